"""Multipart bodies: files from bytes, open files or paths, and plain fields."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

from altegio_client.operation import Request
from altegio_client.types import FileInput


def multipart_fields(request: Request) -> list[tuple[str, Any]]:
    """All parts of a multipart body, as httpx takes them; plain fields have no file name.

    Files are read here, once per call: another attempt sends the same bytes, even of a stream that has ended.
    """
    fields, files = request.multipart()
    plain: list[tuple[str, Any]] = [(name, (None, value)) for name, value in fields.items()]
    return [*plain, *((name, _file(name, value)) for name, value in files.items())]


def _file(name: str, value: FileInput) -> tuple[Any, ...]:
    """The (file name, content, ...) that httpx takes."""
    pieces: tuple[Any, ...] = value if isinstance(value, tuple) else (None, value)
    file_name, content, *media_type = pieces
    if isinstance(content, os.PathLike):
        path = Path(os.fspath(cast("os.PathLike[str]", content)))
        return (file_name or path.name, path.read_bytes(), *media_type)
    if not isinstance(content, bytes):
        file_name = file_name or getattr(content, "name", None)
        if content.seekable():
            content.seek(0)
        content = content.read()
    return (Path(str(file_name or name)).name, content, *media_type)
