# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class SettingsAccess(Model):
    """Rights in the settings."""

    settings_access: bool | None = field("settings_access", BOOL, default=None)
    """Example: True."""
    settings_basis_access: bool | None = field("settings_basis_access", BOOL, default=None)
    """Example: True."""
    settings_information_access: bool | None = field("settings_information_access", BOOL, default=None)
    """Example: True."""
    users_access: bool | None = field("users_access", BOOL, default=None)
    """Example: True."""
    delete_users_access: bool | None = field("delete_users_access", BOOL, default=None)
    """Example: True."""
    create_users_access: bool | None = field("create_users_access", BOOL, default=None)
    """Example: True."""
    edit_users_access: bool | None = field("edit_users_access", BOOL, default=None)
    """Example: True."""
    limited_users_access: bool | None = field("limited_users_access", BOOL, default=None)
    settings_services_access: bool | None = field("settings_services_access", BOOL, default=None)
    """Example: True."""
    settings_services_create_access: bool | None = field(
        "settings_services_create_access", BOOL, default=None
    )
    """Example: True."""
    services_edit: bool | None = field("services_edit", BOOL, default=None)
    """Example: True."""
    settings_services_edit_title_access: bool | None = field(
        "settings_services_edit_title_access", BOOL, default=None
    )
    """Example: True."""
    settings_services_relation_category_access: bool | None = field(
        "settings_services_relation_category_access", BOOL, default=None
    )
    """Example: True."""
    settings_services_edit_price_access: bool | None = field(
        "settings_services_edit_price_access", BOOL, default=None
    )
    """Example: True."""
    settings_services_edit_image_access: bool | None = field(
        "settings_services_edit_image_access", BOOL, default=None
    )
    """Example: True."""
    settings_services_edit_online_seance_date_time_access: bool | None = field(
        "settings_services_edit_online_seance_date_time_access", BOOL, default=None
    )
    """Example: True."""
    settings_services_edit_online_pay_access: bool | None = field(
        "settings_services_edit_online_pay_access", BOOL, default=None
    )
    """Example: True."""
    settings_services_edit_services_related_resource_access: bool | None = field(
        "settings_services_edit_services_related_resource_access", BOOL, default=None
    )
    """Example: True."""
    settings_positions_read: bool | None = field("settings_positions_read", BOOL, default=None)
    """Example: True."""
    settings_positions_create: bool | None = field("settings_positions_create", BOOL, default=None)
    """Example: True."""
    settings_positions_delete: bool | None = field("settings_positions_delete", BOOL, default=None)
    """Example: True."""
    edit_master_service_and_duration: bool | None = field(
        "edit_master_service_and_duration", BOOL, default=None
    )
    """Example: True."""
    tech_card_edit: bool | None = field("tech_card_edit", BOOL, default=None)
    """Example: True."""
    services_delete: bool | None = field("services_delete", BOOL, default=None)
    """Example: True."""
    settings_master_access: bool | None = field("settings_master_access", BOOL, default=None)
    """Example: True."""
    master_create: bool | None = field("master_create", BOOL, default=None)
    """Example: True."""
    master_edit: bool | None = field("master_edit", BOOL, default=None)
    """Example: True."""
    master_delete: bool | None = field("master_delete", BOOL, default=None)
    """Example: True."""
    settings_master_dismiss_access: bool | None = field("settings_master_dismiss_access", BOOL, default=None)
    """Example: True."""
    schedule_edit: bool | None = field("schedule_edit", BOOL, default=None)
    """Example: True."""
    settings_notifications_access: bool | None = field("settings_notifications_access", BOOL, default=None)
    """Example: True."""
    settings_email_notifications_access: bool | None = field(
        "settings_email_notifications_access", BOOL, default=None
    )
    """Example: True."""
    settings_template_notifications_access: bool | None = field(
        "settings_template_notifications_access", BOOL, default=None
    )
    """Example: True."""
    webhook_read_access: bool | None = field("webhook_read_access", BOOL, default=None)
    """Example: True."""
    settings_clients_labels_access: bool | None = field("settings_clients_labels_access", BOOL, default=None)
    """Example: True."""
    settings_close_docs_access: bool | None = field("settings_close_docs_access", BOOL, default=None)
    """Example: True."""
    settings_user_notifications_access: bool | None = field(
        "settings_user_notifications_access", BOOL, default=None
    )
    """Example: True."""
    is_salon_tips_manager: bool | None = field("is_salon_tips_manager", BOOL, default=None)
