# Generated; do not edit. Regenerate: make generate
"""The error for a value that is not of the documented type, and texts that several types use."""

from __future__ import annotations

TOO_DEEP = "nested too deeply, or in a circle"
NO_UTF8 = "has a lone surrogate, which UTF-8 can't write"


class InvalidValue(Exception):
    """Internal: a value that can't be encoded; collects its path on the way up."""

    def __init__(self, message: str, kind: type[TypeError] | type[ValueError] = TypeError) -> None:
        super().__init__(message)
        self.message = message
        self.kind = kind
        self.path: str = ""

    def under(self, part: str) -> InvalidValue:
        """Prepend a part to the path."""
        self.path = part + self.path
        return self

    def public(self, place: str) -> TypeError | ValueError:
        """The error that the caller sees, with the full path."""
        return self.kind(f"{place}{self.path}: {self.message}")
