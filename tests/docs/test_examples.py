"""The programs in examples/ run, and do what they promise."""

from __future__ import annotations

import asyncio
import csv
import datetime as dt
import json
import os
import runpy
import socket
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from altegio import Altegio, Interval, client_filters
from altegio.mock_server import MockServer
from tests.doubles.addresses import target_of
from tests.doubles.clients import client
from tests.doubles.recorder import MockResponse, Recorder

pytestmark = pytest.mark.slow  # runs programs

EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAMS = sorted(path.name for path in EXAMPLES.glob("*.py"))
PLACE = 720441
LOOPBACK = ("127.0.0.1", 0)
PARTNER, USER = "partner-4711-secret", "user-4712-secret"
T = TypeVar("T")
Run = Callable[..., subprocess.CompletedProcess[str]]

WANTED = {
    "booking_flow.py": ["--phone", "+13155550175", "--name", "James Smith"],
    "nightly_sync.py": [],
    "copy_memberships.py": ["--from", "1", "--to", "83", "--location", "4564"],
    "no_show_report.py": [],
    "import_clients.py": ["clients.csv"],
    "sell_gift_card.py": [
        *("--storage", "91271", "--account", "90218", "--title", "Gift 75", "--balance", "75.50"),
        *("--code", "GC-1", "--phone", "+13155550175", "--name", "James Smith"),
    ],
    "plan_schedule.py": ["--team-member", "8886"],
    "z_report.py": [],
    "chain_overview.py": [],
    "webhook_receiver.py": ["--port", "0"],
}
"""The required arguments of each program."""


