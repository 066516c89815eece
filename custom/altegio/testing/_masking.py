"""Stand-ins for secrets and personal data in JSON values, paths and queries.

A field or a parameter is judged by its name, a text by its form. What was found by its field, a name, a phone or a
secret, is replaced in all other texts as well.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, cast
from urllib.parse import quote, quote_plus, unquote, unquote_plus

from altegio.testing._content import nested_json
from altegio.testing._sorts import SHORTEST_NUMBERS, Sort, looks_like_token, sort_inside, sort_of
from altegio.testing._stand_ins import HOST, StandIns

HIDDEN = "***"
_NO_PHONE = re.compile(r"(^|_)(id|ids|code|number|article)$|barcode", re.IGNORECASE)
_NO_NAME = re.compile(r"(^|_)(id|ids|code|slug|type|status)$|date|time", re.IGNORECASE)
_PERSON = re.compile(r"phone|mail|surname|patronymic|birth", re.IGNORECASE)

_TOKENS = re.compile(r"\b(Bearer|User|Token)(\s+)[^\s,;\"']{6,}")
_WEB_TOKEN = re.compile(r"\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?")
_IN_QUERY = re.compile(r"(?P<before>[?&;](?P<name>[^=&?;\s]+)=)(?P<value>[^&;\s\"'<>]+)")
_EMAIL_ADDRESS = re.compile(r"[^\s@<>()\[\]\"',;:=]+(?:@|%40)[^\s@<>()\[\]\"',;:=&?/]+\.[^\s@<>()\[\]\"',;:=&?/.]{2,}")
_HOUR = r"(?:[ T]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?"
_TIME = re.compile(_HOUR)
_MOMENT = rf"\d{{4}}-\d\d-\d\d{_HOUR}|\d\d\.\d\d\.\d{{4}}"
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4})")
_PHONE_NUMBER = re.compile(
    rf"(?P<moment>{_MOMENT})|(?<![\w.])(?:\+|%2B)?\(?\d(?:[ ().\u00a0-]{{0,2}}\d){{9,14}}(?![\w])"
)
_WORD = re.compile(r"[^\W_]+")
_WORD_OR_SIGN = re.compile(r"([^\W_]+|\S)")
_DIGITS = re.compile(r"(?<!\d)\d{8,15}(?!\d)")
_SHORTEST_NAME, _SHORTEST_SECRET, _SHORTEST_NUMBER = 3, 6, 8
_ANYWHERE = re.compile(rf"(?=(.{{{_SHORTEST_SECRET}}}))", re.DOTALL)


class Masker:
    """Replaces secrets and personal data.

    ``learn`` has to see all values before the others replace what is in them.
    """

    def __init__(self) -> None:
        self.stand_ins: StandIns = StandIns()
        self._names = _Known(_WORD_OR_SIGN)
        """A name, or a word of one, and the name that its stand-in is of."""
        self._secrets = _Known(_ANYWHERE, whole=False)
        self._handles = _Known(_WORD_OR_SIGN)
        self._links = _Known(_WORD_OR_SIGN)
        self._phones: set[str] = set()
        """The digits of each."""

    def learn(self, value: Any, name: str = "", *, of_person: bool = False) -> None:
        """Note the names and the secrets in a JSON value; ``name`` is the field that it stands in."""
        self._learn(value, name, sort_of(name), of_person=of_person)

    def _learn(self, value: Any, name: str, sort: Sort | None, *, of_person: bool) -> None:
        if isinstance(value, Mapping):
            fields = cast("Mapping[str, Any]", value)
            is_person = any(map(_PERSON.search, fields))
            for key, one in fields.items():
                self._learn(one, *sort_inside(name, sort, key, fields), of_person=is_person)
        elif isinstance(value, list):
            for one in cast("Iterable[Any]", value):
                self._learn(one, name, sort, of_person=of_person)
        elif isinstance(value, str) and value:
            self._learn_text(value, name, sort, of_person=of_person)
        elif isinstance(value, int) and sort in ("phone", "handle"):
            self._learn_text(str(value), name, sort, of_person=of_person)

    def learn_secret(self, text: str) -> None:
        """Note a token."""
        if len(text) >= _SHORTEST_SECRET:
            self._secrets.add(text, HIDDEN)

    def _learn_text(self, text: str, name: str, sort: Sort | None, *, of_person: bool) -> None:
        nested = nested_json(text)
        if nested is not None:
            self._learn(nested, name, sort, of_person=False)
        elif sort == "secret":
            self.learn_secret(text)
        elif sort == "handle":
            if _is_unlike_others(text):
                self._handles.add(text, text)
        elif sort == "link":
            if len(HOST.sub("", text)) >= _SHORTEST_SECRET:
                self._links.add(text, text)
        elif sort in ("phone", "email") and not _EMAIL_ADDRESS.search(text):
            digits = re.sub(r"\D", "", text)
            if len(digits) >= _SHORTEST_NUMBER:
                self._phones.add(digits)
        elif sort == "name":
            # Only the name of a person is looked for word by word: that of a service may be of everyday words.
            words = _WORD.findall(text) if of_person or name.lower() not in ("name", "names") else []
            for one in (text, *words):
                if len(one) >= _SHORTEST_NAME and not one.isdecimal():
                    for written in (one, quote(one, errors="replace"), quote_plus(one, errors="replace")):
                        self._names.add(written, text)

    def value(self, value: Any, name: str = "") -> Any:
        """A JSON value with stand-ins; ``name`` is the field that it stands in."""
        return self._value(value, name, sort_of(name))

    def _value(self, value: Any, name: str, sort: Sort | None) -> Any:
        if isinstance(value, Mapping):
            fields = cast("Mapping[str, Any]", value)
            return {
                self.text(key, "key"): self._value(one, *sort_inside(name, sort, key, fields))
                for key, one in fields.items()
            }
        if isinstance(value, list):
            return [self._value(one, name, sort) for one in cast("Iterable[Any]", value)]
        if value in (None, "") or isinstance(value, bool):
            return value
        if sort == "secret":
            return HIDDEN
        if isinstance(value, (int, float)):
            return self._number(value, sort)
        return self._text(value, name, sort) if isinstance(value, str) else value

    def _number(self, value: float, sort: Sort | None) -> float:
        """A number, or in place of a long one of a person another of as many digits."""
        digits = _digits(value)
        if digits in self._phones:
            sort = "phone"
        if sort is None or len(digits) < SHORTEST_NUMBERS.get(sort, len(digits) + 1):
            return value
        shown = int(self.stand_ins.of("phone" if sort == "phone" else "handle", digits))
        return type(value)(shown if value > 0 else -shown)

    def text(self, text: str, name: str = "") -> str:
        """A text with stand-ins; ``name`` is the field or the parameter that it stands in."""
        return self._text(text, name, sort_of(name))

    def _text(self, text: str, name: str, sort: Sort | None) -> str:
        if sort == "secret":
            return HIDDEN
        nested = nested_json(text)
        if nested is not None:
            return json.dumps(self._value(nested, name, sort), ensure_ascii=False)
        if sort in ("phone", "email") and not _EMAIL_ADDRESS.search(text):
            digits = re.sub(r"\D", "", text)
            if digits:
                return ("+" if text.startswith("+") else "") + self.stand_ins.of("phone", digits)
            return self.stand_ins.of("text", text)
        if sort == "birth":
            day = _DAY.match(text)
            is_moment = day is not None and _TIME.fullmatch(text, day.end())
            return self._birth(day) + text[day.end() :] if day and is_moment else self.stand_ins.of("text", text)
        if sort in ("name", "text", "handle", "link"):
            return self.stand_ins.of(sort, text)
        return self._free_text(text, name)

    def _birth(self, day: re.Match[str]) -> str:
        """A date of the form of the other one; the same date has the same one in all forms."""
        year, month, date = day.group(1, 2, 3) if day[1] else day.group(6, 5, 4)
        shown = self.stand_ins.of("birth", f"{year}-{month}-{date}")
        return shown if day[1] else ".".join(reversed(shown.split("-")))

    def parameter(self, text: str, name: str = "") -> str:
        """A value of a query or of a path with stand-ins; what looks like a token is one, whatever its name."""
        if sort_of(name) is None and looks_like_token(text):
            return self.stand_ins.of("handle", text)
        return self.text(text, name) if name else self._without_secrets(text)

    def _free_text(self, text: str, name: str) -> str:
        """A text of any field: what looks like personal data, and what is known from elsewhere."""
        text = self._without_secrets(text, is_number=bool(_NO_PHONE.search(name)))
        return text if _NO_NAME.search(name) else self._names.replace(text, partial(self.stand_ins.of, "name"))

    def _without_secrets(self, text: str, *, is_number: bool = False) -> str:
        text = self._secrets.replace(text, str)
        # The stand-in of a handle has the form of one, or of a phone, and is not to be replaced again.
        by_form = partial(self._by_form, is_number=is_number)
        handles = partial(self._handles.replace, shown=partial(self.stand_ins.of, "handle"), between=by_form)
        return self._links.replace(text, partial(self.stand_ins.of, "link"), handles)

    def _by_form(self, text: str, *, is_number: bool) -> str:
        """A text without what looks like a secret, an address or a phone."""
        text = _TOKENS.sub(rf"\1\2{HIDDEN}", text)
        text = _WEB_TOKEN.sub(HIDDEN, text)
        text = _IN_QUERY.sub(self._in_query, text)
        text = _EMAIL_ADDRESS.sub(lambda found: self.stand_ins.of("email", unquote(found[0]).lower()), text)
        text = text if is_number else _PHONE_NUMBER.sub(self._phone, text)
        return _DIGITS.sub(self._known_phone, text) if self._phones else text

    def _known_phone(self, found: re.Match[str]) -> str:
        return self.stand_ins.of("phone", found[0]) if found[0] in self._phones else found[0]

    def _in_query(self, found: re.Match[str]) -> str:
        """A parameter in the query of an address that stands in a text."""
        name, value = unquote_plus(found["name"]), unquote_plus(found["value"])
        sort = sort_of(name)
        if sort == "secret":
            return found["before"] + HIDDEN
        if sort in ("handle", "name", "text", "birth") or (sort is None and looks_like_token(value)):
            return found["before"] + quote(self.parameter(value, name), errors="replace")
        return found[0]

    def _phone(self, found: re.Match[str]) -> str:
        if found["moment"]:
            return found[0]
        sign = next((one for one in ("+", "%2B") if found[0].startswith(one)), "")
        return sign + self.stand_ins.of("phone", re.sub(r"\D", "", found[0].removeprefix("%2B")))


class _Known:
    """Texts that are replaced in others. They are found by how they start, so that many take no longer than few."""

    def __init__(self, starts: re.Pattern[str], *, whole: bool = True) -> None:
        self._starts = starts
        """What a text may start with is its first group."""
        self._whole = whole
        """Whether they are replaced where no letter and no digit is next to them."""
        self._values: dict[str, str] = {}
        self._lengths: dict[str, list[int]] = {}
        """The lengths of the texts with a start, the longest first."""

    def add(self, text: str, value: str) -> None:
        """Note a text and what it stands for, unless it is known."""
        text = text.strip()
        start = self._starts.match(text)
        if start is None or text in self._values:
            return
        self._values[text] = value
        self._lengths[start[1]] = sorted({*self._lengths.get(start[1], ()), len(text)}, reverse=True)

    def replace(self, text: str, shown: Callable[[str], str], between: Callable[[str], str] = str) -> str:
        """A text with something in place of each of them, and of what is between them.

        Where two start at the same place, the longer one is replaced.
        """
        if not self._values:
            return between(text)
        parts: list[str] = []
        end = 0
        for start in self._starts.finditer(text):
            first = start.start()
            for length in self._lengths.get(start[1], ()) if first >= end else ():
                value = self._values.get(text[first : first + length])
                if value is not None and not (self._whole and _is_part_of_word(text, first, first + length)):
                    parts += [between(text[end:first]), shown(value)]
                    end = first + length
                    break
        return "".join([*parts, between(text[end:])])


def _is_part_of_word(text: str, first: int, end: int) -> bool:
    return bool(_WORD.match(text[first - 1 : first]) or _WORD.match(text[end : end + 1]))


def _digits(value: float) -> str:
    """The digits of a number; the same of an int and of a float that is equal to it."""
    if isinstance(value, float) and not value.is_integer():
        return re.sub(r"\D", "", repr(value))
    return str(abs(int(value)))


def _is_unlike_others(handle: str) -> bool:
    """Whether it is only that in other places: a short number is that of something else, a word is a word."""
    if handle.isdecimal():
        return len(handle) >= _SHORTEST_NUMBER
    return len(handle) >= _SHORTEST_SECRET and any(map(str.isdecimal, handle))
