"""Models: reading, writing, and that no received data is lost."""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import functools
import importlib
import inspect
import json
import logging
import math
import pickle
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import altegio_client.models
from altegio import Altegio, DecodingError
from altegio._transport import json_codec as _json
from altegio_client import base, codec, enums
from altegio_client.api import TAGS, schedule_resources
from altegio_client.base import Model
from altegio_client.codec.errors import InvalidValue
from altegio_client.models import (
    Appointment,
    AppointmentCreate,
    AuthorizedUser,
    BookedService,
    ChainMembershipType,
    ChainMembershipTypeCreate,
    ChainMembershipTypeUpdate,
    Client,
    ClientContact,
    ClientCreate,
    MembershipType,
    ReviewCreate,
)
from altegio_client.operation import Operation
from tests.doubles.clients import client

REPLACEMENTS: tuple[Any, ...] = (None, [], {}, "", 0, True, "text", [None, None])
DEPTH = 3


class ID(int):
    """A subclass of int, as some applications use for IDs."""


def operations() -> Iterator[Operation]:
    """All operations of all groups."""
    for tag in TAGS:
        module = importlib.import_module(f"altegio_client.api.{tag}")
        yield from (value for value in vars(module).values() if isinstance(value, Operation))


def signature(spec: codec.Spec) -> str:
    """A text that distinguishes one documented type from another."""
    if isinstance(spec, codec.List):
        return f"[{signature(spec.item)}]"
    if isinstance(spec, codec.Map):
        return f"{{{signature(spec.value)}}}"
    if isinstance(spec, codec.Union):
        return " | ".join(map(signature, spec.options))
    return spec.name


def response_types() -> dict[str, codec.Spec]:
    """Each type of a payload or of a ``meta``, once."""
    found = [spec for one in operations() for spec in (one.result, one.meta) if spec is not None]
    return {signature(spec): spec for spec in found if signature(spec) != codec.ANY.name}


def example(spec: codec.Spec, depth: int = DEPTH) -> Any:
    """A payload with all documented fields."""
    if isinstance(spec, codec.Ref):
        fields: dict[str, Any] = spec.model.__wire_fields__ if depth else {}
        return {wire: example(field.spec, depth - 1) for wire, field in fields.items()}
    if isinstance(spec, codec.List):
        return [example(spec.item, depth)]
    if isinstance(spec, codec.Map):
        return {"1481101200": example(spec.value, depth)}
    if isinstance(spec, codec.Union):
        return example(spec.options[0], depth)
    if isinstance(spec, codec.Choice):
        return spec.values[0]
    if isinstance(spec, codec.Date):
        return "2026-01-21"
    if isinstance(spec, codec.DateTime):
        return "2026-01-21T23:00:00-0500"
    if isinstance(spec, codec.Code | codec.Unix):
        return 1
    return {codec.INT: 7, codec.FLOAT: 7.25, codec.BOOL: False, codec.STR: "word"}.get(spec, "anything")


