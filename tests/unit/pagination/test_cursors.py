"""A list that is continued from a stored cursor, in another process."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from altegio import Altegio, Page, Paginator, client_filters
from altegio.testing import FakeAltegio
from tests.doubles.fakes import run
from tests.doubles.network import misuse
from tests.doubles.paging_server import Shelf, comments, members, rows, upto
from tests.unit.pagination.test_periods import TEN, visits

HOME = 720441
Make = Callable[[Any], Paginator[Any]]


def pages_of(paginator: Paginator[Any]) -> list[Page[Any]]:
    """All pages."""

    async def collect() -> list[Page[Any]]:
        return [page async for page in paginator.pages()]

    return asyncio.run(collect())


def numbers(pages: list[Page[Any]]) -> list[list[int]]:
    """The IDs of the items of each page."""
    return [[item["id"] if isinstance(item, dict) else item.id for item in page.items] for page in pages]


LISTS: dict[str, tuple[Make, Any]] = {
    "query": (comments, Shelf(rows(25))),
    "body": (members, Shelf(rows(25), "page_size", total=25)),
    "server's size": (lambda shelf: comments(shelf, count=None), Shelf(rows(25), most=7)),
    "periods": (visits, TEN),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_goes_on_after_each_page(name: str) -> None:
    """The rest is the same as without an interruption, and the last page has no cursor."""
    make, server = LISTS[name]
    every = pages_of(make(server))
    assert len(every) > 2
    for number, page in enumerate(every[:-1]):
        assert page.cursor is not None
        rest = pages_of(make(server).resume(page.cursor))
        assert numbers(rest) == numbers(every[number + 1 :])
        # Where neither a total nor another page shows the end, the next request does.
        following = None if rest[-1].cursor is None else pages_of(make(server).resume(rest[-1].cursor))
        assert following is None or ([page.items for page in following], following[0].cursor) == ([[]], None)
    assert every[-1].cursor is None
    assert numbers(pages_of(make(server).resume(None))) == numbers(every)


def test_only_the_rest_is_requested() -> None:
    """The page after the cursor, in the same size."""
    shelf = Shelf(rows(25))
    cursor = pages_of(comments(shelf))[1].cursor
    shelf.asked.clear()
    list(pages_of(comments(shelf, count=5).resume(cursor)))

    assert shelf.asked[0] == {"page": "3", "count": "10"}


def test_conversions_stay() -> None:
    """Before and after; items can be continued too, and a limit counts from there."""
    shelf = Shelf(rows(25))
    cursor = pages_of(comments(shelf))[0].cursor
    listed = comments(shelf).map(lambda one: one.id)

    async def items(paginator: Paginator[Any]) -> list[int]:
        return [one async for one in paginator]

    assert asyncio.run(items(listed.resume(cursor).filter_map(lambda one: one or None))) == upto(25)[10:]
    assert asyncio.run(items(listed.take(3).resume(cursor))) == [11, 12, 13]
    assert asyncio.run(items(listed)) == upto(25)


def test_a_page_that_a_limit_cut_has_no_cursor() -> None:
    """A cursor would skip the rest of that page; a page that ends at the limit has one."""
    shelf = Shelf(rows(25))

    assert [page.cursor is None for page in pages_of(comments(shelf).take(13))] == [False, True]
    assert [page.cursor is None for page in pages_of(comments(shelf).take(20))] == [False, False]
    assert [page.cursor is None for page in pages_of(comments(shelf).filter_map(lambda one: one).take(5))] == [True]


def test_a_cursor_shows_no_arguments() -> None:
    """A phone in a search doesn't get into logs and databases with it."""
    shelf = Shelf(rows(25), "page_size", total=25)
    searched = {"filters": [{"type": "quick_search", "state": {"value": ["13155550175"]}}]}
    cursor = pages_of(members(shelf, **searched))[0].cursor

    assert cursor is not None
    assert cursor.startswith("pages-1 get_client_list ")
    assert cursor.endswith(' {"page":2,"page_size":10}')
    assert "13155550175" not in cursor


def test_the_cursor_of_another_list() -> None:
    """Other arguments make another list; the page size may differ."""
    shelf, other = Shelf(rows(25)), Shelf(rows(25), "page_size", total=25)
    cursor = pages_of(comments(shelf))[0].cursor

    for paginator in (members(other), comments(shelf, start_date=dt.date(2026, 1, 1))):
        with pytest.raises(ValueError, match=r"^cursor: it belongs to another list than this of get_"):
            paginator.resume(cursor)
    assert numbers(pages_of(comments(shelf, count=3).resume(cursor)))[0] == upto(20)[10:]


