"""From a response that reports a failure to the class, the message and the fields of its error."""

from __future__ import annotations

import re
from typing import Any, cast

import httpx

from altegio import errors
from altegio._parsing import as_mapping
from altegio._transport.redaction import mask_secrets

_EXCERPT_LENGTH = 200
_LONGEST_PAGE = 20_000
_MARKUP = re.compile(r"(?is)<(script|style)\b.*?(</\1\s*>|\Z)|<!--.*?(-->|\Z)|<[^>]*(>|\Z)")
_BY_STATUS: dict[int, type[errors.APIError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.ValidationError,
    429: errors.RateLimitError,
}


def error_class(status: int) -> type[errors.APIError]:
    """The class of the error for an HTTP status."""
    return errors.ServerError if status >= 500 else _BY_STATUS.get(status, errors.APIError)


def parse_error(body: Any, response: httpx.Response) -> tuple[str, dict[str, list[str]]]:
    """(message, messages by field) of a failure, whatever the shape of its body; an excerpt where it is no JSON."""
    envelope = as_mapping(body)
    meta = as_mapping(envelope.get("meta"))
    message = meta.get("message")
    details = meta.get("errors") or envelope.get("errors")
    inner = as_mapping(details).get("message")
    if not message and isinstance(inner, str):
        message, details = inner, None
    if message or details:
        return str(message or response.reason_phrase), _by_field(details)
    return excerpt(response), {}


def excerpt(response: httpx.Response) -> str:
    """A short readable piece of a body that is no envelope, such as a proxy's HTML page."""
    text = _MARKUP.sub(" ", response.text[:_LONGEST_PAGE])
    text = mask_secrets(re.sub(r"\s+", " ", text).strip())
    short = text if len(text) <= _EXCERPT_LENGTH else f"{text[:_EXCERPT_LENGTH]}..."
    phrase = response.reason_phrase or "no reason given"
    return f"{phrase}: {short}" if short else f"{phrase}, empty body"


def _by_field(details: Any) -> dict[str, list[str]]:
    if isinstance(details, dict):
        return {name: _messages(value) for name, value in as_mapping(details).items()}
    fields: dict[str, list[str]] = {}
    if isinstance(details, list):
        for entry in cast("Any", details):
            fields.setdefault(str(as_mapping(entry).get("field", "")), []).extend(_messages(entry))
    elif details:
        fields[""] = [str(details)]
    return fields


def _messages(value: Any) -> list[str]:
    if isinstance(value, list):
        return [message for item in cast("Any", value) for message in _messages(item)]
    if isinstance(value, dict):
        inner = as_mapping(value)
        return _messages(inner["message"]) if "message" in inner else [str(item) for item in inner.values()]
    return [str(value)]
