"""What a marketplace application is sent beside events: who connects it, and when it is frozen or uninstalled."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import unquote

import attrs

from altegio._validation.types import check_type
from altegio._validation.values import validate_text
from altegio.errors import VerificationError
from altegio.webhooks._json import read_json
from altegio_client.codec import BOOL, INT
from altegio_client.operation import clear_frames

_LARGEST = 64 * 1024
_BASE64 = re.compile(r"[A-Za-z0-9+/]*")
_TEXTS = ("name", "phone", "email", "avatar", "salon_name")


@attrs.frozen
class UserData:
    """The user who connects an application; its repr shows the ID alone. What did not come is None.

    Attributes:
        id: the user.
        name: the name.
        phone: the phone number.
        email: the address.
        is_approved: whether the user is confirmed.
        avatar: the address of a picture.
        salon_name: the name of the location.
        raw: all fields as they came.
    """

    id: int | None
    name: str | None = attrs.field(repr=False)
    phone: str | None = attrs.field(repr=False)
    email: str | None = attrs.field(repr=False)
    is_approved: bool | None = attrs.field(repr=False)
    avatar: str | None = attrs.field(repr=False)
    salon_name: str | None = attrs.field(repr=False)
    raw: Mapping[str, Any] = attrs.field(repr=False, eq=False)


@attrs.frozen
class LifecycleEvent:
    """What happened to a marketplace application at a location.

    Attributes:
        salon_id: the location.
        application_id: the application.
        event: ``uninstall`` or ``freeze``; another one stays as it came.
        raw: all fields as they came, without the token.
    """

    salon_id: int
    application_id: int
    event: str
    raw: Mapping[str, Any] = attrs.field(repr=False, eq=False)

    @property
    def location_id(self) -> int:
        """The location, under the name that the helpers use."""
        return self.salon_id


def verify_user_data(user_data: str, user_data_sign: str, partner_token: str) -> UserData:
    """Read who connects an application, if Altegio signed it.

    Altegio opens the registration address of the application with both parameters, where "transmit user data" is on.

    Args:
        user_data: the parameter ``user_data``: base64 of JSON, in either alphabet, with or without padding.
        user_data_sign: the parameter ``user_data_sign``: the HMAC-SHA256 of the decoded JSON, in hexadecimal digits.
        partner_token: the token of the application, which is the key.

    Returns:
        UserData: the user.

    Raises:
        VerificationError: the signature is wrong. It is a ValueError.
        ValueError: user_data is no base64 of a JSON object, or the partner token is empty.
        TypeError: an argument is no str.

    Example:
        >>> user = altegio.webhooks.verify_user_data(user_data, user_data_sign, "partner-token")
        >>> print(user.name)
        Ann

    https://alteg.io/en/support/knowledge-base/6756242694429
    """
    try:
        key = validate_text("partner_token", partner_token).encode()
        content = _decoded(check_type("user_data", user_data, str))
        sent = check_type("user_data_sign", user_data_sign, str).strip().lower().encode("utf-8", "surrogatepass")
        right = hmac.compare_digest(hmac.new(key, content, hashlib.sha256).hexdigest().encode(), sent)
    except Exception as error:
        clear_frames(error)
        raise
    finally:
        # Error trackers show the variables of frames.
        partner_token, key = "", b""
    if not right:
        raise VerificationError("user_data_sign is not the signature of user_data with this partner token")
    fields = read_json(content, "user_data", _LARGEST)
    if not isinstance(fields, dict):
        raise ValueError(f"user_data: expected a JSON object, got {type(fields).__name__}")
    raw = cast("dict[str, Any]", fields)
    texts = {name: _text(raw.get(name)) for name in _TEXTS}
    return UserData(
        _int(raw.get("id", raw.get("user_id"))), is_approved=_bool(raw.get("is_approved")), raw=raw, **texts
    )


def _decoded(text: str) -> bytes:
    """The content of base64 that went through an address: ``+`` may have become a blank, and ``=`` be quoted."""
    if len(text) > 2 * _LARGEST:
        raise ValueError(f"user_data: {len(text)} characters are too many")
    plain = unquote(text).strip("\r\n").replace(" ", "+").replace("-", "+").replace("_", "/").rstrip("=")
    if not plain or not _BASE64.fullmatch(plain):
        raise ValueError("user_data: it is no base64")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except binascii.Error:
        raise ValueError("user_data: it is no base64, a character is missing") from None


def parse_lifecycle(body: bytes | str | Mapping[str, Any], partner_token: str) -> LifecycleEvent:
    """Read what the callback address of a marketplace application is sent, if it comes from Altegio.

    Args:
        body: the body as it came, or the JSON in it.
        partner_token: the token of the application, which the body has to have; compared in constant time.

    Returns:
        LifecycleEvent: the application was uninstalled or frozen at a location.

    Raises:
        VerificationError: the token is another one, or missing. It is a ValueError.
        ValueError: it is no such event, or the partner token is empty.
        TypeError: the partner token is no str.

    Example:
        >>> body = b'{"salon_id": 1, "application_id": 2, "event": "uninstall", "partner_token": "partner-token"}'
        >>> event = altegio.webhooks.parse_lifecycle(body, "partner-token")
        >>> print(event.event, event.location_id)
        uninstall 1

    https://developer.alteg.io/en/developers/openapi/marketplace
    """
    sent: Any = None
    try:
        key = validate_text("partner_token", partner_token).encode()
        fields = read_json(body, "the event", _LARGEST)
        if not isinstance(fields, dict):
            raise ValueError(f"the event: expected a JSON object, got {type(fields).__name__}")
        raw = cast("dict[str, Any]", fields)
        sent = raw.pop("partner_token", None)
        right = isinstance(sent, str) and hmac.compare_digest(sent.encode("utf-8", "surrogatepass"), key)
    except Exception as error:
        clear_frames(error)
        raise
    finally:
        # Error trackers show the variables of frames.
        partner_token, key, sent, body = "", b"", None, b""
    if not right:
        raise VerificationError("the partner_token of the event is not the one of this application, or missing")
    salon_id, application_id, event = _int(raw.get("salon_id")), _int(raw.get("application_id")), raw.get("event")
    if salon_id is None or application_id is None or not isinstance(event, str) or not event.strip():
        raise ValueError("the event: salon_id and application_id must be whole numbers, and event a text")
    return LifecycleEvent(salon_id, application_id, event, raw)


def _int(value: Any) -> int | None:
    number = None if isinstance(value, bool) else INT.decode(value)
    return number if isinstance(number, int) else None


def _bool(value: Any) -> bool | None:
    flag = BOOL.decode(value)
    return flag if isinstance(flag, bool) else None


def _text(value: Any) -> str | None:
    return (
        value
        if isinstance(value, str)
        else str(value)
        if isinstance(value, int) and not isinstance(value, bool)
        else None
    )
