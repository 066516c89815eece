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
        LoyaltyNotificationTemplate,
        LoyaltyProgramLocation,
        LoyaltyProgramRule,
        Reference,
    )


class ChainLoyaltyProgram(Model):
    """The response of get_chain_loyalty_program."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
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
    """Service item type."""
    good_item_type: Literal["any_allowed", "custom_allowed", "not_allowed"] | str | None = field(
        "good_item_type", Choice("any_allowed", "custom_allowed", "not_allowed"), default=None
    )
    """Good item type."""
    value_unit: Literal["amount", "percent"] | str | None = field(
        "value_unit", Choice("amount", "percent"), default=None
    )
    """Value unit."""
    usage_limit: int | None = field("usage_limit", INT, default=None)
    """Cashback only."""
    visit_multiplicity: int | None = field("visit_multiplicity", INT, default=None)
    """Applies every n visits; cashback only."""
    sold_items_multiplicity: int | None = field("sold_items_multiplicity", INT, default=None)
    """Paid services needed per discount; conditional discounts only."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Lifetime, in expiration_timeout_unit units."""
    expiration_timeout_unit: Literal["day", "month", "week", "year"] | str | None = field(
        "expiration_timeout_unit", Choice("day", "month", "week", "year"), default=None
    )
    """Expiration timeout unit."""
    expiration_notification_timeout: int | None = field("expiration_notification_timeout", INT, default=None)
    """Days before expiry when the client is notified."""
    params_source_type: Literal["active_companies", "chain", "loyalty_card"] | str | None = field(
        "params_source_type", Choice("active_companies", "chain", "loyalty_card"), default=None
    )
    """Whose client history feeds accumulative or conditional promotions."""
    history_start_date: dt.date | None = field("history_start_date", DATE, default=None)
    """Client history counts from this date on."""
    on_changed_notification_template_id: int | None = field(
        "on_changed_notification_template_id", INT, default=None
    )
    """On changed notification template ID."""
    on_expiration_notification_template_id: int | None = field(
        "on_expiration_notification_template_id", INT, default=None
    )
    """On expiration notification template ID."""
    loyalty_card_types: list[Reference] | None = field(
        "loyalty_card_types", List(Ref("reference", "Reference")), default=None
    )
    """Only when included."""
    on_changed_notification_template: LoyaltyNotificationTemplate | None = field(
        "on_changed_notification_template",
        Ref("loyalty_notification_template", "LoyaltyNotificationTemplate"),
        default=None,
    )
    """On changed notification template: template of a promotion's notification."""
    on_expiration_notification_template: LoyaltyNotificationTemplate | None = field(
        "on_expiration_notification_template",
        Ref("loyalty_notification_template", "LoyaltyNotificationTemplate"),
        default=None,
    )
    """On expiration notification template: template of a promotion's notification."""
    rules: list[LoyaltyProgramRule] | None = field(
        "rules", List(Ref("loyalty_program_rule", "LoyaltyProgramRule")), default=None
    )
    """Only when included; a fixed promotion has one."""
    companies: list[LoyaltyProgramLocation] | None = field(
        "companies", List(Ref("loyalty_program_location", "LoyaltyProgramLocation")), default=None
    )
    """Only when included."""
    applicable_items: list[ApplicableItem] | None = field(
        "applicable_items", List(Ref("applicable_item", "ApplicableItem")), default=None
    )
    """Only when included."""
