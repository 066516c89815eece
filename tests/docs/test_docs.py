"""The statements of the documents are true."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

import altegio
from altegio import Altegio
from altegio.mock_server import MockServer
from altegio_client.api import TAGS
from custom.patches import PATCHES
from custom.patches.facts import Laid
from custom.tools import __main__ as tools
from custom.tools import demo
from custom.tools.counts import DOCUMENTS, PLACES, documents, source_line, with_counts
from custom.tools.description.loading import read
from custom.tools.description.source import NAME, SOURCE_NAME, read_sources
from custom.tools.facts_report import with_report
from custom.tools.files import ODDITIES, PACKAGE, ROOT, SPEC
from custom.tools.names.recognising import PUBLISHED_ID
from custom.tools.pipeline import prepare
from tests.doubles.clients import client

README = (ROOT / "README.md").read_text(encoding="utf-8")
CALLS = (ROOT / "docs" / "guide" / "calls.md").read_text(encoding="utf-8")


def test_readme_has_the_tree_of_errors() -> None:
    """The README's table of errors names every class of ``altegio.errors``, with its status, and no other."""
    table = README.split("\n## Errors\n\n")[1].split("\n\n")[0]
    rows = [re.findall(r"`([A-Za-z]+Error)`(?: (5xx|\d+))?", line.split("|")[1]) for line in table.splitlines()[2:]]
    named = {name: status for row in rows for name, status in row}
    base = {"AltegioError", "TransportError"}  # named in the text below the table
    assert named.keys() == {*altegio.errors.__all__} - base
    for name, status in named.items():
        first_line = (getattr(altegio, name).__doc__ or "").splitlines()[0]
        assert first_line.startswith(f"{status}: ") if status else not re.match(r"\d", first_line), name
    assert all(f"`{name}`" in README for name in base)


def test_guide_counts_untyped_calls() -> None:
    """The page on calls states the right number of calls that return Any."""
    groups = [getattr(client(), tag) for tag in TAGS]
    calls = [
        inspect.unwrap(call) for group in groups for call in vars(_generated(type(group))).values() if callable(call)
    ]
    untyped = [call.__name__ for call in calls if call.__annotations__.get("return") == "Any"]
    assert "update_visit" in untyped
    assert f"The responses of {len(untyped)} calls, `update_visit` among them" in CALLS


def test_counts_are_those_of_the_description() -> None:
    """The counts in the documents are those of the vendored description and the package."""
    described: dict[str, Any] = yaml.load(SPEC.read_bytes(), yaml.CSafeLoader)
    published = [node for item in described["paths"].values() for node in item.values()]
    calls = [call for tag in TAGS for call in vars(_generated(type(getattr(Altegio(partner_token="p"), tag)))).values()]
    methods = sum(inspect.iscoroutinefunction(inspect.unwrap(call)) for call in calls)
    components: dict[str, Any] = described["components"]
    schemas, parameters = components["schemas"], components["parameters"]
    assert f"{methods} typed operations" in README
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"vendored, {len(published)} operations" in changelog
    assert f"{methods} async operations" in changelog
    design = " ".join((ROOT / "docs" / "design.md").read_text(encoding="utf-8").split())
    callbacks = json.loads((ROOT / "altegio_client" / "openapi.json").read_bytes())["webhooks"]
    assert f"All {methods} operations" in design
    assert f"one document of {methods} operations and {sum(map(len, callbacks.values()))} callbacks" in design
    about = " ".join((ROOT / "openapi" / "README.md").read_text(encoding="utf-8").split())
    assert (
        f"{len(published)} operations, {len(schemas)} schemas, {len(parameters)} parameters, "
        f"{len(components['responses'])} responses, {len(described['tags'])} tags"
    ) in about
    bodies = [node["requestBody"] for node in published if "requestBody" in node]
    assert f"| {sum('*/*' in body['content'] for body in bodies)} request bodies | `*/*` as media type |" in about
    prepared = prepare(SPEC)
    needed = next(one for one in prepared.applied if one.patch.id == "bodies-are-needed")
    published_ids = {node["operationId"] for node in published}
    named = [(one.id, one.node.get(PUBLISHED_ID, one.id)) for one in prepared.document.operations()]
    ids = {ours for ours, theirs in named if theirs in published_ids}
    needing = [place for place in needed.places if place.partition(" ")[0] in ids]
    assert f"| {len(needing)} request bodies | declared optional" in about
    used = {tag for node in published for tag in node["tags"]}
    unused = [tag["name"] for tag in described["tags"] if tag["name"] not in used]
    assert re.findall(r"The tag (.+?) has no operations[.]", about) == unused


