# Generated; do not edit. Regenerate: make generate
"""The types of rows that a fake stores, with the fields that each takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict, Unpack

from altegio.mock_server._core.locations import HOME, HOME_CHAIN
from altegio.mock_server._core.store import Store
from altegio.testing._rows import RowsOfChain, RowsOfLocation
from altegio_client.base import Model
from altegio_client.models import (
    Account,
    AppointmentDetails,
    ChainGiftCardType,
    ChainMembershipType,
    Client,
    ClientAccount,
    ClientComment,
    ClientGiftCard,
    ClientLoyaltyCard,
    ClientMembership,
    Document,
    FinancialTransaction,
    GoodsTransactionDetails,
    LocationDetails,
    Product,
    ServiceCategoryDetails,
    ServiceDetails,
    TeamMemberDetails,
)

if TYPE_CHECKING:
    import datetime as dt

    from altegio_client.enums import (
        AccountKind,
        BookingSource,
        ClientImportance,
        Gender,
        GiftCardExpirationType,
        GiftCardScope,
        MembershipActivation,
        PeriodUnit,
        UnitKind,
        VisitAttendance,
    )

__all__ = [
    "AccountRowFields",
    "AccountRows",
    "AppointmentRowFields",
    "AppointmentRows",
    "ClientRowFields",
    "ClientRows",
    "CommentRowFields",
    "CommentRows",
    "DepositRowFields",
    "DepositRows",
    "DocumentRowFields",
    "DocumentRows",
    "GiftCardRowFields",
    "GiftCardRows",
    "GiftCardTypeRowFields",
    "GiftCardTypeRows",
    "GoodsTransactionRowFields",
    "GoodsTransactionRows",
    "LocationRowFields",
    "LocationRows",
    "LoyaltyCardRowFields",
    "LoyaltyCardRows",
    "MembershipRowFields",
    "MembershipRows",
    "MembershipTypeRowFields",
    "MembershipTypeRows",
    "Nested",
    "ProductRowFields",
    "ProductRows",
    "ServiceCategoryRowFields",
    "ServiceCategoryRows",
    "ServiceRowFields",
    "ServiceRows",
    "TeamMemberRowFields",
    "TeamMemberRows",
    "TransactionRowFields",
    "TransactionRows",
]

Nested = Model | Mapping[str, Any]
"""An object inside a row; a model that a row was returned as will do where an ID is enough."""


class ClientRowFields(TypedDict, total=False):
    """The fields of a client, by their wire names."""

    id: int
    name: Required[str]
    phone: Required[str]
    email: str | None
    categories: Sequence[Nested] | None
    gender_id: Gender | int | None
    gender: str | None
    discount: float | None
    importance_id: ClientImportance | int | None
    importance: str | None
    card: str | None
    birth_date: dt.date | str | None
    comment: str | None
    sms_check: int | None
    sms_not: int | None
    spent: float | None
    balance: float | None
    visits: int | None
    last_change_date: dt.datetime | str | None
    custom_fields: Mapping[str, Any] | None
    middle_name: str | None
    surname: str | None
    display_name: str | None
    paid: float | None
    patronymic: str | None
    sex: str | None
    sex_id: Gender | int | None
    sms_bot: int | None
    labels: Sequence[int]


class ClientRows(RowsOfLocation[Client]):
    """The rows of ``fake.clients``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "clients",
            "client",
            Client,
            ClientRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[ClientRowFields],
    ) -> Client:
        """Add a client, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class CommentRowFields(TypedDict, total=False):
    """The fields of a comment on a client, by their wire names."""

    id: int
    create_date: dt.datetime | str | None
    update_date: dt.datetime | str | None
    type: str | None
    text: Required[str]
    files: Sequence[Nested] | None
    user: Nested | None
    client_id: Required[int]


class CommentRows(RowsOfLocation[ClientComment]):
    """The rows of ``fake.client_comments``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "client_comments",
            "comment",
            ClientComment,
            CommentRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[CommentRowFields],
    ) -> ClientComment:
        """Add a comment on a client, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class TeamMemberRowFields(TypedDict, total=False):
    """The fields of a team member, by their wire names."""

    id: int
    name: Required[str]
    company_id: int | None
    specialization: str | None
    position: Nested | None
    avatar: str | None
    avatar_big: str | None
    fired: int | None
    status: int | None
    hidden: int | None
    user_id: int | None
    is_paid_staff: bool | None
    is_included_in_payment_policy: bool | None
    api_id: int | None
    bookable: bool | None
    comments_count: int | None
    has_access_timetable: bool | None
    image_group: Nested | None
    information: str | None
    position_id: int | None
    prepaid: str | None
    rating: float | None
    schedule_till: dt.date | str | None
    seance_date: int | None
    seances: Sequence[Any] | None
    show_rating: int | None
    user: Nested | None
    votes_count: int | None
    weight: int | None


class TeamMemberRows(RowsOfLocation[TeamMemberDetails]):
    """The rows of ``fake.team_members``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "team_members",
            "team_member",
            TeamMemberDetails,
            TeamMemberRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[TeamMemberRowFields],
    ) -> TeamMemberDetails:
        """Add a team member, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class ServiceCategoryRowFields(TypedDict, total=False):
    """The fields of a category of services, by their wire names."""

    id: int
    salon_service_id: int | None
    title: Required[str]
    api_id: str | None
    weight: int | None
    staff: Sequence[int] | None
    is_chain: bool | None


class ServiceCategoryRows(RowsOfLocation[ServiceCategoryDetails]):
    """The rows of ``fake.service_categories``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "service_categories",
            "service_category",
            ServiceCategoryDetails,
            ServiceCategoryRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[ServiceCategoryRowFields],
    ) -> ServiceCategoryDetails:
        """Add a category of services, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class ServiceRowFields(TypedDict, total=False):
    """The fields of a service, by their wire names."""

    id: int
    salon_service_id: int | None
    title: Required[str]
    category_id: int | None
    price_min: float | None
    price_max: float | None
    discount: float | None
    comment: str | None
    weight: int | None
    active: int | None
    api_id: str | None
    staff: Sequence[Nested] | None
    abonement_restriction_value: int | None
    api_service_id: int | None
    autopayment_before_visit_time: int | None
    booking_title: str | None
    capacity: int | None
    date_from: dt.date | str | None
    date_to: dt.date | str | None
    dates: Sequence[Any] | None
    default_technical_break_duration: int | None
    duration: int | None
    image: str | None
    image_group: Mapping[str, Any] | None
    is_abonement_autopayment_enabled: int | None
    is_chain: bool | None
    is_comment_managed_only_in_chain: bool | None
    is_composite: bool | None
    is_multi: bool | None
    is_need_limit_date: bool | None
    is_online: bool | None
    is_price_managed_only_in_chain: bool | None
    online_invoicing_status: int | None
    original_title: str | None
    prepaid: str | None
    price_prepaid_amount: float | None
    price_prepaid_percent: float | None
    print_title: str | None
    repeat_visit_days_step: int | None
    resources: Sequence[int] | None
    schedule_template_type: int | None
    seance_length: int | None
    seance_search_finish: int | None
    seance_search_start: int | None
    seance_search_step: int | None
    service_type: int | None
    sex: Gender | int | None
    step: int | None
    tax_variant: int | None
    technical_break_duration: int | None
    vat_id: int | None


class ServiceRows(RowsOfLocation[ServiceDetails]):
    """The rows of ``fake.services``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "services",
            "service",
            ServiceDetails,
            ServiceRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[ServiceRowFields],
    ) -> ServiceDetails:
        """Add a service, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class AppointmentRowFields(TypedDict, total=False):
    """The fields of an appointment, by their wire names."""

    id: int
    company_id: int | None
    staff_id: Required[int]
    services: Required[Sequence[Nested]]
    goods_transactions: Sequence[Nested] | None
    staff: Nested | None
    client: Nested | None
    date: dt.datetime | str | None
    datetime: Required[dt.datetime | str]
    create_date: dt.datetime | str | None
    comment: str | None
    online: bool | None
    visit_attendance: VisitAttendance | int | None
    attendance: VisitAttendance | int | None
    confirmed: int | None
    seance_length: Required[int]
    length: int | None
    sms_before: int | None
    sms_now: int | None
    sms_now_text: str | None
    email_now: int | None
    notified: int | None
    master_request: int | None
    api_id: str | None
    from_url: str | None
    review_requested: int | None
    is_remind_sms_sent: bool | None
    visit_id: int | None
    created_user_id: int | None
    deleted: bool | None
    paid_full: int | None
    prepaid: bool | None
    prepaid_confirmed: bool | None
    last_change_date: dt.datetime | str | None
    custom_color: str | None
    custom_font_color: str | None
    record_labels: Sequence[int]
    activity_id: int | None
    custom_fields: Mapping[str, Any] | Sequence[Any] | None
    documents: Sequence[Nested] | None
    sms_remain_hours: int | None
    email_remain_hours: int | None
    bookform_id: int | None
    record_from: str | None
    is_mobile: BookingSource | int | None
    is_sale_bill_printed: bool | None
    consumables: Sequence[Nested] | None
    finance_transactions: Sequence[Nested] | None
    acceptance_free: bool | None
    clients_count: int | None
    comer: bool | None
    comer_person_info: Mapping[str, Any] | None
    is_update_blocked: bool | None
    payment_status: str | int | None
    resource_instance_ids: Sequence[int] | None
    short_link: str | None
    technical_break_duration: int | None
    resource_instances: Sequence[Nested] | None


class AppointmentRows(RowsOfLocation[AppointmentDetails]):
    """The rows of ``fake.appointments``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "appointments",
            "appointment",
            AppointmentDetails,
            AppointmentRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[AppointmentRowFields],
    ) -> AppointmentDetails:
        """Add an appointment, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class AccountRowFields(TypedDict, total=False):
    """The fields of an account of the till or the bank, by their wire names."""

    id: int
    title: Required[str]
    type: AccountKind | int | None
    comment: str | None


class AccountRows(RowsOfLocation[Account]):
    """The rows of ``fake.accounts``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "accounts",
            "account",
            Account,
            AccountRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[AccountRowFields],
    ) -> Account:
        """Add an account of the till or the bank, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class TransactionRowFields(TypedDict, total=False):
    """The fields of a payment into or out of an account, by their wire names."""

    id: int
    document_id: int | None
    expense: Nested | None
    date: dt.datetime | str | None
    amount: Required[float]
    comment: str | None
    master: Nested | None
    supplier: Nested | None
    account: Nested | None
    client: Nested | None
    last_change_date: dt.datetime | str | None
    record_id: int | None
    visit_id: int | None
    sold_item_id: int | None
    sold_item_type: str | None
    record: Any
    account_id: int
    client_id: int
    expense_id: int
    master_id: int
    supplier_id: int
    type_id: int


class TransactionRows(RowsOfLocation[FinancialTransaction]):
    """The rows of ``fake.transactions``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "transactions",
            "transaction",
            FinancialTransaction,
            TransactionRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[TransactionRowFields],
    ) -> FinancialTransaction:
        """Add a payment into or out of an account, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class ProductRowFields(TypedDict, total=False):
    """The fields of a product, by their wire names."""

    id: int
    title: Required[str]
    value: str | None
    label: str | None
    article: str | None
    category: str | None
    category_id: int | None
    salon_id: int | None
    good_id: int | None
    cost: float | None
    unit_id: int | None
    unit_short_title: str | None
    actual_amounts: Sequence[Any] | None
    actual_cost: float | None
    barcode: str | None
    critical_amount: float | None
    desired_amount: float | None
    is_goods_mark_enabled: bool | None
    last_change_date: dt.datetime | str | None
    loyalty_abonement_type_id: int | None
    loyalty_allow_empty_code: int | None
    loyalty_certificate_type_id: int | None
    service_unit_id: int | None
    service_unit_short_title: str | None
    unit_actual_cost: float | None
    unit_actual_cost_format: str | None
    unit_equals: float | None


class ProductRows(RowsOfLocation[Product]):
    """The rows of ``fake.products``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "products",
            "product",
            Product,
            ProductRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[ProductRowFields],
    ) -> Product:
        """Add a product, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class DocumentRowFields(TypedDict, total=False):
    """The fields of a document of the inventory, by their wire names."""

    id: int
    type_id: Required[int]
    type: Nested | None
    storage_id: Required[int]
    user_id: int | None
    company_id: int | None
    number: int | None
    comment: str | None
    create_date: dt.datetime | str | None
    bill_print_status: int | None
    storage: Nested | None
    company: Nested | None
    user: Nested | None


class DocumentRows(RowsOfLocation[Document]):
    """The rows of ``fake.documents``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "documents",
            "document",
            Document,
            DocumentRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[DocumentRowFields],
    ) -> Document:
        """Add a document of the inventory, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class GoodsTransactionRowFields(TypedDict, total=False):
    """The fields of a movement of a product, by their wire names."""

    id: int
    document_id: Required[int]
    type_id: int | None
    type: Nested | None
    company_id: int | None
    good_id: Required[int]
    amount: Required[float]
    cost_per_unit: float | None
    cost: float | None
    discount: float | None
    unit_id: int | None
    storage_id: int | None
    supplier_id: int | None
    client_id: int | None
    master_id: int | None
    create_date: dt.datetime | str | None
    last_change_date: dt.datetime | str | None
    comment: str | None
    deleted: bool | None
    good_special_number: str | None
    service_amount: float | None
    sale_amount: float | None
    service_unit_id: int | None
    sale_unit_id: int | None
    operation_unit_type: UnitKind | int | None
    good: Nested | None
    sale_unit: Nested | None
    service_unit: Nested | None
    goods_marks: Sequence[Mapping[str, Any]] | None
    storage: Nested | None
    supplier: Mapping[str, Any] | None
    client: Nested | None
    master: Nested | None
    unit: Nested | None


class GoodsTransactionRows(RowsOfLocation[GoodsTransactionDetails]):
    """The rows of ``fake.goods_transactions``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "goods_transactions",
            "goods_transaction",
            GoodsTransactionDetails,
            GoodsTransactionRowFields,
        )

    def add(
        self,
        *,
        location_id: int = HOME,
        **fields: Unpack[GoodsTransactionRowFields],
    ) -> GoodsTransactionDetails:
        """Add a movement of a product, with usual values where a field is left out; see ``Rows``."""
        return self._add(location_id, fields)


