"""Each documented type alone: what it reads, writes and refuses, and what strict mode reports."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from enum import Enum, StrEnum
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from altegio_client import codec
from altegio_client.codec.errors import InvalidValue
from altegio_client.codec.spec import is_nothing
from altegio_client.enums import PeriodUnit
from altegio_client.models import TransactionClient

NOON = dt.datetime(2026, 11, 30, 12, 30)
UTC_NOON = NOON.replace(tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 30)
DOTTED = codec.Date("%d.%m.%Y")
CHOICE = codec.Choice("asc", "desc")
CODE = codec.Code("PeriodUnit")
REF = codec.Ref("transaction_client", "TransactionClient")
CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)
MINUTES = codec.DateTime("%Y-%m-%d %H:%M")
OTHER = codec.Ref("client", "Client")


class Order(Enum):
    """A caller's own integers."""

    UP = "asc"


class Category(StrEnum):
    """A caller's own texts."""

    ONE = "one"


class Text(str):
    """A caller's own text."""


@pytest.mark.parametrize(
    ("spec", "raw", "expected"),
    [
        (codec.INT, "5", 5),
        (codec.INT, " -5 ", -5),
        (codec.INT, "5.0", 5),
        (codec.INT, 5.0, 5),
        (codec.INT, 5.5, 5.5),
        (codec.INT, "5.5", "5.5"),
        (codec.INT, "1_0", "1_0"),
        (codec.INT, "five", "five"),
        (codec.INT, True, 1),
        (codec.INT, None, None),
        (codec.INT, [], []),
        (codec.INT, {}, {}),
        (codec.INT, "", ""),
        (codec.INT, "1e3", 1000),
        (codec.INT, "inf", "inf"),
        (codec.INT, "1_0.0", "1_0.0"),
        (codec.INT, False, 0),
        (codec.FLOAT, "1.5", 1.5),
        (codec.FLOAT, "1", 1.0),
        (codec.FLOAT, "nan", "nan"),
        (codec.FLOAT, True, True),
        (codec.FLOAT, None, None),
        (codec.FLOAT, "1_0", "1_0"),
        (codec.FLOAT, "inf", "inf"),
        (codec.FLOAT, "many", "many"),
        (codec.FLOAT, 1, 1),
        (codec.BOOL, "1", True),
        (codec.BOOL, "0", False),
        (codec.BOOL, "true", True),
        (codec.BOOL, "false", False),
        (codec.BOOL, 1, True),
        (codec.BOOL, 0, False),
        (codec.BOOL, None, None),
        (codec.BOOL, [], []),
        (codec.BOOL, 2, 2),
        (codec.BOOL, "yes", "yes"),
        (codec.BOOL, "True", "True"),
        (codec.BOOL, 1.0, 1.0),
        (codec.STR, 5, "5"),
        (codec.STR, 1.5, "1.5"),
        (codec.STR, True, True),
        (codec.STR, None, None),
        (codec.STR, [1], [1]),
        (codec.DATE, "2026-11-30", DAY),
        (codec.DATE, "2026-11-30 12:30:00", DAY),
        (codec.DATE, "", None),
        (codec.DATE, False, None),
        (codec.DATE, "0000-00-00", None),
        (codec.DATE, "0000-00-00 00:00:00", None),
        (DOTTED, "30.11.2026", DAY),
        (DOTTED, "2026-11-30", DAY),
        (codec.DATETIME, "2026-11-30T12:30:00Z", UTC_NOON),
        (codec.DATETIME, "2026-11-30", dt.datetime(2026, 11, 30)),
        (codec.DATETIME, "noon", "noon"),
        # A number is a time from 1973 to 2286.
        (codec.DATE, 10**8, dt.date(1973, 3, 3)),
        (codec.DATE, 10**8 - 1, 10**8 - 1),
        (codec.DATE, 10**10 - 1, dt.date(2286, 11, 20)),
        (codec.DATE, 10**10, 10**10),
        (codec.DATE, str(10**10 - 1), dt.date(2286, 11, 20)),
        (codec.DATE, "010000000000", "010000000000"),
        (codec.DATE, "0000-00-01", "0000-00-01"),
        (codec.DATE, "99999999", "99999999"),
        (codec.DATE, "\u0661" * 10, "\u0661" * 10),
        (codec.DATE, True, True),
        (codec.DATE, None, None),
        (codec.DATE, [], []),
        (codec.DATE, "21.01.2026 24:00", "21.01.2026 24:00"),
        (codec.DATE, "21.01-2026", "21.01-2026"),
        (DOTTED, "20260121", dt.date(2026, 1, 21)),
        (DOTTED, "", None),
        (codec.DATETIME, "", None),
        (codec.DATETIME, False, None),
        (codec.DATETIME, None, None),
        (codec.DATETIME, 10**8, dt.datetime(1973, 3, 3, 9, 46, 40, tzinfo=dt.UTC)),
        (codec.DATETIME, "0000-00-00 00:00:00", None),
        (codec.UNIX, "1764505800", 1764505800),
        (codec.UNIX, 5, 5),
        (codec.UNIX, "soon", "soon"),
        (CHOICE, 5, "5"),
        (codec.Choice(1, 2), "1", 1),
        (codec.Choice(1, 2), "one", "one"),
        (CODE, 1, PeriodUnit.DAY),
        (CODE, "2", PeriodUnit.WEEK),
        (CODE, 99, 99),
        (CODE, "many", "many"),
        (CODE, None, None),
        (CODE, [], []),
        (codec.List(codec.INT), ["1", 2], [1, 2]),
        (codec.List(codec.INT), "", None),
        (codec.List(codec.INT), "text", "text"),
        (codec.List(codec.INT), [], []),
        (codec.List(codec.INT), [1, True], [1, 1]),
        (codec.List(codec.INT), {}, []),
        (codec.List(codec.ANY), {"a": {}, "b": {"c": 1}}, [{}, {"c": 1}]),
        (codec.List(codec.ANY), {"a": {}, "b": 1}, {"a": {}, "b": 1}),
        (codec.Map(codec.INT), {"a": "1"}, {"a": 1}),
        (codec.Map(codec.INT), [], {}),
        (codec.Map(codec.INT), 0, None),
        (codec.Map(codec.INT), "text", "text"),
        (codec.Map(codec.INT), [1], [1]),
        (codec.Map(codec.ANY), {"a": "1"}, {"a": "1"}),
        (codec.Union(codec.INT, codec.STR), "5", "5"),
        (codec.Union(codec.FLOAT, codec.STR), 5, 5),
        (codec.Union(codec.DATE, codec.STR), "2026-11-30", DAY),
        (codec.Union(codec.DATE, codec.STR), "soon", "soon"),
        (codec.Union(codec.STR, codec.DATE), "2026-11-30", "2026-11-30"),
        (codec.Union(codec.List(codec.INT), codec.INT), ["1"], [1]),
        (codec.Union(codec.List(codec.INT), codec.INT), "5", 5),
        (codec.Union(codec.Map(codec.INT), codec.List(codec.INT)), {"a": "1"}, {"a": 1}),
        (codec.Union(codec.Map(codec.INT), codec.Map(codec.STR)), {"a": "x"}, {"a": "x"}),
        (codec.Union(codec.Map(codec.INT), codec.Map(codec.STR)), {"a": None, "b": "1.5x"}, {"a": None, "b": "1.5x"}),
        (codec.Union(codec.INT, codec.BOOL), None, None),
        (codec.Union(codec.INT, codec.BOOL), [], []),
        (REF, [], None),
        (REF, 0, None),
        (REF, "text", "text"),
    ],
)
def test_reading(spec: codec.Spec, raw: Any, expected: Any) -> None:
    """The value if it clearly has the type; otherwise the raw value. It is sent back unchanged."""
    value = spec.decode(raw)
    assert (value, type(value)) == (expected, type(expected))
    assert spec.sync(value, raw) is raw


