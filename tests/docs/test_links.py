"""Links between the documents of the repository have existing targets."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from custom.tools.files import ROOT
from custom.tools.site.documents import REFERENCE, SETTINGS, pages

_CODE = re.compile(r"```.*?```", re.DOTALL)
_LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")),
    *(ROOT / name / "README.md" for name in ("examples", "openapi", "tests", "custom/templates")),
    *sorted((ROOT / "docs").rglob("*.md")),
]


def anchors(path: Path) -> set[str]:
    """The anchors of a document's headings, as repositories and the site generate them."""
    headings = re.findall(r"^#+ (.+)$", _CODE.sub("", path.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", one.lower()).strip()) for one in headings}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_files_and_headings(path: Path) -> None:
    """All but those into the reference, which the site build generates; the strict build checks these."""
    for target, anchor in _LINK.findall(_CODE.sub("", path.read_text(encoding="utf-8"))):
        place = (path.parent / target).resolve() if target else path
        if place.is_relative_to(ROOT / REFERENCE):
            continue
        assert place.exists(), target
        assert not anchor or anchor in anchors(place), f"{target}#{anchor}"


def test_the_navigation_names_each_page_once() -> None:
    """No page is in the menu twice, and no two pages have the same name."""
    navigation = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["project"]["nav"]
    named = list(_named(navigation))
    assert len({title for title, _ in named}) == len({page for _, page in named}) == len(named)


def _named(navigation: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for entry in navigation:
        for title, inside in entry.items():
            if isinstance(inside, str):
                yield title, inside
            elif inside != ["@reference"]:
                yield from _named(inside)


def test_the_versions_of_the_documentation_are_linked() -> None:
    """By their absolute address: only the site of all versions has that page."""
    address = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["project"]["site_url"]
    for path in ("docs/index.md", "docs/guide/versions.md"):
        assert f"]({address}versions.html)" in (ROOT / path).read_text(encoding="utf-8")


def test_every_document_is_in_the_navigation() -> None:
    """Every page can be reached from the menu."""
    written = {str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*.md")}
    assert {path for path in pages() if path.startswith("docs/")} == written
    assert len(set(pages().values())) == len(pages())
