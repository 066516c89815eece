"""The names that fields and parameters have: in the description, and in what is known of the server beside it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from custom.tools.document import Document

_FACTS = Path(__file__).parents[1] / "facts"
_NAME = re.compile(r"[A-Za-z_]\w*")


def wire_names(document: Document, facts: Path = _FACTS) -> set[str]:
    """The wire names of all fields and parameters; of facts, those in their places."""
    found = {parameter["name"].removesuffix("[]") for one in document.operations() for parameter in one.parameters}
    for schema in document.root["components"]["schemas"].values():
        found.update(schema.get("properties", ()))
    for path in sorted(facts.glob("*.jsonl")):
        for place in _places(path):
            found.update(_NAME.findall(place))
    return {name for name in found if _NAME.fullmatch(name)}


def _places(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield str(json.loads(line).get("place", ""))
