"""The mock server stores what callers do, and refuses what is impossible."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import anyio
import pytest

from altegio import Altegio, NotFoundError, SlotTakenError, ValidationError, client_filters
from altegio.mock_server import MockServer
from tests.doubles.clients import client

HOME = 720441
DAY = dt.date(2026, 11, 23)
ALEX, JOHN = 8886, 12345
SERVICE = 13160808
CASH = 90218

Scenario = Callable[[Altegio], Awaitable[None]]
Run = Callable[[Scenario], None]


@pytest.fixture
def run(mock_server: MockServer) -> Run:
    """Runs a scenario with a client of the mock server, which is in its initial state."""

    def running(scenario: Scenario) -> None:
        async def main() -> None:
            async with client(mock_server.base_url, strict=True) as api:
                await scenario(api)

        anyio.run(main)

    return running


def booking(**fields: Any) -> dict[str, Any]:
    """A standard appointment of the first client, on the reference day at 14:00."""
    return {
        "staff_id": ALEX,
        "services": [{"id": SERVICE}],
        "client": {"name": "Client 1", "phone": "+13155550101"},
        "datetime": "2026-11-23T14:00:00-05:00",
        "seance_length": 1800,
        **fields,
    }


async def fields_of(response: Awaitable[Any]) -> dict[str, Any]:
    """The payload of a response as plain JSON."""
    found: Any = await response
    data: dict[str, Any] = found if isinstance(found, dict) else found.to_dict()
    return data


async def ids(response: Awaitable[list[Any]]) -> list[int]:
    """The IDs of a list."""
    return [one.id for one in await response]


async def pages(call: Callable[[int], Awaitable[list[Any]]]) -> AsyncIterator[list[int]]:
    """The IDs of every page until an empty one."""
    number = 1
    while found := await ids(call(number)):
        yield found
        number += 1


# Clients


def test_life_of_a_client(run: Run) -> None:
    """A client is created, read, changed and deleted."""

    async def scenario(api: Altegio) -> None:
        created = await fields_of(api.clients.create_client(HOME, body={"name": "New", "phone": "+13155550999"}))
        assert (created["name"], created["visits"], created["spent"]) == ("New", 0, 0)
        changed = {"name": "Other", "phone": "+13155550998", "comment": "quiet"}
        await api.clients.update_client(HOME, created["id"], body=changed)
        read = await fields_of(api.clients.get_client(HOME, created["id"]))
        assert {name: read[name] for name in changed} == changed
        assert read["last_change_date"] > created["last_change_date"]
        await api.clients.delete_client(HOME, created["id"])
        with pytest.raises(NotFoundError):
            await api.clients.get_client(HOME, created["id"])

    run(scenario)


def test_a_phone_belongs_to_one_client(run: Run) -> None:
    """A second client with the same phone is refused, in whatever form it is written."""

    async def scenario(api: Altegio) -> None:
        for phone in ("+13155550101", "1 (315) 555-0101"):
            with pytest.raises(ValidationError) as caught:
                await api.clients.create_client(HOME, body={"name": "Twin", "phone": phone})
            assert "phone" in (caught.value.errors or {})
        with pytest.raises(ValidationError):
            await api.clients.update_client(HOME, 2, body={"name": "Client 2", "phone": "+13155550101"})

    run(scenario)


def test_bulk_creation_reports_each_row(run: Run) -> None:
    """Valid rows are created, invalid ones are returned with a reason."""

    async def scenario(api: Altegio) -> None:
        rows = [
            {"name": "A", "phone": "+13155550901"},
            {"name": "B", "phone": ""},
            {"name": "C", "phone": "+13155550101"},
            {"name": "D", "phone": "+13155550901"},
        ]
        response: Any = await api.clients.bulk_create_clients(HOME, body=rows)
        assert [one["name"] for one in response["created"]] == ["A"]
        assert [one["name"] for one in response["errors"]] == ["B", "C", "D"]
        assert all(one["error"] for one in response["errors"])

    run(scenario)


def test_search_of_clients(run: Run) -> None:
    """Filters combine, fields select, pages and order are respected."""

    async def scenario(api: Altegio) -> None:
        async def found(*filters: tuple[str, Any], **more: Any) -> list[dict[str, Any]]:
            wanted = [{"type": type_, "state": state} for type_, state in filters]
            body = {"filters": wanted, "order_by": "id", "order_by_direction": "ASC", **more}
            return [one.to_dict() for one in await api.clients.get_client_list(HOME, body=body)]

        assert [one["id"] for one in await found(("id", {"value": [2, 4]}))] == [2, 4]
        assert [one["id"] for one in await found(("quick_search", {"value": ["client 11"]}))] == [11]
        assert [one["id"] for one in await found(("phone", {"value": ["0112"]}))] == [12]
        both = ("id", {"value": [1]}), ("name", {"value": ["Client 2"]})
        assert await found(*both, operation="AND") == []
        assert [one["id"] for one in await found(*both, operation="OR")] == [1, 2]
        often = await found(("records_count", {"from": 3}), fields=["id", "phone", "visits_count"])
        assert often == [{"id": 1, "phone": "+13155550101", "visits_count": 3}]
        assert [one["id"] for one in await found(page=2, page_size=5)] == [6, 7, 8, 9, 10]
        assert [one["id"] for one in await found(page_size=2, order_by_direction="DESC")] == [146915197, 12]

    run(scenario)


def test_comments_on_a_client(run: Run) -> None:
    """Comments are listed by client, and can be deleted."""

    async def scenario(api: Altegio) -> None:
        created = await api.clients.create_client_comment(HOME, 2, body={"text": "Prefers tea"})
        assert [one.text for one in await api.clients.list_client_comments(HOME, 2)] == ["Prefers tea"]
        assert len(await api.clients.list_client_comments(HOME, 1)) == 1
        assert created.id is not None
        with pytest.raises(NotFoundError):
            await api.clients.delete_client_comment(HOME, 1, created.id)
        await api.clients.delete_client_comment(HOME, 2, created.id)
        assert await api.clients.list_client_comments(HOME, 2) == []

    run(scenario)


def test_visits_of_a_client_by_periods(run: Run) -> None:
    """The cursor leads from a period to the previous one, until nothing is left."""

    async def scenario(api: Altegio) -> None:
        # A visit long before the others, so that there is a second period.
        await api.appointments.create_appointment(
            HOME, body=booking(datetime="2026-08-03T10:00:00-05:00", save_if_busy=True, attendance=1)
        )
        body: dict[str, Any] = {"client_id": 1, "client_phone": None, "from": None, "to": None}
        body |= {"payment_statuses": [], "attendance": 1}
        seen: list[list[int]] = []
        while True:
            response: Any = (await api.clients.with_response.search_client_visits(HOME, body=body)).body
            seen.append([one["id"] for one in response["data"]["records"]])
            period = response["meta"]["dateCursor"]["next"]
            if period is None:
                break
            body |= {"from": period["from"], "to": period["to"]}
        assert seen == [[6, 2, 1], [1001]]

    run(scenario)


def test_visits_of_a_client_by_payment(run: Run) -> None:
    """Only paid visits are found, or only unpaid ones."""

    async def scenario(api: Altegio) -> None:
        body: dict[str, Any] = {"client_id": 6, "client_phone": None, "from": None, "to": None, "attendance": None}
        unpaid = await api.clients.search_client_visits(HOME, body={**body, "payment_statuses": ["not_paid"]})
        assert [one.id for one in unpaid.records or ()] == [8]
        paid = await api.clients.search_client_visits(HOME, body={**body, "payment_statuses": ["paid_full"]})
        assert list(paid.records or ()) == []

    run(scenario)


# Appointments


def test_appointments_are_listed_by_every_filter(run: Run) -> None:
    """Each filter returns the matching appointments."""

    async def scenario(api: Altegio) -> None:
        listed = api.appointments.get_appointment_list
        assert await ids(listed(HOME)) == list(range(1, 15))
        assert await ids(listed(HOME, start_date=DAY, end_date=DAY)) == [7, 8, 9]
        assert await ids(listed(HOME, team_member_id=JOHN)) == [4, 6, 9]
        assert await ids(listed(HOME, client_id=1)) == [1, 2, 6]
        assert await ids(listed(HOME, c_end_date=DAY - dt.timedelta(days=10))) == [1, 2, 3]
        assert await ids(listed(HOME, changed_before=dt.datetime(2026, 11, 12))) == [1]
        assert [one async for one in pages(lambda page: listed(HOME, page=page, count=6))] == [
            [1, 2, 3, 4, 5, 6],
            [7, 8, 9, 10, 11, 12],
            [13, 14],
        ]
        counted = await api.appointments.with_response.get_appointment_list(HOME, count=1)
        assert counted.meta is not None
        assert counted.meta.total_count == 14

    run(scenario)


def test_life_of_an_appointment(run: Run) -> None:
    """An appointment is booked, read and cancelled; a cancelled one is listed only on request."""

    async def scenario(api: Altegio) -> None:
        calls = api.appointments
        created = await calls.create_appointment(
            HOME, body=booking(comment="window seat", custom_fields={"pet": "cat"})
        )
        assert created.id == 1001
        assert created.client is not None
        assert created.client.id == 1
        read = await fields_of(calls.get_appointment(HOME, 1001))
        assert (read["comment"], read["custom_fields"], read["datetime"]) == (
            "window seat",
            {"pet": "cat"},
            "2026-11-23T14:00:00-05:00",
        )
        assert read["services"][0]["cost"] == 50
        before = await calls.get_appointment_list(HOME, changed_after=dt.datetime(2026, 11, 21, 12))
        assert [one.id for one in before] == [1001]
        await calls.delete_appointment(HOME, 1001)
        with pytest.raises(NotFoundError):
            await calls.get_appointment(HOME, 1001)
        assert 1001 not in await ids(calls.get_appointment_list(HOME))
        deleted = {one.id: one for one in await calls.get_appointment_list(HOME, with_deleted=True)}
        assert deleted[1001].deleted is True
        assert deleted[1001].last_change_date is not None
        assert created.last_change_date is not None
        assert deleted[1001].last_change_date > created.last_change_date

    run(scenario)


def test_a_minute_passes_after_every_write(run: Run) -> None:
    """Changes have the same times in every run, and responses have the time of the server."""

    async def scenario(api: Altegio) -> None:
        zone = dt.timezone(dt.timedelta(hours=-5))
        for minute, hour in ((0, 13), (1, 15)):
            response = await api.appointments.with_response.create_appointment(
                HOME, body=booking(datetime=f"2026-11-23T{hour}:00:00-05:00")
            )
            assert response.data.last_change_date == dt.datetime(2026, 11, 21, 12, minute, tzinfo=zone)
            read = await api.appointments.with_response.get_appointment(HOME, 1)
            assert response.headers["date"] == read.headers["date"] == f"Sat, 21 Nov 2026 17:0{minute + 1}:00 GMT"

    run(scenario)


def test_changes_of_appointments_come_once(run: Run) -> None:
    """Each iteration returns the changes since the previous one, and nothing else."""

    async def scenario(api: Altegio) -> None:
        changes = api.appointments.changes(HOME)

        async def latest() -> list[tuple[int | None, bool | None]]:
            return [(one.id, one.deleted) async for one in changes]

        assert len(await latest()) == 14
        assert await latest() == []
        await api.appointments.change(HOME, 12, comment="Call before")
        assert await latest() == [(12, False)]
        await api.appointments.delete_appointment(HOME, 14)
        await api.appointments.change(HOME, 12, comment="Call again")
        assert await latest() == [(14, True), (12, False)]
        assert await latest() == []

    run(scenario)


def test_an_update_replaces_everything(run: Run) -> None:
    """Fields that an update leaves out are lost, so that callers must read first."""

    async def scenario(api: Altegio) -> None:
        full = booking(comment="window seat", api_id="777", record_labels=["67345"], custom_fields={"a": 1})
        full |= {"attendance": 2, "sms_remain_hours": 6, "custom_color": "f44336"}
        created = await api.appointments.create_appointment(HOME, body=full)
        assert created.id is not None
        read = await fields_of(api.appointments.get_appointment(HOME, created.id))
        assert [one["id"] for one in read["record_labels"]] == [67345]
        await api.appointments.update_appointment(HOME, created.id, body=booking(client={}))
        lost = await fields_of(api.appointments.get_appointment(HOME, created.id))
        assert (lost["client"], lost["comment"], lost["api_id"], lost["attendance"]) == (None, "", "", 0)
        assert (lost["record_labels"], lost["custom_fields"], lost["sms_remain_hours"]) == ([], [], 0)
        assert lost["create_date"] == read["create_date"]
        with pytest.raises(ValidationError):
            await api.request("PUT", f"/record/{HOME}/{created.id}", body={"comment": "only this"})

    run(scenario)


@pytest.mark.parametrize("missing", ["staff_id", "services", "client", "datetime", "seance_length"])
def test_an_appointment_needs_its_fields(run: Run, missing: str) -> None:
    """Each of the five required fields is named when it is missing."""

    async def scenario(api: Altegio) -> None:
        body = {name: value for name, value in booking().items() if name != missing}
        with pytest.raises(ValidationError) as caught:
            await api.request("POST", f"/records/{HOME}", body=body)
        assert set(caught.value.errors or {}) == {missing}

    run(scenario)


@pytest.mark.parametrize(
    "when", ["2026-11-23T09:45:00-05:00", "2026-11-23T10:15:00-05:00", "2026-11-23T20:00:00", "2026-11-22T12:00:00"]
)
def test_taken_times_and_free_days_are_refused(run: Run, when: str) -> None:
    """A busy time or one outside of the working hours is refused, unless the caller insists."""

    async def scenario(api: Altegio) -> None:
        with pytest.raises(SlotTakenError) as caught:
            await api.appointments.create_appointment(HOME, body=booking(datetime=when))
        assert caught.value.status == 409
        assert set(caught.value.errors or {}) == {"datetime"}
        created = await api.appointments.create_appointment(HOME, body=booking(datetime=when, save_if_busy=True))
        assert created.id == 1001

    run(scenario)


def test_an_appointment_may_stay_where_it_is(run: Run) -> None:
    """Its own time is no conflict for an update, the time of another one is."""

    async def scenario(api: Altegio) -> None:
        created = await api.appointments.create_appointment(HOME, body=booking())
        assert created.id is not None
        await api.appointments.update_appointment(HOME, created.id, body=booking(datetime="2026-11-23T14:15:00-05:00"))
        with pytest.raises(SlotTakenError):
            await api.appointments.update_appointment(
                HOME, created.id, body=booking(datetime="2026-11-23T12:00:00-05:00")
            )

    run(scenario)


def test_group_events(run: Run) -> None:
    """An event sets time and team member itself, has ten places, and can't be replaced by another."""

    async def scenario(api: Altegio) -> None:
        def place(number: int) -> dict[str, Any]:
            return {"activity_id": 7, "client": {"name": "Guest", "phone": f"+1315555{number:04d}"}}

        created = [await api.appointments.create_appointment(HOME, body=place(number)) for number in range(700, 710)]
        assert {one.staff_id for one in created} == {ALEX}
        assert len({one.datetime_ for one in created}) == 1
        with pytest.raises(ValidationError):
            await api.appointments.create_appointment(HOME, body=place(710))
        with pytest.raises(ValidationError):
            await api.request("POST", f"/records/{HOME}", body={"activity_id": 8})
        assert created[0].id is not None
        await api.appointments.update_appointment(HOME, created[0].id, body=place(700))
        with pytest.raises(ValidationError) as caught:
            await api.appointments.update_appointment(HOME, created[0].id, body={**place(700), "activity_id": 8})
        assert set(caught.value.errors or {}) == {"activity_id"}

    run(scenario)


