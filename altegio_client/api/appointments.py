# Generated; do not edit. Regenerate: make generate
"""Appointments: Appointments, visits, reviews and clients' recurring bookings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import BOOL, DATE, FLOAT, INT, Date, DateTime, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from decimal import Decimal
    from typing import Any

    from ..models import (
        Appointment,
        AppointmentAttendance,
        AppointmentAttendanceResult,
        AppointmentCreate,
        AppointmentDetails,
        AppointmentUpdate,
        ClientSchedule,
        ClientScheduleCreate,
        ClientScheduleUpdate,
        CountMeta,
        CreatedClientSchedule,
        PageMeta,
        PartnerAppointment,
        Review,
        ReviewCreate,
        UpdatedAppointment,
        Visit,
        VisitDetails,
        VisitUpdate,
    )
    from ..types import Response

_CREATE_APPOINTMENT = Operation(
    "create_appointment",
    "appointments",
    "POST",
    "/records/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("appointment_create", "AppointmentCreate"),
    result=Ref("appointment", "Appointment"),
    meta=Ref("page_meta", "PageMeta"),
)
_CREATE_TIMETABLE_CLIENT_SCHEDULE = Operation(
    "create_timetable_client_schedule",
    "appointments",
    "POST",
    "/company/{location_id}/schedules/{schedule_id}/client_schedules",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
    ),
    required=("body",),
    body=Ref("client_schedule_create", "ClientScheduleCreate"),
    result=Ref("created_client_schedule", "CreatedClientSchedule"),
)
_DELETE_APPOINTMENT = Operation(
    "delete_appointment",
    "appointments",
    "DELETE",
    "/record/{location_id}/{record_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
    ),
    query_params=(
        ("include_consumables", "include_consumables", INT),
        ("include_finance_transactions", "include_finance_transactions", INT),
    ),
)
_DELETE_TIMETABLE_CLIENT_SCHEDULE = Operation(
    "delete_timetable_client_schedule",
    "appointments",
    "DELETE",
    "/company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
        ("client_schedule_id", "client_schedule_id", INT),
    ),
)
_GET_APPOINTMENT = Operation(
    "get_appointment",
    "appointments",
    "GET",
    "/record/{location_id}/{record_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
    ),
    query_params=(
        ("include_consumables", "include_consumables", INT),
        ("include_finance_transactions", "include_finance_transactions", INT),
    ),
    result=Ref("appointment_details", "AppointmentDetails"),
    safe=True,
)
_GET_APPOINTMENT_LIST = Operation(
    "get_appointment_list",
    "appointments",
    "GET",
    "/records/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("page", "page", INT),
        ("count", "count", INT),
        ("team_member_id", "team_member_id", INT),
        ("client_id", "client_id", INT),
        ("created_user_id", "created_user_id", INT),
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
        ("c_start_date", "c_start_date", DATE),
        ("c_end_date", "c_end_date", DATE),
        ("changed_after", "changed_after", DateTime("%Y-%m-%dT%H:%M:%S")),
        ("changed_before", "changed_before", DateTime("%Y-%m-%dT%H:%M:%S")),
        ("include_consumables", "include_consumables", INT),
        ("include_finance_transactions", "include_finance_transactions", INT),
        ("with_deleted", "with_deleted", BOOL),
    ),
    result=List(Ref("appointment", "Appointment")),
    meta=Ref("page_meta", "PageMeta"),
    safe=True,
    paging=Paging(page="page", per_page="count", size=200),
)
_GET_COMMENTS = Operation(
    "get_comments",
    "appointments",
    "GET",
    "/comments/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
        ("team_member_id", "team_member_id", INT),
        ("rating", "rating", FLOAT),
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    result=List(Ref("review", "Review")),
    safe=True,
    paging=Paging(page="page", per_page="count", size=100),
)
_GET_PARTNER_APPOINTMENT_LIST = Operation(
    "get_partner_appointment_list",
    "appointments",
    "GET",
    "/records/partner",
    query_params=(
        ("page", "page", INT),
        ("editable_length", "editable_length", INT),
        ("salon_id", "salon_id", INT),
        ("start_date", "start_date", Date("%d.%m.%Y")),
        ("end_date", "end_date", Date("%d.%m.%Y")),
        ("created_start_date", "created_start_date", Date("%d.%m.%Y")),
        ("created_end_date", "created_end_date", Date("%d.%m.%Y")),
        ("user_id", "user_id", INT),
    ),
    result=List(Ref("partner_appointment", "PartnerAppointment")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="editable_length", size=100, most=100),
)
_GET_VISIT = Operation(
    "get_visit",
    "appointments",
    "GET",
    "/visits/{visit_id}",
    path_params=(("visit_id", "visit_id", INT),),
    result=Ref("visit", "Visit"),
    safe=True,
)
_GET_VISIT_DETAILS = Operation(
    "get_visit_details",
    "appointments",
    "GET",
    "/visit/details/{location_id}/{record_id}/{visit_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
        ("visit_id", "visit_id", INT),
    ),
    result=Ref("visit_details", "VisitDetails"),
    safe=True,
)
_GET_VISIT_RECEIPT_PDF = Operation(
    "get_visit_receipt_pdf",
    "appointments",
    "GET",
    "/attendance/receipt_print/{visit_id}",
    path_params=(("visit_id", "visit_id", INT),),
    binary=True,
    safe=True,
)
_LEAVE_COMMENT = Operation(
    "leave_comment",
    "appointments",
    "POST",
    "/comments/{location_id}/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    required=("body",),
    body=Ref("review_create", "ReviewCreate"),
    result=Ref("review", "Review"),
)
_SET_APPOINTMENT_ATTENDANCE = Operation(
    "set_appointment_attendance",
    "appointments",
    "POST",
    "/company/{location_id}/records/{record_id}/attendance",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
    ),
    required=("body",),
    body=Ref("appointment_attendance", "AppointmentAttendance"),
    result=Ref("appointment_attendance_result", "AppointmentAttendanceResult"),
)
_UPDATE_APPOINTMENT = Operation(
    "update_appointment",
    "appointments",
    "PUT",
    "/record/{location_id}/{record_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
    ),
    query_params=(
        ("include_consumables", "include_consumables", INT),
        ("include_finance_transactions", "include_finance_transactions", INT),
    ),
    required=("body",),
    body=Ref("appointment_update", "AppointmentUpdate"),
    result=Ref("updated_appointment", "UpdatedAppointment"),
)
_UPDATE_TIMETABLE_CLIENT_SCHEDULE = Operation(
    "update_timetable_client_schedule",
    "appointments",
    "PATCH",
    "/company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
        ("client_schedule_id", "client_schedule_id", INT),
    ),
    required=("body",),
    body=Ref("client_schedule_update", "ClientScheduleUpdate"),
    result=Ref("client_schedule", "ClientSchedule"),
)
_UPDATE_VISIT = Operation(
    "update_visit",
    "appointments",
    "PUT",
    "/visits/{visit_id}/{record_id}",
    path_params=(
        ("visit_id", "visit_id", INT),
        ("record_id", "record_id", INT),
    ),
    required=("body",),
    body=Ref("visit_update", "VisitUpdate"),
)


class AppointmentsGroup(Group):
    """Appointments, visits, reviews and clients' recurring bookings."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_appointment": _CREATE_APPOINTMENT,
        "create_timetable_client_schedule": _CREATE_TIMETABLE_CLIENT_SCHEDULE,
        "delete_appointment": _DELETE_APPOINTMENT,
        "delete_timetable_client_schedule": _DELETE_TIMETABLE_CLIENT_SCHEDULE,
        "get_appointment": _GET_APPOINTMENT,
        "get_appointment_list": _GET_APPOINTMENT_LIST,
        "get_comments": _GET_COMMENTS,
        "get_partner_appointment_list": _GET_PARTNER_APPOINTMENT_LIST,
        "get_visit": _GET_VISIT,
        "get_visit_details": _GET_VISIT_DETAILS,
        "get_visit_receipt_pdf": _GET_VISIT_RECEIPT_PDF,
        "leave_comment": _LEAVE_COMMENT,
        "set_appointment_attendance": _SET_APPOINTMENT_ATTENDANCE,
        "update_appointment": _UPDATE_APPOINTMENT,
        "update_timetable_client_schedule": _UPDATE_TIMETABLE_CLIENT_SCHEDULE,
        "update_visit": _UPDATE_VISIT,
    }

    @property
    def with_response(self) -> AppointmentsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("AppointmentsGroupWithResponse", self._with_response())

    async def create_appointment(
        self, location_id: int, *, body: AppointmentCreate | Mapping[str, Any]
    ) -> Appointment:
        """Create an appointment, single or in a group event.

        The standard form needs `staff_id`, `services`, `client`, `datetime` and `seance_length`; the form
        for a group event `activity_id` and `client`, as the event determines team member, services and
        time. Durations are in seconds. `save_if_busy: true` books over other appointments and outside of
        working hours.

        Args:
            location_id: Location ID. Example: 24699.
            body: AppointmentCreate, or a mapping by wire names; needs staff_id, services, client,
                datetime, seance_length; with activity_id: activity_id, client. Example: {'staff_id':
                8886, 'services': [{'id': 1}], 'client': {'phone': '+13155550175', 'name': 'James
                Smith', 'email': 'j.smith@example.com'}, 'datetime': '2026-09-21T23:00:00.000-05:00',
                'seance_length': 3600}

        Returns:
            Appointment: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400, a team member is not linked to a service.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ConflictError: 409, the time is taken, or outside of working hours; with save_if_busy it is
                booked all the same.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /records/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/create_appointment
        """
        result: Appointment = await self._call(_CREATE_APPOINTMENT, (location_id,), (), body)
        return result

    async def create_timetable_client_schedule(
        self, location_id: int, schedule_id: int, *, body: ClientScheduleCreate | Mapping[str, Any]
    ) -> CreatedClientSchedule:
        """Book a client into chosen series of a schedule.

        Creates all future appointments of the client in the chosen series.

        Args:
            location_id: Location ID.
            schedule_id: Schedule ID.
            body: ClientScheduleCreate, or a mapping by wire names; needs client_id, schedule_days_ids.
                Example: {'client_id': 1, 'schedule_days_ids': [1]}

        Returns:
            CreatedClientSchedule: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/schedules/{schedule_id}/client_schedules
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/create_timetable_client_schedule
        """
        result: CreatedClientSchedule = await self._call(
            _CREATE_TIMETABLE_CLIENT_SCHEDULE,
            (
                location_id,
                schedule_id,
            ),
            (),
            body,
        )
        return result

    async def delete_appointment(
        self,
        location_id: int,
        record_id: int,
        *,
        include_consumables: int | None = None,
        include_finance_transactions: int | None = None,
    ) -> None:
        """Delete an appointment.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            include_consumables: 1 adds the consumables.
            include_finance_transactions: 1 adds the financial transactions.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /record/{location_id}/{record_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/delete_appointment
        """
        result: None = await self._call(
            _DELETE_APPOINTMENT,
            (
                location_id,
                record_id,
            ),
            (
                include_consumables,
                include_finance_transactions,
            ),
        )
        return result

    async def delete_timetable_client_schedule(
        self, location_id: int, schedule_id: int, client_schedule_id: int
    ) -> None:
        """Delete a client's recurring bookings with all future appointments.

        Deletes all future appointments of the series too.

        Args:
            location_id: Location ID.
            schedule_id: Schedule ID.
            client_schedule_id: ID of the client's recurring bookings.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/delete_timetable_client_schedule
        """
        result: None = await self._call(
            _DELETE_TIMETABLE_CLIENT_SCHEDULE,
            (
                location_id,
                schedule_id,
                client_schedule_id,
            ),
        )
        return result

    async def get_appointment(
        self,
        location_id: int,
        record_id: int,
        *,
        include_consumables: int | None = None,
        include_finance_transactions: int | None = None,
    ) -> AppointmentDetails:
        """Get one appointment.

        `attendance` and `visit_attendance`: 2 confirmed, 1 arrived, 0 waiting, -1 no-show. Durations are in
        seconds. `consumables` and `finance_transactions` are filled only with their flags.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            include_consumables: 1 adds the consumables.
            include_finance_transactions: 1 adds the financial transactions.

        Returns:
            AppointmentDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /record/{location_id}/{record_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
        """
        result: AppointmentDetails = await self._call(
            _GET_APPOINTMENT,
            (
                location_id,
                record_id,
            ),
            (
                include_consumables,
                include_finance_transactions,
            ),
        )
        return result

    async def get_appointment_list(
        self,
        location_id: int,
        *,
        page: int | None = None,
        count: int | None = None,
        team_member_id: int | None = None,
        client_id: int | None = None,
        created_user_id: int | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        c_start_date: dt.date | str | None = None,
        c_end_date: dt.date | str | None = None,
        changed_after: dt.datetime | str | None = None,
        changed_before: dt.datetime | str | None = None,
        include_consumables: int | None = None,
        include_finance_transactions: int | None = None,
        with_deleted: bool | None = None,
    ) -> list[Appointment]:
        """List the appointments of a location, paged and filtered.

        `start_date` and `end_date` filter by the day of the session, `c_start_date` and `c_end_date` by the
        day of creation, all as YYYY-MM-DD; `changed_after` and `changed_before` are date-times. Deleted
        appointments come only with `with_deleted=1`. The total is `meta.total_count`.

        Args:
            location_id: Location ID.
            page: Page number. Example: 1.
            count: Elements per page. The vendor states that up to 1,000 are returned. Example: 50.
            team_member_id: Team member ID. Example: 7572.
            client_id: Client ID. Example: 572.
            created_user_id: ID of the user who created the appointment. Example: 7572.
            start_date: Session date from, inclusive. Example: 2026-01-21.
            end_date: Session date to, inclusive. The period ends at 23:59:00, so that the last minute
                of the day is left out. Example: 2026-01-21.
            c_start_date: Creation date from. Example: 2026-01-21.
            c_end_date: Creation date to. Example: 2026-01-21.
            changed_after: Created or modified after this datetime. Example: 2026-01-21T23:00:00.
            changed_before: Created or modified before this datetime. Example: 2026-01-21T23:00:00.
            include_consumables: 1 adds the consumables.
            include_finance_transactions: 1 adds the financial transactions.
            with_deleted: Send 1 to also get deleted ones.

        Returns:
            list[Appointment].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /records/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment_list
        """
        result: list[Appointment] = await self._call(
            _GET_APPOINTMENT_LIST,
            (location_id,),
            (
                page,
                count,
                team_member_id,
                client_id,
                created_user_id,
                start_date,
                end_date,
                c_start_date,
                c_end_date,
                changed_after,
                changed_before,
                include_consumables,
                include_finance_transactions,
                with_deleted,
            ),
        )
        return result

    async def get_comments(
        self,
        location_id: int,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        team_member_id: int | None = None,
        rating: float | Decimal | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> list[Review]:
        """List the reviews of a location and its team members.

        `type` is 1 for a review of a team member, 0 for one of the location. Dates are ISO 8601. `rating`
        comes as a string.

        Args:
            location_id: Location ID.
            start_date: ISO 8601 date, from.
            end_date: ISO 8601 date, to.
            team_member_id: Team member ID.
            rating: Keeps reviews with just this score.
            page: Page number.
            count: Elements per page.

        Returns:
            list[Review].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /comments/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_comments
        """
        result: list[Review] = await self._call(
            _GET_COMMENTS,
            (location_id,),
            (
                start_date,
                end_date,
                team_member_id,
                rating,
                page,
                count,
            ),
        )
        return result

    async def get_partner_appointment_list(
        self,
        *,
        page: int | None = None,
        editable_length: int | None = None,
        salon_id: int | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        created_start_date: dt.date | str | None = None,
        created_end_date: dt.date | str | None = None,
        user_id: int | None = None,
    ) -> list[PartnerAppointment]:
        """List the appointments of all locations of a partner.

        The page size is `editable_length`, at most 100. The fields of the response are not published.

        Args:
            page: Page number. Example: 1.
            editable_length: Page size, at most 100. Example: 50.
            salon_id: Location ID. Example: 1.
            start_date: Visit date from, inclusive. Example: 17.01.2025.
            end_date: Visit date to, inclusive. Example: 17.01.2025.
            created_start_date: Creation date from. Example: 17.01.2025.
            created_end_date: Creation date to. Example: 17.01.2025.
            user_id: ID of the user who created the appointment. Example: 1.

        Returns:
            list[PartnerAppointment]: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /records/partner
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_partner_appointment_list
        """
        result: list[PartnerAppointment] = await self._call(
            _GET_PARTNER_APPOINTMENT_LIST,
            (),
            (
                page,
                editable_length,
                salon_id,
                start_date,
                end_date,
                created_start_date,
                created_end_date,
                user_id,
            ),
        )
        return result

    async def get_visit(self, visit_id: int) -> Visit:
        """Get a visit with its appointments, team members and clients.

        Args:
            visit_id: Visit ID. Example: 12345.

        Returns:
            Visit.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /visits/{visit_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit
        """
        result: Visit = await self._call(_GET_VISIT, (visit_id,))
        return result

    async def get_visit_details(self, location_id: int, record_id: int, visit_id: int) -> VisitDetails:
        """Get payments, loyalty operations and sold items of a visit.

        In loyalty transactions `item_type_id` is 1 for a service and 7 for a product sale.
        `kkm_transaction_details_container` holds the cash register operations.

        Args:
            location_id: Location ID. Example: 12345.
            record_id: Appointment ID. Example: 67890.
            visit_id: Visit ID. Example: 11111.

        Returns:
            VisitDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /visit/details/{location_id}/{record_id}/{visit_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_details
        """
        result: VisitDetails = await self._call(
            _GET_VISIT_DETAILS,
            (
                location_id,
                record_id,
                visit_id,
            ),
        )
        return result

    async def get_visit_receipt_pdf(self, visit_id: int) -> bytes:
        """Get the receipt of a visit as a PDF file.

        The response is a PDF file, not JSON.

        Args:
            visit_id: Visit ID.

        Returns:
            bytes: The receipt as a PDF file.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /attendance/receipt_print/{visit_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_receipt_pdf
        """
        result: bytes = await self._call(_GET_VISIT_RECEIPT_PDF, (visit_id,))
        return result

    async def leave_comment(
        self, location_id: int, team_member_id: int, *, body: ReviewCreate | Mapping[str, Any]
    ) -> Review:
        """Leave a review of a team member.

        Args:
            location_id: Location ID.
            team_member_id: ID of the team member whom the review is about.
            body: ReviewCreate, or a mapping by wire names; needs mark, name, text. Example: {'mark': 4,
                'name': 'Victor', 'text': 'Everything is very bad!'}

        Returns:
            Review: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /comments/{location_id}/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/leave_comment
        """
        result: Review = await self._call(
            _LEAVE_COMMENT,
            (
                location_id,
                team_member_id,
            ),
            (),
            body,
        )
        return result

    async def set_appointment_attendance(
        self, location_id: int, record_id: int, *, body: AppointmentAttendance | Mapping[str, Any]
    ) -> AppointmentAttendanceResult:
        """Set the attendance of an appointment and leave all else as it is.

        Linked appointments of the same visit may change with it, and so may payments, loyalty points and
        notifications. Printed receipts, online payments and the age of the appointment can forbid the
        change.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            body: AppointmentAttendance, or a mapping by wire names; needs attendance. Example:
                {'attendance': 1}

        Returns:
            AppointmentAttendanceResult: What changed in the journal.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/records/{record_id}/attendance
        """
        result: AppointmentAttendanceResult = await self._call(
            _SET_APPOINTMENT_ATTENDANCE,
            (
                location_id,
                record_id,
            ),
            (),
            body,
        )
        return result

    async def update_appointment(
        self,
        location_id: int,
        record_id: int,
        *,
        body: AppointmentUpdate | Mapping[str, Any],
        include_consumables: int | None = None,
        include_finance_transactions: int | None = None,
    ) -> UpdatedAppointment:
        """Replace an appointment.

        Replaces the entire appointment: read it first and send every main field back, even where only
        custom fields change; api.appointments.change does so. The standard form needs `staff_id`,
        `services`, `client`, `datetime` and `seance_length`; the form for a group event `activity_id` and
        `client`. `activity_id` cannot change. `save_if_busy: true` saves over other appointments and
        outside of working hours.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            body: AppointmentUpdate, or a mapping by wire names; needs staff_id, services, client,
                datetime, seance_length; with activity_id: activity_id, client. Example: {'staff_id':
                8886, 'services': [{'id': 1}], 'client': {'phone': '+13155550175', 'name': 'James
                Smith', 'email': 'j.smith@example.com'}, 'datetime': '2026-09-21T23:00:00.000-05:00',
                'seance_length': 3600}
            include_consumables: 1 adds the consumables.
            include_finance_transactions: 1 adds the financial transactions.

        Returns:
            UpdatedAppointment: The appointment after the change.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400, a team member is not linked to a service.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ConflictError: 409, the time is taken, or outside of working hours; with save_if_busy it is
                booked all the same.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /record/{location_id}/{record_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
        """
        result: UpdatedAppointment = await self._call(
            _UPDATE_APPOINTMENT,
            (
                location_id,
                record_id,
            ),
            (
                include_consumables,
                include_finance_transactions,
            ),
            body,
        )
        return result

    async def update_timetable_client_schedule(
        self,
        location_id: int,
        schedule_id: int,
        client_schedule_id: int,
        *,
        body: ClientScheduleUpdate | Mapping[str, Any],
    ) -> ClientSchedule:
        """Change the series of a schedule that a client is booked into.

        The list of series replaces the former one: future appointments of series left out are deleted,
        those of new ones created.

        Args:
            location_id: Location ID. Example: 123.
            schedule_id: Schedule ID. Example: 123.
            client_schedule_id: ID of the client's recurring bookings. Example: 123.
            body: ClientScheduleUpdate, or a mapping by wire names; needs schedule_days_ids. Example:
                {'schedule_days_ids': [123]}

        Returns:
            ClientSchedule.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PATCH /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_timetable_client_schedule
        """
        result: ClientSchedule = await self._call(
            _UPDATE_TIMETABLE_CLIENT_SCHEDULE,
            (
                location_id,
                schedule_id,
                client_schedule_id,
            ),
            (),
            body,
        )
        return result

    async def update_visit(
        self, visit_id: int, record_id: int, *, body: VisitUpdate | Mapping[str, Any]
    ) -> Any:
        """Change state, comment, services and products of a visit; can take a quick payment.

        Takes a payment when `fast_payment` is set: 1 cash, 2 cashless, 129 cash with receipt, 130 cashless
        with receipt. `attendance` and `comment` are compulsory. Numbers in `goods_transactions` are typed
        as strings.

        Args:
            visit_id: Visit ID. Example: 12345.
            record_id: Appointment ID. Example: 67890.
            body: VisitUpdate, or a mapping by wire names; needs attendance, comment. Example:
                {'attendance': 1, 'comment': 'text'}

        Returns:
            Any: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /visits/{visit_id}/{record_id}
        https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_visit
        """
        return await self._call(
            _UPDATE_VISIT,
            (
                visit_id,
                record_id,
            ),
            (),
            body,
        )


if TYPE_CHECKING:

    class AppointmentsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_appointment(
            self, location_id: int, *, body: AppointmentCreate | Mapping[str, Any]
        ) -> Response[Appointment, PageMeta | None]: ...

        async def create_timetable_client_schedule(
            self, location_id: int, schedule_id: int, *, body: ClientScheduleCreate | Mapping[str, Any]
        ) -> Response[CreatedClientSchedule, Any]: ...

        async def delete_appointment(
            self,
            location_id: int,
            record_id: int,
            *,
            include_consumables: int | None = None,
            include_finance_transactions: int | None = None,
        ) -> Response[None, Any]: ...

        async def delete_timetable_client_schedule(
            self, location_id: int, schedule_id: int, client_schedule_id: int
        ) -> Response[None, Any]: ...

        async def get_appointment(
            self,
            location_id: int,
            record_id: int,
            *,
            include_consumables: int | None = None,
            include_finance_transactions: int | None = None,
        ) -> Response[AppointmentDetails, Any]: ...

        async def get_appointment_list(
            self,
            location_id: int,
            *,
            page: int | None = None,
            count: int | None = None,
            team_member_id: int | None = None,
            client_id: int | None = None,
            created_user_id: int | None = None,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
            c_start_date: dt.date | str | None = None,
            c_end_date: dt.date | str | None = None,
            changed_after: dt.datetime | str | None = None,
            changed_before: dt.datetime | str | None = None,
            include_consumables: int | None = None,
            include_finance_transactions: int | None = None,
            with_deleted: bool | None = None,
        ) -> Response[list[Appointment], PageMeta | None]: ...

        async def get_comments(
            self,
            location_id: int,
            *,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
            team_member_id: int | None = None,
            rating: float | Decimal | None = None,
            page: int | None = None,
            count: int | None = None,
        ) -> Response[list[Review], Any]: ...

        async def get_partner_appointment_list(
            self,
            *,
            page: int | None = None,
            editable_length: int | None = None,
            salon_id: int | None = None,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
            created_start_date: dt.date | str | None = None,
            created_end_date: dt.date | str | None = None,
            user_id: int | None = None,
        ) -> Response[list[PartnerAppointment], CountMeta | None]: ...

        async def get_visit(self, visit_id: int) -> Response[Visit, Any]: ...

        async def get_visit_details(
            self, location_id: int, record_id: int, visit_id: int
        ) -> Response[VisitDetails, Any]: ...

        async def get_visit_receipt_pdf(self, visit_id: int) -> Response[bytes, Any]: ...

        async def leave_comment(
            self, location_id: int, team_member_id: int, *, body: ReviewCreate | Mapping[str, Any]
        ) -> Response[Review, Any]: ...

        async def set_appointment_attendance(
            self, location_id: int, record_id: int, *, body: AppointmentAttendance | Mapping[str, Any]
        ) -> Response[AppointmentAttendanceResult, Any]: ...

        async def update_appointment(
            self,
            location_id: int,
            record_id: int,
            *,
            body: AppointmentUpdate | Mapping[str, Any],
            include_consumables: int | None = None,
            include_finance_transactions: int | None = None,
        ) -> Response[UpdatedAppointment, Any]: ...

        async def update_timetable_client_schedule(
            self,
            location_id: int,
            schedule_id: int,
            client_schedule_id: int,
            *,
            body: ClientScheduleUpdate | Mapping[str, Any],
        ) -> Response[ClientSchedule, Any]: ...

        async def update_visit(
            self, visit_id: int, record_id: int, *, body: VisitUpdate | Mapping[str, Any]
        ) -> Response[Any, Any]: ...
