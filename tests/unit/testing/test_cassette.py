"""Recorded traffic in a file: it holds no personal data, and can be replayed without a network."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import gzip
import json
import sys
import threading
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

import altegio
from altegio import SPECS, Altegio, client_filters
from altegio.mock_server import MockServer
from altegio.mock_server._core.description import PREFIX, Description
from altegio.testing import CassetteError, FakeAltegio, Recorder, Replay

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
    """Requests, responses, paths and queries; equal values stay equal."""
    path = tmp_path / "calls.json"
    original = recorded(path, mock_server.base_url)
    text = path.read_text(encoding="utf-8")
    for secret in ("planted", "Anna", "Smith", "3155550199", "3155550177", "anna.smith", "likes tea"):
        assert secret not in text
    saved = json.loads(text)
    assert saved["descriptions"] == {name: spec.revision for name, spec in SPECS.items()}
    body = next(one["body"] for one in saved["exchanges"] if one["operation"] == "create_client")
    assert body == {"name": "Name 1", "phone": "+15550000001", "email": "person1@example.com", "comment": "Text 1"}
    assert original[1:3] == ["Anna Smith", "+13155550199"]


def test_a_file_plays_without_a_network(mock_server: MockServer, tmp_path: Path) -> None:
    """The results are those of the server, with stand-ins; twice, as each operation has its responses in order."""
    path = tmp_path / "calls.json"
    original = recorded(path, mock_server.base_url)
    for _ in range(2):
        with_stand_ins = replayed(path)
        # The searched phone is not the recorded one, so that no client has it.
        assert with_stand_ins[0] == json.loads(json.dumps(with_stand_ins[0]))
        assert with_stand_ins[1:3] == [None, None]
        assert with_stand_ins[3] == original[3]


def test_an_unrecorded_call_is_an_error(mock_server: MockServer, tmp_path: Path) -> None:
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
def test_an_invalid_file(content: str | None, message: str, tmp_path: Path) -> None:
    """It is refused at once."""
    path = tmp_path / "calls.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(CassetteError, match=message):
        Replay(path)


def test_a_recorder_works_with_a_fake(tmp_path: Path) -> None:
    """And with any other transport; undocumented calls are identified by their path."""
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


def test_no_personal_data_remains(tmp_path: Path) -> None:
    """Wherever it is: a token in a response, form or address, a name in another alphabet, a phone in a sentence."""
    fake = FakeAltegio(strict=False)
    path = tmp_path / "calls.json"
    person = {"name": "Жанна Шмидт", "phone": "+79991234567", "email": "zhanna@пример.рф"}
    fake.on(
        "create_client",
        returns={"id": 1, **person, "comment": "Жанна любит чай", "hash": "user-T0ken"},
    )
    fake.on(
        "authorize_user", returns={"id": 5, "name": "Иван", "user_token": "fresh-T0ken", "login": "ivan@example.org"}
    )
    fake.on("get_location", returns={"id": 1, "title": "Для Жанны? Нет, Жанна Шмидт: 8 (999) 123-45-67, Иван"})
    fake.on("get_service", returns={"id": 1, "title": json.dumps({"phone": "+79991234568", "token": "t"})})
    fake.on("get_visit_receipt_pdf", returns="%PDF Жанна Шмидт".encode())

    async def run() -> None:
        async with (
            Recorder(path, inner=fake.transport) as recorder,
            fake.client(transport=recorder, partner_token="partner-T0ken", user_token="user-T0ken") as api,
        ):
            await api.clients.create_client(HOME, body=person)
            await api.login("ivan@example.org", "passw0rd")
            await api.locations.get_location(HOME)
            await api.services.get_service(HOME, 1)
            await api.appointments.get_visit_receipt_pdf(1)
            query = {"fullname": "Жанна", "phone": "79991234567", "link": "https://x.example/?user_token=fresh-T0ken"}
            await api.request("GET", "/nowhere/79991234567/zhanna@пример.рф", query=query)
            await api.request("POST", "/nowhere", body={"text": {"names": ["Жанна"]}, "tokens": {"one": "abc"}})

    with pytest.raises(altegio.NotFoundError):
        asyncio.run(run())
    text = path.read_text(encoding="utf-8")
    for secret in ("Жанна", "Шмидт", "Иван", "T0ken", "passw0rd", "ivan", "zhanna", "999123", "999) 123", "%D0%96"):
        assert secret not in text
    saved = json.loads(text)["exchanges"]
    title = next(one["response"]["data"]["title"] for one in saved if one["operation"] == "get_location")
    assert title == "Для Жанны? Нет, Name 1: 15550000002, Name 2"
    assert next(one["response"] for one in saved if one["operation"] == "get_visit_receipt_pdf") == {
        "bytes of a file": len("%PDF Жанна Шмидт".encode())
    }


@pytest.mark.parametrize(
    ("sent", "replayed_as"),
    [
        (b"", b""),
        (b'"just text"', b'"just text"'),
        (b'{"a": [1]}', b'{"a": [1]}'),
        (b"\x89PNG", bytes(4)),
        (b"a,b", bytes(3)),
    ],
)
def test_content_of_every_type(sent: bytes, replayed_as: bytes, tmp_path: Path) -> None:
    """JSON stays JSON, including a single text, a file preserves its length, and an empty body stays empty."""
    path, address = tmp_path / "calls.json", "https://altegio.invalid/api/v1/nowhere"
    server = httpx.MockTransport(lambda _: httpx.Response(200, content=sent))

    async def get(transport: httpx.AsyncBaseTransport) -> bytes:
        async with httpx.AsyncClient(transport=transport) as http:
            return (await http.get(address)).content

    assert asyncio.run(get(Recorder(path, inner=server))) == sent
    assert asyncio.run(get(Replay(path))) == replayed_as


@pytest.mark.parametrize(
    ("status", "media_type", "sent", "replayed_as"),
    [
        (200, "application/json", b"null", b"null"),
        (200, "application/json", b'{"bytes of a file": 3}', b'{"bytes of a file": 3}'),
        (200, "text/csv; charset=utf-8", b"a,b", b"a,b"),
        (200, "application/x-www-form-urlencoded", b"a=b", bytes(3)),
        (502, "text/html", b"<h1>Bad gateway</h1>", b"<h1>Bad gateway</h1>"),
        (502, "text/plain", b"upstream broke", b"upstream broke"),
        (502, "text/plain", b'"upstream broke"', b'"upstream broke"'),
        (502, "text/plain", b"call 13155550199", b"call 15550000001"),
        (502, "", b"upstream broke", b"upstream broke"),
        (502, "application/json", b"upstream broke", b"upstream broke"),
        (502, "application/octet-stream", b"\x89PNG", bytes(4)),
        (502, "application/json", b'{"name": "Anna"', bytes(15)),
        (502, "text/plain; charset=windows-1251", "нет".encode("cp1251"), "нет".encode("cp1251")),
        (502, "text/plain; charset=nothing", "нет".encode(), "нет".encode()),
        (502, "text/plain; charset=base64", b"a", b"a"),
    ],
)
def test_a_response_is_replayed_as_what_it_was(
    status: int, media_type: str, sent: bytes, replayed_as: bytes, tmp_path: Path
) -> None:
    """JSON, a text, a file; a refusal without a media type is a text where it can be read as one."""
    path = tmp_path / "calls.json"
    assert one_call(path, sent, media_type, status)["content"] in ("json", "text", "file")
    assert response_again(path) == replayed_as


@pytest.mark.parametrize(
    "response",
    [
        {"status_code": 502, "text": "upstream broke"},
        {"status_code": 502, "html": "<h1>Bad gateway</h1>"},
        {"status_code": 502, "content": b"upstream broke"},
        {"status_code": 200, "content": b"null"},
        {"status_code": 200},
    ],
)
def test_an_error_in_replay_is_that_of_the_recording(response: dict[str, Any], tmp_path: Path) -> None:
    """With the same message."""
    path = tmp_path / "calls.json"
    server = httpx.MockTransport(lambda _: httpx.Response(**response))

    async def error(transport: httpx.AsyncBaseTransport) -> str:
        async with Altegio(partner_token="p", user_token="u", transport=transport, max_retries=0) as api:
            with pytest.raises(altegio.AltegioError) as found:
                await api.clients.get_client(HOME, 1)
            return f"{type(found.value).__name__}: {found.value}"

    assert asyncio.run(error(Recorder(path, inner=server))) == asyncio.run(error(Replay(path)))


class Chunks(httpx.AsyncByteStream):
    """A response that counts what was read of it."""

    def __init__(self, *chunks: bytes, breaks: bool = False) -> None:
        self._chunks, self._breaks = chunks, breaks
        self.read, self.is_closed = 0, False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Each chunk, then the end or an error."""
        for chunk in self._chunks:
            self.read += 1
            yield chunk
        if self._breaks:
            raise httpx.ReadError("the connection broke")

    async def aclose(self) -> None:
        """Note it."""
        self.is_closed = True


