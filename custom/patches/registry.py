"""What a patch is, and how the patches are applied to a description."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from custom.tools.document import Document

Change = Callable[[Document], Iterable[str]]


class DeadPatchError(Exception):
    """In strict mode: a patch found nothing to do, so upstream has fixed what it mends."""


@attrs.frozen
class Patch:
    """One quirk of the published description and its mend, as a declared unit."""

    id: str
    wrong: str
    evidence: str
    change: str
    apply: Change


@attrs.frozen
class Applied:
    """What one patch changed in one run."""

    patch: Patch
    places: tuple[str, ...]


def patch(*, id: str, wrong: str, evidence: str, change: str) -> Callable[[Change], Patch]:
    """Declare the decorated function as a patch; it changes the document and yields each place it changed."""

    def declare(function: Change) -> Patch:
        return Patch(id, wrong, evidence, change, function)

    return declare


def apply_all(document: Document, patches: Sequence[Patch], *, strict: bool = False) -> tuple[Applied, ...]:
    """Apply the patches in their order; in strict mode one that changes nothing is an error."""
    applied = tuple(Applied(one, tuple(one.apply(document))) for one in patches)
    dead = [one.patch.id for one in applied if not one.places]
    if strict and dead:
        raise DeadPatchError(f"nothing to do any more, remove: {', '.join(dead)}")
    return applied
