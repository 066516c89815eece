"""The quirks of the published description, each one declared unit, in the order in which they are mended."""

from __future__ import annotations

from custom.patches import answers, bodies, codes, dates, deprecations, parameters, paths, safety, transport, types
from custom.patches.registry import Applied, DeadPatchError, Patch, apply_all, patch

PATCHES: tuple[Patch, ...] = (
    transport.transport_headers,
    transport.misspelled_transport_header,
    transport.transport_headers_in_query,
    transport.any_media_type,
    transport.both_tokens,
    paths.not_an_endpoint,
    paths.repeated_server_prefix,
    paths.client_comments_path,
    paths.optional_path_id,
    parameters.clashing_parameter_names,
    parameters.misspelled_parameter,
    parameters.undeclared_ids,
    parameters.paging_on_the_wrong_page,
    parameters.joined_ids,
    parameters.bracket_arrays,
    parameters.python_names,
    safety.undeclared_filter,
    safety.campaigns_to_everyone,
    safety.safe_by_effect,
    bodies.membership_links_are_maps,
    bodies.bulk_body_is_a_list,
    bodies.schedule_body_is_a_list,
    bodies.tag_ids_are_a_list,
    bodies.custom_fields_are_a_map,
    bodies.file_is_bytes,
    bodies.payments_by_slug,
    bodies.filter_state_is_open,
    answers.leaked_schema_names,
    answers.lists_documented_as_one,
    answers.one_documented_as_list,
    answers.undocumented_answers,
    answers.relations_are_objects,
    answers.empty_data,
    answers.images_by_version,
    answers.pdf_is_bytes,
    answers.one_error_envelope,
    answers.answers_promise_nothing,
    answers.null_or_empty_list,
    types.quoted_examples,
    dates.date_arguments,
    dates.date_answers,
    types.phones_are_text,
    types.integer_ids,
    types.money_is_number,
    types.lists_of_something,
    types.sample_defaults,
    codes.readable_codes,
    deprecations.named_replacements,
)

__all__ = ["PATCHES", "Applied", "DeadPatchError", "Patch", "apply_all", "patch"]
