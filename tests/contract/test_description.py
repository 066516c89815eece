"""The vendored description holds what the inventory of the published reference holds, no more and no less.

Run as a script, this module prints the inventory of the description as it stands.
"""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

pytestmark = pytest.mark.slow  # reads the vendored description

ROOT = Path(__file__).parents[2]
DESCRIPTION = ROOT / "openapi" / "altegio-b2b-v1.yaml"
INVENTORY = ROOT / "tests" / "contract" / "inventory.json"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
ERROR = "#/components/schemas/ErrorEnvelope"

Node = dict[str, Any]


class Reader:
    """Lists the facts of a description in the notation of the inventory."""

    def __init__(self, document: Node) -> None:
        self.document = document

    def operations(self) -> Iterator[Node]:
        """Give the entry of every operation."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    shared = item.get("parameters", [])
                    yield self._operation(method, path, item[method], shared)

    def _operation(self, method: str, path: str, node: Node, shared: list[Node]) -> Node:
        return {
            "id": node["operationId"],
            "method": method.upper(),
            "path": path,
            "tag": ", ".join(node["tags"]),
            "deprecated": node.get("deprecated", False),
            "security": sorted(name for option in node["security"] for name in option),
            "parameters": sorted(self._parameters([*shared, *node.get("parameters", [])])),
            "body": self._body(node),
            "responses": {code: self._response(response) for code, response in sorted(node["responses"].items())},
        }

    def _parameters(self, parameters: list[Node]) -> Iterator[str]:
        for reference in parameters:
            one, _ = self._resolve(reference, ())
            label = f"{one['in']} {one['name']}"
            yield from self._fields(one.get("schema", {}), label, required=bool(one.get("required")))

    def _body(self, operation: Node) -> Node | None:
        if "requestBody" not in operation:
            return None
        body, _ = self._resolve(operation["requestBody"], ())
        content = self._content(body)
        return {"type": content.pop("type"), "required": body.get("required", False), **content}

    def _response(self, reference: Node) -> Node | str | None:
        response, _ = self._resolve(reference, ())
        if "content" not in response:
            return None
        schemas = [media.get("schema") for media in response["content"].values()]
        return "error" if schemas == [{"$ref": ERROR}] else self._content(response)

    def _content(self, node: Node) -> Node:
        fields = [line for media in node["content"].values() for line in self._fields(media.get("schema", {}), "")]
        return {"type": ", ".join(node["content"]), "fields": fields}

    def _fields(
        self,
        schema: Node,
        path: str,
        *,
        required: bool = False,
        nullable: bool = False,
        trail: tuple[str, ...] = (),
    ) -> Iterator[str]:
        """Describe a schema and all that is in it, one line each, as `path: type` and its marks."""
        schema, trail = self._resolve(schema, trail)
        alternatives = schema.get("oneOf") or schema.get("anyOf") or []
        solid = [one for one in alternatives if one.get("type") not in ("null", ["null"])]
        nullable = nullable or len(solid) < len(alternatives)
        if len(solid) == 1:
            only, trail = self._resolve(solid[0], trail)
            rest = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
            yield from self._fields({**rest, **only}, path, required=required, nullable=nullable, trail=trail)
            return
        marks = _marks(schema, nullable=nullable, required=required)
        yield f"{path or '$'}: {marks}{' union' if solid else ''}"
        prefix = f"{path}." if path else ""
        for name, field in sorted(schema.get("properties", {}).items()):
            inner = name in schema.get("required", [])
            yield from self._fields(field, prefix + name, required=inner, trail=trail)
        if "items" in schema:
            yield from self._fields(schema["items"], f"{path}[]", trail=trail)
        if isinstance(schema.get("additionalProperties"), dict):
            yield from self._fields(schema["additionalProperties"], f"{prefix}*", trail=trail)
        for number, one in enumerate(solid, 1):
            yield from self._fields(one, f"{path}|{number}", trail=trail)

    def _resolve(self, node: Node, trail: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
        """Follow references; one that leads back to where it came from ends in an unknown schema."""
        while "$ref" in node:
            reference: str = node["$ref"]
            if reference in trail:
                return {}, trail
            trail = (*trail, reference)
            target: Any = self.document
            for part in reference.removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node, trail


def _marks(schema: Node, *, nullable: bool, required: bool) -> str:
    """Write type, nullability, format, enum, openness and duty of one schema."""
    declared = schema.get("type", "any")
    kinds = [declared] if isinstance(declared, str) else list(declared)
    solid = [kind for kind in kinds if kind != "null"]
    nullable = bool(solid) and (nullable or len(solid) < len(kinds))
    text = ("/".join(solid) or "null") + ("?" if nullable else "")
    if "format" in schema:
        text += f" <{schema['format']}>"
    if "enum" in schema:
        text += f" ({', '.join(_literal(one) for one in schema['enum'] if one is not None)})"
    if schema.get("additionalProperties") is True:
        text += " open"
    return text + (" required" if required else "")


def _literal(value: Any) -> str:
    plain = isinstance(value, str) and value == value.strip()
    return str(value) if plain else json.dumps(value, ensure_ascii=False)


def _facts(entry: Node) -> set[str]:
    """Take an entry apart into single facts."""
    facts = {f"{key} {entry[key]}" for key in ("method", "path", "tag", "deprecated", "security")}
    facts.update(entry["parameters"])
    answers = {f"response {code}": answer for code, answer in entry["responses"].items()}
    for label, content in {"body": entry["body"], **answers}.items():
        if isinstance(content, dict):
            facts.update(f"{label} {line}" for line in content["fields"])
            facts.update(f"{label} {key} {content[key]}" for key in content if key != "fields")
        else:
            facts.add(f"{label} {content}")
    return facts


def differences(document: Node, inventory: list[Node]) -> list[str]:
    """Compare both ways and say what either lacks."""
    found = {entry["id"]: _facts(entry) for entry in Reader(document).operations()}
    known = {entry["id"]: _facts(entry) for entry in inventory}
    report = []
    for name in sorted(found.keys() | known.keys()):
        real, wanted = found.get(name, set()), known.get(name, set())
        report += [f"{name}: the description lacks: {fact}" for fact in sorted(wanted - real)]
        report += [f"{name}: the inventory lacks: {fact}" for fact in sorted(real - wanted)]
    return report


def _load() -> Node:
    with DESCRIPTION.open(encoding="utf-8") as file:
        document: Node = yaml.load(file, Loader=yaml.CSafeLoader)
    return document


@pytest.fixture(scope="session")
def vendored() -> Node:
    """The vendored description."""
    return _load()


@pytest.fixture(scope="session")
def inventory() -> list[Node]:
    """The facts of the published reference, an entry for each operation."""
    entries: list[Node] = json.loads(INVENTORY.read_text(encoding="utf-8"))
    return entries


def test_description_and_inventory_hold_the_same_facts(vendored: Node, inventory: list[Node]) -> None:
    """No operation, parameter, response or field stands in only one of the two."""
    assert differences(vendored, inventory) == []


def test_every_operation_is_there_once(vendored: Node, inventory: list[Node]) -> None:
    """No two operations share an operationId."""
    names = [entry["id"] for entry in Reader(vendored).operations()]
    assert sorted(names) == [entry["id"] for entry in inventory]


def test_error_answers_have_the_usual_envelope(vendored: Node) -> None:
    """The inventory says only "error" for these answers, so their schema is checked here."""
    fields = list(Reader(vendored)._fields({"$ref": ERROR}, ""))
    assert fields == [
        "$: object",
        "data: null",
        "meta: object",
        "meta.message: string",
        "success: boolean",
    ]


def test_description_is_valid_openapi(vendored: Node) -> None:
    """The description is valid by the schema of OpenAPI 3.1."""
    validate(vendored)


def _operation(document: Node, name: str) -> Node:
    return next(
        item[method]
        for item in document["paths"].values()
        for method in METHODS
        if method in item and item[method]["operationId"] == name
    )


def _schema(document: Node, name: str) -> Node:
    schema: Node = document["components"]["schemas"][name]
    return schema


def _drop_field(document: Node) -> None:
    del _schema(document, "Service")["properties"]["title"]


def _add_field(document: Node) -> None:
    _schema(document, "Service")["properties"]["colour"] = {"type": "string"}


def _change_type(document: Node) -> None:
    _schema(document, "Service")["properties"]["price_min"]["type"] = "string"


def _drop_null(document: Node) -> None:
    _schema(document, "TeamMember")["properties"]["user_id"]["type"] = "integer"


def _drop_format(document: Node) -> None:
    del _schema(document, "Location")["properties"]["next_slot"]["format"]


def _drop_enum_value(document: Node) -> None:
    _schema(document, "PaymentPolicy")["properties"]["type"]["enum"].remove("deposit")


def _drop_duty(document: Node) -> None:
    _schema(document, "UserCredentials")["required"].remove("password")


def _rename_parameter(document: Node) -> None:
    parameters = _operation(document, "get_service_list")["parameters"]
    next(one for one in parameters if one["name"] == "staff_id")["name"] = "team_member_id"


def _free_parameter(document: Node) -> None:
    parameters = _operation(document, "search_events")["parameters"]
    next(one for one in parameters if one["name"] == "from")["required"] = False


def _drop_response(document: Node) -> None:
    del _operation(document, "get_service_list")["responses"]["403"]


def _drop_operation(document: Node) -> None:
    del document["paths"]["/groups"]


def _rename_path(document: Node) -> None:
    document["paths"]["/chains"] = document["paths"].pop("/groups")


def _change_media_type(document: Node) -> None:
    content = _operation(document, "create_client")["requestBody"]["content"]
    content["application/json"] = content.pop("*/*")


def _change_security(document: Node) -> None:
    _operation(document, "authorize_user")["security"] = [{"BearerPartner": []}]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_drop_field, "get_service_list: the description lacks: response 200 data[].title: string"),
        (_add_field, "get_service_list: the inventory lacks: response 200 data[].colour: string"),
        (_change_type, "get_service_list: the inventory lacks: response 200 data[].price_min: string"),
        (_drop_null, "get_team_member_list: the inventory lacks: response 200 data[].user_id: integer"),
        (_drop_format, "get_location_list: the inventory lacks: response 200 data[].next_slot: string"),
        (_drop_enum_value, "response 200 data.payment_policy.type: string (none, card_guarantee)"),
        (_drop_duty, "authorize_user: the inventory lacks: body password: string"),
        (_rename_parameter, "get_service_list: the description lacks: query staff_id: number"),
        (_free_parameter, "search_events: the description lacks: query from: string required"),
        (_drop_response, "get_service_list: the description lacks: response 403 error"),
        (_drop_operation, "get_chain_list: the description lacks: method GET"),
        (_rename_path, "get_chain_list: the inventory lacks: path /chains"),
        (_change_media_type, "create_client: the description lacks: body type */*"),
        (_change_security, "authorize_user: the description lacks: security []"),
    ],
)
def test_a_changed_description_is_reported(
    vendored: Node, inventory: list[Node], change: Callable[[Node], None], expected: str
) -> None:
    """The comparison can fail: it names the fact that a change took away or brought in."""
    changed = copy.deepcopy(vendored)
    change(changed)
    report = differences(changed, inventory)
    assert [line for line in report if line.endswith(expected)], report


def _print_inventory() -> None:
    entries = sorted(Reader(_load()).operations(), key=lambda entry: str(entry["id"]))
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    sys.stdout.write(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    _print_inventory()
