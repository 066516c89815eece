# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class MembershipTypeRestoreRequest(Model):
    """Title that the restored membership type gets."""

    restore_in_title: str = field("restore_in_title", STR)
    """New title."""
