"""Values that break programs, and the places in a JSON value where they can be inserted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

TEXTS = (
    *("", " ", "x", "0", "-1", "-5", "1.5", "1e400", "NaN", "true", "null", "[]", "\x00", "\r\n", "../..", "%", "é"),
    *("🦊", "\u0660", "²", "\u202e", "1_0", " 1", "+1", "9" * 20, "9" * 5000, "1,2", "a" * 3000, "2026-02-30"),
    *("0001-01-01", "9999-12-31", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00", "00010101", "99991231"),
    *("2026-11-23T10:00:00Z", "2026-11-23 10:00", "2026-W48-1", "24:00", "25:61", "'; --", "<b>", "+13155550101"),
)
"""Values for a place where a text is expected."""

VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, -5, 1.5, -0.0, 1e308, -1e308, 5e-324, 2**31, 2**63, -(2**63), 10**20, 10**400),
    *(float("nan"), float("inf"), {}, [], [{}], [None], [[]], {"id": {}}, {"": 1}, {"abc": 5}, {"9" * 5000: 1}),
    *("\ud800", {"\udfff": 1}, ["\ud800"], {"__proto__": {"a": 1}}, [1] * 500, [[[[[[{"a": [{}]}]]]]]]),
)
"""Values for any place in JSON."""


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield place
    if isinstance(value, dict):
        for name, part in value.items():
            yield from places(part, (*place, name))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from places(part, (*place, number))


def at(value: Any, place: tuple[Any, ...]) -> Any:
    """The part at a path; None if it no longer exists."""
    for key in place:
        if not has(value, key):
            return None
        value = value[key]
    return value


def has(holder: Any, key: Any) -> bool:
    """Whether an object or a list has a part under a key or a number."""
    if isinstance(holder, list):
        return isinstance(key, int) and key < len(holder)
    return isinstance(holder, dict) and key in holder
