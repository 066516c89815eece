"""What a newer description moves or renames keeps its names in the package."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from custom.tools.description.document import Document
from custom.tools.description.normalising import normalise
from custom.tools.names.lock import Lock, read_lock
from custom.tools.names.members import name_members
from custom.tools.names.placing import locked_path, placed
from custom.tools.names.recognising import FORMER, PUBLISHED_ID, recognise, settle
from tests.doubles.descriptions import Node, description, op, parameter, query

GET_CLIENT = (
    "GET /client/{location_id}/{id}",
    op("get_client", *(parameter("path", p) for p in ("location_id", "id"))),
)
LIST_CLIENTS = ("GET /clients/{location_id}", op("list_clients", parameter("path", "location_id"), query("phone")))


def taken_in(lock: Lock, *entries: tuple[str, Node]) -> tuple[Document, Lock]:
    """A description that was named under a lock, and the lock after the run."""
    document = normalise(description(*entries))
    lock = Lock(lock.stored)
    recognise(document, lock)
    name_members(document, lock)
    settle(document, lock)
    return document, Lock(lock.used, notes=lock.notes)


def addresses(lock: Lock) -> list[str]:
    """The addresses in a lock, with their operations."""
    return sorted(f"{place} -> {name}" for place, name in lock.of("address"))


_, KNOWN = taken_in(Lock(), GET_CLIENT, LIST_CLIENTS)


def moved(path: str, *names: str, name: str = "get_client", method: str = "GET") -> tuple[str, Node]:
    """An operation at another address."""
    return f"{method} {path}", op(name, *(parameter("path", one) for one in names))


def test_a_moved_operation_keeps_the_names_of_its_arguments() -> None:
    """Its path parameters have other names at the new address; the former address stays in the lock."""
    entry = moved("/locations/{company_id}/clients/{clientId}", "company_id", "clientId")
    document, lock = taken_in(KNOWN, entry, LIST_CLIENTS)
    (operation,) = (one for one in document.operations() if one.id == "get_client")
    assert operation.path == "/locations/{location_id}/clients/{id}"
    assert [one["name"] for one in operation.parameters] == ["location_id", "id"]
    assert operation.node[FORMER] == ["GET /client/{location_id}/{id}"]
    assert addresses(lock) == [
        "GET /client/{location_id}/{id} -> get_client",
        "GET /clients/{location_id} -> list_clients",
        "GET /locations/{location_id}/clients/{id} -> get_client",
    ]
    # It stays there for all revisions to come.
    again, _ = taken_in(lock, moved("/v1/clients/{id}/at/{location_id}", "id", "location_id"))
    (operation,) = again.operations()
    former = ["GET /client/{location_id}/{id}", "GET /locations/{location_id}/clients/{id}"]
    assert sorted(operation.node[FORMER]) == former


def test_an_address_is_that_of_the_operation_that_has_it_now() -> None:
    """If another operation takes a former address, the address now belongs to that one."""
    entry = moved("/locations/{location_id}/clients/{id}", "location_id", "id")
    other = moved("/client/{a}/{b}", "a", "b", name="get_other_client")
    document, lock = taken_in(KNOWN, entry, other, LIST_CLIENTS)
    assert [FORMER in one.node for one in document.operations()] == [False, False, False]
    assert "GET /client/{a}/{b} -> get_other_client" in addresses(lock)
    # One that is gone has no address any more.
    assert addresses(taken_in(KNOWN, LIST_CLIENTS)[1]) == ["GET /clients/{location_id} -> list_clients"]


def test_another_operation_id_at_the_same_address() -> None:
    """It is the same operation and keeps its own name; the method of the address counts, too."""
    entry = moved("/client/{location}/{client}", "location", "client", name="readClient")
    document, lock = taken_in(KNOWN, entry, LIST_CLIENTS)
    operation = next(iter(document.operations()))
    assert (operation.id, operation.node[PUBLISHED_ID]) == ("get_client", "readClient")
    assert lock.known("operation", "readClient") == "get_client"
    assert lock.notes == []
    # The next revision moves it as well.
    later, _ = taken_in(lock, moved("/c/{l}/{c}", "l", "c", name="readClient"))
    assert [one.id for one in later.operations()] == ["get_client"]
    other, _ = taken_in(KNOWN, moved("/client/{a}/{b}", "a", "b", name="put_client", method="PUT"), LIST_CLIENTS)
    assert [one.id for one in other.operations()] == ["put_client", "list_clients"]


def test_what_is_moved_and_renamed_at_once_is_asked_about(tmp_path: Path) -> None:
    """A line in the lock confirms that it is the same operation."""
    entry = ("GET /locations/{x}/clients", op("find.clients", parameter("path", "x"), query("phone")))
    document, lock = taken_in(KNOWN, GET_CLIENT, entry)
    assert [one.id for one in document.operations()] == ["get_client", "find.clients"]
    (note,) = lock.notes
    line = "operation find.clients -> list_clients"
    assert f"`{line}`" in note
    path = tmp_path / "names.lock"
    path.write_text(f"{Lock(used=KNOWN.stored).text()}{line}\n", encoding="utf-8")
    document, lock = taken_in(read_lock(path), GET_CLIENT, entry)
    assert [one.id for one in document.operations()] == ["get_client", "list_clients"]
    assert lock.notes == []
    assert read_lock(path).stored.items() <= lock.stored.items()


def test_the_case_of_an_operation_id_means_nothing() -> None:
    """In camel case or with dashes it is the same, at any address; the lock needs no line for it."""
    for name in ("getClient", "get-client", "GetClient"):
        document, lock = taken_in(KNOWN, moved("/c/{a}/{b}", "a", "b", name=name), LIST_CLIENTS)
        assert [one.id for one in document.operations()] == ["get_client", "list_clients"]
        assert not list(lock.of("operation"))


def test_what_takes_something_else_is_new() -> None:
    """There is no note unless exactly one new operation takes the same arguments."""
    fewer = ("GET /locations/{x}/clients", op("find_clients", parameter("path", "x")))
    same = [(f"GET /{name}/{{x}}", op(name, parameter("path", "x"), query("phone"))) for name in ("one", "two")]
    assert taken_in(KNOWN, GET_CLIENT, fewer)[1].notes == []
    assert taken_in(KNOWN, GET_CLIENT, *same)[1].notes == []


def test_an_operation_that_is_still_there_keeps_its_name() -> None:
    """A line of the lock for another operationId then has no effect."""
    lock = Lock({**KNOWN.stored, ("operation", "readClient"): "get_client"})
    entry = moved("/read/{a}/{b}", "a", "b", name="readClient")
    document, after = taken_in(lock, GET_CLIENT, LIST_CLIENTS, entry)
    assert [one.id for one in document.operations()] == ["get_client", "list_clients", "readClient"]
    assert after.known("operation", "readClient") is None


def test_another_server_has_no_former_addresses() -> None:
    """Addresses below one server are not those below another one."""
    path, node = GET_CLIENT
    servers = [{"url": "https://app.alteg.io"}]
    document, lock = taken_in(KNOWN, (path, {**node, "servers": servers}), LIST_CLIENTS)
    assert not any(FORMER in one.node for one in document.operations())
    assert "GET https://app.alteg.io/client/{location_id}/{id} -> get_client" in addresses(lock)


def test_a_new_parameter_in_a_path_has_the_name_of_its_argument() -> None:
    """All tools that use the description then have one name for it."""
    new = moved("/clients/{locationId}/find/{self}", "locationId", "self", name="find")
    document, lock = taken_in(KNOWN, GET_CLIENT, LIST_CLIENTS, new)
    operation = list(document.operations())[-1]
    assert operation.path == "/clients/{location_id}/find/{self_}"
    assert [one["name"] for one in operation.parameters] == ["location_id", "self_"]
    assert "GET /clients/{location_id}/find/{self_} -> find" in addresses(lock)


def test_one_address_under_two_names_stays_two_paths() -> None:
    """OpenAPI forbids such a pair of paths, but upstream has one."""
    entries = (moved("/labels/{entity}", "entity", name="by_entity"), moved("/labels/{id}", "id", name="by_id"))
    _, lock = taken_in(Lock(), *entries)
    renamed = Lock({key: "key" if key[0] == "argument" else name for key, name in lock.stored.items()})
    document, _ = taken_in(renamed, *entries)
    assert [one.path for one in document.operations()] == ["/labels/{key}", "/labels/{id}"]


def arguments_of(locked: str, path: str) -> tuple[dict[str, str], list[str]]:
    """The parameter for each argument after an operation with these path arguments moves, and the notes."""
    names, wires = locked.split(), re.findall(r"\{(.+?)\}", path)
    _, lock = taken_in(Lock(), moved(f"/old/{'/'.join(f'{{{one}}}' for one in names)}", *names))
    document = normalise(description(moved(path, *wires)))
    (operation,) = document.operations()
    assigned = {ours or "": parameter["name"] for parameter, ours in placed(operation, names)}
    return assigned, taken_in(lock, moved(path, *wires))[1].notes


@pytest.mark.parametrize(
    ("locked", "path", "wires"),
    [
        ("phone chain_id location_id", "/chains/{id}/locations/{salon_id}/{client_phone}", "client_phone id salon_id"),
        ("field_category location_id", "/locations/{company_id}/fields/{category}", "category company_id"),
        ("location_id staff_id", "/teamMembers/{teamMemberId}/at/{locationId}", "locationId teamMemberId"),
        ("record_id visit_id", "/visits/{id}/appointments/{appointment_id}", "appointment_id id"),
        ("location_id id", "/clients/{client}/at/{location_id}", "location_id client"),
    ],
    ids=["a word in common", "the other name of the location", "camel case", "the rest", "one alone"],
)
def test_what_moves_in_another_order_under_other_names(locked: str, path: str, wires: str) -> None:
    """Arguments are matched by synonyms and by common words, before their order counts."""
    assert arguments_of(locked, path) == (dict(zip(locked.split(), wires.split(), strict=True)), [])


def test_a_location_in_front_is_a_new_argument() -> None:
    """It is not the former first one; if only the order decides, a note asks for a check."""
    assigned, (note,) = arguments_of("visit_id", "/locations/{location_id}/visits/{id}")
    assert assigned == {"visit_id": "id", "": "location_id"}
    assert note == ("get_client moved, and its path has id as visit_id, by their order alone: check that it is right")


def test_new_arguments_have_the_order_of_the_path() -> None:
    """They have this order, whatever their names."""
    _, lock = taken_in(Lock(), moved("/things/{id}/at/{location_id}", "id", "location_id"))
    assert list(locked_path("get_client", lock)) == ["id", "location_id"]


def test_what_was_matched_by_order_alone_is_asked_about() -> None:
    """Two numbers that change places are a wrong call that no type checker sees."""
    assigned, (note,) = arguments_of("first_id other_id", "/things/{a}/{b}")
    assert assigned == {"first_id": "a", "other_id": "b"}
    assert "its path has a as first_id, b as other_id, by their order alone" in note
    # At the same address nothing has changed places.
    assert arguments_of("first_id other_id", "/old/{a}/{b}")[1] == []
