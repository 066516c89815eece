"""Each vendored description holds what the inventory of upstream's structure holds, no more and no less, and no text.

Run as a script, this module prints the inventories of the descriptions as they stand; with ``--write`` it renews the
files.
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

from custom.tools.description.parts import vendored as vendored_parts
from custom.tools.description.structure import structure, structure_file

pytestmark = pytest.mark.slow  # reads the vendored description

ROOT = Path(__file__).parents[2]
OPENAPI = ROOT / "openapi"
DESCRIPTION = OPENAPI / "altegio-b2b-v1.yaml"
INVENTORIES = {
    DESCRIPTION: ROOT / "tests" / "contract" / "inventory.json",
    OPENAPI / "altegio-online-booking.yaml": ROOT / "tests" / "contract" / "inventory_online_booking.json",
    OPENAPI / "altegio-developer-tools.yaml": ROOT / "tests" / "contract" / "inventory_developer_tools.json",
}
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
KEYS = {"type", "format", "enum", "required", "properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf"}

Node = dict[str, Any]
Facts = dict[str, list[str]]


def inventory_of(document: Node) -> Facts:
    """The facts of a description, in its order: the root, each component, each operation."""
    facts: Facts = {"description": list(_top(document))}
    for section, components in document.get("components", {}).items():
        for name, component in components.items():
            facts[f"{section} {name}"] = list(_component(section, component))
    for method, path, node in _operations(document):
        facts[node["operationId"]] = [f"{method.upper()} {path}", *_operation_facts(node)]
    return facts


def _operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """(method, path, node) of all operations, then (method, name, node) of the calls that the server makes."""
    for key in ("paths", "webhooks"):
        for path, item in document.get(key, {}).items():
            yield from ((method, path, item[method]) for method in METHODS if method in item)


def _top(document: Node) -> Iterator[str]:
    yield f"openapi {document['openapi']}"
    yield f"info {_written(document['info'])}"
    yield from (f"server {_written(server)}" for server in document.get("servers", []))
    yield from (f"tag {_written(tag)}" for tag in document.get("tags", []))
    yield f"paths {' '.join(document['paths'])}"
    for section, components in document.get("components", {}).items():
        yield f"{section} {' '.join(components)}"
    if "webhooks" in document:
        yield f"webhooks {' '.join(document['webhooks'])}"
    rest = document.keys() - {"openapi", "info", "servers", "tags", "paths", "webhooks", "components"}
    yield from (f"{key} {_written(document[key])}" for key in sorted(rest))


def _component(section: str, node: Node) -> Iterator[str]:
    if section == "schemas":
        yield from _schema(node, "")
    elif section == "parameters":
        yield from _parameter(node)
    elif section == "responses":
        yield from _content(node, "")
    else:
        yield _written(node)


def _operation_facts(node: Node) -> Iterator[str]:
    yield f"tags {', '.join(node.get('tags', []))}"
    if "security" in node:
        yield f"security {_written(node['security'])}"
    if node.get("deprecated"):
        yield "deprecated"
    for parameter in node.get("parameters", []):
        yield from _parameter(parameter)
    if "requestBody" in node:
        body = node["requestBody"]
        yield f"body{' required' if body.get('required') else ''}{_others(body, 'required', 'content')}"
        yield from _content(body, "body")
    for status, response in node["responses"].items():
        yield f"{status}{_others(response, 'description', 'content', '$ref')}"
        yield from _content(response, str(status))
    others = _others(node, "operationId", "tags", "security", "deprecated", "parameters", "requestBody", "responses")
    if others:
        yield others


def _parameter(node: Node) -> Iterator[str]:
    if "$ref" in node:
        yield f"-> {_target(node)}"
        return
    label = f"{node['in']} {node['name']}{_others(node, 'in', 'name', 'required', 'schema')}"
    yield from _schema(node.get("schema", {}), label, required=bool(node.get("required")))


def _content(node: Node, label: str) -> Iterator[str]:
    if "$ref" in node:
        yield f"{label} -> {_target(node)}"
    for media_type, media in node.get("content", {}).items():
        yield f"{label} {media_type}{_others(media, 'schema')}"
        if "schema" in media:
            yield from _schema(media["schema"], f"{label} ")


def _schema(schema: Node, path: str, *, required: bool = False) -> Iterator[str]:
    """A schema and all that is in it, one line each, as `path: type` and its marks; a reference is a line."""
    mark = " required" if required else ""
    if "$ref" in schema:
        yield f"{path}: -> {_target(schema)}{mark}{_others(schema, '$ref')}"
        if schema.keys() == {"$ref"}:
            return
    declared = schema.get("type", "any")
    text = declared if isinstance(declared, str) else "/".join(declared)
    if "format" in schema:
        text += f" <{schema['format']}>"
    if "enum" in schema:
        text += f" {_written(schema['enum'])}"
    extra = schema.get("additionalProperties")
    if isinstance(extra, bool):
        text += " open" if extra else " closed"
    yield f"{path}: {text}{mark}{_others(schema, *KEYS, '$ref')}"
    fields = schema.get("properties", {})
    needed = schema.get("required", [])
    for name, field in fields.items():
        yield from _schema(field, f"{path}.{name}", required=name in needed)
    unknown = [name for name in needed if name not in fields]
    if unknown:
        yield f"{path}: requires {' '.join(unknown)}"
    if "properties" in schema and not fields:
        yield f"{path}: no fields"
    if "items" in schema:
        yield from _schema(schema["items"], f"{path}[]")
    if isinstance(extra, dict):
        yield from _schema(extra, f"{path}.*")
    for key in ("allOf", "oneOf", "anyOf"):
        for number, one in enumerate(schema.get(key, [])):
            yield from _schema(one, f"{path}|{key} {number}")


def _target(node: Node) -> str:
    return str(node["$ref"]).removeprefix("#/components/")


def _others(node: Node, *known: str) -> str:
    """Other facts of a place, so that nothing is left out."""
    return "".join(f" {key}={_written(value)}" for key, value in node.items() if key not in known)


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def differences(document: Node, inventory: Facts) -> list[str]:
    """What only one of a description and its inventory has, in the order of the description."""
    found = inventory_of(document)
    report = []
    for place in {**inventory, **found}:
        real, wanted = found.get(place, []), inventory.get(place, [])
        report += [f"{place}: the description lacks: {fact}" for fact in wanted if fact not in real]
        report += [f"{place}: the inventory lacks: {fact}" for fact in real if fact not in wanted]
        if sorted(real) == sorted(wanted) and real != wanted:
            report.append(f"{place}: the same in another order")
    return report


def _load(path: Path = DESCRIPTION) -> Node:
    with path.open(encoding="utf-8") as file:
        document: Node = yaml.load(file, Loader=yaml.CSafeLoader)
    return document


EACH = pytest.mark.parametrize("path", INVENTORIES, ids=lambda path: path.stem)


@pytest.fixture(scope="session")
def vendored() -> Node:
    """The vendored description of version 1."""
    return _load()


@pytest.fixture(scope="session")
def inventory() -> Facts:
    """The facts of upstream's structure."""
    return _inventory(DESCRIPTION)


