# Generated; do not edit. Regenerate: make generate
"""Locations: Locations (branches) and their details."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, Choice, List, Many, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    from ..models import (
        CreatedLocation,
        Location,
        LocationCreate,
        LocationDetails,
        LocationUpdate,
        UpdatedLocation,
    )
    from ..types import Response

_CREATE_LOCATION = Operation(
    "create_location",
    "locations",
    "POST",
    "/companies",
    required=("body",),
    body=Ref("location_create", "LocationCreate"),
    result=Ref("created_location", "CreatedLocation"),
)
_DELETE_LOCATION = Operation(
    "delete_location",
    "locations",
    "DELETE",
    "/company/{location_id}",
    path_params=(("location_id", "location_id", INT),),
)
_GET_LOCATION = Operation(
    "get_location",
    "locations",
    "GET",
    "/company/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("my", "my", INT),
        ("for_booking", "forBooking", INT),
        ("show_groups", "show_groups", INT),
        ("show_bookforms", "showBookforms", INT),
        ("bookform_id", "bookform_id", INT),
    ),
    result=Ref("location_details", "LocationDetails"),
    safe=True,
    user=False,
)
_GET_LOCATION_LIST = Operation(
    "get_location_list",
    "locations",
    "GET",
    "/companies",
    query_params=(
        ("id", "id", INT),
        ("group_id", "group_id", INT),
        ("my", "my", INT),
        ("active", "active", INT),
        ("for_booking", "forBooking", INT),
        ("show_groups", "show_groups", INT),
        ("city_id", "city_id", INT),
        ("show_bookforms", "showBookforms", INT),
        ("min_id", "min_id", INT),
        ("show_deleted", "show_deleted", INT),
        ("hide_record_type_single", "hide_record_type_single", INT),
        ("hide_record_type_activity", "hide_record_type_activity", INT),
        ("hide_record_type_mixed", "hide_record_type_mixed", INT),
        ("business_group_id", "business_group_id", INT),
        ("business_type_id", "business_type_id", INT),
        ("include", "include[]", Many(Choice("accounts", "expenses", "positions", "staff", "storages"))),
        ("count", "count", INT),
        ("page", "page", INT),
    ),
    result=List(Ref("location", "Location")),
    safe=True,
    user=False,
    paging=Paging(page="page", per_page="count", size=100),
)
_UPDATE_LOCATION = Operation(
    "update_location",
    "locations",
    "PUT",
    "/company/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("location_update", "LocationUpdate"),
    result=Ref("updated_location", "UpdatedLocation"),
)


class LocationsGroup(Group):
    """Locations (branches) and their details."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_location": _CREATE_LOCATION,
        "delete_location": _DELETE_LOCATION,
        "get_location": _GET_LOCATION,
        "get_location_list": _GET_LOCATION_LIST,
        "update_location": _UPDATE_LOCATION,
    }

    @property
    def with_response(self) -> LocationsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("LocationsGroupWithResponse", self._with_response())

    async def create_location(self, *, body: LocationCreate | Mapping[str, Any]) -> CreatedLocation:
        """Create a location.

        The longitude is spelled `coordinate_lot` here; everywhere else it is `coordinate_lon`.

        Args:
            body: LocationCreate, or a mapping by wire names; no field is required. Example: {'title':
                'James Smith LLC', 'country_id': 7, 'city_id': 2, 'address': 'New York, 787 Jackson
                Drive', 'site': 'james-smith-company.com', 'coordinate_lat': 40.73061, 'coordinate_lot':
                -73.935242, 'business_type_id': 1, 'short_descr': 'Beauty studio'}

        Returns:
            CreatedLocation: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /companies
        https://developer.alteg.io/en/b2b-v1/openapi/locations/create_location
        """
        result: CreatedLocation = await self._call(_CREATE_LOCATION, (), (), body)
        return result

    async def delete_location(self, location_id: int) -> None:
        """Delete a location.

        Deletes the entire location. The response is 202 without a body.

        Args:
            location_id: Location ID. Example: 37532.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /company/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/locations/delete_location
        """
        result: None = await self._call(_DELETE_LOCATION, (location_id,))
        return result

    async def get_location(
        self,
        location_id: int,
        *,
        my: int | None = None,
        for_booking: int | None = None,
        show_groups: int | None = None,
        show_bookforms: int | None = None,
        bookform_id: int | None = None,
    ) -> LocationDetails:
        """Get one location.

        `next_slot`, `groups`, `bookforms`, `access` and `online_sales_form_url` come only with their query
        flags.

        Args:
            location_id: Location ID. Example: 37532.
            my: 1 adds the managing user's data; needs a user token. Example: 1.
            for_booking: 1 adds the next free slot. Example: 1.
            show_groups: 1 adds the chains the location belongs to. Example: 1.
            show_bookforms: 1 adds the online booking widgets. Example: 1.
            bookform_id: Adds the URL of this booking form. Example: 19203.

        Returns:
            LocationDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location
        """
        result: LocationDetails = await self._call(
            _GET_LOCATION,
            (location_id,),
            (
                my,
                for_booking,
                show_groups,
                show_bookforms,
                bookform_id,
            ),
        )
        return result

    async def get_location_list(
        self,
        *,
        id: int | None = None,
        group_id: int | None = None,
        my: int | None = None,
        active: int | None = None,
        for_booking: int | None = None,
        show_groups: int | None = None,
        city_id: int | None = None,
        show_bookforms: int | None = None,
        min_id: int | None = None,
        show_deleted: int | None = None,
        hide_record_type_single: int | None = None,
        hide_record_type_activity: int | None = None,
        hide_record_type_mixed: int | None = None,
        business_group_id: int | None = None,
        business_type_id: int | None = None,
        include: Iterable[Literal["accounts", "expenses", "positions", "staff", "storages"] | str]
        | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> list[Location]:
        """List locations, paged and filtered.

        `my=1` returns the locations that the user manages, and needs the user token. The response has no
        total; go on until a page is not full.

        Args:
            id: Filter by location. Example: 4564.
            group_id: Filter by chain. Example: 83.
            my: 1 = those the user manages; needs a user token. With the credentials of an application
                the list may be empty, although each location can be read by its ID. Example: 1.
            active: 1 = licensed and bookable only. Example: 1.
            for_booking: 1 adds the next free slot. Example: 1.
            show_groups: 1 adds the chains the location belongs to. Example: 1.
            city_id: Filter by city. Example: 2.
            show_bookforms: 1 adds the booking forms. Example: 1.
            min_id: Lowest location ID. Example: 1000.
            show_deleted: 1 includes deleted ones. Example: 1.
            hide_record_type_single: 1 hides those with individual appointments. Example: 1.
            hide_record_type_activity: 1 hides those with group appointments. Example: 1.
            hide_record_type_mixed: 1 hides those with mixed appointments. Example: 1.
            business_group_id: Business group ID. Example: 1.
            business_type_id: Business type ID. Example: 1.
            include: Extra data per location.
            count: Elements per page.
            page: Page number.

        Returns:
            list[Location].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /companies
        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location_list
        """
        result: list[Location] = await self._call(
            _GET_LOCATION_LIST,
            (),
            (
                id,
                group_id,
                my,
                active,
                for_booking,
                show_groups,
                city_id,
                show_bookforms,
                min_id,
                show_deleted,
                hide_record_type_single,
                hide_record_type_activity,
                hide_record_type_mixed,
                business_group_id,
                business_type_id,
                include,
                count,
                page,
            ),
        )
        return result

    async def update_location(
        self, location_id: int, *, body: LocationUpdate | Mapping[str, Any]
    ) -> UpdatedLocation:
        """Change the data of a location.

        `country_id` and `city_id` win over `country` and `city`. The phones that were sent may not be
        stored, and the response does not show it: read the location again.

        Args:
            location_id: Location ID. Example: 37532.
            body: LocationUpdate, or a mapping by wire names; no field is required. Example: {'title':
                'James Smith LLC', 'country': 'United States', 'city': 'New York', 'address': 'New York,
                787 Jackson Drive', 'zip': '11435', 'phones': ['12125357710', '12125357711'], 'site':
                'james-smith-company.com', 'coordinate_lat': 40.73061, 'coordinate_lon': -73.935242,
                'description': 'The <strong>James Smith</strong> location', 'business_type_id': 1,
                'short_descr': 'Beauty studio'}

        Returns:
            UpdatedLocation.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /company/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/locations/update_location
        """
        result: UpdatedLocation = await self._call(_UPDATE_LOCATION, (location_id,), (), body)
        return result


if TYPE_CHECKING:

    class LocationsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_location(
            self, *, body: LocationCreate | Mapping[str, Any]
        ) -> Response[CreatedLocation, Any]: ...

        async def delete_location(self, location_id: int) -> Response[None, Any]: ...

        async def get_location(
            self,
            location_id: int,
            *,
            my: int | None = None,
            for_booking: int | None = None,
            show_groups: int | None = None,
            show_bookforms: int | None = None,
            bookform_id: int | None = None,
        ) -> Response[LocationDetails, Any]: ...

        async def get_location_list(
            self,
            *,
            id: int | None = None,
            group_id: int | None = None,
            my: int | None = None,
            active: int | None = None,
            for_booking: int | None = None,
            show_groups: int | None = None,
            city_id: int | None = None,
            show_bookforms: int | None = None,
            min_id: int | None = None,
            show_deleted: int | None = None,
            hide_record_type_single: int | None = None,
            hide_record_type_activity: int | None = None,
            hide_record_type_mixed: int | None = None,
            business_group_id: int | None = None,
            business_type_id: int | None = None,
            include: Iterable[Literal["accounts", "expenses", "positions", "staff", "storages"] | str]
            | None = None,
            count: int | None = None,
            page: int | None = None,
        ) -> Response[list[Location], Any]: ...

        async def update_location(
            self, location_id: int, *, body: LocationUpdate | Mapping[str, Any]
        ) -> Response[UpdatedLocation, Any]: ...
