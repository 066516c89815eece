"""The documents of the repository as pages of the site: those that the navigation names."""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from custom.tools.files import ROOT

SETTINGS = ROOT / "docs" / "zensical.toml"
_AT_THE_TOP: Mapping[str, str] = {
    "changelog.md": "CHANGELOG.md",
    "contributing.md": "CONTRIBUTING.md",
    "security.md": "SECURITY.md",
}
"""Pages whose documents stand at the top of the repository, where its readers look for them."""
REFERENCE = "docs/reference/"
"""Where documents link to pages that are built with the site."""
_LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#\s]+)(#[^)\s]*)?\)")


def pages() -> dict[str, str]:
    """Where each document stands on the site, in the order of the navigation."""
    navigation = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["project"]["nav"]
    found = [page for page in _leaves(navigation) if page.endswith(".md") and not page.startswith("reference/")]
    return {_AT_THE_TOP.get(page, f"docs/{page}"): page for page in found}


def _leaves(navigation: Any) -> Iterator[str]:
    if isinstance(navigation, str):
        yield navigation
        return
    for entry in navigation.values() if isinstance(navigation, dict) else navigation:
        yield from _leaves(entry)


def source_address() -> str:
    """The address of the repository's files."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return f"{project['urls']['Source']}/blob/main/"


def documents() -> dict[str, str]:
    """The text of each document, by its path on the site; its links lead to pages or to the repository."""
    places = pages()
    return {page: _page(path, places) for path, page in places.items()}


def _page(path: str, places: Mapping[str, str]) -> str:
    text = (ROOT / path).read_text(encoding="utf-8")
    here = posixpath.dirname(places[path])

    def link(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), found[1]))
        place = places.get(target)
        if target.startswith(REFERENCE) or (target.startswith("docs/") and not target.endswith(".md")):
            place = target.removeprefix("docs/")  # built with the site, or an image, which is copied
        if place is None and not (ROOT / target).exists():
            return found[0]  # for the strict build to find
        address = posixpath.relpath(place, here or ".") if place else source_address() + target
        return f"]({address}{found[2] or ''})"

    return _LINK.sub(link, text)
