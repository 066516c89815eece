"""Every operation of the description as a method of the client, with arguments from the documented examples."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from importlib.resources import files
from typing import Any

import attrs

from altegio.mock_server._core.description import Description
from altegio.mock_server._core.examples import ABSENT, Examples
from altegio_client.api import TAGS
from altegio_client.operation import Group, Operation

DESCRIPTION = Description.load()
EXAMPLES = Examples(DESCRIPTION)
PUBLISHED = {
    node["operationId"]: node
    for item in json.loads(files("altegio_client").joinpath("openapi.json").read_bytes())["paths"].values()
    for node in item.values()
    if isinstance(node, dict) and "operationId" in node
}
NEEDS_DELETED = {"chain_loyalty_membership_types_restore": "chain_loyalty_membership_types_delete"}
"""What has to be done to the documented example before the call can succeed."""
NO_ROUTE = {"update_team_member_schedule"}
"""Operations that no route of the server matches, so that the mock server has none either."""


@attrs.frozen
class Method:
    """A method of a group and the operation behind it."""

    group: str
    name: str
    operation: Operation


def _methods() -> dict[str, Method]:
    found: dict[str, Method] = {}
    for tag, class_name in TAGS.items():
        module = import_module(f"altegio_client.api.{tag}")
        operations = {key.lower()[1:]: one for key, one in vars(module).items() if isinstance(one, Operation)}
        group: type[Group] = getattr(module, class_name)
        for name, member in vars(group).items():
            if inspect.isfunction(member) and not name.startswith("_"):
                operation = operations.pop(name)
                found[operation.id] = Method(tag, name, operation)
        assert not operations, f"{tag} has operations without a method"
    return found


METHODS = _methods()


def arguments(method: Method) -> tuple[list[Any], dict[str, Any]]:
    """Arguments from the documented examples, for the method as a caller sees it."""
    documented = DESCRIPTION.by_id[method.operation.id]
    values = {(one["in"], one["name"]): EXAMPLES.parameter(one) for one in documented.parameters}
    path = [values["path", argument] for argument, _, _ in method.operation.path_params]
    keywords = {argument: values["query", wire] for argument, wire, _ in method.operation.query_params}
    keywords |= {argument: values["header", wire] for argument, wire, _ in method.operation.header_params}
    for schema in documented.body.values():
        keywords["body"] = _with_files(schema, EXAMPLES.value(schema))
    assert ABSENT not in keywords.values(), "no example fits the schema"
    return path, keywords


def _with_files(schema: dict[str, Any], body: Any) -> Any:
    properties = DESCRIPTION.resolved(schema).get("properties", {})
    binary = [name for name, one in properties.items() if one.get("format") == "binary"]
    return {**body, **dict.fromkeys(binary, b"\x89PNG\r\n\x1a\n\x00\xff")} if binary else body
