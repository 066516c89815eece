"""Each resource is read strictly, with the fields and the types of deliveries."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from altegio import webhooks
from altegio_client.base import Model

FIELDS: dict[str, dict[str, list[str]]] = json.loads((Path(__file__).parent / "fields.json").read_text("utf-8"))
"""The types of each field of ``data``, by resource: those seen in deliveries, otherwise those of the reference."""

VALUES: dict[str, Any] = {
    "integer": 1,
    "number": 1.5,
    "string": "text",
    "boolean": True,
    "null": None,
    "object": {},
    "array": [],
    "empty array": [],
}
TIMES = {
    "date": "2026-11-24 10:00:00",
    "datetime": "2026-11-24T10:00:00+03:00",
    "create_date": "2026-11-24T10:00:00+0300",
    "date_created": "2026-11-24 10:00:00",
    "last_change_date": "2026-11-24T10:00:05+0300",
    "birth_date": "1990-02-28",
    "birthday": "1990-02-28",
    "schedule_till": "2026-12-31",
}


def value_of(name: str, json_type: str) -> Any:
    """A value of a type, for a field with this name."""
    return copy.deepcopy(TIMES.get(name, "text") if json_type == "string" else VALUES[json_type])


def data_of(resource: str, choice: int) -> dict[str, Any]:
    """All fields of a resource, each with one of its types; nothing below one that is no object then."""
    data: dict[str, Any] = {}
    for name, json_types in FIELDS[resource].items():
        *path, last = name.split(".")
        target: Any = data
        for part in path:
            held = target.get(part.removesuffix("[]"))
            if part.endswith("[]") and isinstance(held, list):
                held.extend([{}] * (not held))
                held = held[0]
            target = held if isinstance(held, dict) else {}
        target[last] = value_of(last, json_types[choice % len(json_types)])
    return data


def bodies(resource: str) -> list[dict[str, Any]]:
    """As many as needed for each type of each field to occur."""
    most = max((len(json_types) for json_types in FIELDS[resource].values()), default=1)
    schedule: Any = []
    return [
        {
            "company_id": 1,
            "resource": resource,
            "resource_id": 2,
            "status": status,
            "data": data_of(resource, choice) if FIELDS[resource] else schedule,
        }
        for choice in range(most)
        for status in ("create", "update", "delete")
    ]


@pytest.mark.parametrize("resource", FIELDS)
def test_each_resource_is_read_strictly(resource: str) -> None:
    """Nothing in it differs from the description, and all of it is documented."""
    for body in bodies(resource):
        (event,) = webhooks.parse(json.dumps(body), strict=True)
        assert event.raw == body
        assert undocumented(event.data) == []


def undocumented(value: Any, place: str = "data") -> list[str]:
    """The fields of a model that are not in its description, at any depth."""
    if isinstance(value, list):
        return [one for item in value for one in undocumented(item, f"{place}[]")]
    if not isinstance(value, Model):
        return []
    own = [f"{place}.{name}" for name in value.extra]
    return own + [
        one for name in value.__model_fields__ for one in undocumented(getattr(value, name), f"{place}.{name}")
    ]


def test_no_resource_is_missing() -> None:
    """Fifteen, as many as there are events."""
    assert len(FIELDS) == 15
    assert all(type(webhooks.parse(body)[0]) is not webhooks.UnknownEvent for one in FIELDS for body in bodies(one))


DELIVERIES: list[dict[str, Any]] = [
    {
        "company_id": 1,
        "resource": "client",
        "resource_id": 2,
        "status": "update",
        "data": {
            **{"id": 2, "name": "Ann", "surname": "", "patronymic": "", "display_name": "Ann", "phone": "+1315555"},
            **{"sex_id": 0, "sex": "unknown", "sms_bot": 0, "paid": 4066, "spent": 4066},
            **{"categories": [], "custom_fields": {}},
        },
    },
    {
        "company_id": 1,
        "resource": "finances_operation",
        "resource_id": 2,
        "status": "create",
        "data": {
            **{"id": 2, "document_id": 0, "amount": -2000, "comment": "", "record_id": 0, "visit_id": 0},
            **{"date": "2026-08-05T05:30:54+0400", "last_change_date": "2026-08-05T09:30:54+0400"},
            **{"sold_item_id": 0, "sold_item_type": None, "master": [], "supplier": [], "record": None},
            "expense": {"id": 1, "title": "Rent", "type": 1},
            "account": {"id": 3, "title": "Cash", "is_cash": False, "is_default": False},
            "client": {"id": 4, "name": "Ann", "surname": "", "patronymic": "", "phone": "+1315555", "email": ""},
        },
    },
    {
        "company_id": 1,
        "resource": "goods_operations_sale",
        "resource_id": 2,
        "status": "create",
        "data": {
            **{"id": 2, "type_id": 1, "type": "Sale", "amount": -1, "cost": 8190, "loyalty_abonement_id": 0},
            "good": {"id": 3, "title": "Shampoo"},
            "storage": {"id": 4, "title": "Shop"},
            "unit": {"id": 5, "title": "Piece", "short_title": "pc"},
            "master": {"id": 6, "title": "Team"},
            **{"supplier": [], "service": [], "client": []},
        },
    },
]
"""In the form of recorded deliveries."""


@pytest.mark.parametrize("body", DELIVERIES, ids=[body["resource"] for body in DELIVERIES])
def test_recorded_shapes_are_read_strictly(body: dict[str, Any]) -> None:
    """Absent objects come as empty arrays, and read as None."""
    (event,) = webhooks.parse(body, strict=True)

    assert undocumented(event.data) == []
    assert event.data.to_dict() == body["data"]
    absent = [name for name, value in body["data"].items() if value in (None, []) and name in event.data]
    assert [name for name in absent if getattr(event.data, name)] == []
