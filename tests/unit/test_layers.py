"""No import circles between the hand-written modules; pyproject.toml has the rules for imports."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

from custom.tools.files import ROOT

SOURCE = ROOT / "custom"
FILES = {
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((SOURCE / "altegio").rglob("*.py"))
}


def imports(path: Path) -> set[str]:
    """The modules of the package that a module imports anywhere: at the top, in a function, or for type checkers."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {module if module in FILES else node.module for module in modules}
    return found & FILES.keys()


def test_no_module_imports_itself_indirectly() -> None:
    """A module can be read after all its imports."""
    graph = {name: imports(path) for name, path in FILES.items()}

    assert len(graph) > 80
    assert "altegio._transport.sender" in graph["altegio._transport.pipeline"]
    order = list(TopologicalSorter(graph).static_order())  # raises CycleError, which names the circle
    assert order[-1] in ("altegio", "altegio.mock_server.__main__", "altegio.testing")


def test_only_the_package_imports_the_client() -> None:
    """All else is typed against the generated ``Api``."""
    assert [name for name, path in FILES.items() if "altegio._client" in imports(path)] == ["altegio"]


def test_the_top_of_the_package_is_small() -> None:
    """At most 20 entries: modules that belong together have a folder."""
    top = SOURCE / "altegio"
    entries = [path for path in top.iterdir() if path.suffix in (".py", ".typed") or [*path.glob("*.py")]]

    assert {"__init__.py", "py.typed", "_decoding", "resources"} <= {path.name for path in entries}
    assert len(entries) <= 20, sorted(path.name for path in entries)