def places(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of each value inside a JSON value."""
    inner: Any = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        yield (*path, key)
        yield from places(value, (*path, key))


def read_all(value: Any) -> None:
    """Read each attribute, each list and each mapping; a required ID that is missing is reported."""
    if isinstance(value, Model):
        for name, field in value.__model_fields__.items():
            if field.always and value.__wire__.get(field.wire) is None:
                with pytest.raises(DecodingError, match=f"{name} is missing"):
                    getattr(value, name)
            else:
                read_all(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            read_all(item)
    elif isinstance(value, dict):
        for item in value.values():
            read_all(item)


class Payload(Model):
    """A model with one field of the type under test."""

    value: Any = None

    @staticmethod
    def of(spec: codec.Spec, **options: bool) -> type[Payload]:
        """The model for a type."""
        from altegio_client.base import field

        built = type("Payload", (Payload,), {"value": (declared := field("value", spec, default=None, **options))})
        declared.__set_name__(built, "value")
        return built


def check_that_nothing_is_lost(model_class: type[Model], raw: dict[str, Any]) -> None:
    """The wire object is unchanged, before anything was read and afterwards."""
    text = json.dumps(raw)
    model = model_class.__wrap__(raw)
    assert json.dumps(model.to_dict()) == text
    read_all(model)
    assert json.dumps(model.to_dict()) == text


@pytest.mark.slow
def test_no_value_that_does_not_fit_is_lost_or_fails() -> None:
    """Every value of every response, in turn, is replaced by wrong values that PHP may send."""
    tried = 0
    for spec in response_types().values():
        model_class = Payload.of(spec)
        full = {"value": example(spec)}
        frozen = pickle.dumps(full)
        check_that_nothing_is_lost(model_class, full)
        for path in list(places(pickle.loads(frozen))):  # noqa: S301 - our own
            for replacement in REPLACEMENTS:
                changed: Any = pickle.loads(frozen)  # noqa: S301 - our own
                parent = changed
                for key in path[:-1]:
                    parent = parent[key]
                parent[path[-1]] = copy.copy(replacement)
                check_that_nothing_is_lost(model_class, changed)
            tried += 1
    assert tried > 4_000


ATOMS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["1", "0", "-7", "500.00", "1e3", "0000-00-00", "2026-01-21", "2022-01-01 12:12:12", "true"])
)
JSON_VALUES = st.recursive(
    ATOMS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.slow
@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.data())
def test_any_json_value_may_come(data: st.DataObject) -> None:
    """Arbitrary values in arbitrary places of a response are read without an error and sent back unchanged."""
    specs = response_types()
    spec = specs[data.draw(st.sampled_from(sorted(specs)))]
    full: Any = {"value": example(spec)}
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(list(places(full))))
        parent = full
        for key in path[:-1]:
            parent = parent[key]
        parent[path[-1]] = data.draw(JSON_VALUES)
    check_that_nothing_is_lost(Payload.of(spec), full)
    list(Payload.of(spec).__problems__(full, "$"))
    repr(Payload.of(spec).from_dict(full))


# What each type reads.

UTC = dt.UTC
WEST = dt.timezone(dt.timedelta(hours=-5))
READINGS: list[tuple[codec.Spec, Any, Any]] = [
    (codec.INT, 5, 5),
    (codec.INT, "5", 5),
    (codec.INT, "-5", -5),
    (codec.INT, "5.00", 5),
    (codec.INT, 5.0, 5),
    (codec.INT, 5.5, 5.5),
    (codec.INT, "5.5", "5.5"),
    (codec.INT, "", ""),
    (codec.INT, "five", "five"),
    (codec.INT, "inf", "inf"),
    (codec.INT, True, 1),
    (codec.INT, [], []),
    (codec.INT, None, None),
    (codec.FLOAT, 5, 5),
    (codec.FLOAT, "500.00", 500.0),
    (codec.FLOAT, "nan", "nan"),
    (codec.FLOAT, "-inf", "-inf"),
    (codec.FLOAT, "", ""),
    (codec.FLOAT, {}, {}),
    (codec.FLOAT, None, None),
    (codec.BOOL, True, True),
    (codec.BOOL, 1, True),
    (codec.BOOL, 0, False),
    (codec.BOOL, "1", True),
    (codec.BOOL, "0", False),
    (codec.BOOL, "true", True),
    (codec.BOOL, "false", False),
    (codec.BOOL, 2, 2),
    (codec.BOOL, "", ""),
    (codec.BOOL, [], []),
    (codec.BOOL, None, None),
    (codec.STR, "x", "x"),
    (codec.STR, "", ""),
    (codec.STR, 7, "7"),
    (codec.STR, 7.5, "7.5"),
    (codec.STR, True, True),
    (codec.STR, [], []),
    (codec.STR, None, None),
    (codec.DATE, "2026-01-21", dt.date(2026, 1, 21)),
    (codec.DATE, "2026-01-21T23:00:00-05:00", dt.date(2026, 1, 21)),
    (codec.Date("%Y%m%d"), "20260121", dt.date(2026, 1, 21)),
    (codec.Date("%d.%m.%Y"), "21.01.2026", dt.date(2026, 1, 21)),
    (codec.Date("%d.%m.%Y"), "2026-01-21", dt.date(2026, 1, 21)),
    (codec.DATE, "", None),
    (codec.DATE, "0000-00-00", None),
    (codec.DATE, False, None),
    (codec.DATE, "yesterday", "yesterday"),
    (codec.DATE, "2026-02-30", "2026-02-30"),
    (codec.DATE, 20260121, 20260121),
    (codec.DATETIME, "2026-09-21T23:00:00-05:00", dt.datetime(2026, 9, 21, 23, tzinfo=WEST)),
    (codec.DATETIME, "2026-09-21T23:00:00-0500", dt.datetime(2026, 9, 21, 23, tzinfo=WEST)),
    (codec.DATETIME, "2026-09-21T23:00:00.125-05:00", dt.datetime(2026, 9, 21, 23, 0, 0, 125000, tzinfo=WEST)),
    (codec.DATETIME, "2026-09-21T23:00:00Z", dt.datetime(2026, 9, 21, 23, tzinfo=UTC)),
    (codec.DATETIME, "2022-01-01 12:12:12", dt.datetime(2022, 1, 1, 12, 12, 12)),
    (codec.DATETIME, "2022-01-01", dt.datetime(2022, 1, 1)),
    (codec.DATETIME, "", None),
    (codec.DATETIME, "0000-00-00 00:00:00", None),
    (codec.DATETIME, False, None),
    (codec.DATETIME, None, None),
    (codec.DATETIME, "soon", "soon"),
    (codec.UNIX, "1481101200", 1481101200),
    (codec.Choice("a", "b"), "c", "c"),
    (codec.Choice(1, 2), "2", 2),
    (codec.Code("PeriodUnit"), 3, enums.PeriodUnit.MONTH),
    (codec.Code("PeriodUnit"), "3", enums.PeriodUnit.MONTH),
    (codec.Code("PeriodUnit"), 77, 77),
    (codec.Code("PeriodUnit"), "soon", "soon"),
    (codec.Code("PeriodUnit"), None, None),
    (codec.List(codec.INT), ["1", 2], [1, 2]),
    (codec.List(codec.INT), [], []),
    (codec.List(codec.INT), {}, []),
    (codec.List(codec.INT), None, None),
    (codec.List(codec.INT), "", None),
    (codec.List(codec.INT), {"0": 1, "2": 3}, {"0": 1, "2": 3}),
    (codec.List(codec.INT), "text", "text"),
    (codec.Map(codec.INT), {"a": "1"}, {"a": 1}),
    (codec.Map(codec.INT), [], {}),
    (codec.Map(codec.INT), None, None),
    (codec.Map(codec.INT), [1], [1]),
    (codec.Union(codec.STR, codec.INT), 7, 7),
    (codec.Union(codec.STR, codec.INT), None, None),
    (codec.ANY, [1], [1]),
]


@pytest.mark.parametrize(("spec", "raw", "value"), READINGS)
def test_reading(spec: codec.Spec, raw: Any, value: Any) -> None:
    """A value is read as its documented type if it clearly has it, and stays unchanged on the wire."""
    model = Payload.of(spec).from_dict({"value": raw})

    read = model.value
    assert (type(read), read) == (type(value), value)
    assert model.to_dict() == {"value": raw}
    assert type(model.to_dict()["value"]) is type(raw)


@pytest.mark.parametrize("raw", [None, [], "", False, 0])
def test_empty_values_are_no_object(raw: Any) -> None:
    """The empty values of PHP for a missing object are read as None, and stay on the wire."""
    appointment = Appointment.from_dict({"client": raw})

    assert appointment.client is None
    assert "client" in appointment
    assert appointment.to_dict() == {"client": raw}
    assert type(appointment.to_dict()["client"]) is type(raw)


@pytest.mark.parametrize("raw", ["0", "text", 7, True, [1], [None]])
def test_a_value_that_is_no_object_is_preserved(raw: Any) -> None:
    """A value that is neither an object nor an empty value is returned unchanged."""
    assert Appointment.from_dict({"client": raw}).client == raw


def test_an_associative_array_of_objects_is_a_list() -> None:
    """It is read as the list of its values, and sent back unchanged unless the list changes its length."""
    raw = {"services": {"5": {"id": 5, "note": "x"}, "7": {"id": "7"}}}
    appointment = AppointmentCreate.from_dict(raw)

    services = appointment.services
    assert services is not None
    assert [service.id for service in services] == [5, 7]
    assert appointment.to_dict() == raw
    services[1].id = 8
    assert appointment.to_dict() == {"services": {"5": {"id": 5, "note": "x"}, "7": {"id": 8}}}
    services.pop()
    assert appointment.to_dict() == {"services": [{"id": 5, "note": "x"}]}


# Models as values.


def appointment_of(**more: Any) -> AppointmentCreate:
    """A body with a model, a list of models, and a map."""
    return AppointmentCreate(
        staff_id=8886,
        services=[BookedService(id=1), BookedService(id=2)],
        client=ClientContact(name="Client 1", phone="+13155550175"),
        custom_fields={"colour": "red"},
        **more,
    )


WIRE: dict[str, Any] = {
    "staff_id": 8886,
    "services": [{"id": 1}, {"id": 2}],
    "client": {"phone": "+13155550175", "name": "Client 1"},
    "custom_fields": {"colour": "red"},
}


def test_to_dict_is_the_wire_object() -> None:
    """It contains only the passed fields, by wire names."""
    moment = dt.datetime(2026, 9, 21, 23, tzinfo=WEST)

    assert appointment_of().to_dict() == WIRE
    assert appointment_of(datetime_=moment).to_dict() == WIRE | {"datetime": "2026-09-21T23:00:00-05:00"}


def test_unknown_fields_are_extra() -> None:
    """Undocumented fields are preserved and accessible."""
    membership = ChainMembershipType.from_dict({"id": 1, "new": {"deep": [1]}})

    assert membership.extra == {"new": {"deep": [1]}}
    assert "new" in membership
    assert "newer" not in membership


def test_extra_can_be_changed() -> None:
    """A change of the undocumented part changes the object; documented fields are not part of it."""
    membership = ChainMembershipType.from_dict({"id": 1, "new": {"deep": [1]}})
    membership.extra["new"]["deep"].append(2)
    membership.extra["day"] = dt.date(2026, 11, 21)
    assert membership.to_dict() == {"id": 1, "new": {"deep": [1, 2]}, "day": "2026-11-21"}
    del membership.extra["new"]
    assert (list(membership.extra), len(membership.extra)) == (["day"], 1)
    assert repr(membership.extra) == "{'day': '2026-11-21'}"
    with pytest.raises(ValueError, match=r"^ChainMembershipType\.extra: 'id' is a documented field"):
        membership.extra["id"] = 2
    with pytest.raises(TypeError, match=r"^ChainMembershipType\.extra\['odd'\]: expected any JSON value, got set"):
        membership.extra["odd"] = {1}
    for key in ("id", "odd"):
        assert key not in membership.extra
        with pytest.raises(KeyError):
            del membership.extra[key]
    assert membership.to_dict() == {"id": 1, "day": "2026-11-21"}


@pytest.mark.parametrize(
    ("name", "hint"),
    [("coment", "; did you mean 'comment'?"), ("datetime", "; did you mean 'datetime_'?"), ("zzzz", "")],
)
def test_mistyped_fields(name: str, hint: str) -> None:
    """Setting an attribute that is no field is refused, and the model stays intact."""
    built = AppointmentCreate.from_dict(WIRE)
    message = re.escape(f"AppointmentCreate has no field '{name}'{hint}")
    with pytest.raises(AttributeError, match=f"^{message}$"):
        setattr(built, name, "x")
    with pytest.raises(TypeError, match=f"^{message}$"):
        appointment_of(**{name: "x"})
    with pytest.raises(AttributeError):
        setattr(built, "extra", {})  # noqa: B010 - type checkers refuse the assignment
    assert built.to_dict() == WIRE
    assert copy.copy(built) == built == pickle.loads(pickle.dumps(built))  # noqa: S301 - our own


class Guest(Client):
    """A client with a method and a cached property."""

    @functools.cached_property
    def initial(self) -> str:
        """The first letter of the name."""
        return (self.name or "?")[0]


def test_subclasses() -> None:
    """A subclass of a model has its fields, and may store attributes of its own."""
    raw = {"id": 1, "name": "Ann", "categories": [{"id": 1}], "new": 1}
    guest = Guest.from_dict(raw)
    assert (guest.initial, guest.name, dict(guest.extra)) == ("A", "Ann", {"new": 1})
    assert guest.categories
    guest.name = "Bea"
    assert guest.to_dict() == raw | {"name": "Bea"}
    assert repr(guest).startswith("Guest(id=1, name='Bea'")
    assert type(copy.copy(guest)) is Guest
    assert Guest(name="Ann").to_dict() == {"name": "Ann"}
    assert inspect.signature(Guest) == inspect.signature(Client)
    with pytest.raises(AttributeError, match="Guest has no field 'nmae'; did you mean 'name'"):
        setattr(guest, "nmae", "x")  # noqa: B010 - a type checker would refuse the other form


def test_absent_and_null_are_distinguished() -> None:
    """Both read as None; ``in`` distinguishes them, by attribute and by wire name."""
    model = AppointmentCreate.from_dict({"datetime": None})

    assert (model.datetime_, model.comment) == (None, None)
    assert "datetime_" in model
    assert "datetime" in model
    assert "comment" not in model


def test_setting_and_deleting() -> None:
    """None is sent as null, a deleted field is not sent; deleting an absent field does nothing."""
    model = appointment_of()

    model.client = None
    model.staff_id = 5
    model.comment = "x"
    del model.services
    del model.custom_fields
    del model.comment
    del model.comment

    assert model.to_dict() == {"staff_id": 5, "client": None}
    for gone in ("client", "services", "comment"):
        assert getattr(model, gone) is None


def test_setting_before_anything_was_read() -> None:
    """A later read of another field leaves the set value: the list itself, which can be extended."""
    model = Appointment.__wrap__({"id": 1, "comment": "x", "services": [{"id": 1}]})
    services: list[Any] = []

    model.services = services

    assert model.comment == "x"
    assert model.services is services


def test_an_id_that_is_deleted_is_missing() -> None:
    """It is as if the response had not had it: reading it is an error, and it is not sent."""
    model = Payload.of(codec.INT, always=True).from_dict({"value": 5})

    del model.value

    assert model.to_dict() == {}
    with pytest.raises(DecodingError, match=r"Payload\.value is missing"):
        _ = model.value


WRONG: list[tuple[type[Model], str, Any, type[Exception], str]] = [
    (AppointmentCreate, "staff_id", "8886", TypeError, "AppointmentCreate.staff_id: expected int, got str"),
    (AppointmentCreate, "staff_id", 1.0, TypeError, "AppointmentCreate.staff_id: expected int, got float"),
    (AppointmentCreate, "comment", 5, TypeError, "AppointmentCreate.comment: expected str, got int"),
    (AppointmentCreate, "send_sms", 1, TypeError, "AppointmentCreate.send_sms: expected bool, got int"),
    (AppointmentCreate, "datetime_", dt.date(2026, 1, 1), TypeError, "AppointmentCreate.datetime_: expected datetime"),
    (AppointmentCreate, "client", "Client 1", TypeError, "AppointmentCreate.client: expected ClientContact, got str"),
    (AppointmentCreate, "client", BookedService(id=1), TypeError, "expected ClientContact, got BookedService"),
    (AppointmentCreate, "services", {"id": 1}, TypeError, "services: expected a list of BookedService, got dict"),
    (AppointmentCreate, "services", [{"id": "x"}], TypeError, "services[0].id: expected int, got str"),
    (
        AppointmentCreate,
        "services",
        [BookedService(id=1), 2],
        TypeError,
        "services[1]: expected BookedService, got int",
    ),
    (
        AppointmentCreate,
        "custom_fields",
        [1],
        TypeError,
        "AppointmentCreate.custom_fields: expected a mapping, got list",
    ),
    (AppointmentCreate, "custom_fields", {"x": object()}, TypeError, "custom_fields['x']: expected any JSON value"),
    (AppointmentCreate, "custom_fields", {None: 1}, TypeError, "custom_fields: keys are str or int, not NoneType"),
    (ChainMembershipTypeCreate, "period_unit_id", "7", TypeError, "period_unit_id: expected int, got str"),
    (ChainMembershipTypeCreate, "cost", "500", TypeError, "ChainMembershipTypeCreate.cost: expected float, got str"),
    (ChainMembershipTypeCreate, "cost", True, TypeError, "ChainMembershipTypeCreate.cost: expected float, got bool"),
    (ChainMembershipTypeCreate, "cost", math.nan, ValueError, "cost: nan is not a number that JSON has"),
    (ChainMembershipTypeCreate, "cost", Decimal("Infinity"), ValueError, "is not a number that JSON has"),
    (
        ChainMembershipTypeCreate,
        "cost",
        Decimal("0.12345678901234567890"),
        ValueError,
        "cost: 0.12345678901234567890 has more digits than a JSON number keeps",
    ),
    (AppointmentCreate, "custom_fields", {"x": Decimal("0.1234567890123456789")}, ValueError, "has more digits"),
    (
        ClientCreate,
        "birth_date",
        dt.datetime(2026, 1, 1, 23, tzinfo=dt.UTC),
        ValueError,
        "ClientCreate.birth_date: a datetime with an offset is another day elsewhere; give the date of the location",
    ),
    (
        ChainMembershipTypeCreate,
        "cost",
        None,
        TypeError,
        "ChainMembershipTypeCreate.cost: expected float, got NoneType",
    ),
    (ChainMembershipTypeCreate, "services", [1], TypeError, "services: expected a mapping from ID to visits"),
    (ChainMembershipTypeCreate, "services", {1: "x"}, TypeError, "services[1]: expected int, got str"),
]


@pytest.mark.parametrize(("model_class", "name", "value", "error", "message"), WRONG)
def test_setting_a_wrong_value(
    model_class: type[Model], name: str, value: Any, error: type[Exception], message: str
) -> None:
    """The error names the model and the place, and the model stays unchanged."""
    model = model_class.from_dict({"other": 1})

    with pytest.raises(error) as caught:
        setattr(model, name, value)

    assert message in str(caught.value)
    assert str(caught.value).startswith(f"{model_class.__name__}.{name}")
    assert model.to_dict() == {"other": 1}


def test_compatible_values_are_converted() -> None:
    """An int to a float, a subclass of int to an int, a Decimal to money, and a member to its code."""
    arguments: dict[str, Any] = {
        "title": "Ten",
        "salon_group_id": ID(1),
        "cost": 500,
        "is_united_balance": True,
        "united_balance_services_count": 10,
        "service_categories": {5: 1},
        "online_sale_price": Decimal("450.50"),
        "period_unit_id": enums.PeriodUnit.MONTH,
        "location_ids": (1, 2),
    }
    model = ChainMembershipTypeCreate(**arguments)

    assert json.dumps(model.to_dict(), sort_keys=True) == json.dumps(
        {
            "cost": 500,
            "is_united_balance": True,
            "location_ids": [1, 2],
            "online_sale_price": 450.5,
            "period_unit_id": 3,
            "salon_group_id": 1,
            "service_categories": {"5": 1},
            "title": "Ten",
            "united_balance_services_count": 10,
        }
    )
    assert model.period_unit_id is enums.PeriodUnit.MONTH


def test_construction() -> None:
    """Unknown and missing arguments are errors of the caller."""
    arguments: dict[str, Any] = {"comment": "x", "datetime": 1}
    incomplete: dict[str, Any] = {"salon_group_id": 1, "title": "x"}
    contact: Any = ClientContact

    with pytest.raises(TypeError, match="AppointmentCreate has no field 'datetime'"):
        AppointmentCreate(**arguments)
    with pytest.raises(TypeError, match=r"takes 1 positional argument"):
        contact("Client 1")
    with pytest.raises(TypeError, match="ChainMembershipTypeCreate needs 'cost'"):
        ChainMembershipTypeCreate(**incomplete)
    parameters = inspect.signature(ChainMembershipTypeCreate).parameters
    assert parameters["cost"].default is inspect.Parameter.empty
    assert parameters["period"].default is None


def test_changes_in_place() -> None:
    """Nested models, lists, their items, and mappings may be changed in place, wherever they come from."""
    for model in (appointment_of(), AppointmentCreate.from_dict(WIRE)):
        services, client, fields = model.services, model.client, model.custom_fields
        assert services is not None
        assert client is not None
        assert fields is not None
        client.name = "Client 2"
        services.append(BookedService(id=3))
        services[0].id = 9
        services[1].first_cost = 7.5
        fields["size"] = 4
        fields["colour"] = "blue"

        assert model.to_dict() == {
            "staff_id": 8886,
            "services": [{"id": 9}, {"id": 2, "first_cost": 7.5}, {"id": 3}],
            "client": {"phone": "+13155550175", "name": "Client 2"},
            "custom_fields": {"colour": "blue", "size": 4},
        }
        assert model.client is client
        services[:] = []
        fields.clear()
        assert model.to_dict()["services"] == []
        assert model.to_dict()["custom_fields"] == {}


def test_a_wrong_change_in_place_is_named() -> None:
    """It is found when the model is sent; the error has its place."""
    model = appointment_of()
    wrong: Any = "second"
    services = model.services
    assert services is not None

    services[1] = wrong
    with pytest.raises(TypeError, match=r"AppointmentCreate\.services\[1\]: expected BookedService, got str"):
        model.to_dict()
    services[1:] = [BookedService(id=2), wrong]
    with pytest.raises(TypeError, match=r"AppointmentCreate\.services\[2\]: expected BookedService, got str"):
        model.to_dict()


def test_a_wrong_change_in_place_is_named_where_it_is_read() -> None:
    """Reading a field by its wire name returns what would be sent, so that it is an error, too."""
    model = appointment_of()
    wrong: Any = "second"
    assert model.services is not None
    model.services[1] = wrong
    with pytest.raises(TypeError, match=r"AppointmentCreate\.services\[1\]: expected BookedService, got str"):
        model["services"]
    assert model["staff_id"] == 8886


def test_names_that_are_no_fields() -> None:
    """A field is suggested for a likely typo, not where a library sets its own attribute; none is deleted."""
    model: Any = Client.from_dict({"id": 1})
    with pytest.raises(AttributeError, match=r"^Client has no attribute '_nam'$"):
        model._nam = "Ann"
    with pytest.raises(AttributeError, match=r"^Client has no field 'nam'; did you mean 'name'\?$"):
        model.nam = "Ann"
    with pytest.raises(AttributeError, match="nam"):
        del model.nam
    assert model.to_dict() == {"id": 1}


def test_many_shapes_of_a_mapping(monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of remembered shapes is limited; others are checked as well."""
    monkeypatch.setattr(base, "_SHAPES", 1)
    monkeypatch.setattr(ReviewCreate, "__shapes__", {})
    body = {"mark": 5, "name": "Ann", "text": "Good"}
    for more in ({}, {"extra_1": 1}, {"extra_2": 1}):
        assert ReviewCreate.__encode__({**body, **more}) == {**body, **more}
        with pytest.raises(InvalidValue, match="expected str, got int"):
            ReviewCreate.__encode__({**body, **more, "name": 5})
    assert len(ReviewCreate.__shapes__) == 1


def test_a_change_leaves_wrong_values_beside_it() -> None:
    """A wrong value from the server does not prevent a change next to it."""
    model = ChainMembershipTypeUpdate.from_dict({"services": {"1": None, "2": "3"}, "location_ids": ["5", None, 7]})
    assert model.services is not None
    assert model.location_ids is not None

    model.services["2"] = 4
    model.location_ids[0] = 6

    assert model.to_dict() == {"services": {"1": None, "2": 4}, "location_ids": [6, None, 7]}


def test_links_that_are_emptied_in_place() -> None:
    """An update sends an empty list for them, as for links that were empty from the start."""
    model = ChainMembershipTypeUpdate.from_dict({"services": {"1": 5}})
    assert model.services is not None

    model.services.clear()

    assert model.to_dict() == {"services": []}


def test_neither_end_is_aliased() -> None:
    """from_dict copies its argument, to_dict copies the model, and a setter copies its value."""
    raw: dict[str, Any] = {"client": {"name": "Client 1"}, "services": [{"id": 1}], "other": [1]}
    model = AppointmentCreate.from_dict(raw)
    sent = model.to_dict()
    raw["client"]["name"] = sent["client"]["name"] = "Eve"
    raw["services"].append({"id": 2})
    sent["services"][0]["id"] = 2
    sent["other"].append(2)

    assert model.to_dict() == {"client": {"name": "Client 1"}, "services": [{"id": 1}], "other": [1]}


def test_equality() -> None:
    """Models of one class with the same wire object are equal; they can't be hashed."""
    one, other = appointment_of(), AppointmentCreate.from_dict(WIRE)

    assert one == other
    assert other.services is not None
    other.services[0].id = 5
    assert one != other
    assert one != WIRE
    assert ClientContact.from_dict({}) != BookedService.from_dict({})
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_repr_shows_received_fields() -> None:
    """Documented fields that were received are shown, secrets are masked."""
    user = AuthorizedUser(id=1, user_token="hush", name="Client 1")

    assert repr(user) == "AuthorizedUser(id=1, user_token=***, name='Client 1')"
    assert repr(AuthorizedUser.from_dict({"name": None, "x": 1})) == "AuthorizedUser(name=None)"
    assert (
        repr(AppointmentCreate(services=[BookedService(id=1)])) == "AppointmentCreate(services=[BookedService(id=1)])"
    )


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])  # noqa: S301 - our own
def test_copies(copied: Any) -> None:
    """A copy is equal and independent."""
    model = appointment_of()
    assert model.client is not None
    model.client.name = "Client 2"
    twin = copied(model)

    model_class: object = type(twin)
    assert model_class is AppointmentCreate
    assert twin == model
    twin.client.name = "Eve"
    twin.services.append(BookedService(id=3))
    assert model.to_dict() == WIRE | {"client": {"phone": "+13155550175", "name": "Client 2"}}


