# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ServiceRef(Model):
    """The service of an updated event."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1185299."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Group manicure."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 754917."""
