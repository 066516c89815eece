"""A request that the description does not have: method, path, query and body as the application passes them."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, unquote

from altegio._transport.headers import validate_query
from altegio._validation.types import check_type
from altegio_client.codec import ANY, is_utf8
from altegio_client.codec.errors import NO_UTF8, InvalidValue
from altegio_client.operation import Operation, Request

OPERATION = "request"
"""Stands for the operationId in errors, logs and metrics."""
_PLACE = "request()"
_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_UNESCAPED_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
# What RFC 3986 allows in a path; the percent sign, because quoted parts stay as they are.
_IN_PATH = "/%:@!$&'()*+,;=~"


def build_request(method: object, path: object, query: object, body: object, *, safe: object) -> Request:
    """Check the arguments and build the request.

    Raises:
        TypeError: an argument has a wrong type.
        ValueError: the method is unknown, the path leaves the API, or a value can't be sent.
    """
    verb = check_type(f"{_PLACE} method", method, str).upper()
    if verb not in _METHODS:
        raise ValueError(f"{_PLACE} method: expected one of {', '.join(_METHODS)}, got {method!r}")
    check_type(f"{_PLACE} safe", safe, bool)
    checked = _validate_path(check_type(f"{_PLACE} path", path, str))
    operation = Operation(OPERATION, "", verb, path_template(checked), body=ANY, safe=safe is True, user=False)
    return Request(operation, checked, [*validate_query(_PLACE, query)], None if body is None else _encode(body))


def path_template(path: str) -> str:
    """The path with the words that documented paths have, for logs; anything else can be a login, a phone or an ID.

    Example:
        >>> path_template("/company/1/clients/13155550175")
        '/company/{}/clients/{}'
    """
    from altegio_client._path_words import PATH_WORDS

    return "/".join(part if part in PATH_WORDS or not part else "{}" for part in path.split("/"))


def _validate_path(path: str) -> str:
    if not is_utf8(path):
        raise ValueError(f"{_PLACE} path: {NO_UTF8}")
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(
            f"{_PLACE} path: expected a path below the base URL, such as /company/1, without scheme and host"
        )
    if "?" in path or "#" in path:
        raise ValueError(f"{_PLACE} path: has ? or #; pass query=..., and quote them as %3F and %23 elsewhere")
    if _UNESCAPED_PERCENT.search(path):
        raise ValueError(f"{_PLACE} path: has a percent sign that quotes nothing; write %25")
    segments = path.count("/")
    try:
        text, decoded = path, unquote(path, errors="strict")
    except UnicodeDecodeError:
        raise ValueError(f"{_PLACE} path: its quoted parts are not UTF-8") from None
    # Quoted twice is the same: some servers unquote twice.
    while True:
        _check_segments(text)
        if text.count("/") != segments:
            raise ValueError(f"{_PLACE} path: has a quoted slash, which servers read in different ways")
        if decoded == text:
            return quote(path, safe=_IN_PATH)
        text, decoded = decoded, unquote(decoded)


def _check_segments(text: str) -> None:
    if "\\" in text or any(ord(character) < 32 or 127 <= ord(character) < 160 for character in text):
        raise ValueError(f"{_PLACE} path: has a backslash or a control character")
    for segment in text.split("/"):
        if segment.partition(";")[0].strip() in (".", ".."):
            raise ValueError(f"{_PLACE} path: has a part {segment!r}, which leads elsewhere")


def _encode(body: object) -> Any:
    try:
        return ANY.encode(body)
    except InvalidValue as error:
        problem = error.public(f"{_PLACE} body")
    raise problem
