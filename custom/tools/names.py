"""Declared names of models, by the place where the object stands.

The hand-written package and the documentation speak of these models, so their names may not depend on how
a description names its components.
"""

from __future__ import annotations

NAMES: dict[str, str] = {
    "authorize_user data": "AuthorizedUser",
    "chain_loyalty_membership_types_read data": "ChainMembershipType",
    "chain_loyalty_membership_types_create body": "ChainMembershipTypeCreate",
    "chain_loyalty_membership_types_update body": "ChainMembershipTypeUpdate",
    "get_membership_type_list data[]": "MembershipType",
    "search_memberships_for_event data[]": "EventMembership",
    "check_memberships_for_event data": "EventMembershipCheck",
}
