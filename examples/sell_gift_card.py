r"""Sell a gift card: find or create its type, and sell a card with a code to a client.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/sell_gift_card.py \
        --chain 1 --location 720441 --storage 91271 --account 90218 \
        --title "Gift 50" --balance 50 --code GC-0001 --phone +13155550175 --name "James Smith"

The API has no call that issues a gift card. What it documents: each type of gift card is a product in the
inventory, and a card is issued when that product is sold, with the code in the line of the sale. So this creates a
sale document in the inventory, then pays it into an account. The product of a type is found by its title; pass
--product if it has another title in the inventory.
Exit status: 0 sold and paid, 1 refused (what was created until then is printed), 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os
from decimal import Decimal, InvalidOperation

from altegio import AccountPayment, Altegio, AltegioError, CardType, GoodsLine, Period


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
    """The type with this title and face value; a new one if there is none."""
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


async def product_of(api: Altegio, location_id: int, card: CardType) -> int:
    """The product of a gift card type in the inventory.

    Raises:
        ValueError: no product with its title is that type.
    """
    async for product in api.paginate(api.products.get_products_list, location_id, term=card.title):
        if product.good_id is not None:
            details = await api.products.get_product(location_id, product.good_id)
            if details.loyalty_certificate_type_id == card.id:
                return product.good_id
    raise ValueError(f"no product of location {location_id} is gift card type {card.id}; pass --product")


async def main(options: argparse.Namespace) -> int:
    """Sell; the exit status."""
    async with Altegio() as api:
        card = await card_type(api, options)
        product_id = options.product or await product_of(api, options.location, card)
        client, is_new = await api.clients.get_or_create(options.location, phone=options.phone, name=options.name)
        print(f"client {client.id}: {client.name} ({'new' if is_new else 'known'})")
        line = GoodsLine(product_id, 1, options.balance, client_id=client.id, number=options.code)
        now = dt.datetime.now().astimezone()
        sale = await api.inventory.carry_out(options.location, options.storage, "sale", [line], at=now)
        document_id = sale.document.id if sale.document else None
        print(f"sold card {options.code}: document {document_id}")
        if document_id is None:
            raise ValueError("the response has no document of the sale, so that it can't be paid here")
        payment = AccountPayment(options.account, options.balance)
        await api.money.pay(options.location, document_id, payment)
        paid = sum(one.amount or 0 for one in await api.money.sale_payments(options.location, document_id))
        print(f"paid {paid:.2f} into account {options.account}")
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError) as error:
        raise SystemExit(f"failed: {error}") from None
