# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import UserLocationLink


class UserCopyRequest(Model):
    """Locations to copy a user into.

    Needs user_company_links (list[UserLocationLink]).
    Any other key is sent as it is.
    """

    __sent__ = True

    user_company_links: list[UserLocationLink] = field(
        "user_company_links", List(Ref("user_location_link", "UserLocationLink"))
    )
    """User company links."""
