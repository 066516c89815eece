# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ReviewCreate(Model):
    """A new review of a team member.

    Needs mark (int), text (str), name (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    mark: int = field("mark", INT)
    """Mark from 1 to 5. Example: 4."""
    text: str = field("text", STR)
    """Text. Example: Everything is very bad!."""
    name: str = field("name", STR)
    """Shown on the review page. Example: Victor."""
