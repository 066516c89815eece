"""Fixtures that all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from altegio.mock_server import MockServer


@pytest.fixture(scope="session")
def running_server() -> Iterator[MockServer]:
    """One mock server for all tests, for fixtures that outlive a test."""
    with MockServer() as server:
        yield server


@pytest.fixture
def mock_server(running_server: MockServer) -> MockServer:
    """The mock server in its initial state."""
    running_server.reset()
    return running_server