def started(
    server: MockServer, folder: Path, name: str, *arguments: str, user: str = USER
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end; its output contains no token and no traceback."""
    environment = {
        **os.environ,
        "ALTEGIO_BASE_URL": server.base_url,
        "ALTEGIO_PARTNER_TOKEN": PARTNER,
        "ALTEGIO_USER_TOKEN": user,
        "ALTEGIO_LOCATION_ID": str(PLACE),
        "ALTEGIO_CHAIN_ID": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / name), *arguments],
        env=environment,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    output = done.stdout + done.stderr
    assert "Traceback" not in output
    assert PARTNER not in output
    assert USER not in output
    return done


@pytest.fixture
def run(mock_server: MockServer, tmp_path: Path) -> Run:
    """Runs a program against the mock server, in its own folder; it has to succeed."""

    def succeed(name: str, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        done = started(mock_server, tmp_path, name, *arguments)
        assert done.returncode == status, done.stdout + done.stderr
        return done

    return succeed


def asked(server: MockServer, ask: Callable[[Altegio], Awaitable[T]]) -> T:
    """The result of a call to the mock server."""

    async def with_client() -> T:
        async with client(server.base_url, partner_token=PARTNER, user_token=USER) as api:
            return await ask(api)

    return asyncio.run(with_client())


def operations(server: MockServer) -> list[str | None]:
    """The operations that the server received."""
    return [request.operation for request in server.requests]


def test_readme_lists_the_programs() -> None:
    """The table names every program, and no other."""
    lines = (EXAMPLES / "README.md").read_text(encoding="utf-8").splitlines()
    assert sorted(line.split("[")[1].split("]")[0] for line in lines if line.startswith("| [")) == PROGRAMS
    assert sorted([*WANTED, "quickstart.py", "booking_widget.py"]) == PROGRAMS


@pytest.fixture(scope="module")
def strict_server() -> Iterator[MockServer]:
    """A mock server for one user."""
    with MockServer(user_token=USER) as server:
        yield server


Results = dict[str, subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def help_texts(strict_server: MockServer, tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The output of each program for --help; they run in parallel."""
    folder = tmp_path_factory.mktemp("help")
    with ThreadPoolExecutor(4) as pool:
        done = pool.map(lambda name: started(strict_server, folder, name, "--help"), PROGRAMS)
        return dict(zip(PROGRAMS, done, strict=True))


@pytest.mark.parametrize("name", PROGRAMS)
def test_help_needs_no_network(name: str, help_texts: Results) -> None:
    """--help prints the usage."""
    assert (help_texts[name].returncode, help_texts[name].stderr) == (0, "")
    assert f"examples/{name}" in help_texts[name].stdout


@pytest.fixture(scope="module")
def refusals(help_texts: Results, strict_server: MockServer, tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The output of each program with a server that refuses the user token; --help has sent nothing before."""
    assert len(help_texts) == len(PROGRAMS)
    assert strict_server.requests == []
    folder = tmp_path_factory.mktemp("refused")
    (folder / "clients.csv").write_text("name,phone\nClient 1,+13155559001\n", encoding="utf-8")
    with ThreadPoolExecutor(4) as pool:
        done = pool.map(lambda name: started(strict_server, folder, name, *WANTED[name], user="another"), WANTED)
        return dict(zip(WANTED, done, strict=True))


@pytest.mark.parametrize("name", WANTED)
def test_refusal_is_readable(name: str, refusals: Results) -> None:
    """Each program prints what was refused, without a traceback, and exits with 1."""
    assert refusals[name].returncode == 1
    assert "401 The user token is not valid" in refusals[name].stdout + refusals[name].stderr


@pytest.mark.parametrize("broken", ["partner token", "port"])
def test_the_booking_widget_reports_why_it_does_not_start(broken: str, tmp_path: Path) -> None:
    """It fails at the start, not with the first visitor; it needs no user token."""
    with MockServer(partner_token="another") as strict, MockServer() as server, socket.create_server(LOOPBACK) as taken:
        port = taken.getsockname()[1] if broken == "port" else 0
        done = started(
            strict if broken == "partner token" else server, tmp_path, "booking_widget.py", "--port", str(port)
        )
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        "401 The partner token is not valid" if broken == "partner token" else "Address already in use"
    ) in done.stderr


@pytest.mark.parametrize(
    ("path", "body", "status", "message"),
    [
        (
            "book",
            {"at": "2026-11-25T03:00:00-05:00", "service": "13160808", "member": "8886"},
            409,
            "Somebody was faster",
        ),
        (
            "book",
            {"at": "2026-11-25T12:00:00-05:00", "service": "13160808", "member": "", "code": "1"},
            422,
            "This is not",
        ),
        ("book", {"at": "soon", "service": "13160808", "member": ""}, 422, "Please fill in everything"),
        ("book", {}, 422, "Please fill in everything"),
        ("code", {"phone": "12", "name": ""}, 422, "Please fill in everything"),
        ("cancel", {"id": 1, "hash": "x"}, 502, "There is no such appointment"),
        ("times?service=1&member=&day=soon", None, 422, "Please fill in everything"),
    ],
)
def test_the_booking_widget_informs_visitors(
    path: str, body: dict[str, Any] | None, status: int, message: str, mock_server: MockServer
) -> None:
    """Messages are written for visitors; the page itself lists all choices, escaped."""
    program = runpy.run_path(str(EXAMPLES / "booking_widget.py"))
    assert program["options_of"]([('"', "<b>")]) == '<option value="&quot;">&lt;b&gt;</option>'

    async def act(api: Altegio) -> tuple[httpx.Response, httpx.Response]:
        transport = httpx.ASGITransport(program["Widget"](api, PLACE).app())
        async with httpx.AsyncClient(transport=transport, base_url="http://widget") as http:
            filled = (
                {"name": "Ann", "phone": "+13155550042", "code": "", **(body or {})}
                if path == "book" and body
                else body
            )
            sent = await (http.get(path) if body is None else http.post(path, json=filled))
            return sent, await http.get("/")

    response, page = asked(mock_server, act)
    assert (response.status_code, response.json()["message"][: len(message)]) == (status, message)
    assert page.status_code == 200
    assert '<option value="8886">Alex Taylor</option>' in page.text


def quickstart(**environment: str) -> subprocess.CompletedProcess[str]:
    """Run the quickstart with these variables and no other variables of the package."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("ALTEGIO_")}
    return subprocess.run(
        [sys.executable, str(EXAMPLES / "quickstart.py")],
        env={**others, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, "set ALTEGIO_LOGIN and ALTEGIO_PASSWORD, or ALTEGIO_USER_TOKEN"),
        ({"ALTEGIO_LOGIN": "me@example.com"}, "set ALTEGIO_PASSWORD, or ALTEGIO_USER_TOKEN"),
    ],
)
def test_quickstart_has_no_login_of_its_own(environment: dict[str, str], missing: str) -> None:
    """For any server but the mock server it names the missing variables, and sends nothing."""
    url = "https://altegio.invalid/api/v1"
    done = quickstart(ALTEGIO_PARTNER_TOKEN=PARTNER, ALTEGIO_BASE_URL=url, **environment)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"failed: {missing}\n")


