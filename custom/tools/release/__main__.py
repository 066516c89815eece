"""Make a release: ``python -m custom.tools.release VERSION``."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from custom.tools.description.source import digest
from custom.tools.files import ROOT
from custom.tools.release.agreement import disagreements, left_to_do
from custom.tools.release.building import build
from custom.tools.release.clean import try_out
from custom.tools.release.notes import notes
from custom.tools.release.steps import StepError

NOTES = ROOT / "build" / "release-notes.md"


def release(version: str, output: Path) -> None:
    """Build the release, try it, and put it with its notes into the folder to publish from.

    Raises:
        StepError: a build or a trial failed; nothing is put out.
    """
    with tempfile.TemporaryDirectory() as folder:
        built = build(ROOT, Path(folder))
        try_out(ROOT, built)
        output.mkdir(parents=True, exist_ok=True)
        for old in output.glob("altegio_client-*"):
            old.unlink()
        for path in built:
            shutil.copy(path, output)
            print(f"{digest(path.read_bytes())}  {path.name}")
    NOTES.parent.mkdir(exist_ok=True)
    NOTES.write_text(notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version), encoding="utf-8")


def main() -> int:
    """Check, build and try; 1 when something stands in the way."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.release", description=__doc__)
    parser.add_argument("version", help="the version that is released, such as 0.1.0")
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "dist",
        help="the folder that they go into, instead of what an earlier release left there",
    )
    arguments = parser.parse_args()
    found = disagreements(ROOT, arguments.version)
    for line in found:
        print(f"release: {line}", file=sys.stderr)
    if found:
        return 1
    try:
        release(arguments.version, arguments.output)
    except StepError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    for line in left_to_do(ROOT, arguments.version):
        print(f"before {arguments.version} is published: {line}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
