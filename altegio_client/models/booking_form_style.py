# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, STR, Ref

if TYPE_CHECKING:
    from ..models import BookingFormHeaderPicture


class BookingFormStyle(Model):
    """Looks of a booking form."""

    show_header: bool | None = field("show_header", BOOL, default=None)
    """Header and menu are shown. Example: True."""
    logo: str | None = field("logo", STR, default=None)
    """Address of the logo. Example: https://app.alteg.io/uploads/logo.png."""
    header_background: str | None = field("header_background", STR, default=None)
    """Header background. Example: https://app.alteg.io/uploads/header.png."""
    menu_background: str | None = field("menu_background", STR, default=None)
    """Menu background. Example: https://app.alteg.io/uploads/menu.png."""
    main_color: str | None = field("main_color", STR, default=None)
    """Main colour, as a hex value or a name. Example: #FFCB00."""
    secondary_color: str | None = field("secondary_color", STR, default=None)
    """Colour of the half-transparent layer. Example: #999999."""
    buttons_color: str | None = field("buttons_color", STR, default=None)
    """Buttons color. Example: #FFFFFF."""
    logo_full: str | None = field("logo_full", STR, default=None)
    """Full address of the logo."""
    header_background_full: str | None = field("header_background_full", STR, default=None)
    """Full address of the header picture."""
    menu_background_full: str | None = field("menu_background_full", STR, default=None)
    """Full address of the menu picture."""
    primary_palette: str | None = field("primaryPalette", STR, default=None)
    """Primary palette."""
    accent_palette: str | None = field("accentPalette", STR, default=None)
    """Accent palette."""
    warn_palette: str | None = field("warnPalette", STR, default=None)
    """Warn palette."""
    background_palette: str | None = field("backgroundPalette", STR, default=None)
    """Background palette."""
    main_color_theme: str | None = field("main_color_theme", STR, default=None)
    """Name of the colour theme."""
    header_background_new: BookingFormHeaderPicture | None = field(
        "header_background_new", Ref("booking_form_header_picture", "BookingFormHeaderPicture"), default=None
    )
    """The header picture in its sizes."""
