# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class DashboardAccess(Model):
    """Rights in the dashboard."""

    dashboard_access: bool | None = field("dashboard_access", BOOL, default=None)
    """Dashboard access. Example: True."""
    dash_access: bool | None = field("dash_access", BOOL, default=None)
    """Dash access. Example: True."""
    dash_phones_access: bool | None = field("dash_phones_access", BOOL, default=None)
    """Dash phones access. Example: True."""
    dash_records_access: bool | None = field("dash_records_access", BOOL, default=None)
    """Dash records access. Example: True."""
    dash_records_last_days_count: int | None = field("dash_records_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    dash_records_excel_access: bool | None = field("dash_records_excel_access", BOOL, default=None)
    """Dash records excel access. Example: True."""
    dash_records_phones_access: bool | None = field("dash_records_phones_access", BOOL, default=None)
    """Dash records phones access. Example: True."""
    dash_message_access: bool | None = field("dash_message_access", BOOL, default=None)
    """Dash message access. Example: True."""
    dash_message_excel_access: bool | None = field("dash_message_excel_access", BOOL, default=None)
    """Dash message excel access. Example: True."""
    dash_message_phones_access: bool | None = field("dash_message_phones_access", BOOL, default=None)
    """Dash message phones access. Example: True."""
    dash_reviews_access: bool | None = field("dash_reviews_access", BOOL, default=None)
    """Dash reviews access. Example: True."""
    dash_reviews_delete_access: bool | None = field("dash_reviews_delete_access", BOOL, default=None)
    """Dash reviews delete access. Example: True."""
    dashboard_calls_access: bool | None = field("dashboard_calls_access", BOOL, default=None)
    """Dashboard calls access. Example: True."""
    dashboard_calls_excel_access: bool | None = field("dashboard_calls_excel_access", BOOL, default=None)
    """Dashboard calls excel access. Example: True."""
    dashboard_calls_phones_access: bool | None = field("dashboard_calls_phones_access", BOOL, default=None)
    """Dashboard calls phones access. Example: True."""
    security_access: bool | None = field("security_access", BOOL, default=None)
    """Security access."""
    security_2fa_access: bool | None = field("security_2fa_access", BOOL, default=None)
    """Security 2fa access."""
    security_data_changes_access: bool | None = field("security_data_changes_access", BOOL, default=None)
    """Security data changes access."""
    security_employee_changes_access: bool | None = field(
        "security_employee_changes_access", BOOL, default=None
    )
    """Security employee changes access."""
    security_export_import_access: bool | None = field("security_export_import_access", BOOL, default=None)
    """Security export import access."""
    security_logins_access: bool | None = field("security_logins_access", BOOL, default=None)
    """Security logins access."""
