"""What must agree before a version is released."""

from __future__ import annotations

import datetime as dt
import re
import runpy
import subprocess
from collections.abc import Iterator
from pathlib import Path

from custom.tools.description.source import SOURCE_NAME, digest, read_sources
from custom.tools.package.inputs import inputs, read_inputs

_FORM = re.compile(r"\d+\.\d+\.\d+")
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_UNRELEASED = "unreleased"
_HEADING = re.compile(r"^## (\S+) - (.+)$", re.MULTILINE)


def disagreements(root: Path, version: str) -> list[str]:
    """All that stands in the way of a release, one line each; empty when everything agrees.

    Before there is a tag, it is a rehearsal: the changelog may still mark the version as unreleased.
    """
    if not _FORM.fullmatch(version):
        return [f"VERSION= must be three numbers such as 0.1.0, not {version!r}"]
    return [
        *_version(root, version),
        *_changelog(root, version),
        *_descriptions(root),
        *_package(root),
        *_git(root, version),
    ]


def _version(root: Path, version: str) -> Iterator[str]:
    found = _VERSION.search((root / "custom" / "altegio" / "_version.py").read_text(encoding="utf-8"))
    present = found[1] if found else "none"
    if present != version:
        yield f"custom/altegio/_version.py has {present}, not {version}"


def _changelog(root: Path, version: str) -> Iterator[str]:
    found = _heading(root)
    if found is None or found[1] != version:
        yield f"the first version in CHANGELOG.md is {found[1] if found else 'missing'}, not {version}"
    elif not _is_day(found[2]) and (found[2] != _UNRELEASED or _is_tagged(root, version)):
        yield f"CHANGELOG.md: {version} has no date, it is {found[2]!r}"


def _heading(root: Path) -> re.Match[str] | None:
    """The heading of the first version in the changelog."""
    return _HEADING.search((root / "CHANGELOG.md").read_text(encoding="utf-8"))


def _is_day(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _descriptions(root: Path) -> Iterator[str]:
    specs = runpy.run_path(str(root / "altegio_client" / "_source.py"))["SPECS"]
    sources = read_sources(root / "openapi" / SOURCE_NAME)
    for name, source in sources.items():
        present = digest((root / "openapi" / source.file).read_bytes())
        if source.sha256 and present != source.sha256:
            yield f"openapi/{source.file} is not the one of openapi/{SOURCE_NAME}; run make update-spec"
        if specs.get(name) != (source.revision, source.date, present):
            yield f"altegio.SPECS does not have {source.title} as openapi/ has it; run make generate"
    for name in specs.keys() - sources.keys():
        yield f"altegio.SPECS has {name}, which openapi/{SOURCE_NAME} lacks; run make generate"


def _package(root: Path) -> Iterator[str]:
    if read_inputs(root / "openapi" / "inputs.lock") != inputs(root):
        yield "altegio_client/ is stale; run make generate"


def _git(root: Path, version: str) -> Iterator[str]:
    if git(root, "status", "--porcelain"):
        yield "the working tree has changes that are not committed"
    tag = f"v{version}"
    if _is_tagged(root, version) and git(root, "rev-parse", f"{tag}^{{commit}}") != git(root, "rev-parse", "HEAD"):
        yield f"the tag {tag} is on another commit"


def _is_tagged(root: Path, version: str) -> bool:
    return bool(git(root, "tag", "--list", f"v{version}"))


def left_to_do(root: Path, version: str) -> list[str]:
    """What comes before the tag, where everything else agrees, one line each."""
    found = _heading(root)
    is_dated = found is not None and found[2] != _UNRELEASED
    lines = [] if is_dated else [f"the heading of {version} in CHANGELOG.md gets its date"]
    return [*lines, *([] if _is_tagged(root, version) else [f"a maintainer pushes the tag v{version}"])]


def git(root: Path, *arguments: str) -> str:
    """What git prints."""
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True)  # noqa: S607
    return done.stdout.strip()
