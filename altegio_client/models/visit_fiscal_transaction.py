# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import TeamMemberRef, TitleRef, VisitFiscalDocument


class VisitFiscalTransaction(Model):
    """A cash register operation of a visit."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    print_date: dt.datetime | None = field("print_date", DATETIME, default=None)
    """Print date."""
    printed_count: int | None = field("printed_count", INT, default=None)
    """Printed count."""
    sum_: float | None = field("sum", FLOAT, default=None)
    """With two decimal places."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Operation type; id: 0 sale, 1 return, 2/12 correction, 4/5 shift open/close, 6/7 cash in/out, 9/11 POS status, 13 X-report."""
    status: TitleRef | None = field("status", Ref("title_ref", "TitleRef"), default=None)
    """Receipt printing status; id: 0 no connection, 1 done, 2 sent for printing, 3 run error, 4 status-check error, 5 waiting."""
    document: VisitFiscalDocument | None = field(
        "document", Ref("visit_fiscal_document", "VisitFiscalDocument"), default=None
    )
    """Document of a visit's cash register operation."""
    cashier: TeamMemberRef | None = field("cashier", Ref("team_member_ref", "TeamMemberRef"), default=None)
    """Cashier: ID and name of a team member."""
