# Generated; do not edit. Regenerate: make generate
"""The base of all models.

A model is a typed view on the JSON object that the server sent: a field is decoded when it is read, and encoded
into the object when it is set. So nothing that was received is lost, documented or not.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast, dataclass_transform

from .codec import ANY, Spec
from .codec.errors import InvalidValue
from .extra import Extra

Encode = Callable[[Any], Any]
Unsettled = tuple[tuple[str, Encode], ...]

_ABSENT: Any = object()
NO_DICT: tuple[str, ...] = ()
"""The slots of each model, so that ``vars()`` is an error; not written there, where mypy would refuse assignments."""
_SHAPES = 64
"""For how many shapes of plain mappings a model caches what has to be checked; bulk bodies have one."""


class Field:
    """A documented field of a model, with its wire name and its type."""

    __slots__ = ("has_default", "name", "nullable", "owner", "spec", "wire")
    name: str
    owner: Any

    def __init__(self, wire: str, spec: Spec, default: Any = _ABSENT, *, nullable: bool = False) -> None:
        self.wire = wire
        self.spec = spec
        self.has_default = default is not _ABSENT
        self.nullable = nullable or self.has_default

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.name = name
        self.owner = owner

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        raw = instance.__wire__.get(self.wire)
        spec = self.spec
        if not spec.mutable:
            return spec.decode(raw)
        kept = _kept(instance)
        if self.name in kept:
            return kept[self.name]
        value = spec.decode(raw)
        if value is not None:
            kept[self.name] = value
        return value

    def __set__(self, instance: Model, value: Any) -> None:
        try:
            wire = self.encode(value)
        except InvalidValue as error:
            raise error.public(f"{type(instance).__name__}.{self.name}") from None
        if self.spec.mutable:
            # The value and its wire form must not share an object, or a later change would go unchecked.
            _kept(instance)[self.name] = value
            wire = wire if isinstance(value, Model) else _copy(wire)
        instance.__wire__[self.wire] = wire

    @property
    def doc(self) -> str:
        """Its type and its text, as ``help()`` shows them."""
        from .views import field_texts

        about = field_texts(self.owner).get(self.name, "")
        hint = inspect.get_annotations(self.owner).get(self.name, "Any")
        return f"{hint}: {about}" if about else f"{hint}"

    def __delete__(self, instance: Model) -> None:
        instance.__wire__.pop(self.wire, None)
        _kept(instance).pop(self.name, None)

    def encode(self, value: Any) -> Any:
        """The wire form of a value for this field; one that is not nullable can't be None."""
        if value is None and self.nullable:
            return None
        return self.spec.encode(value)


def field(wire: str, spec: Spec, **options: Any) -> Any:
    """Declare a field; with ``default=None`` it may be absent, with ``nullable=True`` it may be null."""
    return Field(wire, spec, **options)


