"""Appointments: the operations of the tag, and helpers around them.

What only some helpers need is imported inside them, so that a plain call loads no models.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Unpack, cast

from altegio._validation.types import check_type
from altegio.resources._base import ResourceGroup
from altegio_client.api.appointments import AppointmentsGroup

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from altegio.pagination import Paginator
    from altegio.resources.appointments._bodies import AppointmentFields, WhatToBook, WhoBooks
    from altegio.resources.appointments._changes import AppointmentChanges
    from altegio_client.enums import VisitAttendance
    from altegio_client.models import Appointment, AppointmentDetails, VisitDetails

__all__ = ["Appointments"]

_DELAY = dt.timedelta(seconds=10)
_DAY = dt.timedelta(days=1)
_NO_TIME = dt.timedelta()
_FROM_EVENT = ("staff_id", "services", "datetime", "seance_length")
"""The fields that an appointment for an event takes from the event."""


class Appointments(ResourceGroup, AppointmentsGroup):
    """Appointments and visits: the operations, incremental sync, booking, safe changes."""

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
        """The appointments that were created, changed or deleted, in the order of their last change.

        Guaranteed, while the server dates changes by ``last_change_date`` and filters by it:

        - Each appointment comes at least once after its last change, with the state that it had when it was read;
          several changes between two iterations come as one. Deleted ones come with ``deleted`` True.
        - Nothing is left out or returned twice when rows change while they are paged, when many share one second,
          or when the iteration goes on from the ``cursor`` of an earlier one, in this process or another.
        - ``changes.cursor`` is a text with the position after the latest appointment. Store it once that
          appointment is processed: what a crash interrupts comes again. At the end of an iteration it shows up to
          when all changes are known.
        - The latest changes (``delay``) are left for the next iteration, as the server may still be writing them;
          in the hours before the clocks are set back, up to two hours are. A wrong local clock does no harm.

        One period of change at a time is in memory: up to 2000 appointments, or those of one second.

        Args:
            location_id: the location.
            cursor: go on from here; it includes the beginning and the time zone.
            since: begin with changes at this moment; without an offset it is local time of the location. By default
                from the first appointment on.
            timezone: the time zone of the location, such as ``America/New_York``. By default the server is asked.
            delay: how old a change is at least when it comes, at least 3 seconds.
            include_consumables: with the consumables.
            include_finance_transactions: with the financial transactions.

        Returns:
            AppointmentChanges: iterate over it with ``async for`` to get ``Appointment``. Its ``cursor`` moves on.

        Raises:
            TypeError, ValueError: an argument is invalid, or the cursor belongs to another location.
            ConfigurationError: while iterating, the server returns no time zone for the location.
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
        from altegio.resources.appointments._changes import AppointmentChanges

        options: dict[str, Any] = {
            "include_consumables": 1 if include_consumables else None,
            "include_finance_transactions": 1 if include_finance_transactions else None,
        }
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
    ) -> Paginator[Appointment]:
        """The appointments that begin in a period; the API itself filters by full days.

        Args:
            location_id: the location.
            start: the first day, or the first moment.
            end: the last day, included, or a moment, excluded. Moments without an offset are local times of the
                location.
            client_id: of this client only.
            team_member_id: of this team member only.
            attendance: in this state only.
            with_deleted: deleted ones, too.

        Returns:
            Paginator[Appointment]: page by page, as the server sorts them.

        Raises:
            TypeError: start or end is no date or datetime, or only one of two moments has an offset.
            ValueError: end is before start. Nothing was sent.
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
            raise TypeError("start and end: pass both with an offset, or both without")
        comparable = (first.tzinfo is None) == (last.tzinfo is None)
        # A day that ends when the period starts is the day before it.
        if comparable and (last < first if isinstance(end, dt.datetime) else last <= first):
            raise ValueError(f"end is before start: {end} < {start}")
        if attendance is not None:
            from altegio._validation.values import validate_code

            validate_code("attendance", attendance)
        from altegio.pagination import paginate

        def fitting(item: Appointment) -> Appointment | None:
            begin: object = item.datetime_
            if isinstance(begin, dt.datetime) and not _until(first, begin) <= _NO_TIME < _until(last, begin):
                return None
            return item if attendance is None or item.attendance == attendance else None

        # The day of a moment with an offset may be another one where the location is.
        around = dt.timedelta(days=1 if first.tzinfo or last.tzinfo else 0)
        return paginate(
            self.get_appointment_list,
            location_id,
            start_date=first.date() - around,
            end_date=(last.date() if isinstance(end, dt.datetime) else end) + around,
            client_id=client_id,
            team_member_id=team_member_id,
            with_deleted=True if with_deleted else None,
        ).filter_map(fitting)

    def total_cost(self, appointment: Appointment | AppointmentDetails) -> Decimal:
        """What the services of an appointment cost, after discounts; nothing is sent.

        Args:
            appointment: as it was read.

        Returns:
            Decimal: the exact sum, in the currency of the location; services without a cost count as 0.

        Raises:
            TypeError: it is no model.

        Example:
            >>> day = dt.date(2026, 11, 23)
            >>> booked = Decimal(0)
            >>> async for appointment in api.appointments.between(720441, day, day):
            ...     booked += api.appointments.total_cost(appointment)

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment_list
        """
        from altegio._parsing import as_list, as_mapping, parse_decimal
        from altegio_client.base import Model

        wire = check_type("appointment", appointment, Model, "an appointment").to_dict()
        costs = (parse_decimal(as_mapping(one).get("cost")) for one in as_list(wire.get("services")))
        return sum((cost for cost in costs if cost is not None), Decimal(0))

    async def payments(self, location_id: int, appointment_id: int) -> VisitDetails:
        """What was sold in the visit of an appointment, and how it was paid. Two calls: the visit is looked up.

        Args:
            location_id: the location.
            appointment_id: the appointment.

        Returns:
            VisitDetails: ``items``, ``payment_transactions``, ``loyalty_transactions``.

        Raises:
            TypeError, ValueError: an ID is invalid; nothing was sent. Or the appointment has no visit.
            NotFoundError: there is no such appointment.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> visit = await api.appointments.payments(720441, 2)
            >>> paid = sum(Decimal(str(one.amount or 0)) for one in visit.payment_transactions or [])

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_details
        """
        read: AppointmentDetails = await self.get_appointment(location_id, appointment_id)
        if not read.visit_id:
            raise ValueError(f"appointment {appointment_id} has no visit")
        return await self.get_visit_details(location_id, appointment_id, read.visit_id)

    async def save_receipt(self, visit_id: int, path: str | os.PathLike[str]) -> Path:
        """Save the receipt of a visit as a PDF file, which is written completely or not at all.

        Args:
            visit_id: the visit.
            path: the file; an existing one is replaced. Its folder must exist.

        Returns:
            Path: the file.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            DecodingError: the response is no PDF.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.
            OSError: the file can't be written; where its folder doesn't exist, nothing was sent.

        Example:
            >>> import tempfile
            >>> from pathlib import Path
            >>> with tempfile.TemporaryDirectory() as folder:
            ...     file = await api.appointments.save_receipt(1, Path(folder) / "receipt.pdf")

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_receipt_pdf
        """
        from altegio.resources.appointments._atomic_write import validate_output_path, write_atomically

        file = validate_output_path(path)
        response = await self.with_response.get_visit_receipt_pdf(visit_id)
        if not response.content.startswith(b"%PDF-"):
            from altegio._parsing import decoding_error

            raise decoding_error(response, "the receipt is no PDF")
        await write_atomically(file, response.content)
        return file

    async def book(
        self,
        location_id: int,
        *,
        team_member_id: int,
        at: dt.datetime,
        services: Iterable[WhatToBook],
        duration: dt.timedelta | None = None,
        client: WhoBooks | None = None,
        save_if_busy: bool = False,
        send_sms: bool = False,
        **more: Unpack[AppointmentFields],
    ) -> Appointment:
        """Book a client with a team member.

        Args:
            location_id: the location.
            team_member_id: the team member.
            at: when it begins, such as a start from ``api.schedule.free_slots``; without an offset it is local time of
                the location.
            services: at least one: IDs, services that were read, or ``BookedService`` or mappings with prices.
            duration: how long it takes, in whole seconds, technical break included. By default as long as the team
                member needs for the services, where all of them were read.
            client: a client that was read, or ``phone``, ``name``, ``email``; by default the time is taken without a
                client. The phone has a country code; plus, blanks, dashes, dots and brackets don't matter.
            save_if_busy: book even if the time is taken or outside working hours.
            send_sms: send the client a message.
            **more: ``comment``, ``attendance``, ``sms_reminder`` and ``email_reminder`` (timedelta in whole hours
                before the visit, 0 for none), ``technical_break`` (timedelta, a multiple of 5 minutes up to an hour),
                ``labels`` (IDs), ``custom_fields`` (by code), ``custom_color``, ``api_id``.

        Returns:
            Appointment: as the server created it.

        Raises:
            TypeError, ValueError: an argument is invalid, the client has a misspelt key or no phone, or the duration
                is not known; nothing was sent.
            SlotTakenError: the time is taken, or the team member doesn't work then.
            NotLinkedError: the team member doesn't provide a service.
            BookingError: another reason that is known, see ``altegio.errors``.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> appointment = await api.appointments.book(
            ...     720441,
            ...     team_member_id=8886,
            ...     at=dt.datetime(2026, 12, 1, 10, 30),
            ...     duration=dt.timedelta(hours=1),
            ...     services=[13160808],
            ...     client={"name": "James Smith", "phone": "+13155550175"},
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/create_appointment
        """
        from altegio.resources.appointments._bodies import build_body, total_duration

        _required(at=at, services=services)
        if duration is None:
            services = [*services]
            duration = total_duration(services, team_member_id)
        body = build_body(
            "book",
            more,
            at=at,
            duration=duration,
            team_member_id=team_member_id,
            services=services,
            client={} if client is None else client,
        )
        return await self._create(location_id, {**body, "save_if_busy": save_if_busy, "send_sms": send_sms})

    async def book_event(
        self,
        location_id: int,
        event_id: int,
        *,
        client: WhoBooks,
        save_if_busy: bool = False,
        send_sms: bool = False,
        **more: Unpack[AppointmentFields],
    ) -> Appointment:
        """Book a client into a group event, which determines team member, services and time.

        Args:
            location_id: the location.
            event_id: the event.
            client: see ``book``.
            save_if_busy: book even if the client or the room is taken.
            send_sms: send the client a message.
            **more: see ``book``.

        Returns:
            Appointment: as the server created it.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            BookingError: the server refuses it for a known reason, such as a taken time.
            ValidationError: the server refuses it, such as when the event is full.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> guest = {"name": "James Smith", "phone": "+13155550175"}
            >>> appointment = await api.appointments.book_event(720441, 55, client=guest)

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/create_appointment
        """
        from altegio.resources.appointments._bodies import build_body

        _required(client=client)
        body = build_body("book_event", more, client=client)
        return await self._create(
            location_id, {**body, "activity_id": event_id, "save_if_busy": save_if_busy, "send_sms": send_sms}
        )

    async def change(
        self,
        location_id: int,
        appointment_id: int,
        *,
        at: dt.datetime | None = None,
        duration: dt.timedelta | None = None,
        team_member_id: int | None = None,
        services: Iterable[WhatToBook] | None = None,
        client: WhoBooks | None = None,
        save_if_busy: bool = False,
        send_sms: bool = False,
        **more: Unpack[AppointmentFields],
    ) -> AppointmentDetails:
        """Change some fields of an appointment and keep all others: it is read, and sent back with the changes.

        The API replaces an appointment by what is sent and has no versions: what another user changes between
        reading and sending is overwritten. Custom fields are merged by code; an empty list of labels removes all.

        Args:
            location_id: the location.
            appointment_id: the appointment.
            at: when it begins; without an offset it is local time of the location.
            duration: how long it takes, technical break included.
            team_member_id: the team member.
            services: all services that it has from now on, see ``book``.
            client: the new client, see ``book``.
            save_if_busy: save even if the time is taken or outside working hours.
            send_sms: send the client a message.
            **more: see ``book``.

        Returns:
            AppointmentDetails: the appointment, read again after the change.

        Raises:
            TypeError, ValueError: an argument is invalid, or there is nothing to change: nothing was sent. Or the
                appointment is for an event, which determines time, team member and services: nothing was changed.
            NotFoundError: there is no such appointment.
            SlotTakenError, NotLinkedError: as ``book``.
            ValidationError: the server refuses the change.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> changed = await api.appointments.change(720441, 2, comment="Call before", custom_fields={"floor": 3})

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
        """
        from altegio.resources.appointments._bodies import body_from_appointment, build_body

        new = build_body(
            "change", more, at=at, duration=duration, team_member_id=team_member_id, services=services, client=client
        )
        if not new:
            raise ValueError("there is nothing to change; pass at least one field, such as at or comment")
        read: AppointmentDetails = await self.get_appointment(location_id, appointment_id)
        if read.activity_id and any(name in new for name in _FROM_EVENT):
            raise ValueError(
                f"appointment {appointment_id} is for event {read.activity_id}, which determines its time, team member "
                "and services; change the event"
            )
        body = body_from_appointment(read)
        if "custom_fields" in new:
            new["custom_fields"] = {**body.get("custom_fields", {}), **new["custom_fields"]}
        body |= {**new, "save_if_busy": save_if_busy, "send_sms": send_sms}
        from altegio._parsing import require_id, written

        await self.update_appointment(location_id, appointment_id, body=body)
        # The documented response has neither attendance nor labels nor custom fields.
        done = f"appointment {appointment_id} was changed"
        with written(done):
            response = await self.with_response.get_appointment(location_id, appointment_id)
        return require_id(response, response.data, done)

    async def reschedule(
        self,
        location_id: int,
        appointment_id: int,
        *,
        at: dt.datetime,
        duration: dt.timedelta | None = None,
        team_member_id: int | None = None,
        save_if_busy: bool = False,
        send_sms: bool = False,
    ) -> AppointmentDetails:
        """Move an appointment to another time and keep all else; see ``change``.

        Args:
            location_id: the location.
            appointment_id: the appointment.
            at: when it begins; without an offset it is local time of the location.
            duration: how long it takes; by default as long as before.
            team_member_id: with whom; by default with the same.
            save_if_busy: save even if the time is taken or outside working hours.
            send_sms: send the client a message.

        Returns:
            AppointmentDetails: the appointment, read again after the change.

        Raises:
            TypeError, ValueError, APIError, ConnectionError, TimeoutError: as ``change``.

        Example:
            >>> moved = await api.appointments.reschedule(720441, 2, at=dt.datetime(2026, 12, 2, 14))

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
        """
        _required(at=at)
        return await self.change(
            location_id,
            appointment_id,
            at=at,
            duration=duration,
            team_member_id=team_member_id,
            save_if_busy=save_if_busy,
            send_sms=send_sms,
        )

    async def set_attendance(
        self, location_id: int, appointment_id: int, attendance: VisitAttendance | int
    ) -> AppointmentDetails:
        """Set the state of an appointment and keep all else, even if the time is taken by now.

        Args:
            location_id: the location.
            appointment_id: the appointment.
            attendance: 2 confirmed, 1 arrived, 0 waiting, -1 no-show.

        Returns:
            AppointmentDetails: the appointment, read again after the change.

        Raises:
            TypeError, ValueError, APIError, ConnectionError, TimeoutError: as ``change``.

        Example:
            >>> from altegio.enums import VisitAttendance
            >>> (await api.appointments.set_attendance(720441, 2, VisitAttendance.ARRIVED)).attendance
            <VisitAttendance.ARRIVED: 1>

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
        """
        _required(attendance=attendance)
        return await self.change(location_id, appointment_id, attendance=attendance, save_if_busy=True)

    async def _create(self, location_id: int, body: dict[str, Any]) -> Appointment:
        from altegio._parsing import as_mapping, require_id
        from altegio_client.models import Appointment

        response = await self.with_response.create_appointment(location_id, body=body)
        created: object = response.data
        # Documented as a list, although one is created.
        several: Any = created if isinstance(created, list) else []
        one = cast("Appointment", Appointment.from_dict(as_mapping(several[0])) if len(several) == 1 else created)
        return require_id(response, one, "the appointment was created")


def _moment(day: dt.date, later: int) -> dt.datetime:
    """A moment as it is; for a day its midnight, or that of a later day."""
    if isinstance(day, dt.datetime):
        return day
    return dt.datetime.combine(day, dt.time()) + _DAY * later


def _until(bound: dt.datetime, begin: dt.datetime) -> dt.timedelta:
    """The time from a beginning to a bound; without an offset, by what the clocks at the location show."""
    if bound.tzinfo is None or begin.tzinfo is None:
        bound, begin = bound.replace(tzinfo=None), begin.replace(tzinfo=None)
    return bound - begin


def _required(**arguments: object) -> None:
    for name, value in arguments.items():
        if value is None:
            raise TypeError(f"{name} can't be None")
