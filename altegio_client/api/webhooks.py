# Generated; do not edit. Regenerate: make generate
"""Webhooks: Where and of what a location sends webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, Ref
from ..operation import Group, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import WebhookSettings, WebhookSettingsUpdate
    from ..types import Response

_GET_EVENT_NOTIFICATION_SETTINGS = Operation(
    "get_event_notification_settings",
    "webhooks",
    "GET",
    "/hooks_settings/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("webhook_settings", "WebhookSettings"),
    safe=True,
)
_UPDATE_EVENT_NOTIFICATION_SETTINGS = Operation(
    "update_event_notification_settings",
    "webhooks",
    "POST",
    "/hooks_settings/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("webhook_settings_update", "WebhookSettingsUpdate"),
    result=Ref("webhook_settings", "WebhookSettings"),
)


class WebhooksGroup(Group):
    """Where and of what a location sends webhooks."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_event_notification_settings": _GET_EVENT_NOTIFICATION_SETTINGS,
        "update_event_notification_settings": _UPDATE_EVENT_NOTIFICATION_SETTINGS,
    }

    @property
    def with_response(self) -> WebhooksGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("WebhooksGroupWithResponse", self._with_response())

    async def get_event_notification_settings(self, location_id: int) -> WebhookSettings:
        """Get where and of what a location sends webhooks.

        The flags are those of the first address.

        Args:
            location_id: Location ID.

        Returns:
            WebhookSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /hooks_settings/{location_id}
        https://developer.alteg.io/en/developers/openapi/webhooks/get_event_notification_settings
        """
        result: WebhookSettings = await self._call(_GET_EVENT_NOTIFICATION_SETTINGS, (location_id,))
        return result

    async def update_event_notification_settings(
        self, location_id: int, *, body: WebhookSettingsUpdate | Mapping[str, Any]
    ) -> WebhookSettings:
        """Replace where and of what a location sends webhooks.

        Everything is replaced, what other applications have set among it: read first, and send the union. A
        location has 1 to 10 addresses.

        Args:
            location_id: Location ID.
            body: WebhookSettingsUpdate, or a mapping by wire names; needs active, urls. Example:
                {'active': 1, 'urls': ['https://dev.tools.test.com/test/Hooks']}

        Returns:
            WebhookSettings: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /hooks_settings/{location_id}
        https://developer.alteg.io/en/developers/openapi/webhooks/update_event_notification_settings
        """
        result: WebhookSettings = await self._call(
            _UPDATE_EVENT_NOTIFICATION_SETTINGS, (location_id,), (), body
        )
        return result


if TYPE_CHECKING:

    class WebhooksGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_event_notification_settings(
            self, location_id: int
        ) -> Response[WebhookSettings, Any]: ...

        async def update_event_notification_settings(
            self, location_id: int, *, body: WebhookSettingsUpdate | Mapping[str, Any]
        ) -> Response[WebhookSettings, Any]: ...
