# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import UserInvitation


class UserInvitationRequest(Model):
    """Invitations to be sent."""

    invites: list[UserInvitation] = field("invites", List(Ref("user_invitation", "UserInvitation")))
    """Invites."""