# Bodies.


class Sent(list[httpx.Request]):
    """Records the requests of a client, and responds to each."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Record the request."""
        self.append(request)
        return httpx.Response(200, json={"success": True, "data": None})


def client_of(response: Any, **options: Any) -> Altegio:
    """A client without a network."""
    return client("https://api.example", transport=httpx.MockTransport(response), **options)


def created(body: Any) -> Any:
    """The request of create_appointment for a body."""
    sent = Sent()

    async def run() -> None:
        async with client_of(sent) as api:
            await api.appointments.create_appointment(1, body=body)

    try:
        asyncio.run(run())
    except (TypeError, ValueError):
        assert sent == []
        raise
    return json.loads(sent[0].content)


def test_a_mapping_is_a_body() -> None:
    """Keys are wire names; unknown keys are accepted; models, dates and members may be anywhere in it."""
    body = {
        "staff_id": ID(1),
        "services": [BookedService(id=1), {"id": 2, "first_cost": Decimal("7.5"), "new": (1, 2)}],
        "datetime": dt.datetime(2026, 9, 21, 23),
        "attendance": enums.VisitAttendance(1),
        "client": {"name": "Client 1"},
        "new": {
            "day": dt.date(2026, 1, 2),
            "unit": enums.PeriodUnit.DAY,
            5: [Decimal("1.5"), ClientContact(name="Client 2")],
        },
    }
    wire = {
        "staff_id": 1,
        "services": [{"id": 1}, {"id": 2, "first_cost": 7.5, "new": [1, 2]}],
        "datetime": "2026-09-21T23:00:00",
        "attendance": 1,
        "client": {"name": "Client 1"},
        "new": {"day": "2026-01-02", "unit": 1, "5": [1.5, {"name": "Client 2"}]},
    }

    for _ in range(2):
        assert json.dumps(created(body)) == json.dumps(wire)


