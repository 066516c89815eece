# Generated; do not edit. Regenerate: make generate
"""The error for a value that is not of the documented type, and texts that several types use."""

from __future__ import annotations

import re
from collections.abc import Callable

TOO_DEEP = "nested too deeply, or in a circle"
NO_UTF8 = "has a lone surrogate, which UTF-8 can't write"
_AN_ID = re.compile(r"(?:^|[ ._])ids?(?:\[[0-9]+\])*$")
"""The end of a place that holds an ID: ``id``, ``staff_id``, ``staff_ids[1]``."""


class InvalidValue(Exception):
    """Internal: a value that can't be encoded; collects its path on the way up."""

    def __init__(
        self, message: str, error_type: type[TypeError] | type[ValueError] = TypeError, *, unless_id: str = ""
    ) -> None:
        super().__init__(message + unless_id)
        self.message = message
        self.error_type = error_type
        self.unless_id = unless_id
        """What would be right, as the end of the message; wrong advice where the value is an ID."""
        self.path: str = ""

    def under(self, part: str) -> InvalidValue:
        """Prepend a part to the path."""
        self.path = part + self.path
        return self

    def public(self, place: str) -> TypeError | ValueError:
        """The error that the caller sees, with the full path."""
        place += self.path
        advice = "" if _AN_ID.search(place) else self.unless_id
        return self.error_type(f"{place}: {self.message}{advice}")


_missing: list[Callable[[str], Exception]] = [LookupError]


def missing_field(field: str) -> Exception:
    """The error for a field that every response has, and this object doesn't."""
    return _missing[-1](f"{field} is missing, though every response was seen to have it")


def set_missing_error(error: Callable[[str], Exception]) -> None:
    """Let ``altegio`` set which of its errors is raised."""
    _missing[:] = [error]
