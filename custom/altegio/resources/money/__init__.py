"""The money of a location: transactions, accounts, payments of sales, and the day-end (Z) report."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

from altegio._parsing import decoding_error
from altegio._validation.dates import validate_date, validate_open_period
from altegio._validation.ids import IdOrZero
from altegio._validation.values import validate_bool, validate_id
from altegio.pagination import paginate
from altegio.resources._base import Resource
from altegio.resources.money._sale_payments import (
    MadePayment,
    RevertiblePayment,
    SalePayment,
    build_payment,
    parse_payment,
)
from altegio.resources.money._transactions import Transaction, parse_transaction
from altegio.resources.money._z_report import ZReport, parse_z_report
from altegio_client.models import DayEndReport, Sale

if TYPE_CHECKING:
    from altegio.pagination import Paginator
    from altegio_client.enums import BalanceFilter
    from altegio_client.models import Account, PaidSale

__all__ = ["Money"]


class Money(Resource):
    """Transactions, accounts, payments of sales, and the day-end report of a location."""

    def transactions(
        self,
        location_id: int,
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        account_id: int | None = None,
        client_id: int | None = None,
        team_member_id: int | None = None,
        supplier_id: int | None = None,
        document_id: int | None = None,
        user_id: int | None = None,
        type_id: IdOrZero | None = None,
        balance: BalanceFilter | None = None,
        real_money: bool | None = None,
        deleted: bool | None = None,
        cursor: str | None = None,
    ) -> Paginator[Transaction]:
        """List the transactions of a location that the user may see.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day.
            account_id: of this account only.
            client_id: of this client only.
            team_member_id: of this team member only.
            supplier_id: of this supplier only.
            document_id: of this document only.
            user_id: created by this user only.
            type_id: of this type only; the codes are not published, 0 may be one.
            balance: positive or negative amounts only.
            real_money: True for real money only, False for the rest.
            deleted: True for deleted ones.
            cursor: go on after the page that had this ``Page.cursor``; all other arguments as before.

        Returns:
            Paginator[Transaction]: to be iterated over; ``.pages()`` gives the pages, each with a cursor.

        Raises:
            TypeError, ValueError: an argument is invalid, end is before start, or the cursor belongs to another list;
                nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no response came.

        Example:
            >>> cash = Decimal(0)
            >>> async for transaction in api.money.transactions(
            ...     720441, start=dt.date(2026, 11, 1), end=dt.date(2026, 11, 30)
            ... ):
            ...     cash += transaction.amount or Decimal(0)

        https://developer.alteg.io/en/b2b-v1/openapi/payments/get_transactions
        """
        first, last = validate_open_period(start, end)
        found = paginate(
            self._api.payments.get_transactions,
            location_id,
            start_date=first,
            end_date=last,
            account_id=account_id,
            client_id=client_id,
            master_id=team_member_id,
            supplier_id=supplier_id,
            document_id=document_id,
            user_id=user_id,
            type_=type_id,
            balance_is=balance,
            real_money=None if real_money is None else int(validate_bool("real_money", real_money)),
            deleted=None if deleted is None else int(validate_bool("deleted", deleted)),
        )
        return found.map(parse_transaction).resume(cursor)

    async def accounts(self, location_id: int) -> dict[int, Account]:
        """Get the accounts (cash desks and non-cash accounts) of a location by their IDs.

        Args:
            location_id: the location.

        Returns:
            dict[int, Account]: in the server's order.

        Raises:
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> accounts = await api.money.accounts(720441)
            >>> titles = {account_id: account.title for account_id, account in accounts.items()}

        https://developer.alteg.io/en/b2b-v1/openapi/payments/get_account_list
        """
        accounts = await self._api.payments.get_account_list(location_id)
        return {account.id: account for account in accounts or () if account.id is not None}

    async def pay(self, location_id: int, document_id: int, payment: SalePayment) -> PaidSale:
        """Pay a sale, or a part of it. Repeating it pays again.

        Args:
            location_id: the location.
            document_id: the document of the sale.
            payment: one of the seven classes: ``AccountPayment``, ``DepositPayment``, ``GiftCardPayment``,
                ``MembershipPayment``, ``ReferralPayment``, ``LoyaltyCardPayment``, ``LoyaltyProgramPayment``.

        Returns:
            PaidSale: the payments that the sale has now, and the ways to pay the rest.

        Raises:
            TypeError: payment is an instance of another class; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you pay again.

        Example:
            >>> from altegio import AccountPayment
            >>> paid = await api.money.pay(720441, 7000002, AccountPayment(account_id=90218, amount=Decimal("99.90")))

        https://developer.alteg.io/en/b2b-v1/openapi/sales/create_payment_with_loyalty_methods
        """
        body = build_payment(payment)
        return await self._api.sales.create_payment_with_loyalty_methods(location_id, document_id, body=body)

    async def sale_payments(self, location_id: int, document_id: int) -> list[MadePayment]:
        """List the payments of a sale, those with money first.

        Args:
            location_id: the location.
            document_id: the document of the sale.

        Returns:
            list[MadePayment]: all of them; each can be passed to ``undo_payment``.

        Raises:
            DecodingError: the response has no sale.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> payments = await api.money.sale_payments(720441, 7000002)
            >>> total = sum((payment.amount or Decimal(0) for payment in payments), Decimal(0))

        https://developer.alteg.io/en/b2b-v1/openapi/sales/get_sale_transaction
        """
        response = await self._api.sales.with_response.get_sale_transaction(location_id, document_id)
        if not isinstance(cast("object", response.data), Sale):
            raise decoding_error(response, "the response has no sale")
        state = response.data.state
        if state is None:
            return []
        money = [one for one in state.payment_transactions or () if one.id]
        loyalty = [one for one in state.loyalty_transactions or () if one.id]
        return [
            *(parse_payment(transaction, document_id) for transaction in money),
            *(parse_payment(transaction, document_id) for transaction in loyalty),
        ]

    async def undo_payment(self, location_id: int, payment: RevertiblePayment) -> Sale:
        """Cancel a payment of a sale, by the call for its type: money in an account, or loyalty.

        Args:
            location_id: the location.
            payment: from ``sale_payments``, from the state that ``pay`` returns, or, where only the IDs are
                known, ``MadePayment(id=..., document_id=..., kind="account")``, or ``kind="loyalty"`` for the
                six other ways to pay.

        Returns:
            Sale: the sale without it.

        Raises:
            TypeError, ValueError: payment is no payment of a sale, or has no valid ID; nothing was sent.
            NotFoundError: it was cancelled before.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> for payment in await api.money.sale_payments(720441, 7000002):
            ...     sale = await api.money.undo_payment(720441, payment)

        https://developer.alteg.io/en/b2b-v1/openapi/sales/delete_location_account_payment
        https://developer.alteg.io/en/b2b-v1/openapi/sales/delete_loyalty_payment_transaction
        """
        found = parse_payment(payment)
        document_id, payment_id = validate_id("document_id", found.document_id), validate_id("payment", found.id)
        sales = self._api.sales
        if found.kind == "account":
            return await sales.delete_location_account_payment(location_id, document_id, payment_id)
        return await sales.delete_loyalty_payment_transaction(location_id, document_id, payment_id)

    async def z_report(self, location_id: int, day: dt.date, *, team_member_id: int | None = None) -> ZReport:
        """Get the day-end (Z) report of a day as flat rows with exact amounts.

        Args:
            location_id: the location.
            day: the day.
            team_member_id: only what this team member did.

        Returns:
            ZReport: the visits with their lines, the sums by account and discount, and the counts. ``rows()`` is
            for ``csv.DictWriter``.

        Raises:
            TypeError, ValueError: day is no date, or team_member_id is invalid; nothing was sent.
            DecodingError: the response has no report, which isn't the same as a day without sales.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> import csv, io
            >>> from altegio import ZReport
            >>> report = await api.money.z_report(720441, dt.date(2026, 11, 21))
            >>> table = csv.DictWriter(io.StringIO(), ZReport.COLUMNS)
            >>> _ = table.writeheader()
            >>> table.writerows(report.rows())

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_day_end_report_data
        """
        date = validate_date("day", day)
        response = await self._api.analytics_reports.with_response.get_day_end_report_data(
            location_id, start_date=date, master_id=team_member_id
        )
        if not isinstance(cast("object", response.data), DayEndReport):
            raise decoding_error(response, "the response has no report")
        return parse_z_report(date, response.data)
