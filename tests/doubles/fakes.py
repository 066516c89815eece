"""Calls to the fake of ``altegio.testing``, for tests that are not about the bytes on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from altegio import Altegio
from altegio.testing import FakeAltegio


def run(fake: FakeAltegio, call: Callable[[Altegio], Awaitable[Any]], **options: Any) -> Any:
    """The result of a call with a client of a fake."""

    async def go() -> Any:
        async with fake.client(**options) as api:
            return await call(api)

    return asyncio.run(go())
