"""The vendored description, and functions that walk through a description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from custom.tools.description.loading import load, read
from custom.tools.description.texts import lay
from custom.tools.files import SPEC, TEXTS

Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")
_VALUES = ("example", "examples", "default", "enum", "required", "tags", "security", "discriminator")


def vendored() -> Node:
    """The vendored description as it is written."""
    raw: Node = yaml.load(SPEC.read_bytes(), yaml.CSafeLoader)
    return raw


def with_texts() -> Node:
    """The vendored description with our texts and examples in their places; nothing of it is a component."""
    document = load(SPEC)
    lay(document, read(TEXTS))
    root = document.root

    def plain(node: Any) -> Any:
        if isinstance(node, list):
            return [plain(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {key: plain(value) for key, value in node.items() if not key.startswith("x-")}

    result: Node = plain(root)
    return result


def operations(raw: Node) -> Iterator[Node]:
    """All operations of a description."""
    for item in raw["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


def schemas(node: Any, *, is_schema: bool = False) -> Iterator[Node]:
    """Every schema in a part of a description, inner ones first."""
    if isinstance(node, list):
        for item in node:
            yield from schemas(item, is_schema=is_schema)
    if not isinstance(node, dict):
        return
    for key, child in list(node.items()):
        if key in _VALUES:
            continue
        if key in ("properties", "schemas") and isinstance(child, dict) and (is_schema or key == "schemas"):
            for inner in child.values():
                yield from schemas(inner, is_schema=True)
        elif is_schema or key == "schema":
            yield from schemas(child, is_schema=True)
        else:
            yield from schemas(child)
    if is_schema:
        yield node


def all_schemas(raw: Node) -> Iterator[Node]:
    """Every schema of a description: of components, parameters, bodies and responses."""
    yield from schemas({"components": raw.get("components", {})})
    yield from schemas(raw["paths"])


def parameters(raw: Node) -> Iterator[Node]:
    """Every parameter that is written out."""
    yield from raw.get("components", {}).get("parameters", {}).values()
    for operation in operations(raw):
        yield from (one for one in operation.get("parameters", []) if "$ref" not in one)


def contents(raw: Node) -> Iterator[Node]:
    """Every body and every response that is written out."""
    components = raw.get("components", {})
    yield from components.get("requestBodies", {}).values()
    yield from components.get("responses", {}).values()
    for operation in operations(raw):
        yield operation.get("requestBody", {})
        yield from operation["responses"].values()


def with_examples(raw: Node) -> Iterator[Node]:
    """Parameters and media objects, which have examples of their own."""
    yield from parameters(raw)
    for content in contents(raw):
        yield from content.get("content", {}).values()
