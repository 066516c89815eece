"""A name as a sentence."""

from __future__ import annotations

import pytest

from custom.tools.rendering.humanised import humanised


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("salon_service_id", "Salon service ID."),
        ("Page", "Page."),
        ("is_default", "Whether it is default."),
        ("is_sale_bill_printed", "Whether the sale bill is printed."),
        ("is_comment_managed_only_in_chain", "Whether the comment is managed only in chain."),
        ("is_entity_labels_changed", "Whether the entity labels are changed."),
        ("is_remind_sms_sent", "Whether the remind SMS is sent."),
        ("is_booking_when_frozen_allowed", "Whether the booking when frozen is allowed."),
        ("is_non_deletable", "Whether it is non deletable."),
        ("is_show_privacy_policy", "Whether to show privacy policy."),
        ("is_need_limit_date", "Whether it needs limit date."),
        ("show_in_ui", "Whether to show in UI."),
        ("has_loyalty_access", "Whether it has loyalty access."),
        ("can_book_all_days", "Whether it can book all days."),
        ("delete_records_access", "Access: delete records."),
        ("finances_kkm_transactions_access", "Access: finances cash register transactions."),
        ("success_visits_count", "Number of success visits."),
        ("activity_record_count", "Activity record count."),
        ("count", "Count."),
        ("created_at", "When it was created."),
        ("date_create", "When it was created."),
        ("last_change_date", "When it was last changed."),
        ("date_archived", "When it was archived."),
        ("date_end", "End date."),
        ("expiration_date", "Expiration date."),
        ("create", "Create."),
        ("is_", "Is."),
        ("", ""),
        ("--", ""),
    ],
)
def test_humanised(name: str, text: str) -> None:
    """Flags, rights, numbers and moments are worded as such; abbreviations are written as usual."""
    assert humanised(name) == text
