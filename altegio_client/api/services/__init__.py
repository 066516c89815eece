# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
"""Services: Services."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...client import Group, Operation
from ...codec import ANY, INT, Choice, List, Map, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import deprecated

    from ...models import (
        ChainServiceCategory,
        CreatedService,
        CreatedServiceCategory,
        GetServiceCategoryListMeta,
        PatchedService,
        Service,
        ServiceAssignmentCreate,
        ServiceAssignmentUpdate,
        ServiceCategoryCreate,
        ServiceCategoryDetails,
        ServiceCategoryUpdate,
        ServiceCreate,
        ServiceDetails,
        ServiceLinksUpdate,
        ServicePatch,
        ServiceUpdate,
        UpdatedService,
        UpdatedServiceAssignment,
    )
    from ...types import Response
else:
    from ...client import deprecated

_CREATE_SERVICE_CATEGORY = Operation(
    "create_service_category",
    "services",
    "POST",
    "/service_categories/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("service_category_create", "ServiceCategoryCreate"),
    result=Ref("created_service_category", "CreatedServiceCategory"),
)
_GET_SERVICE_LIST = Operation(
    "get_service_list",
    "services",
    "GET",
    "/services/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("staff_id", "staff_id", INT),
        ("category_id", "category_id", INT),
    ),
    result=List(Ref("service", "Service")),
)
_CREATE_SERVICE = Operation(
    "create_service",
    "services",
    "POST",
    "/services/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("service_create", "ServiceCreate"),
    result=Ref("created_service", "CreatedService"),
)
_DEPRECATED_GET_SERVICE_LIST_BY_ID = Operation(
    "deprecated_get_service_list_by_id",
    "services",
    "GET",
    "/services/{location_id}/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
    ),
    query_params=(
        ("staff_id", "staff_id", INT),
        ("category_id", "category_id", INT),
    ),
    result=Ref("service_details", "ServiceDetails"),
)
_DEPRECATED_UPDATE_SERVICE_BY_ID = Operation(
    "deprecated_update_service_by_id",
    "services",
    "PUT",
    "/services/{location_id}/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
    ),
    body=Ref("service_update", "ServiceUpdate"),
    result=Ref("updated_service", "UpdatedService"),
)
_DELETE_SERVICE = Operation(
    "delete_service",
    "services",
    "DELETE",
    "/services/{location_id}/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
    ),
)
_PATCH_SERVICE = Operation(
    "patch_service",
    "services",
    "PATCH",
    "/services/{location_id}/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
    ),
    body=Ref("service_patch", "ServicePatch"),
    result=Ref("patched_service", "PatchedService"),
)
_GET_SERVICE_CATEGORY = Operation(
    "get_service_category",
    "services",
    "GET",
    "/service_category/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
    result=Ref("service_category_details", "ServiceCategoryDetails"),
)
_UPDATE_SERVICE_CATEGORY = Operation(
    "update_service_category",
    "services",
    "PUT",
    "/service_category/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
    body=Ref("service_category_update", "ServiceCategoryUpdate"),
    result=Ref("service_category_details", "ServiceCategoryDetails"),
)
_DELETE_SERVICE_CATEGORY = Operation(
    "delete_service_category",
    "services",
    "DELETE",
    "/service_category/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
)
_GET_SERVICE_CATEGORY_LIST = Operation(
    "get_service_category_list",
    "services",
    "GET",
    "/company/{location_id}/service_categories/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
    query_params=(("staff_id", "staff_id", INT),),
    result=List(Ref("service_category_details", "ServiceCategoryDetails")),
    meta=Ref("get_service_category_list_meta", "GetServiceCategoryListMeta"),
)
_GET_SERVICE = Operation(
    "get_service",
    "services",
    "GET",
    "/company/{location_id}/services/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
    ),
    query_params=(
        ("category_id", "category_id", INT),
        ("staff_id", "staff_id", INT),
    ),
    result=Ref("service_details", "ServiceDetails"),
)
_ASSIGN_SERVICE_TO_TEAM_MEMBER = Operation(
    "assign_service_to_team_member",
    "services",
    "POST",
    "/company/{location_id}/services/{service_id}/staff",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
    ),
    body=Ref("service_assignment_create", "ServiceAssignmentCreate"),
    result=Ref("updated_service_assignment", "UpdatedServiceAssignment"),
)
_UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT = Operation(
    "update_service_team_member_assignment",
    "services",
    "PUT",
    "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    body=Ref("service_assignment_update", "ServiceAssignmentUpdate"),
    result=Ref("updated_service_assignment", "UpdatedServiceAssignment"),
)
_REMOVE_SERVICE_FROM_TEAM_MEMBER = Operation(
    "remove_service_from_team_member",
    "services",
    "DELETE",
    "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    result=Map(ANY),
)
_UPDATE_SERVICE_LINKS = Operation(
    "update_service_links",
    "services",
    "POST",
    "/company/{location_id}/services/links",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("service_links_update", "ServiceLinksUpdate"),
    result=Map(ANY),
)
_GET_CHAIN_SERVICE_CATEGORY_LIST = Operation(
    "get_chain_service_category_list",
    "services",
    "GET",
    "/chain/{chain_id}/service_categories",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(("include", "include", Choice("services")),),
    result=List(Ref("chain_service_category", "ChainServiceCategory")),
    enveloped=False,
    user=False,
)
_DEPRECATED_GET_SERVICE_CATEGORY_LIST = Operation(
    "deprecated_get_service_category_list",
    "services",
    "GET",
    "/service_categories/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
    result=List(Ref("service_category_details", "ServiceCategoryDetails")),
    meta=Ref("get_service_category_list_meta", "GetServiceCategoryListMeta"),
)


class ServicesGroup(Group):
    """Services."""

    __slots__ = ()

    @property
    def with_response(self) -> ServicesGroupWithResponse:
        """The same operations, each returning the whole answer: payload, meta, status, headers, bytes."""
        return cast("ServicesGroupWithResponse", self._with_response())

    async def create_service_category(
        self, location_id: int, *, body: ServiceCategoryCreate | Mapping[str, Any]
    ) -> CreatedServiceCategory:
        """Creates a service category in a location.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            CreatedServiceCategory: Created.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /service_categories/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/create_service_category
        """
        result: CreatedServiceCategory = await self._call(_CREATE_SERVICE_CATEGORY, (location_id,), (), body)
        return result

    async def get_service_list(
        self, location_id: int, *, staff_id: int | None = None, category_id: int | None = None
    ) -> list[Service]:
        """Lists all services of a location, filterable by team member or category.

        Args:
            location_id: The location.
            staff_id: Filter by team member.
            category_id: Filter by category.

        Returns:
            list[Service]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /services/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service_list
        """
        result: list[Service] = await self._call(
            _GET_SERVICE_LIST,
            (location_id,),
            (
                staff_id,
                category_id,
            ),
        )
        return result

    async def create_service(
        self, location_id: int, *, body: ServiceCreate | Mapping[str, Any]
    ) -> CreatedService:
        """Creates a service in a location, optionally with the team members providing it.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            CreatedService: Created.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /services/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/create_service
        """
        result: CreatedService = await self._call(_CREATE_SERVICE, (location_id,), (), body)
        return result

    @deprecated("deprecated by Altegio")
    async def deprecated_get_service_list_by_id(
        self,
        location_id: int,
        service_id: int,
        *,
        staff_id: int | None = None,
        category_id: int | None = None,
    ) -> ServiceDetails:
        """Returns one service of a location (deprecated form).

        Args:
            location_id: The location.
            service_id: The service.
            staff_id: Filter by team member.
            category_id: Filter by category.

        Returns:
            ServiceDetails: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /services/{location_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_get_service_list_by_id
        """
        result: ServiceDetails = await self._call(
            _DEPRECATED_GET_SERVICE_LIST_BY_ID,
            (
                location_id,
                service_id,
            ),
            (
                staff_id,
                category_id,
            ),
        )
        return result

    async def deprecated_update_service_by_id(
        self, location_id: int, service_id: int, *, body: ServiceUpdate | Mapping[str, Any]
    ) -> UpdatedService:
        """Updates a service; every body field is optional.

        Args:
            location_id: The location.
            service_id: The service.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            UpdatedService: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /services/{location_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_update_service_by_id
        """
        result: UpdatedService = await self._call(
            _DEPRECATED_UPDATE_SERVICE_BY_ID,
            (
                location_id,
                service_id,
            ),
            (),
            body,
        )
        return result

    async def delete_service(self, location_id: int, service_id: int) -> None:
        """Removes one service of a location.

        Args:
            location_id: The location.
            service_id: The service.

        Returns:
            Nothing.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /services/{location_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/delete_service
        """
        await self._call(
            _DELETE_SERVICE,
            (
                location_id,
                service_id,
            ),
        )

    async def patch_service(
        self, location_id: int, service_id: int, *, body: ServicePatch | Mapping[str, Any]
    ) -> PatchedService:
        """Changes a service; the page demands most fields even for a partial update.

        Args:
            location_id: The location.
            service_id: The service.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            PatchedService: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PATCH /services/{location_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/patch_service
        """
        result: PatchedService = await self._call(
            _PATCH_SERVICE,
            (
                location_id,
                service_id,
            ),
            (),
            body,
        )
        return result

    async def get_service_category(self, location_id: int, id: int) -> ServiceCategoryDetails:
        """Gets one service category of a location; the payload is an array.

        Args:
            location_id: The location.
            id: Service category.

        Returns:
            ServiceCategoryDetails: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /service_category/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service_category
        """
        result: ServiceCategoryDetails = await self._call(
            _GET_SERVICE_CATEGORY,
            (
                location_id,
                id,
            ),
        )
        return result

    async def update_service_category(
        self, location_id: int, id: int, *, body: ServiceCategoryUpdate | Mapping[str, Any]
    ) -> ServiceCategoryDetails:
        """Changes a service category's title, weight, external id or team members.

        Args:
            location_id: The location.
            id: Service category.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            ServiceCategoryDetails: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /service_category/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_category
        """
        result: ServiceCategoryDetails = await self._call(
            _UPDATE_SERVICE_CATEGORY,
            (
                location_id,
                id,
            ),
            (),
            body,
        )
        return result

    async def delete_service_category(self, location_id: int, id: int) -> None:
        """Deletes a service category of a location.

        Args:
            location_id: The location.
            id: Service category.

        Returns:
            Nothing.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /service_category/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/delete_service_category
        """
        await self._call(
            _DELETE_SERVICE_CATEGORY,
            (
                location_id,
                id,
            ),
        )

    async def get_service_category_list(
        self, location_id: int, id: int | None = None, *, staff_id: int | None = None
    ) -> list[ServiceCategoryDetails]:
        """Lists service categories, or one; optionally those of a single team member.

        Args:
            location_id: The location.
            id: Service category ID; stated as optional in the introduction.
            staff_id: Limit to categories of this team member.

        Returns:
            list[ServiceCategoryDetails]: Success.

        Raises:
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/service_categories/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service_category_list
        """
        result: list[ServiceCategoryDetails] = await self._call(
            _GET_SERVICE_CATEGORY_LIST,
            (
                location_id,
                id,
            ),
            (staff_id,),
        )
        return result

    async def get_service(
        self,
        location_id: int,
        service_id: int,
        *,
        category_id: int | None = None,
        staff_id: int | None = None,
    ) -> ServiceDetails:
        """Returns one service, or the service list filtered by category or team member.

        Args:
            location_id: The location.
            service_id: The service.
            category_id: The category.
            staff_id: Team member ID.

        Returns:
            ServiceDetails: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/services/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
        """
        result: ServiceDetails = await self._call(
            _GET_SERVICE,
            (
                location_id,
                service_id,
            ),
            (
                category_id,
                staff_id,
            ),
        )
        return result

    async def assign_service_to_team_member(
        self, location_id: int, service_id: int, *, body: ServiceAssignmentCreate | Mapping[str, Any]
    ) -> UpdatedServiceAssignment:
        """Links a team member to a service, with own duration and bill of materials.

        Args:
            location_id: The location. Example: 123.
            service_id: The service. Example: 123.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            UpdatedServiceAssignment: Created.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/services/{service_id}/staff
        https://developer.alteg.io/en/b2b-v1/openapi/services/assign_service_to_team_member
        """
        result: UpdatedServiceAssignment = await self._call(
            _ASSIGN_SERVICE_TO_TEAM_MEMBER,
            (
                location_id,
                service_id,
            ),
            (),
            body,
        )
        return result

    async def update_service_team_member_assignment(
        self,
        location_id: int,
        service_id: int,
        team_member_id: int,
        *,
        body: ServiceAssignmentUpdate | Mapping[str, Any] | None = None,
    ) -> UpdatedServiceAssignment:
        """Changes duration and bill of materials of a team member's link to a service.

        Args:
            location_id: The location.
            service_id: The service.
            team_member_id: The team member.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            UpdatedServiceAssignment: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /company/{location_id}/services/{service_id}/staff/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_team_member_assignment
        """
        result: UpdatedServiceAssignment = await self._call(
            _UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT,
            (
                location_id,
                service_id,
                team_member_id,
            ),
            (),
            body,
        )
        return result

    async def remove_service_from_team_member(
        self, location_id: int, service_id: int, team_member_id: int
    ) -> dict[str, Any]:
        """Unlinks a team member from a service.

        Args:
            location_id: The location.
            service_id: The service.
            team_member_id: The team member.

        Returns:
            dict[str, Any]: Done; a JSON body is documented although status 204 forbids one.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /company/{location_id}/services/{service_id}/staff/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/remove_service_from_team_member
        """
        result: dict[str, Any] = await self._call(
            _REMOVE_SERVICE_FROM_TEAM_MEMBER,
            (
                location_id,
                service_id,
                team_member_id,
            ),
        )
        return result

    async def update_service_links(
        self, location_id: int, *, body: ServiceLinksUpdate | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Sets team members, tech cards, resources and name translations of one service in bulk.

        Args:
            location_id: The location. Example: 720441.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            dict[str, Any]: Success.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/services/links
        https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_links
        """
        result: dict[str, Any] = await self._call(_UPDATE_SERVICE_LINKS, (location_id,), (), body)
        return result

    async def get_chain_service_category_list(
        self, chain_id: int, *, include: Literal["services"] | None = None
    ) -> list[ChainServiceCategory]:
        """Lists the service categories of a chain, with their services on request.

        Args:
            chain_id: The chain.
            include: Extra data to include.

        Returns:
            list[ChainServiceCategory]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /chain/{chain_id}/service_categories
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_chain_service_category_list
        """
        result: list[ChainServiceCategory] = await self._call(
            _GET_CHAIN_SERVICE_CATEGORY_LIST, (chain_id,), (include,)
        )
        return result

    @deprecated("deprecated by Altegio")
    async def deprecated_get_service_category_list(
        self, location_id: int, id: int
    ) -> list[ServiceCategoryDetails]:
        """Lists service categories of a location (deprecated form).

        Args:
            location_id: The location.
            id: Service category ID.

        Returns:
            list[ServiceCategoryDetails]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /service_categories/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_get_service_category_list
        """
        result: list[ServiceCategoryDetails] = await self._call(
            _DEPRECATED_GET_SERVICE_CATEGORY_LIST,
            (
                location_id,
                id,
            ),
        )
        return result


if TYPE_CHECKING:

    class ServicesGroupWithResponse:
        """What ``with_response`` makes of the operations above; it exists for type checkers only."""

        async def create_service_category(
            self, location_id: int, *, body: ServiceCategoryCreate | Mapping[str, Any]
        ) -> Response[CreatedServiceCategory, Any]: ...

        async def get_service_list(
            self, location_id: int, *, staff_id: int | None = None, category_id: int | None = None
        ) -> Response[list[Service], Any]: ...

        async def create_service(
            self, location_id: int, *, body: ServiceCreate | Mapping[str, Any]
        ) -> Response[CreatedService, Any]: ...

        @deprecated("deprecated by Altegio")
        async def deprecated_get_service_list_by_id(
            self,
            location_id: int,
            service_id: int,
            *,
            staff_id: int | None = None,
            category_id: int | None = None,
        ) -> Response[ServiceDetails, Any]: ...

        async def deprecated_update_service_by_id(
            self, location_id: int, service_id: int, *, body: ServiceUpdate | Mapping[str, Any]
        ) -> Response[UpdatedService, Any]: ...

        async def delete_service(self, location_id: int, service_id: int) -> Response[None, Any]: ...

        async def patch_service(
            self, location_id: int, service_id: int, *, body: ServicePatch | Mapping[str, Any]
        ) -> Response[PatchedService, Any]: ...

        async def get_service_category(
            self, location_id: int, id: int
        ) -> Response[ServiceCategoryDetails, Any]: ...

        async def update_service_category(
            self, location_id: int, id: int, *, body: ServiceCategoryUpdate | Mapping[str, Any]
        ) -> Response[ServiceCategoryDetails, Any]: ...

        async def delete_service_category(self, location_id: int, id: int) -> Response[None, Any]: ...

        async def get_service_category_list(
            self, location_id: int, id: int | None = None, *, staff_id: int | None = None
        ) -> Response[list[ServiceCategoryDetails], GetServiceCategoryListMeta | None]: ...

        async def get_service(
            self,
            location_id: int,
            service_id: int,
            *,
            category_id: int | None = None,
            staff_id: int | None = None,
        ) -> Response[ServiceDetails, Any]: ...

        async def assign_service_to_team_member(
            self, location_id: int, service_id: int, *, body: ServiceAssignmentCreate | Mapping[str, Any]
        ) -> Response[UpdatedServiceAssignment, Any]: ...

        async def update_service_team_member_assignment(
            self,
            location_id: int,
            service_id: int,
            team_member_id: int,
            *,
            body: ServiceAssignmentUpdate | Mapping[str, Any] | None = None,
        ) -> Response[UpdatedServiceAssignment, Any]: ...

        async def remove_service_from_team_member(
            self, location_id: int, service_id: int, team_member_id: int
        ) -> Response[dict[str, Any], Any]: ...

        async def update_service_links(
            self, location_id: int, *, body: ServiceLinksUpdate | Mapping[str, Any]
        ) -> Response[dict[str, Any], Any]: ...

        async def get_chain_service_category_list(
            self, chain_id: int, *, include: Literal["services"] | None = None
        ) -> Response[list[ChainServiceCategory], Any]: ...

        @deprecated("deprecated by Altegio")
        async def deprecated_get_service_category_list(
            self, location_id: int, id: int
        ) -> Response[list[ServiceCategoryDetails], GetServiceCategoryListMeta | None]: ...
