"""From what an operation returns to the body of the response."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

from altegio.mock_server._core.examples import ABSENT
from altegio.mock_server._core.store import Call, Reply


def response_body(call: Call) -> Any:
    """Run a call and build the JSON body of its response; without a resource it is the documented example.

    Raises:
        HttpError: the resource refuses the call.
    """
    store, examples, operation = call.store, call.store.examples, call.operation
    if operation.id not in store.operations:
        return examples.response(operation)
    store.forget_changes()
    with nullcontext() if operation.method == "GET" else store.all_or_nothing():
        reply = call.table.resource.operations[operation.id](call)
    if store.changes():
        store.clock.tick()
    schema = operation.response.schema
    if schema is None:
        # The description has no body here, but all such operations have the envelope.
        return {"success": True, "data": reply.data, "meta": dict(reply.meta) or []}
    parts = examples.description.resolved(schema).get("properties", {})
    if "data" not in parts:
        return examples.fitted(schema, reply.data)
    data = reply.data if reply.open else examples.fitted(parts["data"], reply.data)
    body = examples.response(operation)
    return {**body, "data": None if data is ABSENT else data, "meta": _meta(call, reply, body.get("meta"))}


def _meta(call: Call, reply: Reply, documented: Any) -> Any:
    """The documented fields with the figures of this call, and those that the reply names itself."""
    if not isinstance(documented, dict):
        return dict(reply.meta) or documented
    fields: dict[str, Any] = documented  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
    figures = {"page": int(call.first("page", "1")), "count": reply.total, "total_count": reply.total}
    counts = {} if reply.total is None else {name: figures.get(name, value) for name, value in fields.items()}
    others = {name: value for name, value in fields.items() if name not in figures}
    return {**others, **counts, **reply.meta}
