"""Fixtures for the tests of sending."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy, only the planted tokens, and no time spent on loading certificates."""
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("SSL_CERT_DIR", str(Path(__file__).parent))
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    for name in ("ALTEGIO_PARTNER_TOKEN", "ALTEGIO_USER_TOKEN", "ALTEGIO_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