def test_unknown_ids_are_not_found(run: Run) -> None:
    """An unknown ID is a 404 everywhere."""

    async def scenario(api: Altegio) -> None:
        chain = api.chain_loyalty_programs
        calls: list[Callable[[], Awaitable[object]]] = [
            lambda: api.appointments.get_appointment(HOME, 999),
            lambda: api.appointments.create_appointment(HOME, body=booking(staff_id=1)),
            lambda: api.clients.get_client(HOME, 999),
            lambda: api.clients.list_client_comments(HOME, 999),
            lambda: api.clients.create_client_comment(HOME, 999, body={"text": "Prefers tea"}),
            lambda: api.services.get_service(HOME, 999),
            lambda: api.team_members.get_team_member(HOME, 999),
            lambda: api.schedule_resources.get_team_member_schedule(HOME, 999, DAY, DAY),
            lambda: api.payments.get_financial_transaction(HOME, 1),
            lambda: api.sales.get_sale_transaction(HOME, 999),
            lambda: api.appointments.get_visit(999),
            lambda: api.locations.get_location(999),
            lambda: chain.chain_loyalty_certificate_types_get(1, 999),
            lambda: chain.chain_loyalty_memberships_unfreeze(1, 999),
            lambda: api.inventory.get_document(HOME, 999),
        ]
        for call in calls:
            with pytest.raises(NotFoundError):
                await call()

    run(scenario)


