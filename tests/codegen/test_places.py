"""Patches of single places: each changes its place and nothing else, and tells when there is nothing to do any more."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import attrs
import pytest

from custom.patches import PATCHES, DeadPatchError, apply_all, notes
from custom.patches.places import PLACES, load_patches
from custom.tools.document import Document
from custom.tools.normalising import normalise
from custom.tools.pending import read_pending
from custom.tools.pipeline import SPEC, described
from tests.doubles.descriptions import (
    INTEGER,
    NUMBER,
    STRING,
    Node,
    arr,
    description,
    envelope,
    obj,
    one,
    op,
    parameter,
    query,
)

BY_ID = {patch.id: patch for patch in PLACES}
IMAGE = obj(path=STRING, version=STRING)
CARD = query("card", required=False, description="part of the loyalty card number to match")
TREE = ["item_id", "category_id"]
NO_SCHEMA: Node = {"200": {"description": "OK", "content": {"application/pdf": {}}}}
BINARY: Node = {
    "200": {"description": "OK", "content": {"application/pdf": {"schema": {**STRING, "format": "binary"}}}}
}
STATE = obj(["value"], value=STRING)
NUMBER_OF = "Unique membership number; needed when selling a membership to a client"


@attrs.frozen
class Case:
    """An operation with the quirk, the same one patched, and the places that are reported, without the operationId."""

    quirk: Node
    patched: Node
    places: list[str]


def _inventory(company: Node) -> Node:
    return op("create_inventory_operation", answer=envelope(obj(document=obj(company=company))))


CASES: dict[str, Case] = {
    "filters-of-the-prose": Case(
        op("get_client_memberships", query("phone")),
        op(
            "get_client_memberships",
            query("company_group_id", INTEGER, description="Chain ID, narrows the search"),
            query("phone"),
        ),
        ["query company_group_id"],
    ),
    "fields-of-the-pages": Case(
        op("create_transaction", body=obj(id=INTEGER)),
        op("create_transaction", body=obj(id=INTEGER, good_special_number={**STRING, "description": NUMBER_OF})),
        ["body.good_special_number"],
    ),
    "values-of-the-pages": Case(
        op("search_events", query("page", INTEGER), answer=envelope(obj(page=INTEGER))),
        op("search_events", query("page", {**INTEGER, "default": 1}), answer=envelope(obj(page=INTEGER))),
        ["query page"],
    ),
    "limits-of-the-pages": Case(
        op("search_product", query("count", INTEGER)),
        op("search_product", query("count", {**INTEGER, "maximum": 100})),
        ["query count"],
    ),
    "values-that-depend": Case(
        op("create_appointment", body=obj(["client"], client=STRING, activity_id={**INTEGER, "default": 0})),
        op("create_appointment", body=obj(client=STRING, activity_id=INTEGER)),
        ["body", "body.activity_id"],
    ),
    "time-zone-is-text": Case(
        _inventory(obj(timezone={**STRING, "format": "date-time"})),
        _inventory(obj(timezone=STRING)),
        ["data.document.company.timezone"],
    ),
    "pairs-of-a-chart": Case(
        op("get_location_analytics_revenue_daily", answer=arr(obj(data=arr(arr(INTEGER))))),
        op("get_location_analytics_revenue_daily", answer=arr(obj(data=arr(arr({}))))),
        ["answer[].data[][]"],
    ),
    "categories-as-text-or-number": Case(
        op("update_appointment", body=obj(record_labels=arr(STRING))),
        op("update_appointment", body=obj(record_labels=arr({}))),
        ["body.record_labels[]"],
    ),
    "clashing-parameter-names": Case(
        op("get_product_category_list_by_ids", parameter("path", "location_id"), query("location_id", NUMBER)),
        op("get_product_category_list_by_ids", parameter("path", "location_id"), query("ids[]", arr(INTEGER))),
        ["query location_id"],
    ),
    "undeclared-ids": Case(
        op("get_gift_card_type_list_by_id", query("page")),
        op(
            "get_gift_card_type_list_by_id",
            query("page"),
            query("ids[]", arr(INTEGER), required=True, description="IDs of what to fetch"),
        ),
        ["query ids[]"],
    ),
    "joined-ids": Case(
        op("check_memberships_for_event", query("schedule_day_ids", {**STRING, "example": "1,2"}, required=True)),
        op(
            "check_memberships_for_event",
            query("schedule_day_ids", arr(INTEGER), required=True, style="form", explode=False),
        ),
        ["query schedule_day_ids"],
    ),
    "list-paging": Case(
        op("search_product", query("count")), op("search_product", query("count")) | {"x-paging": {"id": TREE}}, [""]
    ),
    "undeclared-filter": Case(
        op("send_sms_campaign_to_filtered_clients", query("phone")),
        op("send_sms_campaign_to_filtered_clients", query("phone"), CARD),
        ["query card"],
    ),
    "campaigns-to-everyone": Case(
        op("send_email_campaign_to_filtered_clients", query("phone")),
        op("send_email_campaign_to_filtered_clients", query("phone")) | {"x-unfiltered": "everyone"},
        [""],
    ),
    "bulk-body-is-a-list": Case(
        op("bulk_create_clients", body=obj(name=STRING)),
        op("bulk_create_clients", body=arr(obj(name=STRING))),
        ["body"],
    ),
    "schedule-body-is-a-list": Case(
        op("update_team_member_schedule", body=obj(date=STRING, slots={**obj(to=STRING), "description": "Hours"})),
        op(
            "update_team_member_schedule",
            body=arr(
                obj(date=STRING, slots=arr({**obj(to=STRING), "description": "Hours"}, description="Hours")),
            ),
        ),
        ["body.slots", "body"],
    ),
    "file-is-bytes": Case(
        op("upload_image", bodies={"multipart/form-data": obj(image=STRING, name=STRING)}),
        op("upload_image", bodies={"multipart/form-data": obj(image={**STRING, "format": "binary"}, name=STRING)}),
        ["body.image"],
    ),
    "filter-state-is-open": Case(
        op("get_client_list", body=obj(filters=arr(obj(type=STRING, state={**STATE, "description": "What"})))),
        op(
            "get_client_list",
            body=obj(
                filters=arr(
                    obj(type=STRING, state={"type": "object", "description": "What", "additionalProperties": {}})
                )
            ),
        ),
        ["body.filters[].state"],
    ),
    "lists-documented-as-one": Case(
        op("get_user_loyalty_cards", answer=envelope(obj(id=INTEGER))),
        op("get_user_loyalty_cards", answer=envelope(arr(obj(id=INTEGER)))),
        ["payload"],
    ),
    "one-documented-as-list": Case(
        op("create_appointment", answer=envelope(arr(obj(id=INTEGER), example=[])), status="201"),
        op("create_appointment", answer=envelope(obj(id=INTEGER)), status="201"),
        ["payload"],
    ),
    "images-by-version": Case(
        op("upload_image", answer=envelope(obj(image_group=obj(images=IMAGE, id=INTEGER)))),
        op(
            "upload_image",
            answer=envelope(obj(image_group=obj(images={"type": "object", "additionalProperties": IMAGE}, id=INTEGER))),
        ),
        ["payload.image_group.images"],
    ),
    "pdf-is-bytes": Case(
        op("get_visit_receipt_pdf", responses=NO_SCHEMA), op("get_visit_receipt_pdf", responses=BINARY), ["file"]
    ),
}


def _applied(patch_id: str, operation: Node) -> tuple[Document, list[str]]:
    document = normalise(copy.deepcopy(one(operation, "POST /things")))
    return document, list(BY_ID[patch_id].apply(document))


def _as_normal(operation: Node) -> Node:
    return normalise(one(operation, "POST /things")).root


def test_every_patch_has_a_case() -> None:
    """A patch without its pair of operations, or a pair without its patch, fails here."""
    assert list(CASES) == list(BY_ID)
    assert set(PLACES) <= set(PATCHES)


@pytest.mark.parametrize("patch_id", CASES)
def test_patches_its_place(patch_id: str) -> None:
    """The place is changed and reported; a second application finds nothing; the same place elsewhere is another."""
    case = CASES[patch_id]
    name = case.quirk["operationId"]
    document, places = _applied(patch_id, case.quirk)
    assert document.root == _as_normal(case.patched)
    assert places == [f"{name} {place}".strip() for place in case.places]
    assert list(BY_ID[patch_id].apply(document)) == []
    assert document.root == _as_normal(case.patched)
    other, places = _applied(patch_id, {**case.quirk, "operationId": "another"})
    assert places == []
    assert other.root == _as_normal({**case.quirk, "operationId": "another"})


def test_every_place_is_needed() -> None:
    """In the vendored description each declared place has its quirk; the places are those that are reported."""
    pending = read_pending()
    for applied in apply_all(described(SPEC)[0], PATCHES, strict=True, pending=pending):
        if applied.patch in PLACES and not any(line.startswith(f"{applied.patch.id} ") for line in pending):
            assert applied.places == applied.patch.places != ()


def test_a_second_action_of_a_patch() -> None:
    """A parameter that stands for two others is removed where these are declared."""
    name = "deprecated_get_client_list"
    quirk = op(name, parameter("path", "location_id"), query("location_id"), query("id[]"))
    document, places = _applied("clashing-parameter-names", quirk)
    assert places == [f"{name} query location_id"]
    assert document.root == _as_normal(op(name, parameter("path", "location_id"), query("id[]")))


def test_payloads_with_and_without_an_envelope() -> None:
    """The payload is the data of an envelope, or the whole answer, and may be null."""
    name = "get_user_loyalty_cards"
    thing = {**obj(id=INTEGER), "type": ["object", "null"], "description": "Cards"}
    for wrap in (envelope, dict):
        document, places = _applied("lists-documented-as-one", op(name, answer=wrap(thing)))
        assert places == [f"{name} payload"]
        assert document.root == _as_normal(op(name, answer=wrap(arr(thing, description="Cards"))))


RECORD = """
- id: some-patch
  wrong: "a"
  evidence: "b"
  change: "c"
  places:
