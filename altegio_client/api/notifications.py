# Generated; do not edit. Regenerate: make generate
"""Notifications: Messages to clients, delivery statuses and notification settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..models import (
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
    from ..types import Response

_GET_LOCATION_NOTIFICATION_SETTINGS = Operation(
    "get_location_notification_settings",
    "notifications",
    "GET",
    "/notification_settings/{location_id}/notification_types",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("notification_type_settings", "NotificationTypeSettings")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_MESSAGE_STATUS_LIST = Operation(
    "get_message_status_list",
    "notifications",
    "POST",
    "/delivery/status",
    required=("body",),
    body=List(Ref("message_delivery_status", "MessageDeliveryStatus")),
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
    safe=True,
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
        ("card", "card", STR),
    ),
    required=("body",),
    body=Ref("email_campaign_request", "EmailCampaignRequest"),
    meta=Ref("message_meta", "MessageMeta"),
)
_SEND_EMAIL_NEWSLETTER_TO_CLIENTS = Operation(
    "send_email_newsletter_to_clients",
    "notifications",
    "POST",
    "/email/clients/by_id/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("email_newsletter_request", "EmailNewsletterRequest"),
    meta=Ref("message_meta", "MessageMeta"),
)
_SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS = Operation(
    "send_sms_campaign_to_filtered_clients",
    "notifications",
    "POST",
    "/sms/clients/by_filter/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("fullname", "fullname", STR),
        ("phone", "phone", STR),
        ("email", "email", STR),
        ("card", "card", STR),
    ),
    required=("body",),
    body=Ref("sms_campaign_request", "SmsCampaignRequest"),
    meta=Ref("message_meta", "MessageMeta"),
)
_SEND_SMS_TO_CLIENTS = Operation(
    "send_sms_to_clients",
    "notifications",
    "POST",
    "/sms/clients/by_id/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("sms_newsletter_request", "SmsNewsletterRequest"),
    meta=Ref("message_meta", "MessageMeta"),
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
    required=("body",),
    body=Ref("user_notification_settings_update", "UserNotificationSettingsUpdate"),
    result=Ref("updated_user_notification_settings", "UpdatedUserNotificationSettings"),
)


class NotificationsGroup(Group):
    """Messages to clients, delivery statuses and notification settings."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_location_notification_settings": _GET_LOCATION_NOTIFICATION_SETTINGS,
        "get_message_status_list": _GET_MESSAGE_STATUS_LIST,
        "get_user_notification_settings": _GET_USER_NOTIFICATION_SETTINGS,
        "send_email_campaign_to_filtered_clients": _SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS,
        "send_email_newsletter_to_clients": _SEND_EMAIL_NEWSLETTER_TO_CLIENTS,
        "send_sms_campaign_to_filtered_clients": _SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS,
        "send_sms_to_clients": _SEND_SMS_TO_CLIENTS,
        "update_user_notification_settings": _UPDATE_USER_NOTIFICATION_SETTINGS,
    }

    @property
    def with_response(self) -> NotificationsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("NotificationsGroupWithResponse", self._with_response())

    async def get_location_notification_settings(self, location_id: int) -> list[NotificationTypeSettings]:
        """List notification types of a location and their channels.

        Args:
            location_id: Location ID.

        Returns:
            list[NotificationTypeSettings].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /notification_settings/{location_id}/notification_types
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_location_notification_settings
        """
        result: list[NotificationTypeSettings] = await self._call(
            _GET_LOCATION_NOTIFICATION_SETTINGS, (location_id,)
        )
        return result

    async def get_message_status_list(
        self, *, body: Sequence[MessageDeliveryStatus | Mapping[str, Any]]
    ) -> None:
        """Report the delivery status of a message.

        A callback: an SMS provider reports a delivery status to the platform. Nothing is read, despite the
        name.

        Args:
            body: A list of MessageDeliveryStatus, or a mapping by wire names; no field is required.
                Example: [{'id': 'text'}]

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /delivery/status
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_message_status_list
        """
        result: None = await self._call(_GET_MESSAGE_STATUS_LIST, (), (), body)
        return result

    async def get_user_notification_settings(
        self, location_id: int, user_id: int
    ) -> UserNotificationSettings:
        """Get the notification settings of a user.

        Args:
            location_id: Location ID.
            user_id: User ID.

        Returns:
            UserNotificationSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def send_email_campaign_to_filtered_clients(
        self,
        location_id: int,
        *,
        body: EmailCampaignRequest | Mapping[str, Any],
        fullname: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        card: str | None = None,
        everyone: bool | None = None,
    ) -> None:
        """Send an e-mail to all clients who match the filters.

        Without any filter the e-mail goes to the ENTIRE client base. Filters stand in the query, the text
        in the body.

        Args:
            location_id: Location ID.
            body: EmailCampaignRequest, or a mapping by wire names; needs subject, text. Example:
                {'subject': 'Important!', 'text': 'Dear clients, we congratulate you on being our
                clients! You are very lucky!'}
            fullname: Part of the name to match. Example: Joh.
            phone: Part of the number to match. Example: '1315'.
            email: Part of the address to match. Example: test@.
            card: Part of the loyalty card number to match.
            everyone: Pass True to reach all clients without any filter.

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
        POST /email/clients/by_filter/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_email_campaign_to_filtered_clients
        """
        if not (everyone or fullname or phone or email or card):
            raise ValueError(
                "send_email_campaign_to_filtered_clients without a filter reaches every client; pass one of fullname, phone, email, card, or everyone=True"
            )
        result: None = await self._call(
            _SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS,
            (location_id,),
            (
                fullname,
                phone,
                email,
                card,
            ),
            body,
        )
        return result

    async def send_email_newsletter_to_clients(
        self, location_id: int, *, body: EmailNewsletterRequest | Mapping[str, Any]
    ) -> None:
        """Send an e-mail to clients by their IDs.

        Messages are queued at once.

        Args:
            location_id: Location ID.
            body: EmailNewsletterRequest, or a mapping by wire names; needs client_ids, subject, text.
                Example: {'client_ids': [1, 2, 3, 4, 5], 'subject': 'Important!', 'text': 'Dear clients,
                we congratulate you on being our clients! You are very lucky!'}

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
        POST /email/clients/by_id/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_email_newsletter_to_clients
        """
        result: None = await self._call(_SEND_EMAIL_NEWSLETTER_TO_CLIENTS, (location_id,), (), body)
        return result

    async def send_sms_campaign_to_filtered_clients(
        self,
        location_id: int,
        *,
        body: SmsCampaignRequest | Mapping[str, Any],
        fullname: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        card: str | None = None,
        everyone: bool | None = None,
    ) -> None:
        """Send an SMS to all clients who match the filters.

        Without any filter the SMS goes to the ENTIRE client base. Messages are queued at once. Filters
        stand in the query, the text in the body.

        Args:
            location_id: Location ID.
            body: SmsCampaignRequest, or a mapping by wire names; no field is required. Example:
                {'text': 'text'}
            fullname: Part of the name to match.
            phone: Part of the number to match.
            email: Part of the address to match.
            card: Part of the loyalty card number to match.
            everyone: Pass True to reach all clients without any filter.

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
        POST /sms/clients/by_filter/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_sms_campaign_to_filtered_clients
        """
        if not (everyone or fullname or phone or email or card):
            raise ValueError(
                "send_sms_campaign_to_filtered_clients without a filter reaches every client; pass one of fullname, phone, email, card, or everyone=True"
            )
        result: None = await self._call(
            _SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS,
            (location_id,),
            (
                fullname,
                phone,
                email,
                card,
            ),
            body,
        )
        return result

    async def send_sms_to_clients(
        self, location_id: int, *, body: SmsNewsletterRequest | Mapping[str, Any]
    ) -> None:
        """Send an SMS to clients by their IDs.

        Messages are queued at once. 402, a payment is needed, is among the responses.

        Args:
            location_id: Location ID.
            body: SmsNewsletterRequest, or a mapping by wire names; no field is required. Example:
                {'client_ids': [1, 2, 3, 4, 5], 'text': 'Dear clients, we congratulate you on being our
                clients! You are very lucky!'}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            APIError: 402, the location's licence or balance doesn't cover it.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /sms/clients/by_id/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_sms_to_clients
        """
        result: None = await self._call(_SEND_SMS_TO_CLIENTS, (location_id,), (), body)
        return result

    async def update_user_notification_settings(
        self, location_id: int, user_id: int, *, body: UserNotificationSettingsUpdate | Mapping[str, Any]
    ) -> UpdatedUserNotificationSettings:
        """Change the push notifications of a user.

        A POST that updates. The type codes must fit the user's mode: those ending in `_admin` for admin,
        those ending in `_staff` for staff. Channels are 1 or 0.

        Args:
            location_id: Location ID.
            user_id: User ID.
            body: UserNotificationSettingsUpdate, or a mapping by wire names; no field is required.
                Example: {'notification_types': [{'type': 'record_create_online_admin', 'channels':
                {'push': 1}}, {'type': 'record_create_offline_admin', 'channels': {'push': 1}}, {'type':
                'record_delete_admin', 'channels': {'push': 1}}, {'type': 'record_move_admin',
                'channels': {'push': 1}}, {'type': 'license_expire', 'channels': {'push': 1}}]}

        Returns:
            UpdatedUserNotificationSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_location_notification_settings(
            self, location_id: int
        ) -> Response[list[NotificationTypeSettings], CountMeta | None]: ...

        async def get_message_status_list(
            self, *, body: Sequence[MessageDeliveryStatus | Mapping[str, Any]]
        ) -> Response[None, Any]: ...

        async def get_user_notification_settings(
            self, location_id: int, user_id: int
        ) -> Response[UserNotificationSettings, Any]: ...

        async def send_email_campaign_to_filtered_clients(
            self,
            location_id: int,
            *,
            body: EmailCampaignRequest | Mapping[str, Any],
            fullname: str | None = None,
            phone: str | None = None,
            email: str | None = None,
            card: str | None = None,
            everyone: bool | None = None,
        ) -> Response[None, MessageMeta | None]: ...

        async def send_email_newsletter_to_clients(
            self, location_id: int, *, body: EmailNewsletterRequest | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...

        async def send_sms_campaign_to_filtered_clients(
            self,
            location_id: int,
            *,
            body: SmsCampaignRequest | Mapping[str, Any],
            fullname: str | None = None,
            phone: str | None = None,
            email: str | None = None,
            card: str | None = None,
            everyone: bool | None = None,
        ) -> Response[None, MessageMeta | None]: ...

        async def send_sms_to_clients(
            self, location_id: int, *, body: SmsNewsletterRequest | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...

        async def update_user_notification_settings(
            self, location_id: int, user_id: int, *, body: UserNotificationSettingsUpdate | Mapping[str, Any]
        ) -> Response[UpdatedUserNotificationSettings, Any]: ...
