"""Team members of a location."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.world import PLACES, World

_AVATAR = "https://app.alteg.io/images/no-master-sm.png"
_BIG_AVATAR = "https://app.alteg.io/images/no-master.png"
_SEEDS: tuple[tuple[int, str, str], ...] = (
    (8886, "Alex Taylor", "hair extension"),
    (12345, "John Johnson", "Master"),
    (2033728, "Team member 3", "Cosmetologist"),
)
_POSITION = {"id": 123, "title": "Job title"}
_FIELDS = ("name", "specialization", "weight", "information", "api_id", "hidden", "fired", "user_id")
_FLAGS = ("has_access_timetable", "is_paid_staff", "is_included_in_payment_policy")
_EXAMPLES = ("get_team_member", "get_team_member_by_id", "update_team_member", "delete_team_member")
_TEXTS = ("weight", "hidden", "fired", "status")
"""Fields that one of the reads answers as text."""


class Team:
    """Keeps the team members of each location."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(_EXAMPLES, "location_id", "team_member_id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_team_member_list": self._list,
            "deprecated_create_team_member": self._create,
            "create_team_member_quick": self._create,
            "get_team_member": self._read,
            "get_team_member_by_id": self._read_old,
            "update_team_member": self._update,
            "delete_team_member": self._delete,
            "get_position_list": self._positions,
        }

    def reset(self) -> None:
        """Three at the first location, the same two at the others."""
        for location_id in PLACES:
            for team_member_id, name, specialization in _SEEDS[: 3 if location_id == PLACES[0] else 2]:
                self._add(location_id, {"id": team_member_id, "name": name, "specialization": specialization})
        for location_id, team_member_id in self._seeds:
            self._add(location_id, {"id": team_member_id, "name": f"Team member {team_member_id}"})

    def _list(self, call: Call) -> Reply:
        return Reply(self._world.team.of(call.number("location_id")))

    def _create(self, call: Call) -> Reply:
        self._world.clock.tick()
        return Reply(self._add(call.number("location_id"), call.body))

    def _read(self, call: Call) -> Reply:
        return Reply(self._found(call))

    def _read_old(self, call: Call) -> Reply:
        row = self._found(call)
        return Reply({**row, "api_id": str(row["api_id"] or ""), **{name: str(row[name]) for name in _TEXTS}})

    def _update(self, call: Call) -> Reply:
        row = self._found(call)
        _apply(row, call.body)
        self._world.clock.tick()
        return Reply(row)

    def _delete(self, call: Call) -> Reply:
        self._world.team.remove(call.number("location_id"), call.number("team_member_id"))
        self._world.clock.tick()
        return Reply()

    def _positions(self, _call: Call) -> Reply:
        return Reply([_POSITION])

    def _found(self, call: Call) -> Node:
        return self._world.team.get(call.number("location_id"), call.number("team_member_id"))

    def _add(self, location_id: int, fields: Node) -> Node:
        row: Node = {
            "name": "",
            "company_id": location_id,
            "specialization": "",
            "position": dict(_POSITION),
            "position_id": _POSITION["id"],
            "avatar": _AVATAR,
            "avatar_big": _BIG_AVATAR,
            "api_id": None,
            "rating": 5,
            "show_rating": 1,
            "votes_count": 0,
            "comments_count": 0,
            "user_id": None,
            "bookable": True,
            "information": "",
            "schedule_till": str(self._world.day(56).date()),
            "weight": 10,
            "fired": 0,
            "status": 0,
            "hidden": 0,
            "prepaid": "forbidden",
            "has_access_timetable": False,
            "is_paid_staff": True,
            "is_included_in_payment_policy": True,
        }
        if "id" in fields:
            row["id"] = fields["id"]
        _apply(row, fields)
        return self._world.team.add(location_id, row)


def _apply(row: Node, fields: Node) -> None:
    row.update({name: fields[name] for name in (*_FIELDS, *_FLAGS) if name in fields})


def short(world: World, location_id: int, team_member_id: int) -> Node:
    """A team member as appointments have it; also of one that nobody knows."""
    row = world.team.find(location_id, team_member_id) or {}
    return {
        "id": team_member_id,
        "api_id": None,
        "name": row.get("name", f"Team member {team_member_id}"),
        "specialization": row.get("specialization", ""),
        "position": {**_POSITION, "services_binding_type": 0},
        "avatar": _AVATAR,
        "avatar_big": _BIG_AVATAR,
        "rating": 5,
        "votes_count": 0,
        "company_id": location_id,
        "is_paid_staff": True,
    }
