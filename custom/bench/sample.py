"""Sample data made from the description: a page of appointments, a large request body, and other libraries' models."""

from __future__ import annotations

import datetime as dt
from types import GenericAlias
from typing import Any

from altegio_client import codec
from altegio_client.api import appointments, clients
from altegio_client.operation import Operation

PAGE = 200
_VALUES: dict[type[codec.Spec], Any] = {
    type(codec.INT): 20260121,
    type(codec.FLOAT): 1234.5,
    type(codec.BOOL): True,
    type(codec.STR): "Cut and finish",
    codec.Date: "2026-01-21",
    codec.DateTime: "2026-01-21T23:00:00-05:00",
    codec.Code: 1,
}


def sample(spec: codec.Spec) -> Any:
    """A value of a documented type, all documented fields filled."""
    if isinstance(spec, codec.Ref):
        return {field.wire: sample(field.spec) for field in spec.model.__model_fields__.values()}
    if isinstance(spec, codec.List):
        return [sample(spec.item)]
    if isinstance(spec, codec.Map):
        return {"code": sample(spec.value)}
    if isinstance(spec, codec.Union):
        return sample(spec.options[0])
    if isinstance(spec, codec.Choice):
        return spec.values[0]
    return _VALUES.get(type(spec), "anything")


def _operation(module: Any, name: str) -> Operation:
    operation: Operation = getattr(module, f"_{name.upper()}")
    return operation


LIST_APPOINTMENTS = _operation(appointments, "get_appointment_list")
CREATE_CLIENTS = _operation(clients, "bulk_create_clients")


def page() -> dict[str, Any]:
    """A page of appointments in its envelope, some fields unknown to the description."""
    assert isinstance(LIST_APPOINTMENTS.result, codec.List)
    items = [{**sample(LIST_APPOINTMENTS.result.item), "id": number, "new": "?"} for number in range(PAGE)]
    return {"success": True, "data": items, "meta": {"page": 1, "total_count": PAGE}}


def clients_body() -> list[dict[str, Any]]:
    """A large request body, as plain data."""
    assert isinstance(CREATE_CLIENTS.body, codec.List)
    return [{**sample(CREATE_CLIENTS.body.item), "name": f"Client {number}"} for number in range(5 * PAGE)]


def pydantic_type(spec: codec.Spec, known: dict[str, Any]) -> Any:
    """The equal pydantic v2 type; unknown fields are kept."""
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
