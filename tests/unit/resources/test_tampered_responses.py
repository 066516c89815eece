"""Helpers whose responses are wrong in one place: an ``AltegioError``, or a result.

Each runs the example of its docstring with the responses of a fake, in which some values are hostile. The seed
is fixed; ``make fuzz`` changes more places, and other ones.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
import os
from collections.abc import Awaitable, Callable
from operator import attrgetter
from typing import Any

import httpx
import pytest

from altegio import Altegio, DecodingError
from altegio.models import ChainMembershipType, ClientMembership
from altegio.resources._base import Resource
from altegio.testing import FakeAltegio
from tests.doubles.clients import client
from tests.doubles.fakes import run
from tests.doubles.helper_examples import methods
from tests.doubles.network import listed
from tests.doubles.tampering import Helper, is_raw

CHANGES = int(os.environ.get("FUZZ", "5"))
"""How many changed responses each helper gets."""
SEED = os.environ.get("FUZZ_SEED", "0")
HELPERS = methods()
DAY = dt.date(2026, 11, 24)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", HELPERS)
def test_a_helper_that_gets_something_else(name: str) -> None:
    """It returns a result or raises an error of ours."""
    helper = Helper(inspect.getdoc(HELPERS[name]) or "")

    async def changed() -> list[str]:
        await helper.record()
        found: list[str] = []
        for change in helper.changes(f"{SEED} {name}", CHANGES):
            try:
                await helper.meet(change)
            except Exception as error:
                if is_raw(error):
                    found.append(f"{change}: {error!r}")
        return found

    assert asyncio.run(changed()) == []
    assert helper.recorded


Call = Callable[[Altegio], Awaitable[Any]]
BAD: dict[str, tuple[Call, str, Any, str]] = {
    "a row that is nothing": (
        lambda api: api.money.accounts(1),
        "get_account_list",
        [{"id": 1}, None],
        "data[1]: expected Account, got NoneType",
    ),
    "a row that is a text": (
        lambda api: api.team_members.list_active(1),
        "get_team_member_list",
        ["x"],
        "data[0]: expected TeamMember, got str",
    ),
    "a nested object that is a number": (
        lambda api: listed(api.money.transactions(1)),
        "get_transactions",
        [{"id": 1, "client": 7}],
        "data[0].client: expected TransactionClient, got int",
    ),
    "a nested list that is a number": (
        lambda api: api.inventory.consumables(1, 2, 3),
        "get_appointment_consumables",
        [{"service_id": 3, "consumables": 5}],
        "data[0].consumables: expected a list of UpdatedServiceConsumable, got int",
    ),
    "an ID that is a list": (
        lambda api: api.money.accounts(1),
        "get_account_list",
        [{"id": [1]}],
        "data[0].id: expected int, got list",
    ),
    "an ID that is an object": (
        lambda api: api.chains.run(1, api.locations.get_location),
        "get_location_list",
        [{"id": 1}, {"id": {}}],
        "data[1].id: expected int, got dict",
    ),
    "an object that is a list": (
        lambda api: api.memberships.unfreeze(1, 2),
        "chain_loyalty_memberships_unfreeze",
        [1],
        "data: expected UnfrozenMembership, got list (carried out before: chain_loyalty_memberships_unfreeze)",
    ),
    "a day without a team member": (
        lambda api: api.schedule.get(1, DAY, DAY),
        "get_team_member_schedule_list",
        [{"date": "2026-11-24"}],
        "a day has no team member or no date: TeamMemberScheduleDay(date=2026-11-24)",
    ),
    "a number that is too large": (
        lambda api: api.memberships.unfreeze(1, 2),
        "chain_loyalty_memberships_unfreeze",
        {"id": 2, "is_frozen": False, "freeze_period": 10**30},
        "a number in it can't be used: Python int too large to convert to C int "
        "(carried out before: chain_loyalty_memberships_unfreeze)",
    ),
}


SERVICE = {"id": 8, "title": "Haircut", "category_id": 1, "price_min": 1, "price_max": 2, "duration": 3600, "staff": []}


@pytest.mark.parametrize("comment", ["\ud800", float("nan")])
def test_received_values_that_cannot_be_sent_back(comment: Any, altegio_fake: FakeAltegio) -> None:
    """The response is the cause; a value of the caller's own is the caller's error."""
    content = json.dumps({"success": True, "data": SERVICE | {"comment": comment}})
    altegio_fake.on("get_service", returns=httpx.Response(200, content=content), times=1)
    altegio_fake.on("get_service", returns=SERVICE)
    message = "it can't be sent back: deprecated_update_service_by_id body.comment: "

    with pytest.raises(DecodingError, match=message) as caught:
        run(altegio_fake, lambda api: api.services.update(1, 8, title="Cut"))
    assert caught.value.operation == "get_service"
    with pytest.raises(ValueError, match="lone surrogate"):
        run(altegio_fake, lambda api: api.services.update(1, 8, comment="\ud800"))


@pytest.mark.parametrize("name", BAD)
def test_the_error_names_the_place(name: str, altegio_fake: FakeAltegio) -> None:
    """And the writes that were completed, which must not be repeated."""
    call, operation, payload, message = BAD[name]
    altegio_fake.on(operation, returns=payload)

    with pytest.raises(DecodingError) as caught:
        run(altegio_fake, call)
    assert caught.value.message == message
    assert caught.value.operation


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda api: api.memberships.fields_of(
                ChainMembershipType.from_dict({"title": "A", "cost": 1, "balance_container": ["x"]})
            ),
            "type.balance_container: expected MembershipTypeBalance, got list",
        ),
        (
            lambda api: api.memberships.visits_left(
                ClientMembership.from_dict({"balance_container": {"links": [{"count": "x"}]}})
            ),
            "membership.balance_container.links[0].count: expected int, got str",
        ),
    ],
)
def test_a_model_that_was_read_before(call: Callable[[Altegio], Any], message: str) -> None:
    """It is from the server as well, and the error names its field."""

    async def read() -> None:
        result = call(client())
        if inspect.isawaitable(result):
            await result

    with pytest.raises(DecodingError) as caught:
        asyncio.run(read())
    assert caught.value.message == message


def test_a_text_has_a_method_of_that_name(altegio_fake: FakeAltegio) -> None:
    """It is not taken for a title."""
    altegio_fake.on("get_transactions", returns=[{"id": 1, "account": "x", "expense": "x"}])
    (transaction,) = run(altegio_fake, lambda api: listed(api.money.transactions(1)))

    assert (transaction.account, transaction.payment_item) == (None, None)


def test_paging_by_a_function_of_the_caller(altegio_fake: FakeAltegio) -> None:
    """Its own errors stay unchanged."""
    altegio_fake.on("get_appointment_list", returns=[{"id": 1, "client": "x"}])

    async def own(api: Altegio) -> None:
        await api.paginate(api.appointments.get_appointment_list, 1).map(lambda one: one.client and one.client.name)

    async def built_in(api: Altegio) -> None:
        await api.paginate(api.appointments.get_appointment_list, 1).map(attrgetter("client.name"))

    with pytest.raises(AttributeError, match="'str' object has no attribute 'name'"):
        run(altegio_fake, own)
    with pytest.raises(DecodingError, match=r"data\[0\].client: expected AppointmentClient, got str"):
        run(altegio_fake, built_in)


class Faulty(Resource):
    """A helper with a bug."""

    async def of_its_own(self, location_id: int) -> Any:
        """Fail although the response fits."""
        account: Any = (await self._api.payments.get_account_list(location_id))[0]
        return account.nothing

    async def before_a_response(self, location_id: int) -> Any:
        """Fail on an argument."""
        nothing: Any = None
        return location_id + nothing


def test_a_bug_of_our_own_stays_unchanged(altegio_fake: FakeAltegio) -> None:
    """If all responses fit, none of them is the cause."""
    altegio_fake.on("get_account_list", returns=[{"id": 1}])

    with pytest.raises(AttributeError, match="nothing"):
        run(altegio_fake, lambda api: Faulty(api).of_its_own(1))
    with pytest.raises(TypeError, match="NoneType"):
        run(altegio_fake, lambda api: Faulty(api).before_a_response(1))
