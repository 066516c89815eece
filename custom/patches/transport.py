"""Transport headers, media types and security: what the client does itself, whatever the pages state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from custom.patches.registry import patch
from custom.tools.description.document import Document, Node
from custom.tools.description.joining import ORIGIN
from custom.tools.description.security import PARTNER, USER

_TRANSPORT = {"accept": 1, "contenttype": 2, "authorization": 1}
"""The headers that the pages declare, and of how many words each is: a misspelled one has no more."""
_ALIKE = 0.85


def _folded(parameter: Node) -> str:
    return re.sub(r"[^a-z]", "", parameter["name"].lower())


def _is_misspelled(parameter: Node) -> bool:
    """Whether a header has the name of a transport header with a mistake in it; ``X-Authorization`` is another one."""
    name, words = _folded(parameter), len(re.split(r"[^A-Za-z]+", parameter["name"]))
    return any(
        words <= count and (sorted(name) == sorted(known) or SequenceMatcher(None, name, known).ratio() >= _ALIKE)
        for known, count in _TRANSPORT.items()
    )


def _drop(document: Document, wanted: str) -> Iterator[str]:
    for operation in document.operations():
        for parameter in list(operation.parameters):
            if _quirk(parameter) == wanted:
                operation.parameters.remove(parameter)
                yield f"{operation.id} {parameter['in']} {parameter['name']}"


def _quirk(parameter: Node) -> str | None:
    """Which of the three quirks a parameter is: a header, one in the query, a misspelled one, or None."""
    name = _folded(parameter)
    if name in _TRANSPORT:
        return {"header": "header", "query": "query"}.get(parameter["in"])
    if parameter["in"] == "header":
        return "misspelled" if _is_misspelled(parameter) else None
    return None


@patch(
    id="transport-headers",
    wrong="Accept, Content-Type and Authorization are declared as required header arguments",
    evidence="nearly every page; OpenAPI 3.1 itself states that such parameters are to be ignored",
    change="dropped; the client sends them",
)
def transport_headers(document: Document) -> Iterator[str]:
    yield from _drop(document, "header")


@patch(
    id="misspelled-transport-header",
    wrong="a transport header stands under a misspelled name (Conetnt-Type)",
    evidence="get_membership_type_list: the page's header list and its curl call",
    change="dropped; the misspelled name is never sent",
)
def misspelled_transport_header(document: Document) -> Iterator[str]:
    yield from _drop(document, "misspelled")


@patch(
    id="transport-headers-in-query",
    wrong="transport headers are declared as query parameters",
    evidence="get_resource_list: the three stand under Query on its page",
    change="dropped; nothing of them reaches the query",
)
def transport_headers_in_query(document: Document) -> Iterator[str]:
    yield from _drop(document, "query")


@patch(
    id="any-media-type",
    wrong="request bodies are declared as */*",
    evidence="create_client, update_visit and other pages; all their examples are JSON",
    change="application/json",
)
def any_media_type(document: Document) -> Iterator[str]:
    for operation in document.operations():
        bodies = operation.bodies()
        if "*/*" in bodies:
            bodies.setdefault("application/json", bodies.pop("*/*"))
            yield f"{operation.id} body"


@patch(
    id="both-tokens",
    wrong="security names the partner token only, or nothing, where the header text asks for both",
    evidence="get_membership_list, get_location, ... (header text); get_location_list (`my` needs a user); "
    "authorize_user and the log-ins of visitors need the partner token though their security is empty",
    change="every operation takes the partner token; the user token is sent whenever the client has one, but with no "
    "log-in, and in the other descriptions only where they ask for it",
)
def both_tokens(document: Document) -> Iterator[str]:
    for operation in document.operations():
        declared = {name for option in operation.node.get("security", []) for name in option}
        if USER in declared:
            continue
        if declared and ORIGIN in operation.node:
            continue  # the header texts of the other descriptions mean the partner token alone
        wanted: list[dict[str, list[str]]] = [{PARTNER: []}]
        if declared:
            wanted.insert(0, {USER: []})
        operation.node["security"] = wanted
        yield operation.id
