# Generated; do not edit. Regenerate: make generate
"""The hand-written resources beside the generated operations, as attributes of the client.

A resource that has the name of a tag is a subclass of the tag's group, so that ``api.appointments`` has the
operations and the helpers; all others have a name that no tag has.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from altegio_client.api import Api

if TYPE_CHECKING:
    from altegio.resources.analytics import Analytics
    from altegio.resources.appointments import Appointments
    from altegio.resources.chains import Chains
    from altegio.resources.clients import Clients
    from altegio.resources.deposits import Deposits
    from altegio.resources.gift_cards import GiftCards
    from altegio.resources.inventory import Inventory
    from altegio.resources.locations import Locations
    from altegio.resources.loyalty_cards import LoyaltyCards
    from altegio.resources.memberships import Memberships
    from altegio.resources.money import Money
    from altegio.resources.notifications import Notifications
    from altegio.resources.schedule import Schedule
    from altegio.resources.services import Services
    from altegio.resources.team_members import TeamMembers
    from altegio.resources.uploads import Uploads
    from altegio.resources.users import Users

RESOURCES = {
    "analytics": "Analytics",
    "appointments": "Appointments",
    "chains": "Chains",
    "clients": "Clients",
    "deposits": "Deposits",
    "gift_cards": "GiftCards",
    "inventory": "Inventory",
    "locations": "Locations",
    "loyalty_cards": "LoyaltyCards",
    "memberships": "Memberships",
    "money": "Money",
    "notifications": "Notifications",
    "schedule": "Schedule",
    "services": "Services",
    "team_members": "TeamMembers",
    "uploads": "Uploads",
    "users": "Users",
}
"""The class of each resource, by its name and module."""


class Resources(Api):
    """The groups of operations and the resources as attributes, each imported when it is first used."""

    def _resource(self, name: str) -> Any:
        resource = self._groups.get(name)
        if resource is None:
            module = import_module(f"altegio.resources.{name}")
            resource = self._groups[name] = getattr(module, RESOURCES[name])(self)
        return resource

    @property
    def analytics(self) -> Analytics:
        """Key figures of a location, and its daily charts as rows."""
        resource: Analytics = self._resource("analytics")
        return resource

    @property
    def appointments(self) -> Appointments:
        """Appointments and visits: the operations, incremental sync, booking, safe changes."""
        resource: Appointments = self._resource("appointments")
        return resource

    @property
    def chains(self) -> Chains:
        """The locations of a chain, and the same work at all of them."""
        resource: Chains = self._resource("chains")
        return resource

    @property
    def clients(self) -> Clients:
        """Clients: the operations, typed search, finding or creating by phone, safe changes."""
        resource: Clients = self._resource("clients")
        return resource

    @property
    def deposits(self) -> Deposits:
        """Prepaid accounts of clients: the operations, and balances, top-ups and histories."""
        resource: Deposits = self._resource("deposits")
        return resource

    @property
    def gift_cards(self) -> GiftCards:
        """Gift cards and their types."""
        resource: GiftCards = self._resource("gift_cards")
        return resource

    @property
    def inventory(self) -> Inventory:
        """Storages and documents: the operations, and stock and consumables."""
        resource: Inventory = self._resource("inventory")
        return resource

    @property
    def locations(self) -> Locations:
        """Locations: the operations, and their time zones."""
        resource: Locations = self._resource("locations")
        return resource

    @property
    def loyalty_cards(self) -> LoyaltyCards:
        """Loyalty cards: the operations, and withdrawals and corrections."""
        resource: LoyaltyCards = self._resource("loyalty_cards")
        return resource

    @property
    def memberships(self) -> Memberships:
        """Membership types and memberships of clients."""
        resource: Memberships = self._resource("memberships")
        return resource

    @property
    def money(self) -> Money:
        """Transactions, accounts, payments of sales, and the day-end report of a location."""
        resource: Money = self._resource("money")
        return resource

    @property
    def notifications(self) -> Notifications:
        """Messages and their settings: the operations, and messages to chosen clients."""
        resource: Notifications = self._resource("notifications")
        return resource

    @property
    def schedule(self) -> Schedule:
        """Working hours of team members, and their free time."""
        resource: Schedule = self._resource("schedule")
        return resource

    @property
    def services(self) -> Services:
        """Services and their categories: the operations, and the team members who provide them."""
        resource: Services = self._resource("services")
        return resource

    @property
    def team_members(self) -> TeamMembers:
        """Team members: the operations, active team members, safe changes."""
        resource: TeamMembers = self._resource("team_members")
        return resource

    @property
    def uploads(self) -> Uploads:
        """Pictures of team members and services."""
        resource: Uploads = self._resource("uploads")
        return resource

    @property
    def users(self) -> Users:
        """Permissions of users as a mapping, and invitations."""
        resource: Users = self._resource("users")
        return resource
