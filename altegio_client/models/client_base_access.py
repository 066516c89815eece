# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class ClientBaseAccess(Model):
    """Rights in the client base."""

    clients_access: bool | None = field("clients_access", BOOL, default=None)
    """Access: clients. Example: True."""
    client_phones_access: bool | None = field("client_phones_access", BOOL, default=None)
    """Access: client phones. Example: True."""
    clients_phones_email_access: bool | None = field("clients_phones_email_access", BOOL, default=None)
    """Access: clients phones email. Example: True."""
    clients_card_phone_access: bool | None = field("clients_card_phone_access", BOOL, default=None)
    """Access: clients card phone. Example: True."""
    clients_delete_access: bool | None = field("clients_delete_access", BOOL, default=None)
    """Access: clients delete. Example: True."""
    clients_excel_access: bool | None = field("clients_excel_access", BOOL, default=None)
    """Access: clients excel. Example: True."""
    excel_access: bool | None = field("excel_access", BOOL, default=None)
    """Access: excel. Example: True."""
    client_comments_list_access: bool | None = field("client_comments_list_access", BOOL, default=None)
    """Access: client comments list. Example: True."""
    client_comments_add_access: bool | None = field("client_comments_add_access", BOOL, default=None)
    """Access: client comments add. Example: True."""
    client_comments_own_edit_access: bool | None = field(
        "client_comments_own_edit_access", BOOL, default=None
    )
    """Access: client comments own edit. Example: True."""
    client_comments_other_edit_access: bool | None = field(
        "client_comments_other_edit_access", BOOL, default=None
    )
    """Access: client comments other edit. Example: True."""
    client_files_list_access: bool | None = field("client_files_list_access", BOOL, default=None)
    """Access: client files list. Example: True."""
    client_files_upload_access: bool | None = field("client_files_upload_access", BOOL, default=None)
    """Access: client files upload. Example: True."""
    client_files_delete_access: bool | None = field("client_files_delete_access", BOOL, default=None)
    """Access: client files delete. Example: True."""
    clients_visit_master_id: int | None = field("clients_visit_master_id", INT, default=None)
    """Team member whose visitors are visible, 0 no limit."""
    get_visit_master_id: int | None = field("get_visit_master_id", INT, default=None)
    """Team member whose visitors are visible, 0 no limit."""
    clients_phones_access: bool | None = field("clients_phones_access", BOOL, default=None)
    """Access: clients phones. Example: True."""
    clients_edit_access: bool | None = field("clients_edit_access", BOOL, default=None)
    """Access: clients edit. Example: True."""
    clients_deposits_access: bool | None = field("clients_deposits_access", BOOL, default=None)
    """Access: clients deposits. Example: True."""
    clients_deposits_create_access: bool | None = field("clients_deposits_create_access", BOOL, default=None)
    """Access: clients deposits create. Example: True."""
    clients_deposits_history_access: bool | None = field(
        "clients_deposits_history_access", BOOL, default=None
    )
    """Access: clients deposits history. Example: True."""
    clients_deposits_topup_access: bool | None = field("clients_deposits_topup_access", BOOL, default=None)
    """Access: clients deposits topup. Example: True."""
    clients_loyalty_read_access: bool | None = field("clients_loyalty_read_access", BOOL, default=None)
    """Access: clients loyalty read. Example: True."""
    clients_loyalty_settings_access: bool | None = field(
        "clients_loyalty_settings_access", BOOL, default=None
    )
    """Access: clients loyalty settings. Example: True."""
    clients_card_comment_access: bool | None = field("clients_card_comment_access", BOOL, default=None)
    """Access: clients card comment. Example: True."""
    clients_card_comment_edit_access: bool | None = field(
        "clients_card_comment_edit_access", BOOL, default=None
    )
    """Access: clients card comment edit. Example: True."""
    clients_surname_middle_name_access: bool | None = field(
        "clients_surname_middle_name_access", BOOL, default=None
    )
    """Access: clients surname middle name. Example: True."""
    clients_surname_patronymic_access: bool | None = field(
        "clients_surname_patronymic_access", BOOL, default=None
    )
    """Access: clients surname patronymic."""
    clients_surname_middle_name_edit_access: bool | None = field(
        "clients_surname_middle_name_edit_access", BOOL, default=None
    )
    """Access: clients surname middle name edit. Example: True."""
    clients_surname_patronymic_edit_access: bool | None = field(
        "clients_surname_patronymic_edit_access", BOOL, default=None
    )
    """Access: clients surname patronymic edit."""
    clients_show_attendance_history_access: bool | None = field(
        "clients_show_attendance_history_access", BOOL, default=None
    )
    """Access: clients show attendance history. Example: True."""