@pytest.mark.parametrize(
    ("spec", "value", "wire"),
    [
        (codec.INT, 5, 5),
        (codec.INT, PeriodUnit.WEEK, 2),
        (codec.FLOAT, 1, 1),
        (codec.FLOAT, PeriodUnit.WEEK, 2.0),
        (codec.FLOAT, 1.5, 1.5),
        (codec.FLOAT, Decimal("1.50"), 1.5),
        (codec.BOOL, False, False),
        (codec.STR, "a", "a"),
        (codec.STR, Text("a"), "a"),
        (codec.STR, Category.ONE, "one"),
        (codec.DATE, DAY, "2026-11-30"),
        (codec.DATE, NOON, "2026-11-30"),
        (codec.DATE, "tomorrow", "tomorrow"),
        (DOTTED, DAY, "30.11.2026"),
        (DOTTED, "2026-11-30", "30.11.2026"),
        (DOTTED, "30.11.2026", "30.11.2026"),
        (DOTTED, NOON, "30.11.2026"),
        (DOTTED, dt.date(95, 7, 5), "05.07.0095"),
        (codec.DATETIME, NOON, "2026-11-30T12:30:00"),
        (codec.DATETIME, UTC_NOON, "2026-11-30T12:30:00+00:00"),
        (codec.DATETIME, "noon", "noon"),
        (MINUTES, NOON, "2026-11-30 12:30"),
        (MINUTES, dt.datetime(95, 7, 5, 12, 30), "0095-07-05 12:30"),
        (MINUTES, "2026-11-30 12:30", "2026-11-30 12:30"),
        (MINUTES, "2026-11-30T12:30:45", "2026-11-30 12:30"),
        (MINUTES, UTC_NOON, "2026-11-30T12:30:00+00:00"),
        (codec.DATETIME, UTC_NOON.replace(microsecond=1500), "2026-11-30T12:30:00.001+00:00"),
        (codec.UNIX, 5, 5),
        (codec.UNIX, UTC_NOON, 1796041800),
        (CHOICE, Order.UP, "asc"),
        (CHOICE, "other", "other"),
        (codec.Constant("a"), "a", "a"),
        (codec.List(codec.INT), (1, 2), [1, 2]),
        (codec.List(codec.DATE), {DAY}, ["2026-11-30"]),
        (codec.List(codec.STR), ("a", "b"), ["a", "b"]),
        (codec.List(codec.STR), [Category.ONE, "b"], ["one", "b"]),
        (codec.List(codec.INT), [], []),
        (codec.List(codec.INT), range(2), [0, 1]),
        (codec.List(DOTTED), ["2026-11-30"], ["30.11.2026"]),
        (codec.List(codec.DATE), ["2026-11-30"], ["2026-11-30"]),
        (codec.List(codec.INT), frozenset({1}), [1]),
        (codec.Map(codec.DATE), {7: DAY}, {"7": "2026-11-30"}),
        (codec.Map(codec.INT), MappingProxyType({"a": 1}), {"a": 1}),
        (codec.Map(codec.INT), {Text("a"): 1}, {"a": 1}),
        (codec.Map(codec.INT), [], {}),
        (codec.Links(codec.INT), {7: 5}, {"7": 5}),
        (codec.Links(codec.INT), {}, {}),
        (codec.Links(codec.INT, empty="list"), {}, []),
        (codec.Links(codec.INT, empty="list"), {7: 5}, {"7": 5}),
        (codec.Union(codec.INT, codec.DATE), DAY, "2026-11-30"),
        (codec.Union(codec.INT, codec.DATE), 5, 5),
        (codec.Union(OTHER, REF), TransactionClient(id=3), {"id": 3}),
        (REF, TransactionClient(id=3), {"id": 3}),
        (REF, {"id": 3, "more": DAY}, {"id": 3, "more": "2026-11-30"}),
        (REF, MappingProxyType({"id": 3}), {"id": 3}),
        (codec.ANY, (1, {2: TransactionClient(id=3)}), [1, {"2": {"id": 3}}]),
        (codec.ANY, MappingProxyType({"a": True}), {"a": True}),
        (codec.ANY, PeriodUnit.WEEK, 2),
        (codec.FILE, b"A", b"A"),
        (codec.FILE, ("a.txt", b"A"), ("a.txt", b"A")),
        (codec.FILE, ("a.txt", b"A", "text/plain"), ("a.txt", b"A", "text/plain")),
        (
            codec.ANY,
            {"a": [DAY, dt.time(9, 5), Order.UP, Decimal(2), None, 1.5]},
            {"a": ["2026-11-30", "09:05:00", "asc", 2.0, None, 1.5]},
        ),
    ],
)
def test_writing(spec: codec.Spec, value: Any, wire: Any) -> None:
    """Values are written in the one documented form."""
    encoded = spec.encode(value)
    assert (encoded, type(encoded)) == (wire, type(wire))


