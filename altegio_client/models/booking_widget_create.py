# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class BookingWidgetCreate(Model):
    """Data of a new booking widget."""

    title: str = field("title", STR)
    description: str | None = field("description", STR, default=None)
    is_default: bool | None = field("is_default", BOOL, default=None)
    without_menu: bool | None = field("without_menu", BOOL, default=None)
    """Steps instead of a menu."""
    service_step_default: int | None = field("service_step_default", INT, default=None)
    """Service ID."""
    service_step_hide: bool | None = field("service_step_hide", BOOL, default=None)
    master_step_default: int | None = field("master_step_default", INT, default=None)
    """Team member ID."""
    master_step_hide: bool | None = field("master_step_hide", BOOL, default=None)
    service_step_num: int | None = field("service_step_num", INT, default=None)
    master_step_num: int | None = field("master_step_num", INT, default=None)
    datetime_step_num: int | None = field("datetime_step_num", INT, default=None)
    show_button: bool | None = field("show_button", BOOL, default=None)
    button_position: Literal["bottom left", "bottom right", "top left ", "top right"] | None = field(
        "button_position", Choice("bottom left", "bottom right", "top left ", "top right"), default=None
    )
    """The value `top left ` ends in a blank."""
    form_position: Literal["left", "right"] | None = field(
        "form_position", Choice("left", "right"), default=None
    )
    button_color: str | None = field("button_color", STR, default=None)
    button_animation: bool | None = field("button_animation", BOOL, default=None)
