"""Try distributions in environments that have nothing else: the README's code, and what type checkers see."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from custom.tools.release.environment import CleanEnvironment

_EXTRAS = ("aiohttp", "httpx2", "mock", "orjson")
_README_BLOCKS = Path(__file__).with_name("readme_blocks.py")


def try_out(root: Path, distributions: Iterable[Path]) -> None:
    """Install each into a new environment, run the README's blocks there and check the typing tests against it.

    Raises:
        StepError: something failed.
    """
    for one in distributions:
        with tempfile.TemporaryDirectory() as folder:
            here = Path(folder)
            environment = CleanEnvironment(here / "venv")
            environment.install(one, _EXTRAS, "mypy")
            shutil.copy(root / "README.md", here)
            shutil.copytree(root / "tests" / "typing", here / "typing")
            environment.run(f"the README with {one.name}", _README_BLOCKS, "README.md", cwd=here)
            programs = sorted((here / "typing").glob("*.py"))
            strict = ("--strict", "--enable-error-code=deprecated")
            environment.run(f"the typing tests with {one.name}", "-m", "mypy", *strict, *programs, cwd=here)
