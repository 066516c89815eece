"""What a generated package offers, to report what a new one removes, adds, moves or changes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import attrs

_DATA = frozenset({"_source.py", "_path_words.py", "names.py"})


@attrs.frozen
class Call:
    """An operation of a package: its method in Python, and where it goes."""

    id: str
    method: str
    http: str
    path: str

    @property
    def address(self) -> str:
        """Method and path, without the names of what stands in the path."""
        return f"{self.http} {re.sub(r'{[^{}]*}', '{}', self.path)}"


def models(package: Path) -> set[str]:
    """The names of the models of a package."""
    return {node.name for path in package.glob("models/*.py") for node in _classes(path)}


def calls(package: Path) -> dict[str, Call]:
    """The operations of a package by operationId."""
    found: dict[str, Call] = {}
    for path in sorted(package.glob("api/[!_]*.py")):
        tree = ast.parse(path.read_bytes())
        used = {
            name.id: f"{path.stem}.{member.name}"
            for node in tree.body
            if isinstance(node, ast.ClassDef)
            for member in node.body
            if isinstance(member, ast.AsyncFunctionDef)
            for name in ast.walk(member)
            if isinstance(name, ast.Name)
        }
        for node in tree.body:
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Call)
                and isinstance(node.targets[0], ast.Name)
            ):
                texts = [one.value for one in node.value.args if isinstance(one, ast.Constant)]
                if len(texts) >= 4 and node.targets[0].id in used:
                    id_, _, http, address = (str(text) for text in texts[:4])
                    found[id_] = Call(id_, used[node.targets[0].id], http, address)
    return found


def _classes(path: Path) -> list[ast.ClassDef]:
    return [node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.ClassDef)]


def changes(built: Path, present: Path) -> list[str]:
    """One line for every model and operation that is gone or new, and for every operation that has moved."""
    old_models, new_models = models(present), models(built)
    old, new = calls(present), calls(built)
    gone = [f"model {name}" for name in old_models - new_models]
    gone += [f"operation {old[id_].method}" for id_ in old.keys() - new.keys()]
    added = [f"model {name}" for name in new_models - old_models]
    added += [f"operation {new[id_].method}" for id_ in new.keys() - old.keys()]
    return [
        *(f"gone: {name}" for name in sorted(gone)),
        *(f"new: {name}" for name in sorted(added)),
        *(line for id_ in sorted(old.keys() & new.keys()) for line in moves(old[id_], new[id_])),
    ]


def moves(old: Call, new: Call) -> Iterator[str]:
    """What moved of one operation: its address, or its method."""
    if old.address != new.address:
        yield f"moved: operation {new.method}: {old.http} {old.path} -> {new.http} {new.path}"
    if old.method != new.method:
        yield f"renamed: operation {old.method} -> {new.method}"


def surface(package: Path) -> dict[str, str]:
    """Every class, function and constant of a package, without its texts, by module and name.

    The order of methods, models and imports is not part of it, nor are modules that only hold a description.
    """
    found: dict[str, str] = {}
    for path in sorted(one for one in package.rglob("*.py") if one.name not in _DATA):
        module = str(path.relative_to(package))
        for node in ast.parse(path.read_bytes()).body:
            for name, part in _parts(node):
                found[f"{module} {name}"] = part
    return found


def _parts(node: ast.stmt) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.If):  # what is for type checkers
        for inner in node.body:
            yield from _parts(inner)
    elif isinstance(node, ast.ClassDef):
        yield node.name, ast.unparse(ast.ClassDef(**{**vars(node), "body": [ast.Pass()]}))
        for member in node.body:
            if not _is_text(member):
                name = getattr(member, "name", None) or ast.unparse(getattr(member, "target", member))
                yield f"{node.name}.{name}", ast.unparse(_without_texts(member))
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield node.name, ast.unparse(_without_texts(node))
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        yield ast.unparse(target), ast.unparse(node)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _without_texts(node: ast.stmt) -> ast.stmt:
    for inner in ast.walk(node):
        if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            inner.body = [one for one in inner.body if not _is_text(one)] or [ast.Pass()]
    return node


def surface_changes(built: dict[str, str], present: dict[str, str]) -> list[str]:
    """One line for each part of a surface that is gone, new or different."""
    lines = [f"gone: {name}" for name in present.keys() - built.keys()]
    lines += [f"new: {name}" for name in built.keys() - present.keys()]
    lines += [
        f"changed: {name}: {present[name]} -> {built[name]}"
        for name in built.keys() & present.keys()
        if built[name] != present[name]
    ]
    return sorted(lines, key=lambda line: line.split(" ", 1)[1])
