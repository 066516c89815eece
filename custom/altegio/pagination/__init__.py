"""Lists as one stream of items, whatever way their operation pages.

Example:
    >>> async for client in paginate(api.clients.get_client_list, 720441, body={}):
    ...     print(client.id)
"""

from __future__ import annotations

import asyncio
import copy
import inspect
import warnings
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, cast, overload

import attrs

from altegio._validation.values import validate_count
from altegio.errors import AltegioError
from altegio.pagination._state import Page, PageState
from altegio_client.operation import Executor, Group, Paging, Request
from altegio_client.types import Response

if TYPE_CHECKING:
    from altegio_client.models import ClientVisit, ClientVisitHistory, ProductCategoryComposition, ProductTreeItem

__all__ = ["MOST_PAGES", "Page", "Paginate", "PaginationError", "Paginator", "paginate"]

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")
Task = asyncio.Task[Response[Any, Any]]

MOST_PAGES = 10_000
"""How many pages are fetched by default before a list counts as endless."""


class PaginationError(AltegioError):
    """A list had no end within the number of pages that was allowed; all items until there were given out.

    Attributes:
        operation: the operationId.
        pages: how many pages were fetched.
    """

    def __init__(self, operation: str, pages: int) -> None:
        super().__init__(operation, pages)
        self.operation = operation
        self.pages = pages

    def __str__(self) -> str:
        return f"{self.operation}: no end after {self.pages} pages; if the list is that long, raise max_pages"


class Paginator(Generic[T]):
    """All items of a list, page by page as they are needed; made by ``paginate``.

    Iterating over it gives the items; awaiting it gives all of them as a list. Each iteration begins anew, with the
    first page; after an error, give the page to go on with (``page=``). An item that moves to a later page meanwhile
    is given once, where items have an ID and no more than 4,000 items are between; one that a deletion moves to an
    earlier page is not seen. Few pages are in memory at a time, however long the list. A list that ends before the
    total that the server told is logged as a warning.
    """

    def __init__(
        self, executor: Executor, request: Request, paging: Paging, convert: Callable[[Any], T | None] | None = None
    ) -> None:
        PageState(request, paging)
        self._executor = executor
        self._request = request
        self._paging = paging
        self._convert = convert

    def __aiter__(self) -> AsyncGenerator[T, None]:
        return self.items()

    def __await__(self) -> Generator[Any, None, list[T]]:
        return self._all().__await__()

    def items(
        self, *, limit: int | None = None, prefetch: bool = False, max_pages: int = MOST_PAGES
    ) -> AsyncGenerator[T, None]:
        """The items.

        Args:
            limit: stop after so many; pages that aren't needed for them are not fetched.
            prefetch: fetch the next page while the present one is worked on; needs asyncio. When the loop is left
                early, the page on its way is cancelled: at once inside ``contextlib.aclosing``, otherwise when
                the iterator is collected.
            max_pages: how many pages are fetched at most.

        Raises:
            ValueError: limit or max_pages is out of range.
            PaginationError: while iterating, the list has no end within max_pages.
            AltegioError: while iterating, whatever the operation raises; the items before it were given.
        """
        if limit is not None:
            validate_count("limit", limit)
        return self._items(limit, self._fetcher(limit, prefetch, max_pages))

    def pages(self, *, prefetch: bool = False, max_pages: int = MOST_PAGES) -> AsyncGenerator[Page[T], None]:
        """The pages, each with its whole answer. The first comes even if it is empty.

        Args:
            prefetch: fetch the next page while the present one is worked on; see ``items``.
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
            Paginator[U]: the converted list. This one stays as it is.
        """
        first = self._convert

        def both(item: Any) -> U | None:
            one: T | None = item if first is None else first(item)
            return None if one is None else convert(one)

        return Paginator(self._executor, self._request, self._paging, both)

    async def _all(self) -> list[T]:
        return [item async for item in self]

    async def _items(self, limit: int | None, fetcher: _Fetcher[T]) -> AsyncGenerator[T, None]:
        left = limit
        try:
            while limit != 0 and (page := await fetcher.next()) is not None:
                for item in page.items[:left]:
                    yield item
                if left is not None:
                    left -= len(page.items)
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
        if validate_count("max_pages", max_pages) < 1:
            raise ValueError(f"max_pages is at least 1: {max_pages}")
        # Where items may be left out, a limit says nothing about the size of a page.
        walk = PageState(self._request, self._paging, limit if self._convert is None else None)
        return _Fetcher(self._executor, walk, self._convert, limit, prefetch, max_pages)

    def __repr__(self) -> str:
        return f"<Paginator {self._request.operation.id}>"


