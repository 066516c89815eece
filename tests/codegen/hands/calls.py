"""Hands that write operations another way: their statuses, media types, security, tags and servers."""

from __future__ import annotations

import json
from collections import Counter

from tests.codegen.hands.walking import METHODS, Node, all_schemas, contents, operations, parameters


def other_statuses(raw: Node) -> Node:
    """Statuses as integers; the first success as ``2XX`` where it is the only one and 200."""
    for number, operation in enumerate(operations(raw)):
        good = [status for status in operation["responses"] if str(status).startswith("2")]
        one = good == ["200"] and number % 2
        operation["responses"] = {
            "2XX" if one and status == "200" else int(status): response
            for status, response in operation["responses"].items()
        }
    return raw


def media_types_with_charset(raw: Node) -> Node:
    """Media types with parameters, and in capitals."""
    components = raw.get("components", {})
    holders = [*components.get("requestBodies", {}).values(), *components.get("responses", {}).values()]
    for operation in operations(raw):
        holders += [operation.get("requestBody", {}), *operation["responses"].values()]
    for holder in holders:
        if "content" in holder:
            holder["content"] = {
                name if name == "*/*" else f"{name.upper() if number else name}; charset=utf-8": media
                for number, (name, media) in enumerate(holder["content"].items())
            }
    return raw


def global_security(raw: Node) -> Node:
    """The security of most operations once for all of them."""
    counts = Counter(json.dumps(operation.get("security")) for operation in operations(raw) if "security" in operation)
    common = json.loads(counts.most_common(1)[0][0])
    raw["security"] = common
    for operation in operations(raw):
        if operation.get("security") == common:
            del operation["security"]
        elif "security" not in operation:
            operation["security"] = []
    return raw


def ranges_of_statuses(raw: Node) -> Node:
    """Beside each status its range, with the same content."""
    for operation in operations(raw):
        responses = operation["responses"]
        for status, response in list(responses.items()):
            responses.setdefault(f"{str(status)[0]}XX", response)
    return raw


def other_ids(raw: Node) -> Node:
    """OperationIds in camel case, or with dashes."""
    for number, operation in enumerate(operations(raw)):
        first, *words = operation["operationId"].split("_")
        operation["operationId"] = first + "".join(f"-{word}" if number % 2 else word.capitalize() for word in words)
    return raw


def default_responses(raw: Node) -> Node:
    """The only success, or else the first error, as ``default``."""
    for number, operation in enumerate(operations(raw)):
        good = [status for status in operation["responses"] if str(status).startswith("2")]
        bad = [status for status in operation["responses"] if str(status)[0] in "45"]
        chosen = good[0] if good == ["200"] and number % 2 else bad[0] if bad else None
        operation["responses"] = {
            "default" if status == chosen else status: response for status, response in operation["responses"].items()
        }
    return raw


def several_media_types(raw: Node) -> Node:
    """JSON under further names that some frameworks write."""
    for content in contents(raw):
        media = content.get("content", {})
        if "application/json" in media:
            plain = media.pop("application/json")
            content["content"] = {"text/plain": plain, "application/json": plain, "text/json": plain, **media}
            if "description" not in content:
                content["content"]["application/*+json"] = plain
    return raw


def further_tags(raw: Node) -> Node:
    """Several tags on every operation."""
    for number, operation in enumerate(operations(raw)):
        operation["tags"] = [*operation["tags"], "Everything", f"Number {number % 7}"]
    raw["tags"] += [{"name": "Everything"}]
    return raw


def renamed_tags(raw: Node) -> Node:
    """Every tag under another name."""
    names = {tag: f"Part {number} API" for number, tag in enumerate(dict.fromkeys(t["name"] for t in raw["tags"]))}
    raw["tags"] = [{**tag, "name": names[tag["name"]]} for tag in raw["tags"]]
    for operation in operations(raw):
        operation["tags"] = [names.setdefault(tag, f"Part {tag}") for tag in operation["tags"]]
    return raw


def local_servers(raw: Node) -> Node:
    """The server of the description, repeated for each path and each operation."""
    for item in raw["paths"].values():
        item.setdefault("servers", raw["servers"])
        for method in METHODS:
            if method in item:
                item[method].setdefault("servers", item["servers"])
    return raw


def with_prose(raw: Node) -> Node:
    """Texts of another author at every place, and what documentation tools add."""
    for number, schema in enumerate(all_schemas(raw)):
        schema["description"] = f"Text number {number}."
    for number, operation in enumerate(operations(raw)):
        operation |= {"summary": f"Call {number}", "description": f"Does\n\n* the work\n* number {number}", "x-a": [1]}
        operation["externalDocs"] = {"url": "https://example.com"}
        operation["callbacks"] = {"done": {"{$request.body#/url}": {"post": {"responses": {"200": {}}}}}}
        operation["x-codeSamples"] = [{"lang": "curl", "source": "curl ..."}]
    for parameter in parameters(raw):
        parameter["description"] = "A text."
    for content in contents(raw):
        if "description" in content:
            content |= {"description": "Another text.", "x-b": 1}
            content["links"] = {"next": {"operationId": "get_client", "parameters": {}}}
    for path in raw["paths"].values():
        path |= {"summary": "A path", "description": "A text."}
    raw["tags"] = [
        {**tag, "description": "A text", "externalDocs": {"url": "https://example.com"}} for tag in raw["tags"]
    ]
    raw["info"] |= {"description": "Text", "contact": {"email": "a@example.com"}, "license": {"name": "None"}}
    return {**raw, "x-tagGroups": [{"name": "All", "tags": []}], "externalDocs": {"url": "https://example.com"}}


def headers_of_responses(raw: Node) -> Node:
    """Every response with headers, which are components."""
    raw["components"]["headers"] = {"Limit": {"schema": {"type": "integer"}, "description": "Calls left"}}
    for content in contents(raw):
        if "description" in content:
            content["headers"] = {"X-Limit": {"$ref": "#/components/headers/Limit"}, "X-Other": {"schema": {}}}
    return raw


def contents_of_parameters(raw: Node) -> Node:
    """Plain parameters by media type, instead of a schema."""
    for number, parameter in enumerate(parameters(raw)):
        schema = parameter.get("schema", {})
        if schema.get("type") in ("integer", "number", "boolean", "string"):
            is_number = schema["type"] in ("integer", "number")
            media = "application/json" if is_number and number % 2 else "text/plain"
            parameter["content"] = {media: {"schema": parameter.pop("schema")}}
            parameter.pop("style", None)
            parameter.pop("explode", None)
    return raw


def renamed_security(raw: Node) -> Node:
    """The security schemes under other names."""
    schemes = raw["components"]["securitySchemes"]
    names = {name: f"scheme{number}" for number, name in enumerate(schemes)}
    raw["components"]["securitySchemes"] = {names[name]: scheme for name, scheme in schemes.items()}
    for holder in (raw, *operations(raw)):
        if "security" in holder:
            holder["security"] = [{names[name]: one for name, one in option.items()} for option in holder["security"]]
    return raw
