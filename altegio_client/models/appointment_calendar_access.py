# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class AppointmentCalendarAccess(Model):
    """Rights in the appointment calendar."""

    timetable_access: bool | None = field("timetable_access", BOOL, default=None)
    """Access: timetable. Example: True."""
    master_id: int | None = field("master_id", INT, default=None)
    """0 sees all team members, otherwise only that one. Example: 1000238."""
    position_id: int | None = field("position_id", INT, default=None)
    """0 sees all positions, otherwise only that one."""
    last_days_count: int | None = field("last_days_count", INT, default=None)
    """Past days visible, 0 unlimited. Example: 1000."""
    schedule_edit_access: bool | None = field("schedule_edit_access", BOOL, default=None)
    """Access: schedule edit. Example: True."""
    timetable_phones_access: bool | None = field("timetable_phones_access", BOOL, default=None)
    """Access: timetable phones. Example: True."""
    timetable_transferring_record_access: bool | None = field(
        "timetable_transferring_record_access", BOOL, default=None
    )
    """Access: timetable transferring record. Example: True."""
    timetable_statistics_access: bool | None = field("timetable_statistics_access", BOOL, default=None)
    """Access: timetable statistics. Example: True."""
    timetable_waiting_list_access: bool | None = field("timetable_waiting_list_access", BOOL, default=None)
    """Access: timetable waiting list."""
