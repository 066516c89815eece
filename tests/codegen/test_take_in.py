"""Taking in a revision: all of it, or nothing."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from custom.tools import __main__ as tools
from custom.tools import take_in
from custom.tools.description.parts import vendored
from custom.tools.files import SPEC
from custom.tools.spec_diff import __main__ as spec_diff
from custom.tools.update_spec import __main__ as update_spec


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A package, a lock and an inventory; there is no file of what is pending."""
    (tmp_path / "package" / "models").mkdir(parents=True)
    for name in ("package/api.py", "package/models/client.py", "names.lock", "inventory.json"):
        (tmp_path / name).write_text(f"old {name}", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("failure", "status", "message"),
    [(take_in.StepError("spec-diff"), 1, "failed at spec-diff"), (KeyboardInterrupt(), 130, "stopped")],
    ids=["a later step fails", "stopped"],
)
def test_a_failure_leaves_everything_as_it_was(
    failure: BaseException,
    status: int,
    message: str,
    tree: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Files that the earlier steps changed, removed or created are restored."""
    before = _contents(tree)

    def steps(_file: Path | None, *, accept: bool, name: str | None) -> None:
        assert not accept
        assert name is None
        (tree / "package" / "api.py").write_text("new", encoding="utf-8")
        (tree / "package" / "models" / "client.py").unlink()
        (tree / "package" / "models" / "visit.py").write_text("new", encoding="utf-8")
        (tree / "names.lock").write_text("new", encoding="utf-8")
        (tree / "inventory.json").unlink()
        (tree / "pending.txt").write_text("new", encoding="utf-8")
        raise failure

    names = ("package", "names.lock", "inventory.json", "pending.txt")
    monkeypatch.setattr(take_in, "WRITTEN", [tree / name for name in names])
    monkeypatch.setattr(take_in, "take_in", steps)
    assert take_in.main([]) == status
    assert _contents(tree) == before
    error = capsys.readouterr().err
    assert message in error
    assert "everything is as it was" in error


def test_a_second_stop_does_not_leave_half_of_it(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second Ctrl-C during the restoring does not interrupt it; the first one is reported."""
    before = _contents(tree)
    put_back = take_in._remove
    handlers = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]

    def impatient(path: Path) -> None:
        for one in (signal.SIGINT, signal.SIGTERM):
            signal.raise_signal(one)
        put_back(path)

    monkeypatch.setattr(take_in, "_remove", impatient)

    def stopped_halfway() -> None:
        with take_in.all_or_nothing([tree / "package", tree / "names.lock"]):
            (tree / "package" / "api.py").write_text("new", encoding="utf-8")
            (tree / "names.lock").write_text("new", encoding="utf-8")
            signal.raise_signal(signal.SIGTERM)

    with pytest.raises(KeyboardInterrupt):
        stopped_halfway()
    assert _contents(tree) == before
    assert [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)] == handlers


