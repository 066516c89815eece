"""The caller's choices: arguments, limit, prefetch, and when to leave the loop; nothing is left behind."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import subprocess
import sys
from contextlib import aclosing
from typing import Any

import httpx
import pytest

from altegio import Altegio, NotFoundError, PaginationError, Paginator
from altegio.pagination import paginate
from altegio_client.api.appointments import _GET_COMMENTS
from altegio_client.models import ClientSearchRequest
from altegio_client.operation import Paging, Request
from tests.doubles.clients import client
from tests.doubles.paging_server import Shelf, comments, ids, members, rows, upto


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (9, 1), (10, 1), (11, 2), (20, 2), (35, 4), (99, 4)])
def test_limit_stops_early(limit: int, pages: int, prefetch: bool) -> None:
    """No unnecessary page is fetched, with prefetch or without."""
    shelf = Shelf(rows(35))
    assert ids(comments(shelf), limit=limit, prefetch=prefetch) == upto(min(limit, 35))
    assert len(shelf.pages) == pages


def test_limit_makes_pages_smaller() -> None:
    """Three items need no page of two hundred; a page size of the caller is not changed."""
    shelf = Shelf(rows(500), "page_size")
    api = client(shelf)
    assert ids(paginate(api.clients.get_client_list, 1, body={}), limit=3) == upto(3)
    assert ids(members(shelf), limit=3) == upto(3)
    assert ids(paginate(api.clients.get_client_list, 1, body={"page": 2}), limit=3) == [201, 202, 203]
    assert [asked["page_size"] for asked in shelf.asked] == [3, 10, 200]


def test_the_largest_page_is_requested_by_default() -> None:
    """As large as documented."""
    shelf = Shelf(rows(500), "page_size")
    api = client(shelf)
    assert ids(paginate(api.clients.get_client_list, 1, body={"page": None})) == upto(500)
    assert [asked["page_size"] for asked in shelf.asked] == [200] * 3


def test_an_unknown_page_size_is_not_sent() -> None:
    """It is neither documented nor set by the caller: the server uses its own."""
    shelf = Shelf(rows(25), most=10)
    request = Request(_GET_COMMENTS, "/comments/1", [], None)
    paging = Paging(page="page", per_page="count")
    assert ids(Paginator(client(shelf)._executor(), request, paging)) == upto(25)
    assert shelf.asked == [{"page": "1"}, {"page": "2"}, {"page": "3"}]


def test_the_caller_decides_where_to_begin() -> None:
    """A passed page is the first one, a passed size that of all pages."""
    shelf = Shelf(rows(35), total=len(upto(35)))
    assert ids(comments(shelf, page=3)) == upto(35)[20:]
    assert shelf.pages == [3, 4]
    assert ids(comments(shelf, page=4)) == upto(35)[30:]
    assert shelf.pages[2:] == [4], "according to the total"
    assert ids(comments(shelf, page=1)) == upto(35)
    assert ids(members(Shelf(rows(35), "page_size"), page=2, page_size=15)) == upto(35)[15:]
    for wrong in (0, -1):
        with pytest.raises(ValueError, match=f"get_comments page must be at least 1: {wrong}"):
            comments(shelf, page=wrong)
        with pytest.raises(ValueError, match=f"get_client_list page_size must be at least 1: {wrong}"):
            members(shelf, page_size=wrong)


def test_the_arguments_are_neither_changed_nor_watched() -> None:
    """A change after the call is not sent; a paginator can be used again."""
    shelf = Shelf(rows(25), "page_size")
    api = client(shelf)
    filters = [{"type": "id", "state": {"value": [1]}}]
    body: dict[str, Any] = {"page_size": 10, "filters": filters, "undescribed": [{"list": [1]}]}
    for passed in (body, ClientSearchRequest(page_size=10, fields=["id"])):
        before = copy.deepcopy(passed)
        paginator = paginate(api.clients.get_client_list, 1, body=passed)
        assert ids(paginator) == ids(paginator) == upto(25)
        assert passed == before
    paginator = paginate(api.clients.get_client_list, 1, body=body)
    body["filters"].clear()
    body["undescribed"][0]["list"].append(2)
    ids(paginator)
    assert shelf.asked[-1]["filters"] == [{"type": "id", "state": {"value": [1]}}]
    assert shelf.asked[-1]["undescribed"] == [{"list": [1]}]
    search = ClientSearchRequest.from_dict({"page_size": 10, "fields": ["id"]})
    paginator = paginate(api.clients.get_client_list, 1, body=search)
    search.fields = ["name"]
    ids(paginator)
    assert shelf.asked[-1]["fields"] == ["id"]


def test_an_iterator_is_sent_with_every_page() -> None:
    """The arguments are read once."""
    sent: list[list[str]] = []
    shelf = Shelf(rows(25))

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.params.get_list("service_ids[]"))
        return shelf(request)

    api = client(respond)
    once = (number for number in (7, 8))
    ids(paginate(api.events.search_events, 1, from_="2026-01-01", till="2026-02-01", service_ids=once, count=10))
    assert sent == [["7", "8"]] * 3


async def own_list(location_id: int) -> list[int]:
    """A list, but no operation."""
    return [location_id]


def test_calls_that_cannot_be_paged() -> None:
    """The error comes before anything is sent."""
    shelf = Shelf([])
    api: Any = client(shelf)
    no_operations: list[Any] = [own_list, len, 3, api, api.memberships.list_types, Altegio.login]
    for wrong in no_operations:
        with pytest.raises(TypeError, match=r"expected an operation, such as api\.clients\.get_client_list"):
            paginate(wrong, 1)
    for wrong in (api.clients.get_client, api.clients.create_client, api.utilities.enable_team_member_tips):
        with pytest.raises(ValueError, match="returns no list that can be paged: call it directly"):
            paginate(wrong, 1)
    with pytest.raises(TypeError, match="get_comments location_id: expected int"):
        paginate(api.appointments.get_comments, "1")
    with pytest.raises(TypeError, match="unexpected keyword"):
        paginate(api.appointments.get_comments, 1, pages=3)
    with pytest.raises(ValueError, match="limit can't be negative"):
        comments(shelf).items(limit=-1)
    with pytest.raises(ValueError, match="max_pages must be at least 1"):
        comments(shelf).pages(max_pages=0)
    wrong_counts: list[Any] = ["3", 2.5, True]
    for bad in wrong_counts:
        with pytest.raises(TypeError, match="limit: expected int"):
            comments(shelf).items(limit=bad)
        with pytest.raises(TypeError, match="max_pages: expected int"):
            comments(shelf).pages(max_pages=bad)
    quick = api.with_options(max_retries=0)
    for caller, other in ((quick, api), (api, quick), (client(shelf), api)):
        with pytest.raises(ValueError, match="belongs to another client"):
            caller.paginate(other.appointments.get_comments, 1)
    assert shelf.asked == []
    assert repr(comments(shelf)) == "<Paginator get_comments>"


@pytest.mark.parametrize("direct", [False, True])
def test_one_deprecation_warning_that_points_here(direct: bool) -> None:
    """Not one for each page, and none in this package."""
    api: Any = client(Shelf(rows(35)))
    call: Any = paginate if direct else api.paginate
    with pytest.warns(DeprecationWarning, match="deprecated_get_client_list is deprecated") as caught:
        paginator = call(api.clients.deprecated_get_client_list, 1, count=10)
    assert [warning.filename for warning in caught] == [__file__]
    assert ids(paginator) == upto(35)


def test_pages_are_complete() -> None:
    """With their number and their response; the first one even if it is empty."""
    shelf = Shelf(rows(25), total=25)

    async def collect(**options: Any) -> list[Any]:
        return [page async for page in comments(shelf).pages(**options)]

    for prefetch in (False, True):
        pages = asyncio.run(collect(prefetch=prefetch))
        assert [(page.number, len(page.items)) for page in pages] == [(1, 10), (2, 10), (3, 5)]
        assert pages[2].response.body["meta"] == {"total_count": 25}
    shelf.content = []
    (empty,) = asyncio.run(collect())
    assert empty.items == []
    assert len({empty, *pages}) == 4, "each is one of its own"
    assert "Response" not in repr(pages[0]), "it can be large"


def test_awaiting_it_gives_all_items() -> None:
    """All pages are read, again each time, converted or not."""
    shelf = Shelf(rows(35))
    every = comments(shelf)

    async def run() -> tuple[list[int | None], list[str]]:
        numbers, texts = await asyncio.gather(every, every.filter_map(lambda comment: str(comment.id)))
        return [comment.id for comment in numbers], texts

    assert asyncio.run(run()) == (upto(35), [str(number) for number in upto(35)])
    assert sorted(shelf.pages) == [1, 1, 2, 2, 3, 3, 4, 4]


def test_items_can_be_converted_and_left_out() -> None:
    """In items and pages; items left out don't count for a limit, and the first list stays unchanged."""
    shelf = Shelf(rows(35))
    every = comments(shelf)
    even = every.filter_map(lambda comment: comment.id if comment.id % 2 == 0 else None)

    async def run() -> tuple[list[list[int]], list[int], list[str]]:
        pages = [page.items async for page in even.pages()]
        limited = [number async for number in even.items(limit=7)]
        return pages, limited, [text async for text in even.filter_map(str)]

    numbers = [number for number in upto(35) if number % 2 == 0]
    assert asyncio.run(run()) == (
        [
            [number for number in page if number % 2 == 0]
            for page in (upto(10), upto(20)[10:], upto(30)[20:], upto(35)[30:])
        ],
        numbers[:7],
        [str(number) for number in numbers],
    )
    assert shelf.pages == [1, 2, 3, 4, 1, 2, 1, 2, 3, 4]
    assert ids(every) == upto(35)


