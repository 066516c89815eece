"""What one of the tools found."""

from __future__ import annotations

import attrs


@attrs.frozen
class Verdict:
    """The outcome of one tool.

    Attributes:
        tool: its name.
        figures: what was checked, as one line.
        violations: what is wrong, one line each.
    """

    tool: str
    figures: str
    violations: list[str]

    def __str__(self) -> str:
        head = f"{self.tool}: {self.figures}, {len(self.violations)} violations"
        return "\n  ".join([head, *self.violations])