# Visits and money


def test_a_visit_takes_a_payment_at_every_update(run: Run) -> None:
    """Sending the same update twice pays twice, as with the API."""

    async def scenario(api: Altegio) -> None:
        visit = 8000008
        body = {"attendance": 1, "comment": "came", "new_transactions": [{"amount": 20, "account_id": CASH}]}
        for _ in range(2):
            await api.appointments.update_visit(visit, 8, body=body)
        details = await api.appointments.get_visit_details(HOME, 8, visit)
        assert [one.amount for one in details.payment_transactions or ()] == [20, 20]
        await api.appointments.update_visit(visit, 8, body={"attendance": 1, "comment": "came", "fast_payment": 1})
        read = await fields_of(api.appointments.get_appointment(HOME, 8, include_finance_transactions=1))
        assert (read["attendance"], read["comment"], read["paid_full"]) == (1, "came", 1)
        assert [one["amount"] for one in read["finance_transactions"]] == [20, 20, 10]
        assert read["payment_status"] == "paid_full"
        assert (await api.appointments.get_visit(visit)).attendance == 1

    run(scenario)


def test_financial_transactions(run: Run) -> None:
    """A transaction is created, changed, deleted, and found by each filter."""

    async def scenario(api: Altegio) -> None:
        money = api.payments
        created = await money.create_financial_transaction(
            HOME, body={"amount": -12.34, "account_id": CASH, "comment": "tea", "date": "2026-11-22T10:00:00-05:00"}
        )
        assert created.id is not None
        assert created.account is not None
        assert created.account.title == "Cash"
        assert await ids(money.get_transactions(HOME, balance_is=2)) == [created.id]
        sunday = DAY - dt.timedelta(days=1)
        assert await ids(money.get_transactions(HOME, start_date=sunday, end_date=sunday)) == [created.id]
        assert created.id not in await ids(money.get_transactions(HOME, account_id=774020))
        await money.update_financial_transaction(HOME, created.id, body={"amount": 10})
        assert (await money.get_financial_transaction(HOME, created.id)).amount == 10
        before = await ids(money.get_transactions(HOME))
        await money.delete_financial_transaction(HOME, created.id)
        assert await ids(money.get_transactions(HOME)) == [one for one in before if one != created.id]
        assert await ids(money.get_transactions(HOME, deleted=1)) == [created.id]
        paged = [one async for one in pages(lambda page: money.get_transactions(HOME, page=page, count=3))]
        assert [len(one) for one in paged] == [3, 3, 1]

    run(scenario)


