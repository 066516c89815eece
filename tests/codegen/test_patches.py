"""Every patch fixes its quirk completely and nothing else, and leaves a description without the quirk alone."""

from __future__ import annotations

import copy
import re
from typing import Any

import attrs
import pytest

from custom.patches import PATCHES, DeadPatchError, Patch, apply_all, findings, notes
from custom.patches.codes import CODES
from custom.patches.places import PLACES
from custom.patches.responses import ERROR
from custom.patches.types import leaf
from custom.tools.description.document import Document
from custom.tools.description.normalising import normalise
from custom.tools.files import ROOT, SPEC
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

BY_ID = {patch.id: patch for patch in PATCHES}
OBJECT: Node = {"type": "object"}
PARTNER: list[Node] = [{"BearerPartner": []}]
BOTH: list[Node] = [{"BearerPartnerUser": []}, {"BearerPartner": []}]
REFUSAL = {"description": "No", "content": {"application/json": {"schema": ERROR}}}
NO_SCHEMA: Node = {"201": {"description": "OK", "content": {"application/json": {}}}}
VISITS = "Visits by {} ID; left out or empty keeps the present ones"
LINKS: Node = {"type": "object", "additionalProperties": INTEGER, "example": {"13160808": 5}}
NOT_REPEATABLE = {"both-tokens": "a call that needs the partner token alone looks like one whose page names only it"}
"""Patches whose second application would change again what the first one left, and why that is so."""


@attrs.frozen
class Case:
    """A description with a quirk, the same one patched, the places to report, and a description without the quirk.

    ``marked`` is what becomes of the last one where a patch notes down what each operation is.
    """

    quirk: Node
    patched: Node
    places: list[str]
    clean: Node
    marked: Node | None = None


def _codes(*names: str) -> Node:
    return {one.name: {"description": one.about, "members": one.members} for one in CODES if one.name in names}


