"""The wheel as users install it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import metadata, requires, version
from pathlib import Path

import pytest

import altegio
from custom.tools.files import ROOT

pytestmark = pytest.mark.slow  # builds a wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the working tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


def test_holds_two_packages_and_the_plugin(wheel: Path) -> None:
    """Two import packages, both typed, the description, and the plugin of pytest; no ``custom``, no tests."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == {"altegio", "altegio_client", "pytest_altegio.py"}
    for needed in (
        "altegio/py.typed",
        "altegio_client/py.typed",
        "altegio_client/openapi.json",
        "altegio/mock_server/__main__.py",
        "altegio_client/models/appointment.py",
    ):
        assert needed in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_works_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    """Both packages import from the wheel, a group responds, and ``custom`` does not exist."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = f"""
import importlib.util, sys
hidden = ({str(ROOT)!r}, {str(ROOT / "custom")!r})
sys.path[:] = [{str(tmp_path)!r}, *[path for path in sys.path if path.rstrip("/") not in hidden]]
import altegio, altegio_client
assert altegio.__file__.startswith({str(tmp_path)!r}), altegio.__file__
assert altegio_client.__file__.startswith({str(tmp_path)!r}), altegio_client.__file__
assert importlib.util.find_spec("custom") is None
api = altegio.Altegio(partner_token="x", user_token="y")
print(api.appointments.get_appointment.__name__)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "get_appointment\n"), done.stderr


def test_version_is_stated_once() -> None:
    """Code, metadata and changelog agree on the version."""
    assert version("altegio-client") == altegio.__version__
    headings = [line for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines() if line[:3] == "## "]
    assert headings[0].split()[1] == altegio.__version__


def test_runtime_dependencies_are_few() -> None:
    """The wheel needs four packages, each with a lower bound, and publishes no extra for development."""
    needed = requires("altegio-client") or []
    runtime = [one for one in needed if "extra ==" not in one]
    assert sorted(re.split("[<>=]", one)[0] for one in runtime) == ["anyio", "attrs", "httpx", "python-dateutil"]
    assert all(">=" in one for one in needed)
    assert metadata("altegio-client").get_all("Provides-Extra") == [
        "aiohttp",
        "examples",
        "httpx2",
        "mock",
        "orjson",
        "redis",
        "testing",
    ]


def test_tools_that_affect_generated_code_are_pinned() -> None:
    """The generator and the formatter have one version each."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    for pinned in ("openapi-python-client==", "ruff=="):
        assert any(one.startswith(pinned) for one in groups["generate"])


def test_addresses_of_the_repository_agree() -> None:
    """The addresses of the metadata begin with that of the source, and the README installs from there."""
    urls = dict(one.split(", ", 1) for one in metadata("altegio-client").get_all("Project-URL") or [])
    assert sorted(urls) == ["API reference", "Changelog", "Documentation", "Issues", "Source"]
    for name in ("Changelog", "Documentation", "Issues"):
        assert urls[name].startswith(urls["Source"] + "/")
    assert f"git+{urls['Source']}@" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_links_of_the_long_description_are_absolute(wheel: Path) -> None:
    """On a package index, links into the repository's tree would be broken."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        text = archive.read(name).decode("utf-8")
    source = re.findall(r"^Project-URL: Source, (.+)$", text, re.MULTILINE)[0].strip()
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert any(link.startswith(source + "/blob/main/docs/") for link in links)
    assert [link for link in links if not link.startswith(("https://", "#"))] == []
