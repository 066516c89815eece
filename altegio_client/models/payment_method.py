# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import SaleAccount


class PaymentMethod(Model):
    """A way to pay a sale."""

    slug: str | None = field("slug", STR, default=None)
    """Type of payment method."""
    is_applicable: bool | None = field("is_applicable", BOOL, default=None)
    """Whether it is applicable."""
    applicable_amount: float | None = field("applicable_amount", FLOAT, default=None)
    """Amount this method could cover."""
    applicable_count: int | None = field("applicable_count", INT, default=None)
    """Usable visits, for a membership."""
    applicable_value: float | None = field("applicable_value", FLOAT, default=None)
    """Usable bonus, for a loyalty program."""
    account_id: int | None = field("account_id", INT, default=None)
    """Cash desk ID; only with some values of slug."""
    account: SaleAccount | None = field("account", Ref("sale_account", "SaleAccount"), default=None)
    """Location account."""