async def called_over(path: Path, chunks: Chunks, headers: Mapping[str, str], **options: Any) -> Any:
    """Call over a recorder, or of a file that it has written; the payload, or the error."""
    server = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=chunks))
    options |= {"transport": Replay(path) if path.exists() else Recorder(path, inner=server)}
    async with Altegio(partner_token="planted", user_token="planted", max_retries=0, **options) as api:
        try:
            return (await api.request("GET", "/nowhere")).data
        except altegio.AltegioError as error:
            return f"{type(error).__name__}: {error}"


def test_a_response_that_is_too_large_is_read_no_further(tmp_path: Path) -> None:
    """As without a recorder; its length so far is in the file, which is too large again."""
    path = tmp_path / "calls.json"
    chunks = Chunks(*[b"[" + b" " * 65535] * 46)
    first, again = (asyncio.run(called_over(path, chunks, {}, max_body=100_000)) for _ in range(2))
    assert first == again
    assert "larger than 100000 bytes (max_body)" in first
    assert (chunks.read, chunks.is_closed) == (2, True)
    (exchange,) = json.loads(path.read_text(encoding="utf-8"))["exchanges"]
    assert (exchange["content"], exchange["response"]) == ("file", {"bytes of a file": 131072})


def test_a_compressed_response_is_recorded_as_what_it_holds(tmp_path: Path) -> None:
    """In chunks, too."""
    path, sent = tmp_path / "calls.json", gzip.compress(b'{"success": true, "data": {"name": "Anna"}}')
    chunks = Chunks(sent[:20], sent[20:])
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    assert asyncio.run(called_over(path, chunks, headers)) == {"name": "Anna"}
    assert chunks.is_closed
    assert asyncio.run(called_over(path, chunks, headers)) == {"name": "Name 1"}


