"""What a property that the generator parsed is in Python: annotations, and the codec that reads and checks it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import attrs
from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    LiteralEnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from custom.tools.description.document import Node, types_of

_SCALARS: dict[type, tuple[str, str]] = {
    AnyProperty: ("Any", "ANY"),
    BooleanProperty: ("bool", "BOOL"),
    IntProperty: ("int", "INT"),
    StringProperty: ("str", "STR"),
    DateProperty: ("dt.date", "DATE"),
    DateTimeProperty: ("dt.datetime", "DATETIME"),
    FileProperty: ("FileInput", "FILE"),
    NoneProperty: ("None", "ANY"),
}

_TOKEN = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\[|\]| \| """)
"""A quoted value, a bracket, or what stands between the members of a union."""


@attrs.frozen
class Types:
    """What a property is in Python: annotations for reading and for giving, and its type description."""

    read: str
    give: str
    spec: str

    def optional(self) -> Types:
        """The same, or None."""
        return Types(or_none(self.read), or_none(self.give), self.spec)


def annotation_of_sent(annotation: str) -> str:
    """The annotation of a field that is sent: a number is read as float, and may be passed as Decimal, too."""
    return {"float": "Number", "float | None": "OptionalNumber"}.get(annotation, annotation)


def or_none(annotation: str) -> str:
    """The annotation, or None."""
    return annotation if annotation in ("Any", "None") or annotation.endswith("| None") else f"{annotation} | None"


@attrs.define
class Typist:
    """Types of properties, with what the named schemas state beyond what the generator parsed."""

    schemas: dict[str, Node]
    models: dict[str, ModelProperty]

    def target(self, schema: Node) -> Node:
        """A schema, or the component that it refers to."""
        reference = schema.get("$ref")
        return self.schemas[reference.rsplit("/", 1)[-1]] if reference else schema

    def of(self, prop: Any, node: Node | None = None) -> Types:
        """The Python types of a property; ``node`` is its schema where extensions matter."""
        node = node or {}
        if "x-code" in node and isinstance(prop, IntProperty | StringProperty | LiteralEnumProperty):
            return self._code(node)
        if isinstance(prop, DateProperty | DateTimeProperty):
            return self._moment(prop, node)
        if isinstance(prop, FloatProperty):
            return Types("float", "float | Decimal", "FLOAT")
        if type(prop) in _SCALARS:
            annotation, spec = _SCALARS[type(prop)]
            if node.get("x-format") == "unix":
                return Types(annotation, "dt.datetime | int", "UNIX")
            return Types(annotation, annotation, spec)
        if isinstance(prop, LiteralEnumProperty):
            return self._choice(prop)
        if isinstance(prop, ListProperty):
            item = self.of(prop.inner_property, node.get("items"))
            return Types(f"list[{item.read}]", f"Sequence[{item.give}]", f"List({item.spec})")
        if isinstance(prop, ModelProperty):
            return self._model(prop, node)
        if isinstance(prop, UnionProperty):
            return self._union(prop, node)
        if isinstance(prop, EnumProperty):
            raise TypeError("set literal_enums in generator-config.yaml")
        return Types("str", "str", "STR")

    def _moment(self, prop: Any, node: Node) -> Types:
        annotation, spec = _SCALARS[type(prop)]
        if node.get("x-format"):
            spec = f"{'Date' if isinstance(prop, DateProperty) else 'DateTime'}({node['x-format']!r})"
        return Types(annotation, f"{annotation} | str", spec)

    def _choice(self, prop: LiteralEnumProperty) -> Types:
        values = sorted(prop.values, key=lambda value: (isinstance(value, str), value))
        listed = ", ".join(repr(value) for value in values)
        if len(values) == 1 and prop.required:
            return Types(f"Literal[{listed}]", f"Literal[{listed}]", f"Constant({listed})")
        annotation = f"Literal[{listed}] | {type(values[0]).__name__}"
        return Types(annotation, annotation, f"Choice({listed})")

    def _code(self, node: Node) -> Types:
        name = node["x-code"]
        annotation = f"{name} | int"
        return Types(annotation, annotation, f"Code({name!r})")

    def _model(self, prop: ModelProperty, node: Node) -> Types:
        # A reference was copied before its target was parsed; the target knows its fields.
        prop = self.models.get(str(prop.class_info.name), prop)
        if not prop.required_properties and not prop.optional_properties:
            extra = prop.additional_properties
            if extra is None or isinstance(extra, AnyProperty | bool):
                value = Types("Any", "Any", "ANY")
            else:
                value = self.of(extra, node.get("additionalProperties"))
            if "x-links" in node:
                empty = ', empty="array"' if node["x-links"] == "array" else ""
                return Types("dict[str, int]", "Mapping[int | str, int]", f"Links({value.spec}{empty})")
            return Types(f"dict[str, {value.read}]", f"Mapping[str, {value.give}]", f"Map({value.spec})")
        name, module = str(prop.class_info.name), prop.class_info.module_name
        return Types(name, f"{name} | Mapping[str, Any]", f"Ref({str(module)!r}, {name!r})")

    def _union(self, prop: UnionProperty, node: Node) -> Types:
        solid = [p for p in prop.inner_properties if not isinstance(p, NoneProperty)]
        nullable = len(solid) < len(prop.inner_properties)
        if len(solid) == 1:
            result = self.of(solid[0], node)
        else:
            parts = [self.of(p) for p in solid]
            result = Types(
                _joined(p.read for p in parts),
                _joined(p.give for p in parts),
                f"Union({', '.join(dict.fromkeys(p.spec for p in parts))})",
            )
        return result.optional() if nullable else result


def _joined(annotations: Iterable[str]) -> str:
    parts = list(dict.fromkeys(part for one in annotations for part in _split(one)))
    return "Any" if "Any" in parts else " | ".join(parts)


def _split(annotation: str) -> list[str]:
    """The members of a union, brackets and quoted values respected."""
    parts, depth, start = [], 0, 0
    for found in _TOKEN.finditer(annotation):
        part = found.group()
        depth += (part == "[") - (part == "]")
        if depth == 0 and part == " | ":
            parts.append(annotation[start : found.start()])
            start = found.end()
    return [*parts, annotation[start:]]


def unwrapped(node: Node) -> Node:
    """The schema behind an ``anyOf`` with null or an ``allOf`` of one."""
    parts: list[Node] = node.get("anyOf") or node.get("allOf") or []
    options = [one for one in parts if types_of(one) != ["null"]]
    return {**options[0], **node} if len(options) == 1 else node


def text_of(value: Any) -> str:
    """The text of a string that the generator holds as untrusted."""
    return "" if value is None else value if isinstance(value, str) else value.get_untrusted_value()
