"""The work of the pipeline grows linearly with the description; it is counted, not timed."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from custom.tools.description.normalising import normalise
from custom.tools.description.texts import lay
from custom.tools.files import CONFIG, ROOT, TEMPLATES
from custom.tools.names.lock import Lock
from custom.tools.pipeline import patched
from custom.tools.rendering.generator import generate
from tests.codegen.spec_changes import METHODS, Node, original

OURS = str(ROOT / "custom")
MOST = 12
"""How many times the work ten times the operations may take."""
LEAST = 8
"""Below it the copies would not be ten descriptions in one."""


def _renamed(node: Any, ending: str) -> Any:
    """A part of a description whose references lead to components of their own."""
    if isinstance(node, list):
        return [_renamed(item, ending) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: f"{value}{ending}" if key == "$ref" and "/securitySchemes/" not in value else _renamed(value, ending)
        for key, value in node.items()
    }


def copies(count: int, *, own_components: bool) -> Node:
    """The slice several times in one description: each copy with addresses and operationIds of its own."""
    raw = original()
    result: Node = {**raw, "paths": {}, "components": {"securitySchemes": raw["components"].get("securitySchemes", {})}}
    for number in range(count):
        ending = f"_of_copy_{number}" if own_components else ""
        for section, components in _renamed(raw["components"], ending).items():
            if section != "securitySchemes":
                shelf = result["components"].setdefault(section, {})
                shelf |= {f"{name}{ending}": one for name, one in components.items()}
        for path, item in _renamed(raw["paths"], ending).items():
            for method in METHODS:
                if method in item:
                    item[method] = {**item[method], "operationId": f"{item[method]['operationId']}_{number}"}
            result["paths"][f"/copy_{number}{path}"] = item
    parsed: Node = json.loads(json.dumps(result))
    return parsed


def work(call: Callable[[], object]) -> Counter[str]:
    """How often each function of ours was called, and how often each called one of Python's own."""
    found: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _argument: object) -> None:
        if event in ("call", "c_call") and frame.f_code.co_filename.startswith(OURS):
            found[f"{Path(frame.f_code.co_filename).name} {frame.f_code.co_qualname} {event}"] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        call()
    finally:
        sys.setprofile(before)
    return found


def _built(raw: Node, folder: Path) -> None:
    document = normalise(raw)
    prepared = patched(document, lay(document, {}), Lock())
    folder.mkdir()
    generate(prepared.document, output=folder, config_file=CONFIG, templates=TEMPLATES, report=lambda _line: None)


@pytest.mark.slow
@pytest.mark.parametrize("own_components", [False, True], ids=["shared", "own"])
def test_work_grows_with_the_operations(own_components: bool, tmp_path: Path) -> None:
    """Ten times the operations take about ten times the calls, in total and in each busy function."""
    one = work(lambda: _built(copies(1, own_components=own_components), tmp_path / "one"))
    ten = work(lambda: _built(copies(10, own_components=own_components), tmp_path / "ten"))
    assert LEAST < ten.total() / one.total() < MOST
    much = {name: calls for name, calls in ten.items() if calls > ten.total() / 1000}
    assert {name: (one[name], calls) for name, calls in much.items() if calls > MOST * max(one[name], 1)} == {}
