"""The state of paging: which request comes next, which rows are new, and when the list ends. Nothing here waits.

The rows decide where the list ends, never a total alone: totals are missing, wrong, or change during the paging:

- an empty page ends the list;
- so does a page that is shorter than requested, where the size is documented, or shorter than an earlier page, or
  that reaches the total exactly; unless the total is not reached;
- so does a page without new rows that is short, or the second one in a row: the server ignores the page number.
  One full page of known rows is no end, since rows inserted during the paging shift the others; nor are several
  different ones in a row, while the total is not reached.

Rows are recognized by their ID. Only the IDs of the first page and of the last 4,000 rows are stored, so that memory
doesn't grow with the list; those of the first page, because a server may return it again after the last page.
"""

from __future__ import annotations

import copy
import logging
import re
from collections import deque
from typing import Any, Generic, TypeVar

import attrs

from altegio._decoding.problems import is_sendable
from altegio._parsing import as_mapping, decoding_error
from altegio.pagination._cursor import Settings, write_cursor
from altegio_client.base import Model
from altegio_client.codec import ANY, List
from altegio_client.operation import Paging, Request
from altegio_client.types import Response

T = TypeVar("T")
_log = logging.getLogger("altegio")
REMEMBERED = 4_000
"""The number of rows whose IDs are stored at least, beside those of the first page."""
_LONGEST_COUNT = 18
"""The digits of a total that is one."""
_PERIODS = 3
"""The number of periods that are stored, to detect that they repeat."""
_MOST_KNOWN_PAGES = 10
"""The number of full pages in a row that inserted rows may shift, so that all their rows are known."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LIST = List(ANY)

Key = str
_Period = tuple[Any, Any]


@attrs.frozen(eq=False)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: the items of the page; without those of an earlier page, where items have an ID.
        number: the page number that was requested; where the operation has none, a count from 1.
        response: the full response, with all rows.
        cursor: a text with the position after this page, for ``Paginator.resume``; None where this is known to
            be the last page, and where a limit cut the page.
    """

    items: list[T]
    number: int
    response: Response[Any, Any] = attrs.field(repr=False)
    cursor: str | None = None


