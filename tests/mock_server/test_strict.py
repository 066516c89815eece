"""A strict mock server refuses each key of a body that is not in the description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from altegio.mock_server import MockServer
from altegio.mock_server._core.description import Description
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.request_body import check_known
from altegio.mock_server._core.validation import HttpError

HEADERS = {"Accept": "application/vnd.api.v2+json", "Authorization": "Bearer p, User u"}
CLIENT = {"name": "Ann", "phone": "+13155550175"}
DESCRIPTION = Description.load()
EXAMPLES = Examples(DESCRIPTION)
WRITING = [one.id for one in DESCRIPTION.operations if "application/json" in one.body]


@pytest.fixture(scope="module")
def strict() -> Iterator[httpx.Client]:
    with MockServer(strict=True) as server, httpx.Client(base_url=server.base_url, headers=HEADERS) as http:
        yield http


@pytest.mark.parametrize(
    ("body", "unknown"),
    [
        ({**CLIENT, "emial": ""}, {"emial"}),
        ({**CLIENT, "custom_fields": {"any": {"code": 1}}}, set()),
        ({**CLIENT, "one": 1, "two": 2}, {"one", "two"}),
    ],
)
def test_unknown_keys_of_a_client(strict: httpx.Client, body: dict[str, Any], unknown: set[str]) -> None:
    """They are refused by name."""
    response = strict.post("/clients/720441", json={**body, "phone": f"+1315555{len(json.dumps(body)):04}"})
    errors = response.json()["meta"].get("errors", {}) if response.status_code == 422 else {}
    assert (response.is_success, errors.keys()) == (not unknown, unknown)


@pytest.mark.parametrize(
    ("operation_id", "body", "unknown"),
    [
        ("create_appointment", {"client": {"emial": ""}}, {"client.emial"}),
        ("create_appointment", {"services": [{"id": 1}, {"dicsount": 1}]}, {"services.1.dicsount"}),
        ("bulk_create_clients", [{"name": "Ann"}, {"nmae": "Ann"}], {"1.nmae"}),
        (
            "create_payment_with_loyalty_methods",
            {"payment": {"method": {"slug": "deposit", "x": 1}}},
            {"payment.method.x"},
        ),
        ("get_client_list", {"filters": [{"type": "id", "state": {"anything": 1}, "x": 1}]}, {"filters.0.x"}),
    ],
)
def test_unknown_keys_at_any_depth(operation_id: str, body: Any, unknown: set[str]) -> None:
    """In objects, lists and alternatives; an open object takes any key."""
    with pytest.raises(HttpError) as caught:
        check_known(DESCRIPTION, DESCRIPTION.by_id[operation_id], body)
    assert caught.value.errors.keys() == unknown


@pytest.mark.parametrize("operation_id", WRITING)
def test_documented_bodies_are_known(operation_id: str) -> None:
    """The documented examples are accepted."""
    operation = DESCRIPTION.by_id[operation_id]
    check_known(DESCRIPTION, operation, EXAMPLES.value(operation.body["application/json"]))


def test_others_are_dropped_by_default(mock_server: MockServer) -> None:
    """As the real server does."""
    response = httpx.post(
        f"{mock_server.base_url}/clients/720441", headers=HEADERS, json={**CLIENT, "phone": "+13155550999", "emial": ""}
    )
    assert response.is_success


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Its help lists the option."""
    from altegio.mock_server.__main__ import main

    with pytest.raises(SystemExit):
        main(["--help"])
    assert "--strict" in capsys.readouterr().out
