# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class BulkClientError(Model):
    """One of `errors` of BulkCreatedClients."""

    error: str | None = field("error", STR, default=None)
    """Error. Observed, not documented."""
    name: str | None = field("name", STR, default=None)
    """Name. Observed, not documented."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Observed, not documented."""
