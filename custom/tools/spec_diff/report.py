"""The report on what changed, as Markdown and as JSON."""

from __future__ import annotations

import json
from collections import Counter

import attrs

from custom.tools.spec_diff.changes import MARKS, SECTIONS, Change
from custom.tools.spec_diff.versions import Version, level, written


@attrs.frozen
class Report:
    """What changed from one description to another.

    Attributes:
        old, new: what they are called, with revision.
        changes: all changes, in the order of the sections.
        present, following: the version of the package, and the one that follows.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    present: Version
    following: Version

    @property
    def is_breaking(self) -> bool:
        """Whether any change breaks code."""
        return any(change.mark == "breaking" for change in self.changes)

    def markdown(self) -> str:
        """The report for readers."""
        counts = Counter(change.mark for change in self.changes)
        lines = [f"# {self.old} -> {self.new}", ""]
        if not self.changes:
            return "\n".join([*lines, "Nothing changed.", ""])
        numbers = ", ".join(f"{counts[mark]} {mark}" for mark in MARKS)
        lines.append(f"{numbers}. {self._bump()}")
        for section in SECTIONS:
            of_section = [change for change in self.changes if change.section == section]
            if of_section:
                lines += ["", f"## {section}"]
                lines += [f"- **{change.mark}** {change.text}" for change in of_section]
        return "\n".join([*lines, ""])

    def _bump(self) -> str:
        step = level(self.changes)
        if step is None:
            return f"The version stays {written(self.present)}: no user notices anything."
        word = {"major": "breaking changes", "minor": "additions", "patch": "small changes"}[step]
        if self.following == self.present:
            return f"The version stays {written(self.present)}, which takes in {word}."
        return f"The version goes from {written(self.present)} to {written(self.following)}: {word}."

    def json(self) -> str:
        """The report for programs."""
        return json.dumps(
            {
                "old": self.old,
                "new": self.new,
                "breaking": self.is_breaking,
                "version": {"present": written(self.present), "following": written(self.following)},
                "changes": [attrs.asdict(change) for change in self.changes],
            },
            indent=2,
        )
