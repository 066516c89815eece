# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class AuthorizedUser(Model):
    """The signed-in user with the token for further calls."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123456."""
    user_token: str | None = field("user_token", STR, default=None)
    """User token. Example: wec23fh8cDfFV4432fc352456."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: James Smith."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    login: str | None = field("login", STR, default=None)
    """Login. Example: j.smith."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: j.smith@example.com."""
    avatar: str | None = field("avatar", STR, default=None)
    """Image path."""
    is_approved: bool | None = field("is_approved", BOOL, default=None)
    """User is verified. Example: True."""
    is_email_confirmed: bool | None = field("is_email_confirmed", BOOL, default=None)
    """Whether the email is confirmed."""
