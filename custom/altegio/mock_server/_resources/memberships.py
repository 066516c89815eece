"""Memberships that were sold: their balance, their validity, and whether they are frozen."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from dateutil.relativedelta import relativedelta

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import CHAINS, PLACES, World, chain_of, moment_of, page_of

_UNITS = {1: "days", 2: "weeks", 3: "months", 4: "years"}
_ACTIVE = {"id": 2, "slug": "active", "title": "Active", "extended_title": "Active", "category": "active"}
_TYPE_ID = 489159
_SEEDED = 3
_EXAMPLES = (
    "chain_loyalty_memberships_freeze",
    "chain_loyalty_memberships_unfreeze",
    "chain_loyalty_memberships_set_balance",
    "chain_loyalty_memberships_set_period",
)


class Memberships:
    """Keeps memberships by chain; they belong to whoever has the phone."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(_EXAMPLES, "chain_id", "membership_id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_membership_list": self._list,
            "get_client_memberships": self._of_client,
            "chain_loyalty_memberships_freeze": self._freeze,
            "chain_loyalty_memberships_unfreeze": self._unfreeze,
            "chain_loyalty_memberships_set_balance": self._set_balance,
            "chain_loyalty_memberships_set_period": self._set_period,
        }

    def reset(self) -> None:
        """One for each of the first clients of each chain's first location, and the documented ones."""
        for chain_id, locations in CHAINS.items():
            for number, client in enumerate(self._world.clients.of(locations[0])[:_SEEDED], 1):
                self._add(chain_id, 900 + client["id"], client["phone"], united=number == _SEEDED)
        self._add(1, 5248829, "+13155550175")
        for chain_id, membership_id in self._seeds:
            self._add(chain_id, membership_id, "+13155550175")

    def _add(self, chain_id: int, membership_id: int, phone: str, *, united: bool = False) -> None:
        services = self._world.services.of(CHAINS.get(chain_id, PLACES)[0])
        links = [
            {
                "count": 10,
                "is_unlimited": False,
                "service": {
                    "id": one["id"],
                    "is_category": False,
                    "category_id": one["category_id"],
                    "title": one["title"],
                },
                "category": None,
            }
            for one in services[1:3]
        ]
        created = self._world.day(-20 - membership_id % 5)
        membership_type: Node = {
            "id": _TYPE_ID,
            "salon_group_id": chain_id,
            "title": "10-visit subscription",
            "period": 6,
            "period_unit_id": 3,
            "allow_freeze": True,
            "freeze_limit": 30,
            "freeze_limit_unit_id": 1,
            "is_united_balance": united,
            "united_balance_services_count": 10 if united else 0,
            "cost": 500,
            "is_archived": False,
            "balance_container": {"links": copy.deepcopy(links)},
        }
        self._world.memberships.add(
            chain_id,
            {
                "id": membership_id,
                "number": f"{690000 + membership_id % 1000}",
                "balance_string": "",
                "is_frozen": False,
                "freeze_period": 0,
                "period": 6,
                "period_unit_id": 3,
                "expiration_date": (created + relativedelta(months=6)).isoformat(),
                "created_date": created.isoformat(),
                "activated_date": created.isoformat(),
                "is_united_balance": united,
                "is_united_balance_unlimited": False,
                "united_balance_services_count": 10 if united else 0,
                "goods_transaction_id": 0,
                "slug": "active",
                "status": dict(_ACTIVE),
                "balance_container": {"links": [] if united else links},
                "type": membership_type,
                "phone": phone,
            },
        )

    def _list(self, call: Call) -> Reply:
        wanted = set(call.every("abonements_ids[]"))
        after, before = call.first("created_after"), call.first("created_before")
        found = [
            one
            for one in self._world.memberships.of(call.number("chain_id"))
            if (not wanted or str(one["id"]) in wanted)
            and (not after or moment_of(one["created_date"]) >= moment_of(after))
            and (not before or moment_of(one["created_date"]) <= moment_of(before))
        ]
        return Reply([_shown(one) for one in page_of(found, call)], meta={"count": len(found)})

    def _of_client(self, call: Call) -> Reply:
        chain = call.first("company_group_id")
        chain_id = int(chain) if chain else chain_of(int(call.first("company_id")))
        phone = _digits(call.first("phone"))
        rows = self._world.memberships.of(chain_id)
        return Reply([_shown(one) for one in rows if _digits(one["phone"]) == phone])

    def _freeze(self, call: Call) -> Reply:
        row = self._found(call)
        until = moment_of(call.body["freeze_till"])
        days = (until.date() - self._world.today).days
        if days < 1:
            raise Refusal(422, "The freeze ends in the past", {"freeze_till": ["is in the past"]})
        if not row["is_frozen"]:
            row["thawed_expiration_date"] = row["expiration_date"]
        row["is_frozen"] = True
        row["freeze_till"] = until.isoformat()
        row["freeze_period"] = days
        thawed = moment_of(row["thawed_expiration_date"])
        row["expiration_date"] = (thawed + relativedelta(days=days)).isoformat()
        self._world.clock.tick()
        return Reply(row)

    def _unfreeze(self, call: Call) -> Reply:
        row = self._found(call)
        if row["is_frozen"]:
            row["expiration_date"] = row["thawed_expiration_date"]
        row["is_frozen"] = False
        row["freeze_period"] = 0
        row.pop("freeze_till", None)
        self._world.clock.tick()
        return Reply(row)

    def _set_balance(self, call: Call) -> Reply:
        row = self._found(call)
        if "united_balance_services_count" in call.body:
            row["united_balance_services_count"] = call.body["united_balance_services_count"]
        left = {one["service_id"]: one["balance"] for one in call.body.get("services_balance_count", ())}
        for link in row["balance_container"]["links"]:
            if link["service"] and link["service"]["id"] in left:
                link["count"] = left[link["service"]["id"]]
        self._world.clock.tick()
        return Reply(row)

    def _set_period(self, call: Call) -> Reply:
        row = self._found(call)
        count, unit = call.body["period"], call.body["period_unit_id"]
        try:
            expires = moment_of(row["activated_date"]) + relativedelta(**{_UNITS[unit]: count})
        except (OverflowError, ValueError):
            raise Refusal(422, "The period is too long", {"period": ["is too long"]}) from None
        row["period"], row["period_unit_id"] = count, unit
        row["expiration_date"] = expires.isoformat()
        self._world.clock.tick()
        return Reply(row)

    def _found(self, call: Call) -> Node:
        return self._world.memberships.get(call.number("chain_id"), call.number("membership_id"))


def _shown(row: Node) -> Node:
    left = [link["count"] for link in row["balance_container"]["links"]]
    visits = row["united_balance_services_count"] if row["is_united_balance"] else sum(left)
    return {**row, "balance_string": f"{visits} visits"}


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))
