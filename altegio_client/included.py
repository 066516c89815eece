# Generated; do not edit. Regenerate: make generate
"""The objects beside the payload of a JSON:API response."""

from __future__ import annotations

from typing import Any, cast

from .base import Model, field
from .codec import ANY, STR, Map


class IncludedObject(Model):
    """An object that the payload refers to by type and ID."""

    id: str | None = field("id", STR, default=None)
    """ID as text."""
    type_: str | None = field("type", STR, default=None)
    """The type of the object, such as loyalty_abonement_type."""
    attributes: dict[str, Any] | None = field("attributes", Map(ANY), default=None)
    """The fields of the object by their wire names."""
    relationships: dict[str, Any] | None = field("relationships", Map(ANY), default=None)
    """The objects that it refers to itself."""


def included_in(body: Any) -> list[IncludedObject]:
    """The included objects of a parsed response body."""
    envelope: dict[str, Any] = cast("Any", body) if isinstance(body, dict) else {}
    found: Any = envelope.get("included")
    items: list[Any] = cast("Any", found) if isinstance(found, list) else []
    return [IncludedObject.__wrap__(cast("Any", item)) for item in items if isinstance(item, dict)]
