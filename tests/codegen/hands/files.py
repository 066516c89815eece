"""Hands that write the file another way: as YAML or JSON in several styles, byte by byte."""

from __future__ import annotations

import json
from typing import Any

import yaml

from tests.codegen.hands.walking import Node, parameters


def as_json(raw: Node) -> bytes:
    """JSON on one line, as UTF-8."""
    return json.dumps(raw, ensure_ascii=False).encode()


def odd_json(raw: Node) -> bytes:
    """JSON with a byte order mark, tabs, CRLF, and escapes for slashes and for all that is not ASCII."""
    text = json.dumps(raw, ensure_ascii=True, indent="\t").replace("/", "\\/")
    return b"\xef\xbb\xbf\r\n" + text.replace("\n", "\r\n").encode() + b"\r\n"


def wide_json(raw: Node) -> bytes:
    """JSON in UTF-16 with a byte order mark, as some editors save it."""
    return as_json(raw).decode().encode("utf-16")


class _Dumper(yaml.SafeDumper):
    """Every object written out."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the name is PyYAML's
        return True


def flow_yaml(raw: Node) -> bytes:
    """YAML in the flow style with a comment, on few long lines."""
    text = yaml.dump(raw, Dumper=_Dumper, default_flow_style=True, width=100_000, sort_keys=False, allow_unicode=True)
    return f"{text.rstrip()} # a comment\n".encode()


def quoted_yaml(raw: Node) -> bytes:
    """YAML with quotes around every scalar, and tags for those that are not texts."""
    text = yaml.dump(raw, Dumper=_Dumper, default_style='"', sort_keys=False, explicit_start=True, explicit_end=True)
    return b"\xef\xbb\xbf%YAML 1.2\n" + text.replace("\n", "\r\n").encode()


def anchored_yaml(raw: Node) -> bytes:
    """YAML in which equal parts stand once, under anchors, and parameters are merged from what they share."""
    known: dict[str, Any] = {}

    def shared(node: Any) -> Any:
        if isinstance(node, list):
            return known.setdefault(json.dumps(node), [shared(item) for item in node])
        if not isinstance(node, dict):
            return node
        return known.setdefault(json.dumps(node), {key: shared(value) for key, value in node.items()})

    for parameter in parameters(raw):
        common = {key: parameter.pop(key) for key in ("in", "required", "schema") if key in parameter}
        own = dict(parameter)
        parameter.clear()
        parameter.update({"<<": common, **own})
    text = yaml.dump(shared(raw), Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=200)
    return str(text).replace("'<<':", "<<:").encode()
