# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, Ref

if TYPE_CHECKING:
    from ..models import LoyaltyTransactionProgram, Reference


class LoyaltyTransaction(Model):
    """A loyalty transaction of a visit, with its promotion."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    status_id: int | None = field("status_id", INT, default=None)
    """Status ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    program_id: int | None = field("program_id", INT, default=None)
    """Promotion ID."""
    card_id: int | None = field("card_id", INT, default=None)
    """Loyalty card ID."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain the loyalty belongs to."""
    item_id: int | None = field("item_id", INT, default=None)
    """Product or service the promotion covers."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Operation type."""
    item_record_id: int | None = field("item_record_id", INT, default=None)
    """Appointment of that service or product."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID."""
    is_discount: bool | None = field("is_discount", BOOL, default=None)
    """Whether it is discount."""
    is_loyalty_withdraw: bool | None = field("is_loyalty_withdraw", BOOL, default=None)
    """Loyalty use was cancelled."""
    type_: Reference | None = field("type", Ref("reference", "Reference"), default=None)
    """Type: ID and title of a related object, the ID being an integer."""
    program: LoyaltyTransactionProgram | None = field(
        "program", Ref("loyalty_transaction_program", "LoyaltyTransactionProgram"), default=None
    )
    """Program: the promotion of a loyalty transaction."""
