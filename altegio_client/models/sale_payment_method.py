# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import PaymentMethodAccount


class SalePaymentMethod(Model):
    """A way to pay what is left of a sale."""

    slug: str | None = field("slug", STR, default=None)
    """Slug."""
    is_applicable: bool | None = field("is_applicable", BOOL, default=None)
    """Whether it is applicable."""
    applicable_amount: float | None = field("applicable_amount", FLOAT, default=None)
    """Applicable amount."""
    applicable_count: int | None = field("applicable_count", INT, default=None)
    """Visits possible with a membership."""
    applicable_value: float | None = field("applicable_value", FLOAT, default=None)
    """Bonus applicable with a loyalty program."""
    account_id: int | None = field("account_id", INT, default=None)
    """Cash desk ID; the name of this key depends on slug."""
    account: PaymentMethodAccount | None = field(
        "account", Ref("payment_method_account", "PaymentMethodAccount"), default=None
    )
    """Account behind a way to pay."""
