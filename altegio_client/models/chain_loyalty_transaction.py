# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, Code, Ref

if TYPE_CHECKING:
    from ..enums import LoyaltyTransactionType
    from ..models import Reference


class ChainLoyaltyTransaction(Model):
    """A loyalty transaction in a chain."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    status_id: int | None = field("status_id", INT, default=None)
    """Status ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    type_id: LoyaltyTransactionType | int | None = field(
        "type_id", Code("LoyaltyTransactionType"), default=None
    )
    """Codes as in the argument types."""
    card_id: int | None = field("card_id", INT, default=None)
    """Loyalty card ID."""
    program_id: int | None = field("program_id", INT, default=None)
    """Promotion ID."""
    certificate_id: int | None = field("certificate_id", INT, default=None)
    """Gift card ID."""
    abonement_id: int | None = field("abonement_id", INT, default=None)
    """Membership ID."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID."""
    item_id: int | None = field("item_id", INT, default=None)
    """Order position, for product or service sales."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Type of item: 1 service, 7 product."""
    item_record_id: int | None = field("item_record_id", INT, default=None)
    """Appointment of the order position."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID."""
    services_transaction_id: int | None = field("services_transaction_id", INT, default=None)
    """Service transaction ID."""
    is_discount: bool | None = field("is_discount", BOOL, default=None)
    """Whether it is discount."""
    is_loyalty_withdraw: bool | None = field("is_loyalty_withdraw", BOOL, default=None)
    """Whether it is loyalty withdraw."""
    type_: Reference | None = field("type", Ref("reference", "Reference"), default=None)
    """Type: ID and title of a related object, the ID being an integer."""
