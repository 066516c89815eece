"""The changes of a location's appointments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio.resources._changes import Changes

if TYPE_CHECKING:
    from altegio_client.api import Api
    from altegio_client.models import Appointment
    from altegio_client.types import Response

__all__ = ["AppointmentChanges"]


class AppointmentChanges(Changes["Appointment"]):
    """Changed appointments, returned by ``api.appointments.changes``, which documents what is guaranteed.

    Iterating returns the changes until now; iterating again returns those since then.
    """

    _WHAT = "appointment"
    _ONE = "an appointment"
    _OPERATION = "get_appointment_list"
    _MARK = "1"

    def __init__(self, api: Api, location_id: int, *, options: dict[str, Any], **begin: Any) -> None:
        super().__init__(api, location_id, **begin)
        self._options = options

    async def _list(self, **period: Any) -> Response[list[Appointment], Any]:
        group = self._api.appointments.with_response
        return await group.get_appointment_list(self._location_id, with_deleted=True, **period, **self._options)
