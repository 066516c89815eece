# Generated; do not edit. Regenerate: make generate
"""Types that contain other values: objects, lists, maps, alternatives, repeated parameters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from operator import is_
from typing import Any

from .errors import InvalidValue
from .moments import DATE, DATETIME
from .scalars import BOOL, FLOAT, INT, STR
from .spec import ANY, Spec, is_json, is_mapping, is_nothing, key_of
from .unknown import forget, met


class Ref(Spec):
    """An object that has a model."""

    __slots__ = ("_model", "_wrap", "module", "name")
    mutable = True

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name: str = name
        self._model: Any = None
        self._wrap: Any = None

    @property
    def model(self) -> Any:
        """The model class, imported when it is first needed."""
        if self._model is None:
            self._model = getattr(import_module(f"..models.{self.module}", __package__), self.name)
            self._wrap = self._model.__wrap__
        return self._model

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is dict:
            return (self._wrap or self.model.__wrap__)(raw)
        return None if is_nothing(raw) else raw

    def encode(self, value: Any) -> Any:
        model = self._model or self.model
        if isinstance(value, model):
            return value.__sync__()
        if is_mapping(value):
            return model.__encode__(value)
        raise self.wrong_type(value)

    def sync(self, value: Any, raw: Any) -> Any:
        if raw.__class__ is not dict and (value is raw or (value is None and is_nothing(raw))):
            return raw
        return self.encode(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        if raw.__class__ is dict:
            yield from self.model.__problems__(raw, path)
        else:
            yield from self._unlike(raw, path, is_nothing(raw))


def _is_listing(value: Any) -> bool:
    """Whether a value can be sent as a list; a string or a mapping can't, though it can be iterated."""
    return isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes)


