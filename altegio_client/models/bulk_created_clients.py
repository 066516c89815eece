# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import BulkClientError, Client


class BulkCreatedClients(Model):
    """The response of bulk_create_clients."""

    created: list[Client] | None = field("created", List(Ref("client", "Client")), default=None)
    """Created. Observed, not documented."""
    errors: list[BulkClientError] | None = field(
        "errors", List(Ref("bulk_client_error", "BulkClientError")), default=None
    )
    """Errors. Observed, not documented."""
