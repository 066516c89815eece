"""The pages of the reference: groups, paths, models, codes, errors, client."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import attrs
import griffe

from custom.tools.site.links import Links
from custom.tools.site.markdown import cell, code, entry, plain, section, table
from custom.tools.site.names import names_pages
from custom.tools.site.paths import paths_page
from custom.tools.site.source import Entry, Group, callable_of, groups, package, public_functions, sections_of

FOLDER = "reference"


class Reference:
    """All pages of the reference, by path below the site's folder."""

    def __init__(self) -> None:
        self.groups = groups()
        self._models = {one.name: one for one in _models()}
        self._enums = _enums()
        self._names = names_pages(self._places())

    def _places(self) -> dict[str, str]:
        """Where models, codes, the client and its methods are."""
        generated = [("models", one, f"models/{name[0].lower()}.md#{name}") for name, one in self._models.items()]
        generated += [("enums", one, f"codes.md#{name}") for name, one in self._enums.items()]
        places = {
            path: place for module, one, place in generated for path in (one.path, f"altegio.{module}.{one.name}")
        }
        places[_client().path] = "client.md#Altegio"
        methods = [("client", one) for one in _client_methods()]
        methods += [(group.name, one) for group in self.groups for one in (*group.operations, *group.helpers)]
        return places | {path: f"{page}.md#{one.name}" for page, one in methods for path in (one.path, one.call)}

    @cached_property
    def links(self) -> Links:
        """Where each public name is."""
        return Links(self._places() | {path: place for page in self._names for path, place in page.places()})

    def pages(self) -> dict[str, str]:
        """The text of each page."""
        pages = {f"{FOLDER}/index.md": self._index(), f"{FOLDER}/paths.md": paths_page(self.groups)}
        pages |= {f"{FOLDER}/{group.name}.md": self._group(group) for group in self.groups}
        pages |= {f"{FOLDER}/models/{letter}.md": self._letter(letter) for letter in self.letters}
        pages[f"{FOLDER}/codes.md"] = self._codes()
        pages |= {f"{FOLDER}/{page.module}.md": page.text(self.links) for page in self._names}
        pages[f"{FOLDER}/client.md"] = self._client()
        return pages

    @property
    def modules(self) -> list[str]:
        """The modules whose names have a page each."""
        return [page.module for page in self._names]

    @property
    def letters(self) -> list[str]:
        """The first letters of models."""
        return sorted({name[0].lower() for name in self._models})

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
            + "\n\nBeside the groups there are [the client](client.md) itself, and what is imported:\n\n"
            + table(("module", "about"), ((f"[`{page.module}`]({page.module}.md)", page.about) for page in self._names))
        )

    def _group(self, group: Group) -> str:
        parts = [f"# api.{group.name} {{ .reference }}", plain(group.about)]
        if group.helpers:
            parts.append("## Helpers")
            parts.append(_contents(group.helpers))
            parts += [entry(one, self.links, calls=self._calls(one)) for one in group.helpers]
        if group.operations:
            parts.append("## Operations")
            parts.append(_contents(group.operations))
            parts += [entry(one, self.links) for one in group.operations]
        return "\n\n".join(parts)

    def _calls(self, helper: Entry) -> list[Entry]:
        """The operations that a helper calls: those of the pages that its docstring names."""
        return [self._operations[page] for page in helper.pages if page in self._operations]

    @cached_property
    def _operations(self) -> dict[str, Entry]:
        return {page: one for group in self.groups for one in group.operations for page in one.pages}

    def _letter(self, letter: str) -> str:
        links = attrs.evolve(self.links, up="../")
        parts = [f"# Models: {letter.upper()} {{ .reference }}", "Import them from `altegio.models`."]
        for name, cls in sorted(self._models.items()):
            if name[0].lower() == letter:
                parts.append(f"## {name} {{ #{name} }}")
                parts.append(links.mention(plain(cls.docstring.value), cls) if cls.docstring else "")
                parts.append(_fields(cls, links))
        return "\n\n".join(parts)

    def _codes(self) -> str:
        parts = [
            "# Codes { .reference }",
            "Import them from `altegio.enums`. A code that is not listed can be sent as an int or a str.",
        ]
        for name, cls in sorted(self._enums.items()):
            parts.append(f"## {name} {{ #{name} }}")
            parts.append(plain(cls.docstring.value) if cls.docstring else "")
            rows = [
                (code(member), code(str(one.value)))
                for member, one in cls.members.items()
                if isinstance(one, griffe.Attribute) and member.isupper()
            ]
            parts.append(table(("name", "value"), rows))
        return "\n\n".join(parts)

    def _client(self) -> str:
        cls = _client()
        parts = ["# Altegio { #Altegio .reference }", "```python\nfrom altegio import Altegio\n```"]
        parts += [section(one, self.links) for one in sections_of(cls.docstring)]
        parts.append("## Methods")
        parts += [entry(one, self.links) for one in _client_methods()]
        return "\n\n".join(parts)


def _client_methods() -> list[Entry]:
    return [callable_of(one, f"api.{one.name}") for one in public_functions(_client())]


def _client() -> griffe.Class:
    cls: griffe.Class = package("altegio._client")["Altegio"]
    return cls


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' if number != 1 else ''}" if number else ""


def _contents(entries: tuple[Entry, ...]) -> str:
    return table(("name", "what it does"), ((f"[`{one.name}`](#{one.name})", cell(one.summary)) for one in entries))


def _fields(cls: griffe.Class, links: Links) -> str:
    rows = []
    for name, member in cls.members.items():
        if isinstance(member, griffe.Attribute) and member.annotation is not None and member.docstring is not None:
            required = "required" if member.value is not None and _is_required(str(member.value)) else ""
            kind = links.link(cell(str(member.annotation)), cls)
            rows.append((code(name), kind, required, links.mention(cell(member.docstring.value), cls)))
    return table(("field", "type", "", "meaning"), rows)


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