def test_a_response_that_cannot_be_decompressed_is_stored_as_its_length(tmp_path: Path) -> None:
    """As it was received."""
    path = tmp_path / "calls.json"
    server = httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Chunks(b"[1]", b"[2]"))
    )

    async def run() -> None:
        async with (
            Recorder(path, inner=server) as recorder,
            httpx.AsyncClient(transport=recorder) as http,
            http.stream("GET", "https://altegio.invalid/api/v1/nowhere") as response,
        ):
            assert [one async for one in response.aiter_raw()] == [b"[1]", b"[2]"]

    asyncio.run(run())
    assert response_again(path) == bytes(6)


def test_a_broken_response_is_not_recorded(tmp_path: Path) -> None:
    """The call fails as it does without a recorder."""
    path = tmp_path / "calls.json"
    chunks = Chunks(b"[1", breaks=True)
    assert "the connection broke" in asyncio.run(called_over(path, chunks, {}))
    assert chunks.is_closed
    assert json.loads(path.read_text(encoding="utf-8"))["exchanges"] == []


def test_a_form(tmp_path: Path) -> None:
    """Its texts are treated as fields, and its files are left out; a fake has both."""
    fake = FakeAltegio(strict=False)
    path = tmp_path / "calls.json"
    fields = {"phone": "+13155550199", "comment": "Anna"}
    address = "https://altegio.invalid/api/v1/nowhere"

    async def run() -> None:
        async with Recorder(path, inner=fake.transport) as recorder, httpx.AsyncClient(transport=recorder) as http:
            files = {"file": ("a.png", b"portrait")}
            await http.post(address, data=fields, files=files, headers={"X-Api-Key": "planted"})
            await http.post(address, data={"name": "Anna", "password": "planted"})

    asyncio.run(run())
    (form, pairs) = json.loads(path.read_text(encoding="utf-8"))["exchanges"]
    assert form["body"] == {"phone": "+15550000001", "comment": "Text 1", "file": {"bytes of a file": 8}}
    assert pairs["body"] == {"name": "Name 1", "password": "***"}
    assert fake.requests[0].body == {"phone": "+13155550199", "comment": "Anna", "file": b"portrait"}
    assert fake.requests[1].body == {"name": "Anna", "password": "planted"}
    assert "x-api-key" not in fake.requests[0].headers
    assert "planted" not in path.read_text(encoding="utf-8")