def _inventory(path: Path) -> Facts:
    facts: Facts = json.loads(INVENTORIES[path].read_text(encoding="utf-8"))
    return facts


def test_every_published_description_has_an_inventory() -> None:
    """There is one for each listed description, except for those that are not published."""
    assert {part.path for part in vendored_parts(OPENAPI) if part.source and part.source.address} == INVENTORIES.keys()


@EACH
def test_description_and_inventory_hold_the_same_facts(path: Path) -> None:
    """No operation, component or field is missing in one of the two, and their order is the same."""
    document, facts = _load(path), _inventory(path)
    assert differences(document, facts) == []
    assert list(inventory_of(document)) == list(facts)


@EACH
def test_every_operation_is_there_once(path: Path) -> None:
    """No two operations share an operationId."""
    names = [node["operationId"] for _, _, node in _operations(_load(path))]
    assert len(names) == len(set(names))
    assert {*names} == {key for key in _inventory(path) if " " not in key} - {"description"}


@EACH
def test_no_text_is_vendored(path: Path) -> None:
    """The file has none of upstream's texts, and equals the structure that the pipeline writes."""
    document = _load(path)
    assert structure(document) == document
    assert path.read_text(encoding="utf-8") == structure_file(document)


def test_structure_leaves_out_all_texts_and_nothing_else() -> None:
    """A field that is called `description`, `title` or `x-...` stays; texts and extensions go."""
    fields = {
        "description": {"type": "string", "description": "Text", "title": "T", "example": "a", "x-order": 1},
        "x-rate": {"type": "number", "default": {"description": 1}, "enum": [{"title": 1}]},
    }
    operation = {
        "summary": "S",
        "description": "D",
        "x-code": 1,
        "parameters": [{"in": "query", "name": "title", "description": "D", "schema": {"type": "string"}}],
        "responses": {
            "200": {
                "description": "OK",
                "content": {"application/json": {"example": 1, "schema": {"properties": fields}}},
            }
        },
    }
    raw = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1", "description": "D", "license": {"name": "L"}},
        "externalDocs": {"url": "https://altegio.invalid"},
        "tags": [{"name": "Things", "description": "D"}],
        "paths": {"/description": {"get": operation}},
        "components": {
            "schemas": {"title": {"title": "T", "type": "object"}},
            "responses": {"none": {"description": "N"}},
        },
    }
    assert structure(raw) == {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "tags": [{"name": "Things"}],
        "paths": {
            "/description": {
                "get": {
                    "parameters": [{"in": "query", "name": "title", "schema": {"type": "string"}}],
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "properties": {
                                            "description": {"type": "string"},
                                            "x-rate": {
                                                "type": "number",
                                                "default": {"description": 1},
                                                "enum": [{"title": 1}],
                                            },
                                        }
                                    }
                                }
                            },
                        }
                    },
                }
            }
        },
        "components": {"schemas": {"title": {"type": "object"}}, "responses": {"none": {"description": ""}}},
    }


