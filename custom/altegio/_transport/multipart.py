"""Multipart bodies: files from bytes, open files or paths, and plain fields."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from altegio._validation.files import read_file
from altegio_client.operation import Request
from altegio_client.types import FileInput


def multipart_fields(request: Request) -> list[tuple[str, Any]]:
    """All parts of a multipart body, as httpx takes them; plain fields have no file name.

    Files are read here, once per call: another attempt sends the same bytes, even of a stream that has ended.
    """
    fields, files = request.multipart()
    plain: list[tuple[str, Any]] = [(name, (None, value)) for name, value in fields.items()]
    return [*plain, *((name, _file(name, value)) for name, value in files.items())]


def _file(field: str, value: FileInput) -> tuple[Any, ...]:
    """The (file name, content, ...) that httpx takes."""
    pieces: tuple[Any, ...] = value if isinstance(value, tuple) else (None, value)
    file_name, source, *media_type = pieces
    own_name, content = read_file(field, source)
    return (Path(str(file_name or own_name or field)).name, content, *media_type)
