"""Timing: medians of several interleaved rounds."""

from __future__ import annotations

import gc
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

Job = Callable[[], Any]


def medians(jobs: Mapping[str, Job], rounds: int = 25) -> dict[str, float]:
    """Median CPU seconds of each job; the rounds are interleaved, so that a busy moment hits all."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for job in jobs.values():
        job()
    gc.collect()
    for _ in range(rounds):
        for name, job in jobs.items():
            started = time.process_time()
            job()
            times[name].append(time.process_time() - started)
    return {name: statistics.median(taken) for name, taken in times.items()}


def fresh_process(code: str, path: str = "") -> float:
    """CPU seconds of a fresh interpreter that runs a piece of code, bytecode cached."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], cwd=path or None, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
