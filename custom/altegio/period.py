"""Calendar periods, for the validity of memberships and gift cards."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from altegio._validation.values import validate_int
from altegio_client.enums import PeriodUnit

__all__ = ["Period"]

Unit = Literal["day", "week", "month", "year"]
Day = TypeVar("Day", dt.date, dt.datetime)
_LENGTHS = {
    PeriodUnit.DAY: relativedelta(days=1),
    PeriodUnit.WEEK: relativedelta(weeks=1),
    PeriodUnit.MONTH: relativedelta(months=1),
    PeriodUnit.YEAR: relativedelta(years=1),
}
_BY_NAME = {unit.name.lower(): unit for unit in _LENGTHS}


def _validate_count(_instance: Period, _attribute: attrs.Attribute[int], value: object) -> None:
    validate_int("count", value, minimum=1)


def _to_unit(value: Unit | PeriodUnit | int) -> PeriodUnit:
    if isinstance(value, str):
        if value not in _BY_NAME:
            raise ValueError(f"unit must be day, week, month or year, not {value!r}")
        return _BY_NAME[value]
    return PeriodUnit(validate_int("unit", value, minimum=1, maximum=4))


@attrs.frozen
class Period:
    """A number of calendar units: ``Period(30, "day")``, ``Period(1, "month")``.

    Args:
        count: the number of units, at least 1.
        unit: ``day``, ``week``, ``month`` or ``year``, or its ``PeriodUnit``.

    Raises:
        TypeError, ValueError: count or unit is invalid.

    Example:
        >>> Period(1, "month").expires_on(dt.date(2026, 1, 31))
        datetime.date(2026, 2, 28)
    """

    count: int = attrs.field(validator=_validate_count)
    unit: PeriodUnit = attrs.field(converter=_to_unit)

    def expires_on(self, start: Day) -> Day:
        """The date after which it is over, by the calendar: a month from 31 January ends on the last of February."""
        return start + _LENGTHS[self.unit] * self.count

    def __str__(self) -> str:
        return f"{self.count} {self.unit.name.lower()}{'s' if self.count > 1 else ''}"


def parse_period(count: int | None, unit: int | None) -> Period | None:
    """The period in a response; None where it has none, such as for an unlimited validity (the API sends 0)."""
    return Period(count, unit) if count and count > 0 and unit and unit in _LENGTHS else None
