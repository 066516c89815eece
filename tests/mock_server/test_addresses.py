"""The mock server also serves the former addresses of operations, as Altegio does."""

from __future__ import annotations

from typing import Any

from altegio.mock_server._core.description import Description, Found
from tests.doubles.descriptions import Node, description, op, parameter


def found(path: str, *entries: tuple[str, Node]) -> Found:
    """The operation of a path in a description."""
    result = Description(description(*entries)).find(f"/api/v1{path}")
    assert result is not None
    return result


def client_moved(*names: str, **more: Any) -> tuple[str, Node]:
    """An operation with former addresses, the last of them with its IDs in another order."""
    former: Node = {"x-former": ["GET /client/{location_id}/{id}", "POST /get_client/{id}/at/{location_id}"]}
    parameters = [parameter("path", name, **more) for name in names]
    return "GET /locations/{location_id}/clients/{id}", op("get_client", *parameters, **former)


def test_a_former_address_leads_to_its_operation() -> None:
    """Values are assigned by name, whatever their order; the method is that of the address."""
    entry = client_moved("location_id", "id")
    for method, path in (("GET", "/locations/1/clients/2"), ("GET", "/client/1/2"), ("POST", "/get_client/2/at/1")):
        one = found(path, entry)
        operation = one.operation(method)
        assert operation is not None
        assert (operation.id, one.values(method)) == ("get_client", {"location_id": "1", "id": "2"})
        assert operation.path.format_map(one.values(method)) == "/locations/1/clients/2"
        assert one.operation("DELETE") is None


def test_an_optional_id_may_be_left_out_there_too() -> None:
    """Without it the call means all, as 0 does."""
    one = found("/client/1", client_moved("location_id", "id", **{"x-optional": True}))
    assert one.values("GET") == {"location_id": "1", "id": "0"}


def test_the_current_operation_of_an_address_comes_first() -> None:
    """Whether it stands before or after the operation that was there."""
    entry = client_moved("location_id", "id")
    other = "GET /client/{a}/{b}", op("get_other", parameter("path", "a"), parameter("path", "b"))
    for entries in ((entry, other), (other, entry)):
        operation = found("/client/1/2", *entries).operation("GET")
        assert operation is not None
        assert operation.id == "get_other"


def test_a_quoted_slash_is_part_of_a_value() -> None:
    """It separates no segments."""
    one = found("/client/a%2Fb/2", client_moved("location_id", "id"))
    assert one.operation("GET") is not None
    assert one.values("GET") == {"location_id": "a/b", "id": "2"}
