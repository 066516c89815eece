# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Choice

if TYPE_CHECKING:
    from typing import Literal


class MembershipTypeArchiveRequest(Model):
    """Whether a membership type is archived.

    Needs is_archived (Literal['0', '1'] | str).
    Any other key is sent as it is.
    """

    __sent__ = True

    is_archived: Literal["0", "1"] | str = field("is_archived", Choice("0", "1"))
    """'1' archived, '0' on sale again. Example: '1'."""