BODIES: list[tuple[Any, type[Exception], str]] = [
    ({"services": [{"id": "1"}]}, TypeError, "create_appointment body.services[0].id: expected int, got str"),
    (
        {"services": [{"id": 1}, {"id": 2, "first_cost": "7"}]},
        TypeError,
        "create_appointment body.services[1].first_cost: expected float, got str",
    ),
    ({"services": [{"id": 1, "first_cost": math.inf}]}, ValueError, "body.services[0].first_cost: inf is not a number"),
    ({"client": {"name": 5}}, TypeError, "create_appointment body.client.name: expected str, got int"),
    (
        {"services": {"id": 1}},
        TypeError,
        "create_appointment body.services: expected a list of BookedService, got dict",
    ),
    ({"services": "1"}, TypeError, "create_appointment body.services: expected a list of BookedService, got str"),
    ({"datetime": 5}, TypeError, "create_appointment body.datetime: expected datetime, got int"),
    ({"new": object()}, TypeError, "create_appointment body.new: expected any JSON value, got object"),
    ({"new": {1, 2}}, TypeError, "create_appointment body.new: expected any JSON value, got set"),
    ({"new": [b"bytes"]}, TypeError, "create_appointment body.new: expected any JSON value, got bytes"),
    ({"new": math.nan}, ValueError, "create_appointment body.new: nan is not a number that JSON has"),
    ({"custom_fields": {"x": [math.nan]}}, ValueError, "nan is not a number that JSON has"),
    ([], TypeError, "create_appointment body: expected AppointmentCreate, got list"),
    ("{}", TypeError, "create_appointment body: expected AppointmentCreate, got str"),
    (
        ClientContact(name="Client 1"),
        TypeError,
        "create_appointment body: expected AppointmentCreate, got ClientContact",
    ),
]