def test_quickstart_logs_in_at_the_mock_server(mock_server: MockServer) -> None:
    """The mock server accepts any login."""
    done = quickstart(ALTEGIO_PARTNER_TOKEN=PARTNER, ALTEGIO_BASE_URL=mock_server.base_url)
    assert done.returncode == 0, done.stderr


def test_quickstart_prints_a_body_that_is_no_json() -> None:
    """It prints a page of a proxy, and ends with an error of the package."""
    page = MockResponse(b"<html>Bad Gateway</html>", 502, {"Content-Type": "text/html"})

    async def run() -> subprocess.CompletedProcess[str]:
        async with Recorder(page) as server:
            return await asyncio.to_thread(quickstart, ALTEGIO_PARTNER_TOKEN=PARTNER, ALTEGIO_BASE_URL=server.base_url)

    done = asyncio.run(run())
    assert "< 502 <html>Bad Gateway</html>" in done.stdout
    assert done.stderr.startswith("failed: POST /auth: 502")


def test_booking_flow_books_free_time(run: Run, mock_server: MockServer) -> None:
    """Two bookings of a day get the first free times after the existing bookings."""
    day = dt.date(2026, 11, 24)
    arguments = ("--phone", "+1 315 555-0190", "--name", "Client 1", "--date", str(day), "--team-member", "8886")
    assert "nothing was booked" in run("booking_flow.py", *arguments, "--dry-run").stdout
    assert "create_appointment" not in operations(mock_server)
    assert "(new)" in run("booking_flow.py", *arguments).stdout
    assert "(known)" in run("booking_flow.py", *arguments).stdout

    async def booked(api: Altegio) -> list[tuple[str, str | None]]:
        found = api.appointments.between(PLACE, day, day, team_member_id=8886)
        return [(f"{one.datetime_:%H:%M}", one.client.name if one.client else None) async for one in found]

    assert asked(mock_server, booked) == [("10:00", "Client 8"), ("10:45", "Client 1"), ("11:45", "Client 1")]


def test_booking_flow_finds_no_time(run: Run) -> None:
    """On a day off nothing is booked, and the exit status shows it."""
    sunday = ("--date", "2026-11-29", "--team-member", "8886")
    done = run("booking_flow.py", *WANTED["booking_flow.py"], *sunday, status=1)
    assert done.stdout.endswith("nothing is free\n")


def test_nightly_sync_gets_changes(run: Run, mock_server: MockServer, tmp_path: Path) -> None:
    """The second run continues from the cursor, gets only later changes, and removes what was deleted."""
    file = tmp_path / "salon.sqlite"
    arguments = ("--database", str(file), "--since", "2026-01-01")
    first = run("nightly_sync.py", *arguments)
    assert first.stdout == "appointments: 14 new or changed, 0 deleted\nclients: 13 new or changed, 0 deleted\n"

    async def change(api: Altegio) -> Any:
        await api.appointments.change(PLACE, 12, comment="Call before")
        await api.appointments.delete_appointment(PLACE, 14)
        await api.clients.delete_client(PLACE, 11)
        created = await api.clients.create_client(PLACE, body={"name": "Client 1", "phone": "+13155550190"})
        return created["id"]

    client_id = asked(mock_server, change)
    before = len(mock_server.requests)
    second = run("nightly_sync.py", *arguments)
    assert second.stdout == "appointments: 1 new or changed, 1 deleted\nclients: 1 new or changed, 1 deleted\n"
    sent = [one for one in mock_server.requests[before:] if one.method == "GET"]
    assert len(sent) > 1
    assert all("changed_after=" in one.path for one in sent)
    third = run("nightly_sync.py", *arguments)
    assert third.stdout == "appointments: 0 new or changed, 0 deleted\nclients: 0 new or changed, 0 deleted\n"

    with closing(sqlite3.connect(file)) as db:
        appointments = dict(db.execute("SELECT id, json_extract(raw, '$.comment') FROM appointments"))
        clients = dict(db.execute("SELECT id, name FROM clients"))
    assert sorted(appointments) == [*range(1, 14)]
    assert appointments[12] == "Call before"
    assert clients[client_id] == "Client 1"
    assert len(clients) == 13
    assert 11 not in clients


