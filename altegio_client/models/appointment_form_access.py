# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class AppointmentFormAccess(Model):
    """Rights in the appointment window."""

    record_form_access: bool | None = field("record_form_access", BOOL, default=None)
    """Access: record form. Example: True."""
    record_form_client_access: bool | None = field("record_form_client_access", BOOL, default=None)
    """Access: record form client. Example: True."""
    records_autocomplete_access: bool | None = field("records_autocomplete_access", BOOL, default=None)
    """Access: records autocomplete. Example: True."""
    create_records_access: bool | None = field("create_records_access", BOOL, default=None)
    """Access: create records. Example: True."""
    edit_records_access: bool | None = field("edit_records_access", BOOL, default=None)
    """Access: edit records. Example: True."""
    edit_records_attendance_access: bool | None = field("edit_records_attendance_access", BOOL, default=None)
    """Access: edit records attendance. Example: True."""
    records_services_cost_access: bool | None = field("records_services_cost_access", BOOL, default=None)
    """Access: records services cost. Example: True."""
    records_services_discount_access: bool | None = field(
        "records_services_discount_access", BOOL, default=None
    )
    """Access: records services discount. Example: True."""
    record_edit_full_paid_access: bool | None = field("record_edit_full_paid_access", BOOL, default=None)
    """Access: record edit full paid. Example: True."""
    delete_records_access: bool | None = field("delete_records_access", BOOL, default=None)
    """Access: delete records. Example: True."""
    delete_customer_came_records_access: bool | None = field(
        "delete_customer_came_records_access", BOOL, default=None
    )
    """Access: delete customer came records. Example: True."""
    delete_paid_records_access: bool | None = field("delete_paid_records_access", BOOL, default=None)
    """Access: delete paid records. Example: True."""
    records_goods_access: bool | None = field("records_goods_access", BOOL, default=None)
    """Access: records goods. Example: True."""
    records_goods_create_transaction_access: bool | None = field(
        "records_goods_create_transaction_access", BOOL, default=None
    )
    """Access: records goods create transaction. Example: True."""
    records_goods_create_last_days_count: int | None = field(
        "records_goods_create_last_days_count", INT, default=None
    )
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_goods_edit_transaction_access: bool | None = field(
        "records_goods_edit_transaction_access", BOOL, default=None
    )
    """Access: records goods edit transaction. Example: True."""
    records_goods_edit_last_days_count: int | None = field(
        "records_goods_edit_last_days_count", INT, default=None
    )
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_goods_cost_access: bool | None = field("records_goods_cost_access", BOOL, default=None)
    """Access: records goods cost. Example: True."""
    records_goods_discount_access: bool | None = field("records_goods_discount_access", BOOL, default=None)
    """Access: records goods discount. Example: True."""
    records_finances_access: bool | None = field("records_finances_access", BOOL, default=None)
    """Access: records finances. Example: True."""
    records_finances_last_days_count: int | None = field(
        "records_finances_last_days_count", INT, default=None
    )
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_finances_pay_from_deposits_access: bool | None = field(
        "records_finances_pay_from_deposits_access", BOOL, default=None
    )
    """Access: records finances pay from deposits. Example: True."""
    records_group_id_access: bool | None = field("records_group_id_access", BOOL, default=None)
    """Access: records group ID. Example: True."""
    records_group_id: int | None = field("records_group_id", INT, default=None)
    """Chain whose clients are visible. Example: 134178."""
    record_form_client_add_access: bool | None = field("record_form_client_add_access", BOOL, default=None)
    """Access: record form client add. Example: True."""
    records_autocomplete_phone_access: bool | None = field(
        "records_autocomplete_phone_access", BOOL, default=None
    )
    """Access: records autocomplete phone. Example: True."""
    assistants_management_access: bool | None = field("assistants_management_access", BOOL, default=None)
    """Access: assistants management. Example: True."""
    assistants_reward_share_edit_access: bool | None = field(
        "assistants_reward_share_edit_access", BOOL, default=None
    )
    """Access: assistants reward share edit. Example: True."""
    records_edit_last_days_count: int | None = field("records_edit_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_edit_date_and_master_access: bool | None = field(
        "records_edit_date_and_master_access", BOOL, default=None
    )
    """Access: records edit date and master. Example: True."""
    records_edit_duration_access: bool | None = field("records_edit_duration_access", BOOL, default=None)
    """Access: records edit duration. Example: True."""
    records_edit_comment_access: bool | None = field("records_edit_comment_access", BOOL, default=None)
    """Access: records edit comment. Example: True."""
    records_edit_services_access: bool | None = field("records_edit_services_access", BOOL, default=None)
    """Access: records edit services. Example: True."""
    records_consumables_edit_access: bool | None = field(
        "records_consumables_edit_access", BOOL, default=None
    )
    """Access: records consumables edit. Example: True."""
    record_edit_full_paid_client_came_access: bool | None = field(
        "record_edit_full_paid_client_came_access", BOOL, default=None
    )
    """Access: record edit full paid client came. Example: True."""
    record_edit_full_paid_client_confirm_access: bool | None = field(
        "record_edit_full_paid_client_confirm_access", BOOL, default=None
    )
    """Access: record edit full paid client confirm. Example: True."""
    custom_fields_client_values_read_access: bool | None = field(
        "custom_fields_client_values_read_access", BOOL, default=None
    )
    """Access: custom fields client values read. Example: True."""
    custom_fields_client_values_edit_access: bool | None = field(
        "custom_fields_client_values_edit_access", BOOL, default=None
    )
    """Access: custom fields client values edit. Example: True."""
    custom_fields_record_values_read_access: bool | None = field(
        "custom_fields_record_values_read_access", BOOL, default=None
    )
    """Access: custom fields record values read. Example: True."""
    custom_fields_record_values_edit_access: bool | None = field(
        "custom_fields_record_values_edit_access", BOOL, default=None
    )
    """Access: custom fields record values edit. Example: True."""