@pytest.mark.parametrize("path", [part.path for part in vendored_parts(OPENAPI)], ids=lambda path: path.stem)
def test_description_is_valid_openapi(path: Path) -> None:
    """Each description, the supplement too, is valid by the schema of OpenAPI 3.1."""
    validate(_load(path))


def _operation(document: Node, name: str) -> Node:
    return next(
        item[method]
        for item in document["paths"].values()
        for method in METHODS
        if method in item and item[method]["operationId"] == name
    )


def _schema_of(document: Node, name: str) -> Node:
    schema: Node = document["components"]["schemas"][name]
    return schema


def _first_location(document: Node) -> Node:
    fields: Node = _schema_of(document, "companies_data_types")["properties"]["data"]["items"]["properties"]
    return fields


def _drop_field(document: Node) -> None:
    del _first_location(document)["title"]


def _add_field(document: Node) -> None:
    _first_location(document)["colour"] = {"type": "string"}


def _change_type(document: Node) -> None:
    _first_location(document)["id"]["type"] = "string"


def _drop_null(document: Node) -> None:
    _schema_of(document, "response_data_null_object")["type"] = "object"


def _drop_format(document: Node) -> None:
    del _first_location(document)["next_slot"]["format"]


def _drop_enum_value(document: Node) -> None:
    _operation(document, "search_client_visits")["requestBody"]["content"]["application/json"]["schema"]["properties"][
        "attendance"
    ]["enum"].remove(2)


def _drop_duty(document: Node) -> None:
    _schema_of(document, "auth_request")["required"].remove("password")


def _change_default(document: Node) -> None:
    _schema_of(document, "records_companyid_request_data_types")["properties"]["activity_id"]["default"] = 1


def _rename_component(document: Node) -> None:
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {"auth" if name == "auth_request" else name: schemas[name] for name in schemas}


def _reorder_components(document: Node) -> None:
    document["components"]["schemas"] = dict(reversed(document["components"]["schemas"].items()))


def _rename_parameter(document: Node) -> None:
    parameters = _operation(document, "get_service_list")["parameters"]
    next(one for one in parameters if one.get("name") == "staff_id")["name"] = "team_member_id"


def _free_parameter(document: Node) -> None:
    parameters = _operation(document, "get_user_memberships")["parameters"]
    next(one for one in parameters if one.get("name") == "company_id")["required"] = False


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


def _drop_tag(document: Node) -> None:
    document["tags"] = [tag for tag in document["tags"] if tag["name"] != "Notification Settings"]


def _change_server(document: Node) -> None:
    document["servers"][0]["url"] = "https://api.alteg.io/api"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_drop_field, "schemas companies_data_types: the description lacks: .data[].title: string"),
        (_add_field, "schemas companies_data_types: the inventory lacks: .data[].colour: string"),
        (_change_type, "schemas companies_data_types: the inventory lacks: .data[].id: string"),
        (_drop_null, "schemas response_data_null_object: the inventory lacks: : object"),
        (_drop_format, "schemas companies_data_types: the inventory lacks: .data[].next_slot: string"),
        (
            _drop_enum_value,
            "search_client_visits: the inventory lacks: body .attendance: number/null [-1, 0, 1] required",
        ),
        (_drop_duty, "schemas auth_request: the inventory lacks: .password: string"),
        (_change_default, ".activity_id: integer minimum=0 default=1"),
        (_rename_component, "schemas auth: the inventory lacks: : object"),
        (_reorder_components, "description: the description lacks: schemas auth_request"),
        (_rename_parameter, "get_service_list: the description lacks: query staff_id: number"),
        (_free_parameter, "get_user_memberships: the inventory lacks: query company_id: number"),
        (_drop_response, "get_service_list: the description lacks: 403"),
        (_drop_operation, "get_chain_list: the description lacks: GET /groups"),
        (_rename_path, "get_chain_list: the inventory lacks: GET /chains"),
        (_change_media_type, "create_client: the description lacks: body */*"),
        (_change_security, "authorize_user: the inventory lacks: security"),
        (_drop_tag, 'description: the description lacks: tag {"name": "Notification Settings"}'),
        (_change_server, 'description: the inventory lacks: server {"url": "https://api.alteg.io/api"}'),
    ],
)
def test_a_changed_description_is_reported(
    vendored: Node, inventory: Facts, change: Callable[[Node], None], expected: str
) -> None:
    """The comparison names the fact that a change removed or added."""
    changed = copy.deepcopy(vendored)
    change(changed)
    report = differences(changed, inventory)
    assert [line for line in report if expected in line], report[:20]


def _inventory_text(path: Path) -> str:
    lines = ",\n".join(f"{json.dumps(place)}: {_written(facts)}" for place, facts in inventory_of(_load(path)).items())
    return f"{{\n{lines}\n}}\n"


if __name__ == "__main__":
    for description, file in INVENTORIES.items():
        if "--write" in sys.argv:
            file.write_text(_inventory_text(description), encoding="utf-8")
        else:
            sys.stdout.write(_inventory_text(description))
