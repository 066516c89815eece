"""What must agree before a release, tried on copies in which one thing at a time does not."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from custom.tools.inputs import inputs, inputs_text
from custom.tools.pipeline import ROOT
from custom.tools.release.agreement import disagreements, git
from custom.tools.release.building import NotReproducibleError, build

VERSION = "0.1.0"
FILES = (
    "custom/altegio/_version.py",
    "altegio_client/_source.py",
    "openapi/SOURCE.json",
    "openapi/altegio-b2b-v1.yaml",
    "openapi/names.lock",
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository that is ready, with those files that are compared."""
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    for source in json.loads((ROOT / "openapi" / "SOURCE.json").read_text(encoding="utf-8")).values():
        shutil.copy(ROOT / "openapi" / source["file"], tmp_path / "openapi")
    (tmp_path / "CHANGELOG.md").write_text(f"# Changelog\n\n## {VERSION} - 2026-12-01\n\nAll.\n", encoding="utf-8")
    (tmp_path / "openapi" / "inputs.lock").write_text(inputs_text(inputs(tmp_path)), encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "user.email", "release@example.com")
    git(tmp_path, "config", "user.name", "Release")
    commit(tmp_path)
    return tmp_path


def commit(tree: Path) -> None:
    """Commit all."""
    git(tree, "add", "--all")
    git(tree, "commit", "--quiet", "--allow-empty", "--message", "One")


def replace(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Another text in a file."""

    def change(tree: Path) -> None:
        text = (tree / name).read_text(encoding="utf-8")
        assert old in text
        (tree / name).write_text(text.replace(old, new, 1), encoding="utf-8")
        commit(tree)

    return change


def tag_elsewhere(tree: Path) -> None:
    """The tag of the version on an older commit."""
    git(tree, "tag", f"v{VERSION}")
    commit(tree)


def leave_a_file(tree: Path) -> None:
    """A file that nobody committed."""
    (tree / "new.txt").write_text("new", encoding="utf-8")


def test_agreement(tree: Path) -> None:
    """A tag on the commit itself is right, too."""
    assert disagreements(tree, VERSION) == []
    git(tree, "tag", f"v{VERSION}")
    assert disagreements(tree, VERSION) == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (replace("custom/altegio/_version.py", VERSION, "0.2.0"), "_version.py says 0.2.0, not 0.1.0"),
        (replace("CHANGELOG.md", "2026-12-01", "unreleased"), "0.1.0 has no date, it is 'unreleased'"),
        (replace("CHANGELOG.md", "0.1.0", "0.0.9"), "the first version in CHANGELOG.md is 0.0.9, not 0.1.0"),
        (replace("openapi/altegio-b2b-v1.yaml", "openapi:", "openapi: "), "is not the one of openapi/SOURCE.json"),
        (replace("altegio_client/_source.py", "b2b-v1", "b2b-v9"), "altegio.SPECS has another b2b-v1"),
        (replace("openapi/names.lock", "\n", "\n\n"), "altegio_client/ is stale"),
        (leave_a_file, "changes that are not committed"),
        (tag_elsewhere, "the tag v0.1.0 is on another commit"),
    ],
)
def test_disagreement(tree: Path, change: Callable[[Path], None], line: str) -> None:
    """Each is named."""
    change(tree)
    assert any(line in found for found in disagreements(tree, VERSION))


def test_two_builds_must_be_equal(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What differs is named, and nothing is handed out."""
    real, count = subprocess.run, iter(range(9))

    def run(command: list[str], **options: object) -> object:
        if "build" not in command:
            return real(command, **options)  # type: ignore[call-overload]  # passed on as they came
        folder = Path(command[command.index("--outdir") + 1])
        folder.mkdir(parents=True)
        (folder / "a.whl").write_text(str(next(count)), encoding="utf-8")
        return None

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(NotReproducibleError, match=r"a\.whl"):
        build(tree, tmp_path / "made")
