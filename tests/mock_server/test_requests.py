"""The mock server refuses a request with the envelope, or carries it out; it never fails."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from altegio.mock_server._app import App
from altegio.mock_server._core.description import Description, Operation
from altegio.mock_server._core.examples import ABSENT, Examples
from altegio.mock_server._core.validation import ACCEPT, Accounts

pytestmark = pytest.mark.slow  # tries many requests for each operation

DESCRIPTION = Description.load()
EXAMPLES = Examples(DESCRIPTION)
APP = App(Accounts())
STATEFUL = sorted(APP.stateful)
READING = [one for one in STATEFUL if DESCRIPTION.by_id[one].method == "GET"]
HEADERS = {"Accept": ACCEPT, "Authorization": "Bearer p, User u"}
TEXTS = ("", "x", "99999999999999999999")
VALUES: tuple[Any, ...] = (None, 10**20, -1, "x", "", [{}], {"id": {}}, {"abc": 5})
"""Values for any place."""
NO_BODY = object()
Query = list[tuple[str, str | int | float | bool | None]]


def replaced(value: Any) -> Iterator[Any]:
    """Copies of a value with each of its parts replaced or removed, one at a time."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield {key: one for key, one in value.items() if key != name}
            yield from ({**value, name: new} for new in (*VALUES, *replaced(part)))
    elif isinstance(value, list) and value:
        yield from ([new, *value[1:]] for new in (*VALUES, *replaced(value[0])))
        yield value * 2


def bodies(operation: Operation) -> Iterator[Any]:
    """Bodies that are wrong in one place, and the example itself."""
    schema = operation.body.get("application/json")
    if schema is None:
        return
    example = EXAMPLES.value(schema)
    yield NO_BODY
    yield from VALUES
    # Fields that are not in the description may be there, too.
    known: dict[str, Any] = DESCRIPTION.resolved(schema).get("properties", {})
    full = {**{name: EXAMPLES.value(one) for name, one in known.items()}, **example} if known else example
    yield from replaced({name: one for name, one in full.items() if one is not ABSENT} if known else full)
    yield example


def targets(operation: Operation) -> Iterator[tuple[str, Query]]:
    """Path and query of the example, also with one wrong parameter."""
    paths = EXAMPLES.path_values(operation)
    queries = {one["name"]: EXAMPLES.parameter(one) for one in operation.parameters if one["in"] == "query"}
    query: Query = [(name, text) for name, value in queries.items() if value is not ABSENT for text in texts(value)]
    path = operation.path.format_map(paths)
    yield path, query
    yield path, []
    for name in queries:
        others = [pair for pair in query if pair[0] != name]
        yield from ((path, [*others, (name, text)]) for text in TEXTS)
    for name in paths:
        yield from ((operation.path.format_map({**paths, name: text}), query) for text in TEXTS if text)


def texts(value: Any) -> list[str]:
    """A query value as text."""
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def client() -> httpx.AsyncClient:
    """A connection without a network, which raises the errors of the server."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(APP), base_url="http://mock/api/v1", headers=HEADERS)


async def sent(http: httpx.AsyncClient, method: str, path: str, query: Query, body: Any = NO_BODY) -> httpx.Response:
    """The response to a request."""
    if body is NO_BODY:
        return await http.request(method, path, params=query)
    return await http.request(method, path, params=query, json=body)


async def failures(operation: Operation) -> list[str]:
    """The requests that make the server fail."""
    found: list[str] = []

    async def send(method: str, path: str, query: Query, body: Any = NO_BODY) -> None:
        try:
            response = await sent(http, method, path, query, body)
        except Exception as error:
            found.append(f"{method} {path} {query} {body}: {error!r}")
        else:
            if response.status_code >= 400 and response.json().keys() != {"success", "data", "meta"}:
                found.append(f"{method} {path} {query} {body}: {response.text}")

    async with client() as http:
        example = next(targets(operation))
        for path, query in targets(operation):
            schema = operation.body.get("application/json")
            await send(operation.method, path, query, NO_BODY if schema is None else EXAMPLES.value(schema))
        for body in bodies(operation):
            await send(operation.method, *example, body)
        if operation.method != "GET":
            # Accepted data can be read.
            for name in READING:
                await send("GET", *next(targets(DESCRIPTION.by_id[name])))
    return found


@pytest.mark.parametrize("operation_id", STATEFUL)
def test_no_request_makes_it_fail(operation_id: str) -> None:
    """Neither the request itself, nor reading everything that is stored after it."""
    APP.reset()
    assert asyncio.run(failures(DESCRIPTION.by_id[operation_id])) == []


@pytest.mark.parametrize(
    ("operation_id", "changes", "blamed"),
    [
        ("create_client", NO_BODY, {"body"}),
        ("create_client", {"phone": ""}, {"phone"}),
        ("create_client", {"gender_id": 3}, {"gender_id"}),
        ("update_appointment", {"record_labels": [{"id": 1, "title": "VIP"}]}, {"record_labels"}),
        ("update_appointment", {"record_labels": ["9" * 5000]}, {"record_labels"}),
        ("update_appointment", {"services": [{}, {"id": 1}]}, {"services.0.id"}),
        ("update_appointment", {"seance_length": 90000}, {"seance_length"}),
        ("set_team_member_schedule", {"schedules_to_delete": [{}]}, {"staff_id", "dates"}),
        ("duplicate_event", {"dates": 5}, {"dates"}),
        ("duplicate_event", {"dates": [1, 2], "repeat_mode_id": 1, "till": "0095-07-25"}, {"till"}),
        ("create_payment_with_loyalty_methods", {"payment": {"method": {"slug": "account"}}}, {"account_id"}),
        ("chain_loyalty_memberships_set_period", {"period": 10**9}, {"period"}),
    ],
)
def test_wrong_fields_are_named(operation_id: str, changes: Any, blamed: set[str]) -> None:
    """As in the API: 422, and the fields in the envelope."""

    async def refused() -> httpx.Response:
        operation = DESCRIPTION.by_id[operation_id]
        example = EXAMPLES.value(operation.body["application/json"])
        async with client() as http:
            body = NO_BODY if changes is NO_BODY else {**example, **changes}
            return await sent(http, operation.method, *next(targets(operation)), body)

    APP.reset()
    response = asyncio.run(refused())
    assert response.status_code == 422, response.text
    where = {name if name in blamed else name.rpartition(".")[2] for name in response.json()["meta"]["errors"]}
    assert where == blamed


def test_unknown_fields_are_dropped() -> None:
    """Above all IDs, which the server assigns itself."""

    async def created() -> Any:
        operation = DESCRIPTION.by_id["create_client"]
        async with client() as http:
            body = {"id": 1, "name": "Ann", "phone": "+13155550191", "nonsense": True}
            return (await sent(http, "POST", next(targets(operation))[0], [], body)).json()

    APP.reset()
    assert asyncio.run(created())["data"]["id"] > 2000
