"""Fixtures of pytest for the tests of an application that uses altegio; installed with the package.

``altegio_fake`` is a ``FakeAltegio``, ``altegio_api`` a client of it, ``altegio_server`` a mock server on loopback. A
test that uses one of them fails when something that it prepared was not used, or when it asks for something that the
description does not have; ``altegio_fake.strict = False`` or ``altegio_server.strict = False`` allows the latter.
A test with fixtures of your own that were set up after the fake is judged when these are gone, as they may still use
it: pytest then reports an error at the teardown of the test. Those of pytest and of installed plugins do not count,
unless they request the fake. Nothing but pytest is imported before a fixture is used.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Protocol, TypeVar

import pytest

if TYPE_CHECKING:
    from altegio import Altegio
    from altegio.mock_server import MockServer
    from altegio.testing import FakeAltegio

T = TypeVar("T")
C = TypeVar("C", bound="_Checked")

_OURS = ("altegio_fake", "altegio_api", "altegio_server")


class _Checked(Protocol):
    strict: bool

    def check(self) -> None: ...


class _Use:
    """What a test does with a fake or a server."""

    def __init__(self, used: _Checked) -> None:
        self.used = used
        self.passed = False
        self.outlives = False
        """Whether a fixture was set up after it, whose teardown may use it."""


_USES: pytest.StashKey[list[_Use]] = pytest.StashKey()


@pytest.fixture
def altegio_fake(request: pytest.FixtureRequest) -> Iterator[FakeAltegio]:
    """A fake that keeps state inside the process; strict, see ``FakeAltegio.check``."""

    def make() -> FakeAltegio:
        from altegio.testing import FakeAltegio

        return FakeAltegio()

    fake = _made(make)
    yield from _checked(request, fake)


@pytest.fixture
def altegio_api(altegio_fake: FakeAltegio) -> Altegio:
    """A client of ``altegio_fake``; close it, or not: it has no connections."""
    return altegio_fake.client()


@pytest.fixture
def altegio_server(request: pytest.FixtureRequest) -> Iterator[MockServer]:
    """A mock server over real HTTP on a free port of this machine; ``base_url`` is its address.

    It is strict, see ``MockServer``.
    """

    def make() -> MockServer:
        from altegio.mock_server import MockServer

        return MockServer(strict=True)

    with _made(make) as server:
        yield from _checked(request, server)


def _checked(request: pytest.FixtureRequest, used: C) -> Iterator[C]:
    """Give a fake or a server to a test; check it when all fixtures that came after it are gone."""
    use = _Use(used)
    uses = request.node.stash.setdefault(_USES, [])
    uses.append(use)
    yield used
    # The item may run again, with a fake of its own.
    uses.remove(use)
    if use.passed and use.outlives:
        _check(use)


# First, as anyio puts a function of its own in place of an async one.
@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Note which fakes have a fixture after them."""
    if fixturedef.argname not in _OURS and _may_use_fakes(fixturedef, request.config):
        for use in request.node.stash.get(_USES, ()):
            use.outlives = True
    return (yield)


def _may_use_fakes(fixturedef: pytest.FixtureDef[object], config: pytest.Config) -> bool:
    """Whether a fixture is of the application, or requests a fake; one that runs async tests is neither."""
    plugins = {_package_of(plugin) for plugin, _ in config.pluginmanager.list_plugin_distinfo()}
    requests_one = not {*_OURS}.isdisjoint(fixturedef.argnames)
    return requests_one or _package_of(fixturedef.func) not in {"_pytest", *plugins}


def _package_of(part: object) -> str:
    """The package that a function, an object or a module is of."""
    name = getattr(part, "__module__", None) or getattr(part, "__name__", "")
    return str(name).partition(".")[0]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Let a test fail that passed, and yet did not do with its fake what it prepared."""
    result = yield
    for use in item.stash.get(_USES, ()):
        if not use.outlives:
            _check(use)
        use.passed = True
    return result


def _check(use: _Use) -> None:
    problem = None
    try:
        use.used.check()
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
