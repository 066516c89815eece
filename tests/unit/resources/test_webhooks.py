"""``api.webhooks``: one address among those of other applications."""

from __future__ import annotations

from typing import Any

import pytest

from altegio import Altegio, DecodingError, ValidationError
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

HOME = 720441
MINE = "https://example.com/mine?secret=x"
OTHER = "https://example.com/other"
READ, WRITE = "get_event_notification_settings", "update_event_notification_settings"


def written(settings: dict[str, Any], act: Any) -> dict[str, Any]:
    """The written settings after a response with these settings; empty: nothing was written."""
    fake = FakeAltegio()
    fake.on(READ, returns=settings)
    fake.on(WRITE, returns={**settings, "saved": True})
    run(fake, act)
    read, *writes = fake.requests
    assert (read.operation, read.path) == (READ, path_of(READ, HOME))
    assert [(one.operation, one.path) for one in writes] in ([], [(WRITE, path_of(WRITE, HOME))])
    body: dict[str, Any] = writes[0].body if writes else {}
    return body


def on(body: dict[str, Any]) -> set[str]:
    """The flags that are on."""
    return {name for name, value in body.items() if value == 1} - {"active"}


def test_it_is_added_beside_others() -> None:
    """Addresses and flags of others stay, whatever their form; the flag of staff is master."""
    settings = {
        **{"urls": [OTHER, OTHER], "active": 1, "client": 1, "good": "1", "salon": True, "record": 0, "service": "0"},
        **{"goods_operations_move": None, "new_flag": 1, "salon_id": 1, "self_sending": 1},
        "url_settings": [{"url": OTHER, "active": 1, "finances_operation": 1, "schedule": 0}],
    }
    body = written(settings, lambda api: api.webhooks.add(HOME, MINE, events=["record", "staff"]))

    assert body["urls"] == [OTHER, MINE]
    assert body["active"] == 1
    flags = {"client", "good", "salon", "new_flag", "finances_operation", "record", "master"}
    assert on(body) == {*flags, "self_sending"}
    assert body["service"] == body["schedule"] == body["goods_operations_move"] == 0


def test_exclusive_switches_the_other_flags_off() -> None:
    """The addresses of others stay nevertheless."""
    settings = {"urls": [OTHER], "active": 1, "client": 1, "new_flag": 1}
    body = written(settings, lambda api: api.webhooks.add(HOME, MINE, events=["record"], exclusive=True))

    assert body["urls"] == [OTHER, MINE]
    assert on(body) == {"record"}


def test_it_is_added_once() -> None:
    """A second time only flags change."""
    settings = {"urls": [MINE, OTHER], "active": 0, "client": 1}
    body = written(settings, lambda api: api.webhooks.add(HOME, MINE, events=["record"], self_sending=False))

    assert (body["urls"], body["active"], body["self_sending"]) == ([MINE, OTHER], 1, 0)
    assert on(body) == {"client", "record"}


def test_ten_addresses_are_the_maximum(altegio_fake: FakeAltegio) -> None:
    """An eleventh is refused before anything is written."""
    settings = {"urls": [f"https://example.com/{number}" for number in range(10)], "active": 1}
    altegio_fake.on(READ, returns=settings)
    with pytest.raises(ValueError, match="url: the location has 10 addresses already, and takes 10"):
        run(altegio_fake, lambda api: api.webhooks.add(HOME, MINE, events=["record"]))
    assert altegio_fake.requests.operations == [READ]


@pytest.mark.parametrize("settings", [{"active": 1, "record": 1}, {"urls": None, "active": 1}, {"urls": "x"}])
def test_nothing_is_written_where_the_addresses_are_unknown(
    settings: dict[str, Any], altegio_fake: FakeAltegio
) -> None:
    """Others would be lost."""
    altegio_fake.on(READ, returns=settings)
    for act in (
        lambda api: api.webhooks.add(HOME, MINE, events=["record"]),
        lambda api: api.webhooks.remove(HOME, MINE),
    ):
        with pytest.raises(DecodingError, match="the addresses are missing; a write would remove those of others"):
            run(altegio_fake, act)
    assert altegio_fake.requests.operations == [READ, READ]


