"""Chains and their locations; none of them changes."""

from __future__ import annotations

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import chain_title, picked, titled
from altegio.mock_server._core.filters import digits, same_phone
from altegio.mock_server._core.locations import CHAINS, chain_of
from altegio.mock_server._core.store import Call, Reply, Store

_TITLES = {1050: "La Visage", 4564: "Business Example", 37532: "James Smith LLC"}
_ACCESS = (
    "settings_access clients_access deposits_access deposit_types_access users_access loyalty_access"
    " loyalty_abonement_types_access loyalty_abonement_balance_edit_access loyalty_abonement_period_edit_access"
    " loyalty_certificate_types_access loyalty_programs_access analytics_access"
)


def seed_locations(store: Store) -> None:
    """All locations of all chains."""
    for chain_id, location_ids in CHAINS.items():
        for location_id in location_ids:
            title = _TITLES.get(location_id, f"Location {location_id}")
            store["location"].add(chain_id, {**titled(location_id, title), "public_title": title})


def show_location(call: Call, row: Node) -> Node:
    """A location with the number of its team members."""
    return {**row, "active_staff_count": len(call.store["team_member"].of(row["id"]))}


def read_location(call: Call) -> Reply:
    """A location, by its ID alone."""
    location_id = call.number("location_id")
    return Reply(call.shown(call.table.get(chain_of(location_id), location_id)))


def list_chains(call: Call) -> Reply:
    """All chains, with their locations and all rights."""
    access = {**dict.fromkeys(_ACCESS.split(), 1), "chain_services_access": "1"}
    return Reply(
        [
            {
                **chain_title(chain_id),
                "companies": [call.shown(one) for one in call.table.of(chain_id)],
                "access": access,
            }
            for chain_id in CHAINS
        ]
    )


def find_clients_by_phone(call: Call) -> Reply:
    """The clients with a phone, at all locations of a chain."""
    chain_id, phone = call.number("chain_id"), call.first("phone")
    found = [
        {**picked(one, "id name email"), "company_id": location_id}
        for location_id in CHAINS.get(chain_id, ())
        for one in call.store["client"].of(location_id)
        if same_phone(one["phone"], phone)
    ]
    return Reply({"salon_group_id": chain_id, "phone": f"+{digits(phone)}", "clients": found})
