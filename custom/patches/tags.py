"""Tags, which become the names of groups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.document import Document

_MIXED = re.compile(r"\b[A-Z][a-z]+[A-Z]\w*")
"""A word with a capital in its middle, which Python names would be cut at."""


@patch(
    id="words-in-tags",
    wrong="a word of a tag has capitals in its middle, so that the group would be called vo_ip_integration",
    evidence="VoIP Integration",
    change="one word: Voip Integration, voip_integration",
)
def words_in_tags(document: Document) -> Iterator[str]:
    for tag in document.root.get("tags", []):
        tag["name"] = _MIXED.sub(lambda word: word[0].capitalize(), tag["name"])
    for operation in document.operations(callbacks=True):
        tags = operation.node.get("tags", [])
        if any(map(_MIXED.search, tags)):
            operation.node["tags"] = [_MIXED.sub(lambda word: word[0].capitalize(), tag) for tag in tags]
            yield operation.id
