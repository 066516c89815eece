"""The visits that a membership has left, by service and in total."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from altegio._decoding.responses import reading_model
from altegio._parsing import as_list, as_mapping
from altegio._validation.types import check_type
from altegio_client.base import Model
from altegio_client.codec import BOOL, INT
from altegio_client.models import MembershipTypeBalanceLink

if TYPE_CHECKING:
    from altegio_client.models import ClientMembership, Membership

__all__ = ["VisitsLeft"]


@attrs.frozen
class VisitsLeft:
    """The visits that a membership has left; None is without limit.

    Attributes:
        total: of all services together.
        services: by service ID. Of a balance that all services share, each has all of it.
        categories: by the ID of a service category; they are for any service of it.
    """

    total: int | None
    services: dict[int, int | None] = attrs.field(factory=dict[int, "int | None"])
    categories: dict[int, int | None] = attrs.field(factory=dict[int, "int | None"])


def visits_left(membership: ClientMembership | Membership) -> VisitsLeft:
    """The visits that a membership has left.

    Raises:
        TypeError: it is no model.
        ValueError: it has no balance.
        DecodingError: the balance can't be read.
    """
    wire = check_type("membership", membership, Model, "a membership").to_dict()
    container = wire.get("balance_container")
    united = BOOL.decode(wire.get("is_united_balance")) is True
    if not united and not isinstance(container, dict | list):
        raise ValueError(f"membership: {type(membership).__name__} has no balance; pass one from of_client or of_chain")
    shared: int | None = None
    if united and BOOL.decode(wire.get("is_united_balance_unlimited")) is not True:
        shared = INT.decode(wire.get("united_balance_services_count")) or 0
    services: dict[int, int | None] = {}
    categories: dict[int, int | None] = {}
    counts: list[int | None] = []
    with reading_model("membership", membership):
        for one in as_list(as_mapping(container).get("links")):
            link = MembershipTypeBalanceLink.from_dict(as_mapping(one))
            count = None if link.is_unlimited else link.count or 0
            counts.append(count)
            # The documented examples fill both; a service states itself whether it is a category.
            covered = link.service or link.category
            if covered is None or covered.id is None:
                continue
            found = categories if link.service is None or link.service.is_category else services
            found[covered.id] = shared if united else _sum([count, found.get(covered.id, 0)])
        return VisitsLeft(shared if united else _sum(counts), services, categories)


def _sum(counts: list[int | None]) -> int | None:
    limited = [count for count in counts if count is not None]
    return sum(limited) if len(limited) == len(counts) else None
