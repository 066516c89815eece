# Generated; do not edit. Regenerate: make generate
"""Authentication B2B: Signing a user in for a user token."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import Ref
from ..operation import Group, Operation, secret

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import AuthorizedUser, UserCredentials
    from ..types import Response

_AUTHORIZE_USER = Operation(
    "authorize_user",
    "authentication_b2b",
    "POST",
    "/auth",
    required=("body",),
    body=Ref("user_credentials", "UserCredentials"),
    result=Ref("authorized_user", "AuthorizedUser"),
    secret=True,
    user=False,
    partner_only=True,
)


class AuthenticationB2bGroup(Group):
    """Signing a user in for a user token."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "authorize_user": _AUTHORIZE_USER,
    }

    @property
    def with_response(self) -> AuthenticationB2bGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("AuthenticationB2bGroupWithResponse", self._with_response())

    @secret
    async def authorize_user(self, *, body: UserCredentials | Mapping[str, Any]) -> AuthorizedUser:
        """Log a user in and get the user token.

        The login is a phone number such as +13155550175 or an e-mail address. The token stays valid until
        the user changes the password.

        Args:
            body: UserCredentials, or a mapping by wire names; needs login, password. Example: {'login':
                'testuser@alteg.io', 'password': 'testpass'}

        Returns:
            AuthorizedUser: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /auth
        https://developer.alteg.io/en/b2b-v1/openapi/authentication-b2b/authorize_user
        """
        result: AuthorizedUser = await self._call(_AUTHORIZE_USER, (), (), body)
        return result


if TYPE_CHECKING:

    class AuthenticationB2bGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def authorize_user(
            self, *, body: UserCredentials | Mapping[str, Any]
        ) -> Response[AuthorizedUser, Any]: ...
