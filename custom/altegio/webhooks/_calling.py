"""Calling functions of the application: async ones in the event loop, others in threads."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import PurePath
from typing import Any


class Caller:
    """Calls functions, and waits for them."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None

    async def call(self, function: Callable[[Any], Any], argument: Any) -> None:
        """Call a function with its argument."""
        if _is_async(function):
            await function(argument)
            return
        result = await self._in_thread(function, argument)
        if inspect.isawaitable(result):
            await result

    async def _in_thread(self, function: Callable[[Any], Any], argument: Any) -> Any:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="altegio-webhooks")
        context = contextvars.copy_context()

        def job() -> Any:
            return context.run(function, argument)

        try:
            future = asyncio.get_running_loop().run_in_executor(self._pool, job)
        except RuntimeError:
            # The interpreter is about to end, and starts no thread any more: what waits is handled here.
            return job()
        return await future

    def close(self) -> None:
        """Let the threads end when they are done."""
        if self._pool is not None:
            self._pool.shutdown(wait=False)
            self._pool = None


def _is_async(function: Any) -> bool:
    while isinstance(function, partial):
        function = function.func
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(function.__call__)


def place_of(error: BaseException) -> str:
    """Where an error was raised; its text is left out, as it may hold personal data."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return "an unknown place"
    return f"{PurePath(frames[-1].filename).name}:{frames[-1].lineno}"
