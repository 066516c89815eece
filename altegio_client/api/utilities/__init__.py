# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
"""Utilities: Utilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...client import Group, Operation
from ...codec import ANY, INT, STR, List, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import (
        CountMeta,
        ImageDeletion,
        ImageUpload,
        LocationSubscription,
        TipSettings,
        UploadedImage,
    )
    from ...types import Response

_GET_LOCATION_SUBSCRIPTION_INFORMATION = Operation(
    "get_location_subscription_information",
    "utilities",
    "GET",
    "/license/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("location_subscription", "LocationSubscription"),
    enveloped=False,
    user=False,
)
_PHONE_NUMBER_FORMAT_CHECK = Operation(
    "phone_number_format_check",
    "utilities",
    "GET",
    "/validation/validate_phone/{phone}",
    path_params=(("phone", "phone", STR),),
    result=ANY,
    enveloped=False,
    user=False,
)
_UPLOAD_IMAGE = Operation(
    "upload_image",
    "utilities",
    "POST",
    "/images/{entity}",
    path_params=(("entity", "entity", STR),),
    body=Ref("image_upload", "ImageUpload"),
    body_kind="multipart",
    result=Ref("uploaded_image", "UploadedImage"),
    enveloped=False,
)
_DELETE_IMAGE = Operation(
    "delete_image",
    "utilities",
    "DELETE",
    "/images/{entity}",
    path_params=(("entity", "entity", STR),),
    body=Ref("image_deletion", "ImageDeletion"),
    body_kind="multipart",
)
_GET_TEAM_MEMBER_TIP_SETTINGS = Operation(
    "get_team_member_tip_settings",
    "utilities",
    "GET",
    "/tips/{location_id}/settings",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("tip_settings", "TipSettings")),
    user=False,
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
    result=List(Ref("tip_settings", "TipSettings")),
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
    user=False,
)


class UtilitiesGroup(Group):
    """Utilities."""

    __slots__ = ()

    @property
    def with_response(self) -> UtilitiesGroupWithResponse:
        """The same operations, each returning the whole answer: payload, meta, status, headers, bytes."""
        return cast("UtilitiesGroupWithResponse", self._with_response())

    async def get_location_subscription_information(self, location_id: int) -> LocationSubscription:
        """Reads the subscription of a location.

        The published page contradicts itself: get_location_subscription_information.

        Args:
            location_id: The location.

        Returns:
            LocationSubscription: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /license/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/get_location_subscription_information
        """
        result: LocationSubscription = await self._call(
            _GET_LOCATION_SUBSCRIPTION_INFORMATION, (location_id,)
        )
        return result

    async def phone_number_format_check(self, phone: str) -> Any:
        """Checks whether a phone number is in a form the service accepts.

        Args:
            phone: Phone.

        Returns:
            Any: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /validation/validate_phone/{phone}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/phone_number_format_check
        """
        return await self._call(_PHONE_NUMBER_FORMAT_CHECK, (phone,))

    async def upload_image(self, entity: str, *, body: ImageUpload | Mapping[str, Any]) -> UploadedImage:
        """Uploads a picture and ties it to a team member or a service.

        The published page contradicts itself: upload_image.

        Args:
            entity: Team_member or service; the example says master. Example: "master.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            UploadedImage: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /images/{entity}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/upload_image
        """
        result: UploadedImage = await self._call(_UPLOAD_IMAGE, (entity,), (), body)
        return result

    async def delete_image(self, entity: str, *, body: ImageDeletion | Mapping[str, Any]) -> Any:
        """Deletes an image group; the id travels as multipart form data in a DELETE.

        The published page contradicts itself: delete_image.

        Args:
            entity: Team_member or service.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Any: Success; the body is not documented.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /images/{entity}
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/delete_image
        """
        return await self._call(_DELETE_IMAGE, (entity,), (), body)

    async def get_team_member_tip_settings(self, location_id: int) -> list[TipSettings]:
        """Lists a location's team members with their tip settings.

        Args:
            location_id: The location.

        Returns:
            list[TipSettings]: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /tips/{location_id}/settings
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/get_team_member_tip_settings
        """
        result: list[TipSettings] = await self._call(_GET_TEAM_MEMBER_TIP_SETTINGS, (location_id,))
        return result

    async def disable_team_member_tips(
        self, location_id: int, master_tips_settings_id: int
    ) -> list[TipSettings]:
        """Switches tips off for a team member; answers with the list of tip settings.

        Args:
            location_id: The location.
            master_tips_settings_id: Tip settings ID, not the team member's.

        Returns:
            list[TipSettings]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /tips/{location_id}/settings/{master_tips_settings_id}/disable
        https://developer.alteg.io/en/b2b-v1/openapi/utilities/disable_team_member_tips
        """
        result: list[TipSettings] = await self._call(
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
        """Switches tips on for one team member's tip settings, although the method is GET.

        Args:
            location_id: The location.
            master_tips_settings_id: Master tips settings ID.

        Returns:
            list[TipSettings]: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

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


if TYPE_CHECKING:

    class UtilitiesGroupWithResponse:
        """What ``with_response`` makes of the operations above; it exists for type checkers only."""

        async def get_location_subscription_information(
            self, location_id: int
        ) -> Response[LocationSubscription, Any]: ...

        async def phone_number_format_check(self, phone: str) -> Response[Any, Any]: ...

        async def upload_image(
            self, entity: str, *, body: ImageUpload | Mapping[str, Any]
        ) -> Response[UploadedImage, Any]: ...

        async def delete_image(
            self, entity: str, *, body: ImageDeletion | Mapping[str, Any]
        ) -> Response[Any, Any]: ...

        async def get_team_member_tip_settings(
            self, location_id: int
        ) -> Response[list[TipSettings], Any]: ...

        async def disable_team_member_tips(
            self, location_id: int, master_tips_settings_id: int
        ) -> Response[list[TipSettings], CountMeta | None]: ...

        async def enable_team_member_tips(
            self, location_id: int, master_tips_settings_id: int
        ) -> Response[list[TipSettings], Any]: ...
