# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any

    from ..models import BookingFormLanguage, BookingFormStep, BookingFormStyle


class BookingForm(Model):
    """Settings of a booking form."""

    steps: list[BookingFormStep] | None = field(
        "steps", List(Ref("booking_form_step", "BookingFormStep")), default=None
    )
    """Steps of the form, in their order."""
    style: BookingFormStyle | None = field(
        "style", Ref("booking_form_style", "BookingFormStyle"), default=None
    )
    """Looks of the form."""
    group_id: int | None = field("group_id", INT, default=None)
    """Chain ID; 0 for a single location. Example: 1."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 1."""
    phone_confirmation: bool | None = field("phone_confirmation", BOOL, default=None)
    """The phone number has to be confirmed by an SMS code. Example: False."""
    lang: str | None = field("lang", STR, default=None)
    """Language of the form. Example: en-US."""
    langs: list[BookingFormLanguage] | None = field(
        "langs", List(Ref("booking_form_language", "BookingFormLanguage")), default=None
    )
    """Languages that the form has."""
    comment_required: bool | None = field("comment_required", BOOL, default=None)
    """A comment is needed. Example: False."""
    google_analytics_id: str | None = field("google_analytics_id", STR, default=None)
    """Google analytics ID. Example: UA-125358345-1."""
    facebook_pixel_id: str | None = field("facebook_pixel_id", STR, default=None)
    """Facebook pixel ID. Example: '2218788388343154'."""
    metrika_counter_id: int | None = field("metrika_counter_id", INT, default=None)
    """Metrika counter ID. Example: 50217133."""
    app_metrika_id: str | None = field("app_metrika_id", STR, default=None)
    """App metrika ID. Example: 46ab3b93-1bc6-457d-82f0-c1b51f39b01e."""
    sms_enabled: bool | None = field("sms_enabled", BOOL, default=None)
    """SMS can be sent. Example: True."""
    id: int | None = field("id", INT, default=None)
    """ID."""
    url: str | None = field("url", STR, default=None)
    """Address."""
    staff_name: dict[str, Any] | None = field("staff_name", Map(ANY), default=None)
    """What team members are called."""
    without_menu: bool | None = field("without_menu", BOOL, default=None)
    """Step by step, without a menu."""
    sequence_type: str | None = field("sequence_type", STR, default=None)
    """Order of the steps."""
    client_scripts: str | None = field("client_scripts", STR, default=None)
    """Client scripts."""
    y_injection: str | None = field("y_injection", STR, default=None)
    """Code of a web analytics service."""
    first_service_category_close: bool | None = field("first_service_category_close", BOOL, default=None)
    """First service category close."""
    map_: dict[str, Any] | None = field("map", Map(ANY), default=None)
    """Settings of the map."""
    salon_select_type_code: str | None = field("salon_select_type_code", STR, default=None)
    """How a location is chosen."""
    is_show_privacy_policy: bool | None = field("is_show_privacy_policy", BOOL, default=None)
    """Whether to show privacy policy."""
    is_client_agreements_feature_enabled: bool | None = field(
        "is_client_agreements_feature_enabled", BOOL, default=None
    )
    """Whether the client agreements feature is enabled."""
    specialization_display_mode: int | None = field("specialization_display_mode", INT, default=None)
    """0 shows the specialization, 1 the position."""
    ab_test_enabled: bool | None = field("ab_test_enabled", BOOL, default=None)
    """Ab test enabled."""
    ab_test_percentage: float | None = field("ab_test_percentage", FLOAT, default=None)
    """Ab test percentage."""
    is_online_sale_available: bool | None = field("is_online_sale_available", BOOL, default=None)
    """Whether the online sale is available."""
    legal_info: dict[str, Any] | None = field("legal_info", Map(ANY), default=None)
    """Legal info."""
    online_sales_links: list[dict[str, Any]] | None = field(
        "online_sales_links", List(Map(ANY)), default=None
    )
    """Online sales links."""
    google_analytics_client_id_index: str | None = field(
        "google_analytics_client_id_index", STR, default=None
    )
    """Google analytics client ID index."""
    brand: dict[str, Any] | None = field("brand", Map(ANY), default=None)
    """Brand."""
    injection: dict[str, Any] | None = field("injection", Map(ANY), default=None)
    """Scripts of the page."""
    display_activity_type: str | None = field("display_activity_type", STR, default=None)
    """How group events look."""
    is_multiple_activity_record: bool | None = field("is_multiple_activity_record", BOOL, default=None)
    """Several events can be booked at once."""
    activity_record_count: int | None = field("activity_record_count", INT, default=None)
    """Activity record count."""
    weekly_view_enabled: bool | None = field("weekly_view_enabled", BOOL, default=None)
    """Weekly view enabled."""
    show_weekly_view_without_online_booking: bool | None = field(
        "show_weekly_view_without_online_booking", BOOL, default=None
    )
    """Whether to show weekly view without online booking."""
    weekly_view_default_salon_id: int | None = field("weekly_view_default_salon_id", INT, default=None)
    """Weekly view default salon ID."""
    chain_main_salon_id: int | None = field("chain_main_salon_id", INT, default=None)
    """Chain main salon ID."""
    record_type_id: int | None = field("record_type_id", INT, default=None)
    """Record type ID."""
    features: dict[str, Any] | None = field("features", Map(ANY), default=None)
    """Switches of the form."""
    certificate_count: int | None = field("certificate_count", INT, default=None)
    """Certificate count."""
    abonement_count: int | None = field("abonement_count", INT, default=None)
    """How many memberships can be bought."""
