"""JSON by orjson where it is installed, otherwise by the standard library."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from math import isfinite
from typing import Any, cast

from altegio_client.codec import is_utf8
from altegio_client.codec.errors import NO_UTF8, TOO_DEEP

_SMALL = 16 * 1024
"""Bytes below which the standard library parses, between network calls, faster than orjson."""


_BIG = b"0" * 19
_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)
"""An integer of 19 digits may be beyond 64 bits: orjson makes a float of it, the standard library reads it exactly."""


@cache
def _orjson() -> Any:
    """The module, imported on first use; None where it is not installed."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson


def loads(content: bytes) -> Any:
    """Parse UTF-8 JSON; raises ValueError."""
    orjson = _orjson() if len(content) >= _SMALL else None
    if orjson is not None and _BIG not in content.translate(_DIGITS):
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError:
            # orjson rejects what the standard library takes: lone surrogates, a byte order mark, NaN.
            return _loads(content)
    return _loads(content)


def dumps(value: Any) -> bytes:
    """Write compact UTF-8 JSON; raises ValueError for what JSON can't hold."""
    orjson = _orjson()
    if orjson is not None:
        try:
            written: bytes = orjson.dumps(value)
        except orjson.JSONEncodeError:
            # orjson takes no integers beyond 64 bits. Its error may hold the body, so no later one is raised here.
            pass
        else:
            # For a number that JSON doesn't have orjson writes null, and the standard library reports it.
            return written if b"null" not in written else _dumps(value)
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
        problem = f"body{_path_of(value, _has_surrogate)} {NO_UTF8}"
    except RecursionError:
        problem = f"body: {TOO_DEEP}"
    except ValueError:
        problem = f"body{_path_of(value, _is_no_number)} NaN and Infinity are not numbers that JSON has"
    # Raised here, because an error raised above would hold the entire body as its context.
    raise ValueError(problem)


def _has_surrogate(value: Any) -> bool:
    return isinstance(value, str) and not is_utf8(value)


def _is_no_number(value: Any) -> bool:
    return isinstance(value, float) and not isfinite(value)


def _path_of(value: Any, wrong: Callable[[Any], bool]) -> str | None:
    """The path to the first part that can't be written; None without one."""
    if isinstance(value, dict):
        items: dict[Any, Any] = cast("Any", value)
        if any(wrong(str(key)) for key in items):
            return ": a key"
        parts: Iterable[tuple[str, Any]] = ((f".{key}", item) for key, item in items.items())
    elif isinstance(value, list | tuple):
        parts = ((f"[{number}]", item) for number, item in enumerate(cast("list[Any]", value)))
    else:
        return ":" if wrong(value) else None
    for part, item in parts:
        below = _path_of(item, wrong)
        if below is not None:
            return part + below
    return None
