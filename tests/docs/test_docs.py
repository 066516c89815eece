"""What the documents say holds."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

import altegio
from altegio import Altegio
from altegio.mock_server import MockServer
from altegio_client.api import TAGS
from custom.patches import PATCHES
from custom.tools.pipeline import ROOT
from tests.doubles.clients import client

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README + GUIDE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=[block.strip().splitlines()[0][:40] for block in BLOCKS])
def test_blocks_run(block: str, mock_server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python block of the README and the guide runs against the mock server."""
    monkeypatch.setenv("ALTEGIO_BASE_URL", mock_server.base_url)
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "partner")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "user")
    if "asyncio.run" in block:
        exec(compile(block, "README.md", "exec"), {"__name__": "__main__"})  # noqa: S102 - our own text
        return
    code = "async def run(api):\n" + textwrap.indent(block, "    ")
    code += "\n    return locals()"
    names: dict[str, Any] = {"dt": dt, "Altegio": Altegio}
    exec(compile(code, "README.md", "exec"), names)  # noqa: S102 - our own text

    async def with_client() -> None:
        async with Altegio() as api:
            made: dict[str, Any] = await names["run"](api)
            for test in (value for name, value in made.items() if name.startswith("test_")):
                await test()

    asyncio.run(with_client())


def test_readme_names_every_error() -> None:
    """The README's table of errors is complete."""
    errors = [name for name in altegio.__all__ if name.endswith("Error")]
    assert [name for name in errors if f"`{name}`" not in README and name != "TransportError"] == []


def test_readme_counts_what_is_untyped() -> None:
    """As many calls return Any as the README says."""
    groups = [getattr(client(), tag) for tag in TAGS]
    calls = [
        inspect.unwrap(call) for group in groups for call in vars(_generated(type(group))).values() if callable(call)
    ]
    untyped = [call.__name__ for call in calls if call.__annotations__.get("return") == "Any"]
    assert "get_client" in untyped
    assert f"The responses of {len(untyped)} calls, `get_client` among them" in README


def _generated(kind: type[Any]) -> type[Any]:
    return next(one for one in kind.__mro__ if one.__module__.startswith("altegio_client.api."))


def test_readme_commands_exist() -> None:
    """Every make target that the README names is one."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_oddities_name_the_patches() -> None:
    """docs/oddities.md names every patch, and no other."""
    text = (ROOT / "docs" / "oddities.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", text))
    assert named == {patch.id for patch in PATCHES}


def test_quickstart_works(mock_server: MockServer) -> None:
    """The quickstart ends well against the mock server, and prints no secret."""
    done = _quickstart(mock_server.base_url)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all of it worked" in done.stdout
    assert "planted" not in done.stdout
    sent = [request.operation for request in mock_server.requests]
    assert sent == [
        "authorize_user",
        "get_chain_list",
        "get_location_list",
        "chain_loyalty_membership_types_list",
        "chain_loyalty_membership_types_create",
        "chain_loyalty_membership_types_read",
        "get_membership_type_list",
        "check_memberships_for_event",
    ]


def test_quickstart_can_only_read(mock_server: MockServer) -> None:
    """With --read-only nothing is created."""
    done = _quickstart(mock_server.base_url, "--read-only")
    assert done.returncode == 0, done.stdout + done.stderr
    assert {request.method for request in mock_server.requests[1:]} == {"GET"}


def test_quickstart_fails_readably(mock_server: MockServer) -> None:
    """A refusal ends it with a line, not with a traceback, and with an exit status."""
    done = _quickstart(mock_server.base_url, password="wrong")
    assert done.returncode == 1
    assert "failed: POST /auth: 401" in done.stderr
    assert "Traceback" not in done.stderr


def _quickstart(base_url: str, *arguments: str, password: str = "planted-password") -> subprocess.CompletedProcess[str]:
    environment = {
        "ALTEGIO_BASE_URL": base_url,
        "ALTEGIO_PARTNER_TOKEN": "planted-partner",
        "ALTEGIO_LOGIN": "user@example.com",
        "ALTEGIO_PASSWORD": password,
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "examples" / "quickstart.py"), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _ours(path: Path) -> bool:
    top = path.relative_to(ROOT).parts[0]
    return path.is_file() and top != ".git" and not top.startswith(".venv")


TRACKED = [path for path in ROOT.rglob("*") if _ours(path)]


def test_no_machine_paths() -> None:
    """No document or source names a path of one machine."""
    pattern = re.compile("|".join(re.escape(start) for start in (str(ROOT), str(Path.home()) + "/")))
    sources = [path for path in TRACKED if path.suffix in {".py", ".md", ".toml", ".yaml", ".yml", ".jinja"}]
    assert len(sources) > 500
    assert [path.name for path in sources if pattern.search(path.read_text(encoding="utf-8"))] == []
