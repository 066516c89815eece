"""Import a new package before it goes into the place of the old one, and compare its content with its description."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from custom.tools.description.document import Document, Operation
from custom.tools.names.members import FIELDS, GROUP, METHOD, PYTHON_NAME
from custom.tools.rendering.generator import GenerationError

_CHILD = Path(__file__).with_name("trial_child.py")
_SECONDS = 60


def try_out(package: Path, document: Document) -> None:
    """Import every module of a package in a process of its own, without the environment of this one.

    Raises:
        GenerationError: that fails or takes too long, or the package is not what the description states.
    """
    command = [sys.executable, "-I", "-S", "-B", str(_CHILD), str(package)]
    environment = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise GenerationError(
            f"the new package could not be imported within {_SECONDS} s; the old one stays"
        ) from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise GenerationError(f"the new package can't be imported, so the old one stays: {last}")
    wrong = _differences(json.loads(done.stdout), _expected(document))
    if wrong:
        raise GenerationError(f"the new package is not what the description states, so the old one stays: {wrong[0]}")


def _expected(document: Document) -> dict[str, Any]:
    operations = list(document.operations())
    return {
        "operations": {one.id: [one.node[GROUP], one.method.upper(), one.path] for one in operations},
        "methods": {f"{one.node[GROUP]}.{one.node[METHOD]}": _arguments(one) for one in operations},
        "models": {
            name: sorted(schema[FIELDS].values())
            for name, schema in document.root["components"]["schemas"].items()
            if FIELDS in schema
        },
    }


def _arguments(operation: Operation) -> list[str]:
    names = [p[PYTHON_NAME] for p in operation.parameters]
    names += ["body"] if operation.bodies() else []
    return sorted([*names, *([operation.node["x-unfiltered"]] if "x-unfiltered" in operation.node else [])])


def _differences(found: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    return [
        f"{part} {name}: {found[part].get(name)} instead of {expected[part].get(name)}"
        for part in expected
        for name in sorted(found[part].keys() | expected[part].keys())
        if found[part].get(name) != expected[part].get(name)
    ]
