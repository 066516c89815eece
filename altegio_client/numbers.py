# Generated; do not edit. Regenerate: make generate
"""Numbers in requests, as type checkers see them: read as float, set as float or Decimal."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol


class Number(Protocol):
    """A required number."""

    def __get__(self, instance: object, owner: object) -> float: ...

    def __set__(self, instance: object, value: float | Decimal) -> None: ...


class OptionalNumber(Protocol):
    """A number that may be absent or null."""

    def __get__(self, instance: object, owner: object) -> float | None: ...

    def __set__(self, instance: object, value: float | Decimal | None) -> None: ...
