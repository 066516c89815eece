"""Helpers that receive the responses of a fake with one place changed."""

from __future__ import annotations

import copy
import json
import random
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import attrs
import httpx

from altegio import Altegio, AltegioError
from altegio.mock_server._core.description import PREFIX
from altegio.testing import FakeAltegio
from tests.doubles.clients import NOWHERE, client
from tests.doubles.helper_examples import PARSER, compiled, names_for, run_example
from tests.doubles.hostile import at, places

_ABSENT: Any = object()
_DEEP: Any = 1
for _ in range(300):
    _DEEP = [_DEEP]
FRAGMENTS: tuple[Any, ...] = (
    *(None, "x", "", 7, 0, -1, 1.5, 10**30, True, False, [], {}, [None], ["x"], [{}], [[]], {"a": "x"}, _ABSENT, _DEEP),
    *("\ud800", float("nan"), 1e308, "2026-02-30", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"),
)
"""The replacement values; a place may also be removed."""
_MOST_REQUESTS = 100


@attrs.frozen
class Recorded:
    """A response of the fake, with its request."""

    request: tuple[str, str]
    response: httpx.Response

    @property
    def body(self) -> Any:
        """The parsed body; None if it is no JSON."""
        try:
            return json.loads(self.response.content)
        except ValueError:
            return None


@attrs.frozen
class Change:
    """One place of one response, and its replacement."""

    number: int
    place: tuple[Any, ...]
    fragment: Any

    def content(self, body: Any) -> bytes:
        """The response with the change."""
        changed = self.fragment
        if self.place:
            changed = copy.deepcopy(body)
            holder = at(changed, self.place[:-1])
            if self.fragment is _ABSENT:
                del holder[self.place[-1]]
            else:
                holder[self.place[-1]] = self.fragment
        return b"" if changed is _ABSENT else json.dumps(changed).encode()


def changes_of(bodies: Iterable[Any], seed: str, most: int) -> list[Change]:
    """Some changes of these responses; the same ones for the same seed."""
    found = [
        Change(number, place, fragment)
        for number, body in enumerate(bodies)
        for place in some_places(body)
        for fragment in FRAGMENTS
    ]
    return random.Random(seed).sample(found, min(most, len(found)))  # noqa: S311 - no secret


class Helper:
    """A helper with the example in its docstring.

    Args:
        doc: the docstring.
    """

    def __init__(self, doc: str) -> None:
        self._codes = [compiled(one.source) for one in PARSER.get_examples(doc)]
        self.recorded: list[Recorded] = []

    async def record(self) -> None:
        """Run the example with a fake, and store its responses."""
        fake = FakeAltegio(strict=False)

        async def keep(request: httpx.Request) -> httpx.Response:
            response = await fake.respond(request)
            self.recorded.append(Recorded((request.method, request.url.path), response))
            return response

        with suppress(AltegioError):
            # Some examples use an object that another one created.
            await self._run(keep)

    def changes(self, seed: str, most: int) -> list[Change]:
        """Some changes; the same ones for the same seed."""
        return changes_of([one.body for one in self.recorded], seed, most)

    async def meet(self, change: Change) -> None:
        """Run the example with the recorded responses, one of them changed.

        Raises:
            Exception: what the helper raises.
        """
        used: Counter[tuple[str, str]] = Counter()

        async def play(request: httpx.Request) -> httpx.Response:
            key = (request.method, request.url.path)
            numbers = [number for number, one in enumerate(self.recorded) if one.request == key]
            if not numbers or used.total() == _MOST_REQUESTS:
                return httpx.Response(404)
            number = numbers[min(used[key], len(numbers) - 1)]
            used[key] += 1
            recorded = self.recorded[number]
            content = change.content(recorded.body) if number == change.number else recorded.response.content
            return httpx.Response(recorded.response.status_code, headers=JSON, content=content)

        await self._run(play)

    async def _run(self, server: Any) -> None:
        def make(**_: Any) -> Altegio:
            return client(server, base_url=f"{NOWHERE}{PREFIX}")

        async with make() as api:
            names = names_for(api, make)
            for code in self._codes:
                await run_example(code, names)


JSON = {"Content-Type": "application/json"}


def some_places(body: Any) -> Iterator[tuple[Any, ...]]:
    """The places of a body; of each list the first two items, of a list inside an item the first one."""
    for place in places(body):
        numbers = [key for key in place if isinstance(key, int)]
        if all(number <= (1 if depth == 0 else 0) for depth, number in enumerate(numbers)):
            yield place


def is_raw(error: Exception) -> bool:
    """Whether a helper raises an error of Python instead of one of ours.

    The example itself may fail on what it receives, and a helper may refuse what the example passes to it.
    """
    if isinstance(error, AltegioError):
        return False
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1]
    if last.name == "__getitem__":
        last = frames[-2]  # a model is read by a key that it does not have
    is_refusal = isinstance(error, TypeError | ValueError) and (last.line or "").startswith("raise ")
    return not is_refusal and last.filename != "<example>" and not last.filename.startswith("<string>")
