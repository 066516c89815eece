"""A virtual environment that has a distribution of the package, and nothing of this folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from custom.tools.release.steps import own_environment, run


class CleanEnvironment:
    """A new virtual environment in a folder, for a wheel or a source distribution.

    Attributes:
        python: its interpreter.
    """

    def __init__(self, folder: Path) -> None:
        run("a new environment", [sys.executable, "-m", "venv", folder])
        self.python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
        # Python 3.11 brings a pip that knows no dependency groups.
        self._pip("install", "pip>=25.1")

    def build_wheel(self, root: Path, target: Path) -> Path:
        """Build a wheel of a folder as it is.

        Raises:
            StepError: the build failed.
        """
        self._pip("wheel", "--no-deps", "--wheel-dir", str(target), str(root))
        return next(target.glob("*.whl"))

    def install(self, distribution: Path, extras: Sequence[str], *more: str) -> None:
        """Install a wheel or a source distribution with extras, and whatever else pip takes.

        Raises:
            StepError: pip failed.
        """
        self._pip("install", f"{distribution}[{','.join(extras)}]", *more)

    def run(self, step: str, *arguments: str | Path, cwd: Path) -> None:
        """Run Python in a folder that it imports nothing from.

        Raises:
            StepError: it failed.
        """
        environment = {**own_environment(), "PYTHONSAFEPATH": "1"}
        run(step, [self.python, *arguments], cwd=cwd, environment=environment)

    def add_path(self, folder: Path) -> None:
        """Let modules of a folder be found, behind all that is installed."""
        where = "import sysconfig; print(sysconfig.get_path('purelib'))"
        done = subprocess.run([self.python, "-c", where], capture_output=True, text=True, check=True)
        (Path(done.stdout.strip()) / "tree.pth").write_text(f"{folder}\n", encoding="utf-8")

    def _pip(self, command: str, *arguments: str) -> None:
        pip: list[str | Path] = [self.python, "-m", "pip", command, "--quiet", "--disable-pip-version-check"]
        run(f"pip {command}", [*pip, *arguments], environment=own_environment())
