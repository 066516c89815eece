# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import DateCursor


class ClientVisitSearchMeta(Model):
    """Paging of the visit search."""

    date_cursor: DateCursor | None = field("dateCursor", Ref("date_cursor", "DateCursor"), default=None)
    """Date cursor: previous, present and next period of a search."""
