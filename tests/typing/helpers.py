"""The types of helpers; never run, only checked by mypy and pyright (unused ignores are errors)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import assert_type

import altegio
from altegio import Altegio, BookingError, Page, Paginator, SlotTakenError, SoldGiftCard, SoldMembership, Transaction
from altegio.models import Appointment, ChainMembershipType, Client, ClientGiftCard, ClientMembership, ServiceDetails


async def booking(api: Altegio, service: ServiceDetails, client: Client, day: dt.date) -> None:
    """Free times, and who books them."""
    free = await api.schedule.free_slots(1, day, service_id=5, team_member_ids=[8], days=31)
    assert_type(free, dict[int, list[dt.datetime]])
    assert_type(await api.schedule.free_dates(1, 5, day), list[dt.date])
    assert_type(await api.locations.time_zone(1), dt.tzinfo)
    booked = await api.appointments.book(1, team_member_id=8, at=free[8][0], services=[service], client=client)
    assert_type(booked, Appointment)
    assert_type(api.appointments.total_cost(booked), Decimal)
    await api.appointments.book(1, team_member_id=8, at=day, services=[5])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a day has no time
    await api.schedule.free_slots(1, day, duration=30)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a number has no unit


async def changes(api: Altegio) -> None:
    """Changes, and pages with cursors."""
    changed = api.clients.changes(1, cursor=None)
    async for one in changed:
        assert_type(one, Client)
    assert_type(changed.cursor, str | None)
    async for appointment in api.appointments.changes(1):
        assert_type(appointment, Appointment)
    assert_type(await api.clients.missing(1, [1]), set[int])
    paginator = api.money.transactions(1, cursor=None).resume(None)
    assert_type(paginator, Paginator[Transaction])
    async for page in paginator.pages():
        assert_type(page, Page[Transaction])
        assert_type(page.cursor, str | None)


async def sales(api: Altegio, membership_type: ChainMembershipType, card: altegio.CardType, client: Client) -> None:
    """Sold items, and their remaining balance."""
    sold = await api.memberships.sell(1, membership_type, client=client, storage_id=2)
    assert_type(sold, SoldMembership)
    assert_type(sold.membership, ClientMembership | None)
    if sold.membership is not None:
        assert_type(api.memberships.visits_left(sold.membership).services, dict[int, int | None])
    sold_card = await api.gift_cards.sell(1, card, client=client, storage_id=2)
    assert_type(sold_card, SoldGiftCard)
    assert_type(sold_card.card, ClientGiftCard | None)


def errors(error: SlotTakenError) -> None:
    """Created by an application, or caught."""
    assert_type(SlotTakenError("taken"), SlotTakenError)
    assert_type(error.code, int | str | None)
    base: BookingError = error
    assert_type(base.status, int)


def options(api: Altegio) -> None:
    """Two priorities."""
    assert_type(api.with_options(priority="background"), Altegio)
    api.with_options(priority="low")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # there is no such priority
