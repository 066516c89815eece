"""Runs a client under steady load and faults, and fails if something grows, is left over, or arrives twice.

``python -m tests.soak --minutes 30`` (``make soak``) shares the time among the backends.

Memory is measured when all calls have ended, and garbage is collected. After a quarter of the time, in which caches
fill, the least of the later samples may be ``GROWTH`` above the least of the earlier ones. So a leak of a few bytes for
each call is found in half an hour, and one of a few hundred bytes in a minute.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import time
import tracemalloc
from pathlib import Path

import attrs
import httpx

from altegio import RateLimit
from tests.doubles.backends import BACKENDS
from tests.doubles.clients import client
from tests.soak.load import WORKERS, Load
from tests.soak.server import soak_server

SAMPLES = 12
WARMING_UP = SAMPLES // 4
GROWTH = 128 * 1024
"""Bytes of Python objects."""
RSS_GROWTH = 16 * 1024 * 1024
"""Bytes of the process; they include free memory that was not returned to the system."""
LIMIT = RateLimit(40, 2400)
LAG = 0.1
"""Seconds that a request may wait to be counted, on a busy machine."""
FILES = Path("/proc/self/fd")
MEMORY = Path("/proc/self/statm")
PAGE_SIZE = 4096


@attrs.frozen
class Sample:
    """The resources of a process while its client is idle."""

    memory: int
    rss: int
    files: int
    tasks: int


def sample() -> Sample:
    """Measure this process."""
    gc.collect()
    return Sample(
        tracemalloc.get_traced_memory()[0],
        int(MEMORY.read_text().split()[1]) * PAGE_SIZE,
        len(list(FILES.iterdir())),
        len(asyncio.all_tasks()),
    )


def growth(values: list[int]) -> int:
    """By how much the minimum of the later values is above the minimum of the earlier ones."""
    half = len(values) // 2
    return min(values[half:]) - min(values[:half])


async def soak(backend: str, seconds: float, seed: int) -> list[str]:
    """Put a client under load; returns the problems."""
    problems: list[str] = []
    with soak_server(seed) as server:
        before = sample()
        options = BACKENDS[backend]() | {"timeout": httpx.Timeout(5, read=0.5), "backoff": (0.01, 0.05)}
        async with client(server.base_url, max_retries=2, rate_limit=LIMIT, **options) as api:
            load = Load(api, seed)
            samples: list[Sample] = []
            for number in range(1, SAMPLES + 1):
                await load.run(seconds / SAMPLES)
                samples.append(sample())
                last = samples[-1]
                print(
                    f"{backend} {number}/{SAMPLES}: {load.calls} calls, {load.failed} failed, "
                    f"{last.memory // 1024} KiB, RSS {last.rss // 1024} KiB, {last.files} files",
                    flush=True,
                )
                if last.tasks > before.tasks:
                    problems.append(f"{last.tasks - before.tasks} tasks are left over")
                if last.files > before.files + WORKERS:
                    problems.append(f"{last.files - before.files} files are open for {WORKERS} workers")
        await asyncio.sleep(LAG)
        after = sample()
        if after.files > before.files:
            problems.append(f"{after.files - before.files} files are open after the client was closed")
        warm = samples[WARMING_UP:]
        for name, grown, allowed in (
            ("objects", growth([one.memory for one in warm]), GROWTH),
            ("the process", growth([one.rss for one in warm]), RSS_GROWTH),
        ):
            print(f"{backend}: {name} grew by {grown // 1024} KiB of {allowed // 1024} KiB allowed")
            if grown > allowed:
                problems.append(f"{name} grew by {grown // 1024} KiB")
        report = server.report()
        problems += load.wrong_writes(report)[:10]
        for window, most in ((1.0, LIMIT.per_second), (60.0, LIMIT.per_minute)):
            found = report.most_within(window - LAG)
            print(f"{backend}: {found} requests of {most} within {window:g} s, {len(report.processed)} writes")
            if found > most:
                problems.append(f"{found} requests within {window:g} s, where {most} are allowed")
    return [f"{backend}: {problem}" for problem in problems]


def main() -> int:
    """Soak each backend; 1 if there is a problem."""
    parser = argparse.ArgumentParser(prog="make soak", description="A client under steady load and faults.")
    parser.add_argument("backends", nargs="*", default=["httpx", "aiohttp"], help="what sends the requests")
    parser.add_argument("--minutes", type=float, default=30, help="for all backends together")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the load and of the faults")
    options = parser.parse_args()
    backends: list[str] = options.backends
    print(f"seed {options.seed}")
    tracemalloc.start()
    problems = [
        problem
        for backend in backends
        for problem in asyncio.run(soak(backend, options.minutes * 60 / len(backends), options.seed))
    ]
    print(*(problems or ["nothing grew, nothing is left over, every write arrived once, the limit held"]), sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
