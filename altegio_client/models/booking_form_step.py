# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATE, FLOAT, INT, STR, Union

if TYPE_CHECKING:
    import datetime as dt


class BookingFormStep(Model):
    """A step of a booking form."""

    step: str | None = field("step", STR, default=None)
    """What is chosen in the step, such as service, master, datetime. Example: master."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Choose a team member."""
    num: int | None = field("num", INT, default=None)
    """Place of the step, counted from 1. Example: 2."""
    hidden: bool | None = field("hidden", BOOL, default=None)
    """Not shown. Example: False."""
    default: str | float | None = field("default", Union(STR, FLOAT), default=None)
    """What is chosen beforehand."""
    date_default: dt.date | None = field("date_default", DATE, default=None)
    """Date that is chosen beforehand; 0000-00-00 without one. Example: 0000-00-00."""
    time_default: int | None = field("time_default", INT, default=None)
    """Time that is chosen beforehand. Example: 0."""
    date_hidden: bool | None = field("date_hidden", BOOL, default=None)
    """No date is asked for. Example: False."""
    time_hidden: bool | None = field("time_hidden", BOOL, default=None)
    """No time is asked for. Example: False."""
    is_title_default: bool | None = field("is_title_default", BOOL, default=None)
    """The title is the usual one."""
    category_view_type: str | None = field("category_view_type", STR, default=None)
    """How the categories look."""
