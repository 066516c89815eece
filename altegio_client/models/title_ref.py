# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TitleRef(Model):
    """A position in a location."""

    id: int | None = field("id", INT, default=None)
    """0 sale, 1 return, 2/12 correction, 4/5 shift open/close, 6/7 cash in/out, 9/11 POS status, 13 X-report. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Name. Example: Job title."""