def test_payments_of_a_sale(run: Run) -> None:
    """Payments into accounts and by loyalty means are in the state of the sale until they are cancelled."""

    async def scenario(api: Altegio) -> None:
        document = 7000008

        async def pay(method: dict[str, Any], amount: float) -> Any:
            return await api.sales.create_payment_with_loyalty_methods(
                HOME, document, body={"payment": {"method": method, "amount": amount}}
            )

        response = await pay({"slug": "account", "account_id": CASH}, 20.5)
        payment = response.state.payment_transactions[0].to_dict()
        assert payment["amount"] == 20.5
        response = await pay({"slug": "deposit", "deposit_id": 602}, 9.5)
        assert [one.amount for one in response.state.loyalty_transactions] == [9.5]
        deposits: Any = await api.deposits.get_client_account_list_by_location_and_client(HOME, 2)
        assert [one["balance"] for one in deposits] == [191.5]
        with pytest.raises(ValidationError):
            await pay({"slug": "deposit", "deposit_id": 602}, 1000)
        with pytest.raises(NotFoundError):
            await pay({"slug": "account", "account_id": 1}, 1)
        await api.sales.delete_loyalty_payment_transaction(HOME, document, response.state.loyalty_transactions[0].id)
        deposits = await api.deposits.get_client_account_list_by_location_and_client(HOME, 2)
        assert [one["balance"] for one in deposits] == [201]
        left = await api.sales.delete_location_account_payment(HOME, document, payment["id"])
        assert left.state is not None
        assert left.state.to_dict()["payment_transactions"] == []

    run(scenario)


