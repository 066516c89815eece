"""Any body is read as events, or is a ValueError with the reason."""

from __future__ import annotations

import contextlib
import json
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import altegio
from altegio import webhooks
from altegio.webhooks import _events
from tests.doubles.events import body, event

RESOURCES = {
    "record": webhooks.RecordEvent,
    "client": webhooks.ClientEvent,
    "finances_operation": webhooks.FinanceOperationEvent,
    "good": webhooks.GoodEvent,
    "goods_operations_sale": webhooks.GoodsOperationEvent,
    "goods_operations_receipt": webhooks.GoodsOperationEvent,
    "goods_operations_consumable": webhooks.GoodsOperationEvent,
    "goods_operations_stolen": webhooks.GoodsOperationEvent,
    "goods_operations_move": webhooks.GoodsOperationEvent,
    "staff": webhooks.StaffEvent,
    "service": webhooks.ServiceEvent,
    "service_category": webhooks.ServiceCategoryEvent,
    "salon": webhooks.SalonEvent,
    "company": webhooks.SalonEvent,
    "loyalty_card": webhooks.LoyaltyCardEvent,
    "schedule": webhooks.ScheduleEvent,
}


@pytest.mark.parametrize("resource", RESOURCES)
@pytest.mark.parametrize("status", ["create", "update", "delete"])
def test_each_resource_has_its_class(resource: str, status: str) -> None:
    """With the five keys as attributes, and the location under the name that helpers use."""
    (found,) = webhooks.parse(body(7, resource, status))

    assert type(found) is RESOURCES[resource]
    assert (found.company_id, found.location_id, found.resource_id) == (720441, 720441, 7)
    assert (found.resource, found.status) == (resource, status)
    name = RESOURCES[resource].__name__
    assert repr(found) == f"{name}(company_id=720441, resource={resource!r}, resource_id=7, status={status!r})"
    assert webhooks.parse({**event(7, resource, status), "version": 2}) == [found], "the event is the same"


def test_the_table_has_all_classes() -> None:
    """No class of events is missing in it."""
    assert _events.EVENTS == RESOURCES


@pytest.mark.parametrize(
    "event_class", dict.fromkeys([*RESOURCES.values(), webhooks.WebhookEvent, webhooks.UnknownEvent])
)
def test_events_are_values(event_class: Any) -> None:
    """They are created by keyword, so that a new field breaks no program, and no handler can change them."""
    with pytest.raises(TypeError, match="takes 1 positional argument"):
        event_class("a")
    (found,) = webhooks.parse(body(7, next((name for name, one in RESOURCES.items() if one is event_class), "robot")))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(found, "status", "other")  # noqa: B010 - type checkers know that it can't be set


def test_data_is_a_model() -> None:
    """It is read as tolerantly as a response, and returns all received data."""
    raw = event(5, "client", name="Ann", discount="7.5", new={"a": 1})
    (found,) = webhooks.parse(raw)

    assert isinstance(found, webhooks.ClientEvent)
    assert (found.data.name, found.data.discount) == ("Ann", 7.5)
    assert found.data.to_dict() == raw["data"]
    assert found.raw == raw


def test_an_event_of_a_schedule_has_no_data() -> None:
    """Its ID is that of the team member."""
    (found,) = webhooks.parse({**event(9, "schedule"), "data": []})

    assert isinstance(found, webhooks.ScheduleEvent)
    assert (found.data, found.team_member_id) == ([], 9)


def test_undocumented_parts_are_preserved() -> None:
    """Another resource, another status, further keys."""
    raw = {**event(1, "robot", "visit_confirmed", colour="red"), "version": 2}
    (found,) = webhooks.parse(raw)

    assert type(found) is webhooks.UnknownEvent
    assert (found.resource, found.status) == ("robot", "visit_confirmed")
    assert found.data == {"id": 1, "colour": "red"}
    assert found.raw["version"] == 2
    assert repr(found) == ("UnknownEvent(company_id=720441, resource='robot', resource_id=1, status='visit_confirmed')")


