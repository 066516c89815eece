"""Report what changed from one description to another: ``python -m custom.tools.spec_diff``."""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from custom.patches import DeadPatchError
from custom.tools.description.document import DescriptionError
from custom.tools.description.source import SOURCE_NAME, read_sources
from custom.tools.files import LOCK, PACKAGE, ROOT, SPEC
from custom.tools.names.lock import LockError
from custom.tools.pipeline import build
from custom.tools.rendering.generator import GenerationError
from custom.tools.spec_diff.changes import FOR_USERS, Change
from custom.tools.spec_diff.compare import compare
from custom.tools.spec_diff.helpers import HelperError, by_names, by_rows, by_types, units
from custom.tools.spec_diff.report import Report
from custom.tools.spec_diff.revisions import RevisionError, Side, committed_file, side
from custom.tools.spec_diff.versions import ChangelogError, following, with_entry, written
from custom.tools.words import one_line

HAND_WRITTEN = ROOT / "custom" / "altegio"
CHANGELOG = ROOT / "CHANGELOG.md"
VERSION = ROOT / "custom" / "altegio" / "_version.py"
BREAKING = 3
"""The exit status of a breaking report without its label."""
LABEL = "breaking"


def _report(old: Side, new: Side, spec: Path, *, types: bool) -> Report:
    changes = compare(old.snapshot, new.snapshot)
    affected = list(by_names(old.snapshot, new.snapshot, changes, units(HAND_WRITTEN)))
    affected += by_rows(old.snapshot, new.snapshot)
    if types and any(change.section in FOR_USERS for change in changes):
        affected += _by_types(spec)
    versions = following(CHANGELOG.read_text(encoding="utf-8"), changes)
    return Report(old.label, new.label, (*changes, *affected), *versions)


def _by_types(spec: Path) -> Iterator[Change]:
    with tempfile.TemporaryDirectory() as scratch:
        built = Path(scratch) / PACKAGE.name
        build(spec, built, report=lambda _line: None)
        yield from by_types(HAND_WRITTEN, built, ROOT / "pyproject.toml")


def _taken_in() -> list[str]:
    """The descriptions that are not what is committed; the first where all are."""
    present = read_sources(SPEC.parent / SOURCE_NAME)
    before = json.loads(committed_file(f"{SPEC.parent.name}/{SOURCE_NAME}") or "{}")
    committed = {name: entry.get("sha256") for name, entry in before.items()}
    changed = [one.title for name, one in present.items() if committed.get(name) != one.sha256]
    return changed or [one.title for one in present.values()][:1]


def _record(report: Report) -> None:
    """Write the entry of the changelog, and the version."""
    text = CHANGELOG.read_text(encoding="utf-8")
    title = f"Description {', '.join(_taken_in())}"
    entry = with_entry(text, title, report.changes, committed=committed_file(CHANGELOG.name))
    CHANGELOG.write_text(entry, encoding="utf-8")
    old, new = (f'"{written(version)}"' for version in (report.present, report.following))
    if old != new:  # if the file is rewritten, make sets up everything again
        VERSION.write_text(VERSION.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Print the report and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.spec_diff", description=__doc__)
    parser.add_argument("--old", default="HEAD", help="a file, or a revision in git (default: HEAD)")
    parser.add_argument("--new", default=str(SPEC), help="a file, or a revision in git (default: the working tree)")
    parser.add_argument(
        "--names", type=Path, default=LOCK, help="the lock of the names before the new side was generated"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--no-types", action="store_true", help="don't run mypy over the helpers")
    parser.add_argument("--record", action="store_true", help="write the entry of the changelog, and the version")
    parser.add_argument(
        "--labels", help=f"labels of the pull request: exit with {BREAKING} where code breaks and no label is `{LABEL}`"
    )
    options = parser.parse_args(arguments)
    try:
        new = Path(options.new)
        types = not options.no_types and new.is_file()
        report = _report(side(options.old), side(options.new, names=options.names), new, types=types)
        if options.record:
            _record(report)
    except (
        DescriptionError,
        DeadPatchError,
        GenerationError,
        LockError,
        RevisionError,
        ChangelogError,
        HelperError,
        OSError,
    ) as error:
        print(f"spec-diff failed: {one_line(error)}", file=sys.stderr)
        return 1
    print(report.json() if options.json else report.markdown(), end="")
    if options.labels is not None and report.is_breaking and LABEL not in re.split(r"[\s,]+", options.labels):
        print(f"code that uses the package breaks: this needs the label `{LABEL}`", file=sys.stderr)
        return BREAKING
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
