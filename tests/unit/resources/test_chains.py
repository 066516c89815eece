"""``api.chains``: all locations of a chain, and the same work at each."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest

from altegio import Altegio, NotFoundError
from altegio.resources.chains import Outcome, Outcomes, Progress
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

LIST, READ = "get_location_list", "get_location"
Work = Callable[[int], Awaitable[Any]]


def outcomes_of(work: Work, **options: Any) -> Outcomes[Any]:
    """The outcomes at the passed locations, which are not requested."""
    fake = FakeAltegio()
    arguments = {"location_ids": [1, 2, 3], **options}
    result = run(fake, lambda api: api.chains.run(7, work, **arguments))
    assert fake.requests.operations == []
    assert isinstance(result, Outcomes)
    return result


async def tenfold(location_id: int) -> int:
    """Work that succeeds."""
    return location_id * 10


async def failing_at_two(location_id: int) -> int:
    """Work that fails at one location."""
    if location_id == 2:
        raise ValueError("no luck")
    return location_id * 10


@pytest.mark.parametrize(
    ("options", "query"),
    [
        ({}, {"group_id": "7"}),
        ({"bookable": True}, {"group_id": "7", "active": "1"}),
        ({"mine": True}, {"group_id": "7", "my": "1"}),
    ],
)
def test_locations_of_a_chain(options: dict[str, Any], query: dict[str, str], altegio_fake: FakeAltegio) -> None:
    """All pages, until one is empty."""
    for page in ([{"id": 1}], [{"id": 2}], []):
        altegio_fake.on(LIST, returns=page, times=1)
    found = run(altegio_fake, lambda api: api.chains.locations(7, **options))

    assert [location.id for location in found] == [1, 2]
    assert [one.path for one in altegio_fake.requests] == [path_of(LIST)] * 3
    asked = [dict(one.query) for one in altegio_fake.requests]
    assert [one.pop("page") for one in asked] == ["1", "2", "3"]
    assert all(one.pop("count") for one in asked)
    assert asked == [query] * 3


@pytest.mark.parametrize("chain_id", [None, "7", True, 7.0])
def test_the_chain_is_needed(chain_id: Any) -> None:
    """Without it the server would list the locations of all chains."""
    error = misuse(lambda api: api.chains.locations(chain_id))

    assert str(error) == f"chain_id: expected int, got {type(chain_id).__name__}"


@pytest.mark.parametrize("wrong", [{"work": None}, {"on_progress": 5}])
def test_work_that_is_not_callable_is_refused(wrong: dict[str, Any]) -> None:
    """At once, not as a failure at each location."""
    error = misuse(lambda api: api.chains.run(7, **{"work": tenfold, "location_ids": [1], **wrong}))

    assert type(error) is TypeError
    assert str(error).startswith(f"{next(iter(wrong))}: expected ")


def test_work_at_the_locations_of_a_chain(altegio_fake: FakeAltegio) -> None:
    """They are listed first; one without an ID is skipped."""
    for page in ([{"id": 5}, {"title": "?"}, {"id": 4}], []):
        altegio_fake.on(LIST, returns=page, times=1)
    outcomes = run(altegio_fake, lambda api: api.chains.run(7, tenfold))

    assert outcomes.values == {5: 50, 4: 40}
    assert [one.location_id for one in outcomes.by_location] == [5, 4]
    assert outcomes.errors == {}
    outcomes.raise_errors()


def test_an_operation_is_work(altegio_fake: FakeAltegio) -> None:
    """Its errors are collected unchanged, with a note on the location."""
    for result in ({"id": 1, "title": "One"}, NotFoundError("No."), {"id": 3, "title": "Three"}):
        altegio_fake.on(READ, returns=result, times=1)
    outcomes = run(
        altegio_fake,
        lambda api: api.chains.run(7, api.locations.get_location, location_ids=[1, 2, 3], concurrency=1),
    )

    assert [one.path for one in altegio_fake.requests] == [path_of(READ, number) for number in (1, 2, 3)]
    assert {key: location.title for key, location in outcomes.values.items()} == {1: "One", 3: "Three"}
    assert type(outcomes.errors[2]) is NotFoundError
    assert outcomes.errors[2].__notes__ == ["at location 2"]


@pytest.mark.parametrize("concurrency", [1, 2, 9])
def test_one_failure_does_not_stop_the_others(concurrency: int) -> None:
    """Each location has its outcome, in order."""
    outcomes = outcomes_of(failing_at_two, concurrency=concurrency)
    error = outcomes.errors[2]

    assert outcomes.by_location == (Outcome(1, 10), Outcome(2, error=error), Outcome(3, 30))
    with pytest.raises(ExceptionGroup, match="1 of 3 locations") as caught:
        outcomes.raise_errors()
    assert caught.value.exceptions == (error,)


def test_a_none_is_a_value() -> None:
    """Work that returns nothing succeeded nevertheless."""

    async def nothing(_location_id: int) -> None:
        """Return nothing."""

    assert outcomes_of(nothing).values == {1: None, 2: None, 3: None}


def test_work_that_is_no_async_function_fails_everywhere() -> None:
    """Its errors aren't lost either."""
    no_async_function: Any = int
    outcomes = outcomes_of(no_async_function)

    assert [type(error) for error in outcomes.errors.values()] == [TypeError] * 3


