"""What is compared: a file, the working tree, or a revision in git with the tools of its own."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import attrs

from custom.tools.archives import unpack
from custom.tools.files import LOCK, ROOT, SPEC
from custom.tools.pipeline import prepare
from custom.tools.spec_diff.snapshot import Snapshot, from_json, snapshot

_AS_MODULE = """
import os, runpy, sys
here = os.getcwd()
sys.path[:] = [here, *(path for path in sys.path if path and not os.path.isdir(os.path.join(path, "custom", "tools")))]
runpy.run_module("custom.tools.spec_diff.snapshot", run_name="__main__")
"""
"""Run the module of the folder at hand, where the working tree's own can't be reached."""


class RevisionError(Exception):
    """There is no such file, and no such revision in git."""


@attrs.frozen
class Side:
    """One side of a comparison."""

    label: str
    snapshot: Snapshot


def side(source: str, *, names: Path = LOCK) -> Side:
    """A description by its file, or by a revision in git.

    Raises:
        RevisionError: it is neither.
        DescriptionError: the description can't be read.
    """
    path = Path(source)
    if path.is_file():
        prepared = prepare(path, names=names)
        own = next(one for one in prepared.built_from if one.path.resolve() == path.resolve())
        return Side(f"{path.name} {own.revision}", snapshot(prepared))
    return committed(source)


def committed(revision: str) -> Side:
    """The vendored description of a revision, patched and named as the tools of that revision do it.

    Where those don't have this form of snapshot, the present tools read its description under its names.

    Raises:
        RevisionError: git has no such revision.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        _unpack(revision, folder)
        label = f"{SPEC.name} at {revision}"
        done = subprocess.run(
            [sys.executable, "-c", _AS_MODULE],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        try:
            one = from_json(done.stdout)
        except (TypeError, KeyError, ValueError):
            one = snapshot(prepare(folder / SPEC.relative_to(ROOT), names=folder / LOCK.relative_to(ROOT)))
            label += " (read by the present tools)"
        return Side(label, one)


def _unpack(revision: str, folder: Path) -> None:
    done = subprocess.run(
        [_git(), "archive", "--format=tar", revision, "openapi", "custom"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip()
        raise RevisionError(f"{revision} is no file, and git has no such revision: {reason}")
    unpack(io.BytesIO(done.stdout), folder)


def committed_file(name: str, revision: str = "HEAD") -> str:
    """A file as a revision has it; empty where it has no such file."""
    done = subprocess.run([_git(), "show", f"{revision}:{name}"], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def _git() -> str:
    found = shutil.which("git")
    if found is None:
        raise RevisionError("git is needed to read what is committed; give two files instead")
    return found
