"""The lock: a committed file that holds every Python name of the package, by the place that it stands for.

A line is ``kind place -> name``. The places of an operation begin with its operationId, those inside a model with the
name of the model, so that a rename is the edit of one name wherever it stands. The arguments of a method have the order
of their lines:

    address  GET /visits/{visit_id} -> get_visit     where an operation is, or was; an address never loses its line
    operation readVisit -> get_visit                 an operationId of the description that means another one of ours
    group    get_visit -> visits                     the attribute of the client that has the method
    method   get_visit -> get_visit
    argument get_visit path 1 -> location_id         the first argument that stands in the path
    argument get_visit query ids[] -> ids
    argument get_visit header X-Request-Id -> x_request_id
    model    get_visit data.records[] -> Appointment
    field    Appointment.datetime -> datetime
    model    Appointment.services[] -> AppointmentService
    enum     Appointment.attendance -> VisitAttendance
    constant VoipEnable.type -> enable                the one text that a field holds

A place in an operation begins with its role: ``data``, ``meta`` and ``included`` of the envelope, ``answer`` where
there is none, ``body`` for what is sent. ``[]`` stands for the items of a list, ``.*`` for the values of a map, ``|0``
for an alternative. The numbers of alternatives are those of the lock, in whatever order a description has them: they
are known by their fields and constants (see ``alternatives``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

KINDS = ("address", "operation", "group", "method", "argument", "model", "field", "constant", "enum")
_OF_OPERATIONS = KINDS[:2]
"""The kinds of lines that lead to an operationId."""
_OF_UPSTREAM = (*_OF_OPERATIONS, "constant")
"""The kinds of lines with a text of upstream instead of a name, which need not be valid in Python."""
_HEADER = """\
# The Python names of the package by place. `make generate` adds the names of new places and drops those whose place is
# gone. To rename something, edit its name in every line that has it. Notation: custom/tools/names/lock.py
"""
_LINE = re.compile(rf"({'|'.join(KINDS)}) +(\S.*) -> (\S+)")

Key = tuple[str, str]


class LockError(Exception):
    """The file of the lock can't be read."""


@attrs.define
class Lock:
    """Names by kind and place: those that the file holds, and those that are in use."""

    stored: dict[Key, str] = attrs.field(factory=dict)
    used: dict[Key, str] = attrs.field(factory=dict)
    notes: list[str] = attrs.field(factory=list)
    """What could not stay as the file has it, one line each."""
    _lines: dict[Key, int] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._lines = {key: number for number, key in enumerate(self.stored)}

    def known(self, kind: str, place: str) -> str | None:
        """The name that the file has for a place."""
        return self.stored.get((kind, place))

    def of(self, kind: str) -> Iterator[tuple[str, str]]:
        """The places of a kind that the file has, with their names."""
        return ((place, name) for (one, place), name in self.stored.items() if one == kind)

    def use(self, kind: str, place: str, name: str) -> str:
        """Record that a place has a name."""
        self.used[kind, place] = name
        return name

    def position(self, kind: str, place: str) -> int:
        """Which line of the file it is; that of a new place is behind all others."""
        return self._lines.get((kind, place), len(self._lines))

    def names(self, kind: str) -> set[str]:
        """All names of a kind that the file has."""
        return {name for _, name in self.of(kind)}

    def changes(self) -> list[str]:
        """Notes, and one line for each place that lost its name, got one, or has another one; not for addresses."""
        lines = list(self.notes)
        for mark, ours, others in (("gone", self.stored, self.used), ("new", self.used, self.stored)):
            names = (key for key in _ordered(ours) if key not in others and key[0] != "address")
            lines += [f"{mark} name: {_line(key, ours[key])}" for key in names]
        renamed = (key for key in _ordered(self.used) if self.stored.get(key, self.used[key]) != self.used[key])
        return [*lines, *(f"other name: {_line(key, self.used[key])}, was {self.stored[key]}" for key in renamed)]

    def is_current(self) -> bool:
        """Whether the file holds just what is in use."""
        return self.stored == self.used

    def text(self) -> str:
        """The file that holds what is in use."""
        return _HEADER + "".join(f"{_line(key, self.used[key])}\n" for key in _ordered(self.used))


def read_lock(path: Path) -> Lock:
    """The lock in a file, an empty one where there is no file.

    Raises:
        LockError: a line is not ``kind place -> name``, or a place stands in two lines.
    """
    stored: dict[Key, str] = {}
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line)
        if found is None or not (found[1] in _OF_UPSTREAM or found[3].isidentifier()):
            raise LockError(f"{path.name}, line {number}: not `kind place -> name`: {line}")
        kind, place, name = found.groups()
        if (kind, place) in stored:
            raise LockError(f"{path.name}, line {number}: the {kind} of {place} is in an earlier line already")
        stored[kind, place] = name
    return Lock(stored)


def _line(key: Key, name: str) -> str:
    return f"{key[0]:<8} {key[1]} -> {name}"


def _ordered(keys: dict[Key, str]) -> Iterator[Key]:
    """Operations before models, each with all that is its own."""
    return iter(sorted(keys, key=lambda key: _rank(key, keys[key])))


def _rank(key: Key, name: str) -> tuple[bool, str, int, list[tuple[int, str]]]:
    kind, place = key
    of_operation = kind in (*_OF_OPERATIONS, "group", "method") or " " in place
    owner = name if kind in _OF_OPERATIONS else re.split(r"[ .]", place)[0]
    rest = place.removeprefix(owner)
    if kind == "argument" and not rest.startswith(" path "):
        return False, owner, KINDS.index(kind), [(1, "")]  # behind those of the path, in the order of the arguments
    natural = [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", rest)]
    return not of_operation, owner, KINDS.index(kind) if of_operation else 0, natural
