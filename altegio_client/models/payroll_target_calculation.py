# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class PayrollTargetCalculation(Model):
    """Rule for the target."""

    type_slug: Literal["fix", "percent"] | str | None = field(
        "type_slug", Choice("fix", "percent"), default=None
    )
    """Type slug."""
    value: float | None = field("value", FLOAT, default=None)
    """Value."""
    description: str | None = field("description", STR, default=None)
    """Description."""
