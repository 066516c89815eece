"""The description that goes with the package: the facts of the patched one, with no text but the summaries.

The mock server is built from it, and other people's tools can read it: linters, validators, other generators.
"""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from urllib.parse import urlsplit

from custom.tools.description.document import ALWAYS, Document, Node, Operation, types_of
from custom.tools.description.joining import ORIGIN
from custom.tools.names.members import PYTHON_NAME
from custom.tools.names.recognising import FORMER
from custom.tools.package.fitting import MAPS, VALUES, fit_examples

_TEXTS = frozenset({"summary", "description", "title", "externalDocs"})
_NAME = "x-name"
"""Our name of what stands in a path, where an operation shares its address with others that name it otherwise."""
_EXTENSIONS = frozenset(
    {"x-format", "x-forms", "x-links", _NAME, "x-no-route", "x-optional", "x-undocumented-body", FORMER, ORIGIN}
)
"""The extensions that are read in the package; all others are for the generator."""
_ISO = "ISO 8601"
_CLOCK = "%H:%M:%S"
"""Times of day on the wire: in JSON Schema, ``time`` has an offset."""
_PARAMETER = re.compile(r"(?<=\{)[^{}]*(?=\})")
_DIGITS = {
    "%Y": "[0-9]{4}",
    "%m": "(0[1-9]|1[0-2])",
    "%d": "(0[1-9]|[12][0-9]|3[01])",
    "%H": "([01][0-9]|2[0-3])",
    **dict.fromkeys(("%M", "%S"), "[0-5][0-9]"),
}


def _pattern(form: str) -> str:
    """The regular expression of a form for dates or times."""
    return re.sub("%.", lambda found: _DIGITS[found[0]], form.replace(".", "[.]"))


_ISO_PATTERN = (
    f"^{_pattern('%Y-%m-%d')}[T ]{_pattern('%H:%M')}(:{_pattern('%S')}([.][0-9]+)?)?"
    f"(Z|[+-]{_pattern('%H')}:?{_pattern('%M')})?$"
)
"""Moments on the wire: ``date-time`` would promise RFC 3339, and there the offset is required and has a colon."""
_LINES = {"paths": "path", "webhooks": "path", "path": "operation", "components": "group", "group": "schema"}


def write_description(document: Document, path: Path, about: str = "") -> None:
    """Write what the mock server needs of a patched description, with a text about itself.

    One line an operation and one a schema, so that a change of one shows as a change of one. ``about`` is ours: a
    description with other texts has the same facts, and gives the same file.
    """
    webhooks = {name: as_sent(item) for name, item in document.root.get("webhooks", {}).items()}
    facts: Node = without_texts(
        {**document.root, "paths": _paths(document), **({"webhooks": webhooks} if webhooks else {})}
    )
    # The document is used on, and some parts of it stand in both.
    facts = copy.deepcopy(facts)
    fit_examples(facts)
    info = document.root["info"]
    named = {key: info[key] for key in ("title", "version") if key in info}
    root = {
        "x-generated": "The patched description without its texts; do not edit, run make generate.",
        **facts,
        "info": {**named, "description": about} if about else named,
    }
    parts = [f'"{key}":{_lines(value, key)}' for key, value in root.items()]
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


def _paths(document: Document) -> Node:
    """The paths with our names of what stands in them: hand-written code goes by these, and no server sees any.

    Operations of one address are in one item, whatever each calls what stands in it: OpenAPI knows no path twice.
    """
    paths: Node = {}
    by_shape: dict[str, str] = {}
    shared_servers: list[Node] = [one for one in document.root.get("servers", []) if "url" in one]
    for operation in document.operations():
        ours = _our_names(operation)
        path = _with_names(operation.path, ours)
        path = by_shape.setdefault(_PARAMETER.sub("", path), path)
        while operation.method in paths.get(path, {}):  # two operations of one address, under two names
            path = _PARAMETER.sub(lambda found: f"{found[0]}_", path)
        shared = dict(zip(_PARAMETER.findall(operation.path), _PARAMETER.findall(path), strict=True))
        parameters = [_flag(one) for one in operation.node.get("parameters", [])]
        named = [_named(one, ours, shared) if one["in"] == "path" else one for one in parameters]
        others = {
            key: value
            for key, value in (("parameters", named), ("servers", _servers(operation, shared_servers)))
            if value
        }
        paths.setdefault(path, {})[operation.method] = {**operation.node, **others}
    return paths


def _servers(operation: Operation, shared: list[Node]) -> list[Node]:
    """The servers of an operation, where they are others than those of all operations.

    Two paths are published with the end of the server's address before them; a tool would put it there twice.
    """
    own: list[Node] = [one for one in operation.node.get("servers", []) if "url" in one]
    prefix = urlsplit(shared[0]["url"]).path.rstrip("/") if shared else ""
    if not own and prefix and operation.path.startswith(f"{prefix}/"):
        own = [{**one, "url": one["url"].rstrip("/").removesuffix(prefix)} for one in shared]
    return [{**one, "url": one["url"].rstrip("/")} for one in own]