@pytest.mark.parametrize(("body", "error", "message"), BODIES)
def test_a_wrong_body_is_not_sent(body: Any, error: type[Exception], message: str) -> None:
    """The error names the operation and the place in the body, each time."""
    for _ in range(2):
        with pytest.raises(error) as caught:
            created(body)
        assert message in str(caught.value)


@pytest.mark.parametrize("good_first", [False, True])
def test_a_checked_shape_vouches_for_no_other_value(good_first: bool) -> None:
    """Bodies with the same keys and classes are checked one by one, at any depth."""
    good = {"services": [{"id": 1, "first_cost": 1.5}], "new": [1.5]}
    for bad in (
        {"services": [{"id": 1, "first_cost": math.nan}], "new": [1.5]},
        {"services": [{"id": 1, "first_cost": 1.5}], "new": [math.nan]},
        {"services": [{"id": "1", "first_cost": 1.5}], "new": [1.5]},
    ):
        if good_first:
            assert created(good) == good
        with pytest.raises((TypeError, ValueError), match="create_appointment body"):
            created(bad)
        assert created(good) == good


def test_a_required_key_of_a_mapping() -> None:
    """If it is missing, the error comes before anything is sent."""
    sent = Sent()

    async def run() -> None:
        async with client_of(sent) as api:
            with pytest.raises(ValueError, match="chain_loyalty_membership_types_create body: needs 'cost'"):
                await api.chain_loyalty_programs.chain_loyalty_membership_types_create(
                    1, body={"salon_group_id": 1, "title": "x"}
                )

    asyncio.run(run())
    assert sent == []


