# Generated; do not edit. Regenerate: make generate
"""Users & Permissions: Users of a location, their roles, permissions and invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import ANY, INT, Constant, List, Many, Map, Ref
from ..operation import Group, Operation, Paging, secret

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    from typing_extensions import deprecated

    from ..models import (
        CurrentUser,
        LegacyLocationUser,
        LocationUser,
        LocationUserRole,
        MessageMeta,
        ResultCountMeta,
        UserAccessRights,
        UserCopyRequest,
        UserInvitationRequest,
        UserPermissions,
        UserPermissionsUpdate,
        UserRemovalRequest,
        UserRoleDetails,
    )
    from ..types import Response
else:
    from ..operation import deprecated

_COPY_USER_PERMISSIONS_TO_LOCATIONS = Operation(
    "copy_user_permissions_to_locations",
    "users_permissions",
    "POST",
    "/company/{location_id}/users/{user_id}/copy_to_companies",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
    required=("body",),
    body=Ref("user_copy_request", "UserCopyRequest"),
    result=Map(ANY),
)
_CREATE_USER_INVITATION = Operation(
    "create_user_invitation",
    "users_permissions",
    "POST",
    "/user/invite/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("user_invitation_request", "UserInvitationRequest"),
    meta=Ref("message_meta", "MessageMeta"),
)
_DEPRECATED_GET_LOCATION_USERS = Operation(
    "deprecated_get_location_users",
    "users_permissions",
    "GET",
    "/company_users/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("legacy_location_user", "LegacyLocationUser")),
    safe=True,
    paging=Paging(),
)
_GET_CURRENT_USER = Operation(
    "get_current_user",
    "users_permissions",
    "GET",
    "/user/data",
    result=Ref("current_user", "CurrentUser"),
    safe=True,
    secret=True,
)
_GET_LOCATION_USERS = Operation(
    "get_location_users",
    "users_permissions",
    "GET",
    "/company/{location_id}/users",
    path_params=(("location_id", "location_id", INT),),
    query_params=(("is_approved", "filter[is_approved]", INT),),
    result=List(Ref("location_user", "LocationUser")),
    meta=Ref("result_count_meta", "ResultCountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_PERMISSION_LIST = Operation(
    "get_permission_list",
    "users_permissions",
    "GET",
    "/user/permissions/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("user_access_rights", "UserAccessRights"),
    safe=True,
)
_GET_USER_PERMISSIONS = Operation(
    "get_user_permissions",
    "users_permissions",
    "GET",
    "/company/{location_id}/users/{user_id}/permissions",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
    result=Ref("user_permissions", "UserPermissions"),
    safe=True,
)
_GET_USER_ROLES = Operation(
    "get_user_roles",
    "users_permissions",
    "GET",
    "/company/{location_id}/users/{user_id}/roles",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
    query_params=(("include", "include[]", Many(Constant("user_permissions"))),),
    result=List(Ref("user_role_details", "UserRoleDetails")),
    safe=True,
    paging=Paging(),
)
_LIST_ROLES = Operation(
    "list_roles",
    "users_permissions",
    "GET",
    "/company/{location_id}/users/roles",
    path_params=(("location_id", "location_id", INT),),
    query_params=(("include", "include[]", Many(Constant("user_permissions"))),),
    result=List(Ref("location_user_role", "LocationUserRole")),
    safe=True,
    paging=Paging(),
)
_REMOVE_USER_FROM_LOCATION = Operation(
    "remove_user_from_location",
    "users_permissions",
    "DELETE",
    "/company/{location_id}/users/{user_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
)
_REMOVE_USER_FROM_LOCATIONS = Operation(
    "remove_user_from_locations",
    "users_permissions",
    "POST",
    "/company/{location_id}/users/{user_id}/remove_from_companies",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
    required=("body",),
    body=Ref("user_removal_request", "UserRemovalRequest"),
    result=Map(ANY),
)
_UPDATE_USER_PERMISSIONS = Operation(
    "update_user_permissions",
    "users_permissions",
    "PUT",
    "/company/{location_id}/users/{user_id}/permissions",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
    body=Ref("user_permissions_update", "UserPermissionsUpdate"),
    result=Ref("user_permissions", "UserPermissions"),
)


class UsersPermissionsGroup(Group):
    """Users of a location, their roles, permissions and invitations."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "copy_user_permissions_to_locations": _COPY_USER_PERMISSIONS_TO_LOCATIONS,
        "create_user_invitation": _CREATE_USER_INVITATION,
        "deprecated_get_location_users": _DEPRECATED_GET_LOCATION_USERS,
        "get_current_user": _GET_CURRENT_USER,
        "get_location_users": _GET_LOCATION_USERS,
        "get_permission_list": _GET_PERMISSION_LIST,
        "get_user_permissions": _GET_USER_PERMISSIONS,
        "get_user_roles": _GET_USER_ROLES,
        "list_roles": _LIST_ROLES,
        "remove_user_from_location": _REMOVE_USER_FROM_LOCATION,
        "remove_user_from_locations": _REMOVE_USER_FROM_LOCATIONS,
        "update_user_permissions": _UPDATE_USER_PERMISSIONS,
    }

    @property
    def with_response(self) -> UsersPermissionsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("UsersPermissionsGroupWithResponse", self._with_response())

    async def copy_user_permissions_to_locations(
        self, location_id: int, user_id: int, *, body: UserCopyRequest | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Copy a user with permissions into other locations.

        Adds the user in the locations named, or updates the user there.

        Args:
            location_id: Location ID. Example: 123.
            user_id: User ID. Example: 123.
            body: UserCopyRequest, or a mapping by wire names; needs user_company_links. Example:
                {'user_company_links': [{'company_id': 123}]}

        Returns:
            dict[str, Any].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/users/{user_id}/copy_to_companies
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/copy_user_permissions_to_locations
        """
        result: dict[str, Any] = await self._call(
            _COPY_USER_PERMISSIONS_TO_LOCATIONS,
            (
                location_id,
                user_id,
            ),
            (),
            body,
        )
        return result

    async def create_user_invitation(
        self, location_id: int, *, body: UserInvitationRequest | Mapping[str, Any]
    ) -> None:
        """Invite people to manage a location, by e-mail or phone.

        Invitations go out at once. `search` takes a phone number or an e-mail address. The response is 202
        with a message in `meta`.

        Args:
            location_id: Location ID. Example: 123.
            body: UserInvitationRequest, or a mapping by wire names; needs invites. Example: {'invites':
                [{'name': 'Olivia', 'search': 'mail@gmail.com', 'position': 'Administrator', 'staff_id':
                12}]}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /user/invite/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/create_user_invitation
        """
        result: None = await self._call(_CREATE_USER_INVITATION, (location_id,), (), body)
        return result

    @deprecated(
        "deprecated_get_location_users is deprecated by Altegio; use api.users_permissions.get_location_users"
    )
    async def deprecated_get_location_users(self, location_id: int) -> list[LegacyLocationUser]:
        """List the users of a location with their access flags.

        Deprecated; use get_location_users.

        Args:
            location_id: Location ID.

        Returns:
            list[LegacyLocationUser].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company_users/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/deprecated_get_location_users
        """
        result: list[LegacyLocationUser] = await self._call(_DEPRECATED_GET_LOCATION_USERS, (location_id,))
        return result

    @secret
    async def get_current_user(self) -> CurrentUser:
        """Get the user that the user token stands for.

        The response has the user token once more. It comes with status 201.

        Returns:
            CurrentUser: The user.

        Raises:
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /user/data
        """
        result: CurrentUser = await self._call(_GET_CURRENT_USER, ())
        return result

    async def get_location_users(
        self, location_id: int, *, is_approved: int | None = None
    ) -> list[LocationUser]:
        """List the users of a location.

        The filter is sent as `filter[is_approved]`.

        Args:
            location_id: Location ID.
            is_approved: 1 invitation accepted, 0 not accepted. Example: 1.

        Returns:
            list[LocationUser].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/users
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/get_location_users
        """
        result: list[LocationUser] = await self._call(_GET_LOCATION_USERS, (location_id,), (is_approved,))
        return result

    async def get_permission_list(self, location_id: int) -> UserAccessRights:
        """Get the calling user's rights in a location, by section.

        `master_id` and `position_id` of the calendar section are 0 where nothing is hidden. Fields ending
        in `last_days_count` are numbers of days, -1 meaning no limit, except `timetable.last_days_count`,
        where it is 0. Some names are misspelled in the service and unchanged here, such as
        `finances_accounts_banalce_access` and `kkm_settings_reed_access`.

        Args:
            location_id: Location ID.

        Returns:
            UserAccessRights.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /user/permissions/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/get_permission_list
        """
        result: UserAccessRights = await self._call(_GET_PERMISSION_LIST, (location_id,))
        return result

    async def get_user_permissions(self, location_id: int, user_id: int) -> UserPermissions:
        """Get the role and permission values of a user.

        Args:
            location_id: Location ID. Example: 123.
            user_id: User ID. Example: 123.

        Returns:
            UserPermissions.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/users/{user_id}/permissions
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/get_user_permissions
        """
        result: UserPermissions = await self._call(
            _GET_USER_PERMISSIONS,
            (
                location_id,
                user_id,
            ),
        )
        return result

    async def get_user_roles(
        self, location_id: int, user_id: int, *, include: Iterable[Literal["user_permissions"]] | None = None
    ) -> list[UserRoleDetails]:
        """List roles and permissions as they apply to one user.

        Permissions come only with `user_permissions` included; `children` nests the same structure without
        limit. Values are strings, numbers or booleans.

        Args:
            location_id: Location ID. Example: 123.
            user_id: User ID. Example: 123.
            include: Related objects to return.

        Returns:
            list[UserRoleDetails].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/users/{user_id}/roles
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/get_user_roles
        """
        result: list[UserRoleDetails] = await self._call(
            _GET_USER_ROLES,
            (
                location_id,
                user_id,
            ),
            (include,),
        )
        return result

    async def list_roles(
        self, location_id: int, *, include: Iterable[Literal["user_permissions"]] | None = None
    ) -> list[LocationUserRole]:
        """List user roles, with their permissions if wanted.

        Permissions come only with `user_permissions` included.

        Args:
            location_id: Location ID.
            include: Related objects to return.

        Returns:
            list[LocationUserRole].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/users/roles
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/list_roles
        """
        result: list[LocationUserRole] = await self._call(_LIST_ROLES, (location_id,), (include,))
        return result

    async def remove_user_from_location(self, location_id: int, user_id: int) -> None:
        """Remove a user from a location.

        Args:
            location_id: Location ID.
            user_id: User ID.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /company/{location_id}/users/{user_id}
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/remove_user_from_location
        """
        result: None = await self._call(
            _REMOVE_USER_FROM_LOCATION,
            (
                location_id,
                user_id,
            ),
        )
        return result

    async def remove_user_from_locations(
        self, location_id: int, user_id: int, *, body: UserRemovalRequest | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Remove a user from several locations at once.

        Takes effect in all locations named at once.

        Args:
            location_id: Location ID. Example: 123.
            user_id: User ID. Example: 123.
            body: UserRemovalRequest, or a mapping by wire names; needs user_company_links. Example:
                {'user_company_links': [{'company_id': 123}]}

        Returns:
            dict[str, Any].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/users/{user_id}/remove_from_companies
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/remove_user_from_locations
        """
        result: dict[str, Any] = await self._call(
            _REMOVE_USER_FROM_LOCATIONS,
            (
                location_id,
                user_id,
            ),
            (),
            body,
        )
        return result

    async def update_user_permissions(
        self, location_id: int, user_id: int, *, body: UserPermissionsUpdate | Mapping[str, Any] | None = None
    ) -> UserPermissions:
        """Change role, permissions and team member of a user.

        Args:
            location_id: Location ID.
            user_id: User ID.
            body: UserPermissionsUpdate, or a mapping by wire names; no field is required. Example:
                {'user_role': 'worker'}

        Returns:
            UserPermissions.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /company/{location_id}/users/{user_id}/permissions
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/update_user_permissions
        """
        result: UserPermissions = await self._call(
            _UPDATE_USER_PERMISSIONS,
            (
                location_id,
                user_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class UsersPermissionsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def copy_user_permissions_to_locations(
            self, location_id: int, user_id: int, *, body: UserCopyRequest | Mapping[str, Any]
        ) -> Response[dict[str, Any], Any]: ...

        async def create_user_invitation(
            self, location_id: int, *, body: UserInvitationRequest | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...

        @deprecated(
            "deprecated_get_location_users is deprecated by Altegio; use api.users_permissions.get_location_users"
        )
        async def deprecated_get_location_users(
            self, location_id: int
        ) -> Response[list[LegacyLocationUser], Any]: ...

        async def get_current_user(self) -> Response[CurrentUser, Any]: ...

        async def get_location_users(
            self, location_id: int, *, is_approved: int | None = None
        ) -> Response[list[LocationUser], ResultCountMeta | None]: ...

        async def get_permission_list(self, location_id: int) -> Response[UserAccessRights, Any]: ...

        async def get_user_permissions(
            self, location_id: int, user_id: int
        ) -> Response[UserPermissions, Any]: ...

        async def get_user_roles(
            self,
            location_id: int,
            user_id: int,
            *,
            include: Iterable[Literal["user_permissions"]] | None = None,
        ) -> Response[list[UserRoleDetails], Any]: ...

        async def list_roles(
            self, location_id: int, *, include: Iterable[Literal["user_permissions"]] | None = None
        ) -> Response[list[LocationUserRole], Any]: ...

        async def remove_user_from_location(self, location_id: int, user_id: int) -> Response[None, Any]: ...

        async def remove_user_from_locations(
            self, location_id: int, user_id: int, *, body: UserRemovalRequest | Mapping[str, Any]
        ) -> Response[dict[str, Any], Any]: ...

        async def update_user_permissions(
            self,
            location_id: int,
            user_id: int,
            *,
            body: UserPermissionsUpdate | Mapping[str, Any] | None = None,
        ) -> Response[UserPermissions, Any]: ...
