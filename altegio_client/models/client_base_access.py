# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class ClientBaseAccess(Model):
    """Rights in the client base."""

    clients_access: bool | None = field("clients_access", BOOL, default=None)
    """Clients access. Example: True."""
    client_phones_access: bool | None = field("client_phones_access", BOOL, default=None)
    """Client phones access. Example: True."""
    clients_phones_email_access: bool | None = field("clients_phones_email_access", BOOL, default=None)
    """Clients phones email access. Example: True."""
    clients_card_phone_access: bool | None = field("clients_card_phone_access", BOOL, default=None)
    """Clients card phone access. Example: True."""
    clients_delete_access: bool | None = field("clients_delete_access", BOOL, default=None)
    """Clients delete access. Example: True."""
    clients_excel_access: bool | None = field("clients_excel_access", BOOL, default=None)
    """Clients excel access. Example: True."""
    excel_access: bool | None = field("excel_access", BOOL, default=None)
    """Excel access. Example: True."""
    client_comments_list_access: bool | None = field("client_comments_list_access", BOOL, default=None)
    """Client comments list access. Example: True."""
    client_comments_add_access: bool | None = field("client_comments_add_access", BOOL, default=None)
    """Client comments add access. Example: True."""
    client_comments_own_edit_access: bool | None = field(
        "client_comments_own_edit_access", BOOL, default=None
    )
    """Client comments own edit access. Example: True."""
    client_comments_other_edit_access: bool | None = field(
        "client_comments_other_edit_access", BOOL, default=None
    )
    """Client comments other edit access. Example: True."""
    client_files_list_access: bool | None = field("client_files_list_access", BOOL, default=None)
    """Client files list access. Example: True."""
    client_files_upload_access: bool | None = field("client_files_upload_access", BOOL, default=None)
    """Client files upload access. Example: True."""
    client_files_delete_access: bool | None = field("client_files_delete_access", BOOL, default=None)
    """Client files delete access. Example: True."""
    clients_visit_master_id: int | None = field("clients_visit_master_id", INT, default=None)
    """Team member whose visitors are visible, 0 no limit."""
    get_visit_master_id: int | None = field("get_visit_master_id", INT, default=None)
    """Team member whose visitors are visible, 0 no limit."""
    clients_phones_access: bool | None = field("clients_phones_access", BOOL, default=None)
    """Clients phones access. Example: True."""
    clients_edit_access: bool | None = field("clients_edit_access", BOOL, default=None)
    """Clients edit access. Example: True."""
    clients_deposits_access: bool | None = field("clients_deposits_access", BOOL, default=None)
    """Clients deposits access. Example: True."""
    clients_deposits_create_access: bool | None = field("clients_deposits_create_access", BOOL, default=None)
    """Clients deposits create access. Example: True."""
    clients_deposits_history_access: bool | None = field(
        "clients_deposits_history_access", BOOL, default=None
    )
    """Clients deposits history access. Example: True."""
    clients_deposits_topup_access: bool | None = field("clients_deposits_topup_access", BOOL, default=None)
    """Clients deposits topup access. Example: True."""
    clients_loyalty_read_access: bool | None = field("clients_loyalty_read_access", BOOL, default=None)
    """Clients loyalty read access. Example: True."""
    clients_loyalty_settings_access: bool | None = field(
        "clients_loyalty_settings_access", BOOL, default=None
    )
    """Clients loyalty settings access. Example: True."""
    clients_card_comment_access: bool | None = field("clients_card_comment_access", BOOL, default=None)
    """Clients card comment access. Example: True."""
    clients_card_comment_edit_access: bool | None = field(
        "clients_card_comment_edit_access", BOOL, default=None
    )
    """Clients card comment edit access. Example: True."""
    clients_surname_middle_name_access: bool | None = field(
        "clients_surname_middle_name_access", BOOL, default=None
    )
    """Clients surname middle name access. Example: True."""
    clients_surname_patronymic_access: bool | None = field(
        "clients_surname_patronymic_access", BOOL, default=None
    )
    """Clients surname patronymic access."""
    clients_surname_middle_name_edit_access: bool | None = field(
        "clients_surname_middle_name_edit_access", BOOL, default=None
    )
    """Clients surname middle name edit access. Example: True."""
    clients_surname_patronymic_edit_access: bool | None = field(
        "clients_surname_patronymic_edit_access", BOOL, default=None
    )
    """Clients surname patronymic edit access."""
    clients_show_attendance_history_access: bool | None = field(
        "clients_show_attendance_history_access", BOOL, default=None
    )
    """Clients show attendance history access. Example: True."""