CASES: dict[str, Case] = {
    "transport-headers": Case(
        one(
            op(
                "call",
                parameter("header", "Accept"),
                parameter("header", "content-type"),
                query("page"),
                parameter("header", "Authorization"),
                parameter("header", "X-Request-Id"),
            )
        ),
        one(op("call", query("page"), parameter("header", "X-Request-Id"))),
        ["call header Accept", "call header content-type", "call header Authorization"],
        one(
            op(
                "call",
                parameter("header", "Accept-Language"),
                parameter("header", "Conetnt-Type"),
                query("Accept"),
                parameter("path", "accept"),
            )
        ),
    ),
    "misspelled-transport-header": Case(
        one(op("call", parameter("header", "Conetnt-Type"), parameter("header", "X-Request-Id"))),
        one(op("call", parameter("header", "X-Request-Id"))),
        ["call header Conetnt-Type"],
        one(
            op(
                "call",
                parameter("header", "Accept"),
                parameter("header", "Accept-Language"),
                query("Conetnt-Type"),
            )
        ),
    ),
    "transport-headers-in-query": Case(
        one(op("call", query("Accept"), query("Content-Type"), query("Authorization"), query("page"))),
        one(op("call", query("page"))),
        ["call query Accept", "call query Content-Type", "call query Authorization"],
        one(op("call", parameter("header", "Accept"), query("accepted"), query("type"))),
    ),
    "any-media-type": Case(
        one(op(bodies={"*/*": obj(a=STRING)}), "POST /things"),
        one(op(body=obj(a=STRING)), "POST /things"),
        ["call body"],
        one(op(bodies={"multipart/form-data": obj(a=STRING), "application/json": obj(a=STRING)}), "POST /things"),
    ),
    "both-tokens": Case(
        description(
            ("POST /auth", op("authorize", security=[])),
            ("GET /things", op("list_things", security=PARTNER)),
            ("GET /mine", op("mine", security=BOTH)),
        ),
        description(
            ("POST /auth", op("authorize", security=PARTNER)),
            ("GET /things", op("list_things", security=BOTH)),
            ("GET /mine", op("mine", security=BOTH)),
        ),
        ["authorize", "list_things"],
        description(
            ("GET /things", op("list_things", security=[{"BearerPartnerUser": []}])),
            ("GET /mine", op("mine", security=BOTH)),
        ),
    ),
    "empty-list-beside-object": Case(
        one(
            op(
                returns=envelope(
                    obj(
                        position={"oneOf": [obj(id=INTEGER), {"type": "array", "maxItems": 0}, {"type": "null"}]},
                        rows=arr({"oneOf": [obj(id=INTEGER), arr({})]}),
                    )
                ),
            )
        ),
        one(
            op(
                returns=envelope(
                    obj(
                        position={**obj(id=INTEGER), "type": ["object", "null"]},
                        rows=arr(obj(id=INTEGER)),
                    )
                ),
            )
        ),
        ["call 200.data.position", "call 200.data.rows[]"],
        one(
            op(
                body=obj(value={"oneOf": [obj(id=INTEGER), arr({})]}),
                returns=obj(
                    fields={"type": ["object", "array"], "items": {}},
                    options={"oneOf": [OBJECT, arr({})]},
                    rows={"oneOf": [obj(id=INTEGER), arr(obj(id=INTEGER))]},
                    either={"oneOf": [obj(id=INTEGER), STRING]},
                    text={"type": ["object", "string"]},
                ),
            ),
            "POST /things",
        ),
    ),
    "sample-keys": Case(
        one(op(returns=obj(z_data=obj(["1481101200"], **{"1481101200": arr(obj(id=INTEGER))})))),
        one(op(returns=obj(z_data={"type": "object", "additionalProperties": arr(obj(id=INTEGER))}))),
        ["call 200.z_data"],
        one(op(returns=obj(z_data=obj(**{"1": INTEGER, "title": STRING}), rest=OBJECT))),
    ),
    "lists-of-bare-objects": Case(
        one(op(returns=obj(storages_ids=arr(OBJECT), phones=arr(OBJECT), flags=arr(OBJECT, example=[1, 0])))),
        one(
            op(
                returns=obj(
                    storages_ids={"type": "array"}, phones={"type": "array"}, flags={"type": "array", "example": [1, 0]}
                )
            )
        ),
        ["call 200.storages_ids", "call 200.phones", "call 200.flags"],
        one(
            op(
                returns=obj(
                    rows=arr(OBJECT), ids=arr(INTEGER), things=arr(OBJECT, example=[{"id": 1}]), clips=arr(OBJECT)
                )
            )
        ),
    ),
    "not-an-endpoint": Case(
        description(("POST https://your-api.url", op("hook")), ("GET /things", op())),
        one(op()),
        ["hook https://your-api.url"],
        description(("GET /things", op()), ("POST /https/url", op("other"))),
    ),
    "client-comments-path": Case(
        description(
            ("GET /clients/{location_id}/clients/{client_id}/comments", op("comments")),
            ("DELETE /clients/{location_id}/clients/{client_id}/comments/{id}", op("delete_comment")),
        ),
        description(
            ("GET /company/{location_id}/clients/{client_id}/comments", op("comments")),
            ("DELETE /company/{location_id}/clients/{client_id}/comments/{id}", op("delete_comment")),
        ),
        [
            "comments /clients/{location_id}/clients/{client_id}/comments",
            "delete_comment /clients/{location_id}/clients/{client_id}/comments/{id}",
        ],
        description(
            ("GET /company/{location_id}/clients/{client_id}/comments", op("comments")),
            ("GET /clients/{location_id}/clients/{client_id}/files", op("files")),
            ("GET /clients/{location_id}/clients/search", op("search")),
        ),
    ),
    "optional-path-id": Case(
        one(
            op("get_service_category_list", parameter("path", "id"), returns=envelope(arr(OBJECT))), "GET /things/{id}"
        ),
        one(
            op(
                "get_service_category_list",
                parameter("path", "id") | {"x-optional": True},
                returns=envelope(arr(OBJECT)),
            ),
            "GET /things/{id}",
        ),
        ["get_service_category_list /things/{id}"],
        description(
            ("GET /a/{id}", op("get_a", parameter("path", "id"), returns=envelope(arr(OBJECT)))),
            ("GET /b/{id}", op("get_service_category_list", parameter("path", "id"), returns=envelope(OBJECT))),
            ("GET /c/{id}/d", op("get_service_category_list", parameter("path", "id"), returns=envelope(arr(OBJECT)))),
            ("GET /e/{id}", op("get_e_list", parameter("path", "id"), returns=envelope(arr(OBJECT)))),
        ),
    ),
    "misspelled-parameter": Case(
        one(op("call", query("copmany_id", INTEGER))),
        one(op("call", query("company_id", INTEGER))),
        ["call query"],
        one(op("call", query("company_id", INTEGER), parameter("path", "copmany_id"))),
    ),
    "paging-on-the-wrong-page": Case(
        description(
            ("GET /things/{id}", op("get_product", parameter("path", "id"), query("page"), query("term", STRING))),
            ("GET /things", op("get_products_list")),
        ),
        description(
            ("GET /things/{id}", op("get_product", parameter("path", "id"), query("page"), query("term", STRING))),
            ("GET /things", op("get_products_list", query("page"), query("term", STRING))),
        ),
        ["get_products_list"],
        description(
            ("GET /a/{id}", op("a", parameter("path", "id"), query("page"))),
            ("GET /a", op("all_a", query("page"))),
            ("GET /b", op("all_b")),
            ("GET /c/{id}", op("get_product", parameter("path", "id"), query("fields", STRING))),
            ("GET /c", op("get_products_list")),
        ),
    ),
    "bracket-arrays": Case(
        one(op("call", query("staff_ids", arr(INTEGER)), query("id[]", {**INTEGER, "description": "Some IDs"}))),
        one(
            op(
                "call",
                query("staff_ids[]", arr(INTEGER), style="form", explode=True),
                query("id[]", arr(INTEGER), style="form", explode=True),
            )
        ),
        ["call query staff_ids[]", "call query id[]"],
        one(
            op(
                "call",
                query("joined", arr(INTEGER), style="form", explode=False),
                query("ids[]", arr(INTEGER)),
                query("filter[kind]", arr(STRING)),
                query("page", INTEGER),
                parameter("path", "ids", arr(INTEGER)),
            )
        ),
    ),
    "python-names": Case(
        one(op("call", query("id"), query("id[]", arr(INTEGER)), query("filter[is_approved]"))),
        one(
            op(
                "call",
                query("id"),
                query("id[]", arr(INTEGER)) | {"x-python-name": "ids"},
                query("filter[is_approved]") | {"x-python-name": "is_approved"},
            )
        ),
        ["call query id[]", "call query filter[is_approved]"],
        one(op("call", query("id"), query("page"), parameter("path", "odd[]"))),
    ),
    "safe-by-effect": Case(
        description(
            ("GET /tips", op("enable_team_member_tips")),
            ("POST /search", op("get_client_list")),
            ("GET /things", op("get_client")),
        ),
        description(
            ("GET /tips", op("enable_team_member_tips") | {"x-safe": False}),
            ("POST /search", op("get_client_list") | {"x-safe": True}),
            ("GET /things", op("get_client") | {"x-safe": True}),
        ),
        ["enable_team_member_tips", "get_client_list"],
        description(
            ("GET /things", op("get_visit")),
            ("HEAD /things", op("head_thing")),
            ("POST /things", op("create_thing")),
            ("PUT /things", op("update_thing")),
            ("DELETE /things", op("delete_thing")),
        ),
        marked=description(
            ("GET /things", op("get_visit") | {"x-safe": True}),
            ("HEAD /things", op("head_thing") | {"x-safe": False}),
            ("POST /things", op("create_thing") | {"x-safe": False}),
            ("PUT /things", op("update_thing") | {"x-safe": False}),
            ("DELETE /things", op("delete_thing") | {"x-safe": False}),
        ),
    ),
    "membership-links-are-maps": Case(
        description(
            (
                "POST /chain/{id}/loyalty/abonement_types",
                op(
                    "chain_loyalty_membership_types_create",
                    body=obj(["title", "services"], title=STRING, services=arr(INTEGER)),
                ),
            ),
            (
                "PUT /chain/{id}/loyalty/abonement_types/{type_id}",
                op(
                    "chain_loyalty_membership_types_update",
                    body=obj(
                        ["title", "services", "service_categories"],
                        title=STRING,
                        services=arr(OBJECT, description="Services", example=[]),
                        service_categories={**OBJECT, "example": {"7": 1}},
                    ),
                ),
            ),
        ),
        description(
            (
                "POST /chain/{id}/loyalty/abonement_types",
                op(
                    "chain_loyalty_membership_types_create",
                    body=obj(["title", "services"], title=STRING, services={**LINKS, "x-links": "object"}),
                ),
            ),
            (
                "PUT /chain/{id}/loyalty/abonement_types/{type_id}",
                op(
                    "chain_loyalty_membership_types_update",
                    body=obj(
                        ["title"],
                        title=STRING,
                        services={**LINKS, "description": VISITS.format("service"), "x-links": "array"},
                        service_categories={
                            **LINKS,
                            "description": VISITS.format("service category"),
                            "example": {"7": 1},
                            "x-links": "array",
                        },
                    ),
                ),
            ),
        ),
        ["chain_loyalty_membership_types_create body.services", "chain_loyalty_membership_types_update body.services"],
        description(
            (
                "POST /chain/{id}/loyalty/certificate_types",
                op("chain_loyalty_certificate_types_create", body=obj(services=arr(INTEGER))),
            ),
            (
                "GET /chain/{id}/loyalty/abonement_types",
                op("chain_loyalty_membership_types_create_", returns=obj(services=arr(INTEGER))),
            ),
            (
                "POST /chain/{id}/loyalty/abonement_types",
                op("chain_loyalty_membership_types_create", body=obj(title=STRING, service=arr(INTEGER))),
            ),
        ),
    ),
    "tag-ids-are-a-list": Case(
        one(
            op(
                body=obj(
                    labels={**OBJECT, "description": "Tags", "example": {"0": 5}},
                    inner=obj(categories=OBJECT),
                    days=arr(OBJECT),
                )
            ),
            "POST /things",
        ),
        one(
            op(
                body=obj(
                    labels=arr(INTEGER, description="Tags"),
                    inner=obj(categories=arr(INTEGER)),
                    days=arr(INTEGER),
                )
            ),
            "POST /things",
        ),
        ["call body.labels", "call body.days", "call body.inner.categories"],
        one(
            op(
                body=obj(labels=arr(INTEGER), categories=arr(OBJECT), days=arr(obj(date=STRING)), tags=OBJECT),
                returns=obj(labels=OBJECT, days=arr(OBJECT)),
            ),
            "POST /things",
        ),
    ),
    "custom-fields-are-a-map": Case(
        one(
            op(
                body=obj(
                    custom_fields=arr({}, description="Values by code", example={"code": 1}),
                    inner=obj(custom_fields={**obj(my_custom_field=STRING), "example": [1]}),
                )
            ),
            "POST /things",
        ),
        one(
            op(
                body=obj(
                    custom_fields={
                        "type": "object",
                        "additionalProperties": {},
                        "description": "Values by code",
                        "example": {"code": 1},
                    },
                    inner=obj(custom_fields={"type": "object", "additionalProperties": {}}),
                )
            ),
            "POST /things",
        ),
        ["call body.custom_fields", "call body.inner.custom_fields"],
        one(op(body=obj(custom_fields=OBJECT, fields=arr({})), returns=obj(custom_fields=arr({}))), "POST /things"),
    ),
    "payments-by-slug": Case(
        one(
            op(
                body={
                    "oneOf": [
                        obj(payment=obj(amount=NUMBER, slug={**STRING, "example": "deposit"})),
                        obj(["sum"], sum=NUMBER, slug={**STRING, "example": "card"}),
                        obj(slug=STRING),
                    ]
                }
            ),
            "POST /things",
        ),
        one(
            op(
                body={
                    "oneOf": [
                        obj(
                            ["payment"],
                            payment=obj(
                                ["slug"], amount=NUMBER, slug={**STRING, "example": "deposit", "enum": ["deposit"]}
                            ),
                        ),
                        obj(["slug", "sum"], sum=NUMBER, slug={**STRING, "example": "card", "enum": ["card"]}),
                        obj(slug=STRING),
                    ]
                }
            ),
            "POST /things",
        ),
        ["call body|0", "call body|1"],
        one(
            op(
                body=obj(slug={**STRING, "example": "card"}),
                returns={"oneOf": [obj(slug={**STRING, "example": "card"}), STRING]},
            ),
            "POST /things",
        ),
    ),
    "bodies-are-needed": Case(
        one(op(body={"oneOf": [obj(["name"], name=STRING), arr(STRING)]}), "POST /things"),
        one(
            op(
                requestBody={
                    **op(body={"oneOf": [obj(["name"], name=STRING), arr(STRING)]})["requestBody"],
                    "required": True,
                }
            ),
            "POST /things",
        ),
        ["call body"],
        one(op(body={"oneOf": [obj(["name"], name=STRING), obj(name=STRING)]}), "DELETE /things"),
    ),
    "leaked-schema-names": Case(
        one(op(returns=envelope(obj(["id", "LicenseOption"], id=INTEGER, LicenseOption=OBJECT, a=obj(ImageGroup={}))))),
        one(op(returns=envelope(obj(["id"], id=INTEGER, a=obj())))),
        ["call 200.data.LicenseOption", "call 200.data.a.ImageGroup"],
        one(
            op(
                body=obj(LicenseOption=OBJECT),
                returns=envelope(obj(["group"], group=OBJECT, salon_group=OBJECT, option=STRING, Options=STRING)),
            ),
            "POST /things",
        ),
    ),
    "undocumented-responses": Case(
        description(
            ("GET /a", op("search_event_dates")),
            ("GET /b", op("get_membership_list")),
            ("GET /c", op("get_client_memberships", returns=arr(obj(id=INTEGER)))),
            ("GET /d", op("get_client")),
            ("POST /e", op("create_client", responses=NO_SCHEMA)),
        ),
        description(
            ("GET /a", op("search_event_dates", returns=envelope(arr({**STRING, "format": "date"})))),
            ("GET /b", op("get_membership_list", returns=arr(obj(id=INTEGER)))),
            ("GET /c", op("get_client_memberships", returns=arr(obj(id=INTEGER)))),
            ("GET /d", op("get_client", responses={"200": {"description": "OK", "x-undocumented-body": True}})),
            ("POST /e", op("create_client", responses={"201": {**NO_SCHEMA["201"], "x-undocumented-body": True}})),
        ),
        ["search_event_dates 200", "get_membership_list 200", "get_client 200", "create_client 201"],
        description(
            ("GET /a", op("search_event_dates", returns=envelope(OBJECT))),
            ("GET /b", op("get_pdf", responses={"200": {"description": "OK", "content": {"application/pdf": {}}}})),
            ("DELETE /c", op("delete_thing", status="204")),
            ("DELETE /d", op("delete_other", responses={"202": NO_SCHEMA["201"]})),
            ("POST /e", op("create_thing", status="201")),
        ),
    ),
    "relations-are-objects": Case(
        one(
            op(
                body=obj(master=arr({})),
                returns=envelope(
                    arr(obj(master=arr({}, description="Who"), user={"type": ["array", "null"], "example": []}))
                ),
            ),
            "POST /things",
        ),
        one(
            op(
                body=obj(master=arr({})),
                returns=envelope(
                    arr(obj(master={**OBJECT, "description": "Who"}, user={"type": ["object", "null"]})),
                ),
            ),
            "POST /things",
        ),
        ["call 200.data[].master", "call 200.data[].user"],
        one(op(returns=obj(master=OBJECT, user=arr(obj(id=INTEGER)), masters=arr({}), supplier=STRING))),
    ),
    "empty-data": Case(
        one(op(returns=envelope({"type": ["string", "null"], "example": None}), status="202"), "POST /things"),
        one(op(returns=envelope({"type": "null"}), status="202"), "POST /things"),
        ["call 202"],
        description(
            ("GET /a", op("a", returns=envelope({**STRING, "example": "https://a.link"}))),
            ("GET /b", op("b", returns=envelope({**STRING, "enum": ["ok"]}))),
            ("GET /c", op("c", returns=envelope(arr(STRING)))),
            ("GET /d", op("d", returns=envelope(OBJECT))),
            ("GET /e", op("e", returns=STRING)),
        ),
    ),
    "no-body-without-content": Case(
        one(op(returns=envelope(OBJECT), status="204"), "DELETE /things"),
        one(op(status="204"), "DELETE /things"),
        ["call 204"],
        one(op(returns=envelope(OBJECT), status="202"), "DELETE /things"),
    ),
    "one-error-envelope": Case(
        one(op(responses={"200": response(OBJECT), "404": {"description": "No"}, "422": response(obj(errors=OBJECT))})),
        one(
            op(
                responses={
                    "200": response(OBJECT),
                    "404": REFUSAL,
                    "422": {**REFUSAL, "description": "OK"},
                    "default": {**REFUSAL, "description": ""},
                }
            )
        ),
        ["call 404", "call 422", "call default"],
        one(
            op(
                responses={
                    "200": response(OBJECT),
                    "302": {"description": "Elsewhere"},
                    "404": REFUSAL,
                    "default": REFUSAL,
                }
            )
        ),
    ),
    "responses-promise-nothing": Case(
        one(op(body=obj(["a"], a=STRING), returns=obj(["data"], data=arr(obj(["id"], id=INTEGER)))), "POST /things"),
        one(op(body=obj(["a"], a=STRING), returns=obj(data=arr(obj(id=INTEGER)))), "POST /things"),
        ["call 200", "call 200.data[]"],
        one(op("call", query("q", required=True), body=obj(["a"], a=STRING), returns=obj(a=STRING)), "POST /things"),
    ),
    "null-or-empty-list": Case(
        one(
            op(body=obj(a=OBJECT), returns=obj(data=arr(obj(position=OBJECT, id=INTEGER, tags=arr(STRING))))), "PUT /a"
        ),
        one(
            op(
                body=obj(a=OBJECT),
                returns=obj(
                    data={
                        "type": ["array", "null"],
                        "items": obj(
                            position={"type": ["object", "null"]},
                            id=INTEGER,
                            tags={"type": ["array", "null"], "items": STRING},
                        ),
                    }
                ),
            ),
            "PUT /a",
        ),
        ["call 200.data", "call 200.data[].position", "call 200.data[].tags"],
        one(op(body=obj(a=arr(OBJECT)), returns=obj(a={"type": ["object", "null"]}, b=STRING, c={})), "PUT /a"),
    ),
    "date-arguments": Case(
        one(
            op(
                "call",
                parameter("path", "start_date", {**NUMBER, "example": 20251201}),
                query("date_from"),
                query("name", {**STRING, "example": "2026-01-21"}),
                body=obj(datetime={**STRING, "example": "2026-01-21T23:00:00"}),
                returns=obj(date_from=STRING),
            ),
            "PUT /things/{start_date}",
        ),
        one(
            op(
                "call",
                parameter(
                    "path", "start_date", {**STRING, "format": "date", "x-format": "%Y%m%d", "example": "20251201"}
                ),
                query("date_from", {**STRING, "format": "date"}),
                query("name", {**STRING, "example": "2026-01-21"}),
                body=obj(
                    datetime={
                        **STRING,
                        "format": "date-time",
                        "x-format": "%Y-%m-%dT%H:%M:%S",
                        "example": "2026-01-21T23:00:00",
                    }
                ),
                returns=obj(date_from=STRING),
            ),
            "PUT /things/{start_date}",
        ),
        ["call path start_date", "call query date_from", "call body.datetime"],
        one(
            op(
                "call",
                query("date", {**STRING, "format": "date"}),
                query("day", {**STRING, "enum": ["2026-01-21"]}),
                query("from", {**STRING, "example": "10:00"}),
                query("date_to", {**NUMBER, "example": 1764547200}),
                query("update_status", {**STRING, "example": "2026-01-21"}),
                body=obj(datetime=OBJECT),
            ),
            "PUT /things",
        ),
    ),
    "date-responses": Case(
        one(
            op(
                returns=obj(
                    create_date=STRING,
                    birthday={"type": ["string", "null"]},
                    date={**STRING, "example": "21.01.2026"},
                    from_date={**STRING, "example": "2026-01-21 10:00:00"},
                )
            )
        ),
        one(
            op(
                returns=obj(
                    create_date={**STRING, "format": "date-time"},
                    birthday={"type": ["string", "null"], "format": "date"},
                    date={**STRING, "format": "date", "x-format": "%d.%m.%Y", "example": "21.01.2026"},
                    from_date={**STRING, "format": "date-time", "example": "2026-01-21 10:00:00"},
                )
            )
        ),
        ["call 200.create_date", "call 200.birthday", "call 200.date", "call 200.from_date"],
        one(
            op(
                "call",
                query("created_at"),
                returns=obj(
                    day=STRING,
                    created_at={**NUMBER, "example": 20251201},
                    datetime={**STRING, "format": "date-time"},
                    title={**STRING, "example": "2026-01-21"},
                    at={**STRING, "example": "10:00"},
                ),
            )
        ),
    ),
    "phones-are-text": Case(
        one(
            op(
                "call",
                parameter("path", "phone", {**NUMBER, "example": 79991234567}),
                body=obj(referrer_phone={"type": ["number", "null"], "format": "double"}, comment=NUMBER),
                returns=obj(card=NUMBER),
            ),
            "PUT /things/{phone}",
        ),
        one(
            op(
                "call",
                parameter("path", "phone", {**STRING, "example": "79991234567"}),
                body=obj(referrer_phone={"type": ["string", "null"]}, comment=STRING),
                returns=obj(card=STRING),
            ),
            "PUT /things/{phone}",
        ),
        ["call path phone", "call body.referrer_phone", "call body.comment", "call 200.card"],
        one(
            op(
                "call",
                query("phone"),
                returns=obj(card_id=NUMBER, card=OBJECT, phone_country_id=NUMBER, comments=NUMBER),
            )
        ),
    ),
    "integer-ids": Case(
        one(
            op(
                "call",
                query("page", NUMBER),
                query("ids[]", arr(NUMBER)),
                body=obj(client_id={"type": ["number", "null"], "format": "float", "example": 5.0}, staff=arr(NUMBER)),
                returns=arr(obj(is_paid=NUMBER, cost=NUMBER)),
            ),
            "PUT /things",
        ),
        one(
            op(
                "call",
                query("page", INTEGER),
                query("ids[]", arr(INTEGER)),
                body=obj(client_id={"type": ["integer", "null"], "example": 5}, staff=arr(INTEGER)),
                returns=arr(obj(is_paid=INTEGER, cost=NUMBER)),
            ),
            "PUT /things",
        ),
        [
            "call query page",
            "call query ids[][]",
            "call body.client_id",
            "call body.staff[]",
            "call 200[].is_paid",
        ],
        one(
            op(
                "call",
                query("balance", NUMBER),
                query("client_id"),
                returns=obj(amount=NUMBER, id=INTEGER, status={**NUMBER, "example": 0.5}, staff=NUMBER),
            )
        ),
    ),
    "money-is-number": Case(
        one(
            op(
                body=obj(sum={"type": ["integer", "null"], "format": "int32"}),
                returns=obj(
                    paid_amount=INTEGER,
                    type=obj(balance=INTEGER),
                    rules=arr(obj(value=INTEGER)),
                    value=INTEGER,
                ),
            ),
            "PUT /things",
        ),
        one(
            op(
                body=obj(sum={"type": ["number", "null"]}),
                returns=obj(
                    paid_amount=NUMBER,
                    type=obj(balance=NUMBER),
                    rules=arr(obj(value=NUMBER)),
                    value=INTEGER,
                ),
            ),
            "PUT /things",
        ),
        ["call body.sum", "call 200.paid_amount", "call 200.type.balance", "call 200.rules[].value"],
        one(
            op(
                returns=obj(
                    amount=NUMBER,
                    parts_amount=INTEGER,
                    is_paid=INTEGER,
                    amount_type=INTEGER,
                    balance=INTEGER,
                    paid={**INTEGER, "enum": [0, 1]},
                    sum=STRING,
                )
            )
        ),
    ),
    "lists-of-something": Case(
        one(
            op(
                "call",
                query("location_ids", {"type": "array"}),
                body=obj(
                    numbers={"type": "array", "example": [1, 2]},
                    names={"type": "array", "example": ["a", "b"]},
                    service_ids={"type": "array", "example": ["1", "2"]},
                ),
                returns=obj(
                    codes={"type": "array", "example": ["1", "2"]},
                    flags={"type": "array", "example": [True, False]},
                    rows=arr({"type": ["array", "null"]}),
                ),
            ),
            "PUT /things",
        ),
        one(
            op(
                "call",
                query("location_ids", arr(INTEGER)),
                body=obj(
                    numbers=arr(INTEGER, example=[1, 2]),
                    names=arr(STRING, example=["a", "b"]),
                    service_ids=arr(INTEGER, example=["1", "2"]),
                ),
                returns=obj(
                    codes=arr({}, example=["1", "2"]),
                    flags=arr({}, example=[True, False]),
                    rows=arr({"type": ["array", "null"], "items": {}}),
                ),
            ),
            "PUT /things",
        ),
        [
            "call query location_ids",
            "call body.numbers",
            "call body.names",
            "call body.service_ids",
            "call 200.codes",
            "call 200.flags",
            "call 200.rows[]",
        ],
        one(op("call", query("location_ids", arr(STRING)), returns=obj(rows=arr({}), ids=OBJECT))),
    ),
    "readable-codes": Case(
        one(
            op(
                "call",
                query("gender", {**STRING, "enum": ["0", "1"]}),
                body=obj(period_unit_id=INTEGER),
                returns=obj(attendance={"type": ["integer", "null"]}, id=INTEGER),
            ),
            "PUT /things",
        ),
        one(
            op(
                "call",
                query("gender", {**INTEGER, "enum": [0, 1], "x-code": "Gender"}),
                body=obj(period_unit_id={**INTEGER, "x-code": "PeriodUnit"}),
                returns=obj(attendance={"type": ["integer", "null"], "x-code": "VisitAttendance"}, id=INTEGER),
            ),
            "PUT /things",
            **{"x-codes": _codes("Gender", "PeriodUnit", "VisitAttendance")},
        ),
        ["call query gender", "call body.period_unit_id", "call 200.attendance"],
        one(
            op(
                "call",
                query("type_id", INTEGER),
                returns=obj(gender=STRING, attendance=NUMBER, engender=INTEGER, item_type_id=INTEGER),
            )
        ),
    ),
    "named-replacements": Case(
        description(
            ("GET /old", op("deprecated_get_client_list", deprecated=True)),
            ("GET /event", op("get_event", deprecated=True)),
            ("GET /clients", op("get_client_list", tags=["Clients & Visitors"])),
        ),
        description(
            (
                "GET /old",
                op("deprecated_get_client_list", deprecated=True) | {"x-replacement": "get_client_list"},
            ),
            ("GET /event", op("get_event", deprecated=True) | {"x-replacement": "the events of API v2"}),
            ("GET /clients", op("get_client_list", tags=["Clients & Visitors"])),
        ),
        ["deprecated_get_client_list", "get_event"],
        description(
            ("GET /old", op("deprecated_get_client_list")),
            ("GET /event", op("get_event", deprecated=True) | {"x-replacement": "another"}),
            ("GET /clients", op("old_call", deprecated=True)),
        ),
    ),
}


