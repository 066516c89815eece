# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, STR


class CustomFieldUpdate(Model):
    """Changed data of a custom field.

    Needs type (as type_, str), code (str), title (str), user_can_edit (bool), show_in_ui (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_: str = field("type", STR)
    """Type."""
    code: str = field("code", STR)
    """Field identifier."""
    title: str = field("title", STR)
    """Title."""
    user_can_edit: bool = field("user_can_edit", BOOL)
    """User can edit."""
    show_in_ui: bool = field("show_in_ui", BOOL)
    """Whether to show in UI."""
