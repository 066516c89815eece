"""JSON by orjson where it is installed, otherwise by the standard library."""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson
except ImportError:

    def loads(content: bytes) -> Any:
        """Parse UTF-8 JSON; raises ValueError."""
        return json.loads(content)

    def dumps(value: Any) -> bytes:
        """Write compact UTF-8 JSON."""
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()

else:

    def loads(content: bytes) -> Any:
        """Parse UTF-8 JSON; raises ValueError."""
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError:
            # It is stricter than the standard library: lone surrogates, numbers beyond 64 bits.
            return json.loads(content)

    def dumps(value: Any) -> bytes:
        """Write compact UTF-8 JSON."""
        return orjson.dumps(value)
