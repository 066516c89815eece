"""What to use in the place of a deprecated call."""

from __future__ import annotations

from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.description.document import Document

_V2_EVENTS = "the events of API v2"
_V2_TAGS = "the tags of API v2"
REPLACEMENTS = {
    "deprecated_get_service_list_by_id": "get_service",
    "deprecated_get_service_category_list": "get_service_category_list",
    "deprecated_get_client_list": "get_client_list",
    "deprecated_get_location_users": "get_location_users",
    "deprecated_get_product_category_list": "get_product_category_list",
    "schedule_team_member_update_deprecated": "set_team_member_schedule",
    "update_team_member_schedule": "set_team_member_schedule",
    "get_event": _V2_EVENTS,
    "update_event": _V2_EVENTS,
    "delete_event": _V2_EVENTS,
    "create_event": _V2_EVENTS,
    "create_tag": _V2_TAGS,
    "get_tag_list_by_entity": _V2_TAGS,
    "update_tag_by_tag_id": _V2_TAGS,
    "delete_tag_by_tag_id": _V2_TAGS,
}


@patch(
    id="named-replacements",
    wrong="a deprecated call names what replaces it in its prose only, or by its twin's name",
    evidence="schedule_team_member_update_deprecated: PUT /company/{location_id}/staff/schedule; the deprecated_... "
    "calls have twins; events and tags move to v2",
    change="the deprecation names the call to use",
    operations=(*REPLACEMENTS, *(name for name in REPLACEMENTS.values() if " " not in name)),
)
def named_replacements(document: Document) -> Iterator[str]:
    for operation in document.operations():
        replacement = REPLACEMENTS.get(operation.id)
        if operation.node.get("deprecated") and replacement and "x-replacement" not in operation.node:
            operation.node["x-replacement"] = replacement
            yield operation.id
