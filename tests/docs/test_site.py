"""The documentation site contains every call, its examples run, and its links have existing targets."""

from __future__ import annotations

import asyncio
import datetime as dt
import html
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import griffe
import pytest

import altegio
from altegio import Altegio
from altegio.mock_server import MockServer
from altegio_client.api import TAGS
from custom.tools.files import ROOT
from custom.tools.site import __main__ as command
from custom.tools.site.__main__ import build, write_sources
from custom.tools.site.calls import example_call
from custom.tools.site.documents import documents, pages
from custom.tools.site.links import Links
from custom.tools.site.markdown import cell, plain, python, section
from custom.tools.site.paths import paths_page
from custom.tools.site.reference import Reference
from custom.tools.site.source import Argument, Entry, Group, Section, callable_of, groups, package, sections_of
from custom.tools.site.twins import llms
from tests.doubles.public import PUBLIC_MODULES

NO_ROUTE = {"api.schedule_resources.update_team_member_schedule"}
"""The server has no such call."""
NOT_REFUSED = {404}
"""A call is well formed although no object has the ID of its example."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site; warnings and broken links are errors."""
    return build(tmp_path_factory.mktemp("docs"))


@pytest.fixture(scope="module")
def reference() -> Reference:
    """The pages of the reference."""
    return Reference()


@pytest.fixture(scope="module")
def found() -> list[Group]:
    """The groups of the client."""
    return groups()


def test_every_operation_is_in_the_reference(found: list[Group]) -> None:
    """Each operation has its address, and each public attribute of the client has a page."""
    client = Altegio(partner_token="p")
    operations = {
        name for tag in TAGS for name, value in vars(_generated(getattr(client, tag))).items() if _is_call(name, value)
    }
    shown = [entry for group in found for entry in group.operations]
    assert {entry.name for entry in shown} == operations
    assert all(entry.http for entry in shown)
    assert {group.name for group in found} >= {*TAGS}


def test_every_helper_is_in_the_reference(found: list[Group]) -> None:
    """Each public method of a group that is no operation is listed as a helper."""
    client = Altegio(partner_token="p")
    for group in found:
        names = {
            name
            for cls in type(getattr(client, group.name)).__mro__
            if cls.__module__.startswith("altegio.resources.")
            for name, value in vars(cls).items()
            if _is_call(name, value) and not cls.__name__.startswith("Resource")
        }
        assert {entry.name for entry in group.helpers} == names, group.name


def test_examples_run(found: list[Group], mock_server: MockServer) -> None:
    """The client and the mock server accept the example of each operation."""
    refused = asyncio.run(_refused([one for group in found for one in group.operations], mock_server))
    assert refused.keys() == NO_ROUTE


async def _refused(entries: list[Entry], server: MockServer) -> dict[str, str]:
    refused = {}
    async with Altegio(
        base_url=server.base_url, partner_token="p", user_token="u", rate_limit=None, max_retries=0
    ) as api:
        for entry in entries:
            server.reset()
            names: dict[str, Any] = {"api": api, "dt": dt}
            exec(f"async def run():\n    {example_call(entry)}", names)  # noqa: S102 - our own text
            try:
                await names["run"]()
            except altegio.APIError as error:
                if error.status not in NOT_REFUSED:
                    refused[entry.call] = str(error)
            except (TypeError, ValueError) as error:
                refused[entry.call] = str(error)
    return refused


def test_site_is_built(site: Path, found: list[Group]) -> None:
    """Each group has a page with an anchor for each method, and a Markdown version."""
    assert (site / "index.html").is_file()
    for group in found:
        page = site / "reference" / group.name / "index.html"
        shown = page.read_text(encoding="utf-8")
        assert all(f'id="{entry.name}"' in shown for entry in (*group.operations, *group.helpers))
        assert (site / "reference" / f"{group.name}.md").is_file()


@pytest.mark.parametrize("module", [*PUBLIC_MODULES, "altegio.client_filters"])
def test_every_public_name_is_in_the_reference(module: str, site: Path, reference: Reference) -> None:
    """Each has its own anchor, which the search finds; a module has a page."""
    items = json.loads((site / "search.json").read_text(encoding="utf-8"))["items"]
    titles = {item["location"]: re.sub(r"</?\w+>", "", item["title"]) for item in items}
    imported = altegio.client_filters if module == "altegio.client_filters" else import_module(module)
    for name in imported.__all__:
        if isinstance(getattr(imported, name), ModuleType):
            continue
        place = reference.links.place(f"{module}.{name}")
        assert place is not None, name
        location = f"reference/{place.replace('.md#', '/#')}"
        # The client itself is the title of a page; the search finds it by the address of the page.
        assert titles.get(location, titles.get(location.partition("#")[0])) == name


