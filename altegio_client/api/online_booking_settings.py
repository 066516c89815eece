# Generated; do not edit. Regenerate: make generate
"""Online Booking Settings: Online booking settings, slot grid and booking widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import (
        BookingWidget,
        BookingWidgetCreate,
        BookingWidgetDetails,
        BookingWidgetUpdate,
        CountMeta,
        OnlineBookingSettings,
        OnlineBookingSettingsUpdate,
        TimeslotSettings,
        UpdatedOnlineBookingSettings,
    )
    from ..types import Response

_CREATE_BOOKING_WIDGET = Operation(
    "create_booking_widget",
    "online_booking_settings",
    "POST",
    "/company/{location_id}/booking_forms",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("booking_widget_create", "BookingWidgetCreate"),
    result=Ref("booking_widget_details", "BookingWidgetDetails"),
)
_DELETE_BOOKING_WIDGET = Operation(
    "delete_booking_widget",
    "online_booking_settings",
    "DELETE",
    "/company/{location_id}/booking_forms/{form_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("form_id", "form_id", INT),
    ),
)
_GET_BOOKING_WIDGET = Operation(
    "get_booking_widget",
    "online_booking_settings",
    "GET",
    "/company/{location_id}/booking_forms/{form_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("form_id", "form_id", INT),
    ),
    result=Ref("booking_widget_details", "BookingWidgetDetails"),
    safe=True,
)
_GET_BOOKING_WIDGET_LIST = Operation(
    "get_booking_widget_list",
    "online_booking_settings",
    "GET",
    "/company/{location_id}/booking_forms",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("booking_widget", "BookingWidget")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_ONLINE_BOOKING_SETTINGS = Operation(
    "get_online_booking_settings",
    "online_booking_settings",
    "GET",
    "/company/{location_id}/settings/online",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("online_booking_settings", "OnlineBookingSettings"),
    safe=True,
)
_GET_TIMESLOT_SETTINGS = Operation(
    "get_timeslot_settings",
    "online_booking_settings",
    "GET",
    "/company/{location_id}/settings/timeslots",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("timeslot_settings", "TimeslotSettings"),
    safe=True,
)
_UPDATE_BOOKING_WIDGET = Operation(
    "update_booking_widget",
    "online_booking_settings",
    "PATCH",
    "/company/{location_id}/booking_forms/{form_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("form_id", "form_id", INT),
    ),
    required=("body",),
    body=Ref("booking_widget_update", "BookingWidgetUpdate"),
    result=Ref("booking_widget", "BookingWidget"),
)
_UPDATE_ONLINE_BOOKING_SETTINGS = Operation(
    "update_online_booking_settings",
    "online_booking_settings",
    "PATCH",
    "/company/{location_id}/settings/online",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("online_booking_settings_update", "OnlineBookingSettingsUpdate"),
    result=Ref("updated_online_booking_settings", "UpdatedOnlineBookingSettings"),
)


class OnlineBookingSettingsGroup(Group):
    """Online booking settings, slot grid and booking widgets."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_booking_widget": _CREATE_BOOKING_WIDGET,
        "delete_booking_widget": _DELETE_BOOKING_WIDGET,
        "get_booking_widget": _GET_BOOKING_WIDGET,
        "get_booking_widget_list": _GET_BOOKING_WIDGET_LIST,
        "get_online_booking_settings": _GET_ONLINE_BOOKING_SETTINGS,
        "get_timeslot_settings": _GET_TIMESLOT_SETTINGS,
        "update_booking_widget": _UPDATE_BOOKING_WIDGET,
        "update_online_booking_settings": _UPDATE_ONLINE_BOOKING_SETTINGS,
    }

    @property
    def with_response(self) -> OnlineBookingSettingsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("OnlineBookingSettingsGroupWithResponse", self._with_response())

    async def create_booking_widget(
        self, location_id: int, *, body: BookingWidgetCreate | Mapping[str, Any]
    ) -> BookingWidgetDetails:
        """Create a booking widget.

        Only the title is compulsory. The value `top left ` of `button_position` ends in a blank here,
        unlike in update_booking_widget.

        Args:
            location_id: Location ID.
            body: BookingWidgetCreate, or a mapping by wire names; needs title. Example: {'title':
                'text'}

        Returns:
            BookingWidgetDetails: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/booking_forms
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/create_booking_widget
        """
        result: BookingWidgetDetails = await self._call(_CREATE_BOOKING_WIDGET, (location_id,), (), body)
        return result

    async def delete_booking_widget(self, location_id: int, form_id: int) -> None:
        """Delete a booking widget.

        Args:
            location_id: Location ID.
            form_id: Booking widget ID.

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
        DELETE /company/{location_id}/booking_forms/{form_id}
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/delete_booking_widget
        """
        result: None = await self._call(
            _DELETE_BOOKING_WIDGET,
            (
                location_id,
                form_id,
            ),
        )
        return result

    async def get_booking_widget(self, location_id: int, form_id: int) -> BookingWidgetDetails:
        """Get one booking widget with its embed code.

        Args:
            location_id: Location ID.
            form_id: Booking widget ID.

        Returns:
            BookingWidgetDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/booking_forms/{form_id}
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/get_booking_widget
        """
        result: BookingWidgetDetails = await self._call(
            _GET_BOOKING_WIDGET,
            (
                location_id,
                form_id,
            ),
        )
        return result

    async def get_booking_widget_list(self, location_id: int) -> list[BookingWidget]:
        """List the booking widgets of a location.

        Args:
            location_id: Location ID.

        Returns:
            list[BookingWidget].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/booking_forms
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/get_booking_widget_list
        """
        result: list[BookingWidget] = await self._call(_GET_BOOKING_WIDGET_LIST, (location_id,))
        return result

    async def get_online_booking_settings(self, location_id: int) -> OnlineBookingSettings:
        """Get the online booking settings of a location.

        `seance_delay_step` is in minutes.

        Args:
            location_id: Location ID.

        Returns:
            OnlineBookingSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/settings/online
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/get_online_booking_settings
        """
        result: OnlineBookingSettings = await self._call(_GET_ONLINE_BOOKING_SETTINGS, (location_id,))
        return result

    async def get_timeslot_settings(self, location_id: int) -> TimeslotSettings:
        """Get the slot grid of online booking.

        Slots and the bounds of the grid are in seconds from midnight, steps and delays in seconds. A date
        with an empty `timeslots` is not available.

        Args:
            location_id: Location ID. Example: 720441.

        Returns:
            TimeslotSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/settings/timeslots
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/get_timeslot_settings
        """
        result: TimeslotSettings = await self._call(_GET_TIMESLOT_SETTINGS, (location_id,))
        return result

    async def update_booking_widget(
        self, location_id: int, form_id: int, *, body: BookingWidgetUpdate | Mapping[str, Any]
    ) -> BookingWidget:
        """Change a booking widget.

        A PATCH whose fields are all compulsory.

        Args:
            location_id: Location ID.
            form_id: Booking widget ID.
            body: BookingWidgetUpdate, or a mapping by wire names; needs button_animation, button_color,
                button_position, datetime_step_num, description, form_position, is_default,
                master_step_default, master_step_hide, master_step_num, service_step_default,
                service_step_hide, service_step_num, show_button, title, without_menu. Example:
                {'button_animation': True, 'button_color': 'text', 'button_position': 'bottom right',
                'datetime_step_num': 1, 'description': 'text', 'form_position': 'right', 'is_default':
                True, 'master_step_default': 1, 'master_step_hide': True, 'master_step_num': 1,
                'service_step_default': 1, 'service_step_hide': True, 'service_step_num': 1,
                'show_button': True, 'title': 'text', 'without_menu': True}

        Returns:
            BookingWidget.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PATCH /company/{location_id}/booking_forms/{form_id}
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/update_booking_widget
        """
        result: BookingWidget = await self._call(
            _UPDATE_BOOKING_WIDGET,
            (
                location_id,
                form_id,
            ),
            (),
            body,
        )
        return result

    async def update_online_booking_settings(
        self, location_id: int, *, body: OnlineBookingSettingsUpdate | Mapping[str, Any]
    ) -> UpdatedOnlineBookingSettings:
        """Change the online booking settings of a location.

        A PATCH whose four fields are all compulsory. `seance_delay_step` is in minutes.

        Args:
            location_id: Location ID.
            body: OnlineBookingSettingsUpdate, or a mapping by wire names; needs
                activity_online_record_clients_count_max, any_master, confirm_number, seance_delay_step.
                Example: {'activity_online_record_clients_count_max': 1, 'any_master': True,
                'confirm_number': True, 'seance_delay_step': 90}

        Returns:
            UpdatedOnlineBookingSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PATCH /company/{location_id}/settings/online
        https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/update_online_booking_settings
        """
        result: UpdatedOnlineBookingSettings = await self._call(
            _UPDATE_ONLINE_BOOKING_SETTINGS, (location_id,), (), body
        )
        return result


if TYPE_CHECKING:

    class OnlineBookingSettingsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_booking_widget(
            self, location_id: int, *, body: BookingWidgetCreate | Mapping[str, Any]
        ) -> Response[BookingWidgetDetails, Any]: ...

        async def delete_booking_widget(self, location_id: int, form_id: int) -> Response[None, Any]: ...

        async def get_booking_widget(
            self, location_id: int, form_id: int
        ) -> Response[BookingWidgetDetails, Any]: ...

        async def get_booking_widget_list(
            self, location_id: int
        ) -> Response[list[BookingWidget], CountMeta | None]: ...

        async def get_online_booking_settings(
            self, location_id: int
        ) -> Response[OnlineBookingSettings, Any]: ...

        async def get_timeslot_settings(self, location_id: int) -> Response[TimeslotSettings, Any]: ...

        async def update_booking_widget(
            self, location_id: int, form_id: int, *, body: BookingWidgetUpdate | Mapping[str, Any]
        ) -> Response[BookingWidget, Any]: ...

        async def update_online_booking_settings(
            self, location_id: int, *, body: OnlineBookingSettingsUpdate | Mapping[str, Any]
        ) -> Response[UpdatedOnlineBookingSettings, Any]: ...
