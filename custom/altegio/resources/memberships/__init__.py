"""Membership types of a chain, the memberships of its clients, and what they are good for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from altegio._validation.values import validate_list
from altegio.resources.memberships._forms import TypeChanges, TypeFields, Visits
from altegio.resources.memberships._issued import Freeze, IssuedMemberships
from altegio.resources.memberships._type_changes import MembershipTypeChanges

if TYPE_CHECKING:
    from altegio_client.models import EventMembership

__all__ = ["EventCheck", "Freeze", "Memberships", "TypeChanges", "TypeFields", "Visits"]


@attrs.frozen
class EventCheck:
    """What a membership is good for at an event that repeats.

    Attributes:
        last_booking_date: until when can be booked; None where the membership never expires.
        visits_left: how many visits it still pays for.
        bookable_day_ids: those of the asked days that can be booked.
        can_book_all_days: whether that is all of them.
    """

    last_booking_date: dt.datetime | None
    visits_left: int
    bookable_day_ids: list[int]
    can_book_all_days: bool


class Memberships(MembershipTypeChanges, IssuedMemberships):
    """Membership types and memberships, reached as ``api.memberships``."""

    async def search_for_event(self, location_id: int, client_id: int, event_id: int) -> list[EventMembership]:
        """List the memberships of a client that can pay for an event that repeats.

        Args:
            location_id: the location.
            client_id: the client.
            event_id: the event.

        Returns:
            list[EventMembership]: the memberships, with the visits left in ``attributes.balance``.

        Raises:
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> for membership in await api.memberships.search_for_event(720441, 146915197, 12345):
            ...     print(membership.id, membership.attributes and membership.attributes.balance)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/search_memberships_for_event
        """
        return await self._api.subscriptions_certificates.search_memberships_for_event(
            location_id, client_id, event_id=event_id
        )

    async def check_for_event(
        self,
        location_id: int,
        client_id: int,
        membership_id: int,
        event_id: int,
        schedule_day_ids: Iterable[int],
    ) -> EventCheck:
        """Check a membership against the days of an event that repeats.

        Args:
            location_id: the location.
            client_id: the client.
            membership_id: the membership.
            event_id: the event.
            schedule_day_ids: the days to check, at least one; sent comma-joined.

        Returns:
            EventCheck: the last date to book, the visits left, and the days that can be booked; where the server
                doesn't tell, nothing can be booked.

        Raises:
            TypeError: schedule_day_ids is a string, or holds something else than int.
            ValueError: schedule_day_ids is empty.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> check = await api.memberships.check_for_event(720441, 146915197, 5248829, 12345, [1, 2, 3])
            >>> check.visits_left, check.can_book_all_days
            (10, True)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/check_memberships_for_event
        """
        days = validate_list("schedule_day_ids", schedule_day_ids, int)
        if not days:
            raise ValueError("schedule_day_ids can't be empty")
        answer = await self._api.subscriptions_certificates.check_memberships_for_event(
            location_id, client_id, membership_id, event_id=event_id, schedule_day_ids=days
        )
        told = answer.attributes
        return EventCheck(
            last_booking_date=told.last_booking_date if told else None,
            visits_left=(told.available_visits if told else None) or 0,
            bookable_day_ids=[*((told.bookable_day_ids if told else None) or ())],
            can_book_all_days=bool(told and told.can_book_all_days),
        )
