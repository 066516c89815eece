# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class SecurityAccess(Model):
    """Rights in the security section."""

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
