"""All resources that lie around the reference day; later ones refer to earlier ones."""

from __future__ import annotations

from altegio.mock_server._core.state import Resource
from altegio.mock_server._core.world import World
from altegio.mock_server._resources.appointments import Appointments
from altegio.mock_server._resources.chains import Chains
from altegio.mock_server._resources.client_history import ClientHistory
from altegio.mock_server._resources.clients import Clients
from altegio.mock_server._resources.gift_card_types import GiftCardTypes
from altegio.mock_server._resources.inventory import Inventory
from altegio.mock_server._resources.memberships import Memberships
from altegio.mock_server._resources.money import Money
from altegio.mock_server._resources.prepaid import Prepaid
from altegio.mock_server._resources.products import Products
from altegio.mock_server._resources.sales import Sales
from altegio.mock_server._resources.schedule import Schedule
from altegio.mock_server._resources.services import Services
from altegio.mock_server._resources.team import Team
from altegio.mock_server._resources.visits import Visits
from altegio.mock_server._resources.z_report import ZReport


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
