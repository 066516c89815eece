"""What is asked for in a booking, and how it is sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs

from altegio._validation.dates import validate_datetime
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_ids

__all__ = ["OnlineAppointment"]

ANYBODY = 0
"""The ID that stands for any team member on the wire."""


def _service_ids(values: Iterable[int]) -> tuple[int, ...]:
    return tuple(validate_ids("service_ids", values))


def _check_services(_appointment: object, _attribute: object, value: tuple[int, ...]) -> None:
    if not value:
        raise ValueError("service_ids can't be empty")


def _time(value: object) -> dt.datetime:
    return validate_datetime("at", value)


def _team_member(value: object) -> int | None:
    return None if value is None else validate_id("team_member_id", value)


@attrs.frozen
class OnlineAppointment:
    """One appointment of a booking.

    Attributes:
        at: when it begins, best as ``times`` returned it; without a zone it is in that of the location.
        service_ids: the services, at least one.
        team_member_id: with whom; None: with any team member who is free.
    """

    at: dt.datetime = attrs.field(converter=_time)
    service_ids: tuple[int, ...] = attrs.field(converter=_service_ids, validator=_check_services)
    team_member_id: int | None = attrs.field(default=None, converter=_team_member)


def build_appointments(appointments: OnlineAppointment | Iterable[OnlineAppointment]) -> list[dict[str, Any]]:
    """Appointments as they are sent, numbered from 1.

    Raises:
        TypeError: one is no ``OnlineAppointment``.
        ValueError: the list is empty.
    """
    chosen = [appointments] if isinstance(appointments, OnlineAppointment) else list(appointments)
    if not chosen:
        raise ValueError("appointments can't be empty")
    return [_build(number, one) for number, one in enumerate(chosen, 1)]


def _build(number: int, appointment: OnlineAppointment) -> dict[str, Any]:
    one = check_type("appointments", appointment, OnlineAppointment)
    return {
        "id": number,
        "services": list(one.service_ids),
        "staff_id": ANYBODY if one.team_member_id is None else one.team_member_id,
        "datetime": one.at.isoformat(),
    }
