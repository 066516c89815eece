"""The rows of the fake follow the models, and never stop a regeneration."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

import altegio_client.models
from custom.tools.files import PACKAGE
from custom.tools.rendering.fake_rows import FAKE_ROWS, ROW_TYPES, gaps, render

MODELS = {
    one.model: dict.fromkeys(getattr(altegio_client.models, one.model).__wire_fields__, "Any") for one in ROW_TYPES
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the models."""
    shutil.copytree(PACKAGE / "models", tmp_path / "models")
    return tmp_path


def attributes(source: str) -> list[str]:
    """The types of rows that a fake has."""
    tables = next(one for one in ast.parse(source).body if isinstance(one, ast.ClassDef) and one.name == "Tables")
    targets = [node.target for node in ast.walk(tables) if isinstance(node, ast.AnnAssign)]
    return [target.attr for target in targets if isinstance(target, ast.Attribute)]


def test_the_committed_rows_are_complete(package: Path) -> None:
    """All types of rows are there, with all required fields."""
    assert render(package) == FAKE_ROWS.read_text(encoding="utf-8")
    assert list(gaps(MODELS)) == []


def test_a_model_that_is_gone_takes_its_rows_with_it(package: Path) -> None:
    """The package is generated nevertheless, and one line reports what the fake lacks."""
    (package / "models" / "client_comment.py").unlink()
    source = render(package)
    assert attributes(source) == [one.name for one in ROW_TYPES if one.name != "client_comments"]
    assert "ClientComment" not in source
    left = {name: fields for name, fields in MODELS.items() if name != "ClientComment"}
    message = "the model ClientComment is gone, so the fake of altegio.testing no longer has client_comments"
    assert list(gaps(left)) == [message]


def test_a_needed_field_that_is_gone_takes_any_value(package: Path) -> None:
    """The server of the fake may still need it."""
    path = package / "models" / "client.py"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    remaining = [line for line in lines if not line.startswith("    phone: ")]
    assert len(remaining) == len(lines) - 1
    path.write_text("".join(remaining), encoding="utf-8")
    assert "    phone: Required[Any]\n" in render(package)
    fields = {wire: hint for wire, hint in MODELS["Client"].items() if wire != "phone"}
    message = "Client has no phone any more, which fake.clients.add needs; it takes any value there"
    assert list(gaps({**MODELS, "Client": fields})) == [message]
