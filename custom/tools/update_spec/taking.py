"""Put a newer revision in the place of a vendored one: checked first, then both files at once, or nothing."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from custom.tools.description.document import DescriptionError
from custom.tools.description.loading import read
from custom.tools.description.shapes import check_shapes
from custom.tools.description.source import SOURCE_NAME, Source, digest, read_sources, sources_text
from custom.tools.description.structure import structure, structure_file
from custom.tools.update_spec.fetching import fetch
from custom.tools.update_spec.ordering import like

Check = Callable[[Path], object]
"""Raises where the pipeline can't build a package from the description in a file."""


@attrs.frozen
class Taken:
    """What became of an update."""

    source: Source
    is_new: bool


def take(folder: Path, name: str, *, check: Check, today: dt.date, file: Path | None = None) -> Taken:
    """Take in a description from its address, or from a file.

    What is stored is its structure, without prose and examples, in the order of the present one. On any failure both
    files stay as they were.

    Args:
        folder: where ``SOURCE.json`` and the description are.
        name: which description.
        check: called with a file that holds the new structure, before anything is replaced.
        today: written down as the day of the revision.
        file: taken instead of upstream's response.

    Raises:
        DescriptionError, FetchError, and what ``check`` raises.
    """
    sources = read_sources(folder / SOURCE_NAME)
    if name not in sources:
        raise DescriptionError(f"{SOURCE_NAME} has no {name}, but {', '.join(sources)}")
    source = sources[name]
    if source.address is None:
        raise DescriptionError(f"{name} is not published: it is written by hand in {source.file}")
    with tempfile.TemporaryDirectory() as scratch:
        etag = None
        if file is None:
            fetched = fetch(source.address, etag=source.etag)
            if fetched is None:
                return Taken(source, is_new=False)
            file, etag = Path(scratch) / "bundle.yaml", fetched.etag
            file.write_bytes(fetched.content)
            taken_from = source.address
        else:
            taken_from = file.name
        candidate = Path(scratch) / source.file
        with _called(file, taken_from):
            structured = _structure(file, folder / source.file, taken_from)
        candidate.write_text(structured, encoding="utf-8")
        content = candidate.read_bytes()
        if digest(content) == source.sha256 and source.sha256 == digest((folder / source.file).read_bytes()):
            return Taken(source, is_new=False)
        with _called(candidate, taken_from):
            check(candidate)
        revision = str(read(candidate)["info"].get("version", ""))
    taken_in = attrs.evolve(
        source, taken_from=taken_from, revision=revision, date=today, sha256=digest(content), etag=etag
    )
    _replace(
        {
            folder / source.file: content,
            folder / SOURCE_NAME: sources_text({**sources, name: taken_in}).encode("utf-8"),
        }
    )
    return Taken(taken_in, is_new=True)


@contextmanager
def _called(file: Path, name: str) -> Iterator[None]:
    """Let errors name where a description is from, not the copy that is checked."""
    try:
        yield
    except DescriptionError as error:
        text = str(error).replace(str(file), name)
        raise DescriptionError(text if name in text else f"{name}: {text}") from error


def _structure(file: Path, present: Path, called: str) -> str:
    """The file that is vendored for a description."""
    raw = read(file)
    if not isinstance(raw, dict) or not isinstance(raw.get("info"), dict) or not isinstance(raw.get("paths"), dict):
        raise DescriptionError(f"{called}: not an OpenAPI description")
    check_shapes(raw)
    return structure_file(like(structure(raw), read(present)))


def _replace(contents: dict[Path, bytes]) -> None:
    """Write several files, all or none."""
    before = {path: path.read_bytes() for path in contents}
    done: list[Path] = []
    try:
        for path, content in contents.items():
            new = path.with_name(f".{path.name}.new")
            new.write_bytes(content)
            os.replace(new, path)
            done.append(path)
    except OSError:
        for path in done:
            path.write_bytes(before[path])
        raise
    finally:
        for path in contents:
            path.with_name(f".{path.name}.new").unlink(missing_ok=True)
