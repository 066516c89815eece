# Generated; do not edit. Regenerate: make generate
"""Marketplace: Connecting an application to locations, its tariffs, payments and states."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import FLOAT, INT, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal
    from typing import Any

    from ..models import (
        MarketplaceCallback,
        MarketplaceChannel,
        MarketplaceConnection,
        MarketplaceDiscount,
        MarketplaceLocation,
        MarketplacePaymentId,
        MarketplacePaymentLink,
        MarketplacePaymentNotice,
        MarketplaceRedirect,
        MarketplaceSenderNames,
        MarketplaceTariff,
    )
    from ..types import Response

_GET_MARKETPLACE_INTEGRATION_STATUS = Operation(
    "get_marketplace_integration_status",
    "marketplace",
    "GET",
    "/marketplace/salon/{location_id}/application/{application_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("application_id", "application_id", INT),
    ),
    result=Ref("marketplace_connection", "MarketplaceConnection"),
    safe=True,
    user=False,
    partner_only=True,
    server="https://app.alteg.io",
)
_LIST_MARKETPLACE_APP_LOCATIONS = Operation(
    "list_marketplace_app_locations",
    "marketplace",
    "GET",
    "/marketplace/application/{application_id}/salons",
    path_params=(("application_id", "application_id", INT),),
    query_params=(
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    required=(
        "page",
        "count",
    ),
    result=List(Ref("marketplace_location", "MarketplaceLocation")),
    safe=True,
    user=False,
    partner_only=True,
    server="https://app.alteg.io",
    paging=Paging(page="page", per_page="count", size=200, most=1000),
)
_MARKETPLACE_NOTIFICATION_PAYMENT_CALLBACK = Operation(
    "marketplace_notification_payment_callback",
    "marketplace",
    "POST",
    "/marketplace/partner/payment",
    required=("body",),
    body=Ref("marketplace_payment_notice", "MarketplacePaymentNotice"),
    result=Ref("marketplace_payment_id", "MarketplacePaymentId"),
    user=False,
    partner_only=True,
    server="https://app.alteg.io",
)
_MARKETPLACE_NOTIFICATION_SETTINGS_CALLBACK = Operation(
    "marketplace_notification_settings_callback",
    "marketplace",
    "POST",
    "/marketplace/partner/callback",
    required=("body",),
    body=Ref("marketplace_callback", "MarketplaceCallback"),
    user=False,
    partner_only=True,
    server="https://app.alteg.io",
)
_MARKETPLACE_NOTIFICATION_SETTINGS_REDIRECT_CALLBACK = Operation(
    "marketplace_notification_settings_redirect_callback",
    "marketplace",
    "POST",
    "/marketplace/partner/callback/redirect",
    required=("body",),
    body=Ref("marketplace_redirect", "MarketplaceRedirect"),
    user=False,
    partner_only=True,
    redirects=True,
    server="https://app.alteg.io",
)
_MARKETPLACE_PARTNER_APPLICATION_ADD_DISCOUNT = Operation(
    "marketplace_partner_application_add_discount",
    "marketplace",
    "POST",
    "/marketplace/application/add_discount",
    required=("body",),
    body=Ref("marketplace_discount", "MarketplaceDiscount"),
    user=False,
    partner_only=True,
)
_MARKETPLACE_PARTNER_APPLICATION_PAYMENT_LINK = Operation(
    "marketplace_partner_application_payment_link",
    "marketplace",
    "GET",
    "/marketplace/application/payment_link",
    query_params=(
        ("salon_id", "salon_id", INT),
        ("application_id", "application_id", INT),
        ("discount", "discount", FLOAT),
    ),
    required=(
        "salon_id",
        "application_id",
    ),
    result=Ref("marketplace_payment_link", "MarketplacePaymentLink"),
    safe=True,
    user=False,
    partner_only=True,
)
_MARKETPLACE_PARTNER_APPLICATIONS_TARIFFS_LIST = Operation(
    "marketplace_partner_applications_tariffs_list",
    "marketplace",
    "GET",
    "/marketplace/application/{application_id}/tariffs",
    path_params=(("application_id", "application_id", INT),),
    result=List(Ref("marketplace_tariff", "MarketplaceTariff")),
    safe=True,
    user=False,
    partner_only=True,
    paging=Paging(),
)
_MARKETPLACE_PARTNER_APPLICATIONS_UPDATE_CHANNEL = Operation(
    "marketplace_partner_applications_update_channel",
    "marketplace",
    "POST",
    "/marketplace/application/update_channel",
    required=("body",),
    body=Ref("marketplace_channel", "MarketplaceChannel"),
    user=False,
    partner_only=True,
)
_MARKETPLACE_PAYMENT_REFUND_CALLBACK = Operation(
    "marketplace_payment_refund_callback",
    "marketplace",
    "POST",
    "/marketplace/partner/payment/refund/{payment_id}",
    path_params=(("payment_id", "payment_id", INT),),
    user=False,
    partner_only=True,
    server="https://app.alteg.io",
)
_SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES = Operation(
    "set_marketplace_notification_short_names",
    "marketplace",
    "POST",
    "/marketplace/partner/short_names",
    required=("body",),
    body=Ref("marketplace_sender_names", "MarketplaceSenderNames"),
    user=False,
    partner_only=True,
    server="https://app.alteg.io",
)
_UNINSTALL_MARKETPLACE_APP = Operation(
    "uninstall_marketplace_app",
    "marketplace",
    "POST",
    "/marketplace/salon/{location_id}/application/{application_id}/uninstall",
    path_params=(
        ("location_id", "location_id", INT),
        ("application_id", "application_id", INT),
    ),
    user=False,
    partner_only=True,
    server="https://app.alteg.io",
)


class MarketplaceGroup(Group):
    """Connecting an application to locations, its tariffs, payments and states."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_marketplace_integration_status": _GET_MARKETPLACE_INTEGRATION_STATUS,
        "list_marketplace_app_locations": _LIST_MARKETPLACE_APP_LOCATIONS,
        "marketplace_notification_payment_callback": _MARKETPLACE_NOTIFICATION_PAYMENT_CALLBACK,
        "marketplace_notification_settings_callback": _MARKETPLACE_NOTIFICATION_SETTINGS_CALLBACK,
        "marketplace_notification_settings_redirect_callback": _MARKETPLACE_NOTIFICATION_SETTINGS_REDIRECT_CALLBACK,
        "marketplace_partner_application_add_discount": _MARKETPLACE_PARTNER_APPLICATION_ADD_DISCOUNT,
        "marketplace_partner_application_payment_link": _MARKETPLACE_PARTNER_APPLICATION_PAYMENT_LINK,
        "marketplace_partner_applications_tariffs_list": _MARKETPLACE_PARTNER_APPLICATIONS_TARIFFS_LIST,
        "marketplace_partner_applications_update_channel": _MARKETPLACE_PARTNER_APPLICATIONS_UPDATE_CHANNEL,
        "marketplace_payment_refund_callback": _MARKETPLACE_PAYMENT_REFUND_CALLBACK,
        "set_marketplace_notification_short_names": _SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES,
        "uninstall_marketplace_app": _UNINSTALL_MARKETPLACE_APP,
    }

    @property
    def with_response(self) -> MarketplaceGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("MarketplaceGroupWithResponse", self._with_response())

    async def get_marketplace_integration_status(
        self, location_id: int, application_id: int
    ) -> MarketplaceConnection:
        """Get the state of an application in a location.

        With its payments and the history of its states.

        Args:
            location_id: Location ID.
            application_id: Application ID.

        Returns:
            MarketplaceConnection.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET https://app.alteg.io/marketplace/salon/{location_id}/application/{application_id}
        https://developer.alteg.io/en/developers/openapi/marketplace/get_marketplace_integration_status
        """
        result: MarketplaceConnection = await self._call(
            _GET_MARKETPLACE_INTEGRATION_STATUS,
            (
                location_id,
                application_id,
            ),
        )
        return result

    async def list_marketplace_app_locations(
        self, application_id: int, *, page: int, count: int
    ) -> list[MarketplaceLocation]:
        """List the locations that have connected an application.

        Args:
            application_id: Application ID.
            page: Page number.
            count: Page size.

        Returns:
            list[MarketplaceLocation].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET https://app.alteg.io/marketplace/application/{application_id}/salons
        https://developer.alteg.io/en/developers/openapi/marketplace/list_marketplace_app_locations
        """
        result: list[MarketplaceLocation] = await self._call(
            _LIST_MARKETPLACE_APP_LOCATIONS,
            (application_id,),
            (
                page,
                count,
            ),
        )
        return result

    async def marketplace_notification_payment_callback(
        self, *, body: MarketplacePaymentNotice | Mapping[str, Any]
    ) -> MarketplacePaymentId:
        """Tell Altegio of a payment for an application.

        For payments that the partner takes itself.

        Args:
            body: MarketplacePaymentNotice, or a mapping by wire names; needs application_id,
                currency_iso, payment_date, payment_sum, period_from, period_to, salon_id. Example:
                {'application_id': 123, 'currency_iso': 'EUR', 'payment_date': '2022-01-01 10:10:00',
                'payment_sum': 990.99, 'period_from': '2022-01-01 10:10:00', 'period_to': '2022-02-01
                10:10:00', 'salon_id': 123}

        Returns:
            MarketplacePaymentId.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST https://app.alteg.io/marketplace/partner/payment
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_notification_payment_callback
        """
        result: MarketplacePaymentId = await self._call(
            _MARKETPLACE_NOTIFICATION_PAYMENT_CALLBACK, (), (), body
        )
        return result

    async def marketplace_notification_settings_callback(
        self, *, body: MarketplaceCallback | Mapping[str, Any]
    ) -> None:
        """Connect an application to a location.

        The partner calls it after the owner has registered, at the latest 12 hours after the owner agreed.
        Repeating it for an active application is refused.

        Args:
            body: MarketplaceCallback, or a mapping by wire names; needs application_id, salon_id.
                Example: {'application_id': 123, 'salon_id': 123}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST https://app.alteg.io/marketplace/partner/callback
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_notification_settings_callback
        """
        result: None = await self._call(_MARKETPLACE_NOTIFICATION_SETTINGS_CALLBACK, (), (), body)
        return result

    async def marketplace_notification_settings_redirect_callback(
        self, *, body: MarketplaceRedirect | Mapping[str, Any]
    ) -> None:
        """Connect an application, and send the browser back to Altegio.

        Meant for the browser of the owner, which is redirected by status 301.

        Args:
            body: MarketplaceRedirect, or a mapping by wire names; needs application_id, salon_id.
                Example: {'application_id': 123, 'salon_id': 123}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST https://app.alteg.io/marketplace/partner/callback/redirect
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_notification_settings_redirect_callback
        """
        result: None = await self._call(_MARKETPLACE_NOTIFICATION_SETTINGS_REDIRECT_CALLBACK, (), (), body)
        return result

    async def marketplace_partner_application_add_discount(
        self, *, body: MarketplaceDiscount | Mapping[str, Any]
    ) -> None:
        """Set a discount on an application for some locations.

        It counts where the location pays through Altegio.

        Args:
            body: MarketplaceDiscount, or a mapping by wire names; needs application_id, discount,
                salon_ids. Example: {'application_id': 123, 'discount': 15.54, 'salon_ids': [123, 456]}

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
        POST /marketplace/application/add_discount
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_application_add_discount
        """
        result: None = await self._call(_MARKETPLACE_PARTNER_APPLICATION_ADD_DISCOUNT, (), (), body)
        return result

    async def marketplace_partner_application_payment_link(
        self, *, salon_id: int, application_id: int, discount: float | Decimal | None = None
    ) -> MarketplacePaymentLink:
        """Make a link by which a location pays for an application.

        Args:
            salon_id: Location ID. Example: 123.
            application_id: Application ID. Example: 456.
            discount: Discount in per cent. Example: 15.55.

        Returns:
            MarketplacePaymentLink.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /marketplace/application/payment_link
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_application_payment_link
        """
        result: MarketplacePaymentLink = await self._call(
            _MARKETPLACE_PARTNER_APPLICATION_PAYMENT_LINK,
            (),
            (
                salon_id,
                application_id,
                discount,
            ),
        )
        return result

    async def marketplace_partner_applications_tariffs_list(
        self, application_id: int
    ) -> list[MarketplaceTariff]:
        """List the tariffs of an application.

        Args:
            application_id: Application ID. Example: 123.

        Returns:
            list[MarketplaceTariff].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /marketplace/application/{application_id}/tariffs
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_applications_tariffs_list
        """
        result: list[MarketplaceTariff] = await self._call(
            _MARKETPLACE_PARTNER_APPLICATIONS_TARIFFS_LIST, (application_id,)
        )
        return result

    async def marketplace_partner_applications_update_channel(
        self, *, body: MarketplaceChannel | Mapping[str, Any]
    ) -> None:
        """Switch a message channel of an application on or off.

        For applications that are chat bots or send SMS.

        Args:
            body: MarketplaceChannel, or a mapping by wire names; needs application_id, channel_slug,
                is_available, salon_id. Example: {'application_id': 456, 'channel_slug': 'sms',
                'is_available': True, 'salon_id': 123}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /marketplace/application/update_channel
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_applications_update_channel
        """
        result: None = await self._call(_MARKETPLACE_PARTNER_APPLICATIONS_UPDATE_CHANNEL, (), (), body)
        return result

    async def marketplace_payment_refund_callback(self, payment_id: int) -> None:
        """Tell Altegio of a refund.

        Args:
            payment_id: Payment ID. Example: 123.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST https://app.alteg.io/marketplace/partner/payment/refund/{payment_id}
        https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_payment_refund_callback
        """
        result: None = await self._call(_MARKETPLACE_PAYMENT_REFUND_CALLBACK, (payment_id,))
        return result

    async def set_marketplace_notification_short_names(
        self, *, body: MarketplaceSenderNames | Mapping[str, Any]
    ) -> None:
        """Set the sender names that a location can choose from.

        Args:
            body: MarketplaceSenderNames, or a mapping by wire names; needs application_id, salon_id,
                short_names. Example: {'application_id': 123, 'salon_id': 123, 'short_names':
                ['Altegio', 'AL']}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST https://app.alteg.io/marketplace/partner/short_names
        https://developer.alteg.io/en/developers/openapi/marketplace/set_marketplace_notification_short_names
        """
        result: None = await self._call(_SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES, (), (), body)
        return result

    async def uninstall_marketplace_app(self, location_id: int, application_id: int) -> None:
        """Uninstall an application from a location.

        Args:
            location_id: Location ID.
            application_id: Application ID.

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
        POST https://app.alteg.io/marketplace/salon/{location_id}/application/{application_id}/uninstall
        https://developer.alteg.io/en/developers/openapi/marketplace/uninstall_marketplace_app
        """
        result: None = await self._call(
            _UNINSTALL_MARKETPLACE_APP,
            (
                location_id,
                application_id,
            ),
        )
        return result


