"""Each template states its relation to the generator's own, and a new generator requires a review."""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version
from importlib.resources import files

import attrs
import pytest

from custom.tools.files import TEMPLATES

GENERATOR = "openapi-python-client"
ORIGINALS = files("openapi_python_client") / "templates"
README = (TEMPLATES / "README.md").read_text(encoding="utf-8")
HEAD = re.compile(r"^\{# Departs from the generator's own: (?P<why>.+)\. #\}$")


@attrs.frozen
class Row:
    """One row of the table in the README of the templates."""

    template: str
    overrides: str
    why: str
    original: str


def _rows() -> dict[str, Row]:
    found = {}
    for line in README.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0].endswith(".jinja"):
            assert cells[0] not in found, f"{cells[0]} occurs twice in the table"
            found[cells[0]] = Row(*cells)
    return found


ROWS = _rows()
NAMES = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.jinja"))


def _original(name: str) -> str | None:
    """The short hash of the generator's own template of a name, if it has one."""
    path = ORIGINALS.joinpath(name)
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else None


def test_table_lists_all_templates() -> None:
    """The table has one row for every template, and no other."""
    assert list(ROWS) == NAMES != []


def test_table_names_the_generator() -> None:
    """The table was written against the version of the generator that is installed."""
    assert re.findall(rf"{GENERATOR} (\d[\d.]*\d)", README) == [version(GENERATOR)]


@pytest.mark.parametrize("name", NAMES)
def test_row(name: str) -> None:
    """A template with an original carries its hash; one without is the project's own."""
    row, original = ROWS[name], _original(name)
    assert (row.overrides, row.original) == (("yes", original) if original else ("own", ""))
    assert row.why


@pytest.mark.parametrize("name", NAMES)
def test_head(name: str) -> None:
    """The head of an overriding template states its reason, as in the table; an own template has no head."""
    head = HEAD.match((TEMPLATES / name).read_text(encoding="utf-8").partition("\n")[0])
    assert (head and head["why"]) == (ROWS[name].why if _original(name) else None)
