"""Stand-ins for personal data, by the name of the field and by the form of a text."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import Any, cast

import pytest

from altegio import client_filters
from altegio.testing._masking import Masker
from altegio.testing._sorts import sort_of

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
    """In any field for names."""
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
        ("birthday", "1990-05-17T00:00:00+03:00", "1980-01-02T00:00:00+03:00"),
        ("birthday", "17.05.1990 (Anna)", "Text 1"),
        ("comment", "likes tea", "Text 1"),
        ("search", "Anna", "Text 1"),
        ("address", "787 Jackson Drive", "Text 1"),
    ],
)
def test_other_fields(field: str, value: Any, shown: Any) -> None:
    """Each type of value has stand-ins in the same form."""
    assert masked({field: value}) == {field: shown}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("call +1 (315) 555-01-99 or 8 999 123-45-67", "call +15550000001 or 15550000002"),
        ("call 13155550199, please", "call 15550000001, please"),
        ("звоните +7\u00a0999\u00a0123\u00a045\u00a067.", "звоните +15550000001."),
        ("anna@example.org, Anna <anna+b@пример.рф>", "person1@example.com, Anna <person2@example.com>"),
        (
            "ANNA@EXAMPLE.ORG, https://x.example/?e=anna%40example.org, a%2Bb%40example.org, a+b@example.org",
            "person1@example.com, https://x.example/?e=person1@example.com, person2@example.com, person2@example.com",
        ),
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
def test_other_values_stay(value: Any) -> None:
    """Times, numbers of other objects, words."""
    assert masked(value) == value


def test_a_name_is_replaced_in_other_texts() -> None:
    """The full name and its words; not inside other words, and not the words of a name that is no person."""
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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://cdn.example/rec/13155550199_20261201.mp3", "https://cdn.example/rec/15550000001_20261201.mp3"),
        ("call_13155550199", "call_15550000001"),
        ("a13155550199b.13155550199", "a15550000001b.15550000001"),
        ("+13155550199, %2B13155550199", "+15550000001, %2B15550000001"),
        ("rec_113155550199", "rec_113155550199"),
        ("call_13155550198", "call_13155550198"),
    ],
)
@pytest.mark.parametrize("phone", ["+1 315 555 01 99", 13155550199])
@pytest.mark.parametrize("field", ["title", "article", "type"])
def test_a_phone_is_replaced_in_other_texts(text: str, shown: str, phone: Any, field: str) -> None:
    """Also beside letters and in fields of numbers, where nothing is taken for a phone by its form."""
    found = masked({field: text, "client": {"phone": phone}, "amount": 13155550199})
    assert (found[field], found["amount"]) == (shown, 15550000001)


@pytest.mark.parametrize(
    ("names", "text", "shown"),
    [
        (["Anna", "Anna Smith"], "Anna Smith and Anna", "Name 1 and Name 2"),
        (["Anna Smith", "Anna Jones", "Anna"], "Anna Jones, Anna Smith; Anna", "Name 1, Name 2; Name 3"),
        (["Anna-Maria B."], "(Anna-Maria B.) Anna-Maria B", "(Name 1) Anna-Maria B"),
        (["«Анна» Ж."], "от «Анна» Ж., Анна Ж.", "от Name 1, Анна Ж."),
        (["(-:"], "x (-: y", "x Name 1 y"),
        ([" Anna B "], "Anna B", "Name 1"),
        (["Anna B"], "AnnaAnna B, Anna Bo, Anna B1", "AnnaAnna B, Anna Bo, Anna B1"),
        (["Anna B"], "rec/Anna B_20261201.mp3, call_Anna B", "rec/Name 1_20261201.mp3, call_Name 1"),
        (["Anna Maria", "Maria Smith"], "Anna Maria Smith", "Name 1 Smith"),
        (["Name B"], "Name B of Name", "Name 1 of Name"),
    ],
)
def test_the_longest_name_that_is_known_is_replaced(names: list[str], text: str, shown: str) -> None:
    """Where nothing of a word is next to it, and each once."""
    masker = Masker()
    masker.learn({"names": names})
    assert masker.value({"title": text}) == {"title": shown}


def test_a_token_is_replaced_inside_of_words() -> None:
    """Of two with the same start the longer one."""
    masker = Masker()
    masker.learn({"tokens": ["abcdef", "abcdefgh", "tiny"]})
    assert masker.value({"title": "xabcdefgh_abcdefg abcde tiny"}) == {"title": "x***_***g abcde tiny"}


def test_short_words_of_a_name_stay() -> None:
    """Short words and numbers are too common in other texts to identify a person."""
    found = masked({"client": {"name": "Li 2024 Chen", "surname": None}, "title": "Li and Chen in 2024"})
    assert found == {"client": {"name": "Name 1", "surname": None}, "title": "Li and Name 1 in 2024"}


def test_a_text_of_a_secret_field() -> None:
    """It is hidden completely, whatever it contains."""
    assert Masker().text("abc", "user_token") == "***"
    assert Masker().text("abc", "title") == "abc"


def test_a_key_may_be_personal() -> None:
    """If objects are stored under it."""
    assert masked({"13155550199": {"id": 1}, "anna@example.org": 1}) == {
        "15550000001": {"id": 1},
        "person1@example.com": 1,
    }


SORTED = {
    "secret": {"Authorization", "api_key", "crm_token", "new_password", "old_password", "partner_token", "password"}
    | {"user_token"},
    "handle": {"card", "code", "confirmation_code", "good_special_number", "hash", "loyalty_card_number", "number"}
    | {"record_hash", "record_token"},
    "link": {"chat_url", "from_url", "landing_external", "link", "master_tips_form_link", "record_link", "short_link"}
    | {"stream_link", "urls", "webhook_urls"},
    "phone": {"caller_phone", "client_phone", "diversion", "login", "phone", "phone_number", "phones"}
    | {"referrer_phone", "user_phone", "viber", "whatsapp"},
    "email": {"client_email", "email", "user_email"},
    "birth": {"birth_date", "birthday"},
    "name": {"client_name", "display_name", "entity_name", "firstname", "fullname", "fulname", "master_name"}
    | {"middle_name", "name", "patronymic", "staff_name", "surname", "user_name"},
    "text": {"address", "auth_list_allowed_ip", "comer_person_info", "comment", "custom_fields", "facebook"}
    | {"instagram", "national_id", "search", "telegram", "term", "text", "vk"},
}
"""Each field and parameter of the description that is masked."""

IN_CLEAR = {
    "what a location shows to everybody": "avatar avatar_big city coordinate_lat coordinate_lng coordinate_lon "
    "coordinate_lot description favicon_url header_images image image_group image_small image_url images information "
    "legal_info logo logo_full online_image online_sale_description online_sale_image online_sales_form_url "
    "online_sales_links photos company_photos short_descr site url user_avatar personal_subdomain_url zip "
    "confidentiality_agreement agreement_links",
    "of a country, a language or a day": "iso_code lang_code phone_code phone_example phone_template short_names "
    "timezone_name",
    "a template, a form or a text for all clients": "body content content_type custom_field html_code html_code_v2 "
    "message message_type sms_now_text",
    "a setting": "auth_enable_check_ip confirm_number custom_color custom_font_color delete_online_image email_now "
    "email_remain_hours loyalty_allow_empty_code loyalty_card loyalty_serial_number_limited no_access_value "
    "notification_email_ending_license phone_confirmation push_notification_phone_confirm salon_select_type_code "
    "seance_search_finish seance_search_start seance_search_step security url_settings web_phone_push "
    "abonement_restriction_value all_access_value default_value value_unit values",
    "an amount or a number of a product": "applicable_value barcode value",
    "an object or a list with fields of its own": "account company_service_link files links logs loyalty_card_types "
    "service_links staff_service_link user user_company_links salary_calculation_info technological_cards "
    "technological_card_items tech_card_edit",
    "of the file, not of what is in it": "file filename image_binded path",
    "why, out of a list": "reason",
}
"""Fields that look like a secret or a person, and are not masked."""

SUSPICIOUS = re.compile(
    r"hash|code|sign|link|(^|_)ur[li]s?(_|$)|token|key|pass(w|p)|secret|phone|mail|name|birth|address|card|number|comment"
    r"|login|(^|_)ip$|(^|_)site$|user$|person|national|telegram|viber|whats|facebook$|instagram|^vk$|avatar|photo|image|info|text"
    r"|message|content|body|descr|value|note|zip|coord|(^|_)city|file|custom|reason|search|(^|_)pin$|iban|account$"
    r"|^path$|referrer|diversion|caller|security$|logs?$|logo|legal",
    re.IGNORECASE,
)
RIGHT = re.compile(r"_(access|count|required|sum|ids?|type|percent)$|^(is|has|notify|allow)_|Palette$", re.IGNORECASE)


def names_of(node: Any) -> Iterator[str]:
    """The fields and the parameters of a description."""
    if isinstance(node, Mapping):
        found = cast("Mapping[str, Any]", node)
        if isinstance(found.get("properties"), Mapping):
            yield from found["properties"]
        if "in" in found and isinstance(found.get("name"), str):
            yield found["name"]
        node = [*found.values()]
    if isinstance(node, list):
        for one in cast("Iterable[Any]", node):
            yield from names_of(one)


def test_every_field_of_every_operation_is_classified() -> None:
    """A new field that looks like a secret or a person fails here until it is classified."""
    names = {*names_of(json.loads(files("altegio_client").joinpath("openapi.json").read_bytes()))}
    assert len(names) > 1300
    found = {sort: {name for name in names if sort_of(name) == sort} for sort in SORTED}
    assert found == SORTED
    in_clear = {name for listed in IN_CLEAR.values() for name in listed.split()}
    unknown = {
        one for one in names if sort_of(one) is None and SUSPICIOUS.search(one) and not RIGHT.search(one)
    } - in_clear
    assert not unknown
    assert not {one for one in in_clear if one not in names or sort_of(one) is not None}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"record_hash": "dawd4fs09rhf0s9fafef0"}, {"record_hash": "a00000000000000000001"}),
        ({"hash": "9e6a54a1a9b118b65cc39ab6f3c3b5b4"}, {"hash": "a0000000000000000000000000000001"}),
        ({"hash": "7cf262d6-1656-43f9-86ac-2826bdc125d2"}, {"hash": "a0000000-0000-0000-0000-000000000001"}),
        ({"phone": "13155550199", "code": "1234"}, {"phone": "15550000001", "code": "1001"}),
        ({"confirmation_code": "7"}, {"confirmation_code": "11"}),
        ({"code": "AB-12"}, {"code": "a0-01"}),
        ({"code": 1234}, {"code": 1234}),
        ({"id": 1, "code": "my_field", "title": "Eyes"}, {"id": 1, "code": "my_field", "title": "Eyes"}),
        ({"code": "433", "message": "busy"}, {"code": "433", "message": "busy"}),
        ({"number": "14507109210520"}, {"number": "10000000000001"}),
        ({"number": 1251}, {"number": 1251}),
        ({"loyalty_card_number": 14507109210520}, {"loyalty_card_number": 10000000000001}),
        ({"short_link": "https://alteg.io/c/AbCdEf1"}, {"short_link": "https://alteg.io/a/0000001"}),
        ({"link": "/client_files/download/1/23/"}, {"link": "/a00000_00000/00000000/0/01/"}),
        ({"link": "https://a.example"}, {"link": "https://a.example/a1"}),
        ({"urls": ["https://a.example/hook?s=123"]}, {"urls": ["https://a.example/a000?0=001"]}),
        (
            {"url": "https://alteg.io/appstore/payment/?salon_id=1111&sign=9e6a54a1a9&title=x"},
            {"url": "https://alteg.io/appstore/payment/?salon_id=1111&sign=a000000001&title=x"},
        ),
        (
            {"url": "https://x.example/?state=eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.c2ln&name=Anna+B"},
            {"url": "https://x.example/?state=***&name=Name%201"},
        ),
        ({"title": "jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.c2ln"}, {"title": "jwt ***"}),
        ({"custom_fields": {"eyes": "green", "size": 5}}, {"custom_fields": {"eyes": "Text 1", "size": 5}}),
        (
            {"custom_fields": {"a": ["nuts", {"b": "iodine"}], "title": "Mrs"}},
            {"custom_fields": {"a": ["Text 1", {"b": "Text 2"}], "title": "Text 3"}},
        ),
        (
            {"custom_fields": [{"code": "allergy", "title": "Allergy", "value": "nuts"}, "iodine"]},
            {"custom_fields": [{"code": "allergy", "title": "Allergy", "value": "Text 1"}, "Text 2"]},
        ),
        (
            {"custom_fields": [{"custom_field": {"code": "allergy", "title": "Allergy"}, "value": ["nuts"]}]},
            {"custom_fields": [{"custom_field": {"code": "allergy", "title": "Allergy"}, "value": ["Text 1"]}]},
        ),
        ({"custom_fields": {"inn": 7712345678, "room": 12}}, {"custom_fields": {"inn": 1000000001, "room": 12}}),
        ({"custom_fields": {"birthday": 646272000}}, {"custom_fields": {"birthday": 100000001}}),
        (
            {"custom_fields": [{"id": 1234567, "code": "passport", "title": "Passport", "value": 4510123456}, 51012]},
            {"custom_fields": [{"id": 1234567, "code": "passport", "title": "Passport", "value": 1000000001}, 10002]},
        ),
        (
            {"custom_fields": {"a": [4510123456.0, 4510123456, -55.7558123, 1.5], "b": -646272000, "c": float("inf")}},
            {"custom_fields": {"a": [1000000001.0, 1000000001, -100000002.0, 1.5], "b": -100000003, "c": float("inf")}},
        ),
        ({"passport": 4510123456, "birthday": 646272000}, {"passport": 1000000001, "birthday": 100000002}),
        ({"birth_year": 1990, "search": 3155550}, {"birth_year": 1990, "search": 1000001}),
        ({"number": 14507109210520, "code": 12345678}, {"number": 10000000000001, "code": 10000002}),
        ({"birth_date": "17.05.1990"}, {"birth_date": "02.01.1980"}),
        ({"birthday": "1990-05-17 00:00:00"}, {"birthday": "1980-01-02 00:00:00"}),
        ({"phone_code": "1", "phone_template": "+1 xxx"}, {"phone_code": "1", "phone_template": "+1 xxx"}),
        ({"clients_phones_access": 1, "phone": 1}, {"clients_phones_access": 1, "phone": 1}),
    ],
)
def test_values_that_grant_access(value: Any, shown: Any) -> None:
    """They preserve their form: a hash its length, a code its digits, an address its host."""
    assert masked(value) == shown


FILTERS = (
    (client_filters.quick_search("Kowalczyk"), {"value": "Text 1"}),
    (client_filters.quick_search("3155550"), {"value": "Text 1"}),
    (client_filters.quick_search('["Kowalczyk"]'), {"value": '["Text 1"]'}),
    (client_filters.wallet_cards("AB12cd34", "x"), {"value": ["a0000001", "a2"]}),
    (
        client_filters.birthday(dt.date(1990, 5, 17), dt.date(1990, 5, 18)),
        {"from": "1980-01-02 00:00:00", "to": "1980-01-03 23:59:59"},
    ),
)


@pytest.mark.parametrize(("search", "state"), FILTERS)
def test_what_a_client_is_searched_by(search: client_filters.ClientFilter, state: Any) -> None:
    """The name, the phone, the card or the birthday of a person; the type of the filter stays."""
    assert masked({"filters": [search.to_dict()]}) == {"filters": [{"type": search.kind, "state": state}]}


@pytest.mark.parametrize(
    "search",
    [
        client_filters.ids(1234567, 7654321),
        client_filters.age(30, 31),
        client_filters.appointments(created=(dt.date(2026, 1, 1), dt.date(2026, 2, 1)), count=(3, 99999)),
        client_filters.sold_amount(100000, 200000),
        client_filters.mobile_app(),
    ],
)
def test_what_many_clients_are_searched_by(search: client_filters.ClientFilter) -> None:
    """It stays, and so does the state of other things."""
    value = {"filters": [search.to_dict()], "job": {"type": "email", "state": {"title": "sent"}}}
    assert masked(value) == value


def test_a_handle_is_replaced_everywhere() -> None:
    """By the same stand-in; a short number or a word only in its field."""
    value = {"record_hash": "dawd4fs09rhf0s9fafef0", "code": "1234", "number": "regular"}
    shown = masked({**value, "title": "/r/dawd4fs09rhf0s9fafef0 at 1234, regular, dawd4fs09rhf0s9fafef0_1.pdf"})
    assert shown["title"] == "/r/a00000000000000000001 at 1234, regular, a00000000000000000001_1.pdf"
    assert shown["record_hash"] == "a00000000000000000001"


@pytest.mark.parametrize(
    ("known", "text", "shown"),
    [
        ({"number": 14507109210520}, "card 14507109210520", "card 10000000000001"),
        ({"number": "14507109210520"}, "card 14507109210520, 13155550199", "card 10000000000001, 15550000001"),
        (
            {"hash": "dawd4fs09rhf0s9fafef0"},
            "https://x.example/?h=dawd4fs09rhf0s9fafef0",
            "https://x.example/?h=a0{19}1",
        ),
        (
            {"link": "https://x.example/c/AbCdEf1"},
            "see https://x.example/c/AbCdEf1.",
            "see https://x.example/a/0000001.",
        ),
        (
            {"link": "/c/dawd4fs09", "hash": "dawd4fs09"},
            "/c/dawd4fs09 dawd4fs09 dawd4fs08",
            "/a/000000001 a00000001 dawd4fs08",
        ),
        ({"link": "https://x.example/"}, "see https://x.example/", "see https://x.example/"),
        ({"surname": "Anna Ж"}, "/Anna%20%D0%96/ ?x=Anna+%D0%96", "/Name 1/ ?x=Name 1"),
    ],
)
def test_what_is_known_has_one_stand_in_in_all_texts(known: dict[str, Any], text: str, shown: str) -> None:
    """That of its field, though it looks like something else; nothing is replaced twice."""
    assert masked({**known, "title": text})["title"] == shown.replace("0{19}", "0" * 19)


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        ("dawd4fs09rhf0s9fafef0", "", "a00000000000000000001"),
        ("dawd4fs09rhf0s9fafef0", "state", "a00000000000000000001"),
        ("13155550199", "phone", "15550000001"),
        ("13155550199", "client_id", "13155550199"),
        ("720441", "", "720441"),
        ("2026-11-28T10:00:00", "date", "2026-11-28T10:00:00"),
        ("abcdef", "user_token", "***"),
    ],
)
def test_parameters(text: str, name: str, shown: str) -> None:
    """In paths and queries."""
    assert Masker().parameter(text, name) == shown
