"""A text for what has none, derived from its name: ``salon_service_id`` is "Salon service ID."."""

from __future__ import annotations

import re
from collections.abc import Callable

_WRITTEN = {
    "2fa": "2FA",
    "api": "API",
    "descr": "description",
    "ext": "extension",
    "html": "HTML",
    "id": "ID",
    "ids": "IDs",
    "ios": "iOS",
    "ip": "IP",
    "iso": "ISO",
    "json": "JSON",
    "kkm": "cash register",
    "lat": "latitude",
    "lng": "longitude",
    "lon": "longitude",
    "mime": "MIME type",
    "num": "number",
    "param": "parameter",
    "pdf": "PDF",
    "pos": "POS",
    "sms": "SMS",
    "ui": "UI",
    "url": "URL",
    "vat": "VAT",
    "vk": "VK",
    "whatsapp": "WhatsApp",
    "zip": "ZIP code",
}
_PAST = r"\w+ed|\w+able|frozen|sent"
_DONE = {"create": "created", "update": "updated", "delete": "deleted", "last change": "last changed"}
"""What is done to a thing, with its participle."""


def _state(found: re.Match[str]) -> str:
    """A flag that states a property: the word for the property, and before it the thing that has it."""
    words = found[1].split()
    last = len(words) - 1
    middle = next((number for number in range(1, last) if re.fullmatch(_PAST, words[number])), 0)
    at = last if last and re.fullmatch(_PAST, words[last]) else middle
    if not at or words[0] in ("non", "not"):
        return f"whether it is {found[1]}"
    verb = "are" if re.search(r"[^s]s$", words[at - 1]) and words[at - 1] != "sms" else "is"
    return f"whether the {' '.join(words[:at])} {verb} {' '.join(words[at:])}"


def _when_done(found: re.Match[str]) -> str:
    return f"when it was {_DONE[found[1] or found[2]]}"


_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?:is )?((?:show|allow|hide) .+)"), lambda found: f"whether to {found[1]}"),
    (re.compile(r"is need (.+)"), lambda found: f"whether it needs {found[1]}"),
    (re.compile(r"is (.+)"), _state),
    (re.compile(r"(has|can) (.+)"), lambda found: f"whether it {found[1]} {found[2]}"),
    (re.compile(r"(.+) access"), lambda found: f"access: {found[1]}"),
    (re.compile(r"(.*[^s]s) count"), lambda found: f"number of {found[1]}"),
    (re.compile(r"(\w+ed) (?:at|date)"), lambda found: f"when it was {found[1]}"),
    (re.compile(r"date (\w+ed)"), lambda found: f"when it was {found[1]}"),
    (re.compile(rf"date ({'|'.join(_DONE)})|({'|'.join(_DONE)}) date"), _when_done),
    (re.compile(r"date (start|end)"), lambda found: f"{found[1]} date"),
)


def humanised(name: str) -> str:
    """A name as a sentence."""
    words = " ".join(word for word in re.split(r"[^A-Za-z0-9]+", name) if word)
    for form, sentence in _RULES:
        found = form.fullmatch(words)
        if found:
            words = sentence(found)
            break
    text = " ".join(_WRITTEN.get(word.lower(), word) for word in words.split(" "))
    return f"{text[:1].upper()}{text[1:]}." if text else ""
