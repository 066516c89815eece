"""The day-end report: the appointments and payments of a day."""

from __future__ import annotations

from datetime import datetime

from altegio.mock_server._core.calendar import moment_of
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked
from altegio.mock_server._core.store import Call, Reply
from altegio.mock_server._resources.money import total


def read_report(call: Call) -> Reply:
    """The report of a day, of all team members or one."""
    location_id, text, master_id = call.owner_id, call.first("start_date"), call.first("master_id")
    # The documented form is that of the location, DD.MM.YYYY.
    day = datetime.strptime(text, "%d.%m.%Y").date() if text else call.store.clock.today

    def counts(row: Node, moment: str, member: str) -> bool:
        return moment_of(row[moment]).date() == day and master_id in ("", str(row[member]))

    payments = [one for one in call.store["transaction"].of(location_id) if counts(one, "date", "master_id")]
    rows = [
        one
        for one in call.store["appointment"].of(location_id)
        if one["attendance"] == 1 and counts(one, "datetime", "staff_id")
    ]
    lines = _lines(rows, payments)
    return Reply({"stats": _stats(rows, payments), "paids": _paids(rows, payments), "z_data": lines, "currency": "USD"})


def _stats(rows: list[Node], payments: list[Node]) -> Node:
    paid, ids = total(payments), {row["id"] for row in rows}
    with_client = [row for row in rows if row["client"]]
    clients = {row["client"]["id"] for row in with_client}
    services = sum(len(row["services"]) for row in rows)
    sold = ("goods", "goods_paid", "certificates", "certificates_paid", "abonement", "abonement_paid")
    counts = {"clients": len(clients), "records": len(rows), "visit_records": len(with_client)}
    return {
        **counts,
        **{f"{name}_average": round(paid / count, 2) if count else 0 for name, count in counts.items()},
        "non_visit_records": len(rows) - len(with_client),
        "non_visit_records_average": 0,
        "targets": services,
        "targets_paid": total([one for one in payments if one["record_id"] in ids]),
        **dict.fromkeys(sold, 0),
    }


def _paids(rows: list[Node], payments: list[Node]) -> Node:
    titles = dict.fromkeys(one["account"]["title"] for one in payments)
    accounts = [
        {"title": title, "amount": total([one for one in payments if one["account"]["title"] == title])}
        for title in titles
    ]
    services = [service for row in rows for service in row["services"]]
    discount = round(total(services, "first_cost") - total(services, "cost"), 2)
    return {
        "accounts": accounts,
        "discount": [{"title": "Promotion Discount", "amount": discount}] if discount else [],
        "total": {"accounts": total(payments), "discount": discount},
    }


def _lines(rows: list[Node], payments: list[Node]) -> Node:
    """By the Unix time of the visit, as text; what is paid for no appointment is among the others."""
    lines: dict[str, list[Node]] = {}

    def add(moment: str, client: Node | None, master: Node) -> None:
        fields = {f"client_{name}": (client or {}).get(name, "") for name in ("name", "phone", "email")}
        line = {"client_id": (client or {}).get("id", 0), **fields, "masters": [master]}
        lines.setdefault(str(int(moment_of(moment).timestamp())), []).append(line)

    for row in rows:
        mine = [one for one in payments if one["record_id"] == row["id"]]
        services = [_item(one, mine if number == 0 else []) for number, one in enumerate(row["services"])]
        master = {"master_id": row["staff_id"], "master_name": row["staff"]["name"], "service": services, "good": []}
        add(row["datetime"], row["client"], master)
    ids = {row["id"] for row in rows}
    for one in payments:
        if one["record_id"] not in ids:
            total = {"title": "Other operations", "first_cost": one["amount"], "cost": one["amount"]}
            others = _item(total, [one])
            master = {"master_id": one["master_id"], "master_name": one["master"]["name"] if one["master"] else ""}
            add(one["date"], one["client"], {**master, "service": [], "good": [], "others": others})
    return dict(sorted(lines.items()))


def _item(service: Node, payments: list[Node]) -> Node:
    return {
        **picked(service, "first_cost", item_title="title", result_cost="cost"),
        "discount": round(service["first_cost"] - service["cost"], 2),
        "transactions": [_transaction(one) for one in payments],
    }


def _transaction(payment: Node) -> Node:
    return {"accounts_amount": payment["amount"], "loyalty_amount": 0, "payment_type": payment["account"]["title"]}