def _applied(patch_id: str, raw: Node) -> tuple[Document, list[str]]:
    document = normalise(copy.deepcopy(raw))
    return document, list(BY_ID[patch_id].apply(document))


def _after(patch_id: str, raw: Node) -> Any:
    return _applied(patch_id, raw)[0].root["paths"]


def _argument(patch_id: str, argument: Node) -> Node:
    """The first parameter of an operation after a patch."""
    node: Node = _after(patch_id, one(op("call", argument)))["/things"]["get"]["parameters"][0]
    return node


@pytest.fixture(scope="module")
def vendored() -> Document:
    """The vendored description with its texts, before any patch."""
    return described(SPEC)[0]


def test_every_patch_has_a_case() -> None:
    """Every patch has a pair of descriptions here or in test_places.py, and no pair lacks its patch."""
    assert list(CASES) == [patch.id for patch in PATCHES if patch not in PLACES]


@pytest.mark.parametrize("patch_id", CASES)
def test_fixes(patch_id: str) -> None:
    """The quirk is patched, nothing else is touched, and every place is reported."""
    case = CASES[patch_id]
    document, places = _applied(patch_id, case.quirk)
    assert document.root == normalise(case.patched).root
    assert places == case.places
    assert len(set(places)) == len(places) > 0


@pytest.mark.parametrize("patch_id", CASES)
def test_leaves_alone(patch_id: str) -> None:
    """A description without the quirk stays as it is, and nothing is reported."""
    case = CASES[patch_id]
    document, places = _applied(patch_id, case.clean)
    assert places == []
    assert document.root == normalise(case.marked or case.clean).root


