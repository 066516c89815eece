"""Altegio's callbacks have models, which read deliveries as they arrive."""

from __future__ import annotations

import datetime as dt
import json
from importlib.resources import files
from typing import Any

import pytest

from altegio import models
from altegio.enums import VisitAttendance
from altegio_client.api import TAGS
from altegio_client.operation import Group

DESCRIBED = json.loads(files("altegio_client").joinpath("openapi.json").read_bytes())
CALLBACKS = {
    node["operationId"]: node["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    for item in DESCRIBED["webhooks"].values()
    for node in item.values()
}
EVENT = {"company_id": 4564, "resource_id": 7, "status": "update"}


def test_every_callback_is_a_model() -> None:
    """Twelve models, with their own names, and no operation among them."""
    assert CALLBACKS == {
        "webhook_salon": "SalonWebhook",
        "webhook_staff": "StaffWebhook",
        "webhook_service": "ServiceWebhook",
        "webhook_service_category": "ServiceCategoryWebhook",
        "webhook_client": "ClientWebhook",
        "webhook_record": "RecordWebhook",
        "webhook_loyalty_card": "LoyaltyCardWebhook",
        "webhook_schedule": "ScheduleWebhook",
        "webhook_good": "GoodWebhook",
        "webhook_goods_operation": "GoodsOperationWebhook",
        "webhook_finances_operation": "FinanceOperationWebhook",
        "marketplace_webhook": "MarketplaceWebhook",
    }
    assert set(CALLBACKS.values()) <= set(models.__all__)
    assert TAGS
    for tag, name in TAGS.items():
        module = __import__(f"altegio_client.api.{tag}", fromlist=[name])
        group: type[Group] = getattr(module, name)
        assert not CALLBACKS.keys() & (vars(group).keys() | group.__operations__.keys())


RESOURCES = {
    "RecordWebhook": "record",
    "FinanceOperationWebhook": "finances_operation",
    "GoodsOperationWebhook": "goods_operations_sale",
    "ClientWebhook": "client",
    "SalonWebhook": "salon",
    "LoyaltyCardWebhook": "loyalty_card",
}
DELIVERIES: dict[str, dict[str, Any]] = {
    "RecordWebhook": {
        "sms_now": 1,
        "paid_full": 0,
        "notified": 0,
        "master_request": 1,
        "is_mobile": 0,
        "attendance": 2,
        "datetime": "2026-07-12T12:10:00+03:00",
        "date": "2026-07-12 12:10:00",
        "custom_fields": [],
        "client": {"id": 1, "sex": 1, "custom_fields": {"code": "x"}, "client_tags": []},
        "staff": {"id": 2, "api_id": None, "position": {"id": 3, "title": "Barber", "services_binding_type": 0}},
        "documents": [{"id": 5, "type_id": 7, "is_sale_bill_printed": False}],
        "composite": [],
    },
    "FinanceOperationWebhook": {
        "id": 1,
        "date": "2026-07-12T12:10:00+0400",
        "amount": 1250.5,
        "sold_item_type": None,
        "master": [],
        "supplier": [],
        "record": None,
        "expense": {"id": 1, "title": "Sale", "type": 1},
        "account": {"id": 9, "title": "Till", "is_cash": True, "is_default": False},
    },
    "GoodsOperationWebhook": {"id": 1, "amount": -1, "operation_unit_type": 1, "client": [], "supplier": []},
    "ClientWebhook": {"id": 1, "phone": "13155550175", "custom_fields": {}, "categories": []},
    "SalonWebhook": {"id": 4564, "phones": ["13155550175"], "timezone": "+3", "active": 1},
    "LoyaltyCardWebhook": {"id": 1, "balance": 1250.5, "number": "1", "phone": "13155550175"},
}


@pytest.mark.parametrize("name", DELIVERIES)
def test_deliveries_fit(name: str) -> None:
    """Observed quirks are accepted, all fields are known, and missing objects are None."""
    model: Any = getattr(models, name)
    raw = {**EVENT, "resource": RESOURCES[name], "data": DELIVERIES[name]}
    assert list(model.__problems__(raw, "$")) == []
    event = model.from_dict(raw)
    assert event.data.extra == {}
    assert event.to_dict() == raw
    missing = {wire for wire, value in DELIVERIES[name].items() if value in ([], None) and wire in ("master", "client")}
    assert not any(getattr(event.data, wire) for wire in missing)


def test_a_delivery_is_readable() -> None:
    """Datetimes, codes and nested objects have the same types as in reads."""
    event = models.RecordWebhook.from_dict({**EVENT, "resource": "record", "data": DELIVERIES["RecordWebhook"]})
    data = event.data
    assert data is not None
    assert data.datetime_ == dt.datetime(2026, 7, 12, 12, 10, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    assert data.attendance is VisitAttendance.CONFIRMED
    assert data.staff is not None
    assert data.staff.position is not None
    assert (data.staff.position.title, data.custom_fields) == ("Barber", {})
    assert data.client is not None
    assert data.client.custom_fields == {"code": "x"}


def test_the_lifecycle_callback() -> None:
    """An application learns which location has uninstalled or frozen it; an unknown word is preserved."""
    for word in ("uninstall", "freeze", "payment"):
        event = models.MarketplaceWebhook.from_dict(
            {"salon_id": 1, "application_id": 2, "event": word, "partner_token": "secret"}
        )
        assert (event.salon_id, event.application_id, event.event) == (1, 2, word)
        assert "secret" not in repr(event)
