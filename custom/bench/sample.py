"""Sample data built from the description: a page of appointments, a large request body, and other libraries' models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from types import GenericAlias
from typing import Any

from altegio_client import codec
from altegio_client.api import appointments, clients
from altegio_client.operation import Operation

PAGE = 200
_VALUES: dict[type[codec.Spec], Callable[[int], Any]] = {
    type(codec.INT): lambda number: 20260121 + number,
    type(codec.FLOAT): lambda number: 1234.5 + number,
    type(codec.BOOL): lambda number: number % 2 == 0,
    type(codec.STR): lambda number: f"Cut and finish {number}",
    codec.Date: lambda number: f"2026-01-{number % 28 + 1:02}",
    codec.DateTime: lambda number: f"2026-01-21T{number % 24:02}:00:00-05:00",
    codec.Code: lambda _: 1,
}


def sample(spec: codec.Spec, number: int = 0) -> Any:
    """A value of a documented type, all documented fields filled; each number gives other values."""
    if isinstance(spec, codec.Ref):
        fields = enumerate(spec.model.__model_fields__.values())
        return {field.wire: sample(field.spec, 100 * number + place) for place, field in fields}
    if isinstance(spec, codec.List):
        return [sample(spec.item, number)]
    if isinstance(spec, codec.Map):
        return {"code": sample(spec.value, number)}
    if isinstance(spec, codec.Union):
        return sample(spec.options[0], number)
    if isinstance(spec, codec.Choice):
        return spec.values[0]
    return _VALUES[type(spec)](number) if type(spec) in _VALUES else f"anything {number}"


def _operation(module: Any, name: str) -> Operation:
    operation: Operation = getattr(module, f"_{name.upper()}")
    return operation


LIST_APPOINTMENTS = _operation(appointments, "get_appointment_list")
CREATE_CLIENTS = _operation(clients, "bulk_create_clients")


def page(first: int = 0) -> dict[str, Any]:
    """A page of appointments in its envelope, each with values of its own, and a field that the description lacks.

    Another first number gives other values throughout: no two pages of a list are equal, since pydantic
    caches texts.
    """
    assert isinstance(LIST_APPOINTMENTS.result, codec.List)
    items = [
        {**sample(LIST_APPOINTMENTS.result.item, number), "id": number, "new": "?"}
        for number in range(first, first + PAGE)
    ]
    return {"success": True, "data": items, "meta": {"page": 1, "total_count": PAGE}}


def appointment_fields() -> dict[str, Any]:
    """The fields of an appointment, by name."""
    assert isinstance(LIST_APPOINTMENTS.result, codec.List)
    assert isinstance(LIST_APPOINTMENTS.result.item, codec.Ref)
    fields: dict[str, Any] = LIST_APPOINTMENTS.result.item.model.__model_fields__
    return fields


def clients_body() -> list[dict[str, Any]]:
    """A large request body, as plain data."""
    assert isinstance(CREATE_CLIENTS.body, codec.List)
    return [{**sample(CREATE_CLIENTS.body.item), "name": f"Client {number}"} for number in range(5 * PAGE)]


def pydantic_type(spec: codec.Spec, known: dict[str, Any]) -> Any:
    """The equal pydantic v2 type; unknown fields are preserved."""
    import pydantic

    if isinstance(spec, codec.Ref):
        if spec.name not in known:
            fields: dict[str, Any] = {
                f"f_{field.wire}": (pydantic_type(field.spec, known) | None, pydantic.Field(None, alias=field.wire))
                for field in spec.model.__model_fields__.values()
            }
            config = pydantic.ConfigDict(extra="allow")
            known[spec.name] = pydantic.create_model(spec.name, __config__=config, **fields)
        return known[spec.name]
    return _plain_type(spec, lambda inner: pydantic_type(inner, known))


def msgspec_type(spec: codec.Spec, known: dict[str, Any]) -> Any:
    """The equal msgspec type; unknown fields are dropped."""
    import msgspec

    if isinstance(spec, codec.Ref):
        if spec.name not in known:
            fields = [
                (
                    f"f_{field.wire}",
                    msgspec_type(field.spec, known) | None,
                    msgspec.field(default=None, name=field.wire),
                )
                for field in spec.model.__model_fields__.values()
            ]
            known[spec.name] = msgspec.defstruct(spec.name, fields)
        return known[spec.name]
    return _plain_type(spec, lambda inner: msgspec_type(inner, known))


def _plain_type(spec: codec.Spec, inner: Any) -> Any:
    if isinstance(spec, codec.List):
        return GenericAlias(list, inner(spec.item))
    if isinstance(spec, codec.Map):
        return GenericAlias(dict, (str, inner(spec.value)))
    plain: dict[type[codec.Spec], Any] = {
        type(codec.INT): int,
        type(codec.FLOAT): float,
        type(codec.BOOL): bool,
        type(codec.STR): str,
        codec.Date: dt.date,
        codec.DateTime: dt.datetime,
        codec.Code: int,
    }
    return plain.get(type(spec), Any)
