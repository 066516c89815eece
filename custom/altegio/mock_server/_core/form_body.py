"""Reads forms with files, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from werkzeug.formparser import MultiPartParser


def parse_form(content: bytes, boundary: str) -> tuple[Mapping[str, str], Mapping[str, bytes]]:
    """The texts and the files of a form, by name.

    Raises:
        ValueError: it is no form with this boundary.
    """
    texts, files = MultiPartParser(stream_factory=_in_memory).parse(BytesIO(content), boundary.encode(), len(content))
    return dict(texts.items()), {name: one.read() for name, one in files.items()}


def _in_memory(*_args: Any, **_options: Any) -> BytesIO:
    """Where a file is kept; werkzeug itself would open a temporary one."""
    return BytesIO()
