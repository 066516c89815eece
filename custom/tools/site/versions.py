"""Put the documentation of all versions into one site: ``python -m custom.tools.site.versions ARCHIVES SITE``.

The newest version is the site itself, so that links to it stay; each one is also in a folder of its own, such as
``0.1.0/``, and ``versions.html`` lists them. Needs nothing that is not in Python.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from custom.tools.archives import unpack

_ARCHIVE = re.compile(r"docs-(\d+)\.(\d+)\.(\d+)\.tar\.gz")
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Versions</title>
<h1>Documentation by version</h1>
<ul>
{entries}
</ul>
</html>
"""


def lay_out(archives: Path, site: Path) -> list[str]:
    """Unpack the archives ``docs-1.2.3.tar.gz`` of a folder into a site.

    Returns:
        list[str]: the versions, the newest first.

    Raises:
        ValueError: there is no archive, or a file of another name.
    """
    found: dict[tuple[int, ...], Path] = {}
    for path in archives.iterdir():
        name = _ARCHIVE.fullmatch(path.name)
        if name is None:
            raise ValueError(f"{path.name}: expected a name such as docs-0.1.0.tar.gz")
        found[tuple(map(int, name.groups()))] = path
    if not found:
        raise ValueError(f"no documentation in {archives}")
    newest_first = {".".join(map(str, key)): found[key] for key in sorted(found, reverse=True)}
    _unpack(next(iter(newest_first.values())), site)
    for version, path in newest_first.items():
        _unpack(path, site / version)
    entries = "\n".join(f'<li><a href="{version}/">{version}</a></li>' for version in newest_first)
    (site / "versions.html").write_text(_PAGE.format(entries=entries), encoding="utf-8")
    return list(newest_first)


def _unpack(archive: Path, folder: Path) -> None:
    with archive.open("rb") as content:
        unpack(content, folder)


def main() -> int:
    """Put the site together, and list the versions that it has."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.site.versions", description=__doc__)
    parser.add_argument("archives", type=Path, help="a folder with docs-1.2.3.tar.gz of each version")
    parser.add_argument("site", type=Path, help="the folder to write")
    arguments = parser.parse_args()
    print("documentation of", ", ".join(lay_out(arguments.archives, arguments.site)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
