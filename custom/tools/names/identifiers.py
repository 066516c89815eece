"""Whether all names of a package are names in Python, each there once, and taken by nothing hand-written."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterator

from openapi_python_client.strings import ClassName, PythonIdentifier, sanitize

from custom.tools.description.document import Document
from custom.tools.files import ROOT
from custom.tools.names.members import FIELDS, GROUP, METHOD, PREFIX, PYTHON_NAME, tag_of
from custom.tools.words import TAG, pascal

HAND_WRITTEN = ROOT / "custom" / "altegio"
_ADVICE = "give it another name in openapi/names.lock"
_LONGEST = 100
"""How many characters a name may have: files are named after it, too."""
_NO_NAME = f"which is no name in Python of at most {_LONGEST} ASCII characters"
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names that no file may have on Windows."""
_OF_GROUPS = frozenset({"with_response", "mro"})
_OF_MODULES = frozenset(
    {"Any", "Decimal", "FileInput", "Group", "Iterable", "Literal", "Mapping", "Model", "Number", "Operation"}
    | {"OptionalNumber", "Paging", "Response", "Sequence"}
)


def misnamed(document: Document) -> Iterator[str]:
    """One line for each name of the description that can't be one of the package."""
    yield from _misnamed_methods(document)
    yield from _misnamed_groups(document)
    yield from _misnamed_models(document)


def is_name(text: str) -> bool:
    """Whether a text can be a name: in Python, not private, short, and of ASCII, so that no other one looks like it."""
    plain = text.isidentifier() and not keyword.iskeyword(text) and not text.startswith("_")
    return plain and text.isascii() and len(text) <= _LONGEST


def _shown(text: str) -> str:
    return repr(text) if len(text) <= _LONGEST else f"{text[:_LONGEST]!r}..."


def _is_meaningless(wire: str, name: str, prefix: str) -> bool:
    """Whether a name was derived from nothing usable, or from one of Python's own; the lock can give a better one."""
    no_word = not re.search(r"[^\W_]", sanitize(wire)) or re.fullmatch(r"__.*__", wire)
    return bool(no_word) and name.startswith(prefix)


def _misnamed_methods(document: Document) -> Iterator[str]:
    taken: dict[str, str] = {}
    for operation in document.operations():
        place, name = f"{operation.method.upper()} {operation.path[:_LONGEST]}", str(operation.node[METHOD])
        what = f"{place}: the operationId {_shown(operation.id)} becomes {_shown(name)}"
        fits = is_name(name) and str(PythonIdentifier(name, "")) == name
        if not fits or _is_meaningless(operation.id, name, PREFIX):
            yield f"{what}, {_NO_NAME}; {_ADVICE}"
        elif name in _OF_GROUPS:
            yield f"{what}, which every group has; {_ADVICE}"
        elif name in taken:
            yield f"{what}, as that of {taken[name]} does; {_ADVICE}"
        taken.setdefault(name, place)
        for parameter in operation.parameters:
            argument = str(parameter.get(PYTHON_NAME, "x"))
            if not is_name(argument) or _is_meaningless(parameter["name"], argument, PREFIX):
                what = f"{place}: the parameter {_shown(parameter['name'])} becomes {_shown(argument)}"
                yield f"{what}, {_NO_NAME}; {_ADVICE}"


def _misnamed_groups(document: Document) -> Iterator[str]:
    client = _names_of_client()
    classes: dict[str, str] = {}
    for tag, name in dict.fromkeys((tag_of(one), str(one.node[GROUP])) for one in document.operations()):
        what, cls = f"the tag {_shown(tag)} becomes {_shown(name)}", f"{pascal(name)}Group"
        fits = is_name(name) and is_name(cls) and str(PythonIdentifier(name, TAG)) == name
        if not fits or _is_meaningless(tag, name, TAG):
            yield f"{what}, {_NO_NAME}; {_ADVICE}"
        elif name in _DEVICES:
            yield f"{what}, which is a device on Windows, not a file; {_ADVICE}"
        elif name in client or _is_helper_of_another(name):
            yield f"{what}, which is a hand-written part of the client; {_ADVICE}"
        elif classes.setdefault(cls, name) != name:
            yield f"{what}, whose class would be that of {classes[cls]!r}; {_ADVICE}"


def _names_of_client() -> set[str]:
    """What the hand-written client has under names of its own."""
    tree = ast.parse((HAND_WRITTEN / "_client.py").read_bytes())
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Altegio"]
    return {one.name for cls in classes for one in cls.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}


def _is_helper_of_another(name: str) -> bool:
    """Whether there are helpers of a name that do not extend the group of that name."""
    folder = HAND_WRITTEN / "resources"
    paths = [folder / f"{name}.py", *sorted((folder / name).glob("*.py"))]
    sources = [path.read_text(encoding="utf-8") for path in paths if path.exists()]
    return bool(sources) and not any(f"{pascal(name)}Group" in source for source in sources)


def _misnamed_models(document: Document) -> Iterator[str]:
    modules: dict[str, str] = {}
    for model, schema in document.root["components"]["schemas"].items():
        if FIELDS not in schema:
            continue
        if not is_name(model) or str(ClassName(model, "")) != model or model in _OF_MODULES:
            yield f"the model {_shown(model)} is not a valid class name; {_ADVICE}"
        module = str(PythonIdentifier(model, ""))
        if module in _DEVICES:
            yield f"the model {model} would be {module}.py, which is a device on Windows, not a file; {_ADVICE}"
        if module in modules:
            yield f"the models {modules[module]} and {model} would be the same file, {module}.py; {_ADVICE}"
        modules[module] = model
        for wire, field in schema[FIELDS].items():
            if not is_name(field) or _is_meaningless(wire, field, PREFIX):
                what = f"{model}: the field {_shown(wire)} becomes {_shown(field)}"
                yield f"{what}, {_NO_NAME}; {_ADVICE}"
