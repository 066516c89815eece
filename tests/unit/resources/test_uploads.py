"""``api.uploads``: pictures from anywhere, recognised by their content, and their deletion."""

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
    """A file without a name that can be read but once."""

    def __init__(self, content: bytes) -> None:
        self._left = io.BytesIO(content)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """What fits of the rest."""
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


@pytest.mark.parametrize(("content", "kind"), [(PNG, "png"), (JPEG, "jpeg")])
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
    kind: str,
    altegio_fake: FakeAltegio,
) -> None:
    """Name, content and media type go out, whatever the picture is given as."""
    altegio_fake.on(UPLOAD, returns=IMAGE)
    picture = source(tmp_path, content)
    image = run(altegio_fake, lambda api: api.uploads.team_member_image(8, picture))
    if isinstance(picture, io.IOBase):
        picture.close()
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path) == (UPLOAD, path_of(UPLOAD, "master"))
    assert sent.body == {"master_id": "8", "image": content}
    assert sent.files == {"image": FormFile(name.format(kind), f"image/{kind}", content)}
    assert image.image_group.id == 5


def test_a_picture_of_a_service(altegio_fake: FakeAltegio) -> None:
    """It goes with location and service, under the given name."""
    altegio_fake.on(UPLOAD, returns={**IMAGE, "image_binded": True})
    image = run(altegio_fake, lambda api: api.uploads.service_image(7, 5, JPEG, file_name="cut.jpg"))
    assert image.image_group.id == 5
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path) == (UPLOAD, path_of(UPLOAD, "service"))
    assert sent.body == {"company_id": "7", "service_id": "5", "image": JPEG}
    assert sent.files == {"image": FormFile("cut.jpg", "image/jpeg", JPEG)}


@pytest.mark.parametrize(
    ("content", "said"),
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
def test_what_is_no_picture(content: bytes, said: str) -> None:
    """The error says what the content seems to be."""
    assert said in str(misuse(lambda api: api.uploads.team_member_image(8, content), kind=ValueError))


@pytest.mark.parametrize("picture", ["face.png", None, io.StringIO("text")])
def test_what_is_no_file(picture: Any) -> None:
    """A name is no path, and a text file no picture."""
    assert "picture" in str(misuse(lambda api: api.uploads.service_image(7, 5, picture), kind=TypeError))


def test_a_missing_file(tmp_path: Path) -> None:
    """A path without a file is an OSError."""
    misuse(lambda api: api.uploads.team_member_image(8, tmp_path / "none.png"), kind=FileNotFoundError)


@pytest.mark.parametrize(
    ("read", "entity", "call"),
    [
        ("get_team_member_by_id", "master", lambda api: api.uploads.delete_team_member_image(7, 5)),
        ("get_service", "service", lambda api: api.uploads.delete_service_image(7, 5)),
    ],
)
@pytest.mark.parametrize(("group", "deleted"), [({"id": "72250"}, "72250"), ({"id": 3}, "3"), ([], None), ({}, None)])
def test_deletion_looks_the_images_up(
    read: str, entity: str, call: Any, group: Any, deleted: str | None, altegio_fake: FakeAltegio
) -> None:
    """The group of images is deleted where there is one."""
    altegio_fake.on(read, returns={"id": 5, "image_group": group})
    expected: list[Any] = [(read, path_of(read, 7, 5), None)]
    if deleted is not None:
        altegio_fake.on(DELETE, returns=None)
        expected.append((DELETE, path_of(DELETE, entity), {"image_group_id": deleted}))
    assert run(altegio_fake, call) is (deleted is not None)
    assert [(one.operation, one.path, one.body) for one in altegio_fake.requests] == expected


def test_the_server_takes_it(altegio_fake: FakeAltegio) -> None:
    """What is sent is what the description asks for."""

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
