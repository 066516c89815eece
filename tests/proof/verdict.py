"""The result of one tool."""

from __future__ import annotations

import attrs


@attrs.frozen
class Verdict:
    """The outcome of one tool.

    Attributes:
        tool: its name.
        figures: what was checked, as one line.
        violations: the problems, one line each.
    """

    tool: str
    figures: str
    violations: list[str]

    def __str__(self) -> str:
        head = f"{self.tool}: {self.figures}, {len(self.violations)} violations"
        return "\n  ".join([head, *self.violations])
