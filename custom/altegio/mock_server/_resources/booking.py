"""What an appointment is made of, and whether its time is free."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from typing import Any

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import PLACES, World, moment_of, printed
from altegio.mock_server._resources.clients import keep_client
from altegio.mock_server._resources.schedule import known, occupied, working
from altegio.mock_server._resources.team import short

EVENT_CAPACITY = 10
_LONGEST = 24 * 3600
_NEEDED = ("staff_id", "services", "datetime", "seance_length")
_SAME = ("comment", "api_id", "custom_color", "sms_remain_hours", "email_remain_hours")
_LOST: Node = {
    "comment": "",
    "api_id": "",
    "custom_color": "",
    "sms_remain_hours": 0,
    "email_remain_hours": 0,
    "technical_break_duration": 0,
}
"""What optional fields are after a request that leaves them out."""

_FIXED: Node = {
    "goods_transactions": [],
    "clients_count": 1,
    "online": False,
    "sms_before": 0,
    "sms_now": 0,
    "sms_now_text": "",
    "email_now": 0,
    "notified": 0,
    "master_request": 0,
    "from_url": "",
    "review_requested": 0,
    "is_remind_sms_sent": False,
    "created_user_id": 1073232,
    "prepaid": False,
    "prepaid_confirmed": False,
    "custom_font_color": "",
    "bookform_id": 0,
    "record_from": "",
    "is_mobile": 0,
    "is_sale_bill_printed": False,
    "consumables": [],
    "finance_transactions": [],
    "acceptance_free": None,
    "comer": None,
    "is_update_blocked": False,
    "resource_instance_ids": [],
    "short_link": "",
    "deleted": False,
}


class Booking:
    """Makes appointments of requests."""

    def __init__(self, world: World) -> None:
        self._world = world

    def make(self, location_id: int, fields: Node, **given: Any) -> Node:
        """A new appointment of the fields of a request, kept with a visit and a sale document of its own."""
        now = self._world.clock.tick()
        row = {**copy.deepcopy(_FIXED), "company_id": location_id, "create_date": now, "last_change_date": now}
        self.apply(location_id, row, fields)
        row = self._world.appointments.add(location_id, {**row, **given})
        row.setdefault("visit_id", 8_000_000 + row["id"])
        document_id = 7_000_000 + row["id"]
        row["documents"] = [self._document(location_id, row, document_id)]
        row["short_link"] = f"https://alteg.io/{row['id']}"
        if self._world.sales.find(location_id, document_id) is None:
            self._world.sales.add(location_id, {"id": document_id, "record_id": row["id"]})
        return row

    def replace(self, location_id: int, row: Node, fields: Node) -> None:
        """Put the fields of a request in the place of all that could be set; what they leave out is lost."""
        if row["activity_id"] != fields.get("activity_id", 0):
            raise Refusal(422, "The event can't change", {"activity_id": ["can't change"]})
        self.apply(location_id, row, fields)
        row["last_change_date"] = self._world.clock.tick()

    def check(self, location_id: int, fields: Node, row_id: int | None = None) -> None:
        """Check that a request says all that is needed, and that its time can be taken.

        Raises:
            Refusal: 404 where the team member is unknown, 422 for all else.
        """
        if fields.get("activity_id"):
            self._check_forms(fields)
            self._check_event(location_id, fields, row_id)
            return
        needed = _NEEDED if row_id is not None else (*_NEEDED, "client")
        missing = {name: ["is required"] for name in needed if name not in fields}
        if missing:
            raise Refusal(422, "The appointment is not complete", missing)
        self._check_forms(fields)
        known(self._world, location_id, fields["staff_id"])
        self._check_services(location_id, fields)
        if not fields.get("save_if_busy"):
            self._check_time(location_id, fields, row_id)

    def apply(self, location_id: int, row: Node, fields: Node) -> None:
        """Set all that a request can set."""
        event = bool(fields.get("activity_id"))
        fields = {**self._of_event(location_id), **fields} if event else fields
        start = moment_of(fields["datetime"])
        attendance = fields.get("attendance", 0)
        row.update(_LOST)
        row.update({name: fields[name] for name in _SAME if name in fields})
        row["activity_id"] = fields.get("activity_id", 0)
        row["staff_id"] = fields["staff_id"]
        row["staff"] = short(self._world, location_id, fields["staff_id"])
        row["services"] = [self._service(location_id, one) for one in fields["services"]]
        row["client"] = self._client(location_id, fields.get("client"))
        row["clients_count"] = 1 if row["client"] else 0
        row["date"] = start.strftime("%Y-%m-%d %H:%M:%S")
        row["datetime"] = start.isoformat()
        row["seance_length"] = row["length"] = fields["seance_length"]
        row["attendance"] = row["visit_attendance"] = attendance
        row["confirmed"] = int(attendance in (1, 2))
        row["technical_break_duration"] = fields.get("technical_break_duration") or 0
        labels = [int(one) for one in fields.get("record_labels") or ()]
        row["record_labels"] = [_label(one) for one in labels]
        # PHP: an empty object is an empty list.
        row["custom_fields"] = copy.deepcopy(fields.get("custom_fields")) or []

    def _check_forms(self, fields: Node) -> None:
        if any(not str(one).isdecimal() for one in fields.get("record_labels") or ()):
            raise Refusal(422, "A label is told by its ID alone", {"record_labels": ["must be IDs"]})
        if fields.get("seance_length", 0) > _LONGEST:
            raise Refusal(422, "The appointment is too long", {"seance_length": ["is more than a day"]})

    def _check_services(self, location_id: int, fields: Node) -> None:
        unknown = [
            one["id"]
            for one in fields["services"]
            if location_id in PLACES and self._world.services.find(location_id, one["id"]) is None
        ]
        if unknown:
            raise Refusal(422, "There is no such service", {"services": [f"{one} is unknown" for one in unknown]})

    def _check_time(self, location_id: int, fields: Node, row_id: int | None) -> None:
        start = moment_of(fields["datetime"])
        end = start + timedelta(seconds=fields["seance_length"])
        staff_id = fields["staff_id"]
        for row, first, last in occupied(self._world, location_id, staff_id, start.date()):
            if row["id"] != row_id and first < end and start < last:
                raise Refusal(422, "The time is taken", {"datetime": ["is busy"]})
        if (location_id, staff_id) in self._world.schedules and not self._works(location_id, staff_id, start, end):
            raise Refusal(422, "The team member doesn't work then", {"datetime": ["is outside of working hours"]})

    def _works(self, location_id: int, staff_id: int, start: datetime, end: datetime) -> bool:
        hours = working(self._world, location_id, staff_id, start.date())
        return any(first <= start and end <= last for first, last in hours)

    def _check_event(self, location_id: int, fields: Node, row_id: int | None) -> None:
        if not fields.get("client"):
            raise Refusal(422, "The appointment is not complete", {"client": ["is required"]})
        others = [
            one
            for one in self._world.appointments.of(location_id)
            if one["activity_id"] == fields["activity_id"] and not one["deleted"] and one["id"] != row_id
        ]
        if len(others) >= EVENT_CAPACITY:
            raise Refusal(422, "The event is full", {"activity_id": ["has no free places"]})

    def _of_event(self, location_id: int) -> Node:
        """What an event supplies itself; every event is a day after the reference day."""
        team, services = self._world.team.of(location_id), self._world.services.of(location_id)
        return {
            "staff_id": team[0]["id"] if team else 1,
            "services": [{"id": services[0]["id"] if services else 1}],
            "datetime": self._world.day(1, "18:00").isoformat(),
            "seance_length": 3600,
        }

    def _service(self, location_id: int, fields: Node) -> Node:
        known_one = self._world.services.find(location_id, fields["id"]) or {}
        price = known_one.get("price_min", 0)
        first_cost = fields.get("first_cost", price)
        discount = fields.get("discount", 0)
        cost = fields.get("cost", round(first_cost * (100 - discount) / 100, 2))
        return {
            "id": fields["id"],
            "title": known_one.get("title", f"Service {fields['id']}"),
            "cost": cost,
            "cost_to_pay": cost,
            "manual_cost": cost,
            "cost_per_unit": first_cost,
            "discount": discount,
            "first_cost": first_cost,
            "amount": fields.get("amount", 1),
            "assistants": [],
            "staff_service_link": {"length": known_one.get("duration", 3600)},
            "company_service_link": {"price_min": price, "price_max": known_one.get("price_max", 0)},
        }

    def _client(self, location_id: int, fields: Node | None) -> Node | None:
        """The client with this ID or phone; a new one where there is none."""
        if not fields:
            return None
        phone = str(fields.get("phone") or "")
        for one in self._world.clients.of(location_id):
            if one["id"] == fields.get("id") or (phone and one["phone"] == phone):
                return _short(one)
        made = {"name": fields.get("name", ""), "phone": phone, "email": fields.get("email", ""), "surname": ""}
        return _short(keep_client(self._world, location_id, made, self._world.clock.tick()))

    def _document(self, location_id: int, row: Node, document_id: int) -> Node:
        return {
            "id": document_id,
            "type_id": 7,
            "storage_id": 0,
            "user_id": row["created_user_id"],
            "company_id": location_id,
            "number": document_id,
            "comment": "",
            "date_created": row["create_date"],
            "category_id": 0,
            "visit_id": row["visit_id"],
            "record_id": row["id"],
            "type_title": "Visit",
            "is_sale_bill_printed": False,
        }


def _label(label_id: int) -> Node:
    title = f"Category {label_id}"
    return {"id": label_id, "title": title, "color": "#f44336", "icon": "star", "font_color": "#ffffff"}


def _short(client: Node) -> Node:
    """A client as appointments have it."""
    name = f"{client['name']} {client.get('surname', '')}".strip()
    copied = ("id", "name", "phone", "email", "card", "comment", "discount", "surname", "middle_name")
    return {
        **{one: client[one] for one in copied if one in client},
        "display_name": name,
        "success_visits_count": 0,
        "fail_visits_count": 0,
        "is_new": False,
        "custom_fields": [],
        "client_tags": [],
        "gender": client.get("gender_id", 0),
        "sex": client.get("gender_id", 0),
    }


def created(world: World, offset: int) -> str:
    """When a seeded appointment was made."""
    return printed(world.day(min(offset, 0) - 3))
