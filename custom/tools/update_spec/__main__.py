"""Take in a newer revision of the description: ``python -m custom.tools.update_spec``."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tempfile
from functools import partial
from pathlib import Path

from custom.patches import DeadPatchError
from custom.tools.description.document import DescriptionError
from custom.tools.description.parts import replaced, revised_by, vendored
from custom.tools.description.plausible import ImplausibleError, check_plausible
from custom.tools.description.source import NAME
from custom.tools.files import PACKAGE, SPEC
from custom.tools.names.lock import LockError
from custom.tools.package.trial import try_out
from custom.tools.pipeline import Prepared, build
from custom.tools.rendering.generator import GenerationError
from custom.tools.update_spec.fetching import FetchError
from custom.tools.update_spec.taking import take
from custom.tools.words import one_line

_REFUSALS = (DescriptionError, DeadPatchError, GenerationError, LockError, FetchError, ImplausibleError)


def _makes_a_package(spec: Path, *, folder: Path, name: str, accept: bool) -> None:
    """Build and import the package with a file under a name; unless accepted, it must resemble the present one."""

    def agree(prepared: Prepared) -> None:
        if not accept and folder.resolve() == SPEC.parent:
            check_plausible(prepared.document, PACKAGE)

    with tempfile.TemporaryDirectory() as scratch:
        built = Path(scratch) / PACKAGE.name
        parts = replaced(vendored(folder), name, spec)
        try_out(built, build(parts, built, report=lambda _line: None, agree=agree).document)


def main(arguments: list[str] | None = None) -> int:
    """Take in a revision and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.update_spec", description=__doc__)
    parser.add_argument("--name", help=f"which description of SOURCE.json (default: that of the file, or {NAME})")
    parser.add_argument("--folder", type=Path, default=SPEC.parent, help="the folder of SOURCE.json")
    parser.add_argument("--file", type=Path, help="take this file instead of what upstream publishes")
    parser.add_argument("--accept", action="store_true", help="take it although it looks like another API")
    options = parser.parse_args(arguments)
    try:
        revised = revised_by(options.file, vendored(options.folder)) if options.file and not options.name else None
        name = options.name or revised or NAME
        taken = take(
            options.folder,
            name,
            check=partial(_makes_a_package, folder=options.folder, name=name, accept=options.accept),
            today=dt.datetime.now(tz=dt.UTC).date(),
            file=options.file,
        )
    except KeyboardInterrupt:
        print("update-spec stopped, nothing has changed", file=sys.stderr)
        return 130
    except RecursionError:
        print("update-spec failed, nothing has changed: its objects are nested too deeply", file=sys.stderr)
        return 1
    except (*_REFUSALS, OSError) as error:
        print(f"update-spec failed, nothing has changed: {one_line(error)}", file=sys.stderr)
        return 1
    print(f"{'took in' if taken.is_new else 'unchanged:'} {taken.source.title}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
