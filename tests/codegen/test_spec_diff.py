"""The reports of spec-diff: a corpus of realistic changes, the versions that follow, and the affected helpers."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from custom.patches.facts import FACTS
from custom.tools.description.source import SOURCE_NAME, read_sources
from custom.tools.files import LOCK, PACKAGE, ROOT, SPEC, TEXTS
from custom.tools.pipeline import prepare
from custom.tools.spec_diff import __main__ as spec_diff
from custom.tools.spec_diff import revisions
from custom.tools.spec_diff.__main__ import CHANGELOG, main
from custom.tools.spec_diff.changes import Change
from custom.tools.spec_diff.compare import compare
from custom.tools.spec_diff.helpers import HelperError, by_names, by_types, units
from custom.tools.spec_diff.report import Report
from custom.tools.spec_diff.revisions import Side
from custom.tools.spec_diff.snapshot import Snapshot, from_json, snapshot, to_json
from custom.tools.spec_diff.types import fits, or_none, split
from custom.tools.spec_diff.versions import ChangelogError, following, level, with_entry
from tests.codegen.spec_changes import CHANGES, SLICE, Description, as_text, changes, original, snapshot_before

_PARTS = [part.partition("\n") for part in (SLICE / "reports.md").read_text(encoding="utf-8").split("\n## ")[1:]]
REPORTS = {name: lines.strip() for name, _, lines in _PARTS}


@pytest.mark.parametrize("name", CHANGES)
def test_corpus(name: str) -> None:
    """Each realistic change has the stored report, line by line."""
    assert as_text(changes(CHANGES[name])) == REPORTS[name]


def test_corpus_is_complete() -> None:
    """Each report belongs to a change; together they have every mark and every section of a comparison."""
    assert list(REPORTS) == list(CHANGES)
    text = "\n".join(REPORTS.values())
    for part in ("**breaking**", "**added**", "**changed**", "Operations:", "Arguments and bodies:", "Responses:"):
        assert part in text
    for part in ("Models:", "Servers:", "Names in Python:", "Patches:", "Texts:"):
        assert f"- {part}" in text


def _of_call(**values: Any) -> Callable[[Snapshot], Snapshot]:
    """Other values of one call."""

    def edit(before: Snapshot) -> Snapshot:
        call = attrs.evolve(before.calls["get_client"], **values)
        return attrs.evolve(before, calls={**before.calls, "get_client": call})

    return edit


def _of_field(**values: Any) -> Callable[[Snapshot], Snapshot]:
    """Other values of one field of a body."""

    def edit(before: Snapshot) -> Snapshot:
        model = before.models["ClientUpdate"]
        fields = {**model.fields, "custom_fields": attrs.evolve(model.fields["custom_fields"], **values)}
        return attrs.evolve(before, models={**before.models, "ClientUpdate": attrs.evolve(model, fields=fields)})

    return edit


def _of_place(place: str, name: str) -> Callable[[Snapshot], Snapshot]:
    """Another name at a place."""
    return lambda before: attrs.evolve(before, names={**before.names, place: name})


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (
            _of_call(name="read_client"),
            "Operations: **breaking** `clients.get_client` is `clients.read_client` now (operation renamed)",
        ),
        (
            _of_call(tag="Visits"),
            "Operations: **changed** the tag of `clients.get_client` is `Visits`, was `Clients` (tag changed)",
        ),
        (
            _of_call(safe=False),
            "Operations: **changed** `clients.get_client` is no longer repeated after a failure (safety changed)",
        ),
        (
            _of_field(wire="customFields"),
            "Models: **changed** `ClientUpdate.custom_fields` goes by `customFields` on the wire, was `custom_fields` "
            "(field renamed on the wire)",
        ),
        (
            _of_field(name="own_fields"),
            "Models: **breaking** `ClientUpdate.own_fields` was `custom_fields` (field renamed)",
        ),
        (
            _of_field(type="Any"),
            "Models: **changed** `ClientUpdate.custom_fields` is `Any`, was `dict[str, Any]` (field retyped)",
        ),
        (
            _of_place("model get_visit data", "Client"),
            "Names in Python: **breaking** what was `Visit` in `get_visit data` is `Client` now "
            "(model at another place)",
        ),
        (
            lambda before: attrs.evolve(before, patches={**before.patches, "new-patch": ("get_client",)}),
            "Patches: **changed** `new-patch` is new (patch added)",
        ),
        (
            lambda before: attrs.evolve(
                before, patches={id_: one for id_, one in before.patches.items() if id_ != "transport-headers"}
            ),
            "Patches: **changed** `transport-headers` is gone (patch removed)",
        ),
    ],
)
def test_what_we_change_ourselves(edit: Callable[[Snapshot], Snapshot], line: str) -> None:
    """Names, patches and safety change without the description: each change is one line."""
    assert as_text(compare(snapshot_before(), edit(snapshot_before()))) == f"- {line}"


def test_type_that_becomes_known() -> None:
    """A known type is an addition to a response of unknown type; for what is sent it may break code."""
    unknown = _of_field(type="Any")(snapshot_before())
    assert [one.mark for one in compare(unknown, snapshot_before())] == ["breaking"]
    read = {
        **unknown.models,
        "ClientUpdate": attrs.evolve(snapshot_before().models["ClientUpdate"], sent=False, read=True),
    }
    fields = unknown.models["ClientUpdate"].fields
    known = attrs.evolve(unknown, models=read)
    before = attrs.evolve(known, models={**read, "ClientUpdate": attrs.evolve(read["ClientUpdate"], fields=fields)})
    assert [one.mark for one in compare(before, known)] == ["added"]


@pytest.fixture(scope="module")
def vendored() -> Snapshot:
    """The snapshot of the vendored description."""
    return snapshot(prepare(SPEC))


@pytest.mark.slow
def test_revision_in_git(vendored: Snapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A revision is read by its own tools, facts and all: the result equals that of the working tree."""
    for folder in ("openapi", "custom"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    git = shutil.which("git") or "git"
    author = ("-c", "user.name=A", "-c", "user.email=a@example.com")
    for command in (("init", "-q"), ("add", "."), (*author, "commit", "-qm", "All")):
        subprocess.run([git, *command], cwd=tmp_path, check=True)
    monkeypatch.setattr(revisions, "ROOT", tmp_path)
    side = revisions.committed("HEAD")
    assert side.label == f"{SPEC.name} at HEAD"
    assert compare(side.snapshot, vendored) == []


def test_revision_without_a_snapshot(monkeypatch: pytest.MonkeyPatch) -> None:
    """The description of a revision whose tools are older than snapshots is read by the present tools."""
    read: list[Path] = []

    def prepare_slice(spec: Path, *, names: Path) -> Path:
        assert (spec.name, names.name) == (SPEC.name, LOCK.name)
        assert spec.exists()
        read.append(spec)
        return spec

    monkeypatch.setattr(revisions, "_AS_MODULE", "raise SystemExit(1)")
    monkeypatch.setattr(revisions, "prepare", prepare_slice)
    monkeypatch.setattr(revisions, "snapshot", lambda _: snapshot_before())
    side = revisions.committed("HEAD")
    assert side == revisions.Side(f"{SPEC.name} at HEAD (read by the present tools)", snapshot_before())
    assert [path.is_relative_to(ROOT) for path in read] == [False]


def test_git_is_needed_for_what_is_committed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git the error states what works nevertheless."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(revisions.RevisionError, match="git is needed to read what is committed; give two files"):
        revisions.committed("HEAD")


@pytest.mark.slow
def test_snapshot_has_the_types_of_the_package(vendored: Snapshot) -> None:
    """Results and fields in the snapshot are those of the generated code."""
    returns = {}
    for path in PACKAGE.glob("api/[!_]*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.AsyncFunctionDef) and node.returns is not None:
                annotation = ast.unparse(node.returns)
                if not annotation.startswith("Response["):
                    returns[f"{path.stem}.{node.name}"] = annotation
    assert {call.method: call.result for call in vendored.calls.values()} == returns
    found = {}
    for path in PACKAGE.glob("models/[!_]*.py"):
        for node in ast.parse(path.read_bytes()).body:
            if isinstance(node, ast.ClassDef):
                members = [one for one in node.body if isinstance(one, ast.AnnAssign)]
                found[node.name] = {ast.unparse(one.target): _plain(ast.unparse(one.annotation)) for one in members}
    expected = {
        name: {one.name: set(split(one.type if one.required else or_none(one.type))) for one in model.fields.values()}
        for name, model in vendored.models.items()
    }
    assert expected == found


def _plain(annotation: str) -> set[str]:
    """An annotation of the package in the form of the snapshot: without values, numbers and files as they are read."""
    annotation = re.sub(r"Literal\[[^]]*\] \| ", "", annotation)
    text = {"Number": "float", "OptionalNumber": "float | None", "FileInput": "bytes"}.get(annotation, annotation)
    text = re.sub(r"Literal\[([^]]*)\]", lambda one: "str" if "'" in one[1] else "int", text)
    return set(split(text.replace("str | str", "str").replace("int | int", "int")))


def test_snapshot_survives_json(vendored: Snapshot) -> None:
    """The tools of one revision can pass a snapshot to those of another."""
    assert from_json(to_json(vendored)) == vendored
    with pytest.raises(TypeError):
        from_json(json.dumps({**json.loads(to_json(snapshot_before())), "more": []}))


def test_nothing_changed(vendored: Snapshot) -> None:
    """A description against itself has no change."""
    assert compare(vendored, vendored) == []


@pytest.mark.parametrize(
    ("inner", "outer", "expected"),
    [
        ("int", "int | None", True),
        ("int | None", "int", False),
        ("int", "float", True),
        ("float", "int", False),
        ("list[int]", "list[int | str] | None", True),
        ("list[int | str]", "list[int]", False),
        ("dict[str, int]", "dict[str, Any]", True),
        ("dict[str, list[int]]", "dict[str, list[float]]", True),
        ("Client", "Any", True),
        ("Any", "Client", False),
        ("Client", "Visit", False),
    ],
)
def test_which_type_fits(inner: str, outer: str, expected: bool) -> None:
    """A type fits another one if all its values are values of that one."""
    assert fits(inner, outer) is expected


BREAKING = Change("Models", "breaking", "field removed", "Client", "`Client.card` is gone")
ADDED = Change("Models", "added", "field added", "Client", "`Client.tax` is new: `str`")
CHANGED = Change("Operations", "changed", "operation moved", "clients.get", "`clients.get` moved")
OURS = Change("Patches", "changed", "patch lost places", "integer-ids", "`integer-ids` lost `a b`")
UNRELEASED = "# Changelog\n\nAll.\n\n## 0.1.0 - unreleased\n\n### Added\n- Something.\n"
RELEASED = UNRELEASED.replace("unreleased", "2026-12-01")


@pytest.mark.parametrize(
    ("changelog", "found", "expected"),
    [
        (UNRELEASED, [BREAKING], (0, 1, 0)),
        (RELEASED, [BREAKING, ADDED], (0, 2, 0)),
        (RELEASED, [ADDED, CHANGED], (0, 1, 1)),
        (RELEASED, [CHANGED], (0, 1, 1)),
        (RELEASED, [OURS], (0, 1, 0)),
        (RELEASED, [], (0, 1, 0)),
        (RELEASED.replace("0.1.0", "1.4.2"), [BREAKING], (2, 0, 0)),
        (RELEASED.replace("0.1.0", "1.4.2"), [ADDED], (1, 5, 0)),
        (RELEASED.replace("0.1.0", "1.4.2"), [CHANGED], (1, 4, 3)),
        ("## 0.1.1 - unreleased\n\n## 0.1.0 - 2026-12-01\n", [ADDED], (0, 1, 1)),
        ("## 0.1.1 - unreleased\n\n## 0.1.0 - 2026-12-01\n", [BREAKING], (0, 2, 0)),
        ("## 0.2.0 - unreleased\n\n## 0.1.0 - 2026-12-01\n", [BREAKING], (0, 2, 0)),
    ],
)
def test_version_that_follows(changelog: str, found: list[Change], expected: tuple[int, int, int]) -> None:
    """A version with a date is released; an unreleased one moves only as far as the last release requires."""
    assert following(changelog, found)[1] == expected


def test_only_what_users_see_is_a_level() -> None:
    """Patches, texts and helpers do not change the version."""
    assert [level([one]) for one in (BREAKING, ADDED, CHANGED, OURS)] == ["major", "minor", "patch", None]
    with pytest.raises(ChangelogError, match=re.escape("no heading such as `## 0.1.0 - unreleased`")):
        following("# Changelog\n", [ADDED])


def test_entry_of_an_unreleased_version() -> None:
    """The entry goes under the existing heading, breaking changes first, without what only we see."""
    assert with_entry(UNRELEASED, "Description b2b-v1 2", [OURS, CHANGED, ADDED, BREAKING]) == (
        "# Changelog\n\nAll.\n\n## 0.1.0 - unreleased\n\n### Added\n- Something.\n\n### Description b2b-v1 2\n"
        "- **breaking** `Client.card` is gone\n- **added** `Client.tax` is new: `str`\n"
        "- **changed** `clients.get` moved\n"
    )
    assert with_entry(UNRELEASED, "Description b2b-v1 2", [OURS]) == UNRELEASED


def test_entry_of_a_released_version() -> None:
    """A released version gets a new heading above it."""
    text = with_entry(RELEASED, "Description b2b-v1 2", [BREAKING])
    assert text == (
        "# Changelog\n\nAll.\n\n## 0.2.0 - unreleased\n\n### Description b2b-v1 2\n"
        "- **breaking** `Client.card` is gone\n\n"
        "## 0.1.0 - 2026-12-01\n\n### Added\n- Something.\n"
    )


def test_entry_that_moves_an_unreleased_version() -> None:
    """An unreleased version that is too low becomes the next one; there is still one section."""
    text = with_entry(
        UNRELEASED.replace("0.1.0", "0.1.1") + "\n## 0.1.0 - 2026-12-01\n\nAll.\n", "Description b2b-v1 2", [BREAKING]
    )
    assert re.findall(r"^## .*", text, re.MULTILINE) == ["## 0.2.0 - unreleased", "## 0.1.0 - 2026-12-01"]
    assert "## 0.2.0 - unreleased\n\n### Added\n- Something.\n\n### Description b2b-v1 2\n" in text


def test_entry_is_written_once() -> None:
    """An uncommitted entry is replaced; a committed one stays, and the next one stands below it."""
    first = with_entry(UNRELEASED, "Description b2b-v1 2", [ADDED], committed=UNRELEASED)
    second = with_entry(first, "Description b2b-v1 3", [ADDED, CHANGED], committed=UNRELEASED)
    assert second == with_entry(UNRELEASED, "Description b2b-v1 3", [ADDED, CHANGED])
    third = with_entry(first, "Description b2b-v1 3", [CHANGED], committed=first)
    assert third == f"{first}\n### Description b2b-v1 3\n- **changed** `clients.get` moved\n"
    assert with_entry(third, "Description b2b-v1 3", [CHANGED], committed=first) == third


def test_very_many_alike_are_counted() -> None:
    """Two hundred moved operations are one line of a changelog; breaking changes are always listed one by one."""
    moved = [attrs.evolve(CHANGED, subject=f"clients.get{number}") for number in range(200)]
    assert "\n- **changed** operation moved: 200 times\n" in with_entry(UNRELEASED, "Description 2", moved)
    gone = [attrs.evolve(BREAKING, text=f"`Client.field_{number}` is gone") for number in range(200)]
    assert with_entry(UNRELEASED, "Description 2", gone).count("**breaking**") == 200


def test_markdown() -> None:
    """The report counts, states which version follows, and has a heading for each section."""
    report = Report("a.yaml 1", "b.yaml 2", (CHANGED, BREAKING, ADDED, OURS), (0, 1, 0), (0, 2, 0))
    assert report.markdown() == (
        "# a.yaml 1 -> b.yaml 2\n\n1 breaking, 1 added, 2 changed. "
        "The version goes from 0.1.0 to 0.2.0: breaking changes.\n"
        "\n## Operations\n- **changed** `clients.get` moved\n"
        "\n## Models\n- **breaking** `Client.card` is gone\n- **added** `Client.tax` is new: `str`\n"
        "\n## Patches\n- **changed** `integer-ids` lost `a b`\n"
    )
    unnoticed = attrs.evolve(report, changes=(OURS,), following=(0, 1, 0))
    assert "The version stays 0.1.0: no user notices anything." in unnoticed.markdown()
    assert attrs.evolve(report, changes=()).markdown() == "# a.yaml 1 -> b.yaml 2\n\nNothing changed.\n"


def _affected(name: str, package: Path) -> list[Change]:
    found = changes(CHANGES[name])
    old = snapshot_before()
    return list(by_names(old, old, found, units(package)))


def test_helpers_that_write_a_field() -> None:
    """A field that helpers write by its wire name is found in them, though no type checker sees it."""
    affected = _affected("field_removed_from_body", ROOT / "custom" / "altegio")
    assert "resources/clients" in {one.subject for one in affected}
    (clients,) = (one for one in affected if one.subject == "resources/clients")
    assert re.match(r"`resources/clients` is affected \(resources/clients/\w+\.py:\d+", clients.text)
    assert clients.text.endswith("`ClientUpdate.surname` is gone")


SOURCE = '''
"""Mentions surname in a text only."""
from altegio_client.models import {model}


async def rename(api, body):
    """Writes surname."""
    {write}
    return await api.clients.{call}(1, 2, body=body)
'''


@pytest.mark.parametrize(
    ("model", "write", "call", "is_affected"),
    [
        ("ClientUpdate", 'body["surname"] = "x"', "create_client", True),
        ("Client", "body = dict(surname='x')", "update_client", True),
        ("Client", "print(body.surname)", "update_client", True),
        ("Client", "surname: str = 'x'", "update_client", True),
        ("Client", "body = {'last_name': 'x'}", "update_client", False),
        ("Client", "body = {'surname': 'x'}", "create_client", False),
    ],
)
def test_how_helpers_name_fields(model: str, write: str, call: str, is_affected: bool, tmp_path: Path) -> None:
    """Keys, keywords, attributes and annotations count, where the module uses the model or an operation that has it."""
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "names.py").write_text(SOURCE.format(model=model, write=write, call=call), "utf-8")
    subjects = [one.subject for one in _affected("field_removed_from_body", tmp_path)]
    assert subjects == (["resources/names"] if is_affected else [])


def test_helpers_that_call_an_operation(tmp_path: Path) -> None:
    """An operation that is gone is found where it is called."""
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "one.py").write_text("async def f(api): await api.clients.delete_client(1, 2)\n", "utf-8")
    (tmp_path / "resources" / "two.py").write_text("async def f(api): await api.clients.get_client(1, 2)\n", "utf-8")
    assert [one.subject for one in _affected("operation_removed", tmp_path)] == ["resources/one"]


