"""The chains that the server has, and their locations."""

from __future__ import annotations

from collections.abc import Mapping

CHAINS: Mapping[int, tuple[int, ...]] = {1: (720441, 1050, 703092), 83: (4564, 37532)}
"""The locations of each chain."""

LOCATIONS = tuple(location_id for locations in CHAINS.values() for location_id in locations)
HOME = LOCATIONS[0]
"""The location with the most rows."""
HOME_CHAIN = next(iter(CHAINS))
"""Its chain."""


def chain_of(location_id: int) -> int:
    """The chain of a location; unknown ones belong to the first."""
    return next((chain for chain, locations in CHAINS.items() if location_id in locations), HOME_CHAIN)


def seed_id(location_id: int, number: int) -> int:
    """The ID of a seeded row: the number at the first location, other ones at the others."""
    return LOCATIONS.index(location_id) * 100 + number if location_id in LOCATIONS else number
