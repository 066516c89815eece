"""Bodies in shapes observed on servers and in working programs: typed when read, sent unchanged."""

from __future__ import annotations

import datetime as dt
from importlib import import_module
from typing import Any

import pytest

from altegio_client.api import TAGS
from altegio_client.operation import Operation

OPERATIONS: dict[str, Operation] = {
    operation.id: operation
    for tag, group in TAGS.items()
    for operation in getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.values()
}
CLIENT = {
    "id": 7,
    "phone": "+13155550190",
    "email": "",
    "visits_count": 4,
    "sold_amount": 80.5,
    "last_visit_date": "2026-06-13 12:00:00",
}
SERVICE = {
    "id": 8,
    "prepaid": "forbidden",
    "is_online": True,
    "staff": [{"id": 3, "seance_length": 2700, "technological_card_id": 0}],
    "resources": [4],
    "dates": [],
}
MEMBER = {"id": 3, "fired": 0, "hidden": 0, "status": 1, "weight": 20, "bookable": False, "position": [], "user": []}
TRANSACTION = {
    "id": 9,
    "sold_item_type": "goods_transaction",
    "account": {"id": 1, "is_cash": False},
    "expense": {"id": 5, "type": 1},
    "client": {"id": 7, "email": ""},
    "master": [],
}


@pytest.mark.parametrize(
    ("operation", "data", "path", "value"),
    [
        ("get_client_list", [CLIENT], "phone", "+13155550190"),
        ("get_client_list", [CLIENT], "visits_count", 4),
        ("get_client_list", [CLIENT], "sold_amount", 80.5),
        (
            "get_client_list",
            [CLIENT],
            "last_visit_date",
            dt.datetime(2026, 6, 13, 12),
        ),
        ("get_service_list", [SERVICE], "staff.0.seance_length", 2700),
        ("get_service_list", [SERVICE], "resources.0", 4),
        ("get_service_list", [SERVICE], "prepaid", "forbidden"),
        ("get_team_member_by_id", MEMBER, "fired", 0),
        ("get_team_member_by_id", {**MEMBER, "fired": "0"}, "fired", 0),
        ("get_team_member_by_id", MEMBER, "user", None),
        ("get_team_member_by_id", MEMBER, "bookable", False),
        ("get_transactions", [TRANSACTION], "sold_item_type", "goods_transaction"),
        ("get_transactions", [TRANSACTION], "account.is_cash", False),
        ("get_transactions", [TRANSACTION], "expense.type_", 1),
        ("get_transactions", [TRANSACTION], "master", None),
        ("get_location_list", [{"id": 1, "timezone": "America/New_York"}], "timezone", "America/New_York"),
        ("get_location_list", [{"id": 1, "timezone": -5}], "timezone", -5),
        ("get_client", {"id": 7, "birth_date": ""}, "birth_date", None),
        ("get_client", {"id": 7, "categories": [{"id": 2}]}, "categories.0.id", 2),
        ("bulk_create_clients", {"created": [{"id": 7}], "errors": []}, "created.0.id", 7),
        ("phone_number_format_check", {"is_valid": True}, "is_valid", True),
        (
            "list_event_duplication_strategies",
            [{"id": 2, "repeat_mode": {"id": 1, "title": "Daily"}}],
            "repeat_mode.id",
            1,
        ),
        ("duplicate_event", [{"id": 5, "master": {"id": 3}}], "master.id", 3),
        ("get_partner_appointment_list", [{"id": 6, "company": {"id": 1}}], "company.id", 1),
        ("search_memberships_for_event", [{"id": "5248829"}], "id", 5248829),
    ],
)
def test_it_is_read(operation: str, data: Any, path: str, value: object) -> None:
    """The value has its name and its type."""
    found, _ = OPERATIONS[operation].read({"success": True, "data": data, "meta": []})
    found = found[0] if isinstance(found, list) else found
    for part in path.split("."):
        found = found[int(part)] if part.isdigit() else getattr(found, part)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("operation", "data"),
    [
        ("get_message_status_list", {"success": True}),
        ("handle_fiscalization_callback", None),
        ("delete_image", {"success": True, "data": None}),
    ],
)
def test_a_bare_success_is_none(operation: str, data: Any) -> None:
    """A response with nothing but a success is None."""
    assert OPERATIONS[operation].result is None
    assert OPERATIONS[operation].read(data)[0] is None


@pytest.mark.parametrize(
    ("operation", "ids", "body"),
    [
        ("search_client_visits", 1, {"client_phone": "+13155550190", "payment_statuses": []}),
        ("search_client_visits", 1, {"client_id": 7, "from": "2023-01-01", "to": "2026-01-01"}),
        ("search_client_visits", 1, {"client_id": 7, "payment_statuses": None, "attendance": None}),
        ("patch_service", 2, {"title": "Cut"}),
        ("update_appointment_service_consumables", 3, {"consumables": [{"good_id": 4, "amount": 10, "storage_id": 5}]}),
        ("create_appointment", 1, {"staff_id": 5, "services": [{"id": 7}], "seance_length": 3600, "api_id": 777}),
        ("issue_loyalty_card", 1, {"loyalty_card_number": 55, "loyalty_card_type_id": "2", "phone": 13155550190}),
        ("duplicate_event", 2, {"dates": ["2026-09-21T10:00:00-05:00"], "content_type": 1}),
        ("duplicate_event", 2, {"duplication_strategy_id": 2, "from": "2026-09-21", "count": 3}),
        ("duplicate_event", 2, {"repeat_mode_id": 5, "days": [1, 3], "till": "2026-10-21", "hours": 2}),
        ("create_client_comment", 2, {"text": "Likes tea"}),
    ],
)
def test_it_is_sent(operation: str, ids: int, body: Any) -> None:
    """It is sent as passed, without a field that the server does not want."""
    assert OPERATIONS[operation].request([1] * ids, (), body).body == body
