"""The types of a deprecated helper; never run, only checked. None is deprecated yet."""

from __future__ import annotations

from altegio._warnings import deprecated


class Helpers:
    """A method under its old name."""

    @deprecated("api.helpers.find is deprecated; use api.helpers.search")
    async def find(self, location_id: int) -> int:
        """Find it."""
        return location_id


async def deprecations(helpers: Helpers) -> int:
    """The ignores must be needed."""
    return await helpers.find(1)  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]  # it is deprecated
