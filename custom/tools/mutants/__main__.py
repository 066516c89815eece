"""Change the code in small ways, and see whether its tests notice: ``python -m custom.tools.mutants``."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from custom.tools.files import ROOT
from custom.tools.mutants.areas import Candidate, candidates, in_sample, sample
from custom.tools.mutants.trees import Tree, limit_memory

LEAST = 0.9
"""The share of the mutants that has to be killed."""
MOST_SECONDS = 60.0
_PATIENCE = 4
"""A run that takes so many times as long as without a change, and MOST_SECONDS more, never ends."""
_BASELINE = 600.0


class Run:
    """A sample against its tests, in as many trees as run at once."""

    def __init__(self, root: Path, folder: Path, jobs: int) -> None:
        self._trees: SimpleQueue[Tree] = SimpleQueue()
        self._jobs = jobs
        for number in range(jobs):
            self._trees.put(Tree(root, folder / str(number)))
        self._seconds: dict[str, float] = {}

    def baseline(self, chosen: Sequence[Candidate]) -> list[str]:
        """Run each test file without a change; those that fail, since they would kill every mutant."""
        files = dict.fromkeys(file for one in chosen for file in one.tests)
        with ThreadPoolExecutor(self._jobs) as pool:
            return [file for file, passes in zip(files, pool.map(self._time, files), strict=True) if not passes]

    def _time(self, file: str) -> bool:
        tree = self._trees.get()
        begun = time.monotonic()
        try:
            return bool(tree.passes([file], timeout=_BASELINE))
        finally:
            self._seconds[file] = time.monotonic() - begun
            self._trees.put(tree)

    def survivors(self, chosen: Sequence[Candidate]) -> list[Candidate]:
        """Those that no test noticed; each one is printed."""
        with ThreadPoolExecutor(self._jobs) as pool:
            outcomes = pool.map(self._try, range(1, len(chosen) + 1), chosen, [len(chosen)] * len(chosen))
            return [one for one, survives in zip(chosen, outcomes, strict=True) if survives]

    def _try(self, number: int, one: Candidate, count: int) -> bool:
        tree = self._trees.get()
        try:
            survives = tree.survives(
                one, timeout=MOST_SECONDS + _PATIENCE * sum(self._seconds[file] for file in one.tests)
            )
        finally:
            self._trees.put(tree)
        outcome = {True: "SURVIVED", False: "killed", None: "killed (no end)"}[survives]
        print(f"{number}/{count}  {outcome}  {one.area}  {one}", flush=True)
        return bool(survives)


def table(chosen: Sequence[Candidate], survivors: Sequence[Candidate]) -> list[str]:
    """Lines: each area with how many there were, and how many were killed."""
    every, alive = Counter(one.area for one in chosen), Counter(one.area for one in survivors)
    return [f"{area:<12} {every[area] - alive[area]:>4} of {every[area]:>4} killed" for area in every]


def main(arguments: Sequence[str] | None = None) -> int:
    """Try a sample; fails where too many survive."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="which sample")
    parser.add_argument("--count", type=int, default=300, help="how many mutants")
    parser.add_argument("--area", action="append", help="of these areas (default: those that are not apart)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at once")
    options = parser.parse_args(arguments)
    wanted = options.area or in_sample(ROOT)
    found = {area: some for area, some in candidates(ROOT).items() if area in wanted}
    chosen = sample(found, options.count, options.seed)
    limit_memory()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        run = Run(ROOT, Path(folder), options.jobs)
        failing = run.baseline(chosen)
        if failing:
            print("these tests fail without a change:", *failing, sep="\n  ")
            return 1
        print(f"the tests of {len(chosen)} mutants pass without a change, {time.monotonic() - begun:.0f} s", flush=True)
        survivors = run.survivors(chosen)
    share = 1 - len(survivors) / len(chosen)
    print(*table(chosen, survivors), "survivors:", *(f"  {one.area}  {one}" for one in survivors), sep="\n")
    print(f"seed {options.seed}: {share:.1%} of {len(chosen)} killed, {(time.monotonic() - begun) / 60:.0f} min")
    return 0 if share >= LEAST else 1


if __name__ == "__main__":
    raise SystemExit(main())
