"""The quirks of the published description, each one a declared unit, in the order in which they are patched."""

from __future__ import annotations

from custom.patches import (
    bodies,
    codes,
    dates,
    deprecations,
    forms,
    parameters,
    paths,
    responses,
    safety,
    transport,
    types,
)
from custom.patches.places import PLACES
from custom.patches.registry import Applied, DeadPatchError, Patch, apply_all, findings, idle, notes, patch

PATCHES: tuple[Patch, ...] = (
    transport.transport_headers,
    transport.misspelled_transport_header,
    transport.transport_headers_in_query,
    transport.any_media_type,
    transport.both_tokens,
    forms.empty_list_beside_object,
    forms.sample_keys,
    forms.lists_of_bare_objects,
    *PLACES,
    paths.not_an_endpoint,
    paths.client_comments_path,
    paths.optional_path_id,
    parameters.misspelled_parameter,
    parameters.paging_on_the_wrong_page,
    parameters.bracket_arrays,
    parameters.python_names,
    safety.safe_by_effect,
    bodies.membership_links_are_maps,
    bodies.tag_ids_are_a_list,
    bodies.custom_fields_are_a_map,
    bodies.payments_by_slug,
    forms.bodies_are_needed,
    responses.leaked_schema_names,
    responses.undocumented_responses,
    responses.relations_are_objects,
    responses.empty_data,
    responses.no_content_with_204,
    responses.one_error_envelope,
    responses.responses_promise_nothing,
    responses.null_or_empty_list,
    dates.date_arguments,
    dates.date_responses,
    types.phones_are_text,
    types.integer_ids,
    types.money_is_number,
    types.lists_of_something,
    codes.readable_codes,
    deprecations.named_replacements,
)

__all__ = ["PATCHES", "Applied", "DeadPatchError", "Patch", "apply_all", "findings", "idle", "notes", "patch"]
