# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import ResourceIdentifier


class MembershipTypeRelationship(Model):
    """Link to the type of a membership."""

    data: ResourceIdentifier | None = field(
        "data", Ref("resource_identifier", "ResourceIdentifier"), default=None
    )
    """Data: type and ID of a related object."""
