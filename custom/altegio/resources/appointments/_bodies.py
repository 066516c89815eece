"""The body of an appointment: made of what a caller gives, or of an appointment that was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

from altegio._parsing import as_list, as_mapping
from altegio._validation.dates import validate_datetime, validate_duration, validate_technical_break
from altegio._validation.values import validate_enum, validate_keywords, validate_list
from altegio_client.base import Model
from altegio_client.enums import VisitAttendance
from altegio_client.models import AppointmentCreate, BookedService

if TYPE_CHECKING:
    from altegio_client.models import AppointmentDetails, ClientContact

_KEPT = (
    "comment",
    "sms_remain_hours",
    "email_remain_hours",
    "api_id",
    "custom_color",
    "technical_break_duration",
)
"""What has one name and one form in an appointment that was read and in one that is sent."""
_CLIENT = ("phone", "name", "email")


class AppointmentFields(TypedDict, total=False):
    """What can be said of any appointment; see ``Appointments.book``."""

    comment: str | None
    attendance: VisitAttendance | int | None
    sms_reminder: dt.timedelta | None
    email_reminder: dt.timedelta | None
    technical_break: dt.timedelta | None
    labels: Iterable[int] | None
    custom_fields: Mapping[str, Any] | None
    custom_color: str | None
    api_id: str | None


def given_fields(
    helper: str,
    more: AppointmentFields,
    *,
    at: dt.datetime | None = None,
    duration: dt.timedelta | None = None,
    team_member_id: int | None = None,
    services: Iterable[int | BookedService | Mapping[str, Any]] | None = None,
    client: ClientContact | Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The fields by wire names, checked; those that are None are left out.

    Raises:
        TypeError, ValueError: one of them can't be sent, or the helper has no such argument.
    """
    validate_keywords(f"api.appointments.{helper}", more, AppointmentFields)
    fields: dict[str, Any] = {
        "staff_id": team_member_id,
        "services": None if services is None else _services(services),
        "client": client,
        "datetime": None if at is None else validate_datetime("at", at),
        "seance_length": None if duration is None else validate_duration("duration", duration),
        **_further(more),
    }
    given = {name: value for name, value in fields.items() if value is not None}
    names = {field.wire: name for name, field in AppointmentCreate.__model_fields__.items()}
    # The model checks types; a mapping would be checked only when it is sent.
    return AppointmentCreate(**{names[wire]: value for wire, value in given.items()}).to_dict()


def _further(given: AppointmentFields) -> dict[str, Any]:
    attendance, pause, labels = given.get("attendance"), given.get("technical_break"), given.get("labels")
    return {
        "comment": given.get("comment"),
        "attendance": None if attendance is None else validate_enum("attendance", VisitAttendance, attendance),
        "sms_remain_hours": _hours("sms_reminder", given.get("sms_reminder")),
        "email_remain_hours": _hours("email_reminder", given.get("email_reminder")),
        "technical_break_duration": None if pause is None else validate_technical_break(pause),
        # IDs; the documented form is text.
        "record_labels": None if labels is None else [str(label) for label in validate_list("labels", labels, int)],
        "custom_fields": given.get("custom_fields"),
        "custom_color": given.get("custom_color"),
        "api_id": given.get("api_id"),
    }


def translated(read: AppointmentDetails) -> dict[str, Any]:
    """What has to be sent of an appointment so that replacing it by that changes nothing."""
    wire = read.to_dict()
    services, labels = as_list(wire.get("services")), as_list(wire.get("record_labels"))
    body: dict[str, Any] = {
        "staff_id": read.staff_id,
        "services": [_service(service) for service in services],
        "datetime": wire.get("datetime"),
        "seance_length": read.length if read.seance_length is None else read.seance_length,
        "attendance": _first(read.attendance, read.visit_attendance),
        **{name: getattr(read, name) for name in _KEPT},
    }
    if read.activity_id:
        body["activity_id"] = read.activity_id
    client = as_mapping(wire.get("client"))
    if client:
        body["client"] = {name: str(client[name]) for name in _CLIENT if client.get(name) is not None}
    if "record_labels" in read:
        body["record_labels"] = [str(as_mapping(label).get("id", label)) for label in labels]
    if isinstance(read.custom_fields, dict):
        body["custom_fields"] = read.custom_fields
    return {name: value for name, value in body.items() if value is not None}


def _service(read: dict[str, Any]) -> dict[str, Any]:
    fields = BookedService.__wire_fields__
    service = {name: fields[name].spec.decode(read[name]) for name in fields if read.get(name) is not None}
    # The quantity is documented for reading only; without it, more than one would become one.
    if read.get("amount") not in (None, 1, "1"):
        service["amount"] = read["amount"]
    return service


def _services(given: Iterable[Any]) -> list[Any]:
    if isinstance(given, str | bytes | Mapping | Model) or not hasattr(given, "__iter__"):
        kind = type(cast("object", given)).__name__
        raise TypeError(f"services: expected an iterable of IDs or of BookedService, got {kind}")
    services = [{"id": one} if isinstance(one, int) and not isinstance(one, bool) else one for one in given]
    if not services:
        raise ValueError("services can't be empty")
    return services


def _hours(name: str, given: dt.timedelta | None) -> int | None:
    if given is None:
        return None
    hours, rest = divmod(validate_duration(name, given, minimum=0), 3600)
    if rest:
        raise ValueError(f"{name}: {given} is not in whole hours")
    return hours


def _first(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)
