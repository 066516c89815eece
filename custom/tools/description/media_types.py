"""The media types of bodies and responses: one of those that mean the same, without parameters and capitals."""

from __future__ import annotations

from custom.tools.description.document import SENT, Node, types_of


def is_plain_in(media_type: str, schema: Node) -> bool:
    """Whether a value of a media type is written as one of the same schema without a media type."""
    numbers = {"integer", "number"}
    plain = {"text/plain": {*numbers, "boolean", "string"}, "application/json": numbers}.get(bare(media_type), set())
    return bool(types_of(schema)) and {*types_of(schema)} - {"null"} <= plain


def bare(media_type: str) -> str:
    """A media type without parameters and capitals."""
    return media_type.partition(";")[0].strip().lower()


def without_doubles(content: Node) -> Node:
    """Media types without those that only give another name to the JSON beside them."""
    plain = next((media for name, media in content.items() if bare(name) == "application/json"), None)
    if plain is None:
        return content
    return {
        name: media for name, media in content.items() if media is plain or media.get("schema") != plain.get("schema")
    }


def with_one_form(body: Node) -> Node:
    """A body in one form: one that can be sent, with the most fields, since a file has no place in JSON; else JSON."""
    content = body.get("content", {})
    if len(content) < 2:
        return body

    def rank(name: str) -> tuple[bool, int, bool]:
        return name in SENT, len(content[name].get("schema", {}).get("properties", {})), "json" in name

    best = max(content, key=rank)
    return {**body, "content": {best: content[best]}}
