"""Calendar periods, as memberships and gift cards have them."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from altegio._validation.values import validate_int
from altegio_client.enums import PeriodUnit

Unit = Literal["day", "week", "month", "year"]
Day = TypeVar("Day", dt.date, dt.datetime)
_UNITS: dict[Unit, PeriodUnit] = {
    "day": PeriodUnit.DAY,
    "week": PeriodUnit.WEEK,
    "month": PeriodUnit.MONTH,
    "year": PeriodUnit.YEAR,
}
_STEPS = {
    PeriodUnit.DAY: relativedelta(days=1),
    PeriodUnit.WEEK: relativedelta(weeks=1),
    PeriodUnit.MONTH: relativedelta(months=1),
    PeriodUnit.YEAR: relativedelta(years=1),
}
_NAMES = {code: name for name, code in _UNITS.items()}


def _positive(_instance: Period, _attribute: attrs.Attribute[int], value: object) -> None:
    validate_int("count", value, minimum=1)


def _unit(value: Unit | PeriodUnit | int) -> PeriodUnit:
    if isinstance(value, str):
        if value not in _UNITS:
            raise ValueError(f"a period counts in day, week, month or year, not in {value!r}")
        return _UNITS[value]
    if value not in [*_NAMES]:
        raise ValueError(f"a period counts in units 1 (day) to 4 (year), not in {value!r}")
    return PeriodUnit(value)


@attrs.frozen
class Period:
    """A number of calendar units: ``Period(30, "day")``, ``Period(1, "month")``.

    Args:
        count: how many units, at least 1.
        unit: ``day``, ``week``, ``month`` or ``year``, or the code of it.

    Raises:
        TypeError, ValueError: count or unit is none.

    Example:
        >>> Period(1, "month").expires_on(dt.date(2026, 1, 31))
        datetime.date(2026, 2, 28)
    """

    count: int = attrs.field(validator=_positive)
    unit: PeriodUnit = attrs.field(converter=_unit)

    def expires_on(self, start: Day) -> Day:
        """The day after which it is over, by the calendar: a month from 31 January ends on the last of February."""
        return start + _STEPS[self.unit] * self.count

    def __str__(self) -> str:
        return f"{self.count} {_NAMES[self.unit]}{'s' if self.count > 1 else ''}"


def parse_period(count: int | None, unit: int | None) -> Period | None:
    """The period that an answer tells; None where it tells none, as for ever (the API says 0)."""
    return Period(count, unit) if count and count > 0 and unit and unit in _NAMES else None
