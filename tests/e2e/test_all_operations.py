"""Every operation of the description is called through the client, against the mock server."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

import pytest

from altegio import Altegio, APIError
from altegio.mock_server import MockServer
from tests.doubles.clients import client
from tests.doubles.operations import DESCRIPTION, EXAMPLES, METHODS, NEEDS_DELETED, NO_ROUTE, PUBLISHED, arguments

pytestmark = pytest.mark.slow  # calls all operations

CALLED: set[str] = set()


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as running:
        yield running


@pytest.fixture(scope="module")
def api(runner: asyncio.Runner, running_server: MockServer) -> Iterator[Altegio]:
    """One client for all calls: creating one takes longer than a call."""
    opened = client(running_server.base_url, strict=True)
    yield opened
    runner.run(opened.aclose())


@pytest.mark.parametrize("operation_id", PUBLISHED)
def test_call(operation_id: str, runner: asyncio.Runner, api: Altegio, mock_server: MockServer) -> None:
    """The documented example of an operation succeeds."""
    method = METHODS[operation_id]
    documented = DESCRIPTION.by_id[operation_id]
    path, keywords = arguments(method)

    group = getattr(api, method.group)
    if operation_id in NEEDS_DELETED:
        runner.run(getattr(group, NEEDS_DELETED[operation_id])(*path))
    called = getattr(group.with_response, method.name)
    deprecated = PUBLISHED[operation_id].get("deprecated")
    with pytest.warns(DeprecationWarning, match="deprecated") if deprecated else contextlib.nullcontext():
        call = called(*path, **keywords)
    if operation_id in NO_ROUTE:
        with pytest.raises(APIError, match="This path takes GET"):
            runner.run(call)
        CALLED.add(operation_id)
        return
    response = runner.run(call)

    assert response.status == documented.response.status
    assert mock_server.requests[-1].operation == operation_id
    if documented.response.schema is not None and response.body is not None:
        assert list(EXAMPLES.problems(documented.response.schema, response.body)) == []
    CALLED.add(operation_id)


def test_every_operation_was_called(request: pytest.FixtureRequest) -> None:
    """No operation of the description is left out."""
    selected = sum(getattr(item, "originalname", "") == "test_call" for item in request.session.items)
    assert len(CALLED) == selected
    if selected == len(PUBLISHED):
        assert PUBLISHED.keys() == CALLED
    assert PUBLISHED.keys() == METHODS.keys()
    assert len(METHODS) == len({one.operation.id for one in METHODS.values()})
