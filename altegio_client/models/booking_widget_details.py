# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class BookingWidgetDetails(Model):
    """One booking widget with its embed code."""

    ab_test_enabled: bool | None = field("ab_test_enabled", BOOL, default=None)
    button_animation: bool | None = field("button_animation", BOOL, default=None)
    button_color: str | None = field("button_color", STR, default=None)
    button_position: str | None = field("button_position", STR, default=None)
    datetime_step_num: int | None = field("datetime_step_num", INT, default=None)
    description: str | None = field("description", STR, default=None)
    form_position: str | None = field("form_position", STR, default=None)
    html_code: str | None = field("html_code", STR, default=None)
    """Snippet that puts the button on a site."""
    id: int | None = field("id", INT, default=None)
    is_default: bool | None = field("is_default", BOOL, default=None)
    master_step_default: int | None = field("master_step_default", INT, default=None)
    """Preselected team member ID."""
    master_step_hide: bool | None = field("master_step_hide", BOOL, default=None)
    master_step_num: int | None = field("master_step_num", INT, default=None)
    service_step_default: int | None = field("service_step_default", INT, default=None)
    """Preselected service ID."""
    service_step_hide: bool | None = field("service_step_hide", BOOL, default=None)
    service_step_num: int | None = field("service_step_num", INT, default=None)
    show_button: bool | None = field("show_button", BOOL, default=None)
    title: str | None = field("title", STR, default=None)
    without_menu: bool | None = field("without_menu", BOOL, default=None)
    """Steps instead of a menu."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    sequence_type: str | None = field("sequence_type", STR, default=None)
    """Order of the steps, e.g. steps."""
    service_step_title: str | None = field("service_step_title", STR, default=None)
    master_step_title: str | None = field("master_step_title", STR, default=None)
    specialization_display_mode: int | None = field("specialization_display_mode", INT, default=None)
    datetime_step_title: str | None = field("datetime_step_title", STR, default=None)
    html_code_v2: str | None = field("html_code_v2", STR, default=None)
    map_type: int | None = field("map_type", INT, default=None)
    default_language_id: int | None = field("default_language_id", INT, default=None)
    group_id: int | None = field("group_id", INT, default=None)
    facebook_pixel_id: str | None = field("facebook_pixel_id", STR, default=None)
    vk_pixel_id: str | None = field("vk_pixel_id", STR, default=None)
    online_sales_group_id: int | None = field("online_sales_group_id", INT, default=None)
    service_step_category_view_type: str | None = field("service_step_category_view_type", STR, default=None)
    """View of the categories, e.g. horizontal_tags."""
    salon_select_type_code: str | None = field("salon_select_type_code", STR, default=None)
    """How locations are chosen, e.g. list."""
    record_type_id: int | None = field("record_type_id", INT, default=None)
    display_activity_type: str | None = field("display_activity_type", STR, default=None)
    """Kind of appointments shown, e.g. all."""
    is_multiple_activity_record: bool | None = field("is_multiple_activity_record", BOOL, default=None)
    activity_record_count: int | None = field("activity_record_count", INT, default=None)
    """Limit of event appointments."""
    header_images: dict[str, Any] | None = field("header_images", Map(ANY), default=None)
    is_weekly_view_enabled: bool | None = field("is_weekly_view_enabled", BOOL, default=None)
    show_weekly_view_without_online_booking: bool | None = field(
        "show_weekly_view_without_online_booking", BOOL, default=None
    )
    weekly_view_default_salon_id: int | None = field("weekly_view_default_salon_id", INT, default=None)
    """Location ID."""
