# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class ResourceIdentifier(Model):
    """Type and ID of a related object."""

    __slots__ = NO_DICT

    id: str | None = field("id", STR, default=None)
    """ID. Example: '489159'."""
    type_: str | None = field("type", STR, default=None)
    """Type. Example: loyalty_abonement_type."""
