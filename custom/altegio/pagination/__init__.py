"""Lists as one stream of items, however their operation pages.

Example:
    >>> async for client in paginate(api.clients.get_client_list, 720441, body={}):
    ...     print(client.id)
"""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, cast, overload

import attrs

from altegio._decoding.responses import reading
from altegio._validation.values import validate_count, validate_int
from altegio.errors import PaginationError
from altegio.pagination._cursor import Settings, read_cursor
from altegio.pagination._state import Page, PageState
from altegio_client.codec.unknown import warn_of_operation
from altegio_client.operation import Executor, Group, Paging, Request
from altegio_client.types import Response

if TYPE_CHECKING:
    import asyncio

    from altegio_client.models import ClientVisit, ClientVisitHistory, ProductCategoryComposition, ProductTreeItem

    Task = asyncio.Task[Response[Any, Any]]

__all__ = ["MAX_PAGES", "Page", "Paginate", "Paginator", "paginate"]

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")
Select = Callable[[list[Any]], list[Any]]
"""What becomes of the items of a page."""

MAX_PAGES = 10_000
"""How many pages are fetched at most by default; a longer list counts as endless."""


class Paginator(Generic[T]):
    """All items of a list, fetched page by page; created by ``paginate``.

    Iterating over it yields the items; awaiting it returns all of them as a list. Each iteration starts with the
    first page again; after an error, pass the page to continue with (``page=``). An item that moves to a later page
    during the iteration is yielded once, where items have an ID and no more than 4,000 items are between; one that a
    deletion moves to an earlier page is missed. Few pages are in memory at a time, however long the list. A list that
    ends before the total that the server returned is logged as a warning.
    """

    def __init__(self, executor: Executor, request: Request, paging: Paging) -> None:
        PageState(request, paging)
        self._executor = executor
        self._request = request
        self._paging = paging
        self._select: Select = list
        self._leaves_out = False
        self._limit: int | None = None
        self._resumed: Settings | None = None

    def __aiter__(self) -> AsyncGenerator[T, None]:
        return self.items()

    def __await__(self) -> Generator[Any, None, list[T]]:
        return self._all().__await__()

    def items(
        self, *, limit: int | None = None, prefetch: bool = False, max_pages: int = MAX_PAGES
    ) -> AsyncGenerator[T, None]:
        """The items.

        Args:
            limit: stop after that many items; pages that are not needed for them are not fetched.
            prefetch: fetch the next page while the current one is processed; needs asyncio. When the loop is left
                early, the pending page is cancelled: at once inside ``contextlib.aclosing``, otherwise when the
                iterator is collected.
            max_pages: how many pages are fetched at most.

        Raises:
            ValueError: limit or max_pages is out of range.
            PaginationError: while iterating, the list has no end within max_pages.
            AltegioError: while iterating, any error of the operation; the items before it were yielded.
        """
        return self._items(self._fetcher(limit, prefetch, max_pages))

    def pages(self, *, prefetch: bool = False, max_pages: int = MAX_PAGES) -> AsyncGenerator[Page[T], None]:
        """The pages, each with its full response. The first is yielded even if it is empty.

        Args:
            prefetch: fetch the next page while the current one is processed; see ``items``.
            max_pages: how many pages are fetched at most.

        Raises:
            ValueError: max_pages is out of range.
            PaginationError, AltegioError: as ``items``.
        """
        return self._pages(self._fetcher(None, prefetch, max_pages))

    def filter_map(self, convert: Callable[[T], U | None]) -> Paginator[U]:
        """The same list with each item converted, in ``items()`` and in ``pages()``.

        Args:
            convert: called once for each item. An item for which it returns None is left out, and doesn't count
                for a limit.

        Returns:
            Paginator[U]: the converted list; this one is unchanged.
        """

        def select(items: list[Any]) -> list[Any]:
            return [one for item in self._select(items) if (one := convert(item)) is not None]

        return self._changed(_select=select, _leaves_out=True)

    def map(self, convert: Callable[[T], U]) -> Paginator[U]:
        """As ``filter_map``, where nothing is left out: a limit keeps the pages small.

        Args:
            convert: called once for each item.

        Returns:
            Paginator[U]: the converted list; this one is unchanged.
        """

        def select(items: list[Any]) -> list[Any]:
            return [convert(item) for item in self._select(items)]

        return self._changed(_select=select)

    def take(self, limit: int | None) -> Paginator[T]:
        """The first items of the same list; pages that are not needed for them are not fetched.

        Args:
            limit: how many at most; None for all.

        Returns:
            Paginator[T]: the shorter list; this one is unchanged.

        Raises:
            TypeError, ValueError: limit is no int, or is negative.
        """
        return self._changed(_limit=_least(self._limit, limit))

    def resume(self, cursor: str | None) -> Paginator[T]:
        """The rest of the same list, after the page that had this cursor, in this process or another.

        The cursor has the number of the next page: what moved to an earlier page in the meantime, because items
        before it were deleted, is missed, as in one iteration.

        Args:
            cursor: ``Page.cursor`` of the last page that was processed; None for the list from its beginning.

        Returns:
            Paginator[T]: the rest; this one is unchanged.

        Raises:
            TypeError: cursor is no str.
            ValueError: it is no cursor, or belongs to a list with other arguments.
        """
        if cursor is None:
            return self
        return self._changed(_resumed=read_cursor(cursor, self._request, self._paging))

    def _changed(self, **changes: object) -> Paginator[Any]:
        changed = copy.copy(self)
        vars(changed).update(changes)
        return changed

    async def _all(self) -> list[T]:
        return [item async for item in self]

    async def _items(self, fetcher: _Fetcher[T]) -> AsyncGenerator[T, None]:
        try:
            while (page := await fetcher.next()) is not None:
                for item in page.items:
                    yield item
                del page
        finally:
            await fetcher.drop()

    async def _pages(self, fetcher: _Fetcher[T]) -> AsyncGenerator[Page[T], None]:
        try:
            while (page := await fetcher.next()) is not None:
                yield page
                del page
        finally:
            await fetcher.drop()

    def _fetcher(self, limit: int | None, prefetch: bool, max_pages: int) -> _Fetcher[T]:
        validate_int("max_pages", max_pages, minimum=1)
        limit = _least(self._limit, limit)
        # Where items may be left out, a limit does not show the size of a page.
        most = None if self._leaves_out else limit
        state = PageState(self._request, self._paging, most, resumed=self._resumed)
        return _Fetcher(self._executor, state, self._select, limit, prefetch, max_pages)

    def __repr__(self) -> str:
        return f"<Paginator {self._request.operation.id}>"


