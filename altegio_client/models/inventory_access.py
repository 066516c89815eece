# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, List

if TYPE_CHECKING:
    from typing import Any


class InventoryAccess(Model):
    """Rights in the inventory."""

    storages_access: bool | None = field("storages_access", BOOL, default=None)
    """Access: storages. Example: True."""
    storages_ids: list[int] | None = field("storages_ids", List(INT), default=None)
    """IDs allowed."""
    storages_transactions_access: bool | None = field("storages_transactions_access", BOOL, default=None)
    """Access: storages transactions. Example: True."""
    storages_last_days_count: int | None = field("storages_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_move_goods_access: bool | None = field("storages_move_goods_access", BOOL, default=None)
    """Access: storages move goods. Example: True."""
    storages_create_transactions_access: bool | None = field(
        "storages_create_transactions_access", BOOL, default=None
    )
    """Access: storages create transactions. Example: True."""
    storages_create_last_days_count: int | None = field("storages_create_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_create_transactions_buy_access: bool | None = field(
        "storages_create_transactions_buy_access", BOOL, default=None
    )
    """Access: storages create transactions buy. Example: True."""
    storages_create_transactions_sale_access: bool | None = field(
        "storages_create_transactions_sale_access", BOOL, default=None
    )
    """Access: storages create transactions sale. Example: True."""
    storages_edit_transactions_access: bool | None = field(
        "storages_edit_transactions_access", BOOL, default=None
    )
    """Access: storages edit transactions. Example: True."""
    storages_edit_last_days_count: int | None = field("storages_edit_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_edit_transactions_buy_access: bool | None = field(
        "storages_edit_transactions_buy_access", BOOL, default=None
    )
    """Access: storages edit transactions buy. Example: True."""
    storages_edit_transactions_sale_access: bool | None = field(
        "storages_edit_transactions_sale_access", BOOL, default=None
    )
    """Access: storages edit transactions sale. Example: True."""
    storages_delete_transactions_access: bool | None = field(
        "storages_delete_transactions_access", BOOL, default=None
    )
    """Access: storages delete transactions. Example: True."""
    storages_transactions_excel_access: bool | None = field(
        "storages_transactions_excel_access", BOOL, default=None
    )
    """Access: storages transactions excel. Example: True."""
    storages_transactions_types: list[Any] | None = field(
        "storages_transactions_types", List(ANY), default=None
    )
    """IDs allowed."""
    storages_inventory_access: bool | None = field("storages_inventory_access", BOOL, default=None)
    """Access: storages inventory. Example: True."""
    storages_inventory_create_edit_access: bool | None = field(
        "storages_inventory_create_edit_access", BOOL, default=None
    )
    """Access: storages inventory create edit. Example: True."""
    storages_inventory_delete_access: bool | None = field(
        "storages_inventory_delete_access", BOOL, default=None
    )
    """Access: storages inventory delete. Example: True."""
    storages_inventory_excel_access: bool | None = field(
        "storages_inventory_excel_access", BOOL, default=None
    )
    """Access: storages inventory excel. Example: True."""
    storages_remnants_report_access: bool | None = field(
        "storages_remnants_report_access", BOOL, default=None
    )
    """Access: storages remnants report. Example: True."""
    storages_remnants_report_excel_access: bool | None = field(
        "storages_remnants_report_excel_access", BOOL, default=None
    )
    """Access: storages remnants report excel. Example: True."""
    storages_sales_report_access: bool | None = field("storages_sales_report_access", BOOL, default=None)
    """Access: storages sales report. Example: True."""
    storages_sales_report_excel_access: bool | None = field(
        "storages_sales_report_excel_access", BOOL, default=None
    )
    """Access: storages sales report excel. Example: True."""
    storages_consumable_report_access: bool | None = field(
        "storages_consumable_report_access", BOOL, default=None
    )
    """Access: storages consumable report. Example: True."""
    storages_consumable_report_excel_access: bool | None = field(
        "storages_consumable_report_excel_access", BOOL, default=None
    )
    """Access: storages consumable report excel. Example: True."""
    storages_write_off_report_access: bool | None = field(
        "storages_write_off_report_access", BOOL, default=None
    )
    """Access: storages write off report. Example: True."""
    storages_write_off_report_excel_access: bool | None = field(
        "storages_write_off_report_excel_access", BOOL, default=None
    )
    """Access: storages write off report excel. Example: True."""
    storages_turnover_report_access: bool | None = field(
        "storages_turnover_report_access", BOOL, default=None
    )
    """Access: storages turnover report. Example: True."""
    storages_turnover_report_excel_access: bool | None = field(
        "storages_turnover_report_excel_access", BOOL, default=None
    )
    """Access: storages turnover report excel. Example: True."""
    storages_goods_crud_access: bool | None = field("storages_goods_crud_access", BOOL, default=None)
    """Access: storages goods crud. Example: True."""
    storages_goods_create_access: bool | None = field("storages_goods_create_access", BOOL, default=None)
    """Access: storages goods create. Example: True."""
    storages_goods_update_access: bool | None = field("storages_goods_update_access", BOOL, default=None)
    """Access: storages goods update. Example: True."""
    storages_goods_title_edit_access: bool | None = field(
        "storages_goods_title_edit_access", BOOL, default=None
    )
    """Access: storages goods title edit. Example: True."""
    storages_goods_category_edit_access: bool | None = field(
        "storages_goods_category_edit_access", BOOL, default=None
    )
    """Access: storages goods category edit. Example: True."""
    storages_goods_selling_price_edit_access: bool | None = field(
        "storages_goods_selling_price_edit_access", BOOL, default=None
    )
    """Access: storages goods selling price edit. Example: True."""
    storages_goods_cost_price_edit_access: bool | None = field(
        "storages_goods_cost_price_edit_access", BOOL, default=None
    )
    """Access: storages goods cost price edit. Example: True."""
    storages_goods_units_edit_access: bool | None = field(
        "storages_goods_units_edit_access", BOOL, default=None
    )
    """Access: storages goods units edit. Example: True."""
    storages_goods_critical_balance_edit_access: bool | None = field(
        "storages_goods_critical_balance_edit_access", BOOL, default=None
    )
    """Access: storages goods critical balance edit. Example: True."""
    storages_goods_masses_edit_access: bool | None = field(
        "storages_goods_masses_edit_access", BOOL, default=None
    )
    """Access: storages goods masses edit. Example: True."""
    storages_goods_comment_edit_access: bool | None = field(
        "storages_goods_comment_edit_access", BOOL, default=None
    )
    """Access: storages goods comment edit. Example: True."""
    storages_goods_archive_access: bool | None = field("storages_goods_archive_access", BOOL, default=None)
    """Access: storages goods archive. Example: True."""
    storages_goods_delete_access: bool | None = field("storages_goods_delete_access", BOOL, default=None)
    """Access: storages goods delete. Example: True."""
    storages_limited_access: bool | None = field("storages_limited_access", BOOL, default=None)
    """Access: storages limited."""
    storages_goods_prime_cost_view_access: bool | None = field(
        "storages_goods_prime_cost_view_access", BOOL, default=None
    )
    """Access: storages goods prime cost view. Example: True."""
