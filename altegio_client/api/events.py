# Generated; do not edit. Regenerate: make generate
"""Events: Group events and the rules for repeating them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATE, INT, STR, List, Many, Ref, Union
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    from typing_extensions import deprecated

    from ..models import (
        CountMeta,
        DuplicatedEvent,
        Event,
        EventCreate,
        EventDateRange,
        EventDetails,
        EventDuplication,
        EventDuplicationByRepeat,
        EventDuplicationByStrategy,
        EventDuplicationStrategy,
        EventDuplicationStrategyCreate,
        EventDuplicationStrategyUpdate,
        EventSearchFilter,
        EventServiceDetails,
        EventUpdate,
        ResultCountMeta,
        UpdatedEvent,
    )
    from ..types import Response
else:
    from ..operation import deprecated

_CREATE_EVENT = Operation(
    "create_event",
    "events",
    "POST",
    "/activity/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("event_create", "EventCreate"),
    result=Ref("event_details", "EventDetails"),
)
_CREATE_EVENT_DUPLICATION_STRATEGY = Operation(
    "create_event_duplication_strategy",
    "events",
    "POST",
    "/activity/{location_id}/duplication_strategy",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("event_duplication_strategy_create", "EventDuplicationStrategyCreate"),
    result=Ref("event_duplication_strategy", "EventDuplicationStrategy"),
)
_DELETE_EVENT = Operation(
    "delete_event",
    "events",
    "DELETE",
    "/activity/{location_id}/{event_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("event_id", "event_id", INT),
    ),
)
_DUPLICATE_EVENT = Operation(
    "duplicate_event",
    "events",
    "POST",
    "/activity/{location_id}/{event_id}/duplicate",
    path_params=(
        ("location_id", "location_id", INT),
        ("event_id", "event_id", INT),
    ),
    required=("body",),
    body=Union(
        Ref("event_duplication", "EventDuplication"),
        Ref("event_duplication_by_strategy", "EventDuplicationByStrategy"),
        Ref("event_duplication_by_repeat", "EventDuplicationByRepeat"),
    ),
    result=List(Ref("duplicated_event", "DuplicatedEvent")),
    meta=Ref("count_meta", "CountMeta"),
)
_GET_EVENT = Operation(
    "get_event",
    "events",
    "GET",
    "/activity/{location_id}/{event_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("event_id", "event_id", INT),
    ),
    result=Ref("event_details", "EventDetails"),
    safe=True,
    user=False,
)
_GET_EVENT_DATE_RANGE = Operation(
    "get_event_date_range",
    "events",
    "GET",
    "/activity/{location_id}/search_dates_range",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("service_ids", "service_ids[]", Many(INT)),
        ("staff_ids", "staff_ids[]", Many(INT)),
        ("resource_ids", "resource_ids[]", Many(INT)),
    ),
    result=Ref("event_date_range", "EventDateRange"),
    safe=True,
    user=False,
)
_GET_EVENT_SEARCH_FILTERS = Operation(
    "get_event_search_filters",
    "events",
    "GET",
    "/activity/{location_id}/filters",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("service_ids", "service_ids[]", Many(INT)),
        ("staff_ids", "staff_ids[]", Many(INT)),
        ("resource_ids", "resource_ids[]", Many(INT)),
    ),
    result=List(Ref("event_search_filter", "EventSearchFilter")),
    meta=Ref("result_count_meta", "ResultCountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_LIST_EVENT_DUPLICATION_STRATEGIES = Operation(
    "list_event_duplication_strategies",
    "events",
    "GET",
    "/activity/{location_id}/duplication_strategy",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("event_duplication_strategy", "EventDuplicationStrategy")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_SEARCH_EVENT_DATES = Operation(
    "search_event_dates",
    "events",
    "GET",
    "/activity/{location_id}/search_dates",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("from_", "from", DATE),
        ("till", "till", DATE),
        ("service_ids", "service_ids[]", Many(INT)),
        ("staff_ids", "staff_ids[]", Many(INT)),
        ("resource_ids", "resource_ids[]", Many(INT)),
    ),
    required=(
        "from_",
        "till",
    ),
    result=List(DATE),
    safe=True,
    user=False,
    paging=Paging(),
)
_SEARCH_EVENT_SERVICES = Operation(
    "search_event_services",
    "events",
    "GET",
    "/activity/{location_id}/services",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("staff_id", "staff_id", INT),
        ("term", "term", STR),
    ),
    result=List(Ref("event_service_details", "EventServiceDetails")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_SEARCH_EVENTS = Operation(
    "search_events",
    "events",
    "GET",
    "/activity/{location_id}/search",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("from_", "from", DATE),
        ("till", "till", DATE),
        ("service_ids", "service_ids[]", Many(INT)),
        ("staff_ids", "staff_ids[]", Many(INT)),
        ("resource_ids", "resource_ids[]", Many(INT)),
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    required=(
        "from_",
        "till",
    ),
    result=List(Ref("event", "Event")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(page="page", per_page="count", size=200),
)
_UPDATE_EVENT = Operation(
    "update_event",
    "events",
    "PUT",
    "/activity/{location_id}/{event_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("event_id", "event_id", INT),
    ),
    required=("body",),
    body=Ref("event_update", "EventUpdate"),
    result=Ref("updated_event", "UpdatedEvent"),
)
_UPDATE_EVENT_DUPLICATION_STRATEGY = Operation(
    "update_event_duplication_strategy",
    "events",
    "POST",
    "/activity/{location_id}/duplication_strategy/{strategy_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("strategy_id", "strategy_id", INT),
    ),
    required=("body",),
    body=Ref("event_duplication_strategy_update", "EventDuplicationStrategyUpdate"),
    result=Ref("event_duplication_strategy", "EventDuplicationStrategy"),
)


class EventsGroup(Group):
    """Group events and the rules for repeating them."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_event": _CREATE_EVENT,
        "create_event_duplication_strategy": _CREATE_EVENT_DUPLICATION_STRATEGY,
        "delete_event": _DELETE_EVENT,
        "duplicate_event": _DUPLICATE_EVENT,
        "get_event": _GET_EVENT,
        "get_event_date_range": _GET_EVENT_DATE_RANGE,
        "get_event_search_filters": _GET_EVENT_SEARCH_FILTERS,
        "list_event_duplication_strategies": _LIST_EVENT_DUPLICATION_STRATEGIES,
        "search_event_dates": _SEARCH_EVENT_DATES,
        "search_event_services": _SEARCH_EVENT_SERVICES,
        "search_events": _SEARCH_EVENTS,
        "update_event": _UPDATE_EVENT,
        "update_event_duplication_strategy": _UPDATE_EVENT_DUPLICATION_STRATEGY,
    }

    @property
    def with_response(self) -> EventsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("EventsGroupWithResponse", self._with_response())

    @deprecated("create_event is deprecated by Altegio; use the events of API v2")
    async def create_event(self, location_id: int, *, body: EventCreate | Mapping[str, Any]) -> EventDetails:
        """Create a group event.

        Deprecated; the locations/events calls of API v2 replace it. `length` is in seconds. `force`
        overrides busy team members and resources.

        Args:
            location_id: Location ID.
            body: EventCreate, or a mapping by wire names; needs capacity, date, force, service_id,
                staff_id. Example: {'capacity': 1, 'date': '2026-01-21T10:00:00', 'force': True,
                'service_id': 1, 'staff_id': 1}

        Returns:
            EventDetails.

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
        POST /activity/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/events/create_event
        """
        result: EventDetails = await self._call(_CREATE_EVENT, (location_id,), (), body)
        return result

    async def create_event_duplication_strategy(
        self, location_id: int, *, body: EventDuplicationStrategyCreate | Mapping[str, Any]
    ) -> EventDuplicationStrategy:
        """Save rules for repeating events.

        `repeat_mode_id`: 1 daily, 2 on weekdays, 3 Mon, Wed and Fri, 4 Tue and Thu, 5 weekly, 6 monthly, 7
        yearly.

        Args:
            location_id: Location ID.
            body: EventDuplicationStrategyCreate, or a mapping by wire names; needs repeat_mode_id,
                title. Example: {'repeat_mode_id': 1, 'title': 'text'}

        Returns:
            EventDuplicationStrategy.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /activity/{location_id}/duplication_strategy
        https://developer.alteg.io/en/b2b-v1/openapi/events/create_event_duplication_strategy
        """
        result: EventDuplicationStrategy = await self._call(
            _CREATE_EVENT_DUPLICATION_STRATEGY, (location_id,), (), body
        )
        return result

    @deprecated("delete_event is deprecated by Altegio; use the events of API v2")
    async def delete_event(self, location_id: int, event_id: int) -> None:
        """Delete a group event.

        Deprecated; the locations/events calls of API v2 replace it. The response is 202 without a body.

        Args:
            location_id: Location ID.
            event_id: Event ID.

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
        DELETE /activity/{location_id}/{event_id}
        https://developer.alteg.io/en/b2b-v1/openapi/events/delete_event
        """
        result: None = await self._call(
            _DELETE_EVENT,
            (
                location_id,
                event_id,
            ),
        )
        return result

    async def duplicate_event(
        self,
        location_id: int,
        event_id: int,
        *,
        body: EventDuplication | Mapping[str, Any] | EventDuplicationByStrategy | EventDuplicationByRepeat,
    ) -> list[DuplicatedEvent]:
        """Duplicate an event to dates, by a strategy or by rules of repetition.

        The fields of body and response are not published; the text names lists of dates, a strategy ID or
        the full rules of repetition. A busy team member or resource is refused with 409, with
        meta.conflict; force saves it anyway.

        Args:
            location_id: Location ID.
            event_id: Event ID.
            body: One of the models; the first, EventDuplication, or a mapping by wire names; needs
                dates. Example: {'dates': ['2026-01-21T10:00:00']}

        Returns:
            list[DuplicatedEvent].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ConflictError: 409.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /activity/{location_id}/{event_id}/duplicate
        https://developer.alteg.io/en/b2b-v1/openapi/events/duplicate_event
        """
        result: list[DuplicatedEvent] = await self._call(
            _DUPLICATE_EVENT,
            (
                location_id,
                event_id,
            ),
            (),
            body,
        )
        return result

    @deprecated("get_event is deprecated by Altegio; use the events of API v2")
    async def get_event(self, location_id: int, event_id: int) -> EventDetails:
        """Get one group event.

        Deprecated; the locations/events calls of API v2 replace it. `length` is in seconds.

        Args:
            location_id: Location ID.
            event_id: Event ID.

        Returns:
            EventDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /activity/{location_id}/{event_id}
        https://developer.alteg.io/en/b2b-v1/openapi/events/get_event
        """
        result: EventDetails = await self._call(
            _GET_EVENT,
            (
                location_id,
                event_id,
            ),
        )
        return result

    async def get_event_date_range(
        self,
        location_id: int,
        *,
        service_ids: Iterable[int] | None = None,
        staff_ids: Iterable[int] | None = None,
        resource_ids: Iterable[int] | None = None,
    ) -> EventDateRange:
        """Get the first and the last date of the event search.

        Args:
            location_id: Location ID. Example: 123.
            service_ids: Service IDs to filter by. Example: [123].
            staff_ids: Team member IDs to filter by. Example: [456].
            resource_ids: Resource IDs to filter by. Example: [789].

        Returns:
            EventDateRange.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /activity/{location_id}/search_dates_range
        https://developer.alteg.io/en/b2b-v1/openapi/events/get_event_date_range
        """
        result: EventDateRange = await self._call(
            _GET_EVENT_DATE_RANGE,
            (location_id,),
            (
                service_ids,
                staff_ids,
                resource_ids,
            ),
        )
        return result

    async def get_event_search_filters(
        self,
        location_id: int,
        *,
        service_ids: Iterable[int] | None = None,
        staff_ids: Iterable[int] | None = None,
        resource_ids: Iterable[int] | None = None,
    ) -> list[EventSearchFilter]:
        """List the filters of the event search.

        Send the filters already chosen: the options they rule out come back with `is_disabled`.

        Args:
            location_id: Location ID. Example: 123.
            service_ids: Service IDs to filter by. Example: [123].
            staff_ids: Team member IDs to filter by. Example: [456].
            resource_ids: Resource IDs to filter by. Example: [789].

        Returns:
            list[EventSearchFilter].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /activity/{location_id}/filters
        https://developer.alteg.io/en/b2b-v1/openapi/events/get_event_search_filters
        """
        result: list[EventSearchFilter] = await self._call(
            _GET_EVENT_SEARCH_FILTERS,
            (location_id,),
            (
                service_ids,
                staff_ids,
                resource_ids,
            ),
        )
        return result

    async def list_event_duplication_strategies(self, location_id: int) -> list[EventDuplicationStrategy]:
        """List the saved rules for repeating events.

        The body of the response is not published. Modes run from 1 to 7, see
        create_event_duplication_strategy.

        Args:
            location_id: Location ID. Example: 4564.

        Returns:
            list[EventDuplicationStrategy]: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /activity/{location_id}/duplication_strategy
        https://developer.alteg.io/en/b2b-v1/openapi/events/list_event_duplication_strategies
        """
        result: list[EventDuplicationStrategy] = await self._call(
            _LIST_EVENT_DUPLICATION_STRATEGIES, (location_id,)
        )
        return result

    async def search_event_dates(
        self,
        location_id: int,
        *,
        from_: dt.date | str,
        till: dt.date | str,
        service_ids: Iterable[int] | None = None,
        staff_ids: Iterable[int] | None = None,
        resource_ids: Iterable[int] | None = None,
    ) -> list[dt.date]:
        """List the dates of a period that have events.

        Args:
            location_id: Location ID. Example: 123.
            from_: Date, YYYY-MM-DD. Example: 2026-06-01.
            till: Date, YYYY-MM-DD. Example: 2026-07-15.
            service_ids: Service IDs to filter by. Example: [123].
            staff_ids: Team member IDs to filter by. Example: [456].
            resource_ids: Resource IDs to filter by. Example: [789].

        Returns:
            list[dt.date]: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /activity/{location_id}/search_dates
        https://developer.alteg.io/en/b2b-v1/openapi/events/search_event_dates
        """
        result: list[dt.date] = await self._call(
            _SEARCH_EVENT_DATES,
            (location_id,),
            (
                from_,
                till,
                service_ids,
                staff_ids,
                resource_ids,
            ),
        )
        return result

    async def search_event_services(
        self, location_id: int, *, staff_id: int | None = None, term: str | None = None
    ) -> list[EventServiceDetails]:
        """List the services offered as events.

        Args:
            location_id: Location ID. Example: 4564.
            staff_id: Team member ID.
            term: Service name or part of it.

        Returns:
            list[EventServiceDetails].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /activity/{location_id}/services
        https://developer.alteg.io/en/b2b-v1/openapi/events/search_event_services
        """
        result: list[EventServiceDetails] = await self._call(
            _SEARCH_EVENT_SERVICES,
            (location_id,),
            (
                staff_id,
                term,
            ),
        )
        return result

    async def search_events(
        self,
        location_id: int,
        *,
        from_: dt.date | str,
        till: dt.date | str,
        service_ids: Iterable[int] | None = None,
        staff_ids: Iterable[int] | None = None,
        resource_ids: Iterable[int] | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> list[Event]:
        """List the group events of a location in a period.

        The page size is `count`, 25 unless set.

        Args:
            location_id: Location ID. Example: 123.
            from_: Date, YYYY-MM-DD. Example: 2026-06-01.
            till: Date, YYYY-MM-DD. Example: 2026-07-15.
            service_ids: Service IDs to filter by. Example: [123].
            staff_ids: Team member IDs to filter by. Example: [456].
            resource_ids: Resource IDs to filter by. Example: [789].
            page: Page number. Default: 1. Example: 1.
            count: Elements per page. Default: 25. Example: 25.

        Returns:
            list[Event].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /activity/{location_id}/search
        https://developer.alteg.io/en/b2b-v1/openapi/events/search_events
        """
        result: list[Event] = await self._call(
            _SEARCH_EVENTS,
            (location_id,),
            (
                from_,
                till,
                service_ids,
                staff_ids,
                resource_ids,
                page,
                count,
            ),
        )
        return result

    @deprecated("update_event is deprecated by Altegio; use the events of API v2")
    async def update_event(
        self, location_id: int, event_id: int, *, body: EventUpdate | Mapping[str, Any]
    ) -> UpdatedEvent:
        """Change a group event.

        Deprecated; the locations/events calls of API v2 replace it. `length` is in seconds. `force`
        overrides busy team members and resources.

        Args:
            location_id: Location ID.
            event_id: Event ID.
            body: EventUpdate, or a mapping by wire names; needs capacity, date, force, service_id,
                staff_id. Example: {'capacity': 9, 'date': '2026-10-10 15:30', 'force': True,
                'service_id': 1185299, 'staff_id': 26427}

        Returns:
            UpdatedEvent.

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
        PUT /activity/{location_id}/{event_id}
        https://developer.alteg.io/en/b2b-v1/openapi/events/update_event
        """
        result: UpdatedEvent = await self._call(
            _UPDATE_EVENT,
            (
                location_id,
                event_id,
            ),
            (),
            body,
        )
        return result

    async def update_event_duplication_strategy(
        self, location_id: int, strategy_id: int, *, body: EventDuplicationStrategyUpdate | Mapping[str, Any]
    ) -> EventDuplicationStrategy:
        """Change saved rules for repeating events.

        A POST that updates.

        Args:
            location_id: Location ID.
            strategy_id: Duplication strategy ID.
            body: EventDuplicationStrategyUpdate, or a mapping by wire names; needs repeat_mode_id,
                title. Example: {'repeat_mode_id': 1, 'title': 'text'}

        Returns:
            EventDuplicationStrategy.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /activity/{location_id}/duplication_strategy/{strategy_id}
        https://developer.alteg.io/en/b2b-v1/openapi/events/update_event_duplication_strategy
        """
        result: EventDuplicationStrategy = await self._call(
            _UPDATE_EVENT_DUPLICATION_STRATEGY,
            (
                location_id,
                strategy_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class EventsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        @deprecated("create_event is deprecated by Altegio; use the events of API v2")
        async def create_event(
            self, location_id: int, *, body: EventCreate | Mapping[str, Any]
        ) -> Response[EventDetails, Any]: ...

        async def create_event_duplication_strategy(
            self, location_id: int, *, body: EventDuplicationStrategyCreate | Mapping[str, Any]
        ) -> Response[EventDuplicationStrategy, Any]: ...

        @deprecated("delete_event is deprecated by Altegio; use the events of API v2")
        async def delete_event(self, location_id: int, event_id: int) -> Response[None, Any]: ...

        async def duplicate_event(
            self,
            location_id: int,
            event_id: int,
            *,
            body: EventDuplication
            | Mapping[str, Any]
            | EventDuplicationByStrategy
            | EventDuplicationByRepeat,
        ) -> Response[list[DuplicatedEvent], CountMeta | None]: ...

        @deprecated("get_event is deprecated by Altegio; use the events of API v2")
        async def get_event(self, location_id: int, event_id: int) -> Response[EventDetails, Any]: ...

        async def get_event_date_range(
            self,
            location_id: int,
            *,
            service_ids: Iterable[int] | None = None,
            staff_ids: Iterable[int] | None = None,
            resource_ids: Iterable[int] | None = None,
        ) -> Response[EventDateRange, Any]: ...

        async def get_event_search_filters(
            self,
            location_id: int,
            *,
            service_ids: Iterable[int] | None = None,
            staff_ids: Iterable[int] | None = None,
            resource_ids: Iterable[int] | None = None,
        ) -> Response[list[EventSearchFilter], ResultCountMeta | None]: ...

        async def list_event_duplication_strategies(
            self, location_id: int
        ) -> Response[list[EventDuplicationStrategy], CountMeta | None]: ...

        async def search_event_dates(
            self,
            location_id: int,
            *,
            from_: dt.date | str,
            till: dt.date | str,
            service_ids: Iterable[int] | None = None,
            staff_ids: Iterable[int] | None = None,
            resource_ids: Iterable[int] | None = None,
        ) -> Response[list[dt.date], Any]: ...

        async def search_event_services(
            self, location_id: int, *, staff_id: int | None = None, term: str | None = None
        ) -> Response[list[EventServiceDetails], CountMeta | None]: ...

        async def search_events(
            self,
            location_id: int,
            *,
            from_: dt.date | str,
            till: dt.date | str,
            service_ids: Iterable[int] | None = None,
            staff_ids: Iterable[int] | None = None,
            resource_ids: Iterable[int] | None = None,
            page: int | None = None,
            count: int | None = None,
        ) -> Response[list[Event], CountMeta | None]: ...

        @deprecated("update_event is deprecated by Altegio; use the events of API v2")
        async def update_event(
            self, location_id: int, event_id: int, *, body: EventUpdate | Mapping[str, Any]
        ) -> Response[UpdatedEvent, Any]: ...

        async def update_event_duplication_strategy(
            self,
            location_id: int,
            strategy_id: int,
            *,
            body: EventDuplicationStrategyUpdate | Mapping[str, Any],
        ) -> Response[EventDuplicationStrategy, Any]: ...
