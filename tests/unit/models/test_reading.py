"""All fields are decoded when the first one is read, and then stay the same."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import sys
import threading
from functools import cached_property
from typing import Any

import pytest

import altegio_client.models
from altegio import DecodingError
from altegio_client import codec
from altegio_client.api import appointments
from altegio_client.base import Field, Model
from altegio_client.models import Appointment, AppointmentCreate, AppointmentService, Client, ClientContact
from altegio_client.operation import Operation

MODELS: list[type[Model]] = [getattr(altegio_client.models, name) for name in altegio_client.models.__all__]
LIST: Operation = appointments._GET_APPOINTMENT_LIST
ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -7, 2**70, 1.5, 5.0, "", "5", "5.00", "true", "x", "0000-00-00", "2026-01-21",
    "2026-01-21T23:00:00-0500", "21.01.2026", 1481101200, [], [None], [1, "2"], [{}], [{"id": "5"}, []], [1.5],
    {}, {"id": "5"}, {"1": {"id": 1}}, {"1": 5},
)  # fmt: skip
ROWS: list[Any] = [
    {"id": 1, "client": {"id": 5, "name": "Ann"}, "datetime": "2026-01-21T23:00:00-0500", "new": 1},
    {"id": "2", "client": {"id": 6}, "datetime": "soon", "new": 2},
    {"datetime": None, "id": 3},
    None,
    "text",
    {"services": {"5": {"id": 5}}, "custom_fields": []},
    {},
]


def rows() -> list[Any]:
    """A page, read from its own JSON."""
    read: list[Any] = LIST.read({"success": True, "data": json.loads(json.dumps(ROWS))})[0]
    return read


def same(one: Any, other: Any) -> bool:
    """Whether two decoded values are equal, and of the same types throughout."""
    if type(one) is not type(other) and one.__class__ is not other.__class__:
        return False
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    return bool(one == other)


@pytest.mark.parametrize("model", MODELS, ids=lambda one: one.__name__)
def test_all_at_once_is_as_one_by_one(model: type[Model]) -> None:
    """The function that decodes all fields returns the same values as the type of each field."""
    for name, declared in model.__model_fields__.items():
        for raw in ODD[1:] if declared.always else ODD:
            read = getattr(model.__wrap__({declared.wire: copy.deepcopy(raw)}), name)
            expected = declared.spec.decode(copy.deepcopy(raw))
            assert same(read, expected), (name, raw, read, expected)


@pytest.mark.parametrize("model", MODELS, ids=lambda one: one.__name__)
def test_nothing_that_was_read_is_lost(model: type[Model]) -> None:
    """The object is sent back unchanged, in its order, after every field was read."""
    for raw in ODD:
        if raw is None and any(declared.always for declared in model.__model_fields__.values()):
            continue
        full = {declared.wire: copy.deepcopy(raw) for declared in model.__model_fields__.values()} | {"new": raw}
        read = model.__wrap__(copy.deepcopy(full))
        for name in model.__model_fields__:
            getattr(read, name)
        assert json.dumps(read.to_dict()) == json.dumps(full)


def test_a_value_is_decoded_once() -> None:
    """Reading a field again returns the same object."""
    for read in (Appointment.from_dict(ROWS[0]), rows()[0]):
        assert read.datetime_ is read.datetime_
        assert read.client is read.client
        moment = read.datetime_
        read.comment = "x"
        del read.comment
        assert read.datetime_ is moment


def test_a_page() -> None:
    """Its rows share their keys, and each is its JSON object; an invalid row is read as elsewhere."""
    read = rows()
    assert [row.to_dict() if isinstance(row, Model) else row for row in read] == ROWS
    assert [list(row) for row in read if isinstance(row, Model)] == [list(row) for row in ROWS if isinstance(row, dict)]
    first, second = rows()[:2]
    assert (first.id, second.id, second.datetime_, second.extra) == (1, 2, "soon", {"new": 2})
    assert first.client is not None
    assert first.client.name == "Ann"
    assert rows()[5].custom_fields == {}
    assert rows()[5].services[0].id == 5


@pytest.mark.parametrize("before", [False, True])
def test_a_row_can_be_changed(before: bool) -> None:
    """Before anything of it was read, and afterwards."""
    row = rows()[0]
    if before:
        assert (row.id, row.client.name) == (1, "Ann")
    row.id = 7
    row.client.name = "Bea"
    row.datetime_ = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
    row.extra["new"] = 8
    row.services = [AppointmentService(id=1)]
    assert row.to_dict() == {
        "id": 7,
        "client": {"id": 5, "name": "Bea"},
        "datetime": "2026-01-02T00:00:00+00:00",
        "new": 8,
        "services": [{"id": 1}],
    }
    assert (row.id, row.datetime_) == (7, dt.datetime(2026, 1, 2, tzinfo=dt.UTC))
    del row.client
    assert row.client is None
    assert "client" not in row


def test_questions_about_a_row_decode_nothing() -> None:
    """``in``, the repr and its JSON work whether it was read or not."""
    row = rows()[0]
    assert "client" in row
    assert "datetime_" in row
    assert "comment" not in row
    assert row == Appointment.from_dict(ROWS[0])
    assert repr(rows()[0]).startswith("Appointment(id=1, ")
    assert rows()[0]["client"] == {"id": 5, "name": "Ann"}


def test_unknown_attributes() -> None:
    """They are an AttributeError, before and after a field was read."""
    row: Any = rows()[0]
    for _ in range(2):
        with pytest.raises(AttributeError, match="'Appointment' object has no attribute 'datetime'"):
            _ = row.datetime
        assert not hasattr(row, "__array__")
        assert row.id == 1


def test_an_object_that_was_not_read_is_of_its_class() -> None:
    """Every check of the class of an object sees it; only ``type()`` differs until the first field is read."""
    row = rows()[0]
    assert isinstance(row, Appointment)
    assert row.__class__ is Appointment
    assert type(row).__name__ == "Appointment"
    for twin in (copy.copy(row), copy.deepcopy(row), pickle.loads(pickle.dumps(row)), row.__replace__()):  # noqa: S301 - our own
        assert type(twin) is Appointment
        assert twin == row
    match row:
        case Appointment(id=number):
            assert number == 1
        case _:
            pytest.fail("no match")
    assert type(row) is Appointment
    built: list[Model] = [AppointmentCreate(comment="x"), AppointmentCreate.from_dict({})]
    assert [type(one) for one in built] == [AppointmentCreate, AppointmentCreate]


def test_an_id_that_every_response_has() -> None:
    """If it is missing, reading it is always an error; all else can be read, set and compared."""
    row = Appointment.__wrap__({"comment": "x", "id": None})
    for _ in range(2):
        with pytest.raises(DecodingError, match=r"Appointment\.id is missing, though every response"):
            _ = row.id
        assert row.comment == "x"
        assert type(row) is Appointment
        assert row == Appointment.from_dict({"comment": "x", "id": None})
    assert repr(row) == "Appointment(id=None, comment='x')"
    row.id = 5
    assert (row.id, row.to_dict()) == (5, {"comment": "x", "id": 5})
    del row.id
    for missing in (row, Appointment(comment="x")):
        with pytest.raises(DecodingError, match=r"Appointment\.id is missing"):
            _ = missing.id


class Named(Client):
    """An application's subclass, with a cached property."""

    @cached_property
    def initial(self) -> str:
        """The first letter of the name."""
        return (self.name or "?")[0]


