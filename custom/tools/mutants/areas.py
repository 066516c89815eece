"""What is mutated, the tests of each module, and the sample of a seed."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path
from typing import Any

import attrs

from custom.tools.mutants.mutations import Mutant, find_mutants

AREAS = Path(__file__).with_name("areas.toml")


@attrs.frozen
class Candidate:
    """A mutant of a module, with what may kill it."""

    area: str
    module: str
    """The path of its file below the root."""
    mutant: Mutant
    tests: tuple[str, ...]
    """The test files, in the order in which they run."""

    def __str__(self) -> str:
        return f"{self.module}:{self.mutant.line}  {self.mutant}"


def candidates(root: Path, areas: Path = AREAS) -> dict[str, list[Candidate]]:
    """All mutants there are, by area; a module belongs to the first area that names it.

    Raises:
        ValueError: an area names no module, or a module has no tests.
    """
    found: dict[str, list[Candidate]] = {}
    known: set[Path] = set()
    for area, entry in tomllib.loads(areas.read_text(encoding="utf-8")).items():
        modules = [path for pattern in entry["modules"] for path in sorted(root.glob(pattern)) if path not in known]
        if not modules:
            raise ValueError(f"{areas.name}: {area} names no module that is not in an area before it")
        known |= {*modules}
        found[area] = [
            Candidate(area, name, mutant, tests_of(root, name, entry))
            for path in modules
            if (name := path.relative_to(root).as_posix()) not in entry.get("without", ())
            for mutant in find_mutants(path.read_bytes())
        ]
    return found


def tests_of(root: Path, module: str, area: dict[str, Any]) -> tuple[str, ...]:
    """The test files of a module: those named like it or like its folder, its extra ones, those of its area."""
    path = Path(module)
    names = [path.stem.strip("_"), path.parent.name.strip("_")]
    mirrors = [f"{folder}/test_{name}.py" for name in names for folder in area.get("mirrors", ())]
    extra = [file for name in names for file in area.get("extra", {}).get(name, ())]
    listed = map(Path, [*mirrors, *extra, *area["tests"]])
    files = [
        file for one in listed for file in ([root / one] if one.suffix else sorted((root / one).glob("test_*.py")))
    ]
    tests = tuple(dict.fromkeys(file.relative_to(root).as_posix() for file in files if file.exists()))
    if not tests:
        raise ValueError(f"no tests of {module}")
    return tests


def sample(found: dict[str, list[Candidate]], count: int, seed: int) -> list[Candidate]:
    """So many mutants, the same number of each area; one with fewer leaves its share to the others."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    chosen: list[Candidate] = []
    for left, (_, all_of_it) in zip(
        range(len(found), 0, -1), sorted(found.items(), key=lambda item: len(item[1])), strict=True
    ):
        share = min(len(all_of_it), round((count - len(chosen)) / left))
        chosen += chance.sample(all_of_it, share)
    return chosen
