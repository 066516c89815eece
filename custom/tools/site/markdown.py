"""A docstring as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable

from custom.tools.site.calls import example_call
from custom.tools.site.links import Links
from custom.tools.site.source import Entry, Section

_TITLES = {"parameters": "Arguments", "returns": "Returns", "raises": "Raises", "attributes": "Attributes"}
_REST_CODE = re.compile(r"``(.+?)``")


def plain(text: str) -> str:
    """The double backquotes of reStructuredText become single ones; what looks like HTML is escaped outside of code."""
    text = _REST_CODE.sub(r"`\1`", text)
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else part.replace("<", "&lt;") for part in parts)


def cell(text: str) -> str:
    """A text in one cell of a table; the example at its end is code, as braces there would be read as attributes."""
    about, found, example = " ".join(text.split()).partition("Example: ")
    end = f"Example: `{example.removesuffix('.')}`" if found else ""
    return (plain(about) + end).replace("|", "\\|")


def code(text: str) -> str:
    """A name or a type as code in a table."""
    return f"`{text}`".replace("|", "\\|") if text else ""


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    header = list(header)
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def python(text: str, title: str = "") -> str:
    """A block of Python; the prompts of an example go."""
    lines = []
    for line in text.splitlines():
        if line.startswith((">>> ", "... ")):
            lines.append(line[4:])
        elif line in (">>>", "..."):
            lines.append("")
        else:
            lines.append(f"# {line}" if ">>> " in text and line.strip() else line)
    heading = f"**{title}**\n\n" if title else ""
    return f"{heading}```python\n" + "\n".join(lines).strip("\n") + "\n```"


def section(one: Section, links: Links) -> str:
    """A part of a docstring."""
    if one.kind == "text":
        return "\n\n".join(_paragraph(part, one, links) for part in one.text.split("\n\n"))
    if one.kind == "example":
        return python(one.text, one.title)
    if one.kind == "note":
        return f"**{one.title}.** {links.mention(plain(one.text), one.scope)}"
    title = _TITLES.get(one.kind, one.title or one.kind.capitalize())
    if one.kind in ("returns", "yields"):
        [(annotation, text), *_] = one.rows
        text = re.sub(r"\n +", "\n", text.removeprefix(annotation).lstrip(": ").strip())
        return f"**{title}:** {links.link(annotation, one.scope)}" + (
            f": {links.mention(plain(text), one.scope)}" if text.strip(".") else ""
        )
    names = [f"`{name}`" if one.kind != "raises" else _errors(name, one, links) for name, _ in one.rows]
    rows = zip(names, (links.mention(cell(text), one.scope) for _, text in one.rows), strict=True)
    return f"**{title}**\n\n" + table(("Name" if one.kind != "raises" else "Error", "Meaning"), rows)


def _paragraph(text: str, one: Section, links: Links) -> str:
    if "├──" in text:
        return f"```text\n{text}\n```"  # a tree
    if re.fullmatch(r"https://\S+", text.strip()):
        return f"[Altegio's page]({text.strip()})"
    return text if text.startswith("    ") else links.mention(plain(text), one.scope)


def _errors(names: str, one: Section, links: Links) -> str:
    return ", ".join(links.mention(f"`{name}`", one.scope) for name in re.split(r",\s*", names.strip("()")))


def entry(one: Entry, links: Links, level: int = 3, calls: Iterable[Entry] = ()) -> str:
    """A method or a function: heading, address, signature, docstring; of a helper the operations that it calls."""
    parts = [f"{'#' * level} {one.name} {{ #{one.name} }}"]
    if one.http:
        parts.append(f"`{one.http}`" + (f", published as `{one.published}`" if one.published else ""))
    parts.append(f"```python\n{'await ' if one.is_async else ''}{one.signature}\n```")
    parts += [section(part, links) for part in one.sections]
    if one.http:
        parts.append(python(example_call(one), "Example"))
    if one.retried:
        parts.append(f"**Retried after a failure:** {one.retried}")
    calls = list(calls)
    if calls:
        parts.append("**Calls**\n\n" + "\n".join(_call(call, links) for call in calls))
    shown = {page for call in calls for page in call.pages}
    parts += [f"[Altegio's page]({page})" for page in one.pages if page not in shown]
    return "\n\n".join(parts)


def _call(call: Entry, links: Links) -> str:
    http = "".join(f"[`{call.http}`]({page})" for page in call.pages[:1]) or f"`{call.http}`"
    return f"- {http} by {links.mention(f'`{call.call}`')}. Retried after a failure: {call.retried}"
