"""What remains to be checked after a description was taken in: ``openapi/pending.txt``, a line each.

``make take-in`` writes the file, so that the tree is complete before the check. Remove a line that is done.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from custom.patches import findings
from custom.tools.rendering.fake_rows import gaps_of

if TYPE_CHECKING:
    from custom.tools.pipeline import Prepared

PENDING = Path(__file__).resolve().parents[2] / "openapi" / "pending.txt"
_HEADER = """\
# What the last revision of the description left to check; `make take-in` wrote it. Remove each line with what it
# names; openapi/README.md describes how. Until then it is not an error.
"""


def pending_of(prepared: Prepared) -> list[str]:
    """What is to be checked: idle patches, notes, what the fake lacks, and texts without a place."""
    operations = list(prepared.document.operations())
    tags = {tag["name"]: tag.get("description") for tag in prepared.document.root.get("tags", [])}
    used = dict.fromkeys(one.node["tags"][0] for one in operations)
    return [
        *gaps_of(prepared.document),
        *findings(prepared.applied, prepared.document),
        *(f"{one.id} has no summary in texts.yaml" for one in operations if not one.node.get("summary")),
        *(f"the tag {name} has no text in texts.yaml" for name in used if not tags.get(name)),
        *(f"a text without its place: {place}" for place in prepared.overlay.unused),
    ]


def pending_text(findings: Iterable[str]) -> str:
    """The file; empty where there is nothing to check."""
    lines = "".join(f"{line}\n" for line in findings)
    return f"{_HEADER}{lines}" if lines else ""


def read_pending(path: Path = PENDING) -> frozenset[str]:
    """The lines of the file; empty where there is no file."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))
