"""The time zones of locations. A client asks for each once, whichever of its views or tasks needs it."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from dateutil.tz import gettz

from altegio._decoding.responses import reading_responses

if TYPE_CHECKING:
    import anyio

    from altegio_client.api import Api


class _Memory:
    """What a client knows.

    Attributes:
        names: the names of time zones, by location; None where the server has none.
        asking: set once a call has asked, by event loop and location.
    """

    def __init__(self) -> None:
        self.names: dict[int, str | None] = {}
        self.asking: dict[Any, anyio.Event] = {}


_MEMORIES: WeakKeyDictionary[object, _Memory] = WeakKeyDictionary()


async def zone_name(api: Api, location_id: int) -> str | None:
    """The name of the time zone of a location; None where the server has none.

    Raises:
        APIError, ConnectionError, TimeoutError: as ``get_location``.
    """
    import anyio
    from anyio.lowlevel import current_token

    executor: Any = api._executor()  # pyright: ignore[reportPrivateUsage] - a resource is a part of its client
    memory = _MEMORIES.setdefault(getattr(executor, "shared", executor), _Memory())
    while location_id not in memory.names:
        call = (current_token(), location_id)
        if call in memory.asking:
            await memory.asking[call].wait()
            continue
        memory.asking[call] = anyio.Event()
        try:
            with reading_responses():
                location = await api.locations.get_location(location_id)
                name: object = location.timezone_name
            memory.names[location_id] = name if isinstance(name, str) and name else None
        finally:
            memory.asking.pop(call).set()
    return memory.names[location_id]


def zone_of(name: str) -> dt.tzinfo:
    """The time zone of a name, also where the system has no zones, as on Windows.

    Raises:
        ValueError: there is no such zone.
    """
    zone: dt.tzinfo | None = None
    with suppress(ValueError):
        try:
            zone = ZoneInfo(name)
        except (KeyError, OSError):
            zone = gettz(name)
    if zone is None:
        raise ValueError(f"timezone: {name!r} is unknown; pass a name such as America/New_York")
    return zone
