# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class FiscalReceiptRequest(Model):
    """Document and type of receipt to print.

    Needs document_id (int), type (as type_, int).
    May hold is_pos_enabled (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    document_id: int = field("document_id", INT)
    """Document ID."""
    type_: int = field("type", INT)
    """0 sale, 1 return, 2/12 correction, 4 open shift, 5 close shift, 6 cash-in, 7 cash-out, 9 status, 11 team status, 13 X-report."""
    is_pos_enabled: bool | None = field("is_pos_enabled", BOOL, default=None)
    """Use the POS terminal. Default: False."""
