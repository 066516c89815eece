"""The body of an appointment: built from arguments, or from an appointment that was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

from altegio._parsing import as_list, as_mapping
from altegio._validation.dates import validate_datetime, validate_duration, validate_technical_break
from altegio._validation.values import validate_code, validate_id, validate_ids, validate_keywords, without_none
from altegio_client.base import Model
from altegio_client.codec.unknown import refusing_unknown
from altegio_client.models import AppointmentCreate, BookedService

if TYPE_CHECKING:
    from altegio_client.enums import VisitAttendance
    from altegio_client.models import AppointmentDetails, ClientContact

__all__ = ["AppointmentFields"]

_SAME = (
    "comment",
    "sms_remain_hours",
    "email_remain_hours",
    "api_id",
    "custom_color",
    "technical_break_duration",
)
"""Fields with one name and one form in an appointment that is read and in one that is sent."""
_CLIENT = ("phone", "name", "email")


class AppointmentFields(TypedDict, total=False):
    """Further fields of an appointment; see ``Appointments.book``."""

    comment: str | None
    attendance: VisitAttendance | int | None
    sms_reminder: dt.timedelta | None
    email_reminder: dt.timedelta | None
    technical_break: dt.timedelta | None
    labels: Iterable[int] | None
    custom_fields: Mapping[str, Any] | None
    custom_color: str | None
    api_id: str | None


def build_body(
    helper: str,
    more: AppointmentFields,
    *,
    at: dt.datetime | None = None,
    duration: dt.timedelta | None = None,
    team_member_id: int | None = None,
    services: Iterable[int | BookedService | Mapping[str, Any]] | None = None,
    client: ClientContact | Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The fields by their wire names, validated; those that are None are left out.

    Raises:
        TypeError, ValueError: one of them is invalid, has a misspelt key, or the helper has no such argument.
    """
    validate_keywords(f"api.appointments.{helper}", more, AppointmentFields)
    attendance, pause, labels = more.get("attendance"), more.get("technical_break"), more.get("labels")
    fields: dict[str, Any] = {
        "staff_id": team_member_id,
        "services": None if services is None else _services(services),
        "client": client,
        "datetime": None if at is None else validate_datetime("at", at),
        "seance_length": None if duration is None else validate_duration("duration", duration),
        "comment": more.get("comment"),
        "attendance": None if attendance is None else validate_code("attendance", attendance),
        "sms_remain_hours": _hours("sms_reminder", more.get("sms_reminder")),
        "email_remain_hours": _hours("email_reminder", more.get("email_reminder")),
        "technical_break_duration": None if pause is None else validate_technical_break(pause),
        # IDs; the documented form is text.
        "record_labels": None if labels is None else [str(label) for label in validate_ids("labels", labels)],
        "custom_fields": more.get("custom_fields"),
        "custom_color": more.get("custom_color"),
        "api_id": more.get("api_id"),
    }
    names = {field.wire: name for name, field in AppointmentCreate.__model_fields__.items()}
    # The model checks types; a mapping would be checked only when it is sent.
    with refusing_unknown():
        return AppointmentCreate(**{names[wire]: value for wire, value in without_none(fields).items()}).to_dict()


def body_from_appointment(read: AppointmentDetails) -> dict[str, Any]:
    """The body that replaces an appointment without changing it."""
    wire = read.to_dict()
    services, labels = as_list(wire.get("services")), as_list(wire.get("record_labels"))
    body: dict[str, Any] = {
        "staff_id": read.staff_id,
        "services": [_service(service) for service in services],
        "datetime": wire.get("datetime"),
        "seance_length": read.length if read.seance_length is None else read.seance_length,
        "attendance": _first(read.attendance, read.visit_attendance),
        **{name: getattr(read, name) for name in _SAME},
    }
    if read.activity_id:
        body["activity_id"] = read.activity_id
    client = as_mapping(wire.get("client"))
    # Without a client it is empty: left out, the server would refuse the request.
    body["client"] = {name: str(client[name]) for name in _CLIENT if client.get(name) is not None}
    if "record_labels" in read:
        body["record_labels"] = [str(as_mapping(label).get("id", label)) for label in labels]
    if isinstance(read.custom_fields, dict):
        body["custom_fields"] = read.custom_fields
    return without_none(body)


def _service(read: dict[str, Any]) -> dict[str, Any]:
    fields = BookedService.__wire_fields__
    service = {name: fields[name].spec.decode(read[name]) for name in fields if read.get(name) is not None}
    # The quantity is documented for reading only; without it, any other would become 1.
    if read.get("amount") not in (None, 1, "1"):
        service["amount"] = read["amount"]
    return service


def _services(passed: Iterable[Any]) -> list[Any]:
    if isinstance(passed, str | bytes | Mapping | Model) or not hasattr(passed, "__iter__"):
        name = type(cast("object", passed)).__name__
        raise TypeError(f"services: expected an iterable of IDs or of BookedService, got {name}")
    services = [{"id": validate_id("services", one)} if type(one) is int else one for one in passed]
    if not services:
        raise ValueError("services can't be empty")
    return services


def _hours(name: str, before: dt.timedelta | None) -> int | None:
    if before is None:
        return None
    hours, rest = divmod(validate_duration(name, before, minimum=0), 3600)
    if rest:
        raise ValueError(f"{name}: {before} is not in whole hours")
    return hours


def _first(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)
