"""Stand-ins for values: numbered, each for one value, in the form of the value, and the same when it is recorded again.

Nothing in a file of recorded traffic is computed from what it hides. A salted digest would do for a token, but not for
a phone or a name: there are so few that all can be tried, whoever has the file has the salt, and a slow digest only
delays it. So values are numbered as they come. When the same file is recorded again, a value gets the number that stood
at its place: in the object of the same ID, or in the same call and, of several, the one of the same turn. A number
stands for one value, always; where two want the same, the second gets a new one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, cast
from urllib.parse import parse_qsl

import attrs

from altegio.testing._content import nested_json
from altegio.testing._sorts import SHORTEST_NUMBERS, Sort, sort_inside, sort_of

_FIRST_DAY = dt.date(1980, 1, 1)
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4})")
HOST = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*", re.IGNORECASE)
_ALNUM = re.compile(r"[^\W_]")
_MOST_DIGITS = 9
"""The digits of a number that a value can get; Python refuses to read some thousands of them."""

Place = tuple[Any, ...]
Key = tuple[str, int]
"""A sort and a number."""


class StandIns:
    """A number for each value of a sort."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        self._taken: set[Key] = set()
        self._latest: dict[str, int] = {}

    def of(self, sort: str, value: str) -> str:
        """The stand-in of a value."""
        number = self._numbers.get((sort, value))
        if number is None:
            number = self._latest.get(sort, 0) + 1
            while (sort, number) in self._taken:
                number += 1
            self._numbers[sort, value] = self._latest[sort] = number
        return _FORMS[sort](value, number)

    def keep(self, recorded: Iterable[Mapping[str, Any]], written: Iterable[Mapping[str, Any]]) -> None:
        """Give values the numbers that they had.

        Args:
            recorded: the exchanges with the numbers of now.
            written: those of the file before.
        """
        now, before = _by_place(recorded), _by_place(written)
        same: dict[Key, int] = {}
        used: set[Key] = set()
        for places, old in zip(now, before, strict=True):
            known = dict(reversed(old))
            for place, (sort, number) in places:
                found = known.get(place)
                if found is not None and (sort, number) not in same and found not in used:
                    same[sort, number] = found[1]
                    used.add(found)
        self._numbers = {
            (sort, value): same[sort, number]
            for (sort, value), number in self._numbers.items()
            if (sort, number) in same
        }
        # A number that is gone is not used again, so that what changes in a file is what has changed.
        self._taken = {key for places in before for _, key in places}
        self._latest.clear()


def _digits_of(form: str, first: str, number: int) -> str:
    """A form whose letters and digits are replaced: by a first sign, by zeros, and by a number at the end."""
    places = len(_ALNUM.findall(form))
    signs = iter(first + f"{number:0{max(places - 1, 1)}d}")
    filled = _ALNUM.sub(lambda _: next(signs), form)
    return filled + "".join(signs)


def _handle(value: str, number: int) -> str:
    """A hash of the same length, or a code of as many digits."""
    return _digits_of(value, "1" if value.isdecimal() else "a", number)


def _link(value: str, number: int) -> str:
    """An address of the same host."""
    host = HOST.match(value)
    start = host[0] if host else ""
    rest = value[len(start) :]
    return start + _digits_of(rest if _ALNUM.search(rest) else f"{rest or '/'}x", "a", number)


_FORMS: Mapping[str, Callable[[str, int], str]] = {
    "handle": _handle,
    "link": _link,
    "phone": lambda _, number: f"1555{number:07d}",
    "email": lambda _, number: f"person{number}@example.com",
    "name": lambda _, number: f"Name {number}",
    "birth": lambda _, number: str(_FIRST_DAY + dt.timedelta(days=number)),
    "text": lambda _, number: f"Text {number}",
}
_FOUND = {
    "phone": re.compile(rf"(?<!\d)1555(\d{{7,{_MOST_DIGITS}}})(?!\d)"),
    "email": re.compile(rf"\bperson(\d{{1,{_MOST_DIGITS}}})@example\.com"),
    "name": re.compile(rf"\bName (\d{{1,{_MOST_DIGITS}}})\b"),
    "text": re.compile(rf"\bText (\d{{1,{_MOST_DIGITS}}})\b"),
}


