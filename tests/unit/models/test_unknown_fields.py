"""A key that almost matches the name of a field: the caller is warned, or the call is refused."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import httpx
import pytest

import altegio
from altegio import Altegio, UnknownFieldWarning
from altegio_client.codec import ANY
from altegio_client.codec.errors import InvalidValue
from altegio_client.codec.unknown import Suspect, encoded, forget, meant, met, note_received, refusing_unknown
from altegio_client.models import AppointmentCreate, Client
from altegio_client.names import NAMES
from tests.doubles.clients import client

Call = Callable[[Altegio], Awaitable[Any]]
CLIENT = {"name": "Ann", "phone": "+13155550175"}


def sent_by(call: Call, data: Any = None, *, strict: bool = False) -> list[httpx.Request]:
    """The requests of a call; each gets a response with the same data."""
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"success": True, "data": {"id": 1} if data is None else data, "meta": []})

    async def run() -> None:
        async with client("https://api.example", transport=httpx.MockTransport(handler), strict=strict) as api:
            await call(api)

    asyncio.run(run())
    return sent


def create(**more: Any) -> Call:
    """The creation of a client with further keys."""
    return lambda api: api.clients.create_client(1, body={**CLIENT, **more})


def book(**more: Any) -> Call:
    """A booking with further keys."""
    return lambda api: api.appointments.create_appointment(1, body={"staff_id": 1, **more})


def unknown(caught: Iterable[warnings.WarningMessage]) -> list[warnings.WarningMessage]:
    """The warnings about keys: a newer description may deprecate the operation, too."""
    return [one for one in caught if one.category is UnknownFieldWarning]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (create(emial="a@example.com"), "create_client body: ClientCreate has no field 'emial'; did you mean 'email'?"),
        (create(emil=""), "did you mean 'email'?"),
        (create(emaill=""), "did you mean 'email'?"),
        (create(emaul=""), "did you mean 'email'?"),
        (create(Email=""), "did you mean 'email'?"),
        (book(client={"emial": ""}), "ClientContact has no field 'emial'; did you mean 'email'?"),
        (book(services=[{"id": 1}, {"id": 1, "dicsount": 5}]), "BookedService has no field 'dicsount'"),
        (book(datetime_="2026-01-01T10:00:00"), "did you mean 'datetime'?"),
    ],
)
def test_a_misspelt_key_warns(call: Call, message: str) -> None:
    """It is sent nevertheless, since the server may know it; in strict mode it is not."""
    with pytest.warns(UnknownFieldWarning) as caught:
        (request,) = sent_by(call)
    assert [message in str(one.message) for one in unknown(caught)] == [True]
    assert request.content
    with pytest.raises(ValueError, match=r"did you mean|has no field"):
        sent_by(call, strict=True)


def test_it_warns_at_the_line_of_the_call() -> None:
    """Not at a line of the package, however deep the call is."""

    async def call(api: Altegio) -> None:
        await api.clients.create_client(1, body={**CLIENT, "emial": ""})

    with pytest.warns(UnknownFieldWarning) as caught:
        sent_by(call)
    lines, first = inspect.getsourcelines(call)
    (warning,) = unknown(caught)
    assert (warning.filename, warning.lineno) == (__file__, first + len(lines) - 1)


def test_a_paged_search_warns_once() -> None:
    """When it is created, not for each page."""

    async def call(api: Altegio) -> None:
        found = api.paginate(api.clients.get_client_list, 1, body={"feilds": ["id"]})
        assert await found == []

    with pytest.warns(UnknownFieldWarning) as caught:
        sent_by(call, [])
    assert len(unknown(caught)) == 1


def test_a_mapping_in_a_model_warns() -> None:
    """When the model is created."""
    misspelt: Any = {"phnoe": "+13155550175"}
    with pytest.warns(UnknownFieldWarning, match=r"AppointmentCreate\.client: ClientContact has no field 'phnoe'"):
        AppointmentCreate(client=misspelt)


@pytest.mark.parametrize(
    "more",
    [
        {"nonsense": 1},
        {"e": 1},
        {"em": ""},
        {"emailed": True},
        {"phones": ["1"]},
        {"sex": 1},
        {"custom_fields": {"emial": 1}},
    ],
)
def test_other_keys_are_sent_without_a_warning(more: dict[str, Any]) -> None:
    """Keys unlike any field, keys from elsewhere in the description, and the codes of custom fields."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UnknownFieldWarning)
        assert len(sent_by(create(**more), strict=True)) == 1


def test_keys_of_the_server_are_sent_back_without_a_warning() -> None:
    """Undocumented ones too, at any depth; as a dictionary or unpacked."""

    async def call(api: Altegio) -> None:
        for take in (dict, lambda read: read.to_dict(), lambda read: {**read}):
            read: Any = await api.locations.get_location(1)
            body = {**CLIENT, **take(read)}
            await api.appointments.create_appointment(1, body={"client": body["contact"]})
            await api.clients.create_client(1, body=body)

    data = {"id": 1, "emaik": "", "contact": {"phond": "1"}}
    with warnings.catch_warnings():
        warnings.simplefilter("error", UnknownFieldWarning)
        assert len(sent_by(call, data)) == 9


