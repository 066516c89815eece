# Generated; do not edit. Regenerate: make generate
"""Fiscalization: Fiscal registers, tax systems and the exchange with an integrator's fiscal service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import ANY, INT, Date, List, Map, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from ..models import CountMeta, FiscalReceipt, FiscalReceiptRequest, FiscalTransaction, TaxSystem
    from ..types import Response

_GET_FISCAL_TRANSACTION_LIST = Operation(
    "get_fiscal_transaction_list",
    "fiscalization",
    "GET",
    "/kkm_transactions/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("page", "page", INT),
        ("editable_length", "editable_length", INT),
        ("type_", "type", INT),
        ("status", "status", INT),
        ("start_date", "start_date", Date("%Y%m%d")),
        ("end_date", "end_date", Date("%Y%m%d")),
    ),
    result=List(Ref("fiscal_transaction", "FiscalTransaction")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="editable_length", size=200),
)
_GET_TAX_SYSTEM_LIST = Operation(
    "get_tax_system_list",
    "fiscalization",
    "GET",
    "/integration/kkm/references/tax_system/{country_id}",
    path_params=(("country_id", "country_id", INT),),
    result=List(Ref("tax_system", "TaxSystem")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_HANDLE_FISCALIZATION_CALLBACK = Operation(
    "handle_fiscalization_callback",
    "fiscalization",
    "POST",
    "/integration/kkm/callback",
    body=Map(ANY),
)
_PRINT_FISCAL_RECEIPT = Operation(
    "print_fiscal_receipt",
    "fiscalization",
    "POST",
    "/kkm_transactions/{location_id}/print_document_bill",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("fiscal_receipt_request", "FiscalReceiptRequest"),
    result=Ref("fiscal_receipt", "FiscalReceipt"),
)


class FiscalizationGroup(Group):
    """Fiscal registers, tax systems and the exchange with an integrator's fiscal service."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_fiscal_transaction_list": _GET_FISCAL_TRANSACTION_LIST,
        "get_tax_system_list": _GET_TAX_SYSTEM_LIST,
        "handle_fiscalization_callback": _HANDLE_FISCALIZATION_CALLBACK,
        "print_fiscal_receipt": _PRINT_FISCAL_RECEIPT,
    }

    @property
    def with_response(self) -> FiscalizationGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("FiscalizationGroupWithResponse", self._with_response())

    async def get_fiscal_transaction_list(
        self,
        location_id: int,
        *,
        page: int | None = None,
        editable_length: int | None = None,
        type_: int | None = None,
        status: int | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
    ) -> list[FiscalTransaction]:
        """List the fiscal register operations of a location.

        The page size is `editable_length`. The codes of `type` and `status` stand at the response's
        `type.id` and `status.id`.

        Args:
            location_id: Location ID.
            page: Page number. Example: 1.
            editable_length: Elements per page. Example: 25.
            type_: Codes: see response type.ID. Example: 20.
            status: Codes: see response status.ID. Example: 6.
            start_date: YYYYMMDD as a number. Example: 20251201.
            end_date: YYYYMMDD as a number. Example: 20251231.

        Returns:
            list[FiscalTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /kkm_transactions/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/get_fiscal_transaction_list
        """
        result: list[FiscalTransaction] = await self._call(
            _GET_FISCAL_TRANSACTION_LIST,
            (location_id,),
            (
                page,
                editable_length,
                type_,
                status,
                start_date,
                end_date,
            ),
        )
        return result

    async def get_tax_system_list(self, country_id: int) -> list[TaxSystem]:
        """List the tax systems of a country with their VAT rates.

        Args:
            country_id: Country ID. Example: 1.

        Returns:
            list[TaxSystem].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /integration/kkm/references/tax_system/{country_id}
        https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/get_tax_system_list
        """
        result: list[TaxSystem] = await self._call(_GET_TAX_SYSTEM_LIST, (country_id,))
        return result

    async def handle_fiscalization_callback(self, *, body: Mapping[str, Any] | None = None) -> None:
        """Report the result of a fiscalization.

        A callback: the integrator's fiscal service reports the result to the platform. The fields of the
        body are not published.

        Args:
            body: A mapping by wire names; no field is documented.

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
        POST /integration/kkm/callback
        https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/handle_fiscalization_callback
        """
        result: None = await self._call(_HANDLE_FISCALIZATION_CALLBACK, (), (), body)
        return result

    async def print_fiscal_receipt(
        self, location_id: int, *, body: FiscalReceiptRequest | Mapping[str, Any]
    ) -> FiscalReceipt:
        """Send a document's receipt to the fiscal register.

        `type` also opens and closes shifts and moves cash, not only receipts.

        Args:
            location_id: Location ID.
            body: FiscalReceiptRequest, or a mapping by wire names; needs document_id, type. Example:
                {'document_id': 1, 'type': 1}

        Returns:
            FiscalReceipt.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /kkm_transactions/{location_id}/print_document_bill
        https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/print_fiscal_receipt
        """
        result: FiscalReceipt = await self._call(_PRINT_FISCAL_RECEIPT, (location_id,), (), body)
        return result


if TYPE_CHECKING:

    class FiscalizationGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_fiscal_transaction_list(
            self,
            location_id: int,
            *,
            page: int | None = None,
            editable_length: int | None = None,
            type_: int | None = None,
            status: int | None = None,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
        ) -> Response[list[FiscalTransaction], CountMeta | None]: ...

        async def get_tax_system_list(
            self, country_id: int
        ) -> Response[list[TaxSystem], CountMeta | None]: ...

        async def handle_fiscalization_callback(
            self, *, body: Mapping[str, Any] | None = None
        ) -> Response[None, Any]: ...

        async def print_fiscal_receipt(
            self, location_id: int, *, body: FiscalReceiptRequest | Mapping[str, Any]
        ) -> Response[FiscalReceipt, Any]: ...
