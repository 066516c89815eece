"""What a short program pays: a fresh process that imports, makes one call and ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from custom.bench.server import loopback_server
from custom.bench.table import Row, row
from custom.bench.timing import fresh_rounds
from custom.tools.files import ROOT

ROUNDS = 40
HTTPX = """
import asyncio, httpx

async def main():
    async with httpx.AsyncClient() as client:
        (await client.get("{url}/company/1/goods/2")).json()["data"]["title"]

asyncio.run(main())
"""
IN_PROCESS = """
import asyncio, httpx

def respond(request):
    return httpx.Response(200, json={"success": True, "data": {"title": "x"}, "meta": []})
"""
HTTPX_IN_PROCESS = f"""{IN_PROCESS}
async def main():
    async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as client:
        (await client.get("http://localhost/company/1/goods/2")).json()["data"]["title"]

asyncio.run(main())
"""
WITH_ANYIO = """import anyio

async def main():
    anyio.CancelScope()
"""
ALTEGIO_IN_PROCESS = f"""{IN_PROCESS}
import altegio

async def main():
    transport = httpx.MockTransport(respond)
    async with altegio.Altegio(partner_token="x", user_token="y", transport=transport) as api:
        (await api.products.get_product(1, 2)).title

asyncio.run(main())
"""
ALTEGIO = """
import asyncio, altegio

async def main():
    async with altegio.Altegio(partner_token="x", user_token="y", base_url="{url}") as api:
        (await api.products.get_product(1, 2)).title

asyncio.run(main())
"""


def first_call_rows(folder: Path) -> Iterator[Row]:
    """Import, one call and exit, beside the same with bare httpx.

    Beside the import of httpx alone no client that sends by httpx could keep the limit: a call of httpx itself takes a
    multiple of it, for the event loop, the TLS context and the socket. Without these, over ``MockTransport``, anyio is
    left, which httpx loads when it sends for the first time, and the layers of a call. What the package adds to the
    import is in the part above.
    """
    with loopback_server() as url:
        codes = {
            "import": "import httpx",
            "anyio": HTTPX_IN_PROCESS.replace("async def main():\n", WITH_ANYIO),
            "httpx in process": HTTPX_IN_PROCESS,
            "altegio in process": ALTEGIO_IN_PROCESS,
            "httpx": HTTPX.format(url=url),
            "altegio": ALTEGIO.format(url=url),
        }
        found = fresh_rounds({name: (code, ROOT) for name, code in codes.items()}, ROUNDS, folder)
    alone = f"{found.ratio('httpx', 'import'):.2f} times"
    note = f"{found.seconds('httpx') * 1000:.0f} ms, {alone} the import alone"
    yield row("import httpx and make a call", 1.0, None, note)
    reason = f"against httpx with its call: that alone is {alone} import httpx, which no client could keep to 1.3 times"
    yield row("import altegio and make the same call", found.ratio("altegio", "httpx"), 1.3, reason)
    base, with_anyio = (found.ratio(name, "import") for name in ("httpx in process", "anyio"))
    note = f"against import httpx alone, over MockTransport; {with_anyio:.2f} with what a real call loads of anyio"
    yield row("import httpx and a call that nothing is sent for", base, None, note)
    yield row("import altegio and the same", found.ratio("altegio in process", "import"), None, "against the same")
