# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class CurrentUser(Model):
    """The response of get_current_user."""

    id: int | None = field("id", INT, default=None)
    """User ID. Example: 123456."""
    user_token: str | None = field("user_token", STR, default=None)
    """The user token that was sent. Example: wec23fh8cDfFV4432fc352456."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: James Smith."""
    login: str | None = field("login", STR, default=None)
    """Login. Example: j.smith."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: j.smith@example.com."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '13155550175'."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture."""
    is_approved: bool | None = field("is_approved", BOOL, default=None)
    """Whether the account is confirmed."""
    is_email_confirmed: bool | None = field("is_email_confirmed", BOOL, default=None)
    """Whether the e-mail address is confirmed."""
    lang: str | None = field("lang", STR, default=None)
    """Language of the user interface (ISO 639-1); newer servers have it. Example: en."""
