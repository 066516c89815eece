# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
"""How each documented type reads what the server sends, and checks what the caller gives.

Reading never fails and never changes what came: ``decode`` gives the documented type where that is
possible without doubt, and otherwise the value as it is. ``encode`` is strict.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from importlib import import_module
from math import isfinite
from operator import is_
from typing import Any, cast

from .errors import Misfit

_NOTHING = (None, "", False, 0)
"""What PHP sends, beside ``[]``, where there is no object."""
_PLAIN = frozenset({str, int, bool, type(None)})


def is_nothing(raw: Any) -> bool:
    """Whether a value stands for "no object": null, ``[]``, ``""``, false, 0."""
    return raw == [] if isinstance(raw, list) else not isinstance(raw, dict) and raw in _NOTHING


class Spec:
    """A documented type; this one takes anything."""

    __slots__ = ()
    mutable = False
    name = "any JSON value"
    plain: type | None = None
    """The class whose values go out as they are, without a further check."""

    def decode(self, raw: Any) -> Any:
        """The value for the user; ``raw`` itself where it doesn't fit."""
        return raw

    def encode(self, value: Any) -> Any:
        """The wire form of a value.

        Raises:
            Misfit: it is not of the documented type.
        """
        return plain(value)

    def sync(self, value: Any, raw: Any) -> Any:
        """The wire form of a decoded value that may have been changed in place; ``raw`` where it wasn't."""
        before = self.decode(raw)
        unchanged = value is before or (value.__class__ is before.__class__ and value == before)
        return raw if unchanged else self.encode(value)

    def param(self, value: Any) -> str:
        """The value as it stands in a path or a query."""
        return _text(self.encode(value))

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        """(path, what) of all that doesn't fit in a decoded value."""
        yield from ()

    def misfit(self, value: Any) -> Misfit:
        """The error for a value of another type."""
        return Misfit(f"expected {self.name}, got {type(value).__name__}")

    def _unlike(self, raw: Any, path: str, fits: bool) -> Iterator[tuple[str, str]]:
        if not fits and raw is not None:
            yield path, f"expected {self.name}, got {type(raw).__name__}"


def plain(value: Any) -> Any:
    """Models, enums and dates inside an untyped value, in wire form.

    Raises:
        Misfit: it holds something that JSON doesn't have.
    """
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, Mapping):
        mapping: Mapping[Any, Any] = cast("Any", value)
        return {str(key): plain(item) for key, item in mapping.items()}
    if isinstance(value, list | tuple):
        items: Sequence[Any] = cast("Any", value)
        return [plain(item) for item in items]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) or _is_decimal(value):
        return FLOAT.encode(value)
    if value is None or isinstance(value, str | int):
        return value
    wire = getattr(value, "__sync__", None)
    if wire is None:
        raise ANY.misfit(value)
    return wire()


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


class _Int(Spec):
    __slots__ = ()
    name = "int"
    plain = int

    def decode(self, raw: Any) -> Any:
        kind = raw.__class__
        if kind is int or raw is None:
            return raw
        if kind is str:
            if "_" in raw:
                return raw
            try:
                return int(raw)
            except ValueError:
                pass
        if kind is float or kind is str:
            try:
                number = float(raw)
                return int(number) if number.is_integer() else raw
            except ValueError:
                return raw
        return int(raw) if kind is bool else raw

    def encode(self, value: Any) -> Any:
        if value.__class__ is int:
            return value
        if isinstance(value, int):
            return int(value)
        raise self.misfit(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw.__class__ is int)


class _Float(Spec):
    __slots__ = ()
    name = "float"

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is str and "_" not in raw:
            try:
                number = float(raw)
            except ValueError:
                return raw
            return number if isfinite(number) else raw
        return raw

    def encode(self, value: Any) -> Any:
        kind = value.__class__
        if (kind is float and isfinite(value)) or kind is int:
            return value
        if kind is bool or not (isinstance(value, float | int) or _is_decimal(value)):
            raise self.misfit(value)
        if not isfinite(value):
            raise Misfit(f"{value} is not a number that JSON has", ValueError)
        return float(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw.__class__ in (int, float))


