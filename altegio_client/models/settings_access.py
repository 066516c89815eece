# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class SettingsAccess(Model):
    """Rights in the settings."""

    settings_access: bool | None = field("settings_access", BOOL, default=None)
    """Access: settings. Example: True."""
    settings_basis_access: bool | None = field("settings_basis_access", BOOL, default=None)
    """Access: settings basis. Example: True."""
    settings_information_access: bool | None = field("settings_information_access", BOOL, default=None)
    """Access: settings information. Example: True."""
    users_access: bool | None = field("users_access", BOOL, default=None)
    """Access: users. Example: True."""
    delete_users_access: bool | None = field("delete_users_access", BOOL, default=None)
    """Access: delete users. Example: True."""
    create_users_access: bool | None = field("create_users_access", BOOL, default=None)
    """Access: create users. Example: True."""
    edit_users_access: bool | None = field("edit_users_access", BOOL, default=None)
    """Access: edit users. Example: True."""
    limited_users_access: bool | None = field("limited_users_access", BOOL, default=None)
    """Access: limited users."""
    settings_services_access: bool | None = field("settings_services_access", BOOL, default=None)
    """Access: settings services. Example: True."""
    settings_services_create_access: bool | None = field(
        "settings_services_create_access", BOOL, default=None
    )
    """Access: settings services create. Example: True."""
    services_edit: bool | None = field("services_edit", BOOL, default=None)
    """Services edit. Example: True."""
    settings_services_edit_title_access: bool | None = field(
        "settings_services_edit_title_access", BOOL, default=None
    )
    """Access: settings services edit title. Example: True."""
    settings_services_relation_category_access: bool | None = field(
        "settings_services_relation_category_access", BOOL, default=None
    )
    """Access: settings services relation category. Example: True."""
    settings_services_edit_price_access: bool | None = field(
        "settings_services_edit_price_access", BOOL, default=None
    )
    """Access: settings services edit price. Example: True."""
    settings_services_edit_image_access: bool | None = field(
        "settings_services_edit_image_access", BOOL, default=None
    )
    """Access: settings services edit image. Example: True."""
    settings_services_edit_online_seance_date_time_access: bool | None = field(
        "settings_services_edit_online_seance_date_time_access", BOOL, default=None
    )
    """Access: settings services edit online seance date time. Example: True."""
    settings_services_edit_online_pay_access: bool | None = field(
        "settings_services_edit_online_pay_access", BOOL, default=None
    )
    """Access: settings services edit online pay. Example: True."""
    settings_services_edit_services_related_resource_access: bool | None = field(
        "settings_services_edit_services_related_resource_access", BOOL, default=None
    )
    """Access: settings services edit services related resource. Example: True."""
    settings_positions_read: bool | None = field("settings_positions_read", BOOL, default=None)
    """Settings positions read. Example: True."""
    settings_positions_create: bool | None = field("settings_positions_create", BOOL, default=None)
    """Settings positions create. Example: True."""
    settings_positions_delete: bool | None = field("settings_positions_delete", BOOL, default=None)
    """Settings positions delete. Example: True."""
    edit_master_service_and_duration: bool | None = field(
        "edit_master_service_and_duration", BOOL, default=None
    )
    """Edit master service and duration. Example: True."""
    tech_card_edit: bool | None = field("tech_card_edit", BOOL, default=None)
    """Tech card edit. Example: True."""
    services_delete: bool | None = field("services_delete", BOOL, default=None)
    """Services delete. Example: True."""
    settings_master_access: bool | None = field("settings_master_access", BOOL, default=None)
    """Access: settings master. Example: True."""
    master_create: bool | None = field("master_create", BOOL, default=None)
    """Master create. Example: True."""
    master_edit: bool | None = field("master_edit", BOOL, default=None)
    """Master edit. Example: True."""
    master_delete: bool | None = field("master_delete", BOOL, default=None)
    """Master delete. Example: True."""
    settings_master_dismiss_access: bool | None = field("settings_master_dismiss_access", BOOL, default=None)
    """Access: settings master dismiss. Example: True."""
    schedule_edit: bool | None = field("schedule_edit", BOOL, default=None)
    """Schedule edit. Example: True."""
    settings_notifications_access: bool | None = field("settings_notifications_access", BOOL, default=None)
    """Access: settings notifications. Example: True."""
    settings_email_notifications_access: bool | None = field(
        "settings_email_notifications_access", BOOL, default=None
    )
    """Access: settings email notifications. Example: True."""
    settings_template_notifications_access: bool | None = field(
        "settings_template_notifications_access", BOOL, default=None
    )
    """Access: settings template notifications. Example: True."""
    webhook_read_access: bool | None = field("webhook_read_access", BOOL, default=None)
    """Access: webhook read. Example: True."""
    settings_clients_labels_access: bool | None = field("settings_clients_labels_access", BOOL, default=None)
    """Access: settings clients labels. Example: True."""
    settings_close_docs_access: bool | None = field("settings_close_docs_access", BOOL, default=None)
    """Access: settings close docs. Example: True."""
    settings_user_notifications_access: bool | None = field(
        "settings_user_notifications_access", BOOL, default=None
    )
    """Access: settings user notifications. Example: True."""
    is_salon_tips_manager: bool | None = field("is_salon_tips_manager", BOOL, default=None)
    """Whether it is salon tips manager."""