class List(Spec):
    """A list; an associative array of objects, as PHP sends it, is read as the list of its values."""

    __slots__ = ("item", "name", "read_as_is", "untyped")
    mutable = True

    def __init__(self, item: Spec) -> None:
        self.item = item
        self.name = f"a list of {item.name}"
        self.untyped = item.untyped
        self.read_as_is = list if item is ANY else None

    def decode(self, raw: Any) -> Any:
        decode = self.item.decode
        if raw.__class__ is list:
            as_is = self.item.read_as_is
            if as_is is None or {*map(type, raw)} != {as_is}:
                return [decode(item) for item in raw]
            return raw if self.untyped else raw.copy()
        if raw.__class__ is dict:
            if all(item.__class__ is dict for item in raw.values()):
                return [decode(item) for item in raw.values()]
            return raw
        return None if is_nothing(raw) else raw

    def encode(self, value: Any) -> Any:
        if value.__class__ is not list and not _is_listing(value):
            raise self.wrong_type(value)
        items: Iterable[Any] = value
        plain = self.item.plain
        if plain is not None and {*map(type, items)} == {plain}:
            return value if value.__class__ is list else list(items)
        encode = self.item.encode
        wire: list[Any] = []
        try:
            for item in items:
                wire.append(encode(item))
        except InvalidValue as error:
            raise error.under(f"[{len(wire)}]") from None
        return wire

    def sync(self, value: Any, raw: Any) -> Any:
        if value is None or value.__class__ is not list:
            return raw
        if value is raw:
            return raw if is_json(raw) else self.encode(value)
        items = list(raw.values()) if raw.__class__ is dict else raw
        sync = self.item.sync
        if items.__class__ is list and len(items) == len(value):
            wire: list[Any] = []
            try:
                for item, before in zip(value, items, strict=True):
                    wire.append(sync(item, before))
            except InvalidValue as error:
                raise error.under(f"[{len(wire)}]") from None
            return raw if all(map(is_, wire, items)) else wire
        return self.encode(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        if raw.__class__ is list:
            for number, item in enumerate(raw):
                yield from self.item.problems(item, f"{path}[{number}]")
        else:
            yield from self._unlike(raw, path, False)


class Map(Spec):
    """An object used as a map: any keys, values of one type."""

    __slots__ = ("read_as_is", "untyped", "value")
    mutable = True
    name = "a mapping"

    def __init__(self, value: Spec) -> None:
        self.value = value
        self.untyped = self.value is ANY
        self.read_as_is = dict if self.untyped else None

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is dict:
            if self.untyped:
                return raw
            decode = self.value.decode
            return {key: decode(item) for key, item in raw.items()}
        if raw == []:
            return {}
        return None if is_nothing(raw) else raw

    def encode(self, value: Any) -> Any:
        if value == []:
            return {}  # an empty object, as PHP sends it
        if not is_mapping(value):
            raise self.wrong_type(value)
        encode = self.value.encode
        mapping: Mapping[Any, Any] = value
        wire: dict[str, Any] = {}
        for key, item in mapping.items():
            name = key_of(key)
            try:
                wire[name] = encode(item)
            except InvalidValue as error:
                raise error.under(f"[{key!r}]") from None
        return wire

    def sync(self, value: Any, raw: Any) -> Any:
        if value.__class__ is not dict:
            return raw
        if value is raw:
            return raw if is_json(raw) else self.encode(value)
        before: dict[str, Any] = raw if raw.__class__ is dict else {}
        wire: dict[str, Any] = {}
        for key, item in value.items():
            if key not in before:
                wire |= self.encode({key: item})
                continue
            try:
                wire[key] = self.value.sync(item, before[key])
            except InvalidValue as error:
                raise error.under(f"[{key!r}]") from None
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
            raise InvalidValue(
                "expected a mapping from ID to visits, such as {13160808: 5}, got "
                f"{type(value).__name__}: the server takes no list here"
            )
        wire = super().encode(value)
        return wire if wire or self.empty == "object" else []


_SCALARS = (INT, FLOAT, BOOL, STR, DATE, DATETIME)


def _classes_as_is(options: Sequence[Spec]) -> set[type]:
    """The classes whose values are read as they are, whatever the other options."""
    found: set[type] = set()
    for option in options:
        if option.read_as_is is None or option.mutable:
            break
        found |= {int, float} if option is FLOAT else {option.read_as_is}
    return found


def _alone(container: type, options: Sequence[Spec]) -> Spec | None:
    """The option that an object or a list is read by, where no other comes into question."""
    containers = [one for one in options if isinstance(one, (Ref, Map) if container is dict else List)]
    others = [one for one in options if not isinstance(one, Ref | Map | List)]
    return containers[0] if len(containers) == 1 and all(one in _SCALARS for one in others) else None


class Union(Spec):
    """One of several types."""

    __slots__ = ("_alone", "as_is", "mutable", "name", "options")

    def __init__(self, *options: Spec) -> None:
        self.options = options
        self._alone = {cls: option for cls in (dict, list) if (option := _alone(cls, options)) is not None}
        self.as_is = _classes_as_is(options)
        """The classes whose values are read as they are."""
        if (option := self._alone.get(dict)) is not None and option.read_as_is is dict:
            self.as_is.add(dict)
        self.mutable = any(option.mutable for option in options)
        self.name = " or ".join(option.name for option in options)

    def _reads(self, raw: Any) -> Spec | None:
        """The option that a value fits: exactly, by its shape, or as tolerantly as a plain field is read."""
        if raw is None:
            return None
        alone = self._alone.get(raw.__class__) if raw else None
        if alone is not None:
            return alone
        for option in self.options:
            if not any(option.problems(raw, "")):
                return option
        container = (Ref, Map) if raw.__class__ is dict else List if raw.__class__ is list else ()
        for option in self.options:
            if isinstance(option, container):
                return option
        for option in self.options:
            decoded = option.decode(raw)
            if decoded is not raw and not any(option.problems(decoded, "")):
                return option
        return None

    def decode(self, raw: Any) -> Any:
        if raw is None or raw.__class__ in self.as_is:
            return raw
        option = self._reads(raw)
        return raw if option is None else option.decode(raw)

    def sync(self, value: Any, raw: Any) -> Any:
        option = self._reads(raw)
        if option is not None and value.__class__ is option.decode(raw).__class__:
            return option.sync(value, raw)
        return super().sync(value, raw)

    def encode(self, value: Any) -> Any:
        before = met()
        for option in self.options:
            try:
                return option.encode(value)
            except InvalidValue:
                forget(before)
        raise self.wrong_type(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return self._unlike(raw, path, self._reads(raw) is not None)


class Many(Spec):
    """Several values of one parameter: repeated in the query, or joined by commas."""

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
            raise self.wrong_type(value)
        texts: list[str] = []
        for item in value:
            try:
                texts.append(self.item.param(item))
            except InvalidValue as error:
                raise error.under(f"[{len(texts)}]") from None
        return [",".join(texts)] if self.joined else texts

    def param(self, value: Any) -> str:
        """The text of all values, in a path."""
        return ",".join(self.params(value))
