# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class BookingWidgetCreate(Model):
    """Data of a new booking widget.

    Needs title (str).
    May hold description (str), is_default (bool), without_menu (bool), service_step_default (int),
    service_step_hide (bool), master_step_default (int), master_step_hide (bool), service_step_num
    (int), master_step_num (int), datetime_step_num (int), show_button (bool), button_position
    (Literal['bottom left', 'bottom right', 'top left ', 'top right'] | str), form_position
    (Literal['left', 'right'] | str), button_color (str), button_animation (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
    """Title."""
    description: str | None = field("description", STR, default=None)
    """Description. Default: ."""
    is_default: bool | None = field("is_default", BOOL, default=None)
    """Whether it is default. Default: False."""
    without_menu: bool | None = field("without_menu", BOOL, default=None)
    """Steps instead of a menu. Default: False."""
    service_step_default: int | None = field("service_step_default", INT, default=None)
    """Service ID."""
    service_step_hide: bool | None = field("service_step_hide", BOOL, default=None)
    """Service step hide. Default: False."""
    master_step_default: int | None = field("master_step_default", INT, default=None)
    """Team member ID."""
    master_step_hide: bool | None = field("master_step_hide", BOOL, default=None)
    """Master step hide. Default: False."""
    service_step_num: int | None = field("service_step_num", INT, default=None)
    """Service step number."""
    master_step_num: int | None = field("master_step_num", INT, default=None)
    """Master step number."""
    datetime_step_num: int | None = field("datetime_step_num", INT, default=None)
    """Datetime step number."""
    show_button: bool | None = field("show_button", BOOL, default=None)
    """Whether to show button. Default: True."""
    button_position: Literal["bottom left", "bottom right", "top left ", "top right"] | str | None = field(
        "button_position", Choice("bottom left", "bottom right", "top left ", "top right"), default=None
    )
    """The value `top left ` ends in a blank. Default: bottom right."""
    form_position: Literal["left", "right"] | str | None = field(
        "form_position", Choice("left", "right"), default=None
    )
    """Form position. Default: right."""
    button_color: str | None = field("button_color", STR, default=None)
    """Button color. Default: #1c84c6."""
    button_animation: bool | None = field("button_animation", BOOL, default=None)
    """Button animation. Default: True."""
