"""Take in a newer description as a whole, or leave everything as it was: ``python -m custom.tools.take_in``.

The descriptions, the package, the inventories of the tests, what is left to look at, the report, CHANGELOG and version.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from custom.tools import __main__ as tools
from custom.tools.counts import DOCUMENTS, documents
from custom.tools.description.loading import read
from custom.tools.description.parts import vendored
from custom.tools.description.source import NAME, SOURCE_NAME, read_sources
from custom.tools.files import INPUTS, LOCK, PACKAGE, ROOT, SPEC
from custom.tools.pending import PENDING, pending_of, pending_text
from custom.tools.pipeline import prepare
from custom.tools.rendering.exports import EXPORTS
from custom.tools.rendering.fake_rows import FAKE_ROWS
from custom.tools.rendering.registry import REGISTRY
from custom.tools.spec_diff import __main__ as spec_diff
from custom.tools.update_spec import __main__ as update_spec

REPORT = ROOT / "build" / "spec-diff.md"
_SCRIPT = ROOT / "tests" / "contract" / "test_description.py"
WRITTEN = (
    *(part.path for part in vendored(SPEC.parent)),
    *_SCRIPT.parent.glob("inventory*.json"),
    *(SPEC.with_name(SOURCE_NAME), LOCK, INPUTS, PENDING, PACKAGE, EXPORTS, FAKE_ROWS, REGISTRY),
    *(spec_diff.CHANGELOG, spec_diff.VERSION, REPORT, *DOCUMENTS),
)
"""Whatever a step may write."""


class StepError(Exception):
    """A step failed, and has said why."""


@contextmanager
def all_or_nothing(paths: Iterable[Path]) -> Iterator[None]:
    """Put files and folders back as they were unless everything within succeeds, a stop from outside included."""
    with tempfile.TemporaryDirectory() as scratch:
        kept = {path: Path(scratch) / str(number) for number, path in enumerate(paths)}
        for path, copy in kept.items():
            _copy(path, copy)
        before = signal.signal(signal.SIGTERM, _stop)
        try:
            yield
        except BaseException:
            for path, copy in kept.items():
                _remove(path)
                _copy(copy, path)
            raise
        finally:
            signal.signal(signal.SIGTERM, before)


def _stop(*_: Any) -> None:
    raise KeyboardInterrupt


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copy2(source, target)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def take_in(file: Path | None, *, accept: bool, name: str | None = None) -> None:
    """Run all steps, for the description of this name; by default for the one that the file is a revision of.

    Raises:
        StepError: one failed.
    """
    names = LOCK.read_text(encoding="utf-8")  # what naming asks somebody to look at is seen under the names before
    accepted = ["--accept"] if accept else []
    named = ["--name", name] if name else []
    _run("update-spec", update_spec.main, [*named, *(["--file", str(file)] if file else []), *accepted])
    _run("generate", tools.main, ["generate", *accepted])
    _renew_inventories()
    prepared = prepare(SPEC)
    _write(PENDING, pending_text(pending_of(prepared)))
    source = read_sources(SPEC.with_name(SOURCE_NAME))[NAME]
    for path, text in documents(read(SPEC), prepared, source):
        _write(path, text)
    report = StringIO()
    with tempfile.TemporaryDirectory() as scratch, redirect_stdout(report):
        before = Path(scratch) / LOCK.name
        _write(before, names)
        _run("spec-diff", spec_diff.main, ["--record", "--names", str(before)])
    _write(REPORT, report.getvalue())


def _run(name: str, step: Callable[[list[str]], int], arguments: list[str]) -> None:
    if step(arguments):
        raise StepError(name)


def _renew_inventories() -> None:
    command = [sys.executable, str(_SCRIPT), "--write"]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    if done.returncode:
        raise StepError("the inventories of the tests")


def _write(path: Path, text: str) -> None:
    if text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    else:
        path.unlink(missing_ok=True)


def main(arguments: list[str] | None = None) -> int:
    """Take in a revision and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.take_in", description=__doc__)
    parser.add_argument("--name", help="which description of SOURCE.json (default: that of the file, or b2b-v1)")
    parser.add_argument("--file", type=Path, help="take this file instead of what upstream publishes")
    parser.add_argument("--accept", action="store_true", help="take it although it looks like another API")
    options = parser.parse_args(arguments)
    try:
        with all_or_nothing(WRITTEN):
            take_in(options.file, accept=options.accept, name=options.name)
    except StepError as error:
        print(f"take-in failed at {error}; everything is as it was", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("take-in stopped; everything is as it was", file=sys.stderr)
        return 130
    print(REPORT.read_text(encoding="utf-8"), end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
