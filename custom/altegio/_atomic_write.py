"""Files that are there as a whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from altegio._validation.types import check_type


def validate_output_path(path: str | os.PathLike[str]) -> Path:
    """The path of a file that can be made.

    Raises:
        TypeError: it is no path.
        OSError: its folder isn't there, or it is a folder itself.
    """
    check_type("path", path, (str, os.PathLike), "str or path")
    file = Path(path)
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    if not file.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file.parent))
    return file


async def write_atomically(path: Path, content: bytes) -> None:
    """Write a file beside its place, and move it there when it is complete.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
    """
    import anyio.to_thread

    await anyio.to_thread.run_sync(_write, path, content)


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            beside.unlink()
        raise