class LocationRowFields(TypedDict, total=False):
    """The fields of a location, by their wire names."""

    id: int
    title: Required[str]
    country_id: int | None
    country: str | None
    city_id: int | None
    city: str | None
    timezone_name: str | None
    address: str | None
    zip: str | None
    social: Nested | None
    site: str | None
    coordinate_lat: float | None
    coordinate_lon: float | None
    phone_confirmation: bool | None
    active_staff_count: int | None
    next_slot: dt.datetime | str | None
    group_priority: int | None
    push_notification_phone_confirm: bool | int | None
    main_group_id: int | None
    main_group: Nested | None
    groups: Mapping[str, Nested] | None
    bookforms: Sequence[Nested] | None
    online_sales_form_url: str | None
    payment_policy: Nested | None
    access: Mapping[str, Any] | None
    active: int | None
    app_android: str | None
    app_ios: str | None
    business_type_id: int | None
    currency_short_title: str | None
    description: str | None
    logo: str | None
    phone: str | None
    schedule: str | None
    short_descr: str | None


class LocationRows(RowsOfChain[LocationDetails]):
    """The rows of ``fake.locations``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "locations",
            "location",
            LocationDetails,
            LocationRowFields,
        )

    def add(
        self,
        *,
        chain_id: int = HOME_CHAIN,
        **fields: Unpack[LocationRowFields],
    ) -> LocationDetails:
        """Add a location, with usual values where a field is left out; see ``Rows``."""
        return self._add(chain_id, fields)


class DepositRowFields(TypedDict, total=False):
    """The fields of a prepaid account of a client, by their wire names."""

    id: int
    deposit_type_id: int | None
    salon_group_id: int | None
    initial_balance: float | None
    balance: Required[float]
    reserved_balance: float | None
    blocked: bool | None
    date_create: dt.datetime | str | None
    client: Required[Nested]


class DepositRows(RowsOfChain[ClientAccount]):
    """The rows of ``fake.deposits``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "deposits",
            "deposit",
            ClientAccount,
            DepositRowFields,
        )

    def add(
        self,
        *,
        chain_id: int = HOME_CHAIN,
        **fields: Unpack[DepositRowFields],
    ) -> ClientAccount:
        """Add a prepaid account of a client, with usual values where a field is left out; see ``Rows``."""
        return self._add(chain_id, fields)


