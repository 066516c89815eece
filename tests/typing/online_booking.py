"""The types of online booking; never run, only checked by mypy and pyright."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

from altegio import Altegio, OnlineAppointment
from altegio.models import BookableService, BookedAppointment


async def visitors(api: Altegio) -> None:
    """A visitor is a view of the same class as the client, with its helpers."""
    pending = await api.online_booking.send_code(1, "+13155550175")
    visitor = await pending.confirm("0175")
    assert_type(visitor, Altegio)
    assert_type(await visitor.online_booking.times(1, dt.date(2026, 11, 25)), list[dt.datetime])


async def booking(api: Altegio) -> None:
    """The results of the steps."""
    assert_type(await api.online_booking.services(1), list[BookableService])
    wanted = OnlineAppointment(dt.datetime(2026, 11, 25, 10), [1], 5)
    assert_type(wanted.team_member_id, int | None)
    assert_type(await api.online_booking.book(1, wanted, phone="+13155550175", name="Ann"), list[BookedAppointment])