# Strictness.


def responding(data: Any) -> Any:
    """A transport's function that responds with this payload."""
    return lambda _: httpx.Response(200, json={"success": True, "data": data, "meta": []})


PROBLEMS: list[tuple[Any, str]] = [
    ([{"id": 1}, {"id": 2}, {"id": 3}, {"client": {"phone": 7}}], "data[3].client.phone: expected str, got int"),
    ([{"id": "1"}], "data[0].id: expected int, got str"),
    ([{"client": "Client 1"}], "data[0].client: expected "),
    ({"0": {"id": 1}}, "data: expected a list of Appointment, got dict"),
    ([{"services": [{"id": 1}, {"id": "x"}]}], "data[0].services[1].id: expected int, got str"),
    ([7], "data[0]: expected Appointment, got int"),
]


@pytest.mark.parametrize(("data", "message"), PROBLEMS)
def test_strict_mode_names_the_place(data: Any, message: str) -> None:
    """A response that doesn't fit the description is an error; without strict mode it is read as far as possible."""

    async def run(strict: bool) -> Any:
        async with client_of(responding(data), strict=strict) as api:
            return await api.appointments.get_appointment_list(1)

    with pytest.raises(DecodingError) as caught:
        asyncio.run(run(True))
    assert message in caught.value.message
    assert caught.value.status == 200
    assert len(asyncio.run(run(False))) == len(data)


