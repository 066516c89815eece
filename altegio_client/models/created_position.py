# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Choice, List

if TYPE_CHECKING:
    from typing import Literal


class CreatedPosition(Model):
    """A position right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    chain_id: int | None = field("chain_id", INT, default=None)
    """Chain ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    description: str | None = field("description", STR, default=None)
    """Description."""
    services_binding_type: Literal[0, 2] | int | None = field(
        "services_binding_type", Choice(0, 2), default=None
    )
    """0 = services not bound, 2 = strictly bound."""
    rules_required_fields: list[str] | None = field("rules_required_fields", List(STR), default=None)
    """Fields a team member must have filled."""
    only_chain_appointment: bool | None = field("only_chain_appointment", BOOL, default=None)
    """Linking possible only at chain level."""