def test_deposits_and_cards(run: Run) -> None:
    """A top-up raises the balance and is in the history; points are added and removed."""

    async def scenario(api: Altegio) -> None:
        body = {"account_id": CASH, "amount": 9.5, "client_id": 1, "deposit_id": 601}
        paid = await fields_of(api.deposits.create_client_account_topup_operation(HOME, body=body))
        assert paid["document"]["type"]["title"] == "Account replenishment (advance payment)"
        found: Any = await api.deposits.get_client_account_list_by_chain(1, balance_from=109, balance_to=111)
        assert [(one["id"], one["balance"]) for one in found] == [(601, 110)]
        history = await api.deposits.get_chain_client_account_history(1, 601)
        assert [one.to_dict()["deposit_transaction"]["amount"] for one in history] == [100.5, 9.5]
        (card,) = await api.loyalty_cards.get_loyalty_card_list_by_client_id(2)
        assert card.id is not None
        moved = await api.loyalty_cards.create_chain_loyalty_card_transaction(1, card.id, body={"amount": -30})
        assert moved.balance == 70
        with pytest.raises(ValidationError):
            await api.loyalty_cards.create_chain_loyalty_card_transaction(1, card.id, body={"amount": -71})
        await api.loyalty_cards.remove_loyalty_card(HOME, card.id)
        assert await api.loyalty_cards.get_loyalty_card_list_by_phone("+13155550102", 1, HOME) == []

    run(scenario)


def test_day_end_report_is_the_sum_of_the_payments(run: Run) -> None:
    """The report agrees with the transactions of the day."""

    async def scenario(api: Altegio) -> None:
        monday = DAY - dt.timedelta(days=7)
        paid = await api.payments.get_transactions(HOME, start_date=monday, end_date=monday)
        report = await fields_of(api.analytics_reports.get_day_end_report_data(HOME, start_date=monday))
        assert report["paids"]["total"]["accounts"] == sum(one.amount or 0 for one in paid) == 90.5
        assert (report["stats"]["records"], report["stats"]["clients"]) == (2, 2)
        titles = [
            item["item_title"]
            for line in report["z_data"].values()
            for client in line
            for master in client["masters"]
            for item in master["service"]
        ]
        assert titles == ["Service 1", "Service 2"]
        other = await fields_of(api.analytics_reports.get_day_end_report_data(HOME, start_date=monday, master_id=JOHN))
        assert other["stats"]["records"] == 0

    run(scenario)


# Services, team and schedule


def test_services_and_their_team_members(run: Run) -> None:
    """A service is created, linked to team members, listed by both, and deleted."""

    async def scenario(api: Altegio) -> None:
        services = api.services
        body = {"title": "Service 9", "category_id": 83167, "price_min": 10, "price_max": 20, "duration": 900}
        created = await services.create_service(HOME, body=body)
        assert created.id is not None
        assert created.id in await ids(services.get_service_list(HOME, category_id=83167))
        assert created.id not in await ids(services.get_service_list(HOME, staff_id=ALEX))
        link = {"master_id": ALEX, "seance_length": 1200, "technological_card_id": None}
        await services.assign_service_to_team_member(HOME, created.id, body=link)
        assert created.id in await ids(services.get_service_list(HOME, staff_id=ALEX))
        change = {"seance_length": 1500, "technological_card_id": None}
        changed = await services.update_service_team_member_assignment(HOME, created.id, ALEX, body=change)
        assert changed.length == 1500
        with pytest.raises(NotFoundError):
            await services.update_service_team_member_assignment(HOME, created.id, JOHN, body=change)
        read = await fields_of(services.get_service(HOME, created.id))
        assert [(one["id"], one["seance_length"]) for one in read["staff"]] == [(ALEX, 1500)]
        await services.remove_service_from_team_member(HOME, created.id, ALEX)
        assert created.id not in await ids(services.get_service_list(HOME, staff_id=ALEX))
        await services.delete_service(HOME, created.id)
        with pytest.raises(NotFoundError):
            await services.get_service(HOME, created.id)

    run(scenario)


def test_service_categories(run: Run) -> None:
    """Categories are stored, and the ID 0 lists them all."""

    async def scenario(api: Altegio) -> None:
        created = await api.services.create_service_category(HOME, body={"title": "New", "staff": [ALEX]})
        assert created.id is not None
        assert await ids(api.services.get_service_category_list(HOME, 0)) == [13160806, 83167, created.id]
        assert (await fields_of(api.services.get_service_category(HOME, created.id)))[
            "salon_service_id"
        ] == created.id + 10**6
        assert await ids(api.services.get_service_category_list(HOME, created.id)) == [created.id]
        await api.services.delete_service_category(HOME, created.id)
        with pytest.raises(NotFoundError):
            await api.services.get_service_category_list(HOME, created.id)
        of_chain = await api.services.get_chain_service_category_list(1, include="services")
        assert [len(one.services or ()) for one in of_chain] == [3, 1]

    run(scenario)


