"""The body of an appointment: built from arguments, or from an appointment that was read."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypedDict, cast

from altegio._parsing import as_list, as_mapping
from altegio._validation.dates import validate_datetime, validate_duration, validate_technical_break
from altegio._validation.values import (
    phone_to_send,
    validate_code,
    validate_id,
    validate_ids,
    validate_keywords,
    without_none,
)
from altegio.resources.services._assignment import lengths_of
from altegio_client.base import Model
from altegio_client.codec.unknown import refusing_unknown
from altegio_client.models import (
    AppointmentClient,
    AppointmentCreate,
    BookedService,
    Client,
    ClientContact,
    CreatedService,
    Service,
    ServiceDetails,
)

if TYPE_CHECKING:
    from altegio_client.enums import VisitAttendance
    from altegio_client.models import AppointmentDetails

__all__ = ["AppointmentFields", "WhatToBook", "WhoBooks"]

WhoBooks = Client | AppointmentClient | ClientContact | Mapping[str, Any]
"""A client of an appointment: a model that was read, or phone, name and email."""
WhatToBook = int | Service | ServiceDetails | CreatedService | BookedService | Mapping[str, Any]
"""A service of an appointment: its ID, a model that was read, or ID and prices."""

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
_READ_SERVICES = (Service, ServiceDetails, CreatedService)


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
    services: Iterable[WhatToBook] | None = None,
    client: WhoBooks | None = None,
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
        "client": None if client is None else _contact(client),
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


def total_duration(services: Iterable[Any], team_member_id: int) -> dt.timedelta:
    """How long services take with a team member, by their models.

    Raises:
        TypeError: one is no model that was read.
        ValueError: the team member doesn't provide one of them.
    """
    total = dt.timedelta()
    for one in services:
        if not isinstance(one, _READ_SERVICES):
            name = type(one).__name__
            raise TypeError(f"duration is needed: only a service that was read has a duration, not {name}")
        total += lengths_of(one, [team_member_id])[team_member_id]
    return total


def _contact(client: object) -> Any:
    """A client as a request has it; the phone is written in one way."""
    if isinstance(client, Client | AppointmentClient):
        wire = client.to_dict()
        contact = {name: str(wire[name]) for name in _CLIENT if wire.get(name) not in (None, "")}
        if "phone" not in contact:
            raise ValueError(f"client: client {wire.get('id')} has no phone; read it with api.clients.card")
        # Whatever the server has, it takes back.
        with suppress(ValueError):
            contact["phone"] = phone_to_send(contact["phone"])
        return contact
    if isinstance(client, ClientContact):
        contact = client.to_dict()
    elif isinstance(client, Mapping):
        contact = dict(cast("Mapping[str, Any]", client))
        for name in contact:
            _check_key(name)
    else:
        return client
    if contact.get("phone"):
        contact["phone"] = phone_to_send(contact["phone"])
    return contact


def _check_key(name: object) -> None:
    """A misspelt key would book a client without it."""
    known = {field for model in (ClientContact, AppointmentClient, Client) for field in model.__wire_fields__}
    if name in known:
        return
    similar = difflib.get_close_matches(str(name).casefold(), known, n=1)
    meant = f"; did you mean {similar[0]!r}?" if similar else f"; it has {', '.join(_CLIENT)}"
    raise ValueError(f"client has no field {name!r}{meant}")


def _services(passed: Iterable[Any]) -> list[Any]:
    if isinstance(passed, str | bytes | Mapping | Model) or not hasattr(passed, "__iter__"):
        name = type(cast("object", passed)).__name__
        raise TypeError(f"services: expected an iterable of IDs or of BookedService, got {name}")
    services = [_to_book(one) for one in passed]
    if not services:
        raise ValueError("services can't be empty")
    return services


def _to_book(service: Any) -> Any:
    if isinstance(service, _READ_SERVICES):
        return {"id": validate_id("services", service.id)}
    return {"id": validate_id("services", service)} if type(service) is int else service


def _hours(name: str, before: dt.timedelta | None) -> int | None:
    if before is None:
        return None
    hours, rest = divmod(validate_duration(name, before, minimum=0), 3600)
    if rest:
        raise ValueError(f"{name}: {before} is not in whole hours")
    return hours


def _first(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)
