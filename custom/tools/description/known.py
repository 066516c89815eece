"""The names that fields and query parameters have: in the description, and in the server facts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from custom.tools.description.document import Document
from custom.tools.files import ROOT

_FACTS = ROOT / "custom" / "facts"
_NAME = re.compile(r"[A-Za-z_]\w*")


def wire_names(document: Document, facts: Path = _FACTS) -> set[str]:
    """The wire names of all fields and query parameters; of facts, those in their places."""
    parameters = (parameter for one in document.operations() for parameter in one.parameters)
    # Names in a path are no keys of anything, and change from revision to revision.
    found = {one["name"].removesuffix("[]") for one in parameters if one["in"] == "query"}
    for schema in document.root["components"]["schemas"].values():
        found.update(schema.get("properties", ()))
    for path in sorted(facts.glob("*.jsonl")):
        for place in _places(path):
            found.update(_NAME.findall(place))
    return {name for name in found if _NAME.fullmatch(name)}


def _places(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield str(json.loads(line).get("place", ""))
