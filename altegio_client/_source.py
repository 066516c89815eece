# Generated; do not edit. Regenerate: make generate
"""The descriptions that this package was generated from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class SpecInfo(NamedTuple):
    """A description of the API.

    Attributes:
        revision: the version that it states.
        date: the day on which it was taken from upstream; None where nobody wrote that down.
        sha256: of its file in this project, in hexadecimal digits.
    """

    revision: str
    date: dt.date | None
    sha256: str


SPECS: Mapping[str, SpecInfo] = MappingProxyType(
    {
        "b2b-v1": SpecInfo(
            "1.0.0", dt.date(2026, 7, 22), "270b79bb0ed6c1c76bd98be982a71c484bcf95b596c0d315a3d49bd540d44842"
        ),
        "supplement": SpecInfo(
            "2026-11-28",
            dt.date(2026, 11, 28),
            "2df8544111b39d6feab501d968360e5f75189f0ec359c1658d9206e97be0480d",
        ),
    }
)
"""The descriptions by name."""
