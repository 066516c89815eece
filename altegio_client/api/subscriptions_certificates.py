# Generated; do not edit. Regenerate: make generate
"""Subscriptions & Certificates: Memberships and gift cards of clients, and their types in a location."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATETIME, INT, STR, List, Many, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from typing import Any

    from ..models import (
        ClientGiftCard,
        ClientMembership,
        CountMeta,
        EventMembership,
        EventMembershipCheck,
        GiftCard,
        GiftCardType,
        Membership,
        MembershipType,
    )
    from ..types import Response

_CHECK_MEMBERSHIPS_FOR_EVENT = Operation(
    "check_memberships_for_event",
    "subscriptions_certificates",
    "GET",
    "/api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
        ("membership_id", "membership_id", INT),
    ),
    query_params=(
        ("event_id", "event_id", INT),
        ("schedule_day_ids", "schedule_day_ids", Many(INT, joined=True)),
    ),
    required=(
        "event_id",
        "schedule_day_ids",
    ),
    result=Ref("event_membership_check", "EventMembershipCheck"),
    safe=True,
    user=False,
)
_GET_CLIENT_GIFT_CARDS = Operation(
    "get_client_gift_cards",
    "subscriptions_certificates",
    "GET",
    "/loyalty/certificates",
    query_params=(
        ("company_id", "company_id", INT),
        ("phone", "phone", STR),
    ),
    required=(
        "company_id",
        "phone",
    ),
    result=List(Ref("client_gift_card", "ClientGiftCard")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_GET_CLIENT_MEMBERSHIPS = Operation(
    "get_client_memberships",
    "subscriptions_certificates",
    "GET",
    "/loyalty/abonements",
    query_params=(
        ("company_group_id", "company_group_id", INT),
        ("company_id", "company_id", INT),
        ("phone", "phone", STR),
    ),
    required=(
        "company_id",
        "phone",
    ),
    result=List(Ref("client_membership", "ClientMembership")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_GET_GIFT_CARD_TYPE_LIST = Operation(
    "get_gift_card_type_list",
    "subscriptions_certificates",
    "GET",
    "/company/{location_id}/loyalty/certificate_types/search",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("title", "title", STR),
        ("page", "page", INT),
        ("page_size", "page_size", INT),
    ),
    result=List(Ref("gift_card_type", "GiftCardType")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="page_size", size=100, most=100),
)
_GET_GIFT_CARD_TYPE_LIST_BY_ID = Operation(
    "get_gift_card_type_list_by_id",
    "subscriptions_certificates",
    "GET",
    "/company/{location_id}/loyalty/certificate_types/fetch",
    path_params=(("location_id", "location_id", INT),),
    query_params=(("ids", "ids[]", Many(INT)),),
    required=("ids",),
    result=List(Ref("gift_card_type", "GiftCardType")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_MEMBERSHIP_LIST = Operation(
    "get_membership_list",
    "subscriptions_certificates",
    "GET",
    "/chain/{chain_id}/loyalty/abonements",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(
        ("created_after", "created_after", DATETIME),
        ("created_before", "created_before", DATETIME),
        ("abonements_ids", "abonements_ids", Many(INT, joined=True)),
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    result=List(Ref("client_membership", "ClientMembership")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(page="page", per_page="count", size=100),
)
_GET_MEMBERSHIP_TYPE_LIST = Operation(
    "get_membership_type_list",
    "subscriptions_certificates",
    "GET",
    "/company/{location_id}/loyalty/abonement_types/search",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("title", "title", STR),
        ("page", "page", INT),
        ("page_size", "page_size", INT),
    ),
    result=List(Ref("membership_type", "MembershipType")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="page_size", size=100, most=100),
)
_GET_MEMBERSHIP_TYPE_LIST_BY_ID = Operation(
    "get_membership_type_list_by_id",
    "subscriptions_certificates",
    "GET",
    "/company/{location_id}/loyalty/abonement_types/fetch",
    path_params=(("location_id", "location_id", INT),),
    query_params=(("ids", "ids[]", Many(INT)),),
    result=List(Ref("membership_type", "MembershipType")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_USER_GIFT_CARDS = Operation(
    "get_user_gift_cards",
    "subscriptions_certificates",
    "GET",
    "/user/loyalty/certificates",
    query_params=(("company_id", "company_id", INT),),
    required=("company_id",),
    result=List(Ref("gift_card", "GiftCard")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_GET_USER_MEMBERSHIPS = Operation(
    "get_user_memberships",
    "subscriptions_certificates",
    "GET",
    "/user/loyalty/abonements",
    query_params=(("company_id", "company_id", INT),),
    required=("company_id",),
    result=List(Ref("membership", "Membership")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_SEARCH_MEMBERSHIPS_FOR_EVENT = Operation(
    "search_memberships_for_event",
    "subscriptions_certificates",
    "GET",
    "/api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
    ),
    query_params=(("event_id", "event_id", INT),),
    required=("event_id",),
    result=List(Ref("event_membership", "EventMembership")),
    safe=True,
    user=False,
    paging=Paging(),
)


class SubscriptionsCertificatesGroup(Group):
    """Memberships and gift cards of clients, and their types in a location."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "check_memberships_for_event": _CHECK_MEMBERSHIPS_FOR_EVENT,
        "get_client_gift_cards": _GET_CLIENT_GIFT_CARDS,
        "get_client_memberships": _GET_CLIENT_MEMBERSHIPS,
        "get_gift_card_type_list": _GET_GIFT_CARD_TYPE_LIST,
        "get_gift_card_type_list_by_id": _GET_GIFT_CARD_TYPE_LIST_BY_ID,
        "get_membership_list": _GET_MEMBERSHIP_LIST,
        "get_membership_type_list": _GET_MEMBERSHIP_TYPE_LIST,
        "get_membership_type_list_by_id": _GET_MEMBERSHIP_TYPE_LIST_BY_ID,
        "get_user_gift_cards": _GET_USER_GIFT_CARDS,
        "get_user_memberships": _GET_USER_MEMBERSHIPS,
        "search_memberships_for_event": _SEARCH_MEMBERSHIPS_FOR_EVENT,
    }

    @property
    def with_response(self) -> SubscriptionsCertificatesGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("SubscriptionsCertificatesGroupWithResponse", self._with_response())

    async def check_memberships_for_event(
        self,
        location_id: int,
        client_id: int,
        membership_id: int,
        *,
        event_id: int,
        schedule_day_ids: Iterable[int],
    ) -> EventMembershipCheck:
        """Check whether a membership covers days of an event schedule.

        The response is in JSON:API form.

        Args:
            location_id: Location ID. Example: 720441.
            client_id: Client ID. Example: 146915197.
            membership_id: Membership ID. Example: 5248829.
            event_id: Event ID. Example: 12345.
            schedule_day_ids: Comma-separated IDs in one string.

        Returns:
            EventMembershipCheck.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/check_memberships_for_event
        """
        result: EventMembershipCheck = await self._call(
            _CHECK_MEMBERSHIPS_FOR_EVENT,
            (
                location_id,
                client_id,
                membership_id,
            ),
            (
                event_id,
                schedule_day_ids,
            ),
        )
        return result

    async def get_client_gift_cards(self, *, company_id: int, phone: str) -> list[ClientGiftCard]:
        """List the gift cards of a client by phone number.

        The phone number is digits only.

        Args:
            company_id: Location ID.
            phone: Phone number, digits only as its type is number.

        Returns:
            list[ClientGiftCard].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /loyalty/certificates
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_gift_cards
        """
        result: list[ClientGiftCard] = await self._call(
            _GET_CLIENT_GIFT_CARDS,
            (),
            (
                company_id,
                phone,
            ),
        )
        return result

    async def get_client_memberships(
        self, *, company_id: int, phone: str, company_group_id: int | None = None
    ) -> list[ClientMembership]:
        """List the memberships of a client by phone number.

        Only issued and active memberships are returned.

        Args:
            company_id: Location ID.
            phone: Client's phone number.
            company_group_id: Chain ID, narrows the search.

        Returns:
            list[ClientMembership].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /loyalty/abonements
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_memberships
        """
        result: list[ClientMembership] = await self._call(
            _GET_CLIENT_MEMBERSHIPS,
            (),
            (
                company_group_id,
                company_id,
                phone,
            ),
        )
        return result

    async def get_gift_card_type_list(
        self,
        location_id: int,
        *,
        title: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> list[GiftCardType]:
        """List the gift card types usable in a location.

        `item_type_id` is coded differently from get_user_gift_cards.

        Args:
            location_id: Location ID.
            title: Title to filter by.
            page: Page number.
            page_size: Elements per page.

        Returns:
            list[GiftCardType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/loyalty/certificate_types/search
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_gift_card_type_list
        """
        result: list[GiftCardType] = await self._call(
            _GET_GIFT_CARD_TYPE_LIST,
            (location_id,),
            (
                title,
                page,
                page_size,
            ),
        )
        return result

    async def get_gift_card_type_list_by_id(
        self, location_id: int, *, ids: Iterable[int]
    ) -> list[GiftCardType]:
        """List gift card types of a location by their IDs.

        `item_type_id` is coded differently from get_user_gift_cards.

        Args:
            location_id: Location ID.
            ids: IDs of what to fetch.

        Returns:
            list[GiftCardType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/loyalty/certificate_types/fetch
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_gift_card_type_list_by_id
        """
        result: list[GiftCardType] = await self._call(_GET_GIFT_CARD_TYPE_LIST_BY_ID, (location_id,), (ids,))
        return result

    async def get_membership_list(
        self,
        chain_id: int,
        *,
        created_after: dt.datetime | str | None = None,
        created_before: dt.datetime | str | None = None,
        abonements_ids: Iterable[int] | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> list[ClientMembership]:
        """List the memberships of a chain.

        Args:
            chain_id: Chain ID. Example: 123.
            created_after: Lower bound of creation time. Example: 2026-09-21T23:00:00.000-05:00.
            created_before: Upper bound of creation time. Example: 2026-09-21T23:00:00.000-05:00.
            abonements_ids: Membership IDs.
            page: Page number. Example: 1.
            count: Elements per page. Example: 25.

        Returns:
            list[ClientMembership]: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/abonements
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_membership_list
        """
        result: list[ClientMembership] = await self._call(
            _GET_MEMBERSHIP_LIST,
            (chain_id,),
            (
                created_after,
                created_before,
                abonements_ids,
                page,
                count,
            ),
        )
        return result

    async def get_membership_type_list(
        self,
        location_id: int,
        *,
        title: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> list[MembershipType]:
        """List the membership types usable in a location.

        The page size is at most 100.

        Args:
            location_id: Location ID.
            title: Title to filter by.
            page: Page number.
            page_size: Elements per page.

        Returns:
            list[MembershipType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/loyalty/abonement_types/search
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_membership_type_list
        """
        result: list[MembershipType] = await self._call(
            _GET_MEMBERSHIP_TYPE_LIST,
            (location_id,),
            (
                title,
                page,
                page_size,
            ),
        )
        return result

    async def get_membership_type_list_by_id(
        self, location_id: int, *, ids: Iterable[int] | None = None
    ) -> list[MembershipType]:
        """List membership types of a location by their IDs.

        Send `ids[]` once for every ID.

        Args:
            location_id: Location ID.
            ids: IDs of what to fetch.

        Returns:
            list[MembershipType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/loyalty/abonement_types/fetch
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_membership_type_list_by_id
        """
        result: list[MembershipType] = await self._call(
            _GET_MEMBERSHIP_TYPE_LIST_BY_ID, (location_id,), (ids,)
        )
        return result

    async def get_user_gift_cards(self, *, company_id: int) -> list[GiftCard]:
        """List the gift cards of the signed-in user in a location.

        `company_id` is the location. `item_type_id` is coded differently from get_gift_card_type_list.

        Args:
            company_id: Location.

        Returns:
            list[GiftCard].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /user/loyalty/certificates
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_user_gift_cards
        """
        result: list[GiftCard] = await self._call(_GET_USER_GIFT_CARDS, (), (company_id,))
        return result

    async def get_user_memberships(self, *, company_id: int) -> list[Membership]:
        """List the memberships of the signed-in user in a location.

        `company_id` is the location.

        Args:
            company_id: Location.

        Returns:
            list[Membership].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /user/loyalty/abonements
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_user_memberships
        """
        result: list[Membership] = await self._call(_GET_USER_MEMBERSHIPS, (), (company_id,))
        return result

    async def search_memberships_for_event(
        self, location_id: int, client_id: int, *, event_id: int
    ) -> list[EventMembership]:
        """List the memberships of a client that can pay for a recurring event.

        The response is in JSON:API form: no `success`, IDs as strings, membership types in `included`.

        Args:
            location_id: Location ID. Example: 720441.
            client_id: Client ID. Example: 146915197.
            event_id: Event ID. Example: 12345.

        Returns:
            list[EventMembership].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/search_memberships_for_event
        """
        result: list[EventMembership] = await self._call(
            _SEARCH_MEMBERSHIPS_FOR_EVENT,
            (
                location_id,
                client_id,
            ),
            (event_id,),
        )
        return result


if TYPE_CHECKING:

    class SubscriptionsCertificatesGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def check_memberships_for_event(
            self,
            location_id: int,
            client_id: int,
            membership_id: int,
            *,
            event_id: int,
            schedule_day_ids: Iterable[int],
        ) -> Response[EventMembershipCheck, Any]: ...

        async def get_client_gift_cards(
            self, *, company_id: int, phone: str
        ) -> Response[list[ClientGiftCard], CountMeta | None]: ...

        async def get_client_memberships(
            self, *, company_id: int, phone: str, company_group_id: int | None = None
        ) -> Response[list[ClientMembership], CountMeta | None]: ...

        async def get_gift_card_type_list(
            self,
            location_id: int,
            *,
            title: str | None = None,
            page: int | None = None,
            page_size: int | None = None,
        ) -> Response[list[GiftCardType], CountMeta | None]: ...

        async def get_gift_card_type_list_by_id(
            self, location_id: int, *, ids: Iterable[int]
        ) -> Response[list[GiftCardType], CountMeta | None]: ...

        async def get_membership_list(
            self,
            chain_id: int,
            *,
            created_after: dt.datetime | str | None = None,
            created_before: dt.datetime | str | None = None,
            abonements_ids: Iterable[int] | None = None,
            page: int | None = None,
            count: int | None = None,
        ) -> Response[list[ClientMembership], CountMeta | None]: ...

        async def get_membership_type_list(
            self,
            location_id: int,
            *,
            title: str | None = None,
            page: int | None = None,
            page_size: int | None = None,
        ) -> Response[list[MembershipType], CountMeta | None]: ...

        async def get_membership_type_list_by_id(
            self, location_id: int, *, ids: Iterable[int] | None = None
        ) -> Response[list[MembershipType], CountMeta | None]: ...

        async def get_user_gift_cards(
            self, *, company_id: int
        ) -> Response[list[GiftCard], CountMeta | None]: ...

        async def get_user_memberships(
            self, *, company_id: int
        ) -> Response[list[Membership], CountMeta | None]: ...

        async def search_memberships_for_event(
            self, location_id: int, client_id: int, *, event_id: int
        ) -> Response[list[EventMembership], Any]: ...
