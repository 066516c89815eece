"""The day-end report: the appointments and payments of a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.world import World, moment_of


class ZReport:
    """Adds up what the other resources keep."""

    def __init__(self, world: World) -> None:
        self._world = world

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {"get_day_end_report_data": self._report}

    def reset(self) -> None:
        """Nothing of its own is kept."""

    def _report(self, call: Call) -> Reply:
        location_id, text, master = call.number("location_id"), call.first("start_date"), call.first("master_id")
        # The documented form is that of the location, DD.MM.YYYY.
        day = datetime.strptime(text, "%d.%m.%Y").date() if text else self._world.today
        payments = [
            one
            for one in self._world.transactions.of(location_id)
            if not one["deleted"]
            and moment_of(one["date"]).date() == day
            and (not master or one["master_id"] == int(master))
        ]
        rows = [
            one
            for one in self._world.appointments.of(location_id)
            if not one["deleted"]
            and one["attendance"] == 1
            and moment_of(one["datetime"]).date() == day
            and (not master or one["staff_id"] == int(master))
        ]
        data: Node = {
            "stats": _statistics(rows, payments),
            "paids": _paid(rows, payments),
            "z_data": _lines(rows, payments),
            "currency": "USD",
        }
        return Reply(data)


def _statistics(rows: list[Node], payments: list[Node]) -> Node:
    total = _sum(payments)
    clients = {row["client"]["id"] for row in rows if row["client"]}
    with_client = [row for row in rows if row["client"]]
    services = sum(len(row["services"]) for row in rows)
    ids = {row["id"] for row in rows}
    return {
        "clients": len(clients),
        "clients_average": _average(total, len(clients)),
        "records": len(rows),
        "records_average": _average(total, len(rows)),
        "visit_records": len(with_client),
        "visit_records_average": _average(total, len(with_client)),
        "non_visit_records": len(rows) - len(with_client),
        "non_visit_records_average": 0,
        "targets": services,
        "targets_paid": _sum([one for one in payments if one["record_id"] in ids]),
        "goods": 0,
        "goods_paid": 0,
        "certificates": 0,
        "certificates_paid": 0,
        "abonement": 0,
        "abonement_paid": 0,
    }


def _paid(rows: list[Node], payments: list[Node]) -> Node:
    accounts: dict[str, float] = {}
    for one in payments:
        title = one["account"]["title"]
        accounts[title] = round(accounts.get(title, 0) + one["amount"], 2)
    discount = round(sum(each["first_cost"] - each["cost"] for row in rows for each in row["services"]), 2)
    return {
        "accounts": [{"title": title, "amount": amount} for title, amount in accounts.items()],
        "discount": [{"title": "Promotion Discount", "amount": discount}] if discount else [],
        "total": {"accounts": _sum(payments), "discount": discount},
    }


def _lines(rows: list[Node], payments: list[Node]) -> Node:
    """By the Unix time of the visit, as text; what is paid for no appointment is among the others."""
    lines: dict[str, list[Node]] = {}
    for row in rows:
        mine = [one for one in payments if one["record_id"] == row["id"]]
        client: Node = row["client"] or {}
        master: Node = {
            "master_id": row["staff_id"],
            "master_name": row["staff"]["name"],
            "service": [_item(one, mine if number == 0 else []) for number, one in enumerate(row["services"])],
            "good": [],
        }
        line: Node = {"client_id": client.get("id", 0), "client_name": client.get("name", "")}
        line |= {"client_phone": client.get("phone", ""), "client_email": client.get("email", ""), "masters": [master]}
        lines.setdefault(str(int(moment_of(row["datetime"]).timestamp())), []).append(line)
    known = {row["id"] for row in rows}
    for one in payments:
        if one["record_id"] in known:
            continue
        client = one["client"] or {}
        others: Node = {"item_title": "Other operations", "first_cost": one["amount"], "discount": 0}
        others |= {"result_cost": one["amount"], "transactions": [_transaction(one)]}
        who: Node = one["master"] or {"name": ""}
        master = {"master_id": one["master_id"], "master_name": who["name"]}
        line = {"client_id": client.get("id", 0), "client_name": client.get("name", "")}
        line |= {"client_phone": client.get("phone", ""), "client_email": client.get("email", "")}
        line["masters"] = [{**master, "service": [], "good": [], "others": others}]
        lines.setdefault(str(int(moment_of(one["date"]).timestamp())), []).append(line)
    return dict(sorted(lines.items()))


def _item(service: Node, payments: list[Node]) -> Node:
    return {
        "item_title": service["title"],
        "first_cost": service["first_cost"],
        "discount": round(service["first_cost"] - service["cost"], 2),
        "result_cost": service["cost"],
        "transactions": [_transaction(one) for one in payments],
    }


def _transaction(payment: Node) -> Node:
    return {"accounts_amount": payment["amount"], "loyalty_amount": 0, "payment_type": payment["account"]["title"]}


def _sum(payments: list[Node]) -> float:
    total: float = sum(one["amount"] for one in payments)
    return round(total, 2)


def _average(total: float, count: int) -> float:
    return round(total / count, 2) if count else 0
