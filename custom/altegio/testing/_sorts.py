"""Which fields and parameters hold secrets or personal data, by their names; the reasons are beside the rules.

What stays in clear, on purpose: IDs, moments, amounts, settings and their templates; the titles of services, products
and labels; what a location shows on its booking page, such as pictures and descriptions; sex; what the API reports
about a refusal. What people write into other fields is found by its form, where it has one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Literal

Sort = Literal["secret", "handle", "link", "phone", "email", "birth", "name", "text"]
"""What a value is.

- secret: a token or a password; nothing of it stays, not even its length.
- handle: whoever has it needs nothing else, and an application reads it in one call to send it in another: it keeps its
  form.
- link: an address that opens something without a login; its host stays.
- phone, email, birth, name: of a person, or of anyone.
- text: what people write.
"""

_PATTERNS: tuple[tuple[Sort, str], ...] = (
    # The hash of an appointment stands in place of the user token of its client; a signed address pays a bill; the
    # number of a card, a gift card or a membership is what it is paid with.
    (
        "handle",
        r"(^|_)(hash|pin|otp|sign|signature)$|^record_token$|(confirm\w*|sms|verif\w*|auth|security|access)_?code$"
        r"|^(good_special|loyalty_card|gift_?card|card|certificate|abonement|membership)_?(number|code)$",
    ),
    ("secret", r"token|passw(or)?d|pwd|secret|authorization|api_?key|cookie|session_?id"),
    # The short address opens the appointment, a stream the lesson, a file of a client or the record of a call
    # itself; a webhook may carry its secret; where a client came from may show who it is.
    (
        "link",
        r"^link$|(short|stream|record|tips_form)_link$|^(webhook_)?urls$|^(chat|from)_url$|^landing_external$",
    ),
    # The telephone code of a country, templates and examples belong to no one.
    (
        "phone",
        r"phone(?!_(code|country|template|example|confirm|push))|(^|_)login$|whatsapp|viber|^diversion$",
    ),
    ("email", r"e?mail$"),
    ("birth", r"birth"),
    # Names of anything: whether it is a person is not known, and a stand-in does no harm.
    (
        "name",
        r"(?<!timezone_)(?<!time_zone_)(?<!currency_)(?<!file)(?<!file_)(?<!host)(?<!short_)names?$|patronymic"
        r"|(^|_)fio$",
    ),
    # Comments tell of health and family; addresses, documents and accounts lead to a person; fields of a client's
    # own hold anything.
    (
        "text",
        r"comment(?!.*_ids?$)|address|passport|national_id|^text$|^note$|telegram|instagram|facebook$|^vk$|allowed_ip$"
        r"|person_info$|^custom_fields$",
    ),
    ("text", r"^(search|quick_search|term|query|q)$"),
)
_RULES: list[tuple[Sort, re.Pattern[str]]] = [(sort, re.compile(pattern, re.IGNORECASE)) for sort, pattern in _PATTERNS]
_SETTING = re.compile(r"_(access|count|required)$|^(is|has|notify|allow)_", re.IGNORECASE)
"""Rights, counts and settings about such fields."""
_DEFINES = frozenset({"title", "message", "data"})
SHORTEST_NUMBERS: Mapping[Sort, int] = {"phone": 8, "handle": 8, "text": 5, "birth": 5}
"""The digits of a number, which is no text, of each sort that may be one; a shorter one is a setting or an amount."""
_CUSTOM = "custom_fields"
_DEFINITION = frozenset({"id", "code", "custom_field", "title", "type"})
_FILTERS: Mapping[str, Sort] = {"quick_search": "text", "birthday": "birth", "passteam_card_ids": "handle"}
"""The filters of the search for clients whose ``state`` is personal, by their ``type``."""
_TOKEN_LIKE = re.compile(
    r"(?<![\w.-])(?:eyJ[\w-]{8,}(?:\.[\w-]+){1,2}|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z0-9_-]{20,})(?![\w.-])", re.ASCII
)


def sort_of(name: str, beside: Collection[str] = ()) -> Sort | None:
    """What the value of a field or a parameter is; ``beside`` are the other fields of its object."""
    if name == "code":
        # That of an SMS, or of a gift card. A custom field, a language and a refusal have codes that are no secrets.
        return None if _DEFINES.intersection(beside) else "handle"
    if name in ("number", "card"):
        return "handle"
    if _SETTING.search(name):
        return None
    return next((sort for sort, pattern in _RULES if pattern.search(name)), None)


def sort_inside(name: str, sort: Sort | None, key: str, beside: Mapping[str, Any]) -> tuple[str, Sort | None]:
    """The field that a value of an object is judged by, and what it is; ``name`` and ``sort`` are the object's."""
    if sort == "secret" or name in _FILTERS or (name == _CUSTOM and not ("value" in beside and key in _DEFINITION)):
        # What a custom field holds may be a list or an object; its definition beside it belongs to no person.
        return name, sort
    if key == "state" and isinstance(kind := beside.get("type"), str) and kind in _FILTERS:
        return kind, _FILTERS[kind]
    return key, sort_of(key, beside)


def looks_like_token(text: str) -> bool:
    """Whether a value of a query or a segment of a path is long and random, whatever its name."""
    return _TOKEN_LIKE.fullmatch(text) is not None
