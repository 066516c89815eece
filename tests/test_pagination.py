"""Lists end where they end, bring every item once, and leave nothing behind; whatever the server says of totals."""

from __future__ import annotations

import asyncio
import copy
import gc
import logging
import pickle
import tracemalloc
from contextlib import aclosing
from typing import Any

import httpx
import pytest
from altegio import Altegio, DecodingError, NotFoundError
from altegio.pagination import PaginationError, Paginator, paginate

from altegio_client.models import ClientSearchRequest
from tests.paging_server import NO_TOTAL, Shelf, client, envelope, rows


def ids(paginator: Paginator[Any], **options: Any) -> list[int]:
    """The IDs of all items."""

    async def collect() -> list[int]:
        return [item["id"] if isinstance(item, dict) else item.id async for item in paginator.items(**options)]

    return asyncio.run(collect())


def comments(shelf: Any, **arguments: Any) -> Paginator[Any]:
    """A list without a total and without a documented largest page."""
    return paginate(client(shelf).appointments.get_comments, 1, **{"count": 10, **arguments})


def members(shelf: Any, **body: Any) -> Paginator[Any]:
    """A list with a total and a documented largest page, paged in the body."""
    return paginate(client(shelf).clients.get_client_list, 1, body={"page_size": 10, **body})


def upto(count: int) -> list[int]:
    """The IDs of so many rows."""
    return list(range(1, count + 1))


STYLES: dict[str, tuple[str, Any]] = {
    "page+count": ("count", lambda api: paginate(api.payments.get_transactions, 1, count=10)),
    "page+page_size": (
        "page_size",
        lambda api: paginate(api.chain_loyalty_programs.chain_loyalty_certificate_types_list, 1, page_size=10),
    ),
    "page+limit": ("limit", lambda api: paginate(api.deposits.get_client_account_list_by_chain, 1, limit=10)),
    "page+editable_length": (
        "editable_length",
        lambda api: paginate(api.appointments.get_partner_appointment_list, editable_length=10),
    ),
    "body": ("page_size", lambda api: paginate(api.clients.get_client_list, 1, body={"page_size": 10})),
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 35])
def test_every_style_brings_every_item_once(style: str, prefetch: bool, count: int) -> None:
    size, start = STYLES[style]
    shelf = Shelf(rows(count), size)
    assert ids(start(client(shelf)), prefetch=prefetch) == upto(count)
    assert shelf.pages == list(range(1, len(shelf.pages) + 1))
    assert len(shelf.pages) <= count // 10 + 2
    assert {str(asked[size]) for asked in shelf.asked} == {"10"}


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 35])
@pytest.mark.parametrize("start", [comments, members])
@pytest.mark.parametrize(
    "total",
    [NO_TOTAL, None, 0, 1, 10, -3, "many", "12", 12.5, True, [], 10**9, lambda count: count, lambda count: str(count)],
)
def test_totals_are_a_hint_only(total: Any, start: Any, count: int) -> None:
    shelf = Shelf(rows(count), "count" if start is comments else "page_size", total=total)
    assert ids(start(shelf)) == upto(count)
    assert len(shelf.pages) <= count // 10 + 2


def test_no_page_more_than_needed() -> None:
    assert _pages_of(members, 9, NO_TOTAL) == 1, "a short page, as large pages are served as promised"
    assert _pages_of(members, 10, 10) == 2, "the total alone is no end"
    assert _pages_of(comments, 9, 9) == 1, "a short page, and the total says the same"
    assert _pages_of(comments, 9, NO_TOTAL) == 2, "nobody promised pages of ten"
    assert _pages_of(comments, 19, NO_TOTAL) == 2, "the first page shows that there are pages of ten"


def _pages_of(start: Any, count: int, total: Any) -> int:
    shelf = Shelf(rows(count), "count" if start is comments else "page_size", total=total)
    ids(start(shelf))
    return len(shelf.pages)


