"""What a client has with a chain: prepaid accounts and loyalty cards."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import CHAINS, PLACES, World, chain_of, page_of, titled
from altegio.mock_server._resources.money import add

_TYPE = titled(1, "Account type 1")
_CARD_TYPE = 10992
_SEEDED = 3


class Prepaid:
    """Keeps client accounts and loyalty cards of each chain."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._deposits = world.documented(["get_chain_client_account_history"], "chain_id", "deposit_id")
        self._history: dict[int, list[Node]] = {}
        self._next_id = 0
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_client_account_list_by_location_and_client": self._of_client,
            "get_client_account_list_by_chain": self._of_chain,
            "get_client_account_by_chain_and_phone": self._by_phone,
            "get_chain_client_account_history": self._read_history,
            "create_client_account_topup_operation": self._top_up,
            "get_loyalty_card_list_by_client_id": self._cards_of_client,
            "get_loyalty_card_list_by_phone": self._cards_by_phone,
            "issue_loyalty_card": self._issue,
            "remove_loyalty_card": self._remove,
            "create_loyalty_card_transaction": self._move,
            "create_chain_loyalty_card_transaction": self._move,
        }

    def reset(self) -> None:
        """An account and a card for each of the first clients of each chain's first location."""
        self._history.clear()
        self._next_id = 1
        for chain_id, locations in CHAINS.items():
            for client in self._world.clients.of(locations[0])[:_SEEDED]:
                number = client["id"]
                self._deposit(chain_id, 600 + number, client, 100.5 * number)
                self._card(chain_id, 9210519 + number, client["phone"], f"{number:06d}", client["id"])
        for chain_id, deposit_id in self._deposits:
            self._deposit(chain_id, deposit_id, {"id": 1, "phone": "+13155550101", "name": "Client 1"}, 100.5)
        # The documented calls about cards name this one, at whatever location.
        self._card(1, 1, "+13155550175", "14507109210520", 146915197)
        self._world.clock.reset()

    def _deposit(self, chain_id: int, deposit_id: int, client: Node, balance: float) -> None:
        created = self._world.day(-30).isoformat()
        self._world.deposits.add(
            chain_id,
            {
                "id": deposit_id,
                "deposit_type_id": _TYPE["id"],
                "salon_group_id": chain_id,
                "initial_balance": balance,
                "balance": balance,
                "reserved_balance": 0,
                "blocked": False,
                "date_create": created,
                "type": dict(_TYPE),
                "client": {name: client[name] for name in ("id", "name", "phone")},
            },
        )
        self._history[deposit_id] = [self._entry(chain_id, deposit_id, CHAINS.get(chain_id, (1,))[0], balance, balance)]
        self._history[deposit_id][0]["deposit_transaction"]["date_create"] = created

    def _entry(self, chain_id: int, deposit_id: int, location_id: int, amount: float, balance: float) -> Node:
        self._next_id += 1
        transaction: Node = {
            "id": self._next_id,
            "salon_id": location_id,
            "salon_group_id": chain_id,
            "user_id": 999290,
            "deposit_id": deposit_id,
            "amount": amount,
            "balance_after": balance,
            "reserved_balance_after": 0,
            "date_create": self._world.clock.tick(),
            "comment": "Top-up payment",
            "deleted": False,
        }
        return {"deposit_transaction": transaction, "deposit_transaction_type": {"id": 1, "comment": "Top-up"}}

    def _of_client(self, call: Call) -> Reply:
        chain_id, client_id = chain_of(call.number("location_id")), call.number("client_id")
        return Reply([one for one in self._world.deposits.of(chain_id) if one["client"]["id"] == client_id])

    def _of_chain(self, call: Call) -> Reply:
        low, high = call.first("balance_from"), call.first("balance_to")
        found = [
            one
            for one in self._world.deposits.of(call.number("chain_id"))
            if (not low or one["balance"] >= float(low)) and (not high or one["balance"] <= float(high))
        ]
        return Reply(page_of(found, call, "limit"), meta={"total_count": len(found)})

    def _by_phone(self, call: Call) -> Reply:
        rows = self._world.deposits.of(call.number("chain_id"))
        return Reply([one for one in rows if _same_phone(one["client"]["phone"], call.path["phone"])])

    def _read_history(self, call: Call) -> Reply:
        deposit = self._world.deposits.get(call.number("chain_id"), call.number("deposit_id"))
        return Reply(self._history[deposit["id"]])

    def _top_up(self, call: Call) -> Reply:
        location_id, body = call.number("location_id"), call.body
        chain_id = chain_of(location_id)
        if location_id not in PLACES and self._world.deposits.find(chain_id, body["deposit_id"]) is None:
            client = {"id": body["client_id"], "name": f"Client {body['client_id']}", "phone": ""}
            self._deposit(chain_id, body["deposit_id"], client, 0)
        deposit = self._world.deposits.get(chain_id, body["deposit_id"])
        if body["amount"] <= 0:
            raise Refusal(422, "The amount is not above zero", {"amount": ["must be above zero"]})
        deposit["balance"] = round(deposit["balance"] + body["amount"], 2)
        entry = self._entry(chain_id, deposit["id"], location_id, body["amount"], deposit["balance"])
        self._history[deposit["id"]].append(entry)
        paid: Node = {"account_id": body["account_id"], "amount": body["amount"], "client_id": body["client_id"]}
        paid |= {"expense_id": 10, "master_id": body.get("master_id", 0), "document_id": 5000 + self._next_id}
        payment = add(self._world, location_id, paid)
        transaction: Node = {**entry["deposit_transaction"], "deposit_type_id": _TYPE["id"], "document_id": 0}
        transaction |= {"document_id": payment["document_id"], "deposit": deposit, "deposit_type": dict(_TYPE)}
        title = "Account replenishment (advance payment)"
        document: Node = {"id": payment["document_id"], "salon_id": location_id, "type_id": 9, "type": titled(9, title)}
        document |= {"number": payment["document_id"], "comment": "", "user_id": 999290}
        return Reply({"document": document, "deposits_transactions": [transaction], "payment_transactions": [payment]})

    def _card(self, chain_id: int, card_id: int, phone: str, number: str, client_id: int) -> Node:
        return self._world.cards.add(
            chain_id,
            {
                "id": card_id,
                "balance": 100,
                "points": 0,
                "paid_amount": 1000,
                "sold_amount": 1000,
                "visits_count": 1,
                "number": number,
                "type_id": _CARD_TYPE,
                "salon_group_id": chain_id,
                "type": {"id": _CARD_TYPE, "salon_group_id": chain_id, "title": "5+2"},
                "salon_group": titled(chain_id, f"Chain {chain_id}"),
                "programs": [],
                "max_discount_percent": 100,
                "max_discount_amount": 0,
                "phone": phone,
                "client_id": client_id,
            },
        )

    def _cards_of_client(self, call: Call) -> Reply:
        rows = [one for _, one in self._world.cards.every()]
        return Reply([one for one in rows if one["client_id"] == call.number("client_id")])

    def _cards_by_phone(self, call: Call) -> Reply:
        rows = self._world.cards.of(call.number("chain_id"))
        return Reply([one for one in rows if _same_phone(one["phone"], call.path["phone"])])

    def _issue(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        body: Node = call.body or {}
        number, phone = str(body.get("loyalty_card_number", "")), str(body.get("phone", ""))
        owner = next((one for one in self._world.clients.of(location_id) if _same_phone(one["phone"], phone)), None)
        next_id = 9300000 + len(list(self._world.cards.every()))
        card = self._card(chain_of(location_id), next_id, phone, number, owner["id"] if owner else 0)
        card["balance"] = card["paid_amount"] = card["sold_amount"] = card["visits_count"] = 0
        self._world.clock.tick()
        return Reply(card)

    def _remove(self, call: Call) -> Reply:
        self._world.cards.remove(chain_of(call.number("location_id")), call.number("card_id"))
        self._world.clock.tick()
        return Reply()

    def _move(self, call: Call) -> Reply:
        """Add points to a card, or take them away."""
        chain_id = call.number("chain_id") if "chain_id" in call.path else chain_of(call.number("location_id"))
        card = self._world.cards.get(chain_id, call.number("card_id"))
        if card["balance"] + call.body["amount"] < 0:
            raise Refusal(422, "The balance is too small", {"amount": ["is more than the balance"]})
        card["balance"] = round(card["balance"] + call.body["amount"], 2)
        self._world.clock.tick()
        return Reply(card)


def _same_phone(one: str, other: str) -> bool:
    digits = ["".join(filter(str.isdigit, phone)) for phone in (one, other)]
    return bool(digits[0]) and digits[0] == digits[1]
