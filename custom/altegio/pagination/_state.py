"""Walking through a list: which request comes next, which rows are new, and when it ends. Nothing here waits.

The end is told by what comes, never by a total alone, as totals are missing, wrong, or change meanwhile:

- an empty page ends the list;
- so does a page shorter than asked for, where the size is documented, or shorter than an earlier page, or
  with which the total is reached exactly; unless the total says that more is to come;
- so does a page that brings nothing new and is short, or the second one in a row: the server ignores the page.
  One full page of known rows is no end, as rows put in meanwhile shift the others by as much; nor are some
  different ones in a row, while the total says that more is to come.

Rows are known by their ID. Only the IDs of the first page and of the last 4,000 rows are kept, so memory
doesn't grow with the list; those of the first, because a server may give it again for a page behind the end.
"""

from __future__ import annotations

import copy
import re
from collections import deque
from typing import Any, Generic, TypeVar, cast

import attrs

from altegio._transport.telemetry import log
from altegio.errors import DecodingError
from altegio_client.base import Model
from altegio_client.codec import ANY, List
from altegio_client.operation import Paging, Request
from altegio_client.types import Response

T = TypeVar("T")
REMEMBERED = 4_000
"""Of how many rows at least, beside those of the first page, the IDs are kept."""
_WINDOWS = 3
"""How many periods are kept, to see that they repeat."""
_SHIFT = 10
"""How many full pages in a row may be known by rows that were put in meanwhile."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LISTING = List(ANY)

Key = str
Window = tuple[Any, Any]


@attrs.frozen(eq=False)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: what it brought; without those that an earlier page had, where items have an ID.
        number: the page number that was asked for; where there are none, a count from 1.
        response: the whole answer, as it came.
    """

    items: list[T]
    number: int
    response: Response[Any, Any] = attrs.field(repr=False)


