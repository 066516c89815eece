"""Security schemes under the names that the patches know, by the tokens that they carry."""

from __future__ import annotations

from custom.tools.description.document import Node

PARTNER = "BearerPartner"
"""The scheme of the partner token alone."""
USER = "BearerPartnerUser"
"""The scheme of the partner token and a user token."""


def known_names(schemes: Node) -> dict[str, str]:
    """The known name of each scheme that carries the tokens of this API; others keep theirs."""
    return {name: _known(scheme) or name for name, scheme in schemes.items()}


def _known(scheme: Node) -> str | None:
    form = scheme.get("bearerFormat")
    if not isinstance(form, str) or "{PartnerToken}" not in form:
        return None
    return USER if "{UserToken}" in form else PARTNER


def renamed(schemes: Node) -> Node:
    """The schemes under their known names."""
    names = known_names(schemes)
    return {names[name]: scheme for name, scheme in schemes.items()}


def requirements(security: list[Node], names: dict[str, str]) -> list[Node]:
    """What an operation requires, with the known names."""
    return [{names.get(name, name): scopes for name, scopes in option.items()} for option in security]
