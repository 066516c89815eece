"""The structure of a description: all its facts, without prose, titles, examples and extensions.

This is the form in which upstream's description is vendored. Its texts are Altegio's, so they stay outside; those of
this project lie in ``openapi/texts.yaml``.
"""

from __future__ import annotations

from typing import Any

import yaml

from custom.tools.description.document import Node

_PROSE = frozenset({"description", "summary", "title", "example", "examples", "externalDocs"})
_NAMED = frozenset(
    {
        "properties",
        "paths",
        "webhooks",
        "schemas",
        "parameters",
        "responses",
        "requestBodies",
        "headers",
        "securitySchemes",
    }
)
"""Keys whose children are named by the API: a property may be called ``description``."""
_VALUES = frozenset({"default", "enum", "const"})
_INFO = ("title", "version")


_HEADER = """\
# Altegio {title}: the structure of the description that upstream publishes, quirks included, without its texts.
# It is never fixed by hand. Declared patches correct it when the client is generated.
# The texts of this project lie in texts.yaml; how to take in a newer revision: README.md beside this file.
"""
_TITLES = {"Business Management": "B2B API v1"}
"""The name in the header for an API whose own title is not telling."""


def structure(raw: Node) -> Node:
    """A description without its texts; the order of everything stays."""
    result: Node = {key: _bare(value, key) for key, value in raw.items() if key not in _PROSE and key[:2] != "x-"}
    result["info"] = {key: raw["info"][key] for key in _INFO if key in raw["info"]}
    return result


def _bare(value: Any, key: str) -> Any:
    if key in _VALUES:
        return value
    if isinstance(value, list):
        return [_bare(item, "") for item in value]
    if not isinstance(value, dict):
        return value
    if key in _NAMED:
        return {name: _response(child) if key == "responses" else _bare(child, "") for name, child in value.items()}
    return {
        inner: _bare(child, inner)
        for inner, child in value.items()
        if inner not in _PROSE and not inner.startswith("x-")
    }


def _response(node: Node) -> Node:
    """A response; OpenAPI demands its description, so an empty one stays."""
    return node if "$ref" in node else {"description": "", **_bare(node, "")}


class _Dumper(yaml.SafeDumper):
    """Every object written out, lists indented below their key."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the name is PyYAML's
        return True


def structure_file(raw: Node) -> str:
    """The file that holds the structure of a description, one fact a line."""
    title = str(raw["info"].get("title", ""))
    header = _HEADER.format(title=_TITLES.get(title, " ".join(title.split())))
    return header + yaml.dump(structure(raw), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000)
