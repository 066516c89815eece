"""Cursors of lists: texts that hold with which request a list goes on, and to which list they belong."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from altegio._parsing import as_mapping
from altegio._validation.types import check_type
from altegio_client.operation import Paging, Request

_MARK = "pages-1"
Settings = dict[str, Any]
"""The page and its size, or the period."""


def write_cursor(start: Request, paging: Paging, settings: Settings) -> str:
    """The cursor of a request that differs from the first one by its settings."""
    return " ".join((_MARK, *_list_of(start, paging), json.dumps(settings, separators=(",", ":"))))


def read_cursor(cursor: object, start: Request, paging: Paging) -> Settings:
    """The settings in a cursor.

    Raises:
        TypeError: it is no str.
        ValueError: it is no cursor, or that of another list.
    """
    mark, _, rest = check_type("cursor", cursor, str).partition(" ")
    operation, _, rest = rest.partition(" ")
    key, _, text = rest.partition(" ")
    try:
        settings = json.loads(text) if mark == _MARK else None
    except ValueError:
        settings = None
    if as_mapping(settings) and (operation, key) != _list_of(start, paging):
        raise ValueError(f"cursor: it belongs to another list than this of {start.operation.id}")
    if not _fit(settings, paging):
        raise ValueError(f"cursor: {cursor!r} is no cursor of a list")
    return as_mapping(settings)


def _fit(settings: Any, paging: Paging) -> bool:
    fields = as_mapping(settings)
    if paging.cursor:
        return fields.keys() == {"from", "to"} and all(isinstance(day, str | None) for day in fields.values())
    numbers = {paging.page, paging.per_page}
    return paging.page in fields and all(
        name in numbers and type(value) is int and value > 0 for name, value in fields.items()
    )


def _list_of(start: Request, paging: Paging) -> tuple[str, str]:
    """The operation, and a key of all other arguments; they may be personal data, so the cursor doesn't show them."""
    own = {paging.page, paging.per_page}
    body: Any = start.body
    if paging.in_body:
        body = {name: value for name, value in as_mapping(body).items() if name not in own}
    query = sorted(pair for pair in start.query if pair[0] not in own)
    text = json.dumps([start.path, query, body], sort_keys=True, default=str)
    return start.operation.id, hashlib.sha256(text.encode()).hexdigest()[:12]
