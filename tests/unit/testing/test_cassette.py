"""Traffic in a file: nothing personal is in it, and it plays without a network."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

import altegio
from altegio import SPECS, Altegio
from altegio.mock_server import MockServer
from altegio.testing import CassetteError, FakeAltegio, Recorder, Replay
from altegio.testing._masking import Masker

HOME = 720441
PERSON = {"name": "Anna Smith", "phone": "+13155550199", "email": "anna.smith@example.org", "comment": "likes tea"}


async def traffic(api: Altegio) -> list[Any]:
    """Some calls with personal data, a refusal and a login."""
    results: list[Any] = [(await api.clients.create_client(HOME, body=PERSON)).to_dict()]
    found = await api.clients.find_by_phone(HOME, PERSON["phone"])
    results += [found and found.name, found and found.phone]
    try:
        await api.clients.get_client(HOME, 999_999)
    except altegio.NotFoundError as error:
        results.append(str(error.message))
    await api.login("+13155550177", "planted-password")
    return results


def recorded(path: Path, base_url: str) -> list[Any]:
    """Record the calls."""

    async def run() -> list[Any]:
        recorder = Recorder(path)
        async with Altegio(
            base_url=base_url, partner_token="planted-partner", user_token="planted-user", transport=recorder
        ) as api:
            results = await traffic(api)
        await recorder.aclose()
        return results

    return asyncio.run(run())


def replayed(path: Path) -> list[Any]:
    """The same calls without a network."""

    async def run() -> list[Any]:
        async with Altegio(partner_token="p", user_token="u", transport=Replay(path)) as api:
            return await traffic(api)

    return asyncio.run(run())


def test_a_file_has_no_tokens_and_no_personal_data(mock_server: MockServer, tmp_path: Path) -> None:
    """Requests, responses, paths and queries; what belongs together still does."""
    path = tmp_path / "calls.json"
    original = recorded(path, mock_server.base_url)
    text = path.read_text(encoding="utf-8")
    for secret in ("planted", "Anna", "Smith", "3155550199", "3155550177", "anna.smith", "likes tea"):
        assert secret not in text
    kept = json.loads(text)
    assert kept["descriptions"] == {name: spec.revision for name, spec in SPECS.items()}
    body = next(one["body"] for one in kept["exchanges"] if one["operation"] == "create_client")
    assert body == {"name": "Name 1", "phone": "+15550000001", "email": "person1@example.com", "comment": "Text 1"}
    assert original[1:3] == ["Anna Smith", "+13155550199"]


def test_a_file_plays_without_a_network(mock_server: MockServer, tmp_path: Path) -> None:
    """The results are those of the server, with stand-ins; twice, as each operation has its responses in order."""
    path = tmp_path / "calls.json"
    original = recorded(path, mock_server.base_url)
    for _ in range(2):
        with_stand_ins = replayed(path)
        # The phone that is looked for is not the recorded one, so that nobody has it.
        assert with_stand_ins[0] == json.loads(json.dumps(with_stand_ins[0]))
        assert with_stand_ins[1:3] == [None, None]
        assert with_stand_ins[3] == original[3]


def test_what_was_not_recorded_is_an_error(mock_server: MockServer, tmp_path: Path) -> None:
    """It names the operation."""
    path = tmp_path / "calls.json"
    recorded(path, mock_server.base_url)

    async def run() -> None:
        replay = Replay(path)
        assert replay.left == 4
        async with Altegio(partner_token="p", user_token="u", transport=replay) as api:
            await api.locations.get_location(HOME)

    with pytest.raises(CassetteError, match="no further response of get_location"):
        asyncio.run(run())


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "No such file"),
        ("{", "is no recorded traffic"),
        ("{}", "is no recorded traffic"),
        ('{"format": 9, "exchanges": []}', "the format is 9, known is 1"),
    ],
)
def test_a_file_that_is_none(content: str | None, message: str, tmp_path: Path) -> None:
    """It is refused at once."""
    path = tmp_path / "calls.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(CassetteError, match=message):
        Replay(path)


def test_a_recorder_works_before_a_fake(tmp_path: Path) -> None:
    """And before any other transport; calls that the description does not have are found by their path."""
    fake = FakeAltegio(strict=False)
    path = tmp_path / "calls.json"

    async def run(transport: httpx.AsyncBaseTransport) -> list[int]:
        async with fake.client(transport=transport) as api:
            location = await api.locations.get_location(HOME)
            with pytest.raises(altegio.NotFoundError):
                await api.request("GET", "/nowhere")
            return [location.id or 0]

    async def record() -> list[int]:
        async with Recorder(path, inner=fake.transport) as recorder:
            return await run(recorder)

    assert asyncio.run(record()) == asyncio.run(run(Replay(path))) == [HOME]


def test_masking() -> None:
    """By the name of the field, and by the form of a text; the same value has the same stand-in."""
    masker = Masker()
    value = {
        "client": {"name": "Anna", "phone": "+1 315 555 01 99", "id": 5, "sex": 0},
        "phones": ["13155550199", 13155550199],
        "user_token": "abc",
        "title": "write to anna@example.org",
        "note": "anna@example.org",
        "other": "+1 315 555-01-99",
        "value": "13155550199",
        "barcode": "4006381333931",
        "empty": {"name": "", "phone": None, "is_phone": True},
        "seance_length": 3600,
        "datetime": "2026-11-28T10:00:00+03:00",
    }
    assert masker.value(value) == {
        "client": {"name": "Name 1", "phone": "+15550000001", "id": 5, "sex": 0},
        "phones": ["15550000001", 15550000001],
        "user_token": "***",
        "title": "write to anna@example.org",
        "note": "person1@example.com",
        "other": "+15550000001",
        "value": "15550000001",
        "barcode": "4006381333931",
        "empty": {"name": "", "phone": None, "is_phone": True},
        "seance_length": 3600,
        "datetime": "2026-11-28T10:00:00+03:00",
    }
