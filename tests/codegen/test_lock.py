"""The file that holds all names: its report about a run, its order, and how it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom.tools.names.lock import Lock, LockError, read_lock


def _places(lock: Lock) -> list[str]:
    """``kind place`` of each line."""
    lines = [line for line in lock.text().splitlines() if not line.startswith("#")]
    return [" ".join(line.split(" -> ")[0].split()) for line in lines]


def test_what_the_file_has() -> None:
    """Names by kind and place; a new place comes after all others."""
    lock = Lock({("model", "a data"): "A", ("field", "A.x"): "x", ("model", "b data"): "A", ("field", "A.y"): "y"})
    assert lock.known("model", "a data") == "A"
    assert (lock.known("field", "a data"), lock.known("model", "c data")) == (None, None)
    assert list(lock.of("field")) == [("A.x", "x"), ("A.y", "y")]
    assert (lock.names("model"), lock.names("enum")) == ({"A"}, set())
    assert [lock.position("field", place) for place in ("A.x", "A.y", "A.z")] == [1, 3, 4]


def test_what_is_in_use() -> None:
    """The used names are those of the next file; the stored ones stay unchanged."""
    lock = Lock({("field", "A.x"): "x"})
    assert lock.use("field", "A.y", "why") == "why"
    assert lock.used == {("field", "A.y"): "why"}
    assert lock.stored == {("field", "A.x"): "x"}
    assert _places(lock) == ["field A.y"]
    assert not lock.is_current()
    assert Lock({("field", "A.y"): "why"}, lock.used).is_current()


def test_what_changed() -> None:
    """Notes first, then the names that are gone, new and different; an address is not reported."""
    stored = {
        ("address", "GET /old"): "a",
        ("field", "A.gone"): "gone",
        ("model", "a data"): "A",
        ("model", "b data"): "B",
    }
    used = {
        ("address", "GET /new"): "a",
        ("field", "A.new"): "new",
        ("model", "a data"): "Other",
        ("model", "b data"): "B",
    }
    assert Lock(stored, used, ["a note"]).changes() == [
        "a note",
        "gone name: field    A.gone -> gone",
        "new name: field    A.new -> new",
        "other name: model    a data -> Other, was A",
    ]
    assert Lock(stored, dict(stored)).changes() == []


def test_operations_come_before_models() -> None:
    """Lines are grouped by the name of their operation or model, then sorted by kind, then by place."""
    lines = [
        ("address", "GET /zoo", "a"),
        ("operation", "zooOld", "a"),
        ("group", "a", "things"),
        ("method", "a", "a"),
        ("argument", "a path 2", "second"),
        ("argument", "a path 10", "last"),
        ("argument", "a query z", "z"),
        ("argument", "a header y", "y"),
        ("argument", "a query x", "x"),
        ("model", "a answer", "Z"),
        ("model", "a body", "Y"),
        ("enum", "a query x", "Kind"),
        ("address", "GET /a", "b"),
        ("group", "b", "things"),
        ("method", "b", "b"),
        ("argument", "b query q", "q"),
        ("field", "A.a", "a"),
        ("model", "A.b", "B"),
        ("enum", "A.c", "Kind"),
        ("field", "A.c2", "c2"),
        ("field", "A.c10", "c10"),
        ("field", "Ab.a", "a"),
    ]
    arguments = [one for one in lines if one[0] == "argument"]
    lock = Lock()
    for kind, place, name in [*arguments, *reversed([one for one in lines if one not in arguments])]:
        lock.use(kind, place, name)
    assert _places(lock) == [f"{kind} {place}" for kind, place, _ in lines]


def test_arguments_of_the_query_keep_their_order() -> None:
    """They come after those of the path, in the order in which they were used."""
    lock = Lock()
    for place in ("a query 2", "a query 1", "a header 0", "a path 1"):
        lock.use("argument", place, "x")
    assert _places(lock) == ["argument a path 1", "argument a query 2", "argument a query 1", "argument a header 0"]


def test_text_of_the_file() -> None:
    """A comment that explains the file, and one line for each name, in columns."""
    lock = Lock()
    lock.use("enum", "A.x", "Kind")
    lock.use("argument", "a query x", "x")
    *comment, first, second = lock.text().splitlines()
    assert comment
    assert all(line.startswith("# ") for line in comment)
    assert (first, second) == ("argument a query x -> x", "enum     A.x -> Kind")
    assert lock.text().endswith("Kind\n")


def test_reading(tmp_path: Path) -> None:
    """Comments and blank lines are skipped; an operationId may be any text; a missing file is an empty lock."""
    path = tmp_path / "names.lock"
    assert read_lock(path) == Lock()
    lines = ["# comment", "", "address  GET /a b -> get-a", "operation getA -> get-b", "  ", "method   get-a -> get_a"]
    lines.append("constant A.type -> a-b")
    path.write_text("\n".join(lines), encoding="utf-8")
    assert read_lock(path).stored == {
        ("address", "GET /a b"): "get-a",
        ("operation", "getA"): "get-b",
        ("method", "get-a"): "get_a",
        ("constant", "A.type"): "a-b",
    }


@pytest.mark.parametrize("kind", ["group", "method", "argument", "model", "field", "enum"])
def test_what_has_to_be_a_name(kind: str, tmp_path: Path) -> None:
    """These kinds need a valid Python name; an error names the line."""
    path = tmp_path / "names.lock"
    path.write_text(f"{kind} a -> get_a\n", encoding="utf-8")
    assert read_lock(path).stored == {(kind, "a"): "get_a"}
    path.write_text(f"\n{kind} a -> get-a\n", encoding="utf-8")
    with pytest.raises(LockError, match=rf"^names\.lock, line 2: not `kind place -> name`: {kind} a -> get-a$"):
        read_lock(path)
