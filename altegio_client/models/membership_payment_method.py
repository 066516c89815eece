# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Constant

if TYPE_CHECKING:
    from typing import Literal


class MembershipPaymentMethod(Model):
    """Payment with a membership (slug loyalty_abonement).

    Needs slug (Literal['loyalty_abonement']).
    May hold loyalty_abonement_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    slug: Literal["loyalty_abonement"] = field("slug", Constant("loyalty_abonement"))
    """Slug. Example: loyalty_abonement."""
    loyalty_abonement_id: int | None = field("loyalty_abonement_id", INT, default=None)
    """Membership ID. Example: 275."""
