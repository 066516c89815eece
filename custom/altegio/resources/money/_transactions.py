"""Movements of money with exact amounts."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator
from contextlib import aclosing
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from altegio._parsing import parse_decimal

if TYPE_CHECKING:
    from altegio.pagination import Paginator
    from altegio_client.models import FinancialTransaction


@attrs.frozen
class Transaction:
    """A movement of money.

    Attributes:
        id: the transaction.
        date: when it was made.
        amount: negative for an expense; exact, in the currency of the location.
        account_id, account: the account (cash desk or non-cash account).
        payment_item: what it was for, such as the sale of services.
        client_id, client: the client.
        team_member_id: the team member.
        supplier_id: the supplier.
        document_id, visit_id, appointment_id: what it belongs to.
        comment: the comment.
        model: all that the server sent.
    """

    id: int | None
    date: dt.datetime | None
    amount: Decimal | None
    account_id: int | None
    account: str | None
    payment_item: str | None
    client_id: int | None
    client: str | None
    team_member_id: int | None
    supplier_id: int | None
    document_id: int | None
    visit_id: int | None
    appointment_id: int | None
    comment: str | None
    model: FinancialTransaction = attrs.field(repr=False, eq=False)


async def transactions_of(found: Paginator[FinancialTransaction]) -> AsyncGenerator[Transaction, None]:
    """The movements, each as it is reached."""
    async with aclosing(found.items()) as items:
        async for one in items:
            yield Transaction(
                id=one.id,
                date=one.date,
                amount=parse_decimal(one.amount),
                account_id=one.account.id if one.account else None,
                account=one.account.title if one.account else None,
                payment_item=one.expense.title if one.expense else None,
                client_id=one.client.id if one.client else None,
                client=one.client.name if one.client else None,
                team_member_id=one.master.id if one.master else None,
                supplier_id=one.supplier.id if one.supplier else None,
                document_id=one.document_id,
                visit_id=one.visit_id,
                appointment_id=one.record_id,
                comment=one.comment,
                model=one,
            )
