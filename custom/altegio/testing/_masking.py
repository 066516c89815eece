"""Stand-ins for personal data: the same value always gets the same one, and nothing leads back to it.

A field is judged by its name, a text by its form. What was found by its field, a name or a token, is replaced in all
other texts as well.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

HIDDEN = "***"
_SECRET = re.compile(r"token|passw(or)?d|pwd|secret|authorization|signature|api_?key|cookie", re.IGNORECASE)
_FIELDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("phone", r"phone|(^|_)login$|whatsapp|viber"),
        ("email", r"e?mail$"),
        ("birth", r"birth"),
        # Names of anything: whether it is a person is not known, and a stand-in does no harm.
        (
            "name",
            r"(?<!timezone_)(?<!time_zone_)(?<!currency_)(?<!file)(?<!file_)(?<!host)names?$|patronymic|(^|_)fio$",
        ),
        ("text", r"comment|address|passport|national_id|^text$|^note$|(^|_)card$|telegram|instagram|facebook"),
        ("text", r"^(search|quick_search|term|query|q)$"),
    )
)
_NO_PHONE = re.compile(r"(^|_)(id|ids|code|number|article)$|barcode", re.IGNORECASE)
_NO_NAME = re.compile(r"(^|_)(id|ids|code|slug|type|status)$|date|time", re.IGNORECASE)
_PERSON = re.compile(r"phone|mail|surname|patronymic|birth", re.IGNORECASE)

_TOKENS = re.compile(r"\b(Bearer|User|Token)(\s+)[^\s,;\"']{6,}")
_IN_QUERY = re.compile(rf"([?&;][^=&?\s]*(?:{_SECRET.pattern})[^=&?\s]*=)[^&\s\"']+", re.IGNORECASE)
_EMAIL_ADDRESS = re.compile(r"[^\s@<>()\[\]\"',;:=]+(?:@|%40)[^\s@<>()\[\]\"',;:=&?/]+\.[^\s@<>()\[\]\"',;:=&?/.]{2,}")
_MOMENT = r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?|\d\d\.\d\d\.\d{4}"
_PHONE_NUMBER = re.compile(
    rf"(?P<moment>{_MOMENT})|(?<![\w.])(?:\+|%2B)?\(?\d(?:[ ().\u00a0-]{{0,2}}\d){{9,14}}(?![\w])"
)
_WORD = re.compile(r"\w+", re.UNICODE)
_SHORTEST_NAME, _SHORTEST_SECRET = 3, 6
_ADULT = dt.date(1980, 1, 1)


class Masker:
    """Replaces personal data and tokens in JSON values.

    ``learn`` has to see all values before ``value`` and ``text`` replace what is in them.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], str] = {}
        self._count: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._secrets: set[str] = set()

    def learn(self, value: Any, name: str = "", *, of_person: bool = False) -> None:
        """Note the names and the tokens in a JSON value; ``name`` is the field that it stands in."""
        if isinstance(value, Mapping):
            fields = cast("Mapping[str, Any]", value)
            is_person = any(map(_PERSON.search, fields))
            for key, one in fields.items():
                self.learn(one, name if _SECRET.search(name) else key, of_person=is_person)
        elif isinstance(value, list):
            for one in cast("Iterable[Any]", value):
                self.learn(one, name, of_person=of_person)
        elif isinstance(value, str) and value:
            self._learn_text(value, name, of_person=of_person)

    def learn_secret(self, text: str) -> None:
        """Note a token."""
        if len(text) >= _SHORTEST_SECRET:
            self._secrets.add(text)

    def _learn_text(self, text: str, name: str, *, of_person: bool) -> None:
        nested = _nested(text)
        if nested is not None:
            self.learn(nested, name)
        elif _SECRET.search(name):
            self.learn_secret(text)
        elif _kind_of(name) == "name":
            stand_in = self._stand_in("name", text)
            # Only the name of a person is looked for word by word: that of a service may be of everyday words.
            words = _WORD.findall(text) if of_person or name.lower() not in ("name", "names") else []
            for one in (text, *words):
                if len(one) >= _SHORTEST_NAME and not one.isdecimal():
                    self._names.setdefault(one, stand_in)

    def value(self, value: Any, name: str = "") -> Any:
        """A JSON value with stand-ins; ``name`` is the field that it stands in."""
        if isinstance(value, Mapping):
            fields = cast("Mapping[str, Any]", value).items()
            return {
                self.text(key, "key"): self.value(one, name if _SECRET.search(name) else key) for key, one in fields
            }
        if isinstance(value, list):
            return [self.value(one, name) for one in cast("Iterable[Any]", value)]
        if value in (None, "") or isinstance(value, bool):
            return value
        if _SECRET.search(name):
            return HIDDEN
        if isinstance(value, int) and _kind_of(name) == "phone":
            return int(self._stand_in("phone", str(value)))
        return self.text(value, name) if isinstance(value, str) else value

    def text(self, text: str, name: str = "") -> str:
        """A text with stand-ins."""
        if _SECRET.search(name):
            return HIDDEN
        nested = _nested(text)
        if nested is not None:
            return json.dumps(self.value(nested, name), ensure_ascii=False)
        kind = _kind_of(name)
        if kind in ("phone", "email") and not _EMAIL_ADDRESS.search(text):
            digits = re.sub(r"\D", "", text)
            if digits:
                return ("+" if text.startswith("+") else "") + self._stand_in("phone", digits)
            return self._stand_in("text", text)
        if kind == "birth":
            return self._stand_in("birth" if re.fullmatch(_MOMENT, text) else "text", text)
        if kind in ("name", "text"):
            return self._stand_in(kind, text)
        return self._free_text(text, name)

    def path(self, path: str) -> str:
        """A path with stand-ins for tokens, phones and addresses."""
        return "/".join(self._without_contacts(part) for part in path.split("/"))

    def _free_text(self, text: str, name: str) -> str:
        """A text of any field: what looks like personal data, and what is known from elsewhere."""
        text = self._without_contacts(text, is_number=bool(_NO_PHONE.search(name)))
        if self._names and not _NO_NAME.search(name):
            text = _WORD.sub(lambda found: self._names.get(found[0], found[0]), self._with_full_names(text))
        return text

    def _without_contacts(self, text: str, *, is_number: bool = False) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        text = _TOKENS.sub(rf"\1\2{HIDDEN}", text)
        text = _IN_QUERY.sub(rf"\1{HIDDEN}", text)
        text = _EMAIL_ADDRESS.sub(lambda found: self._stand_in("email", found[0].lower()), text)
        return text if is_number else _PHONE_NUMBER.sub(self._phone, text)

    def _with_full_names(self, text: str) -> str:
        """A text without the names of several words."""
        for known, stand_in in self._names.items():
            if not known.isalnum() and known in text:
                text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", stand_in, text)
        return text

    def _phone(self, found: re.Match[str]) -> str:
        if found["moment"]:
            return found[0]
        sign = next((one for one in ("+", "%2B") if found[0].startswith(one)), "")
        return sign + self._stand_in("phone", re.sub(r"\D", "", found[0].removeprefix("%2B")))

    def _stand_in(self, kind: str, value: str) -> str:
        key = (kind, value)
        if key not in self._known:
            self._count[kind] = self._count.get(kind, 0) + 1
            self._known[key] = _MAKERS[kind](self._count[kind])
        return self._known[key]


def _kind_of(name: str) -> str | None:
    return next((kind for kind, pattern in _FIELDS if pattern.search(name)), None)


def _nested(text: str) -> Any:
    """The object or list that a text is the JSON of; None where it is other text."""
    if not text.lstrip().startswith(("{", "[")):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None


_MAKERS: Mapping[str, Callable[[int], str]] = {
    "phone": lambda number: f"1555{number:07d}",
    "email": lambda number: f"person{number}@example.com",
    "name": lambda number: f"Name {number}",
    "birth": lambda number: str(_ADULT + dt.timedelta(days=number)),
    "text": lambda number: f"Text {number}",
}
