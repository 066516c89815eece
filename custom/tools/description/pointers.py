"""What a reference inside of a description leads to."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from custom.tools.description.document import DescriptionError, Node

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def pointed(root: Node, reference: str) -> Any:
    """The part of a description that a reference names.

    Raises:
        DescriptionError: it leads out of the file, or to nothing.
    """
    if not reference.startswith("#/"):
        raise DescriptionError(f"{reference!r} leads out of the file; bundle the description into one file first")
    target: Any = root
    for part in reference[2:].split("/"):
        target = _step(target, part.replace("~1", "/").replace("~0", "~"), reference)
    return target


def _step(target: Any, part: str, reference: str) -> Any:
    for name in (part, unquote(part)):
        if isinstance(target, dict) and name in target:
            return target[name]
        if isinstance(target, list) and _INDEX.fullmatch(name) and int(name) < len(target):
            return target[int(name)]
    raise DescriptionError(f"reference to nothing: {reference}; add what it names, or correct it")
