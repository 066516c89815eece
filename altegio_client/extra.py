# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
"""What an object has beside its documented fields."""

from __future__ import annotations

from collections.abc import Container, Iterator, MutableMapping
from typing import Any

from .codec import ANY
from .codec.errors import Misfit


class Extra(MutableMapping[str, Any]):
    """The undocumented part of a JSON object, by wire name; changes are changes of the object."""

    __slots__ = ("_documented", "_name", "_wire")

    def __init__(self, name: str, wire: dict[str, Any], documented: Container[str]) -> None:
        self._name = name
        self._wire = wire
        self._documented = documented

    def __getitem__(self, key: str) -> Any:
        if key in self._documented:
            raise KeyError(key)
        return self._wire[key]

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self._documented:
            raise ValueError(f"{self._name}.extra: {key!r} is a documented field, not an extra one")
        try:
            self._wire[key] = ANY.encode(value)
        except Misfit as misfit:
            raise misfit.public(f"{self._name}.extra[{key!r}]") from None

    def __delitem__(self, key: str) -> None:
        if key in self._documented:
            raise KeyError(key)
        del self._wire[key]

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._wire if key not in self._documented)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))
