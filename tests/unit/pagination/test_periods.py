"""The visits of a client, whose pages are periods: the cursor is followed to its end, and never in a circle."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from typing import Any

import httpx
import pytest

from altegio import DecodingError, Paginator
from altegio.pagination import paginate
from altegio_client.api.clients import _SEARCH_CLIENT_VISITS
from altegio_client.operation import Request
from tests.doubles.clients import client
from tests.doubles.paging_server import envelope, everything, ids

ANYONE: dict[str, Any] = {
    "client_id": 7,
    "client_phone": None,
    "from": None,
    "to": None,
    "payment_statuses": [],
    "attendance": None,
}
Period = dict[str, Any]


class Diary:
    """Serves visits by periods of some days, the latest first; it stores nothing between requests.

    Args:
        days: the days of the visits, by visit ID.
        length: how many days a page has.
        wanted: the expected body, apart from the period.
    """

    def __init__(self, days: dict[int, str], length: int = 2, wanted: dict[str, Any] = ANYONE) -> None:
        self.wanted = wanted
        self.days = days
        self.length = length
        self.asked: list[tuple[Any, Any]] = []

    def period(self, before: str, since: str = "") -> Period | None:
        """The latest days before a day."""
        days = sorted({day for day in self.days.values() if since <= day < before}, reverse=True)[: self.length]
        return {"from": days[-1], "to": days[0], "count": len(days)} if days else None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Serve a period."""
        body = json.loads(request.content)
        self.asked.append((body["from"], body["to"]))
        assert {**body, "from": None, "to": None} == self.wanted
        here = self.period((body["to"] or "9") + "~", body["from"] or "")
        shown = here or {"from": "9", "to": "0"}
        found = [number for number, day in self.days.items() if shown["from"] <= day <= shown["to"]]
        records = [{"id": number, "date": self.days[number]} for number in sorted(found, reverse=True)]
        cursor = {"previous": None, "current": here, "next": self.period(shown["from"]) if here else None}
        return envelope({"records": records, "goods_transactions": [{"id": 900}]}, {"dateCursor": cursor})


TEN = Diary({number: f"2026-01-{number:02}" for number in range(1, 11)})


def visits(handler: Any, **body: Any) -> Paginator[Any]:
    """The visits of a client."""
    request = Request(_SEARCH_CLIENT_VISITS, "/company/1/clients/visits/search", [], {**ANYONE, **body})
    assert _SEARCH_CLIENT_VISITS.paging is not None
    return Paginator(client(handler)._executor(), request, _SEARCH_CLIENT_VISITS.paging)


def test_a_call_with_every_filter_off() -> None:
    """Unused fields are sent as null."""
    api = client(Diary(TEN.days))
    assert ids(paginate(api.clients.search_client_visits, 1, body=ANYONE)) == list(range(10, 0, -1))


def test_a_call_for_a_period() -> None:
    """With all fields set, as a caller passes them."""
    filters = {"client_phone": "13155550184", "payment_statuses": ["paid_full"], "attendance": 1}
    diary = Diary(TEN.days, wanted={**ANYONE, **filters})
    api = client(diary)
    body = {**ANYONE, **filters, "from": dt.date(2026, 1, 4), "to": dt.date(2026, 1, 9)}
    assert ids(paginate(api.clients.search_client_visits, 1, body=body)) == [9, 8, 7, 6, 5, 4]


@pytest.mark.parametrize("prefetch", [False, True])
def test_periods_are_followed_to_the_end(prefetch: bool) -> None:
    """All visits in the order of the periods, each once."""
    diary = Diary(TEN.days)
    assert ids(visits(diary), prefetch=prefetch) == list(range(10, 0, -1))
    assert diary.asked[0] == (None, None)
    assert diary.asked[1:] == [(f"2026-01-{day:02}", f"2026-01-{day + 1:02}") for day in (7, 5, 3, 1)]
    diary.asked.clear()
    assert ids(visits(diary), limit=3, prefetch=prefetch) == [10, 9, 8]
    assert len(diary.asked) == 2


def test_the_period_of_the_caller_is_preserved() -> None:
    """The server forgets it from the second page on; the client doesn't."""
    diary = Diary(TEN.days)
    assert ids(visits(diary, **{"from": "2026-01-04", "to": "2026-01-09"})) == [9, 8, 7, 6, 5, 4]
    assert ids(visits(diary, **{"from": "2026-01-05"})) == [10, 9, 8, 7, 6, 5]
    assert ids(visits(diary, to="2026-01-03")) == [3, 2, 1]
    assert ids(visits(diary, **{"from": "2027-01-01"})) == []
    assert ids(visits(Diary({}))) == []


