"""The packages as the reference sees them: parsed by griffe, not imported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs
import griffe

from custom.tools.files import ROOT, SPEC
from custom.tools.pipeline import described
from custom.tools.rendering.registry import RESOURCES, find_resources

_HTTP = re.compile(r"^(GET|POST|PUT|PATCH|DELETE) ((?:/|https://)\S*)$", re.MULTILINE)
_PAGE = re.compile(r"^https://\S+$", re.MULTILINE)
_RETRIED = re.compile(r"^Retried after a failure: (.*?)(?=^[A-Z]+ \S+$|^https://|\Z)", re.MULTILINE | re.DOTALL)


PACKAGES = ("altegio", "altegio_client", "pytest_altegio")


@cache
def _modules() -> griffe.ModulesCollection:
    """The packages of the repository, with their docstrings parsed; names that one imports from another lead there."""
    loader = griffe.GriffeLoader(
        search_paths=[str(ROOT), str(ROOT / "custom")],
        docstring_parser=griffe.Parser.google,
        # A result is one item, however many lines describe it.
        docstring_options={"warnings": False, "returns_multiple_items": False},
    )
    for name in PACKAGES:
        loader.load(name)
    return loader.modules_collection


def package(name: str) -> griffe.Module:
    """A package of the repository, or a module of one by its dotted name."""
    module = target(name)
    if not isinstance(module, griffe.Module):
        raise LookupError(f"there is no module {name}")
    return module


def target(path: str) -> griffe.Object | None:
    """What a dotted name stands for, wherever it is defined; None where that is not in the repository."""
    try:
        found = _modules()[path]
        return found.final_target if isinstance(found, griffe.Alias) else found
    except (KeyError, griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None


@attrs.frozen
class Section:
    """A part of a docstring: its kind, its title where it has one, and its text or its rows of name and text.

    ``scope`` is what it documents: names in it mean what they mean there.
    """

    kind: str
    title: str
    text: str
    rows: tuple[tuple[str, str], ...] = ()
    scope: griffe.Object | None = attrs.field(default=None, eq=False, repr=False)


@attrs.frozen
class Argument:
    """An argument: its name, its type as it is written, and how it is passed."""

    name: str
    annotation: str
    required: bool
    keyword: bool


@attrs.frozen
class Entry:
    """A method or a function of the reference.

    Attributes:
        name: its name.
        call: how it is written, such as ``api.clients.search``.
        signature: its arguments and its result.
        arguments: the same, one by one.
        returns: the type of its result.
        sections: its docstring, without the last lines.
        http: method and path of an operation, empty for a helper.
        retried: whether an operation is repeated after a failure, in words.
        pages: the reference pages of Altegio.
        is_async: whether it is awaited.
        path: its dotted name where it is defined.
        published: method and path in Altegio's description, where a patch has moved it; empty elsewhere.
    """

    name: str
    call: str
    signature: str
    arguments: tuple[Argument, ...]
    returns: str
    sections: tuple[Section, ...]
    http: str
    retried: str
    pages: tuple[str, ...]
    is_async: bool
    path: str = ""
    published: str = ""

    @property
    def summary(self) -> str:
        """The first sentence of the docstring."""
        return next((one.text.split("\n\n")[0] for one in self.sections if one.kind == "text"), "")


@attrs.frozen
class Group:
    """An attribute of the client: its operations and its helpers."""

    name: str
    about: str
    operations: tuple[Entry, ...]
    helpers: tuple[Entry, ...]


def sections_of(docstring: griffe.Docstring | None) -> list[Section]:
    """A docstring in parts."""
    if docstring is None:
        return []
    return [attrs.evolve(_section(one), scope=docstring.parent) for one in docstring.parsed]


def _section(parsed: griffe.DocstringSection) -> Section:
    kind, value = parsed.kind.value, parsed.value
    if kind == "text":
        return Section("text", "", value)
    if kind == "admonition":
        return Section("example" if value.kind == "example" else "note", parsed.title or value.kind, value.description)
    if kind == "examples":
        return Section("example", "Example", "\n".join(text for _, text in value))
    rows = tuple((_row_name(kind, one), one.description) for one in value)
    return Section(kind, parsed.title or "", "", rows)


def _row_name(kind: str, row: Any) -> str:
    if kind in ("returns", "raises", "yields"):
        return str(row.annotation or "")
    # Of several names in one line griffe takes all but the first for a type.
    return f"{row.name} {str(row.annotation).strip('()')}" if row.name.endswith(",") else str(row.name)


def callable_of(function: griffe.Function, call: str) -> Entry:
    """A function as the reference shows it."""
    sections = []
    http, retried, pages = "", "", ()
    for section in sections_of(function.docstring):
        text = section.text
        if section.kind == "text":
            http = " ".join(found.groups()) if (found := _HTTP.search(text)) else http
            pages = (*pages, *_PAGE.findall(text))
            retried = " ".join(found[1].split()) if (found := _RETRIED.search(text)) else retried
            text = _PAGE.sub("", _HTTP.sub("", _RETRIED.sub("", text))).strip()
        if text or section.rows:
            sections.append(attrs.evolve(section, text=text))
    return Entry(
        function.name,
        call,
        _signature(function, call),
        tuple(_arguments(function)),
        str(function.returns or ""),
        tuple(sections),
        http,
        retried,
        tuple(dict.fromkeys(pages)),
        "async" in function.labels,
        function.path,
    )


def _arguments(function: griffe.Function) -> Iterator[Argument]:
    for one in function.parameters:
        kind = one.kind.value if one.kind else ""
        if one.name != "self" and not kind.startswith("variadic"):
            yield Argument(one.name, str(one.annotation or ""), one.default is None, kind == "keyword-only")


def _signature(function: griffe.Function, call: str) -> str:
    parameters = [one for one in function.parameters if one.name not in ("self", "cls")]
    shown: list[str] = []
    starred = False
    for one in parameters:
        kind = one.kind.value if one.kind else ""
        if kind == "keyword-only" and not starred:
            shown.append("*")
            starred = True
        starred = starred or kind == "variadic positional"
        prefix = {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "")
        text = f"{prefix}{one.name}" + (f": {one.annotation}" if one.annotation else "")
        variadic = bool(prefix)
        shown.append(text + (f" = {_default(one, function)}" if one.default is not None and not variadic else ""))
    result = f" -> {function.returns}" if function.returns else ""
    line = f"{call}({', '.join(shown)}){result}"
    if len(line) <= 88:
        return line
    arguments = "".join(f"    {one},\n" for one in shown)
    return f"{call}(\n{arguments}){result}"


def _default(parameter: griffe.Parameter, function: griffe.Function) -> str:
    """The default of a parameter; a constant of the module as its value, since a reader can't see the name."""
    text = str(parameter.default)
    constant = function.module.members.get(text)
    if isinstance(constant, griffe.Alias):
        constant = constant.final_target
    return str(constant.value) if isinstance(constant, griffe.Attribute) else text


