"""What a patch is, and how the patches are applied to a description."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence

import attrs

from custom.tools.description.document import Document

Change = Callable[[Document], Iterable[str]]


class DeadPatchError(Exception):
    """In strict mode: a patch or an entry of it has nothing to do, or an operation has to be looked at."""


@attrs.frozen
class Patch:
    """One quirk of the published description and its correction, as a declared unit."""

    id: str
    wrong: str
    evidence: str
    change: str
    apply: Change
    operations: tuple[str, ...] = ()
    """The operations that it names; each of them has to exist."""
    places: tuple[str, ...] = ()
    """Where it is applied, for a patch of single places; empty for one that finds its places by rule."""


@attrs.frozen
class Applied:
    """What one patch changed in one run."""

    patch: Patch
    places: tuple[str, ...]
    missing: tuple[str, ...] = ()
    """The operations that it names and that are not there."""

    @property
    def dead(self) -> list[str]:
        """The declared places at which there was nothing to do, of operations that exist."""
        idle = [place for place in self.patch.places if place not in self.places]
        return [place for place in idle if place.partition(" ")[0] not in self.missing]


def patch(
    *, id: str, wrong: str, evidence: str, change: str, operations: Iterable[str] = ()
) -> Callable[[Change], Patch]:
    """Declare the decorated function as a patch; it changes the document and yields each place it changed."""

    def declare(function: Change) -> Patch:
        return Patch(id, wrong, evidence, change, function, tuple(operations))

    return declare


def apply_all(
    document: Document, patches: Sequence[Patch], *, strict: bool = False, pending: Container[str] = ()
) -> tuple[Applied, ...]:
    """Apply the patches in their order.

    In strict mode one that changes nothing is an error, and so is every note; what is pending is known already.
    """
    present = {operation.id for operation in document.operations(callbacks=True)}
    applied = tuple(
        Applied(one, tuple(one.apply(document)), tuple(name for name in one.operations if name not in present))
        for one in patches
    )
    dead = [one.patch.id for one in applied if not one.places and idle(one) not in pending]
    problems = [f"nothing to do any more, remove: {', '.join(dead)}"] if dead else []
    problems += [note for note in notes(applied, document) if note not in pending]
    if strict and problems:
        raise DeadPatchError("\n".join(problems))
    return applied


def findings(applied: Iterable[Applied], document: Document) -> list[str]:
    """What strict mode does not accept, one line each: patches that have nothing to do, and all notes."""
    listed = list(applied)
    return [*(idle(one) for one in listed if not one.places), *notes(listed, document)]


def idle(one: Applied) -> str:
    """The message about a patch that changed nothing."""
    return f"{one.patch.id} has nothing to do any more, remove it"


def notes(applied: Iterable[Applied], document: Document) -> list[str]:
    """What needs a review: dead entries of patches, and what the patches could not decide."""
    dead: list[str] = []
    for one in applied:
        dead += [f"{one.patch.id} names {name}, which is no operation any more" for name in one.missing]
        if one.places:
            dead += [f"{one.patch.id} has nothing to do at {place} any more" for place in one.dead]
    return [*dead, *document.notes]
