"""Money, numbers, texts, lists and phone numbers as callers pass them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio._parsing import parse_decimal
from altegio._validation.amounts import (
    to_decimal,
    validate_amount,
    validate_non_negative_amount,
    validate_nonzero_amount,
    validate_percent,
    validate_positive_amount,
)
from altegio._validation.types import check_callable, check_type
from altegio._validation.values import (
    phone_to_send,
    validate_bool,
    validate_code,
    validate_count,
    validate_id,
    validate_ids,
    validate_int,
    validate_keywords,
    validate_list,
    validate_optional_ids,
    validate_phone,
    validate_text,
    without_none,
)
from altegio_client.enums import PeriodUnit


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_no_cent_is_lost(amount: Decimal) -> None:
    """The JSON number reads as the same amount."""
    assert Decimal(repr(validate_non_negative_amount("cost", amount))) == amount


@pytest.mark.parametrize("amount", [0, 5, 0.1, 10**15])
def test_numbers_stay_unchanged(amount: float) -> None:
    """Neither their value nor their class changes."""
    checked = validate_non_negative_amount("cost", amount)

    assert (type(checked), checked) == (type(amount), amount)


@pytest.mark.parametrize(
    "amount", [Decimal("0.12345678901234567891"), Decimal("1e400"), Decimal("sNaN"), Decimal("NaN"), 10**400]
)
@pytest.mark.parametrize("check", [validate_non_negative_amount, validate_nonzero_amount])
def test_amounts_that_json_cannot_keep(check: Callable[[str, object], float], amount: Decimal) -> None:
    """They are refused, not rounded."""
    with pytest.raises(ValueError, match=r"^cost"):
        check("cost", amount)


@pytest.mark.parametrize("value", [0, 1, "no", None])
def test_only_a_bool_is_a_flag(value: Any) -> None:
    """Neither a number nor a text is."""
    with pytest.raises(TypeError, match="hidden: expected bool, got "):
        validate_bool("hidden", value)


@pytest.mark.parametrize(
    ("came", "amount"),
    [("1 000.50", "1000.50"), ("1\u00a0000", "1000"), (0.1, "0.1"), (-5, "-5"), ("1_000", None), ("NaN", None)],
)
def test_received_amounts(came: Any, amount: str | None) -> None:
    """Blanks between digits are ignored, an underscore is no digit."""
    assert parse_decimal(came) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize(
    "phone",
    ["13155550175", "+13155550175", " +1 (315) 555-01-75 ", "1.315.555.0175"],
)
def test_phones_are_their_digits(phone: str) -> None:
    """In whatever format they are written."""
    assert validate_phone(phone) == "13155550175"


@pytest.mark.parametrize("phone", ["", "+", "123456", "1" * 16, "555-CALL-NOW", "+1+3155550175", "1315555\u0660175"])
def test_invalid_phones(phone: Any) -> None:
    """Letters, two plus signs, too few or too many digits, other digits."""
    with pytest.raises(ValueError, match="phone must be a number with country code"):
        validate_phone(phone)


def test_a_plus_is_preserved_where_one_was_passed() -> None:
    """Some calls distinguish the two."""
    assert phone_to_send(" +1 (315) 555-01-75") == "+13155550175"
    assert phone_to_send("1 315 555 0175") == "13155550175"
    with pytest.raises(TypeError, match=r"^phone: expected str, got int$"):
        phone_to_send(13155550175)


@pytest.mark.parametrize("digits", [7, 15])
def test_the_shortest_and_the_longest_phone(digits: int) -> None:
    """Both are valid."""
    assert validate_phone("+" + "1" * digits) == "1" * digits


def test_limits_are_inclusive() -> None:
    """Each alone, and both; without one there is no limit."""
    assert [validate_int("n", value, minimum=1, maximum=4) for value in (1, 4)] == [1, 4]
    assert validate_int("n", 1, minimum=1) == 1
    assert validate_int("n", -7) == -7
    for wrong in (0, 5):
        with pytest.raises(ValueError, match=f"^n must be 1 to 4: {wrong}$"):
            validate_int("n", wrong, minimum=1, maximum=4)
    with pytest.raises(ValueError, match=r"^n must be at least 1: 0$"):
        validate_int("n", 0, minimum=1)
    with pytest.raises(TypeError, match=r"^n: expected int, got bool$"):
        validate_int("n", True)


def test_ids_are_positive() -> None:
    """Unless 0 means none."""
    assert validate_id("user_id", 1) == 1
    assert validate_id("user_id", 0, minimum=0) == 0
    assert validate_ids("user_ids", iter([2, 1])) == [2, 1]
    with pytest.raises(ValueError, match=r"^user_id must be a positive ID: 0$"):
        validate_id("user_id", 0)
    with pytest.raises(ValueError, match=r"^user_id must be a positive ID or 0: -1$"):
        validate_id("user_id", -1, minimum=0)
    with pytest.raises(ValueError, match=r"^user_ids must be a positive ID: 0$"):
        validate_ids("user_ids", [1, 0])


def test_counts_are_not_negative() -> None:
    """Zero is a count, too."""
    assert validate_count("visits", 0) == 0
    assert validate_count("visits", 3) == 3
    with pytest.raises(ValueError, match=r"^visits can't be negative: -1$"):
        validate_count("visits", -1)


def test_codes_are_numbers() -> None:
    """Those of a member, and those that only the server knows."""
    assert validate_code("unit", 99) == 99
    assert type(validate_code("unit", PeriodUnit.DAY)) is int
    with pytest.raises(TypeError, match=r"^unit: expected int, got str$"):
        validate_code("unit", "day")


def test_texts_are_not_blank() -> None:
    """They stay unchanged."""
    assert validate_text("name", " Ann ") == " Ann "
    for blank in ("", " \n"):
        with pytest.raises(ValueError, match=r"^name can't be empty$"):
            validate_text("name", blank)


@pytest.mark.parametrize("values", ["12", b"12", 12, None])
def test_a_text_is_no_list(values: Any) -> None:
    """Although it can be iterated."""
    with pytest.raises(TypeError, match=f"^ids: expected an iterable of int, got {type(values).__name__}$"):
        validate_list("ids", values, int)


def test_lists_are_read_once() -> None:
    """Anything that can be iterated; each item has the type."""
    items: Iterable[int] = (number for number in (2, 1, 2))
    assert validate_list("ids", items, int) == [2, 1, 2]
    with pytest.raises(TypeError, match=r"^ids: expected int, got str$"):
        validate_list("ids", {1: 1, "2": 2}, int)


def test_no_filter_and_an_empty_one() -> None:
    """None is no filter, an empty list of IDs is a filter without matches."""
    assert validate_optional_ids("ids", None) is None
    assert validate_optional_ids("ids", []) == set()
    assert validate_optional_ids("ids", [2, 2]) == {2}


def test_none_means_not_passed() -> None:
    """Other empty values are values."""
    assert without_none({"b": 0, "a": None, "c": ""}) == {"b": 0, "c": ""}


class _Fields(TypedDict):
    name: str


def test_unknown_keywords() -> None:
    """In the words of Python."""
    validate_keywords("create", {"name": 1}, _Fields)
    with pytest.raises(TypeError, match=re.escape("create() got an unexpected keyword argument 'title'")):
        validate_keywords("create", {"name": 1, "title": 2}, _Fields)


def test_types() -> None:
    """One or several; a bool is no number, except where a bool is expected."""
    assert check_type("a", 1.5, (int, float)) == 1.5
    assert check_type("a", True, (int, bool)) is True
    with pytest.raises(TypeError, match=r"^a: expected a number, got bool$"):
        check_type("a", False, (int, float), "a number")
    check_callable("hook", print)
    with pytest.raises(TypeError, match=r"^hook: expected a function, got int$"):
        check_callable("hook", 1)


@pytest.mark.parametrize(
    ("check", "allowed", "refused", "message"),
    [
        (validate_amount, [-5, 0, 2.5], [float("inf")], "must be a finite number"),
        (validate_non_negative_amount, [0, 2.5], [-0.01], "can't be negative"),
        (validate_positive_amount, [0.01], [0, Decimal(0)], "must be above 0"),
        (validate_positive_amount, [1], [-0.01], "can't be negative"),
        (validate_nonzero_amount, [-0.01, 0.01], [0, 0.0], "can't be 0"),
        (validate_percent, [0, 100, 99.99], [100.01, 101], "must be 0 to 100 percent"),
        (validate_percent, [0], [-1], "can't be negative"),
    ],
)
def test_the_limits_of_amounts(
    check: Callable[[str, object], float], allowed: list[Any], refused: list[Any], message: str
) -> None:
    """Values just within them are returned, values just outside are refused."""
    assert [check("cost", amount) for amount in allowed] == allowed
    for amount in refused:
        with pytest.raises(ValueError, match=f"^cost {message}"):
            check("cost", amount)


def test_amounts_as_decimals() -> None:
    """By their displayed digits; a Decimal becomes a number with the same value."""
    assert to_decimal(0.1) == Decimal("0.1")
    assert to_decimal(Decimal("2.50")) == Decimal("2.5")
    assert validate_amount("cost", Decimal("0.1")) == 0.1
    with pytest.raises(TypeError, match=r"^cost: expected float, got str$"):
        validate_amount("cost", "5")