if TYPE_CHECKING:

    class MarketplaceGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_marketplace_integration_status(
            self, location_id: int, application_id: int
        ) -> Response[MarketplaceConnection, Any]: ...

        async def list_marketplace_app_locations(
            self, application_id: int, *, page: int, count: int
        ) -> Response[list[MarketplaceLocation], Any]: ...

        async def marketplace_notification_payment_callback(
            self, *, body: MarketplacePaymentNotice | Mapping[str, Any]
        ) -> Response[MarketplacePaymentId, Any]: ...

        async def marketplace_notification_settings_callback(
            self, *, body: MarketplaceCallback | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        async def marketplace_notification_settings_redirect_callback(
            self, *, body: MarketplaceRedirect | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        async def marketplace_partner_application_add_discount(
            self, *, body: MarketplaceDiscount | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        async def marketplace_partner_application_payment_link(
            self, *, salon_id: int, application_id: int, discount: float | Decimal | None = None
        ) -> Response[MarketplacePaymentLink, Any]: ...

        async def marketplace_partner_applications_tariffs_list(
            self, application_id: int
        ) -> Response[list[MarketplaceTariff], Any]: ...

        async def marketplace_partner_applications_update_channel(
            self, *, body: MarketplaceChannel | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        async def marketplace_payment_refund_callback(self, payment_id: int) -> Response[None, Any]: ...

        async def set_marketplace_notification_short_names(
            self, *, body: MarketplaceSenderNames | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        async def uninstall_marketplace_app(
            self, location_id: int, application_id: int
        ) -> Response[None, Any]: ...
