"""Headers and query parameters that an application adds to its calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from altegio._transport.options import ExtraHeaders
from altegio_client.codec import ANY, Many, is_utf8
from altegio_client.codec.errors import NO_UTF8, InvalidValue
from altegio_client.codec.spec import is_mapping

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[!-~](?:[\t -~]*[!-~])?|")
_OF_THE_CLIENT = {
    "Accept": "the client sets the API version that its types are generated for",
    "Accept-Encoding": "the client reads gzip only",
    "Authorization": "pass user_token=...",
    "Connection": "it belongs to the connection",
    "Content-Length": "it follows from the body",
    "Content-Type": "it follows from the body",
    "Host": "pass base_url=...",
    "Transfer-Encoding": "it belongs to the connection",
}
"""Headers that an application can't set, and why."""
_MANY = Many(ANY)
_NO_LIST = (str, bytes, Mapping)
_NO_TEXT = (bytes, Mapping, list, tuple)


def validate_headers(place: str, headers: object) -> ExtraHeaders:
    """Headers that can be added to a request.

    Raises:
        TypeError: they are no mapping from str to str.
        ValueError: one is set by the client, can't be sent, or is passed twice.
    """
    if headers is None:
        return ExtraHeaders()
    if not is_mapping(headers):
        raise TypeError(f"{place} headers: expected a mapping from name to value, got {type(headers).__name__}")
    checked = ExtraHeaders()
    for name, value in cast("Mapping[object, object]", headers).items():
        # No message shows a value.
        if not isinstance(name, str) or not isinstance(value, str):
            wrong = name if not isinstance(name, str) else value
            raise TypeError(f"{place} headers: names and values are str, not {type(wrong).__name__}")
        canonical = name.title()
        if not _NAME.fullmatch(name):
            raise ValueError(f"{place} headers: {name!r} is no header name")
        if canonical in _OF_THE_CLIENT:
            raise ValueError(f"{place} headers: {name} can't be set: {_OF_THE_CLIENT[canonical]}")
        if canonical in checked:
            raise ValueError(f"{place} headers: {name} is passed twice")
        if not _VALUE.fullmatch(value):
            raise ValueError(f"{place} headers: the value of {name} has blanks around it, or is not printable ASCII")
        checked[canonical] = value
    return checked


def validate_query(place: str, query: object) -> tuple[tuple[str, str], ...]:
    """(name, text) pairs of query parameters; a list gives a pair for each of its items, None gives none.

    Raises:
        TypeError: they are no mapping, or a value can't stand in a query.
        ValueError: a name or a value can't be sent.
    """
    if query is None:
        return ()
    if not is_mapping(query):
        raise TypeError(f"{place} query: expected a mapping from name to value, got {type(query).__name__}")
    pairs: list[tuple[str, str]] = []
    for name, value in cast("Mapping[object, object]", query).items():
        if not isinstance(name, str):
            raise TypeError(f"{place} query: names are str, not {type(name).__name__}")
        if not name:
            raise ValueError(f"{place} query: a name is empty")
        if value is not None:
            pairs += [(name, text) for text in _texts(f"{place} query[{name!r}]", value)]
    for name, text in pairs:
        if not (is_utf8(name) and is_utf8(text)):
            raise ValueError(f"{place} query: a name or a value {NO_UTF8}")
    return tuple(pairs)


def _texts(place: str, value: Any) -> list[str]:
    items: list[Any] = [value] if isinstance(value, _NO_LIST) or not _is_iterable(value) else [*value]
    for item in items:
        if item is None or isinstance(item, _NO_TEXT) or hasattr(item, "__sync__"):
            found = cast("object", item).__class__.__name__
            raise TypeError(f"{place}: expected text, a number, a bool or a date, got {found}")
    try:
        return _MANY.params(items)
    except InvalidValue as error:
        problem = error.public(place)
    raise problem


def _is_iterable(value: object) -> bool:
    """Whether a value has items to send; a model has fields."""
    return isinstance(value, Iterable) and not hasattr(cast("object", value), "__sync__")
