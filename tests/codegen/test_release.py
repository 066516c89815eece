"""What must agree before a release, tried on copies in which one thing at a time does not."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from custom.tools.description.source import read_sources
from custom.tools.files import ROOT
from custom.tools.package.inputs import inputs, inputs_text
from custom.tools.release import __main__ as release
from custom.tools.release.agreement import disagreements, git
from custom.tools.release.building import NotReproducibleError, build
from custom.tools.release.notes import notes
from custom.tools.release.steps import StepError, run
from custom.tools.site.versions import lay_out

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
        (replace("altegio_client/_source.py", "b2b-v1", "b2b-v9"), "altegio.SPECS does not have b2b-v1 1.0.0 of"),
        (replace("altegio_client/_source.py", "b2b-v1", "b2b-v9"), "altegio.SPECS has b2b-v9, which"),
        (replace("altegio_client/_source.py", '"1.0.0"', '"1.0.1"'), "altegio.SPECS does not have b2b-v1 1.0.0 of"),
        (replace("openapi/names.lock", "\n", "\n\n"), "altegio_client/ is stale"),
        (leave_a_file, "changes that are not committed"),
        (tag_elsewhere, "the tag v0.1.0 is on another commit"),
    ],
)
def test_disagreement(tree: Path, change: Callable[[Path], None], line: str) -> None:
    """Each is named, in a line of its own."""
    change(tree)
    found = disagreements(tree, VERSION)
    assert any(line in one for one in found)
    assert not any("\n" in one for one in found)


@pytest.mark.parametrize("version", ["", "v0.1.0", "0.1", "0.1.0rc1", "0.1.0\n"])
def test_version_is_three_numbers(tree: Path, version: str) -> None:
    """What is no version is said once, instead of everything that does not match it."""
    assert disagreements(tree, version) == [f"VERSION= must be three numbers such as 0.1.0, not {version!r}"]


def test_disagreement_ends_it(
    tree: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """One line, exit status 1, and nothing is built."""
    output = tmp_path_factory.mktemp("made") / "dist"
    monkeypatch.setattr(release, "ROOT", tree)
    monkeypatch.setattr(sys, "argv", ["release", "0.2.0", "--output", str(output)])
    assert release.main() == 1
    assert capsys.readouterr() == (
        "",
        "release: custom/altegio/_version.py says 0.1.0, not 0.2.0\n"
        "release: the first version in CHANGELOG.md is 0.1.0, not 0.2.0\n",
    )
    assert not output.exists()


def test_failed_step_is_named() -> None:
    """The program itself has said why."""
    with pytest.raises(StepError, match=r"^the trial failed, exit status 3$"):
        run("the trial", [sys.executable, "-c", "raise SystemExit(3)"])


def test_notes_are_the_section_of_the_version() -> None:
    """No more and no less."""
    changelog = "# Changelog\n\n## 0.2.0 - 2027-01-01\n\n### Added\n- B.\n\n## 0.1.0 - 2026-12-01\n\n- A.\n"
    assert notes(changelog, "0.2.0") == "### Added\n- B.\n"
    assert notes(changelog, "0.1.0") == "- A.\n"
    assert notes(changelog, "0.3.0") == ""


def archive(folder: Path, version: str) -> None:
    """The documentation of a version, one page."""
    page = version.encode()
    with tarfile.open(folder / f"docs-{version}.tar.gz", "w:gz") as made:
        entry = tarfile.TarInfo("./index.html")
        entry.size = len(page)
        made.addfile(entry, io.BytesIO(page))


def test_documentation_of_all_versions(tmp_path: Path) -> None:
    """The newest by number is the site itself, and each has its folder."""
    (tmp_path / "archives").mkdir()
    with pytest.raises(ValueError, match="no documentation in"):
        lay_out(tmp_path / "archives", tmp_path / "site")
    for version in ("0.9.0", "0.10.0", "0.2.1"):
        archive(tmp_path / "archives", version)
    assert lay_out(tmp_path / "archives", tmp_path / "site") == ["0.10.0", "0.9.0", "0.2.1"]
    for place, version in (("", "0.10.0"), ("0.10.0", "0.10.0"), ("0.9.0", "0.9.0"), ("0.2.1", "0.2.1")):
        assert (tmp_path / "site" / place / "index.html").read_text(encoding="utf-8") == version
    assert (tmp_path / "site" / "versions.html").read_text(encoding="utf-8").count("<li>") == 3
    (tmp_path / "archives" / "notes.txt").touch()
    with pytest.raises(ValueError, match=r"notes\.txt: expected a name such as"):
        lay_out(tmp_path / "archives", tmp_path / "site")


def test_nightly_update_follows_all_that_is_published() -> None:
    """Each description that has an address, under the file that the workflow names."""
    workflow = (ROOT / ".github" / "workflows" / "update.yml").read_text(encoding="utf-8")
    published = [one for one in read_sources(ROOT / "openapi" / "SOURCE.json").values() if one.address]
    assert f"name: [{', '.join(one.name for one in published)}]" in workflow
    assert all(one.file == f"altegio-{one.name}.yaml" for one in published)


def test_two_builds_must_be_equal(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What differs is named, and nothing is handed out."""
    real, count = subprocess.run, iter(range(9))

    def fake_run(command: list[str], **options: Any) -> object:
        if "build" not in command:
            return real(command, **options)
        folder = Path(command[command.index("--outdir") + 1])
        folder.mkdir(parents=True)
        (folder / "a.whl").write_text(str(next(count)), encoding="utf-8")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", fake_run)
    with pytest.raises(NotReproducibleError, match=r"a\.whl"):
        build(tree, tmp_path / "made")
