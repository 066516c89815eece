"""Runs the paths of docs/design.md in a fresh process, and prints the functions in the order of their entry.

``python -m tests.docs.ways``
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import httpx

import altegio
import altegio_client
from altegio import Altegio
from custom.tools.files import ROOT, SPEC
from custom.tools.pipeline import build, replace
from tests.doubles.far_server import far_server, trusted
from tests.doubles.faults import raw

SOURCES = {
    Path(altegio.__file__).parent: "custom/altegio",
    Path(altegio_client.__file__).parent: "altegio_client",
    **{ROOT / "custom" / name: f"custom/{name}" for name in ("patches", "templates", "tools")},
}
"""Where the packages are imported from, which may be a wheel, and where their sources are."""


async def write(api: Altegio) -> None:
    """The call path of a ``chain_id``."""
    await api.memberships.create_type(100, title="Ten visits", cost=5, services={1: 2}, location_ids=[1])


async def read(api: Altegio) -> None:
    """The call path of the name of a client."""
    appointment = await api.appointments.get_appointment(1, 2)
    assert appointment.client is not None
    assert appointment.client.name == "Client 1"


@contextmanager
def entered() -> Iterator[dict[tuple[str, str], None]]:
    """File and name of each function of the project, once, in the order of their entry."""
    found: dict[tuple[str, str], None] = {}

    def note(frame: FrameType, event: str, _: Any) -> None:
        code = frame.f_code
        if event == "call" and code not in seen:
            seen.add(code)
            path = Path(code.co_filename)
            for folder, source in SOURCES.items():
                if path.is_relative_to(folder):
                    found.setdefault((f"{source}/{path.relative_to(folder).as_posix()}", code.co_qualname))

    seen: set[CodeType] = set()
    sys.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(None)


def generate() -> list[tuple[str, str]]:
    """The path of a statement of the description."""
    with tempfile.TemporaryDirectory() as folder, entered() as found:
        build(SPEC, Path(folder) / "built", report=lambda _: None)
        replace(Path(folder) / "built", Path(folder) / "package", {})
    return [*found]


async def main() -> None:
    """Over TLS, as calls go to the real server."""
    body = {"success": True, "data": {"id": 2, "client": {"id": 3, "name": "Client 1"}}, "meta": []}
    walked: list[list[tuple[str, str]]] = []
    with far_server(0.0, response=raw(json.dumps(body).encode())) as (base_url, _):
        for call in (write, read):
            transport = httpx.AsyncHTTPTransport(verify=trusted(), trust_env=False)
            async with Altegio(partner_token="p", user_token="u", base_url=base_url, transport=transport) as api:
                with entered() as found:
                    await call(api)
                walked.append([*found])
    walked.append(generate())
    print(json.dumps(walked))  # noqa: T201 - read by the test


if __name__ == "__main__":
    asyncio.run(main())
