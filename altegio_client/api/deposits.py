# Generated; do not edit. Regenerate: make generate
"""Deposits: Prepaid accounts of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import FLOAT, INT, STR, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal
    from typing import Any

    from ..models import ClientAccountHistoryEntry, ClientAccountTopUp, ClientAccountTopUpRequest
    from ..types import Response

_CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION = Operation(
    "create_client_account_topup_operation",
    "deposits",
    "POST",
    "/deposits_operations/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("client_account_top_up_request", "ClientAccountTopUpRequest"),
    result=Ref("client_account_top_up", "ClientAccountTopUp"),
)
_GET_CHAIN_CLIENT_ACCOUNT_HISTORY = Operation(
    "get_chain_client_account_history",
    "deposits",
    "GET",
    "/chain/{chain_id}/deposits/{deposit_id}/history",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("deposit_id", "deposit_id", INT),
    ),
    result=List(Ref("client_account_history_entry", "ClientAccountHistoryEntry")),
    safe=True,
    paging=Paging(),
)
_GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE = Operation(
    "get_client_account_by_chain_and_phone",
    "deposits",
    "GET",
    "/deposits/chain/{chain_id}/phone/{phone}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("phone", "phone", STR),
    ),
    safe=True,
    paging=Paging(),
)
_GET_CLIENT_ACCOUNT_LIST_BY_CHAIN = Operation(
    "get_client_account_list_by_chain",
    "deposits",
    "GET",
    "/deposits/chain/{chain_id}",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(
        ("balance_from", "balance_from", FLOAT),
        ("balance_to", "balance_to", FLOAT),
        ("page", "page", INT),
        ("limit", "limit", INT),
    ),
    safe=True,
    paging=Paging(page="page", per_page="limit", size=100),
)
_GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT = Operation(
    "get_client_account_list_by_location_and_client",
    "deposits",
    "GET",
    "/deposits/company/{location_id}/client/{client_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
    ),
    safe=True,
    paging=Paging(),
)


class DepositsGroup(Group):
    """Prepaid accounts of clients."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_client_account_topup_operation": _CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION,
        "get_chain_client_account_history": _GET_CHAIN_CLIENT_ACCOUNT_HISTORY,
        "get_client_account_by_chain_and_phone": _GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE,
        "get_client_account_list_by_chain": _GET_CLIENT_ACCOUNT_LIST_BY_CHAIN,
        "get_client_account_list_by_location_and_client": _GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT,
    }

    @property
    def with_response(self) -> DepositsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("DepositsGroupWithResponse", self._with_response())

    async def create_client_account_topup_operation(
        self, location_id: int, *, body: ClientAccountTopUpRequest | Mapping[str, Any]
    ) -> ClientAccountTopUp:
        """Top up a client account.

        Creates document, movement on the client account and payment at once.

        Args:
            location_id: Location ID.
            body: ClientAccountTopUpRequest, or a mapping by wire names; needs account_id, amount,
                client_id, deposit_id. Example: {'account_id': 1, 'amount': 1.0, 'client_id': 1,
                'deposit_id': 1}

        Returns:
            ClientAccountTopUp.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /deposits_operations/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/deposits/create_client_account_topup_operation
        """
        result: ClientAccountTopUp = await self._call(
            _CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION, (location_id,), (), body
        )
        return result

    async def get_chain_client_account_history(
        self, chain_id: int, deposit_id: int
    ) -> list[ClientAccountHistoryEntry]:
        """List the transactions of a client account.

        Needs rights on the level of the chain. A positive amount is a top-up, a negative one a withdrawal.

        Args:
            chain_id: Chain ID. Example: 706028.
            deposit_id: Client account. Example: 12345.

        Returns:
            list[ClientAccountHistoryEntry].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/deposits/{deposit_id}/history
        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_chain_client_account_history
        """
        result: list[ClientAccountHistoryEntry] = await self._call(
            _GET_CHAIN_CLIENT_ACCOUNT_HISTORY,
            (
                chain_id,
                deposit_id,
            ),
        )
        return result

    async def get_client_account_by_chain_and_phone(self, chain_id: int, phone: str) -> Any:
        """Find the client accounts of a chain by phone number.

        The body of the response is not published. The phone number is digits only.

        Args:
            chain_id: Chain ID.
            phone: Phone number, digits only as its type is number.

        Returns:
            Any: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /deposits/chain/{chain_id}/phone/{phone}
        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_by_chain_and_phone
        """
        return await self._call(
            _GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE,
            (
                chain_id,
                phone,
            ),
        )

    async def get_client_account_list_by_chain(
        self,
        chain_id: int,
        *,
        balance_from: float | Decimal | None = None,
        balance_to: float | Decimal | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Any:
        """List the client accounts of a chain.

        The body of the response is not published. The page size is `limit`.

        Args:
            chain_id: Chain ID.
            balance_from: Lower bound of the balance.
            balance_to: Upper bound of the balance.
            page: Page number.
            limit: Elements per page.

        Returns:
            Any: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /deposits/chain/{chain_id}
        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_list_by_chain
        """
        return await self._call(
            _GET_CLIENT_ACCOUNT_LIST_BY_CHAIN,
            (chain_id,),
            (
                balance_from,
                balance_to,
                page,
                limit,
            ),
        )

    async def get_client_account_list_by_location_and_client(self, location_id: int, client_id: int) -> Any:
        """List the prepaid accounts of a client, seen from a location.

        The body of the response is not published.

        Args:
            location_id: Location ID.
            client_id: Client ID.

        Returns:
            Any: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /deposits/company/{location_id}/client/{client_id}
        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_list_by_location_and_client
        """
        return await self._call(
            _GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT,
            (
                location_id,
                client_id,
            ),
        )


if TYPE_CHECKING:

    class DepositsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_client_account_topup_operation(
            self, location_id: int, *, body: ClientAccountTopUpRequest | Mapping[str, Any]
        ) -> Response[ClientAccountTopUp, Any]: ...

        async def get_chain_client_account_history(
            self, chain_id: int, deposit_id: int
        ) -> Response[list[ClientAccountHistoryEntry], Any]: ...

        async def get_client_account_by_chain_and_phone(
            self, chain_id: int, phone: str
        ) -> Response[Any, Any]: ...

        async def get_client_account_list_by_chain(
            self,
            chain_id: int,
            *,
            balance_from: float | Decimal | None = None,
            balance_to: float | Decimal | None = None,
            page: int | None = None,
            limit: int | None = None,
        ) -> Response[Any, Any]: ...

        async def get_client_account_list_by_location_and_client(
            self, location_id: int, client_id: int
        ) -> Response[Any, Any]: ...