def test_copy_memberships_translates(run: Run, mock_server: MockServer) -> None:
    """New types are copied with the target's IDs, once; a dry run writes nothing; the others are reported."""

    async def make(api: Altegio) -> None:
        await api.memberships.create_type(1, title="Five", cost=Decimal("499.90"), services={13160808: 5})
        await api.memberships.create_type(1, title="Odd", cost=10, services={13160809: 1})

    asked(mock_server, make)
    arguments = ("--from", "1", "--to", "83", "--location", "4564", "--service", "13160808:83169")
    assert "nothing was written" in run("copy_memberships.py", *arguments, status=1).stdout
    assert asked(mock_server, lambda api: api.memberships.list_types(83)) == []
    assert "copied  'Five'" in run("copy_memberships.py", *arguments, "--apply", status=1).stdout
    again = run("copy_memberships.py", *arguments, "--apply", status=1).stdout
    assert "skip    'Five': there already" in again
    assert "can't   'Odd': no counterpart of service 13160809" in again
    assert "copied" not in again

    copies = {one.title: one for one in asked(mock_server, lambda api: api.memberships.list_types(83))}
    assert sorted(filter(None, copies)) == ["10-visit subscription", "Five"]
    five = copies["Five"].to_dict()
    assert (five["cost"], five["attached_location_ids"]) == (499.9, [4564])
    assert [(link["service"]["id"], link["count"]) for link in five["balance_container"]["links"]] == [(83169, 5)]


