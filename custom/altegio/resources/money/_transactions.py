"""Financial transactions with exact amounts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from altegio._parsing import id_of, parse_decimal, title_of

if TYPE_CHECKING:
    from altegio_client.models import FinancialTransaction

__all__ = ["Transaction"]


@attrs.frozen
class Transaction:
    """A movement of money in an account.

    Attributes:
        id: the transaction.
        date: when it took place.
        amount: negative for an expense; exact, in the currency of the location.
        account_id, account: the account (cash desk or non-cash account).
        payment_item: what it was for, such as the sale of services.
        client_id, client: the client.
        team_member_id: the team member.
        supplier_id: the supplier.
        document_id, visit_id, appointment_id: what it belongs to.
        comment: the comment.
        model: the transaction with all fields that the server sent.
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


def parse_transaction(response: FinancialTransaction) -> Transaction:
    """A transaction in a response; never fails."""
    account, client = response.account, response.client
    return Transaction(
        id=response.id,
        date=response.date,
        amount=parse_decimal(response.amount),
        account_id=id_of(account),
        account=title_of(account),
        payment_item=title_of(response.expense),
        client_id=id_of(client),
        client=client.name if client else None,
        team_member_id=response.master.id if response.master else None,
        supplier_id=response.supplier.id if response.supplier else None,
        document_id=response.document_id,
        visit_id=response.visit_id,
        appointment_id=response.record_id,
        comment=response.comment,
        model=response,
    )