def _generated(group_class: type[Any]) -> type[Any]:
    return next(one for one in group_class.__mro__ if one.__module__.startswith("altegio_client.api."))


def test_readme_commands_exist() -> None:
    """Every make target in the README exists."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_oddities_name_the_patches() -> None:
    """docs/oddities.md names every patch, and no other."""
    text = (ROOT / "docs" / "oddities.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", text))
    assert named == {patch.id for patch in PATCHES}


def test_oddities_list_the_facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tables and counts of docs/oddities.md are those that `make facts` writes; it changes nothing else there."""
    text = ODDITIES.read_text(encoding="utf-8")
    copy = tmp_path / ODDITIES.name
    old = re.sub(r"(?s)(?<=<!-- Written by `make facts`; do not edit. -->\n).*(?=\n<!-- End of)", "Old.", text)
    assert old != text
    copy.write_text(old, encoding="utf-8")
    monkeypatch.setattr(tools, "ODDITIES", copy)
    assert tools.main(["facts"]) == 0
    assert copy.read_text(encoding="utf-8") == text


def test_facts_need_their_place() -> None:
    """A document without the two marker lines is not rewritten."""
    with pytest.raises(ValueError, match="the document has no lines <!-- Written by `make facts`"):
        with_report("# Oddities\n", Laid((), ()), PACKAGE)


def test_numbers_are_updated_in_place() -> None:
    """Importing a revision updates the numbers and the revision; the current ones are already in place."""
    source = read_sources(SPEC.with_name(SOURCE_NAME))[NAME]
    written = dict(documents(read(SPEC), prepare(SPEC), source))
    assert written.keys() == {*DOCUMENTS, ROOT / "CHANGELOG.md"}
    assert [path.name for path, text in written.items() if path.read_text(encoding="utf-8") != text] == []
    other = source_line(
        written[ROOT / "openapi" / "README.md"], attrs.evolve(source, revision="9.9", date=dt.date(2030, 1, 31))
    )
    assert "Its revision is `9.9`, as of 2030-01-31" in other


def test_numbers_of_a_changelog(tmp_path: Path) -> None:
    """A released version keeps its numbers; documents without numbers stay unchanged."""
    for path in DOCUMENTS:
        (tmp_path / path.relative_to(ROOT)).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path.relative_to(ROOT)).write_text("No number.", encoding="utf-8")
    (tmp_path / "README.md").write_text("1 typed operations", encoding="utf-8")
    values = dict.fromkeys((name for _, _, name in PLACES), 7)
    for state, number in (("unreleased", "7"), ("2026-12-01", "1")):
        changelog = f"## 0.1.0 - {state}\n\n- {{}} async operations\n"
        (tmp_path / "CHANGELOG.md").write_text(changelog.format(1), encoding="utf-8")
        texts = with_counts(values, tmp_path)
        assert texts[tmp_path / "README.md"] == "7 typed operations"
        assert texts[tmp_path / "docs" / "design.md"] == "No number."
        assert texts.get(tmp_path / "CHANGELOG.md", changelog.format(1)) == changelog.format(number)


def test_quickstart_works(mock_server: MockServer) -> None:
    """The quickstart ends well against the mock server, and prints no secret."""
    done = _quickstart(mock_server.base_url)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all of it worked" in done.stdout
    assert "planted" not in done.stdout
    sent = [request.operation for request in mock_server.requests]
    assert sent == [
        "authorize_user",
        "get_chain_list",
        "get_location_list",
        "chain_loyalty_membership_types_list",
        "chain_loyalty_membership_types_create",
        "chain_loyalty_membership_types_read",
        "get_membership_type_list",
        "check_memberships_for_event",
    ]


