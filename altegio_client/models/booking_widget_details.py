# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class BookingWidgetDetails(Model):
    """The response of get_booking_widget."""

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
    """Preselected service ID."""
    service_step_hide: bool | None = field("service_step_hide", BOOL, default=None)
    """Service step hide."""
    master_step_default: int | None = field("master_step_default", INT, default=None)
    """Preselected team member ID."""
    master_step_hide: bool | None = field("master_step_hide", BOOL, default=None)
    """Master step hide."""
    service_step_num: int | None = field("service_step_num", INT, default=None)
    """Service step number."""
    master_step_num: int | None = field("master_step_num", INT, default=None)
    """Master step number."""
    datetime_step_num: int | None = field("datetime_step_num", INT, default=None)
    """Datetime step number."""
    show_button: bool | None = field("show_button", BOOL, default=None)
    """Whether to show button."""
    button_position: str | None = field("button_position", STR, default=None)
    """Button position."""
    form_position: str | None = field("form_position", STR, default=None)
    """Form position."""
    button_color: str | None = field("button_color", STR, default=None)
    """Button color."""
    button_animation: bool | None = field("button_animation", BOOL, default=None)
    """Button animation."""
    html_code: str | None = field("html_code", STR, default=None)
    """Snippet that puts the button on a site."""
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
    """HTML code v2."""
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
    """Record type ID."""
    display_activity_type: str | None = field("display_activity_type", STR, default=None)
    """Type of appointments shown, e.g. all."""
    is_multiple_activity_record: bool | None = field("is_multiple_activity_record", BOOL, default=None)
    """Whether it is multiple activity record."""
    activity_record_count: int | None = field("activity_record_count", INT, default=None)
    """Limit of event appointments."""
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
