"""The public modules of the package."""

from __future__ import annotations

PUBLIC_MODULES = (
    "altegio",
    "altegio.aiohttp",
    "altegio.enums",
    "altegio.errors",
    "altegio.mock_server",
    "altegio.models",
    "altegio.pagination",
    "altegio.testing",
    "altegio.webhooks",
)
"""The modules listed in docs/guide/versions.md."""
