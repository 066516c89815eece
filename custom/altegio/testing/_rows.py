"""What a fake keeps, as a test puts it in and reads it."""

from __future__ import annotations

import copy
import datetime as dt
import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

from altegio import to_jsonable
from altegio.mock_server._core.locations import HOME, HOME_CHAIN
from altegio.mock_server._core.store import Store, Table
from altegio.mock_server._core.validation import HttpError
from altegio_client.base import Model
from altegio_client.codec import INT, STR, List, Map, Spec

M = TypeVar("M", bound=Model)

_PLAIN: Mapping[str, Spec] = {
    "int": INT,
    "Required[int]": INT,
    "str": STR,
    "Required[str]": STR,
    "Sequence[int]": List(INT),
    "Mapping[str, int]": Map(INT),
}
"""The types of fields that the model of a row does not have."""
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


class Rows(Generic[M]):
    """The rows of one type, such as the clients of all locations.

    Each type has a method ``add`` with the fields that it takes, by their wire names, ``id`` among them. Those that are
    left out get a usual value. A value may be a model that another ``add`` has returned: ``client=anna``.
    ``add`` returns the row. It raises TypeError where a field is unknown, or one that is needed is missing, and
    ValueError where a value is not of the type of its field, follows from others, or the ID is no positive int or is
    taken; then nothing was added. ``get``, ``all`` and ``clear`` raise ValueError where an ID is no positive int.
    """

    def __init__(self, store: Store, name: str, table: str, model: type[M], fields: type[Mapping[str, Any]]) -> None:
        self._store = store
        self._name = name
        self._table_name = table
        self._model = model
        self._known: frozenset[str] = frozenset(fields.__annotations__)
        self._hints: Mapping[str, str] = {name: hint.__forward_arg__ for name, hint in fields.__annotations__.items()}
        self._needed = [name for name, hint in self._hints.items() if "Required[" in hint]

    @property
    def _table(self) -> Table:
        return self._store[self._table_name]

    def _add(self, owner_id: int, fields: Mapping[str, Any]) -> M:
        self._check(fields)
        try:
            plain = {name: self._plain(name, value) for name, value in fields.items()}
            self._check_values(owner_id, plain)
            with self._store.undoing():
                row = self._keep(owner_id, plain)
        except HttpError as error:
            raise ValueError(f"{self._name}.add: {error}") from None
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{self._name}.add: a value has the wrong shape ({error!r})") from None
        return self._shown(row)

    def _plain(self, name: str, value: Any) -> Any:
        try:
            return to_jsonable(value)
        except (TypeError, ValueError) as error:
            raise ValueError(f"{self._name}.add: {name}: {error}") from None

    def _keep(self, owner_id: int, fields: dict[str, Any]) -> Mapping[str, Any]:
        if "id" in fields and self._table.find(owner_id, fields["id"]) is not None:
            raise ValueError(f"{self._name}.add: the ID {fields['id']} is taken at {owner_id}")
        row = self._table.add(owner_id, fields)
        for name in self._table.resource.relations:
            if name in fields and row[name] != fields[name]:
                raise ValueError(f"{self._name}.add: {name} can't be set, it follows from other fields")
        return row

    def _check(self, fields: Mapping[str, Any]) -> None:
        for name in fields:
            if name not in self._known:
                close = difflib.get_close_matches(name, self._known, 1)
                hint = f"; did you mean {close[0]!r}?" if close else ""
                raise TypeError(f"{self._name}.add: {self._model.__name__} has no field {name!r}{hint}")
        missing = [name for name in self._needed if name not in fields]
        if missing:
            raise TypeError(f"{self._name}.add: needs {', '.join(missing)}")

    def _check_values(self, owner_id: int, fields: Mapping[str, Any]) -> None:
        """Check that each value is of the type of its field, as a response has it."""
        problems = _owner_problems(owner_id)
        for name, value in fields.items():
            hint = self._hints[name]
            if name == "id":
                problems += _id_problems("id", value)
            elif value is None:
                problems += [] if "None" in hint or "Any" in hint else [f"{name} can't be None"]
            elif "Nested" in hint:
                # The object may be a model of another type: its ID will do.
                problems += _object_problems(name, value, is_list="Sequence" in hint)
            else:
                field = self._model.__wire_fields__.get(name)
                spec = field.spec if field is not None else _PLAIN[hint]
                problems += [f"{place}: {problem}, in {value!r}" for place, problem in spec.problems(value, name)]
        if problems:
            raise ValueError(f"{self._name}.add: {'; '.join(problems)}")

    def _get(self, owner_id: int, row_id: int) -> M | None:
        self._check_ids("get", owner_id, *_id_problems("the ID of the row", row_id))
        row = self._table.find(owner_id, row_id)
        return None if row is None or row.get("deleted") else self._shown(row)

    def _all(self, owner_id: int) -> list[M]:
        self._check_ids("all", owner_id)
        return [self._shown(row) for row in self._table.of(owner_id)]

    def _clear(self, owner_id: int) -> None:
        self._check_ids("clear", owner_id)
        self._table.clear(owner_id)

    def _check_ids(self, method: str, owner_id: int, *others: str) -> None:
        problems = [*_owner_problems(owner_id), *others]
        if problems:
            raise ValueError(f"{self._name}.{method}: {'; '.join(problems)}")

    def _shown(self, row: Mapping[str, Any]) -> M:
        return self._model.from_dict(copy.deepcopy(dict(row)))


