"""The log-in of a visitor by a code that comes by SMS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from altegio._parsing import decoding_error
from altegio._validation.values import validate_text

if TYPE_CHECKING:
    from altegio_client.api import Api

__all__ = ["PendingLogin"]

ClientT = TypeVar("ClientT")


class PendingLogin(Generic[ClientT]):
    """A log-in that waits for the code; ``send_code`` returns it. Any number can wait at the same time."""

    __slots__ = ("_api", "_phone")

    def __init__(self, api: Api, phone: str) -> None:
        self._api = api
        self._phone = phone

    def __repr__(self) -> str:
        return "<PendingLogin>"

    async def confirm(self, code: str) -> ClientT:
        """Log the visitor in.

        Args:
            code: the code as the visitor typed it, a text: it may begin with zeros.

        Returns:
            a view of the client that acts for the visitor; the client itself stays as it is. It shares connections and
            limits, and need not be closed.

        Raises:
            TypeError: the code is no str.
            ValueError: it is empty.
            WrongCodeError: the code is wrong, where the server reports it by its code 432.
            AuthenticationError, ValidationError, APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> pending = await api.online_booking.send_code(720441, "+1 315 555-0175")
            >>> visitor = await pending.confirm("0175")
            >>> (await visitor.client_personal_cabinet.get_booking_user()).phone
            '+13155550175'

        https://developer.alteg.io/en/public/openapi/authentication-b2c/log_in_with_phone_number_and_code
        """
        typed = validate_text("code", code).strip()
        login = self._api.authentication_b2c.with_response.log_in_with_phone_number_and_code
        response = await login(body={"phone": self._phone, "code": typed})
        token: object = getattr(response.data, "user_token", None)
        try:
            if not isinstance(token, str) or not token:
                raise decoding_error(response, "the visitor is logged in, but the response has no user token")
            # The client is typed as its generated part here; it is the full one, and so is the view.
            api: Any = self._api
            return cast("ClientT", api.with_options(user_token=token))
        finally:
            # Error trackers show the variables of frames.
            del token, response
