"""Every Python block of the documents runs against the mock server."""

from __future__ import annotations

import asyncio
import logging
import re
import textwrap
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor

from altegio import Altegio
from altegio.mock_server import MockServer
from custom.tools.files import ROOT

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCKS = [
    pytest.param(textwrap.dedent(block), id=f"{path.stem}-{number}")
    for path in DOCUMENTS
    for number, block in enumerate(re.findall(r" *```python\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL))
]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Undoes what a block sets for the full process."""
    loggers = [logging.getLogger(name) for name in (None, "altegio", "httpx")]
    levels = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    if HTTPXClientInstrumentor().is_instrumented_by_opentelemetry:
        HTTPXClientInstrumentor().uninstrument()


def test_blocks_are_found() -> None:
    """The blocks of README, home page and guide are found."""
    found = {str(one.id).rpartition("-")[0] for one in BLOCKS}
    assert {"README", "index", "start", "errors", "models", "webhooks", "testing"} <= found


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_runs(block: str, mock_server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs unchanged with an open client named ``api``; the test functions in it pass."""
    monkeypatch.setenv("ALTEGIO_BASE_URL", mock_server.base_url)
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "partner")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "user")
    if "asyncio.run" in block:  # it creates its own client and event loops
        exec(compile(block, "a document", "exec"), {"__name__": "__main__"})  # noqa: S102 - our own text
        return
    names: dict[str, Any] = {}
    code = f"async def run(api):\n{textwrap.indent(block, '    ')}\n    return locals()"
    exec(compile(code, "a document", "exec"), names)  # noqa: S102 - our own text

    async def with_client() -> None:
        async with Altegio() as api:
            defined: dict[str, Any] = await names["run"](api)
            for test in (value for name, value in defined.items() if name.startswith("test_")):
                await test()

    asyncio.run(with_client())


def test_each_way_of_testing_tests_the_same_application() -> None:
    """The blocks of the guide whose tests are ``test_is_known...`` differ in the tests alone."""
    text = (ROOT / "docs" / "guide" / "testing.md").read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if "def test_is_known" in block]
    application = re.compile(r"^async def is_known\(.*?(?=^async def test)", re.MULTILINE | re.DOTALL)
    assert len(blocks) == 4
    assert len({tuple(application.findall(block)) for block in blocks}) == 1
    assert all(block.count("find_by_phone") == 1 for block in blocks)
