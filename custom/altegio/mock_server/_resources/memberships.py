"""Membership types of a chain, and memberships that were sold: their balance, their validity, their freeze."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dateutil.relativedelta import relativedelta

from altegio.mock_server._core.calendar import can_be_kept, moment_of
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked, titled
from altegio.mock_server._core.filters import same_phone
from altegio.mock_server._core.locations import CHAINS, LOCATIONS, chain_of
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError
from altegio.mock_server._resources.loyalty import REGULARS, regulars

_UNITS = {1: "days", 2: "weeks", 3: "months", 4: "years"}
ACTIVE = {**titled(2, "Active"), "slug": "active", "extended_title": "Active", "category": "active"}
_JAMES = "+13155550175"
_ACTIVATIONS = {1: "On sale", 2: "On first use", 3: "From a date"}
_ARCHIVED_AT = "2026-09-21T10:30:00+00:00"
_OF_TYPE = (
    "is_united_balance is_united_balance_unlimited united_balance_services_count balance_container"
    " period period_unit_id"
)
"""What a membership has from its type."""
_SEEDED_TYPE: Node = {
    **{"id": 489159, "title": "10-visit subscription", "cost": 500, "period": 6, "period_unit_id": 3},
    **{"allow_freeze": True, "freeze_limit": 30, "freeze_limit_unit_id": 1},
    **dict.fromkeys(("is_archived", "is_united_balance_unlimited"), False),
}
_LINKS = {"services": "service", "service_categories": "category"}
_RENAMED = {"online_image": "online_sale_image", "autoactivation_time_in_days": "autoactivation_time"}
"""Fields that requests and responses name differently."""


# Types


def apply_type(_store: Store, _chain_id: int, row: Node, fields: Node) -> None:
    """Put the fields of a request into a membership type, under the names that responses have for them."""
    named = {_RENAMED.get(name, name): value for name, value in fields.items()}
    row.update({name: value for name, value in named.items() if name in row})
    if "balance_edit_type_id" in fields:
        # Requests: 0 never, 1 and 2 where it may be edited. Responses: 1 it may, 2 it may not.
        row["balance_edit_type_id"] = 1 if fields["balance_edit_type_id"] else 2
    if fields.get("delete_online_image"):
        row["online_sale_image"] = None
    if "location_ids" in fields or "salon_ids" in fields:
        ids = dict.fromkeys((*fields.get("location_ids", ()), *fields.get("salon_ids", ())))
        row["attached_location_ids"] = row["attached_salon_ids"] = list(ids)
    row["chain_price_min"] = row["chain_price_max"] = row["cost"]
    row["expiration_type_title"] = _ACTIVATIONS.get(row["expiration_type_id"], "Unknown")
    row["date_archived"] = _ARCHIVED_AT if row["is_archived"] else None
    for name, target in _LINKS.items():
        # Left out or empty, they keep the present links.
        if fields.get(name):
            _relink(row["balance_container"], target, fields[name])


def _relink(container: Node, target: str, counts: Mapping[str, int]) -> None:
    others = [link for link in container["links"] if link.get(target) is None]
    container["links"] = [*others, *(_link(target, int(key), count) for key, count in counts.items())]


def _link(target: str, target_id: int, count: int) -> Node:
    linked = {"id": target_id, "is_category": target == "category", "title": f"{target.capitalize()} {target_id}"}
    return {"count": count, "is_unlimited": False, "service": None, "category": None, target: linked}


def clone_type(call: Call) -> Reply:
    """A copy under another title."""
    original, clone = call.row, call.table.add(call.owner_id, {})
    clone.update({**copy.deepcopy(original), "id": clone["id"], "title": f"{original['title']} (2)"})
    return Reply(clone)


def archive_type(call: Call) -> Reply:
    """Archive a type, or take it back."""
    call.table.change(call.owner_id, call.row, {"is_archived": call.body["is_archived"] == "1"})
    return Reply()


def is_archived(_call: Call, row: Node, values: list[str]) -> bool:
    """Filter: archived types, or those on sale."""
    return row["is_archived"] is (values[0] == "1")


def restore_type(call: Call) -> Reply:
    """Take back a deleted type."""
    row = call.table.find(call.owner_id, call.number("loyalty_membership_type_id"))
    if row is None or not row.get("deleted"):
        raise HttpError(404, "No deleted membership type has this ID")
    row["deleted"] = False
    call.table.change(call.owner_id, row, {"title": call.body["restore_in_title"]})
    return Reply()


def types_at_location(call: Call) -> list[Node]:
    """Those that can be used at a location; one without locations can be used everywhere."""
    location_id = call.number("location_id")
    types = [row for _, row in call.table.all()]
    return [one for one in types if location_id in (one["attached_location_ids"] or [location_id])]


# Memberships


def seed_memberships(store: Store) -> None:
    """One for each of the regulars, of whom the last of each chain has a united balance, and the documented one."""
    for number, (chain_id, client) in enumerate(regulars(store), 1):
        fields = _sold(store, chain_id, 900 + client["id"], client["phone"], united=number % REGULARS == 0)
        store["membership"].add(chain_id, fields)
    store["membership"].add(1, _sold(store, 1, 5248829, _JAMES))


def documented_membership(store: Store, chain_id: int, row_id: int) -> Node:
    """A membership of the client whom documented examples name."""
    return _sold(store, chain_id, row_id, _JAMES)


def _sold(store: Store, chain_id: int, row_id: int, phone: str, *, united: bool = False) -> Node:
    services = store["service"].of(CHAINS.get(chain_id, LOCATIONS)[0])[1:3]
    linked = [{"is_category": False, **picked(one, "id category_id title")} for one in services]
    links = [{**_link("service", one["id"], 10), "service": one} for one in linked]
    balance = {"is_united_balance": united, "united_balance_services_count": 10 if united else 0}
    sold_type = {**_SEEDED_TYPE, **balance, "salon_group_id": chain_id, "balance_container": {"links": links}}
    since = store.clock.day(-20 - row_id % 5)
    fields = _of_type(sold_type, phone, f"{690000 + row_id % 1000}", since)
    return {**fields, "id": row_id, "balance_container": {"links": [] if united else links}}


def issue(store: Store, location_id: int, type_id: int, phone: str, number: str, goods_transaction_id: int) -> None:
    """Issue a membership of a type to whoever has the phone."""
    chain_id = chain_of(location_id)
    fields = _of_type(store["membership_type"].get(chain_id, type_id), phone, number, store.clock.now)
    store["membership"].add(chain_id, {**fields, "goods_transaction_id": goods_transaction_id})


def _of_type(sold_type: Node, phone: str, number: str, since: datetime) -> Node:
    """The fields of a membership that is valid from a moment on."""
    end = since + relativedelta(**{_UNITS.get(sold_type["period_unit_id"], "days"): sold_type["period"]})
    return {
        **picked(sold_type, _OF_TYPE),
        **dict.fromkeys(("created_date", "activated_date"), since.isoformat()),
        "expiration_date": end.isoformat() if sold_type["period"] else None,
        "number": number,
        "phone": phone,
        "type": sold_type,
    }


def balance_text(_store: Store, _chain_id: int, row: Node) -> str:
    """The visits that are left."""
    return f"{visits_left(row)} visits"


def visits_left(row: Node) -> int:
    """The number of visits that are left."""
    if row["is_united_balance"]:
        return int(row["united_balance_services_count"])
    return sum(int(link["count"]) for link in row["balance_container"]["links"])


def list_of_client(call: Call) -> Reply:
    """The memberships of whoever has the phone."""
    chain_id = int(call.first("company_group_id") or chain_of(int(call.first("company_id"))))
    return Reply([one for one in call.table.of(chain_id) if same_phone(one["phone"], call.first("phone"))])


def freeze(call: Call, row: Node) -> Node:
    """Freeze a membership until a day; its end moves by as many days."""
    until = moment_of(call.body["freeze_till"])
    days = (until.date() - call.store.clock.today).days
    if days < 1:
        raise HttpError(422, "The freeze ends in the past", {"freeze_till": ["is in the past"]})
    end = row["thawed_expiration_date"] if row["is_frozen"] else row["expiration_date"]
    moved = _later(end, "freeze_till", days=days)
    frozen = {"is_frozen": True, "freeze_till": until.isoformat(), "freeze_period": days}
    return {**frozen, "thawed_expiration_date": end, "expiration_date": moved}


def unfreeze(_call: Call, row: Node) -> Node:
    """End a freeze; the end of the membership moves back."""
    row.pop("freeze_till", None)
    end = row["thawed_expiration_date"] if row["is_frozen"] else row["expiration_date"]
    return {"is_frozen": False, "freeze_period": 0, "expiration_date": end}


def set_balance(call: Call, row: Node) -> Node:
    """Set the visits that are left, in all or by service."""
    left = {one["service_id"]: one["balance"] for one in call.body.get("services_balance_count", ())}
    for link in row["balance_container"]["links"]:
        if link["service"]:
            link["count"] = left.get(link["service"]["id"], link["count"])
    count = row["united_balance_services_count"]
    return {"united_balance_services_count": call.body.get("united_balance_services_count", count)}


def set_period(call: Call, row: Node) -> Node:
    """Set how long a membership is valid after its activation."""
    count, unit = call.body["period"], call.body["period_unit_id"]
    end = _later(row["activated_date"], "period", **{_UNITS[unit]: count})
    return {"period": count, "period_unit_id": unit, "expiration_date": end}


def _later(text: str, field: str, **period: Any) -> str:
    """The moment that is so much later."""
    try:
        moment = moment_of(text) + relativedelta(**period)
    except (OverflowError, ValueError):
        moment = None
    if moment is None or not can_be_kept(moment):
        raise HttpError(422, "The period is too long", {field: ["is too long"]})
    return moment.isoformat()
