"""Calls that do more than a caller expects."""

from __future__ import annotations

from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.document import Document, Operation


def _campaigns(document: Document) -> Iterator[Operation]:
    for operation in document.operations():
        if "/clients/by_filter/" in operation.path:
            yield operation


@patch(
    id="undeclared-filter",
    wrong="a filter of the campaigns stands in the prose only",
    evidence="send_email_campaign_to_filtered_clients: the intro lists card beside fullname, phone and email",
    change="card is declared",
)
def undeclared_filter(document: Document) -> Iterator[str]:
    for operation in _campaigns(document):
        if not any(p["name"] == "card" for p in operation.parameters):
            operation.parameters.append(
                {
                    "in": "query",
                    "name": "card",
                    "required": False,
                    "description": "part of the loyalty card number to match",
                    "schema": {"type": "string"},
                }
            )
            yield operation.id


@patch(
    id="campaigns-to-everyone",
    wrong="without any filter a campaign goes to the whole client base",
    evidence="send_sms_campaign_to_filtered_clients, send_email_campaign_to_filtered_clients: their filters are all "
    "optional, and none means everyone",
    change="without a filter the call is refused before sending, unless everyone=True is said",
)
def campaigns_to_everyone(document: Document) -> Iterator[str]:
    for operation in _campaigns(document):
        if "x-unfiltered" not in operation.node:
            operation.node["x-unfiltered"] = "everyone"
            yield operation.id


_READS = ("get_client_list", "search_client_visits")
_CHANGES = ("enable_team_member_tips", "generate_loyalty_code")


@patch(
    id="safe-by-effect",
    wrong="the verb misleads: a GET that changes something, a POST that only reads",
    evidence="enable_team_member_tips and generate_loyalty_code are GET; get_client_list and search_client_visits are "
    "POST searches",
    change="each operation says whether repeating it does no harm: every GET but the two, and the two searches",
)
def safe_by_effect(document: Document) -> Iterator[str]:
    for operation in document.operations():
        by_verb = operation.method in ("get", "head")
        safe = operation.id in _READS or (by_verb and operation.id not in _CHANGES)
        if "x-safe" not in operation.node and safe is not by_verb:
            yield operation.id
        operation.node["x-safe"] = safe
