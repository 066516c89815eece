# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class RecordWebhookDataRecordLabel(Model):
    """One of `record_labels` of RecordWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    color: str | None = field("color", STR, default=None)
    """Color."""
    icon: str | None = field("icon", STR, default=None)
    """Icon."""
    font_color: str | None = field("font_color", STR, default=None)
    """Font color."""
