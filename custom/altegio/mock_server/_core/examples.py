"""Values that fit a schema, built from the documented examples wherever these fit."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from altegio.mock_server._core.description import Description, Node, Operation
from altegio.mock_server._core.jsonschema import Checker, Problem

ABSENT: Any = object()
"""No value: the schema only leads back to itself."""

_MOMENT = datetime(2026, 9, 21, 10, 30, tzinfo=UTC)
_TEXTS = {
    "date": "2026-09-21",
    "date-time": "2026-09-21T10:30:00+00:00",
    "time": "10:30:00",
    "email": "j.smith@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "2f1b6e0c-5a38-4d0e-9c57-0b7a5b1d3f10",
}

_EMPTY: Mapping[str, Any] = {"array": [], "string": "", "integer": 0, "number": 0, "boolean": False}
"""The empty values, by type; of several types the first here counts."""


class Examples:
    """Makes example values for the schemas of a description; always the same ones."""

    def __init__(self, description: Description) -> None:
        self.description = description
        self._checker = Checker(description.components, description.formats)
        self._responses: dict[str, Any] = {}
        self._makers: dict[str, Callable[[Node, tuple[str, ...]], Any]] = {
            "object": self._object,
            "array": self._array,
            "string": _text,
            "integer": _number,
            "number": _number,
            "boolean": lambda _schema, _stack: False,
        }

    def problems(self, schema: Node, value: Any) -> Iterator[Problem]:
        """What doesn't fit in a value."""
        return self._checker.problems(schema, value)

    def fits(self, schema: Node, value: Any) -> bool:
        """Whether a value fits a schema."""
        return not any(self.problems(schema, value))

    def value(self, schema: Node, stack: tuple[str, ...] = ()) -> Any:
        """A value that fits a schema, or ``ABSENT``."""
        reference = schema.get("$ref")
        if reference is not None:
            if reference in stack:
                return ABSENT
            stack = (*stack, reference)
        schema = self.description.resolved(schema)
        documented = self._documented(schema)
        if documented is not ABSENT:
            return documented
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self._alternative(schema, schema[key], stack)
        maker = self._makers.get(_type(schema))
        return None if maker is None else maker(schema, stack)

    def parameter(self, parameter: Node) -> Any:
        """A value for a parameter."""
        schema = parameter.get("schema", {})
        if "example" in parameter and self.fits(schema, parameter["example"]):
            return parameter["example"]
        return self.value(schema)

    def path_values(self, operation: Operation) -> dict[str, Any]:
        """A value for each path parameter."""
        return {one["name"]: self.parameter(one) for one in operation.parameters if one["in"] == "path"}

    def response(self, operation: Operation) -> Any:
        """The full JSON response of an operation, a copy."""
        if operation.id not in self._responses:
            schema = operation.response.schema
            envelope: Node = {"success": True, "data": None, "meta": []}
            body = envelope if schema is None else self.value(schema)
            if isinstance(body, dict) and "success" in body:
                body["success"] = True
            self._responses[operation.id] = body
        return copy.deepcopy(self._responses[operation.id])

    def blank(self, operation: Operation) -> Node:
        """What the response of an operation holds, or each item of it: empty texts, lists and numbers, no objects."""
        schema = self.description.resolved(operation.response.schema or {})
        payload = next(self.description.alternatives(schema.get("properties", {}).get("data", schema)))
        row = next(self.description.alternatives(payload.get("items", payload)))
        found: Node = {}
        for name, child in row.get("properties", {}).items():
            types = {_type(one) for one in self.description.alternatives(child)}
            empty = next((value for type_, value in _EMPTY.items() if type_ in types), ABSENT)
            if empty is not ABSENT and self.fits(child, empty):
                found[name] = copy.copy(empty)
        return found

    def fitted(self, schema: Node, value: Any) -> Any:
        """A value without all that a schema doesn't document, or ``ABSENT`` if nothing of it fits."""
        documented = self._reduced(schema, value, lambda _schema, part: part)
        # Checking once is quick; checking part by part is for descriptions that differ in a type.
        return documented if self.fits(schema, documented) else self._reduced(schema, value, self._if_fits)

    def _reduced(self, schema: Node, value: Any, check: Callable[[Node, Any], Any]) -> Any:
        schema = self.description.resolved(schema)
        options: list[Node] = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        for option in options:
            if _container(value) == _type(self.description.resolved(option)):
                return self._reduced(option, value, check)
        if isinstance(value, dict) and "properties" in schema:
            fields: Node = value  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
            filled = {
                name: self._reduced(child, fields[name], check)
                for name, child in schema["properties"].items()
                if name in fields
            }
            return check(schema, {name: child for name, child in filled.items() if child is not ABSENT})
        if isinstance(value, list) and "items" in schema:
            items: list[Any] = value  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
            reduced = [self._reduced(schema["items"], item, check) for item in items]
            return check(schema, [item for item in reduced if item is not ABSENT])
        return check(schema, value)

    def _if_fits(self, schema: Node, value: Any) -> Any:
        return value if self.fits(schema, value) else ABSENT

    def _documented(self, schema: Node) -> Any:
        candidates = [schema.get("example"), *schema.get("examples", ()), schema.get("const")]
        candidates += [schema.get("default"), *schema.get("enum", ())]
        has_content = bool(schema.get("items") or schema.get("properties"))
        for candidate in candidates:
            empty = candidate in ({}, []) and has_content
            if candidate is not None and not empty and self.fits(schema, candidate):
                return candidate
        return ABSENT

    def _alternative(self, schema: Node, options: list[Node], stack: tuple[str, ...]) -> Any:
        for option in options:
            value = self.value(option, stack)
            if value is not ABSENT and value is not None and self.fits(schema, value):
                return value
        return None if self.fits(schema, None) else ABSENT

    def _object(self, schema: Node, stack: tuple[str, ...]) -> Any:
        created = {name: self.value(child, stack) for name, child in schema.get("properties", {}).items()}
        others = schema.get("additionalProperties")
        if not created and isinstance(others, dict):
            created["1"] = self.value(others, stack)  # pyright: ignore[reportUnknownArgumentType] - JSON of any shape
        return {name: value for name, value in created.items() if value is not ABSENT}

    def _array(self, schema: Node, stack: tuple[str, ...]) -> Any:
        item = self.value(schema["items"], stack) if schema.get("items") else ABSENT
        return [] if item is ABSENT else [item] * max(1, schema.get("minItems", 1))


def _type(schema: Node) -> str:
    declared: str | list[str] = schema.get("type", "object" if "properties" in schema else "")
    if isinstance(declared, str):
        return declared
    return next((one for one in declared if one != "null"), "null")


def _container(value: Any) -> str:
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else ""


def _text(schema: Node, _stack: tuple[str, ...]) -> str:
    format_: str = schema.get("format", "")
    text = _MOMENT.strftime(format_.removeprefix("strftime ")) if "%" in format_ else _TEXTS.get(format_, "text")
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]


def _number(schema: Node, _stack: tuple[str, ...]) -> float:
    number: float = max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
    return number
