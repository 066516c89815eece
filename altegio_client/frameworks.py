# Generated; do not edit. Regenerate: make generate
"""Models in pydantic and in attrs. Neither is imported before an application asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from inspect import cleandoc
from types import GenericAlias
from typing import TYPE_CHECKING, Any

from .codec import (
    BOOL,
    DATE,
    FLOAT,
    INT,
    STR,
    UNIX,
    Choice,
    Code,
    Date,
    DateTime,
    List,
    Map,
    Ref,
    Spec,
    Union,
)
from .codec.spec import is_mapping
from .views import field_texts

if TYPE_CHECKING:
    from .base import Field, Model

_JSON_TYPES: dict[Spec, dict[str, Any]] = {
    INT: {"type": "integer"},
    UNIX: {"type": "integer"},
    FLOAT: {"type": "number"},
    BOOL: {"type": "boolean"},
    STR: {"type": "string"},
    DATE: {"type": "string", "format": "date"},
}


def core_schema(model: type[Model]) -> Any:
    """The schema by which pydantic validates and serializes a model.

    A model is taken as it is; from a mapping by wire names a model is created, as tolerantly as a response is read, if
    it has the required fields. It is serialized to its JSON object, undocumented fields included.
    """
    from pydantic_core import PydanticCustomError
    from pydantic_core import core_schema as schemas

    def validate(value: Any) -> Model:
        if isinstance(value, model):
            return value
        if not is_mapping(value):
            raise PydanticCustomError(
                "altegio_model_type",
                "Input should be a mapping or an instance of {name}",
                {"name": model.__name__},
            )
        received: Mapping[str, Any] = value
        missing = [
            declared.wire
            for declared in model.__model_fields__.values()
            if not declared.has_default and declared.wire not in received
        ]
        if missing:
            raise PydanticCustomError(
                "altegio_missing",
                "{name} needs {fields}",
                {"name": model.__name__, "fields": ", ".join(missing)},
            )
        return model.from_dict(received)

    def serialize(value: Any) -> Any:
        return value.to_dict() if hasattr(value, "__sync__") else value

    return schemas.no_info_plain_validator_function(
        validate,
        ref=f"{model.__module__}.{model.__qualname__}",
        serialization=schemas.plain_serializer_function_ser_schema(serialize),
    )


def json_schema(model: type[Model], handler: Any) -> dict[str, Any]:
    """The JSON schema of a model; nested models are objects in place, up to the point where they repeat."""
    return _object(model, ())


def _object(model: type[Model], around: tuple[type[Model], ...]) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "title": model.__name__}
    if model.__doc__:
        schema["description"] = cleandoc(model.__doc__)
    if model in around:
        return schema
    properties: dict[str, Any] = {}
    for name, declared in model.__model_fields__.items():
        part = _schema_of(declared.spec, (*around, model))
        if declared.nullable and part:
            part = {"anyOf": [part, {"type": "null"}]}
        about = field_texts(declared.owner).get(name)
        if about:
            part = {**part, "description": about}
        properties[declared.wire] = part
    required = [declared.wire for declared in model.__model_fields__.values() if not declared.has_default]
    schema["properties"] = properties
    if required:
        schema["required"] = required
    return {**schema, "additionalProperties": True}


def _schema_of(spec: Spec, around: tuple[type[Model], ...]) -> dict[str, Any]:
    if isinstance(spec, Ref):
        return _object(spec.model, around)
    if isinstance(spec, List):
        return {"type": "array", "items": _schema_of(spec.item, around)}
    if isinstance(spec, Map):
        return {"type": "object", "additionalProperties": _schema_of(spec.value, around)}
    if isinstance(spec, Union):
        return {"anyOf": [_schema_of(option, around) for option in spec.options]}
    if isinstance(spec, Choice):
        return {"enum": list(spec.values)}
    if isinstance(spec, Code):
        return {"type": "integer"}
    if isinstance(spec, Date | DateTime):
        return {"type": "string", "format": "date" if isinstance(spec, Date) else "date-time"}
    return dict(_JSON_TYPES.get(spec, {}))


class _AttrsName(str):
    """The name by which attrs reads a field, and by which ``attrs.evolve()`` passes on one that is not changed.

    A model distinguishes it from a name of the application: attrs gets None for an ID that is missing, and no error.
    """

    __slots__ = ()


@cache
def attributes(model: Any) -> Any:
    """The ``__attrs_attrs__`` of a model."""
    import attrs

    fields: dict[str, Field] = model.__model_fields__
    declared: dict[str, Any] = {
        _AttrsName(name): attrs.field(
            kw_only=True,
            type=_type_of(one.spec, nullable=one.nullable),
            alias=_AttrsName(name),
            default=None if one.has_default else attrs.NOTHING,
        )
        for name, one in fields.items()
    }
    return vars(attrs.make_class(model.__name__, declared))["__attrs_attrs__"]


def _type_of(spec: Spec, *, nullable: bool) -> Any:
    """The type by which converters find nested models; all else is left to the model."""
    if isinstance(spec, Ref):
        return spec.model | None if nullable else spec.model
    if isinstance(spec, List) and isinstance(spec.item, Ref):
        hint: Any = GenericAlias(list, (spec.item.model,))
        return hint | None if nullable else hint
    return Any
