"""The pytest fixtures, in a test run of an application."""

from __future__ import annotations

import os
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
SERVER = """
import asyncio
import contextlib
import altegio
import httpx
import pytest

ANNA = {"name": "Anna", "phone": "+13155550123"}

def ask(server, call):
    async def run():
        async with altegio.Altegio(base_url=server.base_url, partner_token="p", user_token="u") as api:
            with contextlib.suppress(altegio.APIError):
                await call(api)

    asyncio.run(run())

def nonsense(api):
    return api.request("GET", "/nonsense")

def unknown_key(api):
    return api.request("POST", "/clients/720441", body={**ANNA, "nickname_of_client": "A"})

def test_path(altegio_server):
    ask(altegio_server, nonsense)

def test_key(altegio_server):
    ask(altegio_server, unknown_key)

def test_refused(altegio_server):
    ask(altegio_server, lambda api: api.request("POST", "/clients/720441", body={"name": 5}))

def test_lenient(altegio_server):
    altegio_server.strict = False
    ask(altegio_server, nonsense)
    ask(altegio_server, unknown_key)
"""
TEARDOWN = """
import asyncio
import contextlib
import altegio
import pytest

def ask(fake, call):
    async def run():
        async with fake.client() as api:
            with contextlib.suppress(altegio.APIError):
                await call(api)

    asyncio.run(run())

@pytest.fixture
def nonsense(altegio_fake):
    yield
    ask(altegio_fake, lambda api: api.request("GET", "/nonsense"))

@pytest.fixture
def deleting(altegio_fake):
    yield
    ask(altegio_fake, lambda api: api.clients.delete_client(720441, 7))

@pytest.fixture
def idle(altegio_fake):
    yield

def test_nonsense(nonsense):
    pass

def test_used_at_the_end(altegio_fake, deleting):
    altegio_fake.on("delete_client")

def test_not_used(altegio_fake, idle):
    altegio_fake.on("delete_client")

def test_itself(altegio_fake, nonsense):
    assert not "this is what is wrong"
"""
RUNNER = """
import pytest

@pytest.fixture
def _runner():
    yield
"""
OF_PLUGINS = """
import pytest

@pytest.fixture
async def closing():
    yield

def test_runner(altegio_fake, _runner, tmp_path, monkeypatch):
    altegio_fake.on("get_client")

@pytest.mark.xfail(strict=True)
def test_expected(altegio_fake, _runner):
    altegio_fake.on("get_client")

@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_own(altegio_fake, closing):
    altegio_fake.on("get_service")
"""
TWICE = """
from _pytest.runner import runtestprotocol

def pytest_runtest_protocol(item, nextitem):
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    runtestprotocol(item, nextitem=nextitem, log=False)
    item._initrequest()
    runtestprotocol(item, nextitem=nextitem)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
"""
RERUN = """
runs = []

def test_second_time(altegio_fake):
    runs.append(altegio_fake)
    if len(runs) == 1:
        altegio_fake.fail_next(status=500)
    assert len(runs) == 2
"""
OTHER = "def test_other():\n    assert True\n"
LOADED = """
import sys

def test_nothing_is_loaded():
    assert "pytest_altegio" in sys.modules
    assert not [one for one in sys.modules if one.partition(".")[0] in ("altegio", "altegio_client", "httpx")]
"""


def pytest_run(folder: Path, text: str, *options: str) -> tuple[int, str]:
    """The exit status and the output of a pytest run in an empty folder."""
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
def test_strictness_affects_only_tests_that_use_the_fake(tmp_path: Path) -> None:
    """An unused response or an undocumented request fails that test, unless it failed anyway."""
    status, output = pytest_run(tmp_path, STRICT + "\n\n" + OTHER)
    assert status == 1
    assert "get_client was set by on() and never called" in output
    assert output.splitlines().count("GET /nowhere is not in the description") == 1
    assert "delete_client was set" not in output
    assert "get_service was set by on() and never called\na refusal with 500 is left over (1 times)" in output
    failed = [line.split()[1].partition("::test_")[2] for line in output.splitlines() if line.startswith("FAILED")]
    assert failed == ["unused", "undescribed", "itself", "unused_though_lenient"]
    assert "4 failed, 2 passed" in output


@pytest.mark.slow
def test_a_server_is_strict(tmp_path: Path) -> None:
    """An unknown path and an unknown key; not a request that is refused for another reason."""
    status, output = pytest_run(tmp_path, SERVER)
    assert status == 1
    assert "GET /api/v1/nonsense is not in the description" in output
    assert "create_client was sent something that the description does not have: nickname_of_client" in output
    assert "2 failed, 2 passed" in output


@pytest.mark.slow
def test_fixtures_may_use_a_fake_at_their_end(tmp_path: Path) -> None:
    """Their requests count; a test that failed anyway is not checked again."""
    status, output = pytest_run(tmp_path, TEARDOWN)
    assert status == 1
    assert "1 failed, 3 passed, 2 errors" in output, output
    assert "ERROR test_application.py::test_nonsense" in output
    assert "GET /nonsense is not in the description" in output
    assert "ERROR test_application.py::test_not_used" in output
    assert output.count("delete_client was set by on() and never called") >= 1
    assert "ERROR test_application.py::test_itself" not in output


@pytest.mark.slow
def test_fixtures_of_plugins_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that did not use what it prepared fails itself, also under a runner of async tests."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    (tmp_path / "some_runner.py").write_text(RUNNER, encoding="utf-8")
    installed = tmp_path / "some_runner-1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: some-runner\nVersion: 1\n", encoding="utf-8")
    (installed / "entry_points.txt").write_text("[pytest11]\nsome_runner = some_runner\n", encoding="utf-8")
    status, output = pytest_run(tmp_path, OF_PLUGINS)
    assert status == 1
    assert "1 failed, 1 passed, 1 xfailed, 1 error" in output, output
    assert "FAILED test_application.py::test_runner" in output
    assert "ERROR test_application.py::test_own" in output


@pytest.mark.slow
def test_a_test_may_run_again(tmp_path: Path) -> None:
    """What it prepared the time before was for the fake of that time."""
    (tmp_path / "conftest.py").write_text(TWICE, encoding="utf-8")
    status, output = pytest_run(tmp_path, RERUN)
    assert (status, "1 passed" in output) == (0, True), output


@pytest.mark.slow
@pytest.mark.parametrize("options", [(), ("-n", "2")])
def test_other_ways_to_run_a_test(tmp_path: Path, options: tuple[str, ...]) -> None:
    """With anyio's plugin, under asyncio and trio, and in processes of xdist."""
    status, output = pytest_run(tmp_path, ASYNC, *options)
    assert (status, "2 failed, 2 passed" in output) == (1, True), output
    assert output.count("get_client was set by on() and never called") >= 2


@pytest.mark.slow
def test_the_plugin_loads_pytest_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run without the fixtures loads nothing else."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # other plugins load httpx
    status, output = pytest_run(tmp_path, LOADED, "-p", "pytest_altegio")
    assert status == 0, output


@pytest.mark.slow
def test_without_the_extra_the_fixture_names_it(tmp_path: Path) -> None:
    """The plugin itself works without."""
    block = "import sys\nsys.modules['jsonschema'] = None\n"
    (tmp_path / "conftest.py").write_text(block, encoding="utf-8")
    status, output = pytest_run(tmp_path, "def test_it(altegio_fake):\n    pass\n\n\n" + OTHER)
    assert status == 1
    assert "altegio.testing needs jsonschema: pip install 'altegio-client[testing]'" in output
    assert "During handling" not in output
    assert "1 passed" in output
