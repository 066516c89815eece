"""``api.uploads``: pictures from any source, recognized by their content, and their deletion."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from altegio import Altegio
from altegio.testing import FakeAltegio, FormFile
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

PNG = b"\x89PNG\r\n\x1a\n rest"
JPEG = b"\xff\xd8\xff\xe0 rest"
UPLOAD, DELETE = "upload_image", "delete_image"
IMAGE = {"image_group": {"id": 5, "images": []}}


def from_path(folder: Path, content: bytes) -> Any:
    """A path of a file."""
    path = folder / "face.data"
    path.write_bytes(content)
    return path


def from_file(folder: Path, content: bytes) -> Any:
    """A file that was read already."""
    file = from_path(folder, content).open("rb")
    file.read()
    return file


class Pipe(io.RawIOBase):
    """A file without a name that can be read only once."""

    def __init__(self, content: bytes) -> None:
        self._left = io.BytesIO(content)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """As much of the rest as fits."""
        return self._left.readinto(buffer)


def from_pipe(_: Path, content: bytes) -> Any:
    """A pipe."""
    return Pipe(content)


def from_bytes(_: Path, content: bytes) -> Any:
    """The bytes."""
    return content


def from_buffer(_: Path, content: bytes) -> Any:
    """A buffer."""
    return bytearray(content)


@pytest.mark.parametrize(("content", "subtype"), [(PNG, "png"), (JPEG, "jpeg")])
@pytest.mark.parametrize(
    ("source", "name"),
    [
        (from_path, "face.data"),
        (from_file, "face.data"),
        (from_pipe, "image.{}"),
        (from_bytes, "image.{}"),
        (from_buffer, "image.{}"),
    ],
)
def test_a_picture_from_anywhere(
    tmp_path: Path,
    source: Callable[[Path, bytes], Any],
    name: str,
    content: bytes,
    subtype: str,
    altegio_fake: FakeAltegio,
) -> None:
    """Name, content and media type are sent, whatever the source of the picture."""
    altegio_fake.on(UPLOAD, returns=IMAGE)
    picture = source(tmp_path, content)
    image = run(altegio_fake, lambda api: api.uploads.team_member_image(8, picture))
    if isinstance(picture, io.IOBase):
        picture.close()
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path) == (UPLOAD, path_of(UPLOAD, "master"))
    assert sent.body == {"master_id": "8", "image": content}
    assert sent.files == {"image": FormFile(name.format(subtype), f"image/{subtype}", content)}
    assert image.image_group.id == 5


def test_a_picture_of_a_service(altegio_fake: FakeAltegio) -> None:
    """It is sent with location and service, under the passed name."""
    altegio_fake.on(UPLOAD, returns={**IMAGE, "image_binded": True})
    image = run(altegio_fake, lambda api: api.uploads.service_image(7, 5, JPEG, file_name="cut.jpg"))
    assert image.image_group.id == 5
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path) == (UPLOAD, path_of(UPLOAD, "service"))
    assert sent.body == {"company_id": "7", "service_id": "5", "image": JPEG}
    assert sent.files == {"image": FormFile("cut.jpg", "image/jpeg", JPEG)}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"GIF89a", "this is a GIF"),
        (b"BM....", "this is a BMP"),
        (b"%PDF-1.7", "this is a PDF"),
        (b"RIFF....WEBPVP8 ", "this is a WebP"),
        (b"\0\0\0\x18ftypheic", "this is a HEIC"),
        (b"<svg xmlns", "this is an SVG"),
        (b"hello", "this is neither"),
        (b"\x89PNG", "this is neither"),
        (b"", "empty"),
    ],
)
def test_content_that_is_no_picture(content: bytes, message: str) -> None:
    """The error names the probable type of the content."""
    assert message in str(misuse(lambda api: api.uploads.team_member_image(8, content), error_type=ValueError))


@pytest.mark.parametrize("picture", ["face.png", None, io.StringIO("text")])
def test_invalid_files(picture: Any) -> None:
    """A name is no path, and a text file no picture."""
    assert "picture" in str(misuse(lambda api: api.uploads.service_image(7, 5, picture), error_type=TypeError))


def test_a_missing_file(tmp_path: Path) -> None:
    """A path without a file is an OSError."""
    misuse(lambda api: api.uploads.team_member_image(8, tmp_path / "none.png"), error_type=FileNotFoundError)


@pytest.mark.parametrize(
    ("read", "entity", "call"),
    [
        ("get_team_member_by_id", "master", lambda api: api.uploads.delete_team_member_image(7, 5)),
        ("get_service", "service", lambda api: api.uploads.delete_service_image(7, 5)),
    ],
)
@pytest.mark.parametrize(("group", "deleted"), [({"id": "72250"}, "72250"), ({"id": 3}, "3"), ([], None), ({}, None)])
def test_deletion_reads_the_image_group(
    read: str, entity: str, call: Any, group: Any, deleted: str | None, altegio_fake: FakeAltegio
) -> None:
    """The group of images is deleted if there is one."""
    altegio_fake.on(read, returns={"id": 5, "image_group": group})
    expected: list[Any] = [(read, path_of(read, 7, 5), None)]
    if deleted is not None:
        altegio_fake.on(DELETE, returns=None)
        expected.append((DELETE, path_of(DELETE, entity), {"image_group_id": deleted}))
    assert run(altegio_fake, call) is (deleted is not None)
    assert [(one.operation, one.path, one.body) for one in altegio_fake.requests] == expected


def test_the_server_accepts_it(altegio_fake: FakeAltegio) -> None:
    """The requests fit the description."""

    async def tour(api: Altegio) -> list[Any]:
        return [
            await api.uploads.team_member_image(8886, PNG),
            await api.uploads.service_image(720441, 83169, JPEG),
            await api.uploads.delete_team_member_image(720441, 8886),
            await api.uploads.delete_service_image(720441, 83169),
        ]

    first, second, *deleted = run(altegio_fake, tour)
    assert first.image_group is not None
    assert second.image_group is not None
    assert all(isinstance(one, bool) for one in deleted)
