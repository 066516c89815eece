"""The form of a success: what stands around the payload, by operation."""

from __future__ import annotations

from typing import Any

import attrs

from altegio.mock_server._core.description import Description, Operation

JSON = "application/json"
_COUNTS = ("count", "total_count")


@attrs.frozen
class Form:
    """How a success is written.

    Attributes:
        name: what it is called in an error.
        status: the HTTP status.
        media_type: the media type; None where there is no body.
        binary: whether it is a file.
        beside: what the body has besides ``data``; None where the payload is the entire body.
        counts: the fields of ``meta`` that have the number of items.
        no_meta: ``meta`` where it is empty: mostly an empty list, even though it is a mapping elsewhere.
    """

    name: str
    status: int = 200
    media_type: str | None = JSON
    binary: bool = False
    beside: frozenset[str] | None = frozenset({"success", "meta"})
    counts: tuple[str, ...] = ()
    no_meta: Any = attrs.field(factory=list[Any])

    @classmethod
    def of(cls, operation: Operation, description: Description) -> Form:
        """That of an operation."""
        documented = operation.response
        name = f"the response of {operation.id}"
        if documented.schema is None or documented.binary:
            return cls(name, documented.status, documented.media_type, documented.binary)
        parts = description.resolved(documented.schema).get("properties", {})
        if "data" not in parts:
            return cls(name, documented.status, documented.media_type, beside=None)
        metas = list(description.alternatives(parts.get("meta", {})))
        in_meta = {field for one in metas for field in one.get("properties", ())}
        return cls(
            name,
            documented.status,
            documented.media_type,
            beside=frozenset(parts) - {"data"},
            counts=tuple(field for field in _COUNTS if field in in_meta),
            no_meta={} if in_meta or any("object" in one.get("type", ()) for one in metas) else [],
        )


USUAL = Form("the response")
"""The envelope that most operations have."""
