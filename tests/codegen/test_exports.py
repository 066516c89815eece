"""The public names of ``altegio`` are collected from its modules, without importing them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from custom.tools.__main__ import main
from custom.tools.files import MARKER
from custom.tools.rendering.exports import EXPORTS, find_exports, render
from custom.tools.rendering.generator import GenerationError


def _module(path: Path, *names: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'"""A module."""\n__all__ = {list(names)}\nraise SystemExit("imported")\n', encoding="utf-8")


def _folder(path: Path) -> Path:
    _module(path / "errors.py", "AltegioError", "APIError")
    _module(path / "resources" / "gift_cards.py", "CardType", "GiftCards")
    _module(path / "resources" / "money" / "__init__.py", "Money", "Report")
    _module(path / "resources" / "money" / "_late.py", "Late")
    _module(path / "resources" / "money" / "filters.py", "any_of")
    (path / "resources" / "money" / "_private.py").write_text("Hidden = 1\n", encoding="utf-8")
    (path / "resources" / "_base.py").write_text("Base = 1\n", encoding="utf-8")
    return path


def test_names_of_resources(tmp_path: Path) -> None:
    """The names in ``__all__``, by their module, without the resources and without names of other modules."""
    assert find_exports(_folder(tmp_path) / "resources") == {
        "CardType": "resources.gift_cards",
        "Report": "resources.money",
        "Late": "resources.money._late",
    }


def test_a_name_of_two_resources(tmp_path: Path) -> None:
    """An ambiguous name fails the build, and the error names both modules."""
    _module(_folder(tmp_path) / "resources" / "chains.py", "CardType", "Chains")
    with pytest.raises(GenerationError, match=r"CardType is in __all__ of resources\.\w+ and of resources\.\w+"):
        find_exports(tmp_path / "resources")


def test_rendered_exports(tmp_path: Path) -> None:
    """Names are imported for type checkers, found on first use, and public; errors are imported at once."""
    source = render(_folder(tmp_path))
    assert source.startswith(f"{MARKER}\n")
    ast.parse(source)
    assert "from altegio.errors import (\n    AltegioError,\n    APIError,\n)\n" in source
    assert "    from altegio.resources.gift_cards import CardType as CardType\n" in source
    assert "    from altegio.resources.clients import filters as client_filters\n" in source
    assert '    "CardType": "resources.gift_cards",\n' in source
    assert '__all__ = [\n    "SPECS",\n    "APIError",\n    "Altegio",\n    "AltegioError",\n    "Attempt",\n' in source


def test_committed_exports() -> None:
    """The committed file is the one that is rendered from the modules."""
    assert EXPORTS.read_text(encoding="utf-8") == render()


def test_check_names_stale_exports(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``make check-generated`` names a stale file of exports like a stale file of the package."""
    monkeypatch.setattr("custom.tools.__main__.render_exports", lambda: "another")
    assert main(["check"]) == 1
    assert "changed    custom/altegio/__init__.py" in capsys.readouterr().out
