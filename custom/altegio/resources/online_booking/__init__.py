"""Online booking: what visitors of a location see and do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic

from altegio._parsing import decoding_error
from altegio._validation.dates import validate_date, validate_datetime, validate_open_period
from altegio._validation.values import (
    validate_count,
    validate_id,
    validate_ids,
    validate_phone,
    validate_text,
    without_none,
)
from altegio.resources._base import ResourceGroup
from altegio.resources.online_booking._bodies import ANYBODY, OnlineAppointment, build_appointments
from altegio.resources.online_booking._login import ClientT, PendingLogin
from altegio_client.api.online_booking import OnlineBookingGroup

if TYPE_CHECKING:
    from altegio_client.models import BookableService, BookableTeamMember, BookedAppointment, BookingForm
    from altegio_client.models import OnlineBooking as BookedOnline

__all__ = ["OnlineBooking"]


class OnlineBooking(ResourceGroup, OnlineBookingGroup, Generic[ClientT]):
    """Online booking: the operations, the way to a booking step by step, and the log-in of a visitor."""

    async def form(self, form_id: int) -> BookingForm:
        """Get a booking form: its location or chain, and what it asks for.

        Args:
            form_id: the form.

        Returns:
            BookingForm: ``phone_confirmation`` states whether a booking needs a code from ``send_code``.

        Raises:
            TypeError, ValueError: form_id is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> form = await api.online_booking.form(1)
            >>> location_id, needs_code = form.company_id, form.phone_confirmation

        https://developer.alteg.io/en/public/openapi/online-booking/get_booking_form_config
        """
        return await self.get_booking_form_config(form_id)

    async def services(
        self,
        location_id: int,
        *,
        team_member_id: int | None = None,
        at: dt.datetime | None = None,
        service_ids: Iterable[int] = (),
    ) -> list[BookableService]:
        """List the services that can be booked.

        Args:
            location_id: the location.
            team_member_id: only what this team member does; None: any team member.
            at: only what fits in then.
            service_ids: only what can be added to these services.

        Returns:
            list[BookableService]: with price and duration.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> titles = [service.title for service in await api.online_booking.services(720441)]

        https://developer.alteg.io/en/public/openapi/online-booking/get_services_available_for_booking
        """
        found = await self.get_services_available_for_booking(
            location_id, staff_id=team_member_id, datetime_=_moment(at), service_ids=_ids(service_ids)
        )
        return found.services or []

    async def team_members(
        self, location_id: int, *, at: dt.datetime | None = None, service_ids: Iterable[int] = ()
    ) -> list[BookableTeamMember]:
        """List the team members who can be booked.

        Args:
            location_id: the location.
            at: only who is free then.
            service_ids: only who does all of these services.

        Returns:
            list[BookableTeamMember]: in the server's order.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> names = [member.name for member in await api.online_booking.team_members(720441)]

        https://developer.alteg.io/en/public/openapi/online-booking/get_team_members_available_for_booking
        """
        found = await self.get_team_members_available_for_booking(
            location_id, datetime_=_moment(at), service_ids=_ids(service_ids)
        )
        return found or []

    async def dates(
        self,
        location_id: int,
        *,
        team_member_id: int | None = None,
        service_ids: Iterable[int] = (),
        start: dt.date | None = None,
        end: dt.date | None = None,
    ) -> list[dt.date]:
        """List the days with free times.

        Args:
            location_id: the location.
            team_member_id: with whom; None: with any team member.
            service_ids: services that have to fit in.
            start: the first day; None: as the server chooses. Needs ``end``.
            end: the last day. Needs ``start``.

        Returns:
            list[date]: the days, in order.

        Raises:
            TypeError, ValueError: an argument is invalid, or only one of start and end is passed; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> days = await api.online_booking.dates(720441, start=dt.date(2026, 11, 23), end=dt.date(2026, 11, 29))

        https://developer.alteg.io/en/public/openapi/online-booking/get_dates_available_for_booking
        """
        first, last = validate_open_period(start, end)
        if (first is None) != (last is None):
            raise ValueError("start and end: the server takes both or none")
        found = await self.get_dates_available_for_booking(
            location_id, staff_id=team_member_id, service_ids=_ids(service_ids), date_from=first, date_to=last
        )
        return sorted(day for day in found.booking_dates or () if type(day) is dt.date)

    async def times(
        self,
        location_id: int,
        day: dt.date,
        *,
        team_member_id: int | None = None,
        service_ids: Iterable[int] = (),
    ) -> list[dt.datetime]:
        """List the free times of a day.

        Args:
            location_id: the location.
            day: the day.
            team_member_id: with whom; None: with any team member.
            service_ids: services that have to fit in.

        Returns:
            list[datetime]: with the offset of the location, in order; each goes into ``book``.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused; DecodingError: it sent a time without date or offset.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> times = await api.online_booking.times(720441, dt.date(2026, 11, 24), team_member_id=8886)
            >>> times[0].isoformat()
            '2026-11-24T10:45:00-05:00'

        https://developer.alteg.io/en/public/openapi/online-booking/get_time_slots_for_booking
        """
        who = ANYBODY if team_member_id is None else team_member_id
        response = await self.with_response.get_time_slots_for_booking(
            location_id, who, validate_date("day", day), service_ids=_ids(service_ids)
        )
        found: list[dt.datetime] = []
        for slot in response.data or ():
            at: object = slot.datetime_
            if not isinstance(at, dt.datetime) or at.tzinfo is None:
                raise decoding_error(response, f"a free time has no offset: {slot.time}")
            found.append(at)
        return sorted(found)

    async def check(self, location_id: int, appointments: OnlineAppointment | Iterable[OnlineAppointment]) -> None:
        """Check whether appointments can be booked; nothing is booked.

        Args:
            location_id: the location.
            appointments: one, or several of one visit.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            SlotTakenError, NobodyFreeError, OverlappingError, NotBookableError: why they can't.
            APIError: the server refused for another reason.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> (service, *_) = await api.online_booking.services(720441, team_member_id=8886)
            >>> (at, *_) = await api.online_booking.times(720441, dt.date(2026, 11, 25), team_member_id=8886)
            >>> await api.online_booking.check(720441, OnlineAppointment(at, [service.id], 8886))

        https://developer.alteg.io/en/public/openapi/online-booking/validate_booking_params
        """
        await self.validate_booking_params(location_id, body={"appointments": build_appointments(appointments)})

    async def book(
        self,
        location_id: int,
        appointments: OnlineAppointment | Iterable[OnlineAppointment],
        *,
        phone: str,
        name: str,
        email: str | None = None,
        code: str | None = None,
        comment: str | None = None,
        sms_hours: int | None = None,
        email_hours: int | None = None,
        api_id: str | None = None,
    ) -> list[BookedAppointment]:
        """Book appointments of a visitor.

        Args:
            location_id: the location.
            appointments: one, or several of one visit.
            phone: the visitor's phone number with country code, in any writing.
            name: the visitor's name.
            email: the visitor's address.
            code: the code that the visitor got by ``send_code``, a text; where the form has ``phone_confirmation``.
            comment: what the visitor wishes.
            sms_hours: how many hours before an SMS reminds the visitor; 0: none.
            email_hours: how many hours before an e-mail does; 0: none.
            api_id: the ID that your system has for it, the only mark by which you can find it after a time-out.

        Returns:
            list[BookedAppointment]: ``record_id`` and ``record_hash`` of each; keep both, the visitor needs them to
            move or cancel it without a log-in.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            SlotTakenError, NobodyFreeError, WrongCodeError, InvalidPhoneError, MissingNameError, BlacklistedError,
                OverlappingError: why nothing was booked.
            APIError: the server refused for another reason.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you book again.

        Example:
            >>> (service, *_) = await api.online_booking.services(720441, team_member_id=8886)
            >>> (at, *_) = await api.online_booking.times(720441, dt.date(2026, 11, 25), team_member_id=8886)
            >>> wanted = OnlineAppointment(at, [service.id], 8886)
            >>> (booked,) = await api.online_booking.book(720441, wanted, phone="+1 315 555-0175", name="James Smith")
            >>> await api.online_booking.cancel(booked.record_id, booked.record_hash)

        https://developer.alteg.io/en/public/openapi/online-booking/create_online_booking
        """
        body: dict[str, Any] = {
            "appointments": build_appointments(appointments),
            "phone": f"+{validate_phone(phone)}",
            "fullname": validate_text("name", name),
            "email": None if email is None else validate_text("email", email),
            "code": None if code is None else validate_text("code", code).strip(),
            "comment": None if comment is None else validate_text("comment", comment),
            "notify_by_sms": None if sms_hours is None else validate_count("sms_hours", sms_hours),
            "notify_by_email": None if email_hours is None else validate_count("email_hours", email_hours),
            "api_id": None if api_id is None else validate_text("api_id", api_id),
        }
        return await self.create_online_booking(location_id, body=without_none(body))

    async def reschedule(
        self, location_id: int, appointment_id: int, at: dt.datetime, *, comment: str | None = None
    ) -> BookedOnline:
        """Move an appointment of the visitor who is logged in.

        Args:
            location_id: the location.
            appointment_id: the appointment, ``record_id`` of what ``book`` returned.
            at: when it begins then, best as ``times`` returned it.
            comment: another comment; None leaves it as it is.

        Returns:
            OnlineBooking: the appointment after the change.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            SlotTakenError: the time is taken.
            APIError: the server refused for another reason.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> moved = await api.online_booking.reschedule(720441, 14, dt.datetime(2026, 11, 25, 15))

        https://developer.alteg.io/en/public/openapi/online-booking/update_online_booking_datetime
        """
        text = None if comment is None else validate_text("comment", comment)
        body = {"datetime": validate_datetime("at", at).isoformat(), "comment": text}
        return await self.update_online_booking_datetime(location_id, appointment_id, body=without_none(body))

    async def cancel(self, appointment_id: int, record_hash: str | None = None) -> None:
        """Cancel an appointment.

        Args:
            appointment_id: the appointment, ``record_id`` of what ``book`` returned.
            record_hash: the hash that ``book`` returned with it; None where its visitor is logged in.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            NotFoundError: there is no such appointment, or the hash is another one.
            APIError: the server refused for another reason.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> await api.online_booking.cancel(13, "5d41402abc4b2a76b9719d911017c592")
            Traceback (most recent call last):
            altegio.errors.NotFoundError: DELETE /user/records/{record_id}/{record_hash}: 404 ...

        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/delete_user_appointment
        """
        key = None if record_hash is None else validate_text("record_hash", record_hash)
        await self._api.client_personal_cabinet.delete_user_appointment(
            validate_id("appointment_id", appointment_id), key
        )

    async def send_code(self, location_id: int, phone: str, name: str | None = None) -> PendingLogin[ClientT]:
        """Send a visitor an SMS with a code, for a log-in or a booking. Each call sends one.

        Args:
            location_id: the location in whose name it is sent.
            phone: the visitor's phone number with country code, in any writing.
            name: the visitor's name, for one who is new.

        Returns:
            PendingLogin: ``confirm(code)`` returns a view of this client that acts for the visitor. For a booking pass
            the code to ``book`` instead.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you send again.

        Example:
            >>> pending = await api.online_booking.send_code(720441, "+1 315 555-0175", "James Smith")

        https://developer.alteg.io/en/public/openapi/authentication-b2c/send_booking_verification_code
        """
        number = f"+{validate_phone(phone)}"
        body = {"phone": number, "fulname": None if name is None else validate_text("name", name)}
        await self._api.authentication_b2c.send_booking_verification_code(location_id, body=without_none(body))
        return PendingLogin(self._api, number)


def _ids(service_ids: Iterable[int]) -> list[int] | None:
    return validate_ids("service_ids", service_ids) or None


def _moment(at: dt.datetime | None) -> str | None:
    return None if at is None else validate_datetime("at", at).isoformat()
