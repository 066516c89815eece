"""schemathesis against the mock server, for a bounded time and with a fixed seed."""

from __future__ import annotations

import json
import os
from typing import Any

from altegio.mock_server import MockServer
from tests.proof.places import BUILD, HERE, SCHEMATHESIS, run, with_full_paths
from tests.proof.verdict import Verdict

SECONDS = int(os.environ.get("SECONDS", "120"))
"""How long requests are generated; a faster machine sends more of them."""


def verdict() -> Verdict:
    """Send generated requests to every operation of a mock server that accepts only one pair of tokens."""
    report, log = BUILD / "schemathesis.json", BUILD / "schemathesis.txt"
    report.unlink(missing_ok=True)
    with MockServer(partner_token="proof-partner", user_token="proof-user") as server:
        upstream = server.base_url.removesuffix("/api/v1")
        options = ("--max-time", str(SECONDS), "--report", "json", "--report-json-path", report)
        config = ("--config-file", HERE / "schemathesis.toml")
        done = run(SCHEMATHESIS, *config, "run", with_full_paths(), "--url", upstream, *options)
    log.write_text(done.stdout + done.stderr, encoding="utf-8")
    if not report.exists():
        return Verdict("schemathesis", "did not run", done.stderr.splitlines()[-20:] or [f"see {log}"])
    found: dict[str, Any] = json.loads(report.read_bytes())
    tested, selected = found["operations"]["tested"], found["operations"]["selected"]
    figures = f"{found['test_cases']['generated']} requests to {tested} operations"
    violations = [f"{one['title']}: {name}; see {log}" for one in found["failures"] for name in one["operations"]]
    violations += [f"error: {one}" for one in found["errors"]]
    if tested < selected:
        violations.append(f"{selected - tested} operations had no turn within {SECONDS} s: give more SECONDS")
    if not violations and done.returncode:
        violations.append(f"it ended with {done.returncode}; see {log}")
    return Verdict("schemathesis", figures, violations)
