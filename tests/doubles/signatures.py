"""The types in the public signatures of the package, by their source: an alias has no name at run time."""

from __future__ import annotations

import ast
import builtins
import sys
from collections.abc import Container, Iterator
from functools import cache
from importlib import import_module
from importlib.util import resolve_name
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

_OURS = frozenset({"altegio", "altegio_client"})
_MET = ("__init__", "__call__")
"""The methods with underscores that a user calls."""


def foreign_names(root: Any, known: Container[int], *, created_by_users: bool) -> Iterator[str]:
    """The types of the package in the signature of a class or a function that are not in ``known``.

    Args:
        root: the class, with what it inherits, or the function.
        known: the ``id`` of each object that can be imported.
        created_by_users: whether the arguments of ``__init__`` count.
    """
    if not isinstance(root, type):
        for annotation in _of_function(_definition(root.__module__, root.__name__)):
            for name in _unknown(root.__module__, annotation, known):
                yield f"{root.__name__}: {name}"
        return
    met: set[str] = set()
    for cls in root.__mro__:
        if cls.__module__.partition(".")[0] in _OURS:
            inherited = frozenset(met)
            for member, annotation in _of_class(_definition(cls.__module__, cls.__name__), created_by_users):
                met.add(member)
                if member not in inherited:
                    for name in _unknown(cls.__module__, annotation, known):
                        yield f"{root.__name__}.{member}: {name}"


@cache
def _source(module: str) -> ast.Module:
    return ast.parse(Path(str(import_module(module).__file__)).read_bytes())


@cache
def _definitions(module: str) -> dict[str, ast.AST]:
    return {node.name: node for node in ast.walk(_source(module)) if isinstance(node, ast.ClassDef | ast.FunctionDef)}


def _definition(module: str, name: str) -> ast.AST:
    return _definitions(module)[name]


@cache
def _origins(module: str) -> dict[str, tuple[str, str]]:
    """Module and name of what a module imports, for type checkers, too."""
    package = sys.modules[module].__package__
    return {
        alias.asname or alias.name: (resolve_name("." * node.level + (node.module or ""), package), alias.name)
        for node in ast.walk(_source(module))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def _of_function(node: ast.AST) -> Iterator[ast.expr]:
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
    yield from (one.annotation for one in arguments if one is not None and one.annotation is not None)
    if node.returns is not None:
        yield node.returns


def _of_class(node: ast.AST, created_by_users: bool) -> Iterator[tuple[str, ast.expr]]:
    """The annotations of public members, including those assigned in ``__init__`` and those for type checkers."""
    assert isinstance(node, ast.ClassDef | ast.If)
    for member in node.body:
        if isinstance(member, ast.If):
            yield from _of_class(member, created_by_users)
        elif isinstance(member, ast.AnnAssign):
            if not ast.unparse(member.target).startswith("_"):
                yield ast.unparse(member.target), member.annotation
        elif isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
            if not member.name.startswith("_") or (
                member.name in _MET and (created_by_users or member.name != "__init__")
            ):
                yield from ((member.name, one) for one in _of_function(member))
            if member.name == "__init__":
                yield from _assigned(member)


def _assigned(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Attribute) and inner.target.attr[0] != "_":
            yield inner.target.attr, inner.annotation


def _unknown(module: str, annotation: ast.expr, known: Container[int]) -> Iterator[str]:
    for node in ast.walk(annotation):
        if isinstance(node, ast.Name) and not hasattr(builtins, node.id):
            place, name = _origins(module).get(node.id, (module, node.id))
            if place.partition(".")[0] in _OURS and hasattr(import_module(place), name):
                value = getattr(import_module(place), name)
                # A type variable stands for any type; a module imported by its name is a library, or public.
                if id(value) not in known and not isinstance(value, TypeVar | ParamSpec | type(ast)):
                    yield node.id
