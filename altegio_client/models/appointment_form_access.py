# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class AppointmentFormAccess(Model):
    """Rights in the appointment window."""

    record_form_access: bool | None = field("record_form_access", BOOL, default=None)
    """Record form access. Example: True."""
    record_form_client_access: bool | None = field("record_form_client_access", BOOL, default=None)
    """Record form client access. Example: True."""
    records_autocomplete_access: bool | None = field("records_autocomplete_access", BOOL, default=None)
    """Records autocomplete access. Example: True."""
    create_records_access: bool | None = field("create_records_access", BOOL, default=None)
    """Create records access. Example: True."""
    edit_records_access: bool | None = field("edit_records_access", BOOL, default=None)
    """Edit records access. Example: True."""
    edit_records_attendance_access: bool | None = field("edit_records_attendance_access", BOOL, default=None)
    """Edit records attendance access. Example: True."""
    records_services_cost_access: bool | None = field("records_services_cost_access", BOOL, default=None)
    """Records services cost access. Example: True."""
    records_services_discount_access: bool | None = field(
        "records_services_discount_access", BOOL, default=None
    )
    """Records services discount access. Example: True."""
    record_edit_full_paid_access: bool | None = field("record_edit_full_paid_access", BOOL, default=None)
    """Record edit full paid access. Example: True."""
    delete_records_access: bool | None = field("delete_records_access", BOOL, default=None)
    """Delete records access. Example: True."""
    delete_customer_came_records_access: bool | None = field(
        "delete_customer_came_records_access", BOOL, default=None
    )
    """Delete customer came records access. Example: True."""
    delete_paid_records_access: bool | None = field("delete_paid_records_access", BOOL, default=None)
    """Delete paid records access. Example: True."""
    records_goods_access: bool | None = field("records_goods_access", BOOL, default=None)
    """Records goods access. Example: True."""
    records_goods_create_transaction_access: bool | None = field(
        "records_goods_create_transaction_access", BOOL, default=None
    )
    """Records goods create transaction access. Example: True."""
    records_goods_create_last_days_count: int | None = field(
        "records_goods_create_last_days_count", INT, default=None
    )
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_goods_edit_transaction_access: bool | None = field(
        "records_goods_edit_transaction_access", BOOL, default=None
    )
    """Records goods edit transaction access. Example: True."""
    records_goods_edit_last_days_count: int | None = field(
        "records_goods_edit_last_days_count", INT, default=None
    )
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_goods_cost_access: bool | None = field("records_goods_cost_access", BOOL, default=None)
    """Records goods cost access. Example: True."""
    records_goods_discount_access: bool | None = field("records_goods_discount_access", BOOL, default=None)
    """Records goods discount access. Example: True."""
    records_finances_access: bool | None = field("records_finances_access", BOOL, default=None)
    """Records finances access. Example: True."""
    records_finances_last_days_count: int | None = field(
        "records_finances_last_days_count", INT, default=None
    )
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_finances_pay_from_deposits_access: bool | None = field(
        "records_finances_pay_from_deposits_access", BOOL, default=None
    )
    """Records finances pay from deposits access. Example: True."""
    records_group_id_access: bool | None = field("records_group_id_access", BOOL, default=None)
    """Records group ID access. Example: True."""
    records_group_id: int | None = field("records_group_id", INT, default=None)
    """Chain whose clients are visible. Example: 134178."""
    record_form_client_add_access: bool | None = field("record_form_client_add_access", BOOL, default=None)
    """Record form client add access. Example: True."""
    records_autocomplete_phone_access: bool | None = field(
        "records_autocomplete_phone_access", BOOL, default=None
    )
    """Records autocomplete phone access. Example: True."""
    assistants_management_access: bool | None = field("assistants_management_access", BOOL, default=None)
    """Assistants management access. Example: True."""
    assistants_reward_share_edit_access: bool | None = field(
        "assistants_reward_share_edit_access", BOOL, default=None
    )
    """Assistants reward share edit access. Example: True."""
    records_edit_last_days_count: int | None = field("records_edit_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    records_edit_date_and_master_access: bool | None = field(
        "records_edit_date_and_master_access", BOOL, default=None
    )
    """Records edit date and master access. Example: True."""
    records_edit_duration_access: bool | None = field("records_edit_duration_access", BOOL, default=None)
    """Records edit duration access. Example: True."""
    records_edit_comment_access: bool | None = field("records_edit_comment_access", BOOL, default=None)
    """Records edit comment access. Example: True."""
    records_edit_services_access: bool | None = field("records_edit_services_access", BOOL, default=None)
    """Records edit services access. Example: True."""
    records_consumables_edit_access: bool | None = field(
        "records_consumables_edit_access", BOOL, default=None
    )
    """Records consumables edit access. Example: True."""
    record_edit_full_paid_client_came_access: bool | None = field(
        "record_edit_full_paid_client_came_access", BOOL, default=None
    )
    """Record edit full paid client came access. Example: True."""
    record_edit_full_paid_client_confirm_access: bool | None = field(
        "record_edit_full_paid_client_confirm_access", BOOL, default=None
    )
    """Record edit full paid client confirm access. Example: True."""
    custom_fields_client_values_read_access: bool | None = field(
        "custom_fields_client_values_read_access", BOOL, default=None
    )
    """Custom fields client values read access. Example: True."""
    custom_fields_client_values_edit_access: bool | None = field(
        "custom_fields_client_values_edit_access", BOOL, default=None
    )
    """Custom fields client values edit access. Example: True."""
    custom_fields_record_values_read_access: bool | None = field(
        "custom_fields_record_values_read_access", BOOL, default=None
    )
    """Custom fields record values read access. Example: True."""
    custom_fields_record_values_edit_access: bool | None = field(
        "custom_fields_record_values_edit_access", BOOL, default=None
    )
    """Custom fields record values edit access. Example: True."""
