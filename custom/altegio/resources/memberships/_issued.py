"""The memberships that clients have: found, frozen and corrected."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

import attrs

from altegio._validation.dates import to_end_of_day
from altegio._validation.types import check_type
from altegio._validation.values import validate_count, validate_phone
from altegio.pagination import paginate
from altegio.period import Period
from altegio.resources._base import Resource
from altegio.resources.memberships._filter import fitting

if TYPE_CHECKING:
    from altegio_client.models import (
        ClientMembership,
        FrozenMembership,
        UnfrozenMembership,
        UpdatedMembershipBalance,
        UpdatedMembershipPeriod,
    )


@attrs.frozen
class Freeze:
    """The freeze of a membership.

    Attributes:
        membership_id: the membership.
        is_frozen: whether it is frozen now.
        until: until when; None where it isn't frozen.
        total: how long it has been frozen in all, which its type may limit.
    """

    membership_id: int
    is_frozen: bool
    until: dt.datetime | None
    total: dt.timedelta


class IssuedMemberships(Resource):
    """What ``api.memberships`` knows about the memberships of clients."""

    async def of_client(
        self,
        location_id: int,
        phone: str,
        *,
        chain_id: int | None = None,
        frozen: bool | None = None,
        type_ids: Iterable[int] | None = None,
        expiring_until: dt.date | None = None,
    ) -> list[ClientMembership]:
        """List the memberships of a client.

        Args:
            location_id: the location.
            phone: the client's phone with country code, written in any way; its digits are sent.
            chain_id: the chain, which narrows the search.
            frozen: only frozen ones, or only others.
            type_ids: only those of these membership types.
            expiring_until: only those that expire on or before this day (that of a datetime); those that never
                expire are left out.

        Returns:
            list[ClientMembership]: those that fit.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> soon = dt.date.today() + dt.timedelta(days=14)
            >>> for membership in await api.memberships.of_client(720441, "+1 315 555-01-75", expiring_until=soon):
            ...     print(membership.number, membership.expiration_date)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_memberships
        """
        fits = fitting(frozen, type_ids, expiring_until)
        found = await self._api.subscriptions_certificates.get_client_memberships(
            company_id=location_id, phone=validate_phone(phone), company_group_id=chain_id
        )
        return [one for one in found if fits(one)]

    def of_chain(
        self,
        chain_id: int,
        *,
        membership_ids: Iterable[int] | None = None,
        created_after: dt.datetime | None = None,
        created_before: dt.datetime | None = None,
        frozen: bool | None = None,
        type_ids: Iterable[int] | None = None,
        expiring_until: dt.date | None = None,
    ) -> AsyncIterator[ClientMembership]:
        """Iterate over the memberships of a chain, all pages of them; it needs the user token.

        Args:
            chain_id: the chain.
            membership_ids: only these.
            created_after: the earliest time of creation, with an offset.
            created_before: the latest time of creation, with an offset.
            frozen: only frozen ones, or only others; filtered here, as are the next two.
            type_ids: only those of these membership types.
            expiring_until: only those that expire on or before this day (that of a datetime); those that never
                expire are left out.

        Returns:
            AsyncIterator[ClientMembership]: those that fit.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> year = dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)
            >>> async for membership in api.memberships.of_chain(1, created_after=year, frozen=False):
            ...     print(membership.number, membership.balance_string)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_membership_list
        """
        for name, time in (("created_after", created_after), ("created_before", created_before)):
            moment = cast("object", time)
            if moment is not None and not (isinstance(moment, dt.datetime) and moment.tzinfo):
                raise ValueError(f"{name}: expected a datetime with an offset, got {time!r}")
        fits = fitting(frozen, type_ids, expiring_until)
        pages = paginate(
            self._api.subscriptions_certificates.get_membership_list,
            chain_id,
            created_after=created_after,
            created_before=created_before,
            abonements_ids=membership_ids,
        )

        async def chosen() -> AsyncIterator[ClientMembership]:
            async for one in pages:
                if fits(one):
                    yield one

        return chosen()

    async def freeze(self, chain_id: int, membership_id: int, until: dt.date) -> Freeze:
        """Freeze a membership; its type must allow that.

        Args:
            chain_id: the chain.
            membership_id: the membership.
            until: the last frozen day, by the clock of the location; or a datetime.

        Returns:
            Freeze: the freeze.

        Raises:
            TypeError: until is no date.
            ValidationError: the freeze would be longer than the type allows.
            NotFoundError: the chain has no such membership.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> freeze = await api.memberships.freeze(706028, 123, until=dt.date.today() + dt.timedelta(days=14))
            >>> freeze.is_frozen
            True

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_freeze
        """
        return _freeze(
            await self._api.chain_loyalty_programs.chain_loyalty_memberships_freeze(
                chain_id, membership_id, body={"freeze_till": to_end_of_day("until", until)}
            ),
            membership_id,
        )

    async def unfreeze(self, chain_id: int, membership_id: int) -> Freeze:
        """End the freeze of a membership; the time that it gained stays.

        Args:
            chain_id: the chain.
            membership_id: the membership.

        Returns:
            Freeze: what it was frozen in all.

        Raises:
            NotFoundError: the chain has no such membership.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> (await api.memberships.unfreeze(706028, 123)).is_frozen
            False

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_unfreeze
        """
        return _freeze(
            await self._api.chain_loyalty_programs.chain_loyalty_memberships_unfreeze(chain_id, membership_id),
            membership_id,
        )

    async def set_balance(
        self, chain_id: int, membership_id: int, visits: int | Mapping[int, int]
    ) -> UpdatedMembershipBalance:
        """Overwrite the visits that a membership has left.

        Args:
            chain_id: the chain.
            membership_id: the membership.
            visits: a number for a united balance; otherwise a mapping from the ID of a service or of a
                category to its number, such as ``{13160808: 5}``.

        Returns:
            UpdatedMembershipBalance: the balance as it is then.

        Raises:
            TypeError: visits is neither, or holds something else than int.
            ValueError: a number is negative, or the mapping is empty.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> await api.memberships.set_balance(706028, 123, {13160808: 5, 13160809: 3})
            UpdatedMembershipBalance(...)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_balance
        """
        body: dict[str, Any]
        if isinstance(visits, Mapping):
            if not visits:
                raise ValueError("visits: give at least one service or category")
            body = {
                "services_balance_count": [
                    {
                        "service_id": validate_count("visits: ID", key),
                        "balance": validate_count(f"visits[{key}]", count),
                    }
                    for key, count in visits.items()
                ]
            }
        else:
            body = {"united_balance_services_count": validate_count("visits", visits)}
        return await self._api.chain_loyalty_programs.chain_loyalty_memberships_set_balance(
            chain_id, membership_id, body=body
        )

    async def set_period(self, chain_id: int, membership_id: int, period: Period) -> UpdatedMembershipPeriod:
        """Overwrite how long a membership is valid, and with it the day when it expires.

        Args:
            chain_id: the chain.
            membership_id: the membership.
            period: the whole validity, such as ``Period(3, "month")``; not what is added to it.

        Returns:
            UpdatedMembershipPeriod: the validity as it is then, with ``expiration_date``.

        Raises:
            TypeError: period is no ``Period``.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> await api.memberships.set_period(706028, 123, Period(90, "day"))
            UpdatedMembershipPeriod(...)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_period
        """
        check_type("period", period, Period, "a Period, such as Period(3, 'month')")
        return await self._api.chain_loyalty_programs.chain_loyalty_memberships_set_period(
            chain_id, membership_id, body={"period": period.count, "period_unit_id": period.unit}
        )


def _freeze(answer: FrozenMembership | UnfrozenMembership, membership_id: int) -> Freeze:
    until = cast("dt.datetime | None", getattr(answer, "freeze_till", None))
    return Freeze(
        membership_id=answer.id or membership_id,
        is_frozen=bool(answer.is_frozen),
        until=until if answer.is_frozen else None,
        total=dt.timedelta(days=answer.freeze_period or 0),
    )