def _least(*limits: int | None) -> int | None:
    return min((validate_count("limit", limit) for limit in limits if limit is not None), default=None)


@attrs.define
class _Fetcher(Generic[T]):
    """Fetches page after page; one may be pending while the one before is processed."""

    _executor: Executor
    _state: PageState
    _select: Select
    _left: int | None
    _prefetch: bool
    _max_pages: int
    _fetched: int = 0
    _pending: Task | None = None

    async def next(self) -> Page[T] | None:
        """The next page with items; None after the last one."""
        while True:
            request = self._state.request
            if request is None or self._left == 0:
                return None
            if self._fetched == self._max_pages:
                raise PaginationError(request.operation.id, self._fetched)
            page = self._state.add(await self._response(request))
            with reading(page.response):
                items = self._select(page.items)
            # After a page that is cut, the next one doesn't begin where this one ends.
            is_cut = self._left is not None and len(items) > self._left
            page = attrs.evolve(page, items=items[: self._left], cursor=None if is_cut else page.cursor)
            self._fetched += 1
            if self._left is not None:
                self._left -= len(page.items)
                if not self._left:
                    self._state.stop()
            following = self._state.request
            if self._prefetch and following is not None and self._fetched < self._max_pages:
                self._pending = _start(self._executor, following)
            if self._fetched == 1 or page.items or self._state.by_period:
                return page

    async def _response(self, request: Request) -> Response[Any, Any]:
        if self._pending is None:
            return await self._executor.execute(request)
        response = await self._pending
        self._pending = None
        return response

    async def drop(self) -> None:
        """Cancel a pending page, and wait until it has ended."""
        pending, self._pending = self._pending, None
        if pending is not None:
            import asyncio  # not at the top: it takes a sixth of the import of httpx, and trio needs none

            pending.cancel()
            # Its error is retrieved and ignored, even if this is cancelled, too.
            pending.add_done_callback(lambda task: task.cancelled() or task.exception())
            await asyncio.wait([pending])


