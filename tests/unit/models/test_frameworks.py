"""Models in FastAPI, pydantic, attrs, cattrs, pandas, rich, and in Python's own protocols."""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import json
import pickle
import re
import subprocess
import sys
from decimal import Decimal
from importlib import import_module
from typing import Any

import attrs
import cattrs
import httpx
import orjson
import pydantic
import pytest
from fastapi import FastAPI
from rich.pretty import pretty_repr

import altegio
from altegio_client.base import Model, field
from altegio_client.codec import INT, STR, List, Map, Ref
from altegio_client.codec.errors import InvalidValue
from altegio_client.frameworks import json_schema
from altegio_client.models import Appointment, AppointmentCreate, AuthorizedUser, Client, ReviewCreate, VisitDetails

WIRE: dict[str, Any] = {
    "id": 1,
    "api_id": "",
    "activity_id": 0,
    "client": {"id": "5", "name": "Zoë", "new": None},
    "datetime": "2026-01-21T23:00:00-0500",
    "services": [{"id": 7, "cost": "500.00"}],
    "comment": None,
    "big": 2**70,
}
CHANGED = WIRE | {"client": {"id": "5", "name": "Zoë 2", "new": None}}


def appointment() -> Appointment:
    """An appointment that was read, and changed in place."""
    built = Appointment.from_dict(WIRE)
    assert built.client is not None
    built.client.name = "Zoë 2"
    return built


class Visit(pydantic.BaseModel):
    """An application's own model."""

    appointment: Appointment
    body: AppointmentCreate | None = None


def app() -> FastAPI:
    """Endpoints that return models in every supported way."""
    built = FastAPI()

    async def annotated() -> Appointment:
        return appointment()

    async def declared() -> Any:
        return [appointment()]

    async def field() -> Visit:
        return Visit(appointment=appointment())

    async def mapping() -> Any:
        return WIRE

    async def taken(body: ReviewCreate) -> ReviewCreate:
        assert isinstance(body, ReviewCreate)
        return body

    built.get("/annotated")(annotated)
    built.get("/declared", response_model=list[Appointment])(declared)
    built.get("/bare")(lambda: {"found": [appointment()]})
    built.get("/field")(field)
    built.get("/mapping", response_model=Appointment)(mapping)
    built.post("/taken")(taken)
    return built


def ask(method: str, path: str, **options: Any) -> httpx.Response:
    """A request to the application, over ASGI."""

    async def run() -> httpx.Response:
        transport = httpx.ASGITransport(app=app())
        async with httpx.AsyncClient(transport=transport, base_url="http://app") as session:
            return await session.request(method, path, **options)

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/annotated", CHANGED),
        ("/declared", [CHANGED]),
        ("/bare", {"found": [CHANGED]}),
        ("/field", {"appointment": CHANGED, "body": None}),
        ("/mapping", WIRE),
    ],
)
def test_fastapi_returns(path: str, expected: Any) -> None:
    """The response is the JSON object, undocumented fields included."""
    response = ask("GET", path)
    assert (response.status_code, response.json()) == (200, expected)


def test_fastapi_takes() -> None:
    """A body becomes the model; one without a required field, or of another type, is a 422."""
    body = {"mark": 5, "name": "Ann", "text": "Good", "more": 1}
    assert ask("POST", "/taken", json=body).json() == body
    missing = ask("POST", "/taken", json={"mark": 5})
    assert missing.status_code == 422
    assert re.fullmatch("ReviewCreate needs (name, text|text, name)", missing.json()["detail"][0]["msg"])
    wrong = ask("POST", "/taken", json=[])
    assert (wrong.status_code, wrong.json()["detail"][0]["loc"]) == (422, ["body"])


def test_fastapi_documents() -> None:
    """The OpenAPI document describes each model once, with the texts of its fields."""
    schemas = ask("GET", "/openapi.json").json()["components"]["schemas"]
    length = schemas["Appointment"]["properties"]["seance_length"]
    assert length["anyOf"] == [{"type": "integer"}, {"type": "null"}]
    assert "seconds" in length["description"]
    assert sorted(schemas["ReviewCreate"]["required"]) == ["mark", "name", "text"]