def test_team_members(run: Run) -> None:
    """Team members are listed, hired, changed and dismissed."""

    async def scenario(api: Altegio) -> None:
        team = api.team_members
        assert await ids(team.get_team_member_list(HOME)) == [ALEX, JOHN, 2033728]
        created = await team.deprecated_create_team_member(HOME, body={"name": "Team member 9"})
        assert created.id is not None
        await team.update_team_member(HOME, created.id, body={"name": "Team member 10", "fired": 1})
        read = await team.get_team_member(HOME, created.id)
        assert (read.name, read.fired) == ("Team member 10", 1)
        await team.delete_team_member(HOME, created.id)
        assert created.id not in await ids(team.get_team_member_list(HOME))

    run(scenario)


def test_hours_of_a_team_member_in_both_forms(run: Run) -> None:
    """Hours written in one form of the schedule can be read in the other."""

    async def scenario(api: Altegio) -> None:
        calls = api.schedule_resources
        slots = [{"from": "08:00", "to": "09:30"}]
        setting = {
            "schedules_to_set": [{"staff_id": ALEX, "dates": ["2026-11-28"], "slots": slots}],
            "schedules_to_delete": [{"staff_id": ALEX, "dates": ["2026-11-27"]}],
        }
        await calls.set_team_member_schedule(HOME, body=setting)
        days = await calls.get_team_member_schedule(HOME, ALEX, dt.date(2026, 11, 26), dt.date(2026, 11, 28))
        assert [(one.is_working, one.slots) for one in days] == [
            (True, [{"from": "10:00", "to": "19:00"}]),
            (False, []),
            (True, slots),
        ]
        body = [{"date": "2026-11-26", "is_working": False, "slots": []}]
        old: Any = calls
        with pytest.warns(DeprecationWarning, match="use api.schedule_resources.set_team_member_schedule"):
            change = old.schedule_team_member_update_deprecated(HOME, ALEX, body=body)
        await change
        rows = await calls.get_team_member_schedule_list(
            HOME, start_date=dt.date(2026, 11, 26), end_date=dt.date(2026, 11, 28), staff_ids=[ALEX]
        )
        assert [str(one.date) for one in rows] == ["2026-11-28"]

    run(scenario)


def test_free_times_are_hours_without_appointments(run: Run) -> None:
    """A booking occupies its quarters of an hour, a cancellation frees them."""

    async def scenario(api: Altegio) -> None:
        async def free() -> list[str]:
            sessions = await api.schedule_resources.get_appointment_calendar_sessions(HOME, ALEX, str(DAY))
            return [one.time or "" for one in sessions if one.is_free]

        before = await free()
        assert before[0] == "11:00"
        assert "12:00" not in before
        created = await api.appointments.create_appointment(HOME, body=booking(seance_length=2400))
        assert created.id is not None
        assert [one for one in before if one not in await free()] == ["14:00", "14:15", "14:30"]
        rows = await api.schedule_resources.get_team_member_schedule_list(
            HOME, start_date=DAY, end_date=DAY, staff_ids=[ALEX], include=["busy_intervals"]
        )
        busy = rows[0].to_dict()["busy_intervals"]
        assert [(one["entity_id"], one["from"]) for one in busy][-1] == (created.id, "14:00:00")
        await api.appointments.delete_appointment(HOME, created.id)
        assert await free() == before

    run(scenario)


def test_working_dates(run: Run) -> None:
    """The dates are those with hours, from the requested day on."""

    async def scenario(api: Altegio) -> None:
        dates = await api.schedule_resources.get_appointment_calendar_dates(HOME, str(DAY), staff_id=ALEX)
        assert [str(one) for one in dates][:6] == [
            "2026-11-23",
            "2026-11-24",
            "2026-11-25",
            "2026-11-26",
            "2026-11-27",
            "2026-11-30",
        ]
        everyone = await api.schedule_resources.get_appointment_calendar_dates(HOME, str(DAY))
        assert len(everyone) > len(dates)

    run(scenario)


# Chains and their products


