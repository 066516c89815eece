"""The time zone of a location is asked for once, however many want it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from altegio import Altegio, NotFoundError
from altegio.resources._time_zones import zone_name
from tests.doubles.network import Network, refusal


async def three_at_once(api: Altegio) -> list[Any]:
    """What three calls at the same time come to."""
    return await asyncio.gather(*(zone_name(api, 7) for _ in range(3)), return_exceptions=True)


@pytest.mark.parametrize(("name", "zone"), [("Asia/Tbilisi", "Asia/Tbilisi"), ("", None), (None, None)])
def test_one_request(name: str | None, zone: str | None) -> None:
    """The others wait for it; the answer is kept, also where the server has no name."""
    network = Network({"id": 7, "timezone_name": name})

    async def call(api: Altegio) -> list[Any]:
        return [*await three_at_once(api), await zone_name(api, 7)]

    assert network.result_of(call) == [zone] * 4
    assert len(network.sent) == 1


def test_a_failure_is_no_answer() -> None:
    """Who waited asks again, and has an error of its own."""
    network = Network(refusal(404), refusal(404), {"id": 7, "timezone_name": "Asia/Tbilisi"})
    first, second, third = network.result_of(three_at_once)
    assert [type(first), type(second), third] == [NotFoundError, NotFoundError, "Asia/Tbilisi"]
    assert len(network.sent) == 3
