"""``api.notifications``: messages to given clients."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from altegio import Altegio
from altegio.mock_server import MockServer
from tests.doubles.addresses import line_of
from tests.doubles.clients import client
from tests.doubles.network import Network, misuse


@pytest.mark.parametrize("ids", [[3, 1, 3, 2, 1], (3, 1, 2), iter([3, 1, 2]), {3: "a", 1: "b", 2: "c"}.keys()])
def test_each_client_gets_one_message(ids: Any) -> None:
    """Whoever is named twice gets it once, in the order of the first naming."""
    network = Network(None)
    network.result_of(lambda api: api.notifications.send_sms(7, ids, "We are open."))
    assert network.calls == [line_of("send_sms_to_clients", 7)]
    assert network.bodies == [{"client_ids": [3, 1, 2], "text": "We are open."}]


def test_an_e_mail_has_a_subject() -> None:
    """All three fields go out as they are."""
    network = Network(None)
    network.result_of(lambda api: api.notifications.send_email(7, [1], subject=" Hours ", text="We are open."))
    assert network.calls == [line_of("send_email_newsletter_to_clients", 7)]
    assert network.bodies == [{"client_ids": [1], "subject": " Hours ", "text": "We are open."}]


# The client as callers without a type checker see it.
CALLS: list[Callable[[Any], Awaitable[Any]]] = [
    lambda api: api.notifications.send_sms(7, [], "a"),
    lambda api: api.notifications.send_sms(7, "12", "a"),
    lambda api: api.notifications.send_sms(7, 1, "a"),
    lambda api: api.notifications.send_sms(7, ["1"], "a"),
    lambda api: api.notifications.send_sms(7, [True], "a"),
    lambda api: api.notifications.send_sms(7, [0], "a"),
    lambda api: api.notifications.send_sms(7, [1], " \n"),
    lambda api: api.notifications.send_sms(7, [1], None),
    lambda api: api.notifications.send_email(7, [], subject="a", text="a"),
    lambda api: api.notifications.send_email(7, [1], subject="", text="a"),
    lambda api: api.notifications.send_email(7, [1], subject="a", text=""),
]


@pytest.mark.parametrize("call", CALLS)
def test_what_does_not_fit_is_refused(call: Callable[[Altegio], Awaitable[Any]]) -> None:
    """No recipients, no text, or something else than IDs and text: nothing is sent."""
    assert any(name in str(misuse(call)) for name in ("client_ids", "text", "subject"))


def test_the_stand_in_server_takes_messages(mock_server: MockServer) -> None:
    """It checks the bodies against the description, and both calls bring nothing back."""

    async def run() -> list[object]:
        async with client(mock_server.base_url) as api:
            sms = api.notifications.send_sms(720441, [1, 2], "We are open.")
            mail = api.notifications.send_email(720441, [1], subject="Hours", text="Open.")
            return list(await asyncio.gather(sms, mail))

    assert asyncio.run(run()) == [None, None]
