"""Patches of single places: each changes only its place, and is reported when it is no longer needed."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import attrs
import pytest

from custom.patches import PATCHES, DeadPatchError, apply_all, notes
from custom.patches.places import PLACES, load_patches
from custom.tools.description.document import Document
from custom.tools.description.normalising import normalise
from custom.tools.files import SPEC
from custom.tools.pending import read_pending
from custom.tools.pipeline import described
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
    response,
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
DATES = arr(STRING)
WHO = {"description": "Team member ID", "example": 12345}
LISTED = [
    query("title", {**STRING, "example": "visits"}, description="Part of the title"),
    query("is_archived", {**INTEGER, "enum": [0, 1], "example": 0}, description="1 archived types, 0 types on sale"),
    query("page", {**INTEGER, "example": 1}, description="Page number"),
    query("limit", {**INTEGER, "example": 100}, description="Types per page"),
]
FORMS = [
    {"needs": ["staff_id", "services", "client", "datetime", "seance_length"]},
    {"with": "activity_id", "needs": ["activity_id", "client"]},
]
TAKEN = "the time is taken, or outside of working hours; with save_if_busy it is booked all the same"
REFUSALS: list[Node] = [
    {"200": {"description": "OK"}},
    {
        "200": {"description": "OK"},
        "400": {"description": "a team member is not linked to a service", "x-meaning": True},
        "409": {"description": TAKEN, "x-meaning": True},
    },
]
LOG_IN = "log_in_with_phone_number_and_code"
LOCAL: Node = {**STRING, "format": "date-time", "x-format": "%Y-%m-%dT%H:%M", "example": "2026-09-09T18:30"}
TO_CHECK = obj(
    ["id", "staff_id", "datetime"],
    id={**INTEGER, "description": "Number chosen by the caller", "example": 1},
    services=arr({**INTEGER, "example": 331}, description="Service IDs"),
    staff_id={**INTEGER, "description": "Team member ID; 0 for any team member", "example": 6544},
    datetime={
        **STRING,
        "format": "date-time",
        "description": "Date and time",
        "example": "2026-09-21T23:00:00.000-05:00",
    },
)
ACCEPTED = {
    **obj(
        success={"type": "boolean", "example": True},
        data={"type": "null"},
        meta={
            **obj(message={**STRING, "description": "What happened", "example": "Accepted"}),
            "type": ["object", "null"],
        },
    )
}
NUMBER_OF = "Unique membership number; needed when selling a membership to a client"


@attrs.frozen
class Case:
    """An operation with the quirk, the same one patched, and the places that are reported, without the operationId."""

    quirk: Node
    patched: Node
    places: list[str]


def _inventory(company: Node) -> Node:
    return op("create_inventory_operation", returns=envelope(obj(document=obj(company=company))))


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
        op("search_events", query("page", INTEGER), returns=envelope(obj(page=INTEGER))),
        op("search_events", query("page", {**INTEGER, "default": 1}), returns=envelope(obj(page=INTEGER))),
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
        op("get_location_analytics_revenue_daily", returns=arr(obj(data=arr(arr(INTEGER))))),
        op("get_location_analytics_revenue_daily", returns=arr(obj(data=arr(arr({}))))),
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
            body=obj(filters=arr(obj(type=STRING, state={"type": "object", "description": "What"}))),
        ),
        ["body.filters[].state"],
    ),
    "lists-documented-as-one": Case(
        op("get_user_loyalty_cards", returns=envelope(obj(id=INTEGER))),
        op("get_user_loyalty_cards", returns=envelope(arr(obj(id=INTEGER)))),
        ["payload"],
    ),
    "one-documented-as-list": Case(
        op("create_appointment", returns=envelope(arr(obj(id=INTEGER), example=[])), status="201"),
        op("create_appointment", returns=envelope(obj(id=INTEGER)), status="201"),
        ["payload"],
    ),
    "images-by-version": Case(
        op("upload_image", returns=envelope(obj(image_group=obj(images=IMAGE, id=INTEGER)))),
        op(
            "upload_image",
            returns=envelope(
                obj(image_group=obj(images={"type": "object", "additionalProperties": IMAGE}, id=INTEGER))
            ),
        ),
        ["payload.image_group.images"],
    ),
    "pdf-is-bytes": Case(
        op("get_visit_receipt_pdf", responses=NO_SCHEMA), op("get_visit_receipt_pdf", responses=BINARY), ["file"]
    ),
    "schedule-entries-by-staff-id": Case(
        op("set_team_member_schedule", body=obj(schedules_to_delete=arr(obj(team_member_id=INTEGER, dates=DATES)))),
        op(
            "set_team_member_schedule",
            body=obj(
                schedules_to_delete=arr(
                    {
                        **obj(["staff_id", "dates"], dates=DATES, staff_id={**INTEGER, **WHO}),
                        "additionalProperties": False,
                    }
                )
            ),
        ),
        ["body.schedules_to_delete[]"],
    ),
    "archived-as-text": Case(
        op("chain_loyalty_membership_types_archive", body=obj(["is_archived"], is_archived={"type": "boolean"})),
        op(
            "chain_loyalty_membership_types_archive",
            body=obj(
                ["is_archived"],
                is_archived={
                    **STRING,
                    "enum": ["0", "1"],
                    "description": "'1' archived, '0' on sale again",
                    "example": "1",
                },
            ),
        ),
        ["body.is_archived"],
    ),
    "membership-types-by-page": Case(
        op("chain_loyalty_membership_types_list", *LISTED[:2]),
        op("chain_loyalty_membership_types_list", *LISTED),
        ["query page", "query limit"],
    ),
    "quick-team-member": Case(
        op("create_team_member_quick", body=obj(["name", "phone_number"], name=STRING)),
        op(
            "create_team_member_quick",
            body=obj(
                ["name", "specialization", "position_id", "user_email", "user_phone", "is_user_invite"],
                name=STRING,
                has_timetable_access={
                    "type": "boolean",
                    "description": "Without it the team member gets neither a schedule nor appointments",
                },
            ),
        ),
        ["body", "body.has_timetable_access"],
    ),
    "paid-amounts-together": Case(
        op("deprecated_get_client_list", query("paid_min", NUMBER)),
        op(
            "deprecated_get_client_list",
            query(
                "paid_min",
                {**NUMBER, "minimum": 1},
                description="Least amount paid, a whole number from 1; only together with paid_max",
            ),
        )
        | {"x-together": ["paid_min", "paid_max"]},
        ["", "query paid_min"],
    ),
    "no-such-route": Case(
        op("update_team_member_schedule"),
        op("update_team_member_schedule") | {"deprecated": True, "x-no-route": True},
        [""],
    ),
    "forms-of-an-appointment": Case(
        op("create_appointment", body=obj(client=STRING, activity_id=INTEGER), responses=REFUSALS[0]),
        op(
            "create_appointment",
            body={**obj(client=STRING, activity_id=INTEGER), "x-forms": FORMS},
            responses=REFUSALS[1],
        ),
        ["body", ""],
    ),
    "tokens-of-visitors": Case(
        op("update_booking_user", security=[{"BearerPartner": []}]),
        op("update_booking_user", security=[{"BearerPartnerUser": []}]),
        [""],
    ),
    "log-in-by-code": Case(
        op(LOG_IN, body=obj(["login", "password"], login=STRING, password=STRING)),
        op(
            LOG_IN,
            body=obj(
                ["phone", "code"],
                phone={**STRING, "description": "Phone number", "example": "+13155550175"},
                code={**STRING, "description": "SMS code; digits, stored as text", "example": "1234"},
            ),
        ),
        ["body"],
    ),
    "response-of-the-twin": Case(
        op(LOG_IN, returns=obj(user_token=STRING, id=INTEGER, phone=STRING, login=STRING, email=STRING, avatar=STRING)),
        op(
            LOG_IN,
            returns=obj(
                user_token=STRING,
                id=INTEGER,
                phone=STRING,
                login=STRING,
                email=STRING,
                avatar=STRING,
                name={**STRING, "description": "Name", "example": "James Smith"},
            ),
        ),
        ["answer.name"],
    ),
    "codes-are-text": Case(
        op("book_event", body=obj(code=NUMBER, api_id=NUMBER, phone=STRING)),
        op(
            "book_event",
            body=obj(code={**STRING, "example": "0829"}, api_id={"anyOf": [STRING, INTEGER]}, phone=STRING),
        ),
        ["body.code", "body.api_id"],
    ),
    "fields-that-a-booking-needs": Case(
        op("send_booking_verification_code", body=obj(phone=STRING, fulname=STRING)),
        op("send_booking_verification_code", body=obj(["phone"], phone=STRING, fulname=STRING)),
        ["body"],
    ),
    "fields-of-a-check": Case(
        op("validate_booking_params", body=obj(appointments=arr({"type": "object"}))),
        op("validate_booking_params", body=obj(appointments=arr(TO_CHECK))),
        ["body.appointments[]"],
    ),
    "location-or-chain": Case(
        op("send_phone_update_verification_code", query("company_id", required=True), query("phone", required=True)),
        op("send_phone_update_verification_code", query("company_id", required=False), query("phone", required=True)),
        ["query company_id"],
    ),
    "moments-as-numbers": Case(
        op("get_nearest_time_slots", query("datetime", NUMBER)),
        op("get_nearest_time_slots", query("datetime", LOCAL)),
        ["query datetime"],
    ),
    "service-ids-by-repetition": Case(
        op("get_dates_available_for_booking", query("service_ids[]")),
        op("get_dates_available_for_booking", query("service_ids[]", arr({**INTEGER, "example": 331}), explode=True)),
        ["query service_ids[]"],
    ),
    "refusals-of-a-booking": Case(
        op("create_online_booking"),
        op("create_online_booking", responses={"200": response(), "422": {"description": "The booking was refused"}}),
        [""],
    ),
    "leaked-php-index": Case(
        op("get_booking_user", returns=obj(**{"0": STRING, "id": INTEGER})),
        op("get_booking_user", returns=obj(id=INTEGER)),
        ["answer"],
    ),
    "responses-by-example": Case(
        op("update_booking_user", responses={"202": {"description": "OK", "content": {"application/json": {}}}}),
        op("update_booking_user", status="202", returns=ACCEPTED),
        [""],
    ),
    "envelopes-without-data": Case(
        op("send_booking_verification_code", returns=obj(success={"type": "boolean"}, meta=obj(message=STRING))),
        op(
            "send_booking_verification_code",
            returns=obj(success={"type": "boolean"}, meta=obj(message=STRING), data={"type": "null"}),
        ),
        ["answer.data"],
    ),
    "no-body-though-success": Case(
        op("delete_user_appointment"),
        op("delete_user_appointment", responses={"200": {"description": "OK", "x-no-body": True}}),
        [""],
    ),
    "tokens-by-header-text": Case(
        op("get_business_types_by_group", security=[{"BearerPartner": []}]),
        op("get_business_types_by_group", security=[{"BearerPartnerUser": []}, {"BearerPartner": []}]),
        [""],
    ),
    "keys-are-text": Case(
        op("marketplace_notification_settings_callback", body=obj(api_key=NUMBER, salon_id=NUMBER)),
        op("marketplace_notification_settings_callback", body=obj(api_key=STRING, salon_id=NUMBER)),
        ["body.api_key"],
    ),
    "fields-of-the-hub": Case(
        op("update_event_notification_settings", body=obj(active=INTEGER, schedule=INTEGER)),
        op(
            "update_event_notification_settings",
            body=obj(
                active=INTEGER,
                schedule=INTEGER,
                loyalty_card={**INTEGER, "description": "Loyalty cards: 1 sends events, 0 does not", "example": 1},
            ),
        ),
        ["body.loyalty_card"],
    ),
    "flags-are-integers": Case(
        op("update_event_notification_settings", body=obj(salon=NUMBER, active=INTEGER)),
        op("update_event_notification_settings", body=obj(salon=INTEGER, active=INTEGER)),
        ["body.salon"],
    ),
    "voip-bodies-by-command": Case(
        op("handle_voip_integration_event", body={"oneOf": [obj(command=STRING, type=STRING), obj(type=STRING)]}),
        op(
            "handle_voip_integration_event",
            body={
                "oneOf": [
                    obj(command={**STRING, "enum": ["setup"]}, type={**STRING, "enum": ["enable"]}),
                    obj(type={**STRING, "enum": ["disable"]}),
                ]
            },
        ),
        ["body|0.command", "body|0.type", "body|1.type"],
    ),
    "no-body-of-a-refund": Case(
        op("marketplace_payment_refund_callback"),
        op("marketplace_payment_refund_callback", responses={"200": {"description": "OK", "x-no-body": True}}),
        [""],
    ),
    "nothing-as-an-object": Case(
        op("uninstall_marketplace_app", returns=envelope({"type": ["object", "null"]})),
        op("uninstall_marketplace_app", returns=envelope({"type": "null"})),
        ["data"],
    ),
    "lists-of-text": Case(
        op("webhook_salon", returns=obj(data=obj(phones={"type": "array"}, title=STRING), status=STRING)),
        op("webhook_salon", returns=obj(data=obj(phones=arr(STRING), title=STRING), status=STRING)),
        ["answer.data.phones"],
    ),
    "envelope-of-a-redirect": Case(
        op("marketplace_notification_settings_redirect_callback", returns=obj(success={"type": "boolean"})),
        op(
            "marketplace_notification_settings_redirect_callback",
            returns=obj(success={"type": "boolean"}, data={"type": "null"}),
        ),
        ["answer.data"],
    ),
    "largest-page-of-calls": Case(
        op("list_voip_calls", body=obj(limit=NUMBER, page=NUMBER)),
        op("list_voip_calls", body=obj(limit={**NUMBER, "maximum": 1000}, page=NUMBER)),
        ["body.limit"],
    ),
    "deliveries-of-appointments": Case(
        op(
            "webhook_record",
            returns=obj(data=obj(sms_now={"type": "boolean"}, deleted={"type": "boolean"}), status=STRING),
        ),
        op("webhook_record", returns=obj(data=obj(sms_now=INTEGER, deleted={"type": "boolean"}), status=STRING)),
        ["answer.data.sms_now"],
    ),
    "deliveries-of-operations": Case(
        op("webhook_goods_operation", returns=obj(data=obj(operation_unit_type=STRING, type=STRING), status=STRING)),
        op(
            "webhook_goods_operation",
            returns=obj(data=obj(operation_unit_type={"type": ["integer", "string"]}, type=STRING), status=STRING),
        ),
        ["answer.data.operation_unit_type"],
    ),
}


def _applied(patch_id: str, operation: Node) -> tuple[Document, list[str]]:
    document = normalise(copy.deepcopy(one(operation, "POST /things")))
    return document, list(BY_ID[patch_id].apply(document))


def _as_normal(operation: Node) -> Node:
    return normalise(one(operation, "POST /things")).root


def test_every_patch_has_a_case() -> None:
    """Every patch has a pair of operations, and every pair has a patch."""
    assert list(CASES) == list(BY_ID)
    assert set(PLACES) <= set(PATCHES)


@pytest.mark.parametrize("patch_id", CASES)
def test_patches_its_place(patch_id: str) -> None:
    """The place is changed and reported, once; the same place in another operation stays."""
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
    """In the vendored description each declared place has its quirk, and exactly these places are reported."""
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
    """The payload is the data of an envelope, or the full response, and may be null."""
    name = "get_user_loyalty_cards"
    thing = {**obj(id=INTEGER), "type": ["object", "null"], "description": "Cards"}
    for wrap in (envelope, dict):
        document, places = _applied("lists-documented-as-one", op(name, returns=wrap(thing)))
        assert places == [f"{name} payload"]
        assert document.root == _as_normal(op(name, returns=wrap(arr(thing, description="Cards"))))


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
    """Patches reach into lists, maps, and the parts of an envelope."""
    deep = obj(rows=arr(obj(by_day={"type": "object", "additionalProperties": obj(sum=NUMBER)})))
    raw = one(
        op(
            "call",
            body=obj(a=STRING),
            returns={**envelope(deep), "properties": {**envelope(deep)["properties"], "meta": obj(count=NUMBER)}},
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
    ((_, schema),) = operation.response_schemas()
    rows = schema["properties"]["data"]["properties"]["rows"]["items"]["properties"]
    assert rows["by_day"]["additionalProperties"]["properties"]["sum"] == INTEGER
    assert rows["by_day"]["description"] == "Sums"
    assert schema["properties"]["meta"]["properties"]["count"] == INTEGER


def test_values_are_copies(tmp_path: Path) -> None:
    """Two places with one value get a copy each."""
    patch = _patch(tmp_path, "a: &value {merge: {x-paging: {id: [x]}}}", "b: *value")
    document = normalise(description(("GET /a", op("a")), ("GET /b", op("b"))))
    assert list(patch.apply(document)) == ["a", "b"]
    first, second = (operation.node["x-paging"] for operation in document.operations())
    assert first == second == {"id": ["x"]}
    assert first is not second


def test_dead_places_are_named(tmp_path: Path) -> None:
    """Strict mode lists each place whose operation or field is gone, or whose quirk is fixed."""
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
    """Its ID is reported, without its places."""
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
    """They fail when the file is read, instead of doing nothing."""
    with pytest.raises(ValueError, match=f"^{message}$"):
        _patch(tmp_path, place)


def test_misspelled_fields(tmp_path: Path) -> None:
    """A record has exactly its five fields."""
    (tmp_path / "places.yaml").write_text(RECORD.replace("evidence", "proof"), encoding="utf-8")
    with pytest.raises(ValueError, match=r"^some-patch: expected change, evidence, id, places, wrong, got "):
        load_patches(tmp_path / "places.yaml")
