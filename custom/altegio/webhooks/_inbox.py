"""The queue of a receiver: which events are taken in, which are the same as others, and whose turn is next.

It knows neither time nor tasks, so that each rule can be tested without waiting.
"""

from __future__ import annotations

import json
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Iterable
from hashlib import blake2b
from typing import Any, NamedTuple, cast

from altegio.webhooks._events import WebhookEvent
from altegio.webhooks._stats import Stats

Thing = tuple[int, str, int]
"""What an event is about: location, resource, ID."""
_NEVER_REPEATED = frozenset({"schedule"})
"""Resources whose events are all alike: a later one is another change."""
_COUNTED = ("accepted", "refused", "overflowed", "merged", "repeated", "handled", "failed")
_MOST_KNOWN = 100_000
"""How many bodies and things the window holds at most; of each it holds some bytes."""


class State(NamedTuple):
    """What tells an event from others about the same thing.

    Attributes:
        digest: equal for identical bodies alone.
        change: its own time of change; None where it has none.
    """

    digest: bytes
    change: str | None

    def may_be_undone_by(self, other: State) -> bool:
        """Whether another event may bring back what this one has replaced: nothing shows which of both is newer."""
        return self.digest != other.digest and self.change == other.change


class Entry(NamedTuple):
    """An event, what it is about, and its state."""

    event: WebhookEvent
    thing: Thing
    state: State


def entry_of(event: WebhookEvent, body: object = None) -> Entry:
    """An event, ready to be compared.

    Args:
        event: the event.
        body: the body that it is all of, as it came; without one the event is written once more.
    """
    written = body if isinstance(body, bytes) else json.dumps(event.raw, sort_keys=True).encode()
    data: Any = event.raw["data"]
    change: Any = cast("dict[str, Any]", data).get("last_change_date") if isinstance(data, dict) else None
    state = State(blake2b(written, digest_size=16).digest(), change if isinstance(change, str) and change else None)
    return Entry(event, (event.company_id, event.resource, event.resource_id), state)


class Inbox:
    """Events that wait, in the order of their arrival; those about one thing are never handled at the same time."""

    def __init__(self, capacity: int, window: float, clock: Callable[[], float]) -> None:
        self._capacity = capacity
        self._window = window
        self._clock = clock
        self._queue: deque[Entry] = deque()
        self._behind: dict[Thing, deque[Entry]] = {}
        """Those that wait for one about the same thing, which is being handled."""
        self._released: deque[Entry] = deque()
        """Those for which the one before them is done."""
        self._busy: set[Thing] = set()
        self._waiting: Counter[bytes] = Counter()
        self._last_waiting: dict[Thing, Entry] = {}
        self._known: OrderedDict[bytes, float] = OrderedDict()
        """When each identical body came first, oldest first."""
        self._latest: OrderedDict[Thing, tuple[State, float]] = OrderedDict()
        """The last state of each thing, and when it came, oldest first."""
        self._counts = dict.fromkeys(_COUNTED, 0)
        self._size = 0

    @property
    def stats(self) -> Stats:
        """The counts as of now."""
        return Stats(**self._counts, waiting=self._size, running=len(self._busy) - len(self._released))

    @property
    def idle(self) -> bool:
        """Whether nothing waits and nothing is being handled."""
        return not self._size and not self._busy

    def without_known(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those that are new; the others count as accepted, since an identical one is or was here."""
        self._forget_old()
        return [entry for entry in entries if not self._is_known(entry)]

    def _is_known(self, entry: Entry) -> bool:
        state = entry.state
        waiting = self._last_waiting.get(entry.thing)
        if state.digest in self._waiting and waiting is not None and not waiting.state.may_be_undone_by(state):
            name = "merged"
        elif state.digest in self._known and self._is_repeated(entry):
            name = "repeated"
        else:
            return False
        self._counts["accepted"] += 1
        self._counts[name] += 1
        return True

    def _is_repeated(self, entry: Entry) -> bool:
        """Whether an event whose body is known is certainly the same change."""
        if entry.state.change is None or entry.event.resource in _NEVER_REPEATED:
            return False
        latest = self._latest.get(entry.thing)
        return latest is not None and not latest[0].may_be_undone_by(entry.state)

    def has_room(self, number: int) -> bool:
        """Whether so many more can wait."""
        return self._size + number <= self._capacity

    def put(self, entries: Iterable[Entry]) -> None:
        """Let events wait."""
        now = self._clock()
        for entry in entries:
            self._counts["accepted"] += 1
            self._size += 1
            self._queue.append(entry)
            self._waiting[entry.state.digest] += 1
            self._last_waiting[entry.thing] = entry
            self._known.setdefault(entry.state.digest, now)
            self._latest[entry.thing] = entry.state, now
            self._latest.move_to_end(entry.thing)

    def refuse(self, number: int, *, overflow: bool) -> None:
        """Count events that were not taken in."""
        self._counts["refused"] += number
        self._counts["overflowed"] += number if overflow else 0

    def take(self) -> Entry | None:
        """The next event whose turn it is; ``done`` has to follow."""
        if self._released:
            return self._taken(self._released.popleft())
        while self._queue:
            entry = self._queue.popleft()
            if entry.thing not in self._busy:
                self._busy.add(entry.thing)
                return self._taken(entry)
            self._behind.setdefault(entry.thing, deque()).append(entry)
        return None

    def _taken(self, entry: Entry) -> Entry:
        self._size -= 1
        self._waiting[entry.state.digest] -= 1
        if not self._waiting[entry.state.digest]:
            del self._waiting[entry.state.digest]
        if self._last_waiting.get(entry.thing) is entry:
            del self._last_waiting[entry.thing]
        return entry

    def done(self, entry: Entry, *, failed: bool) -> None:
        """An event was handled, or could not be."""
        self._counts["failed" if failed else "handled"] += 1
        if failed:
            self._known.pop(entry.state.digest, None)  # when it is sent again, it gets another chance
        behind = self._behind.get(entry.thing)
        if behind is None:
            self._busy.discard(entry.thing)
            return
        self._released.append(behind.popleft())
        if not behind:
            del self._behind[entry.thing]

    def _forget_old(self) -> None:
        oldest = self._clock() - self._window
        while self._known and (len(self._known) > _MOST_KNOWN or next(iter(self._known.values())) <= oldest):
            self._known.popitem(last=False)
        while self._latest and (len(self._latest) > _MOST_KNOWN or next(iter(self._latest.values()))[1] <= oldest):
            self._latest.popitem(last=False)