@pytest.mark.parametrize("data", [None, [], [{"id": None, "client": None}, {"client": [], "unknown": object.__name__}]])
def test_strict_mode_accepts_valid_values(data: Any) -> None:
    """Nulls, empty lists for objects, and undocumented fields fit."""

    async def run() -> Any:
        async with client_of(responding(data), strict=True) as api:
            return await api.appointments.get_appointment_list(1)

    assert asyncio.run(run()) == [Appointment.from_dict(one) for one in data or []]


def test_debug_logging_reports_each_problem_once(caplog: pytest.LogCaptureFixture) -> None:
    """Once for each field of an operation, whatever the index in the list; nothing above DEBUG."""
    caplog.set_level(logging.DEBUG, "altegio")
    data = [{"id": "1", "client": {"phone": 7}}, {"id": "2", "client": {"phone": 8}}]

    async def run() -> None:
        async with client_of(responding(data)) as api:
            for _ in range(3):
                await api.appointments.get_appointment_list(1)

    asyncio.run(run())

    messages = [record.getMessage() for record in caplog.records if record.levelno == logging.DEBUG]
    assert messages == [
        "get_appointment_list: data[].id: expected int, got str",
        "get_appointment_list: data[].client.phone: expected str, got int",
    ]
    caplog.clear()
    caplog.set_level(logging.INFO, "altegio")
    asyncio.run(run())
    assert [record for record in caplog.records if "expected" in record.getMessage()] == []


# Modules.


def imported_by(code: str) -> set[str]:
    """The modules of the generated package that are imported by some code."""
    script = f"import sys\n{code}\nprint(*[name for name in sys.modules if name.startswith('altegio_client.')])"
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_client_imports_no_group_and_no_model() -> None:
    """Neither does creating a client."""
    modules = imported_by("from altegio import Altegio\napi = Altegio(partner_token='x')")

    assert not [name for name in modules if name.startswith("altegio_client.models.")]
    assert not [name for name in modules if name.startswith("altegio_client.api.")]


def test_a_group_is_imported_alone() -> None:
    """Using one group brings its module and no other, and no model before one is needed."""
    modules = imported_by("from altegio import Altegio\nAltegio(partner_token='x').salary")

    assert [name for name in modules if name.startswith("altegio_client.api.")] == ["altegio_client.api.salary"]
    assert not [name for name in modules if name.startswith("altegio_client.models.")]
    modules = imported_by("from altegio_client.models import BookedService")
    assert [name for name in modules if name.startswith("altegio_client.models.")] == [
        "altegio_client.models.booked_service"
    ]


@pytest.mark.parametrize("tag", ["appointments", "services", "notifications"])
def test_helpers_are_quick_to_import(tag: str) -> None:
    """A group with helpers imports none of the libraries that only some of its helpers need."""
    modules = imported_by(f"from altegio import Altegio\nAltegio(partner_token='x').{tag}")

    assert not {"attrs", "dateutil", "zoneinfo", "asyncio"} & {*modules}