def test_it_is_removed_among_others() -> None:
    """All flags stay, since those of others are not known."""
    settings = {"urls": [MINE, OTHER], "active": 1, "client": 1, "record": "1"}
    body = written(settings, lambda api: api.webhooks.remove(HOME, MINE))
    assert (body["urls"], body["active"], on(body)) == ([OTHER], 1, {"client", "record"})

    assert written(settings, lambda api: api.webhooks.remove(HOME, "https://example.com/nobody")) == {}
    assert written({**settings, "active": 0}, lambda api: api.webhooks.remove(HOME, MINE))["active"] == 0


def test_the_last_one_is_switched_off() -> None:
    """A location must have an address."""
    body = written({"urls": [MINE], "active": 1, "client": 1}, lambda api: api.webhooks.remove(HOME, MINE))
    assert (body["urls"], body["active"], on(body)) == ([MINE], 0, {"client"})


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"url": "example.com"}, ValueError, "url: expected an address such as https://example.com/altegio?secret=..."),
        ({"url": "ftp://example.com/"}, ValueError, "url: expected an address such as"),
        ({"url": "https://"}, ValueError, "url: expected an address such as"),
        ({"url": "https://exa mple.com/"}, ValueError, "url: expected an address such as"),
        ({"url": "https://[x/"}, ValueError, "url: expected an address such as"),
        ({"url": ""}, ValueError, "url can't be empty"),
        ({"url": 5}, TypeError, "url: expected str, got int"),
        ({"events": []}, ValueError, "events can't be empty; there are salon, staff, service"),
        ({"events": "record"}, TypeError, "events: expected an iterable of str, got str"),
        ({"events": ["recrod"]}, ValueError, "events: there is no 'recrod'; did you mean 'record'?"),
        ({"events": ["master"]}, ValueError, "events: there is no 'master'; did you mean 'staff'?"),
        ({"events": ["x"]}, ValueError, "events: there is no 'x'; there are salon, staff"),
        ({"exclusive": 1}, TypeError, "exclusive: expected bool, got int"),
        ({"self_sending": 1}, TypeError, "self_sending: expected bool, got int"),
        ({"location_id": 0}, ValueError, "location_id must be a positive ID: 0"),
    ],
)
def test_wrong_arguments(wrong: dict[str, Any], error: type[Exception], message: str) -> None:
    """Nothing is sent, and the address, which has a secret, is not repeated."""
    arguments: dict[str, Any] = {"location_id": HOME, "url": MINE, "events": ["record"], **wrong}
    text = str(misuse(lambda api: api.webhooks.add(**arguments), error_type=error))
    assert message in text
    assert "secret=x" not in text


def test_against_the_fake(altegio_fake: FakeAltegio) -> None:
    """The fake replaces all settings, as Altegio does, and accepts 1 to 10 addresses."""

    async def act(api: Altegio) -> None:
        assert (await api.webhooks.get_event_notification_settings(HOME)).urls == []
        await api.webhooks.add(HOME, OTHER, events=["client"])
        saved = await api.webhooks.add(HOME, MINE, events=["record", "staff"])
        assert (saved.urls, saved.active) == ([OTHER, MINE], 1)
        assert (saved.client, saved.record, saved.master, saved.good) == (1, 1, 1, 0)
        again = await api.webhooks.get_event_notification_settings(HOME)
        assert again.to_dict() == saved.to_dict()
        assert (await api.webhooks.get_event_notification_settings(1050)).urls == []
        assert (await api.webhooks.remove(HOME, OTHER)).urls == [MINE]
        assert (await api.webhooks.remove(HOME, MINE)).active == 0
        for urls in ([], [MINE, MINE], [f"{MINE}{number}" for number in range(11)]):
            with pytest.raises(ValidationError, match="The addresses can't be saved"):
                await api.webhooks.update_event_notification_settings(HOME, body={"urls": urls, "active": 1})

    run(altegio_fake, act, strict=True)
