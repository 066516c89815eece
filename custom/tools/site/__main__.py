"""Build the site: ``python -m custom.tools.site``."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from custom.tools.files import ROOT
from custom.tools.site.documents import SETTINGS, documents
from custom.tools.site.reference import FOLDER, Reference
from custom.tools.site.twins import write_twins

ASSETS = ("*.css", "*.png")
WORK = ROOT / "build" / "docs"


def write_sources(folder: Path) -> dict[str, str]:
    """Write all pages and the settings with their navigation into a folder; the pages by path."""
    shutil.rmtree(folder, ignore_errors=True)
    reference = Reference()
    pages = {**documents(), **reference.pages()}
    for path, text in pages.items():
        place = folder / "pages" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    for asset in (path for pattern in ASSETS for path in (ROOT / "docs").glob(pattern)):
        shutil.copy(asset, folder / "pages")
    settings = SETTINGS.read_text(encoding="utf-8").replace('"@reference"', _navigation(reference))
    (folder / "zensical.toml").write_text(settings, encoding="utf-8")
    return pages


def _navigation(reference: Reference) -> str:
    entries = [f'"{FOLDER}/index.md"']
    entries += [f'{{ "Client" = "{FOLDER}/client.md" }}']
    entries += [f'{{ "{module}" = "{FOLDER}/{module}.md" }}' for module in reference.modules]
    entries += [f'{{ "api.{group.name}" = "{FOLDER}/{group.name}.md" }}' for group in reference.groups]
    letters = ", ".join(f'{{ "{letter.upper()}" = "{FOLDER}/models/{letter}.md" }}' for letter in reference.letters)
    entries += [f'{{ "Models" = [{letters}] }}', f'{{ "Codes" = "{FOLDER}/codes.md" }}']
    return ",\n    ".join(entries)


def build(folder: Path = WORK) -> Path:
    """Build the site; warnings are errors.

    Returns:
        Path: the folder of the site.

    Raises:
        subprocess.CalledProcessError: the generator found something wrong, such as a link that leads nowhere.
    """
    pages = write_sources(folder)
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict", "-f", "zensical.toml"]
    subprocess.run(command, cwd=folder, check=True)
    site = folder / "site"
    write_twins(pages, site, _address(folder / "zensical.toml"))
    return site


def _address(settings: Path) -> str:
    project: Mapping[str, str] = tomllib.loads(settings.read_text(encoding="utf-8"))["project"]
    return project["site_url"]


def main() -> int:
    """Build the site, and print where it is; 1 where the generator found something wrong, which it has printed."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.site", description=__doc__)
    parser.add_argument("--output", type=Path, default=WORK, help="the folder to build in")
    try:
        site = build(parser.parse_args().output)
    except subprocess.CalledProcessError:
        return 1
    pages = len(list(site.rglob("*.html")))
    print(f"{pages} pages in {site / 'index.html'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
