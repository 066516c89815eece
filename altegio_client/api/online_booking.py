# Generated; do not edit. Regenerate: make generate
"""Online Booking: What a booking widget needs: form, services, team members, slots, and the booking itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import ANY, DATE, INT, STR, DateTime, List, Many, Map, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ..models import (
        BookableServices,
        BookableTeamMember,
        BookedAppointment,
        BookedEvent,
        BookingCheck,
        BookingDates,
        BookingForm,
        BookingSlot,
        EventBooking,
        MessageMeta,
        NearestBookingSlots,
        OnlineBooking,
        OnlineBookingCreate,
        OnlineBookingUpdate,
        PrivacyPolicy,
    )
    from ..types import Response

_BOOK_EVENT = Operation(
    "book_event",
    "online_booking",
    "POST",
    "/activity/{location_id}/{event_id}/book",
    path_params=(
        ("location_id", "location_id", INT),
        ("event_id", "event_id", INT),
    ),
    required=("body",),
    body=Ref("event_booking", "EventBooking"),
    result=Ref("booked_event", "BookedEvent"),
    user=False,
    partner_only=True,
)
_CREATE_ONLINE_BOOKING = Operation(
    "create_online_booking",
    "online_booking",
    "POST",
    "/book_record/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("online_booking_create", "OnlineBookingCreate"),
    result=List(Ref("booked_appointment", "BookedAppointment")),
    user=False,
    partner_only=True,
)
_GET_BOOKING_FORM_CONFIG = Operation(
    "get_booking_form_config",
    "online_booking",
    "GET",
    "/bookform/{id}",
    path_params=(("id", "id", INT),),
    result=Ref("booking_form", "BookingForm"),
    safe=True,
    user=False,
    partner_only=True,
)
_GET_DATES_AVAILABLE_FOR_BOOKING = Operation(
    "get_dates_available_for_booking",
    "online_booking",
    "GET",
    "/book_dates/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("service_ids", "service_ids[]", Many(INT)),
        ("staff_id", "staff_id", INT),
        ("date", "date", DATE),
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    result=Ref("booking_dates", "BookingDates"),
    safe=True,
    user=False,
    partner_only=True,
)
_GET_I18N_OPTIONS = Operation(
    "get_i18n_options",
    "online_booking",
    "GET",
    "/i18n/{lang_code}",
    path_params=(("lang_code", "lang_code", STR),),
    result=Map(ANY),
    enveloped=False,
    safe=True,
    user=False,
    partner_only=True,
)
_GET_LOCATION_PRIVACY_POLICY = Operation(
    "get_location_privacy_policy",
    "online_booking",
    "GET",
    "/privacy_policy/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("privacy_policy", "PrivacyPolicy"),
    safe=True,
    user=False,
    partner_only=True,
)
_GET_NEAREST_TIME_SLOTS = Operation(
    "get_nearest_time_slots",
    "online_booking",
    "GET",
    "/book_staff_seances/{location_id}/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("service_ids", "service_ids[]", Many(INT)),
        ("datetime_", "datetime", DateTime("%Y-%m-%dT%H:%M")),
    ),
    result=Ref("nearest_booking_slots", "NearestBookingSlots"),
    safe=True,
    user=False,
    partner_only=True,
)
_GET_ONLINE_BOOKING_DETAILS = Operation(
    "get_online_booking_details",
    "online_booking",
    "GET",
    "/book_record/{location_id}/{record_id}/{record_hash}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
        ("record_hash", "record_hash", STR),
    ),
    result=Ref("online_booking", "OnlineBooking"),
    enveloped=False,
    safe=True,
    user=False,
    optional_id=True,
)
_GET_SERVICES_AVAILABLE_FOR_BOOKING = Operation(
    "get_services_available_for_booking",
    "online_booking",
    "GET",
    "/book_services/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("staff_id", "staff_id", INT),
        ("datetime_", "datetime", DateTime("%Y-%m-%dT%H:%M")),
        ("service_ids", "service_ids[]", Many(INT)),
    ),
    result=Ref("bookable_services", "BookableServices"),
    safe=True,
    user=False,
    partner_only=True,
)
_GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING = Operation(
    "get_team_members_available_for_booking",
    "online_booking",
    "GET",
    "/book_staff/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("service_ids", "service_ids[]", Many(INT)),
        ("datetime_", "datetime", DateTime("%Y-%m-%dT%H:%M")),
    ),
    result=List(Ref("bookable_team_member", "BookableTeamMember")),
    safe=True,
    user=False,
    partner_only=True,
    paging=Paging(),
)
_GET_TIME_SLOTS_FOR_BOOKING = Operation(
    "get_time_slots_for_booking",
    "online_booking",
    "GET",
    "/book_times/{location_id}/{team_member_id}/{date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
        ("date", "date", DATE),
    ),
    query_params=(("service_ids", "service_ids[]", Many(INT)),),
    result=List(Ref("booking_slot", "BookingSlot")),
    safe=True,
    user=False,
    partner_only=True,
    paging=Paging(),
)
_UPDATE_ONLINE_BOOKING_DATETIME = Operation(
    "update_online_booking_datetime",
    "online_booking",
    "PUT",
    "/book_record/{location_id}/{record_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
    ),
    required=("body",),
    body=Ref("online_booking_update", "OnlineBookingUpdate"),
    result=Ref("online_booking", "OnlineBooking"),
)
_VALIDATE_BOOKING_PARAMS = Operation(
    "validate_booking_params",
    "online_booking",
    "POST",
    "/book_check/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("booking_check", "BookingCheck"),
    meta=Ref("message_meta", "MessageMeta"),
    safe=True,
    user=False,
    partner_only=True,
)


class OnlineBookingGroup(Group):
    """What a booking widget needs: form, services, team members, slots, and the booking itself."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "book_event": _BOOK_EVENT,
        "create_online_booking": _CREATE_ONLINE_BOOKING,
        "get_booking_form_config": _GET_BOOKING_FORM_CONFIG,
        "get_dates_available_for_booking": _GET_DATES_AVAILABLE_FOR_BOOKING,
        "get_i18n_options": _GET_I18N_OPTIONS,
        "get_location_privacy_policy": _GET_LOCATION_PRIVACY_POLICY,
        "get_nearest_time_slots": _GET_NEAREST_TIME_SLOTS,
        "get_online_booking_details": _GET_ONLINE_BOOKING_DETAILS,
        "get_services_available_for_booking": _GET_SERVICES_AVAILABLE_FOR_BOOKING,
        "get_team_members_available_for_booking": _GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING,
        "get_time_slots_for_booking": _GET_TIME_SLOTS_FOR_BOOKING,
        "update_online_booking_datetime": _UPDATE_ONLINE_BOOKING_DATETIME,
        "validate_booking_params": _VALIDATE_BOOKING_PARAMS,
    }

    @property
    def with_response(self) -> OnlineBookingGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("OnlineBookingGroupWithResponse", self._with_response())

    async def book_event(
        self, location_id: int, event_id: int, *, body: EventBooking | Mapping[str, Any]
    ) -> BookedEvent:
        """Book places in a group event.

        Args:
            location_id: Location ID.
            event_id: Event ID.
            body: EventBooking, or a mapping by wire names; needs email, fullname, phone. Example:
                {'email': 'j.smith@example.com', 'fullname': 'James Smith', 'phone': '+13155550175'}

        Returns:
            BookedEvent.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /activity/{location_id}/{event_id}/book
        https://developer.alteg.io/en/public/openapi/online-booking/book_event
        """
        result: BookedEvent = await self._call(
            _BOOK_EVENT,
            (
                location_id,
                event_id,
            ),
            (),
            body,
        )
        return result

    async def create_online_booking(
        self, location_id: int, *, body: OnlineBookingCreate | Mapping[str, Any]
    ) -> list[BookedAppointment]:
        """Book appointments online.

        Refusals have a code: 431 phone number, 432 SMS code, 433 the time is taken, 434 the phone number is
        blacklisted, 435 name, 436 no team member is free, 437 two appointments of the request overlap.

        Args:
            location_id: Location ID.
            body: OnlineBookingCreate, or a mapping by wire names; needs appointments, fullname, phone.
                Example: {'appointments': [{'datetime': '2026-09-21T23:00:00.000-05:00', 'id': 1,
                'staff_id': 6544}], 'fullname': 'James Smith', 'phone': '+13155550175'}

        Returns:
            list[BookedAppointment]: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /book_record/{location_id}
        https://developer.alteg.io/en/public/openapi/online-booking/create_online_booking
        """
        result: list[BookedAppointment] = await self._call(_CREATE_ONLINE_BOOKING, (location_id,), (), body)
        return result

    async def get_booking_form_config(self, id: int) -> BookingForm:
        """Get the settings of a booking form.

        The number in the address of a widget (b123.alteg.io) is the ID of its form. A form with a chain is
        for all its locations; `group_id` is 0 for that of a single one.

        Args:
            id: Booking form ID. Example: 1.

        Returns:
            BookingForm.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /bookform/{id}
        https://developer.alteg.io/en/public/openapi/online-booking/get_booking_form_config
        """
        result: BookingForm = await self._call(_GET_BOOKING_FORM_CONFIG, (id,))
        return result

    async def get_dates_available_for_booking(
        self,
        location_id: int,
        *,
        service_ids: Iterable[int] | None = None,
        staff_id: int | None = None,
        date: dt.date | str | None = None,
        date_from: dt.date | str | None = None,
        date_to: dt.date | str | None = None,
    ) -> BookingDates:
        """List working days and days with free slots.

        Of the month of `date`, or of the period from `date_from` to `date_to`, which need each other.

        Args:
            location_id: Location ID. Example: 4564.
            service_ids: Services that have to fit in.
            staff_id: Team member ID; 0 for any team member. Example: 0.
            date: A day of the wanted month. Example: 2026-09-01.
            date_from: First day; needs date_to. Example: 2026-09-01.
            date_to: Last day; needs date_from. Example: 2026-09-30.

        Returns:
            BookingDates.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /book_dates/{location_id}
        https://developer.alteg.io/en/public/openapi/online-booking/get_dates_available_for_booking
        """
        result: BookingDates = await self._call(
            _GET_DATES_AVAILABLE_FOR_BOOKING,
            (location_id,),
            (
                service_ids,
                staff_id,
                date,
                date_from,
                date_to,
            ),
        )
        return result

    async def get_i18n_options(self, lang_code: str) -> dict[str, Any]:
        """Get the texts of the booking form in a language.

        Texts by screen, in mappings of up to four levels, without envelope. Some hold HTML or placeholders.

        Args:
            lang_code: Language code, such as en-US. Example: en-US.

        Returns:
            dict[str, Any].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /i18n/{lang_code}
        https://developer.alteg.io/en/public/openapi/online-booking/get_i18n_options
        """
        result: dict[str, Any] = await self._call(_GET_I18N_OPTIONS, (lang_code,))
        return result

    async def get_location_privacy_policy(self, location_id: int) -> PrivacyPolicy:
        """Get the privacy policy of a location.

        Where there is one, a visitor has to accept it before booking.

        Args:
            location_id: Location ID.

        Returns:
            PrivacyPolicy.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /privacy_policy/{location_id}
        https://developer.alteg.io/en/public/openapi/online-booking/get_location_privacy_policy
        """
        result: PrivacyPolicy = await self._call(_GET_LOCATION_PRIVACY_POLICY, (location_id,))
        return result

    async def get_nearest_time_slots(
        self,
        location_id: int,
        team_member_id: int,
        *,
        service_ids: Iterable[int] | None = None,
        datetime_: dt.datetime | str | None = None,
    ) -> NearestBookingSlots:
        """Get the next day with free slots of a team member.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            service_ids: Services that have to fit in.
            datetime_: Search from then on. Example: 2026-09-09T18:30.

        Returns:
            NearestBookingSlots.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /book_staff_seances/{location_id}/{team_member_id}
        https://developer.alteg.io/en/public/openapi/online-booking/get_nearest_time_slots
        """
        result: NearestBookingSlots = await self._call(
            _GET_NEAREST_TIME_SLOTS,
            (
                location_id,
                team_member_id,
            ),
            (
                service_ids,
                datetime_,
            ),
        )
        return result

    async def get_online_booking_details(
        self, location_id: int, record_id: int, record_hash: str | None = None
    ) -> OnlineBooking:
        """Get an online booking.

        The owner of the user token needs no hash, everyone else does. The response has no envelope.

        Args:
            location_id: Location ID.
            record_id: Appointment ID. Example: 22123.
            record_hash: Hash of the appointment. Example: dawd4fs09rhf0s9fafef0.

        Returns:
            OnlineBooking.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /book_record/{location_id}/{record_id}/{record_hash}
        https://developer.alteg.io/en/public/openapi/online-booking/get_online_booking_details
        """
        result: OnlineBooking = await self._call(
            _GET_ONLINE_BOOKING_DETAILS,
            (
                location_id,
                record_id,
                record_hash,
            ),
        )
        return result

    async def get_services_available_for_booking(
        self,
        location_id: int,
        *,
        staff_id: int | None = None,
        datetime_: dt.datetime | str | None = None,
        service_ids: Iterable[int] | None = None,
    ) -> BookableServices:
        """List the services that can be booked.

        With their categories; a category itself can't be booked. The filters narrow the list to what fits a
        team member, a time, and what is chosen already.

        Args:
            location_id: Location ID. Example: 4564.
            staff_id: Team member ID; 0 for any team member. Example: 0.
            datetime_: Only those that can be booked then. Example: 2026-09-09T18:30.
            service_ids: Services that are chosen already.

        Returns:
            BookableServices.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /book_services/{location_id}
        https://developer.alteg.io/en/public/openapi/online-booking/get_services_available_for_booking
        """
        result: BookableServices = await self._call(
            _GET_SERVICES_AVAILABLE_FOR_BOOKING,
            (location_id,),
            (
                staff_id,
                datetime_,
                service_ids,
            ),
        )
        return result

    async def get_team_members_available_for_booking(
        self,
        location_id: int,
        *,
        service_ids: Iterable[int] | None = None,
        datetime_: dt.datetime | str | None = None,
    ) -> list[BookableTeamMember]:
        """List the team members that can be booked.

        Without a filter, everybody who takes online bookings.

        Args:
            location_id: Location ID. Example: 4564.
            service_ids: Services that they have to provide.
            datetime_: Only those who are free then. Example: 2026-09-09T18:30.

        Returns:
            list[BookableTeamMember].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /book_staff/{location_id}
        https://developer.alteg.io/en/public/openapi/online-booking/get_team_members_available_for_booking
        """
        result: list[BookableTeamMember] = await self._call(
            _GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING,
            (location_id,),
            (
                service_ids,
                datetime_,
            ),
        )
        return result

    async def get_time_slots_for_booking(
        self,
        location_id: int,
        team_member_id: int,
        date: dt.date | str,
        *,
        service_ids: Iterable[int] | None = None,
    ) -> list[BookingSlot]:
        """List the free slots of a day.

        Of one team member, or of all with the ID 0.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID; 0 for any team member. Example: 0.
            date: The day.
            service_ids: Services that have to fit in.

        Returns:
            list[BookingSlot].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /book_times/{location_id}/{team_member_id}/{date}
        https://developer.alteg.io/en/public/openapi/online-booking/get_time_slots_for_booking
        """
        result: list[BookingSlot] = await self._call(
            _GET_TIME_SLOTS_FOR_BOOKING,
            (
                location_id,
                team_member_id,
                date,
            ),
            (service_ids,),
        )
        return result

    async def update_online_booking_datetime(
        self, location_id: int, record_id: int, *, body: OnlineBookingUpdate | Mapping[str, Any]
    ) -> OnlineBooking:
        """Move an online booking.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            body: OnlineBookingUpdate, or a mapping by wire names; no field is required. Example:
                {'datetime': '2026-09-21T23:00:00.000-05:00', 'comment': 'DODO!'}

        Returns:
            OnlineBooking.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /book_record/{location_id}/{record_id}
        https://developer.alteg.io/en/public/openapi/online-booking/update_online_booking_datetime
        """
        result: OnlineBooking = await self._call(
            _UPDATE_ONLINE_BOOKING_DATETIME,
            (
                location_id,
                record_id,
            ),
            (),
            body,
        )
        return result

    async def validate_booking_params(
        self, location_id: int, *, body: BookingCheck | Mapping[str, Any]
    ) -> None:
        """Check whether appointments can be booked.

        A POST that only reads. The response is 201 where all can be booked, otherwise 422 with a code for
        each reason: 433 the time is taken, 436 no team member is free, 437 two appointments of the request
        overlap, 438 a service can't be booked any more.

        Args:
            location_id: Location ID.
            body: BookingCheck, or a mapping by wire names; needs appointments. Example:
                {'appointments': [{'datetime': '2026-09-21T23:00:00.000-05:00', 'id': 1, 'staff_id':
                6544}]}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        POST /book_check/{location_id}
        https://developer.alteg.io/en/public/openapi/online-booking/validate_booking_params
        """
        result: None = await self._call(_VALIDATE_BOOKING_PARAMS, (location_id,), (), body)
        return result