def _found(text: str, sort: Sort | None) -> Iterator[Key]:
    """The stand-ins in a text of a sort."""
    for found_sort, pattern in _FOUND.items():
        yield from ((found_sort, int(one)) for one in pattern.findall(text))
    if sort == "birth" and (found := _DATE.match(text)):
        with suppress(ValueError):
            yield sort, (dt.date.fromisoformat("-".join(filter(None, found.group(1, 2, 3, 6, 5, 4)))) - _FIRST_DAY).days
    rest = "".join(_ALNUM.findall(HOST.sub("", text) if sort == "link" else text))
    is_number = sort in ("text", "birth") and text.isdecimal() and len(text) >= SHORTEST_NUMBERS[sort]
    first = "[a1]" if sort == "handle" or is_number else "a"
    if numbered := re.fullmatch(rf"{first}0*(\d{{1,{_MOST_DIGITS}}})", rest):
        yield "link" if sort == "link" else "handle", int(numbered[1])


def _by_place(exchanges: Iterable[Mapping[str, Any]]) -> tuple[list[tuple[Place, Key]], ...]:
    """The stand-ins at their places, in three ways: by the ID of their object, by their request, by their operation."""
    by_id: list[tuple[Place, Key]] = []
    by_request: list[tuple[Place, Key]] = []
    by_operation: list[tuple[Place, Key]] = []
    turns: dict[Place, int] = {}
    for one in exchanges:
        request: Place = (one["operation"], one["method"], _star(one["path"]), _star(one["query"]))
        operation: Place = (one["operation"] or request,)
        for call in (request, operation):
            turns[call] = turns.get(call, 0) + 1
        for leaf in _leaves(one):
            for number, key in enumerate(_found(leaf.text, leaf.sort)):
                if leaf.by_id is not None:
                    by_id.append(((operation, leaf.by_id, key[0], number), key))
                by_request.append(((request, turns[request], leaf.place, key[0], number), key))
                by_operation.append(((operation, turns[operation], leaf.place, key[0], number), key))
    return by_id, by_request, by_operation


def _star(text: str) -> str:
    """A path, a query or a key without stand-ins."""
    text = re.sub(r"(Name|Text)\+(?=\d)", r"\1 ", text.replace("%40", "@"))
    for pattern in _FOUND.values():
        text = pattern.sub("*", text)
    return re.sub(r"(?<![\w-])a[\d-]+(?![\w-])", "*", text)


@attrs.frozen
class _Leaf:
    """A text of an exchange: its field, what it is, where it stands, and the same by the IDs on the way there."""

    text: str
    name: str
    sort: Sort | None
    place: Place
    by_id: Place | None = None


def _leaves(exchange: Mapping[str, Any]) -> Iterator[_Leaf]:
    for number, part in enumerate(exchange["path"].split("/")):
        yield _Leaf(part, "", None, ("path", number))
    query: list[tuple[str, str]] = parse_qsl(exchange["query"], keep_blank_values=True)
    for number, (name, value) in enumerate(query):
        yield _Leaf(value, name, sort_of(name), ("query", name, number))
    for part in ("body", "response"):
        yield from _leaves_of(exchange[part], _Leaf("", part, None, (part,)))


def _leaves_of(value: Any, within: _Leaf) -> Iterator[_Leaf]:
    if isinstance(value, str) and (nested := nested_json(value)) is not None:
        value = nested
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, Any]", value)
        by_id = within.by_id
        if isinstance(own := fields.get("id"), (str, int)):
            by_id = (*(within.place if by_id is None else by_id), "id", own)
        for number, (key, one) in enumerate(fields.items()):
            place = (*within.place, _star(key))
            below = None if by_id is None else (*by_id, _star(key))
            yield _Leaf(key, "", None, (*place, number), below and (*below, number))
            yield from _leaves_of(one, _Leaf("", *sort_inside(within.name, within.sort, key, fields), place, below))
    elif isinstance(value, list):
        for number, one in enumerate(cast("Iterable[Any]", value)):
            has_id = isinstance(one, Mapping) and "id" in one
            # In a list, an object with an ID is the same wherever it stands.
            by_id = within.by_id if within.by_id is not None or not has_id else within.place
            below = by_id if by_id is None or has_id else (*by_id, number)
            yield from _leaves_of(one, attrs.evolve(within, place=(*within.place, number), by_id=below))
    elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
        yield attrs.evolve(within, text=str(value).removesuffix(".0"))