def test_a_replay_does_not_wait(tmp_path: Path) -> None:
    """A refusal with Retry-After is replayed without waiting, and a file with bytes of its length."""
    fake = FakeAltegio()
    path = tmp_path / "calls.json"
    fake.fail_next(status=429, retry_after=50)

    async def run(transport: httpx.AsyncBaseTransport) -> Any:
        async with fake.client(transport=transport) as api:
            return await api.locations.get_location(HOME), await api.appointments.get_visit_receipt_pdf(1)

    async def record() -> Any:
        async with Recorder(path, inner=fake.transport) as recorder:
            return await run(recorder)

    location, receipt = asyncio.run(record())
    replay = Replay(path)
    again, file = asyncio.run(run(replay))
    assert (again.id, len(file)) == (location.id, len(receipt))
    assert replay.timing.elapsed == 50
    assert replay.left == 0


def operations(prefix: str) -> list[tuple[str, str, str]]:
    """The ID, the method and a path of each operation; the prefix is that of the base URL."""
    found: list[tuple[str, str, str]] = []
    for one in Description.load().operations:
        for route in [*one.routes][:1]:
            path = "/" + "/".join("5" if part == "{}" else part for part in route.shape)
            found.append((one.id, route.method, (prefix if one.root == PREFIX else one.root) + path))
    return found


@pytest.mark.parametrize("prefix", [PREFIX, "/base"])
def test_every_operation_is_known(prefix: str, tmp_path: Path) -> None:
    """Also those on a server of their own, which are not below the base URL."""
    path = tmp_path / "calls.json"
    server = httpx.MockTransport(lambda _: httpx.Response(200))

    async def run() -> None:
        recorder = Recorder(path, inner=server, prefix=prefix)
        async with recorder, httpx.AsyncClient(transport=recorder) as http:
            for _, method, address in operations(prefix):
                await http.request(method, f"https://altegio.invalid{address}")

    asyncio.run(run())
    found = [one["operation"] for one in json.loads(path.read_text(encoding="utf-8"))["exchanges"]]
    assert found == [operation for operation, _, _ in operations(prefix)]
    assert "get_marketplace_integration_status" in found


def test_a_call_of_the_marketplace_is_replayed_for_another_location(tmp_path: Path) -> None:
    """By its operation, as other calls are."""
    path, fake = tmp_path / "calls.json", FakeAltegio()

    async def run(transport: httpx.AsyncBaseTransport, location_id: int) -> Any:
        async with fake.client(transport=transport) as api:
            return await api.marketplace.get_marketplace_integration_status(location_id, 7)

    assert asyncio.run(run(Recorder(path, inner=fake.transport), 5)) == asyncio.run(run(Replay(path), 6))


HASH = "dawd4fs09rhf0s9fafef0"


