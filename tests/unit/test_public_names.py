"""The imports of applications: one package, complete, lazy, and typed."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from types import FunctionType
from typing import Any

import pytest

import altegio
import altegio.testing
import altegio_client.enums
import altegio_client.models
from altegio.resources import _registry
from altegio.resources._base import Resource
from altegio_client import numbers, operation
from custom.tools.files import ROOT
from tests.doubles.public import PUBLIC_MODULES
from tests.doubles.signatures import foreign_names

PACKAGE = ROOT / "custom" / "altegio"
GENERATED = sorted((ROOT / "altegio_client" / "api").glob("[!_]*.py"))


def imported_by(code: str) -> set[str]:
    """The modules of both packages that a program imports."""
    code += "\nimport sys; print(*[name for name in sys.modules if name.startswith('altegio')])"
    return {*subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()}


CREATED_BY_THE_PACKAGE = (
    altegio.AppointmentChanges,
    altegio.ClientChanges,
    altegio.Paginator,
    altegio.PendingLogin,
    altegio.testing.Rows,
    altegio.testing.Schedules,
    operation.Group,
    Resource,
)
"""Classes that only the package creates: the arguments of ``__init__`` are not public."""
INSIDE = {
    "Paginate.__call__: _Undocumented",  # matches an undocumented result; no value has this type
    "Recorder.timing: Timing",  # read by the client, as from any timed transport
}
READ_AS_OTHERS = (numbers.Number, numbers.OptionalNumber)
"""Types of attributes that are descriptors: reading and assigning uses an int, a float or a Decimal."""


def public_objects() -> dict[str, Any]:
    """What a user can import, by its address."""
    found: dict[str, Any] = {}
    for name in PUBLIC_MODULES:
        module = import_module(name)
        own = [one for one, value in vars(module).items() if getattr(value, "__module__", None) == name]
        names = getattr(module, "__all__", [one for one in own if not one.startswith("_")])
        found |= {f"{name}.{one}": getattr(module, one) for one in names}
    return found


def attributes() -> set[type[Any]]:
    """The classes of the attributes of a client and a fake: groups, ``with_response`` and rows."""
    modules = [import_module(f"altegio.resources.{name}") for name in _registry.RESOURCES]
    modules += [import_module(f"altegio_client.api.{path.stem}") for path in GENERATED]
    modules += [import_module("altegio.testing._row_types")]
    return {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, operation.Group | Resource | altegio.testing.Rows)
    }


def test_types_in_signatures_can_be_imported() -> None:
    """Types of this package are public names; an attribute of the client needs no import."""
    objects = public_objects()
    known = {id(value) for value in [*objects.values(), *attributes(), *READ_AS_OTHERS]}
    roots = {value for value in objects.values() if isinstance(value, type | FunctionType)} | attributes()
    # The signature of an operation follows the description; its types are those of the generator.
    roots -= {altegio.Operation, operation.Group}
    problems = {
        problem
        for root in roots
        if root.__module__.partition(".")[0] in ("altegio", "altegio_client")
        for problem in foreign_names(
            root, known, created_by_users=not (isinstance(root, type) and issubclass(root, CREATED_BY_THE_PACKAGE))
        )
    }

    assert len(roots) > 500
    assert problems == INSIDE


def test_a_type_that_cannot_be_imported_is_found() -> None:
    """In a function, a method, an attribute, and in inherited members."""
    known = {id(value) for value in public_objects().values()}
    for name, problem in {
        "make_limiter": "make_limiter: Limiter",
        "Response": "Response.operation: Operation",
        "MadePayment": "MadePayment.kind: PaymentKind",
        "Altegio": "Altegio.__init__: Transport",
        "Paginator": "Paginator.pages: Page",
    }.items():
        missing = id(getattr(altegio, problem.rpartition(" ")[2]))
        assert problem in [*foreign_names(getattr(altegio, name), known - {missing}, created_by_users=True)]


@pytest.mark.parametrize("name", _registry.RESOURCES)
def test_names_of_a_resource_are_exported(name: str) -> None:
    """The resource itself is an attribute of the client; all other names in its ``__all__`` are exported."""
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
    """The same names and the same classes, and no other names of the generated modules."""
    from altegio import enums, models

    assert models.__all__ == altegio_client.models.__all__
    assert enums.__all__ == altegio_client.enums.__all__
    assert models.ClientCreate is altegio_client.models.ClientCreate
    assert enums.VisitAttendance is altegio_client.enums.VisitAttendance
    assert {*models.__all__} <= {*dir(models)}
    for name in ("__path__", "Nothing"):
        with pytest.raises(AttributeError, match=f"module 'altegio.models' has no attribute '{name}'"):
            getattr(models, name)


def test_a_name_is_one_object() -> None:
    """Wherever an application imports a name from, it is the same object."""
    meanings: dict[str, dict[int, str]] = {}
    for address, value in public_objects().items():
        meanings.setdefault(address.rpartition(".")[2], {}).setdefault(id(value), address)

    assert [list(places.values()) for places in meanings.values() if len(places) > 1] == []


def test_models_are_imported_on_first_use() -> None:
    """Using one imports it and the models it refers to, no other."""
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
    """The error names the replacement."""
    code = compile(f"from altegio_client import {name}", "program.py", "exec")
    with pytest.raises(ImportError, match=f"altegio_client has no {name}: write from altegio import Altegio"):
        exec(code, {})  # noqa: S102 - our own text
    generated: Any = altegio_client
    with pytest.raises(AttributeError, match="module 'altegio_client' has no attribute 'Nothing'"):
        _ = generated.Nothing
