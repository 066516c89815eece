"""Timing: jobs are compared within each of several rounds."""

from __future__ import annotations

import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

PLAIN = "import sys; sys.modules['click'] = None; "
"""Hides packages of development: with them httpx imports its command line, and all else looks cheap in comparison."""


class Rounds:
    """CPU seconds of several jobs, round by round.

    A machine that changes its pace, or is busy for a while, does so for all jobs of a round alike, so jobs are
    compared within each round, and only then comes the median.
    """

    def __init__(self) -> None:
        self._taken: list[Mapping[str, float]] = []

    def add(self, taken: Mapping[str, float]) -> None:
        """Take in the seconds of each job in another round."""
        self._taken.append(taken)

    def seconds(self, name: str) -> float:
        """The median time of a job."""
        return statistics.median(taken[name] for taken in self._taken)

    def ratio(self, name: str, base: str) -> float:
        """How many times as long as the base a job takes."""
        return statistics.median(taken[name] / taken[base] for taken in self._taken)


def cpu(job: Callable[[], object]) -> float:
    """CPU seconds of this process for a job."""
    started = time.process_time()
    job()
    return time.process_time() - started


def measured(jobs: Mapping[str, Callable[[], object]], rounds: int = 25) -> Rounds:
    """Run the jobs in turn, so many times after a first time that counts for nothing."""
    found = Rounds()
    for number in range(rounds + 1):
        gc.collect()
        taken = {name: cpu(job) for name, job in jobs.items()}
        if number:
            found.add(taken)
    return found


def fresh_process(code: str, path: Path, cache: Path) -> float:
    """CPU seconds of a fresh interpreter that runs a piece of code in a folder; bytecode is cached, if not yet."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], cwd=path, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def fresh_rounds(codes: Mapping[str, tuple[str, Path]], rounds: int, folder: Path) -> Rounds:
    """Compare pieces of code, each with the folder that it runs in, in fresh processes.

    Args:
        codes: by name.
        rounds: so many, after a first one that counts for nothing.
        folder: where the bytecode is cached.
    """
    found = Rounds()
    order = list(codes)
    for number in range(rounds + 1):
        order.reverse()
        taken = {name: fresh_process(PLAIN + codes[name][0], codes[name][1], folder / "bytecode") for name in order}
        if number:
            found.add(taken)
    return found
