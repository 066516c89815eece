"""The import block of a generated module."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

_CODEC = (
    "ANY", "BOOL", "DATE", "DATETIME", "FILE", "FLOAT", "INT", "STR", "UNIX", "Choice", "Code", "Constant", "Date",
    "DateTime", "Links", "List", "Many", "Map", "Ref", "Union",
)  # fmt: skip
_ABSTRACT = ("Iterable", "Mapping", "Sequence")


def imports(
    annotations: Iterable[str],
    specs: Iterable[str],
    *,
    package: str,
    models: Collection[str],
    codes: Collection[str],
    own: str = "",
    always: Iterable[str] = (),
    typing: Iterable[str] = (),
) -> str:
    """The import block of a generated module: what its annotations and type descriptions mention, but its own class."""
    words, spec_words = words_in(annotations), words_in(specs)

    def used(names: Collection[str]) -> str:
        return ", ".join(sorted(word for word in words if word in names and word != own))

    for_checkers = []
    if "dt" in words:
        for_checkers.append("import datetime as dt")
    if used(_ABSTRACT):
        for_checkers.append(f"from collections.abc import {used(_ABSTRACT)}")
    if "Decimal" in words:
        for_checkers.append("from decimal import Decimal")
    if used(("Any", "Literal")):
        for_checkers.append(f"from typing import {used(('Any', 'Literal'))}")
    if used(codes):
        for_checkers.append(f"from {package}enums import {used(codes)}")
    if used(models):
        for_checkers.append(f"from {package}models import {used(models)}")
    if used(("Number", "OptionalNumber")):
        for_checkers.append(f"from {package}numbers import {used(('Number', 'OptionalNumber'))}")
    if used(("FileInput", "Response")):
        for_checkers.append(f"from {package}types import {used(('FileInput', 'Response'))}")
    names = sorted({*typing, *(["TYPE_CHECKING"] if for_checkers else [])})
    lines = [f"from typing import {', '.join(names)}"] if names else []
    lines += always
    codec = sorted(spec_words & set(_CODEC))
    if codec:
        lines.append(f"from {package}codec import {', '.join(codec)}")
    if for_checkers:
        lines += ["", "if TYPE_CHECKING:", *(f"    {line}" for line in for_checkers)]
    return "\n".join(lines)


def words_in(annotations: Iterable[str]) -> set[str]:
    """The identifiers that annotations mention."""
    return set(re.findall(r"\b[A-Za-z_]\w*", " ".join(annotations)))
