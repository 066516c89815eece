r"""Sell a gift card: find or create its type, and sell a card with a code to a client.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/sell_gift_card.py \
        --chain 1 --location 720441 --storage 91271 --account 90218 \
        --title "Gift 50" --balance 50 --code GC-0001 --phone +13155550175 --name "James Smith"

The product of a type in the inventory is found by its title; pass --product if it has another title there.
Exit status: 0 sold and paid, 1 refused (what was created until then is printed), 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from decimal import Decimal, InvalidOperation

from altegio import Altegio, AltegioError, CardType, Period


def amount(text: str) -> Decimal:
    """An exact amount.

    Raises:
        ValueError: the text is no number.
    """
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(text) from None


def arguments() -> argparse.Namespace:
    """The command line; chain and location may be in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("chain", "location"):
        variable = f"ALTEGIO_{name.upper()}_ID"
        default = os.environ.get(variable)
        parser.add_argument(f"--{name}", type=int, default=default, required=not default, help=variable)
    parser.add_argument("--storage", type=int, required=True, help="ID of the storage from which it is sold")
    parser.add_argument("--account", type=int, required=True, help="ID of the account that gets the money")
    parser.add_argument("--product", type=int, help="ID of the product of the type in the inventory")
    parser.add_argument("--title", required=True, help="of the type")
    parser.add_argument("--balance", type=amount, required=True, help="the face value, which is the price, too")
    parser.add_argument("--months", type=int, default=12, help="how long a new type is valid; default: %(default)s")
    parser.add_argument("--code", required=True, help="the code on the card")
    parser.add_argument("--phone", required=True, help="of the buyer, with country code")
    parser.add_argument("--name", required=True, help="of the buyer, if new")
    return parser.parse_args()


async def card_type(api: Altegio, options: argparse.Namespace) -> CardType:
    """The type with this title and face value; a new one if it is missing."""
    async for card in api.gift_cards.list_types(options.chain, title=options.title):
        if card.title == options.title and card.balance == options.balance:
            print(f"type {card.id}: {card.title}, {card.balance}")
            return card
    card = await api.gift_cards.create_type(
        options.chain,
        title=options.title,
        balance=options.balance,
        location_ids=[options.location],
        expires=Period(options.months, "month"),
    )
    print(f"created type {card.id}: {card.title}, {card.balance}, valid for {card.expires}")
    return card


async def main(options: argparse.Namespace) -> int:
    """Sell; the exit status."""
    async with Altegio() as api:
        card = await card_type(api, options)
        client, is_new = await api.clients.get_or_create(options.location, phone=options.phone, name=options.name)
        print(f"client {client.id}: {client.name} ({'new' if is_new else 'known'})")
        sold = await api.gift_cards.sell(
            options.location,
            card,
            client=client,
            number=options.code,
            storage_id=options.storage,
            account_id=options.account,
            product_id=options.product,
        )
        print(f"sold card {options.code}: document {sold.document_id}")
        print(f"paid {sold.paid:.2f} into account {options.account}")
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError) as error:
        raise SystemExit(f"failed: {error}") from None
