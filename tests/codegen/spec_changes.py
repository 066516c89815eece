"""Realistic changes of a description, each on a slice of the vendored one; ``slice/reports.md`` has the reports.

``python -m tests.codegen.spec_changes`` prints all reports as they are now.
"""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from custom.tools.description.loading import read
from custom.tools.description.normalising import normalise
from custom.tools.description.texts import lay, places
from custom.tools.names.lock import Lock, read_lock
from custom.tools.names.recognising import recognise
from custom.tools.pipeline import patched
from custom.tools.spec_diff.changes import Change
from custom.tools.spec_diff.compare import compare
from custom.tools.spec_diff.snapshot import Snapshot, snapshot

SLICE = Path(__file__).with_name("slice")
METHODS = ("get", "put", "post", "delete", "patch")
NUMBER = {"type": "number"}
STRING = {"type": "string"}

Node = dict[str, Any]


@attrs.define
class Description:
    """A description that is being changed, by operation."""

    raw: Node

    def address(self, name: str) -> tuple[str, str]:
        """Path and method of an operation."""
        return next(
            (path, method)
            for path, item in self.raw["paths"].items()
            for method in METHODS
            if item.get(method, {}).get("operationId") == name
        )

    def operation(self, name: str) -> Node:
        """An operation."""
        path, method = self.address(name)
        node: Node = self.raw["paths"][path][method]
        return node

    def move(self, name: str, path: str, method: str | None = None) -> None:
        """Give an operation another address."""
        old, verb = self.address(name)
        node = self.raw["paths"][old].pop(verb)
        if not self.raw["paths"][old]:
            del self.raw["paths"][old]
        self.raw["paths"].setdefault(path, {})[method or verb] = node

    def add(self, path: str, method: str, name: str, like: str, **more: Any) -> None:
        """A new operation that is a copy of another one."""
        node = {**copy.deepcopy(self.operation(like)), "operationId": name, **more}
        self.raw["paths"].setdefault(path, {})[method] = node

    def remove(self, name: str) -> None:
        """Leave an operation out."""
        path, method = self.address(name)
        del self.raw["paths"][path][method]

    def parameter(self, name: str, wire: str, place: str = "query") -> Node:
        """A parameter of an operation."""
        found: Node = next(
            one for one in self.operation(name)["parameters"] if (one.get("in"), one.get("name")) == (place, wire)
        )
        return found

    def resolved(self, node: Node) -> Node:
        """A schema, with its reference followed."""
        while "$ref" in node:
            node = self.raw["components"]["schemas"][node["$ref"].rsplit("/", 1)[-1]]
        return node

    def body(self, name: str) -> Node:
        """The schema of a request body."""
        (media,) = self.operation(name)["requestBody"]["content"].values()
        return self.resolved(media["schema"])

    def response(self, name: str, status: str = "200") -> Node:
        """The schema of a response."""
        (media,) = self.operation(name)["responses"][status]["content"].values()
        return self.resolved(media["schema"])

    def data(self, name: str, status: str = "200") -> Node:
        """The payload of a response; that of one item where it is a list."""
        data = self.resolved(self.response(name, status)["properties"]["data"])
        return self.resolved(data["items"]) if "items" in data else data


Edit = Callable[[Description], None]
CHANGES: dict[str, Edit] = {}


def change(edit: Edit) -> Edit:
    """Register a change under the name of its function."""
    CHANGES[edit.__name__] = edit
    return edit


# Operations


@change
def operation_added(it: Description) -> None:
    it.add("/company/{location_id}/clients/{id}/statistics", "get", "get_statistics_of_one_client", "get_client")


@change
def changing_operation_added(it: Description) -> None:
    it.add("/company/{location_id}/clients/{id}/merge", "post", "merge_clients", "delete_client")


@change
def operation_removed(it: Description) -> None:
    it.remove("delete_client")


@change
def operation_moved(it: Description) -> None:
    it.move("get_client_list", "/locations/{location_id}/clients/search")