"""


def _patch(path: Path, *places: str) -> Any:
    (path / "places.yaml").write_text(RECORD + "".join(f"    {place}\n" for place in places), encoding="utf-8")
    (patch,) = load_patches(path / "places.yaml")
    return patch


def test_ways_inside(tmp_path: Path) -> None:
    """Into lists and maps, and the parts of an envelope."""
    deep = obj(rows=arr(obj(by_day={"type": "object", "additionalProperties": obj(sum=NUMBER)})))
    raw = one(
        op(
            "call",
            body=obj(a=STRING),
            answer={**envelope(deep), "properties": {**envelope(deep)["properties"], "meta": obj(count=NUMBER)}},
        ),
        "POST /things",
    )
    patch = _patch(
        tmp_path,
        "call data.rows[].by_day.*.sum: {merge: {type: integer}}",
        "call payload.rows[].by_day: {merge: {description: Sums}}",
        "call meta.count: {merge: {type: integer}}",
        "call body.a: {merge: {format: date}}",
        "call answer.data: {merge: {type: integer}}",
    )
    document = normalise(raw)
    assert list(patch.apply(document)) == list(patch.places[:4])
    (operation,) = document.operations()
    bodies = [schema["properties"]["a"] for _, schema in operation.body_schemas()]
    assert bodies == [{**STRING, "format": "date"}]
    ((_, schema),) = operation.answer_schemas()
    rows = schema["properties"]["data"]["properties"]["rows"]["items"]["properties"]
    assert rows["by_day"]["additionalProperties"]["properties"]["sum"] == INTEGER
    assert rows["by_day"]["description"] == "Sums"
    assert schema["properties"]["meta"]["properties"]["count"] == INTEGER


def test_values_are_copies(tmp_path: Path) -> None:
    """A value that two places share is there twice."""
    patch = _patch(tmp_path, "a: &value {merge: {x-paging: {id: [x]}}}", "b: *value")
    document = normalise(description(("GET /a", op("a")), ("GET /b", op("b"))))
    assert list(patch.apply(document)) == ["a", "b"]
    first, second = (operation.node["x-paging"] for operation in document.operations())
    assert first == second == {"id": ["x"]}
    assert first is not second


def test_dead_places_are_named(tmp_path: Path) -> None:
    """An operation that is gone, a field that is gone, and a quirk that is fixed: strict mode names each place."""
    patch = _patch(
        tmp_path,
        "a: {merge: {x-note: 1}}",
        "gone: {merge: {x-note: 1}}",
        "a body.b: list",
        "a query c: {merge: {name: d}}",
    )
    assert patch.operations == ("a", "gone")
    document = normalise(one(op("a", body=obj(b=arr(STRING))), "POST /a"))
    (applied,) = apply_all(document, [patch])
    assert applied.places == ("a",)
    lines = [
        "some-patch names gone, which is no operation any more",
        "some-patch has nothing to do at a body.b any more",
        "some-patch has nothing to do at a query c any more",
    ]
    assert notes([applied], document) == lines
    with pytest.raises(DeadPatchError) as caught:
        apply_all(normalise(one(op("a", body=obj(b=arr(STRING))), "POST /a")), [patch], strict=True)
    assert str(caught.value).splitlines() == lines


def test_a_dead_patch_is_named_once(tmp_path: Path) -> None:
    """By its ID, without its places."""
    patch = _patch(tmp_path, "a body.b: list")
    with pytest.raises(DeadPatchError) as caught:
        apply_all(normalise(one(op("a", body=obj(b=arr(STRING))), "POST /a")), [patch], strict=True)
    assert str(caught.value) == "nothing to do any more, remove: some-patch"


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("a: lists", "no change: 'lists'"),
        ("a: {list: {}}", "no change: {'list': {}}"),
        ("a: {merge: {}, add: {}}", "no change: {'merge': {}, 'add': {}}"),
        ("a: merge", "no change: 'merge'"),
    ],
)
def test_misspelled_changes(place: str, message: str, tmp_path: Path) -> None:
    """They fail when the file is read, and not by doing nothing."""
    with pytest.raises(ValueError, match=f"^{message}$"):
        _patch(tmp_path, place)


def test_misspelled_fields(tmp_path: Path) -> None:
    """A record has its five fields, no more and no less."""
    (tmp_path / "places.yaml").write_text(RECORD.replace("evidence", "proof"), encoding="utf-8")
    with pytest.raises(ValueError, match=r"^some-patch: expected change, evidence, id, places, wrong, got "):
        load_patches(tmp_path / "places.yaml")
