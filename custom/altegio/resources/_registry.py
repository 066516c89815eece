"""Where hand-written helpers stand beside the generated operations.

One rule: a helper that has the name of a tag is a subclass of the tag's group, so that ``api.appointments``
has the operations and the helpers; all others stand under a name that no tag has.
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
    from altegio.resources.loyalty_cards import LoyaltyCards
    from altegio.resources.memberships import Memberships
    from altegio.resources.money import Money
    from altegio.resources.notifications import Notifications
    from altegio.resources.schedule import Schedule
    from altegio.resources.services import Services
    from altegio.resources.team_members import TeamMembers
    from altegio.resources.uploads import Uploads
    from altegio.resources.users import Users

HELPERS = {
    "analytics": "Analytics",
    "appointments": "Appointments",
    "chains": "Chains",
    "clients": "Clients",
    "deposits": "Deposits",
    "gift_cards": "GiftCards",
    "inventory": "Inventory",
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
"""The class of each helper, by its name and module."""


class Namespaces(Api):
    """The groups of operations and the helpers as attributes, each imported when it is first used."""

    def _helper(self, name: str) -> Any:
        helper = self._groups.get(name)
        if helper is None:
            helper = self._groups[name] = getattr(import_module(f"altegio.resources.{name}"), HELPERS[name])(self)
        return helper

    @property
    def appointments(self) -> Appointments:
        """Appointments and visits: the operations, incremental sync, booking, safe changes."""
        helper: Appointments = self._helper("appointments")
        return helper

    @property
    def clients(self) -> Clients:
        """Clients: the operations, typed search, finding or creating by phone, safe changes."""
        helper: Clients = self._helper("clients")
        return helper

    @property
    def memberships(self) -> Memberships:
        """Membership types and memberships, in the domain's words."""
        helper: Memberships = self._helper("memberships")
        return helper

    @property
    def analytics(self) -> Analytics:
        """Key figures of a location, and its daily charts as rows."""
        helper: Analytics = self._helper("analytics")
        return helper

    @property
    def schedule(self) -> Schedule:
        """Working hours of team members, their free time, and the sessions of a day."""
        helper: Schedule = self._helper("schedule")
        return helper

    @property
    def services(self) -> Services:
        """Services and their categories, and the team members who provide them."""
        helper: Services = self._helper("services")
        return helper

    @property
    def team_members(self) -> TeamMembers:
        """Team members, who of them is active, and safe changes."""
        helper: TeamMembers = self._helper("team_members")
        return helper

    @property
    def uploads(self) -> Uploads:
        """Pictures of team members and services."""
        helper: Uploads = self._helper("uploads")
        return helper

    @property
    def users(self) -> Users:
        """Permissions of users as a mapping, and invitations."""
        helper: Users = self._helper("users")
        return helper

    @property
    def gift_cards(self) -> GiftCards:
        """Gift cards and their types, in the domain's words."""
        helper: GiftCards = self._helper("gift_cards")
        return helper

    @property
    def chains(self) -> Chains:
        """The locations of a chain, and the same work at all of them."""
        helper: Chains = self._helper("chains")
        return helper

    @property
    def deposits(self) -> Deposits:
        """Prepaid accounts of clients: the operations, and balances, top-ups and histories."""
        helper: Deposits = self._helper("deposits")
        return helper

    @property
    def inventory(self) -> Inventory:
        """Storages and documents: the operations, and goods and consumables in the domain's words."""
        helper: Inventory = self._helper("inventory")
        return helper

    @property
    def loyalty_cards(self) -> LoyaltyCards:
        """Loyalty cards: the operations, and withdrawals and corrections in the domain's words."""
        helper: LoyaltyCards = self._helper("loyalty_cards")
        return helper

    @property
    def money(self) -> Money:
        """Transactions, accounts, payments of sales, and the day-end report of a location."""
        helper: Money = self._helper("money")
        return helper

    @property
    def notifications(self) -> Notifications:
        """Messages and their settings: the operations, and messages to given clients."""
        helper: Notifications = self._helper("notifications")
        return helper