@change
def all_operations_moved(it: Description) -> None:
    for path in [one for one in it.raw["paths"] if "{location_id}" in one]:
        item = it.raw["paths"].pop(path)
        it.raw["paths"]["/locations/{company_id}" + path.replace("/{location_id}", "")] = item
        for node in item.values():
            for one in node["parameters"]:
                if one.get("name") == "location_id" and one["in"] == "path":
                    one["name"] = "company_id"
                if one.get("$ref", "").endswith("/company_id"):
                    it.raw["components"]["parameters"]["company_id"]["name"] = "company_id"


@change
def operation_renamed(it: Description) -> None:
    it.operation("get_event")["operationId"] = "get_group_event"


@change
def operation_id_in_camel_case(it: Description) -> None:
    it.operation("get_visit")["operationId"] = "getVisit"


@change
def operation_deprecated(it: Description) -> None:
    it.operation("list_client_comments")["deprecated"] = True


@change
def operation_no_longer_deprecated(it: Description) -> None:
    del it.operation("get_event")["deprecated"]


@change
def method_changed(it: Description) -> None:
    it.move("update_client", it.address("update_client")[0], "patch")


@change
def method_changed_to_get(it: Description) -> None:
    it.move("get_client_list", "/company/{location_id}/clients/search", "get")


@change
def group_changed(it: Description) -> None:
    it.operation("get_visit")["tags"] = ["Clients"]


@change
def tag_renamed(it: Description) -> None:
    for item in it.raw["paths"].values():
        for node in item.values():
            node["tags"] = ["Customers" if tag == "Clients" else tag for tag in node["tags"]]


@change
def operation_added_under_a_renamed_tag(it: Description) -> None:
    tag_renamed(it)
    it.add("/company/{location_id}/customers/{id}/merge", "post", "merge_customers", "delete_client")


@change
def user_token_no_longer_needed(it: Description) -> None:
    it.operation("get_service_list")["security"] = [{"BearerPartner": []}]


@change
def user_token_needed(it: Description) -> None:
    it.operation("authorize_user")["security"] = [{"BearerPartnerUser": []}]


@change
def operation_without_security(it: Description) -> None:
    del it.operation("get_service_list")["security"]


# Arguments and bodies


@change
def optional_parameter_added(it: Description) -> None:
    it.operation("get_service_list")["parameters"].append(
        {"in": "query", "name": "only_active", "schema": {"type": "boolean"}}
    )


@change
def required_parameter_added(it: Description) -> None:
    one = {"in": "query", "name": "chain_id", "required": True, "schema": NUMBER}
    it.operation("get_service_list")["parameters"].append(one)


@change
def header_added(it: Description) -> None:
    it.operation("get_service_list")["parameters"].append({"in": "header", "name": "Accept-Language", "schema": STRING})


@change
def required_header_added(it: Description) -> None:
    one = {"in": "header", "name": "X-Idempotency-Key", "required": True, "schema": STRING}
    it.operation("create_service")["parameters"].append(one)


@change
def filters_added_as_a_deep_object(it: Description) -> None:
    fields = {"type": "object", "properties": {"from": STRING, "ids": {"type": "array", "items": NUMBER}}}
    it.operation("get_service_list")["parameters"].append(
        {"in": "query", "name": "filter", "style": "deepObject", "schema": fields}
    )


@change
def parameter_removed(it: Description) -> None:
    it.operation("get_service_list")["parameters"].remove(it.parameter("get_service_list", "staff_id"))


@change
def parameter_renamed(it: Description) -> None:
    it.parameter("get_service_list", "category_id")["name"] = "service_category_id"


@change
def parameter_retyped(it: Description) -> None:
    it.parameter("deprecated_get_client_list", "fullname")["schema"] = {"type": "number"}


@change
def parameter_takes_more(it: Description) -> None:
    it.parameter("deprecated_get_client_list", "fullname")["schema"] = {"type": ["string", "number"]}


@change
def parameter_becomes_required(it: Description) -> None:
    it.parameter("get_service_list", "category_id")["required"] = True


@change
def parameter_becomes_optional(it: Description) -> None:
    it.parameter("search_memberships_for_event", "event_id")["required"] = False


@change
def parameter_gets_values(it: Description) -> None:
    it.parameter("upload_image", "entity", "path")["schema"] = {"type": "string", "enum": ["team_member", "service"]}


