"""The programs that a release runs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class StepError(Exception):
    """A step of a release failed; the program that it ran has printed why."""


def run(
    step: str,
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    quiet: bool = False,
) -> None:
    """Run a program; what it prints is shown, or only what it prints of errors.

    Raises:
        StepError: it failed.
    """
    shown = subprocess.DEVNULL if quiet else None
    done = subprocess.run(command, cwd=cwd, env=environment, stdout=shown, check=False)
    if done.returncode:
        raise StepError(f"{step} failed, exit status {done.returncode}")


def own_environment() -> dict[str, str]:
    """The variables of this process, without those that let Python or mypy find modules of this folder."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MYPY"))}