def test_appointment_hashes_are_masked_in_paths_and_bodies(tmp_path: Path) -> None:
    """An application that has read a stand-in gets the response that was recorded for it."""
    fake = FakeAltegio()
    path = tmp_path / "calls.json"
    fake.on("create_online_booking", returns=[{"id": 0, "record_id": 6, "record_hash": "f" + HASH[1:]}], times=1)
    fake.on("create_online_booking", returns=[{"id": 0, "record_id": 5, "record_hash": HASH}], times=1)
    fake.on("get_user_appointment_list", returns=lambda one: [{"id": int(one.path.split("/")[3])}])
    fake.on("delete_user_appointment")
    booking = {
        "phone": "+13155550199",
        "fullname": "Anna Smith",
        "email": "anna@example.org",
        "code": "0829",
        "appointments": [{"id": 1, "services": [], "staff_id": 1, "datetime": "2026-12-01T10:00:00"}],
    }

    async def run(transport: httpx.AsyncBaseTransport) -> list[int | None]:
        async with fake.client(transport=transport, user_token=None) as api:
            booked = [(await api.online_booking.create_online_booking(HOME, body=booking))[0] for _ in range(2)]
            found: list[int | None] = []
            for one in reversed(booked):
                key = one.record_id or 0, one.record_hash or ""
                found += [saved.id for saved in await api.client_personal_cabinet.get_user_appointment_list(*key)]
                await api.client_personal_cabinet.delete_user_appointment(*key)
            return found

    async def record() -> list[int | None]:
        async with Recorder(path, inner=fake.transport) as recorder:
            return await run(recorder)

    assert asyncio.run(record()) == [5, 6]
    text = path.read_text(encoding="utf-8")
    assert HASH[1:] not in text
    assert "0829" not in text
    saved = json.loads(text)["exchanges"]
    second, first = (one["response"]["data"][0]["record_hash"] for one in saved[:2])
    assert len(first) == len(second) == len(HASH)
    assert [one["path"].split("/")[-1] for one in saved[2:]] == [first, first, second, second]
    assert saved[0]["body"]["code"] == "1001"
    assert asyncio.run(run(Replay(path))) == [5, 6]


PEOPLE = {
    number: {
        "id": number,
        "name": f"Person{number} Smith",
        "phone": f"1315555010{number}",
        "birth_date": f"1990-05-0{number}",
        "birthday": f"3{number}.13.1990" if number == 1 else f"0{number}.05.1990",
        "hash": f"9e6a54a1a9{number}",
        "card": f"55588866{number}",
        "short_link": f"https://alteg.io/c/AbCd{number}",
        "comment": f"likes tea {number}",
        "custom_fields": json.dumps({"email": f"person{number}@example.org", "inn": 7712345670 + number}),
        "passport": 4510123450.0 + number,
    }
    for number in (1, 2, 3)
}


def people_recorded(path: Path, *calls: str, created: int = 500) -> dict[str, Any]:
    """Record some calls; returns the stand-in of each person in the file."""
    fake = FakeAltegio(strict=False)
    fake.on("get_client", returns=lambda one: PEOPLE[int(one.path.split("/")[-1])])
    fake.on("get_client_list", returns=lambda _: [*PEOPLE.values()])
    fake.on("create_client", returns=lambda one: {"id": created, **one.body})

    async def run() -> None:
        async with Recorder(path, inner=fake.transport) as recorder, fake.client(transport=recorder) as api:
            for call in calls:
                action, _, number = call.partition(" ")
                if action == "get":
                    await api.clients.get_client(HOME, int(number))
                elif action == "create":
                    person = {
                        "name": f"New{number} Jones",
                        "phone": f"1315555020{number}",
                        "email": f"n{number}@ex.org",
                    }
                    await api.clients.create_client(HOME, body=person)
                elif action == "by_phone":
                    await api.request("GET", f"/nowhere/1315555010{number}", query={"q": "Person1"})
                else:
                    await api.clients.get_client_list(HOME, body={})

    with contextlib.suppress(altegio.NotFoundError):
        asyncio.run(run())
    return {
        f"{one['operation']} {one['path'].split('/')[-1]}": one
        for one in json.loads(path.read_text(encoding="utf-8"))["exchanges"]
    }


