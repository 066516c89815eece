# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
"""Notifications: Notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...client import Group, Operation
from ...codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import (
        CountMeta,
        EmailCampaignRequest,
        EmailNewsletterRequest,
        MessageDeliveryStatus,
        MessageMeta,
        NotificationTypeSettings,
        SmsCampaignRequest,
        SmsNewsletterRequest,
        UpdatedUserNotificationSettings,
        UserNotificationSettings,
        UserNotificationSettingsUpdate,
    )
    from ...types import Response

_SEND_SMS_TO_CLIENTS = Operation(
    "send_sms_to_clients",
    "notifications",
    "POST",
    "/sms/clients/by_id/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("sms_newsletter_request", "SmsNewsletterRequest"),
    meta=Ref("message_meta", "MessageMeta"),
)
_SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS = Operation(
    "send_sms_campaign_to_filtered_clients",
    "notifications",
    "POST",
    "/sms/clients/by_filter/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("email", "email", STR),
        ("fullname", "fullname", STR),
        ("phone", "phone", STR),
    ),
    body=Ref("sms_campaign_request", "SmsCampaignRequest"),
)
_SEND_EMAIL_NEWSLETTER_TO_CLIENTS = Operation(
    "send_email_newsletter_to_clients",
    "notifications",
    "POST",
    "/email/clients/by_id/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("email_newsletter_request", "EmailNewsletterRequest"),
    meta=Ref("message_meta", "MessageMeta"),
)
_SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS = Operation(
    "send_email_campaign_to_filtered_clients",
    "notifications",
    "POST",
    "/email/clients/by_filter/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("fullname", "fullname", STR),
        ("phone", "phone", STR),
        ("email", "email", STR),
    ),
    body=Ref("email_campaign_request", "EmailCampaignRequest"),
    meta=Ref("message_meta", "MessageMeta"),
)
_GET_MESSAGE_STATUS_LIST = Operation(
    "get_message_status_list",
    "notifications",
    "POST",
    "/delivery/status",
    body=Ref("message_delivery_status", "MessageDeliveryStatus"),
)
_GET_LOCATION_NOTIFICATION_SETTINGS = Operation(
    "get_location_notification_settings",
    "notifications",
    "GET",
    "/notification_settings/{location_id}/notification_types",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("notification_type_settings", "NotificationTypeSettings")),
    meta=Ref("count_meta", "CountMeta"),
)
_GET_USER_NOTIFICATION_SETTINGS = Operation(
    "get_user_notification_settings",
    "notifications",
    "GET",
    "/notification_settings/{location_id}/users/{user_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
    result=Ref("user_notification_settings", "UserNotificationSettings"),
)
_UPDATE_USER_NOTIFICATION_SETTINGS = Operation(
    "update_user_notification_settings",
    "notifications",
    "POST",
    "/notification_settings/{location_id}/users/{user_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("user_id", "user_id", INT),
    ),
    body=Ref("user_notification_settings_update", "UserNotificationSettingsUpdate"),
    result=Ref("updated_user_notification_settings", "UpdatedUserNotificationSettings"),
)


class NotificationsGroup(Group):
    """Notifications."""

    __slots__ = ()

    @property
    def with_response(self) -> NotificationsGroupWithResponse:
        """The same operations, each returning the whole answer: payload, meta, status, headers, bytes."""
        return cast("NotificationsGroupWithResponse", self._with_response())

    async def send_sms_to_clients(
        self, location_id: int, *, body: SmsNewsletterRequest | Mapping[str, Any]
    ) -> None:
        """Queues one SMS text to the clients whose ids are listed.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            APIError: 402, the location's licence or balance doesn't cover it.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /sms/clients/by_id/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_sms_to_clients
        """
        await self._call(_SEND_SMS_TO_CLIENTS, (location_id,), (), body)

    async def send_sms_campaign_to_filtered_clients(
        self,
        location_id: int,
        *,
        body: SmsCampaignRequest | Mapping[str, Any],
        email: str | None = None,
        fullname: str | None = None,
        phone: str | None = None,
    ) -> None:
        """Texts clients matching the filters; without any filter, every client is texted.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.
            email: Part of the address to match.
            fullname: Part of the name to match.
            phone: Part of the number to match.

        Returns:
            Nothing.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /sms/clients/by_filter/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_sms_campaign_to_filtered_clients
        """
        await self._call(
            _SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS,
            (location_id,),
            (
                email,
                fullname,
                phone,
            ),
            body,
        )

    async def send_email_newsletter_to_clients(
        self, location_id: int, *, body: EmailNewsletterRequest | Mapping[str, Any]
    ) -> None:
        """Queues one e-mail to the clients whose ids are listed.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /email/clients/by_id/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_email_newsletter_to_clients
        """
        await self._call(_SEND_EMAIL_NEWSLETTER_TO_CLIENTS, (location_id,), (), body)

    async def send_email_campaign_to_filtered_clients(
        self,
        location_id: int,
        *,
        body: EmailCampaignRequest | Mapping[str, Any],
        fullname: str | None = None,
        phone: str | None = None,
        email: str | None = None,
    ) -> None:
        """Queues an e-mail to all clients matching the filters; no filter means everybody.

        The published page contradicts itself: send_email_campaign_to_filtered_clients.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.
            fullname: Part of the name. Example: 'Joh'.
            phone: Part of the number. Example: '1315'.
            email: Part of the address. Example: 'test@'.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /email/clients/by_filter/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_email_campaign_to_filtered_clients
        """
        await self._call(
            _SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS,
            (location_id,),
            (
                fullname,
                phone,
                email,
            ),
            body,
        )

    async def get_message_status_list(self, *, body: MessageDeliveryStatus | Mapping[str, Any]) -> Any:
        """Reports message delivery statuses for an SMS provider, despite its name.

        The published page contradicts itself: get_message_status_list.

        Args:
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Any: Success; the body is not documented.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /delivery/status
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_message_status_list
        """
        return await self._call(_GET_MESSAGE_STATUS_LIST, (), (), body)

    async def get_location_notification_settings(self, location_id: int) -> list[NotificationTypeSettings]:
        """Lists which notification types go out over which channels in a location.

        Args:
            location_id: The location.

        Returns:
            list[NotificationTypeSettings]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /notification_settings/{location_id}/notification_types
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_location_notification_settings
        """
        result: list[NotificationTypeSettings] = await self._call(
            _GET_LOCATION_NOTIFICATION_SETTINGS, (location_id,)
        )
        return result

    async def get_user_notification_settings(
        self, location_id: int, user_id: int
    ) -> UserNotificationSettings:
        """Gets one user's notification settings in a location.

        Args:
            location_id: The location.
            user_id: The user.

        Returns:
            UserNotificationSettings: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /notification_settings/{location_id}/users/{user_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_user_notification_settings
        """
        result: UserNotificationSettings = await self._call(
            _GET_USER_NOTIFICATION_SETTINGS,
            (
                location_id,
                user_id,
            ),
        )
        return result

    async def update_user_notification_settings(
        self, location_id: int, user_id: int, *, body: UserNotificationSettingsUpdate | Mapping[str, Any]
    ) -> UpdatedUserNotificationSettings:
        """Sets a user's push notifications; type codes must fit the user's mode (admin or staff).

        Args:
            location_id: The location.
            user_id: The user.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            UpdatedUserNotificationSettings: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /notification_settings/{location_id}/users/{user_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/update_user_notification_settings
        """
        result: UpdatedUserNotificationSettings = await self._call(
            _UPDATE_USER_NOTIFICATION_SETTINGS,
            (
                location_id,
                user_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class NotificationsGroupWithResponse:
        """What ``with_response`` makes of the operations above; it exists for type checkers only."""

        async def send_sms_to_clients(
            self, location_id: int, *, body: SmsNewsletterRequest | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...

        async def send_sms_campaign_to_filtered_clients(
            self,
            location_id: int,
            *,
            body: SmsCampaignRequest | Mapping[str, Any],
            email: str | None = None,
            fullname: str | None = None,
            phone: str | None = None,
        ) -> Response[None, Any]: ...

        async def send_email_newsletter_to_clients(
            self, location_id: int, *, body: EmailNewsletterRequest | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...

        async def send_email_campaign_to_filtered_clients(
            self,
            location_id: int,
            *,
            body: EmailCampaignRequest | Mapping[str, Any],
            fullname: str | None = None,
            phone: str | None = None,
            email: str | None = None,
        ) -> Response[None, MessageMeta | None]: ...

        async def get_message_status_list(
            self, *, body: MessageDeliveryStatus | Mapping[str, Any]
        ) -> Response[Any, Any]: ...

        async def get_location_notification_settings(
            self, location_id: int
        ) -> Response[list[NotificationTypeSettings], CountMeta | None]: ...

        async def get_user_notification_settings(
            self, location_id: int, user_id: int
        ) -> Response[UserNotificationSettings, Any]: ...

        async def update_user_notification_settings(
            self, location_id: int, user_id: int, *, body: UserNotificationSettingsUpdate | Mapping[str, Any]
        ) -> Response[UpdatedUserNotificationSettings, Any]: ...
