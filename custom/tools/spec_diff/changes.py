"""One line of a report, and where it stands."""

from __future__ import annotations

from typing import Literal, get_args

import attrs

Mark = Literal["breaking", "added", "changed"]
Section = Literal[
    "Operations",
    "Arguments and bodies",
    "Responses",
    "Models",
    "Servers",
    "Names in Python",
    "Patches",
    "Texts",
    "Helpers",
]
MARKS: tuple[Mark, ...] = get_args(Mark)
SECTIONS: tuple[Section, ...] = get_args(Section)
FOR_USERS = SECTIONS[:6]
"""The sections that a changelog has; the others are for those who take the description in."""


@attrs.frozen
class Change:
    """One thing that changed.

    Attributes:
        mark: ``breaking`` where code that runs or passes a type checker today may not any more.
        kind: what happened, as a term (``field removed``).
        subject: the operation, model or file that it happened to, as Python has it.
        text: the line of the report, in Markdown, without the mark.
        words: the names that stood for it until now, in Python and on the wire.
    """

    section: Section
    mark: Mark
    kind: str
    subject: str
    text: str
    words: tuple[str, ...] = ()
