"""Calls that do more than a caller expects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from custom.patches.registry import patch
from custom.tools.description.document import Document

_CHANGES = ("enable_team_member_tips", "generate_loyalty_code", "send_phone_update_verification_code")
"""Every GET that changes something."""
_TABLE = Path(__file__).with_name("safe_operations.txt")
_READS = tuple(line for line in _TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))


@patch(
    id="safe-by-effect",
    wrong="the verb misleads: a GET that changes something, a POST that only reads",
    evidence="enable_team_member_tips, generate_loyalty_code and send_phone_update_verification_code, which sends an "
    "SMS, are GET; get_client_list and search_client_visits are POST searches, validate_booking_params checks",
    change="safe_operations.txt lists the operations that may be repeated; one that is missing there is not repeated",
    operations=(*_READS, *_CHANGES),
)
def safe_by_effect(document: Document) -> Iterator[str]:
    for operation in document.operations():
        by_verb = operation.method in ("get", "head")
        safe = operation.id in _READS
        if by_verb and not safe and operation.id not in _CHANGES:
            note = (
                f"{operation.id} is a {operation.method.upper()} that is not repeated: {_TABLE.name} does not have it"
            )
            if note not in document.notes:
                document.notes.append(note)
        elif "x-safe" not in operation.node and safe is not by_verb:
            yield operation.id
        operation.node["x-safe"] = safe
