"""Make a release: ``python -m custom.tools.release VERSION``."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from custom.tools.pipeline import ROOT
from custom.tools.release.agreement import disagreements
from custom.tools.release.building import NotReproducibleError, build
from custom.tools.release.clean import try_out
from custom.tools.source import digest


def main() -> int:
    """Check, build and try; 1 when something stands in the way."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.release", description=__doc__)
    parser.add_argument("version", help="the version that is released, such as 0.1.0")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="where the wheel goes")
    arguments = parser.parse_args()
    found = disagreements(ROOT, arguments.version)
    for line in found:
        print(f"release: {line}", file=sys.stderr)
    if found:
        return 1
    with tempfile.TemporaryDirectory() as folder:
        try:
            made = build(ROOT, Path(folder))
        except NotReproducibleError as error:
            print(f"release: {error}", file=sys.stderr)
            return 1
        blocks = try_out(ROOT, next(path for path in made if path.suffix == ".whl"))
        arguments.output.mkdir(parents=True, exist_ok=True)
        for path in made:
            shutil.copy(path, arguments.output)
            print(f"{digest(path.read_bytes())}  {path.name}")
    print(f"{blocks} blocks of the README ran in a clean environment, and its typing tests pass there")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
