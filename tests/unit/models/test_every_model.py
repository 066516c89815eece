"""Rules for every model and every operation, whatever is generated."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import sys
import typing
from importlib import import_module
from types import GenericAlias, ModuleType
from typing import Any

import cattrs
import pydantic
import pytest
from rich.pretty import pretty_repr

import altegio
import altegio_client.models
from altegio_client import codec
from altegio_client.api import TAGS
from altegio_client.base import Model
from altegio_client.hints import Annotations
from altegio_client.models import AppointmentCreate, ClientCreate

MODELS: list[type[Model]] = [getattr(altegio_client.models, name) for name in altegio_client.models.__all__]
METHODS = {"extra", "from_dict", "keys", "to_dict", "to_json"}
LONG = "A long text <b> with 'quotes' " * 100


def example(spec: codec.Spec, depth: int = 2) -> Any:
    """A payload with long texts in all documented fields."""
    if isinstance(spec, codec.Ref):
        fields: dict[str, Any] = spec.model.__wire_fields__ if depth else {}
        return {wire: example(field.spec, depth - 1) for wire, field in fields.items()}
    if isinstance(spec, codec.List):
        return [example(spec.item, depth)] * 30
    if isinstance(spec, codec.Map):
        return {LONG: example(spec.value, depth)}
    if isinstance(spec, codec.Union):
        return example(spec.options[0], depth)
    if isinstance(spec, codec.Date | codec.DateTime):
        return "2026-01-21T23:00:00-0500"
    return LONG if spec in (codec.STR, codec.ANY) else 1


def full(model: type[Model]) -> Any:
    """An object of a model, with all fields."""
    return model.from_dict({wire: example(one.spec) for wire, one in model.__wire_fields__.items()})


@pytest.mark.parametrize("model", MODELS, ids=lambda one: one.__name__)
def test_a_model_is_a_good_citizen(model: type[Model]) -> None:
    """Its hints resolve; its texts are short; copies are equal; each field has a doc; ``dir`` shows public names."""
    hints = typing.get_type_hints(model)
    filled = full(model)
    fields = set(model.__model_fields__)
    assert fields <= set(hints)
    assert len(repr(filled)) <= 400
    assert len(repr([filled] * 20)) <= 20 * 400
    assert filled._repr_html_().count("<tr>") == len(fields)
    assert "<b>" not in filled._repr_html_()
    assert pretty_repr(filled, max_string=20, max_length=2).startswith(model.__name__)
    assert set(dir(filled)) == fields | METHODS
    assert dict(filled) == filled.to_dict() == {**filled}
    pickled = pickle.loads(pickle.dumps(filled))  # noqa: S301 - our own
    assert copy.copy(filled) == copy.deepcopy(filled) == pickled == filled.__replace__() == filled
    with pytest.raises(TypeError, match="__dict__"):
        vars(filled)
    for name, declared in model.__model_fields__.items():
        doc = inspect.getdoc(getattr(model, name))
        assert doc
        assert declared.__doc__ == doc
    schema = pydantic.TypeAdapter(model).json_schema()
    assert set(schema["properties"]) == set(model.__wire_fields__)
    list_type: Any = GenericAlias(list, (model,))
    rows: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(list_type)
    assert rows.validate_python([filled.to_dict()]) == [filled]


def test_annotations_can_be_walked_and_copied() -> None:
    """Iterating over them or copying them resolves the names; they can be pickled."""
    annotations = import_module("altegio_client.api.clients").ClientsGroup.get_client.__annotations__
    assert type(annotations) is Annotations
    assert [*annotations] == [*annotations.keys()] == [name for name, _ in annotations.items()]
    again = pickle.loads(pickle.dumps(annotations))  # noqa: S301 - our own
    assert (type(again), dict(again)) == (Annotations, dict(annotations))


def test_annotations_of_a_module_without_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that was packed without its source can't complete them, but still runs."""
    module = ModuleType("packed")
    module.__file__ = "gone.py"
    monkeypatch.setitem(sys.modules, "packed", module)
    assert [*Annotations({"a": "Client"}, "packed")] == ["a"]
    assert not hasattr(module, "Client")


@pytest.mark.parametrize("tag", TAGS)
def test_hints_of_operations_and_helpers(tag: str) -> None:
    """They resolve for operations and helpers."""
    api = altegio.Altegio(partner_token="x")
    for class_ in (type(getattr(api, tag)), getattr(import_module(f"altegio_client.api.{tag}"), TAGS[tag])):
        for name in dir(class_):
            method = getattr(class_, name)
            if not name.startswith("_") and inspect.isfunction(method):
                assert "return" in typing.get_type_hints(method), name


def test_help_names_units() -> None:
    """In the output of ``help``."""
    text = pydoc.plain(pydoc.render_doc(altegio_client.models.Appointment))
    lines = [line.strip(" |") for line in text.splitlines()]
    assert "seconds" in lines[lines.index("seance_length") + 1]


def test_cattrs_with_the_hooks_of_the_guide() -> None:
    """Absent fields stay absent, and undocumented fields are preserved."""
    converter = cattrs.Converter()
    converter.register_unstructure_hook_func(lambda class_: hasattr(class_, "to_dict"), lambda model: model.to_dict())
    converter.register_structure_hook_func(
        lambda class_: hasattr(class_, "from_dict"), lambda raw, class_: class_.from_dict(raw)
    )
    raw = {"comment": None, "services": [{"id": 1, "new": 2}], "new": [1]}
    read = converter.structure([raw], list[AppointmentCreate])
    assert [one.to_dict() for one in read] == [raw] == converter.unstructure(read)
    assert "staff_id" not in read[0]


def test_the_model_of_another_object_is_no_row() -> None:
    """Nor are headers, although a model has keys."""
    from altegio.resources.clients._bulk import _wire

    other: Any = AppointmentCreate(comment="x")
    with pytest.raises(TypeError, match="expected ClientBulkCreate or a mapping, got AppointmentCreate"):
        _wire(other)
    headers: Any = ClientCreate.from_dict({"name": "x"})
    with pytest.raises(TypeError, match="headers"):
        altegio.Altegio(partner_token="x", headers=headers)
