"""Appointments that are made and changed; the API replaces them as a whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Unpack, cast

from altegio.resources._base import ResourceGroup
from altegio_client.api.appointments import AppointmentsGroup

if TYPE_CHECKING:
    from altegio.resources.appointments._bodies import AppointmentFields
    from altegio_client.enums import VisitAttendance
    from altegio_client.models import (
        Appointment,
        AppointmentDetails,
        BookedService,
        ClientContact,
    )

_FROM_EVENT = ("staff_id", "services", "datetime", "seance_length")
"""What an appointment for an event has from the event."""


class Booking(ResourceGroup, AppointmentsGroup):
    """The part of ``api.appointments`` that books and changes."""

    async def book(
        self,
        location_id: int,
        *,
        team_member_id: int,
        at: dt.datetime,
        duration: dt.timedelta,
        services: Iterable[int | BookedService | Mapping[str, Any]],
        client: ClientContact | Mapping[str, Any] | None = None,
        save_if_busy: bool = False,
        send_sms: bool = False,
        **more: Unpack[AppointmentFields],
    ) -> Appointment:
        """Book a client with a team member.

        Args:
            location_id: the location.
            team_member_id: the team member.
            at: when it begins; without an offset it is local time of the location.
            duration: how long it takes, in whole seconds, technical break included.
            services: at least one: IDs, or ``BookedService`` or mappings with prices.
            client: ``phone``, ``name``, ``email``; by default the time is taken for nobody.
            save_if_busy: book though the time is taken or outside working hours.
            send_sms: send the client a message.
            **more: ``comment``, ``attendance``, ``sms_reminder`` and ``email_reminder`` (timedelta in whole hours
                before the visit, 0: none), ``technical_break`` (timedelta, a multiple of 5 minutes up to an hour),
                ``labels`` (IDs), ``custom_fields`` (by code), ``custom_color``, ``api_id``.

        Returns:
            Appointment: as the server made it.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ValidationError: the server refuses it, such as when the time is taken.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

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
        from altegio.resources.appointments._bodies import given_fields

        body = given_fields(
            "book",
            more,
            at=at,
            duration=duration,
            team_member_id=team_member_id,
            services=services,
            client=client or {},
        )
        _needed(team_member_id=team_member_id, at=at, duration=duration, services=services)
        return await self._create(location_id, {**body, "save_if_busy": save_if_busy, "send_sms": send_sms})

    async def book_event(
        self,
        location_id: int,
        event_id: int,
        *,
        client: ClientContact | Mapping[str, Any],
        save_if_busy: bool = False,
        send_sms: bool = False,
        **more: Unpack[AppointmentFields],
    ) -> Appointment:
        """Book a client into a group event, from which team member, services and time come.

        Args:
            location_id: the location.
            event_id: the event.
            client: ``phone``, ``name``, ``email``.
            save_if_busy: book though the client or the room is taken.
            send_sms: send the client a message.
            **more: as of ``book``.

        Returns:
            Appointment: as the server made it.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ValidationError: the server refuses it, such as when the event is full.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> guest = {"name": "James Smith", "phone": "+13155550175"}
            >>> appointment = await api.appointments.book_event(720441, 55, client=guest)

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/create_appointment
        """
        from altegio._validation.values import validate_id
        from altegio.resources.appointments._bodies import given_fields

        validate_id("event_id", event_id)
        _needed(client=client)
        body = given_fields("book_event", more, client=client)
        return await self._create(
            location_id, {**body, "activity_id": event_id, "save_if_busy": save_if_busy, "send_sms": send_sms}
        )

    async def change(
        self,
        location_id: int,
        record_id: int,
        *,
        at: dt.datetime | None = None,
        duration: dt.timedelta | None = None,
        team_member_id: int | None = None,
        services: Iterable[int | BookedService | Mapping[str, Any]] | None = None,
        client: ClientContact | Mapping[str, Any] | None = None,
        save_if_busy: bool = False,
        send_sms: bool = False,
        **more: Unpack[AppointmentFields],
    ) -> AppointmentDetails:
        """Change some fields of an appointment and keep all others: it is read, and sent back as a whole.

        The API replaces appointments as a whole and has no versions: what somebody else changes between reading
        and sending is overwritten. Custom fields are merged by code; an empty list of labels takes all away.

        Args:
            location_id: the location.
            record_id: the appointment.
            at: when it begins; without an offset it is local time of the location.
            duration: how long it takes, technical break included.
            team_member_id: the team member.
            services: all services that it has from now on, as of ``book``.
            client: the client that it is for from now on.
            save_if_busy: save though the time is taken or outside working hours.
            send_sms: send the client a message.
            **more: as of ``book``.

        Returns:
            AppointmentDetails: the appointment, read again after the change.

        Raises:
            TypeError, ValueError: an argument doesn't fit, or there is none to change: nothing was sent. Or it is
                an appointment for an event, which has its time, team member and services from that: nothing was
                changed.
            NotFoundError: there is no such appointment.
            ValidationError: the server refuses the change.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> changed = await api.appointments.change(720441, 2, comment="Call before", custom_fields={"floor": 3})

        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
        """
        from altegio.resources.appointments._bodies import given_fields, translated

        new = given_fields(
            "change", more, at=at, duration=duration, team_member_id=team_member_id, services=services, client=client
        )
        if not new:
            raise ValueError("there is nothing to change")
        read: AppointmentDetails = await self._api.appointments.get_appointment(location_id, record_id)
        if read.activity_id and any(name in new for name in _FROM_EVENT):
            raise ValueError(
                f"appointment {record_id} is for event {read.activity_id}, which its time, team member and services "
                "come from; change the event"
            )
        body = translated(read)
        if "custom_fields" in new:
            new["custom_fields"] = {**body.get("custom_fields", {}), **new["custom_fields"]}
        body |= {**new, "save_if_busy": save_if_busy, "send_sms": send_sms}
        await self._api.appointments.update_appointment(location_id, record_id, body=body)
        # The documented answer has neither attendance nor labels nor custom fields.
        return await self._api.appointments.get_appointment(location_id, record_id)

    async def reschedule(
        self,
        location_id: int,
        record_id: int,
        *,
        at: dt.datetime,
        duration: dt.timedelta | None = None,
        team_member_id: int | None = None,
        save_if_busy: bool = False,
        send_sms: bool = False,
    ) -> AppointmentDetails:
        """Move an appointment to another time and keep all else; see ``change`` for what that means.

        Args:
            location_id: the location.
            record_id: the appointment.
            at: when it begins; without an offset it is local time of the location.
            duration: how long it takes; by default as long as before.
            team_member_id: with whom; by default with the same.
            save_if_busy: save though the time is taken or outside working hours.
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
        _needed(at=at)
        return await self.change(
            location_id,
            record_id,
            at=at,
            duration=duration,
            team_member_id=team_member_id,
            save_if_busy=save_if_busy,
            send_sms=send_sms,
        )

    async def set_attendance(
        self, location_id: int, record_id: int, attendance: VisitAttendance | int
    ) -> AppointmentDetails:
        """Say what became of an appointment and keep all else, though the time may be taken by now.

        Args:
            location_id: the location.
            record_id: the appointment.
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
        _needed(attendance=attendance)
        return await self.change(location_id, record_id, attendance=attendance, save_if_busy=True)

    async def _create(self, location_id: int, body: dict[str, Any]) -> Appointment:
        made: object = await self._api.appointments.create_appointment(location_id, body=body)
        # Published as a list, although one is made.
        several: Any = made if isinstance(made, list) else []
        from altegio_client.models import Appointment

        return cast("Appointment", Appointment.from_dict(several[0]) if len(several) == 1 else made)


def _needed(**given: object) -> None:
    for name, value in given.items():
        if value is None:
            raise TypeError(f"{name} can't be None")
