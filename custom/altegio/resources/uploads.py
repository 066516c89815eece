"""Pictures of team members and services."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, BinaryIO

from altegio._parsing import as_mapping
from altegio._validation.files import read_file
from altegio.resources._base import Resource
from altegio_client.codec import INT

if TYPE_CHECKING:
    from altegio_client.models import UploadedImage

__all__ = ["Picture", "Uploads"]

Picture = bytes | bytearray | BinaryIO | os.PathLike[str]
"""A picture: its bytes, a file open for reading bytes, or a path. A str is no path here."""

_MEDIA_TYPES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
_UNSUPPORTED = {
    b"GIF8": "a GIF",
    b"BM": "a BMP",
    b"%PDF": "a PDF",
    b"II*\0": "a TIFF",
    b"MM\0*": "a TIFF",
    b"<svg": "an SVG",
    b"<?xml": "an XML file",
}
_BRANDS = {b"WEBP": "a WebP", b"heic": "a HEIC", b"heix": "a HEIC", b"mif1": "a HEIF", b"avif": "an AVIF"}


class Uploads(Resource):
    """Pictures of team members and services."""

    async def team_member_image(
        self, team_member_id: int, picture: Picture, *, file_name: str | None = None
    ) -> UploadedImage:
        r"""Upload the picture of a team member.

        Args:
            team_member_id: the team member.
            picture: the picture, PNG or JPEG; the media type is detected from the content.
            file_name: the name to send; by default that of the file.

        Returns:
            UploadedImage: the addresses of the stored sizes.

        Raises:
            TypeError: picture is neither bytes nor a file nor a path, or a file is open for text; or an ID is no int.
            ValueError: the content is neither PNG nor JPEG, or an ID is invalid.
            OSError: the file can't be read.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> image = await api.uploads.team_member_image(8886, b"\x89PNG\r\n\x1a\n...", file_name="face.png")

        https://developer.alteg.io/en/b2b-v1/openapi/utilities/upload_image
        """
        body = {"image": _file(picture, file_name), "master_id": team_member_id}
        return await self._api.utilities.upload_image(_TEAM_MEMBER, body=body)

    async def service_image(
        self, location_id: int, service_id: int, picture: Picture, *, file_name: str | None = None
    ) -> UploadedImage:
        r"""Upload the picture of a service.

        Args:
            location_id: the location.
            service_id: the service.
            picture: the picture, PNG or JPEG; the media type is detected from the content.
            file_name: the name to send; by default that of the file.

        Returns:
            UploadedImage: the addresses of the stored sizes.

        Raises:
            TypeError: picture is neither bytes nor a file nor a path, or a file is open for text; or an ID is no int.
            ValueError: the content is neither PNG nor JPEG, or an ID is invalid.
            OSError: the file can't be read.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> image = await api.uploads.service_image(720441, 83169, b"\xff\xd8\xff...", file_name="cut.jpg")

        https://developer.alteg.io/en/b2b-v1/openapi/utilities/upload_image
        """
        body = {"image": _file(picture, file_name), "company_id": location_id, "service_id": service_id}
        return await self._api.utilities.upload_image(_SERVICE, body=body)

    async def delete_team_member_image(self, location_id: int, team_member_id: int) -> bool:
        """Delete the picture of a team member. Two calls: the image group is looked up.

        Args:
            location_id: the location.
            team_member_id: the team member.

        Returns:
            bool: whether there was one.

        Raises:
            TypeError, ValueError: an ID is invalid; nothing was sent.
            NotFoundError: the location has no such team member.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> deleted = await api.uploads.delete_team_member_image(720441, 8886)

        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member_by_id
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/delete_image
        """
        profile = await self._api.team_members.get_team_member_by_id(location_id, team_member_id)
        return await self._delete(_TEAM_MEMBER, profile.to_dict().get("image_group"))

    async def delete_service_image(self, location_id: int, service_id: int) -> bool:
        """Delete the picture of a service. Two calls: the image group is looked up.

        Args:
            location_id: the location.
            service_id: the service.

        Returns:
            bool: whether there was one.

        Raises:
            TypeError, ValueError: an ID is invalid; nothing was sent.
            NotFoundError: the location has no such service.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> deleted = await api.uploads.delete_service_image(720441, 83169)

        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/delete_image
        """
        service = await self._api.services.get_service(location_id, service_id)
        return await self._delete(_SERVICE, service.to_dict().get("image_group"))

    async def _delete(self, entity: str, group: object) -> bool:
        number: object = INT.decode(as_mapping(group).get("id"))
        if not isinstance(number, int) or not number:
            return False
        await self._api.utilities.delete_image(entity, body={"image_group_id": number})
        return True


# The prose has team_member; the example, and older revisions of the API, have master.
_TEAM_MEMBER = "master"
_SERVICE = "service"


def _file(picture: object, file_name: str | None) -> tuple[str, bytes, str]:
    """Name, content and media type of a picture.

    Raises:
        TypeError: it is neither bytes nor a file nor a path.
        ValueError: it is neither PNG nor JPEG.
    """
    own_name, content = read_file("picture", picture)
    media_type = _media_type(content)
    name = file_name or own_name
    return name or f"image.{media_type.removeprefix('image/')}", content, media_type


def _media_type(content: bytes) -> str:
    """The media type of a PNG or JPEG.

    Raises:
        ValueError: it is neither.
    """
    for magic, media_type in _MEDIA_TYPES.items():
        if content.startswith(magic):
            return media_type
    if not content:
        raise ValueError("picture: the file is empty, or was already read")
    found = _BRANDS.get(content[8:12])
    for magic, name in _UNSUPPORTED.items():
        if content.startswith(magic):
            found = name
    raise ValueError(f"picture: the server accepts PNG and JPEG, and this is {found or 'neither'}")
