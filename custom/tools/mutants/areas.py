"""What is mutated, the tests of each module, and the sample of a seed."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path
from typing import Any

import attrs

from custom.tools.mutants.mutations import Mutant, find_mutants

AREAS = "custom/tools/mutants/areas.toml"


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


def areas(root: Path) -> dict[str, dict[str, Any]]:
    """The table of areas."""
    return tomllib.loads((root / AREAS).read_text(encoding="utf-8"))


def in_sample(root: Path) -> list[str]:
    """The areas that a sample is taken of where no area is named."""
    return [area for area, entry in areas(root).items() if not entry.get("apart")]


def candidates(root: Path) -> dict[str, list[Candidate]]:
    """All mutants there are, by area; a module belongs to the first area that names it.

    Raises:
        ValueError: an area names no module, or a module has no tests.
    """
    found: dict[str, list[Candidate]] = {}
    known: set[Path] = set()
    for area, entry in areas(root).items():
        modules = [path for pattern in entry["modules"] for path in sorted(root.glob(pattern)) if path not in known]
        if not modules:
            raise ValueError(f"{area} names no module that is not in an area before it")
        known |= {*modules}
        found[area] = [
            Candidate(area, path.relative_to(root).as_posix(), mutant, tests)
            for path in modules
            for tests in [tests_of(root, path, entry)]
            for mutant in find_mutants(path.read_bytes())
        ]
    return found


def tests_of(root: Path, path: Path, area: dict[str, Any]) -> tuple[str, ...]:
    """The test files of a module: those named like it or like its folder, its extra ones, those of its area."""
    names = [path.stem.strip("_"), path.parent.name.strip("_")]
    mirrors = [f"{folder}/test_{name}.py" for name in names for folder in area.get("mirrors", ())]
    extra = [file for name in names for file in area.get("extra", {}).get(name, ())]
    listed = map(Path, [*mirrors, *extra, *area["tests"]])
    files = [
        file for one in listed for file in ([root / one] if one.suffix else sorted((root / one).glob("test_*.py")))
    ]
    tests = tuple(dict.fromkeys(file.relative_to(root).as_posix() for file in files if file.exists()))
    if not tests:
        raise ValueError(f"no tests of {path.relative_to(root)}")
    return tests


def sample(found: dict[str, list[Candidate]], count: int, seed: int) -> list[Candidate]:
    """So many mutants, the same number of each area; one with fewer leaves its share to the others."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    chosen: list[Candidate] = []
    for left, of_area in zip(range(len(found), 0, -1), sorted(found.values(), key=len), strict=True):
        chosen += chance.sample(of_area, min(len(of_area), round((count - len(chosen)) / left)))
    return chosen
