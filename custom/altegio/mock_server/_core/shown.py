"""What the repr of a request shows: it lands in logs, and a request may have tokens and personal data."""

from __future__ import annotations

import re
from typing import Self

from altegio.mock_server._core.description import Found

SECRET_HEADER = re.compile(r"authorization|cookie|token|key|secret|passw", re.IGNORECASE)
"""Names of headers with a token."""

_PRIVATE = r"authorization|token|key|secret|passw|hash|phone|mail"
"""Names of parameters; a hash stands in place of a token."""
_PARAMETER = re.compile(_PRIVATE, re.IGNORECASE)
_IN_QUERY = re.compile(rf"((?:{_PRIVATE})[^=&]*=)[^&]*", re.IGNORECASE)
_HIDDEN = "***"


class RequestPath(str):
    """A path, maybe with its query, whose repr hides tokens, hashes in their place, phones and e-mail addresses."""

    shown: str

    def __new__(cls, path: str, shown: str | None = None) -> Self:
        made = super().__new__(cls, path)
        made.shown = path if shown is None else shown
        return made

    def __repr__(self) -> str:
        return repr(self.shown)


def path_shown(raw_path: str, found: Found | None, method: str) -> str:
    """A path as a repr shows it.

    Args:
        raw_path: the path, as it came on the wire.
        found: what it leads to.
        method: the HTTP method.
    """
    if found is None:
        return raw_path
    route = found.routes.get(method) or next(iter(found.routes.values()))
    segments = raw_path.split("/")
    names = iter(route.parameters)
    for place, segment in enumerate(route.shape, len(segments) - len(route.shape)):
        if segment == "{}" and _PARAMETER.search(next(names)):
            segments[place] = _HIDDEN
    return "/".join(segments)


def query_shown(query: str) -> str:
    """A query as a repr shows it."""
    return _IN_QUERY.sub(rf"\1{_HIDDEN}", query)