@pytest.mark.parametrize("data", [None, [], "", 0, "text", [1, 2]])
def test_data_of_any_shape_is_preserved(data: Any) -> None:
    """PHP sends an empty array for a missing object; nothing else is lost either."""
    (found,) = webhooks.parse({**event(), "data": data})

    assert found.data == (data or None)
    assert found.raw["data"] == data


@pytest.mark.parametrize("form", [b"%s", "%s"])
def test_bytes_text_and_mappings_are_the_same(form: Any) -> None:
    """So are one event and an array with one event."""
    raw = event(3, name="Ünï")
    text = json.dumps(raw)
    written = text.encode() if isinstance(form, bytes) else text

    assert (
        webhooks.parse(written)
        == webhooks.parse(raw)
        == webhooks.parse([raw])
        == webhooks.parse(bytearray(text.encode()))
    )


def test_an_array_has_several_events() -> None:
    """In its order."""
    found = webhooks.parse(json.dumps([event(1), event(2, "client"), event(3)]))
    assert [(one.resource, one.resource_id) for one in found] == [("record", 1), ("client", 2), ("record", 3)]


def test_numbers_as_text_are_numbers() -> None:
    """PHP sometimes sends them like this."""
    (found,) = webhooks.parse({**event(), "company_id": "12", "resource_id": 7.0})
    assert (found.company_id, found.resource_id) == (12, 7)


def test_the_mapping_of_the_caller_stays_unchanged() -> None:
    """A change of the model does not change the passed mapping."""
    raw = event(5, "client", name="Ann")
    (found,) = webhooks.parse(raw)
    assert isinstance(found, webhooks.ClientEvent)
    found.data.name = "Eve"

    assert raw["data"]["name"] == "Ann"


def test_the_repr_has_no_personal_data() -> None:
    """So that an event can be logged."""
    (found,) = webhooks.parse(event(5, "client", name="Ann", phone="+13155550175"))

    assert repr(found) == "ClientEvent(company_id=720441, resource='client', resource_id=5, status='update')"
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own


def deep(levels: int) -> Any:
    """Arrays in arrays."""
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def deep_object(levels: int) -> Any:
    """Objects in objects."""
    value: Any = 1
    for _ in range(levels):
        value = {"a": value}
    return value


CIRCLE: dict[str, Any] = event()
CIRCLE["data"]["self"] = CIRCLE

NO_EVENTS: list[tuple[Any, str]] = [
    (None, "not a webhook: expected bytes, str or a mapping, got NoneType"),
    (5, "not a webhook: expected bytes, str or a mapping, got int"),
    (b"", "not a webhook: no JSON at character 0"),
    (b"secret=1&a=2", "not a webhook: no JSON at character 0"),
    (b"\xff\xfe\xff", "not a webhook: no JSON$"),
    ("\ud800", "not a webhook: no JSON at character 0"),
    ('{"a": "\ud800"', "not a webhook: no JSON at character"),
    (b'{"company_id": 1,', "not a webhook: no JSON at character"),
    (b"1" * 5000, "not a webhook: no JSON$"),
    (b" " * 1024 * 1024, "not a webhook: no JSON at character 1048576"),
    (b"[]", "not a webhook: an empty array"),
    (b"{}", "not a webhook: the event has no company_id, resource, resource_id, status, data"),
    (b"null", "not a webhook: the event is no JSON object but null"),
    (b'"text"', "not a webhook: the event is no JSON object but str"),
    (b"[[]]", "not a webhook: event 1 is no JSON object but list"),
    ([event(), 5], "not a webhook: event 2 is no JSON object but int"),
    ({**event(), "company_id": None}, "not a webhook: company_id of the event is no whole number but null"),
    ({**event(), "company_id": True}, "not a webhook: company_id of the event is no whole number but bool"),
    ({**event(), "resource_id": "x"}, "not a webhook: resource_id of the event is no whole number but str"),
    ({**event(), "resource_id": 1.5}, "not a webhook: resource_id of the event is no whole number but float"),
    ({**event(), "resource_id": float("nan")}, "not a webhook: resource_id of the event is no whole number but float"),
    ({**event(), "resource": ""}, "not a webhook: resource of the event is no text but empty"),
    ({**event(), "status": ["update"]}, "not a webhook: status of the event is no text but list"),
    ({**event(), "status": " "}, "not a webhook: status of the event is no text but str"),
    ({**event(), 5: 1}, "not a webhook: a key is no str but int"),
    ({**event(), "data": {1, 2}}, "not a webhook: JSON has no set"),
    (CIRCLE, "not a webhook: nested in more than 64 levels"),
    ({**event(), "data": deep(70)}, "not a webhook: nested in more than 64 levels"),
    (json.dumps({**event(), "data": deep(70)}), "not a webhook: nested in more than 64 levels"),
    (b"[" * 100_000, "not a webhook: n"),
    (b"[" * 500_000 + b"]" * 500_000, "not a webhook: nested in more than 64 levels"),
    (b" " * (1024 * 1024 + 1), "not a webhook: 1048577 bytes, more than 1048576"),
]


