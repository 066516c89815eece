# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class SecurityAccess(Model):
    """Rights in the security section."""

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
