# Generated; do not edit. Regenerate: make generate
"""The undocumented fields of an object."""

from __future__ import annotations

from collections.abc import Container, Iterator, MutableMapping
from typing import Any, cast

from .codec import ANY
from .codec.errors import InvalidValue


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
        if not isinstance(cast("object", key), str):
            raise TypeError(f"{self._name}.extra: keys are str, not {type(key).__name__}")
        if key in self._documented:
            raise ValueError(f"{self._name}.extra: {key!r} is a documented field, not an extra one")
        try:
            self._wire[key] = ANY.encode(value)
        except InvalidValue as error:
            raise error.public(f"{self._name}.extra[{key!r}]") from None

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