@pytest.mark.parametrize(
    ("spec", "value", "error_type", "message"),
    [
        (codec.INT, True, TypeError, "expected int, got bool; where 1 and 0 mean yes and no, send 1 or 0"),
        (codec.INT, "5", TypeError, "expected int, got str"),
        (codec.INT, 5.0, TypeError, "expected int, got float"),
        (codec.FLOAT, True, TypeError, "expected float, got bool"),
        (codec.FLOAT, float("nan"), ValueError, "nan is not a number that JSON has"),
        (codec.FLOAT, "1.5", TypeError, "expected float, got str"),
        (codec.FLOAT, None, TypeError, "expected float, got NoneType"),
        (codec.FLOAT, Decimal("0.12345678901234567891"), ValueError, "0.12345678901234567891 has more digits"),
        (codec.BOOL, 1, TypeError, "expected bool, got int"),
        (codec.STR, 5, TypeError, "expected str, got int"),
        (codec.DATE, 5, TypeError, "expected date, got int"),
        (codec.DATE, UTC_NOON, ValueError, "a datetime with an offset is another day elsewhere"),
        (DOTTED, "11/30/2026", ValueError, "'11/30/2026' is neither ISO 8601 nor of the format %d.%m.%Y"),
        (codec.DATETIME, DAY, TypeError, "expected datetime, got date"),
        (codec.UNIX, NOON, ValueError, "a datetime without an offset is no moment"),
        (codec.UNIX, True, TypeError, "expected datetime or seconds since 1970, got bool"),
        (CHOICE, 5, TypeError, "expected str, got int"),
        (codec.Constant("a"), "b", ValueError, "expected 'a', got 'b'"),
        (codec.List(codec.INT), "12", TypeError, "expected a list of int, got str"),
        (codec.List(codec.INT), {1: 2}, TypeError, "expected a list of int, got dict"),
        (codec.Map(codec.INT), [1], TypeError, "expected a mapping, got list"),
        (codec.Map(codec.INT), {True: 1}, TypeError, "keys are str or int, not bool"),
        (codec.Links(codec.INT), [], TypeError, "expected a mapping from ID to visits"),
        (codec.Union(codec.INT, codec.DATE), [], TypeError, "expected int or date, got list"),
        (codec.ANY, object(), TypeError, "expected any JSON value, got object"),
        (codec.ANY, [{"a": float("inf")}], ValueError, "inf is not a number that JSON has"),
        (codec.ANY, {1.5: 1}, TypeError, "keys are str or int, not float"),
        (codec.ANY, {True: 1}, TypeError, "keys are str or int, not bool"),
        (codec.ANY, b"a", TypeError, "expected any JSON value, got bytes"),
        (codec.Choice(1, 2), True, TypeError, "expected int, got bool"),
        (CODE, "1", TypeError, "expected int, got str"),
        (codec.UNIX, "5", TypeError, "expected datetime or seconds since 1970, got str"),
        (codec.UNIX, DAY, TypeError, "expected datetime or seconds since 1970, got date"),
        (codec.List(codec.INT), b"1", TypeError, "expected a list of int, got bytes"),
        (codec.List(codec.INT), iter([1]), TypeError, "expected a list of int, got list_iterator"),
        (codec.Map(codec.INT), TransactionClient(id=3), TypeError, "expected a mapping, got TransactionClient"),
        (REF, {"phnoe": 1, 5: 2}, TypeError, "keys are str, not int"),
        (REF, [], TypeError, "expected TransactionClient, got list"),
        (codec.FILE, ("a.txt",), TypeError, "expected bytes, a binary file, a path, or a tuple that begins with"),
        (codec.FILE, "a.txt", TypeError, "expected bytes, a binary file, a path, or a tuple that begins with"),
        (codec.FILE, ("\ud800", b"A"), ValueError, "the name or media type"),
        (codec.ANY, CIRCLE, ValueError, "nested too deeply, or in a circle"),
        (REF, 5, TypeError, "expected TransactionClient, got int"),
    ],
)
def test_refused_values(spec: codec.Spec, value: Any, error_type: type[Exception], message: str) -> None:
    """The message describes the expected value."""
    with pytest.raises(InvalidValue, match=f"^{re.escape(message)}") as caught:
        spec.encode(value)
    assert caught.value.error_type is error_type


