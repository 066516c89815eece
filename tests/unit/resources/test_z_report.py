"""``api.money.z_report``: the day-end report as rows of a table."""

from __future__ import annotations

import csv
import datetime as dt
import io
from decimal import Decimal
from typing import Any

import pytest

from altegio import DecodingError, ZReport, ZStatistics, ZTotal
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

REPORT = "get_day_end_report_data"
DAY = dt.date(2016, 12, 7)
SPRAY = {
    "item_title": "Spray For Hair",
    "first_cost": 15,
    "discount": 2.25,
    "result_cost": 12.75,
    "transactions": [
        {"accounts_amount": 0.1, "loyalty_amount": 0, "payment_type": "Cash"},
        {"accounts_amount": 0.2, "loyalty_amount": 12.45, "payment_type": "Card: Gold Card"},
        {"accounts_amount": 0, "loyalty_amount": 0, "payment_type": "Cash"},
    ],
}
STRANDS = {"item_title": "Strands", "first_cost": 3500, "discount": 0, "result_cost": 3500, "transactions": []}
OTHER = {"item_title": "Other operations", "first_cost": 347, "discount": 0, "result_cost": 347, "transactions": None}
CLIENT = {
    "client_id": 11223344,
    "client_name": "Client 1",
    "client_phone": "+13155550175",
    "client_email": "",
    "masters": [
        {"master_id": 321123, "master_name": "Master 1", "service": [STRANDS], "good": [SPRAY], "others": OTHER},
        {"master_id": 321124, "master_name": "Master 2", "service": [], "good": [], "others": []},
    ],
}
WALK_IN = {"client_id": 0, "client_name": "", "masters": [{"master_id": 321123, "service": [STRANDS]}]}
DATA = {
    "stats": {"clients": 7, "records": 14, "goods_paid": 12452.18, "abonement": 0},
    "paids": {
        "accounts": [{"title": "Cards", "amount": 6987}, {"title": "Cash", "amount": 54321.13}],
        "discount": [{"title": "Promotion Discount", "amount": 1816.875}],
        "total": {"accounts": 61308.13, "discount": 1816.875},
    },
    "z_data": {"1481104800": [WALK_IN], "981101200": [WALK_IN], "1481101200": [CLIENT, WALK_IN], "later": [WALK_IN]},
    "currency": "USD",
}


def report_of(data: Any, **arguments: Any) -> ZReport:
    """The report of a response."""
    fake = FakeAltegio()
    fake.on(REPORT, returns=data)
    found: ZReport = run(fake, lambda api: api.money.z_report(7, DAY, **arguments))
    return found


def test_visits_come_in_the_order_of_time() -> None:
    """Keys are Unix timestamps, compared as numbers; an invalid one comes last."""
    report = report_of(DATA)
    nine = dt.datetime(2016, 12, 7, 9, tzinfo=dt.UTC)
    first = dt.datetime.fromtimestamp(981101200, dt.UTC)
    assert [visit.at for visit in report.visits] == [first, nine, nine, nine + dt.timedelta(hours=1), None]
    assert [visit.client_id for visit in report.visits] == [0, 11223344, 0, 0, 0]


def test_a_line_has_all_of_its_visit() -> None:
    """Client, team member, prices and the sums of its payments are in one row."""
    line = report_of(DATA).visits[1].lines[1]
    assert (line.client_id, line.client_name, line.client_phone) == (11223344, "Client 1", "+13155550175")
    assert (line.team_member_id, line.team_member, line.kind, line.title) == (
        321123,
        "Master 1",
        "product",
        "Spray For Hair",
    )
    assert (line.first_cost, line.discount, line.result_cost) == (Decimal(15), Decimal("2.25"), Decimal("12.75"))
    assert (line.paid, line.loyalty, line.payment_types) == (
        Decimal("0.3"),
        Decimal("12.45"),
        "Cash, Card: Gold Card",
    )


