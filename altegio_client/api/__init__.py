# Generated; do not edit. Regenerate: make generate
"""All groups of operations, one for each tag, each imported when it is first used."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from ..operation import Executor

if TYPE_CHECKING:
    from .analytics_reports import AnalyticsReportsGroup
    from .appointments import AppointmentsGroup
    from .authentication_b2b import AuthenticationB2bGroup
    from .authentication_b2c import AuthenticationB2cGroup
    from .chain_loyalty_programs import ChainLoyaltyProgramsGroup
    from .chain_management import ChainManagementGroup
    from .client_personal_cabinet import ClientPersonalCabinetGroup
    from .clients import ClientsGroup
    from .custom_fields import CustomFieldsGroup
    from .deposits import DepositsGroup
    from .dictionaries import DictionariesGroup
    from .events import EventsGroup
    from .fiscalization import FiscalizationGroup
    from .inventory import InventoryGroup
    from .locations import LocationsGroup
    from .loyalty_cards import LoyaltyCardsGroup
    from .loyalty_programs import LoyaltyProgramsGroup
    from .marketplace import MarketplaceGroup
    from .notifications import NotificationsGroup
    from .online_booking import OnlineBookingGroup
    from .online_booking_settings import OnlineBookingSettingsGroup
    from .payments import PaymentsGroup
    from .products import ProductsGroup
    from .salary import SalaryGroup
    from .sales import SalesGroup
    from .schedule_resources import ScheduleResourcesGroup
    from .services import ServicesGroup
    from .subscriptions_certificates import SubscriptionsCertificatesGroup
    from .tags import TagsGroup
    from .team_members import TeamMembersGroup
    from .users_permissions import UsersPermissionsGroup
    from .utilities import UtilitiesGroup
    from .voip_integration import VoipIntegrationGroup
    from .webhooks import WebhooksGroup

TAGS: dict[str, str] = {
    "analytics_reports": "AnalyticsReportsGroup",
    "appointments": "AppointmentsGroup",
    "authentication_b2b": "AuthenticationB2bGroup",
    "authentication_b2c": "AuthenticationB2cGroup",
    "chain_loyalty_programs": "ChainLoyaltyProgramsGroup",
    "chain_management": "ChainManagementGroup",
    "client_personal_cabinet": "ClientPersonalCabinetGroup",
    "clients": "ClientsGroup",
    "custom_fields": "CustomFieldsGroup",
    "deposits": "DepositsGroup",
    "dictionaries": "DictionariesGroup",
    "events": "EventsGroup",
    "fiscalization": "FiscalizationGroup",
    "inventory": "InventoryGroup",
    "locations": "LocationsGroup",
    "loyalty_cards": "LoyaltyCardsGroup",
    "loyalty_programs": "LoyaltyProgramsGroup",
    "marketplace": "MarketplaceGroup",
    "notifications": "NotificationsGroup",
    "online_booking": "OnlineBookingGroup",
    "online_booking_settings": "OnlineBookingSettingsGroup",
    "payments": "PaymentsGroup",
    "products": "ProductsGroup",
    "salary": "SalaryGroup",
    "sales": "SalesGroup",
    "schedule_resources": "ScheduleResourcesGroup",
    "services": "ServicesGroup",
    "subscriptions_certificates": "SubscriptionsCertificatesGroup",
    "tags": "TagsGroup",
    "team_members": "TeamMembersGroup",
    "users_permissions": "UsersPermissionsGroup",
    "utilities": "UtilitiesGroup",
    "voip_integration": "VoipIntegrationGroup",
    "webhooks": "WebhooksGroup",
}
"""The class of each group, by the name of its module."""


class Api(ABC):
    """The groups of operations as attributes; the client that inherits it sends their requests."""

    _groups: dict[str, Any]

    @abstractmethod
    def _executor(self) -> Executor:
        """The executor that sends the requests of the groups."""

    @property
    def analytics_reports(self) -> AnalyticsReportsGroup:
        """Analytics & Reports: Key figures, charts, promotion statistics and the day-end report."""
        group: AnalyticsReportsGroup | None = self._groups.get("analytics_reports")
        if group is None:
            from .analytics_reports import AnalyticsReportsGroup

            group = self._groups["analytics_reports"] = AnalyticsReportsGroup(self._executor())
        return group

    @property
    def appointments(self) -> AppointmentsGroup:
        """Appointments: Appointments, visits, reviews and clients' recurring bookings."""
        group: AppointmentsGroup | None = self._groups.get("appointments")
        if group is None:
            from .appointments import AppointmentsGroup

            group = self._groups["appointments"] = AppointmentsGroup(self._executor())
        return group

    @property
    def authentication_b2b(self) -> AuthenticationB2bGroup:
        """Authentication B2B: Signing a user in for a user token."""
        group: AuthenticationB2bGroup | None = self._groups.get("authentication_b2b")
        if group is None:
            from .authentication_b2b import AuthenticationB2bGroup

            group = self._groups["authentication_b2b"] = AuthenticationB2bGroup(self._executor())
        return group

    @property
    def authentication_b2c(self) -> AuthenticationB2cGroup:
        """Authentication B2C: Logging visitors in for a user token, by SMS or password."""
        group: AuthenticationB2cGroup | None = self._groups.get("authentication_b2c")
        if group is None:
            from .authentication_b2c import AuthenticationB2cGroup

            group = self._groups["authentication_b2c"] = AuthenticationB2cGroup(self._executor())
        return group

    @property
    def chain_loyalty_programs(self) -> ChainLoyaltyProgramsGroup:
        """Chain Loyalty Programs: Membership types, gift card types, promotions and loyalty transactions of a chain."""
        group: ChainLoyaltyProgramsGroup | None = self._groups.get("chain_loyalty_programs")
        if group is None:
            from .chain_loyalty_programs import ChainLoyaltyProgramsGroup

            group = self._groups["chain_loyalty_programs"] = ChainLoyaltyProgramsGroup(self._executor())
        return group

    @property
    def chain_management(self) -> ChainManagementGroup:
        """Chain Management: Chains and their clients."""
        group: ChainManagementGroup | None = self._groups.get("chain_management")
        if group is None:
            from .chain_management import ChainManagementGroup

            group = self._groups["chain_management"] = ChainManagementGroup(self._executor())
        return group

    @property
    def client_personal_cabinet(self) -> ClientPersonalCabinetGroup:
        """Client Personal Cabinet: The account of a logged-in visitor, appointments and reviews."""
        group: ClientPersonalCabinetGroup | None = self._groups.get("client_personal_cabinet")
        if group is None:
            from .client_personal_cabinet import ClientPersonalCabinetGroup

            group = self._groups["client_personal_cabinet"] = ClientPersonalCabinetGroup(self._executor())
        return group

    @property
    def clients(self) -> ClientsGroup:
        """Clients: Clients with their comments, files and visits."""
        group: ClientsGroup | None = self._groups.get("clients")
        if group is None:
            from .clients import ClientsGroup

            group = self._groups["clients"] = ClientsGroup(self._executor())
        return group

    @property
    def custom_fields(self) -> CustomFieldsGroup:
        """Custom Fields: Definitions of custom fields for appointments and clients."""
        group: CustomFieldsGroup | None = self._groups.get("custom_fields")
        if group is None:
            from .custom_fields import CustomFieldsGroup

            group = self._groups["custom_fields"] = CustomFieldsGroup(self._executor())
        return group

    @property
    def deposits(self) -> DepositsGroup:
        """Deposits: Prepaid accounts of clients."""
        group: DepositsGroup | None = self._groups.get("deposits")
        if group is None:
            from .deposits import DepositsGroup

            group = self._groups["deposits"] = DepositsGroup(self._executor())
        return group

    @property
    def dictionaries(self) -> DictionariesGroup:
        """Dictionaries: Countries, cities and business types."""
        group: DictionariesGroup | None = self._groups.get("dictionaries")
        if group is None:
            from .dictionaries import DictionariesGroup

            group = self._groups["dictionaries"] = DictionariesGroup(self._executor())
        return group

    @property
    def events(self) -> EventsGroup:
        """Events: Group events and the rules for repeating them."""
        group: EventsGroup | None = self._groups.get("events")
        if group is None:
            from .events import EventsGroup

            group = self._groups["events"] = EventsGroup(self._executor())
        return group

    @property
    def fiscalization(self) -> FiscalizationGroup:
        """Fiscalization: Fiscal registers, tax systems and the exchange with an integrator's fiscal service."""
        group: FiscalizationGroup | None = self._groups.get("fiscalization")
        if group is None:
            from .fiscalization import FiscalizationGroup

            group = self._groups["fiscalization"] = FiscalizationGroup(self._executor())
        return group

    @property
    def inventory(self) -> InventoryGroup:
        """Inventory: Storages, inventory documents, goods transactions and bills of materials."""
        group: InventoryGroup | None = self._groups.get("inventory")
        if group is None:
            from .inventory import InventoryGroup

            group = self._groups["inventory"] = InventoryGroup(self._executor())
        return group

    @property
    def locations(self) -> LocationsGroup:
        """Locations: Locations (branches) and their details."""
        group: LocationsGroup | None = self._groups.get("locations")
        if group is None:
            from .locations import LocationsGroup

            group = self._groups["locations"] = LocationsGroup(self._executor())
        return group

    @property
    def loyalty_cards(self) -> LoyaltyCardsGroup:
        """Loyalty Cards: Loyalty cards, their types and manual transactions."""
        group: LoyaltyCardsGroup | None = self._groups.get("loyalty_cards")
        if group is None:
            from .loyalty_cards import LoyaltyCardsGroup

            group = self._groups["loyalty_cards"] = LoyaltyCardsGroup(self._executor())
        return group

    @property
    def loyalty_programs(self) -> LoyaltyProgramsGroup:
        """Loyalty Programs: Promotions, and loyalty operations in a visit."""
        group: LoyaltyProgramsGroup | None = self._groups.get("loyalty_programs")
        if group is None:
            from .loyalty_programs import LoyaltyProgramsGroup

            group = self._groups["loyalty_programs"] = LoyaltyProgramsGroup(self._executor())
        return group

    @property
    def marketplace(self) -> MarketplaceGroup:
        """Marketplace: Connecting an application to locations, its tariffs, payments and states."""
        group: MarketplaceGroup | None = self._groups.get("marketplace")
        if group is None:
            from .marketplace import MarketplaceGroup

            group = self._groups["marketplace"] = MarketplaceGroup(self._executor())
        return group

    @property
    def notifications(self) -> NotificationsGroup:
        """Notifications: Messages to clients, delivery statuses and notification settings."""
        group: NotificationsGroup | None = self._groups.get("notifications")
        if group is None:
            from .notifications import NotificationsGroup

            group = self._groups["notifications"] = NotificationsGroup(self._executor())
        return group

    @property
    def online_booking(self) -> OnlineBookingGroup:
        """Online Booking: What a booking widget needs: form, services, team members, slots, and the booking itself."""
        group: OnlineBookingGroup | None = self._groups.get("online_booking")
        if group is None:
            from .online_booking import OnlineBookingGroup

            group = self._groups["online_booking"] = OnlineBookingGroup(self._executor())
        return group

    @property
    def online_booking_settings(self) -> OnlineBookingSettingsGroup:
        """Online Booking Settings: Online booking settings, slot grid and booking widgets."""
        group: OnlineBookingSettingsGroup | None = self._groups.get("online_booking_settings")
        if group is None:
            from .online_booking_settings import OnlineBookingSettingsGroup

            group = self._groups["online_booking_settings"] = OnlineBookingSettingsGroup(self._executor())
        return group

    @property
    def payments(self) -> PaymentsGroup:
        """Payments: Accounts and financial transactions."""
        group: PaymentsGroup | None = self._groups.get("payments")
        if group is None:
            from .payments import PaymentsGroup

            group = self._groups["payments"] = PaymentsGroup(self._executor())
        return group

    @property
    def products(self) -> ProductsGroup:
        """Products: Products and product categories."""
        group: ProductsGroup | None = self._groups.get("products")
        if group is None:
            from .products import ProductsGroup

            group = self._groups["products"] = ProductsGroup(self._executor())
        return group

    @property
    def salary(self) -> SalaryGroup:
        """Salary: Payroll, settlements and pay schemes."""
        group: SalaryGroup | None = self._groups.get("salary")
        if group is None:
            from .salary import SalaryGroup

            group = self._groups["salary"] = SalaryGroup(self._executor())
        return group

    @property
    def sales(self) -> SalesGroup:
        """Sales: Sale documents and the ways to pay them."""
        group: SalesGroup | None = self._groups.get("sales")
        if group is None:
            from .sales import SalesGroup

            group = self._groups["sales"] = SalesGroup(self._executor())
        return group

    @property
    def schedule_resources(self) -> ScheduleResourcesGroup:
        """Schedule & Resources: Working hours, recurring schedules, resources and calendar settings."""
        group: ScheduleResourcesGroup | None = self._groups.get("schedule_resources")
        if group is None:
            from .schedule_resources import ScheduleResourcesGroup

            group = self._groups["schedule_resources"] = ScheduleResourcesGroup(self._executor())
        return group

    @property
    def services(self) -> ServicesGroup:
        """Services: Services, their categories and the team members who provide them."""
        group: ServicesGroup | None = self._groups.get("services")
        if group is None:
            from .services import ServicesGroup

            group = self._groups["services"] = ServicesGroup(self._executor())
        return group

    @property
    def subscriptions_certificates(self) -> SubscriptionsCertificatesGroup:
        """Subscriptions & Certificates: Memberships and gift cards of clients, and their types in a location."""
        group: SubscriptionsCertificatesGroup | None = self._groups.get("subscriptions_certificates")
        if group is None:
            from .subscriptions_certificates import SubscriptionsCertificatesGroup

            group = self._groups["subscriptions_certificates"] = SubscriptionsCertificatesGroup(
                self._executor()
            )
        return group

    @property
    def tags(self) -> TagsGroup:
        """Tags: Tags of clients, appointments and events (all deprecated)."""
        group: TagsGroup | None = self._groups.get("tags")
        if group is None:
            from .tags import TagsGroup

            group = self._groups["tags"] = TagsGroup(self._executor())
        return group

    @property
    def team_members(self) -> TeamMembersGroup:
        """Team Members: Team members and positions."""
        group: TeamMembersGroup | None = self._groups.get("team_members")
        if group is None:
            from .team_members import TeamMembersGroup

            group = self._groups["team_members"] = TeamMembersGroup(self._executor())
        return group

    @property
    def users_permissions(self) -> UsersPermissionsGroup:
        """Users & Permissions: Users of a location, their roles, permissions and invitations."""
        group: UsersPermissionsGroup | None = self._groups.get("users_permissions")
        if group is None:
            from .users_permissions import UsersPermissionsGroup

            group = self._groups["users_permissions"] = UsersPermissionsGroup(self._executor())
        return group

    @property
    def utilities(self) -> UtilitiesGroup:
        """Utilities: Subscription of a location, phone check, pictures and tips."""
        group: UtilitiesGroup | None = self._groups.get("utilities")
        if group is None:
            from .utilities import UtilitiesGroup

            group = self._groups["utilities"] = UtilitiesGroup(self._executor())
        return group

    @property
    def voip_integration(self) -> VoipIntegrationGroup:
        """VoIP Integration: Telephony: events of calls, and their history."""
        group: VoipIntegrationGroup | None = self._groups.get("voip_integration")
        if group is None:
            from .voip_integration import VoipIntegrationGroup

            group = self._groups["voip_integration"] = VoipIntegrationGroup(self._executor())
        return group

    @property
    def webhooks(self) -> WebhooksGroup:
        """Webhooks: Where and of what a location sends webhooks."""
        group: WebhooksGroup | None = self._groups.get("webhooks")
        if group is None:
            from .webhooks import WebhooksGroup

            group = self._groups["webhooks"] = WebhooksGroup(self._executor())
        return group
