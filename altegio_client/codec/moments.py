# Generated; do not edit. Regenerate: make generate
"""Dates and times in their wire formats."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from .errors import InvalidValue
from .scalars import INT
from .spec import Spec

_UNIX_SECONDS = range(10**8, 10**10)
"""From 1973 to 2286; a smaller number, such as 20260121, is no time."""
_DOTTED = ("%d.%m.%Y", "%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M")


class _Moment(Spec):
    """Dates and times: read tolerantly, written in the format of the field or parameter.

    A string is sent as it is; where a format is documented, it must have that format or ISO 8601.
    """

    __slots__ = ("format", "plain")

    def __init__(self, format: str = "") -> None:
        self.format = format
        self.plain: type | None = None if format else str

    def decode(self, raw: Any) -> Any:
        if raw.__class__ is not str:
            if raw.__class__ is int and raw in _UNIX_SECONDS:
                return self._of(datetime.fromtimestamp(raw, UTC))
            return None if raw is False else raw
        try:
            return self._parse(raw)
        except ValueError:
            return self._otherwise(raw)

    def _otherwise(self, text: str) -> Any:
        """The value of a text in one of the formats that the pages don't document; the text where it has none."""
        if not text or text.startswith("0000-00-00"):
            return None
        if text.isascii() and text.isdigit() and len(text) <= 10 and int(text) in _UNIX_SECONDS:
            return self._of(datetime.fromtimestamp(int(text), UTC))
        for format in _DOTTED if text[2:3] == text[5:6] == "." else ():
            try:
                return self._of(datetime.strptime(text, format))
            except ValueError:
                continue
        return text

    def encode(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._rewritten(value) if self.format else value
        if not self._is(value):
            raise self.wrong_type(value)
        return self._write(value)

    def _rewritten(self, text: str) -> Any:
        try:
            datetime.strptime(text, self.format)
        except ValueError:
            pass
        else:
            return text
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise InvalidValue(
                f"{text!r} is neither ISO 8601 nor of the format {self.format}", ValueError
            ) from None
        return self._write(moment)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        decoded = self.decode(raw)
        return self._unlike(raw, path, decoded is None or self._is(decoded))

    def _formatted(self, value: date) -> str:
        # C libraries differ in the zeros before a year of less than four digits.
        return value.strftime(self.format.replace("%Y", f"{value.year:04}"))

    def _parse(self, text: str) -> Any:
        """The value of a text in the documented form, or in that of ISO 8601; ValueError where it has neither."""

    def _of(self, moment: datetime) -> Any:
        """The value that a moment is."""

    def _write(self, value: Any) -> Any:
        """The text of a value."""

    def _is(self, value: Any) -> Any:
        """Whether it is a value of the type."""


class Date(_Moment):
    """A calendar date."""

    __slots__ = ()
    name = "date"

    def _parse(self, text: str) -> date:
        if self.format:
            try:
                return datetime.strptime(text, self.format).date()
            except ValueError:
                pass
        return datetime.fromisoformat(text).date()

    def _of(self, moment: datetime) -> date:
        return moment.date()

    def _write(self, value: Any) -> str:
        if isinstance(value, datetime) and value.tzinfo is not None:
            raise InvalidValue(
                "a datetime with an offset is another day elsewhere; give the date of the location",
                ValueError,
            )
        day: date = value.date() if isinstance(value, datetime) else value
        return self._formatted(day) if self.format else day.isoformat()

    def _is(self, value: Any) -> bool:
        return isinstance(value, date)


class DateTime(_Moment):
    """A moment, with the offset where there is one; a naive one is local time of the location."""

    __slots__ = ()
    name = "datetime"

    def _parse(self, text: str) -> datetime:
        return datetime.fromisoformat(text)

    def _of(self, moment: datetime) -> datetime:
        return moment

    def _write(self, value: Any) -> str:
        moment: datetime = value
        if self.format and moment.tzinfo is None:
            return self._formatted(moment)
        return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")

    def _is(self, value: Any) -> bool:
        return isinstance(value, datetime)


class Unix(Spec):
    """A moment that travels as seconds since 1970, UTC."""

    __slots__ = ()
    name = "datetime or seconds since 1970"
    plain = int
    read_as_is = int

    def decode(self, raw: Any) -> Any:
        return INT.decode(raw)

    def encode(self, value: Any) -> Any:
        if value.__class__ is int:
            return value
        if isinstance(value, datetime) and value.tzinfo is not None:
            return int(value.timestamp())
        if isinstance(value, datetime):
            raise InvalidValue("a datetime without an offset is no moment; give it a tzinfo", ValueError)
        raise self.wrong_type(value)

    def problems(self, raw: Any, path: str) -> Iterator[tuple[str, str]]:
        return INT.problems(raw, path)


DATE = Date()
DATETIME = DateTime()
UNIX = Unix()
