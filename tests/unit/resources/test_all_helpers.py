"""Rules for all helpers: their place, how they are accessed, and that they hide nothing."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from importlib import import_module
from importlib.resources import files
from typing import Any

import pytest

from altegio.resources._registry import RESOURCES, Resources
from altegio_client.api import Api
from altegio_client.api.clients import ClientsGroup
from altegio_client.operation import Group
from tests.doubles.clients import client

SECTIONS = ["Args:", "Returns:", "Raises:", "Example:"]
PAGES = {
    page
    for group in files("altegio_client").joinpath("api").iterdir()
    if group.name.endswith(".py")
    for page in re.findall(r"https://\S+", group.read_text(encoding="utf-8"))
}
CALLS_NOTHING = ("fields_of",)


def helper_class(name: str) -> type:
    """The class of a helper."""
    found: type = getattr(import_module(f"altegio.resources.{name}"), RESOURCES[name])
    return found


def own_methods(name: str) -> dict[str, Any]:
    """The public methods of a helper itself, without those of the generated group."""
    return {
        method: value
        for base in helper_class(name).__mro__
        if base.__module__.partition(".")[0] == "altegio"
        for method, value in vars(base).items()
        if not method.startswith("_")
    }


def test_there_are_operations() -> None:
    """A check that the comparison below compares something."""
    assert "get_client" in ClientsGroup.__operations__


@pytest.mark.parametrize("name", RESOURCES)
def test_a_helper_with_the_name_of_a_tag_is_its_group(name: str) -> None:
    """Then it also has the operations; any other name belongs to no tag."""
    group = vars(Api).get(name)

    assert issubclass(helper_class(name), Group) is (group is not None)


@pytest.mark.parametrize("name", RESOURCES)
def test_no_helper_has_the_name_of_an_operation(name: str) -> None:
    """It would hide an operation of its group."""
    methods = own_methods(name)
    operations: Mapping[str, object] = getattr(helper_class(name), "__operations__", {})

    assert methods
    assert methods.keys() & operations.keys() == set()


@pytest.mark.parametrize("name", RESOURCES)
def test_a_helper_is_reached_by_its_name(name: str) -> None:
    """Created once for a client, and again for one with other options."""
    api = client("https://api.example")
    helper = getattr(api, name)

    assert type(helper) is helper_class(name)
    assert getattr(api, name) is helper
    assert getattr(api.with_options(max_retries=1), name) is not helper
    assert inspect.getdoc(vars(Resources)[name])


def sections(method: Any) -> list[str]:
    """The sections of a docstring by name, and the pages after them."""
    lines = (inspect.getdoc(method) or "").splitlines()
    return [line for line in lines if line in SECTIONS or line.startswith("https://")]


@pytest.mark.parametrize("name", RESOURCES)
def test_a_helper_names_the_pages_of_its_operations(name: str) -> None:
    """All docstrings have the same order, and end with the documentation of their calls."""
    for method, value in own_methods(name).items():
        found = sections(value)
        pages = [line for line in found if line not in SECTIONS]
        named = found[: len(found) - len(pages)]

        assert named == [section for section in SECTIONS if section in named], method
        assert {"Raises:", "Example:"} <= {*named}, method
        assert set(pages) <= PAGES, method
        assert pages or method in CALLS_NOTHING, method


@pytest.mark.parametrize("name", RESOURCES)
def test_a_helper_is_described(name: str) -> None:
    """The module, the class and each method describe their purpose."""
    for thing in (import_module(f"altegio.resources.{name}"), helper_class(name), *own_methods(name).values()):
        assert inspect.getdoc(thing)


@pytest.mark.parametrize("name", [name for name in RESOURCES if issubclass(helper_class(name), Group)])
def test_with_response_has_operations_only(name: str) -> None:
    """A helper returns no full response, so that it is not there, in the types too; the error states it."""
    group = getattr(client("https://api.example"), name)
    operations = {*group.__operations__}

    assert operations
    assert operations <= {*dir(group.with_response)}
    for helper in own_methods(name):
        right = f"call api.{name}.{helper} without with_response"
        message = f"^{helper} is a helper, and with_response has operations only: {right}$"
        with pytest.raises(AttributeError, match=message):
            getattr(group.with_response, helper)
    with pytest.raises(AttributeError, match=f"^api.{name}.with_response has no operation 'nothing_of_that_name'$"):
        _ = group.with_response.nothing_of_that_name
