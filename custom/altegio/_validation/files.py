"""Files that callers pass: bytes, open files and paths."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast


def read_file(argument: str, source: object) -> tuple[str | None, bytes]:
    """The name of a file, None where it has none, and its content.

    An open file is read from its beginning, and stays open.

    Raises:
        TypeError: it is neither bytes nor a file nor a path, or the file is open for text.
        OSError: it can't be read.
    """
    if isinstance(source, bytes | bytearray):
        return None, bytes(source)
    if isinstance(source, os.PathLike):
        path = Path(cast("os.PathLike[str]", source))
        return path.name, path.read_bytes()
    if not hasattr(source, "read"):
        raise TypeError(f"{argument}: expected bytes, a file or a path, got {type(source).__name__}")
    file = cast("Any", source)
    if file.seekable():
        file.seek(0)
    name, content = getattr(file, "name", None), file.read()
    if not isinstance(content, bytes):
        raise TypeError(f"{argument}: the file must be open for reading bytes, such as by open(path, 'rb')")
    return Path(name).name if isinstance(name, str) else None, content
