"""Fixtures that all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from altegio.mock_server import MockServer


@pytest.fixture(scope="session")
def running_server() -> Iterator[MockServer]:
    """The mock server of the whole session, for fixtures that outlive a test."""
    with MockServer() as server:
        yield server


@pytest.fixture
def mock_server(running_server: MockServer) -> MockServer:
    """The mock server, as it is after its start."""
    running_server.reset()
    return running_server
