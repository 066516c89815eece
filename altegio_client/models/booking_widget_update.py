# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class BookingWidgetUpdate(Model):
    """Changed data of a booking widget.

    Needs title (str), description (str), is_default (bool), without_menu (bool), service_step_default
    (int), service_step_hide (bool), master_step_default (int), master_step_hide (bool),
    service_step_num (int), master_step_num (int), datetime_step_num (int), show_button (bool),
    button_position (Literal['bottom left', 'bottom right', 'top left', 'top right'] | str),
    form_position (Literal['left', 'right'] | str), button_color (str), button_animation (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
    """Title."""
    description: str = field("description", STR)
    """Description."""
    is_default: bool = field("is_default", BOOL)
    """Whether it is default."""
    without_menu: bool = field("without_menu", BOOL)
    """Steps instead of a menu."""
    service_step_default: int = field("service_step_default", INT)
    """Preset service ID."""
    service_step_hide: bool = field("service_step_hide", BOOL)
    """Service step hide."""
    master_step_default: int = field("master_step_default", INT)
    """Preset team member ID."""
    master_step_hide: bool = field("master_step_hide", BOOL)
    """Master step hide."""
    service_step_num: int = field("service_step_num", INT)
    """Place of this step in the order."""
    master_step_num: int = field("master_step_num", INT)
    """Place of this step in the order."""
    datetime_step_num: int = field("datetime_step_num", INT)
    """Place of this step in the order."""
    show_button: bool = field("show_button", BOOL)
    """Whether to show button."""
    button_position: Literal["bottom left", "bottom right", "top left", "top right"] | str = field(
        "button_position", Choice("bottom left", "bottom right", "top left", "top right")
    )
    """Button position."""
    form_position: Literal["left", "right"] | str = field("form_position", Choice("left", "right"))
    """Side of the page."""
    button_color: str = field("button_color", STR)
    """Button color."""
    button_animation: bool = field("button_animation", BOOL)
    """Button animation."""