@pytest.mark.parametrize(
    ("spec", "value", "path"),
    [
        (codec.List(codec.INT), [1, "2"], "[1]"),
        (codec.Map(codec.INT), {"a": 1, "b": "2"}, "['b']"),
        (codec.List(codec.Map(codec.INT)), [{}, {7: None}], "[1][7]"),
    ],
)
def test_the_place_of_a_refused_value(spec: codec.Spec, value: Any, path: str) -> None:
    """The path to it as Python would write it."""
    with pytest.raises(InvalidValue) as caught:
        spec.encode(value)
    assert caught.value.path == path
    assert str(caught.value.public("body")).startswith(f"body{path}: expected int, got ")


def test_the_place_of_a_refused_change() -> None:
    """A value that was set in a received mapping is found by its key."""
    value: dict[str, Any] = {"a": 1, "b": "two"}
    with pytest.raises(InvalidValue, match=r"^expected int, got str") as caught:
        codec.Map(codec.INT).sync(value, {"a": "1", "b": "2"})
    assert caught.value.path == "['b']"


@pytest.mark.parametrize(
    ("spec", "raw", "problems"),
    [
        (codec.INT, 5, []),
        (codec.INT, None, []),
        (codec.INT, "5", [("x", "expected int, got str")]),
        (codec.FLOAT, 5, []),
        (codec.FLOAT, "5", [("x", "expected float, got str")]),
        (codec.BOOL, False, []),
        (codec.BOOL, True, []),
        (codec.BOOL, 0, [("x", "expected bool, got int")]),
        (codec.STR, 5, [("x", "expected str, got int")]),
        (codec.DATE, "2026-11-30", []),
        (codec.DATE, "", []),
        (codec.DATE, "soon", [("x", "expected date, got str")]),
        (CHOICE, "asc", []),
        (CHOICE, "other", [("x", "expected str, such as 'asc' or 'desc', got str")]),
        (CODE, 99, []),
        (codec.List(codec.INT), [1, "2"], [("x[1]", "expected int, got str")]),
        (codec.List(codec.INT), [], []),
        (codec.List(codec.INT), "", [("x", "expected a list of int, got str")]),
        (codec.Map(codec.INT), {"a": "1"}, [("x.a", "expected int, got str")]),
        (codec.Map(codec.INT), [], []),
        (codec.Map(codec.INT), [1], [("x", "expected a mapping, got list")]),
        (REF, [], []),
        (REF, 5, [("x", "expected TransactionClient, got int")]),
        (REF, {"id": "3"}, [("x.id", "expected int, got str")]),
        (codec.Union(codec.INT, codec.BOOL), "5", []),
        (codec.Union(codec.INT, codec.BOOL), "five", [("x", "expected int or bool, got str")]),
        (codec.Union(codec.INT, codec.BOOL), None, []),
        (codec.UNIX, 1764505800, []),
        (codec.UNIX, "soon", [("x", "expected int, got str")]),
        (codec.ANY, object(), []),
    ],
)
def test_strict_mode_reports_wrong_values(spec: codec.Spec, raw: Any, problems: list[tuple[str, str]]) -> None:
    """Values that do not fit the description, with their place; null always fits."""
    assert [*spec.problems(raw, "x")] == problems


