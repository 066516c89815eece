"""A model as its template prints it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

import attrs
from openapi_python_client.parser.properties import ModelProperty

from custom.tools.description.document import ALWAYS, Node
from custom.tools.names.members import FIELDS
from custom.tools.rendering.docstrings import about, sentence
from custom.tools.rendering.humanised import humanised
from custom.tools.rendering.python_types import Types, Typist, annotation_of_sent, text_of, unwrapped
from custom.tools.words import singular


@attrs.frozen
class FieldView:
    """One field of a model, as its template prints it."""

    name: str
    wire: str
    types: Types
    annotation: str
    has_default: bool
    always: bool
    about: str

    @property
    def option(self) -> str:
        """What the declaration states about absence and null."""
        if self.always:
            return ", default=None, always=True"
        if self.has_default:
            return ", default=None"
        return ", nullable=True" if self.types.read.endswith("| None") else ""


def model_fields(model: ModelProperty, typist: Typist, *, is_sent: bool) -> list[FieldView]:
    """The fields of a model, required ones first; ``is_sent`` where it is part of a request."""
    node = typist.schemas.get(str(model.class_info.name), {})
    properties = node.get("properties", {})
    wires = {name: wire for wire, name in node.get(FIELDS, {}).items()}
    views = []
    for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
        name = text_of(prop.name)
        wire = wires[name]
        types = typist.of(prop, unwrapped(properties.get(wire, {})))
        has_default = not prop.required
        always = wire in node.get(ALWAYS, ()) and not is_sent
        types = types.optional() if has_default and not always else types
        if always:
            types = attrs.evolve(types, read=types.read.removesuffix(" | None"))
        views.append(
            FieldView(
                name=name,
                wire=wire,
                types=types,
                annotation=annotation_of_sent(types.read) if is_sent else types.read,
                has_default=has_default,
                always=always,
                about=about(prop, _with_text(name, properties.get(wire, {}), typist)),
            )
        )
    return views


def about_model(node: Node, name: str, fields: Iterable[FieldView], *, is_sent: bool) -> str:
    """The docstring of a model; that of a part of a request lists what it may hold."""
    lines = [sentence(node.get("description") or node.get("x-about") or f"The component {name}")]
    if is_sent:
        lines += ["", *(line for text in _contents(node, list(fields)) for line in textwrap.wrap(text, 100))]
    return "\n".join([*lines, ""] if is_sent else lines)


def _contents(node: Node, fields: list[FieldView]) -> Iterator[str]:
    forms = needs_of(node)
    needed = [one for one in fields if not one.has_default]
    optional = [one for one in fields if one.has_default]
    if forms:
        yield f"Needs {forms}."
    for word, some in (("Needs", needed), ("May hold", optional)):
        if some:
            yield f"{word} {', '.join(map(_shown, some))}."
    closed = node.get("additionalProperties") is False
    yield "The server refuses any other key." if closed else "Any other key is sent as it is."


def needs_of(node: Node) -> str:
    """What the forms of an object need; empty where it has no forms."""
    forms: list[Node] = node.get("x-forms", [])
    return "; with ".join(": ".join([*filter(None, [one.get("with")]), ", ".join(one["needs"])]) for one in forms)


def _shown(one: FieldView) -> str:
    annotation = one.annotation.removesuffix(" | None") if one.has_default else one.annotation
    return f"{one.wire} ({annotation})" if one.name == one.wire else f"{one.wire} (as {one.name}, {annotation})"


def model_settings(node: Node, *, is_request: bool) -> list[str]:
    """The settings of a model; ``is_request`` where it is part of requests alone."""
    closed = node.get("additionalProperties") is False
    return [line for line, holds in (("__sent__ = True", is_request), ("__closed__ = True", closed)) if holds]


def _with_text(name: str, node: Node, typist: Typist) -> Node:
    """A field; where it has no text, with one from its name and the text of its model."""
    of_model = typist.target(unwrapped(node)).get("description")
    if node.get("description") or not of_model:
        return node
    text, about_model = humanised(name).removesuffix("."), sentence(of_model)
    if {singular(word) for word in text.lower().split()} <= {
        singular(word) for word in re.findall(r"\w+", about_model.lower())
    }:
        return {**node, "description": about_model}
    first = about_model[0].lower() if about_model[1:2].islower() else about_model[0]
    return {**node, "description": f"{text}: {first}{about_model[1:]}"}
