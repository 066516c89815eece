"""Run the quickstart against the mock server; with ALTEGIO_PARTNER_TOKEN set, reading only, the real API."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack

from altegio.mock_server import MockServer
from custom.tools.files import ROOT

QUICKSTART = ROOT / "examples" / "quickstart.py"


def main() -> int:
    """Run the quickstart and return its exit status."""
    environment = dict(os.environ)
    arguments = []
    with ExitStack() as stack:
        if environment.get("ALTEGIO_PARTNER_TOKEN"):
            print("ALTEGIO_PARTNER_TOKEN is set: talking to the real API, reading only", flush=True)
            arguments.append("--read-only")
        else:
            server = stack.enter_context(MockServer())
            print(f"mock server at {server.base_url}", flush=True)
            environment |= {"ALTEGIO_BASE_URL": server.base_url, "ALTEGIO_PARTNER_TOKEN": "demo"}
            environment.pop("ALTEGIO_USER_TOKEN", None)
        return subprocess.run([sys.executable, str(QUICKSTART), *arguments], env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
