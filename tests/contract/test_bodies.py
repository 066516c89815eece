"""Bodies: which calls need one, what it may hold, and codes that no enumeration has."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

import altegio_client.models
from altegio_client.api import TAGS
from altegio_client.base import Model
from altegio_client.codec import INT, Choice, Code, Constant, List, Ref, Union
from altegio_client.codec.errors import InvalidValue
from altegio_client.operation import Operation

OPERATIONS: dict[str, Operation] = {
    value.id: value
    for tag in TAGS
    for value in vars(import_module(f"altegio_client.api.{tag}")).values()
    if isinstance(value, Operation) and value.body is not None
}


def demands(spec: Any) -> bool:
    """Whether a body of this type must have content."""
    if isinstance(spec, Ref):
        return any(not one.has_default for one in spec.model.__model_fields__.values())
    if isinstance(spec, Union):
        return all(map(demands, spec.options))
    return isinstance(spec, List)


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_body_with_required_fields_is_required(name: str) -> None:
    """The signature requires it, and it is checked before anything is sent."""
    operation = OPERATIONS[name]
    module = import_module(f"altegio_client.api.{operation.tag}")
    group = next(
        one for key, one in vars(module).items() if key.endswith("Group") and name in getattr(one, "__operations__", {})
    )
    parameter = inspect.signature(getattr(group, name)).parameters["body"]
    path = [1 if spec is INT else "2026-01-01" for _, _, spec in operation.path_params]
    if demands(operation.body):
        assert "body" in operation.required
        assert parameter.default is inspect.Parameter.empty
        with pytest.raises(TypeError, match="body: is required"):
            operation.request(path, [None] * len(operation.query_params))


def sent_models() -> list[type[Model]]:
    """The models that a body leads to, and that no response has."""
    models = (getattr(altegio_client.models, name) for name in altegio_client.models.__all__)
    return [one for one in models if one.__sent__]


@pytest.mark.parametrize("model", sent_models(), ids=lambda model: model.__name__)
def test_a_request_model_lists_what_it_may_hold(model: type[Model]) -> None:
    """Each field by its wire name, required ones first."""
    text = " ".join((model.__doc__ or "").split())
    for field in model.__model_fields__.values():
        assert f"{field.wire} (" in text, field.wire
    needed = [one.wire for one in model.__model_fields__.values() if not one.has_default]
    assert ("Needs" in text) >= bool(needed)
    assert ("refuses any other key" if model.__closed__ else "Any other key is sent as it is") in text


def test_there_are_request_models() -> None:
    assert len(sent_models()) > 90


@pytest.mark.parametrize(
    ("spec", "value"),
    [(Code("VisitAttendance"), 7), (Choice("a", "b"), "c"), (Choice(0, 1), 2), (Choice("0", "1"), "x")],
)
def test_a_code_that_only_the_server_knows(spec: Any, value: Any) -> None:
    """It is sent, and read as it is."""
    assert spec.encode(value) == value
    assert spec.decode(value) == value


@pytest.mark.parametrize(
    ("spec", "value"),
    [(Code("VisitAttendance"), "7"), (Code("VisitAttendance"), True), (Choice("a"), 1), (Choice(0, 1), True)],
)
def test_a_code_of_another_type(spec: Any, value: Any) -> None:
    with pytest.raises(InvalidValue, match=r"expected (int|str), got"):
        spec.encode(value)


def test_the_mark_of_an_alternative_is_no_code() -> None:
    """Otherwise each payment would fit the first alternative."""
    with pytest.raises(InvalidValue, match="expected 'deposit', got 'card'"):
        Constant("deposit").encode("card")