_FLAGS: dict[Any, bool] = {"1": True, "0": False, "true": True, "false": False, 1: True, 0: False}


class _Bool(Spec):
    __slots__ = ()
    name = "bool"
    plain = bool

    def decode(self, raw: Any) -> Any:
        if raw is True or raw is False or raw is None:
            return raw
        return _FLAGS.get(raw, raw) if raw.__class__ in (int, str) else raw

    def encode(self, value: Any) -> Any:
        if value is True or value is False:
            return value
        raise self.misfit(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw is True or raw is False)


class _Str(Spec):
    __slots__ = ()
    name = "str"
    plain = str

    def decode(self, raw: Any) -> Any:
        return str(raw) if raw.__class__ in (int, float) else raw

    def encode(self, value: Any) -> Any:
        if value.__class__ is str:
            return value
        if isinstance(value, str):
            return str(value.value) if isinstance(value, Enum) else str(value)
        raise self.misfit(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw.__class__ is str)


class _Moment(Spec):
    """Dates and times: read tolerantly, written in the form that the place wants; a string goes as it is."""

    __slots__ = ("format",)
    plain = str

    def __init__(self, format: str = "") -> None:
        self.format = format

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is not str:
            return None if raw is False else raw
        if not raw or raw.startswith("0000-00-00"):
            return None
        try:
            return self._parse(raw)
        except ValueError:
            return raw

    def encode(self, value: Any) -> Any:
        if isinstance(value, str):
            return value
        if not self._is(value):
            raise self.misfit(value)
        return self._write(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        decoded = self.decode(raw)
        return self._unlike(raw, path, decoded is None or self._is(decoded))

    def _write(self, value: Any) -> str:
        raise self.misfit(value)

    def _parse(self, text: str) -> Any:
        raise ValueError(text)

    def _is(self, value: Any) -> bool:
        return False


class Date(_Moment):
    """A calendar date."""

    __slots__ = ()
    name = "date"

    def _parse(self, text: str) -> Any:
        if self.format:
            try:
                return datetime.strptime(text, self.format).date()
            except ValueError:
                pass
        return datetime.fromisoformat(text).date()

    def _write(self, value: Any) -> str:
        day: date = value.date() if isinstance(value, datetime) else value
        return day.strftime(self.format) if self.format else day.isoformat()

    def _is(self, value: Any) -> bool:
        return isinstance(value, date)


class DateTime(_Moment):
    """A moment, with the offset where there is one; a naive one is local time of the location."""

    __slots__ = ()
    name = "datetime"

    def _parse(self, text: str) -> Any:
        return datetime.fromisoformat(text)

    def _write(self, value: Any) -> str:
        moment: datetime = value
        if self.format and moment.tzinfo is None:
            return moment.strftime(self.format)
        return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")

    def _is(self, value: Any) -> bool:
        return isinstance(value, datetime)


class Unix(_Moment):
    """A moment that travels as seconds since 1970, UTC."""

    __slots__ = ()
    name = "datetime or seconds since 1970"

    def decode(self, raw: Any) -> Any:
        return INT.decode(raw)

    def encode(self, value: Any) -> Any:
        if value.__class__ is int:
            return value
        if isinstance(value, datetime) and value.tzinfo is not None:
            return int(value.timestamp())
        if isinstance(value, datetime):
            raise Misfit("a datetime without an offset is no moment; give it a tzinfo", ValueError)
        raise self.misfit(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return INT.problems(raw, path)


class _File(Spec):
    __slots__ = ()
    name = "bytes, a binary file, a path, or a tuple that begins with the file's name"

    def encode(self, value: Any) -> Any:
        parts: tuple[Any, ...] = cast("Any", value) if isinstance(value, tuple) else ("", value)
        content = parts[1] if len(parts) > 1 else None
        if isinstance(content, bytes) or hasattr(content, "read") or hasattr(content, "__fspath__"):
            return cast("Any", value)
        raise self.misfit(value)


ANY = Spec()
INT = _Int()
FLOAT = _Float()
BOOL = _Bool()
STR = _Str()
DATE = Date()
DATETIME = DateTime()
UNIX = Unix()
FILE = _File()


class Choice(Spec):
    """One of the documented values; an unknown one is kept when read, and refused when sent."""

    __slots__ = ("kind", "name", "values")

    def __init__(self, *values: Any) -> None:
        self.values = values
        self.kind: Spec = STR if isinstance(values[0], str) else INT
        self.name = "one of " + ", ".join(map(repr, values))

    def decode(self, raw: Any) -> Any:
        return self.kind.decode(raw)

    def encode(self, value: Any) -> Any:
        wire = self.kind.encode(value.value if isinstance(value, Enum) else value)
        if wire not in self.values:
            raise Misfit(f"expected {self.name}, got {wire!r}", ValueError)
        return wire

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, raw in self.values)


class Code(Spec):
    """A code with a meaning: a member of an enumeration where it is known, a plain int where it isn't."""

    __slots__ = ("_enum", "name", "plain", "values")

    def __init__(self, name: str, *values: int) -> None:
        self.name: str = name
        self.plain: type | None = None if values else int
        self.values = values
        self._enum: Any = None

    def decode(self, raw: Any) -> Any:
        if self._enum is None:
            self._enum = getattr(import_module(".enums", __package__), self.name)
        code = INT.decode(raw)
        return self._enum._value2member_map_.get(code, code) if code.__class__ is int else code

    def encode(self, value: Any) -> Any:
        wire = INT.encode(value)
        if self.values and wire not in self.values:
            raise Misfit(f"expected one of {', '.join(map(str, self.values))}, got {wire}", ValueError)
        return wire

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return INT.problems(raw, path)


class Ref(Spec):
    """An object that has a model."""

    __slots__ = ("_model", "module", "name")
    mutable = True

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name: str = name
        self._model: Any = None

    @property
    def model(self) -> Any:
        """The model class, imported when it is first needed."""
        if self._model is None:
            self._model = getattr(import_module(f".models.{self.module}", __package__), self.name)
        return self._model

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is dict:
            return (self._model or self.model).wrap(raw)
        return None if is_nothing(raw) else raw

    def encode(self, value: Any) -> Any:
        model = self._model or self.model
        if isinstance(value, model):
            return value.__sync__()
        if value.__class__ is dict or isinstance(value, Mapping):
            return model.encode_mapping(value)
        raise self.misfit(value)

    def sync(self, value: Any, raw: Any) -> Any:
        if raw.__class__ is not dict and (value is raw or (value is None and is_nothing(raw))):
            return raw
        return self.encode(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        if raw.__class__ is dict:
            yield from self.model.problems(raw, path)
        else:
            yield from self._unlike(raw, path, is_nothing(raw))


def _is_listing(value: Any) -> bool:
    """Whether a value can go out as a list; a string or a mapping can't, though it can be iterated."""
    return isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes)


class List(Spec):
    """A list; PHP's associative array of objects is read as the list of its values."""

    __slots__ = ("item", "name")
    mutable = True

    def __init__(self, item: Spec) -> None:
        self.item = item
        self.name = f"a list of {item.name}"

    def decode(self, raw: Any) -> Any:
        decode = self.item.decode
        if raw.__class__ is list:
            return [decode(item) for item in raw]
        if raw.__class__ is dict:
            if all(item.__class__ is dict for item in raw.values()):
                return [decode(item) for item in raw.values()]
            return raw
        return None if is_nothing(raw) else raw

    def encode(self, value: Any) -> Any:
        if value.__class__ is not list and not _is_listing(value):
            raise self.misfit(value)
        items: Iterable[Any] = value
        plain = self.item.plain
        if plain is not None and {*map(type, items)} == {plain}:
            return value if value.__class__ is list else list(items)
        encode = self.item.encode
        wire: list[Any] = []
        try:
            for item in items:
                wire.append(encode(item))
        except Misfit as misfit:
            raise misfit.under(f"[{len(wire)}]") from None
        return wire

    def sync(self, value: Any, raw: Any) -> Any:
        if value is None or value.__class__ is not list:
            return raw
        items = list(raw.values()) if raw.__class__ is dict else raw
        sync = self.item.sync
        if items.__class__ is list and len(items) == len(value):
            wire: list[Any] = []
            try:
                for item, before in zip(value, items, strict=True):
                    wire.append(sync(item, before))
            except Misfit as misfit:
                raise misfit.under(f"[{len(wire)}]") from None
            return raw if all(map(is_, wire, items)) else wire
        return self.encode(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        if raw.__class__ is list:
            for number, item in enumerate(raw):
                yield from self.item.problems(item, f"{path}[{number}]")
        else:
            yield from self._unlike(raw, path, False)


class Map(Spec):
    """An object used as a map: keys are the server's, values have one type."""

    __slots__ = ("value",)
    mutable = True
    name = "a mapping"

    def __init__(self, value: Spec) -> None:
        self.value = value

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is dict:
            decode = self.value.decode
            return {key: decode(item) for key, item in raw.items()}
        if raw == []:
            return {}
        return None if is_nothing(raw) else raw

    def encode(self, value: Any) -> Any:
        if value.__class__ is not dict and not isinstance(value, Mapping):
            raise self.misfit(value)
        encode = self.value.encode
        mapping: Mapping[Any, Any] = cast("Any", value)
        wire: dict[str, Any] = {}
        for key, item in mapping.items():
            if key.__class__ is not str and (not isinstance(key, str | int) or isinstance(key, bool)):
                raise Misfit(f"keys are str or int, not {type(key).__name__}")
            try:
                wire[str(key)] = encode(item)
            except Misfit as misfit:
                raise misfit.under(f"[{key!r}]") from None
        return wire

    def sync(self, value: Any, raw: Any) -> Any:
        if value.__class__ is not dict:
            return raw
        before: dict[str, Any] = raw if raw.__class__ is dict else {}
        wire: dict[str, Any] = {}
        for key, item in value.items():
            if key not in before:
                wire |= self.encode({key: item})
                continue
            try:
                wire[key] = self.value.sync(item, before[key])
            except Misfit as misfit:
                raise misfit.under(f"[{key!r}]") from None
        if wire.keys() == before.keys() and all(wire[key] is before[key] for key in wire):
            return raw
        return wire or self.encode(wire)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        if raw.__class__ is dict:
            for key, item in raw.items():
                yield from self.value.problems(item, f"{path}.{key}")
        else:
            yield from self._unlike(raw, path, is_nothing(raw))


class Links(Map):
    """The map from ID to visits in a membership type; an empty one is sent as ``[]`` where that means "keep"."""

    __slots__ = ("empty",)

    def __init__(self, value: Spec, *, empty: str = "object") -> None:
        super().__init__(value)
        self.empty = empty

    def encode(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise Misfit(
                "expected a mapping from ID to visits, such as {13160808: 5}, got "
                f"{type(value).__name__}: the server takes no list here"
            )
        wire = super().encode(value)
        return wire if wire or self.empty == "object" else []


class Union(Spec):
    """One of several types."""

    __slots__ = ("mutable", "name", "options")

    def __init__(self, *options: Spec) -> None:
        self.options = options
        self.mutable = any(option.mutable for option in options)
        self.name = " or ".join(option.name for option in options)

    def _reads(self, raw: Any) -> Spec | None:
        for option in self.options:
            if raw is not None and not any(option.problems(raw, "")):
                return option
        return None

    def decode(self, raw: Any) -> Any:
        option = self._reads(raw)
        return raw if option is None else option.decode(raw)

    def encode(self, value: Any) -> Any:
        for option in self.options:
            try:
                return option.encode(value)
            except Misfit:
                continue
        raise self.misfit(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, self._reads(raw) is not None)


class Many(Spec):
    """Several values of one query parameter: repeated, or joined by commas."""

    __slots__ = ("item", "joined", "name")

    def __init__(self, item: Spec, *, joined: bool = False) -> None:
        self.item = item
        self.joined = joined
        self.name = f"an iterable of {item.name}"

    def params(self, value: Any) -> list[str]:
        """The strings to send, one a repetition."""
        if isinstance(value, str) and self.joined:
            return [value]
        if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
            raise self.misfit(value)
        texts: list[str] = []
        for item in value:
            try:
                texts.append(self.item.param(item))
            except Misfit as misfit:
                raise misfit.under(f"[{len(texts)}]") from None
        return [",".join(texts)] if self.joined else texts
