# Generated; do not edit. Regenerate: make generate
"""Documented types: each decodes what the server sends, and checks and encodes what the caller passes.

Decoding never fails and never changes the JSON that was received: ``decode`` returns the documented type where
the value fits it without doubt, and otherwise the value as it is. ``encode`` is strict.
"""

from __future__ import annotations

from .moments import DATE, DATETIME, UNIX, Date, DateTime, Unix
from .scalars import BOOL, FILE, FLOAT, INT, STR, Choice, Code, Constant
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
    "Constant",
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
