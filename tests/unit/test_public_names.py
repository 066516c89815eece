"""What applications import: one package, complete, lazy, and typed."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import altegio
import altegio_client.enums
import altegio_client.models
from altegio.resources import _registry
from custom.tools.files import ROOT

PACKAGE = ROOT / "custom" / "altegio"
RESOURCES = sorted((PACKAGE / "resources").rglob("*.py"))


def module_name(path: Path) -> str:
    """The dotted name of a file of the package."""
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")


def imported_by(code: str) -> set[str]:
    """The modules of both packages that a program imports."""
    code += "\nimport sys; print(*[name for name in sys.modules if name.startswith('altegio')])"
    return {*subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()}


def public_types(path: Path) -> dict[str, str]:
    """The hand-written types in the signatures of the public methods of a module: their modules by name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    origins = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("altegio.")
        for alias in node.names
    }
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            origins[node.name] = module_name(path)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            origins[node.targets[0].id] = module_name(path)
    annotations: list[ast.expr | None] = []
    for definition in tree.body:
        if isinstance(definition, ast.ClassDef) and not definition.name.startswith("_"):
            for method in definition.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef) and not method.name.startswith("_"):
                    arguments = [*method.args.posonlyargs, *method.args.args, *method.args.kwonlyargs]
                    arguments += [method.args.kwarg] if method.args.kwarg else []
                    annotations += [method.returns, *(argument.annotation for argument in arguments)]
    names = {
        node.id
        for annotation in annotations
        if annotation
        for node in ast.walk(annotation)
        if isinstance(node, ast.Name)
    }
    return {name: origins[name] for name in names & origins.keys()}


def is_type_variable(module: str, name: str) -> bool:
    """Whether a name stands for any type."""
    return type(getattr(import_module(module), name)).__name__ in ("TypeVar", "ParamSpec")


@pytest.mark.parametrize("path", RESOURCES, ids=module_name)
def test_types_in_signatures_are_exported(path: Path) -> None:
    """What a helper takes or returns can be imported from ``altegio``."""
    for name, module in public_types(path).items():
        if name not in _registry.RESOURCES.values() and not is_type_variable(module, name):
            assert name in altegio.__all__, f"{module}.{name} is missing in altegio.__all__"
            assert getattr(altegio, name) is getattr(import_module(module), name), name


@pytest.mark.parametrize("name", _registry.RESOURCES)
def test_names_of_a_resource_are_exported(name: str) -> None:
    """The resource itself is an attribute of the client; all else in its ``__all__`` is exported."""
    module = import_module(f"altegio.resources.{name}")

    assert _registry.RESOURCES[name] in module.__all__
    for public in {*module.__all__} - {_registry.RESOURCES[name]}:
        assert public in altegio.__all__, f"{module.__name__}.{public} is missing in altegio.__all__"
        assert getattr(altegio, public) is getattr(module, public)


def test_lazy_names_are_typed() -> None:
    """Type checkers see the same names, from the same modules, as the program."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    typed = {
        (alias.asname or alias.name): f"{node.module}.{alias.name}"
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    lazy = {name: f"altegio.{module}.{name}" for name, module in altegio._LAZY.items()}
    lazy |= {name: f"altegio.{module}" for name, module in altegio._LAZY_MODULES.items()}

    assert typed == lazy
    assert typed.keys() <= {*altegio.__all__}
    assert {*altegio.__all__} <= {*dir(altegio)}
    with pytest.raises(AttributeError, match="module 'altegio' has no attribute 'Nothing'"):
        _ = vars(sys.modules["altegio"])["__getattr__"]("Nothing")


def test_models_and_enums_are_those_of_the_generated_package() -> None:
    """The same names and the same classes, and nothing else of the generated modules."""
    from altegio import enums, models

    assert models.__all__ == altegio_client.models.__all__
    assert enums.__all__ == altegio_client.enums.__all__
    assert models.ClientCreate is altegio_client.models.ClientCreate
    assert enums.VisitAttendance is altegio_client.enums.VisitAttendance
    assert {*models.__all__} <= {*dir(models)}
    for name in ("__path__", "Nothing"):
        with pytest.raises(AttributeError, match=f"module 'altegio.models' has no attribute '{name}'"):
            getattr(models, name)


def test_a_name_means_one_thing() -> None:
    """Wherever an application imports a name from, it is the same object."""
    meanings: dict[str, dict[int, str]] = {}
    for module in (altegio, altegio.models, altegio.enums, altegio.errors):
        for name in module.__all__:
            meanings.setdefault(name, {}).setdefault(id(getattr(module, name)), f"{module.__name__}.{name}")

    assert [list(places.values()) for places in meanings.values() if len(places) > 1] == []


def test_models_are_imported_on_first_use() -> None:
    """Asking for one imports it and what it is made of, no other."""
    assert not any(name.startswith("altegio_client.models.") for name in imported_by("from altegio import models"))
    loaded = imported_by("from altegio.models import GiftCardType")
    assert "altegio_client.models.gift_card_type" in loaded
    assert "altegio_client.models.appointment" not in loaded


def test_the_package_is_imported_without_resources() -> None:
    """Neither a helper nor a model nor a code is imported before it is used."""
    loaded = imported_by("import altegio")

    assert not [name for name in loaded if name.startswith(("altegio_client.api.", "altegio_client.models."))]
    lazy = {f"altegio.{module}" for module in [*altegio._LAZY.values(), *altegio._LAZY_MODULES.values()]}
    assert lazy & loaded == set()


@pytest.mark.parametrize("name", ["AuthenticatedClient", "Client"])
def test_the_clients_of_the_stock_generator(name: str) -> None:
    """The error names what there is instead."""
    code = compile(f"from altegio_client import {name}", "program.py", "exec")
    with pytest.raises(ImportError, match=f"altegio_client has no {name}: write from altegio import Altegio"):
        exec(code, {})  # noqa: S102 - our own text
    generated: Any = altegio_client
    with pytest.raises(AttributeError, match="module 'altegio_client' has no attribute 'Nothing'"):
        _ = generated.Nothing
