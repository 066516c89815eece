"""Chains and their locations."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import CHAINS, PLACES, World, chain_of, page_of, titled

_TITLES = {
    720441: "Location 720441",
    1050: "La Visage",
    703092: "Location 703092",
    4564: "Business Example",
    37532: "James Smith LLC",
}
_RIGHTS = (
    "settings_access",
    "clients_access",
    "deposits_access",
    "deposit_types_access",
    "users_access",
    "loyalty_access",
    "loyalty_abonement_types_access",
    "loyalty_abonement_balance_edit_access",
    "loyalty_abonement_period_edit_access",
    "loyalty_certificate_types_access",
    "loyalty_programs_access",
    "analytics_access",
)


class Chains:
    """Two chains; nothing of them changes."""

    def __init__(self, world: World) -> None:
        self._world = world

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_chain_list": self._list,
            "get_location_list": self._locations,
            "get_location": self._location,
            "get_chain_client_by_phone_number": self._client,
        }

    def reset(self) -> None:
        """Nothing of its own is kept."""

    def _list(self, _call: Call) -> Reply:
        return Reply(
            [
                {
                    "id": chain_id,
                    "title": f"Chain {chain_id}",
                    "companies": [self._card(location_id) for location_id in locations],
                    "access": {**dict.fromkeys(_RIGHTS, 1), "chain_services_access": "1"},
                }
                for chain_id, locations in CHAINS.items()
            ]
        )

    def _locations(self, call: Call) -> Reply:
        chain, wanted = call.first("group_id"), call.first("id")
        least = int(call.first("min_id", "0"))
        found = [
            self._card(location_id)
            for location_id in PLACES
            if (not chain or chain_of(location_id) == int(chain))
            and (not wanted or location_id == int(wanted))
            and location_id >= least
        ]
        return Reply(page_of(found, call))

    def _location(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        if location_id not in PLACES:
            raise Refusal(404, f"There is no location {location_id}")
        chain = titled(chain_of(location_id), f"Chain {chain_of(location_id)}")
        card: Node = {**self._card(location_id), "main_group_id": chain["id"], "main_group": chain}
        return Reply({**card, "groups": {str(chain["id"]): chain}, "payment_policy": {"type": "none"}})

    def _client(self, call: Call) -> Reply:
        chain_id, phone = call.number("chain_id"), call.first("phone").removeprefix("+")
        found = [
            {"id": one["id"], "company_id": location_id, "name": one["name"], "email": one["email"]}
            for location_id in CHAINS.get(chain_id, ())
            for one in self._world.clients.of(location_id)
            if one["phone"].removeprefix("+") == phone
        ]
        return Reply({"salon_group_id": chain_id, "phone": f"+{phone}", "clients": found})

    def _card(self, location_id: int) -> Node:
        return {
            "id": location_id,
            "title": _TITLES[location_id],
            "public_title": _TITLES[location_id],
            "short_descr": "Beauty salon",
            "logo": "https://app.alteg.io/images/no-master.png",
            "active": 1,
            "phone": "+13155550175",
            "phones": ["+13155550175"],
            "email": "info@example.com",
            "business_group_id": 1,
            "business_type_id": 1,
            "country_id": 7,
            "country": "United States",
            "city_id": 181,
            "city": "New York",
            "timezone": -5,
            "timezone_name": "America/New_York",
            "address": "New York, 787 Jackson Drive",
            "zip": "11435",
            "site": "www.example.com",
            "coordinate_lat": 40.73061,
            "coordinate_lon": -73.935242,
            "phone_confirmation": True,
            "active_staff_count": len(self._world.team.of(location_id)),
            "next_slot": self._world.day(1).isoformat(),
            "currency_short_title": "$",
            "group_priority": 900,
            "allow_delete_record": True,
            "allow_change_record": True,
        }
