"""Hands that arrange a description another way: its components, its references, the order of its parts."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from tests.codegen.hands.walking import METHODS, Node, all_schemas, operations, with_examples


def inline(raw: Node) -> Node:
    """Everything inlined, no component left."""

    def inlined(node: Any) -> Any:
        if isinstance(node, list):
            return [inlined(item) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            target: Any = raw
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            return {**inlined(target), **inlined({key: value for key, value in node.items() if key != "$ref"})}
        return {key: inlined(value) for key, value in node.items()}

    result = {key: inlined(value) for key, value in raw.items() if key != "components"}
    return {**result, "components": {"securitySchemes": raw["components"]["securitySchemes"]}}


def _renamed(raw: Node, rename: Callable[[str], str]) -> Node:
    def led(node: Any) -> Any:
        if isinstance(node, list):
            return [led(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {
            key: re.sub(r"[^/]+$", lambda found: rename(found[0]), value) if key == "$ref" else led(value)
            for key, value in node.items()
        }

    result: Node = led(raw)
    result["components"] = {
        section: components if section == "securitySchemes" else {rename(name): one for name, one in components.items()}
        for section, components in result["components"].items()
    }
    return result


def renamed_components(raw: Node) -> Node:
    """Components under names without a meaning."""
    numbers: dict[str, int] = {}
    return _renamed(raw, lambda name: f"Component{numbers.setdefault(name, len(numbers))}")


def prefixed_components(raw: Node) -> Node:
    """Components as some bundlers call them."""
    return _renamed(raw, lambda name: f"schemas-{name}.1")


def snake_case_components(raw: Node) -> Node:
    """Components in snake case, or in Pascal case where they were in snake case."""
    assigned: dict[str, str] = {}

    def recased(name: str) -> str:
        words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)
        new = "".join(map(str.capitalize, words)) if name == name.lower() else "_".join(words).lower()
        return assigned.setdefault(name, f"{new}_{len(assigned)}" if new in assigned.values() else new)

    return _renamed(raw, recased)


def reversed_components(raw: Node) -> Node:
    """Components in the opposite order."""
    raw["components"] = {section: dict(reversed(one.items())) for section, one in raw["components"].items()}
    return raw


def reversed_paths(raw: Node) -> Node:
    """Paths in the opposite order, and the methods of each."""
    raw["paths"] = {path: dict(reversed(item.items())) for path, item in reversed(raw["paths"].items())}
    return raw


def behind_references(raw: Node) -> Node:
    """Parameters, bodies, responses and path items as components."""
    components = raw.setdefault("components", {})

    def put(section: str, node: Node) -> Node:
        if "$ref" in node:
            return node
        shelf = components.setdefault(section, {})
        name = f"{section}.{len(shelf)}"
        shelf[name] = node
        return {"$ref": f"#/components/{section}/{name}"}

    for path, item in raw["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                if "parameters" in operation:
                    operation["parameters"] = [put("parameters", one) for one in operation["parameters"]]
                if "requestBody" in operation:
                    operation["requestBody"] = put("requestBodies", operation["requestBody"])
                operation["responses"] = {k: put("responses", v) for k, v in operation["responses"].items()}
        raw["paths"][path] = put("pathItems", item)
    return raw


def moved(raw: Node) -> Node:
    """A later revision: other addresses and other names of path parameters, the operations the same."""

    def address(path: str) -> str:
        canonical = path.replace("/company/{", "/locations/{").replace("/chain/{", "/chains/{")
        renamed = re.sub(r"\{(\w+)\}", lambda found: f"{{{_elsewhere(found[1])}}}", canonical)
        is_elsewhere = renamed.startswith(("/locations", "/chains")) and renamed.split("/")[1] != path.split("/")[1]
        return renamed if is_elsewhere or "://" in path else f"/moved{renamed}"

    raw["paths"] = {address(path): item for path, item in raw["paths"].items()}
    for holder in with_examples(raw):
        if holder.get("in") == "path":
            holder["name"] = _elsewhere(holder["name"])
    return raw


def _elsewhere(name: str) -> str:
    return {"company_id": "location_id", "location_id": "company_id"}.get(name, f"the_{name}")


def sorted_keys(raw: Node) -> Node:
    """All keys in alphabetical order."""

    def ordered(node: Any) -> Any:
        if isinstance(node, list):
            return [ordered(item) for item in node]
        return {key: ordered(node[key]) for key in sorted(node)} if isinstance(node, dict) else node

    result: Node = ordered(raw)
    return result


def reversed_parameters(raw: Node) -> Node:
    """Parameters, tags and fields in the opposite order."""
    for operation in operations(raw):
        if "parameters" in operation:
            operation["parameters"].reverse()
    for schema in all_schemas(raw):
        if "properties" in schema:
            schema["properties"] = dict(reversed(schema["properties"].items()))
    raw["tags"].reverse()
    return raw


def hoisted(raw: Node) -> Node:
    """Every object, list and enumeration as a component of its own."""
    shelf: Node = {}
    for schema in list(all_schemas(raw)):
        if schema.keys() & {"properties", "items", "enum"}:
            name = f"Inline_{len(shelf)}"
            shelf[name] = dict(schema)
            schema.clear()
            schema["$ref"] = f"#/components/schemas/{name}"
    raw["components"]["schemas"] |= shelf
    return raw


def chained(raw: Node) -> Node:
    """Every component behind two others, under names that a reference has to escape."""

    def name_of(name: str, number: int) -> str:
        return f"{name} ~ä/{number}"

    def escaped(name: str) -> str:
        return quote(name.replace("~", "~0").replace("/", "~1"), safe="~")

    components = raw["components"]
    for section in ("schemas", "parameters", "responses"):
        for name in list(components.get(section, {})):
            for number in (1, 2):
                further = f"#/components/{section}/{escaped(name_of(name, number + 1) if number == 1 else name)}"
                components[section][name_of(name, number)] = {"$ref": further}

    def led(node: Any) -> Any:
        if isinstance(node, list):
            return [led(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {key: _first_of(value, name_of, escaped) if key == "$ref" else led(value) for key, value in node.items()}

    inner = {
        section: {n: one if "ä" in n else led(one) for n, one in shelf.items()} for section, shelf in components.items()
    }
    return {**led({key: value for key, value in raw.items() if key != "components"}), "components": inner}


def _first_of(reference: str, name_of: Callable[[str, int], str], escaped: Callable[[str], str]) -> str:
    shelf, _, name = reference.rpartition("/")
    return f"{shelf}/{escaped(name_of(name, 1))}"


def own_definitions(raw: Node) -> Node:
    """Every component inside of the ``$defs`` of a single one."""
    shelf = raw["components"]["schemas"]

    def led(node: Any) -> Any:
        if isinstance(node, list):
            return [led(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {
            key: re.sub("^#/components/schemas/", "#/components/schemas/All/$defs/", value)
            if key == "$ref"
            else led(value)
            for key, value in node.items()
        }

    result: Node = led(raw)
    result["components"]["schemas"] = {"All": {"$defs": led(shelf)}}
    return result


def by_place(raw: Node) -> Node:
    """References into the first place that defines the same, instead of references to components."""
    paths = raw["paths"]
    seen: dict[str, str] = {}

    def placed(node: Any, place: str) -> Any:
        if isinstance(node, list):
            return [placed(item, f"{place}/{number}") for number, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str):
            if reference in seen:
                return {**node, "$ref": seen[reference]}
            seen[reference] = place
            _, section, name = reference.removeprefix("#/").split("/")
            return placed({**raw["components"][section][name], **{k: v for k, v in node.items() if k != "$ref"}}, place)
        return {
            key: placed(value, f"{place}/{key.replace('~', '~0').replace('/', '~1')}") for key, value in node.items()
        }

    result = {**raw, "paths": placed(paths, "#/paths")}
    return {**result, "components": {"securitySchemes": raw["components"]["securitySchemes"]}}


def shared_in_paths(raw: Node) -> Node:
    """The parameters that all operations of a path share, declared once for the path."""
    for item in raw["paths"].values():
        lists = [item[method].get("parameters", []) for method in METHODS if method in item]
        common = [one for one in lists[0] if all(one in other for other in lists)]
        if common:
            item["parameters"] = common
            for method in METHODS:
                if method in item:
                    item[method]["parameters"] = [one for one in item[method]["parameters"] if one not in common]
    return raw


def repeated_in_paths(raw: Node) -> Node:
    """The parameters that all operations of a path share, declared for the path as well."""
    for item in raw["paths"].values():
        lists = [item[method].get("parameters", []) for method in METHODS if method in item]
        item["parameters"] = [one for one in lists[0] if all(one in other for other in lists)]
    return raw


def unused_components(raw: Node) -> Node:
    """Components that nothing uses, in addition to the others."""
    components = raw["components"]
    components["schemas"] = {"Unused": {"type": "object", "title": "Odd"}, **components["schemas"]}
    components.setdefault("parameters", {})["unused"] = {"in": "cookie", "name": "unused", "content": {}}
    components |= {"links": {"unused": {"operationId": "none"}}, "callbacks": {"unused": {"{$url}": {"get": {}}}}}
    return raw
