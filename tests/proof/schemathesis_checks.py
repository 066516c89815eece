"""Our own check for schemathesis: a request that fits the description is not refused for its form.

It runs in the environment of schemathesis, which has none of our packages.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

schemathesis: Any = import_module("schemathesis")
"""It has no types here: it is not installed beside the package."""

_REFUSAL = "The request does not fit the description"
_BEYOND_SCHEMAS = re.compile(r" is not a '(date|strftime )|more than 64 bits|nested more than|half of a surrogate")
"""A schema has a pattern for dates, but no pattern knows the calendar: 30 February, the year 0. Nor does it exclude
values that can't be stored: numbers of more than 64 bits, or a text that can't be encoded."""
_LONG_NUMBER = re.compile(r"[0-9]{19}|[0-9]e(%2B|-)?[0-9]", re.IGNORECASE)
"""Nor does it limit the numbers in an address: a server reads 64 bits, without an exponent."""
_FORMS = frozenset({"create_appointment", "update_appointment"})
"""Their required fields depend on whether it is about an event; the description states this in an extension."""


def described_requests_are_accepted(_context: Any, response: Any, case: Any) -> None:
    """A request that fits the description is not refused for its form."""
    if not case.meta.generation.mode.is_positive or response.status_code != 422:
        return
    if _LONG_NUMBER.search(response.request.url):
        return
    meta = response.json()["meta"]
    operation_id = case.operation.definition.raw["operationId"]
    if meta["message"] != _REFUSAL or operation_id in _FORMS:
        return
    found = [f"{field}: {one}" for field, messages in meta["errors"].items() for one in messages]
    wrong = [one for one in found if not _BEYOND_SCHEMAS.search(one)]
    assert not wrong, f"{operation_id} refuses what is described: {'; '.join(wrong)}"


schemathesis.check(described_requests_are_accepted)
