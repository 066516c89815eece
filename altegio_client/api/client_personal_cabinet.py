# Generated; do not edit. Regenerate: make generate
"""Client Personal Cabinet: The account of a logged-in visitor, appointments and reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, List, Ref
from ..operation import Group, Operation, Paging, secret

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import (
        FeedbackCreate,
        FeedbackForm,
        FeedbackResult,
        MessageMeta,
        OnlineBooking,
        Visitor,
        VisitorPasswordChange,
        VisitorUpdate,
        VisitorUserToken,
    )
    from ..types import Response

_DELETE_USER_APPOINTMENT = Operation(
    "delete_user_appointment",
    "client_personal_cabinet",
    "DELETE",
    "/user/records/{record_id}/{record_hash}",
    path_params=(
        ("record_id", "record_id", INT),
        ("record_hash", "record_hash", STR),
    ),
    user=False,
    optional_id=True,
)
_GET_BOOKING_USER = Operation(
    "get_booking_user",
    "client_personal_cabinet",
    "GET",
    "/booking/user/data",
    result=Ref("visitor", "Visitor"),
    enveloped=False,
    safe=True,
    secret=True,
)
_GET_FEEDBACK_FORM_STATUS = Operation(
    "get_feedback_form_status",
    "client_personal_cabinet",
    "GET",
    "/master_record_review/{record_token}",
    path_params=(("record_token", "record_token", STR),),
    result=Ref("feedback_form", "FeedbackForm"),
    safe=True,
    user=False,
    partner_only=True,
)
_GET_USER_APPOINTMENT_LIST = Operation(
    "get_user_appointment_list",
    "client_personal_cabinet",
    "GET",
    "/user/records/{record_id}/{record_hash}",
    path_params=(
        ("record_id", "record_id", INT),
        ("record_hash", "record_hash", STR),
    ),
    result=List(Ref("online_booking", "OnlineBooking")),
    safe=True,
    user=False,
    paging=Paging(),
)
_SEND_PHONE_UPDATE_VERIFICATION_CODE = Operation(
    "send_phone_update_verification_code",
    "client_personal_cabinet",
    "GET",
    "/booking/user/phone_confirmation",
    query_params=(
        ("company_id", "company_id", INT),
        ("group_id", "group_id", INT),
        ("phone", "phone", STR),
    ),
    required=("phone",),
    meta=Ref("message_meta", "MessageMeta"),
)
_SUBMIT_FEEDBACK_FORM = Operation(
    "submit_feedback_form",
    "client_personal_cabinet",
    "POST",
    "/master_record_review/{record_token}",
    path_params=(("record_token", "record_token", STR),),
    required=("body",),
    body=Ref("feedback_create", "FeedbackCreate"),
    result=Ref("feedback_result", "FeedbackResult"),
    user=False,
    partner_only=True,
)
_UPDATE_BOOKING_USER = Operation(
    "update_booking_user",
    "client_personal_cabinet",
    "PUT",
    "/booking/user",
    required=("body",),
    body=Ref("visitor_update", "VisitorUpdate"),
    meta=Ref("message_meta", "MessageMeta"),
)
_UPDATE_BOOKING_USER_PASSWORD = Operation(
    "update_booking_user_password",
    "client_personal_cabinet",
    "PUT",
    "/booking/user/password",
    required=("body",),
    body=Ref("visitor_password_change", "VisitorPasswordChange"),
    result=Ref("visitor_user_token", "VisitorUserToken"),
    secret=True,
)


class ClientPersonalCabinetGroup(Group):
    """The account of a logged-in visitor, appointments and reviews."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "delete_user_appointment": _DELETE_USER_APPOINTMENT,
        "get_booking_user": _GET_BOOKING_USER,
        "get_feedback_form_status": _GET_FEEDBACK_FORM_STATUS,
        "get_user_appointment_list": _GET_USER_APPOINTMENT_LIST,
        "send_phone_update_verification_code": _SEND_PHONE_UPDATE_VERIFICATION_CODE,
        "submit_feedback_form": _SUBMIT_FEEDBACK_FORM,
        "update_booking_user": _UPDATE_BOOKING_USER,
        "update_booking_user_password": _UPDATE_BOOKING_USER_PASSWORD,
    }

    @property
    def with_response(self) -> ClientPersonalCabinetGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("ClientPersonalCabinetGroupWithResponse", self._with_response())

    async def delete_user_appointment(self, record_id: int, record_hash: str | None = None) -> None:
        """Cancel an appointment of a visitor.

        The owner of the user token needs no hash, everyone else does.

        Args:
            record_id: Appointment ID. Example: 22123.
            record_hash: Hash of the appointment. Example: dawd4fs09rhf0s9fafef0.

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
        DELETE /user/records/{record_id}/{record_hash}
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/delete_user_appointment
        """
        result: None = await self._call(
            _DELETE_USER_APPOINTMENT,
            (
                record_id,
                record_hash,
            ),
        )
        return result

    @secret
    async def get_booking_user(self) -> Visitor:
        """Get the logged-in visitor.

        The response has no envelope; it contains the user token.

        Returns:
            Visitor.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /booking/user/data
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/get_booking_user
        """
        result: Visitor = await self._call(_GET_BOOKING_USER, ())
        return result

    async def get_feedback_form_status(self, record_token: str) -> FeedbackForm:
        """Get what the form for a review shows.

        And whether the review has been sent already.

        Args:
            record_token: Token of the visit, from the address of the form.

        Returns:
            FeedbackForm.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /master_record_review/{record_token}
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/get_feedback_form_status
        """
        result: FeedbackForm = await self._call(_GET_FEEDBACK_FORM_STATUS, (record_token,))
        return result

    async def get_user_appointment_list(self, record_id: int, record_hash: str) -> list[OnlineBooking]:
        """Get an appointment of a visitor.

        A list, though the address names one appointment.

        Args:
            record_id: Appointment ID. Example: 22123.
            record_hash: Hash of the appointment. Example: dawd4fs09rhf0s9fafef0.

        Returns:
            list[OnlineBooking]: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /user/records/{record_id}/{record_hash}
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/get_user_appointment_list
        """
        result: list[OnlineBooking] = await self._call(
            _GET_USER_APPOINTMENT_LIST,
            (
                record_id,
                record_hash,
            ),
        )
        return result

    async def send_phone_update_verification_code(
        self, *, phone: str, company_id: int | None = None, group_id: int | None = None
    ) -> None:
        """Send the logged-in visitor a code for a new phone number.

        A GET that sends a real SMS. It takes a location or a chain.

        Args:
            phone: The new phone number.
            company_id: Location ID.
            group_id: Chain ID.

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
        GET /booking/user/phone_confirmation
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/send_phone_update_verification_code
        """
        result: None = await self._call(
            _SEND_PHONE_UPDATE_VERIFICATION_CODE,
            (),
            (
                company_id,
                group_id,
                phone,
            ),
        )
        return result

    async def submit_feedback_form(
        self, record_token: str, *, body: FeedbackCreate | Mapping[str, Any]
    ) -> FeedbackResult:
        """Send a review of a visit, with tips if wanted.

        With tips, the response has the address of the payment page.

        Args:
            record_token: Token of the visit, from the address of the form.
            body: FeedbackCreate, or a mapping by wire names; needs rating. Example: {'rating': 5}

        Returns:
            FeedbackResult.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /master_record_review/{record_token}
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/submit_feedback_form
        """
        result: FeedbackResult = await self._call(_SUBMIT_FEEDBACK_FORM, (record_token,), (), body)
        return result

    async def update_booking_user(self, *, body: VisitorUpdate | Mapping[str, Any]) -> None:
        """Change name, e-mail or phone of the logged-in visitor.

        A new phone number needs the code of `send_phone_update_verification_code`.

        Args:
            body: VisitorUpdate, or a mapping by wire names; no field is required. Example: {'name':
                'James Smith', 'email': 'j.smith@example.com', 'phone': '+13155550175',
                'confirmation_code': '1234'}

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
        PUT /booking/user
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/update_booking_user
        """
        result: None = await self._call(_UPDATE_BOOKING_USER, (), (), body)
        return result

    @secret
    async def update_booking_user_password(
        self, *, body: VisitorPasswordChange | Mapping[str, Any]
    ) -> VisitorUserToken:
        """Change the password of the logged-in visitor.

        The present user token ends; the response has a new one.

        Args:
            body: VisitorPasswordChange, or a mapping by wire names; needs new_password, old_password.
                Example: {'new_password': 'example!', 'old_password': 'qwerty123'}

        Returns:
            VisitorUserToken.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /booking/user/password
        https://developer.alteg.io/en/public/openapi/client-personal-cabinet/update_booking_user_password
        """
        result: VisitorUserToken = await self._call(_UPDATE_BOOKING_USER_PASSWORD, (), (), body)
        return result


if TYPE_CHECKING:

    class ClientPersonalCabinetGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def delete_user_appointment(
            self, record_id: int, record_hash: str | None = None
        ) -> Response[None, Any]: ...

        async def get_booking_user(self) -> Response[Visitor, Any]: ...

        async def get_feedback_form_status(self, record_token: str) -> Response[FeedbackForm, Any]: ...

        async def get_user_appointment_list(
            self, record_id: int, record_hash: str
        ) -> Response[list[OnlineBooking], Any]: ...

        async def send_phone_update_verification_code(
            self, *, phone: str, company_id: int | None = None, group_id: int | None = None
        ) -> Response[None, MessageMeta | None]: ...

        async def submit_feedback_form(
            self, record_token: str, *, body: FeedbackCreate | Mapping[str, Any]
        ) -> Response[FeedbackResult, Any]: ...

        async def update_booking_user(
            self, *, body: VisitorUpdate | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...

        async def update_booking_user_password(
            self, *, body: VisitorPasswordChange | Mapping[str, Any]
        ) -> Response[VisitorUserToken, Any]: ...
