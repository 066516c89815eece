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
            "1.0.0", dt.date(2026, 7, 22), "270b79bb0ed6c1c76bd98be982a71c484bcf95b596c0d315a3d49bd540d44842"
        ),
        "online-booking": SpecInfo(
            "1.0.0", dt.date(2026, 7, 22), "c675f74d80482c765e8696023cd1496605a89d5ec3f36d7dadc446b92c6689e7"
        ),
        "developer-tools": SpecInfo(
            "1.0.0", dt.date(2026, 11, 28), "e3bee0ac3ee6f20cdd67858cafc3a3c4dd7086a50acd32bf6f08e85fedfe7200"
        ),
        "supplement": SpecInfo(
            "2026-11-28",
            dt.date(2026, 11, 28),
            "2df8544111b39d6feab501d968360e5f75189f0ec359c1658d9206e97be0480d",
        ),
    }
)
"""The descriptions by name."""
