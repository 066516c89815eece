"""The seven ways to pay a sale, and the payments that a sale has."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, cast, get_args

import attrs

from altegio._parsing import parse_decimal, title_of
from altegio._validation.amounts import Money, validate_positive_amount
from altegio._validation.attributes import attribute_validator
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_phone, validate_text, without_none
from altegio_client.models import SaleLoyaltyTransaction, SalePaymentTransaction

__all__ = [
    "AccountPayment",
    "DepositPayment",
    "GiftCardPayment",
    "LoyaltyCardPayment",
    "LoyaltyProgramPayment",
    "MadePayment",
    "MembershipPayment",
    "PaymentKind",
    "ReferralPayment",
    "RevertiblePayment",
    "SalePayment",
]

_id = attribute_validator(validate_id)
_amount = attribute_validator(validate_positive_amount)
# A code that looks like a number may begin with zeros, so it is text.
_number = attrs.validators.optional(attribute_validator(validate_text))


def _with_plus(phone: str) -> str:
    return f"+{validate_phone(phone)}"


@attrs.frozen
class AccountPayment:
    """Money into an account (cash desk or non-cash account) of the location.

    Attributes:
        account_id: the account.
        amount: above 0, in the currency of the location.
    """

    account_id: int = attrs.field(validator=_id)
    amount: Money = attrs.field(validator=_amount)


@attrs.frozen
class DepositPayment:
    """Money from the client's prepaid account.

    Attributes:
        deposit_id: the prepaid account.
        amount: above 0, in the currency of the location.
    """

    deposit_id: int = attrs.field(validator=_id)
    amount: Money = attrs.field(validator=_amount)


@attrs.frozen
class GiftCardPayment:
    """Money from a gift card.

    Attributes:
        gift_card_id: the gift card.
        amount: above 0, in the currency of the location.
        number: the code on the card, where the user may not pay without it.
    """

    gift_card_id: int = attrs.field(validator=_id)
    amount: Money = attrs.field(validator=_amount)
    number: str | None = attrs.field(default=None, validator=_number)


@attrs.frozen
class MembershipPayment:
    """Visits of a membership; for the sale of a visit only. It has no amount.

    Attributes:
        membership_id: the membership.
        number: its code, where the user may not pay without it.
    """

    membership_id: int = attrs.field(validator=_id)
    number: str | None = attrs.field(default=None, validator=_number)


@attrs.frozen
class ReferralPayment:
    """The discount of a referral program; for the sale of a visit only. It has no amount.

    Attributes:
        program_id: the referral program.
        referrer_phone: the phone, with country code, of who brought the client.
    """

    program_id: int = attrs.field(validator=_id)
    referrer_phone: str = attrs.field(converter=_with_plus)


@attrs.frozen
class LoyaltyCardPayment:
    """Points of a loyalty card.

    Attributes:
        card_id: the loyalty card.
        amount: above 0, in the currency of the location.
    """

    card_id: int = attrs.field(validator=_id)
    amount: Money = attrs.field(validator=_amount)


@attrs.frozen
class LoyaltyProgramPayment:
    """The discount of a loyalty program that a card takes part in. It has no amount.

    Attributes:
        program_id: the loyalty program.
        card_id: the loyalty card.
    """

    program_id: int = attrs.field(validator=_id)
    card_id: int = attrs.field(validator=_id)


SalePayment = (
    AccountPayment
    | DepositPayment
    | GiftCardPayment
    | MembershipPayment
    | ReferralPayment
    | LoyaltyCardPayment
    | LoyaltyProgramPayment
)
"""A way to pay a sale."""


_METHODS: dict[type, tuple[str, dict[str, str]]] = {
    AccountPayment: ("account", {"account_id": "account_id"}),
    DepositPayment: ("deposit", {"deposit_id": "deposit_id"}),
    GiftCardPayment: ("loyalty_certificate", {"gift_card_id": "loyalty_certificate_id"}),
    MembershipPayment: ("loyalty_abonement", {"membership_id": "loyalty_abonement_id"}),
    ReferralPayment: ("referral_loyalty_program", {"program_id": "loyalty_program_id"}),
    LoyaltyCardPayment: ("loyalty_card", {"card_id": "loyalty_card_id"}),
    LoyaltyProgramPayment: ("loyalty_program", {"program_id": "loyalty_program_id", "card_id": "loyalty_card_id"}),
}
"""The slug of each way to pay, and the wire names of the IDs that belong to it."""


def build_payment(payment: SalePayment) -> dict[str, Any]:
    """The documented request for a payment.

    Raises:
        TypeError: it is an instance of another class.
    """
    if type(payment) not in _METHODS:
        name = type(cast("object", payment)).__name__
        raise TypeError(f"payment: expected one of the seven payments, such as altegio.AccountPayment, got {name}")
    slug, ids = _METHODS[type(payment)]
    fields = attrs.asdict(payment)
    method = {"slug": slug, **{wire: fields.pop(name) for name, wire in ids.items()}}
    if "amount" in fields:
        fields["amount"] = validate_positive_amount("amount", fields["amount"])
    return {"payment": {"method": method, **without_none(fields)}}


PaymentKind = Literal["account", "loyalty"]
"""Money in an account of the location, or what loyalty programs count."""


@attrs.frozen
class MadePayment:
    """A payment of a sale; one that covers several items appears once for each.

    Attributes:
        id: the payment transaction.
        document_id: the document of the sale.
        kind: "account" for money in an account of the location, "loyalty" for the six others.
        amount: in the currency of the location; None where the response lacks it.
        title: the account, or the type of loyalty transaction.
        date: when it was created.
    """

    id: int
    document_id: int
    kind: PaymentKind = attrs.field(validator=attrs.validators.in_(get_args(PaymentKind)))
    amount: Decimal | None = None
    title: str | None = None
    date: dt.datetime | None = None


RevertiblePayment = MadePayment | SalePaymentTransaction | SaleLoyaltyTransaction
"""What identifies a payment of a sale, and states whether it is money or loyalty."""


def parse_payment(transaction: RevertiblePayment, document_id: int | None = None) -> MadePayment:
    """A payment transaction of a sale, whichever response it comes from.

    Raises:
        TypeError: it is an instance of another class.
        ValueError: it lacks its ID, or that of the document.
    """
    if isinstance(transaction, MadePayment):
        return transaction
    check_type("payment", transaction, (SalePaymentTransaction, SaleLoyaltyTransaction), "a payment of a sale")
    if isinstance(transaction, SalePaymentTransaction):
        kind: PaymentKind = "account"
        title = title_of(transaction.account)
    else:
        kind, title = "loyalty", title_of(transaction.type_)
    document = transaction.document_id or document_id
    if not transaction.id or not document:
        raise ValueError("payment: it has no ID or no document_id; pass one from sale_payments")
    return MadePayment(
        id=transaction.id,
        document_id=document,
        kind=kind,
        # Money transactions are documented without an amount, but have one.
        amount=parse_decimal(transaction.to_dict().get("amount")),
        title=title,
        date=transaction.created_at,
    )
