"""The docstrings of the generated package: one line for each field and argument, and that of a method."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from typing import Any

from custom.tools.description.document import NONE, OBSERVED, Node, types_of
from custom.tools.description.joining import ORIGIN, own_server
from custom.tools.description.source import NAME
from custom.tools.names.recognising import PUBLISHED_ID
from custom.tools.rendering.humanised import humanised
from custom.tools.rendering.python_types import text_of

DOCS = "https://developer.alteg.io/en"
_REFERENCES = {NAME: "b2b-v1/openapi", "online-booking": "public/openapi", "developer-tools": "developers/openapi"}
"""Where the pages of each description are; a supplement has no pages."""
_ERRORS = {
    "400": "BadRequestError: 400",
    "401": "AuthenticationError: 401, a token is missing or no longer valid",
    "402": "APIError: 402, the location's licence or balance doesn't cover it",
    "403": "PermissionDeniedError: 403, the user has no right to do this",
    "404": "NotFoundError: 404",
    "409": "ConflictError: 409",
    "422": "ValidationError: 422, with the messages by field",
}

_UNINFORMATIVE = ("", "OK.", "Success.")
_GLOSSARY = {
    "location_id": "The location.",
    "chain_id": "The chain.",
    "client_id": "The client.",
    "team_member_id": "The team member.",
    "staff_id": "The team member.",
    "master_id": "The team member.",
    "service_id": "The service.",
    "record_id": "The appointment.",
    "visit_id": "The visit.",
    "event_id": "The event.",
    "document_id": "The document.",
    "product_id": "The product.",
    "user_id": "The user.",
    "card_id": "The loyalty card.",
    "transaction_id": "The transaction.",
    "category_id": "The category.",
    "membership_id": "The membership.",
    "page": "The page, from 1.",
    "count": "How many a page holds.",
    "page_size": "How many a page holds.",
    "limit": "How many a page holds.",
    "date_from": "The first day.",
    "date_to": "The last day.",
    "start_date": "The first day.",
    "end_date": "The last day.",
    "include": "What to add to the response.",
}


def prose(value: Any) -> str:
    """Text of the description on one line."""
    return re.sub(r"\s+", " ", text_of(value)).strip()


def literal(value: Any) -> str:
    """The source of a string, whatever is in it; no string of a description gets into code otherwise."""
    return repr(str(value))


def doc(text: str, margin: int = 0) -> str:
    """The source of a docstring, quotes included, whatever is in it; ``margin`` is that of its further lines."""
    shown = "".join(one if one.isprintable() or one == "\n" else " " for one in text)
    shown = shown.replace("\\", "\\\\").replace('"""', "'''")
    if shown.endswith('"'):
        shown = f'{shown[:-1]}\\"'
    return '"""' + shown.replace("\n", "\n" + " " * margin) + '"""'


def sentence(value: Any) -> str:
    """Prose with a capital first letter and a closing stop."""
    text = prose(value)
    text = text[:1].upper() + text[1:]
    return text if not text or text[-1] in ".!?:" else f"{text}."


def about(prop: Any, node: Node) -> str:
    """One line for a field or an argument: description, or else its name; default, example."""
    parts = [sentence(node.get("description") or prop.description) or humanised(text_of(prop.name))]
    if OBSERVED in node:
        parts.append("Observed, not documented.")
    if NONE in node:
        parts.append("Empty where there is no value." if node[NONE] == "" else f"{node[NONE]} means no value.")
    if node.get("default") is not None:
        parts.append(f"Default: {prose(str(node['default']))}.")
    example = node.get("example")
    if example not in (None, "", [], {}) and len(str(example)) <= 60:
        shown = (
            repr(example)
            if types_of(node) == ["string"] and not node.get("format") and _is_number(example)
            else str(example)
        )
        parts.append(f"Example: {prose(shown)}.")
    return " ".join(part for part in parts if part)


def _is_number(example: Any) -> bool:
    """Whether a text would be read as a number, so that it needs quotes; a complete phone number, for example."""
    return isinstance(example, str) and example.lstrip("+-").replace(".", "", 1).isdecimal()


def argument_about(name: str, prop: Any, node: Node) -> str:
    """One line for an argument; without a description, the usual meaning of its name."""
    meaning = _GLOSSARY.get(name)
    if meaning and not (node.get("description") or prop.description):
        node = {**node, "description": meaning}
    return about(prop, node)


def docstring(
    node: Node, method: str, path: str, arguments: Iterable[tuple[str, str]], returned: str, about_result: str
) -> str:
    """The docstring of an operation, without its quotes; ``arguments`` are (name, text) pairs."""
    lines = [sentence(node.get("summary")) or humanised(node["operationId"])]
    if node.get("description"):
        lines += ["", *textwrap.wrap(sentence(node["description"]), 100)]
    described = [f"{name}: {text}" for name, text in arguments]
    if described:
        lines += ["", "Args:", *_wrapped(described)]
    lines += ["", "Returns:"]
    text = f"{returned}: {about_result}" if about_result not in _UNINFORMATIVE else f"{returned}."
    lines += _wrapped(["Nothing." if returned == "None" else text])
    lines += ["", "Raises:"]
    documented = [_refusal(code, node["responses"][code]) for code in sorted(node["responses"]) if code in _ERRORS]
    before = ["TypeError, ValueError: an argument doesn't fit; nothing was sent"] if described else []
    after = ["APIError: any other error response", "ConnectionError, TimeoutError: no response was received"]
    lines += _wrapped(f"{line}." for line in [*before, *documented, *after])
    safe = "yes, it only reads" if node["x-safe"] else "only if the server certainly did not process it"
    lines += ["", f"Retried after a failure: {safe}.", f"{method} {own_server(node)}{path}", *_page(node)]
    return "\n".join(lines)


def _refusal(status: str, response: Node) -> str:
    """What an error means; where the response has a meaning of its own, that one."""
    error = _ERRORS[status]
    return f"{error.partition(',')[0]}, {prose(response['description'])}" if response.get("x-meaning") else error


def _page(node: Node) -> list[str]:
    """The page of an operation in the reference."""
    tag = re.sub(r"[^a-z0-9]+", "-", node["tags"][-1].lower()).strip("-")
    reference = _REFERENCES.get(node.get(ORIGIN, NAME))
    return [f"{DOCS}/{reference}/{tag}/{node.get(PUBLISHED_ID, node['operationId'])}"] if reference else []


def _wrapped(entries: Iterable[str]) -> list[str]:
    """Entries of a Google section."""
    return [
        line
        for entry in entries
        for line in textwrap.wrap(entry, 96, initial_indent="    ", subsequent_indent="        ")
    ]
