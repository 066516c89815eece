"""The docstring of each operation matches the operation: HTTP line, arguments, body and names."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

import pytest

import altegio_client
from altegio_client.api import TAGS
from altegio_client.operation import Operation

Node = dict[str, Any]
GROUPS = {tag: import_module(f"altegio_client.api.{tag}") for tag in TAGS}
OPERATIONS: dict[str, Operation] = {
    value.id: value for module in GROUPS.values() for value in vars(module).values() if isinstance(value, Operation)
}
QUIRKS = re.compile(
    r"\*/\*|published misspelled|misspelled name|conetnt|authorizarion|copmany|content-type|authorization"
    r"|the security names|no security is declared|published as|typed as|declared as|contradicts itself"
    r"|stands? only in|the parameter list|the prose|published example|repeats the (end|path)|server's address"
    r"|sent with brackets|though it is|is listed without",
    re.IGNORECASE,
)
"""Words of what is wrong with the published form. Patch or client corrects it, so no caller meets it."""
NEIGHBOURS = {"success", "included", "type", "data", "meta", "POST /auth"}
"""What a docstring may name of the response's frame."""


def _method(operation: Operation) -> Any:
    module = GROUPS[operation.tag]
    constant = next(name for name, member in vars(module).items() if member is operation)
    group = next(member for member in vars(module).values() if getattr(member, "__operations__", None))
    return vars(group)[constant.lower()[1:]]


def _doc(operation: Operation) -> str:
    doc = inspect.getdoc(_method(operation))
    assert doc
    return doc


def _section(doc: str, name: str) -> str:
    found = re.search(rf"^{name}:\n((?:    .*\n?)+)", doc, re.MULTILINE)
    return found[1] if found else ""


@cache
def _description() -> Node:
    document: Node = json.loads(files(altegio_client).joinpath("openapi.json").read_bytes())
    return document


@cache
def _nodes() -> dict[str, Node]:
    return {node["operationId"]: node for item in _description()["paths"].values() for node in item.values()}


def _names(node: Any, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every wire name and value below a part of the description."""
    if isinstance(node, list):
        for item in node:
            yield from _names(item, seen)
    if not isinstance(node, dict):
        return
    reference = node.get("$ref")
    if isinstance(reference, str) and reference not in seen:
        target = _description()["components"]["schemas"][reference.rsplit("/", 1)[-1]]
        yield from _names(target, seen | {reference})
    if "in" in node and "name" in node:
        yield node["name"]
        yield node["name"].removesuffix("[]")
    yield from node.get("properties", {})
    yield from map(str, node.get("enum", []))
    for child in node.values():
        yield from _names(child, seen)


PAGES = {"b2b-v1": "b2b-v1", "online-booking": "public", "developer-tools": "developers", "supplement": None}
"""Where the pages of each description are; one that is not published has no pages."""
ALL = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)


@ALL
def test_the_http_line(operation: Operation) -> None:
    """Method and path are those of the request, the page is its own, and no other path is shown."""
    doc = _doc(operation)
    node = _nodes()[operation.id]
    http = f"{operation.method} {operation.server or ''}{operation.path}"
    tag = re.sub(r"[^a-z0-9]+", "-", node["tags"][-1].lower())
    reference = PAGES[node.get("x-origin", "b2b-v1")]
    page = [f"https://developer.alteg.io/en/{reference}/openapi/{tag}/{operation.id}"] if reference else []
    lines = [http, *page]
    assert doc.splitlines()[-len(lines) :] == lines
    shown = set(re.findall(r"`(?:[A-Z]+ )?(/[^`\s]+)`", doc))
    assert shown <= {one.path for one in OPERATIONS.values()}


@ALL
def test_the_arguments(operation: Operation) -> None:
    """Each argument is described, and nothing else is."""
    doc = _doc(operation)
    described = re.findall(r"^    (\w+): ", _section(doc, "Args"), re.MULTILINE)
    arguments = [name for name in inspect.signature(_method(operation)).parameters if name != "self"]
    assert described == arguments
    sent = {name for name, _, _ in (*operation.path_params, *operation.query_params, *operation.header_params)}
    assert sent | ({"body"} if operation.body is not None else set()) <= {*arguments}
    refusal = "TypeError, ValueError: an argument doesn't fit; nothing was sent."
    assert (refusal in doc) is bool(arguments)


@ALL
def test_the_result(operation: Operation) -> None:
    """The documented result is the return type of the method."""
    returned = inspect.signature(_method(operation)).return_annotation
    text = " ".join(_section(_doc(operation), "Returns").split())
    assert text.startswith("Nothing." if returned == "None" else f"{returned}.") or text.startswith(f"{returned}: ")


@cache
def _names_of_group(tag: str) -> set[str]:
    """The wire names and values of all operations under a tag, which a docstring may mention."""
    return {name for one in OPERATIONS.values() if one.tag == tag for name in _names(_nodes()[one.id])}


@ALL
def test_names_in_the_text(operation: Operation) -> None:
    """A name in backticks is an argument, a field or a value of its own or of its neighbours, or another operation."""
    known = _names_of_group(operation.tag) | {*inspect.signature(_method(operation)).parameters}
    known |= NEIGHBOURS | OPERATIONS.keys()
    for name in re.findall(r"`([^`]+)`", _doc(operation)):
        if name in known or name.startswith(("#", "Bearer")):
            continue
        for part in re.split(r"[.\s]+", re.sub(r"\[\]|\s*=.*|:.*", "", name)):
            like = re.compile(
                re.escape(part.strip("*_")) if part.strip("*") != part or part[:1] == "_" else f"^{part}$"
            )
            assert any(like.search(one) for one in known), name


@ALL
def test_no_quirk_is_described_above_the_patched_call(operation: Operation) -> None:
    """A quirk that a patch fixes, or the client handles, is not in the docstring."""
    assert not QUIRKS.search(_doc(operation))


@ALL
def test_the_body(operation: Operation) -> None:
    """It is described, and a field that is called compulsory is required by the body or the signature."""
    assert "The request body." not in _doc(operation)
    found = re.findall(r"(?<!but )((?:`\w+`(?:, | and )?)+) (?:is|are) compulsory", _doc(operation))
    media = _nodes()[operation.id].get("requestBody", {}).get("content", {})
    required = {name for one in media.values() for name in _required(one.get("schema", {}))}
    for names in found:
        assert set(re.findall(r"`(\w+)`", names)) <= required | {*operation.required}


def _required(schema: Node) -> Iterator[str]:
    if "$ref" in schema:
        schema = _description()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    yield from schema.get("required", [])
    for part in (*schema.get("allOf", []), schema.get("items", {})):
        yield from _required(part) if part else ()


def test_fields_of_models() -> None:
    """The docstrings of fields describe no quirk either."""
    models = files(altegio_client).joinpath("models")
    for module in models.iterdir():
        if module.name.endswith(".py"):
            found = QUIRKS.search(module.read_text(encoding="utf-8"))
            assert found is None, f"{module.name}: {found[0]}"
