"""What applications import from altegio: its ``__init__``, rendered from the ``__all__`` of the modules below it.

The modules are parsed, not imported.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from custom.tools.files import MARKER, ROOT, TEMPLATES
from custom.tools.rendering.generator import GenerationError
from custom.tools.words import pascal

ALTEGIO = ROOT / "custom" / "altegio"
EXPORTS = ALTEGIO / "__init__.py"
_EAGER = (
    "SPECS",
    "Altegio",
    "Attempt",
    "CallOptions",
    "Extra",
    "FileInput",
    "HttpClient",
    "Limiter",
    "Operation",
    "Priority",
    "RateLimit",
    "Response",
    "SpecInfo",
    "Transport",
    "UnknownFieldWarning",
    "__version__",
    "errors",
    "make_limiter",
)
"""What the template imports by itself."""
_MODULES = {"client_filters": "resources.clients.filters", "enums": "enums", "models": "models", "webhooks": "webhooks"}
_BESIDE_RESOURCES = {
    "ClientFilter": "resources.clients.filters",
    "IdOrZero": "_validation.ids",
    "Money": "_validation.amounts",
    "Page": "pagination",
    "Paginator": "pagination",
    "Period": "period",
    "to_jsonable": "_jsonable",
}


def find_exports(folder: Path) -> dict[str, str]:
    """The module of each public name of the resources in a folder, relative to that of altegio.

    Each module lists in ``__all__`` the public names that it defines, private modules of a resource, too. The class of
    the resource is left out: it is an attribute of the client.

    Raises:
        GenerationError: two modules have the same name.
    """
    found: dict[str, str] = {}
    for path in _modules(folder):
        relative = path.relative_to(folder.parent).with_suffix("")
        module = ".".join(relative.parts).removesuffix(".__init__")
        short = module.rpartition(".")[2]
        resource = None if short.startswith("_") else pascal(short)
        for name in public_names(path):
            if name in found:
                raise GenerationError(f"{name} is in __all__ of {found[name]} and of {module}")
            if name != resource:
                found[name] = module
    return found


def _modules(folder: Path) -> Iterator[Path]:
    yield from folder.glob("[!_]*.py")
    yield from folder.glob("[!_]*/__init__.py")
    yield from folder.glob("[!_]*/_[!_]*.py")


def public_names(path: Path) -> list[str]:
    """The ``__all__`` of a module; empty where it is missing."""
    for node in ast.parse(path.read_bytes()).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return names
    return []


def render(altegio: Path = ALTEGIO) -> str:
    """The source of the ``__init__`` of altegio."""
    errors = public_names(altegio / "errors.py")
    lazy = {**find_exports(altegio / "resources"), **_BESIDE_RESOURCES}
    environment = Environment(  # noqa: S701 - Python, not HTML
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    text = environment.get_template("altegio_init.py.jinja").render(
        errors=sorted(errors, key=str.lower),
        typed=_typed(lazy),
        modules=_MODULES,
        lazy=dict(sorted(lazy.items())),
        public=sorted([*errors, *lazy, *_MODULES, *_EAGER], key=_rank),
    )
    return f"{MARKER}\n{text.rstrip()}\n"


def _typed(lazy: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Name, module and name there of what type checkers see, in the order of imports."""
    filters = ("client_filters", "resources.clients", "filters")
    names = [filters, *((name, module, name) for name, module in lazy.items())]
    return sorted(names, key=lambda one: (one[1], *_rank(one[2])))


def _rank(name: str) -> tuple[int, str]:
    """The order of the linter: constants, classes, all else."""
    return 0 if name.isupper() else 1 if name[0].isupper() else 2, name