@change
def path_parameter_renamed(it: Description) -> None:
    it.parameter("get_visit", "visit_id", "path")["name"] = "id"
    it.move("get_visit", "/visits/{id}")


@change
def path_parameter_added(it: Description) -> None:
    it.operation("get_visit")["parameters"].insert(0, copy.deepcopy(it.parameter("get_client", "location_id", "path")))
    it.move("get_visit", "/company/{location_id}/visits/{visit_id}")


@change
def body_added(it: Description) -> None:
    schema = {"type": "object", "properties": {"reason": STRING}}
    it.operation("delete_client")["requestBody"] = {"content": {"application/json": {"schema": schema}}}


@change
def body_removed(it: Description) -> None:
    del it.operation("create_service")["requestBody"]


@change
def body_becomes_optional(it: Description) -> None:
    it.operation("create_service")["requestBody"]["required"] = False


@change
def body_in_another_media_type(it: Description) -> None:
    content = it.operation("create_service")["requestBody"]["content"]
    content["multipart/form-data"] = content.pop("application/json")


# Fields


@change
def field_added_to_response(it: Description) -> None:
    it.data("get_service_list")["properties"]["is_online"] = {"type": "boolean"}


@change
def field_removed_from_response(it: Description) -> None:
    del it.data("get_service_list")["properties"]["booking_title"]


@change
def field_removed_from_body(it: Description) -> None:
    del it.body("update_client")["properties"]["surname"]


@change
def optional_field_added_to_body(it: Description) -> None:
    it.body("update_client")["properties"]["patronymic"] = STRING


@change
def required_field_added_to_body(it: Description) -> None:
    it.body("update_client")["properties"]["locale"] = STRING
    it.body("update_client")["required"].append("locale")


@change
def field_renamed_in_response(it: Description) -> None:
    fields = it.data("get_service_list")["properties"]
    fields["location_service_id"] = fields.pop("salon_service_id")


@change
def field_renamed_in_body(it: Description) -> None:
    fields = it.body("update_client")["properties"]
    fields["middlename"] = fields.pop("middle_name")


@change
def field_in_place_of_another(it: Description) -> None:
    fields = it.body("update_client")["properties"]
    fields["timezone"] = fields.pop("card")


@change
def field_retyped_in_response(it: Description) -> None:
    it.data("get_service_list")["properties"]["api_id"] = {"type": "integer"}


@change
def field_may_be_null_in_response(it: Description) -> None:
    it.data("get_service_list")["properties"]["title"] = {"type": ["string", "null"]}


@change
def field_is_never_null_any_more(it: Description) -> None:
    it.data("get_event")["properties"]["comment"] = STRING


@change
def field_retyped_in_body(it: Description) -> None:
    it.body("update_client")["properties"]["comment"] = {"type": "array", "items": STRING}


@change
def field_may_be_null_in_body(it: Description) -> None:
    it.body("update_client")["properties"]["email"] = {"type": ["string", "null"]}


@change
def field_becomes_required_in_body(it: Description) -> None:
    it.body("update_client")["required"].append("surname")


@change
def field_becomes_optional_in_body(it: Description) -> None:
    it.body("update_client")["required"].remove("phone")


@change
def value_added_in_body(it: Description) -> None:
    it.body("get_client_list")["properties"]["order_by"]["enum"].append("birth_date")


@change
def value_removed_in_body(it: Description) -> None:
    it.body("get_client_list")["properties"]["order_by"]["enum"].remove("visit_count")


@change
def any_value_in_body(it: Description) -> None:
    del it.body("get_client_list")["properties"]["operation"]["enum"]


@change
def value_added_in_response(it: Description) -> None:
    it.data("list_client_comments")["properties"]["type"]["enum"].append("system")


@change
def value_removed_in_response(it: Description) -> None:
    it.data("list_client_comments")["properties"]["type"]["enum"].remove("file")


@change
def object_added(it: Description) -> None:
    it.data("get_service_list")["properties"]["tax"] = {"type": "object", "properties": {"id": NUMBER, "rate": NUMBER}}


