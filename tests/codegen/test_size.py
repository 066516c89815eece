"""What counts as a code line, and that a plain call loads no business rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from altegio.resources._registry import RESOURCES
from custom.tools.files import ROOT
from custom.tools.size import (
    CUSTOM,
    code_lines,
    files,
    is_generated,
    loaded_by_a_call,
    main,
    part_of,
    unneeded_resources,
)

PYTHON = '''"""A module.

Of two paragraphs.
"""

# A comment
from __future__ import annotations

LIMIT = 3  # counts
"""How many."""


class Thing:
    """A thing."""

    text = """of
    two lines"""

    def call(self) -> str:
        """Do it."""
        return "x"
'''
TEMPLATE = '''{# Departs from the original. #}
"""A module."""

{% for one in things %}
class {{ one }}:
    """A thing.

    Of two paragraphs.
    """

    value = {{ one }}
{% endfor %}
'''
DATA = "# Comment\n- id: one\n\n  places: [a]\n"


@pytest.mark.parametrize(
    ("name", "text", "lines"), [("a.py", PYTHON, 7), ("a.py.jinja", TEMPLATE, 4), ("a.yaml", DATA, 2), ("b.py", "", 0)]
)
def test_code_lines(name: str, text: str, lines: int, tmp_path: Path) -> None:
    """Blank lines, comments and docstrings do not count; a text that is a value does."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert code_lines(tmp_path / name) == lines


def test_parts() -> None:
    """The parts are folders, in altegio its subfolders."""
    assert part_of(CUSTOM / "altegio" / "errors.py") == "altegio"
    assert part_of(CUSTOM / "altegio" / "resources" / "money" / "__init__.py") == "altegio/resources"
    assert part_of(CUSTOM / "templates" / "codec" / "spec.py.jinja") == "templates"


def test_a_plain_call_passes_no_business_rule() -> None:
    """Of the resources it loads only the registry with their names; neither paging nor the mock server."""
    loaded = loaded_by_a_call()
    assert {"altegio", "altegio._client", "altegio._transport.pipeline"} <= loaded
    assert {name for name in loaded if name.startswith("altegio.resources")} == {
        "altegio.resources",
        "altegio.resources._registry",
    }
    assert not {name for name in loaded if name.startswith(("altegio.pagination", "altegio.mock_server"))}
    assert unneeded_resources(loaded) == sorted(RESOURCES)


def test_make_size_prints_every_part(capsys: pytest.CaptureFixture[str]) -> None:
    """Each part has its lines, and the modules that a plain call loads are listed."""
    assert main() == 0
    printed = capsys.readouterr().out
    table = printed.partition("altegio by hand")[0].splitlines()[1:]
    rows = {line.split()[0]: line.split()[1] for line in table}
    assert {"altegio", "altegio/_transport", "altegio/mock_server", "altegio/resources", "patches", "templates"} <= {
        *rows
    }
    assert all(int(count.replace(",", "")) > 0 for count in rows.values())
    assert "a plain call, api.products.get_product(1, 1), loads " in printed


def test_generated_files_count_apart(capsys: pytest.CaptureFixture[str]) -> None:
    """They are not maintained by hand."""
    generated = [path for path in files(CUSTOM) if is_generated(path)]
    assert [path.relative_to(CUSTOM).as_posix() for path in generated] == [
        "altegio/__init__.py",
        "altegio/resources/_registry.py",
        "altegio/testing/_row_types.py",
    ]
    assert main() == 0
    assert f"altegio-generated {sum(map(code_lines, generated)):>18,}" in capsys.readouterr().out


def test_the_package_is_small() -> None:
    """It has at most 5 MB in 1,100 files, without its dependencies."""
    folders = (ROOT / "altegio_client", CUSTOM / "altegio")
    packaged = [
        path for one in folders for path in one.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    assert len(packaged) <= 1_100
    assert sum(path.stat().st_size for path in packaged) <= 5_000_000
