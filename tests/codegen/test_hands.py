"""All hands lead to the same package; ``make hands`` tries them all, these differ most."""

from __future__ import annotations

import copy
import gc
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from custom.tools.description.loading import read
from custom.tools.files import PACKAGE
from custom.tools.package.public import calls, moves, surface, surface_changes
from tests.codegen.hands.arrangement import moved
from tests.codegen.hands.files import anchored_yaml, as_json, flow_yaml, odd_json, quoted_yaml, wide_json
from tests.codegen.hands.trying import HANDS, MAY_DIFFER, allowed, differences, surface_of, written
from tests.codegen.hands.walking import Node, operations, vendored, with_texts
from tests.codegen.spec_changes import original

pytestmark = pytest.mark.slow  # generates the package from many descriptions

CHOSEN = ("inline", "object_examples", "framework", "behind_everything")


@pytest.fixture(scope="module")
def raw() -> Node:
    """The vendored description as it is written."""
    return vendored()


@pytest.fixture(scope="module")
def examples() -> Node:
    """The same with our texts and examples."""
    return with_texts()


@pytest.fixture(autouse=True)
def _no_garbage_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("hand", CHOSEN)
def test_hand(hand: str, tmp_path: Path) -> None:
    """Every class, function and constant equals the committed one, and every name equals that of the lock."""
    assert differences(hand, tmp_path) == []


@pytest.mark.parametrize("hand", HANDS)
def test_hands_write_otherwise(hand: str, raw: Node, examples: Node) -> None:
    """Each hand changes its input: the content, the order, or the bytes of the file."""
    before = examples if hand.endswith("examples") else raw
    after = HANDS[hand](copy.deepcopy(before))
    if isinstance(after, bytes):
        assert after != as_json(before) or hand == "as_json"
    else:
        assert json.dumps(after) != json.dumps(before)


@pytest.mark.parametrize("hand", [odd_json, wide_json, flow_yaml, quoted_yaml, anchored_yaml])
def test_files(hand: Callable[[Node], bytes], tmp_path: Path) -> None:
    """All styles of YAML and JSON hold the same content."""
    before = original()
    path = tmp_path / "description"
    path.write_bytes(hand(copy.deepcopy(before)))
    assert read(path) == before


def test_only_two_hands_may_differ() -> None:
    """The known differences are those of OpenAPI 3.0 and of a description without examples."""
    assert allowed().keys() <= set(MAY_DIFFER)


def test_moved_revision(raw: Node, tmp_path: Path) -> None:
    """With other paths and path parameters, every operation is reported as moved, and nothing changes in Python."""
    package = tmp_path / "package"
    found, names = surface_of(written(moved, raw, tmp_path), package)
    # Where all names of a path are new, only their order distinguishes arguments.
    assert all("by their order alone" in note for note in names)
    changed = surface_changes(found, surface(PACKAGE))
    assert [line for line in changed if not line.partition(" = ")[0].rpartition(" _")[2].isupper()] == []
    old, new = calls(PACKAGE), calls(package)
    reported = [line for id_ in old for line in moves(old[id_], new[id_])]
    assert old.keys() == new.keys()
    assert len(reported) > sum(1 for _ in operations(raw)) * 0.9  # those of the other descriptions stay
    assert all(line.startswith("moved: operation ") for line in reported)
