"""The pages of the reference: groups, paths, models, codes, errors, client."""

from __future__ import annotations

import re
from collections.abc import Iterator

import griffe

from custom.tools.site.markdown import cell, code, entry, plain, section, table
from custom.tools.site.paths import paths_page
from custom.tools.site.source import Entry, Group, callable_of, groups, package, public_functions, sections_of

_NAME = re.compile(r"\b[A-Z][A-Za-z0-9]+\b")
_LONG_NAME = re.compile(r"\b[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]+\b")
FOLDER = "reference"


class Reference:
    """All pages of the reference, by path below the site's folder."""

    def __init__(self) -> None:
        self.groups = groups()
        self._models = {one.name: one for one in _models()}
        self._enums = _enums()

    def pages(self) -> dict[str, str]:
        """The text of each page."""
        pages = {f"{FOLDER}/index.md": self._index(), f"{FOLDER}/paths.md": paths_page(self.groups)}
        pages |= {f"{FOLDER}/{group.name}.md": self._group(group) for group in self.groups}
        pages |= {f"{FOLDER}/models/{letter}.md": self._letter(letter) for letter in self.letters}
        pages[f"{FOLDER}/codes.md"] = self._codes()
        pages[f"{FOLDER}/errors.md"] = self._errors()
        pages[f"{FOLDER}/client.md"] = self._client()
        return pages

    @property
    def letters(self) -> list[str]:
        """The first letters of models."""
        return sorted({name[0].lower() for name in self._models})

    def link(self, text: str, up: str = "") -> str:
        """A text in which names of models and codes lead to their places; ``up`` leads to the reference's folder."""

        def one(found: re.Match[str]) -> str:
            name = found[0]
            if name in self._models:
                return f"[{name}]({up}models/{name[0].lower()}.md#{name})"
            return f"[{name}]({up}codes.md#{name})" if name in self._enums else name

        return _NAME.sub(one, text)

    def mention(self, text: str, up: str = "") -> str:
        """A sentence in which names of models lead to their places; one word alone, such as Chain, is just a word."""
        parts = re.split(r"(`[^`]*`|\[[^\]]*\]\([^)]*\))", text)
        return "".join(
            part if part.startswith(("`", "[")) else _LONG_NAME.sub(lambda found: self.link(found[0], up), part)
            for part in parts
        )

    def error(self, name: str) -> str:
        """An error as code, which leads to its place; one of Python has none."""
        own = name in package("altegio")["errors"].members
        return f"[`{name}`](errors.md#{name})" if own else f"`{name}`"

    def _index(self) -> str:
        rows = [
            (
                f"[`api.{group.name}`]({group.name}.md)",
                cell(group.about),
                _count(len(group.operations), "operation"),
                _count(len(group.helpers), "helper"),
            )
            for group in self.groups
        ]
        operations = sum(len(group.operations) for group in self.groups)
        helpers = sum(len(group.helpers) for group in self.groups)
        return (
            "# Reference { .reference }\n\n"
            f"{operations} operations, each of them one documented HTTP call, and {helpers} helpers above them, by the "
            "attribute of the client. [Paths](paths.md) finds an operation by its path, [models](models/a.md) and "
            "[codes](codes.md) have all fields and codes.\n\n"
            + table(("attribute", "about", "operations", "helpers"), rows)
        )

    def _group(self, group: Group) -> str:
        parts = [f"# api.{group.name} {{ .reference }}", plain(group.about)]
        if group.helpers:
            parts.append("## Helpers")
            parts.append(_contents(group.helpers))
            parts += [entry(one, self) for one in group.helpers]
        if group.operations:
            parts.append("## Operations")
            parts.append(_contents(group.operations))
            parts += [entry(one, self) for one in group.operations]
        return "\n\n".join(parts)

    def _letter(self, letter: str) -> str:
        parts = [f"# Models: {letter.upper()} {{ .reference }}", "Import them from `altegio.models`."]
        for name, cls in sorted(self._models.items()):
            if name[0].lower() == letter:
                parts.append(f"## {name} {{ #{name} }}")
                parts.append(self.mention(plain(cls.docstring.value), "../") if cls.docstring else "")
                parts.append(self._fields(cls))
        return "\n\n".join(parts)

    def _fields(self, cls: griffe.Class) -> str:
        rows = []
        for name, member in cls.members.items():
            if isinstance(member, griffe.Attribute) and member.annotation is not None and member.docstring is not None:
                required = "required" if member.value is not None and _is_required(str(member.value)) else ""
                kind = self.link(cell(str(member.annotation)), "../")
                rows.append((code(name), kind, required, self.mention(cell(member.docstring.value), "../")))
        return table(("field", "type", "", "meaning"), rows)

    def _codes(self) -> str:
        parts = [
            "# Codes { .reference }",
            "Import them from `altegio.enums`. A code that is not listed can be sent as an int or a str.",
        ]
        for name, cls in sorted(self._enums.items()):
            parts.append(f"## {name} {{ #{name} }}")
            parts.append(plain(cls.docstring.value) if cls.docstring else "")
            rows = [
                (code(member), code(str(one.value)), cell(one.docstring.value if one.docstring else ""))
                for member, one in cls.members.items()
                if isinstance(one, griffe.Attribute) and member.isupper()
            ]
            parts.append(table(("name", "value", "meaning"), rows))
        return "\n\n".join(parts)

    def _errors(self) -> str:
        module = package("altegio")["errors"]
        parts = ["# Errors { .reference }", "All are in `altegio` and `altegio.errors`."]
        for name, cls in module.members.items():
            if isinstance(cls, griffe.Class) and not name.startswith("_"):
                bases = ", ".join(f"`{base}`" for base in map(str, cls.bases) if base.endswith(("Error", "Exception")))
                parts.append(f"## {name} {{ #{name} }}")
                parts.append(f"Derived from {bases}." if bases else "")
                parts += [section(one, self) for one in sections_of(cls.docstring)]
        return "\n\n".join(part for part in parts if part)

    def _client(self) -> str:
        cls = package("altegio")["_client"]["Altegio"]
        parts = ["# Client { .reference }", "```python\nfrom altegio import Altegio\n```"]
        parts += [section(one, self) for one in sections_of(cls.docstring)]
        parts.append("## Methods")
        parts += [entry(callable_of(one, f"api.{one.name}"), self) for one in public_functions(cls)]
        return "\n\n".join(parts)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' if number != 1 else ''}" if number else ""


def _contents(entries: tuple[Entry, ...]) -> str:
    return table(("name", "what it does"), ((f"[`{one.name}`](#{one.name})", cell(one.summary)) for one in entries))


def _is_required(value: str) -> bool:
    return value.startswith("field(") and "default=" not in value


def _classes(module: griffe.Module) -> Iterator[griffe.Class]:
    for name, member in module.members.items():
        if isinstance(member, griffe.Class) and not name.startswith("_"):
            yield member


def _models() -> Iterator[griffe.Class]:
    for module in package("altegio_client")["models"].modules.values():
        yield from _classes(module)


def _enums() -> dict[str, griffe.Class]:
    return {one.name: one for one in _classes(package("altegio_client")["enums"])}