@pytest.mark.slow
def test_helpers_by_types(tmp_path: Path) -> None:
    """The type checker finds hand-written code that no longer fits a new package."""
    hand_written, built = tmp_path / "custom" / "ours", tmp_path / "built" / "theirs"
    for folder in (hand_written, built):
        folder.mkdir(parents=True)
        (folder / "py.typed").touch()
    (built / "__init__.py").write_text("def found(number: str) -> int: ...\n", "utf-8")
    (hand_written / "__init__.py").write_text("", "utf-8")
    (hand_written / "used.py").write_text(
        "import theirs\n\nX: int = theirs.found(1)\ntheirs.lost()\nreveal_type(X)\n", "utf-8"
    )
    config = tmp_path / "mypy.ini"
    config.write_text("[mypy]\n", "utf-8")
    texts = [one.text for one in by_types(hand_written, built, config)]
    assert [text.partition("`: ")[0] for text in texts] == ["`used.py:3", "`used.py:4"]
    assert 'Argument 1 to "found" has incompatible type "int"' in texts[0]
    assert '"lost"' in texts[1]
    with pytest.raises(HelperError, match=r"(?s)^mypy failed: .*no-such\.ini"):
        list(by_types(hand_written, built, tmp_path / "no-such.ini"))


def _slice_file(folder: Path, name: str) -> Path:
    it = Description(original())
    CHANGES[name](it)
    path = folder / f"{name}.json"
    path.write_text(json.dumps(it.raw), encoding="utf-8")
    return path


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two files are compared; with labels, a breaking change needs its label."""
    before, after = _slice_file(tmp_path, "nothing"), _slice_file(tmp_path, "field_removed_from_body")
    arguments = ["--old", str(before), "--new", str(after), "--no-types"]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("# nothing.json 1.0.0 -> field_removed_from_body.json 1.0.0\n\n1 breaking, 0 added, ")
    assert "\n## Models\n- **breaking** `ClientUpdate.surname` is gone\n" in printed
    assert "\n## Helpers\n- **changed** `" in printed
    assert main([*arguments, "--json", "--labels", "nightly, breaking"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["breaking"], report["changes"][0]["kind"]) == (True, "field removed")
    assert main([*arguments, "--labels", "nonbreaking"]) == 3
    assert capsys.readouterr().err == "code that uses the package breaks: this needs the label `breaking`\n"
    assert main(["--old", str(before), "--new", str(before), "--no-types", "--labels", ""]) == 0


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A changelog and a version to write to, of a release with everything in it."""
    monkeypatch.setattr(spec_diff, "CHANGELOG", tmp_path / "CHANGELOG.md")
    monkeypatch.setattr(spec_diff, "VERSION", tmp_path / "_version.py")
    (tmp_path / "CHANGELOG.md").write_text(RELEASED, encoding="utf-8")
    (tmp_path / "_version.py").write_text('__version__ = "0.1.0"\n', encoding="utf-8")
    sides = {"before": _of_call(name="read_client")(snapshot_before()), "after": snapshot_before()}
    monkeypatch.setattr(spec_diff, "side", lambda name, **_: Side(name, sides[name]))
    monkeypatch.setattr(spec_diff, "HAND_WRITTEN", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("others", "taken_in"),
    [
        (None, ["b2b-v1", "online-booking", "developer-tools"]),
        (["online-booking"], ["online-booking"]),
        ([], ["b2b-v1"]),
    ],
    ids=["nothing is committed", "one is another", "all are as committed"],
)
def test_what_is_recorded(
    others: list[str] | None, taken_in: list[str], recorded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The entry names the descriptions that were taken in; a breaking change changes the version."""
    sources = read_sources(SPEC.with_name(SOURCE_NAME))
    before = json.loads(SPEC.with_name(SOURCE_NAME).read_text(encoding="utf-8")) if others is not None else {}
    for name in others or ():
        before[name]["sha256"] = "0"
    committed = {CHANGELOG.name: RELEASED, f"openapi/{SOURCE_NAME}": json.dumps(before) if before else ""}
    monkeypatch.setattr(spec_diff, "committed_file", committed.__getitem__)
    assert main(["--old", "before", "--new", "after", "--record"]) == 0
    assert (recorded / "_version.py").read_text(encoding="utf-8") == '__version__ = "0.2.0"\n'
    title = f"### Description {', '.join(sources[name].title for name in taken_in)}"
    text = (recorded / "CHANGELOG.md").read_text(encoding="utf-8")
    line = "- **breaking** `clients.read_client` is `clients.get_client` now"
    assert f"## 0.2.0 - unreleased\n\n{title}\n{line}\n\n## 0.1.0" in text


def test_types_of_helpers_are_looked_at_where_users_notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new package is built and checked only if something changes for users."""
    before, after = (
        Side(name, one) for name, one in (("a", snapshot_before()), ("b", _of_call(safe=False)(snapshot_before())))
    )
    found = attrs.evolve(OURS, section="Helpers", text="`clients.py:1`: wrong")
    checked: list[Path] = []

    def make(spec: Path, built: Path, **_: object) -> None:
        assert built.name == PACKAGE.name
        checked.append(spec)

    monkeypatch.setattr(spec_diff, "HAND_WRITTEN", tmp_path)
    monkeypatch.setattr(spec_diff, "build", make)
    monkeypatch.setattr(spec_diff, "by_types", lambda *_: [found])
    assert spec_diff._report(before, before, SPEC, types=True).changes == ()
    assert spec_diff._report(before, after, SPEC, types=False).changes != ()
    assert checked == []
    assert found in spec_diff._report(before, after, SPEC, types=True).changes
    assert checked == [SPEC]


def test_command_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is neither a file nor a revision, or not a description, gives one line and the exit status 1."""
    (tmp_path / "empty.yaml").write_text("", encoding="utf-8")
    for source in ("no-such-revision", str(tmp_path / "empty.yaml")):
        assert main(["--old", source, "--no-types"]) == 1
        captured = capsys.readouterr()
        assert captured.err.startswith("spec-diff failed: ")
        assert captured.out == ""


def test_a_revision_brings_all_inputs_of_its_package(tmp_path: Path) -> None:
    """This includes facts and texts: without them all their content would be reported as new."""
    revisions._unpack("HEAD", tmp_path)
    inputs = [path.relative_to(ROOT) for path in (FACTS, TEXTS, LOCK, SPEC, ROOT / "custom" / "patches")]
    assert [str(path) for path in inputs if not (tmp_path / path).exists()] == []