def test_no_show_report_draws(run: Run, tmp_path: Path) -> None:
    """The table has the visits of the period, and the picture is a PNG of the right size."""
    output = run("no_show_report.py", "--start", "2026-11-09", "--end", "2026-11-23", "--plot", "seen.png").stdout
    assert [line.split()[-3:] for line in output.splitlines()[1:3]] == [["4", "1", "20%"], ["2", "0", "0%"]]
    assert "1 no-shows of 7 visits, worth 1300.00" in output
    picture = (tmp_path / "seen.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture[16:24]) == (1000, 400)
    assert len(picture) > 5000


def test_import_clients_reports_failures(run: Run, mock_server: MockServer, tmp_path: Path) -> None:
    """Valid rows become clients; the others are returned with reasons, and can be imported once they are fixed."""
    (tmp_path / "clients.csv").write_text(
        "name,phone,email,birth_date,discount,vip\n"
        "Client 1,+1 315 555-0190,client1@example.com,1990-02-28,7.5,yes\n"
        "Client 2,+13155550191,,,,no\n"
        "Someone,+13155550101,,,,no\n"
        ",+13155550192,,,,no\n"
        "Client 3,12,,,x,no\n",
        encoding="utf-8",
    )
    done = run("import_clients.py", "clients.csv", status=1)
    assert "columns left out: vip" in done.stdout
    assert "2 of 5 imported" in done.stdout
    assert "5/5" in done.stdout
    with (tmp_path / "clients.failed.csv").open(newline="", encoding="utf-8") as file:
        failed = list(csv.DictReader(file))
    assert [row["phone"] for row in failed] == ["+13155550101", "+13155550192", "12"]
    assert failed[0]["reason"] == "A client with this phone exists"
    assert all(row["reason"] and row["vip"] == "no" for row in failed)

    async def found(api: Altegio) -> list[tuple[str | None, str | None, float | None]]:
        ids = client_filters.ids(*range(2001, 2010))
        return [(one.name, one.email, one.discount) async for one in api.clients.search(PLACE, ids)]

    assert asked(mock_server, found) == [("Client 1", "client1@example.com", 7.5), ("Client 2", "", 0)]

    failed[2] |= {"phone": "+13155550193", "discount": "5"}
    with (tmp_path / "fixed.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, [*failed[2]])
        table.writeheader()
        table.writerow(failed[2])
    assert "1 of 1 imported" in run("import_clients.py", "fixed.csv").stdout
    assert asked(mock_server, found)[2] == ("Client 3", "", 5)


def test_sell_gift_card_creates_type_and_sale(run: Run, mock_server: MockServer) -> None:
    """The type is created once, and its card is sold and paid by the documented calls, with exact amounts."""
    arguments = WANTED["sell_gift_card.py"]
    first = run("sell_gift_card.py", *arguments).stdout
    (card,) = asked(mock_server, lambda api: api.gift_cards.list_types(1, title="Gift 75"))
    assert (card.balance, card.location_ids, str(card.expires)) == (Decimal("75.5"), (PLACE,), "12 months")
    assert f"created type {card.id}: Gift 75, 75.5" in first

    # The type is found again, and a product with another name can be passed.
    done = run("sell_gift_card.py", *arguments, "--product", "5")
    assert f"type {card.id}: Gift 75, 75.5\n" in done.stdout
    assert "created type" not in done.stdout
    sent = {one.operation: one for one in mock_server.requests if one.method == "POST"}
    sale = json.loads(sent["create_inventory_operation"].body)
    (line,) = sale["goods_transactions"]
    assert (sale["type_id"], sale["storage_id"]) == (1, 91271)
    assert (line["good_id"], line["amount"], line["cost"], line["client_id"]) == (5, 1, 75.5, 146915197)
    assert line["good_special_number"] == "GC-1"
    document_id = done.stdout.partition("sold card GC-1: document ")[2].split()[0]
    payment = sent["create_payment_with_loyalty_methods"]
    assert payment.path == target_of("create_payment_with_loyalty_methods", PLACE, document_id)
    assert json.loads(payment.body)["payment"] == {"method": {"slug": "account", "account_id": 90218}, "amount": 75.5}


def test_plan_schedule_sets_and_clears(run: Run, mock_server: MockServer) -> None:
    """The pattern holds for each week, other days are off, and --clear removes all hours."""
    first, last = dt.date(2026, 12, 7), dt.date(2026, 12, 20)
    period = ("--team-member", "12345", "--start", str(first), "--weeks", "2")
    hours = ("--hours", "mon-wed=10:00-13:00,14:00-19:00", "--hours", "sun=11:00-00:00")

    async def planned(api: Altegio) -> dict[int, tuple[Interval, ...]]:
        days = await api.schedule.get(PLACE, first, last, team_member_ids=[12345])
        return {day.date.day: day.working for day in days if day.working}

    output = run("plan_schedule.py", *period, *hours).stdout
    assert "Tue 2026-12-08  10:00-13:00, 14:00-19:00\n" in output
    assert "Thu 2026-12-10  off\n" in output
    assert output.endswith("74 hours\n")
    found = asked(mock_server, planned)
    assert sorted(found) == [7, 8, 9, 13, 14, 15, 16, 20]
    assert found[13] == (Interval(dt.time(11), dt.time(0)),)
    assert run("plan_schedule.py", *period).stdout == output
    assert run("plan_schedule.py", *period, "--clear").stdout.endswith("0 hours\n")
    assert asked(mock_server, planned) == {}


@pytest.mark.parametrize(
    ("name", "argument", "value"),
    [
        ("plan_schedule.py", "--hours", "someday=10:00-19:00"),
        ("sell_gift_card.py", "--balance", "much"),
        ("copy_memberships.py", "--service", "13160808"),
    ],
)
def test_wrong_arguments_are_named(name: str, argument: str, value: str, run: Run) -> None:
    """A value in an unknown form is reported with the name of its argument and exit status 2."""
    assert f"error: argument {argument}: invalid" in run(name, *WANTED[name], argument, value, status=2).stderr


def test_z_report_saves_lines(run: Run, tmp_path: Path) -> None:
    """The CSV has a line for each thing sold, and the sums are those of its lines."""
    output = run("z_report.py", "--date", "2026-11-16", "--output", "z.csv").stdout
    with (tmp_path / "z.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["client_name"], row["title"]) for row in rows] == [
        ("Client 1", "Service 1"),
        ("Client 2", "Service 2"),
    ]
    assert sum(Decimal(row["paid"]) for row in rows) == Decimal("90.5")
    assert "2026-11-16: 2 visits, 2 lines -> z.csv" in output
    assert output.splitlines()[-1].split() == ["all", "accounts", "90.50", "USD"]


def test_chain_overview_covers_the_chain(run: Run, mock_server: MockServer) -> None:
    """Each location of the chain is in the table, and none is requested twice."""
    output = run("chain_overview.py", "--date", "2026-11-23").stdout
    table = [line.split() for line in output.splitlines() if line.strip()[:1].isdigit()]
    assert table[0] == ["720441", "3", "3", "190.50"]
    assert sorted(row[0] for row in table) == ["1050", "703092", "720441"]
    assert operations(mock_server).count("get_appointment_list") == 3