@pytest.mark.parametrize(("body_of", "message"), NO_EVENTS, ids=range(len(NO_EVENTS)))
def test_an_invalid_event_is_a_value_error(body_of: Any, message: str) -> None:
    """It has a reason; no other error is raised, and none holds the body."""
    with pytest.raises(ValueError, match=message) as caught:
        webhooks.parse(body_of)

    assert type(caught.value) is ValueError
    assert caught.value.__context__ is None or caught.value.__suppress_context__


@pytest.mark.parametrize("key", ["company_id", "resource", "resource_id", "status", "data"])
def test_each_key_is_needed(key: str) -> None:
    """The message names the missing one."""
    raw = event()
    del raw[key]
    with pytest.raises(ValueError, match=f"not a webhook: the event has no {key}$"):
        webhooks.parse(raw)


def test_the_deepest_readable_event() -> None:
    """Far deeper than any documented event, from text and from a mapping."""
    for make in (deep, deep_object):
        raw = {**event(1, "robot"), "data": make(63)}
        text = json.dumps(raw)
        assert webhooks.parse(raw) == webhooks.parse(text) == webhooks.parse(memoryview(text.encode()))
        assert webhooks.parse(raw)[0].data == raw["data"]
        deeper = {**raw, "data": make(64)}
        for too_deep in (deeper, json.dumps(deeper)):
            with pytest.raises(ValueError, match="nested in more than 64 levels"):
                webhooks.parse(too_deep)


def test_strict_names_the_place() -> None:
    """Of the first value that does not match the description."""
    raw = event(5, "client", name={"first": "Ann"})
    assert webhooks.parse(raw)[0].data.to_dict() == raw["data"]
    with pytest.raises(
        ValueError, match=r"^the event \(client\) does not match the description: data.name: expected str"
    ):
        webhooks.parse(raw, strict=True)


def test_the_size_can_be_chosen() -> None:
    """In bytes of the body."""
    with pytest.raises(ValueError, match=r"not a webhook: \d+ bytes, more than 10"):
        webhooks.parse(body(), max_body=10)


def test_it_is_an_attribute_of_the_package() -> None:
    """Nothing else has to be imported."""
    assert altegio.webhooks is webhooks
    assert {*webhooks.__all__} <= {*dir(webhooks)}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)
EVENTS = st.fixed_dictionaries(
    {
        "company_id": st.integers() | JSON,
        "resource": st.sampled_from([*RESOURCES, "robot"]) | JSON,
        "resource_id": st.integers() | JSON,
        "status": st.sampled_from(["create", "update"]) | JSON,
        "data": JSON | st.dictionaries(st.sampled_from(["id", "client", "services", "last_change_date"]), JSON),
    }
)


@given(st.binary() | st.text() | JSON | EVENTS | EVENTS.map(json.dumps) | st.lists(EVENTS, max_size=3))
def test_nothing_but_a_value_error(anything: Any) -> None:
    """Any input is events, which can be written again, or a ValueError; each field of the data can be read."""
    try:
        found = webhooks.parse(anything)
    except ValueError:
        return
    for one in found:
        assert isinstance(one.company_id, int)
        assert isinstance(one.resource_id, int)
        assert one.resource
        assert one.status
        json.dumps(one.raw)
        for name in getattr(type(one.data), "__model_fields__", ()):
            getattr(one.data, name)
    with contextlib.suppress(ValueError):
        webhooks.parse(anything, strict=True)
