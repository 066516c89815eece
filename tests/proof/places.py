"""Where the tools are installed, and where they write."""

from __future__ import annotations

import json
import os
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "contract"
"""``make contract`` installs the Node tools here."""
NODE_MODULES = BUILD / "node_modules"
SCHEMATHESIS = ROOT / ".venv-contract" / "bin" / "schemathesis"
SHIPPED = Path(str(files("altegio_client").joinpath("openapi.json")))
"""The patched description in the package; the mock server is built from it."""
ENVIRONMENT = {**os.environ, "NODE_PATH": str(NODE_MODULES), "REDOCLY_TELEMETRY": "off", "NO_COLOR": "1"}
Node = dict[str, Any]


def shipped() -> Node:
    """The shipped description."""
    root: Node = json.loads(SHIPPED.read_bytes())
    return root


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command in the root of the project, whatever its exit status."""
    return subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False)


def node_tool(name: str) -> Path:
    """The command of a tool of Node."""
    return NODE_MODULES / ".bin" / name


def with_full_paths() -> Path:
    """Write the description for tools that support one server: each path begins with that of its own server.

    A few operations have a server of their own, and the mock server replaces all of them.
    """
    root = shipped()
    paths: Node = {}
    for path, item in root["paths"].items():
        for method, node in item.items():
            server = node.pop("servers", root["servers"])[0]["url"]
            paths.setdefault(urlsplit(server).path.rstrip("/") + path, {})[method] = node
    del root["servers"], root["webhooks"]
    BUILD.mkdir(parents=True, exist_ok=True)
    target = BUILD / "openapi.json"
    target.write_text(json.dumps({**root, "paths": paths}), encoding="utf-8")
    return target
