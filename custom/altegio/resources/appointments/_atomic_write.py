"""Writing files atomically: a file is complete, or not there."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from altegio._validation.types import check_type


def validate_output_path(path: str | os.PathLike[str]) -> Path:
    """The path of a file that can be written.

    Raises:
        TypeError: it is no str and no path.
        OSError: its folder does not exist, or it is a folder itself.
    """
    check_type("path", path, (str, os.PathLike), "str or path")
    file = Path(path)
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    if not file.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file.parent))
    return file


async def write_atomically(path: Path, content: bytes) -> None:
    """Write a temporary file in the same folder, and move it to its path when it is complete.

    Raises:
        OSError: it can't be written; an existing file is unchanged.
    """
    import anyio.to_thread

    await anyio.to_thread.run_sync(_write, path, content)


def _write(path: Path, content: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            temporary.unlink()
        raise
