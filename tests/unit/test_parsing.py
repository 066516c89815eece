"""Parsing of responses of any shape."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from altegio import DecodingError, TransportError, ValidationError
from altegio._parsing import as_list, as_mapping, decoding_error, id_of, parse_decimal, require_id, written
from altegio_client.operation import Operation
from altegio_client.types import Response

CREATE = Operation("create_thing", "tests", "POST", "/things")
HTTP = httpx.Response(200, request=httpx.Request("POST", "http://api.example/things"))


def response(operation: Operation | None = CREATE) -> Response[Any, Any]:
    """A response of an operation."""
    return Response(
        None, None, status=200, headers=HTTP.headers, content=b"", body=None, http=HTTP, operation=operation
    )


def test_a_created_object_has_an_id() -> None:
    """Without one the write was done nevertheless, and the error states this."""
    thing = SimpleNamespace(id=7)
    assert require_id(response(), thing, "the thing was created") is thing
    message = "the thing was created, but the response has no ID: look for it before you repeat the call"
    for nameless in (SimpleNamespace(id=None), SimpleNamespace()):
        with pytest.raises(DecodingError, match=message) as caught:
            require_id(response(), nameless, "the thing was created")
        assert (caught.value.operation, caught.value.method, caught.value.path) == ("create_thing", "POST", "/things")


def test_an_id_that_is_missing_on_the_wire() -> None:
    """Reading it is an error elsewhere; here it only means that there is no ID."""

    class Broken:
        @property
        def id(self) -> int:
            raise DecodingError("id is missing")

    assert id_of(Broken()) is None
    assert id_of(SimpleNamespace(id=0)) == 0


def test_an_error_without_an_operation() -> None:
    """A custom request of the caller has none."""
    error = decoding_error(response(None), "expected a list")
    assert error.operation == ""
    assert error.response is HTTP


def test_an_error_after_a_write_states_that_it_was_done() -> None:
    """Whether the server refused the read, or no response came."""
    message = r"the sale was made, but it can't be read again: no r"
    for error in (ValidationError("no rights", response=HTTP), TransportError("no response")):
        with pytest.raises(type(error), match=message), written("the sale was made"):
            raise error
    with pytest.raises(KeyError, match=r"^'other'$"), written("the sale was made"):
        raise KeyError("other")


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (5, Decimal(5)),
        ("1 000.50", Decimal("1000.50")),
        (0.1, Decimal("0.1")),
        (True, None),
        (None, None),
        ([], None),
        ("", None),
        ("many", None),
        ("inf", None),
        ("1_000", None),
    ],
)
def test_exact_numbers(value: object, number: Decimal | None) -> None:
    """From numbers and texts; None if there is no number."""
    assert parse_decimal(value) == number


def test_objects_and_lists() -> None:
    """As received, or empty ones in their place."""
    for value in ({"a": 1}, [1], "text", None, 5):
        assert as_mapping(value) == (value if isinstance(value, dict) else {})
        assert as_list(value) == (value if isinstance(value, list) else [])
