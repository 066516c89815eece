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
    """Storages access. Example: True."""
    storages_ids: list[int] | None = field("storages_ids", List(INT), default=None)
    """IDs allowed."""
    storages_transactions_access: bool | None = field("storages_transactions_access", BOOL, default=None)
    """Storages transactions access. Example: True."""
    storages_last_days_count: int | None = field("storages_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_move_goods_access: bool | None = field("storages_move_goods_access", BOOL, default=None)
    """Storages move goods access. Example: True."""
    storages_create_transactions_access: bool | None = field(
        "storages_create_transactions_access", BOOL, default=None
    )
    """Storages create transactions access. Example: True."""
    storages_create_last_days_count: int | None = field("storages_create_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_create_transactions_buy_access: bool | None = field(
        "storages_create_transactions_buy_access", BOOL, default=None
    )
    """Storages create transactions buy access. Example: True."""
    storages_create_transactions_sale_access: bool | None = field(
        "storages_create_transactions_sale_access", BOOL, default=None
    )
    """Storages create transactions sale access. Example: True."""
    storages_edit_transactions_access: bool | None = field(
        "storages_edit_transactions_access", BOOL, default=None
    )
    """Storages edit transactions access. Example: True."""
    storages_edit_last_days_count: int | None = field("storages_edit_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_edit_transactions_buy_access: bool | None = field(
        "storages_edit_transactions_buy_access", BOOL, default=None
    )
    """Storages edit transactions buy access. Example: True."""
    storages_edit_transactions_sale_access: bool | None = field(
        "storages_edit_transactions_sale_access", BOOL, default=None
    )
    """Storages edit transactions sale access. Example: True."""
    storages_delete_transactions_access: bool | None = field(
        "storages_delete_transactions_access", BOOL, default=None
    )
    """Storages delete transactions access. Example: True."""
    storages_transactions_excel_access: bool | None = field(
        "storages_transactions_excel_access", BOOL, default=None
    )
    """Storages transactions excel access. Example: True."""
    storages_transactions_types: list[Any] | None = field(
        "storages_transactions_types", List(ANY), default=None
    )
    """IDs allowed."""
    storages_inventory_access: bool | None = field("storages_inventory_access", BOOL, default=None)
    """Storages inventory access. Example: True."""
    storages_inventory_create_edit_access: bool | None = field(
        "storages_inventory_create_edit_access", BOOL, default=None
    )
    """Storages inventory create edit access. Example: True."""
    storages_inventory_delete_access: bool | None = field(
        "storages_inventory_delete_access", BOOL, default=None
    )
    """Storages inventory delete access. Example: True."""
    storages_inventory_excel_access: bool | None = field(
        "storages_inventory_excel_access", BOOL, default=None
    )
    """Storages inventory excel access. Example: True."""
    storages_remnants_report_access: bool | None = field(
        "storages_remnants_report_access", BOOL, default=None
    )
    """Storages remnants report access. Example: True."""
    storages_remnants_report_excel_access: bool | None = field(
        "storages_remnants_report_excel_access", BOOL, default=None
    )
    """Storages remnants report excel access. Example: True."""
    storages_sales_report_access: bool | None = field("storages_sales_report_access", BOOL, default=None)
    """Storages sales report access. Example: True."""
    storages_sales_report_excel_access: bool | None = field(
        "storages_sales_report_excel_access", BOOL, default=None
    )
    """Storages sales report excel access. Example: True."""
    storages_consumable_report_access: bool | None = field(
        "storages_consumable_report_access", BOOL, default=None
    )
    """Storages consumable report access. Example: True."""
    storages_consumable_report_excel_access: bool | None = field(
        "storages_consumable_report_excel_access", BOOL, default=None
    )
    """Storages consumable report excel access. Example: True."""
    storages_write_off_report_access: bool | None = field(
        "storages_write_off_report_access", BOOL, default=None
    )
    """Storages write off report access. Example: True."""
    storages_write_off_report_excel_access: bool | None = field(
        "storages_write_off_report_excel_access", BOOL, default=None
    )
    """Storages write off report excel access. Example: True."""
    storages_turnover_report_access: bool | None = field(
        "storages_turnover_report_access", BOOL, default=None
    )
    """Storages turnover report access. Example: True."""
    storages_turnover_report_excel_access: bool | None = field(
        "storages_turnover_report_excel_access", BOOL, default=None
    )
    """Storages turnover report excel access. Example: True."""
    storages_goods_crud_access: bool | None = field("storages_goods_crud_access", BOOL, default=None)
    """Storages goods crud access. Example: True."""
    storages_goods_create_access: bool | None = field("storages_goods_create_access", BOOL, default=None)
    """Storages goods create access. Example: True."""
    storages_goods_update_access: bool | None = field("storages_goods_update_access", BOOL, default=None)
    """Storages goods update access. Example: True."""
    storages_goods_title_edit_access: bool | None = field(
        "storages_goods_title_edit_access", BOOL, default=None
    )
    """Storages goods title edit access. Example: True."""
    storages_goods_category_edit_access: bool | None = field(
        "storages_goods_category_edit_access", BOOL, default=None
    )
    """Storages goods category edit access. Example: True."""
    storages_goods_selling_price_edit_access: bool | None = field(
        "storages_goods_selling_price_edit_access", BOOL, default=None
    )
    """Storages goods selling price edit access. Example: True."""
    storages_goods_cost_price_edit_access: bool | None = field(
        "storages_goods_cost_price_edit_access", BOOL, default=None
    )
    """Storages goods cost price edit access. Example: True."""
    storages_goods_units_edit_access: bool | None = field(
        "storages_goods_units_edit_access", BOOL, default=None
    )
    """Storages goods units edit access. Example: True."""
    storages_goods_critical_balance_edit_access: bool | None = field(
        "storages_goods_critical_balance_edit_access", BOOL, default=None
    )
    """Storages goods critical balance edit access. Example: True."""
    storages_goods_masses_edit_access: bool | None = field(
        "storages_goods_masses_edit_access", BOOL, default=None
    )
    """Storages goods masses edit access. Example: True."""
    storages_goods_comment_edit_access: bool | None = field(
        "storages_goods_comment_edit_access", BOOL, default=None
    )
    """Storages goods comment edit access. Example: True."""
    storages_goods_archive_access: bool | None = field("storages_goods_archive_access", BOOL, default=None)
    """Storages goods archive access. Example: True."""
    storages_goods_delete_access: bool | None = field("storages_goods_delete_access", BOOL, default=None)
    """Storages goods delete access. Example: True."""
    storages_limited_access: bool | None = field("storages_limited_access", BOOL, default=None)
    """Storages limited access."""
    storages_goods_prime_cost_view_access: bool | None = field(
        "storages_goods_prime_cost_view_access", BOOL, default=None
    )
    """Storages goods prime cost view access. Example: True."""
