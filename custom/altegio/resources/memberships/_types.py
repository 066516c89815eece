"""The membership types of a chain: found and made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from altegio._validation.values import validate_int
from altegio.pagination import paginate
from altegio.resources._base import Resource
from altegio.resources.memberships._forms import Visits, checked, checked_whole

if TYPE_CHECKING:
    from altegio._validation.values import Money
    from altegio.period import Period
    from altegio_client.enums import MembershipActivation, MembershipBalanceEdit, PeriodUnit
    from altegio_client.models import Availability, ChainMembershipType, MembershipType

_LARGEST_PAGE = 100


class MembershipTypes(Resource):
    """What ``api.memberships`` knows about membership types."""

    async def list_types(self, chain_id: int) -> list[ChainMembershipType]:
        """List the membership types of a chain, all pages of them.

        Args:
            chain_id: the chain.

        Returns:
            list[ChainMembershipType]: all of them, archived ones included.

        Raises:
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> for type in await api.memberships.list_types(1):
            ...     print(type.id, type.title, type.cost)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_list
        """
        pages = paginate(self._api.chain_loyalty_programs.chain_loyalty_membership_types_list, chain_id)
        return [type async for type in pages]

    async def get_type(self, chain_id: int, type_id: int) -> ChainMembershipType:
        """Get one membership type of a chain.

        Args:
            chain_id: the chain.
            type_id: the membership type.

        Returns:
            ChainMembershipType: the membership type.

        Raises:
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> type = await api.memberships.get_type(1, 468039)
            >>> type.title
            '10-visit subscription'

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        return await self._api.chain_loyalty_programs.chain_loyalty_membership_types_read(chain_id, type_id)

    async def create_type(
        self,
        chain_id: int,
        *,
        title: str,
        cost: Money,
        services: Visits | None = None,
        service_categories: Visits | None = None,
        is_united_balance: bool = False,
        united_balance_services_count: int = 0,
        location_ids: Sequence[int] | None = None,
        salon_ids: Sequence[int] | None = None,
        period: Period | int | None = None,
        period_unit_id: PeriodUnit | int | None = None,
        allow_freeze: bool | None = None,
        freeze_limit: Period | int | None = None,
        freeze_limit_unit_id: PeriodUnit | int | None = None,
        service_price_correction: bool | None = None,
        expiration_type_id: MembershipActivation | int | None = None,
        is_allow_empty_code: bool | None = None,
        balance_edit_type_id: MembershipBalanceEdit | int | None = None,
        is_online_sale_enabled: bool | None = None,
        online_sale_title: str | None = None,
        online_sale_description: str | None = None,
        online_sale_price: Money | None = None,
        online_image: str | None = None,
        delete_online_image: bool | None = None,
        autoactivation_period: int | None = None,
        autoactivation_time_in_days: Period | int | None = None,
        autoactivation_time_unit_id: PeriodUnit | int | None = None,
        is_archived: bool | None = None,
        category: str | None = None,
        availability: Sequence[Mapping[str, Any] | Availability] | None = None,
    ) -> ChainMembershipType:
        """Create a membership type in a chain.

        Args:
            chain_id: the chain; sent as ``salon_group_id``, too.
            title: the name, not empty.
            cost: the price, in the currency of the chain.
            services: the visits included, by service ID, such as ``{13160808: 5}``. A mapping, never a list.
                Left out or empty under a united balance.
            service_categories: the same by the ID of a service category. A united balance ignores the counts.
            is_united_balance: one common balance (True), or one for each service (False).
            united_balance_services_count: the visits in the common balance.
            location_ids: the locations where it can be used.
            salon_ids: the same under the older name.
            period: how long it is valid: a ``Period`` such as ``Period(30, "day")``, or a number of units of
                ``period_unit_id``.
            period_unit_id: 1 day, 2 week, 3 month, 4 year.
            allow_freeze: whether it may be frozen.
            freeze_limit: the longest freeze in total: a ``Period``, or a number of ``freeze_limit_unit_id``.
            freeze_limit_unit_id: 1 day, 2 week, 3 month, 4 year.
            service_price_correction: whether the price of a service may be changed when it is paid with it.
            expiration_type_id: when the validity begins: 1 at sale, 2 at first use, 3 at a given date.
            is_allow_empty_code: True: only the buyer can use it; False: whoever has the code.
            balance_edit_type_id: who may edit the balance: 0 nobody, 1 the selling location, 2 all locations.
            is_online_sale_enabled: sell it online; then ``online_sale_price`` is needed.
            online_sale_title: the name in the online sale.
            online_sale_description: the description in the online sale.
            online_sale_price: the price in the online sale, in the currency of the chain.
            online_image: the URL of the picture in the online sale.
            delete_online_image: delete the picture.
            autoactivation_period: the longest wait before it activates itself.
            autoactivation_time_in_days: the same as a ``Period``, or a number of ``autoactivation_time_unit_id``.
            autoactivation_time_unit_id: 1 day, 2 week, 3 month, 4 year.
            is_archived: create it archived.
            category: the kind of membership, always ``standard``.
            availability: when it can be used: ``week_days`` (1 Monday to 7 Sunday) and ``intervals`` with
                ``from`` and ``to`` in seconds after midnight. Empty: at any time.

        Returns:
            ChainMembershipType: the membership type as the server made it.

        Raises:
            TypeError: services or service_categories is no mapping, or another value has a wrong type.
            ValueError: the title is empty, a count is negative, or an online sale has no price.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> type = await api.memberships.create_type(
            ...     1, title="Ten visits", cost=Decimal("499.90"), services={13160808: 10}, period=Period(30, "day")
            ... )
            >>> type.cost
            499.9

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_create
        """
        optional: dict[str, Any] = {
            "location_ids": location_ids,
            "salon_ids": salon_ids,
            "period": period,
            "period_unit_id": period_unit_id,
            "allow_freeze": allow_freeze,
            "freeze_limit": freeze_limit,
            "freeze_limit_unit_id": freeze_limit_unit_id,
            "service_price_correction": service_price_correction,
            "expiration_type_id": expiration_type_id,
            "is_allow_empty_code": is_allow_empty_code,
            "balance_edit_type_id": balance_edit_type_id,
            "is_online_sale_enabled": is_online_sale_enabled,
            "online_sale_title": online_sale_title,
            "online_sale_description": online_sale_description,
            "online_sale_price": online_sale_price,
            "online_image": online_image,
            "delete_online_image": delete_online_image,
            "autoactivation_period": autoactivation_period,
            "autoactivation_time_in_days": autoactivation_time_in_days,
            "autoactivation_time_unit_id": autoactivation_time_unit_id,
            "is_archived": is_archived,
            "category": category,
            "availability": availability,
        }
        fields: dict[str, Any] = {
            "title": title,
            "salon_group_id": chain_id,
            "cost": cost,
            "services": {} if services is None else services,
            "service_categories": {} if service_categories is None else service_categories,
            "is_united_balance": is_united_balance,
            "united_balance_services_count": united_balance_services_count,
            **{name: value for name, value in optional.items() if value is not None},
        }
        body = checked(fields)
        checked_whole(body)
        return await self._api.chain_loyalty_programs.chain_loyalty_membership_types_create(chain_id, body=body)

    async def search_types(
        self,
        location_id: int,
        *,
        title: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> list[MembershipType]:
        """Search the membership types that can be used at a location.

        Args:
            location_id: the location.
            title: a part of the name.
            page: the page, from 1.
            page_size: how many a page holds, at most 100.

        Returns:
            list[MembershipType]: one page.

        Raises:
            TypeError, ValueError: page or page_size is no number, or out of range; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> found = await api.memberships.search_types(720441, title="10-visit", page_size=100)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_membership_type_list
        """
        if page is not None:
            validate_int("page", page, minimum=1)
        if page_size is not None:
            validate_int("page_size", page_size, minimum=1, maximum=_LARGEST_PAGE)
        return await self._api.subscriptions_certificates.get_membership_type_list(
            location_id, title=title, page=page, page_size=page_size
        )