def test_gift_card_types_are_sent_nested_and_returned_flat(run: Run) -> None:
    """Both groups of the request are flat fields of the response, and an update replaces them."""

    async def scenario(api: Altegio) -> None:
        calls = api.chain_loyalty_programs
        body: dict[str, Any] = {
            "title": "Spa",
            "balance": 99.99,
            "is_multi": True,
            "item_type_id": 0,
            "is_allow_empty_code": False,
            "balance_edit_type_id": 1,
            "service_ids": [],
            "salon_ids": [HOME],
            "expiration": {"type_id": 2, "timeout": 6, "timeout_unit_id": 3},
            "online_sale": {"is_enabled": True, "title": "Gift", "price": 89.9},
        }
        created = await fields_of(calls.chain_loyalty_certificate_types_create(1, body=body))
        assert (
            created["expiration_type_id"],
            created["expiration_timeout"],
            created["expiration_timeout_unit_id"],
        ) == (2, 6, 3)
        assert (created["online_sale_is_enabled"], created["online_sale_price"], created["balance"]) == (
            True,
            89.9,
            99.99,
        )
        body |= {"title": "Spa day", "online_sale": {"is_enabled": False}}
        await calls.chain_loyalty_certificate_types_update(1, created["id"], body=body)
        read = await fields_of(calls.chain_loyalty_certificate_types_get(1, created["id"]))
        assert (read["title"], read["online_sale_price"]) == ("Spa day", 0)
        assert await ids(calls.chain_loyalty_certificate_types_list(1, title="spa")) == [created["id"]]
        await calls.chain_loyalty_certificate_types_delete(1, created["id"])
        assert await ids(calls.chain_loyalty_certificate_types_list(1, title="spa")) == []
        assert len(await calls.chain_loyalty_certificate_types_list(1, page=1, page_size=1)) == 1

    run(scenario)


