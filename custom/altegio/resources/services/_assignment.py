"""Links between a service and the team members who provide it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from altegio._parsing import as_mapping
from altegio._validation.dates import validate_duration
from altegio._validation.types import check_type
from altegio._validation.values import validate_list
from altegio.errors import AltegioError, APIError, LinkingError

if TYPE_CHECKING:
    from altegio_client.api.services import ServicesGroup
    from altegio_client.models import CreatedService, ServiceDetails

ServiceTeam = Mapping[int, dt.timedelta] | Iterable[int]
"""Team members by ID, with the time that each needs or, in a mere list, the duration of the service."""

_SHORTEST, _LONGEST = 300, 86_100
_HOPELESS = (401, 429)


def time_needed(name: str, time: object) -> int:
    """The time that a service takes, in seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it is not in whole seconds, or out of range.
    """
    return validate_duration(name, time, minimum=_SHORTEST, maximum=_LONGEST)


def needed_times(team_members: ServiceTeam, duration: dt.timedelta | None) -> dict[int, dt.timedelta | None]:
    """The time that each team member needs, by ID; None for the duration of a service that isn't known yet.

    Raises:
        TypeError: they are neither a mapping nor an iterable of IDs, or a time is no timedelta.
        ValueError: there are none, one is there twice, or a time is out of range.
    """
    if isinstance(team_members, Mapping):
        times = dict[int, dt.timedelta | None](cast("Mapping[int, dt.timedelta]", team_members))
        validate_list("team_members", times, int)
        for member, time in times.items():
            time_needed(f"team_members[{member}]", time)
    else:
        members = validate_list("team_members", team_members, int)
        times = dict.fromkeys(members, duration)
        if len(times) < len(members):
            raise ValueError(f"team_members: one is there twice: {members}")
        if duration is not None:
            time_needed("duration", duration)
    if not times:
        raise ValueError("team_members can't be empty")
    return times


def checked_bills(bills: Mapping[int, int] | None, times: Mapping[int, Any]) -> dict[int, int]:
    """Bills of materials by the ID of a team member.

    Raises:
        TypeError: they are no mapping from ID to ID.
        ValueError: one is for somebody who isn't to be linked.
    """
    if bills is None:
        return {}
    check_type("bills_of_materials", bills, Mapping, "a mapping from ID to ID")
    validate_list("bills_of_materials", bills, int)
    validate_list("bills_of_materials", bills.values(), int)
    strangers = [member for member in bills if member not in times]
    if strangers:
        raise ValueError(f"bills_of_materials: {strangers} are not among the team members")
    return dict(bills)


def links_of(service: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """The links of a service as its updates take them; None where the server doesn't tell them."""
    staff = service.get("staff")
    if not isinstance(staff, list):
        return None
    links: list[dict[str, Any]] = []
    for one in cast("list[object]", staff):
        link = as_mapping(one) if isinstance(one, dict) else {"id": one}
        kept = ("id", "seance_length", "technological_card_id")
        links.append({name: link[name] for name in kept if link.get(name) is not None})
    return links


def _is_about_one(error: AltegioError) -> bool:
    """Whether the links of the others may be made nevertheless."""
    return isinstance(error, APIError) and error.status < 500 and error.status not in _HOPELESS


async def link(
    group: ServicesGroup,
    location_id: int,
    service_id: int,
    service: CreatedService | ServiceDetails,
    times: Mapping[int, dt.timedelta],
    bills: Mapping[int, int],
    present: Mapping[int, Mapping[str, Any]],
) -> None:
    """Make or change the links, one after the other, as far as that goes.

    Raises:
        LinkingError: not all were made.
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
                if not _is_about_one(error):
                    break
    except BaseException as error:
        # Whoever cancels the call must not lose the service that was just made.
        error.add_note(f"service {service_id} is there; not linked yet: {list(missing)}")
        raise
    if missing:
        linked = tuple(member for member in times if member not in missing)
        raise LinkingError(service, linked, failed, missing) from next(iter(failed.values()))
