# Generated; do not edit. Regenerate: make generate
"""Loyalty Cards: Loyalty cards, their types and manual transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import (
        ChainLoyaltyCardType,
        ClientLoyaltyCard,
        LoyaltyCard,
        LoyaltyCardBalance,
        LoyaltyCardIssueRequest,
        LoyaltyCardTransactionCreate,
        LoyaltyCardType,
    )
    from ..types import Response

_CREATE_CHAIN_LOYALTY_CARD_TRANSACTION = Operation(
    "create_chain_loyalty_card_transaction",
    "loyalty_cards",
    "POST",
    "/chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("card_id", "card_id", INT),
    ),
    required=("body",),
    body=Ref("loyalty_card_transaction_create", "LoyaltyCardTransactionCreate"),
    result=Ref("loyalty_card_balance", "LoyaltyCardBalance"),
)
_CREATE_LOYALTY_CARD_TRANSACTION = Operation(
    "create_loyalty_card_transaction",
    "loyalty_cards",
    "POST",
    "/company/{location_id}/loyalty/cards/{card_id}/manual_transaction",
    path_params=(
        ("location_id", "location_id", INT),
        ("card_id", "card_id", INT),
    ),
    required=("body",),
    body=Ref("loyalty_card_transaction_create", "LoyaltyCardTransactionCreate"),
    result=Ref("loyalty_card_balance", "LoyaltyCardBalance"),
)
_GET_CHAIN_LOYALTY_CARD_TYPE_LIST = Operation(
    "get_chain_loyalty_card_type_list",
    "loyalty_cards",
    "GET",
    "/chain/{chain_id}/loyalty/card_types",
    path_params=(("chain_id", "chain_id", INT),),
    result=List(Ref("chain_loyalty_card_type", "ChainLoyaltyCardType")),
    enveloped=False,
    safe=True,
    user=False,
    paging=Paging(),
)
_GET_LOYALTY_CARD_LIST_BY_CLIENT_ID = Operation(
    "get_loyalty_card_list_by_client_id",
    "loyalty_cards",
    "GET",
    "/loyalty/client_cards/{client_id}",
    path_params=(("client_id", "client_id", INT),),
    result=List(Ref("client_loyalty_card", "ClientLoyaltyCard")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_LOYALTY_CARD_LIST_BY_PHONE = Operation(
    "get_loyalty_card_list_by_phone",
    "loyalty_cards",
    "GET",
    "/loyalty/cards/{phone}/{chain_id}/{location_id}",
    path_params=(
        ("phone", "phone", STR),
        ("chain_id", "chain_id", INT),
        ("location_id", "location_id", INT),
    ),
    result=List(Ref("loyalty_card", "LoyaltyCard")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_LOYALTY_CARD_TYPE_LIST = Operation(
    "get_loyalty_card_type_list",
    "loyalty_cards",
    "GET",
    "/loyalty/card_types/salon/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("loyalty_card_type", "LoyaltyCardType")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT = Operation(
    "get_loyalty_card_type_list_for_client",
    "loyalty_cards",
    "GET",
    "/loyalty/card_types/client/{location_id}/{phone}",
    path_params=(
        ("location_id", "location_id", INT),
        ("phone", "phone", STR),
    ),
    result=List(Ref("loyalty_card_type", "LoyaltyCardType")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_USER_LOYALTY_CARDS = Operation(
    "get_user_loyalty_cards",
    "loyalty_cards",
    "GET",
    "/user/loyalty_cards/{chain_id}",
    path_params=(("chain_id", "chain_id", INT),),
    result=List(Ref("loyalty_card", "LoyaltyCard")),
    enveloped=False,
    safe=True,
    user=False,
    paging=Paging(),
)
_ISSUE_LOYALTY_CARD = Operation(
    "issue_loyalty_card",
    "loyalty_cards",
    "POST",
    "/loyalty/cards/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("loyalty_card_issue_request", "LoyaltyCardIssueRequest"),
    result=Ref("client_loyalty_card", "ClientLoyaltyCard"),
    enveloped=False,
)
_REMOVE_LOYALTY_CARD = Operation(
    "remove_loyalty_card",
    "loyalty_cards",
    "DELETE",
    "/loyalty/cards/{location_id}/{card_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("card_id", "card_id", INT),
    ),
)


class LoyaltyCardsGroup(Group):
    """Loyalty cards, their types and manual transactions."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_chain_loyalty_card_transaction": _CREATE_CHAIN_LOYALTY_CARD_TRANSACTION,
        "create_loyalty_card_transaction": _CREATE_LOYALTY_CARD_TRANSACTION,
        "get_chain_loyalty_card_type_list": _GET_CHAIN_LOYALTY_CARD_TYPE_LIST,
        "get_loyalty_card_list_by_client_id": _GET_LOYALTY_CARD_LIST_BY_CLIENT_ID,
        "get_loyalty_card_list_by_phone": _GET_LOYALTY_CARD_LIST_BY_PHONE,
        "get_loyalty_card_type_list": _GET_LOYALTY_CARD_TYPE_LIST,
        "get_loyalty_card_type_list_for_client": _GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT,
        "get_user_loyalty_cards": _GET_USER_LOYALTY_CARDS,
        "issue_loyalty_card": _ISSUE_LOYALTY_CARD,
        "remove_loyalty_card": _REMOVE_LOYALTY_CARD,
    }

    @property
    def with_response(self) -> LoyaltyCardsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("LoyaltyCardsGroupWithResponse", self._with_response())

    async def create_chain_loyalty_card_transaction(
        self, chain_id: int, card_id: int, *, body: LoyaltyCardTransactionCreate | Mapping[str, Any]
    ) -> LoyaltyCardBalance:
        """Add to a loyalty card or take from it by hand, in a chain.

        The sign of `amount` decides: positive adds, negative takes away.

        Args:
            chain_id: Chain ID.
            card_id: Loyalty card ID.
            body: LoyaltyCardTransactionCreate, or a mapping by wire names; needs amount. Example:
                {'amount': 100.5}

        Returns:
            LoyaltyCardBalance.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/create_chain_loyalty_card_transaction
        """
        result: LoyaltyCardBalance = await self._call(
            _CREATE_CHAIN_LOYALTY_CARD_TRANSACTION,
            (
                chain_id,
                card_id,
            ),
            (),
            body,
        )
        return result

    async def create_loyalty_card_transaction(
        self, location_id: int, card_id: int, *, body: LoyaltyCardTransactionCreate | Mapping[str, Any]
    ) -> LoyaltyCardBalance:
        """Add to a loyalty card or take from it by hand, in a location.

        The sign of `amount` decides: positive adds, negative takes away.

        Args:
            location_id: Location ID. Example: 123.
            card_id: Loyalty card ID.
            body: LoyaltyCardTransactionCreate, or a mapping by wire names; needs amount. Example:
                {'amount': 100.5}

        Returns:
            LoyaltyCardBalance.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/loyalty/cards/{card_id}/manual_transaction
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/create_loyalty_card_transaction
        """
        result: LoyaltyCardBalance = await self._call(
            _CREATE_LOYALTY_CARD_TRANSACTION,
            (
                location_id,
                card_id,
            ),
            (),
            body,
        )
        return result

    async def get_chain_loyalty_card_type_list(self, chain_id: int) -> list[ChainLoyaltyCardType]:
        """List the loyalty card types of a chain.

        The response is a bare array without envelope.

        Args:
            chain_id: Chain ID.

        Returns:
            list[ChainLoyaltyCardType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/card_types
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_chain_loyalty_card_type_list
        """
        result: list[ChainLoyaltyCardType] = await self._call(_GET_CHAIN_LOYALTY_CARD_TYPE_LIST, (chain_id,))
        return result

    async def get_loyalty_card_list_by_client_id(self, client_id: int) -> list[ClientLoyaltyCard]:
        """List the loyalty cards of a client by client ID.

        Args:
            client_id: Client ID.

        Returns:
            list[ClientLoyaltyCard].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /loyalty/client_cards/{client_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_list_by_client_id
        """
        result: list[ClientLoyaltyCard] = await self._call(_GET_LOYALTY_CARD_LIST_BY_CLIENT_ID, (client_id,))
        return result

    async def get_loyalty_card_list_by_phone(
        self, phone: str, chain_id: int, location_id: int
    ) -> list[LoyaltyCard]:
        """List the loyalty cards of a client by phone number.

        The phone number has a leading plus and the country code.

        Args:
            phone: With leading plus and country code, +13155550175.
            chain_id: Chain ID.
            location_id: Location ID.

        Returns:
            list[LoyaltyCard].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /loyalty/cards/{phone}/{chain_id}/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_list_by_phone
        """
        result: list[LoyaltyCard] = await self._call(
            _GET_LOYALTY_CARD_LIST_BY_PHONE,
            (
                phone,
                chain_id,
                location_id,
            ),
        )
        return result

    async def get_loyalty_card_type_list(self, location_id: int) -> list[LoyaltyCardType]:
        """List the loyalty card types valid in a location.

        Args:
            location_id: Location ID. Example: 12345.

        Returns:
            list[LoyaltyCardType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /loyalty/card_types/salon/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_type_list
        """
        result: list[LoyaltyCardType] = await self._call(_GET_LOYALTY_CARD_TYPE_LIST, (location_id,))
        return result

    async def get_loyalty_card_type_list_for_client(
        self, location_id: int, phone: str
    ) -> list[LoyaltyCardType]:
        """List the loyalty card types a location may issue to a client.

        The phone number is digits only.

        Args:
            location_id: Location ID. Example: 12345.
            phone: Phone number, digits only as its type is number. Example: '13155550175'.

        Returns:
            list[LoyaltyCardType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /loyalty/card_types/client/{location_id}/{phone}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_type_list_for_client
        """
        result: list[LoyaltyCardType] = await self._call(
            _GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT,
            (
                location_id,
                phone,
            ),
        )
        return result

    async def get_user_loyalty_cards(self, chain_id: int) -> list[LoyaltyCard]:
        """List the loyalty cards of the signed-in user in a chain.

        Args:
            chain_id: Chain ID.

        Returns:
            list[LoyaltyCard].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /user/loyalty_cards/{chain_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_user_loyalty_cards
        """
        result: list[LoyaltyCard] = await self._call(_GET_USER_LOYALTY_CARDS, (chain_id,))
        return result

    async def issue_loyalty_card(
        self, location_id: int, *, body: LoyaltyCardIssueRequest | Mapping[str, Any]
    ) -> ClientLoyaltyCard:
        """Issue a loyalty card to a client.

        `phone` is digits only, without a plus sign. The response has no envelope.

        Args:
            location_id: Location ID.
            body: LoyaltyCardIssueRequest, or a mapping by wire names; no field is required. Example:
                {'loyalty_card_number': 'text'}

        Returns:
            ClientLoyaltyCard.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /loyalty/cards/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/issue_loyalty_card
        """
        result: ClientLoyaltyCard = await self._call(_ISSUE_LOYALTY_CARD, (location_id,), (), body)
        return result

    async def remove_loyalty_card(self, location_id: int, card_id: int) -> None:
        """Remove a loyalty card.

        Args:
            location_id: Location ID.
            card_id: Loyalty card ID.

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
        DELETE /loyalty/cards/{location_id}/{card_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/remove_loyalty_card
        """
        result: None = await self._call(
            _REMOVE_LOYALTY_CARD,
            (
                location_id,
                card_id,
            ),
        )
        return result