def test_methods_and_fixtures_are_in_the_reference(reference: Reference) -> None:
    """Public methods of public classes, those inherited from a private base included, and the fixtures of pytest."""
    places = reference.links.places
    for module in ("altegio.pagination", "altegio.testing", "altegio.webhooks", "altegio.mock_server"):
        for name in import_module(module).__all__:
            one = getattr(import_module(module), name)
            if isinstance(one, type) and (place := reference.links.place(f"{module}.{name}")) is not None:
                methods = [each for each, value in vars(one).items() if _is_call(each, value) and value.__doc__]
                assert {f"{place}.{each}" for each in methods} <= {*places.values()}, name
    assert places["pytest_altegio.altegio_fake"] == "altegio.testing.md#altegio_fake"


def test_a_helper_shows_its_calls(reference: Reference) -> None:
    """HTTP method and path, the operation, and whether it is retried; the path links to Altegio's page."""
    text = reference.pages()["reference/clients.md"]
    place = text.index("### search {")
    shown = text[place : text.index("### ", place + 4)]
    (call,) = [line for line in shown.splitlines() if "get_client_list`]" in line and line.startswith("- ")]
    page = "https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list"
    assert call == (
        f"- [`POST /company/{{location_id}}/clients/search`]({page}) by "
        "[`api.clients.get_client_list`](clients.md#get_client_list). Retried after a failure: yes, it only reads."
    )
    assert "Altegio's page" not in shown


def test_every_helper_lists_its_calls(reference: Reference, found: list[Group]) -> None:
    """All pages named in a helper's docstring are those of operations."""
    pages = {page for group in found for one in group.operations for page in one.pages}
    for group in found:
        for helper in group.helpers:
            assert {*helper.pages} <= pages, helper.call
            assert helper.pages or not helper.is_async, helper.call


def test_names_link_to_the_right_class(reference: Reference) -> None:
    """Two classes with the same name are distinguished by the imports of the module."""
    links = reference.links
    helper = package("altegio.resources.money")
    model = package("altegio_client.models.event")
    assert links.link("Sequence[SalePayment]", helper) == "Sequence[[SalePayment](altegio.md#SalePayment)]"
    assert links.place("WebhookEvent", package("altegio.webhooks._parse")) == "altegio.webhooks.md#WebhookEvent"
    assert links.place("Event", model) == "models/e.md#Event"
    assert links.place("clear") is None, "several have that name"
    assert links.link("httpx.Response") == "httpx.Response"
    assert links.mention("a Chain, `ClientFields`, `x`") == "a Chain, [`ClientFields`](altegio.md#ClientFields), `x`"
    assert links.mention("`api.clients.search()`") == "[`api.clients.search()`](clients.md#search)"


def test_fields_of_values(reference: Reference) -> None:
    """Types, defaults and meanings, wherever a class documents them: in its docstring, beside the field, or nowhere."""
    pages = reference.pages()
    options = "| `services` | [VisitCounts](altegio.md#VisitCounts) \\| Omitted | the visits included, by service ID"
    assert options in pages["reference/altegio.md"]
    assert "Derived from [TypeOptions](altegio.md#TypeOptions)[Never]." in pages["reference/altegio.md"]
    assert "| `max_retries` | int |  |" in pages["reference/altegio.testing.md"]
    assert "| `maybe_created` | bool | `False` | True where the outcome is unknown" in pages["reference/altegio.md"]
    rows = pages["reference/altegio.testing.md"]
    assert "| `clients` | [ClientRows](altegio.testing.md#ClientRows) |" in rows
    assert "| `birth_date` | dt.date \\| str \\| None |" in rows
    assert "any field of [`TypeOptions`](altegio.md#TypeOptions)" in pages["reference/memberships.md"]


def test_search_finds_an_operation(site: Path, found: list[Group]) -> None:
    """By its operationId, its path and its purpose: its own anchor is in the index with all three."""
    items = json.loads((site / "search.json").read_text(encoding="utf-8"))["items"]
    texts = {item["location"]: f"{item['title']} {item['text']}" for item in items}
    for group in found:
        for entry in (*group.operations, *group.helpers):
            text = " ".join(
                html.unescape(re.sub(r"</?\w+>", "", texts[f"reference/{group.name}/#{entry.name}"])).split()
            )
            purpose = " ".join(entry.summary.replace("`", "").split())
            assert all(one in text for one in (entry.name, entry.http, entry.published, purpose)), (entry.call, text)


def test_nothing_of_a_docstring_is_lost(site: Path, found: list[Group]) -> None:
    """Each sentence, argument and error is shown, including the braces of its examples."""
    for group in found:
        shown = _letters(html.unescape((site / "reference" / group.name / "index.html").read_text(encoding="utf-8")))
        for entry in (*group.operations, *group.helpers):
            for part in entry.sections:
                texts = [one for row in part.rows for one in row] if part.rows else [part.text]
                if part.kind in ("returns", "yields"):
                    texts = [text.removeprefix(annotation).lstrip(": ") for annotation, text in part.rows]
                lost = [one for one in texts if part.kind != "example" and _letters(one) not in shown]
                assert lost == [], entry.call


