"""The check of an argument's type, with one wording for all."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def check_type(name: str, value: Any, types: type[T] | tuple[type[T], ...], expected: str = "") -> T:
    """The value, where it is an instance; a bool is no number.

    Args:
        name: the argument.
        value: what was passed.
        types: the class, or several.
        expected: how the message names them; by default the name of the first class.

    Raises:
        TypeError: it is an instance of another class.
    """
    allowed = types if isinstance(types, tuple) else (types,)
    if not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed):
        raise TypeError(f"{name}: expected {expected or allowed[0].__name__}, got {type(value).__name__}")
    return value


def check_callable(name: str, value: object, expected: str = "a function") -> None:
    """Check that a value can be called.

    Raises:
        TypeError: it can't.
    """
    if not callable(value):
        raise TypeError(f"{name}: expected {expected}, got {type(value).__name__}")