@pytest.mark.parametrize("patch_id", CASES)
def test_fixes_once(patch_id: str) -> None:
    """A second application finds nothing, except for the one patch that can't know."""
    case = CASES[patch_id]
    document, _ = _applied(patch_id, case.quirk)
    before = copy.deepcopy(document.root)
    again = list(BY_ID[patch_id].apply(document))
    assert (bool(again), document.root != before) == (patch_id in NOT_REPEATABLE,) * 2


def test_declarations() -> None:
    """Every patch has an ID of its own and states what is wrong, where it was seen and what it becomes."""
    assert len(BY_ID) == len(PATCHES)
    for patch in PATCHES:
        texts = (patch.id, patch.wrong, patch.evidence, patch.change)
        assert all(text.strip() == text != "" for text in texts), patch.id
        assert patch.id == patch.id.lower().replace(" ", "-").replace("_", "-")


def test_every_patch_is_needed(vendored: Document) -> None:
    """Strict mode passes on the vendored description: each patch finds something, or is pending."""
    pending = read_pending()
    applied = apply_all(copy.deepcopy(vendored), PATCHES, strict=True, pending=pending)
    assert [one.patch for one in applied] == list(PATCHES)
    idle = [one.patch.id for one in applied if not one.places]
    assert {f"{name} has nothing to do any more, remove it" for name in idle} <= pending


