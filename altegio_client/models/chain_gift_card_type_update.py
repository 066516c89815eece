# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, Choice, Code, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..enums import GiftCardScope
    from ..models import GiftCardExpiration, GiftCardOnlineSale
    from ..numbers import Number


class ChainGiftCardTypeUpdate(Model):
    """The complete gift card type, as it is to be after the change.

    Needs title (str), balance (Number), is_multi (bool), item_type_id (GiftCardScope | int),
    is_allow_empty_code (bool), balance_edit_type_id (Literal[1, 2] | int), service_ids (list[int]),
    salon_ids (list[int]), expiration (GiftCardExpiration), online_sale (GiftCardOnlineSale).
    May hold category_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
    """Title. Example: Gift Certificate 1500."""
    balance: Number = field("balance", FLOAT)
    """Face value. Example: 1500."""
    is_multi: bool = field("is_multi", BOOL)
    """True reusable, false for a single use. Example: True."""
    item_type_id: GiftCardScope | int = field("item_type_id", Code("GiftCardScope"))
    """What it can pay for: 0 everything, 1 services, 2 products, 3 chosen services, 4 chosen services and products."""
    is_allow_empty_code: bool = field("is_allow_empty_code", BOOL)
    """May be sold without a code."""
    balance_edit_type_id: Literal[1, 2] | int = field("balance_edit_type_id", Choice(1, 2))
    """Whether the balance may be edited: 1 yes, 2 no."""
    service_ids: list[int] = field("service_ids", List(INT))
    """Empty: any service."""
    salon_ids: list[int] = field("salon_ids", List(INT))
    """Locations that honour it. Example: [720441]."""
    expiration: GiftCardExpiration = field("expiration", Ref("gift_card_expiration", "GiftCardExpiration"))
    """Expiration."""
    online_sale: GiftCardOnlineSale = field("online_sale", Ref("gift_card_online_sale", "GiftCardOnlineSale"))
    """Online sale."""
    category_id: int | None = field("category_id", INT, default=None)
    """Null: any service category."""
