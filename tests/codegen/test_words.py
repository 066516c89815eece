"""Words of descriptions and of errors."""

from __future__ import annotations

import pytest

from custom.tools.words import module_of, one_line, pascal, singular


@pytest.mark.parametrize(
    ("plural", "one_of_them"),
    [
        ("services", "service"),
        ("categories", "category"),
        ("branches", "branch"),
        ("dishes", "dish"),
        ("boxes", "box"),
        ("addresses", "address"),
        ("address", "address"),
        ("status", "status"),
        ("data", "data"),
        ("axis", "axi"),
        ("s", ""),
    ],
)
def test_singular(plural: str, one_of_them: str) -> None:
    """Items of a list are named by the singular of its field; an unknown word loses its last letter."""
    assert singular(plural) == one_of_them


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("get_thing", "GetThing"),
        ("getThing", "GetThing"),
        ("get_client-list of.2", "GetClientListOf2"),
        ("a-b c", "ABC"),
        ("sub__items", "SubItems"),
        ("_a1z9_", "A1z9"),
        ("AZ_az09", "AZAz09"),
        ("имя", ""),
    ],
)
def test_pascal(text: str, name: str) -> None:
    """Each word of a name gets a capital letter; existing capitals stay."""
    assert pascal(text) == name


@pytest.mark.parametrize(
    ("tag", "name"),
    [("Online Booking", "online_booking"), ("1C", "tag1c"), ("2 Things", "tag2_things"), ("import", "import_")],
)
def test_group_of_a_tag(tag: str, name: str) -> None:
    """The tag in snake case, with a letter in front where Python needs one."""
    assert module_of(tag) == name


@pytest.mark.parametrize(
    ("message", "line"),
    [
        ("", ""),
        ("wrong", "wrong"),
        ("first\n\n  second \t third\n", "first; second third"),
        ("a\x1b[31mb\u202ec", "a?[31mb?c"),
        ("x" * 600, "x" * 600),
        ("x" * 601, f"{'x' * 600} ..."),
    ],
)
def test_errors_on_one_line(message: str, line: str) -> None:
    """Blank lines and control characters are removed; the text ends after 600 characters."""
    assert one_line(ValueError(message)) == line
