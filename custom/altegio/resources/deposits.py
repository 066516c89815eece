"""Prepaid accounts (deposits) of clients: balances, top-ups and histories with exact amounts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

import attrs

from altegio._parsing import decoding_error, parse_decimal
from altegio._validation.amounts import Money, validate_positive_amount
from altegio._validation.values import validate_phone, without_none
from altegio.pagination import paginate
from altegio.resources._base import ResourceGroup
from altegio_client.api.deposits import DepositsGroup
from altegio_client.models import ClientAccount

if TYPE_CHECKING:
    from altegio.pagination import Paginator
    from altegio_client.models import ClientAccountHistoryEntry, ClientAccountTopUp
    from altegio_client.types import Response

__all__ = ["DepositEntry", "Deposits"]


@attrs.frozen
class DepositEntry:
    """A movement on a prepaid account.

    Attributes:
        id: the movement.
        date: when it took place.
        amount: above 0 for a top-up, below 0 for a withdrawal.
        balance_after: the balance after it.
        type: its type, as the server names it.
        comment: the comment.
        location_id: where it was created.
        user_id: who created it.
        deleted: whether it was deleted.
    """

    id: int | None
    date: dt.datetime | None
    amount: Decimal | None
    balance_after: Decimal | None
    type: str | None
    comment: str | None
    location_id: int | None
    user_id: int | None
    deleted: bool


class Deposits(ResourceGroup, DepositsGroup):
    """Prepaid accounts of clients: the operations, and balances, top-ups and histories."""

    async def top_up(
        self,
        location_id: int,
        *,
        deposit_id: int,
        client_id: int,
        account_id: int,
        amount: Money,
        team_member_id: int | None = None,
    ) -> ClientAccountTopUp:
        """Add money to a client's prepaid account. Repeating it adds again.

        Args:
            location_id: the location.
            deposit_id: the prepaid account.
            client_id: the client who owns it.
            account_id: the cash desk or account of the location that takes the money.
            amount: above 0, in the currency of the location.
            team_member_id: who took the money.

        Returns:
            ClientAccountTopUp: the created document, movement and payment.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you repeat it.

        Example:
            >>> top_up = await api.deposits.top_up(
            ...     720441, deposit_id=601, client_id=1, account_id=90218, amount=Decimal("100.50")
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/deposits/create_client_account_topup_operation
        """
        body = {
            "account_id": account_id,
            "amount": validate_positive_amount("amount", amount),
            "client_id": client_id,
            "deposit_id": deposit_id,
            "master_id": team_member_id,
        }
        return await self._api.deposits.create_client_account_topup_operation(location_id, body=without_none(body))

    async def accounts(self, location_id: int, client_id: int) -> list[ClientAccount]:
        """List the prepaid accounts of a client as models; the operation has no documented response.

        Args:
            location_id: the location.
            client_id: the client.

        Returns:
            list[ClientAccount]: all of them, blocked ones included.

        Raises:
            DecodingError: the response has no prepaid accounts.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> usable = [account for account in await api.deposits.accounts(720441, 1) if not account.blocked]

        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_list_by_location_and_client
        """
        operations = self._api.deposits.with_response
        return _parse_accounts(await operations.get_client_account_list_by_location_and_client(location_id, client_id))

    async def accounts_by_phone(self, chain_id: int, phone: str) -> list[ClientAccount]:
        """List the prepaid accounts in a chain that belong to a phone number, as models.

        Args:
            chain_id: the chain.
            phone: with country code, written in any way, such as ``+1 315 555-01-75``; sent as digits.

        Returns:
            list[ClientAccount]: all of them, blocked ones included.

        Raises:
            TypeError, ValueError: phone is no phone number; nothing was sent.
            DecodingError: the response has no prepaid accounts.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> accounts = await api.deposits.accounts_by_phone(1, "+1 315 555-01-75")

        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_by_chain_and_phone
        """
        operations = self._api.deposits.with_response
        return _parse_accounts(await operations.get_client_account_by_chain_and_phone(chain_id, validate_phone(phone)))

    async def balance(self, location_id: int, client_id: int) -> Decimal:
        """Get the sum of all prepaid accounts of a client; blocked ones don't count.

        Args:
            location_id: the location.
            client_id: the client.

        Returns:
            Decimal: in the currency of the location; 0 without an account.

        Raises:
            DecodingError: the response has no prepaid accounts, or one has no balance.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> await api.deposits.balance(720441, 1)
            Decimal('100.5')

        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_list_by_location_and_client
        """
        operations = self._api.deposits.with_response
        response = await operations.get_client_account_list_by_location_and_client(location_id, client_id)
        total = Decimal(0)
        for account in _parse_accounts(response):
            balance = parse_decimal(account.balance)
            if balance is None:
                raise decoding_error(response, f"the prepaid account {account.id} has no balance")
            if not account.blocked:
                total += balance
        return total

    def history(self, chain_id: int, deposit_id: int, *, with_deleted: bool = False) -> Paginator[DepositEntry]:
        """List the movements on a prepaid account; needs rights on the level of the chain.

        Args:
            chain_id: the chain.
            deposit_id: the prepaid account.
            with_deleted: include those that were deleted.

        Returns:
            Paginator[DepositEntry]: in the server's order, to be iterated over.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no response came.

        Example:
            >>> spent = Decimal(0)
            >>> async for entry in api.deposits.history(1, 601):
            ...     if entry.amount is not None and entry.amount < 0:
            ...         spent -= entry.amount

        https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_chain_client_account_history
        """

        def parse(item: ClientAccountHistoryEntry) -> DepositEntry | None:
            entry, type = item.deposit_transaction, item.deposit_transaction_type
            if entry is None or (entry.deleted and not with_deleted):
                return None
            return DepositEntry(
                id=entry.id,
                date=entry.date_create,
                amount=parse_decimal(entry.amount),
                balance_after=parse_decimal(entry.balance_after),
                type=type.comment if type else None,
                comment=entry.comment,
                location_id=entry.salon_id,
                user_id=entry.user_id,
                deleted=bool(entry.deleted),
            )

        return paginate(self._api.deposits.get_chain_client_account_history, chain_id, deposit_id).filter_map(parse)


def _parse_accounts(response: Response[Any, Any]) -> list[ClientAccount]:
    payload = response.data
    items: list[Any] = cast("Any", payload) if isinstance(payload, list) else [payload] if payload else []
    accounts: list[ClientAccount] = []
    for item in items:
        # Some responses wrap the account together with its client.
        account = cast("dict[str, Any]", item).get("deposit", item) if isinstance(item, dict) else None
        if not isinstance(account, dict) or "id" not in account:
            raise decoding_error(response, "the response has no list of prepaid accounts")
        accounts.append(ClientAccount.from_dict(cast("dict[str, Any]", account)))
    return accounts
