# Generated; do not edit. Regenerate: make generate
"""Services: Services, their categories and the team members who provide them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import ANY, INT, Choice, List, Map, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import deprecated

    from ..models import (
        ChainServiceCategory,
        CreatedService,
        CreatedServiceCategory,
        DeprecatedGetServiceCategoryListMeta,
        GetServiceCategoryListMeta,
        LegacyServiceDetails,
        PatchedService,
        Service,
        ServiceAssignment,
        ServiceAssignmentCreate,
        ServiceAssignmentUpdate,
        ServiceCategory,
        ServiceCategoryCreate,
        ServiceCategoryDetails,
        ServiceCategoryUpdate,
        ServiceCreate,
        ServiceDetails,
        ServiceLinksUpdate,
        ServicePatch,
        ServiceUpdate,
        TotalCountMeta,
        UpdatedService,
        UpdatedServiceAssignment,
    )
    from ..types import Response
else:
    from ..operation import deprecated

_ASSIGN_SERVICE_TO_TEAM_MEMBER = Operation(
    "assign_service_to_team_member",
    "services",
    "POST",
    "/company/{location_id}/services/{service_id}/staff",
    path_params=(
        ("location_id", "location_id", INT),
        ("service_id", "service_id", INT),
    ),
    required=("body",),
    body=Ref("service_assignment_create", "ServiceAssignmentCreate"),
    result=Ref("service_assignment", "ServiceAssignment"),
)
_CREATE_SERVICE = Operation(
    "create_service",
    "services",
    "POST",
    "/services/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("service_create", "ServiceCreate"),
    result=Ref("created_service", "CreatedService"),
)
_CREATE_SERVICE_CATEGORY = Operation(
    "create_service_category",
    "services",
    "POST",
    "/service_categories/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("service_category_create", "ServiceCategoryCreate"),
    result=Ref("created_service_category", "CreatedServiceCategory"),
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
_DEPRECATED_GET_SERVICE_CATEGORY_LIST = Operation(
    "deprecated_get_service_category_list",
    "services",
    "GET",
    "/service_categories/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
    query_params=(
        ("page", "page", INT),
        ("count", "count", INT),
        ("staff_id", "staff_id", INT),
    ),
    result=List(Ref("service_category", "ServiceCategory")),
    meta=Ref("deprecated_get_service_category_list_meta", "DeprecatedGetServiceCategoryListMeta"),
    safe=True,
    paging=Paging(page="page", per_page="count", size=100),
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
    result=Ref("legacy_service_details", "LegacyServiceDetails"),
    safe=True,
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
    required=("body",),
    body=Ref("service_update", "ServiceUpdate"),
    result=Ref("updated_service", "UpdatedService"),
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
    safe=True,
    user=False,
    paging=Paging(),
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
        ("staff_id", "staff_id", INT),
        ("category_id", "category_id", INT),
    ),
    result=Ref("service_details", "ServiceDetails"),
    safe=True,
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
    meta=Ref("total_count_meta", "TotalCountMeta"),
    safe=True,
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
    result=List(Ref("service_category", "ServiceCategory")),
    meta=Ref("get_service_category_list_meta", "GetServiceCategoryListMeta"),
    safe=True,
    paging=Paging(),
    optional_id=True,
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
    safe=True,
    paging=Paging(),
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
    required=("body",),
    body=Ref("service_patch", "ServicePatch"),
    result=Ref("patched_service", "PatchedService"),
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
    required=("body",),
    body=Ref("service_category_update", "ServiceCategoryUpdate"),
    result=Ref("service_category_details", "ServiceCategoryDetails"),
    meta=Ref("total_count_meta", "TotalCountMeta"),
)
_UPDATE_SERVICE_LINKS = Operation(
    "update_service_links",
    "services",
    "POST",
    "/company/{location_id}/services/links",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("service_links_update", "ServiceLinksUpdate"),
    result=Map(ANY),
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
    required=("body",),
    body=Ref("service_assignment_update", "ServiceAssignmentUpdate"),
    result=Ref("updated_service_assignment", "UpdatedServiceAssignment"),
)


class ServicesGroup(Group):
    """Services, their categories and the team members who provide them."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "assign_service_to_team_member": _ASSIGN_SERVICE_TO_TEAM_MEMBER,
        "create_service": _CREATE_SERVICE,
        "create_service_category": _CREATE_SERVICE_CATEGORY,
        "delete_service": _DELETE_SERVICE,
        "delete_service_category": _DELETE_SERVICE_CATEGORY,
        "deprecated_get_service_category_list": _DEPRECATED_GET_SERVICE_CATEGORY_LIST,
        "deprecated_get_service_list_by_id": _DEPRECATED_GET_SERVICE_LIST_BY_ID,
        "deprecated_update_service_by_id": _DEPRECATED_UPDATE_SERVICE_BY_ID,
        "get_chain_service_category_list": _GET_CHAIN_SERVICE_CATEGORY_LIST,
        "get_service": _GET_SERVICE,
        "get_service_category": _GET_SERVICE_CATEGORY,
        "get_service_category_list": _GET_SERVICE_CATEGORY_LIST,
        "get_service_list": _GET_SERVICE_LIST,
        "patch_service": _PATCH_SERVICE,
        "remove_service_from_team_member": _REMOVE_SERVICE_FROM_TEAM_MEMBER,
        "update_service_category": _UPDATE_SERVICE_CATEGORY,
        "update_service_links": _UPDATE_SERVICE_LINKS,
        "update_service_team_member_assignment": _UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT,
    }

    @property
    def with_response(self) -> ServicesGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("ServicesGroupWithResponse", self._with_response())

    async def assign_service_to_team_member(
        self, location_id: int, service_id: int, *, body: ServiceAssignmentCreate | Mapping[str, Any]
    ) -> ServiceAssignment:
        """Link a team member to a service, with duration and bill of materials.

        `seance_length` is in seconds. `technological_card_id` is compulsory and may be null.

        Args:
            location_id: Location ID. Example: 123.
            service_id: Service ID. Example: 123.
            body: ServiceAssignmentCreate, or a mapping by wire names; needs master_id, seance_length,
                technological_card_id. Example: {'master_id': 123, 'seance_length': 3600,
                'technological_card_id': 123}

        Returns:
            ServiceAssignment: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/services/{service_id}/staff
        https://developer.alteg.io/en/b2b-v1/openapi/services/assign_service_to_team_member
        """
        result: ServiceAssignment = await self._call(
            _ASSIGN_SERVICE_TO_TEAM_MEMBER,
            (
                location_id,
                service_id,
            ),
            (),
            body,
        )
        return result

    async def create_service(
        self, location_id: int, *, body: ServiceCreate | Mapping[str, Any]
    ) -> CreatedService:
        """Create a service, with the team members who provide it if wanted.

        `duration` and `technical_break_duration` are in seconds; a break of null means the location's
        default. Send `active: 1`: without `active` the service is created inactive.

        Args:
            location_id: Location ID.
            body: ServiceCreate, or a mapping by wire names; no field is required. Example: {'title':
                'text'}

        Returns:
            CreatedService: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /services/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/create_service
        """
        result: CreatedService = await self._call(_CREATE_SERVICE, (location_id,), (), body)
        return result

    async def create_service_category(
        self, location_id: int, *, body: ServiceCategoryCreate | Mapping[str, Any]
    ) -> CreatedServiceCategory:
        """Create a service category in a location.

        Args:
            location_id: Location ID.
            body: ServiceCategoryCreate, or a mapping by wire names; no field is required. Example:
                {'title': 'Haircut very feminine', 'api_id': 'adw322', 'weight': 111, 'staff': [5006,
                8901]}

        Returns:
            CreatedServiceCategory: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /service_categories/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/create_service_category
        """
        result: CreatedServiceCategory = await self._call(_CREATE_SERVICE_CATEGORY, (location_id,), (), body)
        return result

    async def delete_service(self, location_id: int, service_id: int) -> None:
        """Delete a service of a location.

        Args:
            location_id: Location ID.
            service_id: Service ID.

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
        DELETE /services/{location_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/delete_service
        """
        result: None = await self._call(
            _DELETE_SERVICE,
            (
                location_id,
                service_id,
            ),
        )
        return result

    async def delete_service_category(self, location_id: int, id: int) -> None:
        """Delete a service category of a location.

        Args:
            location_id: Location ID.
            id: Service category.

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
        DELETE /service_category/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/delete_service_category
        """
        result: None = await self._call(
            _DELETE_SERVICE_CATEGORY,
            (
                location_id,
                id,
            ),
        )
        return result

    @deprecated(
        "deprecated_get_service_category_list is deprecated by Altegio; use api.services.get_service_category_list"
    )
    async def deprecated_get_service_category_list(
        self,
        location_id: int,
        id: int,
        *,
        page: int | None = None,
        count: int | None = None,
        staff_id: int | None = None,
    ) -> list[ServiceCategory]:
        """List the service categories of a location.

        Deprecated; use get_service_category_list. The ID 0 lists all categories.

        Args:
            location_id: Location ID.
            id: Service category ID, 0 for all.
            page: Page number. Observed, not documented.
            count: Elements per page. Observed, not documented.
            staff_id: Team member ID. Observed, not documented.

        Returns:
            list[ServiceCategory].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /service_categories/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_get_service_category_list
        """
        result: list[ServiceCategory] = await self._call(
            _DEPRECATED_GET_SERVICE_CATEGORY_LIST,
            (
                location_id,
                id,
            ),
            (
                page,
                count,
                staff_id,
            ),
        )
        return result

    @deprecated("deprecated_get_service_list_by_id is deprecated by Altegio; use api.services.get_service")
    async def deprecated_get_service_list_by_id(
        self,
        location_id: int,
        service_id: int,
        *,
        staff_id: int | None = None,
        category_id: int | None = None,
    ) -> LegacyServiceDetails:
        """Get one service of a location.

        Deprecated; use get_service.

        Args:
            location_id: Location ID.
            service_id: Service ID.
            staff_id: Filter by team member.
            category_id: Filter by category.

        Returns:
            LegacyServiceDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /services/{location_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_get_service_list_by_id
        """
        result: LegacyServiceDetails = await self._call(
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
        """Change a service; every field may be left out.

        Durations are in seconds. The call replaces the service: without `staff` all its links to team
        members are removed without a word, and appointments for it fail afterwards. Read it first and send
        `staff` back, as api.services.update does. patch_service is the newer call.

        Args:
            location_id: Location ID.
            service_id: Service ID.
            body: ServiceUpdate, or a mapping by wire names; no field is required. Example: {'title':
                "Men's haircut", 'category_id': 83167, 'price_min': 1300, 'price_max': 1300, 'duration':
                3600, 'weight': 6, 'active': 1, 'api_id': '00000000042', 'staff': [{'id': 5905,
                'seance_length': 2700}, {'id': 5907, 'seance_length': 3600}, {'id': 8973,
                'seance_length': 3600}, {'id': 13616, 'seance_length': 3600}, {'id': 16681,
                'seance_length': 3600}, {'id': 1796, 'seance_length': 3600}, {'id': 34006,
                'seance_length': 3600}]}

        Returns:
            UpdatedService.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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

    async def get_chain_service_category_list(
        self, chain_id: int, *, include: Literal["services"] | str | None = None
    ) -> list[ChainServiceCategory]:
        """List the service categories of a chain, with their services if wanted.

        Args:
            chain_id: Chain ID.
            include: Extra data to include.

        Returns:
            list[ChainServiceCategory].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/service_categories
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_chain_service_category_list
        """
        result: list[ChainServiceCategory] = await self._call(
            _GET_CHAIN_SERVICE_CATEGORY_LIST, (chain_id,), (include,)
        )
        return result

    async def get_service(
        self,
        location_id: int,
        service_id: int,
        *,
        staff_id: int | None = None,
        category_id: int | None = None,
    ) -> ServiceDetails:
        """Get one service of a location.

        The list comes from get_service_list. `category_id` and `staff_id` mean nothing here; that one takes
        them.

        Args:
            location_id: Location ID.
            service_id: Service ID.
            staff_id: Team member ID.
            category_id: Category ID.

        Returns:
            ServiceDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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
                staff_id,
                category_id,
            ),
        )
        return result

    async def get_service_category(self, location_id: int, id: int) -> ServiceCategoryDetails:
        """Get one service category of a location.

        Args:
            location_id: Location ID.
            id: Service category.

        Returns:
            ServiceCategoryDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def get_service_category_list(
        self, location_id: int, id: int | None = None, *, staff_id: int | None = None
    ) -> list[ServiceCategory]:
        """List the service categories of a location, or get one.

        Without an ID it lists all categories.

        Args:
            location_id: Location ID.
            id: Service category ID; left out, all categories are listed.
            staff_id: Limit to categories of this team member.

        Returns:
            list[ServiceCategory].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/service_categories/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service_category_list
        """
        result: list[ServiceCategory] = await self._call(
            _GET_SERVICE_CATEGORY_LIST,
            (
                location_id,
                id,
            ),
            (staff_id,),
        )
        return result

    async def get_service_list(
        self, location_id: int, *, staff_id: int | None = None, category_id: int | None = None
    ) -> list[Service]:
        """List the services of a location, by team member or category if wanted.

        Durations are in seconds. `active` tells whether the service can be booked online, not whether it
        exists.

        Args:
            location_id: Location ID.
            staff_id: Filter by team member.
            category_id: Filter by category.

        Returns:
            list[Service].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def patch_service(
        self, location_id: int, service_id: int, *, body: ServicePatch | Mapping[str, Any]
    ) -> PatchedService:
        """Change a service; most fields are compulsory.

        A PATCH that does not take a part: 14 fields are compulsory, so read the service first and send them
        all. Durations, `seance_search_start`, `seance_search_finish` and the steps are in seconds, the
        first two counted from midnight.

        Args:
            location_id: Location ID.
            service_id: Service ID.
            body: ServicePatch, or a mapping by wire names; no field is required. Example: {'title':
                "Men's haircut"}

        Returns:
            PatchedService.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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

    async def remove_service_from_team_member(
        self, location_id: int, service_id: int, team_member_id: int
    ) -> None:
        """Unlink a team member from a service.

        Args:
            location_id: Location ID.
            service_id: Service ID.
            team_member_id: Team member ID.

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
        DELETE /company/{location_id}/services/{service_id}/staff/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/services/remove_service_from_team_member
        """
        result: None = await self._call(
            _REMOVE_SERVICE_FROM_TEAM_MEMBER,
            (
                location_id,
                service_id,
                team_member_id,
            ),
        )
        return result

    async def update_service_category(
        self, location_id: int, id: int, *, body: ServiceCategoryUpdate | Mapping[str, Any]
    ) -> ServiceCategoryDetails:
        """Change a service category.

        Args:
            location_id: Location ID.
            id: Service category.
            body: ServiceCategoryUpdate, or a mapping by wire names; no field is required. Example:
                {'title': 'text'}

        Returns:
            ServiceCategoryDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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

    async def update_service_links(
        self, location_id: int, *, body: ServiceLinksUpdate | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Set team members, resources and translations of a service at once.

        Every field is compulsory. The duration of a team member is split into `hours` and `minutes`.

        Args:
            location_id: Location ID. Example: 720441.
            body: ServiceLinksUpdate, or a mapping by wire names; needs resource_ids, service_id,
                team_member_settings, translations. Example: {'resource_ids': [62173], 'service_id':
                10832939, 'team_member_settings': [{'team_member_id': 2033728, 'tech_card_id': 291341,
                'minutes': 45}], 'translations': [{'language_id': 2, 'translation': 'Massage'}]}

        Returns:
            dict[str, Any].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/services/links
        https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_links
        """
        result: dict[str, Any] = await self._call(_UPDATE_SERVICE_LINKS, (location_id,), (), body)
        return result

    async def update_service_team_member_assignment(
        self,
        location_id: int,
        service_id: int,
        team_member_id: int,
        *,
        body: ServiceAssignmentUpdate | Mapping[str, Any],
    ) -> UpdatedServiceAssignment:
        """Change duration and bill of materials of a team member's service.

        `seance_length` is in seconds, from 300 to 86100. `technological_card_id` is compulsory and may be
        null.

        Args:
            location_id: Location ID.
            service_id: Service ID.
            team_member_id: Team member ID.
            body: ServiceAssignmentUpdate, or a mapping by wire names; needs seance_length,
                technological_card_id. Example: {'seance_length': 1, 'technological_card_id': 1}

        Returns:
            UpdatedServiceAssignment.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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


if TYPE_CHECKING:

    class ServicesGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def assign_service_to_team_member(
            self, location_id: int, service_id: int, *, body: ServiceAssignmentCreate | Mapping[str, Any]
        ) -> Response[ServiceAssignment, Any]: ...

        async def create_service(
            self, location_id: int, *, body: ServiceCreate | Mapping[str, Any]
        ) -> Response[CreatedService, Any]: ...

        async def create_service_category(
            self, location_id: int, *, body: ServiceCategoryCreate | Mapping[str, Any]
        ) -> Response[CreatedServiceCategory, Any]: ...

        async def delete_service(self, location_id: int, service_id: int) -> Response[None, Any]: ...

        async def delete_service_category(self, location_id: int, id: int) -> Response[None, Any]: ...

        @deprecated(
            "deprecated_get_service_category_list is deprecated by Altegio; use api.services.get_service_category_list"
        )
        async def deprecated_get_service_category_list(
            self,
            location_id: int,
            id: int,
            *,
            page: int | None = None,
            count: int | None = None,
            staff_id: int | None = None,
        ) -> Response[list[ServiceCategory], DeprecatedGetServiceCategoryListMeta | None]: ...

        @deprecated(
            "deprecated_get_service_list_by_id is deprecated by Altegio; use api.services.get_service"
        )
        async def deprecated_get_service_list_by_id(
            self,
            location_id: int,
            service_id: int,
            *,
            staff_id: int | None = None,
            category_id: int | None = None,
        ) -> Response[LegacyServiceDetails, Any]: ...

        async def deprecated_update_service_by_id(
            self, location_id: int, service_id: int, *, body: ServiceUpdate | Mapping[str, Any]
        ) -> Response[UpdatedService, Any]: ...

        async def get_chain_service_category_list(
            self, chain_id: int, *, include: Literal["services"] | str | None = None
        ) -> Response[list[ChainServiceCategory], Any]: ...

        async def get_service(
            self,
            location_id: int,
            service_id: int,
            *,
            staff_id: int | None = None,
            category_id: int | None = None,
        ) -> Response[ServiceDetails, Any]: ...

        async def get_service_category(
            self, location_id: int, id: int
        ) -> Response[ServiceCategoryDetails, TotalCountMeta | None]: ...

        async def get_service_category_list(
            self, location_id: int, id: int | None = None, *, staff_id: int | None = None
        ) -> Response[list[ServiceCategory], GetServiceCategoryListMeta | None]: ...

        async def get_service_list(
            self, location_id: int, *, staff_id: int | None = None, category_id: int | None = None
        ) -> Response[list[Service], Any]: ...

        async def patch_service(
            self, location_id: int, service_id: int, *, body: ServicePatch | Mapping[str, Any]
        ) -> Response[PatchedService, Any]: ...

        async def remove_service_from_team_member(
            self, location_id: int, service_id: int, team_member_id: int
        ) -> Response[None, Any]: ...

        async def update_service_category(
            self, location_id: int, id: int, *, body: ServiceCategoryUpdate | Mapping[str, Any]
        ) -> Response[ServiceCategoryDetails, TotalCountMeta | None]: ...

        async def update_service_links(
            self, location_id: int, *, body: ServiceLinksUpdate | Mapping[str, Any]
        ) -> Response[dict[str, Any], Any]: ...

        async def update_service_team_member_assignment(
            self,
            location_id: int,
            service_id: int,
            team_member_id: int,
            *,
            body: ServiceAssignmentUpdate | Mapping[str, Any],
        ) -> Response[UpdatedServiceAssignment, Any]: ...
