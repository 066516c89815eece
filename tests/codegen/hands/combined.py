"""Hands that combine several others."""

from __future__ import annotations

from tests.codegen.hands import arrangement, calls, files, schemas
from tests.codegen.hands.walking import Node


def bundled(raw: Node) -> bytes:
    """As bundlers of OpenAPI 3.0 write: all inline, reversed, in YAML with anchors."""
    return files.anchored_yaml(arrangement.reversed_paths(schemas.version_3_0(arrangement.inline(raw))))


def framework(raw: Node) -> Node:
    """As web frameworks write: all objects are components, titled, sorted, with several media types and texts."""
    hoisted = arrangement.hoisted(schemas.titled(schemas.any_of_null(raw)))
    return arrangement.sorted_keys(calls.several_media_types(calls.further_tags(calls.with_prose(hoisted))))


def behind_everything(raw: Node) -> Node:
    """First inlined, then all behind references, renamed and reversed, without types that are implied."""
    inline = schemas.typeless_objects(schemas.types_as_lists(arrangement.inline(raw)))
    return arrangement.reversed_paths(arrangement.renamed_components(arrangement.behind_references(inline)))


def split_apart(raw: Node) -> bytes:
    """Objects in parts, single values in unions, unions with null, in the flow style."""
    parts = schemas.in_parts(schemas.alone_in_a_union(schemas.one_of_null(raw)))
    return files.flow_yaml(calls.renamed_tags(schemas.written_defaults(parts)))
