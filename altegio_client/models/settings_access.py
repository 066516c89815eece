# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class SettingsAccess(Model):
    """Rights in the settings."""

    settings_access: bool | None = field("settings_access", BOOL, default=None)
    """Settings access. Example: True."""
    settings_basis_access: bool | None = field("settings_basis_access", BOOL, default=None)
    """Settings basis access. Example: True."""
    settings_information_access: bool | None = field("settings_information_access", BOOL, default=None)
    """Settings information access. Example: True."""
    users_access: bool | None = field("users_access", BOOL, default=None)
    """Users access. Example: True."""
    delete_users_access: bool | None = field("delete_users_access", BOOL, default=None)
    """Delete users access. Example: True."""
    create_users_access: bool | None = field("create_users_access", BOOL, default=None)
    """Create users access. Example: True."""
    edit_users_access: bool | None = field("edit_users_access", BOOL, default=None)
    """Edit users access. Example: True."""
    limited_users_access: bool | None = field("limited_users_access", BOOL, default=None)
    """Limited users access."""
    settings_services_access: bool | None = field("settings_services_access", BOOL, default=None)
    """Settings services access. Example: True."""
    settings_services_create_access: bool | None = field(
        "settings_services_create_access", BOOL, default=None
    )
    """Settings services create access. Example: True."""
    services_edit: bool | None = field("services_edit", BOOL, default=None)
    """Services edit. Example: True."""
    settings_services_edit_title_access: bool | None = field(
        "settings_services_edit_title_access", BOOL, default=None
    )
    """Settings services edit title access. Example: True."""
    settings_services_relation_category_access: bool | None = field(
        "settings_services_relation_category_access", BOOL, default=None
    )
    """Settings services relation category access. Example: True."""
    settings_services_edit_price_access: bool | None = field(
        "settings_services_edit_price_access", BOOL, default=None
    )
    """Settings services edit price access. Example: True."""
    settings_services_edit_image_access: bool | None = field(
        "settings_services_edit_image_access", BOOL, default=None
    )
    """Settings services edit image access. Example: True."""
    settings_services_edit_online_seance_date_time_access: bool | None = field(
        "settings_services_edit_online_seance_date_time_access", BOOL, default=None
    )
    """Settings services edit online seance date time access. Example: True."""
    settings_services_edit_online_pay_access: bool | None = field(
        "settings_services_edit_online_pay_access", BOOL, default=None
    )
    """Settings services edit online pay access. Example: True."""
    settings_services_edit_services_related_resource_access: bool | None = field(
        "settings_services_edit_services_related_resource_access", BOOL, default=None
    )
    """Settings services edit services related resource access. Example: True."""
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
    """Settings master access. Example: True."""
    master_create: bool | None = field("master_create", BOOL, default=None)
    """Master create. Example: True."""
    master_edit: bool | None = field("master_edit", BOOL, default=None)
    """Master edit. Example: True."""
    master_delete: bool | None = field("master_delete", BOOL, default=None)
    """Master delete. Example: True."""
    settings_master_dismiss_access: bool | None = field("settings_master_dismiss_access", BOOL, default=None)
    """Settings master dismiss access. Example: True."""
    schedule_edit: bool | None = field("schedule_edit", BOOL, default=None)
    """Schedule edit. Example: True."""
    settings_notifications_access: bool | None = field("settings_notifications_access", BOOL, default=None)
    """Settings notifications access. Example: True."""
    settings_email_notifications_access: bool | None = field(
        "settings_email_notifications_access", BOOL, default=None
    )
    """Settings email notifications access. Example: True."""
    settings_template_notifications_access: bool | None = field(
        "settings_template_notifications_access", BOOL, default=None
    )
    """Settings template notifications access. Example: True."""
    webhook_read_access: bool | None = field("webhook_read_access", BOOL, default=None)
    """Webhook read access. Example: True."""
    settings_clients_labels_access: bool | None = field("settings_clients_labels_access", BOOL, default=None)
    """Settings clients labels access. Example: True."""
    settings_close_docs_access: bool | None = field("settings_close_docs_access", BOOL, default=None)
    """Settings close docs access. Example: True."""
    settings_user_notifications_access: bool | None = field(
        "settings_user_notifications_access", BOOL, default=None
    )
    """Settings user notifications access. Example: True."""
    is_salon_tips_manager: bool | None = field("is_salon_tips_manager", BOOL, default=None)
    """Is salon tips manager."""
