"""Results have their documented types: empty responses, unions, big integers, dates in other formats."""

from __future__ import annotations

import datetime as dt
from importlib import import_module
from typing import Any

import pytest

from altegio._transport import json_codec
from altegio_client import codec
from altegio_client.api import TAGS
from altegio_client.models import LocationSubscription, UpdatedGoodsTransaction
from altegio_client.operation import Operation

OPERATIONS: list[Operation] = [
    operation
    for tag, group in TAGS.items()
    for operation in getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.values()
]
LISTS = [one for one in OPERATIONS if isinstance(one.result, codec.List) and one.enveloped]
MOMENT = dt.datetime(2018, 5, 7, 9, 30, tzinfo=dt.UTC)
SECONDS = int(MOMENT.timestamp())
REF = codec.Ref("transaction_client", "TransactionClient")


@pytest.mark.parametrize("operation", LISTS, ids=lambda one: one.id)
def test_a_list_of_nothing(operation: Operation) -> None:
    """A list that is null, false, an empty text or absent is an empty list."""
    nothing: tuple[Any, ...] = (None, False, "", [], 0)
    for data in nothing:
        assert operation.read({"success": True, "data": data, "meta": []})[0] == []
    assert operation.read({"success": True, "meta": {"count": 0}})[0] == []
    assert operation.read({"success": True})[0] == []


def test_there_are_lists() -> None:
    """A check that the test above tests something."""
    assert len(LISTS) > 50


def test_an_envelope_is_no_payload() -> None:
    """And its ``meta`` is not lost where it has no ``data``."""
    operation = next(one for one in OPERATIONS if one.id == "get_appointment")
    assert operation.read({"success": True, "meta": {"message": "x"}})[0] is None
    assert operation.split({"success": True, "meta": {"message": "x"}}) == (None, {"message": "x"})


def test_an_object_in_a_union() -> None:
    """It is read as tolerantly as elsewhere: an ID as text doesn't make it a plain dict."""
    transaction = UpdatedGoodsTransaction.from_dict({"master": {"id": "26781", "more": 1}, "client": {"id": "3"}})
    assert type(transaction.master).__name__ == "TeamMemberRef"
    assert getattr(transaction.master, "id", None) == 26781
    assert transaction.to_dict() == {"master": {"id": "26781", "more": 1}, "client": {"id": "3"}}
    assert UpdatedGoodsTransaction.from_dict({"master": []}).master is None


@pytest.mark.parametrize(
    ("spec", "raw", "class_name"),
    [
        (codec.Union(REF, codec.List(codec.ANY)), {"id": "3"}, "TransactionClient"),
        (codec.Union(codec.List(codec.ANY), REF), {"id": "3"}, "TransactionClient"),
        (codec.Union(codec.List(codec.Map(codec.ANY)), REF), {"id": "3"}, "TransactionClient"),
        (codec.Union(codec.List(REF), codec.STR), [{"id": "3"}], "list"),
        (codec.Union(codec.INT, codec.BOOL), "5", "int"),
        (codec.Union(codec.DATE, codec.BOOL), "07.05.2018", "date"),
        (codec.Union(REF, codec.List(codec.ANY)), "text", "str"),
        # Nothing fits exactly: the first option of the right shape is used.
        (codec.Union(codec.INT, REF, codec.Map(codec.INT)), {"id": "3", "more": "x"}, "TransactionClient"),
        (codec.Union(codec.Map(codec.INT), REF), {"id": "3", "more": "x"}, "dict"),
        (codec.Union(codec.STR, codec.List(codec.INT), codec.List(codec.BOOL)), ["5", "x"], "list"),
        (codec.Union(codec.INT, codec.BOOL), None, "NoneType"),
    ],
)
def test_unions(spec: codec.Spec, raw: Any, class_name: str) -> None:
    """The fitting option is found, whatever the order; a value that fits none stays unchanged."""
    value = spec.decode(raw)
    assert type(value).__name__ == class_name
    assert spec.sync(value, raw) is raw


def test_a_change_inside_a_union() -> None:
    """The change is written, and everything else stays unchanged."""
    spec = codec.Union(codec.List(REF), codec.STR)
    raw = [{"id": "3"}, {"id": "4"}]
    value = spec.decode(raw)
    value.pop()
    assert spec.sync(value, raw) == [{"id": "3"}]


@pytest.mark.parametrize(
    ("spec", "raw", "expected"),
    [
        (codec.DATE, "07.05.2018", MOMENT.date()),
        (codec.DATE, "07.05.2018 09:30", MOMENT.date()),
        (codec.DATE, SECONDS, MOMENT.date()),
        (codec.DATE, str(SECONDS), MOMENT.date()),
        (codec.Date("%Y%m%d"), "20180507", MOMENT.date()),
        (codec.DATETIME, "07.05.2018", dt.datetime(2018, 5, 7)),
        (codec.DATETIME, "07.05.2018 09:30:00", dt.datetime(2018, 5, 7, 9, 30)),
        (codec.DATETIME, SECONDS, MOMENT),
        (codec.DATETIME, str(SECONDS), MOMENT),
        # A value that is not clearly a date stays unchanged.
        (codec.DATE, "31.02.2018", "31.02.2018"),
        (codec.DATE, "05/07/2018", "05/07/2018"),
        (codec.DATE, 20180507, 20180507),
        (codec.DATETIME, 0, 0),
        (codec.DATETIME, -1, -1),
        (codec.DATETIME, 10**12, 10**12),
        (codec.DATETIME, "99999999999", "99999999999"),
        (codec.DATETIME, True, True),
    ],
)
def test_dates_in_other_formats(spec: codec.Spec, raw: Any, expected: Any) -> None:
    """Day first with dots, and seconds since 1970; each is sent back in its format."""
    value = spec.decode(raw)
    assert (value, type(value)) == (expected, type(expected))
    assert spec.sync(value, raw) is raw


def test_a_subscription() -> None:
    """As the server sends it."""
    raw = {"start_date": "07.05.2018", "deactivation_date": "08.11.2019"}
    assert LocationSubscription.from_dict(raw).start_date == dt.date(2018, 5, 7)


@pytest.mark.parametrize("size", [1, 100_000])
@pytest.mark.parametrize("number", [2**63 - 1, 2**64 - 1, 2**64, -(2**63) - 1, 10**30, 1234567890123456789012345])
def test_big_integers_are_exact(number: int, size: int) -> None:
    """For any size of the response, and so for any library that reads it."""
    read = json_codec.loads(f'{{"n": {number}, "rest": "{"x" * size}"}}'.encode())
    assert (read["n"], type(read["n"])) == (number, int)
