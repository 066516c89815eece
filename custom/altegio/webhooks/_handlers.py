"""Which handlers are for which events."""

from __future__ import annotations

from collections.abc import Callable, Collection
from difflib import get_close_matches
from typing import Any, TypeVar

import attrs

from altegio._validation.types import check_callable, check_type
from altegio.webhooks._events import EVENTS, STATUSES, WebhookEvent

E = TypeVar("E", bound=WebhookEvent)
Handler = Callable[[Any], Any]
_FLAGS = {"master": "staff"}
"""Flags of the settings that have another name than the resource of the events."""


@attrs.frozen
class _Entry:
    handler: Handler
    resources: tuple[str, ...] | None
    status: str | None


class Handlers:
    """The handlers in the order in which they were added."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._found: dict[tuple[str, str], tuple[Handler, ...]] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, resource: str | type[WebhookEvent] | None, status: str | None, handler: Handler) -> None:
        """Add a handler.

        Raises:
            TypeError: it can't be called.
        """
        check_callable("handler", handler)
        self._entries.append(_Entry(handler, _resources(resource), status))
        self._found.clear()

    def of(self, event: WebhookEvent) -> tuple[Handler, ...]:
        """Those that an event is for."""
        key = event.resource, event.status
        found = self._found.get(key)
        if found is None:
            found = tuple(
                entry.handler
                for entry in self._entries
                if (entry.resources is None or event.resource in entry.resources)
                and entry.status in (None, event.status)
            )
            if event.resource in EVENTS and event.status in STATUSES:  # others are without number
                self._found[key] = found
        return found


def validate_choice(resource: object, status: object) -> None:
    """Check which events a handler is to be for.

    Raises:
        TypeError: the resource is no str and no class of events, or the status no str.
        ValueError: one is misspelt.
    """
    if isinstance(resource, type):
        if not (issubclass(resource, WebhookEvent) and (resource.resources or resource is WebhookEvent)):
            raise TypeError(f"resource: expected a class of events such as RecordEvent, got {resource.__name__}")
    elif resource is not None:
        text = check_type("resource", resource, str, "str or a class of events")
        if text in _FLAGS:
            raise ValueError(
                f"resource: {text!r} is a flag of the settings; its events have the resource {_FLAGS[text]!r}"
            )
        _check_spelling("resource", text, EVENTS)
    if status is not None:
        _check_spelling("status", check_type("status", status, str), STATUSES)


def _check_spelling(name: str, text: str, known: Collection[str]) -> None:
    near: list[str] = [] if text in known else get_close_matches(text, known)
    if near:
        raise ValueError(f"{name}: there is no {text!r}; did you mean {near[0]!r}?")
    if not text.strip():
        raise ValueError(f"{name} can't be empty")


def _resources(resource: str | type[WebhookEvent] | None) -> tuple[str, ...] | None:
    if isinstance(resource, str):
        return (resource,)
    return None if resource is None or resource is WebhookEvent else resource.resources