class RowsOfLocation(Rows[M]):
    """Rows of which each belongs to a location; by default to the first one."""

    def get(self, row_id: int, *, location_id: int = HOME) -> M | None:
        """A row as it is now; None where there is none, or it was deleted."""
        return self._get(location_id, row_id)

    def all(self, *, location_id: int = HOME) -> list[M]:
        """The rows of a location as they are now, without deleted ones."""
        return self._all(location_id)

    def clear(self, *, location_id: int = HOME) -> None:
        """Remove the rows of a location."""
        self._clear(location_id)


class RowsOfChain(Rows[M]):
    """Rows of which each belongs to a chain; by default to that of the first location."""

    def get(self, row_id: int, *, chain_id: int = HOME_CHAIN) -> M | None:
        """A row as it is now; None where there is none, or it was deleted."""
        return self._get(chain_id, row_id)

    def all(self, *, chain_id: int = HOME_CHAIN) -> list[M]:
        """The rows of a chain as they are now, without deleted ones."""
        return self._all(chain_id)

    def clear(self, *, chain_id: int = HOME_CHAIN) -> None:
        """Remove the rows of a chain."""
        self._clear(chain_id)


class Schedules:
    """The working hours of team members."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def set(
        self,
        team_member_id: int,
        day: dt.date,
        hours: Iterable[tuple[str | dt.time, str | dt.time]],
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
            ValueError: there is no such team member, the day is no date, a time is no HH:MM, or a period ends before it
                begins.
        """
        self._check("set", team_member_id, day, location_id)
        if isinstance(hours, str) or not isinstance(hours, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance] - what a caller may get wrong
            raise ValueError(f"schedules.set: hours is a list of periods, not {hours!r}")
        slots = [_slot(one) for one in hours]
        table = self._store["schedule"]
        row = table.find(location_id, team_member_id) or table.add(location_id, {"id": team_member_id, "days": {}})
        days: dict[str, list[dict[str, str]]] = {**row["days"], f"{day:%Y-%m-%d}": slots}
        table.change(location_id, row, {"days": {name: one for name, one in days.items() if one}})

    def get(self, team_member_id: int, day: dt.date, *, location_id: int = HOME) -> list[tuple[str, str]]:
        """The working hours of a team member on a day, as ``set`` takes them; none for a day off.

        Raises:
            ValueError: there is no such team member, or the day is no date.
        """
        self._check("get", team_member_id, day, location_id)
        row = self._store["schedule"].find(location_id, team_member_id)
        days: dict[str, list[dict[str, str]]] = row["days"] if row else {}
        return [(one["from"], one["to"]) for one in days.get(f"{day:%Y-%m-%d}", ())]

    def _check(self, method: str, team_member_id: int, day: dt.date, location_id: int) -> None:
        problems = [
            *_id_problems("team_member_id", team_member_id),
            *_day_problems(day),
            *_id_problems("location_id", location_id),
        ]
        if not problems and self._store["team_member"].find(location_id, team_member_id) is None:
            problems = [f"there is no team member {team_member_id} at {location_id}"]
        if problems:
            raise ValueError(f"schedules.{method}: {'; '.join(problems)}")


def _id_problems(name: str, value: Any) -> list[str]:
    return [] if type(value) is int and value > 0 else [f"{name} is a positive int, not {value!r}"]


def _owner_problems(value: Any) -> list[str]:
    return _id_problems("the ID of the owner", value)


def _day_problems(value: object) -> list[str]:
    return [] if isinstance(value, dt.date) else [f"day is a date, not {value!r}"]


def _object_problems(name: str, value: Any, *, is_list: bool) -> list[str]:
    parts = [*cast("Iterable[Any]", value)] if is_list and isinstance(value, list) else [value]
    if all(isinstance(one, Mapping) for one in parts) and isinstance(value, list) == is_list:
        return []
    return [f"{name} is {'a list of mappings or models' if is_list else 'a mapping or a model'}, not {value!r}"]


def _slot(hours: Any) -> dict[str, str]:
    if not isinstance(hours, (tuple, list)) or len(cast("Sequence[Any]", hours)) != len(("from", "to")):
        raise ValueError(f"schedules.set: a period is a pair such as ('10:00', '14:00'), not {hours!r}")
    start, end = map(_time, cast("Sequence[Any]", hours))
    if not start < end:
        raise ValueError(f"schedules.set: {start} to {end} is no period")
    return {"from": start, "to": end}


def _time(value: Any) -> str:
    """A time of the day as HH:MM."""
    if isinstance(value, dt.time) and value == value.replace(second=0, microsecond=0, tzinfo=None):
        return f"{value:%H:%M}"
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        raise ValueError(f"schedules.set: a time is HH:MM or a dt.time without seconds or offset, not {value!r}")
    return value
