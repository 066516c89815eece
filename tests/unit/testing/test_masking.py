"""Stand-ins for personal data, by the name of the field and by the form of a text."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.testing._masking import Masker

PERSON = {"name": "Anna Schmidt", "phone": "+1 315 555 01 99", "id": 5, "sex": 0}


def masked(value: Any) -> Any:
    """A value with stand-ins."""
    masker = Masker()
    masker.learn(value)
    return masker.value(value)


def test_fields_and_texts() -> None:
    """The same value has the same stand-in, in any form."""
    assert masked(
        {
            "client": PERSON,
            "phones": ["13155550199", 13155550199],
            "user_token": "abc",
            "title": "write to anna@example.org",
            "other": "+1 315 555-01-99",
            "value": "13155550199",
            "empty": {"name": "", "phone": None, "is_phone": True},
        }
    ) == {
        "client": {"name": "Name 1", "phone": "+15550000001", "id": 5, "sex": 0},
        "phones": ["15550000001", 15550000001],
        "user_token": "***",
        "title": "write to person1@example.com",
        "other": "+15550000001",
        "value": "15550000001",
        "empty": {"name": "", "phone": None, "is_phone": True},
    }


@pytest.mark.parametrize(
    "field",
    [
        *("name", "fullname", "full_name", "surname", "firstname", "last_name", "client_name", "staff_name", "names"),
        *("patronymic", "fio", "display_name", "user_name", "master_name", "recipientName"),
    ],
)
def test_names(field: str) -> None:
    """In any field that is called so."""
    assert masked({field: "Ольга"}) == {field: "Name 1"}


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("password", "hunter22", "***"),
        ("old_passwd", "hunter22", "***"),
        ("partner_token", "abc", "***"),
        ("accessToken", "abc", "***"),
        ("client_secret", 12345, "***"),
        ("tokens", {"first": "abc", "more": ["def"]}, {"first": "***", "more": ["***"]}),
        ("api_key", "abc", "***"),
        ("login", "anna@example.org", "person1@example.com"),
        ("login", "+13155550199", "+15550000001"),
        ("login", "anna", "Text 1"),
        ("email", "ANNA@Example.org", "person1@example.com"),
        ("email", "none", "Text 1"),
        ("birth_date", "1990-05-17", "1980-01-02"),
        ("birthday", "May 17", "Text 1"),
        ("comment", "likes tea", "Text 1"),
        ("search", "Anna", "Text 1"),
        ("address", "787 Jackson Drive", "Text 1"),
    ],
)
def test_other_fields(field: str, value: Any, shown: Any) -> None:
    """Each kind has stand-ins that can be read like the value."""
    assert masked({field: value}) == {field: shown}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("call +1 (315) 555-01-99 or 8 999 123-45-67", "call +15550000001 or 15550000002"),
        ("call 13155550199, please", "call 15550000001, please"),
        ("звоните +7\u00a0999\u00a0123\u00a045\u00a067.", "звоните +15550000001."),
        ("anna@example.org, Anna <anna+b@пример.рф>", "person1@example.com, Anna <person2@example.com>"),
        ("Authorization: Bearer abcdefgh, User ijklmnop", "Authorization: Bearer ***, User ***"),
        ("https://x.example/a?user_token=abc&x=1", "https://x.example/a?user_token=***&x=1"),
        (
            "https://x.example/?phone=%2B13155550199&e=anna%40example.org",
            "https://x.example/?phone=%2B15550000001&e=person1@example.com",
        ),
        ('{"client": {"name": "Anna"}, "token": "x"}', '{"client": {"name": "Name 1"}, "token": "***"}'),
        ('[{"phone": "13155550199"}', '[{"phone": "15550000001"}'),
        ("{call 13155550199}", "{call 15550000001}"),
    ],
)
def test_free_text(text: str, shown: str) -> None:
    """In any field."""
    assert masked({"title": text})["title"] == shown


@pytest.mark.parametrize(
    "value",
    [
        {"seance_length": 3600, "datetime": "2026-11-28T10:00:00+03:00", "date": "2026-11-28 10:00:00"},
        {"title": "from 2026-11-28 10:00 to 2026-11-29", "day": "28.11.2026", "time": "10:00"},
        {"barcode": "4006381333931", "article": "123456789012", "document_number": "123456789012"},
        {"timezone_name": "America/New_York", "filename": "a.png", "title": "10-visit subscription"},
        {"message": "The request does not fit the description", "slug": "active"},
        {"price": "1234.50", "amount": 13155550199, "version": "1.2.3.4"},
    ],
)
def test_what_is_not_personal_stays(value: Any) -> None:
    """Moments, numbers of other things, words."""
    assert masked(value) == value


def test_a_name_is_replaced_in_other_texts() -> None:
    """As a whole and by its words; not inside of other words, and not by the words of what is no person."""
    value = {
        "client": PERSON,
        "service": {"name": "Massage of the back", "title": "back"},
        "title": "Anna Schmidt asked; Anna, Annabel, Mrs Schmidt; the back",
        "status": "Anna",
    }
    assert masked(value) == {
        "client": {"name": "Name 1", "phone": "+15550000001", "id": 5, "sex": 0},
        "service": {"name": "Name 2", "title": "back"},
        "title": "Name 1 asked; Name 1, Annabel, Mrs Name 1; the back",
        "status": "Anna",
    }


def test_short_words_of_a_name_stay() -> None:
    """They, and numbers, are too common in other texts to stand for a person."""
    found = masked({"client": {"name": "Li 2024 Chen", "surname": None}, "title": "Li and Chen in 2024"})
    assert found == {"client": {"name": "Name 1", "surname": None}, "title": "Li and Name 1 in 2024"}


def test_a_text_of_a_secret_field() -> None:
    """It is hidden as a whole, whatever stands in it."""
    assert Masker().text("abc", "user_token") == "***"
    assert Masker().text("abc", "title") == "abc"


def test_a_key_may_be_personal() -> None:
    """Where objects are kept by it."""
    assert masked({"13155550199": {"id": 1}, "anna@example.org": 1}) == {
        "15550000001": {"id": 1},
        "person1@example.com": 1,
    }
