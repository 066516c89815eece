"""What the resources share: the reference day, the clock, the places, and tables of rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from altegio.mock_server._core.description import Description, Node
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.state import Call, Handler
from altegio.mock_server._core.validation import Refusal

REFERENCE_DAY = date(2026, 11, 23)
ZONE = timezone(timedelta(hours=-5))
"""The offset of every location."""

CHAINS: Mapping[int, tuple[int, ...]] = {1: (720441, 1050, 703092), 83: (4564, 37532)}
"""The locations of each chain."""

PLACES = tuple(location_id for locations in CHAINS.values() for location_id in locations)
_LARGEST_PAGE = 1000


class Clock:
    """The time of the server: it stands still, and a minute passes after every write.

    So it is the same in every run, and the next reading finds a change settled. It begins two days before the
    reference day: a client that takes that day for today, wherever it is, has all changes in its past.
    """

    def __init__(self, day: date) -> None:
        self._start = datetime.combine(day, time(12), ZONE) - timedelta(days=2)
        self._now = self._start

    @property
    def now(self) -> datetime:
        """The present."""
        return self._now

    def reset(self) -> None:
        """Back to the beginning."""
        self._now = self._start

    def tick(self) -> str:
        """The time of a write, as the API prints it."""
        written = self._now
        self._now += timedelta(minutes=1)
        return printed(written)


class Table:
    """Rows by the ID of what they belong to, a location or a chain, and their own ID."""

    def __init__(self, what: str, first_id: int) -> None:
        self._what = what
        self._first_id = self._next_id = first_id
        self._rows: dict[tuple[int, int], Node] = {}

    def clear(self) -> None:
        """Forget all rows."""
        self._rows.clear()
        self._next_id = self._first_id

    def add(self, owner_id: int, row: Node) -> Node:
        """Keep a row; it gets the next ID unless it has one."""
        if "id" not in row:
            row = {"id": self._next_id, **row}
            self._next_id += 1
        self._rows[owner_id, row["id"]] = row
        return row

    def find(self, owner_id: int, row_id: int) -> Node | None:
        """A row, or None."""
        return self._rows.get((owner_id, row_id))

    def get(self, owner_id: int, row_id: int) -> Node:
        """A row.

        Raises:
            Refusal: 404.
        """
        row = self.find(owner_id, row_id)
        if row is None:
            raise Refusal(404, f"There is no {self._what} {row_id} here")
        return row

    def remove(self, owner_id: int, row_id: int) -> Node:
        """Take a row away.

        Raises:
            Refusal: 404.
        """
        row = self.get(owner_id, row_id)
        del self._rows[owner_id, row_id]
        return row

    def of(self, owner_id: int) -> list[Node]:
        """The rows of a location or chain."""
        return [row for (owner, _), row in self._rows.items() if owner == owner_id]

    def every(self) -> Iterable[tuple[int, Node]]:
        """All rows with what they belong to."""
        return [(owner, row) for (owner, _), row in self._rows.items()]


class World:
    """All that is shared; as a resource it only sets clock and tables back."""

    def __init__(self, description: Description, examples: Examples, today: date = REFERENCE_DAY) -> None:
        self.today = today
        self.clock = Clock(today)
        self.clients = Table("client", 2001)
        self.comments = Table("comment", 301)
        self.team = Table("team member", 5001)
        self.categories = Table("service category", 401)
        self.services = Table("service", 3001)
        self.appointments = Table("appointment", 1001)
        self.schedules: dict[tuple[int, int], dict[str, list[Node]]] = {}
        self.accounts = Table("account", 501)
        self.transactions = Table("transaction", 9001)
        self.sales = Table("sale document", 7001)
        self.deposits = Table("deposit", 601)
        self.cards = Table("loyalty card", 801)
        self.memberships = Table("membership", 901)
        self.gift_card_types = Table("gift card type", 289101)
        self.documents = Table("document", 22255501)
        self.goods_transactions = Table("goods transaction", 6001)
        self._description = description
        self._examples = examples

    def handlers(self) -> Mapping[str, Handler]:
        """None."""
        return {}

    def reset(self) -> None:
        """Empty all tables and set the clock back."""
        self.clock.reset()
        self.schedules.clear()
        for table in vars(self).values():
            if isinstance(table, Table):
                table.clear()

    def documented(self, operations: Iterable[str], owner: str, name: str) -> list[tuple[int, int]]:
        """The IDs in the documented examples of operations: with them every example can be called."""
        found: set[tuple[int, int]] = set()
        for operation in operations:
            values = self._examples.path_values(self._description.by_id[operation])
            if owner in values and name in values:
                found.add((int(values[owner]), int(values[name])))
        return sorted(found)

    def example(self, operation: str) -> Any:
        """The payload of the documented answer."""
        return self._examples.answer(self._description.by_id[operation])["data"]

    def day(self, offset: int, at: str = "10:00") -> datetime:
        """A moment, so many days after the reference day."""
        return datetime.combine(self.today + timedelta(days=offset), time.fromisoformat(at), ZONE)


def printed(moment: datetime) -> str:
    """A moment as the API prints the time of a change: the offset without a colon."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S%z")


def moment_of(text: str) -> datetime:
    """A moment in a request or a row; without an offset it is local."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=ZONE) if moment.tzinfo is None else moment.astimezone(ZONE)


def day_of(text: str) -> date | None:
    """A day as YYYY-MM-DD, YYYYMMDD, or with a time; None for anything else."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def page_of(
    rows: list[Node], call: Call, size_name: str = "count", size: int = 25, most: int = _LARGEST_PAGE
) -> list[Node]:
    """The page of rows that the query asks for."""
    wanted = min(max(1, int(call.first(size_name, str(size)))), most)
    start = (max(1, int(call.first("page", "1"))) - 1) * wanted
    return rows[start : start + wanted]


def chain_of(location_id: int) -> int:
    """The chain of a location; unknown ones belong to the first."""
    return next((chain for chain, locations in CHAINS.items() if location_id in locations), 1)


def seed_id(location_id: int, number: int) -> int:
    """The ID of a seeded row: the number at the first location, other ones at the others."""
    return PLACES.index(location_id) * 100 + number if location_id in PLACES else number


def titled(row_id: int, title: str) -> Node:
    """The short form of many things."""
    return {"id": row_id, "title": title}
