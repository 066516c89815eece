# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class Visitor(Model):
    """A logged-in visitor."""

    id: int | None = field("id", INT, default=None)
    """User ID. Example: 32132133."""
    user_token: str | None = field("user_token", STR, default=None)
    """User token. Example: 152afb01134237bc844d7e."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: James Smith."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number. Example: '+13155550175'."""
    login: str | None = field("login", STR, default=None)
    """Phone number or e-mail address. Example: j.smith."""
    email: str | None = field("email", STR, default=None)
    """E-mail address. Example: j.smith@example.com."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture. Example: https://api.alteg.io/images/avatar.png."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: James Smith."""
    slug: Literal["person", "pet", "vehicle"] | str | None = field(
        "slug", Choice("person", "pet", "vehicle"), default=None
    )
    """Type of visitor."""