@change
def object_becomes_an_id(it: Description) -> None:
    it.data("get_event")["properties"]["staff"] = {"type": "integer"}


@change
def list_of_other_items(it: Description) -> None:
    it.data("get_service_category_list")["properties"]["staff"] = {
        "type": "array",
        "items": {"type": "object", "properties": {"id": NUMBER, "name": STRING}},
    }


# Responses


@change
def response_becomes_documented(it: Description) -> None:
    one = {"type": "object", "properties": {"id": NUMBER, "name": STRING}}
    schema = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": one, "meta": {"type": "object"}}}
    it.operation("get_client")["responses"]["200"]["content"]["application/json"] = {"schema": schema}


@change
def response_becomes_a_list(it: Description) -> None:
    response = it.response("get_event")["properties"]
    response["data"] = {"type": "array", "items": response["data"]}


@change
def response_loses_its_body(it: Description) -> None:
    it.operation("create_service")["responses"] = {"204": {"description": ""}}


@change
def list_can_no_longer_be_paged(it: Description) -> None:
    for wire in ("page", "count"):
        name = "deprecated_get_client_list"
        it.operation(name)["parameters"].remove(it.parameter(name, wire))


@change
def list_becomes_one(it: Description) -> None:
    response = it.response("get_service_list")["properties"]
    response["data"] = response["data"]["items"]


@change
def status_added(it: Description) -> None:
    responses = it.operation("create_client")["responses"]
    responses["409"] = responses["404"]


@change
def status_removed(it: Description) -> None:
    del it.operation("get_service_list")["responses"]["403"]


# Servers


@change
def server_added(it: Description) -> None:
    it.raw["servers"].append({"url": "https://api.alteg.io/api/v2"})


@change
def server_added_in_front(it: Description) -> None:
    it.raw["servers"].insert(0, {"url": "https://api.alteg.io/api/v2"})


@change
def server_of_one_operation(it: Description) -> None:
    it.operation("get_visit")["servers"] = [{"url": "https://visits.alteg.io/api/v1"}]


@change
def server_replaced(it: Description) -> None:
    it.raw["servers"] = [{"url": "https://eu.api.alteg.io/api/v1"}]


# Quirks fixed upstream


@change
def quirk_fixed_header_spelled_right(it: Description) -> None:
    it.parameter("create_service", "Authorizarion", "header")["name"] = "Authorization"


@change
def quirk_fixed_media_types_named(it: Description) -> None:
    for name in ("create_client", "update_client", "bulk_create_clients"):
        content = it.operation(name)["requestBody"]["content"]
        content["application/json"] = content.pop("*/*")


@change
def quirk_fixed_path_of_comments(it: Description) -> None:
    it.move("list_client_comments", "/company/{location_id}/clients/{client_id}/comments")


@change
def quirk_fixed_prefix_of_path(it: Description) -> None:
    path, _ = it.address("search_memberships_for_event")
    it.move("search_memberships_for_event", path.removeprefix("/api/v1"))


@change
def quirk_fixed_leaked_schema_name(it: Description) -> None:
    del it.response("upload_image")["properties"]["ImageGroup"]


@change
def quirk_fixed_list_of_cards(it: Description) -> None:
    schemas = it.raw["components"]["schemas"]
    name = "loyalty_cards_response_data_types"
    schemas[name] = {"type": "array", "items": schemas[name]}


@change
def quirk_fixed_list_of_labels(it: Description) -> None:
    it.body("update_client")["properties"]["labels"] = {"type": "array", "items": {"type": "integer"}}


@change
def quirk_fixed_integer_ids(it: Description) -> None:
    for item in it.raw["paths"].values():
        for node in item.values():
            for one in node["parameters"]:
                if one.get("in") == "path" and one["schema"] == NUMBER:
                    one["schema"] = {"type": "integer"}


@change
def quirk_fixed_bulk_body(it: Description) -> None:
    content = it.operation("bulk_create_clients")["requestBody"]["content"]
    content["*/*"]["schema"] = {"type": "array", "items": content["*/*"]["schema"]}


# Quirks that are new


