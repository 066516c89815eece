"""Files as callers pass them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from altegio._validation.files import read_file

CONTENT = b"\x89PNG"


@pytest.mark.parametrize("source", [CONTENT, bytearray(CONTENT), io.BytesIO(CONTENT)])
def test_content_without_a_name(source: Any) -> None:
    """Bytes, and a file in memory."""
    assert read_file("image", source) == (None, CONTENT)


def test_a_path_and_an_open_file_have_a_name(tmp_path: Path) -> None:
    """The last part only: the folders are not sent. An open file stays open."""
    path = tmp_path / "logo.png"
    path.write_bytes(CONTENT)
    assert read_file("image", path) == ("logo.png", CONTENT)
    with path.open("rb") as file:
        assert file.read(2) == CONTENT[:2]
        assert read_file("image", file) == ("logo.png", CONTENT), "from its beginning"
        assert not file.closed


class _Stream(io.BytesIO):
    """A file that can be read once, such as a download; its name is a number, like that of a descriptor."""

    name = 7

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation


def test_a_stream_is_read_from_its_position() -> None:
    """It can't be rewound."""
    assert read_file("image", _Stream(CONTENT)) == (None, CONTENT)


@pytest.mark.parametrize("source", ["logo.png", None, 7])
def test_invalid_files(source: Any) -> None:
    """A text could be a path as well as the content."""
    with pytest.raises(TypeError, match=f"^image: expected bytes, a file or a path, got {type(source).__name__}$"):
        read_file("image", source)


def test_a_file_that_is_open_for_text() -> None:
    """Its bytes are no longer known."""
    with pytest.raises(TypeError, match=r"^image: the file must be open for reading bytes"):
        read_file("image", io.StringIO("text"))
