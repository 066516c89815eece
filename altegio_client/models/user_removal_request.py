# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import UserLocationUnlink


class UserRemovalRequest(Model):
    """Locations to take a user out of.

    Needs user_company_links (list[UserLocationUnlink]).
    Any other key is sent as it is.
    """

    __sent__ = True

    user_company_links: list[UserLocationUnlink] = field(
        "user_company_links", List(Ref("user_location_unlink", "UserLocationUnlink"))
    )
    """User company links."""
