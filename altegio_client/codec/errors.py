# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
"""How the generated package says that a value is not of the documented type."""

from __future__ import annotations

TOO_DEEP = "nested too deeply, or in a circle"
NO_UTF8 = "has a lone surrogate, which UTF-8 can't write"


class Misfit(Exception):
    """Internal: an argument that doesn't fit; gathers its path on the way up."""

    def __init__(self, message: str, kind: type[TypeError] | type[ValueError] = TypeError) -> None:
        super().__init__(message)
        self.message = message
        self.kind = kind
        self.path = ""

    def under(self, part: str) -> Misfit:
        """Put a path part in front."""
        self.path = part + self.path
        return self

    def public(self, place: str) -> TypeError | ValueError:
        """The error that the caller sees, with the whole path."""
        return self.kind(f"{place}{self.path}: {self.message}")
