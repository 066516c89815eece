# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, List

if TYPE_CHECKING:
    from typing import Any


class BalanceContainer(Model):
    """What a membership covers, with the links left open."""

    links: list[Any] | None = field("links", List(ANY), default=None)
    """Services the membership covers."""
