# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
"""Numbers of what is sent, as type checkers see them: read as float, given as float or Decimal."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol


class Number(Protocol):
    """A number that must be there."""

    def __get__(self, instance: object, owner: object) -> float: ...

    def __set__(self, instance: object, value: float | Decimal) -> None: ...


class OptionalNumber(Protocol):
    """A number that may be absent or null."""

    def __get__(self, instance: object, owner: object) -> float | None: ...

    def __set__(self, instance: object, value: float | Decimal | None) -> None: ...
