# Generated; do not edit. Regenerate: make generate
"""Annotations whose names are imported when they are first read.

A module imports what only its annotations name under ``TYPE_CHECKING``, so that it stays quick to import.
``typing.get_type_hints`` evaluates them in the namespace of the module, which is completed first.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from types import FunctionType
from typing import Any


class Annotations(dict[str, Any]):
    """The annotations of a class or a function; going over them completes the namespace of its module."""

    __slots__ = ("_module",)

    def __init__(self, annotations: dict[str, Any], module: str) -> None:
        super().__init__(annotations)
        self._module = module

    def __iter__(self) -> Iterator[str]:
        _complete(self._module)
        return super().__iter__()

    def keys(self) -> Any:
        """The annotated names."""
        _complete(self._module)
        return super().keys()

    def items(self) -> Any:
        """The names and their annotations."""
        _complete(self._module)
        return super().items()

    def __reduce__(self) -> tuple[Any, ...]:
        return Annotations, (dict(super().items()), self._module)


def annotate_methods(cls: type) -> None:
    """Let the annotations of the methods of a class complete themselves."""
    for value in vars(cls).values():
        if isinstance(value, FunctionType) and not isinstance(value.__annotations__, Annotations):
            value.__annotations__ = Annotations(value.__annotations__, value.__module__)


@cache
def _complete(module: str) -> None:
    """Import what a module imports for type checkers alone; nothing where its source is not there."""
    import ast
    import inspect

    names = vars(sys.modules[module])
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except OSError:
        return
    for block in tree.body:
        if (
            isinstance(block, ast.If)
            and isinstance(block.test, ast.Name)
            and block.test.id == "TYPE_CHECKING"
        ):
            for statement in block.body:
                with suppress(
                    ImportError, AttributeError
                ):  # a name that is not there is missed by who evaluates it
                    _import(statement, names)


def _import(statement: Any, names: dict[str, Any]) -> None:
    import ast
    from importlib import import_module

    if isinstance(statement, ast.Import):
        for alias in statement.names:
            names.setdefault(alias.asname or alias.name.partition(".")[0], import_module(alias.name))
    elif isinstance(statement, ast.ImportFrom):
        missing = [alias for alias in statement.names if (alias.asname or alias.name) not in names]
        source = (
            import_module("." * statement.level + (statement.module or ""), names["__package__"])
            if missing
            else None
        )
        for alias in missing:
            names[alias.asname or alias.name] = getattr(source, alias.name)