class PageState:
    """Where a walk through a list stands.

    Args:
        start: the call as the caller made it; neither it nor its body is changed.
        paging: how the operation pages.
        limit: how many items are wanted; a page is not larger, unless the caller says where or in what pages.

    Attributes:
        request: the next request to make; None at the end.

    Raises:
        ValueError: the page or page size that the caller gave is none.
    """

    def __init__(self, start: Request, paging: Paging, limit: int | None = None) -> None:
        self._start = start
        self._operation = start.operation
        self._paging = paging
        self._number = 1
        self._size: int | None = None
        self._rows = self._largest = self._stale = 0
        self._seen = _Seen()
        self._windows: deque[Window] = deque(maxlen=_WINDOWS)
        self._print = 0
        settings: dict[str, int] = {}
        if paging.page and not paging.undeclared:
            self._number = settings[paging.page] = self._given(paging.page) or 1
        if paging.per_page and not paging.undeclared:
            self._size = self._given(paging.per_page) or paging.size
            if limit and self._size and not self._given(paging.per_page) and self._number == 1:
                self._size = min(limit, self._size)
            if self._size is not None:
                settings[paging.per_page] = self._size
        if paging.cursor:
            self._period = _window(start.body)
            self._windows.append(self._period)
        self._trusted = self._size is not None and paging.most is not None and self._size <= paging.most
        self._before = (self._number - 1) * (self._size or 0)
        self.request: Request | None = self._with(settings)

    @property
    def by_period(self) -> bool:
        """Whether pages are periods, in which nothing may have happened."""
        return self._paging.cursor is not None

    def stop(self) -> None:
        """Ask for nothing more."""
        self.request = None

    def read(self, response: Response[Any, Any]) -> Page[Any]:
        """The page that came, after which ``request`` is the next one to make.

        Raises:
            DecodingError: there is no list in it.
        """
        rows = self._listed(response)
        number = self._number
        before, self._rows = self._rows, self._rows + len(rows)
        total = self._counted(response, "total_count")
        # Where there is no total, or a wrong one, ``count`` may be one; or that of the page, which does no harm.
        least = max(total or 0, self._counted(response, "count") or 0)
        behind = least > self._before + self._rows
        fresh = self._fresh(rows, expected=least > self._before + before)
        if self._paging.cursor:
            self._go_on_with_period(response)
        elif self._paging.page is None:
            self.stop()
        elif self._is_last(len(rows), total, behind):
            self.stop()
            if total is not None and behind:
                log.warning("%s: no more items after %d, and %d are said to be", self._operation.id, self._rows, total)
        else:
            self._go_on_with_page(len(rows))
        self._number = number + 1
        self._largest = max(self._largest, len(rows))
        return Page(fresh, number, response)

    def _is_last(self, rows: int, total: int | None, behind: bool) -> bool:
        if self._paging.undeclared and not behind:
            return True
        short = self._size is not None and rows < self._size
        repeated = self._stale > (_SHIFT if behind and not self._seen.same else 1)
        if not rows or repeated or (self._stale and short):
            return True
        if behind or self._stale or not (short or self._size is None):
            return False
        return self._trusted or total == self._before + self._rows or rows < self._largest

    def _go_on_with_page(self, rows: int) -> None:
        paging = self._paging
        if self._size is None and paging.undeclared:
            self._size = rows
        settings = {paging.page: self._number + 1, paging.per_page: self._size}
        self.request = self._with({name: value for name, value in settings.items() if name and value})

    def _go_on_with_period(self, response: Response[Any, Any]) -> None:
        """Follow ``next``, inside the period that the caller gave: the server no longer knows that one."""
        cursor = _mapping(_mapping(self._meta(response)).get(self._paging.cursor or ""))
        begin, end = _window(cursor.get("next"))
        first, last = self._period
        if _is_day(first) and (begin is None or (_is_day(begin) and begin[:10] < first[:10])):
            begin = first
        if _is_day(last) and (end is None or (_is_day(end) and end[:10] > last[:10])):
            end = last
        backwards = _is_day(begin) and _is_day(end) and begin[:10] > end[:10]
        if not _mapping(cursor.get("next")) or backwards or (begin, end) in self._windows or self._stale > 1:
            self.stop()
            return
        self._windows.append((begin, end))
        self.request = self._with({"from": begin, "to": end})

    def _with(self, settings: dict[str, Any]) -> Request:
        request = copy.copy(self._start)
        if self._paging.in_body or self._paging.cursor:
            request.body = {**_mapping(request.body), **settings}
        else:
            kept = [pair for pair in request.query if pair[0] not in settings]
            request.query = [*kept, *((name, str(value)) for name, value in settings.items())]
        return request

    def _given(self, name: str) -> int | None:
        """A number that the caller gave, such as the page to begin with."""
        where: dict[str, Any] = _mapping(self._start.body) if self._paging.in_body else dict(self._start.query)
        value = where.get(name)
        if value is None:
            return None
        number = int(value)
        if number < 1:
            raise ValueError(f"{self._operation.id} {name} counts from 1: {number}")
        return number

    def _meta(self, response: Response[Any, Any]) -> Any:
        return self._operation.split(response.body)[1]

    def _counted(self, response: Response[Any, Any], name: str) -> int | None:
        """A number of items that ``meta`` has."""
        count = _mapping(self._meta(response)).get(name)
        if isinstance(count, str) and count.isascii() and count.isdigit():
            return int(count)
        return count if isinstance(count, int) and not isinstance(count, bool) else None

    def _listed(self, response: Response[Any, Any]) -> list[Any]:
        data: Any = response.data
        if self._paging.rows and isinstance(data, Model):
            data = getattr(data, self._paging.rows)
        listed: list[Any] | dict[str, Any] | str | None = _LISTING.decode(data)
        if listed is not None and not isinstance(listed, list):
            raise DecodingError(
                f"expected a list, got {type(listed).__name__}",
                response=response.http,
                method=self._operation.method,
                path=self._operation.path,
                operation=self._operation.id,
            )
        return listed or []

    def _fresh(self, rows: list[Any], expected: bool) -> list[Any]:
        """The rows that no earlier page had; a page without IDs is compared as a whole, and kept where expected."""
        if self._paging.page is None and not self._paging.cursor:
            return rows
        keys = [_key(row, self._paging.id) for row in rows]
        anew = self._seen.is_first_again(keys)
        fresh = [row for row, new in zip(rows, self._seen.add(keys), strict=True) if new]
        if rows and not any(keys):
            before, self._print = self._print, hash(repr([_wire(row) for row in rows]))
            fresh = rows if before != self._print or expected else []
        # The first page again, later than by a shift of the rows, is as good as two known pages.
        self._stale = 0 if fresh or not rows else self._stale + 1 + anew
        return fresh


class _Seen:
    """The IDs of the first page, and of the last rows.

    Attributes:
        same: whether the last page had the same IDs as the one before it.
    """

    def __init__(self) -> None:
        self._first: set[Key] = set()
        self._last: set[Key] = set()
        self._newer: set[Key] = set()
        self._older: set[Key] = set()
        self.same = False

    def is_first_again(self, keys: list[Key | None]) -> bool:
        """Whether a page is the first one again, with another one in between."""
        return bool(self._last) and self._last != self._first and self._first.issuperset(filter(None, keys))

    def add(self, keys: list[Key | None]) -> list[bool]:
        """Which rows of a page are new, by their IDs; without an ID each is."""
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
    wire = _mapping(_wire(row))
    values = [wire.get(name) for name in names]
    if not any(values) or not all(isinstance(value, int | str) for value in values):
        return None
    return "/".join(map(str, values))


def _mapping(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _window(value: Any) -> Window:
    period = _mapping(value)
    return period.get("from") or None, period.get("to") or None


def _is_day(value: Any) -> bool:
    return isinstance(value, str) and _DAY.match(value) is not None
