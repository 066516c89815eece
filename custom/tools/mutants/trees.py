"""Copies of the working tree in which mutants live: the tree itself is never changed."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from custom.tools.mutants.areas import Candidate

_LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "build", "dist", ".mypy_cache", ".ruff_cache", ".hypothesis")
_MEMORY = 4 * 2**30
"""Bytes that a run may take: a mutant may well fill the memory."""
_PYTEST = ["pytest", "-x", "-q", "--no-header", "--no-summary", "-p", "no:cacheprovider", "-p", "no:xdist"]
_STEADY = "--hypothesis-seed=0"


class Tree:
    """A copy of the working tree; tests that run in it import from it."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = root
        self._copy = folder
        self._changes = 0
        # With the times of the files, so that their byte code stays valid.
        shutil.copytree(root, folder, ignore=_LEFT_OUT, symlinks=True)

    def passes(self, tests: Iterable[str], *, timeout: float) -> bool | None:
        """Whether test files pass; None where they take longer than that many seconds."""
        command = [sys.executable, "-m", *_PYTEST, _STEADY, *tests]
        paths = os.pathsep.join(map(str, (self._copy / "custom", self._copy)))
        environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": ""}
        with subprocess.Popen(
            command,
            cwd=self._copy,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as process:
            try:
                return process.wait(timeout) == 0
            except subprocess.TimeoutExpired:
                return None
            finally:
                _kill(process)

    def survives(self, one: Candidate, *, timeout: float) -> bool | None:
        """Whether the tests of a mutant pass all the same; None where they never end."""
        path = self._copy / one.module
        path.write_bytes(one.mutant.of(path.read_bytes()))
        # Byte code belongs to the time of its file, so no two changes may share one.
        self._changes += 1
        os.utime(path, (self._changes, self._changes))
        try:
            return self.passes(one.tests, timeout=timeout)
        finally:
            shutil.copy2(self._root / one.module, path)


def limit_memory() -> None:
    """For this process and all that it starts."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _kill(process: subprocess.Popen[bytes]) -> None:
    """What a run leaves behind: itself, and the servers that its tests started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
