"""JSON by orjson where it is installed, otherwise by the standard library."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, cast

from altegio_client.codec import is_utf8
from altegio_client.codec.errors import NO_UTF8, TOO_DEEP

_SMALL = 16 * 1024
"""Bytes below which orjson takes longer to begin than the standard library takes for all, between network calls."""


@cache
def _orjson() -> Any:
    """The module, imported when it is first needed; None where it is not installed."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson


def loads(content: bytes) -> Any:
    """Parse UTF-8 JSON; raises ValueError."""
    orjson = _orjson() if len(content) >= _SMALL else None
    if orjson is not None:
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError:
            # It is stricter than the standard library: lone surrogates, a byte order mark, NaN.
            return _loads(content)
    return _loads(content)


def dumps(value: Any) -> bytes:
    """Write compact UTF-8 JSON; raises ValueError for what JSON doesn't have."""
    orjson = _orjson()
    if orjson is not None:
        try:
            written: bytes = orjson.dumps(value)
        except orjson.JSONEncodeError:
            # It takes no integers beyond 64 bits. Its error may hold the body, so no later one is raised in here.
            pass
        else:
            return written
    return _dumps(value)


def _loads(content: bytes) -> Any:
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _dumps(value: Any) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except UnicodeEncodeError:
        problem = f"body{_unwritable(value)} {NO_UTF8}"
    except RecursionError:
        problem = f"body: {TOO_DEEP}"
    # Raised here, because an error raised above would carry the whole body along as its context.
    raise ValueError(problem)


def _unwritable(value: Any) -> str | None:
    """The path to the first text that UTF-8 can't write; None where there is none."""
    if isinstance(value, str):
        return None if is_utf8(value) else ":"
    if isinstance(value, dict):
        items: dict[Any, Any] = cast("Any", value)
        if not all(is_utf8(str(key)) for key in items):
            return ": a key"
        parts: Iterable[tuple[str, Any]] = ((f".{key}", item) for key, item in items.items())
    elif isinstance(value, list | tuple):
        parts = ((f"[{number}]", item) for number, item in enumerate(cast("list[Any]", value)))
    else:
        return None
    for part, item in parts:
        below = _unwritable(item)
        if below is not None:
            return part + below
    return None