def _flag(parameter: Node) -> Node:
    """A parameter as it travels: a flag in a query is 1 or 0, of whatever type its argument is."""
    schema: Node = parameter.get("schema", {})
    if parameter["in"] != "query" or types_of(schema) != ["boolean"]:
        return parameter
    return {**parameter, "schema": {**schema, "type": "integer", "enum": [0, 1]}}


def _our_names(operation: Operation) -> dict[str, str]:
    parameters = operation.node.get("parameters", [])
    return {one["name"]: one.get(PYTHON_NAME, one["name"]) for one in parameters if one["in"] == "path"}


def _named(parameter: Node, ours: dict[str, str], shared: dict[str, str]) -> Node:
    """A parameter of a path with the name that all operations of its address share."""
    own, name = ours[parameter["name"]], shared.get(parameter["name"], parameter["name"])
    return {**parameter, "name": name, **({} if own == name else {_NAME: own})}


def _with_names(path: str, names: dict[str, str]) -> str:
    return _PARAMETER.sub(lambda found: names.get(found[0], found[0]), path)


def as_sent(item: Node) -> Node:
    """A call that the server makes, as OpenAPI has it: what is read is a request body."""
    result = {}
    for method, node in item.items():
        responses = node["responses"]
        result[method] = {
            **{key: value for key, value in node.items() if key != "parameters"},
            # It sends no token, and signs nothing.
            "security": [],
            "requestBody": {"required": True, "content": responses["200"].get("content", {})},
            "responses": {"200": {"description": ""}},
        }
    return result


def without_texts(node: Node) -> Node:
    """A part of a description without texts and without the extensions that only the generator reads."""
    result: Node = {
        key: _part(key, value)
        for key, value in node.items()
        if (key not in _TEXTS or (key == "summary" and "operationId" in node))
        and (not key.startswith("x-") or key in _EXTENSIONS)
        and not (key == "example" and value is None)
    }
    result = _with_alternatives(_as_written(result))
    if "x-links" in node:
        # The keys are the IDs of what is linked.
        result["propertyNames"] = {"pattern": "^[0-9]{1,18}$"}
    if ALWAYS in node:
        result["required"] = sorted({*result.get("required", []), *node[ALWAYS]})
    # Such a wrapper only holds a description beside a reference.
    only: list[Node] = result["allOf"] if result.keys() == {"allOf"} else []
    return only[0] if len(only) == 1 else result


def _as_written(schema: Node) -> Node:
    """A schema with a form of its own for dates or times, with a pattern for those who check values against it."""
    declared: str = schema.get("format", "")
    form = schema.get("x-format", {"date-time": _ISO, "time": _CLOCK}.get(declared))
    if declared not in ("date", "date-time", "time") or form is None:
        return schema
    pattern = _ISO_PATTERN
    if form != _ISO:
        # A moment may carry its offset nevertheless.
        is_moment = "%Y" in form and "%H" in form
        pattern = f"^{_pattern(form)}$|{_ISO_PATTERN}" if is_moment else f"^{_pattern(form)}$"
    others = {key: value for key, value in schema.items() if key != "format"}
    return {**others, "x-format": form, "pattern": pattern}


def _with_alternatives(schema: Node) -> Node:
    """A schema whose alternatives are all different, and allow null themselves.

    Two that differ in their texts alone are one here; a ``null`` beside alternatives would match none of them.
    """
    key = next((one for one in ("oneOf", "anyOf") if isinstance(schema.get(one), list)), None)
    if key is None:
        return schema
    options: list[Node] = [one for number, one in enumerate(schema[key]) if one not in schema[key][:number]]
    if "null" in types_of(schema) and not any("null" in types_of(one) for one in options):
        schema = {name: one for name, one in schema.items() if name != "type"}
        options.append({"type": "null"})
    return {**schema, key: options}


def _part(key: str, value: object) -> object:
    if key in VALUES:
        return value
    if isinstance(value, dict):
        if key == "responses":
            # OpenAPI requires the description of a response.
            return {status: {"description": "", **without_texts(one)} for status, one in value.items()}
        return {name: without_texts(one) for name, one in value.items()} if key in MAPS else without_texts(value)
    if isinstance(value, list):
        return [without_texts(one) if isinstance(one, dict) else one for one in value]
    return value


def _lines(value: object, key: str) -> str:
    """A JSON value, broken into lines where it holds operations or schemas."""
    if key in _LINES and isinstance(value, dict):
        inner = _LINES[key]
        return "{" + ",".join(f"\n{json.dumps(name)}:{_lines(child, inner)}" for name, child in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
