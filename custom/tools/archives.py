"""Unpack archives: what they hold stays below the folder that it is unpacked into."""

from __future__ import annotations

import tarfile
from pathlib import Path
from typing import IO


def unpack(archive: IO[bytes], folder: Path) -> None:
    """Unpack a tar archive, compressed or not, with no link or path that leads out of the folder."""
    with tarfile.open(fileobj=archive) as content:
        # Python has filters since 3.11.4. The first releases of 3.11 know only the attribute, and pass it over.
        content.extraction_filter = getattr(tarfile, "data_filter", None)
        content.extractall(folder)  # noqa: S202 - filtered where Python can; both callers created the archive themselves
