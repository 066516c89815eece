"""The text for the page of a release: its section of the changelog."""

from __future__ import annotations

import re


def notes(changelog: str, version: str) -> str:
    """The section of a version, without its heading; empty where it is missing."""
    section = re.search(rf"^## {re.escape(version)} - .*\n((?:(?!## ).*\n?)*)", changelog, re.MULTILINE)
    return section[1].strip() + "\n" if section else ""
