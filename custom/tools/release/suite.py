"""Run the tests against an installed wheel: ``python -m custom.tools.release.suite``.

The tests and the tools come from this folder, ``altegio`` and ``altegio_client`` from the wheel. Any Python can run it:
it needs nothing that is installed, and tests with the Python that it runs under.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from pathlib import Path

from custom.tools.release.environment import CleanEnvironment
from custom.tools.release.steps import StepError

ROOT = Path(__file__).parents[3]
_INSTALLED = """
import sys, altegio, altegio_client
print("Python", sys.version.split()[0], "with", altegio.__file__)
sys.exit(any(not one.__file__.startswith(sys.prefix) for one in (altegio, altegio_client)))
"""


def run_suite(root: Path, wheel: Path | None, arguments: list[str]) -> None:
    """Install a wheel with all extras into a new environment and run the tests of a folder there.

    Without a wheel, one is built of the folder as it is.

    Raises:
        StepError: it can't be built or installed, or a test failed.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        environment = CleanEnvironment(here / "venv")
        wheel = wheel or environment.build_wheel(root, here / "wheel")
        environment.install(wheel, sorted(project["optional-dependencies"]), "--group", f"{root}/pyproject.toml:test")
        environment.add_path(root)
        environment.run("the import from the wheel", "-c", _INSTALLED, cwd=root)
        environment.run("the suite", "-m", "pytest", *arguments, cwd=root)


def main() -> int:
    """Run the tests; 1 when one fails."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.release.suite", description=__doc__)
    parser.add_argument("--wheel", type=Path, help="the wheel to test (default: one of this folder as it is)")
    arguments, rest = parser.parse_known_args()
    try:
        run_suite(ROOT, arguments.wheel and arguments.wheel.resolve(), rest)
    except StepError as error:
        print(f"test-wheel: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
