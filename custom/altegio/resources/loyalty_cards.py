"""Loyalty cards: search by phone, payment with points in a visit, and manual corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import attrs

from altegio._validation.amounts import Money, validate_nonzero_amount, validate_positive_amount
from altegio._validation.attributes import attribute_validator
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_phone, validate_text
from altegio.resources._base import ResourceGroup
from altegio_client.api.loyalty_cards import LoyaltyCardsGroup
from altegio_client.models import LoyaltyCard

if TYPE_CHECKING:
    from altegio_client.models import LoyaltyCardBalance, VisitDetails

__all__ = ["CardWithdrawal", "LoyaltyCards"]

_id = attribute_validator(validate_id)


@attrs.frozen
class CardWithdrawal:
    """Points of a card that were withdrawn in a visit, with the IDs that cancel the withdrawal.

    Attributes:
        location_id, card_id, visit_id, appointment_id: where, from which card and for what.
        amount: the requested points; the server takes no more than the card has.
        state: the payments and items of the visit after it; None where it was created from the IDs.
    """

    location_id: int = attrs.field(validator=_id)
    card_id: int = attrs.field(validator=_id)
    visit_id: int = attrs.field(validator=_id)
    appointment_id: int = attrs.field(validator=_id)
    amount: Money | None = None
    state: VisitDetails | None = attrs.field(default=None, repr=False, eq=False)


class LoyaltyCards(ResourceGroup, LoyaltyCardsGroup):
    """Loyalty cards: the operations, and withdrawals and corrections."""

    async def by_phone(self, phone: str, *, chain_id: int, location_id: int) -> list[LoyaltyCard]:
        """List the cards of a client that are valid at a location.

        Args:
            phone: with country code, written in any way, such as ``1 (315) 555-01-75``; sent with a plus.
            chain_id: the chain of the cards.
            location_id: the location.

        Returns:
            list[LoyaltyCard]: all of them; a list even where the server sends one object, as it is documented.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            DecodingError: the response has no cards.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> cards = await api.loyalty_cards.by_phone("+1 315 555-01-75", chain_id=1, location_id=720441)

        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_list_by_phone
        """
        number = f"+{validate_phone(phone)}"
        operations = self._api.loyalty_cards.with_response
        response = await operations.get_loyalty_card_list_by_phone(number, chain_id, location_id)
        found: Any = response.data or []
        if isinstance(found, dict):
            return [LoyaltyCard.from_dict(cast("dict[str, Any]", found))]
        return cast("list[LoyaltyCard]", found)

    async def withdraw(
        self, location_id: int, card_id: int, *, visit_id: int, appointment_id: int, amount: Money
    ) -> CardWithdrawal:
        """Pay for a visit with points of a card; ``cancel_withdrawal`` returns them.

        Args:
            location_id: the location.
            card_id: the card of the client.
            visit_id: the visit.
            appointment_id: an appointment of the visit.
            amount: above 0; the server takes no more than the card has.

        Returns:
            CardWithdrawal: the withdrawal, and the payments and items of the visit after it.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> withdrawal = await api.loyalty_cards.withdraw(
            ...     720441, 1, visit_id=8000002, appointment_id=2, amount=Decimal("50")
            ... )
            >>> state = await api.loyalty_cards.cancel_withdrawal(withdrawal)

        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_loyalty_card_deduction
        """
        withdrawal = CardWithdrawal(
            location_id=location_id, card_id=card_id, visit_id=visit_id, appointment_id=appointment_id, amount=amount
        )
        body = {**_visit(withdrawal), "amount": validate_positive_amount("amount", amount)}
        state = await self._api.loyalty_programs.apply_loyalty_card_deduction(location_id, card_id, body=body)
        return attrs.evolve(withdrawal, state=state)

    async def cancel_withdrawal(self, withdrawal: CardWithdrawal) -> VisitDetails:
        """Return the points that were withdrawn from a card in a visit.

        Args:
            withdrawal: from ``withdraw``, or created from the IDs.

        Returns:
            VisitDetails: the payments and items of the visit without it.

        Raises:
            TypeError: withdrawal is no ``CardWithdrawal``; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> from altegio import CardWithdrawal
            >>> withdrawal = CardWithdrawal(location_id=720441, card_id=1, visit_id=8000002, appointment_id=2)
            >>> state = await api.loyalty_cards.cancel_withdrawal(withdrawal)

        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/cancel_loyalty_card_withdrawal
        """
        check_type("withdrawal", withdrawal, CardWithdrawal)
        return await self._api.loyalty_programs.cancel_loyalty_card_withdrawal(
            withdrawal.location_id, withdrawal.card_id, body=_visit(withdrawal)
        )

    async def adjust(
        self,
        card_id: int,
        amount: Money,
        *,
        reason: str,
        location_id: int | None = None,
        chain_id: int | None = None,
    ) -> LoyaltyCardBalance:
        """Correct the points of a card by hand, with a reason. Repeating it does it again.

        Args:
            card_id: the card.
            amount: above 0 to add, below 0 to take away.
            reason: why, for the history of the card.
            location_id: the location, where it makes the correction.
            chain_id: the chain, where it makes the correction; pass one of them.

        Returns:
            LoyaltyCardBalance: the card after it.

        Raises:
            TypeError: an argument has a wrong type, or not exactly one of location_id and chain_id was passed.
            ValueError: the amount is 0 or no number, or the reason empty. Nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you repeat it.

        Example:
            >>> card = await api.loyalty_cards.adjust(
            ...     1, Decimal("-25.50"), reason="Points booked twice", location_id=720441
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/create_loyalty_card_transaction
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/create_chain_loyalty_card_transaction
        """
        body = {"amount": validate_nonzero_amount("amount", amount), "title": validate_text("reason", reason)}
        cards = self._api.loyalty_cards
        if location_id is not None and chain_id is None:
            return await cards.create_loyalty_card_transaction(location_id, card_id, body=body)
        if chain_id is not None and location_id is None:
            return await cards.create_chain_loyalty_card_transaction(chain_id, card_id, body=body)
        raise TypeError("pass either location_id or chain_id")


def _visit(withdrawal: CardWithdrawal) -> dict[str, int]:
    return {"record_id": withdrawal.appointment_id, "visit_id": withdrawal.visit_id}
