"""Links between the documents of the repository lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from custom.tools.files import ROOT
from custom.tools.site.documents import REFERENCE, pages

_CODE = re.compile(r"```.*?```", re.DOTALL)
_LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")),
    *(ROOT / name / "README.md" for name in ("examples", "openapi", "tests", "custom/templates")),
    *sorted((ROOT / "docs").rglob("*.md")),
]


def anchors(path: Path) -> set[str]:
    """The anchors of a document's headings, as repositories and the site make them."""
    headings = re.findall(r"^#+ (.+)$", _CODE.sub("", path.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", one.lower()).strip()) for one in headings}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_files_and_headings(path: Path) -> None:
    """All but those into the reference, which is made with the site; the strict build checks these."""
    for target, anchor in _LINK.findall(_CODE.sub("", path.read_text(encoding="utf-8"))):
        place = (path.parent / target).resolve() if target else path
        if place.is_relative_to(ROOT / REFERENCE):
            continue
        assert place.exists(), target
        assert not anchor or anchor in anchors(place), f"{target}#{anchor}"


def test_every_document_is_in_the_navigation() -> None:
    """A page that nobody can reach from the menu is not read."""
    written = {str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*.md")}
    assert {path for path in pages() if path.startswith("docs/")} == written
    assert len(set(pages().values())) == len(pages())
