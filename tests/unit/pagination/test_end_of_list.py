"""Lists end at their end and return every item once, whatever totals the server reports and whatever changes."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import tracemalloc
from typing import Any

import httpx
import pytest

from altegio import Altegio, DecodingError, PaginationError, Paginator
from altegio.pagination import MAX_PAGES, paginate
from tests.doubles.clients import client
from tests.doubles.paging_server import (
    NO_TOTAL,
    Shelf,
    comments,
    envelope,
    everything,
    ids,
    members,
    rows,
    upto,
)


def paged(style: str, api: Altegio) -> Paginator[Any]:
    """A list of each style, with pages of ten."""
    if style == "count":
        return paginate(api.payments.get_transactions, 1, count=10)
    if style == "page_size":
        return paginate(api.chain_loyalty_programs.chain_loyalty_certificate_types_list, 1, page_size=10)
    if style == "limit":
        return paginate(api.deposits.get_client_account_list_by_chain, 1, limit=10)
    if style == "editable_length":
        return paginate(api.appointments.get_partner_appointment_list, editable_length=10)
    return paginate(api.clients.get_client_list, 1, body={"page_size": 10})


def requested_pages(start: Any, count: int, total: Any) -> int:
    """How many pages of a list are fetched."""
    shelf = Shelf(rows(count), "count" if start is comments else "page_size", total=total)
    assert ids(start(shelf)) == upto(count)
    return len(shelf.pages)


def same(count: int) -> int:
    """A correct total."""
    return count


@pytest.mark.parametrize("style", ["count", "page_size", "limit", "editable_length", "body"])
@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 35])
def test_every_style_brings_every_item_once(style: str, prefetch: bool, count: int) -> None:
    """Empty, short, and full pages; one page after the other, each with the requested size."""
    size = "page_size" if style == "body" else style
    shelf = Shelf(rows(count), size)
    assert ids(paged(style, client(shelf)), prefetch=prefetch) == upto(count)
    assert shelf.pages == list(range(1, len(shelf.pages) + 1))
    assert len(shelf.pages) <= count // 10 + 2
    assert {str(asked[size]) for asked in shelf.asked} == {"10"}


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 35])
@pytest.mark.parametrize("start", [comments, members])
@pytest.mark.parametrize("total", [NO_TOTAL, None, 0, 1, 10, -3, "many", "12", 12.5, True, [], 10**9, same, str])
def test_totals_are_a_hint_only(total: Any, start: Any, count: int) -> None:
    """A total that is missing, wrong or no number neither ends the list early nor prolongs it."""
    assert requested_pages(start, count, total) <= count // 10 + 2


def test_no_page_more_than_needed() -> None:
    """The last page is recognized without another request where that is certain."""
    assert requested_pages(members, 9, NO_TOTAL) == 1, "a short page, as large pages are served as promised"
    assert requested_pages(members, 10, 10) == 2, "the total alone is no end"
    assert requested_pages(comments, 9, 9) == 1, "a short page, and the total agrees"
    assert requested_pages(comments, 9, "9") == 1, "as a text, too"
    assert requested_pages(comments, 9, "9".zfill(18)) == 1, "with up to 18 digits"
    assert requested_pages(comments, 9, "9".zfill(19)) == 2
    assert requested_pages(comments, 9, 9.0) == 2, "a float is not a valid total"
    assert requested_pages(comments, 1, True) == 2
    assert requested_pages(comments, 0, NO_TOTAL) == 1, "nothing at all"
    assert requested_pages(comments, 9, str) == 1, "a total may be a text"
    assert requested_pages(comments, 9, NO_TOTAL) == 2, "pages of ten are not guaranteed"
    assert requested_pages(comments, 19, NO_TOTAL) == 2, "the first page shows that there are pages of ten"


@pytest.mark.parametrize("total", [NO_TOTAL, same, 3, 10**6])
@pytest.mark.parametrize("count", [5, 7, 33, 35])
def test_a_server_that_cuts_pages_down(total: Any, count: int) -> None:
    """A short page is no end where the page size is not guaranteed."""
    assert ids(comments(Shelf(rows(count), most=7, total=total))) == upto(count)


@pytest.mark.parametrize("total", [NO_TOTAL, 30, 10**6])
def test_a_server_that_ignores_the_page_number(total: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The repeated page is dropped and ends the list; a warning reports missing items."""
    for count in (5, 30):
        shelf = Shelf(rows(count), total=total, ignores=("page",))
        assert ids(comments(shelf)) == upto(min(count, 10))
        assert len(shelf.pages) <= 3
    records = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert bool(records) == (total is not NO_TOTAL)
    assert all("get_comments: the list ended after" in record.getMessage() for record in records)


