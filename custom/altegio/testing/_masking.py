"""Stand-ins for personal data: the same value always gets the same one, and nothing leads back to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

HIDDEN = "***"
_SECRET = re.compile(r"token|password|secret|authorization|signature", re.IGNORECASE)
_PHONE = re.compile(r"phone|(^|_)login$", re.IGNORECASE)
_EMAIL = re.compile(r"e?mail$|^search$", re.IGNORECASE)
_NAME = re.compile(
    r"^((user_|client_|display_|full_?|first_?|last_?|middle_?|sur|short_)?name|patronymic|firstname|lastname)$",
    re.IGNORECASE,
)
_TEXT = re.compile(r"comment|address|birth|passport|national_id|^text$|^card$", re.IGNORECASE)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE_NUMBER = re.compile(r"\+\d[\d ()-]{8,}\d|\d{10,15}")
_OTHER_NUMBER = re.compile(r"(^|_)(id|ids|code|number)$|barcode", re.IGNORECASE)


class Masker:
    """Replaces personal data and tokens in JSON values.

    A field is judged by its name; a text that is an e-mail address or a phone number is replaced in any field.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], str] = {}

    def value(self, value: Any, name: str = "") -> Any:
        """A JSON value with stand-ins; ``name`` is the field that it stands in."""
        if isinstance(value, Mapping):
            return {key: self.value(one, key) for key, one in cast("Mapping[str, Any]", value).items()}
        if isinstance(value, list):
            return [self.value(one, name) for one in cast("Iterable[Any]", value)]
        if value in (None, "") or isinstance(value, bool):
            return value
        if _SECRET.search(name):
            return HIDDEN
        if isinstance(value, int) and _PHONE.search(name):
            return int(self._stand_in("phone", str(value)))
        return self.text(value, name) if isinstance(value, str) else value

    def text(self, text: str, name: str = "") -> str:
        """A text with stand-ins."""
        if _SECRET.search(name):
            return HIDDEN
        kind = next((kind for pattern, kind in _KINDS if pattern.search(name)), None)
        if kind is None and _PHONE_NUMBER.fullmatch(text) and not _OTHER_NUMBER.search(name):
            kind = "phone"
        if kind == "phone":
            digits = re.sub(r"\D", "", text)
            return ("+" if text.startswith("+") else "") + self._stand_in("phone", digits) if digits else text
        if _ADDRESS.fullmatch(text):
            return self._stand_in("email", text.lower())
        if kind in ("name", "text"):
            return self._stand_in(kind, text)
        return text

    def _stand_in(self, kind: str, value: str) -> str:
        key = (kind, value)
        if key not in self._known:
            number = sum(known == kind for known, _ in self._known) + 1
            self._known[key] = _MAKERS[kind](number)
        return self._known[key]


_KINDS = ((_PHONE, "phone"), (_EMAIL, "email"), (_NAME, "name"), (_TEXT, "text"))
_MAKERS: Mapping[str, Callable[[int], str]] = {
    "phone": lambda number: f"1555{number:07d}",
    "email": lambda number: f"person{number}@example.com",
    "name": lambda number: f"Name {number}",
    "text": lambda number: f"Text {number}",
}