@pytest.mark.parametrize(
    ("following", "asked"),
    [
        ({"from": "2026-01-05", "to": None}, ("2026-01-05", "2026-01-09")),
        ({"from": None, "to": "2026-01-08"}, ("2026-01-04", "2026-01-08")),
        ({"from": "2026-01-05", "to": "2026-01-12"}, ("2026-01-05", "2026-01-09")),
        ({"from": "2026-01-01", "to": "2026-01-08"}, ("2026-01-04", "2026-01-08")),
        ({"from": "2026-01-05", "to": "2026-01-06"}, ("2026-01-05", "2026-01-06")),
        ({"from": "soon", "to": "late"}, ("soon", "late")),
        ({"from": "2026-01-05", "to": "2026-01-1"}, ("2026-01-05", "2026-01-1")),
        ({"from": "2026-1-01", "to": "2026-01-06"}, ("2026-1-01", "2026-01-06")),
        ({"from": "2026-01-09", "to": "2026-01-09"}, ("2026-01-09", "2026-01-09")),
        ({"from": "2026-01-05 10:00:00", "to": "2026-01-09 12:00:00"}, ("2026-01-05 10:00:00", "2026-01-09 12:00:00")),
        ({"from": "2026-01-09 10:00:00", "to": "2026-01-09"}, ("2026-01-09 10:00:00", "2026-01-09")),
        ({"from": "", "to": ""}, ("2026-01-04", "2026-01-09")),
        ({"from": "2026-01-10", "to": None}, None),
        ({"from": None, "to": "2026-01-03"}, None),
        ({"from": "2026-01-05", "to": -1}, ("2026-01-05", "2026-01-09")),
        ({"from": ["2026-01-05"], "to": "2026-01-08"}, ("2026-01-04", "2026-01-08")),
    ],
)
def test_a_next_period_is_cut_to_that_of_the_caller(following: Period, asked: tuple[str, str] | None) -> None:
    """An open end is replaced by the caller's; an end that is no date can't be compared, and is sent back unchanged.

    None: it is outside of the caller's period, so that the list ends.
    """
    diary: list[tuple[Any, Any]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        diary.append((body["from"], body["to"]))
        return envelope({"records": []}, {"dateCursor": {"next": following if len(diary) == 1 else None}})

    assert ids(visits(respond, **{"from": "2026-01-04", "to": "2026-01-09"})) == []
    assert diary[1:] == ([] if asked is None or asked == diary[0] else [asked])


def test_purchases_are_in_the_pages() -> None:
    """Pages without visits are returned, as there may be purchases."""

    def respond(request: httpx.Request) -> httpx.Response:
        first = json.loads(request.content)["from"] is None
        cursor = {"next": {"from": "2026-01-01", "to": "2026-01-02", "count": 1} if first else []}
        return envelope(
            {"records": [] if first else [{"id": 1}], "goods_transactions": [{"id": 5}]}, {"dateCursor": cursor}
        )

    async def collect() -> list[Any]:
        return [page async for page in visits(respond).pages()]

    pages = asyncio.run(collect())
    assert [(page.number, len(page.items)) for page in pages] == [(1, 0), (2, 1)]
    assert [page.response.data.goods_transactions[0].id for page in pages] == [5, 5]


def test_visits_on_two_pages_come_once() -> None:
    """Both ends of a period belong to it, so that adjacent periods may share a day."""
    responses = [
        envelope(
            {"records": [{"id": 3}, {"id": 2}]}, {"dateCursor": {"next": {"from": "2026-01-01", "to": "2026-01-02"}}}
        ),
        envelope({"records": [{"id": 2}, {"id": 1}]}, {"dateCursor": {"next": None}}),
    ]
    assert ids(visits(lambda _: responses.pop(0))) == [3, 2, 1]


@pytest.mark.parametrize(
    "meta", [None, {}, {"dateCursor": []}, {"dateCursor": {"next": {"from": None, "to": None}}}, 3]
)
def test_without_a_cursor_there_is_one_page(meta: Any) -> None:
    """There is nothing to follow."""
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return envelope({"records": [{"id": 1}]}, meta)

    assert ids(visits(respond)) == [1]
    assert len(asked) == 1
    assert everything(visits(lambda _: envelope([], meta))) == []
    assert everything(visits(lambda _: envelope(None, meta))) == []


def test_a_cursor_that_goes_round_has_an_end() -> None:
    """The same period, two that name each other, or new ones with the same visits."""
    for length in (1, 2, 3, 10**9):
        asked: list[httpx.Request] = []

        def respond(request: httpx.Request, length: int = length, asked: list[httpx.Request] = asked) -> httpx.Response:
            asked.append(request)
            number = len(asked) % length
            period = {"from": f"2026-01-{number:02}", "to": f"2026-01-{number:02}"}
            return envelope({"records": [{"id": 1}]}, {"dateCursor": {"next": period}})

        assert ids(visits(respond)) == [1]
        assert len(asked) <= 3


def test_a_period_that_cannot_be_sent_back() -> None:
    """The response is to blame, not a value of the caller's."""
    cursor = {"note": float("nan"), "next": {"from": "2026-01-01", "to": "\ud800"}}
    content = json.dumps({"success": True, "data": {"records": [{"id": 1}]}, "meta": {"dateCursor": cursor}})
    message = "meta.dateCursor.next has half of a surrogate pair, and can't be sent back"

    with pytest.raises(DecodingError, match=message):
        ids(visits(lambda _: httpx.Response(200, content=content)))


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_circular_cursor_of_empty_periods(length: int) -> None:
    """Periods without visits may follow each other; a repeated one is the end."""
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        period = {"from": f"2026-01-{1 + len(asked) % length:02}", "to": "2026-01-09"}
        return envelope({"records": []}, {"dateCursor": {"next": period}})

    assert ids(visits(respond), max_pages=9) == []
    assert len(asked) == length + 1


def test_a_period_of_known_visits_is_no_end() -> None:
    """The next period may have others; two such periods are the end."""
    responses = {1: [1], 2: [1], 3: [2], 4: [2], 5: [1], 6: [3]}
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        period = {"from": "2026-01-01", "to": f"2026-01-{20 - len(asked)}"}
        records = [{"id": number} for number in responses[len(asked)]]
        return envelope({"records": records}, {"dateCursor": {"next": period}})

    assert ids(visits(respond)) == [1, 2]
    assert len(asked) == 5
