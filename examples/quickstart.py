"""First contact: log in, look around, create a membership type, and check a membership for an event.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_LOGIN=... ALTEGIO_PASSWORD=... python examples/quickstart.py

ALTEGIO_USER_TOKEN replaces the last two. With --read-only nothing is created. It prints its requests, and how the
responses begin, secrets masked.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
from contextlib import suppress
from typing import Any

import httpx

from altegio import Altegio, AltegioError

SECRET = re.compile(r'("(?:user_token|password)"\s*:\s*")[^"]*')
LONGEST = 90
"""How much of a response is shown, so that all of it fits on a screen."""


class Printing(httpx.AsyncBaseTransport):
    """A transport that prints what goes through it."""

    def __init__(self) -> None:
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Print the request, send it, print the response."""
        authorization = re.sub(r"(Bearer|User) [^,]+", r"\1 ***", request.headers["Authorization"])
        print(f"> {request.method} {request.url.raw_path.decode()}  {authorization}")
        if request.content:
            print(f"> {readable(request.content)}")
        response = await self._inner.handle_async_request(request)
        content = await response.aread()
        text = readable(content)
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}... ({len(content)} bytes)"
        print(f"< {response.status_code} {shown}")
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


def readable(content: bytes) -> str:
    """JSON on one line, secrets masked; other text as it is."""
    text = content.decode(errors="replace") or "(no body)"
    with suppress(ValueError):
        text = json.dumps(json.loads(content), ensure_ascii=False)
    return SECRET.sub(r"\1***", text)


def credentials() -> tuple[str, str]:
    """Login and password; the mock server on this machine takes any."""
    login, password = os.environ.get("ALTEGIO_LOGIN", ""), os.environ.get("ALTEGIO_PASSWORD", "")
    if not login and not password and httpx.URL(os.environ.get("ALTEGIO_BASE_URL", "")).host == "127.0.0.1":
        return "demo@example.com", "demo"
    missing = [name for name in ("ALTEGIO_LOGIN", "ALTEGIO_PASSWORD") if not os.environ.get(name)]
    if missing:
        raise SystemExit(f"failed: set {' and '.join(missing)}, or ALTEGIO_USER_TOKEN")
    return login, password


async def first(name: str, found: list[Any]) -> int:
    """The ID of the first thing in a list."""
    if not found:
        raise SystemExit(f"this account has no {name}")
    return int(found[0].id)


async def main(*, read_only: bool) -> None:
    """Run all steps; any error ends the program."""
    async with Altegio(transport=Printing()) as api:
        if not os.environ.get("ALTEGIO_USER_TOKEN"):
            user = await api.login(*credentials())
            print(f"= logged in as {user.name}")

        chain_id = await first("chain", await api.chain_management.get_chain_list())
        location_id = await first("location", await api.locations.get_location_list(my=1))

        types = await api.memberships.list_types(chain_id)
        print(f"= chain {chain_id} has {len(types)} membership types")

        if not read_only:
            created = await api.memberships.create_type(
                chain_id,
                title="Quickstart 5 visits",
                cost=100,
                services={13160808: 5},
                period=30,
                period_unit_id=1,
            )
            if created.id is None:
                raise SystemExit(f"the membership type has no ID: {created}")
            read = await api.memberships.get_type(chain_id, created.id)
            if read.title != "Quickstart 5 visits":
                raise SystemExit(f"read back something else: {read}")
            print(f"= created membership type {read.id}: {read.title}, {read.cost}")

        found = await api.memberships.search_types(location_id, page=1, page_size=20)
        print(f"= {len(found)} membership types can be used at location {location_id}")

        if not read_only:
            check = await api.memberships.check_for_event(location_id, 146915197, 5248829, 12345, [1, 2, 3])
            print(f"= {check.visits_left} visits left for the event, to be booked until {check.last_booking_date}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--read-only", action="store_true", help="create nothing")
    try:
        asyncio.run(main(read_only=parser.parse_args().read_only))
    except AltegioError as error:
        raise SystemExit(f"failed: {error}") from None
    print("\nall of it worked")
