# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Constant

if TYPE_CHECKING:
    from typing import Literal


class AccountPaymentMethod(Model):
    """Payment into an account of the location (slug account).

    Needs slug (Literal['account']).
    May hold account_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    slug: Literal["account"] = field("slug", Constant("account"))
    """Slug. Example: account."""
    account_id: int | None = field("account_id", INT, default=None)
    """Account (cash desk) ID. Example: 90218."""