@pytest.mark.parametrize(
    ("spec", "value", "text"),
    [
        (codec.INT, 5, "5"),
        (codec.BOOL, True, "1"),
        (codec.BOOL, 0, "0"),
        (codec.FLOAT, 2.0, "2"),
        (codec.FLOAT, 2.5, "2.5"),
        (codec.DATE, DAY, "2026-11-30"),
    ],
)
def test_values_in_an_address(spec: codec.Spec, value: Any, text: str) -> None:
    """Flags as numbers, numbers without unnecessary digits."""
    assert spec.param(value) == text


@pytest.mark.parametrize("value", [None, [1], {"a": 1}])
def test_values_that_no_address_can_have(value: Any) -> None:
    """Anything that is no single value."""
    with pytest.raises(InvalidValue, match=r"^expected a text, a number, a bool or a date, got "):
        codec.ANY.param(value)
    with pytest.raises(InvalidValue, match=r"^expected bool, got int$"):
        codec.BOOL.param(2)


@pytest.mark.parametrize(
    ("spec", "raw", "change", "wire"),
    [
        (codec.List(codec.INT), ["1", "2"], lambda value: value.append(3), [1, 2, 3]),
        (codec.List(codec.INT), ["1", "2"], lambda value: value.__setitem__(1, 5), ["1", 5]),
        (codec.Map(codec.INT), {"a": "1", "b": "2"}, lambda value: value.update(b=5), {"a": "1", "b": 5}),
        (codec.Map(codec.INT), {"a": "1"}, lambda value: value.update(c=5), {"a": "1", "c": 5}),
        (codec.Map(codec.INT), {"a": "1", "b": "2"}, lambda value: value.pop("a"), {"b": "2"}),
        (codec.Map(codec.INT), {"a": "1"}, lambda value: value.clear(), {}),
        (codec.List(codec.ANY), [[1]], lambda value: value[0].append(2), [[1, 2]]),
    ],
)
def test_a_change_in_place(spec: codec.Spec, raw: Any, change: Any, wire: Any) -> None:
    """The changed part is written, and the rest is sent back unchanged."""
    value = spec.decode(raw)
    change(value)
    assert spec.sync(value, raw) == wire