def test_a_page_without_remaining_items_is_skipped() -> None:
    """Unless it is the first one, which is always returned."""

    async def run() -> list[tuple[int, list[int]]]:
        last = comments(Shelf(rows(35))).filter_map(lambda comment: comment.id if comment.id == upto(35)[-1] else None)
        return [(page.number, page.items) async for page in last.pages()]

    assert asyncio.run(run()) == [(1, []), (4, [upto(35)[-1]])]


@pytest.mark.parametrize("prefetch", [False, True])
def test_an_error_comes_after_the_items_before_it(prefetch: bool) -> None:
    """The items before page three are returned first."""
    got: list[int] = []

    async def collect() -> None:
        async for item in comments(refusing(3)).items(prefetch=prefetch):
            got.append(item.id)

    with pytest.raises(NotFoundError):
        asyncio.run(collect())
    assert got == upto(20)


def refusing(number: int) -> Any:
    """A server that refuses one page."""
    shelf = Shelf(rows(100))

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404) if request.url.params["page"] == str(number) else shelf(request)

    return respond


def test_the_error_can_be_pickled() -> None:
    """Like all errors of the package."""
    error = PaginationError("get_comments", 25)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (str(again), again.operation, again.pages) == (str(error), "get_comments", 25)


class Slow:
    """A server that never returns its third page."""

    def __init__(self) -> None:
        self.running: list[int] = []
        self.cancelled: list[int] = []
        self.shelf = Shelf(rows(100))

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        """Serve a page."""
        number = int(request.url.params["page"])
        self.running.append(number)
        try:
            await (asyncio.sleep(0) if number < 3 else asyncio.Event().wait())
            return self.shelf(request)
        except asyncio.CancelledError:
            self.cancelled.append(number)
            raise
        finally:
            self.running.remove(number)


