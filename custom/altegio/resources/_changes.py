"""The changes of what a location has, each once, from a cursor that can be stored.

A list can be filtered by a period of change, but it has no documented order, and rows leave the period while it is
paged. So the time up to now is read period by period. Each period ends in the past, so that no row
can enter it any more. It is read again when a row left it meanwhile, and halved when it is large. The rows are then
sorted by time of change and ID, so that the last one is the position to go on from.
"""

from __future__ import annotations

import datetime as dt
import logging
import math
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from email.utils import parsedate_to_datetime
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import attrs
from dateutil.relativedelta import relativedelta
from dateutil.tz import datetime_ambiguous

from altegio._decoding.responses import reading
from altegio._parsing import decoding_error
from altegio._validation.dates import validate_datetime, validate_duration
from altegio._validation.types import check_type
from altegio._validation.values import validate_text
from altegio.errors import AltegioError, ConfigurationError
from altegio.resources._time_zones import zone_name, zone_of

if TYPE_CHECKING:
    from altegio_client.api import Api
    from altegio_client.types import Response

T = TypeVar("T")
_log = logging.getLogger("altegio")
_PAGE = 200
_LARGE = 2000
"""How many changes a period has at most, if it has more than one second."""
_PASSES, _MOST_PASSES = 5, 50
_SECOND = relativedelta(seconds=1)
_REPEATED = relativedelta(hours=2)
"""Longer than the time that clocks are set back by."""
_INDIVISIBLE = dt.timedelta(hours=5)
_MARGIN = dt.timedelta(hours=3)
"""How far from its period a change may lie: more than what is requested around it."""
_BEGINNING = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_CLOCKS = dt.timedelta(seconds=2)
"""How much clocks may differ without being corrected; the Date of a response has no fractions."""


@attrs.frozen
class _Cursor:
    """Up to where changes were returned: all before a moment, and those at that moment up to an ID."""

    mark: str
    location_id: int
    moment: dt.datetime
    id: float
    zone: str

    def __str__(self) -> str:
        last = "all" if self.id == math.inf else str(self.id)
        return f"{self.mark} {self.location_id} {self.moment.isoformat()} {last} {self.zone}"

    @classmethod
    def parse(cls, text: object, mark: str, what: str) -> _Cursor:
        """Read a cursor of such changes.

        Raises:
            TypeError: it is no str.
            ValueError: it is no cursor.
        """
        try:
            found, location, moment, last, zone = check_type("cursor", text, str).split(" ")
            until = math.inf if last == "all" else int(last)
            cursor = cls(found, int(location), dt.datetime.fromisoformat(moment), until, zone)
        except ValueError:
            cursor = None
        if cursor is None or cursor.mark != mark or cursor.moment.tzinfo is None:
            raise ValueError(f"cursor: {text!r} is no cursor of {what} changes")
        return cursor


