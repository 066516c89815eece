"""The numbers that documents state of the description and the package: where they stand, and what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from custom.tools.description.document import Node
from custom.tools.description.joining import ORIGIN
from custom.tools.description.source import Source
from custom.tools.files import ROOT
from custom.tools.pipeline import Prepared
from custom.tools.spec_diff.snapshot import snapshot

_ABOUT = "openapi/README.md"
PLACES: tuple[tuple[str, str, str], ...] = (
    ("README.md", r"(\d+) typed operations", "methods"),
    ("docs/guide/calls.md", r"The responses of (\d+) calls", "untyped"),
    ("docs/design.md", r"All (\d+) operations", "methods"),
    ("docs/design.md", r"one document of (\d+)\s+operations", "methods"),
    ("docs/design.md", r"operations and (\d+)\s+callbacks", "callbacks"),
    (_ABOUT, r"(\d+) operations, \d+\s+schemas", "operations"),
    (_ABOUT, r"operations, (\d+)\s+schemas", "schemas"),
    (_ABOUT, r"(\d+)\s+parameters, \d+\s+responses", "parameters"),
    (_ABOUT, r"(\d+)\s+responses, \d+\s+tags", "responses"),
    (_ABOUT, r"(\d+)\s+tags, under", "tags"),
    (_ABOUT, r"\| (\d+) request bodies \| `\*/\*`", "any_media_type"),
    (_ABOUT, r"\| (\d+) request bodies \| declared optional", "needed_bodies"),
)
"""File, expression with the number as its group, and what is counted."""
DOCUMENTS = tuple(dict.fromkeys(ROOT / file for file, _, _ in PLACES))
_CHANGELOG = (
    (r"vendored, (\d+) operations", "operations"),
    (r"(\d+) async operations", "methods"),
)
"""The same of the changelog, as long as its first version is not released."""
_OPEN = re.compile(r"^## 0\.1\.0 - unreleased$", re.MULTILINE)


def counts(raw: Node, prepared: Prepared) -> dict[str, int]:
    """The counts of the vendored description as it is written, and of the joined one that the package is built from."""
    published = [node for item in raw["paths"].values() for node in item.values()]
    calls = snapshot(prepared).calls.values()
    needed = next(one for one in prepared.applied if one.patch.id == "bodies-are-needed")
    here = {operation.id for operation in prepared.document.operations() if ORIGIN not in operation.node}
    return {
        "methods": len(calls),
        "untyped": sum(call.result == "Any" for call in calls),
        "operations": len(published),
        "tags": len(raw["tags"]),
        "any_media_type": sum("*/*" in node.get("requestBody", {}).get("content", {}) for node in published),
        "needed_bodies": sum(place.partition(" ")[0] in here for place in needed.places),
        "callbacks": sum(1 for _ in prepared.document.callbacks()),
        **{section: len(raw["components"].get(section, {})) for section in ("schemas", "parameters", "responses")},
    }


def with_counts(values: dict[str, int], root: Path = ROOT) -> dict[Path, str]:
    """The documents with their numbers as they are now, by file."""
    texts: dict[Path, str] = {}
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    places = [*PLACES, *(("CHANGELOG.md", form, name) for form, name in _CHANGELOG if _OPEN.search(changelog))]
    for file, form, name in places:
        path = root / file
        text = texts.get(path) or path.read_text(encoding="utf-8")
        texts[path] = _replaced(text, form, str(values[name]))
    return texts


def _replaced(text: str, form: str, number: str) -> str:
    found = re.search(form, text)
    return text if found is None else text[: found.start(1)] + number + text[found.end(1) :]


def source_line(text: str, source: Source) -> str:
    """The line of openapi/README.md that states which revision is vendored."""
    return re.sub(r"(?<=Its revision is )`[^`]*`, as of [0-9-]+", f"`{source.revision}`, as of {source.date}", text)


def documents(raw: Node, prepared: Prepared, source: Source) -> Iterator[tuple[Path, str]]:
    """Every document that states numbers, as it has to be."""
    for path, text in with_counts(counts(raw, prepared)).items():
        yield path, source_line(text, source) if path == ROOT / _ABOUT else text
