# Generated; do not edit. Regenerate: make generate
"""Authentication B2C: Logging visitors in for a user token, by SMS or password."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, Ref
from ..operation import Group, Operation, secret

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import MessageMeta, VerificationCodeRequest, Visitor, VisitorCodeLogin, VisitorLogin
    from ..types import Response

_AUTHORIZE_ONLINE_BOOKING_USER = Operation(
    "authorize_online_booking_user",
    "authentication_b2c",
    "POST",
    "/booking/auth",
    required=("body",),
    body=Ref("visitor_login", "VisitorLogin"),
    result=Ref("visitor", "Visitor"),
    enveloped=False,
    secret=True,
    user=False,
    partner_only=True,
)
_LOG_IN_WITH_PHONE_NUMBER_AND_CODE = Operation(
    "log_in_with_phone_number_and_code",
    "authentication_b2c",
    "POST",
    "/user/auth",
    required=("body",),
    body=Ref("visitor_code_login", "VisitorCodeLogin"),
    result=Ref("visitor", "Visitor"),
    enveloped=False,
    secret=True,
    user=False,
    partner_only=True,
)
_SEND_BOOKING_VERIFICATION_CODE = Operation(
    "send_booking_verification_code",
    "authentication_b2c",
    "POST",
    "/book_code/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("verification_code_request", "VerificationCodeRequest"),
    meta=Ref("message_meta", "MessageMeta"),
    user=False,
    partner_only=True,
)


class AuthenticationB2cGroup(Group):
    """Logging visitors in for a user token, by SMS or password."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "authorize_online_booking_user": _AUTHORIZE_ONLINE_BOOKING_USER,
        "log_in_with_phone_number_and_code": _LOG_IN_WITH_PHONE_NUMBER_AND_CODE,
        "send_booking_verification_code": _SEND_BOOKING_VERIFICATION_CODE,
    }

    @property
    def with_response(self) -> AuthenticationB2cGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("AuthenticationB2cGroupWithResponse", self._with_response())

    @secret
    async def authorize_online_booking_user(self, *, body: VisitorLogin | Mapping[str, Any]) -> Visitor:
        """Log a visitor in by password.

        The user token in the response is valid until the password changes. The response has no envelope.

        Args:
            body: VisitorLogin, or a mapping by wire names; needs login, password. Example: {'login':
                'testuser@alteg.io', 'password': 'testpass'}

        Returns:
            Visitor: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /booking/auth
        https://developer.alteg.io/en/public/openapi/authentication/authorize_online_booking_user
        """
        result: Visitor = await self._call(_AUTHORIZE_ONLINE_BOOKING_USER, (), (), body)
        return result

    @secret
    async def log_in_with_phone_number_and_code(
        self, *, body: VisitorCodeLogin | Mapping[str, Any]
    ) -> Visitor:
        """Log a visitor in by phone number and SMS code.

        The code comes from `send_booking_verification_code`. The response has no envelope.

        Args:
            body: VisitorCodeLogin, or a mapping by wire names; needs code, phone. Example: {'code':
                '1234', 'phone': '+13155550175'}

        Returns:
            Visitor: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /user/auth
        https://developer.alteg.io/en/public/openapi/authentication-b2c/log_in_with_phone_number_and_code
        """
        result: Visitor = await self._call(_LOG_IN_WITH_PHONE_NUMBER_AND_CODE, (), (), body)
        return result

    async def send_booking_verification_code(
        self, location_id: int, *, body: VerificationCodeRequest | Mapping[str, Any]
    ) -> None:
        """Send a client an SMS with a code.

        The code proves the phone number, for a booking or for a log-in. A real SMS goes out.

        Args:
            location_id: Location ID. Example: 4564.
            body: VerificationCodeRequest, or a mapping by wire names; needs phone. Example: {'phone':
                '+13155550175'}

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
        POST /book_code/{location_id}
        https://developer.alteg.io/en/public/openapi/authentication-b2c/send_booking_verification_code
        """
        result: None = await self._call(_SEND_BOOKING_VERIFICATION_CODE, (location_id,), (), body)
        return result


if TYPE_CHECKING:

    class AuthenticationB2cGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def authorize_online_booking_user(
            self, *, body: VisitorLogin | Mapping[str, Any]
        ) -> Response[Visitor, Any]: ...

        async def log_in_with_phone_number_and_code(
            self, *, body: VisitorCodeLogin | Mapping[str, Any]
        ) -> Response[Visitor, Any]: ...

        async def send_booking_verification_code(
            self, location_id: int, *, body: VerificationCodeRequest | Mapping[str, Any]
        ) -> Response[None, MessageMeta | None]: ...
