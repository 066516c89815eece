"""Multipart bodies: files from bytes, open files or paths, and plain fields."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

from altegio_client.operation import Request
from altegio_client.types import FileInput


def parts(request: Request) -> list[tuple[str, Any]]:
    """All parts of a multipart body, as httpx wants them; plain fields go without a file name.

    Files are read here, once a call: another try sends the same bytes, even of what can't be read again.
    """
    fields, files = request.multipart()
    plain: list[tuple[str, Any]] = [(name, (None, value)) for name, value in fields.items()]
    return [*plain, *((name, _file(name, value)) for name, value in files.items())]


def _file(name: str, given: FileInput) -> tuple[Any, ...]:
    """The (file name, content, ...) that httpx wants."""
    pieces: tuple[Any, ...] = given if isinstance(given, tuple) else (None, given)
    file_name, content, *rest = pieces
    if isinstance(content, os.PathLike):
        path = Path(os.fspath(cast("os.PathLike[str]", content)))
        return (file_name or path.name, path.read_bytes(), *rest)
    if not isinstance(content, bytes):
        if content.seekable():
            content.seek(0)
        return (Path(str(file_name or getattr(content, "name", name))).name, content.read(), *rest)
    return (Path(str(file_name or name)).name, content, *rest)