def test_all_patches_twice(vendored: Document) -> None:
    """Applied to a patched description, the patches find nothing, except for the one that can't know."""
    document = copy.deepcopy(vendored)
    apply_all(document, PATCHES)
    repeatable = [patch for patch in PATCHES if patch.id not in NOT_REPEATABLE]
    before = copy.deepcopy(document.root)
    assert {one.patch.id: one.places for one in apply_all(document, repeatable) if one.places} == {}
    assert document.root == before


def test_patches_do_not_share_nodes(vendored: Document) -> None:
    """After all patches, each operation still holds its own copy of everything in it."""
    document = copy.deepcopy(vendored)
    apply_all(document, PATCHES)
    owners: dict[int, str] = {}
    for operation in document.operations():
        for _, schema in operation.response_schemas():
            assert owners.setdefault(id(schema), operation.id) == operation.id


def test_dead_patch() -> None:
    """A patch with nothing to do is an error in strict mode, and otherwise only reported."""
    alive = BY_ID["misspelled-parameter"]
    dead = attrs.evolve(alive, id="long-gone", apply=lambda _document: ())
    raw = CASES[alive.id].quirk
    with pytest.raises(DeadPatchError, match=r"^nothing to do any more, remove: long-gone$"):
        apply_all(normalise(copy.deepcopy(raw)), [alive, dead], strict=True)
    applied = apply_all(normalise(copy.deepcopy(raw)), [alive, dead])
    assert [(one.patch.id, len(one.places)) for one in applied] == [(alive.id, 1), ("long-gone", 0)]
    assert findings(applied, normalise(copy.deepcopy(raw))) == ["long-gone has nothing to do any more, remove it"]


