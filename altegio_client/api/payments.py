# Generated; do not edit. Regenerate: make generate
"""Payments: Accounts and financial transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATE, INT, Code, DateTime, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from ..enums import BalanceFilter
    from ..models import (
        Account,
        CreatedFinancialTransaction,
        DocumentFinancialTransaction,
        FinancialTransaction,
        FinancialTransactionCreate,
        FinancialTransactionUpdate,
        VisitFinancialTransaction,
    )
    from ..types import Response

_CREATE_FINANCIAL_TRANSACTION = Operation(
    "create_financial_transaction",
    "payments",
    "POST",
    "/finance_transactions/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("financial_transaction_create", "FinancialTransactionCreate"),
    result=Ref("created_financial_transaction", "CreatedFinancialTransaction"),
)
_DELETE_FINANCIAL_TRANSACTION = Operation(
    "delete_financial_transaction",
    "payments",
    "DELETE",
    "/finance_transactions/{location_id}/{transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("transaction_id", "transaction_id", INT),
    ),
)
_GET_ACCOUNT_LIST = Operation(
    "get_account_list",
    "payments",
    "GET",
    "/accounts/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("account", "Account")),
    safe=True,
    paging=Paging(),
)
_GET_DOCUMENT_FINANCIAL_TRANSACTIONS = Operation(
    "get_document_financial_transactions",
    "payments",
    "GET",
    "/storage_operations/documents/finance_transactions/{document_id}",
    path_params=(("document_id", "document_id", INT),),
    result=List(Ref("document_financial_transaction", "DocumentFinancialTransaction")),
    safe=True,
    paging=Paging(),
)
_GET_FINANCIAL_TRANSACTION = Operation(
    "get_financial_transaction",
    "payments",
    "GET",
    "/finance_transactions/{location_id}/{transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("transaction_id", "transaction_id", INT),
    ),
    result=Ref("financial_transaction", "FinancialTransaction"),
    safe=True,
)
_GET_TRANSACTIONS = Operation(
    "get_transactions",
    "payments",
    "GET",
    "/transactions/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("page", "page", INT),
        ("count", "count", INT),
        ("account_id", "account_id", INT),
        ("supplier_id", "supplier_id", INT),
        ("client_id", "client_id", INT),
        ("user_id", "user_id", INT),
        ("master_id", "master_id", INT),
        ("type_", "type", INT),
        ("real_money", "real_money", INT),
        ("deleted", "deleted", INT),
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
        ("balance_is", "balance_is", Code("BalanceFilter")),
        ("document_id", "document_id", INT),
        ("changed_after", "changed_after", DateTime("%Y-%m-%dT%H:%M:%S")),
        ("changed_before", "changed_before", DateTime("%Y-%m-%dT%H:%M:%S")),
    ),
    result=List(Ref("financial_transaction", "FinancialTransaction")),
    safe=True,
    paging=Paging(page="page", per_page="count", size=100),
)
_GET_TRANSACTIONS_BY_VISIT_OR_APPOINTMENT_ID = Operation(
    "get_transactions_by_visit_or_appointment_id",
    "payments",
    "GET",
    "/timetable/transactions/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("record_id", "record_id", INT),
        ("visit_id", "visit_id", INT),
    ),
    result=List(Ref("visit_financial_transaction", "VisitFinancialTransaction")),
    safe=True,
    paging=Paging(),
)
_UPDATE_FINANCIAL_TRANSACTION = Operation(
    "update_financial_transaction",
    "payments",
    "PUT",
    "/finance_transactions/{location_id}/{transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("transaction_id", "transaction_id", INT),
    ),
    required=("body",),
    body=Ref("financial_transaction_update", "FinancialTransactionUpdate"),
    result=Ref("financial_transaction", "FinancialTransaction"),
)


class PaymentsGroup(Group):
    """Accounts and financial transactions."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_financial_transaction": _CREATE_FINANCIAL_TRANSACTION,
        "delete_financial_transaction": _DELETE_FINANCIAL_TRANSACTION,
        "get_account_list": _GET_ACCOUNT_LIST,
        "get_document_financial_transactions": _GET_DOCUMENT_FINANCIAL_TRANSACTIONS,
        "get_financial_transaction": _GET_FINANCIAL_TRANSACTION,
        "get_transactions": _GET_TRANSACTIONS,
        "get_transactions_by_visit_or_appointment_id": _GET_TRANSACTIONS_BY_VISIT_OR_APPOINTMENT_ID,
        "update_financial_transaction": _UPDATE_FINANCIAL_TRANSACTION,
    }

    @property
    def with_response(self) -> PaymentsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("PaymentsGroupWithResponse", self._with_response())

    async def create_financial_transaction(
        self, location_id: int, *, body: FinancialTransactionCreate | Mapping[str, Any]
    ) -> CreatedFinancialTransaction:
        """Create a financial transaction on an account of the location.

        Args:
            location_id: Location ID.
            body: FinancialTransactionCreate, or a mapping by wire names; no field is required. Example:
                {'expense_id': 2640, 'amount': 100, 'account_id': 39105, 'client_id': 4240788,
                'comment': 'Test transaction comment', 'date': '2026-08-29T10:00:00-05:00'}

        Returns:
            CreatedFinancialTransaction.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /finance_transactions/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/create_financial_transaction
        """
        result: CreatedFinancialTransaction = await self._call(
            _CREATE_FINANCIAL_TRANSACTION, (location_id,), (), body
        )
        return result

    async def delete_financial_transaction(self, location_id: int, transaction_id: int) -> None:
        """Delete a financial transaction.

        The response is 202 without a body.

        Args:
            location_id: Location ID.
            transaction_id: Transaction ID.

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
        DELETE /finance_transactions/{location_id}/{transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/delete_financial_transaction
        """
        result: None = await self._call(
            _DELETE_FINANCIAL_TRANSACTION,
            (
                location_id,
                transaction_id,
            ),
        )
        return result

    async def get_account_list(self, location_id: int) -> list[Account]:
        """List the accounts (cash desks and non-cash accounts) of a location.

        Args:
            location_id: Location ID.

        Returns:
            list[Account].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /accounts/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/get_account_list
        """
        result: list[Account] = await self._call(_GET_ACCOUNT_LIST, (location_id,))
        return result

    async def get_document_financial_transactions(
        self, document_id: int
    ) -> list[DocumentFinancialTransaction]:
        """List the financial transactions of an inventory document.

        Args:
            document_id: Document ID.

        Returns:
            list[DocumentFinancialTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /storage_operations/documents/finance_transactions/{document_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/get_document_financial_transactions
        """
        result: list[DocumentFinancialTransaction] = await self._call(
            _GET_DOCUMENT_FINANCIAL_TRANSACTIONS, (document_id,)
        )
        return result

    async def get_financial_transaction(self, location_id: int, transaction_id: int) -> FinancialTransaction:
        """Get one financial transaction.

        Args:
            location_id: Location ID.
            transaction_id: Transaction ID.

        Returns:
            FinancialTransaction.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /finance_transactions/{location_id}/{transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/get_financial_transaction
        """
        result: FinancialTransaction = await self._call(
            _GET_FINANCIAL_TRANSACTION,
            (
                location_id,
                transaction_id,
            ),
        )
        return result

    async def get_transactions(
        self,
        location_id: int,
        *,
        page: int | None = None,
        count: int | None = None,
        account_id: int | None = None,
        supplier_id: int | None = None,
        client_id: int | None = None,
        user_id: int | None = None,
        master_id: int | None = None,
        type_: int | None = None,
        real_money: int | None = None,
        deleted: int | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        balance_is: BalanceFilter | int | None = None,
        document_id: int | None = None,
        changed_after: dt.datetime | str | None = None,
        changed_before: dt.datetime | str | None = None,
    ) -> list[FinancialTransaction]:
        """List the financial transactions of a location.

        Only what the user may see comes back. `balance_is`: 0 any, 1 positive, 2 negative.

        Args:
            location_id: Location ID.
            page: Page number.
            count: Elements per page.
            account_id: Account (cash desk) ID.
            supplier_id: Supplier ID.
            client_id: Client ID.
            user_id: User ID.
            master_id: Team member.
            type_: Transaction type; the codes are not published.
            real_money: Real-money transactions or not.
            deleted: Deleted transactions or not.
            start_date: Start of the period.
            end_date: End of the period.
            balance_is: 0 any balance, 1 positive, 2 negative.
            document_id: Document ID.
            changed_after: Created or changed since. Observed, not documented.
            changed_before: Created or changed until. Observed, not documented.

        Returns:
            list[FinancialTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /transactions/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/get_transactions
        """
        result: list[FinancialTransaction] = await self._call(
            _GET_TRANSACTIONS,
            (location_id,),
            (
                page,
                count,
                account_id,
                supplier_id,
                client_id,
                user_id,
                master_id,
                type_,
                real_money,
                deleted,
                start_date,
                end_date,
                balance_is,
                document_id,
                changed_after,
                changed_before,
            ),
        )
        return result

    async def get_transactions_by_visit_or_appointment_id(
        self, location_id: int, *, record_id: int | None = None, visit_id: int | None = None
    ) -> list[VisitFinancialTransaction]:
        """List the financial transactions of an appointment or visit.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            visit_id: Visit ID.

        Returns:
            list[VisitFinancialTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /timetable/transactions/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/get_transactions_by_visit_or_appointment_id
        """
        result: list[VisitFinancialTransaction] = await self._call(
            _GET_TRANSACTIONS_BY_VISIT_OR_APPOINTMENT_ID,
            (location_id,),
            (
                record_id,
                visit_id,
            ),
        )
        return result

    async def update_financial_transaction(
        self, location_id: int, transaction_id: int, *, body: FinancialTransactionUpdate | Mapping[str, Any]
    ) -> FinancialTransaction:
        """Change a financial transaction.

        Args:
            location_id: Location ID.
            transaction_id: Transaction ID.
            body: FinancialTransactionUpdate, or a mapping by wire names; no field is required. Example:
                {'expense_id': 1}

        Returns:
            FinancialTransaction.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /finance_transactions/{location_id}/{transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/payments/update_financial_transaction
        """
        result: FinancialTransaction = await self._call(
            _UPDATE_FINANCIAL_TRANSACTION,
            (
                location_id,
                transaction_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class PaymentsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_financial_transaction(
            self, location_id: int, *, body: FinancialTransactionCreate | Mapping[str, Any]
        ) -> Response[CreatedFinancialTransaction, Any]: ...

        async def delete_financial_transaction(
            self, location_id: int, transaction_id: int
        ) -> Response[None, Any]: ...

        async def get_account_list(self, location_id: int) -> Response[list[Account], Any]: ...

        async def get_document_financial_transactions(
            self, document_id: int
        ) -> Response[list[DocumentFinancialTransaction], Any]: ...

        async def get_financial_transaction(
            self, location_id: int, transaction_id: int
        ) -> Response[FinancialTransaction, Any]: ...

        async def get_transactions(
            self,
            location_id: int,
            *,
            page: int | None = None,
            count: int | None = None,
            account_id: int | None = None,
            supplier_id: int | None = None,
            client_id: int | None = None,
            user_id: int | None = None,
            master_id: int | None = None,
            type_: int | None = None,
            real_money: int | None = None,
            deleted: int | None = None,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
            balance_is: BalanceFilter | int | None = None,
            document_id: int | None = None,
            changed_after: dt.datetime | str | None = None,
            changed_before: dt.datetime | str | None = None,
        ) -> Response[list[FinancialTransaction], Any]: ...

        async def get_transactions_by_visit_or_appointment_id(
            self, location_id: int, *, record_id: int | None = None, visit_id: int | None = None
        ) -> Response[list[VisitFinancialTransaction], Any]: ...

        async def update_financial_transaction(
            self,
            location_id: int,
            transaction_id: int,
            *,
            body: FinancialTransactionUpdate | Mapping[str, Any],
        ) -> Response[FinancialTransaction, Any]: ...
