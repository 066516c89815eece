"""Calls by their effect, and a client of a server with chosen behaviour."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from altegio import Altegio
from tests.doubles.clients import client
from tests.doubles.faults import (
    Act,
    Fault,
    FaultServer,
    raw,
    sends,
)

PHONE = "13155550175"


async def read(api: Altegio) -> Any:
    """A call that reads; its path holds a phone."""
    return await api.utilities.phone_number_format_check(PHONE)


async def write(api: Altegio) -> Any:
    """A call that changes something."""
    return await api.clients.create_client(1, body={"name": "Client 1", "phone": PHONE})


async def delete(api: Altegio) -> Any:
    """A change that HTTP calls idempotent."""
    return await api.clients.delete_client(1, 2)


async def enable_tips(api: Altegio) -> Any:
    """A change by GET."""
    return await api.utilities.enable_team_member_tips(1, 2)


@contextlib.asynccontextmanager
async def serving(*acts: Act, **options: Any) -> AsyncIterator[tuple[FaultServer, Altegio]]:
    """A server with this behaviour, and its client, which does not wait between its attempts."""
    async with FaultServer(Fault("this", acts)) as server, client(server.base_url, **options) as api:
        api._state.sleep = no_wait
        yield server, api


async def no_wait(_: float) -> None:
    """Waits for nothing."""


def after_a_response(fault: Fault) -> Fault:
    """A fault that begins with the second request: the first one connects and loads the certificates."""
    return Fault("this", (sends(raw()), *fault.acts))
