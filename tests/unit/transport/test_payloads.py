"""The result of each operation if its payload is missing, or is no object and no list."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import attrs
import httpx
import pytest

from altegio import Altegio, DecodingError
from altegio_client.base import Model
from altegio_client.codec import List, Map, Ref
from tests.doubles.clients import client
from tests.doubles.operations import METHODS, Method, arguments

_ABSENCES: tuple[Any, ...] = (None, False, "", [])
NOTHING: list[Any] = [
    *({"success": True, "data": data, "meta": []} for data in (*_ABSENCES, 0)),
    *({"success": True, "meta": []}, {"success": True}, {"success": True, "data": None, "meta": {}}),
    *_ABSENCES,
]
"""The forms of a missing payload, in an envelope and without one."""
OTHER: list[Any] = [{"success": True, "data": data, "meta": []} for data in ("text", 7, 1.5, True)]
READS_TO_NONE = {name for name, one in METHODS.items() if one.operation.nullable}
"""The operations for which a fact declares that null means none."""
OF_ROWS = {"search_client_visits", "get_product_category_composition"}
"""The lists whose rows are a field of an object."""
TYPED = {name: one for name, one in METHODS.items() if isinstance(one.operation.result, Ref | List | Map)}


@attrs.frozen
class Wire:
    """A client, and the server's response."""

    runner: asyncio.Runner
    api: Altegio
    content_sent: list[bytes]

    def result(self, method: Method, content: bytes) -> Any:
        """The result of an operation for such a response; ``DecodingError`` if it raises one."""
        self.content_sent[:] = [content]
        path, keywords = arguments(method)
        try:
            return self.runner.run(getattr(getattr(self.api, method.group), method.name)(*path, **keywords))
        except DecodingError:
            return DecodingError


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    content_sent = [b""]

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"Content-Type": "application/json"}, content=content_sent[0])

    with asyncio.Runner() as runner:
        api = client(respond)
        yield Wire(runner, api, content_sent)
        runner.run(api.aclose())


def shown(result: Any) -> Any:
    """A result that can be compared."""
    return ("object", result.to_dict()) if isinstance(result, Model) else result


def without_payload(method: Method) -> Any:
    """The result of an operation without a payload."""
    operation = method.operation
    if operation.id in READS_TO_NONE:
        return None
    if isinstance(operation.result, List | Map):
        return [] if isinstance(operation.result, List) else {}
    return DecodingError if operation.safe and operation.id not in OF_ROWS else ("object", {})


def test_there_are_reads_and_writes_of_each_type() -> None:
    """A check that the tests below compare something; an observed response makes no difference."""
    types = {(type(one.operation.result), one.operation.safe) for one in TYPED.values()}

    assert types == {(Ref, True), (Ref, False), (List, True), (List, False), (Map, True), (Map, False)}
    assert {"get_client", "phone_number_format_check"} <= TYPED.keys()
    assert {"create_tag"} == READS_TO_NONE


@pytest.mark.parametrize("operation_id", sorted(TYPED))
def test_a_success_without_a_payload(wire: Wire, operation_id: str) -> None:
    """A list is empty, a read of an object is an error, a write returns an empty object: it was done."""
    method = TYPED[operation_id]

    for body in NOTHING:
        assert shown(wire.result(method, json.dumps(body).encode())) == without_payload(method), body


@pytest.mark.parametrize("operation_id", sorted(TYPED))
def test_a_success_whose_payload_is_a_text_or_a_number(wire: Wire, operation_id: str) -> None:
    """A read of an object or a list is an error; a write was done, and has nothing to show."""
    method = TYPED[operation_id]
    expected = DecodingError if method.operation.safe else without_payload(method)

    for body in OTHER:
        assert shown(wire.result(method, json.dumps(body).encode())) == expected, body


@pytest.mark.parametrize("operation_id", sorted(TYPED))
def test_a_success_without_a_body(wire: Wire, operation_id: str) -> None:
    """A read must return something, so that this is an error; a write needs no response body, not even one by GET."""
    method = TYPED[operation_id]
    expected = DecodingError if method.operation.safe else without_payload(method)

    assert shown(wire.result(method, b"")) == expected


def test_the_error_names_the_received_type() -> None:
    """The place and the type, as in strict mode."""

    async def call(body: Any) -> str:
        async with client(lambda _: httpx.Response(200, json=body)) as api:
            with pytest.raises(DecodingError) as caught:
                await api.clients.get_client(1, 2)
            return caught.value.message

    assert asyncio.run(call({"success": True, "data": "text"})) == "data: expected Client, got str"
    assert asyncio.run(call(7)) == "$: expected Client, got int"
    assert asyncio.run(call({"success": True, "data": None})) == "no payload, where a Client is documented"
