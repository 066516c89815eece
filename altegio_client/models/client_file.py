# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR

if TYPE_CHECKING:
    import datetime as dt


class ClientFile(Model):
    """A file uploaded to a client."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID. Example: 66."""
    name: str | None = field("name", STR, default=None)
    """With extension. Example: contract.pdf."""
    description: str | None = field("description", STR, default=None)
    """Description."""
    date_create: dt.datetime | None = field("date_create", DATETIME, default=None)
    """Date and time, ISO 8601. Example: 2026-01-31T12:34:56-0500."""
    extension: str | None = field("extension", STR, default=None)
    """Extension. Example: pdf."""
    mime: str | None = field("mime", STR, default=None)
    """MIME type. Example: application/pdf."""
    link: str | None = field("link", STR, default=None)
    """Link. Example: /client_files/download/123/123/."""
    user_name: str | None = field("user_name", STR, default=None)
    """Name of the uploader."""
    user_avatar: str | None = field("user_avatar", STR, default=None)
    """User avatar."""
    size: str | None = field("size", STR, default=None)
    """Size as displayed, e.g. 96.65 KB. Example: 96.65 KB."""
    can_edit: bool | None = field("can_edit", BOOL, default=None)
    """May be changed and deleted. Example: True."""