def test_recording_again_writes_the_same_file(tmp_path: Path) -> None:
    """Byte for byte."""
    path = tmp_path / "calls.json"
    calls = ("get 2", "create 7", "list", "get 1", "by_phone 1")
    people_recorded(path, *calls)
    before = path.read_bytes()
    people_recorded(path, *calls)
    assert path.read_bytes() == before


def test_stand_ins_are_preserved_when_a_call_is_inserted(tmp_path: Path) -> None:
    """For people by their ID, and for newly created objects by their order; new people get new ones."""
    path = tmp_path / "calls.json"
    before = people_recorded(path, "get 2", "create 7", "get 1")
    after = people_recorded(path, "list", "get 3", "get 1", "get 2", "create 7", created=600)
    assert after["get_client 1"] == before["get_client 1"]
    assert after["get_client 2"] == before["get_client 2"]
    assert after[f"create_client {HOME}"]["body"] == before[f"create_client {HOME}"]["body"]
    names = [one["name"] for one in after["get_client_list search"]["response"]["data"]]
    assert names == ["Name 3", "Name 1", "Name 4"]
    assert len({*names, before[f"create_client {HOME}"]["body"]["name"]}) == 4


def test_what_is_searched_for_keeps_its_stand_in(tmp_path: Path) -> None:
    """A birthday and a card in the filter of a search, as in a field of their own."""
    path = tmp_path / "calls.json"
    fake = FakeAltegio(strict=False)

    async def run(*numbers: int) -> dict[int, Any]:
        async with Recorder(path, inner=fake.transport) as recorder, fake.client(transport=recorder) as api:
            for number in numbers:
                card = client_filters.wallet_cards(f"AB{number}cd34")
                day = client_filters.birthday(dt.date(1990, 5, number), dt.date(1990, 5, number))
                await api.clients.get_client_list(number, body={"filters": [day.to_dict(), card.to_dict()]})
        found = json.loads(path.read_text(encoding="utf-8"))["exchanges"]
        return {int(one["path"].split("/")[2]): one["body"]["filters"] for one in found}

    before = asyncio.run(run(1, 2))
    after = asyncio.run(run(3, 2, 1))
    assert {number: after[number] for number in (1, 2)} == before
    assert after[3] not in before.values()


def test_a_stand_in_belongs_to_one_person(tmp_path: Path) -> None:
    """Also if another person is now at the same place; that of a removed person is not used again."""
    path = tmp_path / "calls.json"
    before = people_recorded(path, "create 1", "get 1")["get_client 1"]["response"]["data"]["name"]
    people_recorded(path, "create 2", "create 1", "create 3")
    after = json.loads(path.read_text(encoding="utf-8"))["exchanges"]
    names = [one["response"]["data"]["name"] for one in after]
    assert len({*names}) == 3
    assert before not in names
    for one in after:
        assert one["body"]["name"] == one["response"]["data"]["name"]


def test_a_file_does_not_depend_on_the_hidden_values(tmp_path: Path) -> None:
    """Other people at the same places result in the same file, so that no list of phones can be tried against it."""
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    people_recorded(one, "create 1", "create 2")
    people_recorded(other, "create 3", "create 4")
    assert one.read_bytes() == other.read_bytes()


EXCHANGE: dict[str, Any] = {
    "operation": None,
    "method": "GET",
    "path": "/nowhere",
    "query": "",
    "body": None,
    "status": 200,
    "headers": {},
    "content": "json",
    "response": None,
}


