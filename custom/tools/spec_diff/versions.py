"""Which version follows from a report, and its entry in the changelog.

A version is released when its heading in ``CHANGELOG.md`` has a date (``## 0.1.0 - 2026-12-01``); until then it is
``unreleased`` and takes in what comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from custom.tools.spec_diff.changes import FOR_USERS, MARKS, Change

Level = Literal["major", "minor", "patch"]
Version = tuple[int, int, int]
_HEADING = re.compile(r"^## (\d+)\.(\d+)\.(\d+) - (unreleased|\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_FOLDED = 20
"""From so many lines of one sort on, the changelog has only their number."""


class ChangelogError(Exception):
    """The changelog has no heading of a version."""


def level(changes: Iterable[Change]) -> Level | None:
    """How far the changes move a version from 1.0 on; None where no user notices any."""
    marks = {change.mark for change in changes if change.section in FOR_USERS}
    if not marks:
        return None
    return "major" if "breaking" in marks else "minor" if "added" in marks else "patch"


def bumped(version: Version, level: Level) -> Version:
    """The next version; below 1.0 a breaking change raises the minor, all else the patch."""
    major, minor, patch = version
    if level == "major":
        return (major + 1, 0, 0) if major else (0, minor + 1, 0)
    if level == "minor" and major:
        return major, minor + 1, 0
    return major, minor, patch + 1


def following(changelog: str, changes: Iterable[Change]) -> tuple[Version, Version]:
    """The present version and the one that the changes make of it.

    The present one stays while it is unreleased and far enough from the last released one.

    Raises:
        ChangelogError: the changelog has no heading of a version.
    """
    headings = [
        ((int(found[1]), int(found[2]), int(found[3])), found[4] != "unreleased")
        for found in _HEADING.finditer(changelog)
    ]
    if not headings:
        raise ChangelogError("CHANGELOG.md has no heading such as `## 0.1.0 - unreleased`")
    present = headings[0][0]
    released = next((version for version, is_released in headings if is_released), None)
    step = level(changes)
    if step is None or released is None:
        return present, present
    return present, max(present, bumped(released, step))


def written(version: Version) -> str:
    """A version as text."""
    return ".".join(map(str, version))


def with_entry(changelog: str, title: str, changes: Iterable[Change], *, committed: str = "") -> str:
    """The changelog with an entry on a description under the version that follows.

    An entry that the committed changelog does not have yet is replaced.
    """
    listed = list(changes)
    text = _without_pending(changelog, committed)
    present, following_ = following(text, listed)
    if following_ != present:
        text = _with_heading(text, following_)
    users = [change for change in listed if change.section in FOR_USERS]
    if not users:
        return text
    found = next(_HEADING.finditer(text))
    end = text.find("\n## ", found.end())
    section = text[found.start() : end if end >= 0 else len(text)].rstrip("\n")
    rest = text[end:] if end >= 0 else ""
    return f"{text[: found.start()]}{section}\n\n### {title}\n{chr(10).join(entry_lines(users))}\n{rest}"


def _without_pending(changelog: str, committed: str) -> str:
    """The changelog without the entries on descriptions that are in no commit yet."""
    committed_titles = set(re.findall(r"^### Description .*$", committed, re.MULTILINE))

    def one(found: re.Match[str]) -> str:
        return found[0] if found[1] in committed_titles else ""

    return re.sub(r"\n(### Description .*)\n(?:(?!###? ).*\n?)*?(?=\n##|\Z)", one, changelog)


def _with_heading(text: str, version: Version) -> str:
    """Open a section for a version, or give the unreleased one that version."""
    found = next(_HEADING.finditer(text))
    heading = f"## {written(version)} - unreleased"
    if found[4] == "unreleased":
        return text[: found.start()] + heading + text[found.end() :]
    return f"{text[: found.start()]}{heading}\n\n{text[found.start() :]}"


def entry_lines(changes: Iterable[Change]) -> list[str]:
    """The lines of a changelog: breaking changes first; what happened to very many operations, by its number."""
    listed = list(changes)
    lines: list[str] = []
    for mark in MARKS:
        kinds = [change.kind for change in listed if change.mark == mark]
        for kind in dict.fromkeys(kinds):
            alike = [change for change in listed if (change.mark, change.kind) == (mark, kind)]
            if len(alike) >= _FOLDED and mark != "breaking":
                lines.append(f"- **{mark}** {kind}: {len(alike)} times")
            else:
                lines += [f"- **{mark}** {change.text}" for change in alike]
    return lines