def test_prefetch_asks_for_the_next_page_only() -> None:
    """One page ahead, however long the caller takes."""

    async def run() -> None:
        slow = Slow()
        async with aclosing(comments(slow).items(prefetch=True)) as items:
            assert (await anext(items)).id == 1
            # Many more iterations of the loop than a page takes.
            for _ in range(1000):
                await asyncio.sleep(0)
            assert slow.shelf.pages == [1, 2]
            assert slow.running == []

    asyncio.run(run())


def test_nothing_is_fetched_ahead_by_default() -> None:
    """Neither items nor pages."""

    async def run() -> None:
        for way in ("items", "pages"):
            slow = Slow()
            async with aclosing(getattr(comments(slow), way)()) as items:
                await anext(items)
                for _ in range(1000):
                    await asyncio.sleep(0)
                assert slow.shelf.pages == [1]

    asyncio.run(run())


def test_an_operation_that_waits_for_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its request can't be determined."""
    api: Any = client(Shelf([]))

    async def get_comments(_: Any, location_id: int) -> int:
        await asyncio.sleep(0)
        return location_id

    monkeypatch.setattr(type(api.appointments), "get_comments", get_comments)
    with pytest.raises(TypeError, match="get_comments awaits something other than its request"):
        paginate(api.appointments.get_comments, 1)


