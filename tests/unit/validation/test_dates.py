"""Periods as callers pass them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from altegio._validation.dates import dates_in_period, validate_open_period, validate_period

FIRST, LAST = dt.date(2026, 11, 30), dt.date(2026, 12, 2)


@pytest.mark.parametrize(
    "check", [validate_period, validate_open_period, partial(dates_in_period, weekdays=None)], ids=["", "open", "dates"]
)
def test_a_period_that_runs_backwards_is_refused(check: Callable[..., Any]) -> None:
    """The message names both days; a period of one day is one."""
    with pytest.raises(ValueError, match=re.escape("end is before start: 2026-11-30 < 2026-12-02")):
        check(LAST, FIRST)
    assert set(check(FIRST, FIRST)) == {FIRST}


def test_both_days_belong_to_the_period() -> None:
    """As they were passed; an open end stays open."""
    assert validate_period(FIRST, LAST) == (FIRST, LAST)
    assert validate_open_period(FIRST, None) == (FIRST, None)
    assert validate_open_period(None, LAST) == (None, LAST)
    assert dates_in_period(FIRST, LAST, None) == [FIRST, dt.date(2026, 12, 1), LAST]
    assert dates_in_period(FIRST, LAST, [3]) == [LAST]


def test_a_period_without_a_wanted_day_is_refused() -> None:
    """From Monday to Wednesday there is no Sunday."""
    with pytest.raises(ValueError, match="weekdays: no such day of the week from 2026-11-30 to 2026-12-02"):
        dates_in_period(FIRST, LAST, [7])
    with pytest.raises(ValueError, match="weekdays must be 1 Monday to 7 Sunday"):
        dates_in_period(FIRST, LAST, [0])
