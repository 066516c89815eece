# Generated; do not edit. Regenerate: make generate
"""The base of all documented types, which accepts anything."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from enum import Enum
from math import isfinite
from typing import Any, cast

from .errors import TOO_DEEP, InvalidValue

_NOTHING = (None, "", False, 0)
"""Values that PHP sends, beside ``[]``, where there is no object."""
_PLAIN = frozenset({str, int, bool, type(None)})
_PARSED = _PLAIN | {float}


def is_nothing(raw: Any) -> bool:
    """Whether a value stands for "no object": null, ``[]``, ``""``, false, 0."""
    return raw == [] if isinstance(raw, list) else not isinstance(raw, dict) and raw in _NOTHING


def is_mapping(value: Any) -> bool:
    """Whether a value is a plain mapping; a model has keys, too, but is an object with fields of its own."""
    return value.__class__ is dict or (not hasattr(value, "__sync__") and isinstance(value, Mapping))


def is_utf8(text: str) -> bool:
    """Whether a text can be written; one with a lone surrogate can't, as undecodable bytes of the system become."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_json(value: Any) -> bool:
    """Whether a value has the form that a JSON parser returns; it came so, or was changed to such a value."""
    cls = value.__class__
    # Plain loops: with generators or map() each level would take frames of C, too, of which 3.12 has few.
    if cls is dict:
        for key, item in value.items():
            if key.__class__ is not str or not is_json(item):
                return False
        return True
    if cls is list:
        for item in value:
            if not is_json(item):
                return False
        return True
    return cls in _PARSED


class Spec:
    """A documented type; this one accepts any JSON value."""

    __slots__ = ()
    mutable = False
    name = "any JSON value"
    plain: type | None = None
    """The class whose values are sent as they are, without a further check."""
    read_as_is: type | None = None
    """The class whose values are read as they are."""
    untyped = False
    """Whether it is all JSON of which nothing is documented: it is read as it came, and checked when it is sent."""

    def decode(self, raw: Any) -> Any:
        """The value for the user; ``raw`` itself where it doesn't fit."""
        return raw

    def encode(self, value: Any) -> Any:
        """The wire form of a value.

        Raises:
            InvalidValue: it is not of the documented type.
        """
        try:
            return plain(value)
        except RecursionError:
            raise InvalidValue(TOO_DEEP, ValueError) from None

    def sync(self, value: Any, raw: Any) -> Any:
        """The wire form of a decoded value that may have been changed in place; ``raw`` where it wasn't."""
        before = self.decode(raw)
        unchanged = value is before or (value.__class__ is before.__class__ and value == before)
        return raw if unchanged else self.encode(value)

    def param(self, value: Any) -> str:
        """The text of a value in a path, a query or a header.

        Raises:
            InvalidValue: it is not of the documented type, or no single value.
        """
        wire = self.encode(value)
        if wire is None or isinstance(wire, list | dict):
            raise InvalidValue(f"expected a text, a number, a bool or a date, got {type(value).__name__}")
        return _text(wire)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        """(path, problem) of all that doesn't fit in a decoded value."""
        yield from ()

    def wrong_type(self, value: Any) -> InvalidValue:
        """The error for a value of another type."""
        return InvalidValue(f"expected {self.name}, got {type(value).__name__}")

    def _unlike(self, raw: Any, path: str, fits: bool) -> Iterator[tuple[str, str]]:
        if not fits and raw is not None:
            yield path, f"expected {self.name}, got {type(raw).__name__}"


def plain(value: Any) -> Any:
    """Models, enums and dates inside an untyped value, in wire form.

    Raises:
        InvalidValue: it holds something that JSON doesn't have.
    """
    if value.__class__ in _PLAIN:
        return value
    wire = getattr(value, "__sync__", None)
    if wire is not None:
        return wire()
    if isinstance(value, Mapping):
        mapping: Mapping[Any, Any] = cast("Any", value)
        return {key_of(key): plain(item) for key, item in mapping.items()}
    if isinstance(value, list | tuple):
        items: Sequence[Any] = cast("Any", value)
        return [plain(item) for item in items]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) or _is_decimal(value):
        return number(value)
    if value is None or isinstance(value, str | int):
        return value
    raise ANY.wrong_type(value)


def key_of(key: Any) -> str:
    """The wire form of a key: str, or an int such as an ID.

    Raises:
        InvalidValue: it is of another type, bool included.
    """
    if key.__class__ is str:
        return key
    if isinstance(key, bool) or not isinstance(key, str | int):
        raise InvalidValue(f"keys are str or int, not {type(key).__name__}")
    return str(key)


def number(value: Any) -> float:
    """The wire form of a number, integers aside.

    Raises:
        InvalidValue: it is not a number, or one that JSON doesn't have.
    """
    if isinstance(value, bool) or not (isinstance(value, float | int) or _is_decimal(value)):
        raise InvalidValue(f"expected float, got {type(value).__name__}")
    if not isfinite(value):
        raise InvalidValue(f"{value} is not a number that JSON has", ValueError)
    wire = float(value)
    if _is_decimal(value) and type(value)(repr(wire)) != value:
        raise InvalidValue(f"{value} has more digits than a JSON number keeps", ValueError)
    return wire


def _is_decimal(value: Any) -> bool:
    """Whether a value is a Decimal; its module is not imported for this alone."""
    decimal = sys.modules.get("decimal")
    return decimal is not None and isinstance(value, decimal.Decimal)


def _text(wire: Any) -> str:
    if wire is True or wire is False:
        return "1" if wire else "0"
    if isinstance(wire, float) and wire.is_integer():
        return str(int(wire))
    return str(wire)


class _Any(Spec):
    """Any JSON value."""

    __slots__ = ()
    untyped = True


ANY = _Any()
