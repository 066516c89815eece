# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class LocationUserAccess(Model):
    """Access flags of a location's user."""

    stat_access: bool | None = field("stat_access", BOOL, default=None)
    """Analytics."""
    schedule_edit_access: bool | None = field("schedule_edit_access", BOOL, default=None)
    """Work schedules."""
    client_phones_access: bool | None = field("client_phones_access", BOOL, default=None)
    """Access: client phones."""
    clients_access: bool | None = field("clients_access", BOOL, default=None)
    """Access: clients."""
    settings_access: bool | None = field("settings_access", BOOL, default=None)
    """Access: settings."""
    edit_records_access: bool | None = field("edit_records_access", BOOL, default=None)
    """Access: edit records."""
    timetable_access: bool | None = field("timetable_access", BOOL, default=None)
    """Appointment log."""
    billing_access: bool | None = field("billing_access", BOOL, default=None)
    """Access: billing."""
    users_access: bool | None = field("users_access", BOOL, default=None)
    """Access: users."""
    excel_access: bool | None = field("excel_access", BOOL, default=None)
    """Export of clients."""
    finances_access: bool | None = field("finances_access", BOOL, default=None)
    """Access: finances."""
    storages_access: bool | None = field("storages_access", BOOL, default=None)
    """Inventory."""
    send_sms: bool | None = field("send_sms", BOOL, default=None)
    """Send SMS."""
    master_id: int | None = field("master_id", INT, default=None)
    """0 sees everybody, otherwise the only visible team member."""