@pytest.mark.parametrize("total", [NO_TOTAL, lambda count: count, 3, 10**6])
def test_a_server_that_cuts_pages_down(total: Any) -> None:
    shelf = Shelf(rows(35), most=7, total=total)
    assert ids(comments(shelf)) == upto(35)
    short = Shelf(rows(33), most=7, total=total)
    assert ids(comments(short)) == upto(33)


@pytest.mark.parametrize("total", [NO_TOTAL, 30, 10**6])
def test_a_server_that_ignores_the_page_number(total: Any, caplog: pytest.LogCaptureFixture) -> None:
    for count in (5, 30):
        shelf = Shelf(rows(count), total=total, ignores=("page",))
        assert ids(comments(shelf)) == upto(min(count, 10))
        assert len(shelf.pages) <= 3
    assert ("repeats itself" in caplog.text) == (total is not NO_TOTAL)
    assert all(record.levelno == logging.WARNING for record in caplog.records)


def test_a_server_that_ignores_page_and_size() -> None:
    shelf = Shelf(rows(25), ignores=("page", "count"))
    assert ids(comments(shelf)) == upto(25)


def test_a_server_that_begins_anew_behind_the_end() -> None:
    def anew(request: httpx.Request) -> httpx.Response:
        number = (int(request.url.params["page"]) - 1) % 6
        return envelope(rows(10, number * 10 + 1))

    assert ids(comments(anew)) == upto(60)


def test_rows_put_in_between() -> None:
    """They shift the others to the next page, even by a whole one."""
    for count in (1, 4, 10):
        shelf = Shelf(rows(35), total=len)
        shelf.total = lambda have: have

        def put_in(number: int, shelf: Shelf = shelf, count: int = count) -> None:
            if number == 2:
                shelf.content[:0] = rows(count, 1000)

        shelf.between = put_in
        assert ids(comments(shelf)) == upto(35)


def test_rows_taken_out_between() -> None:
    shelf = Shelf(rows(35), total=lambda have: have)

    def take_out(number: int) -> None:
        if number == 3:
            del shelf.content[30:33]

    shelf.between = take_out
    assert ids(comments(shelf)) == [*upto(30), 34, 35]


def test_rows_added_at_the_end_are_seen() -> None:
    shelf = Shelf(rows(18), total=lambda have: have)
    shelf.between = lambda number: shelf.content.extend(rows(7, len(shelf.content) + 1)) if number < 4 else None
    assert ids(comments(shelf)) == upto(39)


def test_pages_that_are_filtered_after_cutting() -> None:
    """Short pages in the middle are no end while the total says that there is more."""

    def holes(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["page"])
        page = rows(10, (number - 1) * 10 + 1) if number < 4 else []
        return envelope([row for row in page if row["id"] % 3], {"total_count": 30})

    assert ids(comments(holes)) == [number for number in upto(30) if number % 3]


def test_items_without_an_id_are_not_dropped() -> None:
    same = Shelf([{"name": "Ann"} for _ in range(35)], "page_size", total=lambda have: have)
    assert len(_items(members(same, fields=["name"]))) == 35
    plain = Shelf([{"text": str(number)} for number in range(35)])
    assert len(_items(comments(plain))) == 35
    ignoring = Shelf([{"text": str(number)} for number in range(35)], ignores=("page",))
    assert len(_items(comments(ignoring))) == 10
    assert len(ignoring.pages) == 3
    zeros = Shelf([{"id": 0, "text": str(number)} for number in range(35)])
    assert len(_items(comments(zeros))) == 35


def _items(paginator: Paginator[Any], **options: Any) -> list[Any]:
    async def collect() -> list[Any]:
        return [item async for item in paginator.items(**options)]

    return asyncio.run(collect())


def test_the_same_id_twice_in_one_answer_is_kept() -> None:
    assert ids(comments(Shelf([{"id": 7}, {"id": 7}]))) == [7, 7]


