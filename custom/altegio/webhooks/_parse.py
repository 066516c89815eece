"""From a body to events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from altegio.webhooks._events import DATA, EVENTS, UnknownEvent, WebhookEvent
from altegio.webhooks._json import read_json
from altegio_client.codec import INT

MAX_BODY = 1024 * 1024
"""Bytes of the largest body that is read; the largest events seen have about 10 KiB."""
_KEYS = ("company_id", "resource", "resource_id", "status", "data")


def parse(
    body: bytes | bytearray | memoryview | str | Mapping[str, Any] | list[Any],
    *,
    strict: bool = False,
    max_body: int = MAX_BODY,
) -> list[WebhookEvent]:
    """Read the body of a webhook as events.

    Args:
        body: the body as it came, or the JSON in it, already read: one event, or an array of them.
        strict: refuse an event whose ``data`` does not match the description, naming the place; for tests. By default
            a value that does not match is read as far as possible.
        max_body: the largest text that is read, in bytes; by default 1 MiB.

    Returns:
        list[WebhookEvent]: the events, in their order, mostly one. A resource or a status that is not documented is
        not refused: the event is an ``UnknownEvent``, or its ``status`` another text.

    Raises:
        ValueError: it is no event: no JSON, too large or nested too deeply (64 levels), or a key of the five
            that all events have is missing or invalid. Nothing else is raised, whatever came.

    Example:
        >>> (event,) = altegio.webhooks.parse(body)
        >>> if isinstance(event, altegio.webhooks.RecordEvent):
        ...     print(event.status, event.data.datetime_)

    https://developer.alteg.io/en/developers/openapi/webhooks
    """
    read = read_json(body, "not a webhook", max_body)
    if not isinstance(read, list):
        return [_event(read, "the event", strict)]
    items: list[Any] = cast("Any", read)
    if not items:
        raise ValueError("not a webhook: an empty array")
    return [_event(item, f"event {number}", strict) for number, item in enumerate(items, 1)]


def _event(read: Any, name: str, strict: bool) -> WebhookEvent:
    if not isinstance(read, dict):
        raise ValueError(f"not a webhook: {name} is no JSON object but {_kind(read)}")
    raw: dict[str, Any] = cast("Any", read)
    missing = [key for key in _KEYS if key not in raw]
    if missing:
        raise ValueError(f"not a webhook: {name} has no {', '.join(missing)}")
    company_id = _number(raw, "company_id", name)
    resource = _text(raw, "resource", name)
    resource_id = _number(raw, "resource_id", name)
    status = _text(raw, "status", name)
    event = EVENTS.get(resource, UnknownEvent)
    if strict:
        for path, problem in DATA[event].problems(raw["data"], "data"):
            raise ValueError(f"{name} ({resource}) does not match the description: {path}: {problem}")
    return event(
        company_id=company_id,
        resource=resource,
        resource_id=resource_id,
        status=status,
        data=DATA[event].decode(raw["data"]),
        raw=raw,
    )


def _number(raw: dict[str, Any], key: str, name: str) -> int:
    value = raw[key]
    number = value if isinstance(value, bool) else INT.decode(value)
    if isinstance(number, bool) or not isinstance(number, int):
        raise ValueError(f"not a webhook: {key} of {name} is no whole number but {_kind(value)}")
    return number


def _text(raw: dict[str, Any], key: str, name: str) -> str:
    value = raw[key]
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"not a webhook: {key} of {name} is no text but {_kind(value) if value != '' else 'empty'}")
    return value


def _kind(value: Any) -> str:
    return "null" if value is None else type(value).__name__
