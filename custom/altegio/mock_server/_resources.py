"""All resources that lie around the reference day; later ones refer to earlier ones."""

from __future__ import annotations

from altegio.mock_server._appointments import Appointments
from altegio.mock_server._chains import Chains
from altegio.mock_server._client_history import ClientHistory
from altegio.mock_server._clients import Clients
from altegio.mock_server._gift_card_types import GiftCardTypes
from altegio.mock_server._inventory import Inventory
from altegio.mock_server._memberships import Memberships
from altegio.mock_server._money import Money
from altegio.mock_server._prepaid import Prepaid
from altegio.mock_server._products import Products
from altegio.mock_server._sales import Sales
from altegio.mock_server._schedule import Schedule
from altegio.mock_server._services import Services
from altegio.mock_server._state import Resource
from altegio.mock_server._team import Team
from altegio.mock_server._visits import Visits
from altegio.mock_server._world import World
from altegio.mock_server._z_report import ZReport


def all_resources(world: World) -> list[Resource]:
    """One of each."""
    return [
        Clients(world),
        Team(world),
        Services(world),
        Schedule(world),
        Appointments(world),
        Money(world),
        Prepaid(world),
        Sales(world),
        Visits(world),
        ClientHistory(world),
        ZReport(world),
        GiftCardTypes(world),
        Products(world),
        Memberships(world),
        Chains(world),
        Inventory(world),
    ]
