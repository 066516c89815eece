"""Commands of the pipeline: ``python -m custom.tools generate | check | patches | facts | structure | texts``."""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from custom.patches import DeadPatchError, idle, notes
from custom.tools.description.document import DescriptionError
from custom.tools.description.loading import read
from custom.tools.description.plausible import ImplausibleError, check_plausible
from custom.tools.description.source import SOURCE_NAME
from custom.tools.description.structure import structure_file
from custom.tools.facts_report import with_report
from custom.tools.files import INPUTS, LOCK, ODDITIES, PACKAGE, ROOT, SPEC
from custom.tools.names.lock import LockError
from custom.tools.package.inputs import causes, inputs, inputs_text, read_inputs
from custom.tools.package.public import changes
from custom.tools.package.trial import try_out
from custom.tools.pending import PENDING, pending_of, read_pending
from custom.tools.pipeline import Prepared, build, described, differences, prepare, replace, table
from custom.tools.rendering.exports import EXPORTS
from custom.tools.rendering.exports import render as render_exports
from custom.tools.rendering.fake_rows import FAKE_ROWS, gaps_of
from custom.tools.rendering.fake_rows import render as render_fake_rows
from custom.tools.rendering.generator import GenerationError
from custom.tools.rendering.registry import REGISTRY, render
from custom.tools.words import one_line

_EXPECTED = (DescriptionError, DeadPatchError, GenerationError, LockError, ImplausibleError)
_SHOWN = 100
"""How many lines of one sort are printed; the difference of the lock has all of them."""


def _generate(spec: Path, output: Path, names: Path, *, strict: bool, accept: bool) -> int:
    started = time.perf_counter()

    def agree(prepared: Prepared) -> None:
        if not accept:
            check_plausible(prepared.document, output)

    with tempfile.TemporaryDirectory() as scratch, without_collector():
        built = Path(scratch) / "package"
        prepared = build(spec, built, names=_start(names), strict=strict, agree=agree)
        try_out(built, prepared.document)
        public = changes(built, output) if output.exists() else []
        reported = prepared.lock.changes() if names.exists() else prepared.lock.notes
        beside = {names: prepared.lock.text()}
        if output.resolve() == PACKAGE:
            beside |= {REGISTRY: render(), EXPORTS: render_exports(), FAKE_ROWS: render_fake_rows(built)}
        replace(built, output, beside)
    if output.resolve() == PACKAGE:
        INPUTS.write_text(inputs_text(inputs(ROOT)), encoding="utf-8")
    places = sum(len(one.places) for one in prepared.applied)
    print(f"{len(prepared.applied)} patches changed {places} places; make patches lists them")
    _show(public)
    _show(reported)
    known = read_pending()
    _show([f"note: {line}" for line in notes(prepared.applied, prepared.document) if line not in known])
    for one in prepared.applied:
        if not one.places and idle(one) not in known:
            print(f"note: {one.patch.id} found nothing to do in {spec.name}")
    if output.resolve() == PACKAGE:
        _show([f"note: {line}" for line in gaps_of(prepared.document) if line not in known])
    texts = [f"a text without its place: {place}" for place in prepared.overlay.unused]
    _show([f"note: {text}" for text in texts if text not in known])
    print(f"wrote {output.name}/ in {time.perf_counter() - started:.1f} s")
    return 0


def _start(names: Path) -> Path:
    """The lock to begin with: that of the output, or, for a new output, the committed one."""
    return names if names.exists() else LOCK


def _show(lines: list[str]) -> None:
    for line in lines[:_SHOWN]:
        print(line)
    if len(lines) > _SHOWN:
        print(f"and {len(lines) - _SHOWN} more")


@contextmanager
def without_collector() -> Iterator[None]:
    """Leave cyclic garbage alone for a while: nearly everything that the pipeline builds stays until its end."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _check(spec: Path, output: Path, names: Path, *, strict: bool) -> int:
    with tempfile.TemporaryDirectory() as scratch, without_collector():
        prepared = build(spec, Path(scratch) / "package", names=_start(names), strict=strict, report=_silent)
        found = differences(Path(scratch) / "package", output)
    if not (names.exists() and prepared.lock.is_current()):
        found.append(f"changed    {names.name}")
    if output.resolve() == PACKAGE:
        beside = ((REGISTRY, render()), (EXPORTS, render_exports()), (FAKE_ROWS, render_fake_rows(output)))
        found += [f"changed    {path.relative_to(ROOT)}" for path, text in beside if path.read_text("utf-8") != text]
    if found:
        print(f"{output.name}/ is not what the pipeline generates; run make generate:", *found, sep="\n  ")
        if output.resolve() == PACKAGE:
            print("because:", *causes(read_inputs(INPUTS), inputs(ROOT)), sep="\n  ")
        return 1
    left = sorted(read_pending() - {*pending_of(prepared)})
    if output.resolve() == PACKAGE and left:
        print(f"{PENDING.name} lists what is done, remove it:", *left, sep="\n  ")
        return 1
    for one in prepared.built_from:
        recorded = one.source.sha256 if one.source else None
        if recorded is not None and recorded != one.sha256:
            print(f"{one.path.name} is not what {SOURCE_NAME} records; take it in by make update-spec SPEC=file")
            return 1
    print(
        f"{output.name}/ is what the pipeline generates from {', '.join(one.path.name for one in prepared.built_from)}"
    )
    return 0


def _texts(spec: Path) -> int:
    _, overlay = described(spec)
    print(*(f"no text: {place}" for place in overlay.without_text), sep="\n")
    print(*(f"no place: {place}" for place in overlay.unused), sep="\n")
    return 0


def _silent(_line: str) -> None:
    """The check prints differences only."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools", description=__doc__)
    parser.add_argument("command", choices=("generate", "check", "patches", "facts", "structure", "texts"))
    parser.add_argument("--spec", type=Path, default=SPEC, help="the description, YAML or JSON")
    parser.add_argument("--output", type=Path, default=PACKAGE, help="the package to write or to check")
    parser.add_argument(
        "--names",
        type=Path,
        help="the lock of the names (default: the committed one; for another output OUTPUT.lock, which begins as that)",
    )
    parser.add_argument("--strict", action="store_true", help="fail when a patch finds nothing to do")
    parser.add_argument("--accept", action="store_true", help="take it although it looks like another API")
    options = parser.parse_args(arguments)
    output: Path = options.output
    names = options.names or (LOCK if output.resolve() == PACKAGE else output.with_name(f"{output.name}.lock"))
    try:
        if options.command == "patches":
            print(table(prepare(options.spec, names=_start(names), strict=options.strict)))
            return 0
        if options.command == "facts":
            prepared = prepare(options.spec, names=names, strict=options.strict)
            ODDITIES.write_text(
                with_report(ODDITIES.read_text(encoding="utf-8"), prepared.laid, output), encoding="utf-8"
            )
            return 0
        if options.command == "structure":
            print(structure_file(read(options.spec)), end="")
            return 0
        if options.command == "texts":
            return _texts(options.spec)
        if options.command == "check":
            return _check(options.spec, output, names, strict=options.strict)
        return _generate(options.spec, output, names, strict=options.strict, accept=options.accept)
    except KeyboardInterrupt:
        print(f"{options.command} stopped; nothing was changed", file=sys.stderr)
        return 130
    except RecursionError:
        print(f"{options.command} failed: {options.spec}: its objects are nested too deeply", file=sys.stderr)
    except (*_EXPECTED, OSError) as error:
        print(f"{options.command} failed: {one_line(error)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