def test_numbers_and_strings_are_the_same_id() -> None:
    def mixed(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        return envelope([{"id": "2"}, {"id": 3}] if page == 2 else [{"id": 1}, {"id": 2}] if page == 1 else [])

    assert ids(comments(mixed, count=2)) == [1, 2, 3]


def test_a_list_as_an_object_is_read_and_one_thing_is_an_error() -> None:
    numbered = paginate(
        client(
            lambda _: envelope({"3": {"id": 1}, "9": {"id": 2}})
        ).deposits.get_client_account_list_by_location_and_client,
        1,
        2,
    )
    assert ids(numbered) == [1, 2]
    assert ids(comments(lambda _: envelope(None))) == []
    with pytest.raises(DecodingError, match="expected a list, got dict"):
        ids(comments(lambda _: envelope({"id": 1})))


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (9, 1), (10, 1), (11, 2), (20, 2), (35, 4), (99, 4)])
def test_limit_stops_early(limit: int, pages: int, prefetch: bool) -> None:
    shelf = Shelf(rows(35))
    assert ids(comments(shelf), limit=limit, prefetch=prefetch) == upto(min(limit, 35))
    assert len(shelf.pages) == pages


def test_limit_makes_pages_smaller() -> None:
    shelf = Shelf(rows(500), "page_size")
    assert len(ids(paginate(client(shelf).clients.get_client_list, 1, body={}), limit=3)) == 3
    assert [asked["page_size"] for asked in shelf.asked] == [3]


@pytest.mark.parametrize("prefetch", [False, True])
def test_an_endless_server_is_an_error(prefetch: bool) -> None:
    shelf = Shelf([], between=lambda number: shelf.content.extend(rows(10, len(shelf.content) + 1)))
    got: list[int] = []

    async def collect() -> None:
        async for item in comments(shelf).items(max_pages=25, prefetch=prefetch):
            got.append(item.id)

    with pytest.raises(PaginationError, match=r"get_comments: no end after 25 pages") as caught:
        asyncio.run(collect())
    assert got == upto(250)
    assert len(shelf.pages) == 25
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (str(again), again.pages) == (str(caught.value), 25)
    assert ids(comments(Shelf(rows(250))), max_pages=26) == upto(250)


@pytest.mark.parametrize("prefetch", [False, True])
def test_an_error_comes_after_the_items_before_it(prefetch: bool) -> None:
    shelf = Shelf(rows(100))

    def failing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404) if request.url.params["page"] == "3" else shelf(request)

    got: list[int] = []

    async def collect() -> None:
        async for item in comments(failing).items(prefetch=prefetch):
            got.append(item.id)

    with pytest.raises(NotFoundError):
        asyncio.run(collect())
    assert got == upto(20)


def test_the_caller_decides_where_to_begin() -> None:
    shelf = Shelf(rows(35), total=lambda have: have)
    assert ids(comments(shelf, page=3)) == upto(35)[20:]
    assert shelf.pages == [3, 4]
    shelf = Shelf(rows(35), "page_size", total=lambda have: have)
    assert ids(members(shelf, page=2, page_size=15)) == upto(35)[15:]
    for wrong in (0, -1):
        with pytest.raises(ValueError, match="get_comments page counts from 1"):
            comments(shelf, page=wrong)
        with pytest.raises(ValueError, match="get_comments count counts from 1"):
            comments(shelf, count=wrong)


def test_the_callers_arguments_are_not_changed_and_may_change() -> None:
    shelf = Shelf(rows(25), "page_size")
    api = client(shelf)
    body: dict[str, Any] = {"page_size": 10, "filters": [{"type": "quick_search", "state": {"value": "A"}}]}
    model = ClientSearchRequest(page_size=10, fields=["id"])
    for given in (body, model):
        before = copy.deepcopy(given)
        paginator = paginate(api.clients.get_client_list, 1, body=given)
        assert ids(paginator) == ids(paginator) == upto(25)
        assert given == before
    paginator = paginate(api.clients.get_client_list, 1, body=body)
    body["filters"].clear()
    ids(paginator)
    assert shelf.asked[-1]["filters"][0]["state"] == {"value": "A"}


