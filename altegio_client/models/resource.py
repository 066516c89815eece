# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ResourceInstance


class Resource(Model):
    """A bookable resource with its instances."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    instances: list[ResourceInstance] | None = field(
        "instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Instances."""