def public_functions(owner: griffe.Object) -> Iterator[griffe.Function]:
    """The public methods of a class or functions of a module, with a docstring, in the order of the file."""
    for name, member in owner.members.items():
        if not name.startswith("_") and isinstance(member, griffe.Function) and member.docstring is not None:
            yield member


@cache
def tags() -> Mapping[str, str]:
    """The groups of the generated package, and the class of each."""
    value = package("altegio_client")["api"]["TAGS"].value
    return {str(key).strip("'\""): str(one).strip("'\"") for key, one in zip(value.keys, value.values, strict=True)}


def groups() -> list[Group]:
    """All groups of the client: those of the tags, and those that have helpers alone."""
    resources = {one.name: one for one in find_resources(RESOURCES)}
    found = []
    for name in sorted({*tags(), *resources}):
        operations: list[Entry] = []
        helpers: list[Entry] = []
        about = ""
        if name in tags():
            module = package("altegio_client")["api"][name]
            about = (module.docstring.value if module.docstring else "").partition(": ")[2]
            functions = public_functions(module[tags()[name]])
            operations = [_as_published(callable_of(one, f"api.{name}.{one.name}")) for one in functions]
        if name in resources:
            cls = package("altegio")["resources"][name][resources[name].cls]
            about = about or resources[name].about
            helpers = [callable_of(one, f"api.{name}.{one.name}") for one in _methods(cls)]
        found.append(Group(name, about, tuple(operations), tuple(helpers)))
    return found


@cache
def _published() -> Mapping[str, str]:
    """Method and path of each operation before any patch."""
    document, _ = described(SPEC)
    return {one.id: f"{one.method.upper()} {one.path}" for one in document.operations()}


def _as_published(operation: Entry) -> Entry:
    published = _published().get(operation.name, operation.http)
    # The path may be shown with the server that has it.
    is_moved = not operation.http.endswith(published.partition(" ")[2])
    return attrs.evolve(operation, published=published) if is_moved else operation


def _methods(cls: griffe.Class) -> Iterator[griffe.Function]:
    """The methods of a class and of those of its bases that are written by hand, such as mix-ins."""
    yield from public_functions(cls)
    for base in cls.mro():
        if base.path.startswith("altegio.resources.") and not base.name.startswith("Resource"):
            yield from public_functions(base)
