"""Data for a marketplace application is accepted only with Altegio's signature or token."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from altegio.webhooks import LifecycleEvent, UserData, VerificationError, parse_lifecycle, verify_user_data

TOKEN = "partner-4711-secret"
USER: dict[str, Any] = {
    "id": 7,
    "name": "Zoë >>> ??? ~~~",
    "phone": "+13155550175",
    "email": "zoe@example.com",
    "is_approved": True,
    "avatar": "https://example.com/a.png",
    "salon_name": "Salon ÿÿ",
}


def written(content: bytes) -> str:
    """Base64 with padding, in the standard alphabet."""
    return base64.b64encode(content).decode()


def signed(content: bytes, token: str = TOKEN) -> str:
    """The signature of decoded JSON."""
    return hmac.new(token.encode(), content, hashlib.sha256).hexdigest()


CONTENT = json.dumps(USER, ensure_ascii=False).encode() + b" " * (
    (1 - len(json.dumps(USER, ensure_ascii=False).encode())) % 3
)
STANDARD = written(CONTENT)


def test_the_content_shows_the_difference() -> None:
    """It has characters in which the alphabets differ, and padding."""
    assert "+" in STANDARD
    assert "/" in STANDARD
    assert STANDARD.endswith("==")


@pytest.mark.parametrize(
    "text",
    [
        STANDARD,
        STANDARD.rstrip("="),
        STANDARD.replace("+", "-").replace("/", "_"),
        STANDARD.replace("+", "-").replace("/", "_").rstrip("="),
        STANDARD.replace("+", " "),
        quote(STANDARD, safe=""),
        f"{STANDARD}\n",
    ],
    ids=["standard", "no padding", "url", "url, no padding", "plus as blank", "quoted", "line end"],
)
@pytest.mark.parametrize("upper", [False, True])
def test_both_alphabets(text: str, upper: bool) -> None:
    """With and without padding, and as some frameworks decode it."""
    sign = signed(CONTENT).upper() if upper else signed(CONTENT)
    user = verify_user_data(text, sign, TOKEN)

    assert user == UserData(**USER, raw={})
    assert user.raw == USER
    assert repr(user) == "UserData(id=7)"


@pytest.mark.parametrize("blanks", range(12))
def test_any_length_without_padding(blanks: int) -> None:
    """The missing padding follows from the length."""
    content = b'{"id": 7}' + b" " * blanks
    assert verify_user_data(written(content).rstrip("="), signed(content), TOKEN).id == 7


def test_other_fields() -> None:
    """The older page has user_id; a missing field is None, and a new one stays readable."""
    fields = {"user_id": "9", "name": None, "is_approved": 0, "city": "X", "phone": 79}
    content = json.dumps(fields).encode()
    user = verify_user_data(written(content), signed(content), TOKEN)

    assert (user.id, user.name, user.is_approved, user.phone, user.email) == (9, None, False, "79", None)
    assert user.raw["city"] == "X"
    content = json.dumps({"id": "x", "name": True, "avatar": [1], "email": 1.5, "is_approved": "perhaps"}).encode()
    user = verify_user_data(written(content), signed(content), TOKEN)
    assert (user.id, user.name, user.avatar, user.email, user.is_approved) == (None, None, None, None, None)


@pytest.mark.parametrize(("size", "fits"), [(65_536, True), (65_537, False)])
def test_the_largest_content(size: int, fits: bool) -> None:
    """64 KiB of JSON, many times what Altegio sends."""
    content = b'{"id": 7}'.ljust(size)
    body = json.dumps(LIFECYCLE).encode().ljust(size)
    if fits:
        assert verify_user_data(written(content), signed(content), TOKEN).id == 7
        assert parse_lifecycle(body, TOKEN).location_id == 720441
        return
    with pytest.raises(ValueError, match="user_data: 65537 bytes, more than 65536"):
        verify_user_data(written(content), signed(content), TOKEN)
    with pytest.raises(ValueError, match="the event: 65537 bytes, more than 65536"):
        parse_lifecycle(body, TOKEN)


@pytest.mark.parametrize(
    "sign",
    [
        "",
        "0" * 64,
        signed(CONTENT, "another"),
        signed(CONTENT)[:-1],
        signed(STANDARD.encode()),
        hashlib.sha256(CONTENT).hexdigest(),
        "é" * 64,
        "\ud800",
        " " + signed(b""),
    ],
)
def test_a_wrong_signature(sign: str) -> None:
    """It has its own error, without the data and the token."""
    with pytest.raises(VerificationError, match="user_data_sign is not the signature of user_data") as caught:
        verify_user_data(STANDARD, sign, TOKEN)
    assert isinstance(caught.value, ValueError)
    assert_no_token(caught.value)


def assert_no_token(error: BaseException) -> None:
    """No frame of ours has the token, which error trackers would show."""
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    ours = [part for part in shown.split('File "') if "altegio" in Path(part.partition('"')[0]).parts]
    assert ours
    assert TOKEN not in "".join(ours)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "user_data: it is no base64"),
        ("====", "user_data: it is no base64"),
        ("%%%", "user_data: it is no base64"),
        ("é", "user_data: it is no base64"),
        ("abcde", "user_data: it is no base64, a character is missing"),
        ("YQ?", "user_data: it is no base64"),
        ("A" * 131_073, "user_data: 131073 characters are too many"),
    ],
)
def test_invalid_base64(text: str, message: str) -> None:
    """It is a ValueError, not a wrong signature."""
    with pytest.raises(ValueError, match=f"^{message}$") as caught:
        verify_user_data(text, signed(b""), TOKEN)
    assert not isinstance(caught.value, VerificationError)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[1]", "user_data: expected a JSON object, got list"),
        (b"x", "user_data: no JSON at character 0"),
        (b"\xff", "user_data: no JSON"),
        (b"[" * 100 + b"]" * 100, "user_data: nested in more than 64 levels"),
    ],
)
def test_signed_nonsense(content: bytes, message: str) -> None:
    """It is a ValueError, too."""
    with pytest.raises(ValueError, match=message):
        verify_user_data(written(content), signed(content), TOKEN)


@pytest.mark.parametrize("token", ["", "  "])
def test_an_empty_token_signs_nothing(token: str) -> None:
    """Any sender could sign with it."""
    with pytest.raises(ValueError, match="partner_token can't be empty"):
        verify_user_data(STANDARD, signed(CONTENT, token), token)
    with pytest.raises(ValueError, match="partner_token can't be empty"):
        parse_lifecycle({"partner_token": token}, token)


def test_wrong_types() -> None:
    """They are named."""
    wrong: Any = None
    for arguments, name in [((wrong, "", TOKEN), "user_data"), (("YQ", wrong, TOKEN), "user_data_sign")]:
        with pytest.raises(TypeError, match=f"^{name}: expected str, got NoneType"):
            verify_user_data(*arguments)
    with pytest.raises(TypeError, match=r"^partner_token: expected str, got NoneType"):
        verify_user_data(STANDARD, "", wrong)
    with pytest.raises(VerificationError):
        verify_user_data("A" * 131_072, "", TOKEN)


def test_a_token_of_a_wrong_type_is_not_shown() -> None:
    """Not even by the checks that refuse it."""
    token: Any = TOKEN.encode()
    calls: list[Callable[[], object]] = [
        lambda: verify_user_data(STANDARD, "", token),
        lambda: parse_lifecycle(LIFECYCLE, token),
    ]
    for call in calls:
        with pytest.raises(TypeError, match=r"^partner_token: expected str, got bytes$") as caught:
            call()
        assert_no_token(caught.value)


LIFECYCLE = {"salon_id": 720441, "application_id": 15, "event": "uninstall", "partner_token": TOKEN}


@pytest.mark.parametrize("event", ["uninstall", "freeze", "payment"])
def test_lifecycle(event: str) -> None:
    """The documented events, and an undocumented one; the token is not stored."""
    body = {**LIFECYCLE, "event": event, "period": 3}
    found = parse_lifecycle(json.dumps(body), TOKEN)

    assert found == LifecycleEvent(salon_id=720441, application_id=15, event=event, raw={})
    assert found.location_id == 720441
    assert repr(found) == f"LifecycleEvent(salon_id=720441, application_id=15, event={event!r})"
    assert dict(found.raw) == {"salon_id": 720441, "application_id": 15, "event": event, "period": 3}
    assert parse_lifecycle(body, TOKEN) == parse_lifecycle(json.dumps(body).encode(), TOKEN) == found
    assert body["partner_token"] == TOKEN


@pytest.mark.parametrize("token", ["another", "", None, 5, "\ud800", [TOKEN]])
def test_a_wrong_token(token: Any) -> None:
    """It has its own error, without the token."""
    with pytest.raises(VerificationError, match="the partner_token of the event is not the one of this application"):
        parse_lifecycle({**LIFECYCLE, "partner_token": token}, TOKEN)
    with pytest.raises(VerificationError) as caught:
        parse_lifecycle(json.dumps({**LIFECYCLE, "partner_token": "x"}).encode(), TOKEN)
    assert_no_token(caught.value)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"x", "the event: no JSON"),
        (b"[]", "the event: expected a JSON object, got list"),
        ({**LIFECYCLE, "salon_id": None}, "the event: salon_id and application_id must be whole numbers"),
        ({**LIFECYCLE, "application_id": True}, "the event: salon_id and application_id must be whole numbers"),
        ({**LIFECYCLE, "salon_id": "x"}, "the event: salon_id and application_id must be whole numbers"),
        ({**LIFECYCLE, "event": ""}, "and event a text"),
        ({**LIFECYCLE, "event": 5}, "and event a text"),
        ({**LIFECYCLE, "data": {1}}, "the event: JSON has no set"),
        (None, "the event: expected bytes, str or a mapping, got NoneType"),
    ],
)
def test_an_invalid_lifecycle_event(body: Any, message: str) -> None:
    """It is a ValueError."""
    with pytest.raises(ValueError, match=message) as caught:
        parse_lifecycle(body, TOKEN)
    assert_no_token(caught.value)