def test_a_server_that_ignores_page_and_size() -> None:
    """All items are returned, even more than requested."""
    assert ids(comments(Shelf(rows(25), ignores=("page", "count")))) == upto(25)


@pytest.mark.parametrize("behind", ["first", "last", "round"])
def test_a_server_that_has_no_page_behind_the_end(behind: str) -> None:
    """It may return the first page again, the last one, or start again."""

    def respond(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["page"])
        if number > 6:
            number = {"first": 1, "last": 6, "round": (number - 1) % 6 + 1}[behind]
        return envelope(rows(10, number * 10 - 9))

    assert ids(comments(respond)) == upto(60)


@pytest.mark.parametrize("prefetch", [False, True])
def test_a_last_page_that_is_repeated_is_no_further_page(prefetch: bool) -> None:
    """Only pages with new items are returned."""

    def respond(request: httpx.Request) -> httpx.Response:
        return envelope(rows(10, min(page_of(request), 3) * 10 - 9))

    async def collect() -> list[tuple[int, int]]:
        return [(page.number, len(page.items)) async for page in comments(respond).pages(prefetch=prefetch)]

    assert asyncio.run(collect()) == [(1, 10), (2, 10), (3, 10)]


@pytest.mark.parametrize("count", [1, 4, 10, 20, 27, 50])
@pytest.mark.parametrize("page", [2, 6])
def test_rows_put_in_between(count: int, page: int) -> None:
    """They shift the others, even by pages; nothing is duplicated or lost."""
    shelf = Shelf(rows(100), total=same)

    def put_in(number: int) -> None:
        if number == page and len(shelf.content) == 100:
            shelf.content[:0] = rows(count, 1000)

    shelf.between = put_in
    got = ids(comments(shelf))
    assert [number for number in got if number < 1000] == upto(100)
    assert len(set(got)) == len(got)


def test_an_item_that_moves_far_comes_once() -> None:
    """From the second page to the end of the list, hundreds of pages later."""
    shelf = Shelf(rows(3000), total=same)

    def move(number: int) -> None:
        if number == 3:
            shelf.content.append(shelf.content.pop(14))

    shelf.between = move
    got = ids(comments(shelf))
    assert got == [number for number in upto(3000) if number != 21], "the row that moved up in its place is not seen"


@pytest.mark.parametrize("behind", ["first", "last", "round"])
def test_a_total_that_promises_too_much_asks_for_some_pages_more(behind: str, caplog: pytest.LogCaptureFixture) -> None:
    """Known pages behind the end may be a shift; at most a dozen are requested, and the log reports missing items."""
    asked: list[int] = []

    def respond(request: httpx.Request) -> httpx.Response:
        number = page_of(request)
        asked.append(number)
        if number > 6:
            number = {"first": 1, "last": 6, "round": (number - 1) % 6 + 1}[behind]
        return envelope(rows(10, number * 10 - 9), {"total_count": 10**6})

    assert ids(comments(respond)) == upto(60)
    assert len(asked) == {"first": 8, "last": 8, "round": 15}[behind]
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("altegio", "WARNING")
    assert record.getMessage().startswith("get_comments: the list ended after ")


def test_an_empty_page_before_the_total_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """The list ends there, with a warning."""
    assert ids(comments(Shelf(rows(10), total=20))) == upto(10)
    assert "get_comments: the list ended after 10 items, though its total is 20" in caplog.text
    caplog.clear()
    assert ids(comments(Shelf([], total=0))) == []
    assert ids(comments(Shelf(rows(10), total=10))) == upto(10)
    assert caplog.records == [], "nothing is missing"


