"""Try a wheel in an environment that has nothing else: the README's code, and what type checkers see."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_EXTRAS = "aiohttp,mock,orjson"
_README = """
import asyncio, datetime as dt, os, re, sys, textwrap
from pathlib import Path
from altegio import Altegio
from altegio.mock_server import MockServer

import altegio, altegio_client
for module in (altegio, altegio_client):
    assert Path(module.__file__).is_relative_to(sys.prefix), module.__file__
blocks = re.findall(r"```python\\n(.*?)```", Path(sys.argv[1]).read_text(encoding="utf-8"), re.DOTALL)
with MockServer() as server:
    os.environ |= {"ALTEGIO_BASE_URL": server.base_url, "ALTEGIO_PARTNER_TOKEN": "p", "ALTEGIO_USER_TOKEN": "u"}
    for block in blocks:
        names = {"dt": dt, "Altegio": Altegio, "__name__": "__main__"}
        if "asyncio.run" in block:
            exec(block, names)
            continue
        exec("async def run(api):\\n" + textwrap.indent(block, "    "), names)
        async def with_client():
            async with Altegio() as api:
                await names["run"](api)
        asyncio.run(with_client())
print(len(blocks))
"""


def try_out(root: Path, wheel: Path) -> int:
    """Install a wheel into a new environment, run the README's blocks and check the typing tests against it.

    Returns:
        int: how many blocks ran.

    Raises:
        subprocess.CalledProcessError: something failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        subprocess.run([sys.executable, "-m", "venv", str(here / "venv")], check=True)
        python = here / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, f"{wheel}[{_EXTRAS}]", "mypy"], check=True)
        shutil.copy(root / "README.md", here)
        shutil.copytree(root / "tests" / "typing", here / "typing")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MYPY"))}
        ran = subprocess.run(
            [str(python), "-c", _README, "README.md"], cwd=here, env=environment, check=True, stdout=subprocess.PIPE
        )
        strict = ["--strict", "--enable-error-code=deprecated", "--no-error-summary"]
        programs = sorted((here / "typing").glob("*.py"))
        checked = [str(python), "-m", "mypy", *strict, *map(str, programs)]
        subprocess.run(checked, cwd=here, env=environment, check=True)
        return int(ran.stdout.split()[-1])