class LoyaltyCardRowFields(TypedDict, total=False):
    """The fields of a loyalty card, by their wire names."""

    id: int
    balance: float | None
    points: int | None
    paid_amount: float | None
    sold_amount: float | None
    visits_count: int | None
    number: str | None
    type_id: int | None
    salon_group_id: int | None
    type: Nested | None
    salon_group: Nested | None
    programs: Sequence[Nested] | None
    client_id: Required[int]
    phone: str


class LoyaltyCardRows(RowsOfChain[ClientLoyaltyCard]):
    """The rows of ``fake.loyalty_cards``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "loyalty_cards",
            "loyalty_card",
            ClientLoyaltyCard,
            LoyaltyCardRowFields,
        )

    def add(
        self,
        *,
        chain_id: int = HOME_CHAIN,
        **fields: Unpack[LoyaltyCardRowFields],
    ) -> ClientLoyaltyCard:
        """Add a loyalty card, with usual values where a field is left out; see ``Rows``."""
        return self._add(chain_id, fields)


class GiftCardTypeRowFields(TypedDict, total=False):
    """The fields of a type of gift cards, by their wire names."""

    id: int
    title: Required[str]
    balance: Required[float]
    is_multi: bool | None
    company_group_id: int | None
    category_id: int | None
    weight: int | None
    item_type_id: GiftCardScope | int | None
    expiration_type_id: GiftCardExpirationType | int | None
    expiration_date: dt.datetime | str | None
    expiration_timeout: int | None
    expiration_timeout_unit_id: PeriodUnit | int | None
    balance_edit_type_id: int | None
    is_allow_empty_code: bool | None
    is_serial_number_limited: bool | None
    is_archived: bool | None
    date_archived: dt.datetime | str | None
    online_sale_is_enabled: bool | None
    online_sale_title: str | None
    online_sale_description: str | None
    online_sale_price: float | None
    online_sale_image: str | None
    released_total: int | None
    item_type: Nested | None
    service_ids: Sequence[int] | None
    salon_ids: Sequence[int] | None


class GiftCardTypeRows(RowsOfChain[ChainGiftCardType]):
    """The rows of ``fake.gift_card_types``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "gift_card_types",
            "gift_card_type",
            ChainGiftCardType,
            GiftCardTypeRowFields,
        )

    def add(
        self,
        *,
        chain_id: int = HOME_CHAIN,
        **fields: Unpack[GiftCardTypeRowFields],
    ) -> ChainGiftCardType:
        """Add a type of gift cards, with usual values where a field is left out; see ``Rows``."""
        return self._add(chain_id, fields)