def test_quickstart_can_only_read(mock_server: MockServer) -> None:
    """With --read-only nothing is created."""
    done = _quickstart(mock_server.base_url, "--read-only")
    assert done.returncode == 0, done.stdout + done.stderr
    assert {request.method for request in mock_server.requests[1:]} == {"GET"}


def test_quickstart_fails_readably(mock_server: MockServer) -> None:
    """A refusal ends it with a line, not with a traceback, and with an exit status."""
    done = _quickstart(mock_server.base_url, password="wrong")
    assert done.returncode == 1
    assert "failed: POST /auth: 401" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("token", "arguments"), [("planted-partner", ["--read-only"]), (None, [])])
def test_demo_writes_nothing_to_the_real_api(
    token: str | None, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a partner token the program reads from the real API and writes nothing; without, it uses a mock server."""
    ran: list[tuple[list[str], dict[str, str]]] = []

    def run(command: list[str], *, env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append((command[1:], env))
        return subprocess.CompletedProcess(command, 3)

    monkeypatch.delenv("ALTEGIO_BASE_URL", raising=False)
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "planted-user")
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", token or "")
    monkeypatch.setattr(subprocess, "run", run)
    assert demo.main() == 3
    ((command, environment),) = ran
    assert command == [str(ROOT / "examples" / "quickstart.py"), *arguments]
    if token:
        assert environment["ALTEGIO_PARTNER_TOKEN"] == token
        assert environment["ALTEGIO_USER_TOKEN"] == "planted-user"
        assert "ALTEGIO_BASE_URL" not in environment
    else:
        assert environment["ALTEGIO_BASE_URL"].startswith("http://127.0.0.1:")
        assert "ALTEGIO_USER_TOKEN" not in environment


def _quickstart(base_url: str, *arguments: str, password: str = "planted-password") -> subprocess.CompletedProcess[str]:
    environment = {
        "ALTEGIO_BASE_URL": base_url,
        "ALTEGIO_PARTNER_TOKEN": "planted-partner",
        "ALTEGIO_LOGIN": "user@example.com",
        "ALTEGIO_PASSWORD": password,
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "examples" / "quickstart.py"), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _ours(path: Path) -> bool:
    top = path.relative_to(ROOT).parts[0]
    return path.is_file() and top not in {".git", "build"} and not top.startswith(".venv")


TRACKED = [path for path in ROOT.rglob("*") if _ours(path)]


def test_no_machine_paths() -> None:
    """No document or source contains a path of one machine."""
    pattern = re.compile("|".join(re.escape(start) for start in (str(ROOT), str(Path.home()) + "/")))
    sources = [path for path in TRACKED if path.suffix in {".py", ".md", ".toml", ".yaml", ".yml", ".jinja"}]
    assert len(sources) > 500
    assert [path.name for path in sources if pattern.search(path.read_text(encoding="utf-8"))] == []


USER_DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "examples").rglob("*.*"))]
DEVELOPER_DOCUMENTS = {"design.md"}


@pytest.mark.parametrize("path", USER_DOCUMENTS, ids=lambda path: path.name)
def test_users_import_from_altegio_alone(path: Path) -> None:
    """No document names a private module; the generated package is named only where regenerating is explained."""
    text = path.read_text(encoding="utf-8")
    assert (
        re.findall(
            r"altegio\.resources|altegio\._\w+|(?:from|import) altegio_client[. ](?!import AuthenticatedClient)", text
        )
        == []
    )
    lines = [line for line in text.splitlines() if "altegio_client" in line and "altegio_client." in line]
    assert path.name in DEVELOPER_DOCUMENTS or lines == []


def test_docstrings_import_from_altegio_alone() -> None:
    """Neither the hand-written nor the generated docstrings name the generated package or a private module."""
    found: list[str] = []
    sources = [
        path for folder in ("custom/altegio", "altegio_client") for path in sorted((ROOT / folder).rglob("*.py"))
    ]
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                text = ast.get_docstring(node) or ""
                if re.search(r"altegio_client|altegio\.resources|altegio\._", text):
                    found.append(f"{path.relative_to(ROOT)}: {getattr(node, 'name', 'module')}")
    assert len(sources) > 600
    assert found == []
