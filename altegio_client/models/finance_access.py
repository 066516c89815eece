# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, List


class FinanceAccess(Model):
    """Rights in finances."""

    finances_access: bool | None = field("finances_access", BOOL, default=None)
    """Finances access. Example: True."""
    finances_accounts_ids: list[int] | None = field("finances_accounts_ids", List(INT), default=None)
    """Account IDs."""
    finances_transactions_access: bool | None = field("finances_transactions_access", BOOL, default=None)
    """Finances transactions access. Example: True."""
    finances_last_days_count: int | None = field("finances_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    finances_create_transactions_access: bool | None = field(
        "finances_create_transactions_access", BOOL, default=None
    )
    """Finances create transactions access. Example: True."""
    finances_create_last_days_count: int | None = field("finances_create_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    finances_edit_transactions_access: bool | None = field(
        "finances_edit_transactions_access", BOOL, default=None
    )
    """Finances edit transactions access. Example: True."""
    finances_edit_last_days_count: int | None = field("finances_edit_last_days_count", INT, default=None)
    """-1 unlimited, otherwise how many past days. Example: -1."""
    finances_delete_transactions_access: bool | None = field(
        "finances_delete_transactions_access", BOOL, default=None
    )
    """Finances delete transactions access. Example: True."""
    finances_transactions_excel_access: bool | None = field(
        "finances_transactions_excel_access", BOOL, default=None
    )
    """Finances transactions excel access. Example: True."""
    finances_expenses_ids: list[int] | None = field("finances_expenses_ids", List(INT), default=None)
    """IDs allowed."""
    finances_accounts_access: bool | None = field("finances_accounts_access", BOOL, default=None)
    """Finances accounts access. Example: True."""
    finances_accounts_limited_access: bool | None = field(
        "finances_accounts_limited_access", BOOL, default=None
    )
    """Finances accounts limited access."""
    finances_accounts_banalce_access: bool | None = field(
        "finances_accounts_banalce_access", BOOL, default=None
    )
    """Finances accounts banalce access. Example: True."""
    finances_suppliers_read_access: bool | None = field("finances_suppliers_read_access", BOOL, default=None)
    """Finances suppliers read access. Example: True."""
    finances_suppliers_create_access: bool | None = field(
        "finances_suppliers_create_access", BOOL, default=None
    )
    """Finances suppliers create access. Example: True."""
    finances_suppliers_update_access: bool | None = field(
        "finances_suppliers_update_access", BOOL, default=None
    )
    """Finances suppliers update access. Example: True."""
    finances_suppliers_delete_access: bool | None = field(
        "finances_suppliers_delete_access", BOOL, default=None
    )
    """Finances suppliers delete access. Example: True."""
    finances_suppliers_excel_access: bool | None = field(
        "finances_suppliers_excel_access", BOOL, default=None
    )
    """Finances suppliers excel access. Example: True."""
    finances_expenses_read_access: bool | None = field("finances_expenses_read_access", BOOL, default=None)
    """Finances expenses read access. Example: True."""
    expenses_read_access: bool | None = field("expenses_read_access", BOOL, default=None)
    """Expenses read access. Example: True."""
    finances_expenses_create_access: bool | None = field(
        "finances_expenses_create_access", BOOL, default=None
    )
    """Finances expenses create access. Example: True."""
    expenses_create_access: bool | None = field("expenses_create_access", BOOL, default=None)
    """Expenses create access. Example: True."""
    finances_expenses_update_access: bool | None = field(
        "finances_expenses_update_access", BOOL, default=None
    )
    """Finances expenses update access. Example: True."""
    expenses_update_access: bool | None = field("expenses_update_access", BOOL, default=None)
    """Expenses update access. Example: True."""
    finances_expenses_delete_access: bool | None = field(
        "finances_expenses_delete_access", BOOL, default=None
    )
    """Finances expenses delete access. Example: True."""
    expenses_delete_access: bool | None = field("expenses_delete_access", BOOL, default=None)
    """Expenses delete access. Example: True."""
    finances_kkm_transactions_access: bool | None = field(
        "finances_kkm_transactions_access", BOOL, default=None
    )
    """Finances kkm transactions access. Example: True."""
    kkm_transactions_accounts_access: bool | None = field(
        "kkm_transactions_accounts_access", BOOL, default=None
    )
    """Kkm transactions accounts access. Example: True."""
    finances_kkm_settings_read_access: bool | None = field(
        "finances_kkm_settings_read_access", BOOL, default=None
    )
    """Finances kkm settings read access. Example: True."""
    kkm_settings_reed_access: bool | None = field("kkm_settings_reed_access", BOOL, default=None)
    """Kkm settings reed access. Example: True."""
    finances_kkm_settings_update_access: bool | None = field(
        "finances_kkm_settings_update_access", BOOL, default=None
    )
    """Finances kkm settings update access. Example: True."""
    kkm_settings_update_access: bool | None = field("kkm_settings_update_access", BOOL, default=None)
    """Kkm settings update access. Example: True."""
    finances_settings_invoicing_read_access: bool | None = field(
        "finances_settings_invoicing_read_access", BOOL, default=None
    )
    """Finances settings invoicing read access. Example: True."""
    finances_settings_invoicing_update_access: bool | None = field(
        "finances_settings_invoicing_update_access", BOOL, default=None
    )
    """Finances settings invoicing update access. Example: True."""
    settings_invoicing_read_access: bool | None = field("settings_invoicing_read_access", BOOL, default=None)
    """Settings invoicing read access. Example: True."""
    settings_invoicing_update_access: bool | None = field(
        "settings_invoicing_update_access", BOOL, default=None
    )
    """Settings invoicing update access. Example: True."""
    finances_options_read_access: bool | None = field("finances_options_read_access", BOOL, default=None)
    """Finances options read access. Example: True."""
    options_read_access: bool | None = field("options_read_access", BOOL, default=None)
    """Options read access. Example: True."""
    finances_options_update_access: bool | None = field("finances_options_update_access", BOOL, default=None)
    """Finances options update access. Example: True."""
    options_update_access: bool | None = field("options_update_access", BOOL, default=None)
    """Options update access. Example: True."""
    finances_salary_schemes_access: bool | None = field("finances_salary_schemes_access", BOOL, default=None)
    """Finances salary schemes access. Example: True."""
    finances_salary_calc_access: bool | None = field("finances_salary_calc_access", BOOL, default=None)
    """Finances salary calc access. Example: True."""
    finances_salary_not_limitation_today_access: bool | None = field(
        "finances_salary_not_limitation_today_access", BOOL, default=None
    )
    """False means the current day only. Example: True."""
    finances_payroll_calculation_create_access: bool | None = field(
        "finances_payroll_calculation_create_access", BOOL, default=None
    )
    """Finances payroll calculation create access. Example: True."""
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
    """Calculation create by master not limitation today access. Example: True."""
    finances_period_report_access: bool | None = field("finances_period_report_access", BOOL, default=None)
    """Finances period report access. Example: True."""
    finances_period_report_excel_access: bool | None = field(
        "finances_period_report_excel_access", BOOL, default=None
    )
    """Finances period report excel access. Example: True."""
    finances_year_report_access: bool | None = field("finances_year_report_access", BOOL, default=None)
    """Finances year report access. Example: True."""
    finances_year_report_excel_access: bool | None = field(
        "finances_year_report_excel_access", BOOL, default=None
    )
    """Finances year report excel access. Example: True."""
    finances_print_check_access: bool | None = field("finances_print_check_access", BOOL, default=None)
    """Finances print check access. Example: True."""
    finances_z_report_access: bool | None = field("finances_z_report_access", BOOL, default=None)
    """Finances z report access. Example: True."""
    finances_z_report_no_limit_today_access: bool | None = field(
        "finances_z_report_no_limit_today_access", BOOL, default=None
    )
    """False means the current day only. Example: True."""
    finances_z_report_excel_access: bool | None = field("finances_z_report_excel_access", BOOL, default=None)
    """Finances z report excel access. Example: True."""
