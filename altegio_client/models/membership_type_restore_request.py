# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class MembershipTypeRestoreRequest(Model):
    """Title that the restored membership type gets.

    Needs restore_in_title (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    restore_in_title: str = field("restore_in_title", STR)
    """New title."""
