"""The page that leads from HTTP calls to methods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from custom.tools.site.markdown import cell, code, table
from custom.tools.site.source import Entry, Group

_WIDE = "---\nhide:\n  - navigation\n  - toc\n---\n\n"
"""Front matter of a page whose table needs the full width."""


def paths_page(groups: Iterable[Group]) -> str:
    """Every operation by its path, with the helpers that make the call."""
    groups = list(groups)
    helpers = _helpers_by_page(groups)
    operations = [(group, one) for group in groups for one in group.operations]
    rows = [
        (
            code(one.http) + (f", published as {code(one.published)}" if one.published else ""),
            _link(group, one),
            cell(one.summary),
            ", ".join(dict.fromkeys(link for page in one.pages for link in helpers.get(page, ()))),
        )
        for group, one in sorted(operations, key=lambda row: (row[1].http.partition(" ")[::-1], row[0].name))
    ]
    return (
        f"{_WIDE}# Paths {{ .reference }}\n\nFrom the HTTP call that you know to the method that makes it, and to the "
        "helpers that send it. [Coming from plain HTTP](../guide/migrating.md) has the rest.\n\n"
        + table(("HTTP", "method", "what it does", "helpers"), rows)
    )


def _helpers_by_page(groups: Iterable[Group]) -> Mapping[str, list[str]]:
    """Links to helpers by the pages of Altegio that their docstrings name: those of the calls they make."""
    found: dict[str, list[str]] = defaultdict(list)
    for group in groups:
        for helper in group.helpers:
            for page in helper.pages:
                found[page].append(_link(group, helper))
    return found


def _link(group: Group, one: Entry) -> str:
    return f"[`{one.call}`]({group.name}.md#{one.name})"
