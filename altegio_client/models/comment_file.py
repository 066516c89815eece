# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class CommentFile(Model):
    """A file named in a client's comment."""

    link: str | None = field("link", STR, default=None)
    """Link. Example: https://api.alteg.io/client_files/download/123/123/."""
    filename: str | None = field("filename", STR, default=None)
    """Filename. Example: file.pdf."""
