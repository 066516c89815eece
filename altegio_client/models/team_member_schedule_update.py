# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import WorkingDaysAssignment, WorkingDaysDeletion


class TeamMemberScheduleUpdate(Model):
    """Working days to set and to delete.

    May hold schedules_to_set (list[WorkingDaysAssignment]), schedules_to_delete
    (list[WorkingDaysDeletion]).
    Any other key is sent as it is.
    """

    __sent__ = True

    schedules_to_set: list[WorkingDaysAssignment] | None = field(
        "schedules_to_set", List(Ref("working_days_assignment", "WorkingDaysAssignment")), default=None
    )
    """Schedules to set."""
    schedules_to_delete: list[WorkingDaysDeletion] | None = field(
        "schedules_to_delete", List(Ref("working_days_deletion", "WorkingDaysDeletion")), default=None
    )
    """Days turned into days off."""