def test_what_can_be_iterated_once_is_sent_with_every_page() -> None:
    shelf = Shelf(rows(25))
    api = client(shelf)
    once = (number for number in (7, 8))
    ids(paginate(api.events.search_events, 1, from_="2026-01-01", till="2026-02-01", service_ids=once, count=10))
    assert [asked["service_ids[]"] for asked in shelf.asked] == ["8"] * 3


async def _none(location_id: int) -> list[int]:
    return [location_id]


def test_what_cannot_be_paged() -> None:
    api: Any = client(Shelf([]))
    for wrong in (_none, len, 3, api, api.memberships.list_types, Altegio.login):
        with pytest.raises(TypeError, match=r"expected an operation, such as api\.clients\.get_client_list"):
            paginate(wrong, 1)
    for wrong in (api.clients.get_client, api.clients.create_client, api.utilities.enable_team_member_tips):
        with pytest.raises(ValueError, match="is no list operation"):
            paginate(wrong, 1)
    with pytest.raises(TypeError, match="get_comments location_id: expected int"):
        paginate(api.appointments.get_comments, "1")
    with pytest.raises(TypeError, match="unexpected keyword"):
        paginate(api.appointments.get_comments, 1, pages=3)
    with pytest.raises(ValueError, match="limit can't be negative"):
        paginate(api.appointments.get_comments, 1).items(limit=-1)
    with pytest.raises(ValueError, match="max_pages is at least 1"):
        paginate(api.appointments.get_comments, 1).pages(max_pages=0)


def test_one_deprecation_warning_that_points_here() -> None:
    with pytest.warns(DeprecationWarning, match="deprecated_get_client_list is deprecated") as caught:
        paginator = paginate(client(Shelf(rows(35))).clients.deprecated_get_client_list, 1, count=10)  # type: ignore[deprecated]
    assert [warning.filename for warning in caught] == [__file__]
    assert ids(paginator) == upto(35)


def test_pages_come_whole() -> None:
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


def test_whole_lists_and_first_ones_are_one_request() -> None:
    shelf = Shelf(rows(500))
    api = client(shelf)
    assert ids(paginate(api.services.get_service_list, 1)) == upto(500)
    assert shelf.asked == [{}]
    children = paginate(api.products.search_product, 1, term="soap")
    assert len(_items(children)) == 100
    assert shelf.asked[1:] == [{"term": "soap", "count": "100"}]


def test_paging_that_is_not_described_is_used_only_where_the_answer_is_not_all() -> None:
    whole = Shelf(rows(25), "limit", total=lambda have: have)
    assert ids(paginate(client(whole).chain_loyalty_programs.chain_loyalty_membership_types_list, 1)) == upto(25)
    assert whole.asked == [{}]
    cut = Shelf(rows(25), "limit", most=10, total=lambda have: have)
    assert ids(paginate(client(cut).chain_loyalty_programs.chain_loyalty_membership_types_list, 1)) == upto(25)
    assert cut.asked == [{}, {"page": "2", "limit": "10"}, {"page": "3", "limit": "10"}]
    ignoring = Shelf(rows(25), "limit", most=10, total=25, ignores=("page", "limit"))
    assert ids(paginate(client(ignoring).chain_loyalty_programs.chain_loyalty_membership_types_list, 1)) == upto(10)


def test_children_of_a_category() -> None:
    tree = [{"item_id": number % 2 * number, "category_id": (number + 1) % 2 * number} for number in range(1, 26)]
    shelf = Shelf(tree)

    def inside(request: httpx.Request) -> httpx.Response:
        answer = shelf(request).json()
        return envelope({"category_id": 5, "children": answer["data"], "children_count": 25})

    children = _items(paginate(client(inside).products.get_product_category_composition, 1, 5, count=10))
    assert [child.to_dict() for child in children] == tree
    assert shelf.pages == [1, 2, 3]