def test_a_subclass_that_was_not_read() -> None:
    """It is read like its base."""
    named = Named.__wrap__({"name": "Ann"})
    assert named.initial == "A"
    assert type(named) is Named
    assert named.to_dict() == {"name": "Ann"}


def test_threads_read_one_object() -> None:
    """Each finds all values, in any order of access."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(50):
            row = rows()[0]
            start = threading.Barrier(4)
            found: list[Any] = []

            def read(row: Any = row, start: threading.Barrier = start, found: list[Any] = found) -> None:
                start.wait()
                found.append((row.id, row.client.name, str(row.datetime_), row.comment))

            threads = [threading.Thread(target=read) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert found == [(1, "Ann", "2026-01-21 23:00:00-05:00", None)] * 4
            assert row.to_dict() == ROWS[0]
    finally:
        sys.setswitchinterval(before)


RAW: dict[str, Any] = {"custom_fields": {"a": 1, "deep": [{"b": 2}]}, "consumables": [{"id": "1"}]}


def test_changes_of_undocumented_parts() -> None:
    """The value is returned unchanged; changes are checked when it is sent."""
    read: Any = Appointment.from_dict(RAW)
    assert read.custom_fields == RAW["custom_fields"]
    read.custom_fields["deep"].append(dt.date(2026, 1, 2))
    read.consumables.append({"client": ClientContact(name="Ann")})
    read.consumables[0]["id"] = 2
    expected = {
        "custom_fields": {"a": 1, "deep": [{"b": 2}, "2026-01-02"]},
        "consumables": [{"id": 2}, {"client": {"name": "Ann"}}],
    }
    for _ in range(2):
        assert read.to_dict() == expected
        assert json.loads(read.to_json()) == expected
    assert read["custom_fields"] == expected["custom_fields"]
    read.custom_fields["bad"] = object()
    with pytest.raises(TypeError, match=r"Appointment\.custom_fields\['bad'\]: expected any JSON value, got object"):
        read.to_dict()


def test_received_values_stay_unchanged() -> None:
    """A number that JSON doesn't have is sent back, where the parser accepted it."""
    read = Appointment.from_dict({"custom_fields": {"a": float("inf")}})
    assert read.custom_fields == {"a": float("inf")}
    assert read.to_dict() == {"custom_fields": {"a": float("inf")}}


def test_a_field_knows_its_definition() -> None:
    """By the model's table of fields."""
    declared = Appointment.__model_fields__["datetime_"]
    assert isinstance(declared, Field)
    assert (declared.wire, type(declared.spec)) == ("datetime", codec.DateTime)
