"""Run in a clean environment: the code blocks of the README, against the mock server."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

import altegio
import altegio_client
from altegio import Altegio
from altegio.mock_server import MockServer


def run_block(block: str) -> None:
    """Run a program, or a fragment as part of a program that has a client."""
    names: dict[str, Any] = {"dt": dt, "Altegio": Altegio, "__name__": "__main__"}
    if "asyncio.run" in block:
        exec(block, names)  # noqa: S102 - the README is ours
        return
    exec("async def run(api):\n" + textwrap.indent(block, "    "), names)  # noqa: S102 - the README is ours

    async def with_client() -> None:
        async with Altegio() as api:
            await names["run"](api)

    asyncio.run(with_client())


def main(readme: Path) -> None:
    """Run all blocks, with the packages that are installed and no others."""
    for module in (altegio, altegio_client):
        if not Path(str(module.__file__)).is_relative_to(sys.prefix):
            raise ImportError(f"{module.__name__} is not the installed one, but {module.__file__}")
    blocks = re.findall(r"```python\n(.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)
    with MockServer() as server:
        os.environ |= {"ALTEGIO_BASE_URL": server.base_url, "ALTEGIO_PARTNER_TOKEN": "p", "ALTEGIO_USER_TOKEN": "u"}
        for block in blocks:
            run_block(block)
    print(f"{len(blocks)} blocks of the README ran")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
