# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, List


class FinanceAccess(Model):
    """Rights in finances."""

    finances_access: bool | None = field("finances_access", BOOL, default=None)
    """Access: finances. Example: True."""
    finances_accounts_ids: list[int] | None = field("finances_accounts_ids", List(INT), default=None)
    """Account IDs."""
    finances_transactions_access: bool | None = field("finances_transactions_access", BOOL, default=None)
    """Access: finances transactions. Example: True."""
    finances_last_days_count: int | None = field("finances_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    finances_create_transactions_access: bool | None = field(
        "finances_create_transactions_access", BOOL, default=None
    )
    """Access: finances create transactions. Example: True."""
    finances_create_last_days_count: int | None = field("finances_create_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    finances_edit_transactions_access: bool | None = field(
        "finances_edit_transactions_access", BOOL, default=None
    )
    """Access: finances edit transactions. Example: True."""
    finances_edit_last_days_count: int | None = field("finances_edit_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    finances_delete_transactions_access: bool | None = field(
        "finances_delete_transactions_access", BOOL, default=None
    )
    """Access: finances delete transactions. Example: True."""
    finances_transactions_excel_access: bool | None = field(
        "finances_transactions_excel_access", BOOL, default=None
    )
    """Access: finances transactions excel. Example: True."""
    finances_expenses_ids: list[int] | None = field("finances_expenses_ids", List(INT), default=None)
    """IDs allowed."""
    finances_accounts_access: bool | None = field("finances_accounts_access", BOOL, default=None)
    """Access: finances accounts. Example: True."""
    finances_accounts_limited_access: bool | None = field(
        "finances_accounts_limited_access", BOOL, default=None
    )
    """Access: finances accounts limited."""
    finances_accounts_banalce_access: bool | None = field(
        "finances_accounts_banalce_access", BOOL, default=None
    )
    """Access: finances accounts banalce. Example: True."""
    finances_suppliers_read_access: bool | None = field("finances_suppliers_read_access", BOOL, default=None)
    """Access: finances suppliers read. Example: True."""
    finances_suppliers_create_access: bool | None = field(
        "finances_suppliers_create_access", BOOL, default=None
    )
    """Access: finances suppliers create. Example: True."""
    finances_suppliers_update_access: bool | None = field(
        "finances_suppliers_update_access", BOOL, default=None
    )
    """Access: finances suppliers update. Example: True."""
    finances_suppliers_delete_access: bool | None = field(
        "finances_suppliers_delete_access", BOOL, default=None
    )
    """Access: finances suppliers delete. Example: True."""
    finances_suppliers_excel_access: bool | None = field(
        "finances_suppliers_excel_access", BOOL, default=None
    )
    """Access: finances suppliers excel. Example: True."""
    finances_expenses_read_access: bool | None = field("finances_expenses_read_access", BOOL, default=None)
    """Access: finances expenses read. Example: True."""
    expenses_read_access: bool | None = field("expenses_read_access", BOOL, default=None)
    """Access: expenses read. Example: True."""
    finances_expenses_create_access: bool | None = field(
        "finances_expenses_create_access", BOOL, default=None
    )
    """Access: finances expenses create. Example: True."""
    expenses_create_access: bool | None = field("expenses_create_access", BOOL, default=None)
    """Access: expenses create. Example: True."""
    finances_expenses_update_access: bool | None = field(
        "finances_expenses_update_access", BOOL, default=None
    )
    """Access: finances expenses update. Example: True."""
    expenses_update_access: bool | None = field("expenses_update_access", BOOL, default=None)
    """Access: expenses update. Example: True."""
    finances_expenses_delete_access: bool | None = field(
        "finances_expenses_delete_access", BOOL, default=None
    )
    """Access: finances expenses delete. Example: True."""
    expenses_delete_access: bool | None = field("expenses_delete_access", BOOL, default=None)
    """Access: expenses delete. Example: True."""
    finances_kkm_transactions_access: bool | None = field(
        "finances_kkm_transactions_access", BOOL, default=None
    )
    """Access: finances cash register transactions. Example: True."""
    kkm_transactions_accounts_access: bool | None = field(
        "kkm_transactions_accounts_access", BOOL, default=None
    )
    """Access: cash register transactions accounts. Example: True."""
    finances_kkm_settings_read_access: bool | None = field(
        "finances_kkm_settings_read_access", BOOL, default=None
    )
    """Access: finances cash register settings read. Example: True."""
    kkm_settings_reed_access: bool | None = field("kkm_settings_reed_access", BOOL, default=None)
    """Access: cash register settings reed. Example: True."""
    finances_kkm_settings_update_access: bool | None = field(
        "finances_kkm_settings_update_access", BOOL, default=None
    )
    """Access: finances cash register settings update. Example: True."""
    kkm_settings_update_access: bool | None = field("kkm_settings_update_access", BOOL, default=None)
    """Access: cash register settings update. Example: True."""
    finances_settings_invoicing_read_access: bool | None = field(
        "finances_settings_invoicing_read_access", BOOL, default=None
    )
    """Access: finances settings invoicing read. Example: True."""
    finances_settings_invoicing_update_access: bool | None = field(
        "finances_settings_invoicing_update_access", BOOL, default=None
    )
    """Access: finances settings invoicing update. Example: True."""
    settings_invoicing_read_access: bool | None = field("settings_invoicing_read_access", BOOL, default=None)
    """Access: settings invoicing read. Example: True."""
    settings_invoicing_update_access: bool | None = field(
        "settings_invoicing_update_access", BOOL, default=None
    )
    """Access: settings invoicing update. Example: True."""
    finances_options_read_access: bool | None = field("finances_options_read_access", BOOL, default=None)
    """Access: finances options read. Example: True."""
    options_read_access: bool | None = field("options_read_access", BOOL, default=None)
    """Access: options read. Example: True."""
    finances_options_update_access: bool | None = field("finances_options_update_access", BOOL, default=None)
    """Access: finances options update. Example: True."""
    options_update_access: bool | None = field("options_update_access", BOOL, default=None)
    """Access: options update. Example: True."""
    finances_salary_schemes_access: bool | None = field("finances_salary_schemes_access", BOOL, default=None)
    """Access: finances salary schemes. Example: True."""
    finances_salary_calc_access: bool | None = field("finances_salary_calc_access", BOOL, default=None)
    """Access: finances salary calc. Example: True."""
    finances_salary_not_limitation_today_access: bool | None = field(
        "finances_salary_not_limitation_today_access", BOOL, default=None
    )
    """False means the current day only. Example: True."""
    finances_payroll_calculation_create_access: bool | None = field(
        "finances_payroll_calculation_create_access", BOOL, default=None
    )
    """Access: finances payroll calculation create. Example: True."""
    finances_payroll_calculation_create_not_limitation_today_access: bool | None = field(
        "finances_payroll_calculation_create_not_limitation_today_access", BOOL, default=None
    )
    """False means the current day only. Example: True."""
    finances_salary_access_master_checkbox: bool | None = field(
        "finances_salary_access_master_checkbox", BOOL, default=None
    )
    """True limits payroll to one team member. Example: True."""
    finances_salary_access_master_id: int | None = field(
        "finances_salary_access_master_id", INT, default=None
    )
    """That team member. Example: 1000237."""
    get_salary_access_master_id: int | None = field("get_salary_access_master_id", INT, default=None)
    """That team member. Example: 1000237."""
    finances_salary_master_not_limitation_today_access: bool | None = field(
        "finances_salary_master_not_limitation_today_access", BOOL, default=None
    )
    """False means the current day only. Example: True."""
    finances_payroll_calculation_create_by_master_access: bool | None = field(
        "finances_payroll_calculation_create_by_master_access", BOOL, default=None
    )
    """True only one team member, false no restrictions. Example: True."""
    calculation_create_by_master_not_limitation_today_access: bool | None = field(
        "calculation_create_by_master_not_limitation_today_access", BOOL, default=None
    )
    """Access: calculation create by master not limitation today. Example: True."""
    finances_period_report_access: bool | None = field("finances_period_report_access", BOOL, default=None)
    """Access: finances period report. Example: True."""
    finances_period_report_excel_access: bool | None = field(
        "finances_period_report_excel_access", BOOL, default=None
    )
    """Access: finances period report excel. Example: True."""
    finances_year_report_access: bool | None = field("finances_year_report_access", BOOL, default=None)
    """Access: finances year report. Example: True."""
    finances_year_report_excel_access: bool | None = field(
        "finances_year_report_excel_access", BOOL, default=None
    )
    """Access: finances year report excel. Example: True."""
    finances_print_check_access: bool | None = field("finances_print_check_access", BOOL, default=None)
    """Access: finances print check. Example: True."""
    finances_z_report_access: bool | None = field("finances_z_report_access", BOOL, default=None)
    """Access: finances z report. Example: True."""
    finances_z_report_no_limit_today_access: bool | None = field(
        "finances_z_report_no_limit_today_access", BOOL, default=None
    )
    """False means the current day only. Example: True."""
    finances_z_report_excel_access: bool | None = field("finances_z_report_excel_access", BOOL, default=None)
    """Access: finances z report excel. Example: True."""