def test_the_largest_guaranteed_size() -> None:
    """A shorter page ends the list; a larger page size is not guaranteed."""
    shelf = Shelf(rows(150), "page_size")
    assert ids(members(shelf, page_size=200)) == upto(150)
    assert len(shelf.asked) == 1
    assert ids(members(Shelf(rows(300), "page_size", most=200), page_size=500)) == upto(300)


def test_a_count_can_be_the_total() -> None:
    """Some lists have no other total; the number of items of the page adds nothing."""
    for total in (27, None):

        def respond(request: httpx.Request, total: int | None = total) -> httpx.Response:
            page = Shelf(rows(27), "page_size", most=10)(request).json()["data"]
            return envelope(page, {"count": total or len(page)})

        types = client(respond).subscriptions_certificates.get_membership_type_list
        assert ids(paginate(types, 1)) == upto(27 if total else 10)


def test_rows_taken_out_between() -> None:
    """A shrinking total does not end the list early."""
    shelf = Shelf(rows(35), total=same)

    def take_out(number: int) -> None:
        if number == 3:
            del shelf.content[30:33]

    shelf.between = take_out
    assert ids(comments(shelf)) == [*upto(30), 34, 35]


def test_rows_added_at_the_end() -> None:
    """Rows that are added during the reading belong to the list."""
    shelf = Shelf(rows(18), total=same)

    def add(number: int) -> None:
        if number < 4:
            shelf.content += rows(7, len(shelf.content) + 1)

    shelf.between = add
    assert ids(comments(shelf)) == upto(39)


@pytest.mark.parametrize("total", ["9" * 5000, "²", "-1", "", [], {}, True, 1.5, None])
def test_a_total_that_is_no_number(total: Any) -> None:
    """It is ignored, and the rows decide."""

    def respond(request: httpx.Request) -> httpx.Response:
        return envelope(rows(10) if page_of(request) == 1 else [], {"total_count": total})

    assert ids(comments(respond)) == upto(10)


def test_pages_that_are_filtered_after_cutting() -> None:
    """Short pages in the middle are no end while the total reports more."""

    def filtered(request: httpx.Request) -> httpx.Response:
        number = page_of(request)
        page = rows(10, number * 10 - 9) if number < 4 else []
        return envelope([row for row in page if row["id"] % 3], {"total_count": 30})

    for start in (comments, members):
        assert ids(start(filtered)) == [number for number in upto(30) if number % 3]


def page_of(request: httpx.Request) -> int:
    """The page number, wherever the request has it."""
    where: Any = json.loads(request.content) if request.content else request.url.params
    return int(where["page"])


def test_items_without_an_id_are_returned() -> None:
    """Equal rows may be different items; only a full page that repeats itself ends the list."""
    for count in (20, 30, 35):
        same_names = Shelf([{"name": "Client"} for _ in range(count)], "page_size", total=same)
        assert len(everything(members(same_names, fields=["name"]))) == count
    texts = [{"text": str(number)} for number in range(35)]
    assert len(everything(comments(Shelf(texts)))) == 35
    assert len(everything(comments(Shelf([{"id": 0, **text} for text in texts])))) == 35
    for total in (NO_TOTAL, 10):
        ignoring = Shelf(texts, ignores=("page",), total=total)
        assert len(everything(comments(ignoring))) == 10, "no more than a total that has been reached"
        assert len(ignoring.pages) <= 3


@pytest.mark.parametrize(("between", "twice"), [(4999, False), (5000, True)])
def test_an_item_that_moves_very_far_comes_again(between: int, twice: bool) -> None:
    """The IDs of the last 4,000 items, to the end of a page, are remembered, and those of the first page."""
    content = rows(10_000)
    content[4000 + between : 4000 + between] = [{"id": 4000}]
    content[9500:9500] = [{"id": 1000}]
    got = ids(comments(Shelf(content), count=1000))

    assert len(got) == 10_000 + twice
    assert got.count(4000) == 1 + twice
    assert got.count(1000) == 1


def test_duplicates_in_one_response_are_returned() -> None:
    """Only different pages are compared."""
    assert ids(comments(Shelf([{"id": 7}, {"id": 7}]))) == [7, 7]


