"""The table of resources agrees with the description, and the common behaviour holds for each resource."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from collections import Counter
from email.utils import parsedate_to_datetime

import httpx
import pytest

from altegio.mock_server._app import App
from altegio.mock_server._core.actions import with_addressed
from altegio.mock_server._core.description import Description
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.validation import ACCEPT, Accounts
from altegio.mock_server._resources import table

DESCRIPTION = Description.load()
EXAMPLES = Examples(DESCRIPTION)
RESOURCES = with_addressed(table.RESOURCES, DESCRIPTION.operations)
APP = App(Accounts())
SERVING = {name: resource for name, resource in RESOURCES.items() if resource.operations}
READING = {
    *("authorize_user", "get_client_list", "search_client_visits"),
    *("log_in_with_phone_number_and_code", "validate_booking_params"),
}
"""Operations with a body that only read."""

WRITING = sorted(one for one in APP.stateful if DESCRIPTION.by_id[one].method != "GET" and one not in READING)
HEADERS = {"Accept": ACCEPT, "Authorization": "Bearer p, User u"}
BEFORE = {"chain_loyalty_membership_types_restore": "chain_loyalty_membership_types_delete"}
"""What has to be done to the documented example before a call can succeed."""


async def call(operation_id: str, row_of: str | None = None) -> httpx.Response:
    """The response to the documented example of an operation, for its row or the one of another operation."""
    operation = DESCRIPTION.by_id[operation_id]
    path = operation.path.format_map(EXAMPLES.path_values(DESCRIPTION.by_id[row_of or operation_id]))
    schema = operation.body.get("application/json")
    body = None if schema is None else EXAMPLES.value(schema)
    transport = httpx.ASGITransport(APP)
    async with httpx.AsyncClient(transport=transport, base_url="http://mock/api/v1", headers=HEADERS) as http:
        return await http.request(operation.method, path, json=body)


def moment(response: httpx.Response) -> dt.datetime:
    """The time of the server."""
    return parsedate_to_datetime(response.headers["Date"])


def test_an_operation_belongs_to_one_resource() -> None:
    """No two resources serve the same operation, and each operation is documented."""
    served = Counter(one for resource in RESOURCES.values() for one in resource.operations)
    assert {one for one, count in served.items() if count > 1} == set()
    assert served.keys() <= DESCRIPTION.by_id.keys()
    assert served.keys() == set(APP.stateful)


@pytest.mark.parametrize("name", SERVING)
def test_the_path_of_a_resource_is_documented(name: str) -> None:
    """An operation of the resource has the path, or one below it, or had it before it moved."""
    routes = [route for one in SERVING[name].operations for route in DESCRIPTION.by_id[one].routes]
    wanted = tuple(re.sub(r"{\w+}", "{}", SERVING[name].path).split("/")[1:])
    assert any(route.shape[: len(wanted)] == wanted for route in routes)


@pytest.mark.parametrize("name", [name for name, resource in RESOURCES.items() if resource.parent is not None])
def test_a_parent_is_a_resource_in_the_path(name: str) -> None:
    """The parameter in the middle is its ID."""
    assert RESOURCES[name].parent in RESOURCES
    assert len(RESOURCES[name].parameters) == 3


@pytest.mark.parametrize("operation_id", WRITING)
def test_a_minute_passes_after_every_write(operation_id: str) -> None:
    """Whatever is written, and whatever the number of rows."""
    APP.reset()
    if operation_id in BEFORE:
        assert asyncio.run(call(BEFORE[operation_id], operation_id)).is_success
    before = moment(asyncio.run(call("get_position_list")))
    response = asyncio.run(call(operation_id))
    assert response.is_success, response.text
    assert moment(response) - before == dt.timedelta(minutes=1)


@pytest.mark.parametrize("operation_id", sorted(READING))
def test_no_time_passes_while_reading(operation_id: str) -> None:
    """A search that is a POST is no write."""
    APP.reset()
    assert moment(asyncio.run(call(operation_id))) == moment(asyncio.run(call("get_position_list")))
