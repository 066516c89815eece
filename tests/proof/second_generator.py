"""openapi-typescript generates types from the shipped description, and the TypeScript compiler accepts them.

It is the most used generator that runs on Node 20 without Java, supports OpenAPI 3.1 fully, and has an entry for each
operation, schema and webhook, so that they can be counted.
"""

from __future__ import annotations

import re

from tests.proof.places import BUILD, SHIPPED, Node, node_tool, run, shipped
from tests.proof.verdict import Verdict

_ENTRY = r"^{}[\w$\"][^\s?]*\??: "


def verdict() -> Verdict:
    """Generate, compile and count."""
    target = BUILD / "altegio.d.ts"
    target.unlink(missing_ok=True)
    generated = run(node_tool("openapi-typescript"), SHIPPED, "-o", target)
    if generated.returncode or not target.exists():
        return Verdict("openapi-typescript", "did not run", [generated.stdout + generated.stderr])
    compiled = run(node_tool("tsc"), "--noEmit", "--strict", target)
    counted, described = counts_of(target.read_text(encoding="utf-8")), counts_in(shipped())
    violations = compiled.stdout.splitlines()
    violations += [
        f"{counted[name]} {name} instead of {number}" for name, number in described.items() if counted[name] != number
    ]
    return Verdict("openapi-typescript", ", ".join(f"{number} {name}" for name, number in counted.items()), violations)


def counts_of(types: str) -> dict[str, int]:
    """How many entries of each type the generated code has."""
    return {
        # The operations include those of callbacks.
        "operations": _entries(types, "export interface operations {", 4),
        "schemas": _entries(types, "    schemas: {", 8),
        "webhooks": _entries(types, "export interface webhooks {", 4),
    }


def _entries(types: str, head: str, indent: int) -> int:
    """The entries of a block, which ends with a brace at the indentation of its first line."""
    margin = head[: len(head) - len(head.lstrip())]
    body = types.split(f"\n{head}\n", 1)[1].split(f"\n{margin}}}", 1)[0]
    return len(re.findall(_ENTRY.format(" " * indent), body, re.MULTILINE))


def counts_in(root: Node) -> dict[str, int]:
    """How many entries the description has."""
    webhooks = root.get("webhooks", {})
    items = [*root["paths"].values(), *webhooks.values()]
    return {
        "operations": sum("operationId" in node for item in items for node in item.values()),
        "schemas": len(root["components"]["schemas"]),
        "webhooks": len(webhooks),
    }
