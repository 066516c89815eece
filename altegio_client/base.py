# Generated; do not edit. Regenerate: make generate
"""The base of all models.

A model is a typed view on the JSON object that the server sent: a field is decoded when it is read, and encoded
into the object when it is set. So nothing that was received is lost, documented or not.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from functools import wraps
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    ParamSpec,
    Self,
    TypeVar,
    cast,
    dataclass_transform,
)

from .codec import ANY, Spec
from .codec.errors import TOO_DEEP, InvalidValue, missing_field
from .codec.unknown import Suspect, encoded, meant, note_received
from .extra import Extra
from .hints import Annotations
from .settling import Plan, Shape

Encode = Callable[[Any], Any]
Unsettled = tuple[tuple[str, Encode], ...]

M = TypeVar("M", bound="Model")
P = ParamSpec("P")
R = TypeVar("R")
_ABSENT: Any = object()
_SHAPES = 64
"""For how many shapes of plain mappings a model caches what has to be checked; bulk bodies have one."""


class Field:
    """A documented field of a model, with its wire name and its type."""

    __slots__ = ("always", "drop", "has_default", "name", "nullable", "owner", "put", "slot", "spec", "wire")
    name: str
    owner: Any
    slot: Any
    """What reads its decoded value from a model."""
    put: Callable[[Model, Any], None]
    """A descriptor that stores its decoded value in a model."""
    drop: Callable[[Model], None]
    """What removes its decoded value from a model, so that reading it is an error."""

    def __init__(
        self, wire: str, spec: Spec, default: Any = _ABSENT, *, nullable: bool = False, always: bool = False
    ) -> None:
        self.wire = wire
        self.spec = spec
        self.has_default = default is not _ABSENT
        self.nullable = nullable or (self.has_default and not always)
        self.always = always

    def __set_name__(self, owner: type[Model], name: str) -> None:
        """Take the slot of this name in a model."""
        self.name = name
        self.owner = owner
        self.slot = vars(owner)[name].__get__
        self.put = vars(owner)[name].__set__
        self.drop = vars(owner)[name].__delete__

    def store(self, instance: Model, value: Any) -> None:
        """Check a value and set it.

        Raises:
            TypeError, ValueError: it is not of the documented type.
        """
        place = f"{type(instance).__name__}.{self.name}"
        try:
            wire = encoded(self.encode, value, place=place) if self.spec.mutable else self.encode(value)
        except InvalidValue as error:
            raise error.public(place) from None
        _settle(instance)
        if self.spec.mutable:
            # The value and its wire form must not share an object, or a later change would go unchecked.
            self.put(instance, value)
            wire = wire if isinstance(value, Model) else _copy(wire)
        else:
            self.put(instance, self.spec.decode(wire))
        instance.__wire__[self.wire] = wire

    def remove(self, instance: Model) -> None:
        """Remove the field from the object."""
        _settle(instance)
        instance.__wire__.pop(self.wire, None)
        self.put(instance, None)
        if self.always:
            self.drop(instance)
            _report_missing(instance.__class__)

    @property
    def doc(self) -> str:
        """Its type and its text, as ``help()`` shows them."""
        from .views import field_texts

        about = field_texts(self.owner).get(self.name, "")
        hint = self.owner.__annotations__.get(self.name, "Any")
        return f"{hint}: {about}" if about else f"{hint}"

    def encode(self, value: Any) -> Any:
        """The wire form of a value for this field; one that is not nullable can't be None."""
        if value is None and self.nullable:
            return None
        return self.spec.encode(value)


def field(wire: str, spec: Spec, **options: Any) -> Any:
    """Declare a field.

    With ``default=None`` it may be absent, with ``nullable=True`` null; with ``always=True`` it may be left out of a
    model that is built, but is in every response, so that reading it where it is missing is an error.
    """
    return Field(wire, spec, **options)


class _FieldDoc:
    """The docstring of a field: its type, and the text below its declaration, read from the source on demand."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __get__(self, instance: Field | None, owner: type[Field]) -> str:
        return self._text if instance is None else instance.doc


setattr(Field, "__doc__", _FieldDoc(Field.__doc__ or ""))


class _Slots(dict[str, Field]):
    """The slots of a model, with the doc of each, which ``help()`` takes from here."""

    def __getitem__(self, name: str) -> Any:
        return super().__getitem__(name).doc


class ModelType(type):
    """Creates a slot for each field: reading what was decoded before takes no Python code."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> Any:
        """A model, with the fields that its body declares."""
        fields = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        body = {key: value for key, value in namespace.items() if key not in fields}
        if fields:
            body["__slots__"] = _Slots(fields)
        if "__annotations__" in body:
            body["__annotations__"] = Annotations(body["__annotations__"], body["__module__"])
        created: Any = super().__new__(cls, name, bases, body, **options)
        for key, declared in fields.items():
            declared.__set_name__(created, key)
        created.__model_fields__ = {**created.__model_fields__, **fields}
        created.__wire_fields__ = {declared.wire: declared for declared in created.__model_fields__.values()}
        setattr(created, "__match_args__", tuple(created.__model_fields__))
        created.__shapes__ = {}
        created.__plan__ = created.__unread__ = None
        return created


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
    """The attributes of a model as attrs has them, created when they are first read."""

    def __get__(self, instance: Model | None, owner: Any) -> Any:
        from .frameworks import attributes

        return attributes(owner)