def test_all_dead_patches_are_named() -> None:
    """Strict mode names every dead patch at once."""
    responses = {"200": response(OBJECT), "default": REFUSAL}
    with pytest.raises(DeadPatchError) as caught:
        apply_all(normalise(one(op("call", responses=responses, security=BOTH))), PATCHES, strict=True)
    assert all(patch.id in str(caught.value) for patch in PATCHES)


def test_dead_entries() -> None:
    """A missing operation that a patch names is reported with the patch; in strict mode it is an error."""
    patch = attrs.evolve(BY_ID["misspelled-parameter"], operations=("call", "gone_call"))
    document = normalise(copy.deepcopy(CASES[patch.id].quirk))
    line = "misspelled-parameter names gone_call, which is no operation any more"
    assert notes(apply_all(document, [patch]), document) == [line]
    with pytest.raises(DeadPatchError, match=f"^{line}$"):
        apply_all(normalise(copy.deepcopy(CASES[patch.id].quirk)), [patch], strict=True)


def test_every_operation_in_a_table_counts(vendored: Document) -> None:
    """If any operation that a patch names is missing, the build reports the dead entry."""
    named = {name for patch in PATCHES for name in patch.operations}
    present = {operation.id for operation in vendored.operations(callbacks=True)}
    assert len(named) > 150
    assert named <= present
    document = copy.deepcopy(vendored)
    for operation in document.operations(callbacks=True):
        operation.node["operationId"] = f"{operation.id}_renamed"
    reported = "\n".join(notes(apply_all(document, PATCHES), document))
    assert {name for name in named if f" names {name}, " not in reported} == set()


@pytest.mark.parametrize("name", ["enable_team_member_tips_renamed", "get_something_new"])
def test_unknown_calls_are_not_repeated(name: str) -> None:
    """An unclassified GET is not safe to repeat, whatever its name, and the build asks for it."""
    document = normalise(one(op(name)))
    (applied,) = apply_all(document, [BY_ID["safe-by-effect"]])
    (operation,) = document.operations()
    assert operation.node["x-safe"] is False
    assert applied.places == ()
    assert f"{name} is a GET that is not repeated: safe_operations.txt does not have it" in document.notes


def test_safe_operations_are_entered_once() -> None:
    """The table of safe operations is sorted and has no call that changes something."""
    lines = (ROOT / "custom" / "patches" / "safe_operations.txt").read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if not line.startswith("#")]
    assert names == sorted(set(names))
    assert not {"enable_team_member_tips", "generate_loyalty_code"} & {*names}


def test_patches_run_in_order() -> None:
    """Each patch sees the result of the patches before it."""
    seen: list[str] = []

    def recording(name: str) -> Patch:
        def apply(_document: Document) -> list[str]:
            seen.append(name)
            return [name]

        return Patch(name, "wrong", "evidence", "change", apply)

    apply_all(normalise(one(op())), [recording("b"), recording("a")])
    assert seen == ["b", "a"]


@pytest.mark.parametrize(
    "name", ["Conetnt-Type", "Content-Tpye", "ContentTypes", "Acept", "Acccept", "Autorization", "Authorisation"]
)
def test_misspelled_headers(name: str) -> None:
    """Similar names of the transport headers are recognised."""
    raw = one(op("call", parameter("header", name)))
    assert _applied("misspelled-transport-header", raw)[1] == [f"call header {name}"]


@pytest.mark.parametrize(
    "name",
    [
        "X-Request-Id",
        "Accept-Language",
        "Accept-Charset",
        "Accept-Encoding",
        "Content-Length",
        "Content-Encoding",
        "Content-Language",
        "X-Content-Type-Options",
        "Proxy-Authorization",
        "Expect",
        "If-Match",
        "Idempotency-Key",
        "X-User-Token",
    ],
)
def test_legitimate_headers(name: str) -> None:
    """Other headers stay, even if their name contains that of a transport header."""
    raw = one(op("call", parameter("header", name)))
    for patch_id in ("transport-headers", "misspelled-transport-header", "transport-headers-in-query"):
        assert _applied(patch_id, raw)[1] == []


def test_json_beside_any_media_type() -> None:
    """Where JSON is declared as well, its schema is preserved."""
    raw = one(op(bodies={"*/*": obj(a=STRING), "application/json": obj(b=STRING)}), "POST /things")
    assert _after("any-media-type", raw) == normalise(one(op(body=obj(b=STRING)), "POST /things")).root["paths"]


