"""Every example in the docstrings of the helpers runs, and does what it shows."""

from __future__ import annotations

import asyncio
import datetime as dt
import doctest
import inspect
import re
import traceback
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import pytest

from altegio import Altegio, Period
from altegio.mock_server import MockServer
from altegio.resources._registry import RESOURCES
from tests.doubles.helper_examples import (
    PARSER,
    compiled,
    helper_classes,
    methods,
    names_for,
    public,
    run_example,
)

pytestmark = pytest.mark.slow  # runs every example

MODULES = ["altegio._client", "altegio.pagination", "altegio.period", "altegio.mock_server", "altegio.webhooks"]
_PAGE = re.compile(r"^https://developer\.alteg\.io/\S+/(\w+)$", re.MULTILINE)
COMPARED = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL


def documented() -> dict[str, str]:
    """All docstrings that may hold an example, by the name of the documented object."""
    found: dict[str, Any] = methods()
    for module in [*MODULES, *(f"altegio.resources.{name}" for name, _ in helper_classes())]:
        found[module] = import_module(module)
        for name, value in public(found[module]):
            found[f"{value.__module__}.{name}"] = value
            if inspect.isclass(value):
                found |= {
                    f"{value.__module__}.{name}.{method}": function
                    for method, function in public(value)
                    if f"{name}.{method}" not in found and not inspect.isclass(function)
                }
    unique = {id(value): (name, value) for name, value in reversed(found.items())}
    return {name: inspect.getdoc(value) or "" for name, value in sorted(unique.values(), key=lambda pair: pair[0])}


EXAMPLES = {name: text for name, text in documented().items() if PARSER.get_examples(text)}


@pytest.mark.parametrize("name", RESOURCES)
def test_every_helper_is_checked(name: str) -> None:
    """It can be imported, and has methods."""
    assert inspect.isclass(getattr(import_module(f"altegio.resources.{name}"), RESOURCES[name]))
    assert any(method.startswith(f"{name}.") for method in methods())


@pytest.mark.parametrize("name", methods())
def test_every_helper_has_an_example(name: str) -> None:
    """Each public method of a helper has an example."""
    assert PARSER.get_examples(inspect.getdoc(methods()[name]) or ""), f"{name} has no >>> example"


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_runs(name: str, mock_server: MockServer) -> None:
    """It raises nothing, and its output is the one shown."""
    failures = asyncio.run(run(EXAMPLES[name], mock_server.base_url))

    assert failures == []
    called = {request.operation for request in mock_server.requests}
    assert name not in methods() or called <= _documented_calls(name), "a call whose page the docstring does not name"


def _documented_calls(name: str) -> set[str | None]:
    """The operations of a helper's example: those whose pages the helper names, or other helpers in the example."""
    used = re.findall(r"\bapi\.(\w+)\.(\w+)", EXAMPLES[name])
    helpers = [one for one in (name, *map(".".join, used)) if one in methods()]
    pages = [page for one in helpers for page in _PAGE.findall(inspect.getdoc(methods()[one]) or "")]
    return {*pages, *(operation for _, operation in used)}


async def run(text: str, base_url: str) -> list[str]:
    """The errors in the examples of a docstring, which share one client and one set of names."""
    make = partial(Altegio, base_url=base_url, partner_token="p", user_token="u", rate_limit=None)
    async with make() as api:
        names = names_for(api, make)
        failures: list[str] = []
        for example in PARSER.get_examples(text):
            shown, error = await shown_by(example.source, names)
            failure = difference(example, shown, error)
            if failure is not None:
                failures.append(f"{example.source.strip()}: {failure}")
        return failures


async def shown_by(source: str, names: dict[str, Any]) -> tuple[str, Exception | None]:
    """The output of one example, including the repr of an expression, and the error that it raises."""
    try:
        return await run_example(compiled(source), names), None
    except Exception as error:
        return "", error


def difference(example: doctest.Example, shown: str, error: Exception | None) -> str | None:
    """The difference between what an example does and what its docstring shows; output that isn't shown is ignored."""
    if error is not None:
        raised = "".join(traceback.format_exception_only(error))
        wanted = example.exc_msg
        fits = wanted is not None and doctest.OutputChecker().check_output(wanted, raised, COMPARED)
        return None if fits else f"raised {raised}"
    if example.exc_msg is not None:
        return f"raised nothing instead of {example.exc_msg}"
    if example.want and not doctest.OutputChecker().check_output(example.want, shown, COMPARED):
        return f"showed {shown!r} instead of {example.want!r}"
    return None


Check = Callable[[str], list[str]]


@pytest.fixture
def check(mock_server: MockServer) -> Check:
    """Runs the examples of a text."""
    return lambda text: asyncio.run(run(text, mock_server.base_url))


@pytest.mark.parametrize(
    "text",
    [
        ">>> 1 + 1\n3",
        ">>> print('a')\nb",
        ">>> raise ValueError('a')",
        ">>> raise ValueError('a')\nTraceback (most recent call last):\nTypeError: a",
        ">>> 1\nTraceback (most recent call last):\nTypeError: a",
        ">>> await api.nothing.at_all()",
    ],
)
def test_a_wrong_example_is_found(text: str, check: Check) -> None:
    """Another value, other output, an error that isn't shown, another error, or no error."""
    assert len(check(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        ">>> 1 + 1",
        ">>> x = 2\n>>> x\n2",
        ">>> [type(one).__name__ for one in await api.memberships.list_types(1)][:1]\n['ChainMembershipType']",
        ">>> raise ValueError('a')\nTraceback (most recent call last):\nValueError: a",
        ">>> Period(1, 'day')\nPeriod(...)",
    ],
)
def test_a_right_example_passes(text: str, check: Check) -> None:
    """Values, awaited values, errors that are shown, and shortened output."""
    assert check(text) == []


def test_examples_are_found_where_they_are() -> None:
    """In methods of helpers, in those imported from another module of the package, in classes and in functions."""
    assert {"memberships.update_type", "memberships.freeze", "altegio.period.Period"} <= EXAMPLES.keys()
    assert Period(1, "day").expires_on(dt.date(2026, 12, 31)) == dt.date(2027, 1, 1)