def test_an_object_in_the_place_of_nothing() -> None:
    """It is sent, whatever empty value it replaces; an unchanged empty value is sent back unchanged."""
    nothings: list[Any] = [None, "", [], False]
    for nothing in nothings:
        assert REF.sync(TransactionClient(id=3), nothing) == {"id": 3}
        assert REF.sync(None, nothing) is nothing


@pytest.mark.parametrize(
    ("spec", "value", "texts"),
    [
        (codec.Many(codec.INT), [1, 2], ["1", "2"]),
        (codec.Many(codec.DATE), iter([DAY]), ["2026-11-30"]),
        (codec.Many(codec.INT), [], []),
        (codec.Many(codec.INT, joined=True), (1, 2), ["1,2"]),
        (codec.Many(codec.INT, joined=True), "1,2", ["1,2"]),
    ],
)
def test_a_parameter_of_many_values(spec: codec.Many, value: Any, texts: list[str]) -> None:
    """Repeated, or joined by commas; a caller may also pass a joined text."""
    assert spec.params(value) == texts


@pytest.mark.parametrize("value", ["12", b"12", {1: 2}, 12, None])
def test_invalid_lists_of_values(value: Any) -> None:
    """A text, a mapping and a single value."""
    with pytest.raises(InvalidValue, match=f"^expected an iterable of int, got {type(value).__name__}$"):
        codec.Many(codec.INT).params(value)
    with pytest.raises(InvalidValue, match=r"^expected int, got str") as caught:
        codec.Many(codec.INT).params([1, "2"])
    assert caught.value.path == "[1]"


