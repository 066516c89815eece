# Generated; do not edit. Regenerate: make generate
"""Chain Management: Chains and their clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from typing import Any

    from ..models import Chain, ChainClientSearchResult
    from ..types import Response

_GET_CHAIN_CLIENT_BY_PHONE_NUMBER = Operation(
    "get_chain_client_by_phone_number",
    "chain_management",
    "GET",
    "/group/{chain_id}/clients",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(("phone", "phone", STR),),
    required=("phone",),
    result=Ref("chain_client_search_result", "ChainClientSearchResult"),
    safe=True,
)
_GET_CHAIN_LIST = Operation(
    "get_chain_list",
    "chain_management",
    "GET",
    "/groups",
    result=List(Ref("chain", "Chain")),
    safe=True,
    user=False,
    paging=Paging(),
)


class ChainManagementGroup(Group):
    """Chains and their clients."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_chain_client_by_phone_number": _GET_CHAIN_CLIENT_BY_PHONE_NUMBER,
        "get_chain_list": _GET_CHAIN_LIST,
    }

    @property
    def with_response(self) -> ChainManagementGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("ChainManagementGroupWithResponse", self._with_response())

    async def get_chain_client_by_phone_number(self, chain_id: int, *, phone: str) -> ChainClientSearchResult:
        """Find clients of a chain by phone number.

        One entry for every location of the chain that has a client with this number.

        Args:
            chain_id: Chain ID.
            phone: Phone number, digits only. Example: '14264037640'.

        Returns:
            ChainClientSearchResult.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /group/{chain_id}/clients
        https://developer.alteg.io/en/b2b-v1/openapi/chain-management/get_chain_client_by_phone_number
        """
        result: ChainClientSearchResult = await self._call(
            _GET_CHAIN_CLIENT_BY_PHONE_NUMBER, (chain_id,), (phone,)
        )
        return result

    async def get_chain_list(self) -> list[Chain]:
        """List the chains open to the user.

        Returns:
            list[Chain].

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /groups
        https://developer.alteg.io/en/b2b-v1/openapi/chain-management/get_chain_list
        """
        result: list[Chain] = await self._call(_GET_CHAIN_LIST, ())
        return result


if TYPE_CHECKING:

    class ChainManagementGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_chain_client_by_phone_number(
            self, chain_id: int, *, phone: str
        ) -> Response[ChainClientSearchResult, Any]: ...

        async def get_chain_list(self) -> Response[list[Chain], Any]: ...
