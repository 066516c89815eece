"""One description in many hands gives one package; ``make hands`` tries them all, these are the widest apart."""

from __future__ import annotations

import copy
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from custom.tools.pipeline import PACKAGE
from custom.tools.public import calls, moves, surface, surface_changes
from tests.codegen.hands.arrangement import behind_references, inline, moved, renamed_components, reversed_paths
from tests.codegen.hands.trying import HANDS, MAY_DIFFER, allowed, base, differences, made, written
from tests.codegen.hands.walking import Node, operations, vendored

pytestmark = pytest.mark.slow  # generates the package from many descriptions

CHOSEN = ("inline", "behind_references", "whole_examples", "any_of_null")


@pytest.fixture(scope="module")
def raw() -> Node:
    """The vendored description as it is written."""
    return vendored()


@pytest.fixture(autouse=True)
def _no_garbage_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("hand", CHOSEN)
def test_hand(hand: str, tmp_path: Path) -> None:
    """Every class, function and constant is the committed one, and every name that of the lock."""
    assert differences(hand, tmp_path) == []


@pytest.mark.parametrize("hand", HANDS)
def test_hands_write_otherwise(hand: str) -> None:
    """Each hand changes what it is given."""
    before = base(hand)
    after = HANDS[hand](copy.deepcopy(before))
    assert (after != before) is (hand not in {"as_json", "reversed_components", "reversed_paths"})
    assert list(after["paths"]) == list(before["paths"]) or hand == "reversed_paths"


def test_only_two_hands_may_differ() -> None:
    """The known differences are those of OpenAPI 3.0 and of a description without examples."""
    assert allowed().keys() <= set(MAY_DIFFER)


def test_hands_on_hands(raw: Node, tmp_path: Path) -> None:
    """Several hands after each other give the same package, too."""

    def all_of_them(node: Node) -> Node:
        return reversed_paths(renamed_components(behind_references(inline(node))))

    found, names = made(written(all_of_them, raw, tmp_path), tmp_path / "package")
    assert surface_changes(found, surface(PACKAGE)) == []
    assert names == []


def test_moved_revision(raw: Node, tmp_path: Path) -> None:
    """Other paths and other names in them: every operation is told as moved, and nothing in Python changes."""
    package = tmp_path / "package"
    found, names = made(written(moved, raw, tmp_path), package)
    assert names == []
    changed = surface_changes(found, surface(PACKAGE))
    assert [line for line in changed if not line.partition(" = ")[0].rpartition(" _")[2].isupper()] == []
    old, new = calls(PACKAGE), calls(package)
    told = [line for id_ in old for line in moves(old[id_], new[id_])]
    assert old.keys() == new.keys()
    assert len(told) > sum(1 for _ in operations(raw)) * 0.9  # those of other descriptions stay
    assert all(line.startswith("moved: operation ") for line in told)
