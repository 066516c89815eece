"""The secret in the address of a receiver: Altegio signs nothing."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

Query = str | bytes | Mapping[str, Any]
"""The query of an address as it came, or the parameters that a framework read from it."""

_MOST_PARAMETERS = 100


def has_secret(query: Query, parameter: str, secret: bytes) -> bool:
    """Whether a query has the secret; it is compared in constant time."""
    try:
        if isinstance(query, Mapping):
            value = query.get(parameter, "")
            values = [value] if isinstance(value, str) else [*value]
        else:
            text = query.decode("latin-1") if isinstance(query, bytes) else query
            values = parse_qs(text, max_num_fields=_MOST_PARAMETERS).get(parameter, [])
    except (TypeError, ValueError):
        return False
    found = False
    for value in values:
        found |= hmac.compare_digest(str(value).encode("utf-8", "surrogatepass"), secret)
    return found
