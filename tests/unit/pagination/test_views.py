"""A list with items that are converted, filtered and limited, as helpers return it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from altegio import Page, Paginator
from altegio.pagination import paginate
from tests.doubles.clients import client
from tests.doubles.paging_server import Rows, Shelf, comments, everything, ids, rows, upto


def number(item: Any) -> int:
    """The ID of an item."""
    return int(item["id"] if isinstance(item, dict) else item.id)


def odd_number(item: Any) -> int | None:
    """The ID of an item if it is odd."""
    return number(item) if number(item) % 2 else None


def pages_of(paginator: Paginator[Any]) -> list[Page[Any]]:
    """All pages."""

    async def collect() -> list[Page[Any]]:
        return [page async for page in paginator.pages()]

    return asyncio.run(collect())


def test_items_are_converted_and_left_out_in_order() -> None:
    """The pages have the same items, each with its response."""
    odd = comments(Shelf(rows(25))).filter_map(odd_number)

    assert everything(odd) == list(range(1, 26, 2))
    assert everything(odd.map(str).filter_map(lambda text: text if text.endswith("5") else None)) == ["5", "15", "25"]
    pages = pages_of(odd)
    assert [page.items for page in pages] == [[1, 3, 5, 7, 9], [11, 13, 15, 17, 19], [21, 23, 25]]
    assert [len(page.response.data) for page in pages] == [10, 10, 5]
    assert [page.number for page in pages] == [1, 2, 3]


def test_each_step_is_another_list() -> None:
    """The list that it was created from stays unchanged."""
    everyone = comments(Shelf(rows(5)))
    everyone.filter_map(odd_number).map(str).take(1)

    assert ids(everyone) == upto(5)


def test_the_least_limit_counts() -> None:
    """The limit of the list, or that of the iteration."""
    shelf = Shelf(rows(25))

    assert ids(comments(shelf).take(3), limit=2) == upto(2)
    assert ids(comments(shelf).take(2), limit=3) == upto(2)
    assert ids(comments(shelf).take(3).take(None)) == upto(3)
    assert ids(comments(shelf).take(None)) == upto(25)
    assert [len(page.items) for page in pages_of(comments(shelf).filter_map(odd_number).take(7))] == [5, 2]


def test_a_limit_of_zero_requests_nothing() -> None:
    """Neither for items nor for pages."""
    shelf = Shelf(rows(25))

    assert everything(comments(shelf).take(0)) == []
    assert pages_of(comments(shelf).take(0)) == []
    assert shelf.asked == []


@pytest.mark.parametrize(("limit", "error_type"), [(-1, ValueError), (True, TypeError), ("2", TypeError)])
def test_a_limit_is_a_number_of_items(limit: Any, error_type: type[Exception]) -> None:
    """Anything else is refused at once."""
    with pytest.raises(error_type, match=r"^limit"):
        comments(Shelf([])).take(limit)


def test_a_limit_makes_pages_smaller_unless_items_are_left_out() -> None:
    """Otherwise there would be many small pages."""
    shelf = Shelf(rows(300), "page_size")
    everyone = paginate(client(shelf).clients.get_client_list, 1, body={})

    assert everything(everyone.map(number).take(2)) == [1, 2]
    assert everything(everyone.filter_map(odd_number).take(2).map(str)) == ["1", "3"]
    assert [asked["page_size"] for asked in shelf.asked] == [2, 200]


def test_a_row_without_an_id_does_not_make_a_list_endless() -> None:
    """A server that ignores the page number returns the same rows again, with IDs or without."""
    mixed: Rows = [{"id": 1}, {"title": "no ID"}, {"id": 3}]
    shelf = Shelf(mixed, ignores=("page",))

    assert [item.to_dict() for item in everything(comments(shelf, count=3), max_pages=5)] == mixed
    assert len(shelf.asked) <= 3


def test_different_rows_without_an_id_are_returned() -> None:
    """Together with rows that have one."""
    mixed: Rows = [{"id": 1}, {"title": "A"}, {"id": 3}, {"title": "B"}, {"id": 5}]

    assert [item.to_dict() for item in everything(comments(Shelf(mixed), count=2))] == mixed
