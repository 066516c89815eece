"""Stand-ins for secrets and personal data in JSON values, paths and queries.

A field or a parameter is judged by its name, a text by its form. What was found by its field, a name, a phone or a
secret, is replaced in all other texts as well.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote, unquote_plus

from altegio.testing._content import nested_json
from altegio.testing._sorts import SHORTEST_NUMBERS, Sort, looks_like_token, sort_inside, sort_of
from altegio.testing._stand_ins import StandIns

HIDDEN = "***"
_NO_PHONE = re.compile(r"(^|_)(id|ids|code|number|article)$|barcode", re.IGNORECASE)
_NO_NAME = re.compile(r"(^|_)(id|ids|code|slug|type|status)$|date|time", re.IGNORECASE)
_PERSON = re.compile(r"phone|mail|surname|patronymic|birth", re.IGNORECASE)

_TOKENS = re.compile(r"\b(Bearer|User|Token)(\s+)[^\s,;\"']{6,}")
_WEB_TOKEN = re.compile(r"\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?")
_IN_QUERY = re.compile(r"(?P<before>[?&;](?P<name>[^=&?;\s]+)=)(?P<value>[^&;\s\"'<>]+)")
_EMAIL_ADDRESS = re.compile(r"[^\s@<>()\[\]\"',;:=]+(?:@|%40)[^\s@<>()\[\]\"',;:=&?/]+\.[^\s@<>()\[\]\"',;:=&?/.]{2,}")
_MOMENT = r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?|\d\d\.\d\d\.\d{4}"
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4})")
_PHONE_NUMBER = re.compile(
    rf"(?P<moment>{_MOMENT})|(?<![\w.])(?:\+|%2B)?\(?\d(?:[ ().\u00a0-]{{0,2}}\d){{9,14}}(?![\w])"
)
_WORD = re.compile(r"\w+", re.UNICODE)
_DIGITS = re.compile(r"(?<!\d)\d{8,15}(?!\d)")
_SHORTEST_NAME, _SHORTEST_SECRET, _SHORTEST_NUMBER = 3, 6, 8


class Masker:
    """Replaces secrets and personal data.

    ``learn`` has to see all values before the others replace what is in them.
    """

    def __init__(self) -> None:
        self.stand_ins: StandIns = StandIns()
        self._names: dict[str, str] = {}
        """A name, or a word of one, and the name that its stand-in is of."""
        self._secrets: set[str] = set()
        self._handles: dict[str, None] = {}
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
        elif isinstance(value, int) and sort == "phone":
            self._learn_text(str(value), name, sort, of_person=of_person)

    def learn_secret(self, text: str) -> None:
        """Note a token."""
        if len(text) >= _SHORTEST_SECRET:
            self._secrets.add(text)

    def _learn_text(self, text: str, name: str, sort: Sort | None, *, of_person: bool) -> None:
        nested = nested_json(text)
        if nested is not None:
            self._learn(nested, name, sort, of_person=False)
        elif sort == "secret":
            self.learn_secret(text)
        elif sort == "handle":
            if _is_unlike_others(text):
                self._handles[text] = None
        elif sort in ("phone", "email") and not _EMAIL_ADDRESS.search(text):
            digits = re.sub(r"\D", "", text)
            if len(digits) >= _SHORTEST_NUMBER:
                self._phones.add(digits)
        elif sort == "name":
            # Only the name of a person is looked for word by word: that of a service may be of everyday words.
            words = _WORD.findall(text) if of_person or name.lower() not in ("name", "names") else []
            for one in (text, *words):
                if len(one) >= _SHORTEST_NAME and not one.isdecimal():
                    self._names.setdefault(one, text)

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
            return self._birth(day) + text[day.end() :] if day else self.stand_ins.of("text", text)
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
        if self._names and not _NO_NAME.search(name):
            text = _WORD.sub(self._name, self._with_full_names(text))
        return text

    def _name(self, found: re.Match[str]) -> str:
        full = self._names.get(found[0])
        return found[0] if full is None else self.stand_ins.of("name", full)

    def _without_secrets(self, text: str, *, is_number: bool = False) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        for handle in self._handles:
            if handle in text:
                text = re.sub(rf"(?<!\w){re.escape(handle)}(?!\w)", self.stand_ins.of("handle", handle), text)
        text = _TOKENS.sub(rf"\1\2{HIDDEN}", text)
        text = _WEB_TOKEN.sub(HIDDEN, text)
        text = _IN_QUERY.sub(self._in_query, text)
        text = _EMAIL_ADDRESS.sub(lambda found: self.stand_ins.of("email", found[0].lower()), text)
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

    def _with_full_names(self, text: str) -> str:
        """A text without the names of several words."""
        for known, full in self._names.items():
            if not known.isalnum() and known in text:
                text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", self.stand_ins.of("name", full), text)
        return text

    def _phone(self, found: re.Match[str]) -> str:
        if found["moment"]:
            return found[0]
        sign = next((one for one in ("+", "%2B") if found[0].startswith(one)), "")
        return sign + self.stand_ins.of("phone", re.sub(r"\D", "", found[0].removeprefix("%2B")))


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
