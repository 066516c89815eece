"""Reads JSON as a server does: in UTF-8, and only what can be stored and written again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_DEEPEST = 100
_LARGEST = 2**63
_HALF = "has half of a surrogate pair"


class MalformedBodyError(Exception):
    """A body that can't be read.

    Attributes:
        field: where it is wrong, "body" for all of it.
        message: what is wrong.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field} {message}")
        self.field = field
        self.message = message


def parse_json(content: bytes) -> Any:
    """The value of a JSON text.

    Raises:
        MalformedBodyError: it is no JSON in UTF-8; it is nested more than 100 deep; a number is not finite or has
            more than 64 bits; a text can't be encoded.
    """
    try:
        value = json.loads(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise MalformedBodyError("body", "is not UTF-8") from None
    except RecursionError:
        raise MalformedBodyError("body", _too_deep()) from None
    except ValueError as error:
        # Integers of thousands of digits are refused by Python itself.
        message = f"is no JSON: {error.msg} at {error.pos}" if isinstance(error, json.JSONDecodeError) else _too_large()
        raise MalformedBodyError("body", message) from None
    for path, message in _unkeepable(value):
        raise MalformedBodyError(".".join(path) or "body", message)
    return value


def _unkeepable(value: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """What can't be stored, with its path; without recursion, since the depth is not known yet."""
    waiting: list[tuple[tuple[str, ...], Any]] = [((), value)]
    while waiting:
        path, part = waiting.pop()
        if len(path) > _DEEPEST:
            yield path[:1], _too_deep()
            return
        if isinstance(part, dict):
            fields: dict[str, Any] = part  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
            for name in fields:
                if not _can_be_encoded(name):
                    yield path, f"{_HALF} in a name"
                    return
            waiting += [((*path, name), child) for name, child in fields.items()]
        elif isinstance(part, list):
            items: list[Any] = part  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
            waiting += [((*path, str(number)), child) for number, child in enumerate(items)]
        elif isinstance(part, str):
            if not _can_be_encoded(part):
                yield path, _HALF
        # NaN and the infinities are no less than anything.
        elif isinstance(part, int | float) and not abs(part) < _LARGEST:
            yield path, _too_large()


def _can_be_encoded(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _too_deep() -> str:
    return f"is nested more than {_DEEPEST} deep"


def _too_large() -> str:
    return "has a number of more than 64 bits"
