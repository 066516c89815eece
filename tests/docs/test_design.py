"""The ways through the code that docs/design.md describes are the ways that there are."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOPS = re.findall(
    r"^\| `([\w./-]+/[\w./-]+)`(?: `([\w.]+)`)? \|", (ROOT / "docs" / "design.md").read_text(encoding="utf-8"), re.M
)


def _names(body: list[ast.stmt], prefix: str = "") -> set[str]:
    """The functions and classes of a module, methods with and without their class in front."""
    found: set[str] = set()
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found |= {node.name, prefix + node.name}
        if isinstance(node, ast.ClassDef):
            found |= _names(node.body, f"{node.name}.")
    return found


def test_there_are_three_ways() -> None:
    """The hops are found: the comparison below compares something."""
    assert len(HOPS) >= 30
    assert {path.partition("/")[0] for path, _ in HOPS} == {"custom", "altegio_client", "openapi"}


@pytest.mark.parametrize(("path", "name"), HOPS)
def test_a_hop_is_where_the_document_says(path: str, name: str) -> None:
    """The file is there, and what is named is defined in it."""
    file = ROOT / path
    assert file.is_file()
    if name:
        assert name in _names(ast.parse(file.read_bytes()).body)
