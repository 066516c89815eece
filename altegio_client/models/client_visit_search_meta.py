# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import DateCursor


class ClientVisitSearchMeta(Model):
    """Paging of the visit search."""

    date_cursor: DateCursor | None = field("dateCursor", Ref("date_cursor", "DateCursor"), default=None)
    """Previous, present and next period of a search."""
