"""Money and phone numbers as callers give them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio._parsing import parse_decimal
from altegio._validation.amounts import validate_non_negative_amount, validate_nonzero_amount
from altegio._validation.values import validate_bool, validate_phone


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_no_cent_is_lost(amount: Decimal) -> None:
    """What JSON gets reads as the same amount."""
    assert Decimal(repr(validate_non_negative_amount("cost", amount))) == amount


@pytest.mark.parametrize("amount", [0, 5, 0.1, 10**15])
def test_numbers_stay_as_they_are(amount: float) -> None:
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
def test_only_a_bool_says_yes_or_no(value: Any) -> None:
    """Neither a number nor a text does."""
    with pytest.raises(TypeError, match="hidden: expected bool, got "):
        validate_bool("hidden", value)


@pytest.mark.parametrize(
    ("came", "amount"),
    [("1 000.50", "1000.50"), ("1\u00a0000", "1000"), (0.1, "0.1"), (-5, "-5"), ("1_000", None), ("NaN", None)],
)
def test_amounts_that_came(came: Any, amount: str | None) -> None:
    """Blanks between digits are none, an underscore is no digit."""
    assert parse_decimal(came) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize(
    "phone",
    ["13155550175", "+13155550175", " +1 (315) 555-01-75 ", "1.315.555.0175"],
)
def test_phones_are_their_digits(phone: str) -> None:
    """However they are written."""
    assert validate_phone(phone) == "13155550175"


@pytest.mark.parametrize("phone", ["", "+", "123456", "1" * 16, "555-CALL-NOW", "+1+3155550175", "1315555\u0660175"])
def test_what_is_no_phone(phone: Any) -> None:
    """Letters, two plus signs, too few or too many digits, other digits."""
    with pytest.raises(ValueError, match="phone must be a number with country code"):
        validate_phone(phone)
