"""The checks behind ``make contract`` fail when they should."""

from __future__ import annotations

import json
import re

import pytest

from tests.proof.linting import accepted, new_and_gone
from tests.proof.places import HERE, shipped
from tests.proof.second_generator import counts_in, counts_of

TYPES = """\
// generated from a description
export interface webhooks {
    Event: {
        post: {};
    };
}
export interface components {
    schemas: {
        Thing: {
            id?: number;
        };
        /** @enum {integer} */
        Kind: 1 | 2;
    };
    responses: never;
}
export interface operations {
    get_thing: {
        parameters: {};
    };
    Event: {
        parameters: {};
    };
}
"""


@pytest.mark.parametrize(
    ("found", "known", "problems"),
    [
        ({"a": ["#/1"]}, {"a": {"reason": "so", "places": ["#/1"]}}, []),
        ({"a": ["#/1", "#/2"]}, {"a": {"reason": "so"}}, []),
        ({"a": ["#/1", "#/2"]}, {"a": {"reason": "so", "places": ["#/1"]}}, ["a at #/2 is not accepted"]),
        ({"a": ["#/1"]}, {"a": {"reason": "so", "places": ["#/1", "#/2"]}}, ["a at #/2 is accepted, and gone"]),
        ({"b": ["#/1"]}, {}, ["b at #/1 is not accepted"]),
        ({}, {"a": {"reason": "so"}}, ["a is accepted, and nothing is found: remove it"]),
    ],
)
def test_warnings_are_those_that_were_accepted(
    found: dict[str, list[str]], known: dict[str, dict[str, object]], problems: list[str]
) -> None:
    """Both a new and a missing warning are reported."""
    assert list(new_and_gone(found, known)) == problems


def test_each_accepted_warning_has_a_reason() -> None:
    """Each entry has a sentence, for all tools and rules."""
    entries = [entry for rules in accepted(HERE / "accepted.yaml").values() for entry in rules.values()]
    assert entries
    assert [entry for entry in entries if not entry["reason"].endswith(".")] == []


def test_generated_types_are_counted() -> None:
    """They are counted by kind, whatever stands inside an entry or above it."""
    assert counts_of(TYPES) == {"operations": 2, "schemas": 2, "webhooks": 1}


def test_the_description_is_counted() -> None:
    """Callbacks count as operations."""
    thing = {"operationId": "get_thing"}
    root = {"paths": {"/things": {"get": thing}}, "components": {"schemas": {"Thing": {}}}}
    assert counts_in({**root, "webhooks": {"Event": {"post": {"operationId": "Event"}}}}) == {
        "operations": 2,
        "schemas": 1,
        "webhooks": 1,
    }
    assert counts_in(shipped())["operations"] > counts_in(shipped())["webhooks"] > 0


def test_tools_are_pinned() -> None:
    """They are pinned exactly, and without addresses, so that any package index can be used."""
    wanted = json.loads((HERE / "node" / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((HERE / "node" / "package-lock.json").read_text(encoding="utf-8"))
    assert [one for one in wanted["dependencies"].values() if not re.fullmatch(r"\d+\.\d+\.\d+", one)] == []
    assert lock["packages"][""]["dependencies"] == wanted["dependencies"]
    assert [name for name, one in lock["packages"].items() if "resolved" in one] == []
