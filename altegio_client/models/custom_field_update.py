# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, STR


class CustomFieldUpdate(Model):
    """Changed data of a custom field."""

    code: str = field("code", STR)
    """Field identifier."""
    show_in_ui: bool = field("show_in_ui", BOOL)
    title: str = field("title", STR)
    type_: str = field("type", STR)
    user_can_edit: bool = field("user_can_edit", BOOL)