def one_call(path: Path, content: bytes, media_type: str = "application/json", status: int = 200) -> Any:
    """Record the response to one call of any path; the exchange in the file."""
    server = httpx.MockTransport(
        lambda _: httpx.Response(status, content=content, headers={"Content-Type": media_type} if media_type else {})
    )

    async def run() -> None:
        async with Recorder(path, inner=server) as recorder, httpx.AsyncClient(transport=recorder) as http:
            assert (await http.get("https://altegio.invalid/api/v1/nowhere")).content == content

    asyncio.run(run())
    (exchange,) = json.loads(path.read_text(encoding="utf-8"))["exchanges"]
    return exchange


def response_again(path: Path) -> bytes:
    """The response of a file to the same call."""

    async def run() -> bytes:
        async with httpx.AsyncClient(transport=Replay(path)) as http:
            return (await http.get("https://altegio.invalid/api/v1/nowhere")).content

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"gender": "a \ud83d b"}, {"gender": "a \ud83d b"}),
        ({"a\ud83d": 1}, {"a\ud83d": 1}),
        ({"url": "https://x.example/?hash=ab\ud83d1"}, {"url": "https://x.example/?hash=a0%3F1"}),
        ({"hash": "a1" * 3000}, {"hash": "a" + "0" * 5998 + "1"}),
        ({"title": "Name " + "1" * 5000}, {"title": "Name " + "1" * 5000}),
        ([[[[]]], "[" * 50 + "]" * 50], [[[[]]], "[" * 50 + "]" * 50]),
    ],
)
def test_what_is_odd_in_json_can_be_recorded_twice(value: Any, shown: Any, tmp_path: Path) -> None:
    """Half of a surrogate pair, and a number too long to be one, stay as they are."""
    path = tmp_path / "calls.json"
    for _ in range(2):
        assert one_call(path, json.dumps(value).encode())["response"] == shown
    assert json.loads(response_again(path)) == shown


@pytest.mark.parametrize(
    "content",
    [
        "[" * 200_000,
        "[" * 600 + "]" * 600,
        '{"a":' * 600 + "1" + "}" * 600,
        json.dumps({"data": {"a": "[" * 600 + "]" * 600}}),
        json.dumps({"data": {"a": "[" * 200_000}}),
        json.dumps({"[" * 600 + "]" * 600: 1}),
        json.dumps(["[" * 60 + json.dumps("[" * 60 + "]" * 60) + "]" * 60]),
    ],
)
@pytest.mark.parametrize("media_type", ["application/json", "text/plain"])
def test_json_that_is_nested_too_deeply_is_stored_as_its_length(content: str, media_type: str, tmp_path: Path) -> None:
    """The call itself goes on, and so do the other exchanges."""
    path = tmp_path / "calls.json"
    for _ in range(2):
        exchange = one_call(path, content.encode(), media_type)
        assert exchange["response"] == {"bytes of a file": len(content)}
    assert len(response_again(path)) == len(content)


def test_a_parameter_that_is_nested_too_deeply(tmp_path: Path) -> None:
    """It is stored as its length, too, in a query and a form."""
    path, deep = tmp_path / "calls.json", "[" * 600 + "]" * 600
    server = httpx.MockTransport(lambda _: httpx.Response(200))

    async def run() -> None:
        async with Recorder(path, inner=server) as recorder, httpx.AsyncClient(transport=recorder) as http:
            await http.post("https://altegio.invalid/api/v1/nowhere", params={"filter": deep}, data={"a": deep})

    for _ in range(2):
        asyncio.run(run())
        (exchange,) = json.loads(path.read_text(encoding="utf-8"))["exchanges"]
        assert exchange["query"] == "filter=%7B%22bytes+of+a+file%22%3A+1200%7D"
        assert exchange["body"] == {"bytes of a file": len("a=" + "%5B" * 1200)}


def test_a_file_stays_until_the_new_one_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when writing fails; nothing half written is left beside it."""
    path = tmp_path / "calls.json"
    one_call(path, b"[1]")
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError("no space left on the device")

    with monkeypatch.context() as patched:
        patched.setattr("os.replace", full)
        with pytest.raises(OSError, match="no space left"):
            one_call(path, b"[2]")
    assert path.read_bytes() == before
    assert [*tmp_path.iterdir()] == [path]


class BreaksAtClose(httpx.MockTransport):
    """A transport that can't be closed."""

    async def aclose(self) -> None:
        """Fail."""
        raise RuntimeError("the connection is gone")


