"""The consumer programs of tests/typing, as pyrefly and ty see them; mypy and pyright check them in make types."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from custom.tools.files import ROOT

PROGRAMS = Path("tests", "typing")
BIN = Path(sysconfig.get_path("scripts"))
_FOUND = re.compile(r"(?P<path>tests/typing/\w+\.py):(?P<line>\d+):\d+: (?P<message>.*)")


def checked(*command: str) -> tuple[int, str]:
    """The exit status and the output of a type checker."""
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.slow
def test_pyrefly() -> None:
    """It finds only what the programs mark as wrong."""
    status, output = checked("pyrefly", "check", "--python-interpreter-path", sys.executable, str(PROGRAMS))
    assert (status, "0 errors" in output) == (0, True), output


@pytest.mark.slow
def test_ty() -> None:
    """It finds only what the programs mark as wrong; it does not read the marks, which have codes of mypy."""
    _, output = checked("ty", "check", "--python", str(BIN.parent), "--output-format", "concise", str(PROGRAMS))
    found = [match for line in output.splitlines() if (match := _FOUND.match(line))]
    assert found, output
    lines = {path: path.read_text(encoding="utf-8").splitlines() for path in (ROOT / PROGRAMS).glob("*.py")}
    # The mark of a wrong line in these programs is looked for; nothing is silenced here.
    unmarked = [one[0] for one in found if "type: ignore" not in lines[ROOT / one["path"]][int(one["line"]) - 1]]
    assert unmarked == []
