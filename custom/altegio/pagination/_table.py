"""Which list operation pages how: the one place that says so; tests hold it against the description.

``size`` is what is asked for when the caller asks for nothing, ``most`` the page size that the documentation
promises: up to it a shorter page is the last one. Elsewhere the server may cut the size down, so that only
what it sends tells. Where no limit is documented, sizes are modest ones that are known to work.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple


class Paging(NamedTuple):
    """How an operation pages; without arguments: not at all, the list comes whole.

    Attributes:
        page: the wire name of the page number, which counts from 1; None where there is none.
        per_page: the wire name of the page size.
        size: the page size to ask for.
        most: the largest page size that is documented.
        id: the wire names of the fields that tell items apart.
        in_body: whether page and size stand in the request body.
        rows: the field of the payload that holds the list; None where the payload is the list.
        cursor: the field of ``meta`` that holds the next period, which goes into ``from`` and ``to`` of the body.
        undeclared: the description has no such parameters, but the server takes them; they are used only when
            the answer to the documented call says that it is not all.
    """

    page: str | None = None
    per_page: str | None = None
    size: int | None = None
    most: int | None = None
    id: tuple[str, ...] = ("id",)
    in_body: bool = False
    rows: str | None = None
    cursor: str | None = None
    undeclared: bool = False


_count = partial(Paging, "page", "count")
_page_size = partial(Paging, "page", "page_size")
_limit = partial(Paging, "page", "limit")
_editable_length = partial(Paging, "page", "editable_length")
_TREE = ("item_id", "category_id")

PAGED: dict[str, Paging] = {
    "get_appointment_list": _count(200),  # 300 in older documents
    "get_partner_appointment_list": _editable_length(100, 100),
    "get_comments": _count(100),
    "chain_loyalty_certificate_types_list": _page_size(100, 100),
    "chain_loyalty_membership_types_list": _limit(200, undeclared=True),
    "get_chain_loyalty_transaction_list": _count(100),
    "get_client_list": _page_size(200, 200, in_body=True),
    "deprecated_get_client_list": _count(200),  # 200 in older documents
    "search_client_visits": Paging(rows="records", cursor="dateCursor"),
    "get_client_account_list_by_chain": _limit(100),
    "search_events": _count(200),  # 300 in older documents
    "get_fiscal_transaction_list": _editable_length(200),  # public clients ask for 1000
    "search_for_product_transactions": _count(100),
    "get_bill_of_materials_list": _count(100),
    "get_location_list": _count(100),
    "get_transactions": _count(100),
    "search_product": Paging(per_page="count", size=100, most=100, id=_TREE),  # the first ones, no further page
    "get_products_list": _count(100, id=("good_id",)),
    "get_product_category_composition": _count(200, 1000, id=_TREE, rows="children"),
    "get_membership_list": _count(100),
    "get_membership_type_list": _page_size(100, 100),
    "get_gift_card_type_list": _page_size(100, 100),
}

WHOLE = """
    get_location_analytics_occupancy_daily get_location_analytics_revenue_daily get_appointment_analytics_by_source
    get_appointment_analytics_by_status get_location_analytics_appointments_daily
    get_loyalty_program_team_member_statistics
    get_chain_loyalty_notification_template_list get_chain_list
    list_client_comments get_client_file_list get_custom_field_list
    get_client_account_list_by_location_and_client get_client_account_by_chain_and_phone
    get_chain_client_account_history
    search_event_dates get_event_search_filters search_event_services list_event_duplication_strategies
    get_tax_system_list
    get_location_inventories get_document_product_transactions get_team_member_service_bill_of_materials
    get_appointment_consumables
    get_loyalty_card_list_by_client_id get_loyalty_card_list_by_phone get_user_loyalty_cards
    get_loyalty_card_type_list get_loyalty_card_type_list_for_client get_chain_loyalty_card_type_list
    get_location_loyalty_program_list get_loyalty_transactions_by_visit
    get_location_notification_settings get_booking_widget_list
    get_document_financial_transactions get_account_list get_transactions_by_visit_or_appointment_id
    get_product_category_list get_product_category_list_by_ids deprecated_get_product_category_list
    search_team_member_payroll_calculation get_team_member_salary_schemes
    get_team_member_schedule get_appointment_calendar_dates get_appointment_calendar_sessions get_resource_list
    list_timetable_schedule_day_events get_team_member_schedule_list
    get_service_list get_service_category_list get_chain_service_category_list deprecated_get_service_category_list
    get_client_memberships get_user_memberships get_membership_type_list_by_id search_memberships_for_event
    get_client_gift_cards get_user_gift_cards get_gift_card_type_list_by_id
    get_tag_list_by_entity get_team_member_list get_position_list
    get_location_users list_roles get_user_roles deprecated_get_location_users
    get_team_member_tip_settings
"""

TABLE: dict[str, Paging] = {**dict.fromkeys(WHOLE.split(), Paging()), **PAGED}
"""Every list operation by its operationId. ``get_product`` pages only without its ID, as ``get_products_list``."""
