"""The fixtures, in a run of pytest of an application."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FAKE = """
import altegio

async def use(api):
    async with api:
        return await api.locations.get_location(720441)

def test_state(altegio_fake, altegio_api):
    import asyncio
    altegio_fake.fail_next(status=429, retry_after=0)
    assert asyncio.run(use(altegio_api)).id == 720441
    assert altegio_fake.requests.operations == ["get_location"] * 2

def test_server(altegio_server):
    assert altegio_server.base_url.startswith("http://127.0.0.1:")
"""
STRICT = """
import asyncio
import altegio

def test_unused(altegio_fake):
    altegio_fake.on("get_client", returns={})

def test_undescribed(altegio_api):
    async def ask():
        try:
            await altegio_api.request("GET", "/nowhere")
        except altegio.NotFoundError:
            pass

    asyncio.run(ask())

def test_itself(altegio_fake):
    altegio_fake.on("delete_client", returns={})
    assert not "never asked to delete"

def test_lenient(altegio_fake, altegio_api):
    altegio_fake.strict = False
    test_undescribed(altegio_api)

def test_unused_though_lenient(altegio_fake):
    altegio_fake.strict = False
    altegio_fake.on("get_service", returns={})
    altegio_fake.fail_next(status=500)
"""
ASYNC = """
import pytest

@pytest.mark.anyio
async def test_used(altegio_api):
    assert (await altegio_api.locations.get_location(720441)).id == 720441

@pytest.mark.anyio
async def test_unused(altegio_fake, altegio_api):
    altegio_fake.on("get_client", returns={})
    await altegio_api.locations.get_location(720441)
"""
OTHER = "def test_other():\n    assert True\n"
LOADED = """
import sys

def test_nothing_is_loaded():
    assert "pytest_altegio" in sys.modules
    assert not [one for one in sys.modules if one.partition(".")[0] in ("altegio", "altegio_client", "httpx")]
"""


def pytest_run(folder: Path, text: str, *options: str) -> tuple[int, str]:
    """The exit status and the output of a run of pytest in an empty folder."""
    (folder / "test_application.py").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.slow
def test_fixtures_are_there_without_an_import(tmp_path: Path) -> None:
    """By the entry point of the package."""
    status, output = pytest_run(tmp_path, FAKE)
    assert (status, "2 passed" in output) == (0, True), output


@pytest.mark.slow
def test_strictness_touches_only_tests_that_use_the_fake(tmp_path: Path) -> None:
    """What was prepared and not used, or asked and not described, fails that test, unless it failed anyway."""
    status, output = pytest_run(tmp_path, STRICT + "\n\n" + OTHER)
    assert status == 1
    assert "get_client was set by on() and never called" in output
    assert output.count("GET /nowhere is not in the description") == 1
    assert "delete_client was set" not in output
    assert "get_service was set by on() and never called\na refusal with 500 is left over (1 times)" in output
    failed = [line.split()[1].partition("::test_")[2] for line in output.splitlines() if line.startswith("FAILED")]
    assert failed == ["unused", "undescribed", "itself", "unused_though_lenient"]
    assert "4 failed, 2 passed" in output


@pytest.mark.slow
@pytest.mark.parametrize("options", [(), ("-n", "2")])
def test_other_ways_to_run_a_test(tmp_path: Path, options: tuple[str, ...]) -> None:
    """A test that anyio's plugin runs, under asyncio and trio, and in processes of xdist."""
    status, output = pytest_run(tmp_path, ASYNC, *options)
    assert (status, "2 failed, 2 passed" in output) == (1, True), output
    assert output.count("get_client was set by on() and never called") >= 2


@pytest.mark.slow
def test_the_plugin_loads_pytest_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that uses no fixture pays nothing for it."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # other plugins load httpx
    status, output = pytest_run(tmp_path, LOADED, "-p", "pytest_altegio")
    assert status == 0, output


@pytest.mark.slow
def test_without_the_extra_the_fixture_says_what_to_install(tmp_path: Path) -> None:
    """The plugin itself works without."""
    block = "import sys\nsys.modules['jsonschema'] = None\n"
    (tmp_path / "conftest.py").write_text(block, encoding="utf-8")
    status, output = pytest_run(tmp_path, "def test_it(altegio_fake):\n    pass\n\n\n" + OTHER)
    assert status == 1
    assert "altegio.testing needs jsonschema: pip install 'altegio-client[testing]'" in output
    assert "During handling" not in output
    assert "1 passed" in output
