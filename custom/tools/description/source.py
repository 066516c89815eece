"""Where each vendored description comes from: ``openapi/SOURCE.json``, and what the package states about it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import attrs

from custom.tools.description.document import DescriptionError, Node

SOURCE_NAME = "SOURCE.json"
NAME = "b2b-v1"
"""What the package knows its description by, from whichever file it is built."""


@attrs.frozen
class Source:
    """One vendored description.

    Attributes:
        name: what consumers know it by (``b2b-v1``).
        address: where upstream publishes it; None for one that is not published.
        file: its file, beside ``SOURCE.json``.
        taken_from: the address, or the name of the file that it was taken from; None for one that is not published.
        revision: the version that it states.
        date: the day on which it was taken from upstream.
        sha256: of the file as it is vendored; None for one that is written here.
        etag: that of upstream's response; None where it had none.
        extends: the description that a supplement adds operations to; None for any other.
    """

    name: str
    address: str | None
    file: str
    taken_from: str | None
    revision: str
    date: dt.date
    sha256: str | None = None
    etag: str | None = None
    extends: str | None = None

    @property
    def title(self) -> str:
        """Name, revision and date."""
        return f"{self.name} {self.revision} of {self.date}"


def digest(content: bytes) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(content).hexdigest()


def read_sources(path: Path) -> dict[str, Source]:
    """All vendored descriptions by name.

    Raises:
        DescriptionError: the file is not there, or not of this form.
    """
    try:
        raw: Node = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: Source(**{**entry, "name": name, "date": dt.date.fromisoformat(entry["date"])})
            for name, entry in raw.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise DescriptionError(f"{path.name}: {error}") from error


def sources_text(sources: dict[str, Source]) -> str:
    """The file that holds the descriptions."""
    entries = {}
    for name, one in sources.items():
        entry = {**attrs.asdict(one), "date": one.date.isoformat()}
        empty = {key for key in ("extends", *(["sha256", "etag"] if one.address is None else [])) if not entry[key]}
        entries[name] = {key: value for key, value in entry.items() if key not in {"name", *empty}}
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"


@attrs.frozen
class BuiltFrom:
    """A description that a package is built from.

    Attributes:
        name: what consumers know it by.
        path: its file.
        revision: the version that it states.
        sha256: of the file as it was read.
        source: where it comes from; None for a file that is not vendored.
    """

    name: str
    path: Path
    revision: str
    sha256: str
    source: Source | None = None

    @property
    def entry(self) -> str:
        """Its entry in ``SPECS``."""
        day = self.source and self.source.date
        date = f"dt.date({day.year}, {day.month}, {day.day})" if day else "None"
        return f"{self.name!r}: SpecInfo({self.revision!r}, {date}, {self.sha256!r})"


def source_module(parts: Iterable[BuiltFrom]) -> str:
    """The generated module that tells consumers which descriptions the package was built from.

    It is the only one that names a description, so that a regeneration shows what really changed.
    """
    entries = ", ".join(one.entry for one in parts)
    return _MODULE + (
        f'SPECS: Mapping[str, SpecInfo] = MappingProxyType({{{entries}}})\n"""The descriptions by name."""\n'
    )


_MODULE = '''"""The descriptions that this package was generated from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class SpecInfo(NamedTuple):
    """A description of the API.

    Attributes:
        revision: the version that it states.
        date: the day on which it was taken from upstream; None where it is not known.
        sha256: of its file in this project, in hexadecimal digits.
    """

    revision: str
    date: dt.date | None
    sha256: str


'''