def test_keys_of_an_untyped_response_too() -> None:
    """They are known as well."""

    async def call(api: Altegio) -> None:
        response = await api.request("GET", "/clients/1")
        await api.clients.create_client(1, body={**CLIENT, **response.data})

    with warnings.catch_warnings():
        warnings.simplefilter("error", UnknownFieldWarning)
        assert len(sent_by(call, {"id": 1, "emaio": ""})) == 2


def test_an_alternative_that_does_not_fit_warns_of_nothing() -> None:
    """Only one of seven payments is meant."""
    payment = {"payment": {"method": {"slug": "deposit", "deposit_id": 5}, "amount": 1}}

    def call(api: Altegio) -> Awaitable[Any]:
        return api.sales.create_payment_with_loyalty_methods(1, 2, body=payment)

    with warnings.catch_warnings():
        warnings.simplefilter("error", UnknownFieldWarning)
        assert len(sent_by(call)) == 1


def test_similar_names() -> None:
    """One letter more, less or different, or two neighbours swapped; names of two letters are similar to nothing."""
    fields = ["email", "name", "id"]
    near = {key: meant(key, fields) for key in ("emial", "emai", "xemail", "nane", "Name", "namme", "mane")}
    assert near == dict.fromkeys(near, "email") | {"nane": "name", "Name": "name", "namme": "name", "mane": None}
    assert [meant(key, fields) for key in ("ip", "i", "emlia", "eemaill", "uid")] == [None] * 5


@pytest.mark.parametrize(
    ("key", "field"),
    [
        *((key, "email") for key in ("EMAIL", "xmail", "emaiz", "mail", "email_", "meail", "eamil", "emali", "emaail")),
        *((key, None) for key in ("mail_", "xemaily", "emailyz", "ema", "mila", "Emial", "aemli", "emalj", "liame")),
        *((key, "zex") for key in ("zez", "zexy", "xex", "ezx", "zxe")),
        *((key, None) for key in ("ze", "ex", "zexyz", "abc")),
    ],
)
def test_similar_at_any_position(key: str, field: str | None) -> None:
    """Wherever the letter is: at the beginning, inside, or at the end."""
    assert meant(key, ["email", "zex"]) == field


SUSPECT = Suspect("emiak", "no field 'emiak'", ANY.encode)


def test_where_misspelt_keys_are_refused() -> None:
    """Inside the block for every caller, and no longer outside of it."""
    with refusing_unknown():
        with refusing_unknown():
            pass
        with pytest.raises(InvalidValue, match=r"^no field 'emiak'$") as caught:
            encoded(SUSPECT.encode, 1)
        assert caught.value.error_type is ValueError
    with pytest.warns(UnknownFieldWarning, match="^no field 'emiak'$"):
        assert encoded(SUSPECT.encode, 1) == 1
    with pytest.warns(UnknownFieldWarning, match="^here: no field 'emiak'$"):
        encoded(SUSPECT.encode, 1, place="here")


def test_one_encoding_inside_another() -> None:
    """Each reports only its own keys; outside of both nothing is reported."""

    def encode(value: Any) -> Any:
        SUSPECT.encode(value)
        with pytest.warns(UnknownFieldWarning) as inner:
            encoded(SUSPECT.encode, value)
        assert (len(inner), met()) == (1, 1)
        return SUSPECT.encode(value)

    with pytest.warns(UnknownFieldWarning) as outer:
        assert encoded(encode, 1) == 1
    assert len(outer) == 2
    with warnings.catch_warnings():
        warnings.simplefilter("error", UnknownFieldWarning)
        assert SUSPECT.encode(1) == 1
        forget(0)
    assert met() == 0


def test_forgotten_keys_are_not_reported() -> None:
    """Keys met since the given count are forgotten, earlier ones are still reported."""

    def encode(value: Any) -> Any:
        SUSPECT.encode(value)
        before = met()
        SUSPECT.encode(value)
        forget(before)
        return value

    with pytest.warns(UnknownFieldWarning) as caught:
        encoded(encode, 1)
    assert len(unknown(caught)) == 1


def test_received_keys_are_known() -> None:
    """At any depth, in lists too; the keys of a map are no names, and an endless value is no error."""
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    for raw in ([[{"a": {"emiap": 1}}], "emiaq"], deep, "emiaq", {"emi-a": 1}):
        note_received(raw)
    for key, is_known in (("emiap", True), ("emiaq", False), ("emi-a", False)):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            encoded(Suspect(key, key, ANY.encode).encode, 1)
        assert (not caught) is is_known


def test_known_names() -> None:
    """The names of all fields of responses and requests are known, and so are those of parameters."""
    assert {"phones", "staff_id", "visits_count", "changed_after"} <= NAMES
    assert "emial" not in NAMES


def test_it_is_public() -> None:
    """The warning can be imported from the package."""
    assert "UnknownFieldWarning" in altegio.__all__
    assert issubclass(UnknownFieldWarning, UserWarning)
    assert Client.from_dict({"emial": 1}).to_dict() == {"emial": 1}
