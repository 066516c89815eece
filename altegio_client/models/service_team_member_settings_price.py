# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class ServiceTeamMemberSettingsPrice(Model):
    """The value of `price` of ServiceTeamMemberSettings.

    May hold min (as min_, OptionalNumber), max (as max_, OptionalNumber).
    Any other key is sent as it is.
    """

    __sent__ = True

    min_: OptionalNumber = field("min", FLOAT, default=None)
    """Lower price bound. Example: 999.99."""
    max_: OptionalNumber = field("max", FLOAT, default=None)
    """Upper price bound; null for a fixed price."""
