"""Comments on a client, and the client's visits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import PLACES, World, chain_of, day_of, moment_of, titled
from altegio.mock_server._resources.appointments import payment_status

_USER = {"id": 123, "name": "John Johnson", "avatar": "https://api.alteg.io/images/avatar.png"}
_PERIOD = timedelta(days=30)


class ClientHistory:
    """Keeps comments; visits are what the appointments say."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(["delete_client_comment"], "location_id", "comment_id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "list_client_comments": self._comments,
            "create_client_comment": self._comment,
            "delete_client_comment": self._delete_comment,
            "search_client_visits": self._visits,
        }

    def reset(self) -> None:
        """One comment, on the first client."""
        self._keep(PLACES[0], 1, "Comment for a client")
        for location_id, comment_id in self._seeds:
            self._keep(location_id, 1, "Comment for a client", {"id": comment_id})
        self._world.clock.reset()

    def _comments(self, call: Call) -> Reply:
        location_id, client_id = self._client(call)
        found = [one for one in self._world.comments.of(location_id) if one["client_id"] == client_id]
        return Reply(found, len(found))

    def _comment(self, call: Call) -> Reply:
        location_id, client_id = self._client(call)
        return Reply(self._keep(location_id, client_id, call.body["text"]))

    def _delete_comment(self, call: Call) -> Reply:
        location_id, client_id = self._client(call)
        if self._world.comments.get(location_id, call.number("comment_id"))["client_id"] != client_id:
            raise Refusal(404, "The client has no such comment")
        self._world.comments.remove(location_id, call.number("comment_id"))
        self._world.clock.tick()
        return Reply()

    def _client(self, call: Call) -> tuple[int, int]:
        location_id, client_id = call.number("location_id"), call.number("client_id")
        if location_id in PLACES:
            self._world.clients.get(location_id, client_id)
        return location_id, client_id

    def _keep(self, location_id: int, client_id: int, text: str, given: Mapping[str, int] | None = None) -> Node:
        now = self._world.clock.tick()
        row: Node = {"client_id": client_id, "create_date": now, "update_date": now, "type": "default", "text": text}
        return self._world.comments.add(location_id, {**row, "files": [], "user": dict(_USER), **(given or {})})

    def _visits(self, call: Call) -> Reply:
        """A period of the visits, the last one unless from and to say another; ``next`` is the period before it."""
        rows = self._found(call)
        newest = moment_of(rows[-1]["datetime"]).date() if rows else self._world.today
        last = day_of(call.body.get("to") or "") or newest
        first = day_of(call.body.get("from") or "") or last - _PERIOD
        days = [moment_of(one["datetime"]).date() for one in rows]
        earlier = [day for day in days if day < first]
        later = [day for day in days if day > last]
        cursor: Node = {
            "current": _period(first, last, days),
            "next": _period(earlier[-1] - _PERIOD, earlier[-1], days) if earlier else None,
            "previous": _period(later[0], later[0] + _PERIOD, days) if later else None,
        }
        shown = [row for row, day in zip(rows, days, strict=True) if first <= day <= last]
        records = [self._record(call.number("location_id"), row) for row in reversed(shown)]
        return Reply({"goods_transactions": [], "records": records}, meta={"dateCursor": cursor})

    def _found(self, call: Call) -> list[Node]:
        location_id, body = call.number("location_id"), call.body
        statuses, attendance = body["payment_statuses"], body["attendance"]
        found = [
            row
            for row in self._world.appointments.of(location_id)
            if row["client"]
            and not row["deleted"]
            and (body["client_id"] is None or row["client"]["id"] == body["client_id"])
            and (body["client_phone"] is None or row["client"]["phone"] == body["client_phone"])
            and (attendance is None or row["attendance"] == attendance)
            and (not statuses or self._status(location_id, row) in statuses)
        ]
        return sorted(found, key=lambda row: moment_of(row["datetime"]))

    def _record(self, location_id: int, row: Node) -> Node:
        status, paid = self._status(location_id, row), self._paid(location_id, row)
        return {
            "id": row["id"],
            "comment": row["comment"],
            "date": row["datetime"],
            "visit_id": row["visit_id"],
            "attendance": row["attendance"],
            "services": [
                {
                    "id": one["id"],
                    "title": one["title"],
                    "first_cost": one["first_cost"],
                    "discount_percent": one["discount"],
                    "cost_to_pay": one["cost"],
                    "paid_sum": paid,
                    "payment_status": status,
                    "consumables": [],
                }
                for one in row["services"]
            ],
            "staff": {**row["staff"], "position": titled(123, "Job title")},
            "company": titled(location_id, f"Location {location_id} of chain {chain_of(location_id)}"),
            "comer": None,
        }

    def _paid(self, location_id: int, row: Node) -> float:
        rows = self._world.transactions.of(location_id)
        paid: float = sum(one["amount"] for one in rows if one["record_id"] == row["id"] and not one["deleted"])
        return paid

    def _status(self, location_id: int, row: Node) -> str:
        return payment_status(self._paid(location_id, row), sum(one["cost"] for one in row["services"]))


def _period(first: date, last: date, days: list[date]) -> Node:
    return {"from": str(first), "to": str(last), "count": sum(first <= day <= last for day in days)}
