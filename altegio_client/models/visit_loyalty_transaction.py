# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, Code, Ref

if TYPE_CHECKING:
    from ..enums import LoyaltyTransactionType
    from ..models import VisitLoyaltyTransactionType


class VisitLoyaltyTransaction(Model):
    """A loyalty transaction of a visit."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 22985556."""
    status_id: int | None = field("status_id", INT, default=None)
    """Status ID. Example: 1."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Example: 20."""
    type_id: LoyaltyTransactionType | int | None = field(
        "type_id", Code("LoyaltyTransactionType"), default=None
    )
    """Transaction type; the codes are not published. Example: 1."""
    program_id: int | None = field("program_id", INT, default=None)
    """Promotion ID. Example: 20802."""
    card_id: int | None = field("card_id", INT, default=None)
    """Loyalty card ID. Example: 9223622."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 145071."""
    item_id: int | None = field("item_id", INT, default=None)
    """Position in the order. Example: 5048384."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Type of item: 1 service, 7 product sale. Example: 7."""
    item_record_id: int | None = field("item_record_id", INT, default=None)
    """Appointment of the position. Example: 0."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID. Example: 96063258."""
    is_discount: bool | None = field("is_discount", BOOL, default=None)
    """Whether it is discount. Example: True."""
    is_loyalty_withdraw: bool | None = field("is_loyalty_withdraw", BOOL, default=None)
    """Loyalty use was cancelled. Example: False."""
    type_: VisitLoyaltyTransactionType | None = field(
        "type", Ref("visit_loyalty_transaction_type", "VisitLoyaltyTransactionType"), default=None
    )
    """Loyalty type."""
