# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class NotificationTemplateInput(Model):
    """Form of a loyalty notification."""

    body: str | None = field("body", STR, default=None)
    """Only for type custom. Example: Your discount has changed."""
    type_: Literal["big", "custom", "mid", "none", "small"] | None = field(
        "type", Choice("big", "custom", "mid", "none", "small"), default=None
    )
