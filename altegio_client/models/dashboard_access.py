# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class DashboardAccess(Model):
    """Rights in the dashboard."""

    dashboard_access: bool | None = field("dashboard_access", BOOL, default=None)
    """Access: dashboard. Example: True."""
    dash_access: bool | None = field("dash_access", BOOL, default=None)
    """Access: dash. Example: True."""
    dash_phones_access: bool | None = field("dash_phones_access", BOOL, default=None)
    """Access: dash phones. Example: True."""
    dash_records_access: bool | None = field("dash_records_access", BOOL, default=None)
    """Access: dash records. Example: True."""
    dash_records_last_days_count: int | None = field("dash_records_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    dash_records_excel_access: bool | None = field("dash_records_excel_access", BOOL, default=None)
    """Access: dash records excel. Example: True."""
    dash_records_phones_access: bool | None = field("dash_records_phones_access", BOOL, default=None)
    """Access: dash records phones. Example: True."""
    dash_message_access: bool | None = field("dash_message_access", BOOL, default=None)
    """Access: dash message. Example: True."""
    dash_message_excel_access: bool | None = field("dash_message_excel_access", BOOL, default=None)
    """Access: dash message excel. Example: True."""
    dash_message_phones_access: bool | None = field("dash_message_phones_access", BOOL, default=None)
    """Access: dash message phones. Example: True."""
    dash_reviews_access: bool | None = field("dash_reviews_access", BOOL, default=None)
    """Access: dash reviews. Example: True."""
    dash_reviews_delete_access: bool | None = field("dash_reviews_delete_access", BOOL, default=None)
    """Access: dash reviews delete. Example: True."""
    dashboard_calls_access: bool | None = field("dashboard_calls_access", BOOL, default=None)
    """Access: dashboard calls. Example: True."""
    dashboard_calls_excel_access: bool | None = field("dashboard_calls_excel_access", BOOL, default=None)
    """Access: dashboard calls excel. Example: True."""
    dashboard_calls_phones_access: bool | None = field("dashboard_calls_phones_access", BOOL, default=None)
    """Access: dashboard calls phones. Example: True."""
    security_access: bool | None = field("security_access", BOOL, default=None)
    """Access: security."""
    security_2fa_access: bool | None = field("security_2fa_access", BOOL, default=None)
    """Access: security 2FA."""
    security_data_changes_access: bool | None = field("security_data_changes_access", BOOL, default=None)
    """Access: security data changes."""
    security_employee_changes_access: bool | None = field(
        "security_employee_changes_access", BOOL, default=None
    )
    """Access: security employee changes."""
    security_export_import_access: bool | None = field("security_export_import_access", BOOL, default=None)
    """Access: security export import."""
    security_logins_access: bool | None = field("security_logins_access", BOOL, default=None)
    """Access: security logins."""