def test_a_step_that_was_stopped_stops_all(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status is that of a stop, not of a failure."""
    monkeypatch.setattr(take_in, "WRITTEN", [])
    monkeypatch.setattr(update_spec, "main", lambda _options: 130)
    assert take_in.main([]) == 130
    assert "take-in stopped; everything is as it was" in capsys.readouterr().err


def test_what_succeeds_stays(tree: Path) -> None:
    """Without a failure nothing is restored."""
    with take_in.all_or_nothing([tree / "names.lock", tree / "pending.txt"]):
        (tree / "names.lock").write_text("new", encoding="utf-8")
        (tree / "pending.txt").write_text("new", encoding="utf-8")
    assert (_contents(tree)["names.lock"], _contents(tree)["pending.txt"]) == (b"new", b"new")


def test_the_report_names_what_was_renewed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It lists changed, new and removed files, and folders with such a file; not unchanged ones or itself."""
    monkeypatch.setattr(take_in, "ROOT", tree)
    monkeypatch.setattr(take_in, "REPORT", tree / "report.md")
    names = ("package", "names.lock", "inventory.json", "pending.txt", "report.md")
    with take_in.all_or_nothing([tree / name for name in names]) as before:
        assert take_in.renewed(before) == ""
        (tree / "package" / "models" / "visit.py").write_text("new", encoding="utf-8")
        (tree / "inventory.json").unlink()
        (tree / "pending.txt").write_text("new", encoding="utf-8")
        (tree / "report.md").write_text("new", encoding="utf-8")
        assert take_in.renewed(before) == "\n## Renewed\n- `package`\n- `inventory.json`\n- `pending.txt`\n"


def test_every_description_and_inventory_is_put_back() -> None:
    """The steps write all descriptions and all inventories, not only those of version 1."""
    written = {path.name for path in take_in.WRITTEN}
    assert {part.path.name for part in vendored(SPEC.parent)} <= written
    assert {"inventory.json", "inventory_online_booking.json", "inventory_developer_tools.json"} <= written


@pytest.mark.parametrize(
    ("arguments", "passed"),
    [([], []), (["--name", "online-booking"], ["--name", "online-booking"])],
    ids=["that of the file, or version 1", "by name"],
)
def test_another_description_than_version_1(
    arguments: list[str], passed: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any description of SOURCE.json is taken in by its name, which is passed to the first step."""
    passed_on: list[list[str]] = []

    def refuse(options: list[str]) -> int:
        passed_on.append(options)
        return 1

    monkeypatch.setattr(take_in, "WRITTEN", [])
    monkeypatch.setattr(update_spec, "main", refuse)
    assert take_in.main(arguments) == 1
    assert passed_on == [passed]
    assert "failed at update-spec" in capsys.readouterr().err


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """The options of the steps, in their order; the last one has a report."""
    passed_on: list[tuple[str, list[str]]] = []

    def step(name: str) -> Callable[[list[str]], int]:
        def run(options: list[str]) -> int:
            passed_on.append((name, options))
            if name == "spec-diff":
                sys.stdout.write("# 1 -> 2\n")
            return 0

        return run

    monkeypatch.setattr(take_in, "WRITTEN", [])
    monkeypatch.setattr(take_in, "PENDING", tmp_path / "pending.txt")
    monkeypatch.setattr(take_in, "REPORT", tmp_path / "build" / "report.md")
    monkeypatch.setattr(update_spec, "main", step("update-spec"))
    monkeypatch.setattr(tools, "main", step("tools"))
    monkeypatch.setattr(spec_diff, "main", step("spec-diff"))
    monkeypatch.setattr(take_in, "prepare", lambda _: SimpleNamespace(laid="of the facts"))
    (tmp_path / "oddities.md").write_text("tables", encoding="utf-8")
    monkeypatch.setattr(take_in, "ODDITIES", tmp_path / "oddities.md")
    monkeypatch.setattr(take_in, "with_report", lambda text, laid, _: f"{text} {laid}")
    monkeypatch.setattr(take_in, "pending_of", lambda _: ["a line"])
    monkeypatch.setattr(take_in, "documents", lambda *_: [(tmp_path / "README.md", "303 typed operations")])
    script = tmp_path / "inventories.py"
    script.write_text("import sys; assert sys.argv[1:] == ['--write']", encoding="utf-8")
    monkeypatch.setattr(take_in, "_SCRIPT", script)
    return passed_on


def test_all_of_it(steps: list[tuple[str, list[str]]], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Description, package, inventories, pending lines, numbers, tables, changelog; the report comes last."""
    assert take_in.main(["--file", "new.yaml", "--accept"]) == 0
    *before, (last, (record, names, lock)) = steps
    assert before == [("update-spec", ["--file", "new.yaml", "--accept"]), ("tools", ["generate", "--accept"])]
    assert (last, record, names, Path(lock).name) == ("spec-diff", "--record", "--names", "names.lock")
    assert capsys.readouterr().out == (tmp_path / "build" / "report.md").read_text(encoding="utf-8") == "# 1 -> 2\n"
    assert (tmp_path / "pending.txt").read_text(encoding="utf-8").splitlines()[-1] == "a line"
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "303 typed operations"
    assert (tmp_path / "oddities.md").read_text(encoding="utf-8") == "tables of the facts"


def test_nothing_is_pending_any_more(
    steps: list[tuple[str, list[str]]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is removed instead of left empty."""
    (tmp_path / "pending.txt").write_text("old", encoding="utf-8")
    monkeypatch.setattr(take_in, "pending_of", lambda _: [])
    assert take_in.main([]) == 0
    assert len(steps) == 3
    assert not (tmp_path / "pending.txt").exists()


def test_inventories_that_fail(
    steps: list[tuple[str, list[str]]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The later steps do not run."""
    (tmp_path / "inventories.py").write_text("raise SystemExit(1)", encoding="utf-8")
    assert take_in.main([]) == 1
    assert [name for name, _ in steps] == ["update-spec", "tools"]
    assert "failed at the inventories of the tests; everything is as it was" in capsys.readouterr().err


def test_stopped_from_outside(tree: Path) -> None:
    """The signal that ends a CI job also restores everything, and works again afterwards."""
    before = signal.getsignal(signal.SIGTERM)

    def write() -> None:
        with take_in.all_or_nothing([tree / "names.lock"]):
            (tree / "names.lock").write_text("new", encoding="utf-8")
            signal.raise_signal(signal.SIGTERM)

    with pytest.raises(KeyboardInterrupt):
        write()
    assert _contents(tree)["names.lock"] == b"old names.lock"
    assert signal.getsignal(signal.SIGTERM) == before
