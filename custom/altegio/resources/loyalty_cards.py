"""Loyalty cards: finding them by phone, paying with points in a visit, and corrections by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import attrs

from altegio._parsing import decoding_error
from altegio._validation.types import check_type
from altegio._validation.values import (
    Money,
    validate_id,
    validate_nonzero_amount,
    validate_phone,
    validate_positive_amount,
    validate_text,
)
from altegio.resources._base import ResourceGroup
from altegio_client.api.loyalty_cards import LoyaltyCardsGroup
from altegio_client.models import LoyaltyCard

if TYPE_CHECKING:
    from altegio_client.models import LoyaltyCardBalance, VisitDetails

__all__ = ["CardWithdrawal", "LoyaltyCards"]


@attrs.frozen
class CardWithdrawal:
    """Points of a card that were taken in a visit, with all that is needed to give them back.

    Attributes:
        location_id, card_id, visit_id, appointment_id: where, from which card and for what.
        amount: how much was asked for; the server takes no more than the card has.
        state: the payments and items of the visit after it; None for one that was made before.
    """

    location_id: int
    card_id: int
    visit_id: int
    appointment_id: int
    amount: Money | None = None
    state: VisitDetails | None = attrs.field(default=None, repr=False, eq=False)


class LoyaltyCards(ResourceGroup, LoyaltyCardsGroup):
    """The operations on loyalty cards, and what is easier said in the domain's words."""

    async def by_phone(self, phone: str, *, chain_id: int, location_id: int) -> list[LoyaltyCard]:
        """List the cards of a client whose programs hold at a location.

        Args:
            phone: with country code, written in any way, such as ``1 (315) 555-01-75``; sent with a plus.
            chain_id: the chain of the cards.
            location_id: the location.

        Returns:
            list[LoyaltyCard]: a list even where the server sends one bare card, as it is documented.

        Raises:
            TypeError, ValueError: phone is no phone number; nothing was sent.
            DecodingError: what came are no cards.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> cards = await api.loyalty_cards.by_phone("+1 315 555-01-75", chain_id=1, location_id=720441)

        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_list_by_phone
        """
        number = f"+{validate_phone(phone)}"
        operations = self._api.loyalty_cards.with_response
        answer = await operations.get_loyalty_card_list_by_phone(number, chain_id, location_id)
        found: Any = answer.data or []
        if isinstance(found, dict):
            return [LoyaltyCard.from_dict(cast("dict[str, Any]", found))]
        if not isinstance(found, list):
            raise decoding_error(answer, "the payload is no list of cards")
        return cast("list[LoyaltyCard]", found)

    async def withdraw(
        self, location_id: int, card_id: int, *, visit_id: int, appointment_id: int, amount: Money
    ) -> CardWithdrawal:
        """Pay for a visit with points of a card; ``cancel_withdrawal`` gives them back.

        Args:
            location_id: the location.
            card_id: the card of the client.
            visit_id: the visit.
            appointment_id: an appointment of the visit.
            amount: above 0; what the card doesn't have isn't taken.

        Returns:
            CardWithdrawal: what was done, and the payments and items of the visit after it.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> withdrawal = await api.loyalty_cards.withdraw(
            ...     720441, 1, visit_id=8000002, appointment_id=2, amount=Decimal("50")
            ... )
            >>> state = await api.loyalty_cards.cancel_withdrawal(withdrawal)

        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_loyalty_card_deduction
        """
        wanted = CardWithdrawal(
            location_id=location_id, card_id=card_id, visit_id=visit_id, appointment_id=appointment_id, amount=amount
        )
        body = {**_visit(wanted), "amount": validate_positive_amount("amount", amount)}
        state = await self._api.loyalty_programs.apply_loyalty_card_deduction(location_id, card_id, body=body)
        return attrs.evolve(wanted, state=state)

    async def cancel_withdrawal(self, withdrawal: CardWithdrawal) -> VisitDetails:
        """Give back the points that were taken from a card in a visit.

        Args:
            withdrawal: from ``withdraw``, or made of the IDs.

        Returns:
            VisitDetails: the payments and items of the visit without it.

        Raises:
            TypeError: withdrawal is none; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> from altegio.resources.loyalty_cards import CardWithdrawal
            >>> made = CardWithdrawal(location_id=720441, card_id=1, visit_id=8000002, appointment_id=2)
            >>> state = await api.loyalty_cards.cancel_withdrawal(made)

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
        """Add to a card or take from it by hand, saying why. Repeating it does it again.

        Args:
            card_id: the card.
            amount: above 0 to add, below 0 to take away.
            reason: why, for the history of the card.
            location_id: where a location does it.
            chain_id: where the chain does it; give one of them.

        Returns:
            LoyaltyCardBalance: the card after it.

        Raises:
            TypeError: an argument has a wrong type, or not exactly one of location_id and chain_id is given.
            ValueError: the amount is 0 or no number, or the reason empty. Nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came; see ``maybe_processed`` before you try again.

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
        raise TypeError("give either location_id or chain_id")


def _visit(withdrawal: CardWithdrawal) -> dict[str, int]:
    return {
        "record_id": validate_id("appointment_id", withdrawal.appointment_id),
        "visit_id": validate_id("visit_id", withdrawal.visit_id),
    }
