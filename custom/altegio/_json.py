"""JSON by orjson where it is installed, otherwise by the standard library."""

from __future__ import annotations

import json
from typing import Any

_SMALL = 16 * 1024
"""Bytes below which orjson takes longer to begin than the standard library takes for all, between network calls."""


def _loads(content: bytes) -> Any:
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _dumps(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


try:
    import orjson
except ImportError:

    def loads(content: bytes) -> Any:
        """Parse UTF-8 JSON; raises ValueError."""
        return _loads(content)

    def dumps(value: Any) -> bytes:
        """Write compact UTF-8 JSON."""
        return _dumps(value)

else:

    def loads(content: bytes) -> Any:
        """Parse UTF-8 JSON; raises ValueError."""
        if len(content) < _SMALL:
            return _loads(content)
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError:
            # It is stricter than the standard library: lone surrogates, a byte order mark, NaN.
            return _loads(content)

    def dumps(value: Any) -> bytes:
        """Write compact UTF-8 JSON."""
        try:
            return orjson.dumps(value)
        except orjson.JSONEncodeError:
            # It takes no integers beyond 64 bits.
            return _dumps(value)