@pytest.mark.parametrize("value", [None, [], "", False, 0, 0.0])
def test_nothing(value: Any) -> None:
    """The empty values of PHP for a missing object."""
    assert is_nothing(value)


@pytest.mark.parametrize("value", [{}, [0], "0", True, 1, {"a": 1}])
def test_something(value: Any) -> None:
    """An empty object is an object, too."""
    assert not is_nothing(value)


@pytest.mark.parametrize(
    "value",
    [
        b"",
        BytesIO(b"x"),
        Path("a.txt"),
        ("a.txt", b"x"),
        ("a.txt", BytesIO(b"x"), "text/plain"),
        (None, Path("a.txt")),
        ("имя", b"x", "text/plain", {"X": "1"}),
    ],
)
def test_files(value: Any) -> None:
    """Bytes, a binary file or a path, alone or with a name; each in the form for the transport."""
    assert codec.FILE.encode(value) is value


class _Named(BytesIO):
    def __init__(self, name: object) -> None:
        super().__init__()
        self.name = name


@pytest.mark.parametrize("value", ["text", ("a.txt",), (), ("a.txt", "text"), 5, None, ["a.txt", b"x"]])
def test_invalid_files(value: Any) -> None:
    """A text could be a path or the content; a name alone is no file."""
    message = f"^expected bytes, a binary file, a path, or a tuple .*, got {type(value).__name__}$"
    with pytest.raises(InvalidValue, match=message):
        codec.FILE.encode(value)


@pytest.mark.parametrize(
    "value", [("a\ud800", b"x"), ("a", b"x", "text/\ud800"), _Named("a\ud800"), Path("a\ud800"), ("a", Path("a\ud800"))]
)
def test_names_of_files_that_cant_be_written(value: Any) -> None:
    """For example from undecodable bytes of a file system; invalid types of names are left to the transport."""
    with pytest.raises(InvalidValue, match=r"^the name or media type has a lone surrogate"):
        codec.FILE.encode(value)
    assert codec.FILE.encode(file := _Named(3)) is file


@pytest.mark.parametrize(
    ("spec", "raw", "is_new"),
    [
        (codec.List(codec.INT), [1, 2], True),
        (codec.List(codec.INT), [], True),
        (codec.Map(codec.INT), {"a": 1}, True),
        (codec.List(codec.Map(codec.ANY)), [{"a": 1}], False),
        (codec.Map(codec.ANY), {"a": 1}, False),
    ],
)
def test_read_lists_and_maps_are_copies(spec: codec.Spec, raw: Any, is_new: bool) -> None:
    """A list or a map is a new one, so that a change is detected; an undocumented one is the received object."""
    assert spec.decode(raw) == raw
    assert (spec.decode(raw) is not raw) is is_new


@pytest.mark.parametrize(
    ("spec", "raw", "change", "wire"),
    [
        (codec.List(REF), [[]], lambda value: value.__setitem__(0, {"id": 3}), [{"id": 3}]),
        (codec.List(codec.ANY), {"a": {}}, lambda value: value.append(1), [{}, 1]),
        (codec.List(codec.ANY), [1], lambda value: value.append(DAY), [1, "2026-11-30"]),
        (codec.Map(codec.ANY), {"a": 1}, lambda value: value.update({7: DAY}), {"a": 1, "7": "2026-11-30"}),
        (codec.Map(codec.INT), {"a": "1"}, lambda value: value.update({7: 5}), {"a": "1", "7": 5}),
        (codec.Map(codec.INT), [], lambda value: value.update(a=5), {"a": 5}),
        (codec.Links(codec.INT, empty="list"), {"7": 1}, lambda value: value.clear(), []),
        (codec.Links(codec.INT), {"7": 1}, lambda value: value.clear(), {}),
        (codec.Union(codec.Map(codec.INT), codec.STR), {"a": "1"}, lambda value: value.update(b=2), {"a": "1", "b": 2}),
    ],
)
def test_more_changes_in_place(spec: codec.Spec, raw: Any, change: Any, wire: Any) -> None:
    """In objects in lists, at keys that are numbers, and in empty values."""
    value = spec.decode(raw)
    change(value)
    assert spec.sync(value, raw) == wire


