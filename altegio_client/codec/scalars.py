# Generated; do not edit. Regenerate: make generate
"""Numbers, flags, texts, files, and enumerated values."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from math import isfinite
from typing import Any, cast

from .errors import NO_UTF8, InvalidValue
from .spec import Spec, is_utf8, number


class _Int(Spec):
    __slots__ = ()
    name = "int"
    plain = int
    read_as_is = int

    def decode(self, raw: Any) -> Any:
        cls = raw.__class__
        if cls is int or raw is None:
            return raw
        if cls is str:
            if "_" in raw:
                return raw
            try:
                return int(raw)
            except ValueError:
                pass
        if cls is float or cls is str:
            try:
                number = float(raw)
                return int(number) if number.is_integer() else raw
            except ValueError:
                return raw
        return int(raw) if cls is bool else raw

    def encode(self, value: Any) -> Any:
        if value.__class__ is int:
            return value
        if value.__class__ is bool:
            # Python's bool is an int: True for an ID would be 1, which belongs to another account.
            raise InvalidValue(
                "expected int, got bool", unless_id="; where 1 and 0 mean yes and no, send 1 or 0"
            )
        if isinstance(value, int):
            return int(value)
        raise self.wrong_type(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw.__class__ is int)


class _Float(Spec):
    __slots__ = ()
    name = "float"
    read_as_is = float

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is str and "_" not in raw:
            try:
                number = float(raw)
            except ValueError:
                return raw
            return number if isfinite(number) else raw
        return raw

    def encode(self, value: Any) -> Any:
        cls = value.__class__
        if (cls is float and isfinite(value)) or cls is int:
            return value
        return number(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw.__class__ in (int, float))


_FLAGS: dict[Any, bool] = {"1": True, "0": False, "true": True, "false": False, 1: True, 0: False}


class _Bool(Spec):
    __slots__ = ()
    name = "bool"
    plain = bool
    read_as_is = bool

    def decode(self, raw: Any) -> Any:
        if raw is True or raw is False or raw is None:
            return raw
        return _FLAGS.get(raw, raw) if raw.__class__ in (int, str) else raw

    def encode(self, value: Any) -> Any:
        if value is True or value is False:
            return value
        raise self.wrong_type(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw is True or raw is False)

    def param(self, value: Any) -> str:
        # Some pages document "send 1".
        return str(value) if value.__class__ is int and value in (0, 1) else super().param(value)


class _Str(Spec):
    __slots__ = ()
    name = "str"
    plain = str
    read_as_is = str

    def decode(self, raw: Any) -> Any:
        return str(raw) if raw.__class__ in (int, float) else raw

    def encode(self, value: Any) -> Any:
        if value.__class__ is str:
            return value
        if isinstance(value, str):
            return str(value.value) if isinstance(value, Enum) else str(value)
        raise self.wrong_type(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw.__class__ is str)


class _File(Spec):
    __slots__ = ()
    name = "bytes, a binary file, a path, or a tuple that begins with the file's name"

    def encode(self, value: Any) -> Any:
        parts: tuple[Any, ...] = cast("Any", value) if isinstance(value, tuple) else ("", value)
        content = parts[1] if len(parts) > 1 else None
        if not all(is_utf8(part) for part in (*parts, *_name_of(content)) if isinstance(part, str)):
            raise InvalidValue(f"the name or media type {NO_UTF8}", ValueError)
        if isinstance(content, bytes) or hasattr(content, "read") or hasattr(content, "__fspath__"):
            return cast("Any", value)
        raise self.wrong_type(value)


def _name_of(content: Any) -> list[Any]:
    """The name of a file, if it has one."""
    return [content.__fspath__()] if hasattr(content, "__fspath__") else [getattr(content, "name", None)]


INT = _Int()
FLOAT = _Float()
BOOL = _Bool()
STR = _Str()
FILE = _File()


class Choice(Spec):
    """One of the documented values, or another one of their type: the server may know more than its pages."""

    __slots__ = ("base", "name", "read_as_is", "values")

    def __init__(self, *values: Any) -> None:
        self.values = values
        self.base: Spec = STR if isinstance(values[0], str) else INT
        self.read_as_is = self.base.read_as_is
        self.name = f"{self.base.name}, such as {' or '.join(map(repr, values))}"

    def decode(self, raw: Any) -> Any:
        return self.base.decode(raw)

    def encode(self, value: Any) -> Any:
        return self.base.encode(value.value if isinstance(value, Enum) else value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw in self.values)


class Constant(Choice):
    """The one value that distinguishes an object from its alternatives."""

    __slots__ = ()

    def encode(self, value: Any) -> Any:
        wire = super().encode(value)
        if wire not in self.values:
            raise InvalidValue(f"expected {self.values[0]!r}, got {wire!r}", ValueError)
        return wire


class Code(Spec):
    """A code with a meaning: a member of an enumeration where it is known, a plain int where it isn't."""

    __slots__ = ("_members", "name")
    plain = int

    def __init__(self, name: str) -> None:
        self.name: str = name
        self._members: Any = None

    @property
    def members(self) -> Any:
        """The members by code."""
        if self._members is None:
            self._members = getattr(import_module("..enums", __package__), self.name)._value2member_map_
        return self._members

    def decode(self, raw: Any) -> Any:
        code = raw if raw.__class__ is int else INT.decode(raw)
        return self.members.get(code, code) if code.__class__ is int else code

    def encode(self, value: Any) -> Any:
        return INT.encode(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return INT.problems(raw, path)
