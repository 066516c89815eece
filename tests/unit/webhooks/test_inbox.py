"""Which events are accepted, which are duplicates, and which is next."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest

from altegio.webhooks import WebhookEvent, _inbox, parse
from altegio.webhooks._inbox import Inbox, entry_of
from altegio.webhooks._stats import Stats
from tests.doubles.events import event

EARLY, LATE = "2026-11-24T10:00:00+0300", "2026-11-24T10:00:05+0300"


class Desk:
    """An inbox with a clock; events are passed and returned as plain values."""

    def __init__(self, capacity: int = 100, window: float = 60.0) -> None:
        self.now = 1000.0
        self.inbox = Inbox(capacity, window, lambda: self.now)

    def send(self, *args: Any, **kwargs: Any) -> bool:
        """Let an event arrive; returns whether it has to wait."""
        (found,) = parse(event(*args, **kwargs))
        new = self.inbox.without_known([entry_of(found)])
        self.inbox.put(new)
        return bool(new)

    def handle(self, *, failed: bool = False) -> Any:
        """Handle the next event; returns its ID and its value."""
        entry = self.inbox.take()
        if entry is None:
            return None
        self.inbox.done(entry, failed=failed)
        return entry.event.resource_id, entry.event.raw["data"].get("v")

    def handle_all(self) -> list[Any]:
        """Handle everything that waits."""
        return list(iter(self.handle, None))


def test_the_order_is_that_of_the_arrival() -> None:
    """Whatever the subject of the events."""
    desk = Desk()
    for number, value in [(1, "a"), (2, "b"), (1, "c"), (3, "d")]:
        desk.send(number, v=value)
    assert desk.handle_all() == [(1, "a"), (2, "b"), (1, "c"), (3, "d")]
    assert desk.inbox.stats == Stats(accepted=4, handled=4)
    assert desk.inbox.idle


@pytest.mark.parametrize("changed", [None, EARLY])
@pytest.mark.parametrize("resource", ["record", "schedule", "robot"])
def test_an_identical_body_that_waits_is_merged(resource: str, changed: str | None) -> None:
    """It is handled once, and counts as accepted."""
    desk = Desk()
    assert desk.send(1, resource, changed=changed)
    assert not desk.send(1, resource, changed=changed)
    assert desk.inbox.stats == Stats(accepted=2, merged=1, waiting=1)
    assert desk.handle_all() == [(1, None)]


def test_another_status_or_value_is_another_body() -> None:
    """Only identical bodies are merged."""
    desk = Desk()
    assert desk.send(1, changed=EARLY)
    assert desk.send(1, status="delete", changed=EARLY)
    assert desk.send(1, changed=EARLY, v=1)
    assert desk.send(1, "client", changed=EARLY)


def test_a_state_that_comes_back_is_not_merged() -> None:
    """A, B, A without times of change: the last state is A, so A is handled once more after B."""
    desk = Desk()
    assert [desk.send(1, "staff", v=value) for value in "aba"] == [True, True, True]
    assert not desk.send(1, "staff", v="a")
    assert desk.handle_all() == [(1, "a"), (1, "b"), (1, "a")]


def test_an_older_state_that_comes_again_is_merged() -> None:
    """A, B, A with times of change: the second A is the same change as the first."""
    desk = Desk()
    assert desk.send(1, changed=EARLY, v="a")
    assert desk.send(1, changed=LATE, v="b")
    assert not desk.send(1, changed=EARLY, v="a")
    assert desk.handle_all() == [(1, "a"), (1, "b")]


def test_two_states_of_one_second_are_both_handled() -> None:
    """A, B, A with one time of change: the order is unknown, in the queue and in the window."""
    desk = Desk()
    assert [desk.send(1, changed=EARLY, v=value) for value in "aba"] == [True, True, True]
    assert desk.handle_all() == [(1, "a"), (1, "b"), (1, "a")]
    assert desk.send(1, changed=EARLY, v="b")
    assert not desk.send(1, changed=EARLY, v="b")


def test_a_handled_body_is_dropped_within_the_window() -> None:
    """If it has its own time of change, and not longer than the window."""
    desk = Desk()
    desk.send(1, changed=EARLY)
    desk.handle_all()
    desk.now += 59
    assert not desk.send(1, changed=EARLY)
    assert desk.inbox.stats == Stats(accepted=2, repeated=1, handled=1)
    desk.now += 1
    assert desk.send(1, changed=EARLY)
    desk.handle_all()
    assert not desk.send(1, changed=EARLY)


@pytest.mark.parametrize(
    ("resource", "changed"),
    [("schedule", EARLY), ("schedule", None), ("record", None), ("staff", None), ("client", ""), ("client", 5)],
)
def test_a_handled_body_is_handled_again(resource: str, changed: Any) -> None:
    """Without a time of change it may be another change; for a schedule it always is."""
    desk = Desk()
    for _ in range(3):
        assert desk.send(1, resource, changed=changed)
        assert desk.handle() == (1, None)
    assert desk.inbox.stats == Stats(accepted=3, handled=3)


def test_the_order_of_keys_makes_no_other_body() -> None:
    """If it comes as a mapping."""
    desk = Desk()
    assert desk.send(1, a=1, b=2)
    assert not desk.send(1, b=2, a=1)


def test_a_taken_event_no_longer_waits() -> None:
    """Unless it arrives again."""
    desk = Desk(window=0)
    desk.send(1, changed=EARLY)
    first = desk.inbox.take()
    assert desk.send(1, changed=LATE)
    assert desk.send(1, changed=EARLY), "the same again, though not certainly: nothing is known any more"
    assert first

    desk = Desk()
    assert [desk.send(1, v=value) for value in "aba"] == [True, True, True]
    assert desk.handle() == (1, "a")
    assert not desk.send(1, v="a"), "the last one still waits"
    assert desk.handle() == (1, "b")
    assert not desk.send(1, v="a")
    assert desk.handle_all() == [(1, "a")]


def test_a_window_of_nothing_drops_nothing() -> None:
    """Only waiting events are merged."""
    desk = Desk(window=0)
    assert desk.send(1, changed=EARLY)
    assert not desk.send(1, changed=EARLY)
    desk.handle_all()
    assert desk.send(1, changed=EARLY)


def test_a_failed_event_is_accepted_again() -> None:
    """When it is sent again."""
    desk = Desk()
    desk.send(1, changed=EARLY)
    desk.handle(failed=True)
    assert desk.send(1, changed=EARLY)
    assert desk.inbox.stats == Stats(accepted=2, failed=1, waiting=1)


def test_merging_outlasts_the_window() -> None:
    """With a slow handler events wait for longer."""
    desk = Desk()
    desk.send(1, v="a")
    desk.send(1, v="b")
    desk.now += 3600
    assert not desk.send(1, v="b")
    assert desk.send(1, v="a")
    assert desk.handle_all() == [(1, "a"), (1, "b"), (1, "a")]


def test_two_events_about_one_thing_are_never_handled_at_the_same_time() -> None:
    """Several workers take others meanwhile, and the order for each object is preserved."""
    desk = Desk()
    for number, value in [(1, "a"), (1, "b"), (2, "c"), (1, "d"), (2, "e")]:
        desk.send(number, v=value)
    inbox = desk.inbox

    def values(*entries: Any) -> list[Any]:
        return [entry and entry.event.raw["data"]["v"] for entry in entries]

    first, second, none = inbox.take(), inbox.take(), inbox.take()
    assert values(first, second, none) == ["a", "c", None]
    assert first
    assert second
    assert inbox.stats == Stats(accepted=5, waiting=3, running=2)
    assert not inbox.idle
    inbox.done(second, failed=False)
    third, none = inbox.take(), inbox.take()
    assert values(third, none) == ["e", None]
    inbox.done(first, failed=False)
    desk.send(1, v="f")
    fourth, none = inbox.take(), inbox.take()
    assert values(fourth, none) == ["b", None]
    assert fourth
    inbox.done(fourth, failed=True)
    assert inbox.stats == Stats(accepted=6, handled=2, failed=1, waiting=2, running=1)
    assert desk.handle_all() == [(1, "d"), (1, "f")]
    assert third
    assert not inbox.idle, "one is being handled"
    inbox.done(third, failed=False)
    assert inbox.idle


def test_many_events_about_one_busy_thing() -> None:
    """Each is checked a few times, not once for each that is done."""
    desk = Desk(capacity=20_000)
    for number in range(10_000):
        desk.send(1, v=number)
    first = desk.inbox.take()
    assert first
    assert desk.inbox.take() is None
    desk.inbox.done(first, failed=False)
    assert [value for _, value in desk.handle_all()] == list(range(1, 10_000))


def test_room() -> None:
    """An event that is being handled takes no room."""
    desk = Desk(capacity=2)
    desk.send(1)
    desk.send(2)
    assert not desk.inbox.has_room(1)
    desk.handle()
    assert desk.inbox.has_room(1)
    assert not desk.inbox.has_room(2)


def test_the_window_holds_no_events_and_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A handled event leaves some bytes; what the window has no room for is handled again."""
    monkeypatch.setattr(_inbox, "_MOST_KNOWN", 3)
    desk = Desk()
    found: list[weakref.ref[WebhookEvent]] = []
    for number in range(10):
        desk.send(number, changed=EARLY)
        entry = desk.inbox.take()
        assert entry
        found.append(weakref.ref(entry.event))
        desk.inbox.done(entry, failed=False)
        del entry
    gc.collect()
    assert [one() for one in found if one() is not None] == []
    assert not desk.send(9, changed=EARLY)
    assert not desk.send(7, changed=EARLY)
    assert (len(desk.inbox._known), len(desk.inbox._latest)) == (3, 3)
    assert desk.send(6, changed=EARLY)
    assert desk.send(0, changed=EARLY)
    desk.now += 60
    desk.inbox.without_known([])
    assert (len(desk.inbox._known), len(desk.inbox._latest)) == (0, 0)


def test_an_object_that_changes_often_preserves_no_others() -> None:
    """The entries of other objects end with the window."""
    desk = Desk()
    for number in (1, 2, 3):
        desk.send(number, changed=EARLY)
    desk.now += 50
    desk.send(1, changed=LATE)
    desk.now += 10
    desk.inbox.without_known([])
    assert (len(desk.inbox._known), len(desk.inbox._latest)) == (1, 1)


def test_the_size_of_the_window() -> None:
    """A hundred thousand changes."""
    desk = Desk()
    (one,) = parse(event(1))
    entries = [
        _inbox.Entry(one, (1, "record", number), _inbox.State(number.to_bytes(4), EARLY)) for number in range(100_001)
    ]
    desk.inbox.put(entries)
    desk.handle_all()
    assert desk.inbox.without_known(entries[:2]) == entries[:1]
