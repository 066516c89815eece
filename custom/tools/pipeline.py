"""From the vendored description to the committed package, in one go."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from custom.patches import PATCHES, Applied, apply_all
from custom.patches.facts import FACTS, WEAK, Fact, Laid, lay_facts, load_facts, taken_in
from custom.tools.description.document import Document
from custom.tools.description.joining import join
from custom.tools.description.loading import load, read
from custom.tools.description.parts import Part, parts_for
from custom.tools.description.source import BuiltFrom, source_module
from custom.tools.description.texts import Overlay, lay
from custom.tools.files import CONFIG, LOCK, MARKER, SPEC, TEMPLATES, TEXTS
from custom.tools.names.lock import Lock, read_lock
from custom.tools.names.members import name_members
from custom.tools.names.models import name_models
from custom.tools.names.path_words import path_words_module
from custom.tools.names.recognising import recognise, settle
from custom.tools.package.packaged import write_description
from custom.tools.pending import read_pending
from custom.tools.rendering.generator import GenerationError, generate


@attrs.frozen
class Prepared:
    """A patched description, with what the patches and the facts did."""

    document: Document
    laid: Laid
    applied: tuple[Applied, ...]
    lock: Lock
    overlay: Overlay
    built_from: tuple[BuiltFrom, ...] = ()
    """The descriptions that it was joined from."""


Spec = Path | Sequence[Part]
"""A description: a vendored one stands for all of them, any other file replaces one; or the descriptions by name."""


def parts_of(spec: Spec) -> tuple[Part, ...]:
    """The descriptions that a package is built from; ``parts_for`` has the rule."""
    return parts_for(spec, SPEC.parent) if isinstance(spec, Path) else tuple(spec)


def described(spec: Spec) -> tuple[Document, Overlay]:
    """The descriptions as one, with our texts where they have none, and what the texts found."""
    document, overlay, _ = _described(parts_of(spec), read_lock(LOCK))
    return document, overlay


def _described(parts: Sequence[Part], lock: Lock) -> tuple[Document, Overlay, tuple[BuiltFrom, ...]]:
    loaded = [(part, load(part.path)) for part in parts]
    built_from = tuple(
        BuiltFrom(
            part.name, part.path, str(document.root.get("info", {}).get("version", "")), document.sha256, part.source
        )
        for part, document in loaded
    )
    document = join(loaded, dict(lock.of("operation")))
    recognise(document, lock)
    return document, lay(document, read(TEXTS)), built_from


def prepare(spec: Spec, *, names: Path = LOCK, strict: bool = False) -> Prepared:
    """Read the descriptions, lay our texts over them, patch them and name their models."""
    lock = read_lock(names)
    document, overlay, built_from = _described(parts_of(spec), lock)
    return attrs.evolve(patched(document, overlay, lock, strict=strict), built_from=built_from)


def patched(
    document: Document, overlay: Overlay, lock: Lock, *, facts: Iterable[Fact] | None = None, strict: bool = False
) -> Prepared:
    """Complete a description that has its texts by facts (all by default), patch it, and name its models."""
    laid = lay_facts(document, taken_in() if facts is None else facts)
    document.notes.extend(laid.problems())
    applied = apply_all(document, PATCHES, strict=strict, pending=read_pending() if strict else ())
    name_models(document, lock)
    name_members(document, lock)
    settle(document, lock)
    return Prepared(document, laid, applied, lock, overlay)


def build(
    spec: Spec,
    output: Path,
    *,
    names: Path = LOCK,
    strict: bool = False,
    report: Callable[[str], None] = print,
    agree: Callable[[Prepared], None] | None = None,
) -> Prepared:
    """Write the full package for its descriptions, formatted and marked; ``agree`` may refuse it beforehand."""
    prepared = prepare(spec, names=names, strict=strict)
    if agree is not None:
        agree(prepared)
    output.mkdir(parents=True, exist_ok=True)
    generate(prepared.document, output=output, config_file=CONFIG, templates=TEMPLATES, report=report)
    write_description(prepared.document, output / "openapi.json", prepared.overlay.about)
    (output / "_source.py").write_text(source_module(prepared.built_from), encoding="utf-8")
    (output / "_path_words.py").write_text(path_words_module(prepared.document), encoding="utf-8")
    _format(output)
    _mark(output)
    return prepared


def _format(package: Path) -> None:
    for command in (
        ["check", "--isolated", "--quiet", "--fix", "--select", "I", "--line-length", "110"],
        ["format", "--isolated", "--quiet", "--line-length", "110"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--target-version", "py311", str(package)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise GenerationError(f"ruff {command[0]}: {done.stdout}{done.stderr}")


def _mark(package: Path) -> None:
    for path in sorted(package.rglob("*.py")):
        path.write_text(f"{MARKER}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")


def differences(built: Path, committed: Path) -> list[str]:
    """The files in which two packages differ, as ``changed name``, ``missing name`` or ``left over name``."""
    new, old = _files(built), _files(committed)
    changed = [
        f"changed    {name}" for name in new & old if (built / name).read_bytes() != (committed / name).read_bytes()
    ]
    missing = [f"missing    {name}" for name in new - old]
    return sorted(
        [*changed, *missing, *(f"left over  {name}" for name in old - new)], key=lambda line: line.split()[-1]
    )


def _files(package: Path) -> set[str]:
    return {
        str(path.relative_to(package))
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def replace(built: Path, target: Path, beside: Mapping[Path, str]) -> None:
    """Put a freshly built package in the place of the old one, and the files that go with it; all, or nothing.

    Args:
        built: the new package.
        target: where it goes.
        beside: the texts of the files that go with it, such as the lock of the names.
    """
    new, old = (target.with_name(f".{target.name}.{word}") for word in ("new", "old"))
    fresh = {path: path.with_name(f".{path.name}.new") for path in beside}
    before = {path: path.read_bytes() if path.exists() else None for path in beside}
    for leftover in (new, old):
        shutil.rmtree(leftover, ignore_errors=True)
    done = False
    try:
        shutil.copytree(built, new)
        for path, text in beside.items():
            fresh[path].write_text(text, encoding="utf-8")
        if target.exists():
            target.rename(old)
        new.rename(target)
        for path in beside:
            fresh[path].replace(path)
        done = True
    finally:
        if not done:
            _put_back(target, old, before)
        for leftover in (new, old):
            shutil.rmtree(leftover, ignore_errors=True)
        for path in fresh.values():
            path.unlink(missing_ok=True)


def _put_back(target: Path, old: Path, before: Mapping[Path, bytes | None]) -> None:
    if old.exists():
        shutil.rmtree(target, ignore_errors=True)
        old.rename(target)
    for path, content in before.items():
        if content is None:
            path.unlink(missing_ok=True)
        elif path.read_bytes() != content:
            path.write_bytes(content)


def table(prepared: Prepared) -> str:
    """All patches with what they changed, and the facts in one line, as a text table."""
    rows = list(prepared.applied)
    width = max(len(one.patch.id) for one in rows)
    lines = [f"{'patch':<{width}}  places  what is wrong -> what it becomes"]
    for one in rows:
        count = str(len(one.places)) if one.places else "none"
        lines.append(f"{one.patch.id:<{width}}  {count:>6}  {one.patch.wrong} -> {one.patch.change}")
        lines.append(f"{'':<{width}}          seen: {one.patch.evidence}")
    changed = sum(len(one.places) for one in rows)
    lines.append(f"{len(rows)} patches, {changed} places")
    lines.append(f"server facts: {prepared.laid.summary()}; {len(load_facts(FACTS / WEAK))} more change nothing")
    return "\n".join(lines)