class _Undocumented:
    """Stands for an undocumented result: only ``Any`` matches it."""


class Paginate(Protocol):
    """The type of ``paginate``: it takes the arguments of the operation, and yields the items of its list."""

    @overload
    def __call__(
        self, method: Callable[P, Awaitable[_Undocumented]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Paginator[Any]: ...
    @overload
    def __call__(
        self, method: Callable[P, Awaitable[ClientVisitHistory]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Paginator[ClientVisit]: ...
    @overload
    def __call__(
        self, method: Callable[P, Awaitable[ProductCategoryComposition]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Paginator[ProductTreeItem]: ...
    @overload
    def __call__(
        self, method: Callable[P, Awaitable[list[T] | Response[list[T], Any]]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Paginator[T]: ...


def _paginate(method: Callable[..., Awaitable[Any]], /, *args: Any, **kwargs: Any) -> Paginator[Any]:
    """All items of a list operation, however it pages.

    Nothing is sent before the iteration starts; the arguments are checked, and copied, at once.

    The items of ``search_client_visits`` are the visits, in the order in which the server returns the periods: its
    ``next`` is followed, within the period of the body where that has one. Purchases are in ``response.data`` of the
    ``pages()``. The items of ``get_product_category_composition`` are the children.

    Args:
        method: the operation, such as ``api.clients.get_client_list``.
        *args: its arguments. A page number, in the body or as a keyword, is the first page to fetch; a page size is
            used for all pages.
        **kwargs: its arguments.

    Raises:
        TypeError: method is no operation, or an argument has a wrong type.
        ValueError: the operation returns no list, or an argument is out of range.
    """
    group = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if not isinstance(group, Group) or function is None:
        raise TypeError(f"method: expected an operation, such as api.clients.get_client_list, got {method!r}")
    operation = group.__operations__.get(function.__name__)
    paging = operation.paging if operation else None
    if paging is None:
        raise ValueError(f"{function.__name__} returns no list that can be paged: call it directly")
    deprecation = getattr(function, "__deprecated__", None)
    if deprecation is not None:
        warn_of_operation(deprecation)
        function = function.__wrapped__
    request = _capture_request(group, function, args, kwargs)
    return Paginator(cast("Any", group)._executor, request, paging)


paginate: Paginate = _paginate


class _RequestCapture:
    """An executor that returns the request instead of sending it."""

    def __init__(self, strict: bool) -> None:
        self.strict = strict

    async def execute(self, request: Request) -> Any:
        return request


def _capture_request(group: Group, function: Callable[..., Any], args: Any, kwargs: Any) -> Request:
    """The request that an operation would send, its body a copy."""
    copied = cast("Any", group)._with_response()
    copied._executor = _RequestCapture(copied._executor.strict)
    call = function(copied, *args, **kwargs)
    try:
        # The capture awaits nothing, so that one step runs the operation to its end.
        call.send(None)
    except StopIteration as done:
        request: Request = done.value
        request.body = copy.deepcopy(request.body)
        return request
    call.close()
    raise TypeError(f"{function.__name__} awaits something other than its request")


def _start(executor: Executor, request: Request) -> Task:
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError("prefetch needs asyncio; leave it out under another event loop") from None
    return loop.create_task(cast("Any", executor.execute(request)))
