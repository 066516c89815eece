"""Types are part of the product: what both packages export has known types, as pyright sees them once installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from custom.tools.files import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both packages beside each other, as in site-packages."""
    folder = tmp_path_factory.mktemp("installed")
    shutil.copytree(ROOT / "altegio_client", folder / "altegio_client")
    shutil.copytree(ROOT / "custom" / "altegio", folder / "altegio")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize(("package", "least"), [("altegio", 1.0), ("altegio_client", 0.98)])
def test_exported_types_are_known(package: str, least: float, installed: Path) -> None:
    """All types that we export are known; types of other packages are not checked."""
    path = os.pathsep.join([str(installed), sysconfig.get_path("purelib")])
    # To verify types, pyright asks the `python` of the path for its folders, whatever --pythonpath is.
    programs = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--verifytypes", package, "--ignoreexternal", "--outputjson"],
        cwd=installed,
        env={**os.environ, "PATH": programs, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["typeCompleteness"]
    assert found["exportedSymbolCounts"]["withKnownType"] > 500
    assert found["completenessScore"] >= least
