"""The mutator changes only what runs, and its verdicts are those of the tests."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from custom.tools.files import ROOT
from custom.tools.mutants import __main__ as command
from custom.tools.mutants.areas import AREAS, Candidate, candidates, in_sample, sample
from custom.tools.mutants.mutations import Mutant, find_mutants
from custom.tools.mutants.trees import Tree


def changed(source: str) -> list[str]:
    """The source with each change, one at a time."""
    return [mutant.of(source.encode()).decode() for mutant in find_mutants(source.encode())]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = a < b", ["x = (a <= b)", "x = (a >= b)"]),
        ("x = a >= b", ["x = (a < b)", "x = (a > b)"]),
        ("x = a == b", ["x = (a != b)"]),
        ("x = a is not b", ["x = (a is b)"]),
        ("x = a in b", ["x = (a not in b)"]),
        ("x = a == b == c", ["x = (a != b == c)", "x = (a == b != c)"]),
        ("x = a and b or c", ["x = (a or b) or c", "x = ((a and b) and c)"]),
        ("x = not a", ["x = (a)"]),
        ("x = a + b", ["x = (a - b)"]),
        ("x = a % b", ["x = (a * b)"]),
        ("x = 0", ["x = (1)"]),
        ("x = 0.5", ["x = (1.5)"]),
        ("x = -19", ["x = -(20)"]),
        ("x = 20.0", ["x = (40.0)"]),
        ("x = True", ["x = (False)"]),
        ("x = 'é'", ["x = 'é?'"]),
        ("x = 'utf-8'", []),
        ("x = b'a'", ["x = (b'a?')"]),
        ("x = min(a, b)", ["x = (max(a, b))"]),
        ("x = [y for y in z if y]", ["x = [y for y in z if (not y)]"]),
        ("é = a if b else c", ["é = a if (not b) else c"]),
        ("def f(a=1): return a", ["def f(a=1): return None", "def f(a=(2)): return a"]),
        ("def f(): return None", []),
        ("while a: break", ["while (not a): break", "while a: continue"]),
        ("if a: raise E('text')", ["if (not a): raise E('text')", "if a: pass"]),
        ("f(a)", ["pass"]),
        ("a.b = c", ["pass"]),
        ("a.b: int = c", ["pass"]),
        ("a = c", []),
    ],
)
def test_what_is_changed(source: str, expected: list[str]) -> None:
    """Each sort of change is made, and no other."""
    assert sorted(changed(source)) == sorted(expected)


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""',
        "import a.b",
        "x = f'{a + 1}'",
        "x: Literal['a']",
        "def f(a: Literal['a']) -> Literal['b']: ...",
        "@overload\ndef f(a=1): return a + 1",
        "class A(Protocol):\n    b = 1",
        "if TYPE_CHECKING:\n    a = 1",
        "Alias = A | B",
        "__all__ = ['a']",
        "x = cast('int', y)",
        "x = ValueError('text')",
        "x = 'a text of words'",
        "x = zip(a, b, strict=True)",
        "x = patch(wrong='text', evidence='text', change='text')",
    ],
)
def test_what_is_left_alone(source: str) -> None:
    """Texts for people, and what only type checkers read."""
    assert changed(source) == []


def test_every_change_is_python() -> None:
    """Each mutant of a real module is valid Python, and another module."""
    source = (ROOT / "custom" / "altegio" / "_transport" / "retry.py").read_bytes()
    before = ast.dump(ast.parse(source))

    mutants = find_mutants(source)

    assert len(mutants) > 40
    assert all(ast.dump(ast.parse(one.of(source))) != before for one in mutants)


def test_every_area_has_modules_and_tests() -> None:
    """The table fits the tree; the most important areas are there."""
    found = candidates(ROOT)

    assert in_sample(ROOT) == ["patches", "names", "retry", "limiter", "paging", "codec", "webhooks"]
    assert {*in_sample(ROOT)} < {*found}
    for area, some in found.items():
        assert some, area
        assert all(one.tests for one in some), area
    places = [(one.module, one.mutant) for some in found.values() for one in some]
    assert len(places) == len({*places}), "a module belongs to two areas"


@pytest.mark.parametrize(
    ("areas", "message"),
    [
        ('[one]\nmodules = ["gone.py"]\ntests = ["tests"]\n', "one names no module that is not in an area before it"),
        (
            '[one]\nmodules = ["little.py"]\ntests = ["tests"]\n[two]\nmodules = ["*.py"]\ntests = ["tests"]\n',
            "two names no module that is not in an area before it",
        ),
        ('[one]\nmodules = ["little.py"]\ntests = ["tests/test_gone.py"]\n', "no tests of little.py"),
    ],
)
def test_an_area_of_nothing_is_a_mistake(areas: str, message: str, little: Path) -> None:
    """A renamed module would otherwise not be tried any more, or survive everything."""
    (little / AREAS).write_text(areas, encoding="utf-8")
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        candidates(little)


def invented(area: str, count: int) -> list[Candidate]:
    """So many mutants of an area."""
    return [Candidate(area, f"{area}.py", Mutant(n, n, n, "a", "b"), ("t.py",)) for n in range(count)]


def test_a_sample_is_spread_and_follows_from_its_seed() -> None:
    """Every area has the same share, a small one gives all; the same seed is the same sample."""
    found = {"large": invented("large", 500), "small": invented("small", 4), "other": invented("other", 500)}

    chosen = sample(found, 30, 7)

    shares = {area: sum(one.area == area for one in chosen) for area in found}
    assert shares == {"large": 13, "small": 4, "other": 13}
    assert len({*chosen}) == 30
    assert sample(found, 30, 7) == chosen
    assert sample(found, 30, 8) != chosen


LITTLE = """def is_adult(age):
    return age >= 18
