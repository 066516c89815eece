"""What the package promises to be importable."""

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
"""Those of docs/guide/versions.md."""
