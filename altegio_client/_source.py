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
        date: the day on which it was taken from upstream; None where it is not known.
        sha256: of its file in this project, in hexadecimal digits.
    """

    revision: str
    date: dt.date | None
    sha256: str


SPECS: Mapping[str, SpecInfo] = MappingProxyType(
    {
        "b2b-v1": SpecInfo(
            "1.0.0", dt.date(2026, 7, 22), "f9e3084275d15d49aca5e36b5be70c10811f8a03e4bd7295306553f265587a08"
        ),
        "online-booking": SpecInfo(
            "1.0.0", dt.date(2026, 7, 22), "a1282f123c1bb49e0a936d2f675e74235d204fe4bf1dff892346f58488c69c29"
        ),
        "developer-tools": SpecInfo(
            "1.0.0", dt.date(2026, 11, 28), "0687ebff22af3f8dd9648998caac4321039dfd39e54efb0b175a28e4c68fd5ea"
        ),
        "supplement": SpecInfo(
            "2026-11-28",
            dt.date(2026, 11, 28),
            "297003d056b16da04600b98d390a2a1127a70c1c10869459eaf203c9f1cdd7b0",
        ),
    }
)
"""The descriptions by name."""
