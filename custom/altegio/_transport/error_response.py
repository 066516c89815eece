"""From a response that reports a failure to the class, the message and the fields of its error."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import httpx

from altegio import errors
from altegio._parsing import as_list, as_mapping
from altegio._transport.redaction import mask_secrets

_EXCERPT_LENGTH = 200
_LONGEST_PAGE = 20_000
_MARKUP = re.compile(r"(?is)<(script|style)\b.*?(</\1\s*>|\Z)|<!--.*?(-->|\Z)|<[^>]*(>|\Z)")
_MESSAGES = ("message", "error", "error_description", "detail", "title")
"""Where a message stands outside of ``meta`` and ``errors``, the first one first."""
_MOST_MESSAGES = 100
_LONGEST_CODE = 19


class Refusal(NamedTuple):
    """The meaning of a type of refusal.

    Attributes:
        error: the class of the error.
        codes: the codes in the response that mean it, whatever was called.
        statuses: the operations and the statuses that mean it without a code.
    """

    error: type[errors.BookingError]
    codes: tuple[int, ...] = ()
    statuses: tuple[tuple[str, int], ...] = ()


REFUSALS = (
    Refusal(
        errors.SlotTakenError,
        codes=(433,),
        statuses=(("create_appointment", 409), ("update_appointment", 409), ("duplicate_event", 409)),
    ),
    Refusal(errors.NotLinkedError, statuses=(("create_appointment", 400), ("update_appointment", 400))),
    Refusal(errors.InvalidPhoneError, codes=(431,)),
    Refusal(errors.WrongCodeError, codes=(432,)),
    Refusal(errors.BlacklistedError, codes=(434,)),
    Refusal(errors.MissingNameError, codes=(435,)),
    Refusal(errors.NobodyFreeError, codes=(436,)),
    Refusal(errors.OverlappingError, codes=(437,)),
    Refusal(errors.NotBookableError, codes=(438,)),
)
"""The refusals whose meaning is known."""
_BY_CODE: dict[int | str, type[errors.APIError]] = {code: one.error for one in REFUSALS for code in one.codes}
_BY_CALL: dict[tuple[str, int], type[errors.APIError]] = {call: one.error for one in REFUSALS for call in one.statuses}


def error_class(operation: str, status: int, codes: Iterable[int | str] = ()) -> type[errors.APIError]:
    """The class of the error: by a code in the response, then by operation and status, then by the status alone."""
    # A code that repeats the status has no other meaning: a proxy's 431 is not about a phone number.
    named = next((code for code in codes if code in _BY_CODE and code != status), None)
    if named is not None:
        return _BY_CODE[named]
    return _BY_CALL.get((operation, status)) or errors.class_of_status(status)


class Failure(NamedTuple):
    """What a response reports about a failure."""

    message: str
    errors: dict[str, list[str]]
    codes: tuple[int | str, ...]


def parse_error(body: Any, response: httpx.Response, hide: Callable[[str], str]) -> Failure:
    """The failure in a response, whatever the shape of its body; an excerpt is the message where it has none."""
    envelope = as_mapping(body)
    meta = envelope.get("meta")
    details = as_mapping(meta).get("errors") or envelope.get("errors")
    codes = _codes(envelope, meta, details=details)
    if _is_one_error(details):
        own, errors = _messages(as_mapping(details).get("message")), {}
    else:
        own, errors = [], _by_field(details)
    data = as_mapping(envelope.get("data"))
    message = _first(meta, own, *(envelope.get(name) for name in _MESSAGES), data)
    if not message and (unnamed := errors.pop("", None)):
        # The server has no message but these.
        message = "; ".join(unnamed)
    if message or errors:
        return Failure(message or response.reason_phrase, errors, codes)
    return Failure(excerpt(response, hide), {}, codes)


def _first(*places: Any) -> str:
    """The first message that stands in one of these places, as a text, in a list, or as ``message`` of an object."""
    for place in places:
        value = as_mapping(place).get("message") if isinstance(place, dict) else place
        for message in _messages(value) if isinstance(value, str | list) else ():
            if message.strip():
                return message
    return ""


def _is_one_error(details: Any) -> bool:
    """Whether this is one error, and no mapping from fields to errors."""
    error = as_mapping(details)
    return isinstance(error.get("message"), str) or (bool(error) and error.keys() <= {"code", "message"})


def _codes(*holders: Any, details: Any) -> tuple[int | str, ...]:
    """The codes in an envelope, its meta, and its errors, each once."""
    # One error, or several: in a list, by field, or in a list for each field.
    several = [*as_mapping(details).values(), *as_list(details)]
    errors = [*holders, details, *several, *(item for value in several for item in as_list(value))]
    found: dict[int | str, None] = {}
    for error in errors:
        code = as_mapping(error).get("code")
        if isinstance(code, str) and code.strip():
            found[int(code) if code.isascii() and code.isdigit() and len(code) < _LONGEST_CODE else code] = None
        elif isinstance(code, int) and not isinstance(code, bool):
            found[code] = None
    return tuple(found)


def excerpt(response: httpx.Response, hide: Callable[[str], str]) -> str:
    """A short readable piece of a body that is no envelope, such as a proxy's HTML page."""
    text = _MARKUP.sub(" ", decode_text(response, response.content[:_LONGEST_PAGE]))
    # Before it is cut: the rest of a token would not be known for one.
    text = hide(mask_secrets(re.sub(r"\s+", " ", text).strip()))
    short = text if len(text) <= _EXCERPT_LENGTH else f"{text[:_EXCERPT_LENGTH]}..."
    phrase = response.reason_phrase or "no reason given"
    return f"{phrase}: {short}" if short else f"{phrase}, empty body"


def _by_field(details: Any) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    if isinstance(details, dict):
        for name, value in as_mapping(details).items():
            fields[name] = _messages(value)
    elif isinstance(details, list):
        for entry in as_list(details):
            field = as_mapping(entry).get("field", "")
            fields.setdefault(field if isinstance(field, str) else "", []).extend(_messages(entry))
    else:
        fields[""] = _messages(details)
    return {name: messages for name, messages in fields.items() if messages}


def _messages(value: Any) -> list[str]:
    """The texts in a value, from the outside in: without recursion, since a body may be nested to any depth."""
    found: list[str] = []
    waiting: deque[Any] = deque([value])
    while waiting and len(found) < _MOST_MESSAGES:
        item = waiting.popleft()
        if isinstance(item, list):
            waiting.extendleft(reversed(as_list(item)))
        elif isinstance(item, dict):
            inner = as_mapping(item)
            texts = [inner["message"]] if "message" in inner else [v for name, v in inner.items() if name != "code"]
            waiting.extendleft(reversed(texts))
        elif item is not None and item != "":
            found.append(str(item))
    return found


def decode_text(response: httpx.Response, content: bytes) -> str:
    """Content as text; the declared charset may be one that does not exist, or no text encoding at all."""
    try:
        text = content.decode(response.charset_encoding or "utf-8", "replace")
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")
    return text
