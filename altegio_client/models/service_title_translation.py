# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ServiceTitleTranslation(Model):
    """Title of a service in one language.

    May hold language_id (int), translation (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    language_id: int | None = field("language_id", INT, default=None)
    """Language ID. Example: 2."""
    translation: str | None = field("translation", STR, default=None)
    """Empty string clears it. Example: Massage."""
