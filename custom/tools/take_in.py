"""Take in a newer description completely, or leave everything as it was: ``python -m custom.tools.take_in``.

The descriptions, the package, the inventories of the tests, what is left to check, the report, CHANGELOG and version.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from custom.tools import __main__ as tools
from custom.tools.counts import DOCUMENTS, documents
from custom.tools.description.loading import read
from custom.tools.description.parts import vendored
from custom.tools.description.source import NAME, SOURCE_NAME, read_sources
from custom.tools.facts_report import with_report
from custom.tools.files import INPUTS, LOCK, ODDITIES, PACKAGE, ROOT, SPEC
from custom.tools.pending import PENDING, pending_of, pending_text
from custom.tools.pipeline import differences, prepare
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
    *(spec_diff.CHANGELOG, spec_diff.VERSION, REPORT, ODDITIES, *DOCUMENTS),
)
"""Whatever a step may write."""
_STOPS = (signal.SIGINT, signal.SIGTERM)
_STOPPED = 130
"""The exit status of a step that was stopped."""


class StepError(Exception):
    """A step failed, and has printed why."""


@contextmanager
def all_or_nothing(paths: Iterable[Path]) -> Iterator[Mapping[Path, Path]]:
    """Put files and folders back as they were unless everything within succeeds, a stop from outside included.

    Yields the place of the copy of each of them.
    """
    with tempfile.TemporaryDirectory() as scratch:
        copies = {path: Path(scratch) / str(number) for number, path in enumerate(paths)}
        for path, copy in copies.items():
            _copy(path, copy)
        before = {one: signal.getsignal(one) for one in _STOPS}
        signal.signal(signal.SIGTERM, _stop)
        try:
            yield copies
        except BaseException:
            for one in _STOPS:
                signal.signal(one, signal.SIG_IGN)  # a second signal would leave it half done
            for path, copy in copies.items():
                _remove(path)
                _copy(copy, path)
            raise
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)


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
    names = LOCK.read_text(encoding="utf-8")  # the notes of the naming need the names before
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
    _write(ODDITIES, with_report(ODDITIES.read_text(encoding="utf-8"), prepared.laid, PACKAGE))
    report = StringIO()
    with tempfile.TemporaryDirectory() as scratch, redirect_stdout(report):
        before = Path(scratch) / LOCK.name
        _write(before, names)
        _run("spec-diff", spec_diff.main, ["--record", "--names", str(before)])
    _write(REPORT, report.getvalue())


def renewed(before: Mapping[Path, Path]) -> str:
    """The part of the report that names what was rewritten, without the report itself."""
    others = (path for path, copy in before.items() if path != REPORT and not _is_same(path, copy))
    lines = "".join(f"- `{path.relative_to(ROOT).as_posix()}`\n" for path in others)
    return f"\n## Renewed\n{lines}" if lines else ""


def _is_same(path: Path, other: Path) -> bool:
    if path.is_dir() and other.is_dir():
        return not differences(path, other)
    return path.exists() == other.exists() and (not path.exists() or path.read_bytes() == other.read_bytes())


def _run(name: str, step: Callable[[list[str]], int], arguments: list[str]) -> None:
    status = step(arguments)
    if status == _STOPPED:
        raise KeyboardInterrupt
    if status:
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
        with all_or_nothing(WRITTEN) as before:
            take_in(options.file, accept=options.accept, name=options.name)
            _write(REPORT, f"{REPORT.read_text(encoding='utf-8')}{renewed(before)}")
    except StepError as error:
        print(f"take-in failed at {error}; everything is as it was", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("take-in stopped; everything is as it was", file=sys.stderr)
        return _STOPPED
    print(REPORT.read_text(encoding="utf-8"), end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
