"""The check of a type, in the words that all of them have."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def of_kind(name: str, value: Any, kind: type[T] | tuple[type[T], ...], expected: str = "") -> T:
    """A value of a class; a bool is no number.

    Args:
        name: the argument.
        value: what was given.
        kind: the class, or several.
        expected: what to say of them; by default the name of the class.

    Raises:
        TypeError: it is of another class.
    """
    kinds = kind if isinstance(kind, tuple) else (kind,)
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise TypeError(f"{name}: expected {expected or kinds[0].__name__}, got {type(value).__name__}")
    return value