@change
def new_quirk_misspelled_header(it: Description) -> None:
    it.parameter("get_visit", "Accept", "header")["name"] = "Accpet"


@change
def new_quirk_headers_in_query(it: Description) -> None:
    for wire in ("Accept", "Authorization"):
        it.parameter("get_service_list", wire, "header")["in"] = "query"


@change
def new_quirk_doubled_prefix(it: Description) -> None:
    it.move("get_visit", "/api/v1/visits/{visit_id}")


@change
def new_quirk_any_media_type(it: Description) -> None:
    content = it.operation("create_service")["requestBody"]["content"]
    content["*/*"] = content.pop("application/json")


@change
def new_quirk_number_as_text(it: Description) -> None:
    it.data("get_service_list")["properties"]["price_min"] = STRING


@change
def new_quirk_misspelled_parameter(it: Description) -> None:
    it.parameter("get_service_list", "staff_id")["name"] = "saff_id"


# Several at once, and what is no change


@change
def a_new_revision(it: Description) -> None:
    it.raw["info"]["version"] = "1.1.0"
    operation_moved(it)
    operation_added(it)
    field_removed_from_body(it)
    field_added_to_response(it)
    quirk_fixed_header_spelled_right(it)
    server_added(it)


@change
def clients_rewritten(it: Description) -> None:
    it.operation("create_client")["requestBody"]["content"] = {
        "application/json": {"schema": copy.deepcopy(it.body("update_client"))}
    }
    it.remove("bulk_create_clients")
    it.operation("update_client")["operationId"] = "replace_client"
    it.move("replace_client", "/locations/{location_id}/clients/{id}")


@change
def components_renamed(it: Description) -> None:
    schemas = it.raw["components"]["schemas"]
    names = {name: f"Dto{number}" for number, name in enumerate(schemas)}

    def renamed(node: Any) -> Any:
        if isinstance(node, list):
            return [renamed(item) for item in node]
        if not isinstance(node, dict):
            return node
        start, _, name = str(node.get("$ref", "")).rpartition("/")
        return {"$ref": f"{start}/{names[name]}"} if name in names else {key: renamed(one) for key, one in node.items()}

    it.raw["paths"] = renamed(it.raw["paths"])
    it.raw["components"]["schemas"] = {names[name]: renamed(schema) for name, schema in reversed(schemas.items())}


@change
def texts_added(it: Description) -> None:
    for item in it.raw["paths"].values():
        for node in item.values():
            node["summary"] = node["description"] = "New prose"


@change
def nothing(_it: Description) -> None:
    """The same description once more."""


@cache
def _texts() -> Node:
    """A text for every place of the slice, so that the reports do not depend on ``openapi/texts.yaml``."""
    return {
        "operations": {
            operation.id: {"summary": "Text", **{place: "Text" for place, _ in places(operation)}}
            for operation in normalise(original()).operations()
        }
    }


@cache
def _original() -> str:
    return json.dumps(read(SLICE / "description.yaml"))


def original() -> Node:
    """The slice, as it is before any change."""
    raw: Node = json.loads(_original())
    return raw


def snapshot_of(raw: Node) -> Snapshot:
    """The snapshot of a changed slice, under the names of the slice and without facts."""
    document = normalise(raw)
    lock = Lock(read_lock(SLICE / "names.lock").stored)
    recognise(document, lock)
    return snapshot(patched(document, lay(document, _texts()), lock, facts=()))


@cache
def snapshot_before() -> Snapshot:
    """The snapshot of the slice before any change."""
    return snapshot_of(original())


def changes(edit: Edit) -> list[Change]:
    """The reported changes after an edit."""
    it = Description(original())
    edit(it)
    return compare(snapshot_before(), snapshot_of(it.raw))


def as_text(found: list[Change]) -> str:
    """Changes in the form of ``slice/reports.md``."""
    lines = [f"- {one.section}: **{one.mark}** {one.text} ({one.kind})" for one in found]
    return "\n".join(lines or ["- nothing changed"])


if __name__ == "__main__":
    for name, edit in CHANGES.items():
        sys.stdout.write(f"\n## {name}\n{as_text(changes(edit))}\n")