class GiftCardRowFields(TypedDict, total=False):
    """The fields of a gift card, by their wire names."""

    id: int
    number: str | None
    balance: float | None
    default_balance: float | None
    type_id: int | None
    status_id: int | None
    created_date: dt.datetime | str | None
    expiration_date: dt.datetime | str | None
    type: Nested | None
    status: Nested | None
    phone: Required[str]


class GiftCardRows(RowsOfChain[ClientGiftCard]):
    """The rows of ``fake.gift_cards``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "gift_cards",
            "gift_card",
            ClientGiftCard,
            GiftCardRowFields,
        )

    def add(
        self,
        *,
        chain_id: int = HOME_CHAIN,
        **fields: Unpack[GiftCardRowFields],
    ) -> ClientGiftCard:
        """Add a gift card, with usual values where a field is left out; see ``Rows``."""
        return self._add(chain_id, fields)


class MembershipTypeRowFields(TypedDict, total=False):
    """The fields of a type of memberships, by their wire names."""

    id: int
    salon_group_id: int | None
    category_id: int | None
    title: Required[str]
    period: int | None
    period_unit_id: PeriodUnit | int | None
    allow_freeze: bool | None
    freeze_limit: int | None
    freeze_limit_unit_id: PeriodUnit | int | None
    is_booking_when_frozen_allowed: bool | None
    is_allow_empty_code: bool | None
    is_united_balance: bool | None
    is_united_balance_unlimited: bool | None
    is_code_required: bool | None
    balance_edit_type_id: int | None
    cost: float | None
    chain_price_min: float | None
    chain_price_max: float | None
    is_chain: bool | None
    expiration_type_id: MembershipActivation | int | None
    expiration_type_title: str | None
    category: Mapping[str, Any] | str | None
    weight: int | None
    abonements_count: int | None
    is_online_sale_enabled: bool | None
    online_sale_title: str | None
    online_sale_description: str | None
    online_sale_price: float | None
    service_price_correction: bool | None
    united_balance_services_count: int | None
    autoactivation_time: int | None
    autoactivation_time_unit_id: PeriodUnit | int | None
    attached_location_ids: Sequence[int] | None
    attached_salon_ids: Sequence[int] | None
    online_sale_image: str | None
    is_archived: bool | None
    date_archived: dt.datetime | str | None
    availability: Sequence[Nested] | None
    balance_container: Nested | None
    services: Mapping[str, int]
    service_categories: Mapping[str, int]
    location_ids: Sequence[int]


class MembershipTypeRows(RowsOfChain[ChainMembershipType]):
    """The rows of ``fake.membership_types``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "membership_types",
            "membership_type",
            ChainMembershipType,
            MembershipTypeRowFields,
        )

    def add(
        self,
        *,
        chain_id: int = HOME_CHAIN,
        **fields: Unpack[MembershipTypeRowFields],
    ) -> ChainMembershipType:
        """Add a type of memberships, with usual values where a field is left out; see ``Rows``."""
        return self._add(chain_id, fields)


