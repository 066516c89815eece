"""Rows of the report."""

from __future__ import annotations

from collections.abc import Iterable

Row = tuple[str, str, str, str]


def row(what: str, ratio: float, limit: float | None, note: str = "") -> Row:
    """A row of the table: what, measured ratio, its limit, a note."""
    met = "" if limit is None else f"{limit:.2f}{'' if ratio <= limit else ' MISSED'}"
    return what, f"{ratio:.2f}", met, note


def table(title: str, rows: Iterable[Row]) -> str:
    """A Markdown table."""
    lines = [f"## {title}", "", "| | ratio | limit | |", "|---|---:|---:|---|"]
    return "\n".join([*lines, *(f"| {' | '.join(one)} |" for one in rows)])
