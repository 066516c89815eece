"""Which descriptions make the package: those of ``openapi/SOURCE.json``, or with one of them replaced by a file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from os.path import realpath  # Path.resolve() fails with a traceback on links in a circle
from pathlib import Path

import attrs

from custom.tools.description.loading import load
from custom.tools.description.source import NAME, SOURCE_NAME, Source, read_sources


@attrs.frozen
class Part:
    """One description of the package.

    Attributes:
        name: what consumers know it by (``b2b-v1``).
        path: its file.
        source: where it comes from; None for a file that is not vendored.
        extends: the description whose tags it uses, for a supplement; None for one with tags of its own.
    """

    name: str
    path: Path
    source: Source | None = None
    extends: str | None = None


def vendored(folder: Path) -> tuple[Part, ...]:
    """The descriptions that ``SOURCE.json`` of a folder lists, in its order.

    Raises:
        DescriptionError: the list can't be read.
    """
    sources = read_sources(folder / SOURCE_NAME)
    return tuple(Part(one.name, folder / one.file, one, one.extends) for one in sources.values())


def parts_for(spec: Path, folder: Path) -> tuple[Part, ...]:
    """The descriptions of the package that is built from a file.

    A file of the folder stands for all that are listed there. Any other file replaces the description of which it has
    the most operations, and at least half, and the others stay beside it. Where it has no half of any, it is another
    API, and the package is built from it alone. An operation is known by its operationId, or else by its address.

    Raises:
        DescriptionError: the file, or a vendored one, can't be read.
    """
    listed = vendored(folder) if (folder / SOURCE_NAME).exists() else ()
    if any(realpath(one.path) == realpath(spec) for one in listed):
        return listed
    most = revised_by(spec, listed)
    return (Part(NAME, spec),) if most is None else replaced(listed, most, spec)


def revised_by(spec: Path, parts: Iterable[Part]) -> str | None:
    """The name of the description that a file is a revision of: it has the most of its operations, at least half.

    Raises:
        DescriptionError: the file, or one of the descriptions, can't be read.
    """
    found = {key for keys in operations(spec) for key in keys}
    shared: dict[str, int] = {}
    for one in parts:
        known = operations(one.path)
        count = sum(not keys.isdisjoint(found) for keys in known)
        if known and count * 2 >= len(known):
            shared[one.name] = count
    return max(shared, key=lambda name: shared[name], default=None)


def replaced(parts: Iterable[Part], name: str, path: Path) -> tuple[Part, ...]:
    """The descriptions with another file under one of their names."""
    return tuple(Part(one.name, path, None, one.extends) if one.name == name else one for one in parts)


def operations(path: Path) -> tuple[frozenset[str], ...]:
    """What each operation of a description is known by: its operationId, and its address without names.

    Raises:
        DescriptionError: it can't be read.
    """
    changed = path.stat().st_mtime_ns if path.exists() else 0
    return _operations(path, changed)


@lru_cache(maxsize=32)
def _operations(path: Path, _changed: int) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset({one.id, f"{one.method} {re.sub('{[^{}]*}', '{}', one.path)}"}) for one in load(path).operations()
    )