class PageState:
    """The state between two pages of a list.

    Args:
        start: the request of the first page; neither it nor its body is changed.
        paging: how the operation pages.
        limit: the number of items that are needed; no page is larger, unless the caller set a page or a page size.
        resumed: the settings in a cursor, to begin with another request.

    Attributes:
        request: the request of the next page; None at the end.

    Raises:
        ValueError: the page or the page size of the caller is below 1.
    """

    def __init__(
        self, start: Request, paging: Paging, limit: int | None = None, *, resumed: Settings | None = None
    ) -> None:
        self._start = start
        self._operation = start.operation
        self._paging = paging
        self._number = 1
        self._size: int | None = None
        self._rows = self._longest_page = self._pages_without_new = 0
        self._seen = _SeenIds()
        self._periods: deque[_Period] = deque(maxlen=_PERIODS)
        self._page_hash = 0
        settings: Settings = {}
        if paging.page:
            self._number = settings[paging.page] = self._caller_value(paging.page) or 1
        if paging.per_page:
            self._size = self._caller_value(paging.per_page) or paging.size
            if limit and self._size and not self._caller_value(paging.per_page) and self._number == 1:
                self._size = min(limit, self._size)
            if self._size is not None:
                settings[paging.per_page] = self._size
        if paging.cursor:
            self._period = _parse_period(start.body)
            self._periods.append(self._period)
        self._size_is_kept = self._size is not None and paging.most is not None and self._size <= paging.most
        if resumed:
            settings = resumed
            if paging.page:
                self._number = resumed[paging.page]
            if paging.per_page:
                self._size = resumed.get(paging.per_page, self._size)
        if resumed and paging.cursor:
            self._periods.append(_parse_period(resumed))
        self._skipped = (self._number - 1) * (self._size or 0)
        self.request: Request | None = self._request_with(settings)

    @property
    def by_period(self) -> bool:
        """Whether pages are periods, which can be empty before the end."""
        return self._paging.cursor is not None

    def stop(self) -> None:
        """Request no further page."""
        self.request = None

    def add(self, response: Response[Any, Any]) -> Page[Any]:
        """The page in a response; ``request`` is the next one afterwards.

        Raises:
            DecodingError: the response holds no list.
        """
        rows = self._parse_rows(response)
        number = self._number
        rows_before, self._rows = self._rows, self._rows + len(rows)
        total = self._parse_count(response, "total_count")
        # Where the total is missing or wrong, ``count`` may be the total; or that of the page, which does no harm.
        least = max(total or 0, self._parse_count(response, "count") or 0)
        total_not_reached = least > self._skipped + self._rows
        new = self._select_new(rows, expected=least > self._skipped + rows_before)
        if self._paging.cursor:
            self._set_next_period(response, self._paging.cursor)
        elif self._paging.page is None:
            self.stop()
        elif self._is_last(len(rows), total, total_not_reached):
            self.stop()
            if total is not None and total_not_reached:
                _log.warning(
                    "%s: the list ended after %d items, though its total is %d", self._operation.id, self._rows, total
                )
        else:
            self._set_next_page()
        self._number = number + 1
        self._longest_page = max(self._longest_page, len(rows))
        cursor = None if self.request is None else write_cursor(self._start, self._paging, self._next)
        return Page(new, number, response, cursor)

    def _is_last(self, rows: int, total: int | None, total_not_reached: bool) -> bool:
        short = self._size is not None and rows < self._size
        repeated = self._pages_without_new > (_MOST_KNOWN_PAGES if total_not_reached and not self._seen.same else 1)
        if not rows or repeated or (self._pages_without_new and short):
            return True
        if total_not_reached or self._pages_without_new or not (short or self._size is None):
            return False
        return self._size_is_kept or total == self._skipped + self._rows or rows < self._longest_page

    def _set_next_page(self) -> None:
        paging = self._paging
        settings = {paging.page: self._number + 1, paging.per_page: self._size}
        self.request = self._request_with({name: value for name, value in settings.items() if name and value})

    def _set_next_period(self, response: Response[Any, Any], name: str) -> None:
        """Follow ``next``, within the period of the caller, which the server does not return."""
        cursor = as_mapping(as_mapping(self._meta(response)).get(name))
        begin, end = _parse_period(cursor.get("next"))
        if not is_sendable((begin, end)):
            raise decoding_error(response, f"meta.{name}.next has half of a surrogate pair, and can't be sent back")
        first, last = self._period
        if _is_day(first) and (begin is None or (_is_day(begin) and begin[:10] < first[:10])):
            begin = first
        if _is_day(last) and (end is None or (_is_day(end) and end[:10] > last[:10])):
            end = last
        backwards = _is_day(begin) and _is_day(end) and begin[:10] > end[:10]
        if (
            not as_mapping(cursor.get("next"))
            or backwards
            or (begin, end) in self._periods
            or self._pages_without_new > 1
        ):
            self.stop()
            return
        self._periods.append((begin, end))
        self.request = self._request_with({"from": begin, "to": end})

    def _request_with(self, settings: Settings) -> Request:
        self._next = settings
        request = copy.copy(self._start)
        if self._paging.in_body or self._paging.cursor:
            request.body = {**as_mapping(request.body), **settings}
        else:
            others = [pair for pair in request.query if pair[0] not in settings]
            request.query = [*others, *((name, str(value)) for name, value in settings.items())]
        return request

    def _caller_value(self, name: str) -> int | None:
        """A number that the caller set, such as the first page; None without one."""
        where: dict[str, Any] = as_mapping(self._start.body) if self._paging.in_body else dict(self._start.query)
        value = where.get(name)
        if value is None:
            return None
        number = int(value)
        if number < 1:
            raise ValueError(f"{self._operation.id} {name} must be at least 1: {number}")
        return number

    def _meta(self, response: Response[Any, Any]) -> Any:
        return self._operation.split(response.body)[1]

    def _parse_count(self, response: Response[Any, Any], name: str) -> int | None:
        """A number of items in ``meta``; None without one."""
        count = as_mapping(self._meta(response)).get(name)
        if isinstance(count, str) and count.isascii() and count.isdigit() and len(count) <= _LONGEST_COUNT:
            return int(count)
        return count if isinstance(count, int) and not isinstance(count, bool) else None

    def _parse_rows(self, response: Response[Any, Any]) -> list[Any]:
        data: Any = response.data
        if self._paging.rows and isinstance(data, Model):
            data = getattr(data, self._paging.rows)
        rows: list[Any] | dict[str, Any] | str | None = _LIST.decode(data)
        if rows is not None and not isinstance(rows, list):
            raise decoding_error(response, f"expected a list, got {type(rows).__name__}")
        return rows or []

    def _select_new(self, rows: list[Any], expected: bool) -> list[Any]:
        """The rows of no earlier page; those without IDs are compared by page, and returned where more are expected."""
        if self._paging.page is None and not self._paging.cursor:
            return rows
        keys = [_key(row, self._paging.id) for row in rows]
        first_page_repeated = self._seen.is_first_page_repeated(keys)
        new = self._seen.add(keys)
        unnamed = [_wire(row) for row, key in zip(rows, keys, strict=True) if key is None]
        if unnamed:
            hash_before, self._page_hash = self._page_hash, hash(repr(unnamed))
            if hash_before == self._page_hash and not expected:
                new = [is_new and key is not None for is_new, key in zip(new, keys, strict=True)]
        selected = [row for row, is_new in zip(rows, new, strict=True) if is_new]
        # The first page again, not explained by shifted rows, counts as two pages without new rows.
        self._pages_without_new = 0 if selected or not rows else self._pages_without_new + 1 + first_page_repeated
        return selected


class _SeenIds:
    """The IDs of the first page and of the last rows.

    Attributes:
        same: whether the last page had the same IDs as the one before it.
    """

    def __init__(self) -> None:
        self._first: set[Key] = set()
        self._last: set[Key] = set()
        self._newer: set[Key] = set()
        self._older: set[Key] = set()
        self.same = False

    def is_first_page_repeated(self, keys: list[Key | None]) -> bool:
        """Whether a page is the first one again, after another page."""
        return bool(self._last) and self._last != self._first and self._first.issuperset(filter(None, keys))

    def add(self, keys: list[Key | None]) -> list[bool]:
        """Add a page: for each row whether its ID is new; a row without an ID always is."""
        page = {key for key in keys if key is not None}
        new = page - self._newer - self._older - self._first
        self.same = page == self._last
        self._first = self._first or page
        self._last = page
        if len(self._newer) >= REMEMBERED:
            self._older, self._newer = self._newer, set()
        self._newer |= new
        return [key is None or key in new for key in keys]


def _wire(row: Any) -> Any:
    return row.__wire__ if isinstance(row, Model) else row


def _key(row: Any, names: tuple[str, ...]) -> Key | None:
    wire = as_mapping(_wire(row))
    values = [wire.get(name) for name in names]
    if not any(values) or not all(isinstance(value, int | str) for value in values):
        return None
    return "/".join(map(str, values))


def _parse_period(value: Any) -> _Period:
    period = as_mapping(value)
    first, last = period.get("from"), period.get("to")
    return (first or None) if isinstance(first, str) else None, (last or None) if isinstance(last, str) else None


def _is_day(value: Any) -> bool:
    return isinstance(value, str) and _DAY.match(value) is not None
