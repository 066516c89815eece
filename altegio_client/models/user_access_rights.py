# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, Ref

if TYPE_CHECKING:
    from ..models import (
        AppointmentCalendarAccess,
        AppointmentFormAccess,
        ClientBaseAccess,
        DashboardAccess,
        FinanceAccess,
        InventoryAccess,
        LoyaltyAccess,
        NotificationAccess,
        OnlineBookingAccess,
        OtherAccess,
        SecurityAccess,
        SettingsAccess,
        VisitorAccess,
    )


class UserAccessRights(Model):
    """Rights of the calling user in a location, by section."""

    timetable: AppointmentCalendarAccess | None = field(
        "timetable", Ref("appointment_calendar_access", "AppointmentCalendarAccess"), default=None
    )
    """Timetable: rights in the appointment calendar."""
    record_form: AppointmentFormAccess | None = field(
        "record_form", Ref("appointment_form_access", "AppointmentFormAccess"), default=None
    )
    """Record form: rights in the appointment window."""
    finances: FinanceAccess | None = field("finances", Ref("finance_access", "FinanceAccess"), default=None)
    """Rights in finances."""
    clients: ClientBaseAccess | None = field(
        "clients", Ref("client_base_access", "ClientBaseAccess"), default=None
    )
    """Rights in the client base."""
    dashboard: DashboardAccess | None = field(
        "dashboard", Ref("dashboard_access", "DashboardAccess"), default=None
    )
    """Rights in the dashboard."""
    notification: NotificationAccess | None = field(
        "notification", Ref("notification_access", "NotificationAccess"), default=None
    )
    """Notifications that the user gets."""
    loyalty: LoyaltyAccess | None = field("loyalty", Ref("loyalty_access", "LoyaltyAccess"), default=None)
    """Rights in loyalty."""
    storages: InventoryAccess | None = field(
        "storages", Ref("inventory_access", "InventoryAccess"), default=None
    )
    """Storages: rights in the inventory."""
    settings: SettingsAccess | None = field(
        "settings", Ref("settings_access", "SettingsAccess"), default=None
    )
    """Rights in the settings."""
    security: SecurityAccess | None = field(
        "security", Ref("security_access", "SecurityAccess"), default=None
    )
    """Rights in the security section."""
    comers: VisitorAccess | None = field("comers", Ref("visitor_access", "VisitorAccess"), default=None)
    """Comers: rights on visitors such as vehicles."""
    other: OtherAccess | None = field("other", Ref("other_access", "OtherAccess"), default=None)
    """Rights outside the other sections."""
    online_record: OnlineBookingAccess | None = field(
        "online_record", Ref("online_booking_access", "OnlineBookingAccess"), default=None
    )
    """Online record: rights in online booking."""
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
