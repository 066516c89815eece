"""Paging by rule: what parameters and response of an operation show, and what has to be said beside them."""

from __future__ import annotations

import pytest

from custom.tools.rendering.paging import paging_of
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, obj, op, query

ITEMS = arr(obj(id=INTEGER))
UNDOCUMENTED: Node | None = None


def _paging(
    *parameters: Node, payload: Node | None = ITEMS, body: Node | None = None, said: Node | None = None
) -> str | None:
    node = {"parameters": [], "x-safe": True, **op("call", *parameters), **(said or {})}
    return paging_of(node, payload, body or {})


def test_a_list_without_parameters_is_one_page() -> None:
    """Whatever else it can be asked for."""
    assert _paging() == "Paging()"
    assert _paging(query("status", STRING)) == "Paging()"


@pytest.mark.parametrize("name", ["count", "page_size", "limit", "editable_length"])
def test_a_page_and_its_size(name: str) -> None:
    """Under whatever name the size stands."""
    expected = f"Paging(page='page', per_page='{name}', size=100)"
    assert _paging(query("page", INTEGER), query(name, INTEGER)) == expected


@pytest.mark.parametrize(("most", "size"), [(50, 50), (100, 100), (200, 200), (1000, 200)])
def test_a_documented_limit(most: int, size: int) -> None:
    """Up to 200 the largest page is asked for."""
    given = _paging(query("page"), query("count", {**INTEGER, "maximum": most}))
    assert given == f"Paging(page='page', per_page='count', size={size}, most={most})"


def test_a_size_without_a_page() -> None:
    """The first items, and no further page."""
    assert _paging(query("count", INTEGER)) == "Paging(per_page='count', size=100)"


def test_a_page_without_a_size_is_no_paging() -> None:
    """Nothing tells where the list ends, so that its first page is all that is asked for."""
    assert _paging(query("page", INTEGER)) == "Paging()"


def test_in_the_body() -> None:
    """A search that is a POST."""
    body = obj(page=INTEGER, page_size={**INTEGER, "maximum": 200}, filters=arr(STRING))
    assert _paging(body=body) == "Paging(page='page', per_page='page_size', size=200, most=200, in_body=True)"


def test_what_changes_something_is_no_list() -> None:
    """Though it returns one."""
    assert _paging(query("page"), query("count"), said={"x-safe": False}) is None


def test_one_thing_is_no_list() -> None:
    """Though it has the parameters of one."""
    assert _paging(query("page"), query("count"), payload=obj(id=INTEGER)) is None


def test_an_undocumented_response() -> None:
    """Is a list where the name or the parameters say so."""
    assert _paging(payload=UNDOCUMENTED) is None
    assert _paging(query("limit"), payload=UNDOCUMENTED) == "Paging(per_page='limit', size=100)"
    for name, expected in {
        "get_thing_list": "Paging()",
        "list_things": "Paging()",
        "get_thing_list_by_id": "Paging()",
        "listen": None,
        "get_listing": None,
    }.items():
        assert _paging(payload=UNDOCUMENTED, said={"operationId": name}) == expected, name


def test_what_is_said_beside_it() -> None:
    """It wins over what the parameters show, and makes a list of what doesn't look like one."""
    parameters = (query("page"), query("count", {**INTEGER, "maximum": 50}))
    said: Node = {"x-paging": {"size": 20, "id": ["good_id"], "rows": "records"}}
    expected = "Paging(page='page', per_page='count', size=20, most=50, id=('good_id',), rows='records')"
    assert _paging(*parameters, payload=obj(records=ITEMS), said=said) == expected
    assert _paging(payload=obj(id=INTEGER), said={"x-paging": {}}) == "Paging()"


def test_a_misspelled_attribute() -> None:
    """Fails the build by its name."""
    with pytest.raises(ValueError, match="x-paging has no pagesize"):
        _paging(said={"x-paging": {"pagesize": 20}})
