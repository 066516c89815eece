# Generated; do not edit. Regenerate: make generate
"""Utilities: Subscription of a location, phone check, pictures and tips."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import (
        CountMeta,
        ImageDeletion,
        ImageUpload,
        LocationSubscription,
        PhoneCheck,
        TipSettings,
        UpdatedTipSettings,
        UploadedImage,
    )
    from ..types import Response

_DELETE_IMAGE = Operation(
    "delete_image",
    "utilities",
    "DELETE",
    "/images/{entity}",
    path_params=(("entity", "entity", STR),),
    required=("body",),
    body=Ref("image_deletion", "ImageDeletion"),
    body_kind="multipart",
)
_DISABLE_TEAM_MEMBER_TIPS = Operation(
    "disable_team_member_tips",
    "utilities",
    "POST",
    "/tips/{location_id}/settings/{master_tips_settings_id}/disable",
    path_params=(
        ("location_id", "location_id", INT),
        ("master_tips_settings_id", "master_tips_settings_id", INT),
    ),
    result=List(Ref("updated_tip_settings", "UpdatedTipSettings")),
    meta=Ref("count_meta", "CountMeta"),
)
_ENABLE_TEAM_MEMBER_TIPS = Operation(
    "enable_team_member_tips",
    "utilities",
    "GET",
    "/tips/{location_id}/settings/{master_tips_settings_id}/enable",
    path_params=(
        ("location_id", "location_id", INT),
        ("master_tips_settings_id", "master_tips_settings_id", INT),
    ),
    result=List(Ref("tip_settings", "TipSettings")),
    meta=Ref("count_meta", "CountMeta"),
    user=False,
)
_GET_LOCATION_SUBSCRIPTION_INFORMATION = Operation(
    "get_location_subscription_information",
    "utilities",
    "GET",
    "/license/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("location_subscription", "LocationSubscription"),
    enveloped=False,
    safe=True,
    user=False,
)
_GET_TEAM_MEMBER_TIP_SETTINGS = Operation(
    "get_team_member_tip_settings",
    "utilities",
    "GET",
    "/tips/{location_id}/settings",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("tip_settings", "TipSettings")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_PHONE_NUMBER_FORMAT_CHECK = Operation(
    "phone_number_format_check",
    "utilities",
    "GET",
    "/validation/validate_phone/{phone}",
    path_params=(("phone", "phone", STR),),
    result=Ref("phone_check", "PhoneCheck"),
    safe=True,
    user=False,
)
_UPLOAD_IMAGE = Operation(
    "upload_image",
    "utilities",
    "POST",
    "/images/{entity}",
    path_params=(("entity", "entity", STR),),
    required=("body",),
    body=Ref("image_upload", "ImageUpload"),
    body_kind="multipart",
    result=Ref("uploaded_image", "UploadedImage"),
    enveloped=False,
)


class UtilitiesGroup(Group):
    """Subscription of a location, phone check, pictures and tips."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "delete_image": _DELETE_IMAGE,
        "disable_team_member_tips": _DISABLE_TEAM_MEMBER_TIPS,
        "enable_team_member_tips": _ENABLE_TEAM_MEMBER_TIPS,
        "get_location_subscription_information": _GET_LOCATION_SUBSCRIPTION_INFORMATION,
        "get_team_member_tip_settings": _GET_TEAM_MEMBER_TIP_SETTINGS,
        "phone_number_format_check": _PHONE_NUMBER_FORMAT_CHECK,
        "upload_image": _UPLOAD_IMAGE,
    }

    @property
    def with_response(self) -> UtilitiesGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("UtilitiesGroupWithResponse", self._with_response())

    async def delete_image(self, entity: str, *, body: ImageDeletion | Mapping[str, Any]) -> None:
        """Delete the pictures of a team member or a service.

        A DELETE with a multipart form as body.

        Args:
            entity: Type of object: team_member or service.
            body: ImageDeletion, or a mapping by wire names; needs image_group_id. Example:
                {'image_group_id': 1}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /images/{entity}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/delete_image
        """
        result: None = await self._call(_DELETE_IMAGE, (entity,), (), body)
        return result

    async def disable_team_member_tips(
        self, location_id: int, master_tips_settings_id: int
    ) -> list[UpdatedTipSettings]:
        """Switch tips off for a team member.

        The ID is that of the tip settings, not of the team member. The response lists the settings of the
        location.

        Args:
            location_id: Location ID.
            master_tips_settings_id: Tip settings ID, not the team member's.

        Returns:
            list[UpdatedTipSettings].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /tips/{location_id}/settings/{master_tips_settings_id}/disable
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/disable_team_member_tips
        """
        result: list[UpdatedTipSettings] = await self._call(
            _DISABLE_TEAM_MEMBER_TIPS,
            (
                location_id,
                master_tips_settings_id,
            ),
        )
        return result

    async def enable_team_member_tips(
        self, location_id: int, master_tips_settings_id: int
    ) -> list[TipSettings]:
        """Switch tips on for a team member.

        A GET that changes something: it switches tips on. The ID is that of the tip settings, not of the
        team member.

        Args:
            location_id: Location ID.
            master_tips_settings_id: Tip settings ID, not the team member's.

        Returns:
            list[TipSettings].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        GET /tips/{location_id}/settings/{master_tips_settings_id}/enable
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/enable_team_member_tips
        """
        result: list[TipSettings] = await self._call(
            _ENABLE_TEAM_MEMBER_TIPS,
            (
                location_id,
                master_tips_settings_id,
            ),
        )
        return result

    async def get_location_subscription_information(self, location_id: int) -> LocationSubscription:
        """Get the subscription of a location.

        Args:
            location_id: Location ID.

        Returns:
            LocationSubscription.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /license/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/get_location_subscription_information
        """
        result: LocationSubscription = await self._call(
            _GET_LOCATION_SUBSCRIPTION_INFORMATION, (location_id,)
        )
        return result

    async def get_team_member_tip_settings(self, location_id: int) -> list[TipSettings]:
        """List the tip settings of a location's team members.

        Args:
            location_id: Location ID.

        Returns:
            list[TipSettings].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /tips/{location_id}/settings
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/get_team_member_tip_settings
        """
        result: list[TipSettings] = await self._call(_GET_TEAM_MEMBER_TIP_SETTINGS, (location_id,))
        return result

    async def phone_number_format_check(self, phone: str) -> PhoneCheck:
        """Check the format of a phone number.

        The fields of the response are not published.

        Args:
            phone: Phone number to check.

        Returns:
            PhoneCheck.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /validation/validate_phone/{phone}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/phone_number_format_check
        """
        result: PhoneCheck = await self._call(_PHONE_NUMBER_FORMAT_CHECK, (phone,))
        return result

    async def upload_image(self, entity: str, *, body: ImageUpload | Mapping[str, Any]) -> UploadedImage:
        """Upload a picture for a team member or a service.

        Args:
            entity: Type of object: team_member or service. Example: master.
            body: ImageUpload, or a mapping by wire names; needs image. Example: {'image': b'content'}

        Returns:
            UploadedImage.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /images/{entity}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/upload_image
        """
        result: UploadedImage = await self._call(_UPLOAD_IMAGE, (entity,), (), body)
        return result


if TYPE_CHECKING:

    class UtilitiesGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def delete_image(
            self, entity: str, *, body: ImageDeletion | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        async def disable_team_member_tips(
            self, location_id: int, master_tips_settings_id: int
        ) -> Response[list[UpdatedTipSettings], CountMeta | None]: ...

        async def enable_team_member_tips(
            self, location_id: int, master_tips_settings_id: int
        ) -> Response[list[TipSettings], CountMeta | None]: ...

        async def get_location_subscription_information(
            self, location_id: int
        ) -> Response[LocationSubscription, Any]: ...

        async def get_team_member_tip_settings(
            self, location_id: int
        ) -> Response[list[TipSettings], CountMeta | None]: ...

        async def phone_number_format_check(self, phone: str) -> Response[PhoneCheck, Any]: ...

        async def upload_image(
            self, entity: str, *, body: ImageUpload | Mapping[str, Any]
        ) -> Response[UploadedImage, Any]: ...
