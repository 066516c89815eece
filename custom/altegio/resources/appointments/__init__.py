"""Appointments: the operations of the tag, and what one has to get right around them."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from altegio._validation.types import check_type
from altegio.resources.appointments._booking import Booking

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from altegio.resources.appointments._changes import AppointmentChanges
    from altegio_client.enums import VisitAttendance
    from altegio_client.models import Appointment, AppointmentDetails, VisitDetails

__all__ = ["Appointments"]

_DELAY = dt.timedelta(seconds=10)
_DAY = dt.timedelta(days=1)
_NO_TIME = dt.timedelta()


class Appointments(Booking):
    """Appointments and visits, reached as ``api.appointments``: the operations, and helpers around them."""

    def changes(
        self,
        location_id: int,
        *,
        cursor: str | None = None,
        since: dt.datetime | None = None,
        timezone: str | None = None,
        delay: dt.timedelta = _DELAY,
        include_consumables: bool = False,
        include_finance_transactions: bool = False,
    ) -> AppointmentChanges:
        """The appointments that were made, changed or deleted, in the order of their last change.

        What is guaranteed, while the server dates changes by ``last_change_date`` and filters by it:

        - Each appointment comes at least once after its last change, with the state that it had when it was read;
          several changes between two iterations come as one. Deleted ones come with ``deleted`` True.
        - Nothing is left out or given twice when rows change while they are paged, when many share one second, or
          when the iteration goes on from the ``cursor`` of an earlier one, in this process or another.
        - ``changes.cursor`` is a text that tells where to go on after the appointment given last. Store it once
          that is worked off: what a crash interrupts comes again. After the last one it says up to when all
          changes are known.
        - The last moments (``delay``) are left for the next iteration, as the server may still be writing them;
          in the hours before the clocks are set back, up to two hours are. A clock here that is wrong does no harm.

        One period of change at a time is in memory: up to 2000 appointments, or those of one second.

        Args:
            location_id: the location.
            cursor: go on from here; it has its beginning and time zone.
            since: begin with changes at this moment; without an offset it is local time of the location. By default
                from the first appointment on.
            timezone: the time zone of the location, such as ``America/New_York``. By default it is asked for.
            delay: how long a change waits until it is given, at least 3 seconds.
            include_consumables: with the consumables.
            include_finance_transactions: with the financial transactions.

        Returns:
            Changes: iterate over it with ``async for``; ``Appointment`` comes. Its ``cursor`` moves on with it.

        Raises:
            TypeError, ValueError: an argument doesn't fit, or the cursor is none of this location.
            ConfigurationError: while iterating, the location tells no time zone.
            DecodingError: while iterating, an appointment has no ``last_change_date``.
            AltegioError: while iterating, whatever the operation raises; ``cursor`` stays right.

        Example:
            >>> stored = None
            >>> since = dt.datetime(2026, 1, 1)
            >>> changes = api.appointments.changes(720441, since=since, timezone="America/New_York")
            >>> async for appointment in changes:
            ...     stored = changes.cursor
            >>> again = api.appointments.changes(720441, cursor=changes.cursor)

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment_list
        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location
        """
        options: dict[str, Any] = {
            "include_consumables": 1 if include_consumables else None,
            "include_finance_transactions": 1 if include_finance_transactions else None,
        }
        from altegio.resources.appointments._changes import AppointmentChanges

        return AppointmentChanges(
            self._api, location_id, cursor=cursor, since=since, timezone=timezone, delay=delay, options=options
        )

    def between(
        self,
        location_id: int,
        start: dt.date,
        end: dt.date,
        *,
        client_id: int | None = None,
        team_member_id: int | None = None,
        attendance: VisitAttendance | int | None = None,
        with_deleted: bool = False,
    ) -> AsyncGenerator[Appointment, None]:
        """The appointments that begin in a period; the API itself filters by whole days.

        Args:
            location_id: the location.
            start: a day, or a moment: of these on.
            end: a day, counted in, or a moment, no longer counted in. Moments without an offset are local times
                of the location.
            client_id: of this client only.
            team_member_id: of this team member only.
            attendance: in this state only.
            with_deleted: deleted ones, too.

        Returns:
            AsyncGenerator[Appointment, None]: page by page, as the server sorts them.

        Raises:
            TypeError: start or end is no date or datetime, or only one of two moments has an offset.
            ValueError: end is before start, or attendance is no such state. Nothing was sent.
            AltegioError: while iterating, whatever the operation raises.

        Example:
            >>> morning, noon = dt.datetime(2026, 12, 1, 8), dt.datetime(2026, 12, 1, 12)
            >>> mine = [one.id async for one in api.appointments.between(720441, morning, noon, client_id=572)]

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment_list
        """
        for name, value in (("start", start), ("end", end)):
            check_type(name, value, dt.date, "date or datetime")
        first, last = _moment(start, 0), _moment(end, 1)
        if isinstance(start, dt.datetime) and isinstance(end, dt.datetime) and (not start.tzinfo) != (not end.tzinfo):
            raise TypeError("start and end: give both with an offset, or none")
        if (first.tzinfo is None) == (last.tzinfo is None) and last < first:
            raise ValueError(f"end is before start: {end} < {start}")
        if attendance is not None:
            from altegio._validation.values import validate_enum
            from altegio_client.enums import VisitAttendance

            validate_enum("attendance", VisitAttendance, attendance)
        from altegio.pagination import paginate

        # The day of a moment with an offset may be another one where the location is.
        around = dt.timedelta(days=1 if first.tzinfo or last.tzinfo else 0)
        pages = paginate(
            self._api.appointments.get_appointment_list,
            location_id,
            start_date=first.date() - around,
            end_date=(last.date() if isinstance(end, dt.datetime) else end) + around,
            client_id=client_id,
            team_member_id=team_member_id,
            with_deleted=True if with_deleted else None,
        )
        return _inside(pages.items(), first, last, attendance)

    async def payments(self, location_id: int, record_id: int) -> VisitDetails:
        """What was sold in the visit of an appointment, and how it was paid; the visit is looked up.

        Args:
            location_id: the location.
            record_id: the appointment.

        Returns:
            VisitDetails: ``items``, ``payment_transactions``, ``loyalty_transactions``.

        Raises:
            TypeError, ValueError: an ID is none; nothing was sent. Or the appointment has no visit.
            NotFoundError: there is no such appointment.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> visit = await api.appointments.payments(720441, 2)
            >>> paid = sum(Decimal(str(one.amount or 0)) for one in visit.payment_transactions or [])

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_details
        """
        read: AppointmentDetails = await self._api.appointments.get_appointment(location_id, record_id)
        if not read.visit_id:
            raise ValueError(f"appointment {record_id} has no visit")
        return await self._api.appointments.get_visit_details(location_id, record_id, read.visit_id)

    async def save_receipt(self, visit_id: int, path: str | os.PathLike[str]) -> Path:
        """Save the receipt of a visit as a PDF file, which is there as a whole or not at all.

        Args:
            visit_id: the visit.
            path: the file; one that is there is replaced. Its folder must be there.

        Returns:
            Path: the file.

        Raises:
            TypeError: an argument has a wrong type; nothing was sent.
            DecodingError: the answer is no PDF.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.
            OSError: the file can't be written; where its folder isn't there, nothing was sent.

        Example:
            >>> import tempfile
            >>> from pathlib import Path
            >>> with tempfile.TemporaryDirectory() as folder:
            ...     file = await api.appointments.save_receipt(1, Path(folder) / "receipt.pdf")

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_receipt_pdf
        """
        from altegio._atomic_write import validate_output_path, write_atomically

        file = validate_output_path(path)
        answer = await self._api.appointments.with_response.get_visit_receipt_pdf(visit_id)
        if not answer.content.startswith(b"%PDF-"):
            from altegio._parsing import decoding_error

            raise decoding_error(answer, "the receipt is no PDF")
        await write_atomically(file, answer.content)
        return file


def _moment(day: dt.date, later: int) -> dt.datetime:
    """A moment as it is; of a day its midnight, or the one after it."""
    if isinstance(day, dt.datetime):
        return day
    return dt.datetime.combine(day, dt.time()) + _DAY * later


async def _inside(
    items: AsyncGenerator[Appointment, None], first: dt.datetime, last: dt.datetime, attendance: int | None
) -> AsyncGenerator[Appointment, None]:
    async with aclosing(items):
        async for item in items:
            begin: object = item.datetime_
            inside = not isinstance(begin, dt.datetime) or (_ahead(first, begin) <= _NO_TIME < _ahead(last, begin))
            if inside and (attendance is None or item.attendance == attendance):
                yield item


def _ahead(mark: dt.datetime, begin: dt.datetime) -> dt.timedelta:
    """How far a mark is after a beginning; without an offset, by what the clocks at the location show."""
    if mark.tzinfo is None or begin.tzinfo is None:
        mark, begin = mark.replace(tzinfo=None), begin.replace(tzinfo=None)
    return mark - begin
