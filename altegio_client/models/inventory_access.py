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
    """Example: True."""
    storages_ids: list[int] | None = field("storages_ids", List(INT), default=None)
    """IDs allowed; the published text describes a boolean."""
    storages_transactions_access: bool | None = field("storages_transactions_access", BOOL, default=None)
    """Example: True."""
    storages_last_days_count: int | None = field("storages_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_move_goods_access: bool | None = field("storages_move_goods_access", BOOL, default=None)
    """Example: True."""
    storages_create_transactions_access: bool | None = field(
        "storages_create_transactions_access", BOOL, default=None
    )
    """Example: True."""
    storages_create_last_days_count: int | None = field("storages_create_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_create_transactions_buy_access: bool | None = field(
        "storages_create_transactions_buy_access", BOOL, default=None
    )
    """Example: True."""
    storages_create_transactions_sale_access: bool | None = field(
        "storages_create_transactions_sale_access", BOOL, default=None
    )
    """Example: True."""
    storages_edit_transactions_access: bool | None = field(
        "storages_edit_transactions_access", BOOL, default=None
    )
    """Example: True."""
    storages_edit_last_days_count: int | None = field("storages_edit_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    storages_edit_transactions_buy_access: bool | None = field(
        "storages_edit_transactions_buy_access", BOOL, default=None
    )
    """Example: True."""
    storages_edit_transactions_sale_access: bool | None = field(
        "storages_edit_transactions_sale_access", BOOL, default=None
    )
    """Example: True."""
    storages_delete_transactions_access: bool | None = field(
        "storages_delete_transactions_access", BOOL, default=None
    )
    """Example: True."""
    storages_transactions_excel_access: bool | None = field(
        "storages_transactions_excel_access", BOOL, default=None
    )
    """Example: True."""
    storages_transactions_types: list[Any] | None = field(
        "storages_transactions_types", List(ANY), default=None
    )
    """IDs allowed; the published text describes a boolean."""
    storages_inventory_access: bool | None = field("storages_inventory_access", BOOL, default=None)
    """Example: True."""
    storages_inventory_create_edit_access: bool | None = field(
        "storages_inventory_create_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_inventory_delete_access: bool | None = field(
        "storages_inventory_delete_access", BOOL, default=None
    )
    """Example: True."""
    storages_inventory_excel_access: bool | None = field(
        "storages_inventory_excel_access", BOOL, default=None
    )
    """Example: True."""
    storages_remnants_report_access: bool | None = field(
        "storages_remnants_report_access", BOOL, default=None
    )
    """Example: True."""
    storages_remnants_report_excel_access: bool | None = field(
        "storages_remnants_report_excel_access", BOOL, default=None
    )
    """Example: True."""
    storages_sales_report_access: bool | None = field("storages_sales_report_access", BOOL, default=None)
    """Example: True."""
    storages_sales_report_excel_access: bool | None = field(
        "storages_sales_report_excel_access", BOOL, default=None
    )
    """Example: True."""
    storages_consumable_report_access: bool | None = field(
        "storages_consumable_report_access", BOOL, default=None
    )
    """Example: True."""
    storages_consumable_report_excel_access: bool | None = field(
        "storages_consumable_report_excel_access", BOOL, default=None
    )
    """Example: True."""
    storages_write_off_report_access: bool | None = field(
        "storages_write_off_report_access", BOOL, default=None
    )
    """Example: True."""
    storages_write_off_report_excel_access: bool | None = field(
        "storages_write_off_report_excel_access", BOOL, default=None
    )
    """Example: True."""
    storages_turnover_report_access: bool | None = field(
        "storages_turnover_report_access", BOOL, default=None
    )
    """Example: True."""
    storages_turnover_report_excel_access: bool | None = field(
        "storages_turnover_report_excel_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_crud_access: bool | None = field("storages_goods_crud_access", BOOL, default=None)
    """Example: True."""
    storages_goods_create_access: bool | None = field("storages_goods_create_access", BOOL, default=None)
    """Example: True."""
    storages_goods_update_access: bool | None = field("storages_goods_update_access", BOOL, default=None)
    """Example: True."""
    storages_goods_title_edit_access: bool | None = field(
        "storages_goods_title_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_category_edit_access: bool | None = field(
        "storages_goods_category_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_selling_price_edit_access: bool | None = field(
        "storages_goods_selling_price_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_cost_price_edit_access: bool | None = field(
        "storages_goods_cost_price_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_units_edit_access: bool | None = field(
        "storages_goods_units_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_critical_balance_edit_access: bool | None = field(
        "storages_goods_critical_balance_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_masses_edit_access: bool | None = field(
        "storages_goods_masses_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_comment_edit_access: bool | None = field(
        "storages_goods_comment_edit_access", BOOL, default=None
    )
    """Example: True."""
    storages_goods_archive_access: bool | None = field("storages_goods_archive_access", BOOL, default=None)
    """Example: True."""
    storages_goods_delete_access: bool | None = field("storages_goods_delete_access", BOOL, default=None)
    """Example: True."""
    storages_limited_access: bool | None = field("storages_limited_access", BOOL, default=None)
    storages_goods_prime_cost_view_access: bool | None = field(
        "storages_goods_prime_cost_view_access", BOOL, default=None
    )
    """Example: True."""
