"""The site for programs: each page as Markdown beside it, and ``llms.txt``, which lists them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_ATTRIBUTES = re.compile(r"\A---\n.*?\n---\n\n| \{ [#.][^}]*\}$", re.MULTILINE | re.DOTALL)
"""What is for the site alone: front matter, and attributes of headings."""
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_NO_TEXT = re.compile(r"#|\||[-*] |!\[|<|\d+\. ")


def write_twins(pages: Mapping[str, str], site: Path, address: str) -> None:
    """Write ``<page>.md`` for each page, and ``llms.txt``.

    Args:
        pages: the text of each page, by path.
        site: the built site.
        address: the address of the site, with a slash at the end.
    """
    pages = {path: _ATTRIBUTES.sub("", text) for path, text in pages.items()}
    for path, text in pages.items():
        place = site / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    (site / "llms.txt").write_text(llms(pages, address), encoding="utf-8")


def llms(pages: Mapping[str, str], address: str) -> str:
    """The list of all pages, the documents first."""
    documents = [path for path in pages if not path.startswith("reference/")]
    parts = [
        "# altegio-client",
        "> An async Python client for the Altegio (formerly YCLIENTS) business API. Import `altegio`; "
        "`async with Altegio() as api` is the client, `await api.<group>.<method>(...)` a call.",
        "## Documents",
        "\n".join(_line(path, pages[path], address) for path in documents),
        "## Reference",
        "\n".join(_line(path, pages[path], address) for path in pages if path not in documents),
    ]
    return "\n\n".join(parts) + "\n"


def _line(path: str, text: str, address: str) -> str:
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    about = _LINK.sub(r"\1", " ".join(_first_paragraph(text).split()))
    sentence = about.split(". ")[0].rstrip(".:")
    return f"- [{title[1] if title else path}]({address}{path})" + (f": {sentence}." if sentence else "")


def _first_paragraph(text: str) -> str:
    """The first text of a page below its title: neither code nor a heading, a table, a list or an image."""
    paragraphs = _FENCED.sub("", text).split("\n\n")
    return next((part for part in map(str.strip, paragraphs[1:]) if part and not _NO_TEXT.match(part)), "")