def test_a_file_is_written_where_closing_fails(tmp_path: Path) -> None:
    """The error arrives all the same."""
    path = tmp_path / "calls.json"

    async def run() -> None:
        async with Recorder(path, inner=BreaksAtClose(lambda _: httpx.Response(200, json=[1]))) as recorder:
            await httpx.AsyncClient(transport=recorder).get("https://altegio.invalid/api/v1/nowhere")

    with pytest.raises(RuntimeError, match="the connection is gone"):
        asyncio.run(run())
    assert response_again(path) == b"[1]"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("missing/calls.json", "calls.json can't be written, .*missing: No such file or directory"),
        ("file/calls.json", "calls.json can't be written, .*file: Not a directory"),
        ("folder", "folder is a folder; pass the path of a file, such as .*calls.json"),
    ],
)
def test_a_path_that_cannot_be_written_is_refused_before_a_call(path: str, message: str, tmp_path: Path) -> None:
    """So that no call is made whose recording would be lost."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(CassetteError, match=message):
        Recorder(tmp_path / path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "folder"]


def test_a_recorder_of_several_threads(tmp_path: Path) -> None:
    """Each exchange has the parameters of its own path, in whatever order they come."""
    path = tmp_path / "calls.json"
    server = httpx.MockTransport(lambda _: httpx.Response(200, json={"success": True}))
    recorder = Recorder(path, inner=server)
    paths = [f"/user/records/{number}/hash{number}" for number in range(10)]

    async def run(thread: int) -> None:
        http = httpx.AsyncClient(transport=recorder)
        for address in paths:
            await http.get(f"https://altegio.invalid/api/v1{address}")
            await http.get(f"https://altegio.invalid/api/v1/nowhere/{thread}")
        await http.aclose()

    threads = [threading.Thread(target=lambda one=one: asyncio.run(run(one))) for one in range(4)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    found = [one["path"] for one in json.loads(path.read_text(encoding="utf-8"))["exchanges"]]
    assert sorted(one for one in found if "/nowhere/" in one) == [f"/nowhere/{one}" for one in range(4) for _ in paths]
    with_hash = {one.rpartition("/")[::2] for one in found if "/records/" in one}
    assert {before for before, _ in with_hash} == {f"/user/records/{number}" for number in range(10)}
    assert {stand_in for _, stand_in in with_hash} == {f"a{number:04d}" for number in range(1, 11)}


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[" * 200_000,
        '{"format": 0}',
        '{"format": 1, "descriptions": {}, "exchanges": [5]}',
        *(
            json.dumps({"format": 1, "descriptions": {}, "exchanges": [EXCHANGE | changed]})
            for changed in (
                {"operation": ["a"]},
                {"status": "200"},
                {"content": "xml"},
                {"response": json.loads("[" * 200 + "]" * 200)},
            )
        ),
    ],
)
def test_an_invalid_file_is_overwritten(content: str, tmp_path: Path) -> None:
    """As if it did not exist."""
    path = tmp_path / "calls.json"
    path.write_text(content, encoding="utf-8")
    assert people_recorded(path, "get 1")["get_client 1"]["response"]["data"]["name"] == "Name 1"


def test_an_edited_file_is_overwritten(tmp_path: Path) -> None:
    """Edited stand-ins are ignored; the others are preserved."""
    path = tmp_path / "calls.json"
    before = people_recorded(path, "get 2", "get 1")["get_client 1"]["response"]["data"]
    text = path.read_text(encoding="utf-8").replace(before["birth_date"], "1980-13-45")
    path.write_text(text.replace('"phone": "', '"phone": "x'), encoding="utf-8")
    after = people_recorded(path, "list", "get 1")["get_client 1"]["response"]["data"]
    assert (after["name"], after["hash"]) == (before["name"], before["hash"])