def test_a_visit_has_sums() -> None:
    """They are exact, over services, products and other operations."""
    visit = report_of(DATA).visits[1]
    assert [line.kind for line in visit.lines] == ["service", "product", "other"]
    assert (visit.result_cost, visit.paid, visit.loyalty) == (Decimal("3859.75"), Decimal("0.3"), Decimal("12.45"))


def test_the_totals_of_the_day() -> None:
    """Accounts, discounts, their sums and the counts."""
    report = report_of(DATA)
    assert (report.day, report.currency) == (DAY, "USD")
    assert report.accounts == (ZTotal("Cards", Decimal(6987)), ZTotal("Cash", Decimal("54321.13")))
    assert report.discounts == (ZTotal("Promotion Discount", Decimal("1816.875")),)
    assert (report.accounts_total, report.discounts_total) == (Decimal("61308.13"), Decimal("1816.875"))
    assert report.statistics == ZStatistics(
        clients=7, appointments=14, products_paid=Decimal("12452.18"), memberships=0
    )


@pytest.mark.parametrize(
    "data", [{}, {"z_data": [], "paids": [], "stats": []}, {"z_data": {"1": None}, "paids": {"accounts": None}}]
)
def test_a_day_without_sales_is_empty(data: Any) -> None:
    """In whatever form the server writes nothing."""
    report = report_of(data)
    assert (report.visits, report.lines, report.rows(), report.accounts) == ((), [], [], ())
    assert (report.accounts_total, report.statistics) == (None, ZStatistics())


@pytest.mark.parametrize("data", [None, "no report", [], [1]])
def test_no_report_is_no_empty_day(data: Any) -> None:
    """A success without a report is an error that names the operation."""
    with pytest.raises(DecodingError, match=r"no report|no payload|expected DayEndReport") as caught:
        report_of(data)
    assert caught.value.operation == REPORT


def test_rows_can_be_written_as_csv() -> None:
    """Each line is a row with the columns as keys, and amounts are written with all their digits."""
    report = report_of(DATA)
    file = io.StringIO()
    table = csv.DictWriter(file, ZReport.COLUMNS)
    table.writeheader()
    table.writerows(report.rows())
    rows = [*csv.DictReader(io.StringIO(file.getvalue()))]
    assert len(rows) == len(report.lines) == 7
    assert rows[2]["result_cost"] == "12.75"
    assert rows[2]["payment_types"] == "Cash, Card: Gold Card"
    assert rows[-1]["at"] == ""


def test_the_day_is_sent_with_dots(altegio_fake: FakeAltegio) -> None:
    """Only the report has dates in this form."""
    altegio_fake.on(REPORT, returns={})
    run(altegio_fake, lambda api: api.money.z_report(7, DAY, team_member_id=3))
    (sent,) = altegio_fake.requests
    assert (sent.path, dict(sent.query)) == (path_of(REPORT, 7), {"start_date": "07.12.2016", "master_id": "3"})


@pytest.mark.parametrize("day", ["2016-12-07", None, dt.datetime(2016, 12, 7), 1481101200])
def test_a_day_is_a_date(day: Any) -> None:
    """Without one the server would choose the day of the report."""
    assert "day: expected date" in str(misuse(lambda api: api.money.z_report(7, day)))


@pytest.mark.parametrize("member", ["3", True, 0])
def test_a_team_member_is_an_id(member: Any) -> None:
    """Otherwise the server would report on all of them."""
    assert "team_member_id" in str(misuse(lambda api: api.money.z_report(7, DAY, team_member_id=member)))


def test_the_report_of_the_fake(altegio_fake: FakeAltegio) -> None:
    """It has lines, and its currency."""
    report = run(altegio_fake, lambda api: api.money.z_report(720441, dt.date(2026, 11, 23)))
    assert report.currency == "USD"
    assert {line.kind for line in report.lines} <= {"service", "product", "other"}
    assert sum(visit.paid for visit in report.visits) == sum(line.paid for line in report.lines)
