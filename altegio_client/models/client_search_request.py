# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import ClientSearchFilter


class ClientSearchRequest(Model):
    """Filters, sorting, paging and wanted fields of a client search.

    May hold page (int), page_size (int), fields (list[str]), order_by (Literal['discount', 'email',
    'first_visit_date', 'id', 'last_visit_date', 'name', 'phone', 'sold_amount', 'visit_count'] | str),
    order_by_direction (Literal['ASC', 'DESC'] | str), operation (Literal['AND', 'OR'] | str), filters
    (list[ClientSearchFilter]).
    Any other key is sent as it is.
    """

    __sent__ = True

    page: int | None = field("page", INT, default=None)
    """Page. Example: 1."""
    page_size: int | None = field("page_size", INT, default=None)
    """At most 200, default 25. Default: 25. Example: 3."""
    fields: list[str] | None = field("fields", List(STR), default=None)
    """Names of fields to return. Without it a row has its id only. Known names: id, name, phone, email, first_visit_date, last_visit_date, sold_amount, visits_count, discount, deposit_balance. Example: ['id', 'name']."""
    order_by: (
        Literal[
            "discount",
            "email",
            "first_visit_date",
            "id",
            "last_visit_date",
            "name",
            "phone",
            "sold_amount",
            "visit_count",
        ]
        | str
        | None
    ) = field(
        "order_by",
        Choice(
            "discount",
            "email",
            "first_visit_date",
            "id",
            "last_visit_date",
            "name",
            "phone",
            "sold_amount",
            "visit_count",
        ),
        default=None,
    )
    """Order by."""
    order_by_direction: Literal["ASC", "DESC"] | str | None = field(
        "order_by_direction", Choice("ASC", "DESC"), default=None
    )
    """Order by direction."""
    operation: Literal["AND", "OR"] | str | None = field("operation", Choice("AND", "OR"), default=None)
    """How filters combine."""
    filters: list[ClientSearchFilter] | None = field(
        "filters", List(Ref("client_search_filter", "ClientSearchFilter")), default=None
    )
    """Filters."""
