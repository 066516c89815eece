"""Reading a body with wrong headers."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.doubles.network import result_of

ROW = {"id": 7}


@pytest.mark.parametrize("length", ["\xb2", "9" * 20, "9" * 5000, "-1", "1e3", "5, 5", ""])
def test_an_invalid_length(length: str) -> None:
    """A transport of the application's own may pass on headers that no HTTP parser accepts."""
    headers = [(b"Content-Type", b"application/json"), (b"Content-Length", length.encode("latin-1"))]
    response = httpx.Response(200, headers=headers, content=json.dumps({"success": True, "data": ROW}))

    assert result_of(lambda api: api.clients.get_client(1, 7), lambda _: response).to_dict() == ROW