def test_memberships_change_their_state(run: Run) -> None:
    """A freeze moves the end, unfreezing moves it back; balance and period can be set."""

    async def scenario(api: Altegio) -> None:
        calls = api.chain_loyalty_programs

        async def membership() -> dict[str, Any]:
            (found,) = await api.subscriptions_certificates.get_client_memberships(
                company_id=HOME, phone="+13155550101"
            )
            return found.to_dict()

        fresh = await membership()
        until = dt.datetime(2026, 12, 3, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
        await calls.chain_loyalty_memberships_freeze(1, 901, body={"freeze_till": until})
        frozen = await membership()
        assert (frozen["is_frozen"], frozen["freeze_period"]) == (True, 10)
        moved = dt.datetime.fromisoformat(frozen["expiration_date"])
        assert moved - dt.datetime.fromisoformat(fresh["expiration_date"]) == dt.timedelta(days=10)
        await calls.chain_loyalty_memberships_unfreeze(1, 901)
        assert await membership() == fresh
        balance = {"services_balance_count": [{"service_id": SERVICE, "balance": 3}]}
        await calls.chain_loyalty_memberships_set_balance(1, 901, body=balance)
        await calls.chain_loyalty_memberships_set_period(1, 901, body={"period": 1, "period_unit_id": 4})
        changed = await membership()
        assert [link["count"] for link in changed["balance_container"]["links"]] == [3, 10]
        assert changed["balance_string"] == "13 visits"
        assert changed["expiration_date"].startswith("2027-11-02")
        with pytest.raises(ValidationError):
            await calls.chain_loyalty_memberships_freeze(1, 901, body={"freeze_till": fresh["created_date"]})

    run(scenario)


def test_memberships_of_a_chain(run: Run) -> None:
    """They are listed by ID, by time and in pages."""

    async def scenario(api: Altegio) -> None:
        listed = api.subscriptions_certificates.get_membership_list
        assert await ids(listed(1)) == [901, 902, 903, 5248829]
        assert await ids(listed(1, abonements_ids=[902])) == [902]
        assert await ids(listed(1, page=2, count=3)) == [5248829]
        after = dt.datetime(2026, 11, 2, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
        assert await ids(listed(1, created_after=after)) == [901]

    run(scenario)


def test_chains_and_their_locations(run: Run) -> None:
    """All responses contain the same locations."""

    async def scenario(api: Altegio) -> None:
        chains = await api.chain_management.get_chain_list()
        assert {one.id: [each.id for each in one.companies or ()] for one in chains} == {
            1: [720441, 1050, 703092],
            83: [4564, 37532],
        }
        mine = await ids(api.locations.get_location_list(my=1))
        assert mine == [720441, 1050, 703092, 4564, 37532]
        assert await ids(api.locations.get_location_list(group_id=83)) == [4564, 37532]
        location = await api.locations.get_location(1050)
        assert location.main_group_id == 1
        found = await api.chain_management.get_chain_client_by_phone_number(1, phone="+13155550103")
        assert [one.company_id for one in found.clients or ()] == [720441, 1050, 703092]
        assert found.to_dict()["phone"] == "+13155550103"

    run(scenario)


def test_documents_of_the_inventory(run: Run) -> None:
    """A document and its goods transactions are created, together or one by one."""

    async def scenario(api: Altegio) -> None:
        stock = api.inventory
        body = {"create_date": "2026-11-23T12:00:00-05:00", "storage_id": 5, "type_id": 3}
        document = await stock.create_document(HOME, body=body)
        assert document.id is not None
        assert (await stock.get_document(HOME, document.id)).storage_id == 5
        line = {"amount": 2, "cost": 9.98, "cost_per_unit": 4.99, "discount": 0, "good_id": 77}
        line |= {"document_id": document.id, "operation_unit_type": 1}
        created = await stock.create_transaction(HOME, body=line)
        assert created.id is not None
        assert (await stock.get_transaction(HOME, created.id)).cost == 9.98
        assert await ids(stock.get_document_product_transactions(document.id)) == [created.id]
        both = await stock.create_inventory_operation(HOME, body={**body, "goods_transactions": [line]})
        assert len(both.transactions or ()) == 1
        await stock.delete_document(HOME, document.id)
        with pytest.raises(NotFoundError):
            await stock.get_document(HOME, document.id)

    run(scenario)


def test_life_of_a_product(run: Run) -> None:
    """A product is created with all documented fields, read, changed and deleted."""

    async def scenario(api: Altegio) -> None:
        body = {"title": "Soap", "category_id": 7, "sale_unit_id": 2, "service_unit_id": 3, "cost": 4.5}
        created = await fields_of(api.products.create_product(HOME, body=body))
        assert (created["title"], created["label"], created["unit_id"], created["cost"]) == ("Soap", "Soap", 2, 4.5)
        assert (created["barcode"], created["critical_amount"], created["actual_amounts"]) == ("", 0, [])
        product_id = created["good_id"]
        await api.products.update_product(HOME, product_id, body={**body, "title": "Soft soap"})
        read = await fields_of(api.products.get_product(HOME, product_id))
        assert (read["title"], read["label"], read["cost"]) == ("Soft soap", "Soft soap", 4.5)
        found = await api.products.get_products_list(HOME, term="soft")
        assert [one.good_id for one in found] == [product_id]
        await api.products.delete_product(HOME, product_id)
        assert await api.products.get_products_list(HOME, term="soft") == []

    run(scenario)


def test_a_new_row_has_all_documented_fields(run: Run) -> None:
    """Texts are empty, numbers 0, flags off, where nothing else is known."""

    async def scenario(api: Altegio) -> None:
        body = {"title": "Shave", "category_id": 83167, "staff": [{"id": ALEX, "seance_length": 600}]}
        new = await fields_of(api.services.create_service(HOME, body=body))
        created = await fields_of(api.services.get_service(HOME, new["id"]))
        assert (created["capacity"], created["print_title"], created["dates"], created["is_multi"]) == (
            0,
            "",
            [],
            False,
        )
        assert (created["duration"], created["prepaid"]) == (3600, "forbidden")
        born = await fields_of(
            api.clients.create_client(HOME, body={"name": "N", "phone": "+13155550991", "gender_id": 2})
        )
        assert (born["gender"], born["sex"], born["sex_id"], born["patronymic"]) == ("Female", "Female", 2, "")

    run(scenario)


# The server itself


def test_reset_restores_the_seed(run: Run, mock_server: MockServer) -> None:
    """After a reset everything is in its initial state, whatever was done."""

    async def scenario(api: Altegio) -> None:
        async def everything() -> list[Any]:
            return [
                [one.to_dict() for one in await api.appointments.get_appointment_list(HOME, with_deleted=True)],
                [one.to_dict() for one in await api.payments.get_transactions(HOME)],
                await fields_of(api.clients.get_client(HOME, 1)),
                [one.to_dict() for one in await api.services.get_service_list(HOME)],
            ]

        fresh = await everything()
        await api.appointments.create_appointment(HOME, body=booking(client={"name": "New", "phone": "+13155550777"}))
        await api.appointments.delete_appointment(HOME, 1)
        await api.clients.delete_client(HOME, 2)
        await api.services.delete_service(HOME, SERVICE)
        await api.payments.create_financial_transaction(HOME, body={"amount": 1})
        assert await everything() != fresh
        mock_server.reset()
        assert await everything() == fresh

    run(scenario)


def test_another_reference_day() -> None:
    """All dates around the day move with it."""

    async def scenario(base_url: str) -> None:
        async with client(base_url) as api:
            day = dt.date(2030, 1, 7)
            assert await ids(api.appointments.get_appointment_list(HOME, start_date=day, end_date=day)) == [7, 8, 9]

    with MockServer(today=dt.date(2030, 1, 7)) as server:
        anyio.run(scenario, server.base_url)


def test_clients_by_their_belongings(run: Run) -> None:
    """Filters by memberships, prepaid accounts, gift cards and appointments use the stored data."""

    async def scenario(api: Altegio) -> None:
        async def found(*filters: client_filters.ClientFilter) -> list[int | None]:
            return [one.id async for one in api.clients.search(HOME, *filters)]

        assert await found(client_filters.membership_visits(1, 10)) == [3]
        assert await found(client_filters.membership_visits(11, 99)) == [1, 2, 146915197]
        assert await found(client_filters.membership_frozen()) == []
        assert await found(client_filters.membership_frozen(False), client_filters.ids(1, 9)) == [1]
        assert await found(client_filters.deposit_balance(201, 400)) == [2, 3]
        assert await found(client_filters.gift_card_types(289057)) == []
        everyone = await found()
        came = await found(client_filters.appointments(count=(1, 99)))
        assert came
        assert await found(client_filters.appointments(count=(1, 99), invert=True)) == [
            one for one in everyone if one not in came
        ]

        card = await api.gift_cards.get_type(1, 289057)
        buyer = await api.clients.find_by_phone(HOME, "+13155550104")
        assert buyer is not None
        await api.gift_cards.sell(HOME, card, client=buyer, storage_id=91271, number="GC-4")
        assert await found(client_filters.gift_card_types(289057)) == [buyer.id]
        assert await found(client_filters.gift_card_balance(50, 51)) == [buyer.id]
        assert await found(client_filters.gift_card_balance(60, 99)) == []

    run(scenario)
