"""Locations: the operations of the tag, and the time zone of a location."""

from __future__ import annotations

import datetime as dt

from altegio.errors import ConfigurationError
from altegio.resources._base import ResourceGroup
from altegio.resources._time_zones import zone_name, zone_of
from altegio_client.api.locations import LocationsGroup

__all__ = ["Locations"]


class Locations(ResourceGroup, LocationsGroup):
    """Locations: the operations, and their time zones."""

    async def time_zone(self, location_id: int) -> dt.tzinfo:
        """Get the time zone of a location; a client asks the server once for each.

        Times that the server sends without an offset are by the clock of the location: with
        ``moment.replace(tzinfo=zone)`` they can be compared with all others.

        Args:
            location_id: the location.

        Returns:
            dt.tzinfo: a ``zoneinfo.ZoneInfo`` where the system has time zones.

        Raises:
            TypeError, ValueError: location_id is invalid; nothing was sent.
            ConfigurationError: the server has no time zone for the location, or one that is unknown here.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> zone = await api.locations.time_zone(720441)
            >>> print(zone)
            America/New_York

        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location
        """
        name = await zone_name(self._api, location_id)
        if name is None:
            raise ConfigurationError(f"location {location_id} has no time zone in the API")
        try:
            return zone_of(name)
        except ValueError as error:
            raise ConfigurationError(f"location {location_id}: {error}") from None