def _copy(value: Any) -> Any:
    if value.__class__ is dict:
        return {key: _copy(item) for key, item in value.items()}
    if value.__class__ is list:
        return [_copy(item) for item in value]
    return value


def _walks(method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]:
    """Let a method that walks through a full object raise ValueError where it is nested too deeply for Python."""

    @wraps(method)
    def checked(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return method(self, *args, **kwargs)
        except RecursionError:
            model: type[Any] = self if isinstance(self, type) else type(self)
        # Raised here: the error above would show a thousand frames.
        raise ValueError(f"{model.__name__}: {TOO_DEEP}")

    return checked


@_walks
def _copied(_: type[Any], raw: dict[str, Any]) -> Any:
    """A copy of the JSON object of a model."""
    return _copy(raw)


def _unknown(model: type[Model], name: str) -> str:
    """The error message for a field that a model doesn't have."""
    if name.startswith("_"):  # as libraries ask for to see what they have before them
        return f"{model.__name__} has no attribute {name!r}"
    from difflib import get_close_matches

    by_wire = model.__wire_fields__.get(name)
    near = [by_wire.name] if by_wire else get_close_matches(name, model.__model_fields__, 1)
    return _no_field(model, name, near[0] if near else None)


def _no_field(model: type[Model], name: str, near: str | None) -> str:
    hint = f"; did you mean {near!r}?" if near else ""
    return f"{model.__name__} has no field {name!r}{hint}"


def _rebuild(model: type[Model], raw: dict[str, Any]) -> Model:
    return _settle(model.__wrap__(raw))


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class Model(metaclass=ModelType):
    """Base of all models.

    A field that the response doesn't have reads as None, as does one that is null; ``"field" in model``
    distinguishes them. An ID that every response has is never None; where it is missing, reading it raises
    ``altegio.DecodingError``. Setting a field checks its type (TypeError, ValueError); ``del`` removes it.
    """

    __slots__ = ("__raw__", "__shape__", "__weakref__")
    __model_fields__: ClassVar[dict[str, Field]] = {}
    __wire_fields__: ClassVar[dict[str, Field]] = {}
    __shapes__: ClassVar[dict[tuple[Any, ...], Unsettled]] = {}
    __closed__: ClassVar[bool] = False
    """Whether the server refuses any other field."""
    __sent__: ClassVar[bool] = False
    """Whether it is part of requests alone."""
    __plan__: ClassVar[Plan | None] = None
    __unread__: ClassVar[Any] = None
    """The class of an object until its first field is read, created when it is first needed."""
    __signature__: ClassVar[_Signature] = _Signature()
    __attrs_attrs__: ClassVar[Any] = _Attributes()
    __origin__: ClassVar[type] = object
    """For cattrs, which would otherwise take a model as a mapping of which it doesn't know the keys."""
    __raw__: Any
    """The JSON object that came; a row of a page has its values alone, which takes a quarter of the memory."""
    __shape__: Shape
    """The keys of these values, which the rows of a page share."""

    def __init__(self, **values: Any) -> None:
        _set_raw(self, {})
        for name in list(values):
            if name not in self.__model_fields__:
                raise TypeError(_unknown(type(self), name))
            if name.__class__ is not str:
                # attrs.evolve() passes on a field that is not changed: one that was absent stays absent.
                if values[name] is None and self.__model_fields__[name].has_default:
                    del values[name]
        for name, declared in self.__model_fields__.items():
            if name in values:
                declared.store(self, values[name])
            elif not declared.has_default:
                raise TypeError(f"{type(self).__name__} needs {name!r}")
            elif declared.always:
                _report_missing(self.__class__)
            else:
                declared.put(self, None)

    if not TYPE_CHECKING:  # type checkers know the fields, and would take any name

        def __setattr__(self, name: str, value: Any) -> None:
            declared = self.__model_fields__.get(name)
            if declared is not None:
                declared.store(self, value)
                return
            if not hasattr(getattr(type(self), name, None), "__set__"):
                raise AttributeError(_unknown(type(self), name))
            object.__setattr__(self, name, value)

        def __delattr__(self, name: str) -> None:
            declared = self.__model_fields__.get(name)
            if declared is not None:
                declared.remove(self)
            else:
                object.__delattr__(self, name)

    def __raw_value__(self, wire: str) -> Any:
        """What came under a wire name; None where nothing did."""
        raw = self.__raw__
        if raw.__class__ is dict:
            return raw.get(wire)
        keys = self.__shape__.keys
        return raw[keys.index(wire)] if wire in keys else None

    @property
    def __wire__(self) -> dict[str, Any]:
        """The JSON object that came, with all changes; it can be changed."""
        raw = self.__raw__
        if raw.__class__ is not dict:
            raw = dict(zip(self.__shape__.keys, raw, strict=True))
            _set_raw(self, raw)
        return cast("dict[str, Any]", raw)

    @classmethod
    def __wrap__(cls, raw: dict[str, Any]) -> Self:
        """A model over a decoded JSON object, which it stores and modifies: no copy, no check."""
        self: Self = _new(cls.__unread__ or _unread_of(cls))
        _set_raw(self, raw)
        return self

    @classmethod
    def __rows__(cls, raws: list[Any], other: Callable[[Any], Any]) -> list[Any]:
        """A model for each JSON object of a page, and what ``other`` returns for any other row.

        The rows of a page have the same keys, mostly, so each stores its values and shares the keys.
        """
        unread = cls.__unread__ or _unread_of(cls)
        rows: list[Any] = []
        keys: tuple[str, ...] = ()
        shape = Shape(cls, keys)
        for raw in raws:
            if raw.__class__ is not dict:
                rows.append(other(raw))
                continue
            if (own := tuple(raw)) != keys:
                keys = own
                shape = Shape(cls, keys)
            row = _new(unread)
            _set_raw(row, tuple(raw.values()))
            _set_shape(row, shape)
            rows.append(row)
        return rows

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self:
        """A model over a copy of a JSON object; loses nothing, and fails for no value in it.

        Raises:
            ValueError: it is nested too deeply for Python.
        """
        return _settle(cls.__wrap__(_copied(cls, dict(raw))))

    @_walks
    def to_dict(self) -> dict[str, Any]:
        """The JSON object as received, with all changes since; a copy.

        Raises:
            TypeError, ValueError: a list or an object in it was changed to what can't be sent, or it is nested too
                deeply for Python.
        """
        wire = self.__sync__()
        if not self.__sent__:
            note_received(wire)
        copied: dict[str, Any] = _copy(wire)
        return copied

    @_walks
    def to_json(self) -> str:
        """The JSON object as text: what ``to_dict()`` returns, written compactly.

        Raises:
            TypeError, ValueError: as ``to_dict()``.
        """
        import json

        return json.dumps(self.__sync__(), ensure_ascii=False, separators=(",", ":"))

    @property
    def extra(self) -> Extra:
        """The undocumented fields of the object, by wire name; it can be changed."""
        return Extra(type(self).__name__, self.__wire__, self.__wire_fields__)

    def __sync__(self) -> dict[str, Any]:
        """The live wire object, updated with lists and objects that were changed in place."""
        wire = self.__wire__
        if type(self) is not self.__unread__:
            for declared in (self.__plan__ or _plan_of(type(self))).mutable:
                value = declared.slot(self)
                if value is None:
                    continue
                try:
                    wire[declared.wire] = declared.spec.sync(value, wire.get(declared.wire))
                except InvalidValue as error:
                    raise error.public(f"{type(self).__name__}.{declared.name}") from None
        return wire

    @classmethod
    def __encode__(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """The checked wire form of a plain mapping, by wire names; the mapping itself where it is that already.

        Keys that are not documented are sent as they are; one that looks misspelt is reported.

        Raises:
            InvalidValue: a value is not of its documented type, a key is not str, a required one is missing, or the
                server takes the documented ones alone.
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
        """The keys of a mapping whose values need a check, by their classes, and the check of each.

        Raises:
            InvalidValue: a key is not str, a required one is missing, or there may be no such key.
        """
        left: list[tuple[str, Encode]] = []
        for key, value in values.items():
            if not isinstance(key, str):
                raise InvalidValue(f"keys are str, not {type(key).__name__}")
            declared = cls.__wire_fields__.get(key)
            if declared is None:
                left.append((key, cls.__undocumented__(key)))
            elif declared.spec.plain is not value.__class__:
                left.append((key, declared.encode if value is None else declared.spec.encode))
        for declared in cls.__wire_fields__.values():
            if not declared.has_default and declared.wire not in values:
                raise InvalidValue(f"needs {declared.wire!r}", ValueError)
        return tuple(left)

    @classmethod
    def __undocumented__(cls, key: str) -> Encode:
        """The check of a value whose key is not a field.

        Raises:
            InvalidValue: the server refuses such a key.
        """
        near = meant(key, cls.__wire_fields__)
        if cls.__closed__:
            fields = ", ".join(cls.__wire_fields__)
            raise InvalidValue(
                f"{_no_field(cls, key, near)}; the server takes {fields} and nothing else", ValueError
            )
        return ANY.encode if near is None else Suspect(key, _no_field(cls, key, near), ANY.encode).encode

    @classmethod
    def __problems__(cls, raw: dict[str, Any], path: str) -> Iterator[tuple[str, str]]:
        """(path, problem) of each value in a JSON object that doesn't fit the description."""
        for key, value in raw.items():
            declared = cls.__wire_fields__.get(key)
            if declared is not None:
                yield from declared.spec.problems(value, f"{path}.{key}")

    def keys(self) -> KeysView[str]:
        """The wire names of the object, documented or not; so ``dict(model)`` equals ``to_dict()``."""
        if not self.__sent__:
            note_received(self.__wire__)
        return self.__wire__.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self.__wire__)

    @_walks
    def __getitem__(self, key: str) -> Any:
        declared = self.__wire_fields__.get(key)
        raw = self.__wire__[key]
        read = declared is not None and declared.spec.mutable and type(self) is not self.__unread__
        value = declared.slot(self) if read and declared else None
        if declared is None or value is None:
            return _copy(raw)
        try:
            return _copy(declared.spec.sync(value, raw))
        except InvalidValue as error:
            raise error.public(f"{type(self).__name__}.{declared.name}") from None

    def __contains__(self, name: str) -> bool:
        declared = self.__model_fields__.get(name)
        raw = self.__raw__
        return (declared.wire if declared else name) in (
            raw if raw.__class__ is dict else self.__shape__.keys
        )

    @_walks
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
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
        return _rebuild, (self.__class__, self.to_dict())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return _settle(self.__wrap__(self.to_dict()))

    def __replace__(self, /, **changes: Any) -> Self:
        twin = _settle(self.__wrap__(self.to_dict()))
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

_new = object.__new__
_set_raw = vars(Model)["__raw__"].__set__
"""Sets what came, without a check of the name."""
_set_shape = vars(Model)["__shape__"].__set__
_set_class = vars(object)["__class__"].__set__


def _unread_of(model: type[M]) -> type[M]:
    """The class of the objects of a model until their first field is read.

    It has what a model must not have, or each reading of a field would take twice the time: ``__getattr__``.
    """

    def first_read(self: Any, name: str) -> Any:
        if name not in model.__model_fields__:
            raise AttributeError(f"{model.__name__!r} object has no attribute {name!r}", name=name, obj=self)
        return getattr(_settle(self), name)

    body = {
        "__slots__": (),
        "__module__": model.__module__,
        "__qualname__": model.__qualname__,
        "__doc__": model.__doc__,
        "__class__": property(lambda _: model),
        "__getattr__": first_read,
    }
    unread = type.__new__(ModelType, model.__name__, (model,), body)
    model.__unread__ = unread
    return cast("type[M]", unread)


def _report_missing(model: Any) -> None:
    """Let the objects of a model report a missing ID when it is read, now that one lacks an ID that all responses have.

    Not before, since ``__getattr__`` would slow the reading of all.
    """

    def missing(self: Any, name: str) -> Any:
        if name not in self.__model_fields__:
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self
            )
        if name.__class__ is not str:  # attrs.asdict() and attrs.evolve() take what is there
            return None
        raise missing_field(f"{type(self).__name__}.{name}")

    if not hasattr(model, "__getattr__"):
        model.__getattr__ = missing


def _settle(model: M) -> M:
    """Decode all fields of a model, if that was not done, and keep what they are."""
    if type(model) is model.__unread__:
        plan = model.__plan__ or _plan_of(model.__class__)
        raw = model.__raw__
        values = (
            (*map(raw.get, plan.wires), None) if raw.__class__ is dict else model.__shape__.pick((*raw, None))
        )
        if plan.settle(model, values):
            _report_missing(model.__class__)
        _set_class(model, model.__class__)
    return model


def _plan_of(model: type[Model]) -> Plan:
    plan = model.__plan__ = Plan(model)
    return plan


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
