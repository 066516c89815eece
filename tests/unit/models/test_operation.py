"""Arguments that no operation of the vendored description has, but another one may have."""

from __future__ import annotations

import re
from typing import Any

import pytest

from altegio_client.base import Model, field
from altegio_client.codec import ANY, INT, STR, List, Many, Map, Ref, Spec
from altegio_client.operation import Operation, Request

UPLOAD = Operation(
    "upload",
    "files",
    "POST",
    "/files",
    query_params=(("ids", "id", Many(INT)), ("page", "page", INT)),
    header_params=(("version", "X-Version", STR), ("note", "X-Note", STR)),
    required=("ids", "version"),
    body=Map(ANY),
    body_kind="multipart",
)


def request(ids: Any = (1,), version: Any = "2", note: Any = None, body: Any = None) -> Request:
    """A request; nothing is sent."""
    return UPLOAD.request((), (ids, None), body, (version, note))


def test_documented_headers() -> None:
    """They are sent with those of the client, under their wire names; one that is not passed is left out."""
    assert request().headers == {"X-Version": "2"}
    assert request(note="a b").headers == {"X-Version": "2", "X-Note": "a b"}
    assert request().query == [("id", "1")]


@pytest.mark.parametrize("value", [" padded", "padded ", "two\nlines", "é"])
def test_invalid_header_values(value: str) -> None:
    """They are refused without being shown, since a header may hold a secret."""
    message = "upload note: has blanks around it, or is not printable ASCII"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        request(note=value)


@pytest.mark.parametrize(
    ("values", "error", "message"),
    [
        ({"version": None}, TypeError, "upload version: is required, and can't be None"),
        ({"version": 2}, TypeError, "upload version: expected str, got int"),
        ({"ids": None}, TypeError, "upload ids: is required, and can't be None"),
        ({"ids": []}, ValueError, "upload ids: is required, and can't be empty"),
    ],
)
def test_required_arguments(values: dict[str, Any], error: type[Exception], message: str) -> None:
    """A missing argument in the query or in a header is named."""
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        request(**values)


def test_parts_of_a_form() -> None:
    """Plain values are fields, anything else is a file, and null is neither."""
    body = {"title": "A", "size": 2.0, "flag": True, "none": None, "file": ("a.txt", b"A")}
    sent = Request(UPLOAD, "/files", [], body)
    assert sent.multipart() == ({"title": "A", "size": "2", "flag": "1"}, {"file": ("a.txt", b"A")})
    assert Request(UPLOAD, "/files", [], None).multipart() == ({}, {})


TREE = Ref("tree", "Tree")


class Tree(Model):
    """A model that contains itself, as descriptions may define."""

    children: list[Tree] = field("children", List(TREE), default=None)


@pytest.mark.parametrize(("spec", "place"), [(TREE, "body"), (ANY, "body"), (Map(ANY), "body['children']")])
def test_a_body_that_holds_itself(spec: Spec, place: str) -> None:
    """It has no end, and Python's own error would not name the argument."""
    TREE._model, TREE._wrap = Tree, Tree.__wrap__
    body: dict[str, Any] = {}
    body["children"] = [body]
    operation = Operation("upload", "files", "POST", "/files", body=spec)
    with pytest.raises(ValueError, match=rf"^upload {re.escape(place)}: nested too deeply, or in a circle$"):
        operation.request((), (), body, ())