def test_tokens_of_the_description() -> None:
    """Security at the root counts as the operation's own."""
    raw = description(("GET /a", op("a")), ("GET /b", op("b", security=[])), security=PARTNER)
    paths = _after("both-tokens", raw)
    assert (paths["/a"]["get"]["security"], paths["/b"]["get"]["security"]) == (BOTH, PARTNER)


def test_other_methods_of_a_removed_path() -> None:
    """Only the operation is removed; a path goes with its last operation."""
    raw = description(("POST https://your-api.url", op("a")), ("GET https://your-api.url", op("b")), ("GET /c", op()))
    document, places = _applied("not-an-endpoint", raw)
    assert [operation.id for operation in document.operations()] == ["call"]
    assert list(document.root["paths"]) == ["/c"]
    assert places == ["b https://your-api.url", "a https://your-api.url"]


def test_misspelled_beside_the_right_one() -> None:
    """Where company_id is declared as well, the misspelled one does not become its double."""
    raw = one(op("call", query("copmany_id"), query("company_id")))
    assert _applied("misspelled-parameter", raw)[1] == []


@pytest.mark.parametrize(
    ("name", "schema", "python_name"),
    [
        ("ids[]", arr(INTEGER), "ids"),
        ("filter[name]", STRING, "name"),
        ("filter[name][]", arr(STRING), "name"),
        ("page", INTEGER, None),
    ],
)
def test_python_name(name: str, schema: Node, python_name: str | None) -> None:
    """Brackets are removed from the name of the argument, and only there."""
    changed = _argument("python-names", query(name, schema))
    assert (changed["name"], changed.get("x-python-name")) == (name, python_name)


@pytest.mark.parametrize(("method", "empty"), [("POST", "object"), ("PUT", "array")])
def test_empty_membership_links(method: str, empty: str) -> None:
    """An empty mapping is sent as {} when a membership type is created, and as [] when it is changed."""
    at = f"{method} /chain/{{id}}/loyalty/abonement_types/{{type_id}}"
    name = f"chain_loyalty_membership_types_{'create' if method == 'POST' else 'update'}"
    raw = one(op(name, body=obj(["title", "services"], title=STRING, services=arr(OBJECT))), at)
    node = _after("membership-links-are-maps", raw)["/chain/{id}/loyalty/abonement_types/{type_id}"][method.lower()]
    body = node["requestBody"]["content"]["application/json"]["schema"]
    described = {"description": VISITS.format("service")} if method == "PUT" else {}
    assert body["properties"]["services"] == {**LINKS, **described, "x-links": empty}
    assert body["required"] == (["title", "services"] if method == "POST" else ["title"])


def test_membership_links_that_are_maps() -> None:
    """Links declared as maps only get the mark for an empty one; that is not a patched place."""
    name, at = "chain_loyalty_membership_types_create", "POST /abonement_types"
    raw = one(op(name, body=obj(["services"], services=OBJECT)), at)
    document, places = _applied("membership-links-are-maps", raw)
    expected = one(op(name, body=obj(["services"], services={**LINKS, "x-links": "object"})), at)
    assert places == []
    assert document.root == normalise(expected).root


def test_membership_links_that_are_maps_in_an_update() -> None:
    """An update preserves links that are not passed, in whichever form they are declared."""
    name, at = "chain_loyalty_membership_types_update", "PUT /abonement_types"
    raw = one(op(name, body=obj(["title", "services"], title=STRING, services=OBJECT)), at)
    document, places = _applied("membership-links-are-maps", raw)
    assert places == [f"{name} body.services"]
    ((_, schema),) = next(iter(document.operations())).body_schemas()
    assert schema["required"] == ["title"]


def test_sibling_response_is_a_copy() -> None:
    """The response taken from a sibling is a copy, so that later patches report both."""
    paths = _after("undocumented-responses", CASES["undocumented-responses"].quirk)
    taken, own = (paths[path]["get"]["responses"]["200"]["content"] for path in ("/b", "/c"))
    assert taken == own
    assert taken is not own


def test_errors_are_copies() -> None:
    """No two operations share the envelope of errors, and none has the declared one itself."""
    paths = _after("one-error-envelope", one(op(responses={"404": response(), "500": response()})))
    found = [one["content"]["application/json"]["schema"] for one in paths["/things"]["get"]["responses"].values()]
    assert found == [ERROR] * 3
    assert len({id(one) for one in (*found, ERROR)}) == 4


def test_nested_responses_may_be_null() -> None:
    """Objects in lists, objects and alternatives are reached; the items of a list don't become null."""
    raw = one(op(returns=obj(rows=arr(arr(obj(a=OBJECT))), either={"oneOf": [obj(b=arr(OBJECT)), STRING]})))
    document, places = _applied("null-or-empty-list", raw)
    assert places == ["call 200.rows", "call 200.rows[][].a", "call 200.either|0.b"]
    rows = next(document.operations()).node["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    assert rows["rows"]["items"]["type"] == "array"
    assert rows["rows"]["items"]["items"]["type"] == "object"


@pytest.mark.parametrize(
    ("example", "form", "pattern"),
    [
        ("2026-01-21", "date", None),
        ("20260121", "date", "%Y%m%d"),
        (20260121, "date", "%Y%m%d"),
        ("21.01.2026", "date", "%d.%m.%Y"),
        ("2026-01-21T23:00:00", "date-time", "%Y-%m-%dT%H:%M:%S"),
        ("2026-01-21T23:00", "date-time", "%Y-%m-%dT%H:%M:%S"),
        ("2026-01-21 23:00", "date-time", "%Y-%m-%d %H:%M"),
        ("2026-01-21 23:00:00", "date-time", "%Y-%m-%d %H:%M:%S"),
        ("2026-01-21T23:00:00+03:00", "date-time", None),
        ("2026-01-21T23:00:00.000Z", "date-time", None),
        ("23:00", None, None),
        ("20261321", None, None),
        ("202601", None, None),
        (1764547200, None, None),
        (True, None, None),
        (None, None, None),
    ],
)
def test_date_forms(example: object, form: str | None, pattern: str | None) -> None:
    """The form of the example decides whether an argument is a date or a moment, and how it is written."""
    declared = "string" if isinstance(example, str | None) else "number"
    schema = _argument("date-arguments", query("day", {"type": declared, "example": example}))["schema"]
    assert (schema.get("format"), schema.get("x-format")) == (form, pattern)
    assert (schema["type"], schema["example"]) == (("string", str(example)) if form else (declared, example))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("date_from", "date"),
        ("birth_date", "date"),
        ("created_date", "date-time"),
        ("updated_at", "date-time"),
        ("last_change_date", "date-time"),
        ("datetime", "date-time"),
        ("candidate", None),
        ("update", None),
        ("date", "date-time"),
        ("day", None),
        ("format", None),
    ],
)
def test_date_names_in_responses(name: str, form: str | None) -> None:
    """Without an example, the name of a field of a response decides."""
    paths = _after("date-responses", one(op(returns=obj(**{name: STRING}))))
    schema = paths["/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"][name]
    assert schema == ({**STRING, "format": form} if form else STRING)


