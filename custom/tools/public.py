"""The public names of a generated package, to tell what a new one takes away or adds."""

from __future__ import annotations

import ast
from pathlib import Path


def public_names(package: Path) -> set[str]:
    """The models and operations of a package, as ``model Client`` and ``operation clients.get_client``."""
    names: set[str] = set()
    for path in package.glob("models/*.py"):
        names |= {f"model {node.name}" for node in _classes(path)}
    for path in package.glob("api/[!_]*.py"):
        names |= {
            f"operation {path.stem}.{member.name}"
            for node in _classes(path)
            for member in node.body
            if isinstance(member, ast.AsyncFunctionDef)
        }
    return names


def _classes(path: Path) -> list[ast.ClassDef]:
    return [node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.ClassDef)]


def changes(made: Path, present: Path) -> list[str]:
    """One line for every public name that a new package has no more, or has beside those of the present one."""
    new, old = public_names(made), public_names(present)
    return [*(f"gone: {name}" for name in sorted(old - new)), *(f"new: {name}" for name in sorted(new - old))]