class _Fetcher(Generic[T]):
    """Fetches page after page; one may be on its way while the one before is worked on."""

    def __init__(
        self,
        executor: Executor,
        walk: PageState,
        convert: Callable[[Any], T | None] | None,
        limit: int | None,
        prefetch: bool,
        max_pages: int,
    ) -> None:
        self._executor = executor
        self._walk = walk
        self._convert = convert
        self._left = limit
        self._prefetch = prefetch
        self._max_pages = max_pages
        self._fetched = 0
        self._ahead: Task | None = None

    async def next(self) -> Page[T] | None:
        """The next page that brings something; None after the last one."""
        while True:
            request = self._walk.request
            if request is None:
                return None
            if self._fetched == self._max_pages:
                raise PaginationError(request.operation.id, self._fetched)
            page: Page[T] = self._walk.read(await self._response(request))
            self._fetched += 1
            if self._convert is not None:
                items = [one for item in page.items if (one := self._convert(item)) is not None]
                page = attrs.evolve(page, items=items)
            if self._left is not None:
                self._left -= len(page.items)
                if self._left <= 0:
                    self._walk.stop()
            following = self._walk.request
            if self._prefetch and following is not None and self._fetched < self._max_pages:
                self._ahead = _started(self._executor, following)
            if self._fetched == 1 or page.items or self._walk.by_period:
                return page

    async def _response(self, request: Request) -> Response[Any, Any]:
        if self._ahead is None:
            return await self._executor.execute(request)
        response = await self._ahead
        self._ahead = None
        return response

    async def drop(self) -> None:
        """Cancel a page on its way, and wait until it is gone."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.cancel()
            # Its error is nobody's, even if this is cancelled, too.
            ahead.add_done_callback(lambda task: task.cancelled() or task.exception())
            await asyncio.wait([ahead])


class _Undocumented:
    """Stands for a result that nothing is known of: only ``Any`` fits it."""


class Paginate(Protocol):
    """The type of ``paginate``: the arguments are the operation's, the items those of its list."""

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
    """All items of a list operation, whatever way it pages.

    Nothing is sent before the first item is asked for; the arguments are checked, and copied, at once.

    The items of ``search_client_visits`` are the visits, in the order in which the periods come: its ``next``
    is followed, inside the period of the body where that has one. Purchases are in ``response.data`` of the
    ``pages()``. The items of ``get_product_category_composition`` are the children.

    Args:
        method: the operation, such as ``api.clients.get_client_list``.
        *args: its arguments. A page, in the body or as a keyword, is the first one to fetch; a page size is
            used for all pages.
        **kwargs: its arguments.

    Raises:
        TypeError: method is no operation of a group, or an argument has a wrong type.
        ValueError: the operation is no list, or an argument is out of range.
    """
    group = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if not isinstance(group, Group) or function is None:
        raise TypeError(f"expected an operation, such as api.clients.get_client_list, got {method!r}")
    operation = group.__operations__.get(function.__name__)
    paging = operation.paging if operation else None
    if paging is None:
        raise ValueError(f"{function.__name__} is no list operation: call it without paginate")
    deprecation = getattr(function, "__deprecated__", None)
    if deprecation is not None:
        warnings.warn(deprecation, DeprecationWarning, stacklevel=_outside())
        function = function.__wrapped__
    request = _prepared(group, function, args, kwargs)
    return Paginator(cast("Any", group)._executor, request, paging)


paginate: Paginate = _paginate


class _Catcher:
    """An executor that gives back the request instead of sending it."""

    async def execute(self, request: Request) -> Any:
        return request


def _prepared(group: Group, function: Callable[..., Any], args: Any, kwargs: Any) -> Request:
    """The request that an operation would send, its body a copy."""
    twin = cast("Any", group)._with_response()
    twin._executor = _Catcher()
    call = function(twin, *args, **kwargs)
    try:
        # It waits for nothing, so that one step brings it to its end.
        call.send(None)
    except StopIteration as done:
        request: Request = done.value
        request.body = copy.deepcopy(request.body)
        return request
    call.close()
    raise TypeError(f"{function.__name__} waits for something else than its answer")


def _outside() -> int:
    """The stack level of the nearest caller outside this package, as seen by ``warn`` in the caller of this."""
    level = 1
    here = inspect.currentframe()
    frame = here.f_back if here else None
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "altegio":
        frame = frame.f_back
        level += 1
    return level


def _started(executor: Executor, request: Request) -> Task:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError("prefetch needs asyncio; leave it out under another event loop") from None
    return loop.create_task(cast("Any", executor.execute(request)))
