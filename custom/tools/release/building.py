"""Build the wheel and the source distribution, twice, to the same bytes."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from custom.tools.description.source import digest
from custom.tools.release.agreement import git
from custom.tools.release.steps import StepError, run


class NotReproducibleError(StepError):
    """Two builds of one commit differ."""


def build(root: Path, target: Path) -> list[Path]:
    """Build into a folder.

    Returns:
        list[Path]: the source distribution and the wheel.

    Raises:
        NotReproducibleError: a second build in another folder has other bytes.
        StepError: a build failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        first, second = (_build_once(root, Path(folder) / name) for name in ("first", "second"))
        hashes = [{path.name: digest(path.read_bytes()) for path in built} for built in (first, second)]
        if hashes[0] != hashes[1]:
            names = sorted(name for name in hashes[0] if hashes[0][name] != hashes[1].get(name))
            raise NotReproducibleError(f"two builds differ: {', '.join(names)}")
        return [Path(shutil.copy(path, target)) for path in first]


def _build_once(root: Path, folder: Path) -> list[Path]:
    """From a copy of the commit, so that nothing of the working tree gets in; the time is that of the commit."""
    copy = folder / "source"
    run("the copy of the commit", ["git", "clone", "--quiet", "--local", root, copy])
    environment = {**os.environ, "SOURCE_DATE_EPOCH": git(root, "log", "-1", "--format=%ct")}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder / "built"), str(copy)]
    run("the build", command, environment=environment, quiet=True)
    return sorted((folder / "built").iterdir())
