"""Redocly and Spectral over the shipped description: no errors, and no warnings outside ``accepted.yaml``."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.proof.places import BUILD, HERE, SHIPPED, node_tool, run
from tests.proof.verdict import Verdict

Found = dict[str, list[str]]
"""The places of the warnings by rule."""
_SEVERITIES = ("error", "warning", "information", "hint")
"""By Spectral's numbers."""


def redocly() -> Verdict:
    """Lint with all recommended rules of Redocly."""
    config = str(HERE / "node" / "redocly.yaml")
    done = run(node_tool("redocly"), "lint", SHIPPED, "--config", config, "--format=json", "--max-problems=100000")
    rows = [
        (one["ruleId"], one["severity"] == "error", one["location"][0]["pointer"], one["message"])
        for one in json.loads(done.stdout)["problems"]
    ]
    return _verdict("Redocly", "redocly", rows)


def spectral() -> Verdict:
    """Lint with the rules of Spectral for OpenAPI."""
    report = BUILD / "spectral.json"
    report.unlink(missing_ok=True)
    ruleset = str(HERE / "node" / "spectral.yaml")
    done = run(node_tool("spectral"), "lint", SHIPPED, "--ruleset", ruleset, "-f", "json", "-o", report, "--quiet")
    if not report.exists():
        return Verdict("Spectral", "did not run", [done.stdout + done.stderr])
    rows = [
        (one["code"], _SEVERITIES[one["severity"]] == "error", _pointer(one["path"]), one["message"])
        for one in json.loads(report.read_bytes())
    ]
    return _verdict("Spectral", "spectral", rows)


def _pointer(path: list[str | int]) -> str:
    return "#/" + "/".join(str(part).replace("~", "~0").replace("/", "~1") for part in path)


def _verdict(tool: str, key: str, rows: list[tuple[str, bool, str, str]]) -> Verdict:
    warnings: Found = defaultdict(list)
    violations: list[str] = []
    for rule, is_error, place, message in rows:
        if is_error:
            violations.append(f"{rule} at {place}: {message}")
        else:
            warnings[rule].append(place)
    violations += new_and_gone(warnings, accepted(HERE / "accepted.yaml")[key])
    count = sum(map(len, warnings.values()))
    return Verdict(tool, f"{len(rows) - count} errors, {count} warnings of {len(warnings)} rules", violations)


def accepted(path: Path) -> dict[str, dict[str, Any]]:
    """The accepted warnings by tool and rule: the reason, and the places unless it holds everywhere."""
    entries: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return entries


def new_and_gone(warnings: Found, known: dict[str, Any]) -> Iterator[str]:
    """Warnings that are not accepted, and accepted ones that no longer occur."""
    for rule in sorted({*warnings, *known}):
        found, entry = warnings.get(rule, []), known.get(rule)
        if entry is None:
            yield from (f"{rule} at {place} is not accepted" for place in found)
        elif not found:
            yield f"{rule} is accepted, and nothing is found: remove it"
        elif "places" in entry:
            yield from (f"{rule} at {place} is not accepted" for place in found if place not in entry["places"])
            yield from (f"{rule} at {place} is accepted, and gone" for place in entry["places"] if place not in found)