def test_pydantic() -> None:
    """A type adapter and a model of the application validate a mapping into a model, and write it back."""
    adapter = pydantic.TypeAdapter(list[Appointment])
    (read,) = adapter.validate_python([WIRE])
    assert type(read) is Appointment
    assert read.to_dict() == WIRE
    assert json.loads(adapter.dump_json([read])) == adapter.dump_python([read]) == [WIRE]
    assert adapter.validate_json(json.dumps([WIRE])) == [read]
    passed = appointment()
    assert Visit(appointment=passed).appointment is passed
    assert Visit.model_validate({"appointment": WIRE}).model_dump() == {"appointment": WIRE, "body": None}
    with pytest.raises(pydantic.ValidationError, match="Input should be a mapping or an instance of Appointment"):
        adapter.validate_python([Client(id=1)])
    for schema in (adapter.json_schema(mode="validation"), adapter.json_schema(mode="serialization")):
        assert schema["items"] == {"$ref": "#/$defs/Appointment"}


TREE = Ref("tree", "Tree")


class Tree(Model):
    """A tree."""

    id: int = field("id", INT, default=None)
    children: list[Tree] = field("children", List(TREE), default=None)
    """The trees below it."""


def test_json_schema_of_a_recursive_model() -> None:
    """It is described once, and referenced by its title."""
    TREE._model, TREE._wrap = Tree, Tree.__wrap__
    inner = {"type": "object", "title": "Tree", "description": "A tree."}
    properties = pydantic.TypeAdapter(Tree).json_schema()["properties"]
    assert properties["id"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert properties["children"]["anyOf"][0] == {"type": "array", "items": inner}
    assert properties["children"]["description"] == "The trees below it."


def test_json_schema_of_a_model_without_source() -> None:
    """An application may create classes at run time; then there are no texts to show."""
    built: Any = type("Built", (Model,), {"name": field("name", STR, default=None), "__module__": __name__})
    schema = json_schema(built, None)
    assert schema == {
        "type": "object",
        "title": "Built",
        "properties": {"name": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
        "additionalProperties": True,
    }


def test_frameworks_are_not_imported() -> None:
    """Reading, writing and showing models imports neither pydantic nor attrs' class builder."""
    code = (
        "import sys; from altegio_client.models import Appointment as A; a = A.from_dict({'id': 1});"
        "repr(a); a.to_json(); dict(a); print({'pydantic', 'pydantic_core', 'attr', 'rich'} & {*sys.modules})"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_mapping_protocol() -> None:
    """A model iterates over the wire names of its object, and ``dict`` copies the object."""
    model = appointment()
    assert dict(model) == {**model} == model.to_dict() == CHANGED
    assert list(model) == list(WIRE)
    assert model["client"] == CHANGED["client"]
    model["client"]["name"] = "elsewhere"
    dict(model)["services"].clear()
    assert model.to_dict() == CHANGED
    assert Appointment.from_dict({})
    with pytest.raises(KeyError):
        _ = model["datetime_"]
    with pytest.raises(TypeError, match="__dict__"):
        vars(model)


def test_json() -> None:
    """As text, and inside other values, with either JSON library."""
    model = appointment()
    assert json.loads(model.to_json()) == CHANGED
    assert "Zoë" in model.to_json()
    nested = {"found": [model], "paid": Decimal("1.5")}
    assert json.loads(json.dumps(nested, default=altegio.to_jsonable)) == {"found": [CHANGED], "paid": 1.5}
    small = AuthorizedUser(id=1, name="Zoë")
    assert orjson.dumps([small, dt.date(2026, 1, 2)], default=altegio.to_jsonable) == (
        '[{"id":1,"name":"Zoë"},"2026-01-02"]'.encode()
    )
    assert altegio.to_jsonable(dt.date(2026, 1, 2)) == "2026-01-02"
    with pytest.raises(TypeError, match=r"^object: expected any JSON value, got object$"):
        json.dumps(object(), default=altegio.to_jsonable)


def test_copies() -> None:
    """Copies, pickles and replacements are equal and independent; a wrong name or value is refused."""
    model = appointment()
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):  # noqa: S301 - our own
        assert twin == model
        assert twin.client is not model.client
    changed = model.__replace__(id=2)
    assert changed.to_dict() == CHANGED | {"id": 2}
    assert model.id == 1
    with pytest.raises(TypeError, match="Appointment has no field 'idd'; did you mean 'id'"):
        model.__replace__(idd=2)
    with pytest.raises(TypeError, match=r"Appointment\.id: expected int, got str"):
        model.__replace__(id="x")


def test_pattern_matching() -> None:
    """By keyword, and by position in the order of the fields."""
    match appointment():
        case Appointment(id=1, client=client):
            assert client is not None
        case _:
            pytest.fail("no match")
    assert AuthorizedUser.__match_args__ == tuple(AuthorizedUser.__model_fields__)


def test_attrs() -> None:
    """The functions of attrs accept a model as a class of attrs."""
    model: Any = appointment()
    user: Any = AuthorizedUser(id=1)
    assert attrs.has(type(model))
    assert [field.name for field in attrs.fields(type(model))] == list(Appointment.__model_fields__)
    assert attrs.asdict(model)["client"]["name"] == "Zoë 2"
    evolved = attrs.evolve(model, id=2)
    assert (evolved.id, evolved.client, evolved.datetime_) == (2, model.client, model.datetime_)
    # An absent field stays absent; otherwise an update would clear it.
    assert attrs.evolve(user, name="Ann").to_dict() == {"id": 1, "name": "Ann"}
    assert attrs.evolve(attrs.evolve(user, name="Ann"), name=None).to_dict() == {"id": 1, "name": None}


def test_attrs_of_a_model_that_lacks_an_id() -> None:
    """Attrs gets the existing fields, as ``dict`` does; only reading the ID is an error."""
    model: Any = Appointment.from_dict({"comment": "x", "client": {"name": "Ann"}})
    plain = attrs.asdict(model)
    assert (plain["id"], plain["comment"], plain["client"]["id"]) == (None, "x", None)
    assert attrs.evolve(model, comment="y").to_dict() == {"comment": "y", "client": {"name": "Ann"}}
    assert dict(model) == model.to_dict() == json.loads(model.to_json()) == {"comment": "x", "client": {"name": "Ann"}}
    assert repr(model) == "Appointment(client=AppointmentClient(name='Ann'), comment='x')"
    table = import_module("pandas").DataFrame([model])
    assert sorted(table.columns) == ["client", "comment"]  # pandas 2.2 sorts them, later ones don't
    with pytest.raises(altegio.DecodingError, match=r"Appointment\.id is missing"):
        _ = model.id


def test_cattrs() -> None:
    """In both directions, by the names of the fields."""
    converter = cattrs.Converter()
    plain = converter.unstructure(appointment())
    assert (plain["client"]["name"], plain["services"][0]["id"]) == ("Zoë 2", 7)
    payload = {"id": 1, "services": [{"id": 7}], "client": {"name": "Ann"}, "datetime_": "2026-01-21T23:00:00-05:00"}
    read = converter.structure(payload, Appointment)
    assert read.services is not None
    assert (read.id, read.services[0].id) == (1, 7)
    assert read.datetime_ == dt.datetime(2026, 1, 21, 23, tzinfo=dt.timezone(dt.timedelta(hours=-5)))


def test_pandas() -> None:
    """A list of models becomes a table with a column for each received field."""
    pandas = import_module("pandas")
    table = pandas.DataFrame([Appointment.from_dict({"id": 1, "new": 2}), Appointment.from_dict({"id": 2})])
    assert list(table.columns) == ["id", "new"]
    assert table["id"].tolist() == [1, 2]
    items = pandas.DataFrame([VisitDetails.from_dict({"items": [{"id": 1}]})])
    assert items["items"].tolist() == [[{"id": 1}]]


def test_rich() -> None:
    """Rich shows each received field; secrets are masked."""
    user = AuthorizedUser(id=1, user_token="hush", name="Ann")
    assert pretty_repr(user) == "AuthorizedUser(id=1, user_token='***', name='Ann')"


def test_a_model_is_no_map() -> None:
    """Nor is the model of another object: it is refused, although it has keys."""
    for spec in (Map(INT), Ref("appointment_create", "AppointmentCreate")):
        with pytest.raises(InvalidValue, match="got Client"):
            spec.encode(Client(id=1))
