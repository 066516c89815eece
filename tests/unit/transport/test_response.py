"""The result of a response without the documented content."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import altegio
from altegio import Altegio
from tests.doubles.network import envelope, result_of


async def ask(api: Altegio) -> Any:
    """An undocumented call."""
    return (await api.request("GET", "/reports/1")).data


@pytest.mark.parametrize(
    ("media_type", "content", "data"),
    [
        ("text/csv; charset=latin-1", "a,é".encode("latin-1"), "a,é"),
        ("TEXT/PLAIN", b"12", "12"),
        ("application/pdf", b"%PDF", b"%PDF"),
        ("text/plain", b'{"success": true, "data": [1], "meta": []}', [1]),
        ("application/json", b'{"success": true, "data": [1], "meta": []}', [1]),
        (None, b'{"success": true, "data": [1], "meta": []}', [1]),
    ],
)
def test_content_of_an_undocumented_call(media_type: str | None, content: bytes, data: Any) -> None:
    """By its type, unless it is JSON nevertheless."""
    headers = {} if media_type is None else {"content-type": media_type}
    assert result_of(ask, lambda _: httpx.Response(200, headers=headers, content=content)) == data


@pytest.mark.parametrize(
    ("media_type", "message"),
    [("text/html", "not JSON but text/html: "), (None, "not JSON but of no declared type: ")],
)
def test_content_that_is_no_result(media_type: str | None, message: str) -> None:
    """A page of a proxy, and content without a type, is no result."""
    headers = {} if media_type is None else {"content-type": media_type}
    with pytest.raises(altegio.DecodingError, match=message):
        result_of(ask, lambda _: httpx.Response(200, headers=headers, content=b"Hello"))


def test_the_number_of_messages_is_limited() -> None:
    """A hundred of them are stored from a response with any number of them."""
    errors = {"id": [f"wrong {number}" for number in range(150)]}
    refusal = httpx.Response(422, json={"success": False, "data": None, "meta": {"message": "No", "errors": errors}})
    with pytest.raises(altegio.ValidationError) as caught:
        result_of(lambda api: api.products.get_product(1, 1), lambda _: refusal)
    assert caught.value.errors == {"id": [f"wrong {number}" for number in range(100)]}


def test_a_missing_plain_result() -> None:
    """A number or a text has no empty form, so that it is None; a written object has one."""
    assert result_of(lambda api: api.clients.delete_client(1, 2), lambda _: envelope(None)) is None
