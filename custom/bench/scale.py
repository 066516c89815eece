"""How time and memory of ``make generate`` grow with the description."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from custom.bench.table import Row, row
from custom.tools.description.loading import read
from custom.tools.files import ROOT, SPEC

TIMES = 10
_CODE = """
import resource, sys
from custom.tools.__main__ import main
status = main(["generate", "--spec", sys.argv[1], "--output", sys.argv[2], "--names", sys.argv[2] + ".lock"])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
raise SystemExit(status)
"""


def repeated(raw: Any, times: int) -> Any:
    """A description with so many copies of all its operations and components, each under names of its own."""
    copies = [_renamed(raw, number) for number in range(times)]
    components = {
        section: {name: part for copy in copies for name, part in copy["components"][section].items()}
        for section in raw["components"]
    }
    paths = {path: item for copy in copies for path, item in copy["paths"].items()}
    return {**raw, "paths": paths, "components": components}


def _renamed(raw: Any, number: int) -> Any:
    suffix = f"N{number}"
    components = {
        section: parts
        if section == "securitySchemes"
        else {f"{name}{suffix}": _part(one, suffix) for name, one in parts.items()}
        for section, parts in raw["components"].items()
    }
    paths = {f"/copy{number}{path}": _part(item, suffix) for path, item in raw["paths"].items()}
    return {"components": components, "paths": paths}


def _part(node: Any, suffix: str) -> Any:
    if isinstance(node, list):
        return [_part(one, suffix) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: f"{child}{suffix}" if key in ("$ref", "operationId") and isinstance(child, str) else _part(child, suffix)
        for key, child in node.items()
    }


def scale_rows(folder: Path) -> Iterator[Row]:
    """The pipeline with the operations of the vendored description once, and ten times."""
    raw = read(SPEC)
    seconds, memory = zip(*(_generated(folder, repeated(raw, times)) for times in (1, TIMES)), strict=True)
    note = f"{seconds[0]:.1f} s and {seconds[1]:.1f} s of CPU"
    yield row(f"make generate, {TIMES} times the operations", seconds[1] / seconds[0], 12.0, note)
    note = f"{memory[0]:.0f} MB and {memory[1]:.0f} MB"
    yield row(f"its peak memory, {TIMES} times the operations", memory[1] / memory[0], 12.0, note)


def _generated(folder: Path, raw: Any) -> tuple[float, float]:
    """CPU seconds and peak memory in MB of generating from a description."""
    spec = folder / "repeated.json"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(spec), str(folder / f"package{len(raw['paths'])}")],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    taken = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return taken, int(done.stdout.split()[-1]) / 1024
