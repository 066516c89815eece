"""Lay texts of our own over the structure of a description: summaries, descriptions and examples, by place.

``openapi/texts.yaml`` holds them under operation and place (``get_visit_details``, ``data.records[].id``; ``query
page``), in the notation of ``objects``; texts that several places share stand once, under ``shared``. A description
that has a text or an example at a place keeps its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from custom.tools.description.document import ABOUT, DescriptionError, Document, Node, Operation, alternatives
from custom.tools.description.objects import operation_roots

_KEYS = {"description", "example", "about", "as"}


@attrs.frozen
class Overlay:
    """What the texts found in a description."""

    without_text: tuple[str, ...] = ()
    """Operations and places for which neither the description nor the texts have a text."""
    unused: tuple[str, ...] = ()
    """Texts whose operation or place the description does not have."""
    about: str = ""
    """Our text about the API itself."""


def lay(document: Document, texts: Node) -> Overlay:
    """Give each operation and place of a description the text that it lacks."""
    _lay_root(document, texts)
    statuses: Node = texts.get("statuses", {})
    arguments: Node = texts.get("arguments", {})
    named: set[str] = set()
    remaining = dict(texts.get("operations", {}))
    silent: list[str] = []
    unused: list[str] = []
    for operation in document.operations(callbacks=True):
        own = _expanded(remaining.pop(operation.id, {}), texts.get("shared", {}))
        used = {"summary", "description"}
        for key in used:
            if own.get(key):
                operation.node[key] = operation.node.get(key) or own[key]
        if not operation.node.get("summary"):
            silent.append(operation.id)
        for status, response in operation.node.get("responses", {}).items():
            used.add(str(status))
            response["description"] = (
                response.get("description") or own.get(str(status)) or statuses.get(str(status), "")
            )
        for place, node in places(operation):
            key = place if place in own else _without_alternatives(place)
            used.add(key)
            named.add(place)
            _check(f"{operation.id} {place}", own.get(key))
            _complete(node, own.get(key, {}))
            if not _complete(node, arguments.get(place, {})) and _is_named(place, node):
                silent.append(f"{operation.id} {place}")
        unused += [f"{operation.id} {place}" for place in own if place not in used]
    tags = {tag["name"] for tag in document.root.get("tags", [])}
    unused += [f"arguments {place}" for place in arguments if place not in named]
    unused += [f"tags {name}" for name in texts.get("tags", {}) if name not in tags]
    return Overlay(tuple(silent), (*unused, *remaining), texts.get("info", {}).get("description", ""))


def _without_alternatives(place: str) -> str:
    """The same place without the numbers of alternatives; texts are about what these have in common."""
    return re.sub(r"\|\d+(?=[.\[])", "", place)


def _is_named(place: str, node: Node) -> bool:
    """Whether a place is an argument or a field; the items of a list and the roots of responses need no text."""
    return "in" in node or re.search(r"\.[^.\[|*]+$", place) is not None


def _lay_root(document: Document, texts: Node) -> None:
    info = document.root.setdefault("info", {})
    document.root["info"] = {**info, **{key: info.get(key) or text for key, text in texts.get("info", {}).items()}}
    known: Node = texts.get("tags", {})
    declared = document.root.setdefault("tags", [])
    names = [tag["name"] for tag in declared]
    used = dict.fromkeys(tag for one in document.operations() for tag in one.node.get("tags", []))
    document.root["tags"] = [*declared, *({"name": tag} for tag in used if tag in known and tag not in names)]
    for tag in document.root["tags"]:
        if tag["name"] in known:
            tag["description"] = tag.get("description") or known[tag["name"]]


def places(operation: Operation) -> Iterator[tuple[str, Node]]:
    """Every place of an operation that has a text: its arguments, its body, its responses, and all that is in them."""
    for parameter in operation.parameters:
        place = f"{parameter['in']} {parameter['name']}"
        yield place, parameter
        yield from _inside(place, parameter.get("schema", {}))
    for root in operation_roots(operation):
        if not root.is_refusal:
            yield root.role, root.schema
            yield from _inside(root.role, root.schema)


def _inside(place: str, schema: Node) -> Iterator[tuple[str, Node]]:
    children = [(f"{place}.{name}", child) for name, child in schema.get("properties", {}).items()]
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            children.append((f"{place}{mark}", schema[key]))
    children += [(f"{place}{mark}", child) for mark, child in alternatives(schema)]
    for inner, child in children:
        yield inner, child
        yield from _inside(inner, child)


def _expanded(own: Node, shared: Node) -> Node:
    """The texts of an operation by place, those of shared objects among them; the nearer text wins."""
    result: Node = {}
    for place, text in own.items():
        if isinstance(text, dict) and "as" in text:
            result |= {inner: one for inner, one in _of(text["as"], place, shared, ()).items() if inner not in own}
        result[place] = {**result.get(place, {}), **text} if isinstance(text, dict) else text
    return result


def _of(name: str, place: str, shared: Node, stack: tuple[str, ...]) -> Node:
    """The texts of a shared object and of its fields, at a place."""
    if name not in shared:
        raise DescriptionError(f"texts: {place}: no shared object {name}")
    if name in stack:
        return {}
    result: Node = {}
    for inner, text in shared[name].items():
        if inner == "about":
            result.setdefault(place, {})["about"] = text
            continue
        result[place + inner] = text
        if isinstance(text, dict) and "as" in text:
            deeper = _of(text["as"], place + inner, shared, (*stack, name))
            result = {**deeper, **result, place + inner: {**deeper.get(place + inner, {}), **text}}
    return result


def _check(place: str, text: Any) -> None:
    unknown = text.keys() - _KEYS if isinstance(text, dict) else None
    if unknown:
        raise DescriptionError(f"texts: {place}: unknown keys {', '.join(sorted(unknown))}")


def _complete(node: Node, text: Any) -> bool:
    """Set the texts that a place lacks; return whether it has one now."""
    texts: Node = text if isinstance(text, dict) else {"description": text}
    schema = node.get("schema", node) if "in" in node else node
    if texts.get("description"):
        node["description"] = node.get("description") or texts["description"]
    if "example" in texts and "example" not in node and "example" not in schema:
        schema["example"] = texts["example"]
    if texts.get("about"):
        node[ABOUT] = node.get(ABOUT) or texts["about"]
    return bool(node.get("description") or schema.get("description") or node.get(ABOUT))
