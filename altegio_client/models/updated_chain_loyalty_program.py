# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import (
        ApplicableItem,
        LoyaltyProgramLocation,
        LoyaltyProgramRule,
        NotificationTemplate,
        Reference,
    )


class UpdatedChainLoyaltyProgram(Model):
    """A promotion right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 34."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Cumulative discount for some services and not for goods."""
    type_: (
        Literal[
            "cashback_accumulative_paid",
            "cashback_accumulative_paid_visits",
            "cashback_accumulative_sold",
            "cashback_accumulative_sold_visits",
            "cashback_paid_visits",
            "cashback_sold_visits",
            "cashback_static_paid",
            "cashback_static_sold",
            "discount_accumulative_paid",
            "discount_accumulative_sold",
            "discount_accumulative_visits",
            "discount_static",
            "package_discount",
        ]
        | str
        | None
    ) = field(
        "type",
        Choice(
            "cashback_accumulative_paid",
            "cashback_accumulative_paid_visits",
            "cashback_accumulative_sold",
            "cashback_accumulative_sold_visits",
            "cashback_paid_visits",
            "cashback_sold_visits",
            "cashback_static_paid",
            "cashback_static_sold",
            "discount_accumulative_paid",
            "discount_accumulative_sold",
            "discount_accumulative_visits",
            "discount_static",
            "package_discount",
        ),
        default=None,
    )
    """Type."""
    service_item_type: Literal["any_allowed", "custom_allowed", "not_allowed"] | str | None = field(
        "service_item_type", Choice("any_allowed", "custom_allowed", "not_allowed"), default=None
    )
    """Which services it covers."""
    good_item_type: Literal["any_allowed", "custom_allowed", "not_allowed"] | str | None = field(
        "good_item_type", Choice("any_allowed", "custom_allowed", "not_allowed"), default=None
    )
    """Which products it covers."""
    value_unit: Literal["amount", "percent"] | str | None = field(
        "value_unit", Choice("amount", "percent"), default=None
    )
    """Value unit."""
    usage_limit: int | None = field("usage_limit", INT, default=None)
    """Cashback only: how often it may be used."""
    visit_multiplicity: int | None = field("visit_multiplicity", INT, default=None)
    """Cashback only: every how many visits."""
    sold_items_multiplicity: int | None = field("sold_items_multiplicity", INT, default=None)
    """Conditional discounts only: services to pay for first."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Lifetime, in expiration_timeout_unit units. Example: 6."""
    expiration_timeout_unit: Literal["day", "month", "week", "year"] | str | None = field(
        "expiration_timeout_unit", Choice("day", "month", "week", "year"), default=None
    )
    """Expiration timeout unit."""
    expiration_notification_timeout: int | None = field("expiration_notification_timeout", INT, default=None)
    """Days of warning before expiry. Example: 7."""
    params_source_type: Literal["active_companies", "chain", "loyalty_card"] | str | None = field(
        "params_source_type", Choice("active_companies", "chain", "loyalty_card"), default=None
    )
    """Whose client history is counted."""
    history_start_date: dt.date | None = field("history_start_date", DATE, default=None)
    """First day of history counted. Example: 2026-09-21."""
    on_changed_notification_template_id: int | None = field(
        "on_changed_notification_template_id", INT, default=None
    )
    """On changed notification template ID. Example: 55."""
    on_expiration_notification_template_id: int | None = field(
        "on_expiration_notification_template_id", INT, default=None
    )
    """On expiration notification template ID. Example: 84."""
    loyalty_card_types: list[Reference] | None = field(
        "loyalty_card_types", List(Ref("reference", "Reference")), default=None
    )
    """Only when included."""
    on_changed_notification_template: NotificationTemplate | None = field(
        "on_changed_notification_template", Ref("notification_template", "NotificationTemplate"), default=None
    )
    """On changed notification template."""
    on_expiration_notification_template: NotificationTemplate | None = field(
        "on_expiration_notification_template",
        Ref("notification_template", "NotificationTemplate"),
        default=None,
    )
    """On expiration notification template."""
    rules: list[LoyaltyProgramRule] | None = field(
        "rules", List(Ref("loyalty_program_rule", "LoyaltyProgramRule")), default=None
    )
    """Only when included."""
    companies: list[LoyaltyProgramLocation] | None = field(
        "companies", List(Ref("loyalty_program_location", "LoyaltyProgramLocation")), default=None
    )
    """Only when included."""
    applicable_items: list[ApplicableItem] | None = field(
        "applicable_items", List(Ref("applicable_item", "ApplicableItem")), default=None
    )
    """Only when included."""
