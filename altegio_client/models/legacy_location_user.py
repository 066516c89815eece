# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import LocationUserAccess


class LegacyLocationUser(Model):
    """A user of a location with access flags."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    firstname: str | None = field("firstname", STR, default=None)
    """Firstname."""
    login: str | None = field("login", STR, default=None)
    """Phone or e-mail also work for signing in."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    information: str | None = field("information", STR, default=None)
    """Information."""
    access: LocationUserAccess | None = field(
        "access", Ref("location_user_access", "LocationUserAccess"), default=None
    )
    """Access flags of a location's user."""
