"""The pages of what is imported beside the client: values, errors, webhooks, the test kit and the like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
import griffe

from custom.tools.site.links import Links
from custom.tools.site.markdown import cell, code, entry, plain, section, table
from custom.tools.site.source import Section, callable_of, package, public_functions, sections_of, target

_PAGES = (
    "altegio.errors",
    "altegio.client_filters",
    "altegio.pagination",
    "altegio.webhooks",
    "altegio.testing",
    "altegio.mock_server",
    "altegio.aiohttp",
    "altegio",
)
"""A name that several modules have is on the first page. No group of the client has a name with a dot or this name."""
_ABOUT_VALUES = "What helpers take and return, the settings of the client, and what else `altegio` has beside it."
_PLUGIN, _WITH_FIXTURES = "pytest_altegio", "altegio.testing"


@attrs.frozen
class NamesPage:
    """A page of the reference for the public names of a module."""

    module: str
    members: Mapping[str, griffe.Object]

    def places(self) -> Iterator[tuple[str, str]]:
        """The dotted name of each thing on the page, where it is defined, and its place."""
        for name, member in self.members.items():
            yield member.path, f"{self.module}.md#{_anchor(name)}"
            if isinstance(member, griffe.Class):
                for one in _methods(member):
                    yield f"{member.path}.{one.name}", f"{self.module}.md#{name}.{one.name}"
        for one in _fixtures() if self.module == _WITH_FIXTURES else ():
            yield one.path, f"{self.module}.md#{one.name}"

    @property
    def about(self) -> str:
        """What the page is about, in a sentence."""
        return plain(_ABOUT_VALUES) if self.module == "altegio" else cell(_summary(package(self.module)))

    def text(self, links: Links) -> str:
        """The page."""
        about = [self.about]
        if self.module != "altegio":
            about = [section(one, links) for one in sections_of(package(self.module).docstring)]
        also = " and `altegio`" if self.module == "altegio.errors" else ""
        parts = [f"# {self.module} {{ .reference }}", *about, f"Import them from `{self.module}`{also}."]
        rows = [
            (f"[`{name}`](#{_anchor(name)})", links.mention(cell(_summary(one)), one))
            for name, one in self.members.items()
        ]
        parts.append(table(("name", "what it is"), rows))
        for name, member in self.members.items():
            parts += _shown(name, member, links)
        if self.module == _WITH_FIXTURES:
            parts.append("## Fixtures of pytest { #fixtures }")
            parts += [text for one in _fixtures() for text in _fixture(one, links)]
        return "\n\n".join(part for part in parts if part)


def names_pages(taken: Mapping[str, str]) -> list[NamesPage]:
    """All pages; ``taken`` has what stands on other pages. Modules have pages of their own."""
    seen = {*taken}
    pages = []
    for module in _PAGES:
        members = {}
        for one in package(module).exports or ():
            member = target(f"{module}.{one}")
            if member is not None and not isinstance(member, griffe.Module) and member.path not in seen:
                members[str(one)] = member
                seen.add(member.path)
        pages.append(NamesPage(module, members))
    return pages


def _anchor(name: str) -> str:
    """Underscores around it would be read as markup."""
    return name.strip("_")


def _summary(member: griffe.Object) -> str:
    docstring = _function_behind(member).docstring
    text = docstring.parsed[0].value if docstring and docstring.parsed[0].kind.value == "text" else ""
    return text.split("\n\n")[0]


def _function_behind(member: griffe.Object) -> griffe.Object:
    """The function that a name of a module stands for, such as that of ``paginate``; or else what it is itself."""
    if isinstance(member, griffe.Attribute) and member.docstring is None and isinstance(member.value, griffe.ExprName):
        found = target(member.value.canonical_path)
        return found if isinstance(found, griffe.Function) else member
    return member


def _shown(name: str, member: griffe.Object, links: Links) -> Iterator[str]:
    member = _function_behind(member)
    if isinstance(member, griffe.Class):
        yield from _class(name, member, links)
    elif isinstance(member, griffe.Function):
        yield entry(attrs.evolve(callable_of(member, name), name=name), links, 2)
    else:
        yield f"## {name if name == _anchor(name) else code(name)} {{ #{_anchor(name)} }}"
        yield from (section(one, links) for one in sections_of(member.docstring))
        if isinstance(member, griffe.Attribute) and str(member.annotation) != "Final":
            is_typed = str(member.annotation) not in ("None", "TypeAlias")
            type_ = str(member.annotation if is_typed else member.value)
            yield f"**{'Type' if is_typed else 'Is'}:** {links.link(plain(type_), member.module)}"


def _class(name: str, cls: griffe.Class, links: Links) -> Iterator[str]:
    yield f"## {name} {{ #{name} }}"
    bases = [_base(str(base).replace("'", ""), cls, links) for base in _bases(cls)]
    if bases:
        yield f"Derived from {', '.join(bases)}."
    sections = sections_of(cls.docstring)
    constructor = cls.members.get("__init__")
    if isinstance(constructor, griffe.Function) and any(one.kind == "parameters" for one in sections):
        shown = attrs.evolve(callable_of(constructor, name), returns="")
        yield f"```python\n{shown.signature.removesuffix(' -> None')}\n```"
    yield from (section(one, links) for one in sections if one.kind != "attributes")
    yield _fields(cls, sections, links)
    for one in _methods(cls):
        yield entry(attrs.evolve(callable_of(one, f"{name}.{one.name}"), name=f"{name}.{one.name}"), links)


def _bases(cls: griffe.Class) -> Iterator[griffe.Expr | str]:
    """The bases that a reader can use: those that are public, here or elsewhere."""
    for base in cls.bases:
        path = base.canonical_path if isinstance(base, griffe.Expr) else base
        found = target(path)
        if path not in ("typing.Generic", "object") and (found is None or not _is_inside(found)):
            yield base


def _base(base: str, cls: griffe.Class, links: Links) -> str:
    return links.link(plain(base), cls.module) if "[" in base else links.mention(f"`{base}`", cls.module)


def _is_inside(cls: griffe.Object) -> bool:
    """Whether a class is a base that nobody imports: what it has is shown with the class derived from it."""
    return cls.path.startswith("altegio.") and not any(cls.name in (package(page).exports or ()) for page in _PAGES)


def _owners(cls: griffe.Class) -> list[griffe.Class]:
    return [cls, *(one for one in cls.mro() if isinstance(one, griffe.Class) and _is_inside(one))]


def _methods(cls: griffe.Class) -> list[griffe.Function]:
    return list({one.name: one for owner in _owners(cls) for one in public_functions(owner)}.values())


def _fields(cls: griffe.Class, sections: list[Section], links: Links) -> str:
    about = {
        name: text
        for part in sections
        if part.kind == "attributes"
        for names, text in part.rows
        for name in names.split(", ")
    }
    members: dict[str, griffe.Attribute] = {}
    for owner in reversed(_owners(cls)):
        members |= {name: one for name, one in owner.members.items() if isinstance(one, griffe.Attribute)}
    rows = []
    for name in dict.fromkeys((*about, *members)):
        field = members.get(name)
        is_shown = field is not None and (field.docstring is not None or not _is_set_in_a_method(field))
        if name in about or (is_shown and not name.startswith("_")):
            text = about.get(name, field.docstring.value if field and field.docstring else "")
            kind = links.link(cell(str(field.annotation)), cls) if field and field.annotation is not None else ""
            rows.append((code(name), kind, code(_default(field)), links.mention(cell(text), cls)))
    if not rows:
        return ""
    header = ("field", "type", "default", "meaning")
    shown_columns = [index for index in range(4) if index != 2 or any(row[2] for row in rows)]
    shown = table([header[index] for index in shown_columns], ([row[index] for index in shown_columns] for row in rows))
    return f"**Fields**\n\n{shown}"


def _is_set_in_a_method(field: griffe.Attribute) -> bool:
    owner = field.parent
    constructor = owner.members.get("__init__") if owner is not None else None
    return constructor is not None and (field.lineno or 0) > (constructor.lineno or 0)


def _default(field: griffe.Attribute | None) -> str:
    """The default of a field in the body of a class, as a program would write it."""
    value = None if field is None or _is_set_in_a_method(field) else field.value
    if not isinstance(value, griffe.ExprCall):
        return "" if value is None else str(value)
    for one in value.arguments:
        if isinstance(one, griffe.ExprKeyword) and one.name in ("default", "factory"):
            return str(one.value) if one.name == "default" else f"{str(one.value).partition('[')[0]}()"
    return ""


def _fixtures() -> list[griffe.Function]:
    return [
        one
        for one in public_functions(package(_PLUGIN))
        if any(str(decorator.value).startswith("pytest.fixture") for decorator in one.decorators)
    ]


def _fixture(one: griffe.Function, links: Links) -> Iterator[str]:
    yield f"### {one.name} {{ #{one.name} }}"
    yield f"**Type:** {links.link(plain(str(one.returns)), one.module)}"
    yield from (section(part, links) for part in sections_of(one.docstring))
