"""Which hand-written modules a change of the description touches.

There are two checks. The type checker finds what a module calls or reads that is no longer so. What modules write into
bodies by wire name is text to it, so that the names are collected from the source and compared with what changed.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from custom.tools.rendering.fake_rows import gaps
from custom.tools.spec_diff.changes import FOR_USERS, Change
from custom.tools.spec_diff.snapshot import Call, Snapshot, reached


class HelperError(Exception):
    """The type checker did not run."""


@attrs.frozen
class Unit:
    """A module or folder of hand-written code: one subject, such as ``resources/clients``.

    Attributes:
        name: its path below the package.
        words: every name that it writes or reads (keys, keywords, attributes, names in annotations), with the
            places where they stand, as ``file:line``.
    """

    name: str
    words: Mapping[str, tuple[str, ...]]


_FOLDERS = ("resources", "mock_server/_resources")
"""Folders whose entries are subjects of their own."""


def units(package: Path) -> list[Unit]:
    """The subjects of a hand-written package."""
    files: dict[str, list[Path]] = {}
    for path in sorted(package.rglob("*.py")):
        files.setdefault(_subject(path.relative_to(package)), []).append(path)
    return [Unit(name, _words(package, paths)) for name, paths in files.items()]


def _subject(path: Path) -> str:
    for folder in _FOLDERS:
        parts = path.parts
        depth = len(Path(folder).parts)
        if path.is_relative_to(folder) and len(parts) > depth:
            return f"{folder}/{parts[depth].removesuffix('.py')}"
    return path.parts[0].removesuffix(".py")


def _words(package: Path, paths: Iterable[Path]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for path in paths:
        tree = ast.parse(path.read_bytes())
        texts = {id(node) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        texts |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            for word in _named(node) if id(node) not in texts else ():
                line = getattr(node, "lineno", 0) or getattr(getattr(node, "value", None), "lineno", 0)
                found.setdefault(word, []).append(f"{path.relative_to(package)}:{line}")
    return {word: tuple(dict.fromkeys(places)) for word, places in found.items()}


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"\S{1,80}", node.value):
        yield node.value
        yield from re.findall(r"\w+", node.value) if "[" in node.value or "." in node.value else ()
    elif isinstance(node, ast.keyword | ast.arg) and node.arg:
        yield node.arg
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.alias):
        yield node.name


_TOUCHING = re.compile(r".* (removed|renamed on the wire|retyped|values removed)")
"""What a module has to look at even where no code of its users breaks."""


def by_names(old: Snapshot, new: Snapshot, changes: Iterable[Change], found: Iterable[Unit]) -> Iterator[Change]:
    """One line for each subject that names what a change took away, and uses the operation or model it stood in."""
    listed = list(found)
    users = _users(old, new)
    for change in changes:
        if change.section not in FOR_USERS or not (change.mark == "breaking" or _TOUCHING.fullmatch(change.kind)):
            continue
        for unit in listed:
            uses = [word for word in users.get(change.subject, ()) if word in unit.words]
            named = [place for word in change.words for place in unit.words.get(word, ())]
            if not uses or (change.words and not named):
                continue
            places = named or list(unit.words[uses[0]])
            text = f"`{unit.name}` is affected ({_listed(places)}): {change.text}"
            yield Change("Helpers", "changed", "helper affected by names", unit.name, text)


def _users(old: Snapshot, new: Snapshot) -> dict[str, tuple[str, ...]]:
    """By operation and model: the words by which a module shows that it uses it."""
    found: dict[str, list[str]] = {}
    for one in (old, new):
        for call in one.calls.values():
            found.setdefault(call.method, []).append(call.name)
            for name in models_of(call, one):
                found.setdefault(name, [name]).append(call.name)
    return {subject: tuple(dict.fromkeys(words)) for subject, words in found.items()}


def models_of(call: Call, one: Snapshot) -> set[str]:
    """The models that the body and the result of an operation lead to."""
    types = [call.result, call.meta, *([call.body.type] if call.body else [])]
    return reached(types, one.models)


def by_rows(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """What the fake of altegio.testing can no longer have; its rows follow the models."""
    before = {*gaps({name: model.fields for name, model in old.models.items()})}
    for gap in gaps({name: model.fields for name, model in new.models.items()}):
        if gap not in before:
            yield Change("Helpers", "changed", "fake left without", "testing", gap)


_PLACES = 4


def _listed(places: list[str]) -> str:
    shown = ", ".join(dict.fromkeys(places[:_PLACES]))
    return shown if len(places) <= _PLACES else f"{shown} and {len(places) - _PLACES} more"


def by_types(package: Path, built: Path, config: Path) -> Iterator[Change]:
    """What mypy reports of a hand-written package on top of a newly generated one.

    Args:
        package: the hand-written package.
        built: the generated package; its folder has the name under which the other imports it.
        config: the file with the settings of mypy.

    Raises:
        HelperError: mypy failed, or is not there.
    """
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(config), "--no-error-summary", "-p", package.name],
        cwd=built.parent,
        env={**os.environ, "MYPYPATH": f"{built.parent}{os.pathsep}{package.parent}"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
        raise HelperError(f"mypy failed: {(done.stderr or done.stdout).strip()}")
    for line in done.stdout.splitlines():
        found = re.fullmatch(r"(.+?):(\d+): error: (.+)", line)
        if found is None:
            continue
        path = (built.parent / found[1]).resolve()
        if path.is_relative_to(package.resolve()):
            name = path.relative_to(package.resolve()).as_posix()
            text = f"`{name}:{found[2]}`: {found[3]}"
            yield Change("Helpers", "changed", "helper affected by types", _subject(Path(name)), text)