@pytest.mark.parametrize(
    ("operation", "form"),
    [
        ("get_team_member_schedule", "date"),
        ("get_team_member_schedule_list", "date"),
        ("set_team_member_schedule", "date"),
        ("get_team_member", "date-time"),
        ("call", "date-time"),
    ],
)
def test_date_by_operation(operation: str, form: str) -> None:
    """A response field named date is a day on some pages, and a moment elsewhere."""
    document, places = _applied("date-responses", one(op(operation, returns=envelope(arr(obj(date=STRING))))))
    expected = one(op(operation, returns=envelope(arr(obj(date={**STRING, "format": form})))))
    assert places == [f"{operation} 200.data[].date"]
    assert document.root == normalise(expected).root


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("id", "integer"),
        ("salon_id", "integer"),
        ("service_ids", "integer"),
        ("visits_count", "integer"),
        ("page", "integer"),
        ("is_deleted", "integer"),
        ("show_price", "integer"),
        ("seance_length", "integer"),
        ("type", "integer"),
        ("payment_status", "integer"),
        ("active", "integer"),
        ("timestamp", "integer"),
        ("amount", "number"),
        ("paid_amount", "number"),
        ("cost", "number"),
        ("cost_per_unit", "number"),
        ("price", "number"),
        ("price_min", "number"),
        ("percent", "number"),
        ("discount_percent", "number"),
        ("rating", "number"),
        ("average_score", "number"),
        ("discount", "number"),
        ("balance", "number"),
        ("paid", "number"),
        ("sum", "number"),
        ("coordinate_lat", "number"),
        ("void", "number"),
        ("discount_typed", "number"),
    ],
)
def test_numbers(name: str, type_: str) -> None:
    """IDs, counts and flags become integers; money, shares and ratings don't."""
    argument = _argument("integer-ids", query(name, NUMBER))
    assert argument["schema"] == {"type": type_}


def test_ids_and_money_agree() -> None:
    """No name becomes first an integer and then a number again."""
    raw = one(op(returns=obj(is_paid=NUMBER, include_sum=NUMBER, paid=NUMBER, parts_amount=NUMBER)))
    document = normalise(raw)
    for patch_id in ("integer-ids", "money-is-number"):
        list(BY_ID[patch_id].apply(document))
    schema = next(document.operations()).node["responses"]["200"]["content"]["application/json"]["schema"]
    types = {name: one["type"] for name, one in schema["properties"].items()}
    assert types == {"is_paid": "integer", "include_sum": "integer", "paid": "number", "parts_amount": "integer"}


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("call query page", "page"),
        ("call query ids[]", "ids"),
        ("call query filter[kind]", "filter[kind]"),
        ("call body", "body"),
        ("call body.a.b", "b"),
        ("call body.a.rows[][]", "rows"),
        ("call 200.data.services.*", "services"),
        ("call 200.data.either|0", "either"),
        ("call 200[].id", "id"),
    ],
)
def test_leaf(place: str, name: str) -> None:
    """The name in a place is its last part, without the marks of lists, maps and alternatives."""
    assert leaf(place) == name


@pytest.mark.parametrize(
    ("name", "schema", "items"),
    [
        ("ids", {}, INTEGER),
        ("week_days", {}, INTEGER),
        ("staff_ids", {"example": []}, INTEGER),
        ("rows", {}, {}),
        ("rows", {"example": [1, "a"]}, {}),
        ("rows", {"example": [True]}, {}),
        ("rows", {"example": [[1], [2]]}, {}),
        ("rows", {"example": "1,2"}, {}),
        ("names", {"example": ["a", "1"]}, STRING),
    ],
)
def test_items(name: str, schema: Node, items: Node) -> None:
    """The items of a list follow from its example, then from its name, and else stay open."""
    changed = _argument("lists-of-something", query(name, {"type": "array", **schema}))
    assert changed["schema"] == {"type": "array", **schema, "items": items}


@pytest.mark.parametrize(
    ("operation", "body", "code"),
    [
        ("chain_loyalty_membership_types_create", obj(expiration_type_id=INTEGER), "MembershipActivation"),
        ("update_gift_card", obj(expiration_type_id=INTEGER), "GiftCardExpirationType"),
        ("update_thing", obj(expiration_type_id=INTEGER), None),
        ("chain_loyalty_certificate_types_create", obj(item_type_id=INTEGER), "GiftCardScope"),
        ("get_client_gift_cards", obj(item_type_id=INTEGER), "IssuedGiftCardScope"),
        ("update_thing", obj(item_type_id=INTEGER), None),
        ("create_inventory_operation", obj(type_id=INTEGER), "InventoryOperationType"),
        ("create_document", obj(type_id=INTEGER), "InventoryDocumentType"),
        ("update_thing", obj(type_id=INTEGER), None),
        ("update_thing", obj(documents=arr(obj(type_id=INTEGER))), "DocumentType"),
        ("update_thing", obj(loyalty_transactions=arr(obj(type_id=INTEGER))), "LoyaltyTransactionType"),
        ("create_tag", obj(entity=INTEGER), "TagEntity"),
        ("update_thing", obj(entity=INTEGER), None),
        ("update_thing", obj(gender=STRING), None),
        ("update_thing", obj(gender={**STRING, "enum": ["1", "2"]}), "Gender"),
        ("update_thing", obj(gender={**STRING, "enum": ["m", "f"]}), None),
    ],
)
def test_codes_by_operation(operation: str, body: Node, code: str | None) -> None:
    """The same field has other codes on other pages, and no codes where no page has them."""
    document, places = _applied("readable-codes", one(op(operation, body=body), "POST /things"))
    assert list(document.root.get("x-codes", {})) == ([code] if code else [])
    assert len(places) == (1 if code else 0)


def test_codes_name_their_operations(vendored: Document) -> None:
    """Where a pattern means single operations, the patch lists them, so that a missing one is noticed."""
    patch = BY_ID["readable-codes"]
    document = copy.deepcopy(vendored)
    apply_all(document, PATCHES)
    texts = " ".join(codes.places.pattern for codes in CODES)
    meant = {operation.id for operation in document.operations() if re.search(rf"[\^(|]{operation.id}[ |)]", texts)}
    assert len(meant) > 10
    assert meant <= set(patch.operations)


def test_codes_are_declared_once() -> None:
    """Every enumeration has a name of its own, and members with values of their own."""
    assert len({codes.name for codes in CODES}) == len(CODES)
    for codes in CODES:
        assert codes.about
        assert len(set(codes.members.values())) == len(codes.members) > 1
        assert all(member.isupper() and member.isidentifier() for member in codes.members)
