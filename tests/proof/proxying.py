"""Stoplight Prism between the client and the mock server: it checks each request and each response in transit."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from altegio import Altegio, APIError, Response
from altegio.mock_server import MockServer
from tests.doubles.clients import client
from tests.doubles.operations import DESCRIPTION, METHODS, NEEDS_DELETED, NO_ROUTE, Method, arguments
from tests.proof.places import ENVIRONMENT, HERE, with_full_paths
from tests.proof.verdict import Verdict

_BASE_PATH = "/api/v1"
_PROBLEM = "application/problem+json"
"""The response of Prism instead of the server's when something is wrong, in either direction."""
_HOME = 720441
"""The location for which the mock server has rows from its start; the locations of the documented examples have few."""
_NOT_CARRIED = {"list_voip_calls": "a GET with a body, which Prism sends on to no server"}


def verdict() -> Verdict:
    """Call every operation through Prism."""
    with MockServer() as server:
        upstream = server.base_url.removesuffix(_BASE_PATH)
        with _prism(with_full_paths(), upstream) as address:
            violations = [*_blindness(address), *asyncio.run(_violations(server, address))]
    left_out = ", ".join(f"{name} is not ({reason})" for name, reason in _NOT_CARRIED.items())
    return Verdict(
        "Prism",
        f"{len(METHODS) - len(_NOT_CARRIED)} operations called through it, also at a location with rows; {left_out}",
        violations,
    )


@contextlib.contextmanager
def _prism(description: Path, upstream: str) -> Iterator[str]:
    """Prism in front of a server; its address."""
    command = ["node", str(HERE / "node" / "prism.cjs"), str(description), upstream]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            if not address:
                raise RuntimeError("Prism did not start; its output is above")
            yield address
        finally:
            process.terminate()


def _blindness(address: str) -> Iterator[str]:
    """Whether it lets a wrong request through; then its silence about the others would prove nothing."""
    headers = {"Authorization": "Bearer p, User u"}
    for query in ("page=x", "with_deleted=maybe"):
        response = httpx.get(f"{address}{_BASE_PATH}/records/1?{query}", headers=headers)
        if not _problems(response):
            yield f"Prism takes {query}, which is no number"


async def _violations(server: MockServer, address: str) -> list[str]:
    found: list[str] = []
    async with client(f"{address}{_BASE_PATH}") as api:
        for operation_id, method in METHODS.items():
            if operation_id not in _NOT_CARRIED:
                server.reset()
                found += [f"{operation_id}: {one}" for one in await _documented(api, method)]
                found += [f"{operation_id} at {_HOME}: {one}" for one in await _at_home(api, method)]
    return found


async def _documented(api: Altegio, method: Method) -> list[str]:
    """Call an operation with its documented example; returns the problems, including a refusal."""
    path, keywords = arguments(method)
    operation_id = method.operation.id
    if operation_id in NEEDS_DELETED:
        await getattr(getattr(api, method.group), NEEDS_DELETED[operation_id])(*path)
    try:
        response = await _call(api, method, path, keywords)
    except APIError as error:
        if operation_id in NO_ROUTE and error.status == 405:
            return []
        return _problems(error.response) or [str(error)]
    documented = DESCRIPTION.by_id[operation_id].response.status
    return [] if response.status == documented else [f"{response.status} instead of {documented}"]


async def _at_home(api: Altegio, method: Method) -> list[str]:
    """Call an operation at the location with rows; it may refuse, but only as described."""
    path, keywords = arguments(method)
    names = [name for name, _, _ in method.operation.path_params]
    if "location_id" not in names:
        return []
    path[names.index("location_id")] = _HOME
    try:
        await _call(api, method, path, keywords)
    except APIError as error:
        return _problems(error.response)
    return []


async def _call(api: Altegio, method: Method, path: list[Any], keywords: dict[str, Any]) -> Response[Any, Any]:
    group = getattr(api, method.group)
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        response: Response[Any, Any] = await getattr(group.with_response, method.name)(*path, **keywords)
    return response


def _problems(response: httpx.Response | None) -> list[str]:
    """The problems that Prism reports."""
    if response is None or not response.headers.get("content-type", "").startswith(_PROBLEM):
        return []
    problem = response.json()
    return [json.dumps(one, ensure_ascii=False) for one in problem.get("validation") or [problem.get("title")]]
