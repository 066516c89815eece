"""The documents of the repository as pages of the site."""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Mapping

from custom.tools.pipeline import ROOT

PAGES: Mapping[str, str] = {
    "docs/index.md": "index.md",
    "docs/guide.md": "guide.md",
    "docs/oddities.md": "oddities.md",
    "docs/reliability.md": "reliability.md",
    "docs/benchmarks.md": "benchmarks.md",
    "docs/design.md": "design.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
"""Where each document stands on the site."""

_LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#\s]+)(#[^)\s]*)?\)")


def source_address() -> str:
    """The address of the repository's files."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return f"{project['urls']['Source']}/blob/main/"


def documents() -> dict[str, str]:
    """The text of each document, by its path on the site; its links lead to pages or to the repository."""
    return {page: _page(path) for path, page in PAGES.items()}


def _page(path: str) -> str:
    text = (ROOT / path).read_text(encoding="utf-8")

    def link(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), found[1]))
        if target.startswith("docs/reference"):
            return f"]({target.removeprefix('docs/')}{found[2] or ''})"
        place = PAGES.get(target) or source_address() + target
        return f"]({place}{found[2] or ''})"

    return _LINK.sub(link, text)
