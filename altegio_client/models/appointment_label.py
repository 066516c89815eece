# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class AppointmentLabel(Model):
    """Category of an appointment."""

    id: int | None = field("id", INT, default=None)
    title: str | None = field("title", STR, default=None)
    color: str | None = field("color", STR, default=None)
    icon: str | None = field("icon", STR, default=None)
    font_color: str | None = field("font_color", STR, default=None)
