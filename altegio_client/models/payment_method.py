# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class PaymentMethod(Model):
    """A way to pay a sale."""

    account: dict[str, Any] | None = field("account", Map(ANY), default=None)
    """Location account."""
    account_id: int | None = field("account_id", INT, default=None)
    """Cash desk ID; only with some values of slug."""
    applicable_amount: float | None = field("applicable_amount", FLOAT, default=None)
    """Amount this method could cover."""
    applicable_count: int | None = field("applicable_count", INT, default=None)
    """Usable visits, for a membership."""
    applicable_value: float | None = field("applicable_value", FLOAT, default=None)
    """Usable bonus, for a loyalty program."""
    is_applicable: bool | None = field("is_applicable", BOOL, default=None)
    slug: str | None = field("slug", STR, default=None)
    """Kind of payment method."""
