"""Team members of a location."""

from __future__ import annotations

from altegio.mock_server._core import actions
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked, titled
from altegio.mock_server._core.locations import HOME, LOCATIONS
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError

POSITION = titled(123, "Job title")
AVATAR = "https://app.alteg.io/images/no-master-sm.png"
BIG_AVATAR = "https://app.alteg.io/images/no-master.png"
_SEEDS = (
    (8886, "Alex Taylor", "hair extension"),
    (12345, "John Johnson", "Master"),
    (2033728, "Team member 3", "Cosmetologist"),
)


def seed_team(store: Store) -> None:
    """Three at the first location, the same two at the others."""
    for location_id in LOCATIONS:
        for row_id, name, specialization in _SEEDS[: 3 if location_id == HOME else 2]:
            store["team_member"].add(location_id, {"id": row_id, "name": name, "specialization": specialization})


def create_quick(call: Call) -> Reply:
    """Add a team member; a user is linked who is known, or invited."""
    fields = call.fields
    if fields["user_email"] is not None and not fields["is_user_invite"]:
        raise HttpError(422, "There is no such user", {"user_email": ["is unknown; is_user_invite creates the user"]})
    access = fields.get("has_timetable_access", False)
    return actions.create(call.with_body({**fields, "has_access_timetable": access}))


def read_as_text(call: Call) -> Reply:
    """The older of the two reads: some of its numbers are text."""
    row = call.row
    texts = {name: str(row[name]) for name in ("weight", "hidden", "fired", "status")}
    return Reply({**row, "api_id": str(row["api_id"] or ""), **texts})


def short_team_member(store: Store, location_id: int, row: Node) -> Node:
    """The team member of an appointment; also one that only examples name."""
    table, row_id = store["team_member"], row["staff_id"]
    unknown = {**table.defaults, "id": row_id, "name": f"Team member {row_id}", "company_id": location_id}
    member = table.find(location_id, row_id) or unknown
    copied = "id api_id name specialization avatar avatar_big rating votes_count company_id is_paid_staff"
    position = {**POSITION, "services_binding_type": 0}
    # The response to an update calls the specialization "spec".
    return {**picked(member, copied), "spec": member["specialization"], "position": position}