@pytest.mark.parametrize(
    ("cursor", "error_type"),
    [
        ("", ValueError),
        ("pages-1", ValueError),
        ("pages-1 get_comments 0123456789ab", ValueError),
        ("pages-1 get_comments 0123456789ab {", ValueError),
        ("pages-1 get_comments 0123456789ab {}", ValueError),
        ("pages-1 get_comments 0123456789ab [1]", ValueError),
        ('pages-1 get_comments 0123456789ab {"page":0}', ValueError),
        ('pages-1 get_comments 0123456789ab {"page":true}', ValueError),
        ('pages-1 get_comments 0123456789ab {"page":"2"}', ValueError),
        ('pages-1 get_comments 0123456789ab {"staff_id":2}', ValueError),
        ('pages-1 get_comments 0123456789ab {"count":2}', ValueError),
        ('pages-2 get_comments 0123456789ab {"page":2}', ValueError),
        ("1 7 2026-03-20T15:00:00+00:00 all UTC", ValueError),
        (2, TypeError),
        (b"pages-1", TypeError),
    ],
)
def test_no_cursor_at_all(cursor: Any, error_type: type[Exception]) -> None:
    """An invalid cursor is refused at once."""
    with pytest.raises(error_type, match=r"^cursor: "):
        comments(Shelf([])).resume(cursor)


def forged(paginator: Paginator[Any], settings: str) -> str:
    """A cursor of the same list, with other settings."""
    cursor = pages_of(paginator)[0].cursor
    assert cursor is not None
    return f"{cursor.rpartition(' ')[0]} {settings}"


@pytest.mark.parametrize(
    "settings",
    [
        '{"page":0}',
        '{"page":-1}',
        '{"page":true}',
        '{"page":"2"}',
        '{"page":2,"count":0}',
        '{"count":2}',
        '{"page":2,"x":1}',
    ],
)
def test_a_cursor_of_the_list_with_wrong_settings(settings: str) -> None:
    """No foreign page, size or argument gets into a request."""
    shelf = Shelf(rows(25))
    with pytest.raises(ValueError, match=r"^cursor: 'pages-1 get_comments .* is no cursor of a list$"):
        comments(shelf).resume(forged(comments(shelf), settings))


@pytest.mark.parametrize(("settings", "first"), [('{"page":1}', 10), ('{"page":1,"count":1}', 1)])
def test_the_smallest_cursor_of_a_list(settings: str, first: int) -> None:
    """The first page, with one item."""
    shelf = Shelf(rows(25))
    assert numbers(pages_of(comments(shelf).resume(forged(comments(shelf), settings))))[0] == upto(first)


@pytest.mark.parametrize(
    "settings", ['{"from":null}', '{"to":null}', '{"from":1,"to":null}', '{"from":"","to":"","page":1}']
)
def test_a_cursor_of_periods_with_wrong_settings(settings: str) -> None:
    """It has both ends, texts or null."""
    with pytest.raises(ValueError, match=r"^cursor: .* is no cursor of a list$"):
        visits(TEN).resume(forged(visits(TEN), settings))


def test_the_order_of_arguments_makes_no_other_list() -> None:
    """Neither the order of a query nor of the keys of a body matters; a value of another type does."""
    shelf = Shelf(rows(25), "page_size", total=25)
    cursor = pages_of(members(shelf, fields=["id"], order_by="id"))[0].cursor
    rest = members(shelf, order_by="id", fields=["id"]).resume(cursor)
    assert [len(page.items) for page in pages_of(rest)] == [10, 5]
    assert len(str(cursor).split()[2]) == 12
    with pytest.raises(ValueError, match="another list"):
        members(shelf, fields=["id"], order_by="name").resume(cursor)


def test_a_search_and_its_transactions(altegio_fake: FakeAltegio) -> None:
    """Helpers accept the cursor as an argument."""

    async def call(api: Altegio) -> None:
        everyone = [one.id async for one in api.clients.search(HOME)]
        first = await anext(api.clients.search(HOME, limit=4).pages())
        assert first.cursor is not None
        rest = [one.id async for one in api.clients.search(HOME, cursor=first.cursor)]
        assert [*(one.id for one in first.items), *rest] == everyone
        with pytest.raises(ValueError, match="another list"):
            api.clients.search(HOME, client_filters.gender(1), cursor=first.cursor)

        day = dt.date(2026, 11, 1)
        paid = await api.money.transactions(HOME, start=day)
        begun = await anext(api.money.transactions(HOME, start=day).take(2).pages())
        assert begun.cursor is not None
        later = await api.money.transactions(HOME, start=day, cursor=begun.cursor)
        assert [one.id for one in (*begun.items, *later)] == [one.id for one in paid]
        assert len(later) > 0

    run(altegio_fake, call)


def test_a_wrong_cursor_is_not_sent() -> None:
    """Neither by a helper nor by its operation."""

    async def search(api: Altegio) -> Any:
        return await api.clients.search(1, cursor='{"page":2}')

    async def list_transactions(api: Altegio) -> Any:
        return await api.money.transactions(1, cursor="pages-1")

    for call in (search, list_transactions):
        assert str(misuse(call, error_type=ValueError)).startswith("cursor: ")
