"""Paging by rule: what follows from parameters and response of an operation, and what is declared beside them."""

from __future__ import annotations

import pytest

from custom.tools.rendering.paging import paging_of
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, obj, op, query

ITEMS = arr(obj(id=INTEGER))
UNDOCUMENTED: Node | None = None


def _paging(
    *parameters: Node, payload: Node | None = ITEMS, body: Node | None = None, declared: Node | None = None
) -> str | None:
    node = {"parameters": [], "x-safe": True, **op("call", *parameters), **(declared or {})}
    return paging_of(node, payload, body or {})


def test_a_list_without_parameters_is_one_page() -> None:
    """It has one page, whatever other parameters it has."""
    assert _paging() == "Paging()"
    assert _paging(query("status", STRING)) == "Paging()"


@pytest.mark.parametrize("name", ["count", "page_size", "limit", "editable_length"])
def test_a_page_and_its_size(name: str) -> None:
    """The size is recognised under any of its names."""
    expected = f"Paging(page='page', per_page='{name}', size=100)"
    assert _paging(query("page", INTEGER), query(name, INTEGER)) == expected


@pytest.mark.parametrize(("most", "size"), [(50, 50), (100, 100), (200, 200), (1000, 200)])
def test_a_documented_limit(most: int, size: int) -> None:
    """The largest page up to 200 is asked for."""
    found = _paging(query("page"), query("count", {**INTEGER, "maximum": most}))
    assert found == f"Paging(page='page', per_page='count', size={size}, most={most})"


def test_a_size_without_a_page() -> None:
    """The operation returns the first items, without a further page."""
    assert _paging(query("count", INTEGER)) == "Paging(per_page='count', size=100)"


def test_a_page_without_a_size_is_no_paging() -> None:
    """The end of the list is unknown, so only its first page is asked for."""
    assert _paging(query("page", INTEGER)) == "Paging()"


def test_in_the_body() -> None:
    """A search by POST pages in its body."""
    body = obj(page=INTEGER, page_size={**INTEGER, "maximum": 200}, filters=arr(STRING))
    assert _paging(body=body) == "Paging(page='page', per_page='page_size', size=200, most=200, in_body=True)"


def test_what_changes_something_is_no_list() -> None:
    """A call that changes something does not page, though it returns a list."""
    assert _paging(query("page"), query("count"), declared={"x-safe": False}) is None


def test_one_thing_is_no_list() -> None:
    """A single object does not page, though the call has the parameters."""
    assert _paging(query("page"), query("count"), payload=obj(id=INTEGER)) is None


def test_an_undocumented_response() -> None:
    """It is a list if the name or the parameters show it."""
    assert _paging(payload=UNDOCUMENTED) is None
    assert _paging(query("limit"), payload=UNDOCUMENTED) == "Paging(per_page='limit', size=100)"
    for name, expected in {
        "get_thing_list": "Paging()",
        "list_things": "Paging()",
        "get_thing_list_by_id": "Paging()",
        "listen": None,
        "get_listing": None,
    }.items():
        assert _paging(payload=UNDOCUMENTED, declared={"operationId": name}) == expected, name


def test_what_is_declared_beside_it() -> None:
    """A declaration wins over the rule, and turns another response into a list."""
    parameters = (query("page"), query("count", {**INTEGER, "maximum": 50}))
    declared: Node = {"x-paging": {"size": 20, "id": ["good_id"], "rows": "records"}}
    expected = "Paging(page='page', per_page='count', size=20, most=50, id=('good_id',), rows='records')"
    assert _paging(*parameters, payload=obj(records=ITEMS), declared=declared) == expected
    assert _paging(payload=obj(id=INTEGER), declared={"x-paging": {}}) == "Paging()"


def test_a_misspelled_attribute() -> None:
    """An unknown attribute fails the build with its name."""
    with pytest.raises(ValueError, match="x-paging has no pagesize"):
        _paging(declared={"x-paging": {"pagesize": 20}})
