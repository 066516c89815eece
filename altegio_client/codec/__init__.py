# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
"""How each documented type reads what the server sends, and checks what the caller gives.

Reading never fails and never changes what came: ``decode`` gives the documented type where that is
possible without doubt, and otherwise the value as it is. ``encode`` is strict.
"""

from __future__ import annotations

from .moments import DATE, DATETIME, UNIX, Date, DateTime, Unix
from .scalars import BOOL, FILE, FLOAT, INT, STR, Choice, Code
from .spec import ANY, Spec, is_nothing, is_utf8
from .structures import Links, List, Many, Map, Ref, Union

__all__ = [
    "ANY",
    "BOOL",
    "DATE",
    "DATETIME",
    "FILE",
    "FLOAT",
    "INT",
    "STR",
    "UNIX",
    "Choice",
    "Code",
    "Date",
    "DateTime",
    "Links",
    "List",
    "Many",
    "Map",
    "Ref",
    "Spec",
    "Union",
    "Unix",
    "is_nothing",
    "is_utf8",
]
