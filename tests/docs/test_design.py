"""The call paths that docs/design.md describes are those in the code."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from altegio.webhooks._events import DATA
from altegio_client.codec import Ref
from tests.doubles.backends import BACKENDS
from tests.doubles.operations import METHODS

ROOT = Path(__file__).parents[2]
TEXT = " ".join((ROOT / "docs" / "design.md").read_text(encoding="utf-8").split())
TABLES = [
    re.findall(r"^\| `([\w./-]+/[\w./-]+)`(?: `([\w.]+)`)? \|", part, re.M)
    for part in (ROOT / "docs" / "design.md").read_text(encoding="utf-8").split("\n### ")[1:]
]
HOPS = [hop for table in TABLES for hop in table]


def _names(body: list[ast.stmt], prefix: str = "") -> set[str]:
    """The functions and classes of a module, methods with and without their class in front."""
    found: set[str] = set()
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found |= {node.name, prefix + node.name}
        if isinstance(node, ast.ClassDef):
            found |= _names(node.body, f"{node.name}.")
    return found


def test_the_document_has_three_paths() -> None:
    """The steps are found, so that the comparison below compares something."""
    assert len(TABLES) == 3
    assert len(HOPS) >= 30
    assert {path.partition("/")[0] for path, _ in HOPS} == {"custom", "altegio_client", "openapi"}


@pytest.mark.parametrize(("path", "name"), HOPS)
def test_each_step_is_in_the_named_file(path: str, name: str) -> None:
    """The file exists, and defines the named function or class."""
    file = ROOT / path
    assert file.is_file()
    if name:
        assert name in _names(ast.parse(file.read_bytes()).body)


def test_the_figures_of_decisions() -> None:
    """The numbers of servers, event types with a time of change, faults and backends are right."""
    servers = {name: method.operation.server for name, method in METHODS.items() if method.operation.server}
    assert f"{len(servers)} operations have a server of their own" in TEXT
    assert {*servers.values()} == {"https://app.alteg.io"}

    dated = [one for one in DATA.values() if isinstance(one, Ref) and "last_change_date" in one.model.__wire_fields__]
    types = len(DATA) - 1  # without the undocumented one
    assert f"{len(dated)} of the {types} types of events do, so that of the other {types - len(dated)} none" in TEXT

    table = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8").split("\n## Faults\n")[1].split("\n## ")[0]
    faults = [line for line in table.splitlines() if line.startswith("| ")][1:]
    assert f"The {len(faults)} faults of [reliability.md](reliability.md) run over {len(BACKENDS)} backends" in TEXT
    assert f"{len(faults)} faults are run on real sockets for a read and for a write" in TEXT


@pytest.mark.slow
def test_the_paths_follow_the_documented_order() -> None:
    """Each step is entered after the one above it; in a fresh process, since objects are created once per process."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.docs.ways"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr

    for table, entered in zip(TABLES, json.loads(run.stdout), strict=True):
        hops = [(path, name) for path, name in table if not path.endswith(".yaml")]  # it is read, not run
        assert len(hops) >= 8
        walked = [
            next(place for place, (file, function) in enumerate(entered) if file == path and _is(function, name))
            for path, name in hops
        ]
        assert walked == sorted(walked), [hop for _, hop in sorted(zip(walked, hops, strict=True))]


def _is(function: str, name: str) -> bool:
    """Whether a function is the one that a step names, or inside of it; a template has no name."""
    return not name or f".{name}." in f".{function}."
