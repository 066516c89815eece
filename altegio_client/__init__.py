# Generated; do not edit. Regenerate: make generate
"""Async client of the Altegio Business Management API: models and operations.

Applications import the package ``altegio``, which sends what this one describes.
"""

from __future__ import annotations

from typing import NoReturn


def __getattr__(name: str) -> NoReturn:
    if name in ("AuthenticatedClient", "Client"):
        raise ImportError(
            f"altegio_client has no {name}: write from altegio import Altegio; "
            "api = Altegio(partner_token=..., user_token=...) is the client, and await api.<group>.<operation>(...) a call"
        )
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
