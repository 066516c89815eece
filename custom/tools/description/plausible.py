"""Whether a description is plausibly a newer revision of the one that the present package was built from."""

from __future__ import annotations

import json
import re
from pathlib import Path

from custom.tools.description.document import Document, Node, Operation
from custom.tools.description.joining import ORIGIN
from custom.tools.description.source import NAME

BASE_URL = "https://api.alteg.io/api/v1"
"""The address to which the client sends its calls unless another one is configured."""
_SHARE = 20
"""At most one operation in so many may be gone."""
_NAMED = 3


class ImplausibleError(Exception):
    """It looks like another API, or like a part of this one."""


def check_plausible(document: Document, package: Path) -> None:
    """Compare a description with the package in whose place the new one would go.

    Raises:
        ImplausibleError: more than a twentieth of the operations would be gone, or the server is another one.
    """
    present = _present(package)
    if present is None:
        return
    doubts = [*_lost(document, present), *_elsewhere(document, present)]
    if doubts:
        raise ImplausibleError(f"{'; '.join(doubts)}; if that is intended, pass ACCEPT=1")


def _present(package: Path) -> Document | None:
    try:
        return Document(json.loads((package / "openapi.json").read_bytes()))
    except (OSError, ValueError):
        return None


def _lost(document: Document, present: Document) -> list[str]:
    """What is gone, for each of the descriptions that the package was built from."""
    remaining = {_address(one) for one in document.operations()} | {one.id for one in document.operations()}
    by_origin: dict[str, list[Operation]] = {}
    for one in present.operations():
        by_origin.setdefault(one.node.get(ORIGIN, NAME), []).append(one)
    doubts = []
    for old in by_origin.values():
        lost = [one.id for one in old if one.id not in remaining and _address(one) not in remaining]
        if len(lost) * _SHARE > len(old):
            named = ", ".join(lost[:_NAMED]) + (" ..." if len(lost) > _NAMED else "")
            doubts.append(f"{len(lost)} of {len(old)} operations are gone ({named})")
    return doubts


def _address(operation: Operation) -> str:
    """Method and path, without the names of what stands in the path."""
    return f"{operation.method} {re.sub('{[^{}]*}', '{}', operation.path)}"


def _elsewhere(document: Document, present: Document) -> list[str]:
    known = _servers(present.root)
    ours = next((url for url in known if url == BASE_URL), known[0] if known else None)
    if ours is None or ours in _servers(document.root):
        return []
    return [f"the server {ours} is not among the servers"]


def _servers(root: Node) -> list[str]:
    return [str(server.get("url", "")).rstrip("/") for server in root.get("servers", [])]
