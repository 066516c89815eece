# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import UserInvitation


class UserInvitationRequest(Model):
    """Invitations to be sent.

    Needs invites (list[UserInvitation]).
    Any other key is sent as it is.
    """

    __sent__ = True

    invites: list[UserInvitation] = field("invites", List(Ref("user_invitation", "UserInvitation")))
    """Invites."""