def test_numbers_and_strings_are_the_same_id() -> None:
    """PHP sends both."""

    def mixed(request: httpx.Request) -> httpx.Response:
        return envelope({1: [{"id": 1}, {"id": 2}], 2: [{"id": "2"}, {"id": 3}]}.get(page_of(request), []))

    assert ids(comments(mixed, count=2)) == [1, 2, 3]


def test_a_list_as_an_object_is_read_and_one_object_is_an_error() -> None:
    """PHP's arrays with keys are lists; an object is not."""
    api = client(lambda _: envelope({"3": {"id": 1}, "9": {"id": 2}}))
    assert ids(paginate(api.deposits.get_client_account_list_by_location_and_client, 1, 2)) == [1, 2]
    assert ids(comments(lambda _: envelope(None))) == []
    with pytest.raises(DecodingError, match="expected a list, got dict"):
        ids(comments(lambda _: envelope({"id": 1})))


def test_unpaged_and_first_lists_are_one_request() -> None:
    """Without a page number there is one page; for a search, the largest documented page."""
    shelf = Shelf(rows(500))
    api = client(shelf)
    assert ids(paginate(api.services.get_service_list, 1)) == upto(500)
    assert len(everything(paginate(api.products.search_product, 1, term="soap"))) == 100
    assert shelf.asked == [{}, {"term": "soap", "count": "100"}]


def test_children_of_a_category() -> None:
    """The list is inside an object, and its items have one of two IDs."""
    tree = [{"item_id": number % 2 * number, "category_id": (number + 1) % 2 * number} for number in upto(25)]
    shelf = Shelf(tree)

    def inside(request: httpx.Request) -> httpx.Response:
        return envelope({"category_id": 5, "children": shelf(request).json()["data"], "children_count": 25})

    api = client(inside)
    children = everything(paginate(api.products.get_product_category_composition, 1, 5, count=10))
    assert [child.to_dict() for child in children] == tree
    assert shelf.pages == [1, 2, 3]

    def put_in(number: int) -> None:
        if number == 2:
            shelf.content.insert(0, {"item_id": 900, "category_id": 0})

    shelf.between = put_in
    again = everything(paginate(api.products.get_product_category_composition, 1, 5, count=10))
    assert [child.to_dict() for child in again] == tree[1:], "none comes twice"


@pytest.mark.parametrize("prefetch", [False, True])
def test_an_endless_server_is_an_error(prefetch: bool) -> None:
    """All items up to the bound are returned before."""
    shelf = Shelf([])
    shelf.between = lambda _: shelf.content.extend(rows(10, len(shelf.content) + 1))
    got: list[int] = []

    async def collect() -> None:
        async for item in comments(shelf).items(max_pages=25, prefetch=prefetch):
            got.append(item.id)
            await asyncio.sleep(0)  # a prefetched page is requested now

    with pytest.raises(PaginationError, match=r"get_comments: no end after 25 pages"):
        asyncio.run(collect())
    assert got == upto(250)
    assert len(shelf.pages) == 25
    assert ids(comments(Shelf(rows(249))), max_pages=25) == upto(249)
    assert ids(comments(Shelf(rows(9), total=9)), max_pages=1) == upto(9)
    assert MAX_PAGES == 10_000


def peak(pages: int) -> int:
    """The maximum memory of a list with this many pages, in bytes."""

    def respond(request: httpx.Request) -> httpx.Response:
        number = page_of(request)
        return envelope(rows(200 if number <= pages else 0, number * 200))

    async def count() -> int:
        found = 0
        async for _ in comments(respond, count=200):
            found += 1
        return found

    thresholds = gc.get_threshold()
    gc.collect()
    gc.set_threshold(50)  # soon, since uncollected garbage differs between versions of Python
    tracemalloc.start()
    try:
        assert asyncio.run(count()) == pages * 200
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        gc.set_threshold(*thresholds)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_pages() -> None:
    """40,000 items take as much as 16,000."""
    peak(80)  # fills the caches of the libraries below
    assert peak(200) < 1.1 * peak(80)