if TYPE_CHECKING:

    class OnlineBookingGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def book_event(
            self, location_id: int, event_id: int, *, body: EventBooking | Mapping[str, Any]
        ) -> Response[BookedEvent, Any]: ...

        async def create_online_booking(
            self, location_id: int, *, body: OnlineBookingCreate | Mapping[str, Any]
        ) -> Response[list[BookedAppointment], Any]: ...

        async def get_booking_form_config(self, id: int) -> Response[BookingForm, Any]: ...

        async def get_dates_available_for_booking(
            self,
            location_id: int,
            *,
            service_ids: Iterable[int] | None = None,
            staff_id: int | None = None,
            date: dt.date | str | None = None,
            date_from: dt.date | str | None = None,
            date_to: dt.date | str | None = None,
        ) -> Response[BookingDates, Any]: ...

        async def get_i18n_options(self, lang_code: str) -> Response[dict[str, Any], Any]: ...

        async def get_location_privacy_policy(self, location_id: int) -> Response[PrivacyPolicy, Any]: ...

        async def get_nearest_time_slots(
            self,
            location_id: int,
            team_member_id: int,
            *,
            service_ids: Iterable[int] | None = None,
            datetime_: dt.datetime | str | None = None,
        ) -> Response[NearestBookingSlots, Any]: ...

        async def get_online_booking_details(
            self, location_id: int, record_id: int, record_hash: str | None = None
        ) -> Response[OnlineBooking, Any]: ...

        async def get_services_available_for_booking(
            self,
            location_id: int,
            *,
            staff_id: int | None = None,
            datetime_: dt.datetime | str | None = None,
            service_ids: Iterable[int] | None = None,
        ) -> Response[BookableServices, Any]: ...

        async def get_team_members_available_for_booking(
            self,
            location_id: int,
            *,
            service_ids: Iterable[int] | None = None,
            datetime_: dt.datetime | str | None = None,
        ) -> Response[list[BookableTeamMember], Any]: ...

        async def get_time_slots_for_booking(
            self,
            location_id: int,
            team_member_id: int,
            date: dt.date | str,
            *,
            service_ids: Iterable[int] | None = None,
        ) -> Response[list[BookingSlot], Any]: ...

        async def update_online_booking_datetime(
            self, location_id: int, record_id: int, *, body: OnlineBookingUpdate | Mapping[str, Any]
        ) -> Response[OnlineBooking, Any]: ...

        async def validate_booking_params(
            self, location_id: int, *, body: BookingCheck | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...
