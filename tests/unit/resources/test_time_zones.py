"""The time zone of a location is requested once, however many calls need it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from altegio import Altegio, NotFoundError
from altegio.resources._time_zones import zone_name
from altegio.testing import FakeAltegio
from tests.doubles.fakes import run

READ = "get_location"


async def three_at_once(api: Altegio) -> list[Any]:
    """The results of three concurrent calls."""
    return await asyncio.gather(*(zone_name(api, 7) for _ in range(3)), return_exceptions=True)


@pytest.mark.parametrize(("name", "zone"), [("Asia/Tbilisi", "Asia/Tbilisi"), ("", None), (None, None)])
def test_one_request(name: str | None, zone: str | None, altegio_fake: FakeAltegio) -> None:
    """The others wait for it; the result is cached, also if the server has no name."""
    altegio_fake.on(READ, returns={"id": 7, "timezone_name": name})

    async def call(api: Altegio) -> list[Any]:
        return [*await three_at_once(api), await zone_name(api, 7)]

    assert run(altegio_fake, call) == [zone] * 4
    assert altegio_fake.requests.operations == [READ]


def test_a_failure_is_not_cached(altegio_fake: FakeAltegio) -> None:
    """Waiting calls request it again, and have errors of their own."""
    altegio_fake.on(READ, returns=NotFoundError("No."), times=2)
    altegio_fake.on(READ, returns={"id": 7, "timezone_name": "Asia/Tbilisi"})
    first, second, third = run(altegio_fake, three_at_once)
    assert [type(first), type(second), third] == [NotFoundError, NotFoundError, "Asia/Tbilisi"]
    assert altegio_fake.requests.operations == [READ] * 3