def test_memory_does_not_grow_with_the_pages() -> None:
    def endless(pages: int) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            number = int(request.url.params["page"])
            return envelope(rows(200 if number <= pages else 0, number * 200))

        return answer

    def peak(pages: int) -> int:
        async def count() -> int:
            async with client(endless(pages)) as api:
                return sum([1 async for _ in paginate(api.appointments.get_comments, 1, count=200)])

        gc.collect()
        tracemalloc.start()
        try:
            assert asyncio.run(count()) == pages * 200
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(2)
    assert peak(100) < 1.2 * peak(10)


async def _slowly(shelf: Shelf, request: httpx.Request, running: list[int], ended: list[str]) -> httpx.Response:
    number = int(request.url.params["page"])
    running.append(number)
    try:
        await asyncio.sleep(0.01 if number < 3 else 60)
        return shelf(request)
    except asyncio.CancelledError:
        ended.append(f"cancelled {number}")
        raise
    finally:
        running.remove(number)


class _Slow:
    """A server whose third page takes a minute."""

    def __init__(self) -> None:
        self.running: list[int] = []
        self.ended: list[str] = []
        self.shelf = Shelf(rows(100))

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        return await _slowly(self.shelf, request, self.running, self.ended)


def test_prefetch_asks_for_the_next_page_only() -> None:
    async def run() -> None:
        slow = _Slow()
        async with client(slow) as api:
            items = paginate(api.appointments.get_comments, 1, count=10).items(prefetch=True)
            assert (await anext(items)).id == 1
            await asyncio.sleep(0.05)
            assert slow.shelf.pages == [1, 2], "the second page came meanwhile, the third is not asked for"
            await items.aclose()

    asyncio.run(run())


@pytest.mark.parametrize("way", ["break", "closing", "exception", "cancel"])
def test_a_prefetch_is_gone_when_the_loop_is_left(way: str) -> None:
    async def loop(slow: _Slow, api: Altegio) -> None:
        paginator = paginate(api.appointments.get_comments, 1, count=10)
        async with aclosing(paginator.items(prefetch=True)) as items:
            async for item in items if way != "break" else paginator.items(prefetch=True):
                if item.id == 11:
                    await asyncio.sleep(0)
                    assert slow.running == [3]
                    if way == "exception":
                        raise KeyError(item.id)
                    if way != "cancel":
                        break
        if way == "closing":
            assert slow.ended == ["cancelled 3"]

    async def run() -> None:
        slow = _Slow()
        async with client(slow) as api:
            work = asyncio.create_task(loop(slow, api))
            await asyncio.wait([work], timeout=0.1)
            work.cancel()
            result = (await asyncio.gather(work, return_exceptions=True))[0]
            await asyncio.sleep(0.01)
            assert isinstance(result, {"exception": KeyError, "cancel": asyncio.CancelledError}.get(way, type(None)))
            assert slow.ended == ["cancelled 3"]
            assert slow.running == []
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run(), debug=True)
    gc.collect()


def test_a_prefetch_that_failed_unseen_is_quiet() -> None:
    shelf = Shelf(rows(100))

    def failing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404) if request.url.params["page"] == "2" else shelf(request)

    complaints: list[Any] = []

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async with aclosing(comments(failing).items(prefetch=True)) as items:
            async for _ in items:
                await asyncio.sleep(0.01)
                break
        gc.collect()

    asyncio.run(run())
    assert complaints == []


def test_without_prefetch_no_event_loop_is_special() -> None:
    trio = pytest.importorskip("trio")

    async def collect(prefetch: bool) -> list[int]:
        return [item.id async for item in comments(Shelf(rows(25))).items(prefetch=prefetch)]

    assert trio.run(collect, False) == upto(25)
    with pytest.raises(RuntimeError, match="prefetch needs asyncio"):
        trio.run(collect, True)
