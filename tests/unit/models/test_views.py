"""The views of a model: its short text, its table, its attributes and the texts of its fields."""

from __future__ import annotations

import inspect
import pydoc
from importlib import import_module
from typing import Any

import pytest

from altegio_client.api import TAGS
from altegio_client.base import Field, Model
from altegio_client.models import Appointment, AppointmentCreate, AuthorizedUser, Client, ClientUpdate, VisitDetails

LONG: dict[str, Any] = {
    "id": 1,
    "company_id": 2,
    "services": [{"id": number, "title": "A long title of a service"} for number in range(30)],
    "client": {"id": 5, "name": "Name " * 100, "phone": "+13155550175", "email": "client@example.com"},
    "datetime": "2026-01-21T23:00:00-05:00",
    "comment": "word " * 1000,
    "visit_attendance": 1,
    "goods_transactions": [{"deep": ["x" * 1000] * 50}],
    "from_url": "https://example.com/" + "path/" * 100,
}


def test_repr_is_short() -> None:
    """At most 240 characters, however long its values are; a list of 20 fits two screens."""
    text = repr(Appointment.from_dict(LONG))
    assert len(text) <= 240
    assert text.startswith("Appointment(id=1, company_id=2, services=[AppointmentService(id=0, ...), ... 30 items]")
    assert text.endswith(", ...)")
    assert len(repr([Appointment.from_dict(LONG)] * 20)) < 5_000


def test_repr_is_readable() -> None:
    """Datetimes as ISO 8601, codes by name, one item of a list; short values are shown in full."""
    model = Appointment.from_dict({"datetime": LONG["datetime"], "attendance": 1, "services": [{"id": 1}, {"id": 2}]})
    assert repr(model) == (
        "Appointment(services=[AppointmentService(id=1), ... 2 items], datetime_=2026-01-21T23:00:00-05:00, "
        "attendance=VisitAttendance.ARRIVED)"
    )
    assert repr(Client.from_dict({"name": "O'Neil"})) == """Client(name="O'Neil")"""


def test_repr_of_an_endless_value() -> None:
    """A value that is too deep for Python's own text is left out; the rest is shown."""
    deep: dict[str, Any] = {}
    for _ in range(100_000):
        deep = {"a": deep}
    model = ClientUpdate.from_dict({"name": "Ann", "custom_fields": {}})
    assert model.custom_fields is not None
    model.custom_fields["deep"] = deep
    assert repr(model) == "ClientUpdate(name='Ann', custom_fields={...})"


def test_notebook() -> None:
    """A table, with its values escaped and secrets masked."""
    html = AuthorizedUser(id=1, user_token="hush", name="<b>")._repr_html_()
    assert "<tr><th>name</th><td>&#x27;&lt;b&gt;&#x27;</td></tr>" in html
    assert "<tr><th>user_token</th><td>***</td></tr>" in html
    assert "hush" not in html


def test_dir() -> None:
    """Fields and public methods alone."""
    names = dir(VisitDetails.from_dict({}))
    assert {*VisitDetails.__model_fields__, "to_dict", "to_json", "extra"} <= {*names}
    assert not [name for name in names if name.startswith("_")]


def test_help() -> None:
    """Each field has its type, its meaning and its unit."""
    assert inspect.getdoc(Appointment.seance_length) == "int | None: Duration in seconds, technical break included."
    lines = [line.strip(" |") for line in pydoc.plain(pydoc.render_doc(Appointment)).splitlines()]
    assert lines[lines.index("seance_length") + 1].startswith("int | None: Duration in seconds")
    assert Field.__doc__ == "A documented field of a model, with its wire name and its type."


class Own(Client):
    """An application's subclass."""


def test_help_of_a_subclass() -> None:
    """It shows the texts of the fields that it inherits."""
    assert Own.__model_fields__["name"].__doc__ == Client.__model_fields__["name"].__doc__
    assert issubclass(Own, Model)


def bodies() -> list[tuple[str, str, Any]]:
    """(operation, docstring, type of the body) of all that take an object."""
    found = []
    for tag, group in TAGS.items():
        group_class = getattr(import_module(f"altegio_client.api.{tag}"), group)
        for name, operation in group_class.__operations__.items():
            if hasattr(operation.body, "model"):
                found.append((name, getattr(group_class, name).__doc__, operation.body.model))
    return found


@pytest.mark.parametrize(("name", "text", "model"), bodies())
def test_bodies_are_documented(name: str, text: str, model: type[Model]) -> None:
    """The docstring of an operation names the model of its body and each required field."""
    about = " ".join(text.rsplit("\n    body: ", maxsplit=1)[-1].split("Returns:", maxsplit=1)[0].split())
    assert f"{model.__name__}, or a mapping by wire names" in " ".join(text.split())
    needed = [field.wire for field in model.__wire_fields__.values() if not field.has_default]
    assert [wire for wire in needed if wire not in about] == []


def test_bodies_have_examples() -> None:
    """Nearly all have one, and it is accepted."""
    with_example = [name for name, text, _ in bodies() if "Example: {" in " ".join(text.split())]
    assert len(with_example) > 0.9 * len(bodies())
    assert AppointmentCreate.__model_fields__