class _FieldDoc:
    """The docstring of a field: its type, and the text below its declaration, read from the source on demand."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __get__(self, instance: Field | None, owner: type[Field]) -> str:
        return self._text if instance is None else instance.doc


setattr(Field, "__doc__", _FieldDoc(Field.__doc__ or ""))


class _Signature:
    """The signature that ``help()`` shows, built on demand."""

    def __get__(self, instance: Model | None, owner: type[Model]) -> inspect.Signature:
        kind = inspect.Parameter.KEYWORD_ONLY
        empty = inspect.Parameter.empty
        hints = {name: hint for one in owner.__mro__ for name, hint in inspect.get_annotations(one).items()}
        return inspect.Signature(
            [
                inspect.Parameter(
                    name, kind, default=None if f.has_default else empty, annotation=hints.get(name, empty)
                )
                for name, f in owner.__model_fields__.items()
            ]
        )


class _Attributes:
    """The attributes of a model as attrs has them, made when they are asked for."""

    def __get__(self, instance: Model | None, owner: Any) -> Any:
        from .frameworks import attributes

        return attributes(owner)


def _copy(value: Any) -> Any:
    if value.__class__ is dict:
        return {key: _copy(item) for key, item in value.items()}
    if value.__class__ is list:
        return [_copy(item) for item in value]
    return value


def _unknown(model: type[Model], name: str) -> str:
    """The error message for a field that a model doesn't have."""
    from difflib import get_close_matches

    by_wire = model.__wire_fields__.get(name)
    near = [by_wire.name] if by_wire else get_close_matches(name, model.__model_fields__, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"{model.__name__} has no field {name!r}{hint}"


def _rebuild(model: type[Model], raw: dict[str, Any]) -> Model:
    return model.wrap(raw)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class Model:
    """Base of all models.

    A field that the response doesn't have reads as None, as does one that is null; ``"field" in model``
    distinguishes them. Setting a field checks its type (TypeError, ValueError); ``del`` removes it.
    """

    __slots__ = ("__kept__", "__weakref__", "__wire__")
    __model_fields__: ClassVar[dict[str, Field]] = {}
    __wire_fields__: ClassVar[dict[str, Field]] = {}
    __shapes__: ClassVar[dict[tuple[Any, ...], Unsettled]] = {}
    __signature__: ClassVar[_Signature] = _Signature()
    __attrs_attrs__: ClassVar[Any] = _Attributes()
    __origin__: ClassVar[type] = object
    """For cattrs, which would otherwise take a model as a mapping of which it doesn't know the keys."""
    __wire__: dict[str, Any]
    __kept__: dict[str, Any]

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
        cls.__model_fields__ = {**cls.__model_fields__, **own}
        cls.__wire_fields__ = {value.wire: value for value in cls.__model_fields__.values()}
        setattr(cls, "__match_args__", tuple(cls.__model_fields__))
        cls.__shapes__ = {}

    def __init__(self, **values: Any) -> None:
        _set_wire(self, {})
        for name in list(values):
            if name not in self.__model_fields__:
                raise TypeError(_unknown(type(self), name))
            if name.__class__ is not str:
                # attrs.evolve() passes on a field that is not changed: one that was absent stays absent.
                if values[name] is None and self.__model_fields__[name].has_default:
                    del values[name]
        for name, declared in self.__model_fields__.items():
            if name in values:
                declared.__set__(self, values[name])
            elif not declared.has_default:
                raise TypeError(f"{type(self).__name__} needs {name!r}")

    if not TYPE_CHECKING:  # type checkers know the fields, and would take any name

        def __setattr__(self, name: str, value: Any) -> None:
            if not hasattr(getattr(type(self), name, None), "__set__"):
                raise AttributeError(_unknown(type(self), name))
            object.__setattr__(self, name, value)

    @classmethod
    def wrap(cls, raw: dict[str, Any]) -> Self:
        """A model over a decoded JSON object, which it keeps and modifies: no copy, no check."""
        self = cls.__new__(cls)
        _set_wire(self, raw)
        return self

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self:
        """A model over a copy of a JSON object; never fails, loses nothing."""
        return cls.wrap(_copy(dict(raw)))

    def to_dict(self) -> dict[str, Any]:
        """The JSON object as received, with all changes since; a copy."""
        copied: dict[str, Any] = _copy(self.__sync__())
        return copied

    def to_json(self) -> str:
        """The JSON object as text: what ``to_dict()`` returns, written compactly."""
        import json

        return json.dumps(self.__sync__(), ensure_ascii=False, separators=(",", ":"))

    @property
    def extra(self) -> Extra:
        """The undocumented fields of the object, by wire name; it can be changed."""
        return Extra(type(self).__name__, self.__wire__, self.__wire_fields__)

    def __sync__(self) -> dict[str, Any]:
        """The live wire object, updated with lists and objects that were changed in place."""
        wire = self.__wire__
        kept = getattr(self, "__kept__", None)
        if kept:
            for name, value in kept.items():
                declared = self.__model_fields__[name]
                try:
                    wire[declared.wire] = declared.spec.sync(value, wire.get(declared.wire))
                except InvalidValue as error:
                    raise error.public(f"{type(self).__name__}.{name}") from None
        return wire

    @classmethod
    def encode_mapping(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """The checked wire form of a plain mapping, by wire names; the mapping itself where it is that already.

        Keys that are not documented are sent as they are.

        Raises:
            InvalidValue: a value is not of its documented type, a key is not str, or a required one is missing.
        """
        shape = (*values, *map(type, values.values()))
        unsettled = cls.__shapes__.get(shape)
        if unsettled is None:
            unsettled = cls.__unsettled__(values)
            if len(cls.__shapes__) < _SHAPES:
                cls.__shapes__[shape] = unsettled
        wire = values if isinstance(values, dict) else dict(values)
        for key, encode in unsettled:
            value = values[key]
            try:
                encoded = encode(value)
            except InvalidValue as error:
                raise error.under(f".{key}") from None
            if encoded is not value:
                wire = dict(wire) if wire is values else wire
                wire[key] = encoded
        return wire

    @classmethod
    def __unsettled__(cls, values: Mapping[Any, Any]) -> Unsettled:
        """The keys of a mapping whose values need a check, given their classes, and the check of each.

        Raises:
            InvalidValue: a key is not str, or a required one is missing.
        """
        left: list[tuple[str, Encode]] = []
        for key, value in values.items():
            if not isinstance(key, str):
                raise InvalidValue(f"keys are str, not {type(key).__name__}")
            declared = cls.__wire_fields__.get(key)
            if declared is None:
                left.append((key, ANY.encode))
            elif declared.spec.plain is not value.__class__:
                left.append((key, declared.encode if value is None else declared.spec.encode))
        for declared in cls.__wire_fields__.values():
            if not declared.has_default and declared.wire not in values:
                raise InvalidValue(f"needs {declared.wire!r}", ValueError)
        return tuple(left)

    @classmethod
    def problems(cls, raw: dict[str, Any], path: str) -> Iterator[tuple[str, str]]:
        """(path, problem) of each value in a JSON object that doesn't fit the description."""
        for key, value in raw.items():
            declared = cls.__wire_fields__.get(key)
            if declared is not None:
                yield from declared.spec.problems(value, f"{path}.{key}")

    def keys(self) -> KeysView[str]:
        """The wire names of the object, documented or not; so ``dict(model)`` equals ``to_dict()``."""
        return self.__wire__.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self.__wire__)

    def __getitem__(self, key: str) -> Any:
        declared = self.__wire_fields__.get(key)
        raw = self.__wire__[key]
        kept = getattr(self, "__kept__", None)
        if declared is None or not kept or declared.name not in kept:
            return _copy(raw)
        try:
            return _copy(declared.spec.sync(kept[declared.name], raw))
        except InvalidValue as error:
            raise error.public(f"{type(self).__name__}.{declared.name}") from None

    def __contains__(self, name: str) -> bool:
        declared = self.__model_fields__.get(name)
        return (declared.wire if declared else name) in self.__wire__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self.__wire__ is other.__wire__ or self.__sync__() == other.__sync__()

    def __repr__(self) -> str:
        from .views import short

        return short(self)

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        from .views import shown

        return shown(self)

    def _repr_html_(self) -> str:
        from .views import table

        return table(self)

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if not name.startswith("_")]

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.to_dict())

    def __replace__(self, /, **changes: Any) -> Self:
        twin = self.from_dict(self.__sync__())
        for name, value in changes.items():
            if name not in self.__model_fields__:
                raise TypeError(_unknown(type(self), name))
            setattr(twin, name, value)
        return twin

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .frameworks import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from .frameworks import json_schema

        return json_schema(cls, handler)


cast("Any", Mapping).register(Model)  # for pandas and others that read a mapping by its keys

_set_wire = vars(Model)["__wire__"].__set__
"""Sets the wire object without the check of the name."""
_set_kept = vars(Model)["__kept__"].__set__


def _kept(model: Model) -> dict[str, Any]:
    """The decoded lists and objects of a model, by name of the field."""
    try:
        return model.__kept__
    except AttributeError:
        kept: dict[str, Any] = {}
        _set_kept(model, kept)
        return kept


def to_jsonable(value: Any) -> Any:
    """The JSON form of a model, a date or time, a Decimal or an enumeration: for ``json.dumps(x, default=to_jsonable)``.

    ``orjson.dumps(x, default=to_jsonable)`` works the same.

    Raises:
        TypeError: the value is of another type.
        ValueError: it is a number that JSON doesn't have.
    """
    if isinstance(value, Model):
        return value.to_dict()
    try:
        return ANY.encode(value)
    except InvalidValue as error:
        problem = error.public(type(value).__name__)
    raise problem
