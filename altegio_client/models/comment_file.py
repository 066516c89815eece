# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class CommentFile(Model):
    """A file named in a client's comment."""

    link: str | None = field("link", STR, default=None)
    """Example: https://api.alteg.io/client_files/download/123/123/."""
    filename: str | None = field("filename", STR, default=None)
    """Example: file.pdf."""
