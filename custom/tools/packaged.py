"""The description that goes with the package, for the mock server: the facts of the patched one, without its texts."""

from __future__ import annotations

import json
import re
from pathlib import Path

from custom.tools.document import ALWAYS, Document, Node
from custom.tools.joining import ORIGIN
from custom.tools.recognising import FORMER

_TEXTS = frozenset({"summary", "description", "title", "externalDocs"})
_EXTENSIONS = frozenset(
    {"x-format", "x-forms", "x-links", "x-no-route", "x-optional", "x-undocumented-body", FORMER, ORIGIN}
)
"""The extensions that are read in the package; all others are for the generator."""
_MAPS = frozenset({"properties", "paths", "webhooks", "schemas", "content", "headers", "securitySchemes"})
"""Where keys are names, and none of them is a text."""
_VALUES = frozenset({"example", "examples", "default", "enum", "const", "required", "security"})
_ISO = "ISO 8601"
_ISO_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?$"
"""Moments on the wire: ``date-time`` would promise RFC 3339, and there the offset is required and has a colon."""
_DIGITS = {"%Y": "[0-9]{4}", **dict.fromkeys(("%m", "%d", "%H", "%M", "%S"), "[0-9]{2}")}
_LINES = {"paths": "path", "webhooks": "path", "path": "operation", "components": "group", "group": "schema"}


def write_description(document: Document, path: Path) -> None:
    """Write what the mock server needs of a patched description.

    One line an operation and one a schema, so that a change of one shows as a change of one.
    """
    webhooks = {name: as_sent(item) for name, item in document.root.get("webhooks", {}).items()}
    facts: Node = without_texts({**document.root, **({"webhooks": webhooks} if webhooks else {})})
    info = document.root["info"]
    root = {
        "x-generated": "The patched description without its texts; do not edit, run make generate.",
        **facts,
        "info": {key: info[key] for key in ("title", "version") if key in info},
    }
    parts = [f'"{key}":{_lines(value, key)}' for key, value in root.items()]
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


def as_sent(item: Node) -> Node:
    """A call that the server makes, as OpenAPI has it: what is read is a request body."""
    result = {}
    for method, node in item.items():
        responses = node["responses"]
        result[method] = {
            **{key: value for key, value in node.items() if key != "parameters"},
            "requestBody": {"required": True, "content": responses["200"].get("content", {})},
            "responses": {"200": {"description": ""}},
        }
    return result


def without_texts(node: Node) -> Node:
    """A part of a description without texts and without the extensions that only the generator reads."""
    kept: Node = {
        key: _part(key, value)
        for key, value in node.items()
        if key not in _TEXTS
        and (not key.startswith("x-") or key in _EXTENSIONS)
        and not (key == "example" and value is None)
    }
    kept = _as_written(kept)
    if ALWAYS in node:
        kept["required"] = sorted({*kept.get("required", []), *node[ALWAYS]})
    # Such a wrapper only holds a description beside a reference.
    only: list[Node] = kept["allOf"] if kept.keys() == {"allOf"} else []
    return only[0] if len(only) == 1 else kept


def _as_written(schema: Node) -> Node:
    """A schema with a form of its own for dates or moments says so to everyone who checks values against it."""
    form = schema.get("x-format", _ISO if schema.get("format") == "date-time" else None)
    if schema.get("format") not in ("date", "date-time") or form is None:
        return schema
    pattern = _ISO_PATTERN
    if form != _ISO:
        # A moment may carry its offset all the same.
        own = re.sub("%.", lambda found: _DIGITS[found[0]], form.replace(".", "[.]"))
        pattern = f"^{own}$|{_ISO_PATTERN}" if "%H" in form else f"^{own}$"
    others = {key: value for key, value in schema.items() if key != "format"}
    return {**others, "x-format": form, "pattern": pattern}


def _part(key: str, value: object) -> object:
    if key in _VALUES:
        return value
    if isinstance(value, dict):
        if key == "responses":
            # OpenAPI requires the description of a response.
            return {status: {"description": "", **without_texts(one)} for status, one in value.items()}
        return {name: without_texts(one) for name, one in value.items()} if key in _MAPS else without_texts(value)
    if isinstance(value, list):
        return [without_texts(one) if isinstance(one, dict) else one for one in value]
    return value


def _lines(value: object, key: str) -> str:
    """A JSON value, broken into lines where it holds operations or schemas."""
    if key in _LINES and isinstance(value, dict):
        inner = _LINES[key]
        return "{" + ",".join(f"\n{json.dumps(name)}:{_lines(child, inner)}" for name, child in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
