"""The registry of resources is built from their classes, without importing them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from custom.tools.__main__ import main
from custom.tools.files import MARKER
from custom.tools.rendering.generator import GenerationError
from custom.tools.rendering.registry import REGISTRY, Resource, find_resources, render

CLASS = '"""A module."""\nraise SystemExit("imported")\n\n\nclass {}:\n    """{}\n\n    More.\n    """\n'


def _folder(path: Path) -> Path:
    (path / "money").mkdir()
    (path / "money" / "__init__.py").write_text(CLASS.format("Money", "Accounts."), encoding="utf-8")
    (path / "money" / "_accounts.py").write_text(CLASS.format("Accounts", "Private."), encoding="utf-8")
    (path / "gift_cards.py").write_text(CLASS.format("GiftCards", "Gift cards."), encoding="utf-8")
    for private in ("__init__.py", "_base.py"):
        (path / private).write_text(CLASS.format("Base", "Private."), encoding="utf-8")
    return path


def test_resources_of_a_folder(tmp_path: Path) -> None:
    """Public modules and packages, by name, with the first line of their class; nothing is executed."""
    found = find_resources(_folder(tmp_path))
    assert found == [Resource("gift_cards", "GiftCards", "Gift cards."), Resource("money", "Money", "Accounts.")]


def test_rendered_registry(tmp_path: Path) -> None:
    """Each resource is imported for type checkers, listed, and a typed property with its docstring."""
    source = render(_folder(tmp_path))
    assert source.startswith(f"{MARKER}\n")
    (resources,) = (node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    properties = {
        node.name: (ast.unparse(node.returns), ast.get_docstring(node))
        for node in resources.body
        if isinstance(node, ast.FunctionDef) and node.decorator_list and node.returns
    }
    assert properties == {"gift_cards": ("GiftCards", "Gift cards."), "money": ("Money", "Accounts.")}
    assert "    from altegio.resources.gift_cards import GiftCards\n" in source
    assert '    "gift_cards": "GiftCards",\n    "money": "Money",\n' in source


def test_a_generic_resource_knows_its_client(tmp_path: Path) -> None:
    """Its views of the client have the client's class."""
    folder = _folder(tmp_path)
    generic = CLASS.format("Booking", "Bookings.").replace("class Booking:", "class Booking(Group, Generic[ClientT]):")
    (folder / "booking.py").write_text(generic, encoding="utf-8")
    source = render(folder)
    assert "    from typing import Self\n\n    from altegio.resources.booking import Booking\n" in source
    assert "    def booking(self) -> Booking[Self]:" in source
    assert "    def money(self) -> Money:" in source


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("class Cards:\n    pass\n", r"gift_cards.py: no class GiftCards for the resource gift_cards"),
        ("class GiftCards:\n    pass\n", r"gift_cards.py: GiftCards has no docstring"),
    ],
)
def test_a_module_that_is_no_resource(source: str, message: str, tmp_path: Path) -> None:
    """It fails the build with its name."""
    (tmp_path / "gift_cards.py").write_text(source, encoding="utf-8")
    with pytest.raises(GenerationError, match=message):
        find_resources(tmp_path)


def test_committed_registry() -> None:
    """The committed file is the one that is rendered from the resources."""
    assert REGISTRY.read_text(encoding="utf-8") == render()


def test_check_names_a_stale_registry(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``make check-generated`` names a stale registry like a stale file of the package."""
    monkeypatch.setattr("custom.tools.__main__.render", lambda: "another")
    assert main(["check"]) == 1
    assert "changed    custom/altegio/resources/_registry.py" in capsys.readouterr().out
