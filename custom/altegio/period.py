"""Calendar periods, as memberships and gift cards have them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from altegio_client.enums import PeriodUnit

if TYPE_CHECKING:
    from altegio_client.models import ChainMembershipType, MembershipType

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
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"a period has a whole number of units, not {value!r}")
    if value < 1:
        raise ValueError(f"a period has at least one unit, not {value}")


def _unit(value: Unit | PeriodUnit | int) -> PeriodUnit:
    if isinstance(value, str):
        if value not in _UNITS:
            raise ValueError(f"a period counts in day, week, month or year, not in {value!r}")
        return _UNITS[value]
    if value not in _NAMES:
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


def validity_of(membership_type: ChainMembershipType | MembershipType) -> Period | None:
    """How long memberships of a type are valid; None for ever (the API says 0)."""
    if not membership_type.period or not membership_type.period_unit_id:
        return None
    return Period(membership_type.period, membership_type.period_unit_id)
