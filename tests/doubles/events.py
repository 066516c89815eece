"""Bodies of webhooks."""

from __future__ import annotations

import json
from typing import Any


def event(
    number: int = 1, resource: str = "record", status: str = "update", *, changed: str | None = None, **data: Any
) -> dict[str, Any]:
    """The body of an event about one object; ``changed`` is its own time of change."""
    if changed is not None:
        data["last_change_date"] = changed
    return {
        "company_id": 720441,
        "resource": resource,
        "resource_id": number,
        "status": status,
        "data": {"id": number, **data},
    }


def body(*args: Any, **kwargs: Any) -> bytes:
    """The same as bytes, as sent over the wire."""
    return json.dumps(event(*args, **kwargs)).encode()