@pytest.mark.parametrize(("concurrency", "most"), [(1, 1), (3, 3), (20, 8)])
def test_concurrency_is_bounded(concurrency: int, most: int) -> None:
    """Never more at a time than allowed, and as many as allowed."""
    running = 0
    seen: list[int] = []

    async def work(_location_id: int) -> None:
        nonlocal running
        running += 1
        seen.append(running)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        running -= 1

    outcomes_of(work, location_ids=range(1, 9), concurrency=concurrency)

    assert max(seen) == most
    assert len(seen) == 8


def test_progress_is_reported() -> None:
    """After each location, failures included."""
    seen: list[Progress] = []
    outcomes = outcomes_of(failing_at_two, concurrency=1, on_progress=seen.append)

    assert seen == [
        Progress(1, 3, 1, None),
        Progress(2, 3, 2, outcomes.errors[2]),
        Progress(3, 3, 3, None),
    ]


def test_an_error_of_the_callback_ends_the_run() -> None:
    """It is raised unchanged, and work in progress is cancelled."""
    stopped: list[int] = []

    async def work(location_id: int) -> None:
        if location_id == 1:
            return
        try:
            await asyncio.Event().wait()
        finally:
            stopped.append(location_id)

    def report(progress: Progress) -> None:
        raise LookupError(progress.location_id)

    with pytest.raises(LookupError, match="1"):
        outcomes_of(work, on_progress=report)
    assert sorted(stopped) == [2, 3]


def test_being_cancelled_stops_all(altegio_fake: FakeAltegio) -> None:
    """Nothing continues in the background."""
    stopped: list[int] = []

    async def work(location_id: int) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.append(location_id)

    async def cancel(api: Altegio) -> None:
        task = asyncio.create_task(api.chains.run(7, work, location_ids=[1, 2]))
        while not task.done() and len(asyncio.all_tasks()) < 4:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(altegio_fake, cancel)
    assert sorted(stopped) == [1, 2]


def test_no_locations_are_no_work() -> None:
    """And no error."""
    assert outcomes_of(tenfold, location_ids=[]) == Outcomes(())


def test_each_location_is_processed_once() -> None:
    """However often it is passed."""
    assert [one.location_id for one in outcomes_of(tenfold, location_ids=iter([2, 1, 2])).by_location] == [2, 1]


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"concurrency": 0}, ValueError, "concurrency must be at least 1: 0"),
    ({"concurrency": "2"}, TypeError, "concurrency: expected int, got str"),
    ({"concurrency": True}, TypeError, "concurrency: expected int, got bool"),
    ({"location_ids": "12"}, TypeError, "location_ids: expected an iterable of int, got str"),
    ({"location_ids": [None]}, TypeError, "location_ids: expected int, got NoneType"),
]


@pytest.mark.parametrize(("options", "error_type", "message"), WRONG)
def test_wrong_arguments(options: dict[str, Any], error_type: type[Exception], message: str) -> None:
    """Nothing is requested and nothing is done."""
    error = misuse(lambda api: api.chains.run(7, tenfold, **options))

    assert type(error) is error_type
    assert str(error) == message


def test_it_runs_under_trio(altegio_fake: FakeAltegio) -> None:
    """As the client does."""

    async def go() -> Outcomes[int]:
        async with altegio_fake.client() as api:
            assert isinstance(api, Altegio)
            return await api.chains.run(7, failing_at_two, location_ids=[1, 2, 3], concurrency=2)

    outcomes = anyio.run(go, backend="trio")
    assert outcomes.values == {1: 10, 3: 30}
    assert str(outcomes.errors[2]) == "no luck"
