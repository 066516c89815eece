"""A model as its template prints it."""

from __future__ import annotations

import attrs
from openapi_python_client.parser.properties import ModelProperty

from custom.tools.docstrings import about
from custom.tools.document import Node
from custom.tools.members import FIELDS
from custom.tools.python_types import Types, Typist, given, text_of, unwrapped


@attrs.frozen
class FieldView:
    """One field of a model, as its template prints it."""

    name: str
    wire: str
    types: Types
    annotation: str
    has_default: bool
    about: str

    @property
    def option(self) -> str:
        """What the declaration says of absence and null."""
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
        types = types.optional() if has_default else types
        views.append(
            FieldView(
                name=name,
                wire=wire,
                types=types,
                annotation=given(types.read) if is_sent else types.read,
                has_default=has_default,
                about=about(prop, _told(properties.get(wire, {}), typist)),
            )
        )
    return views


def _told(node: Node, typist: Typist) -> Node:
    """A field; where nothing is said of it, what its model says of itself."""
    told = node.get("description") or typist.target(unwrapped(node)).get("description")
    return {**node, "description": told} if told else node
