"""Fixtures of pytest for the tests of an application that uses altegio; installed with the package.

``altegio_fake`` is a ``FakeAltegio``, ``altegio_api`` a client of it, ``altegio_server`` a mock server on loopback. A
test that uses one of the first two fails when something that it prepared was not used, or when a request leads to no
operation. Nothing but pytest is imported before a fixture is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from altegio import Altegio
    from altegio.mock_server import MockServer
    from altegio.testing import FakeAltegio


@pytest.fixture
def altegio_fake() -> Iterator[FakeAltegio]:
    """A fake that keeps state inside the process; strict, see ``FakeAltegio.check``."""
    try:
        from altegio.testing import FakeAltegio
    except ImportError as error:
        pytest.fail(str(error), pytrace=False)
    fake = FakeAltegio()
    yield fake
    fake.check()


@pytest.fixture
def altegio_api(altegio_fake: FakeAltegio) -> Altegio:
    """A client of ``altegio_fake``; close it, or not: it has no connections."""
    return altegio_fake.client()


@pytest.fixture
def altegio_server() -> Iterator[MockServer]:
    """A mock server over real HTTP on a free port of this machine; ``base_url`` is its address."""
    try:
        from altegio.mock_server import MockServer
    except ImportError as error:
        pytest.fail(str(error), pytrace=False)
    with MockServer() as server:
        yield server
