"""What a fake keeps, as a test puts it in and reads it."""

from __future__ import annotations

import copy
import datetime as dt
import difflib
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Generic, TypeVar, cast

from altegio.mock_server._core.locations import HOME
from altegio.mock_server._core.store import Store, Table
from altegio.mock_server._core.validation import HttpError
from altegio_client.base import Model

M = TypeVar("M", bound=Model)


class Rows(Generic[M]):
    """The rows of one kind, such as the clients of all locations."""

    def __init__(self, store: Store, table: str, model: type[M], needed: Collection[str] = ()) -> None:
        self._store = store
        self._name = table
        self._model = model
        self._needed = needed

    @property
    def _table(self) -> Table:
        return self._store[self._name]

    def add(self, *, location_id: int = HOME, **fields: Any) -> M:
        """Add a row.

        Args:
            location_id: its location, or its chain where the rows belong to one.
            fields: its fields by their wire names; those that are left out get a usual value. ``id`` may be among them.

        Returns:
            The row.

        Raises:
            TypeError: a field is unknown, or one that is needed is missing.
            ValueError: a value is wrong, or the ID is taken.
        """
        self._check(fields)
        if "id" in fields and self._table.find(location_id, fields["id"]) is not None:
            raise ValueError(f"{self._name}.add: the ID {fields['id']} is taken at {location_id}")
        plain = {name: _plain(value) for name, value in fields.items()}
        try:
            row = self._table.add(location_id, plain)
        except HttpError as error:
            raise ValueError(f"{self._name}.add: {error}") from None
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{self._name}.add: a value has the wrong shape ({error!r})") from None
        return self._shown(row)

    def get(self, row_id: int, *, location_id: int = HOME) -> M | None:
        """A row as it is now; None where there is none, or it was deleted."""
        row = self._table.find(location_id, row_id)
        return None if row is None or row.get("deleted") else self._shown(row)

    def all(self, *, location_id: int = HOME) -> list[M]:
        """The rows of a location as they are now, without deleted ones."""
        return [self._shown(row) for row in self._table.of(location_id)]

    def clear(self, *, location_id: int = HOME) -> None:
        """Remove the rows of a location."""
        self._table.clear(location_id)

    def _shown(self, row: Mapping[str, Any]) -> M:
        return self._model.from_dict(copy.deepcopy(dict(row)))

    def _check(self, fields: Mapping[str, Any]) -> None:
        missing = [name for name in self._needed if name not in fields]
        if missing:
            raise TypeError(f"{self._name}.add: needs {', '.join(missing)}")
        known = {*self._model.__wire_fields__, *self._table.resource.defaults, *self._needed, "id"}
        for name in fields:
            if name not in known:
                close = difflib.get_close_matches(name, known, 1)
                hint = f"; did you mean {close[0]!r}?" if close else ""
                raise TypeError(f"{self._name}.add: {self._model.__name__} has no field {name!r}{hint}")


class Schedules:
    """The working hours of team members."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def set(
        self,
        team_member_id: int,
        day: dt.date,
        hours: Iterable[tuple[str, str]],
        *,
        location_id: int = HOME,
    ) -> None:
        """Set the working hours of a team member on a day.

        Args:
            team_member_id: the team member.
            day: the day.
            hours: from and to as HH:MM, such as ``[("10:00", "14:00"), ("15:00", "19:00")]``; none for a day off.
            location_id: the location.

        Raises:
            ValueError: a time is no HH:MM, or a period ends before it begins.
        """
        slots: list[dict[str, str]] = []
        for start, end in hours:
            if not dt.time.fromisoformat(start) < dt.time.fromisoformat(end):
                raise ValueError(f"schedules.set: {start} to {end} is no period")
            slots.append({"from": start, "to": end})
        table = self._store["schedule"]
        row = table.find(location_id, team_member_id) or table.add(location_id, {"id": team_member_id, "days": {}})
        days: dict[str, list[dict[str, str]]] = {**row["days"], str(day): slots}
        table.change(location_id, row, {"days": {name: one for name, one in days.items() if one}})


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in cast("Iterable[Any]", value)]
    return value