def test_paths_lead_to_every_operation(found: list[Group]) -> None:
    """And to the helpers that send the call."""
    text = paths_page(found)
    rows = {cells[1].strip(): cells for line in text.splitlines() if len(cells := line.split(" | ")) == 4}
    operations = [entry for group in found for entry in group.operations]
    assert len(rows) == len(operations) + 2  # the header
    for entry in operations:
        (cells,) = [row for name, row in rows.items() if name.startswith(f"[`{entry.call}`]")]
        assert cells[0] == f"| `{entry.http}`" + (f", published as `{entry.published}`" if entry.published else "")
    (search,) = [row for name, row in rows.items() if "`api.clients.get_client_list`" in name]
    assert "[`api.clients.search`](clients.md#search)" in search[3]


def test_a_moved_operation_is_found_by_its_published_path(found: list[Group]) -> None:
    """Readers of Altegio's description look for the path that is published there."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "openapi").glob("*.yaml")]
    published = {path for text in texts for path in re.findall(r"^  \"?(/[^\s\"]*)\"?:$", text, re.MULTILINE)}
    for entry in (entry for group in found for entry in group.operations):
        path = (entry.published or entry.http).partition(" ")[2]
        assert any(path.endswith(one) for one in published), entry.call


def test_llms_lists_every_page(site: Path) -> None:
    """Programs find all pages in one file, with addresses that exist."""
    listed = (site / "llms.txt").read_text(encoding="utf-8")
    addresses = [line.split("](")[1].split(")")[0] for line in listed.splitlines() if line.startswith("- ")]
    paths = {address.removeprefix("https://docs.example.com/altegio-client/") for address in addresses}
    assert paths == {str(path.relative_to(site)) for path in site.rglob("*.md")}
    assert {*pages().values()} <= paths


def test_llms_describes_each_page() -> None:
    """The description is the first sentence below the title, never code, a table, a list or a later paragraph."""
    pages = {
        "code.md": "# Code\n\n```python\nimport a\n\nimport b\n```\n\n`a` is it: this. More.\n\nLater.\n",
        "digit.md": "# Digit\n\n310 operations, by [name](x.md#y).\n",
        "table.md": "# Table\n\n## Part\n\n| a |\n|---|\n\n- one\n\n1. two\n\n*Odd*: written\nhere:\n",
        "none.md": "# None\n\n| a |\n",
    }
    lines = [line for line in llms(pages, "https://x/").splitlines() if line.startswith("- ")]
    assert lines == [
        "- [Code](https://x/code.md): `a` is it: this.",
        "- [Digit](https://x/digit.md): 310 operations, by name.",
        "- [Table](https://x/table.md): *Odd*: written here.",
        "- [None](https://x/none.md)",
    ]


def test_llms_of_the_site(site: Path, found: list[Group]) -> None:
    """Each page has a description; that of a group is the group's."""
    listed = (site / "llms.txt").read_text(encoding="utf-8")
    lines = {line[3:].partition("]")[0]: line.partition("): ")[2] for line in listed.splitlines() if line[:2] == "- "}
    assert [title for title, about in lines.items() if len(about.split()) < 3] == []
    assert [group.name for group in found if not group.about.startswith(lines[f"api.{group.name}"].rstrip("."))] == []


def test_a_broken_link_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The build is strict."""
    written: Mapping[str, str] = {"index.md": "# Home\n\n[nowhere](nowhere.md)\n"}

    def broken(folder: Path) -> Mapping[str, str]:
        write_sources(folder)
        for path, text in written.items():
            (folder / "pages" / path).write_text(text, encoding="utf-8")
        return written

    monkeypatch.setattr("custom.tools.site.__main__.write_sources", broken)
    with pytest.raises(subprocess.CalledProcessError):
        build(tmp_path / "docs")


def test_a_default_is_a_value(found: list[Group]) -> None:
    """It is shown as a value, not as the name of a constant that a reader can't see."""
    shown = [entry.signature for group in found for entry in (*group.operations, *group.helpers)]
    assert [line for text in shown for line in text.splitlines() if re.search(r" = _?[A-Z][A-Z_]+\b", line)] == []


def test_markdown() -> None:
    """Docstring markup becomes Markdown, and never HTML."""
    assert plain("``a<b>`` and <b> `<c>`") == "`a<b>` and &lt;b> `<c>`"
    assert cell("a |\n  b") == "a \\| b"
    assert python(">>> a = 1\n>>> print(a)\n1", "Example") == "**Example**\n\n```python\na = 1\nprint(a)\n# 1\n```"
    assert "- [A](https://x/a.md): About it.\n" in llms({"a.md": "# A\n\nAbout it. More.\n"}, "https://x/")


