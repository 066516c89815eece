"""Dates and moments, which the pages declare as plain strings or as numbers of eight digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from custom.patches.registry import patch
from custom.patches.types import every_schema, leaf
from custom.tools.description.document import Document, Node, set_type, types_of

_FORMS = (
    (re.compile(r"^\d{4}-\d\d-\d\d$"), "date", ""),
    (re.compile(r"^20\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$"), "date", "%Y%m%d"),
    (re.compile(r"^\d\d\.\d\d\.\d{4}$"), "date", "%d.%m.%Y"),
    (re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$"), "date-time", "%Y-%m-%dT%H:%M:%S"),
    (re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d$"), "date-time", "%Y-%m-%d %H:%M"),
    (re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"), "date-time", "%Y-%m-%d %H:%M:%S"),
    (re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"), "date-time", ""),
)
_DOTTED = "%d.%m.%Y"
_WITH_DOTS = ("get_day_end_report_data",)
"""The page shows no example; the vendor's own adapter writes this call's date with dots."""
_NAMED = re.compile(r"(^|_)(date|datetime|day)(_|$)|(^|_)(from|to|till|after|before|at)$|^birthday$")
_DATE = re.compile(
    r"^(birth_date|birthday|date_start|date_end|date_from|date_to|history_start_date|first_transaction_date"
    r"|min_date|max_date|schedule_till|start_date|end_date|deactivation_date)$"
)
_MOMENT = re.compile(
    r"(^|_)(datetime|create_date|update_date|last_change_date|created_date|activated_date|expiration_date"
    r"|print_date)$|^date_(create|created|delete|archived)$|_at$"
    r"|^(freeze_till|next_slot|last_booking_date)$"
)
_DATES = (
    "get_loyalty_program_revenue_statistics",
    "get_loyalty_program_client_statistics",
    "get_timeslot_settings",
    "search_team_member_calculation_daily_salary",
    "search_team_member_period_daily_salary",
    "get_team_member_payroll_calculation",
    "get_team_member_schedule",
    "get_team_member_schedule_list",
    "set_team_member_schedule",
)
"""The calls in whose responses a field that is just called date is a day; elsewhere it is a moment."""


def _form(example: Any) -> tuple[str, str] | None:
    """(format, pattern) of an example; the pattern is empty for ISO 8601."""
    for expression, form, pattern in _FORMS:
        if expression.match(str(example)):
            return form, pattern
    return None


def _declare(schema: Node, form: str, pattern: str) -> None:
    set_type(schema, "string")
    schema["format"] = form
    if pattern:
        schema["x-format"] = pattern
    if "example" in schema:
        schema["example"] = str(schema["example"])


def _plain(schema: Node) -> bool:
    declared = [name for name in types_of(schema) if name != "null"]
    return declared in (["string"], ["number"], ["integer"]) and "enum" not in schema and "format" not in schema


def _is_otherwise(schema: Node, form: str, pattern: str) -> bool:
    """Whether what is declared as a date or a moment has an example in another form than ISO 8601."""
    return pattern != "" and schema.get("format") == form and "x-format" not in schema


@patch(
    id="date-arguments",
    wrong="dates in paths, queries and bodies are strings, or numbers like 20251201, each page in its own form",
    evidence="get_team_member_schedule: 20251201; get_transactions: dates, though typed number; "
    "get_partner_appointment_list: DD.MM.YYYY; get_appointment_list: 2026-01-21 and 2026-01-21T23:00:00 (local time)",
    change="date or datetime; the client writes the form that the page shows",
    operations=_WITH_DOTS,
)
def date_arguments(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in every_schema(operation, responses=False):
            form = _form(schema.get("example"))
            if form is not None and _is_otherwise(schema, *form):
                schema["x-format"] = form[1]
                yield place
            if not _plain(schema) or not _NAMED.search(leaf(place)):
                continue
            is_day = _DATE.match(leaf(place)) or re.search(r" path (\w+_)?date$", place)
            if form is None and "example" not in schema and is_day:
                form = ("date", _DOTTED if operation.id in _WITH_DOTS else "")
            if form is not None:
                _declare(schema, *form)
                yield place


@patch(
    id="date-responses",
    wrong="dates and moments in responses are declared as plain strings",
    evidence="create_date, last_change_date, datetime and others; their examples are ISO 8601, others naive local",
    change="date or date-time, read tolerantly",
    operations=_DATES,
)
def date_responses(document: Document) -> Iterator[str]:
    for operation in document.operations(callbacks=True):
        for place, schema in every_schema(operation, arguments=False):
            if not _plain(schema) or "string" not in types_of(schema):
                continue
            name = leaf(place)
            example = _form(schema.get("example")) if _NAMED.search(name) else None
            form = example or _form_by_name(place, name)
            if form is not None:
                _declare(schema, form[0], form[1] if form[0] == "date" else "")
                yield place


def _form_by_name(place: str, name: str) -> tuple[str, str] | None:
    if _DATE.match(name) or (name == "date" and place.partition(" ")[0] in _DATES):
        return "date", ""
    return ("date-time", "") if name == "date" or _MOMENT.search(name) else None
