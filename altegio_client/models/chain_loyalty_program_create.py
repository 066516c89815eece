# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import LoyaltyProgramRuleInput, NotificationTemplateInput


class ChainLoyaltyProgramCreate(Model):
    """Data of a new promotion.

    Needs title (str), type (as type_, Literal['cashback_accumulative_paid',
    'cashback_accumulative_paid_visits', 'cashback_accumulative_sold',
    'cashback_accumulative_sold_visits', 'cashback_paid_visits', 'cashback_sold_visits',
    'cashback_static_paid', 'cashback_static_sold', 'discount_accumulative_paid',
    'discount_accumulative_sold', 'discount_accumulative_visits', 'discount_static', 'package_discount']
    | str), service_item_type (Literal['any_allowed', 'custom_allowed', 'not_allowed'] | str),
    good_item_type (Literal['any_allowed', 'custom_allowed', 'not_allowed'] | str), value_unit
    (Literal['amount', 'percent'] | str), rules (list[LoyaltyProgramRuleInput]), company_ids
    (list[int]).
    May hold usage_limit (int), visit_multiplicity (int), sold_items_multiplicity (int),
    expiration_timeout (int), expiration_timeout_unit (Literal['day', 'month', 'week', 'year'] | str),
    expiration_notification_timeout (int), params_source_type (Literal['active_companies', 'chain',
    'loyalty_card'] | str), history_start_date (dt.date), loyalty_card_type_ids (list[int]),
    on_changed_notification_template (NotificationTemplateInput), on_expiration_notification_template
    (NotificationTemplateInput), allowed_service_ids (list[int]), allowed_good_ids (list[int]),
    allowed_good_category_ids (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
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
    )
    """Type."""
    service_item_type: Literal["any_allowed", "custom_allowed", "not_allowed"] | str = field(
        "service_item_type", Choice("any_allowed", "custom_allowed", "not_allowed")
    )
    """Service item type."""
    good_item_type: Literal["any_allowed", "custom_allowed", "not_allowed"] | str = field(
        "good_item_type", Choice("any_allowed", "custom_allowed", "not_allowed")
    )
    """Good item type."""
    value_unit: Literal["amount", "percent"] | str = field("value_unit", Choice("amount", "percent"))
    """Value unit."""
    rules: list[LoyaltyProgramRuleInput] = field(
        "rules", List(Ref("loyalty_program_rule_input", "LoyaltyProgramRuleInput"))
    )
    """One rule only for fixed promotions."""
    company_ids: list[int] = field("company_ids", List(INT))
    """Locations where it is valid."""
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
    loyalty_card_type_ids: list[int] | None = field("loyalty_card_type_ids", List(INT), default=None)
    """Loyalty card type IDs."""
    on_changed_notification_template: NotificationTemplateInput | None = field(
        "on_changed_notification_template",
        Ref("notification_template_input", "NotificationTemplateInput"),
        default=None,
    )
    """On changed notification template."""
    on_expiration_notification_template: NotificationTemplateInput | None = field(
        "on_expiration_notification_template",
        Ref("notification_template_input", "NotificationTemplateInput"),
        default=None,
    )
    """On expiration notification template."""
    allowed_service_ids: list[int] | None = field("allowed_service_ids", List(INT), default=None)
    """Services and service categories, when only some services qualify."""
    allowed_good_ids: list[int] | None = field("allowed_good_ids", List(INT), default=None)
    """When only some products qualify."""
    allowed_good_category_ids: list[int] | None = field("allowed_good_category_ids", List(INT), default=None)
    """When only some products qualify."""
