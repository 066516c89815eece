"""Where each vendored description comes from: ``openapi/SOURCE.json``, and what the package says of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from pathlib import Path

import attrs

from custom.tools.document import DescriptionError, Node

SOURCE_NAME = "SOURCE.json"
NAME = "b2b-v1"
"""What the package knows its description by, from whichever file it is made."""


@attrs.frozen
class Source:
    """One vendored description.

    Attributes:
        name: what consumers know it by (``b2b-v1``).
        address: where upstream publishes it.
        file: its file, beside ``SOURCE.json``.
        taken_from: the address, or the name of the file that it was taken from.
        revision: the version that it states.
        date: the day on which it was taken from upstream.
        sha256: of the file as it is vendored.
        etag: that of upstream's answer; None where it gave none.
    """

    name: str
    address: str
    file: str
    taken_from: str
    revision: str
    date: dt.date
    sha256: str
    etag: str | None = None

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
        entries[name] = {key: value for key, value in entry.items() if key != "name"}
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"


def source_of(spec: Path) -> Source | None:
    """The entry of a vendored description; None for any other file."""
    listed = spec.resolve().with_name(SOURCE_NAME)
    found = read_sources(listed) if listed.exists() else {}
    return next((one for one in found.values() if one.file == spec.name), None)


def source_module(spec: Path, revision: str) -> str:
    """The generated module that tells consumers which descriptions the package was made from.

    It is the only one that names a description, so that a regeneration shows what really changed.
    """
    source = source_of(spec)
    name = source.name if source else NAME
    date = f"dt.date({source.date.year}, {source.date.month}, {source.date.day})" if source else "None"
    sha256 = digest(spec.read_bytes())
    return _MODULE + (
        "SPECS: Mapping[str, SpecInfo] = MappingProxyType("
        f"{{{name!r}: SpecInfo({revision!r}, {date}, {sha256!r})}})\n"
        f'"""The descriptions by name."""\n'
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
        date: the day on which it was taken from upstream; None where nobody wrote that down.
        sha256: of its file in this project, in hexadecimal digits.
    """

    revision: str
    date: dt.date | None
    sha256: str


'''
