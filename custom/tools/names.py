"""Declared names of models, by the place where the object stands.

The hand-written package and the documentation speak of these models, so their names may not depend on how
a description names its components. Places with one name share a model, as far as they describe the same.
"""

from __future__ import annotations

NAMES: dict[str, str] = {
    "authorize_user data": "AuthorizedUser",
    "chain_loyalty_membership_types_list data[]": "ChainMembershipType",
    "chain_loyalty_membership_types_read data": "ChainMembershipType",
    "chain_loyalty_membership_types_create data": "ChainMembershipType",
    "chain_loyalty_membership_types_update data": "ChainMembershipType",
    "chain_loyalty_membership_types_clone data": "ChainMembershipType",
    "chain_loyalty_membership_types_create body": "ChainMembershipTypeCreate",
    "chain_loyalty_membership_types_update body": "ChainMembershipTypeUpdate",
    "get_visit_details data": "VisitDetails",
    "apply_discount_promotion answer": "VisitDetails",
    "apply_loyalty_card_deduction answer": "VisitDetails",
    "apply_referral_program answer": "VisitDetails",
    "cancel_discount_promotion answer": "VisitDetails",
    "cancel_loyalty_card_withdrawal answer": "VisitDetails",
    "get_appointment_consumables data[]": "AppointmentServiceConsumables",
    "update_appointment_service_consumables data[]": "AppointmentServiceConsumables",
    "unlink_appointment_service_association data[]": "AppointmentServiceConsumables",
    "get_membership_type_list data[]": "MembershipType",
    "search_memberships_for_event data[]": "EventMembership",
    "check_memberships_for_event data": "EventMembershipCheck",
}