def test_models_are_complete() -> None:
    """Each module of the package has one model, and each is exported under its name."""
    package: Any = altegio_client.models
    names: set[str] = set()
    for found in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        own = [
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, Model) and value.__module__ == module.__name__
        ]
        assert len(own) == 1, found.name
        assert getattr(package, own[0].__name__) is own[0]
        assert own[0].__doc__
        names.add(own[0].__name__)

    assert package.__all__ == sorted(package.__all__)
    assert set(package.__all__) == names
    assert names <= set(dir(package))
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = package.Nothing


@pytest.mark.parametrize("tag", TAGS)
def test_groups_are_attributes(tag: str) -> None:
    """Each group is an attribute of the client, itself or with helpers, and always the same object."""
    api = client_of(responding(None))

    group = getattr(api, tag)
    assert TAGS[tag] in [model_class.__name__ for model_class in type(group).__mro__]
    assert getattr(api, tag) is group
    assert type(group.with_response).__name__ == TAGS[tag]


# JSON.


@pytest.fixture(params=["orjson", "standard library"])
def either_json(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The JSON module with orjson, for JSON of any size, and without orjson."""
    monkeypatch.setattr(_json, "_SMALL", 0)
    _json._orjson.cache_clear()
    if request.param != "orjson":
        monkeypatch.setitem(sys.modules, "orjson", None)
    assert (_json._orjson() is not None) is (request.param == "orjson")
    yield _json
    _json._orjson.cache_clear()


def test_json_is_written_alike(either_json: Any) -> None:
    """Compact UTF-8; big integers are written; values that JSON doesn't have are refused."""
    assert (
        either_json.dumps({"a": [1, 1.5, None, True, "Zoë"], "b": {}})
        == '{"a":[1,1.5,null,true,"Zoë"],"b":{}}'.encode()
    )
    assert either_json.dumps(2**70) == str(2**70).encode()
    for wrong in ({1, 2}, b"bytes", object(), "\ud800"):
        with pytest.raises((TypeError, ValueError)):
            either_json.dumps(wrong)


def test_json_is_read_alike(either_json: Any) -> None:
    """Odd but readable texts are read; all others are a ValueError, however deep."""
    assert either_json.loads(b' {"a": [1, 1.5, null, true, "Zo\\u00eb"]}\r\n') == {"a": [1, 1.5, None, True, "Zoë"]}
    assert either_json.loads(b"\xef\xbb\xbf{}") == {}
    assert either_json.loads(b'"\\ud800"') == "\ud800"
    assert either_json.loads(b'{"a": 1, "a": 2}') == {"a": 2}
    assert math.isinf(either_json.loads(b"1e400"))
    assert math.isnan(either_json.loads(b"NaN"))
    for wrong in (b"", b"{", b"{'a': 1}", b"[1,]", b"\xff", b"nul", b"<p>", b"[" * 100_000):
        with pytest.raises(ValueError):  # noqa: PT011 - the text is the parser's
            either_json.loads(wrong)


def test_calls_are_alike_on_either_json(either_json: Any) -> None:
    """A request and a response are the same with both."""
    body = {"title": "Zoë", "big": 2**70}
    sent = Sent()

    async def run() -> None:
        async with client_of(sent) as api:
            await api.chain_loyalty_programs.chain_loyalty_membership_types_clone(1, 2, body=body)

    asyncio.run(run())
    assert sent[0].content == f'{{"title":"Zoë","big":{2**70}}}'.encode()


def test_a_read_model_can_be_sent_back() -> None:
    """Unchanged values are sent unchanged, also if they do not fit."""
    raw = {"id": "7", "title": 7, "cost": "500.00", "availability": {"0": {"week_days": ["1"]}}, "new": [None]}
    membership = MembershipType.from_dict(raw)
    read_all(membership)
    sent = Sent()

    async def run() -> None:
        async with client_of(sent) as api:
            await api.chain_loyalty_programs.chain_loyalty_membership_types_clone(1, 2, body=membership.to_dict())

    asyncio.run(run())
    assert json.loads(sent[0].content) == raw


def test_an_empty_object_as_php_writes_it_can_go_back() -> None:
    """It is sent as it was received, or as an empty object."""
    read = AppointmentCreate.from_dict({"custom_fields": []})
    assert read.custom_fields == {}
    assert read.to_dict() == {"custom_fields": []}
    assert AppointmentCreate.__encode__({"custom_fields": []})["custom_fields"] == {}


@pytest.mark.parametrize("day", ["2026-12-01", "20261201", dt.date(2026, 12, 1), "2026-12-01T10:00:00"])
def test_a_place_with_a_form_of_its_own(day: Any) -> None:
    """The value is sent in that form, whether a date, ISO 8601 or the form itself is passed."""
    request = schedule_resources._GET_TEAM_MEMBER_SCHEDULE.request((7, 8, day, day))
    assert request.path.endswith("/20261201/20261201")


@pytest.mark.parametrize("day", ["tomorrow", "", "01.12.2026", "2026-12-01T10:00:00+03:00"])
def test_a_text_that_is_no_date_of_the_form(day: str) -> None:
    """It is refused before the server would refuse it."""
    with pytest.raises(ValueError, match="get_team_member_schedule start_date"):
        schedule_resources._GET_TEAM_MEMBER_SCHEDULE.request((7, 8, day, "2026-12-01"))


def test_flags_in_a_query_can_be_passed_as_documented() -> None:
    """Some pages document "send 1"; nothing else is a flag."""
    assert [codec.BOOL.param(value) for value in (True, False, 1, 0)] == ["1", "0", "1", "0"]
    for wrong in (2, "1", 1.0):
        with pytest.raises(InvalidValue):
            codec.BOOL.param(wrong)
