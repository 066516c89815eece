"""Reading JSON from unknown senders: limited in size and depth, and with one type of error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

_DEEPEST = 64
"""Levels of the deepest JSON that is read; the deepest documented event has 6."""
_SCALARS = (str, int, float, type(None))


def read_json(body: object, name: str, largest: int) -> Any:
    """The JSON in a body: plain dicts and lists that nothing else refers to.

    Args:
        body: bytes or text; or a mapping or a list that was read already.
        name: how the message begins.
        largest: how many bytes or characters are read at most.

    Raises:
        ValueError: it is no JSON, too large or nested too deeply; the message has nothing of the content.
    """
    if isinstance(body, bytearray | memoryview):
        body = bytes(cast("Any", body))
    if not isinstance(body, bytes | str):
        if isinstance(body, Mapping | list):
            return _copied(cast("Any", body), name, 0)
        raise ValueError(f"{name}: expected bytes, str or a mapping, got {type(body).__name__}")
    if len(body) > largest:
        raise ValueError(f"{name}: {len(body)} bytes, more than {largest}")
    try:
        read = json.loads(body)
    except RecursionError:
        raise ValueError(_too_deep(name)) from None
    except ValueError as error:
        # The error holds the body, which has personal data.
        place = f" at character {error.pos}" if isinstance(error, json.JSONDecodeError) else ""
        reason = f"{name}: no JSON{place}"
    else:
        _check_depth(read, name)
        return read
    raise ValueError(reason)


def _too_deep(name: str) -> str:
    return f"{name}: nested in more than {_DEEPEST} levels"


def _check_depth(read: Any, name: str) -> None:
    level = [read]
    for _ in range(_DEEPEST):
        level = [
            inner
            for one in level
            for inner in (one.values() if one.__class__ is dict else one if one.__class__ is list else ())
            if inner.__class__ is dict or inner.__class__ is list
        ]
        if not level:
            return
    raise ValueError(_too_deep(name))


def _copied(value: Any, name: str, depth: int) -> Any:
    """A copy of JSON that a framework has read."""
    if isinstance(value, _SCALARS):
        return value
    if depth >= _DEEPEST:
        raise ValueError(_too_deep(name))
    if isinstance(value, Mapping):
        mapping: Mapping[Any, Any] = cast("Any", value)
        for key in mapping:
            if not isinstance(key, str):
                raise ValueError(f"{name}: a key is no str but {type(key).__name__}")
        return {key: _copied(item, name, depth + 1) for key, item in mapping.items()}
    if isinstance(value, list | tuple):
        return [_copied(item, name, depth + 1) for item in cast("list[Any]", value)]
    raise ValueError(f"{name}: JSON has no {type(value).__name__}")
