"""The registry of resources, rendered from the classes in custom/altegio/resources; they are parsed, not imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from custom.tools.files import MARKER, ROOT, TEMPLATES
from custom.tools.rendering.generator import GenerationError
from custom.tools.words import pascal

RESOURCES = ROOT / "custom" / "altegio" / "resources"
REGISTRY = RESOURCES / "_registry.py"


@attrs.frozen
class Resource:
    """A class of helpers: its name on the client, which is that of its module, its class, and what it is about.

    A class that is generic returns views of its client, whose class is the argument.
    """

    name: str
    cls: str
    about: str
    is_generic: bool = False

    @property
    def annotation(self) -> str:
        """Its type as an attribute of the client."""
        return f"{self.cls}[Self]" if self.is_generic else self.cls


def find_resources(folder: Path) -> list[Resource]:
    """The class of each public module or package in a folder that has its name, such as GiftCards in gift_cards.

    Raises:
        GenerationError: a module has no such class, or the class no docstring.
    """
    return [_resource(name, path) for name, path in sorted(_modules(folder))]


def _modules(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in folder.glob("[!_]*.py"):
        yield path.stem, path
    for path in folder.glob("[!_]*/__init__.py"):
        yield path.parent.name, path


def _resource(name: str, path: Path) -> Resource:
    cls = pascal(name)
    for node in ast.parse(path.read_bytes()).body:
        if isinstance(node, ast.ClassDef) and node.name == cls:
            about = (ast.get_docstring(node) or "").partition("\n")[0]
            if not about:
                raise GenerationError(f"{path}: {cls} has no docstring")
            is_generic = any(ast.unparse(base).startswith("Generic[") for base in node.bases)
            return Resource(name, cls, about, is_generic)
    raise GenerationError(f"{path}: no class {cls} for the resource {name}")


def render(folder: Path = RESOURCES) -> str:
    """The source of the registry for a folder of resources."""
    environment = Environment(  # noqa: S701 - Python, not HTML
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    text = environment.get_template("registry.py.jinja").render(resources=find_resources(folder))
    return f"{MARKER}\n{text.rstrip()}\n"
