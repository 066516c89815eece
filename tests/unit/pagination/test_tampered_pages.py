"""Lists whose pages are wrong in one place: an ``AltegioError``, or usable items and a usable cursor.

The seed is fixed; ``make fuzz`` changes more places, and other ones.
"""

from __future__ import annotations

import asyncio
import os
from typing import Any

import httpx
import pytest

from altegio import AltegioError
from altegio.pagination import paginate
from tests.doubles.clients import client
from tests.doubles.operations import METHODS, Method, arguments
from tests.doubles.replies import full
from tests.doubles.tampering import JSON, changes_of

CHANGES = int(os.environ.get("FUZZ", "3"))
"""How many changed responses each list gets."""
SEED = os.environ.get("FUZZ_SEED", "0")
LISTS = [name for name, one in METHODS.items() if one.operation.paging is not None]
PERIOD = {"from": "2026-01-01", "to": "2026-02-01"}


def page_of(method: Method) -> Any:
    """A page with all documented fields, and everything that marks the end of a list."""
    operation = method.operation
    rows = [{"id": 1}, {"id": 2}] if operation.result is None else full(operation.result)
    if not operation.enveloped:
        return rows
    meta = {"total_count": 5, "count": 2}
    cursor = operation.paging.cursor if operation.paging else None
    return {"success": True, "data": rows, "meta": meta | ({cursor: {"next": PERIOD}} if cursor else {})}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", LISTS)
def test_a_list_that_gets_something_else(name: str) -> None:
    """Its items, its pages, and the continuation of a page."""
    method = METHODS[name]
    body = page_of(method)
    path, keywords = arguments(method)
    content = b""

    async def run() -> None:
        nonlocal content
        async with client(lambda _: httpx.Response(200, headers=JSON, content=content)) as api:
            found = paginate(getattr(getattr(api, method.group), method.name), *path, **keywords)
            for change in changes_of([body], f"{SEED} {name}", CHANGES):
                content = change.content(body)
                try:
                    repr([item async for item in found.items(max_pages=4)])
                    async for page in found.pages(max_pages=3, prefetch=True):
                        found.resume(page.cursor)
                except AltegioError:
                    pass
                except Exception as error:
                    error.add_note(f"{change}")
                    raise

    asyncio.run(run())
