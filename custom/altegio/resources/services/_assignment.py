"""The assignment of a service to the team members who provide it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from altegio._parsing import as_list, as_mapping
from altegio._validation.dates import validate_duration
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_id_keys, validate_ids
from altegio.errors import AltegioError, APIError, LinkingError
from altegio_client.codec import INT

if TYPE_CHECKING:
    from altegio_client.api.services import ServicesGroup
    from altegio_client.base import Model
    from altegio_client.models import CreatedService, ServiceDetails

__all__ = ["ServiceTeam"]

ServiceTeam = Mapping[int, dt.timedelta] | Iterable[int]
"""Team members: a mapping from ID to the time that each needs, or IDs alone for the duration of the service."""

_SHORTEST, _LONGEST = 300, 86_100
_FOR_ALL = (401, 429)
"""Refusals that any further assignment would meet, too."""


def time_needed(name: str, time: object) -> int:
    """The time that a service takes, in seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it is not in whole seconds, or out of range.
    """
    return validate_duration(name, time, minimum=_SHORTEST, maximum=_LONGEST)


def needed_times(team_members: ServiceTeam, duration: dt.timedelta | None) -> dict[int, dt.timedelta | None]:
    """The time that each team member needs, by ID; None where the duration of the service isn't known yet.

    Raises:
        TypeError: they are neither a mapping nor an iterable of IDs, or a time is no timedelta.
        ValueError: the list is empty, an ID is invalid or repeated, or a time is out of range.
    """
    if isinstance(team_members, Mapping):
        entries = cast("Mapping[int, dt.timedelta | None]", team_members)
        times = validate_id_keys("team_members", entries)
        for member, time in times.items():
            time_needed(f"team_members[{member}]", time)
    else:
        members = validate_ids("team_members", team_members)
        times = dict.fromkeys(members, duration)
        if len(times) < len(members):
            raise ValueError(f"team_members: an ID is repeated: {members}")
        if duration is not None:
            time_needed("duration", duration)
    if not times:
        raise ValueError("team_members can't be empty")
    return times


def validate_bills(bills: Mapping[int, int] | None, times: Mapping[int, Any]) -> dict[int, int]:
    """Bills of materials by the ID of a team member.

    Raises:
        TypeError: they are no mapping from ID to ID.
        ValueError: an ID is invalid, or one is of a team member who doesn't get the service.
    """
    if bills is None:
        return {}
    check_type("bills_of_materials", bills, Mapping, "a mapping from ID to ID")
    found = validate_id_keys("bills_of_materials", bills)
    for member, bill in found.items():
        validate_id(f"bills_of_materials[{member}]", bill)
    others = [member for member in found if member not in times]
    if others:
        raise ValueError(f"bills_of_materials: {others} are not among the team members")
    return found


def assignments_of(service: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """The assignments of a service as its updates take them; None where the server doesn't return them."""
    staff = service.get("staff")
    if not isinstance(staff, list):
        return None
    found: list[dict[str, Any]] = []
    for one in cast("list[object]", staff):
        assignment = as_mapping(one) if isinstance(one, dict) else {"id": one}
        fields = ("id", "seance_length", "technological_card_id")
        found.append({name: assignment[name] for name in fields if assignment.get(name) is not None})
    return found


def lengths_of(service: Model, team_member_ids: Iterable[int] | None = None) -> dict[int, dt.timedelta]:
    """How long a service takes by who provides it, or by those team members alone.

    Raises:
        ValueError: one of them doesn't provide it, or the service has no length.
    """
    wire = service.to_dict()
    lengths: dict[int, dt.timedelta] = {}
    for one in map(as_mapping, as_list(wire.get("staff"))):
        member: object = INT.decode(one.get("id"))
        # The server sends 0 where the length is that of the service.
        seconds: object = INT.decode(one.get("seance_length")) or INT.decode(wire.get("duration"))
        if isinstance(member, int) and isinstance(seconds, int) and seconds > 0:
            lengths[member] = dt.timedelta(seconds=seconds)
    wanted = lengths if team_member_ids is None else dict.fromkeys(team_member_ids)
    unlinked = [str(member) for member in wanted if member not in lengths]
    if unlinked:
        who = f"team member{'s' if len(unlinked) > 1 else ''} {', '.join(unlinked)}"
        raise ValueError(f"{who} can't be booked for service {wire.get('id')}: not linked to it, or no length is set")
    return {member: lengths[member] for member in wanted}


def _concerns_one(error: AltegioError) -> bool:
    """Whether the service can be assigned to the others nevertheless."""
    return isinstance(error, APIError) and error.status < 500 and error.status not in _FOR_ALL


async def assign(
    group: ServicesGroup,
    location_id: int,
    service_id: int,
    service: CreatedService | ServiceDetails,
    times: Mapping[int, dt.timedelta],
    bills: Mapping[int, int],
    present: Mapping[int, Mapping[str, Any]],
) -> None:
    """Create or change the assignments, one after the other, as many as possible.

    Raises:
        LinkingError: some failed.
    """
    missing = dict(times)
    failed: dict[int, AltegioError] = {}
    try:
        for member, time in times.items():
            before = present.get(member)
            bill = bills.get(member, before.get("technological_card_id") if before else None)
            wire = {"seance_length": time // dt.timedelta(seconds=1), "technological_card_id": bill}
            try:
                if before is None:
                    body = {"master_id": member, **wire}
                    await group.assign_service_to_team_member(location_id, service_id, body=body)
                elif any(before.get(name) != value for name, value in wire.items()):
                    await group.update_service_team_member_assignment(location_id, service_id, member, body=wire)
                del missing[member]
            except AltegioError as error:
                failed[member] = error
                if not _concerns_one(error):
                    break
    except BaseException as error:
        # A cancelled call must not lose the service that was just created.
        error.add_note(f"service {service_id} exists; not linked yet: {list(missing)}")
        raise
    if missing:
        linked = tuple(member for member in times if member not in missing)
        raise LinkingError(service, linked, failed, missing) from next(iter(failed.values()))
