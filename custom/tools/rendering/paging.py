"""How a list operation pages, by its parameters and its response; what they don't show stands in ``x-paging``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from custom.tools.description.document import Node, types_of

PAGE = "page"
SIZES = ("count", "page_size", "limit", "editable_length")
_LARGEST = 200
"""Where a larger page is documented, this one is asked for."""
_USUAL = 100
"""Where no limit is documented: a modest size that is known to work."""
_ORDER = ("page", "per_page", "size", "most", "id", "in_body", "rows", "cursor")


def paging_of(node: Node, payload: Node | None, body: Node) -> str | None:
    """The source text of an operation's ``Paging``; None where it is no list.

    Args:
        node: the operation.
        payload: the schema of its payload; None where the description has none.
        body: the schema of the request body; empty without one.
    """
    if not node["x-safe"] or not _is_list(node, payload):
        return None
    in_query = {one["name"]: one["schema"] for one in node["parameters"] if one["in"] == "query"}
    in_body: Mapping[str, Node] = body.get("properties", {})
    found = _by_names(in_query) or {**_by_names(in_body), **({"in_body": True} if _by_names(in_body) else {})}
    return _source({**found, **node.get("x-paging", {})})


def _is_list(node: Node, payload: Node | None) -> bool:
    if "x-paging" in node or "array" in types_of(payload or {}):
        return True
    named = re.search(r"(^|_)list(_|$)", node["operationId"])
    return payload is None and bool(named or any(one["name"] in (PAGE, *SIZES) for one in node["parameters"]))


def _by_names(schemas: Mapping[str, Node]) -> dict[str, Any]:
    size = next((name for name in SIZES if name in schemas), None)
    if size is None:
        return {}
    most = schemas[size].get("maximum")
    found = {"page": PAGE} if PAGE in schemas else {}
    return {**found, "per_page": size, "size": min(most or _USUAL, _LARGEST), **({"most": most} if most else {})}


def _source(attributes: Mapping[str, Any]) -> str:
    written = {key: tuple(value) if isinstance(value, list) else value for key, value in attributes.items()}
    unknown = written.keys() - set(_ORDER)
    if unknown:
        raise ValueError(f"x-paging has no {', '.join(sorted(unknown))}")
    return f"Paging({', '.join(f'{key}={written[key]!r}' for key in _ORDER if key in written)})"