class MembershipRowFields(TypedDict, total=False):
    """The fields of a membership, by their wire names."""

    id: int
    number: str | None
    balance_string: str | None
    is_frozen: bool | None
    freeze_period: int | None
    period: int | None
    period_unit_id: PeriodUnit | int | None
    expiration_date: dt.datetime | str | None
    created_date: dt.datetime | str | None
    activated_date: dt.datetime | str | None
    is_united_balance: bool | None
    is_united_balance_unlimited: bool | None
    united_balance_services_count: int | None
    goods_transaction_id: int | None
    slug: str | None
    status: Nested | None
    balance_container: Nested | None
    type: Nested | None
    phone: Required[str]


class MembershipRows(RowsOfChain[ClientMembership]):
    """The rows of ``fake.memberships``."""

    def __init__(self, store: Store) -> None:
        super().__init__(
            store,
            "memberships",
            "membership",
            ClientMembership,
            MembershipRowFields,
        )

    def add(
        self,
        *,
        chain_id: int = HOME_CHAIN,
        **fields: Unpack[MembershipRowFields],
    ) -> ClientMembership:
        """Add a membership, with usual values where a field is left out; see ``Rows``."""
        return self._add(chain_id, fields)


class Tables:
    """All rows that a fake stores."""

    def __init__(self, store: Store) -> None:
        self.clients: ClientRows = ClientRows(store)
        self.client_comments: CommentRows = CommentRows(store)
        self.team_members: TeamMemberRows = TeamMemberRows(store)
        self.service_categories: ServiceCategoryRows = ServiceCategoryRows(store)
        self.services: ServiceRows = ServiceRows(store)
        self.appointments: AppointmentRows = AppointmentRows(store)
        self.accounts: AccountRows = AccountRows(store)
        self.transactions: TransactionRows = TransactionRows(store)
        self.products: ProductRows = ProductRows(store)
        self.documents: DocumentRows = DocumentRows(store)
        self.goods_transactions: GoodsTransactionRows = GoodsTransactionRows(store)
        self.locations: LocationRows = LocationRows(store)
        self.deposits: DepositRows = DepositRows(store)
        self.loyalty_cards: LoyaltyCardRows = LoyaltyCardRows(store)
        self.gift_card_types: GiftCardTypeRows = GiftCardTypeRows(store)
        self.gift_cards: GiftCardRows = GiftCardRows(store)
        self.membership_types: MembershipTypeRows = MembershipTypeRows(store)
        self.memberships: MembershipRows = MembershipRows(store)
