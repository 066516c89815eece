"""Fixtures of pytest for the tests of an application that uses altegio; installed with the package.

``altegio_fake`` is a ``FakeAltegio``, ``altegio_api`` a client of it, ``altegio_server`` a mock server on loopback. A
test that uses one of the first two fails when something that it prepared was not used, or when it asks for something
that the description does not have; ``altegio_fake.strict = False`` in a test allows the latter. Nothing but pytest is
imported before a fixture is used.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, TypeVar

import pytest

if TYPE_CHECKING:
    from altegio import Altegio
    from altegio.mock_server import MockServer
    from altegio.testing import FakeAltegio

T = TypeVar("T")

_FAKE: pytest.StashKey[FakeAltegio] = pytest.StashKey()


@pytest.fixture
def altegio_fake(request: pytest.FixtureRequest) -> FakeAltegio:
    """A fake that keeps state inside the process; strict, see ``FakeAltegio.check``."""

    def make() -> FakeAltegio:
        from altegio.testing import FakeAltegio

        return FakeAltegio()

    fake = _made(make)
    request.node.stash[_FAKE] = fake
    return fake


@pytest.fixture
def altegio_api(altegio_fake: FakeAltegio) -> Altegio:
    """A client of ``altegio_fake``; close it, or not: it has no connections."""
    return altegio_fake.client()


@pytest.fixture
def altegio_server() -> Iterator[MockServer]:
    """A mock server over real HTTP on a free port of this machine; ``base_url`` is its address."""

    def make() -> MockServer:
        from altegio.mock_server import MockServer

        return MockServer()

    with _made(make) as server:
        yield server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Let a test fail that passed, and yet did not do with its fake what it prepared."""
    result = yield
    fake = item.stash.get(_FAKE, None)
    if fake is not None:
        _check(fake)
    return result


def _check(fake: FakeAltegio) -> None:
    problem = None
    try:
        fake.check()
    except AssertionError as error:
        problem = str(error)
    if problem is not None:
        pytest.fail(problem, pytrace=False)


def _made(make: Callable[[], T]) -> T:
    """What a fixture gives; without the extra the test fails, and says what to install."""
    try:
        return make()
    except ImportError as error:
        problem = str(error)
    pytest.fail(problem, pytrace=False)