WAYS = {"break": type(None), "closing": type(None), "exception": KeyError, "cancel": asyncio.CancelledError}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("full_pages", [False, True])
def test_a_prefetch_is_cancelled_when_the_loop_is_left(way: str, full_pages: bool) -> None:
    """However the loop ends, the request in progress is cancelled, and no task is left."""

    async def body(slow: Slow, items: Any) -> None:
        async for _ in items:
            await asyncio.sleep(0)
            if slow.running == [3]:
                if way == "exception":
                    raise KeyError
                if way == "cancel":
                    task = asyncio.current_task()
                    assert task is not None
                    task.cancel()
                    continue
                break

    async def loop(slow: Slow) -> None:
        paginator = comments(slow)
        make: Any = paginator.pages if full_pages else paginator.items
        if way == "break":
            await body(slow, make(prefetch=True))
            return
        async with aclosing(make(prefetch=True)) as items:
            await body(slow, items)
        assert slow.cancelled == [3]

    async def run() -> None:
        slow = Slow()
        (result,) = await asyncio.gather(asyncio.create_task(loop(slow)), return_exceptions=True)
        async with asyncio.timeout(30):
            while asyncio.all_tasks() != {asyncio.current_task()}:
                await asyncio.sleep(0)
        assert isinstance(result, WAYS[way])
        assert slow.cancelled == [3]
        assert slow.running == []

    asyncio.run(run(), debug=True)
    gc.collect()


def test_a_prefetch_that_failed_unseen_is_quiet() -> None:
    """The error of an unrequested page is not reported."""
    complaints: list[Any] = []

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async with aclosing(comments(refusing(2)).items(prefetch=True)) as items:
            await anext(items)
            while asyncio.all_tasks() != {asyncio.current_task()}:
                await asyncio.sleep(0)
        gc.collect()

    asyncio.run(run())
    assert complaints == []


def test_a_prefetch_that_fails_when_it_is_cancelled_is_quiet() -> None:
    """Like one that failed before."""
    complaints: list[Any] = []
    ended: list[int] = []
    shelf = Shelf(rows(100))

    async def respond(request: httpx.Request) -> httpx.Response:
        if request.url.params["page"] != "1":
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                ended.append(int(request.url.params["page"]))
                raise LookupError from None
        return shelf(request)

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async with aclosing(comments(respond).items(prefetch=True)) as items:
            await anext(items)
            for _ in range(100):
                await asyncio.sleep(0)
        assert ended == [2]
        gc.collect()

    asyncio.run(run())
    assert complaints == []


def test_a_prefetch_is_cancelled_when_the_event_loop_ends() -> None:
    """An iterator that still exists at the end of the program causes no warning."""
    complaints: list[Any] = []
    held: list[Any] = []
    slow = Slow()

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        for make in (comments(slow).items, comments(slow).pages):
            held.append(make(prefetch=True))
            await anext(held[-1])
        raise KeyError

    with pytest.raises(KeyError):
        asyncio.run(run())
    assert complaints == []
    assert slow.running == []


def test_other_event_loops() -> None:
    """Only prefetch needs asyncio; its error states this."""
    trio = pytest.importorskip("trio")

    async def collect(prefetch: bool) -> list[int]:
        return [item.id async for item in comments(Shelf(rows(25))).items(prefetch=prefetch)]

    assert trio.run(collect, False) == upto(25)
    with pytest.raises(RuntimeError, match="prefetch needs asyncio"):
        trio.run(collect, True)


def test_importing_the_package_does_not_import_it() -> None:
    """Programs without paging don't pay for it."""
    code = "import sys, altegio; sys.exit(any('pag' in name for name in sys.modules if name.startswith('altegio.')))"
    subprocess.run([sys.executable, "-c", code], check=True)
