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
    """Items of a list are named by the singular of its field; a word that nobody expects loses its last letter."""
    assert singular(plural) == one_of_them


def test_names_in_python() -> None:
    """A class and a module of a wire name."""
    assert pascal("get_client-list of.2") == "GetClientListOf2"
    assert module_of("Loyalty Cards") == "loyalty_cards"
    assert module_of("2 Things") == "tag2_things"


def test_one_line() -> None:
    """Lines are joined, blanks are one, what a terminal would act on is shown, and the end of a long text goes."""
    assert one_line(ValueError("first  line\n\n \t second\x1b[2J")) == "first line; second?[2J"
    assert one_line(ValueError("x" * 600)) == "x" * 600
    assert one_line(ValueError("x" * 601)) == f"{'x' * 600} ..."
