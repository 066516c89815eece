"""Commands of the pipeline: ``python -m custom.tools generate | check | patches``."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from custom.patches import DeadPatchError
from custom.tools.document import DescriptionError
from custom.tools.generator import GenerationError
from custom.tools.pipeline import PACKAGE, SPEC, build, differences, prepare, replace, table
from custom.tools.public import changes


def _generate(spec: Path, output: Path, strict: bool) -> int:
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as scratch:
        applied = build(spec, Path(scratch) / "package", strict=strict)
        names = changes(Path(scratch) / "package", output) if output.exists() else []
        replace(Path(scratch) / "package", output)
    places = sum(len(one.places) for one in applied)
    print(f"{len(applied)} patches changed {places} places; make patches lists them")
    print(*(f"{line}\n" for line in names), sep="", end="")
    for one in applied:
        if not one.places:
            print(f"note: {one.patch.id} found nothing to do in {spec.name}")
    print(f"wrote {output.name}/ in {time.perf_counter() - started:.1f} s")
    return 0


def _check(spec: Path, output: Path, strict: bool) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        build(spec, Path(scratch) / "package", strict=strict, report=_silent)
        found = differences(Path(scratch) / "package", output)
    if found:
        print(f"{output.name}/ is not what the pipeline makes; run make generate:", *found, sep="\n  ")
        return 1
    print(f"{output.name}/ is what the pipeline makes of {spec.name}")
    return 0


def _silent(_line: str) -> None:
    """The check prints differences only."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools", description=__doc__)
    parser.add_argument("command", choices=("generate", "check", "patches"))
    parser.add_argument("--spec", type=Path, default=SPEC, help="the description, YAML or JSON")
    parser.add_argument("--output", type=Path, default=PACKAGE, help="the package to write or to check")
    parser.add_argument("--strict", action="store_true", help="fail when a patch finds nothing to do")
    options = parser.parse_args(arguments)
    try:
        if options.command == "patches":
            print(table(prepare(options.spec, strict=options.strict).applied))
            return 0
        command = {"generate": _generate, "check": _check}[options.command]
        return command(options.spec, options.output, options.strict)
    except (DescriptionError, DeadPatchError, GenerationError) as error:
        print(f"{options.command} failed: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
