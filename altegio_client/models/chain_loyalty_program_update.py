# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import LoyaltyProgramRuleInput, NotificationTemplateInput


class ChainLoyaltyProgramUpdate(Model):
    """Changed data of a promotion.

    May hold title (str), usage_limit (int), expiration_timeout (int), expiration_timeout_unit
    (Literal['day', 'month', 'week', 'year'] | str), expiration_notification_timeout (int),
    loyalty_card_type_ids (list[int]), on_changed_notification_template (NotificationTemplateInput),
    on_expiration_notification_template (NotificationTemplateInput), rules
    (list[LoyaltyProgramRuleInput]), company_ids (list[int]), allowed_service_ids (list[int]),
    allowed_good_ids (list[int]), allowed_good_category_ids (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title. Example: Cumulative discount for some services and not for goods."""
    usage_limit: int | None = field("usage_limit", INT, default=None)
    """Cashback only: how often it may be used."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Lifetime, in expiration_timeout_unit units. Example: 6."""
    expiration_timeout_unit: Literal["day", "month", "week", "year"] | str | None = field(
        "expiration_timeout_unit", Choice("day", "month", "week", "year"), default=None
    )
    """Expiration timeout unit."""
    expiration_notification_timeout: int | None = field("expiration_notification_timeout", INT, default=None)
    """Days of warning before expiry. Example: 7."""
    loyalty_card_type_ids: list[int] | None = field("loyalty_card_type_ids", List(INT), default=None)
    """Loyalty card type IDs. Example: [51, 29]."""
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
    rules: list[LoyaltyProgramRuleInput] | None = field(
        "rules", List(Ref("loyalty_program_rule_input", "LoyaltyProgramRuleInput")), default=None
    )
    """Static types take a single rule."""
    company_ids: list[int] | None = field("company_ids", List(INT), default=None)
    """Locations. Example: [49]."""
    allowed_service_ids: list[int] | None = field("allowed_service_ids", List(INT), default=None)
    """Services or their categories, when only some qualify. Example: [53, 92]."""
    allowed_good_ids: list[int] | None = field("allowed_good_ids", List(INT), default=None)
    """Products, when only some qualify."""
    allowed_good_category_ids: list[int] | None = field("allowed_good_category_ids", List(INT), default=None)
    """Product categories, when only some qualify."""
