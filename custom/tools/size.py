"""Code lines of each part of custom/, and what a plain call loads of it: ``python -m custom.tools.size``."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from custom.tools.files import ROOT

CUSTOM = ROOT / "custom"
ALTEGIO = CUSTOM / "altegio"
_SUFFIXES = {".py", ".jinja", ".yaml", ".txt"}
_COMMENTS = ("#", "{#")
_GENERATED = "# Generated"
_DOCSTRING = re.compile(r'^\s*""".*?"""\s*$', re.DOTALL | re.MULTILINE)
_CALL = """
import asyncio, sys
import httpx
from altegio import Altegio

async def call():
    body = {"success": True, "data": {"title": "Soap"}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
    async with Altegio(partner_token="p", user_token="u", transport=transport) as api:
        product = await api.products.get_product(1, 1)
        assert product.title == "Soap"

asyncio.run(call())
print(*(name for name in sys.modules if name.partition(".")[0] == "altegio"))
"""


def code_lines(path: Path) -> int:
    """The lines of a file without blank ones, comments and docstrings; docstrings of templates, too."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        lines = text.splitlines()
        for node in ast.walk(ast.parse(text)):
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                lines[node.lineno - 1 : node.end_lineno] = [""] * ((node.end_lineno or node.lineno) - node.lineno + 1)
    else:
        lines = _DOCSTRING.sub("", text).splitlines()
    return sum(1 for line in lines if line.strip() and not line.lstrip().startswith(_COMMENTS))


def files(folder: Path) -> list[Path]:
    """The files of a folder that count."""
    return sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES)


def part_of(path: Path) -> str:
    """The part of custom/ that a file belongs to: a folder, in altegio the one below it."""
    parts = path.relative_to(CUSTOM).parts
    return "/".join(parts[:2]) if parts[0] == "altegio" and len(parts) > 2 else parts[0]


def is_generated(path: Path) -> bool:
    """Whether ``make generate`` writes the file, so that it is not maintained by hand."""
    return path.suffix == ".py" and path.read_text(encoding="utf-8").startswith(_GENERATED)


def loaded_by_a_call() -> set[str]:
    """The modules of altegio that are imported when one generated operation was called and its result read."""
    done = subprocess.run([sys.executable, "-c", _CALL], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


def module_name(path: Path) -> str:
    """The name of a module of altegio."""
    return ".".join(path.relative_to(CUSTOM).with_suffix("").parts).removesuffix(".__init__")


def unneeded_resources(loaded: Iterable[str]) -> list[str]:
    """The resources that a plain call doesn't load: they could be deleted, and it would do the same."""
    here = {module_name(path).split(".")[2] for path in files(ALTEGIO / "resources")[1:]}
    needed = {name.split(".")[2] for name in loaded if name.startswith("altegio.resources.")}
    return sorted(name for name in here - needed if not name.startswith("_"))


def main() -> int:
    """Print the table."""
    loaded = loaded_by_a_call()
    lines: dict[str, list[int]] = {}
    for path in files(CUSTOM):
        row = lines.setdefault("altegio-generated" if is_generated(path) else part_of(path), [0, 0])
        count = code_lines(path)
        row[0] += count
        row[1] += count if path.is_relative_to(ALTEGIO) and module_name(path) in loaded else 0
    print(f"{'part of custom/':<24}{'code lines':>12}{'in a plain call':>18}")
    for part, (count, in_call) in sorted(lines.items()):
        print(f"{part:<24}{count:>12,}{in_call or '-':>18}")
    others = ("altegio/mock_server", "altegio-generated")
    by_hand = sum(count for part, (count, _) in lines.items() if part.startswith("altegio") and part not in others)
    print(f"altegio by hand, without the mock server: {by_hand:,}")
    print(f"a plain call, api.products.get_product(1, 1), loads {sum(one for _, one in lines.values()):,} of them")
    print(f"resources it does not load: {', '.join(unneeded_resources(loaded))}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