class Changes(ABC, Generic[T]):
    """The changes of one type of object; a subclass names the call that lists them.

    Iterating returns the changes until now; iterating again returns those since then.
    """

    _WHAT: ClassVar[str]
    _ONE: ClassVar[str]
    """What changes, and one of it, for messages."""
    _OPERATION: ClassVar[str]
    """What lists it."""
    _MARK: ClassVar[str]
    """What its cursors begin with."""

    def __init__(
        self,
        api: Api,
        location_id: int,
        *,
        cursor: str | None,
        since: dt.datetime | None,
        timezone: str | None,
        delay: dt.timedelta,
    ) -> None:
        validate_duration("delay", delay, minimum=3)
        if cursor is not None and (since is not None or timezone is not None):
            raise ValueError("a cursor includes beginning and time zone; pass either cursor or since and timezone")
        if since is not None:
            validate_datetime("since", since)
        self._api = api
        self._location_id = location_id
        self._since = since
        self._timezone = timezone
        self._delay = delay
        self._ahead = dt.timedelta()
        self._position: _Cursor | None = None
        if cursor is not None:
            self._position = _Cursor.parse(cursor, self._MARK, self._WHAT)
            if self._position.location_id != location_id:
                raise ValueError(f"the cursor is of location {self._position.location_id}, not of {location_id}")
            timezone = self._position.zone
        if timezone is not None:
            zone_of(validate_text("timezone", timezone))

    @property
    def cursor(self) -> str | None:
        """Where to go on after the latest change; None before the first iteration."""
        return None if self._position is None else str(self._position)

    def __aiter__(self) -> AsyncIterator[T]:
        return self._changes()

    async def _changes(self) -> AsyncGenerator[T, None]:
        # The local clock may have been corrected since the last iteration.
        self._ahead = dt.timedelta()
        position = self._position or await self._begin()
        zone = zone_of(position.zone)
        ends = [self._settled(zone)]
        while ends:
            until = ends[-1]
            if until <= position.moment:
                ends.pop()
                continue
            rows = await self._read(position.moment, until, ends[0], zone)
            if ends[0] > self._settled(zone):
                ends = [self._settled(zone)]
                continue
            if rows is None:
                half = position.moment + (until - position.moment) / 2
                ends.append(half.replace(microsecond=0) if half.replace(microsecond=0) > position.moment else half)
                continue
            for moment, number, row in rows:
                if (position.moment, position.id) < (moment, number) and moment <= until:
                    position = self._position = attrs.evolve(position, moment=moment, id=number)
                    yield row
            position = self._position = attrs.evolve(position, moment=until, id=math.inf)
            ends.pop()

    async def _begin(self) -> _Cursor:
        name = self._timezone or await zone_name(self._api, self._location_id)
        if not name:
            raise ConfigurationError(f"location {self._location_id} has no time zone in the API; pass timezone=...")
        since = self._since or _BEGINNING
        since = since.replace(tzinfo=zone_of(name)) if since.tzinfo is None else since
        last = since.astimezone(dt.UTC) - dt.timedelta(microseconds=1)
        return _Cursor(self._MARK, self._location_id, last, math.inf, name)

    def _settled(self, zone: dt.tzinfo) -> dt.datetime:
        """The latest second in which no new change can be dated, outside the hours that clocks repeat."""
        moment = (_now() - self._ahead - self._delay).replace(microsecond=0)
        while datetime_ambiguous(moment.astimezone(zone)):
            moment -= dt.timedelta(minutes=15)
        return moment

    async def _read(
        self, after: dt.datetime, until: dt.datetime, end: dt.datetime, zone: dt.tzinfo
    ) -> list[tuple[dt.datetime, int, T]] | None:
        """The changes of a period in their order; None where it has to be halved."""
        # Repeated hours are requested with so much around them that smaller parts would be no smaller.
        repeated = any(datetime_ambiguous(one.astimezone(zone)) for one in (after, until))
        divisible = until - after > (_INDIVISIBLE if repeated else dt.timedelta(seconds=1))
        period = _period(after, until, end, zone)
        before: set[tuple[dt.datetime, int]] | None = None
        for _ in range(_PASSES if divisible else _MOST_PASSES):
            read = await self._pass(period, zone, divisible)
            if read is None:
                return None
            rows, complete = read
            keys = {(moment, number) for moment, number, _ in rows}
            if complete or keys == before:
                self._warn_of_out_of_range(rows, after, until)
                return sorted(rows, key=lambda row: row[:2])
            before = keys
        if divisible:
            return None
        raise AltegioError(f"{self._OPERATION}: the changes of {period[0]} differ each time they are read")

    async def _pass(
        self, period: tuple[dt.datetime, dt.datetime], zone: dt.tzinfo, divisible: bool
    ) -> tuple[list[tuple[dt.datetime, int, T]], bool] | None:
        """(rows of a period, whether these are certainly all); None where they are many."""
        rows: dict[int, tuple[dt.datetime, int, T]] = {}
        first: int | None = None
        for number in count(1):
            sent = _now()
            response = await self._list(page=number, count=_PAGE, changed_after=period[0], changed_before=period[1])
            self._compare_clocks(sent, response)
            with reading(response):
                page = response.data or []
                total = getattr(response.meta, "total_count", None)
                if number == 1:
                    first = total
                    if divisible and (len(page) == _PAGE if total is None else total > _LARGE):
                        return None
                known = len(rows)
                rows.update((dated[1], dated) for dated in (self._dated(row, zone, response) for row in page))
                if total != first or len(rows) == known or len(rows) == total:
                    return list(rows.values()), total == first == len(rows)
        return None

    def _warn_of_out_of_range(
        self, rows: list[tuple[dt.datetime, int, T]], after: dt.datetime, until: dt.datetime
    ) -> None:
        """Warn when the server means another time by the period: changes could be lost then."""
        if any(not after - _MARGIN < moment < until + _MARGIN for moment, _, _ in rows):
            _log.warning(
                "%s: changes outside the requested period; is %s the time zone of location %s?",
                self._OPERATION,
                self._position.zone if self._position else self._timezone,
                self._location_id,
            )

    @abstractmethod
    async def _list(self, **period: Any) -> Response[list[Any], Any]:
        """One page of a period of change; each type of change has its own call."""

    def _dated(self, row: T, zone: dt.tzinfo, response: Response[Any, Any]) -> tuple[dt.datetime, int, T]:
        changed: Any = row
        moment: object = changed.last_change_date
        number: object = changed.id if "id" in changed else None
        if not isinstance(moment, dt.datetime) or not isinstance(number, int):
            raise decoding_error(response, f"{self._ONE} without id or last_change_date: no order of changes")
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        return moment.astimezone(dt.UTC), number, row

    def _compare_clocks(self, sent: dt.datetime, response: Response[Any, Any]) -> None:
        """Notice that the local clock is ahead of the server's; one that is behind does no harm."""
        try:
            ahead = sent - parsedate_to_datetime(response.headers.get("date", ""))
        except (TypeError, ValueError):
            return
        if ahead > self._ahead + _CLOCKS:
            self._ahead = ahead


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _period(
    after: dt.datetime, until: dt.datetime, end: dt.datetime, zone: dt.tzinfo
) -> tuple[dt.datetime, dt.datetime]:
    """The local times to request. Hours may be repeated; a second is added, as the bounds may be included or not."""
    first = (after - dt.timedelta(seconds=1)).replace(microsecond=0).astimezone(zone)
    last, latest = until.astimezone(zone), end.astimezone(zone)
    lower, upper, most = (one.replace(tzinfo=None, fold=0) for one in (first, last, latest))
    if datetime_ambiguous(first):
        lower -= _REPEATED
    if datetime_ambiguous(last):
        upper = min(upper + _REPEATED, most)
    return lower, upper.replace(microsecond=0) + _SECOND
