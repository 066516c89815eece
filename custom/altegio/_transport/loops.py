"""What belongs to one event loop, for objects that work in any number of them."""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, MutableMapping
from contextlib import suppress
from typing import Any, Generic, TypeVar, cast

from altegio.errors import ConfigurationError

T = TypeVar("T")
Loop = Any
"""An event loop of asyncio, or the token of a run of trio."""

_CLOSING_TIME = 2.0
"""Seconds that closing may take when a loop ends."""
_MOST_STEPS = 1000
"""More steps than closing a pool takes that waits for nothing."""


def current_loop() -> Loop:
    """The running event loop.

    Raises:
        RuntimeError: none is running.
    """
    trio: Any = sys.modules.get("trio")
    if trio is not None:
        with suppress(RuntimeError):
            trio.lowlevel.current_task()  # it fails outside of trio; in_trio_task() is newer than trio 0.26
            return trio.lowlevel.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()


def is_closed(loop: Loop) -> bool:
    """Whether a loop of asyncio is closed; the end of a run of trio is noticed by ``LoopLocal``."""
    closed: Callable[[], bool] | None = getattr(loop, "is_closed", None)
    return closed is not None and closed()


def call_in(loop: Loop, function: Callable[[], object]) -> None:
    """Call a function in a loop, from any thread; nothing happens where the loop has ended."""
    post = getattr(loop, "call_soon_threadsafe", None) or loop.run_sync_soon
    with suppress(RuntimeError):
        post(function)


class LoopLocal(Generic[T]):
    """One value for each event loop; closed when its loop ends.

    Loops end by ``asyncio.run``, ``trio.run`` and the like, which finish async generators: one for each value closes
    it in time. A loop that was closed without that is found when another one asks for its value. Where there is
    nothing to close, there is no generator, of which trio would warn when its client is left without closing.

    Args:
        make: makes the value of a loop.
        close: closes one; None: there is nothing to close.
    """

    def __init__(self, make: Callable[[], T], close: Callable[[T], Awaitable[None]] | None = None) -> None:
        self._make = make
        self._close = close
        self._values: MutableMapping[Loop, T] = weakref.WeakKeyDictionary() if close is None else {}
        self._guards: dict[Loop, AsyncGenerator[None]] = {}
        self._lock = threading.RLock()

    def get(self) -> T:
        """The value of the running loop, created on first use."""
        loop = current_loop()
        try:
            return self._values[loop]
        except KeyError:
            return self._add(loop)

    def peek(self) -> T | None:
        """The value of the running loop, if there is one."""
        return self._values.get(current_loop())

    def items(self) -> list[tuple[Loop, T]]:
        """All loops and their values."""
        with self._lock:
            return list(self._values.items())

    async def aclose(self) -> None:
        """Close the values of the running loop and of those that are closed."""
        self._drop_closed()
        loop = current_loop()
        guard = self._guards.get(loop)
        if guard is None:
            self.forget(loop)
        else:
            await guard.aclose()

    def _add(self, loop: Loop) -> T:
        self._drop_closed()
        value = self._make()
        if self._close is None:
            with self._lock:
                self._values[loop] = value
            return value
        guard = _guard(weakref.ref(self), weakref.ref(loop), value, self._close)
        with self._lock:
            self._values[loop], self._guards[loop] = value, guard
        # As far as its yield, so that the loop knows of it.
        with suppress(StopIteration):
            guard.__anext__().__await__().__next__()
        return value

    def forget(self, loop: Loop) -> None:
        """Keep no value of a loop."""
        with self._lock:
            self._values.pop(loop, None)
            self._guards.pop(loop, None)

    def _drop_closed(self) -> None:
        for loop, value in self.items():
            if is_closed(loop):
                self.forget(loop)
                if self._close is not None:
                    _close_after(loop, self._close(value))


async def _guard(
    local: weakref.ref[LoopLocal[T]],
    loop: weakref.ref[Any],
    value: T,
    close: Callable[[T], Awaitable[None]],
) -> AsyncGenerator[None]:
    """Finished by the loop when it ends."""
    try:
        yield
    finally:
        owner, ended = local(), loop()
        if owner is not None and ended is not None:
            owner.forget(ended)
        import anyio

        with anyio.move_on_after(_CLOSING_TIME, shield=True):
            await close(value)


def _close_after(loop: Loop, closing: Awaitable[None]) -> None:
    """Close what belongs to a closed loop, without waiting.

    Connections are closed by a callback, which a closed loop refuses: here it runs at once.
    """
    steps = cast("Coroutine[Any, Any, None]", closing)
    try:
        loop.call_soon = _call_now
    except AttributeError:
        # A loop that is not written in Python closes its connections itself.
        steps.close()
        return
    try:
        for _ in range(_MOST_STEPS):
            if steps.send(None) is not None:
                break  # it waits for something of the closed loop, in vain
    except StopIteration:
        pass
    except Exception:  # noqa: S110 - of something that is gone, and no task waits for it
        pass
    finally:
        with suppress(Exception):
            steps.close()
        del loop.call_soon


def _call_now(callback: Callable[..., object], *args: object, context: object = None) -> None:  # noqa: ARG001 - asyncio's
    callback(*args)


class LoopBinding:
    """Holds a transport or client of the application to the event loop of its first use.

    Args:
        argument: its name, for the error.
        free: whether it is known to work in any loop.
    """

    def __init__(self, argument: str, *, free: bool = False) -> None:
        self._argument = argument
        self._free = free
        self._loop: weakref.ref[Any] | None = None
        self._lock = threading.Lock()

    def check(self) -> None:
        """Bind it to the running loop.

        Raises:
            ConfigurationError: it is bound to another one.
        """
        if self._free:
            return
        loop = current_loop()
        with self._lock:
            if self._loop is None:
                self._loop = weakref.ref(loop)
            if self._loop() is loop:
                return
        raise ConfigurationError(
            f"{self._argument} was first used in another event loop, and its connections belong to that one: pass no "
            f"{self._argument} (the client then has connections for each event loop), or create one per event loop"
        )

    def release(self) -> None:
        """It has proved to have no connections: it works in any loop."""
        self._free = True
