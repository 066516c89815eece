"""What the server remembers between calls.

A resource is a class with handlers by operationId and a ``reset``; an operation that no resource handles is
answered with its example.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol

import attrs

from altegio.mock_server._core.description import Operation
from altegio.mock_server._core.examples import ABSENT, Examples


@attrs.frozen
class Call:
    """A checked request."""

    operation: Operation
    path: Mapping[str, str]
    query: list[tuple[str, str]]
    body: Any = None

    def number(self, name: str) -> int:
        """An ID in the path."""
        return int(self.path[name])

    def first(self, name: str, default: str = "") -> str:
        """A query parameter."""
        return next((value for key, value in self.query if key == name), default)

    def every(self, name: str) -> list[str]:
        """All values of a query parameter."""
        return [value for key, value in self.query if key == name]


@attrs.frozen
class Reply:
    """The payload of an answer, the number of things for its ``meta``, and other fields of that.

    What the description doesn't know is left out, unless the reply is ``open``: then the caller chose the fields.
    """

    data: Any = None
    total: int | None = None
    meta: Mapping[str, Any] | None = None
    open: bool = False


Handler = Callable[[Call], Reply]


class Resource(Protocol):
    """A kind of things that the server keeps."""

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        ...

    def reset(self) -> None:
        """Go back to the beginning."""
        ...


class State:
    """All resources together."""

    def __init__(self, examples: Examples, resources: list[Resource]) -> None:
        self._examples = examples
        self._resources = resources
        self._handlers = {name: handle for one in resources for name, handle in one.handlers().items()}

    @property
    def operations(self) -> Collection[str]:
        """What the resources answer, by operationId."""
        return self._handlers.keys()

    def reset(self) -> None:
        """Forget all that was made."""
        for resource in self._resources:
            resource.reset()

    def answer(self, call: Call) -> Any:
        """The JSON body of the answer to a call.

        Raises:
            Refusal: the resource refuses it.
        """
        handler = self._handlers.get(call.operation.id)
        if handler is None:
            return self._examples.answer(call.operation)
        reply = handler(call)
        schema = call.operation.answer.schema
        if schema is None:
            # Nothing is said about the answer, but all such operations have the envelope.
            return {"success": True, "data": reply.data, "meta": reply.meta or []}
        parts = self._examples.description.resolved(schema).get("properties", {})
        if "data" not in parts:
            return self._examples.fitted(schema, reply.data)
        body = self._examples.answer(call.operation)
        data = reply.data if reply.open else self._examples.fitted(parts["data"], reply.data)
        body["data"] = None if data is ABSENT else data
        if reply.meta is not None:
            body["meta"] = dict(reply.meta)
        meta = body.get("meta")
        if isinstance(meta, dict) and reply.total is not None:
            body["meta"] = {
                name: reply.total if name in ("count", "total_count") else value
                for name, value in meta.items()  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
            }
        return body
