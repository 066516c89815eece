"""Words of the description as parts of Python names."""

from __future__ import annotations

import re

from openapi_python_client.strings import PythonIdentifier

TAG = "tag"
"""What stands before the name of a group that would be no name in Python."""
_PLURALS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("ss", "ss"),
    ("us", "us"),
    ("s", ""),
)


def singular(word: str) -> str:
    """The singular of an English plural, as far as field names need it."""
    for ending, replacement in _PLURALS:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + replacement
    return word


def pascal(text: str) -> str:
    """PascalCase of a wire name or operationId."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]", text) if part)


def module_of(tag: str) -> str:
    """The name by rule of the group of a tag."""
    return str(PythonIdentifier(tag, TAG))


_LONGEST = 600


def one_line(error: BaseException) -> str:
    """The message of an error, on one line of bounded length, without control characters for a terminal."""
    lines = [" ".join(line.split()) for line in str(error).splitlines() if line.strip()]
    text = "".join(one if one.isprintable() else "?" for one in "; ".join(lines))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."
