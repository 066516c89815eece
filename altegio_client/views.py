# Generated; do not edit. Regenerate: make generate
"""What people see of a model: a short text, a table in a notebook, and the texts of its fields."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from datetime import date, time
from enum import Enum
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .base import Model

_WHOLE = 240
"""How many characters the text of a model has at most; a list of 20 fits into two screens."""
_NESTED = 60
_TEXT = 40
_SECRETS = frozenset({"password", "token", "user_token", "partner_token", "access_token"})


def shown(model: Model) -> Iterator[tuple[str, Any]]:
    """(name, value) of each documented field that is there; secrets are masked."""
    for name, declared in model.__model_fields__.items():
        if declared.wire in model:
            missing = declared.always and model.__raw_value__(declared.wire) is None
            yield name, "***" if name in _SECRETS else None if missing else getattr(model, name)


def short(model: Model, most: int = _WHOLE) -> str:
    """A model on one line; fields that don't fit are left out, which dots show."""
    start = f"{type(model).__name__}("
    left = most - len(start) - len(", ...)")
    parts: list[str] = []
    for name, value in shown(model):
        part = f"{name}={'***' if name in _SECRETS else _short_value(value)}"
        left -= len(part) + 2
        if left < 0:
            parts.append("...")
            break
        parts.append(part)
    return f"{start}{', '.join(parts)})"


def _short_value(value: Any, depth: int = 3) -> str:
    if hasattr(value, "__model_fields__"):
        return short(value, _NESTED)
    if isinstance(value, list):
        items: list[Any] = cast("Any", value)
        first = "" if not items else _short_value(items[0], depth - 1) if depth else "..."
        return f"[{first}, ... {len(items)} items]" if len(items) > 1 else f"[{first}]"
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, date | time):
        return value.isoformat()
    try:
        text = repr(value[: _TEXT + 1] if isinstance(value, str) else value)
    except RecursionError:
        return "{...}"
    return text if len(text) <= _TEXT + 2 else f"{text[: _TEXT - 3]}..."


def table(model: Model) -> str:
    """A model as an HTML table, for notebooks."""
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape('***' if name in _SECRETS else _short_value(value))}</td></tr>"
        for name, value in shown(model)
    )
    return f"<table><caption>{escape(type(model).__name__)}</caption>{rows}</table>"


@cache
def field_texts(model: Any) -> dict[str, str]:
    """The text below the declaration of each field, by name; read from the source, so that imports stay quick."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(model)))
    except (OSError, SyntaxError):
        return {}
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    texts: dict[str, str] = {}
    for declared, below in zip(body, body[1:], strict=False):
        if not isinstance(declared, ast.AnnAssign) or not isinstance(declared.target, ast.Name):
            continue
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            texts[declared.target.id] = str(below.value.value)
    return texts
