# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class BookingWidget(Model):
    """One of the items in the response of get_booking_widget_list."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    description: str | None = field("description", STR, default=None)
    """Description."""
    is_default: bool | None = field("is_default", BOOL, default=None)
    """Whether it is default."""
    without_menu: bool | None = field("without_menu", BOOL, default=None)
    """Steps instead of a menu."""
    service_step_default: int | None = field("service_step_default", INT, default=None)
    """Preset service ID."""
    service_step_hide: bool | None = field("service_step_hide", BOOL, default=None)
    """Service step hide."""
    master_step_default: int | None = field("master_step_default", INT, default=None)
    """Preset team member ID."""
    master_step_hide: bool | None = field("master_step_hide", BOOL, default=None)
    """Master step hide."""
    service_step_num: int | None = field("service_step_num", INT, default=None)
    """Place of this step in the order."""
    master_step_num: int | None = field("master_step_num", INT, default=None)
    """Place of this step in the order."""
    datetime_step_num: int | None = field("datetime_step_num", INT, default=None)
    """Place of this step in the order."""
    show_button: bool | None = field("show_button", BOOL, default=None)
    """Whether to show button."""
    button_position: str | None = field("button_position", STR, default=None)
    """Button position."""
    form_position: str | None = field("form_position", STR, default=None)
    """Side of the page."""
    button_color: str | None = field("button_color", STR, default=None)
    """Button color."""
    button_animation: bool | None = field("button_animation", BOOL, default=None)
    """Button animation."""
    html_code: str | None = field("html_code", STR, default=None)
    """Embed snippet of the button."""
    ab_test_enabled: bool | None = field("ab_test_enabled", BOOL, default=None)
    """Ab test enabled."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain."""
    sequence_type: str | None = field("sequence_type", STR, default=None)
    """Order of the steps, e.g. steps."""
    service_step_title: str | None = field("service_step_title", STR, default=None)
    """Service step title."""
    master_step_title: str | None = field("master_step_title", STR, default=None)
    """Master step title."""
    specialization_display_mode: int | None = field("specialization_display_mode", INT, default=None)
    """Specialization display mode."""
    datetime_step_title: str | None = field("datetime_step_title", STR, default=None)
    """Datetime step title."""
    html_code_v2: str | None = field("html_code_v2", STR, default=None)
    """Embed snippet, version 2."""
    map_type: int | None = field("map_type", INT, default=None)
    """Map type."""
    default_language_id: int | None = field("default_language_id", INT, default=None)
    """Default language ID."""
    group_id: int | None = field("group_id", INT, default=None)
    """Group ID."""
    facebook_pixel_id: str | None = field("facebook_pixel_id", STR, default=None)
    """Facebook pixel ID."""
    vk_pixel_id: str | None = field("vk_pixel_id", STR, default=None)
    """VK pixel ID."""
    online_sales_group_id: int | None = field("online_sales_group_id", INT, default=None)
    """Online sales group ID."""
    service_step_category_view_type: str | None = field("service_step_category_view_type", STR, default=None)
    """View of the categories, e.g. horizontal_tags."""
    salon_select_type_code: str | None = field("salon_select_type_code", STR, default=None)
    """How locations are chosen, e.g. list."""
    record_type_id: int | None = field("record_type_id", INT, default=None)
    """Appointment type."""
    display_activity_type: str | None = field("display_activity_type", STR, default=None)
    """Type of appointments shown, e.g. all."""
    is_multiple_activity_record: bool | None = field("is_multiple_activity_record", BOOL, default=None)
    """Whether it is multiple activity record."""
    activity_record_count: int | None = field("activity_record_count", INT, default=None)
    """Cap on appointments per event."""
    header_images: dict[str, Any] | None = field("header_images", Map(ANY), default=None)
    """Header images."""
    is_weekly_view_enabled: bool | None = field("is_weekly_view_enabled", BOOL, default=None)
    """Whether the weekly view is enabled."""
    show_weekly_view_without_online_booking: bool | None = field(
        "show_weekly_view_without_online_booking", BOOL, default=None
    )
    """Whether to show weekly view without online booking."""
    weekly_view_default_salon_id: int | None = field("weekly_view_default_salon_id", INT, default=None)
    """Location ID."""
    personal_subdomain_url: str | None = field("personal_subdomain_url", STR, default=None)
    """Address on the personal subdomain; null when unset."""
