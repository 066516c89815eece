"""Memberships by what the server can't filter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from altegio._validation.dates import to_date
from altegio._validation.values import validate_bool, validate_optional_ids

if TYPE_CHECKING:
    from altegio_client.models import ClientMembership


def membership_filter(
    frozen: bool | None, type_ids: Iterable[int] | None, expiring_until: dt.date | None
) -> Callable[[ClientMembership], bool]:
    """A function that returns whether a membership matches; the arguments are checked at once.

    Raises:
        TypeError: an argument is no bool, no IDs or no date.
    """
    if frozen is not None:
        validate_bool("frozen", frozen)
    types = validate_optional_ids("type_ids", type_ids)
    last = None if expiring_until is None else to_date("expiring_until", expiring_until)

    def matches(membership: ClientMembership) -> bool:
        if frozen is not None and bool(membership.is_frozen) is not frozen:
            return False
        if types is not None and (membership.type_ is None or membership.type_.id not in types):
            return False
        expires: object = membership.expiration_date
        return last is None or (isinstance(expires, dt.datetime) and expires.date() <= last)

    return matches