def test_sections_of_a_docstring() -> None:
    """A note has its title, an example its empty lines; the content of ``Examples:`` is one example."""
    docstring = griffe.Docstring(
        "Do it.\n\nNote: Beware\n    Of <b>.\n\nExamples:\n    >>> if a:\n    ...     b()\n    ...\n    >>> c()\n",
        parser="google",
    )
    text, note, example = sections_of(docstring)
    links = Links({})
    assert section(text, links) == "Do it."
    assert section(Section("text", "", "A.\n\nB\n├── C"), links) == "A.\n\n```text\nB\n├── C\n```"
    assert section(Section("text", "", "A.\n\n    b = C()\n\nhttps://x/y"), links) == (
        "A.\n\n    b = C()\n\n[Altegio's page](https://x/y)"
    )
    assert section(note, links) == "**Beware.** Of &lt;b>."
    assert section(example, links) == "**Example**\n\n```python\nif a:\n    b()\n\nc()\n```"


@pytest.mark.parametrize(
    ("annotation", "about", "value"),
    [
        ("dt.datetime | int", "When. Example: 2026-01-21T10:00:00+03:00.", '"2026-01-21T10:00:00+03:00")'),
        ("dt.datetime", "When. Example: soon.", '"2026-01-21T10:00:00")'),
        ("dt.date", "Which. Example: 2026-02-03.", "dt.date(2026, 2, 3)"),
        ("Mapping[str, Any]", "Any fields.", "{}"),
        ("ClientUpdate", "The body.", "{}"),
        ("int", "How many. Example: 7.", "7"),
        ("str", "A name. Example: James.", "'James'"),
    ],
)
def test_examples_of_arguments(annotation: str, about: str, value: str) -> None:
    """The value from the docstring, or else a value of the type; a body may be a mapping."""
    rows = Section("parameters", "", "", (("it", about),))
    argument = Argument("it", annotation, required=True, keyword=True)
    entry = Entry("do", "api.things.do", "", (argument,), "None", (rows,), "", "", (), is_async=True)
    prefix = "dt.datetime.fromisoformat(" if "datetime" in annotation else ""
    assert example_call(entry) == f"await api.things.do(it={prefix}{value})"


def test_default_that_another_module_has() -> None:
    """An imported constant is shown by its value, too."""
    modules = griffe.ModulesCollection()
    sources = {"other": "LIMIT = 7\n", "one": "from other import LIMIT\n\ndef f(a=LIMIT, b=8): ...\n"}
    for name, source in sources.items():
        modules[name] = griffe.visit(name, filepath=Path(f"{name}.py"), code=source, modules_collection=modules)
    module = modules["one"]
    assert callable_of(module["f"], "f").signature == "f(a = 7, b = 8)"


def test_link_to_nothing_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The strict build finds it; a link to a file outside the site leads to the repository."""
    (tmp_path / "Makefile").touch()
    (tmp_path / "README.md").write_text("[a](nowhere.md) [b](Makefile) [c](docs/b.md#c)", encoding="utf-8")
    monkeypatch.setattr("custom.tools.site.documents.ROOT", tmp_path)
    monkeypatch.setattr("custom.tools.site.documents.pages", lambda: {"README.md": "index.md", "docs/b.md": "b.md"})
    monkeypatch.setattr("custom.tools.site.documents.source_address", lambda: "https://x/")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "b.md").touch()
    assert documents()["index.md"] == "[a](nowhere.md) [b](https://x/Makefile) [c](b.md#c)"


def test_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It prints where the site is; if the generator reports a problem, the exit status shows it."""
    (tmp_path / "site" / "guide").mkdir(parents=True)
    for page in ("index.html", "guide/lists.html"):
        (tmp_path / "site" / page).touch()
    monkeypatch.setattr(sys, "argv", ["site", "--output", str(tmp_path)])
    monkeypatch.setattr(command, "build", lambda folder: folder / "site")
    assert command.main() == 0
    assert capsys.readouterr().out == f"2 pages in {tmp_path / 'site' / 'index.html'}\n"

    def fails(_: Path) -> Path:
        raise subprocess.CalledProcessError(1, "build")

    monkeypatch.setattr(command, "build", fails)
    assert command.main() == 1


def _letters(text: str) -> str:
    """A text without markup or layout of HTML, Markdown or a docstring."""
    return re.sub(r"<[^<>]+>|[\s`*\\.()-]", "", text)


def _generated(group: object) -> type[Any]:
    return next(one for one in type(group).__mro__ if one.__module__.startswith("altegio_client.api."))


def _is_call(name: str, value: object) -> bool:
    return not name.startswith("_") and callable(value)