"""
TEST = """from little import is_adult

def test_is_adult():
    assert is_adult(40) and not is_adult(7)
"""


@pytest.fixture
def little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree with one module, whose test leaves out a boundary."""
    areas = tmp_path / AREAS
    areas.parent.mkdir(parents=True)
    areas.write_text('[all]\nmodules = ["little.py"]\nmirrors = ["tests"]\ntests = []\n', encoding="utf-8")
    (tmp_path / "little.py").write_text(LITTLE, encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_little.py").write_text(TEST, encoding="utf-8")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setattr(command, "limit_memory", lambda: None)
    return tmp_path


@pytest.mark.slow
def test_what_the_tests_miss_survives(little: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The boundary that no test touches survives, and nothing else; the tree stays as it was."""
    assert command.main(["--jobs", "2"]) == 1

    printed = capsys.readouterr().out
    assert sorted(printed.partition("survivors:\n")[2].splitlines()[:-1]) == [
        "  all  little.py:2  18 -> (19)",
        "  all  little.py:2  age >= 18 -> (age > 18)",
    ]
    assert "seed 0: 50.0% of 4 killed" in printed
    assert (little / "little.py").read_text(encoding="utf-8") == LITTLE


@pytest.mark.slow
def test_what_never_ends_is_stopped(little: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """It counts neither as passed nor as failed: the run is ended, and the copy is restored."""
    folder = tmp_path_factory.mktemp("copies") / "0"
    tree = Tree(little, folder)
    endless = Mutant(2, LITTLE.index("return"), len(LITTLE), "return age >= 18", "while True: pass")
    one = Candidate("all", "little.py", endless, ("tests/test_little.py",))

    assert tree.survives(one, timeout=5.0) is None

    assert (folder / "little.py").read_text(encoding="utf-8") == LITTLE


@pytest.mark.slow
def test_tests_that_fail_by_themselves_are_no_measure(little: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They would kill every mutant, so nothing is tried."""
    (little / "tests" / "test_little.py").write_text("def test_it(): assert False\n", encoding="utf-8")

    assert command.main(["--count", "3", "--jobs", "1"]) == 1

    assert capsys.readouterr().out.splitlines() == ["these tests fail without a change:", "  tests/test_little.py"]