@pytest.mark.parametrize(
    ("spec", "raw", "change", "path", "message"),
    [
        (codec.List(codec.INT), [1, 2], lambda value: value.__setitem__(1, "x"), "[1]", "expected int, got str"),
        (codec.List(codec.INT), [1, 2], lambda value: value.append("x"), "[2]", "expected int, got str"),
        (codec.Map(codec.INT), {"a": 1, "b": 2}, lambda value: value.update(b="x"), "['b']", "expected int, got str"),
        (codec.Map(codec.INT), {"a": 1}, lambda value: value.update(b="x"), "['b']", "expected int, got str"),
        (codec.List(REF), ["text"], lambda value: value.__setitem__(0, None), "[0]", "expected TransactionClient"),
        (codec.List(codec.ANY), [1], lambda value: value.append(object()), "[1]", "expected any JSON value"),
    ],
)
def test_a_wrong_change_in_place(spec: codec.Spec, raw: Any, change: Any, path: str, message: str) -> None:
    """The error names its place, as for an argument."""
    value = spec.decode(raw)
    change(value)
    with pytest.raises(InvalidValue, match=f"^{re.escape(message)}") as caught:
        spec.sync(value, raw)
    assert caught.value.path == path


@pytest.mark.parametrize("value", [None, "text", 5])
def test_an_invalid_list_or_map_stays_unchanged(value: Any) -> None:
    """A received value that is no list or map can't be changed in place, and is sent back."""
    for spec in (codec.List(codec.INT), codec.Map(codec.INT)):
        assert spec.sync(value, raw := "as it came") is raw


@pytest.mark.parametrize(
    ("spec", "value", "text"),
    [
        (codec.ANY, True, "1"),
        (codec.ANY, False, "0"),
        (codec.ANY, 2.0, "2"),
        (codec.ANY, "a", "a"),
        (codec.BOOL, 1, "1"),
        (codec.BOOL, False, "0"),
        (codec.STR, "", ""),
        (DOTTED, DAY, "30.11.2026"),
        (codec.UNIX, UTC_NOON, "1796041800"),
        (codec.Many(codec.INT), [1, 2], "1,2"),
    ],
)
def test_several_values_in_an_address(spec: Any, value: Any, text: str) -> None:
    """Several values of one path segment are joined by commas."""
    assert spec.param(value) == text


@pytest.mark.parametrize("value", [1.0, 2, "1", None])
def test_invalid_flags(value: Any) -> None:
    """An address accepts only the documented values, too."""
    with pytest.raises(InvalidValue, match=f"^expected bool, got {type(value).__name__}$"):
        codec.BOOL.param(value)


@pytest.mark.parametrize(
    ("spec", "raw", "problems"),
    [
        (codec.FLOAT, True, [("x", "expected float, got bool")]),
        (codec.BOOL, None, []),
        (codec.UNIX, "5", [("x", "expected int, got str")]),
        (codec.DATETIME, DAY, [("x", "expected datetime, got date")]),
        (codec.DATETIME, "2026-11-30", []),
        (codec.Choice(1, 2), 3, [("x", "expected int, such as 1 or 2, got int")]),
        (codec.Choice(1, 2), 2, []),
        (codec.List(codec.INT), {"a": {}}, [("x", "expected a list of int, got dict")]),
        (codec.List(codec.INT), None, []),
        (codec.Map(codec.INT), "text", [("x", "expected a mapping, got str")]),
        (REF, {"more": object()}, []),
        (codec.Union(REF, codec.INT), {"id": "3"}, []),
    ],
)
def test_strict_mode_reports_tolerated_values(spec: codec.Spec, raw: Any, problems: list[tuple[str, str]]) -> None:
    """Values that are read nevertheless."""
    assert [*spec.problems(raw, "x")] == problems