if TYPE_CHECKING:

    class LoyaltyCardsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_chain_loyalty_card_transaction(
            self, chain_id: int, card_id: int, *, body: LoyaltyCardTransactionCreate | Mapping[str, Any]
        ) -> Response[LoyaltyCardBalance, Any]: ...

        async def create_loyalty_card_transaction(
            self, location_id: int, card_id: int, *, body: LoyaltyCardTransactionCreate | Mapping[str, Any]
        ) -> Response[LoyaltyCardBalance, Any]: ...

        async def get_chain_loyalty_card_type_list(
            self, chain_id: int
        ) -> Response[list[ChainLoyaltyCardType], Any]: ...

        async def get_loyalty_card_list_by_client_id(
            self, client_id: int
        ) -> Response[list[ClientLoyaltyCard], Any]: ...

        async def get_loyalty_card_list_by_phone(
            self, phone: str, chain_id: int, location_id: int
        ) -> Response[list[LoyaltyCard], Any]: ...

        async def get_loyalty_card_type_list(
            self, location_id: int
        ) -> Response[list[LoyaltyCardType], Any]: ...

        async def get_loyalty_card_type_list_for_client(
            self, location_id: int, phone: str
        ) -> Response[list[LoyaltyCardType], Any]: ...

        async def get_user_loyalty_cards(self, chain_id: int) -> Response[list[LoyaltyCard], Any]: ...

        async def issue_loyalty_card(
            self, location_id: int, *, body: LoyaltyCardIssueRequest | Mapping[str, Any]
        ) -> Response[ClientLoyaltyCard, Any]: ...

        async def remove_loyalty_card(self, location_id: int, card_id: int) -> Response[None, Any]: ...
