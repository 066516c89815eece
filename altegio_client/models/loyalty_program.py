# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, FLOAT, INT, STR, Choice

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal


class LoyaltyProgram(Model):
    """A promotion that runs in a location."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 53591."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: 100 USD discount on Altegio Implementation Consultation."""
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
    """Type. Example: discount_static."""
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Loyalty type ID. Example: 1."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Way the discount applies. Example: 4."""
    service_item_type: Literal["any_allowed", "custom_allowed", "not_allowed"] | str | None = field(
        "service_item_type", Choice("any_allowed", "custom_allowed", "not_allowed"), default=None
    )
    """Which services it covers. Example: custom_allowed."""
    good_item_type: Literal["any_allowed", "custom_allowed", "not_allowed"] | str | None = field(
        "good_item_type", Choice("any_allowed", "custom_allowed", "not_allowed"), default=None
    )
    """Which products it covers. Example: any_allowed."""
    value_unit_id: int | None = field("value_unit_id", INT, default=None)
    """Value unit ID. Example: 2."""
    value_unit: Literal["amount", "percent"] | str | None = field(
        "value_unit", Choice("amount", "percent"), default=None
    )
    """Value unit. Example: amount."""
    group_id: int | None = field("group_id", INT, default=None)
    """Chain ID. Example: 502054."""
    usage_limit: int | None = field("usage_limit", INT, default=None)
    """Cashback only: maximum uses. Example: 0."""
    visit_multiplicity: int | None = field("visit_multiplicity", INT, default=None)
    """Cashback only: counts every so many visits. Example: 1."""
    sold_items_multiplicity: int | None = field("sold_items_multiplicity", INT, default=None)
    """Conditional discount only: paid services needed first. Example: 1."""
    current_package_progress: int | None = field("current_package_progress", INT, default=None)
    """Uses so far. Example: 0."""
    allowed_usages_amount: float | None = field("allowed_usages_amount", FLOAT, default=None)
    """Allowed usages amount. Example: 0."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Lifetime, in expiration_timeout_unit units. Example: 0."""
    expiration_timeout_unit: Literal["day", "month", "week", "year"] | str | None = field(
        "expiration_timeout_unit", Choice("day", "month", "week", "year"), default=None
    )
    """Expiration timeout unit. Example: day."""
    expiration_notification_timeout: int | None = field("expiration_notification_timeout", INT, default=None)
    """Days of notice before expiry. Example: 0."""
    params_source_type: Literal["active_companies", "chain", "loyalty_card"] | str | None = field(
        "params_source_type", Choice("active_companies", "chain", "loyalty_card"), default=None
    )
    """Where the client history for the reckoning comes from. Example: loyalty_card."""
    history_start_date: dt.date | None = field("history_start_date", DATE, default=None)
    """Client history counts from this date."""
    on_changed_notification_template_id: int | None = field(
        "on_changed_notification_template_id", INT, default=None
    )
    """On changed notification template ID. Example: 0."""
    on_expiration_notification_template_id: int | None = field(
        "on_expiration_notification_template_id", INT, default=None
    )
    """On expiration notification template ID. Example: 0."""
    first_transaction_date: dt.date | None = field("first_transaction_date", DATE, default=None)
    """Only when included."""
