"""``api.notifications``: messages to chosen clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from altegio import Altegio
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse


@pytest.mark.parametrize("ids", [[3, 1, 3, 2, 1], (3, 1, 2), iter([3, 1, 2]), {3: "a", 1: "b", 2: "c"}.keys()])
def test_each_client_gets_one_message(ids: Any, altegio_fake: FakeAltegio) -> None:
    """A client that is listed twice gets it once, in the order of the list; nothing is returned."""
    assert run(altegio_fake, lambda api: api.notifications.send_sms(7, ids, "We are open.")) is None
    (sent,) = altegio_fake.requests.of("send_sms_to_clients")
    assert (sent.path, sent.body) == (
        path_of("send_sms_to_clients", 7),
        {"client_ids": [3, 1, 2], "text": "We are open."},
    )


def test_an_e_mail_has_a_subject(altegio_fake: FakeAltegio) -> None:
    """All three fields are sent unchanged; nothing is returned."""
    fields = {"subject": " Hours ", "text": "We are open."}
    assert run(altegio_fake, lambda api: api.notifications.send_email(7, [1], **fields)) is None
    (sent,) = altegio_fake.requests.of("send_email_newsletter_to_clients")
    assert sent.path == path_of("send_email_newsletter_to_clients", 7)
    assert sent.body == {"client_ids": [1], **fields}


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
def test_invalid_arguments_are_refused(call: Callable[[Altegio], Awaitable[Any]]) -> None:
    """No recipients, no text, or something other than IDs and text: nothing is sent."""
    assert any(name in str(misuse(call)) for name in ("client_ids", "text", "subject"))
