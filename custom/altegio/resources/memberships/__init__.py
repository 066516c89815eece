"""Membership types of a chain, the memberships of its clients, and which events they can pay for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from operator import index
from typing import TYPE_CHECKING, Any, Unpack, cast

import attrs

from altegio._decoding.responses import reading_model
from altegio._parsing import as_list, require_id, written
from altegio._validation.dates import to_end_of_day
from altegio._validation.types import check_type
from altegio._validation.values import (
    validate_bool,
    validate_count,
    validate_id,
    validate_id_keys,
    validate_int,
    validate_keywords,
    validate_phone,
    validate_text,
)
from altegio._warnings import warn_caller
from altegio.pagination import paginate
from altegio.period import Period
from altegio.resources._base import Resource
from altegio.resources._card_sales import CardSale
from altegio.resources.memberships._filter import membership_filter
from altegio.resources.memberships._type_fields import (
    TypeChanges,
    TypeFields,
    TypeOptions,
    build_changes,
    build_new_type,
    build_replacement,
    differing_fields,
    fields_of,
)
from altegio.resources.memberships._visits_left import VisitsLeft, visits_left
from altegio_client.included import IncludedObject as IncludedObject
from altegio_client.models import ChainMembershipType, MembershipType

if TYPE_CHECKING:
    from altegio._validation.amounts import Money
    from altegio.pagination import Paginator
    from altegio_client.models import (
        Client,
        ClientMembership,
        EventMembership,
        FrozenMembership,
        Membership,
        UnfrozenMembership,
        UpdatedMembershipPeriod,
    )

__all__ = ["EventCheck", "EventMemberships", "Freeze", "IncludedObject", "Memberships", "SoldMembership"]

_LARGEST_PAGE = 100


@attrs.frozen
class EventCheck:
    """What a membership can pay for at a recurring event.

    Attributes:
        last_booking_date: until when can be booked; None where the membership never expires.
        visits_left: how many visits it still pays for.
        bookable_day_ids: those of the requested days that can be booked, and no other.
        can_book_all_days: whether that is all of them.
    """

    last_booking_date: dt.datetime | None
    visits_left: int
    bookable_day_ids: list[int]
    can_book_all_days: bool


class EventMemberships(list["EventMembership"]):
    """The memberships that can pay for an event, and what the response has beside them.

    Args:
        memberships: the memberships.
        included: the included objects of the response.

    Attributes:
        types: the membership types, by ID. Which fields ``attributes`` has is not documented.
        intervals: the other included objects, which are availability intervals; likewise.
    """

    def __init__(self, memberships: Iterable[EventMembership], included: Iterable[IncludedObject] = ()) -> None:
        super().__init__(memberships)
        self.types: dict[str, IncludedObject] = {}
        self.intervals: list[IncludedObject] = []
        for one in included:
            number: object = one.id
            if one.type_ == "loyalty_abonement_type" and isinstance(number, str):
                self.types[number] = one
            else:
                self.intervals.append(one)

    def type_of(self, membership: EventMembership) -> IncludedObject | None:
        """The type of one of these memberships; None where the response does not have it."""
        with reading_model("membership", membership):
            relation = membership.relationships and membership.relationships.loyalty_abonement_type
            data = relation and relation.data
            return self.types.get(data.id) if data and data.id is not None else None


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


@attrs.frozen
class SoldMembership:
    """A membership that was sold.

    Attributes:
        document_id: the document of the sale, which ``api.money.sale_payments`` takes.
        paid: what was paid with the sale.
        membership: the membership; None where the server does not list it yet.
    """

    document_id: int
    paid: Decimal
    membership: ClientMembership | None


class Memberships(Resource):
    """Membership types and memberships of clients."""

    def list_types(
        self, chain_id: int, *, title: str | None = None, is_archived: bool | None = None
    ) -> Paginator[ChainMembershipType]:
        """List the membership types of a chain.

        Args:
            chain_id: the chain.
            title: a part of the title.
            is_archived: True: archived ones alone; False: those on sale alone. By default the server decides, so that
                archived ones may be missing.

        Returns:
            Paginator[ChainMembershipType]: to be iterated over, or awaited for all as a list; ``.pages()`` gives
                the pages.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no response came.

        Example:
            >>> async for type in api.memberships.list_types(1):
            ...     print(type.id, type.title, type.cost)
            >>> types = await api.memberships.list_types(1)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_list
        """
        return paginate(
            self._api.chain_loyalty_programs.chain_loyalty_membership_types_list,
            chain_id,
            title=title,
            is_archived=None if is_archived is None else int(validate_bool("is_archived", is_archived)),
        )

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
            ConnectionError, TimeoutError: no response came.

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
        salon_ids: Sequence[int] | None = None,
        category: str | None = None,
        delete_online_image: bool | None = None,
        **options: Unpack[TypeOptions[None]],
    ) -> ChainMembershipType:
        """Create a membership type in a chain.

        Args:
            chain_id: the chain; sent as ``salon_group_id``, too.
            title: the name, not empty.
            cost: the price, in the currency of the chain.
            salon_ids: the same as ``location_ids``; the documented request has both.
            category: the type of membership, always ``standard``.
            delete_online_image: delete the picture.
            **options: any field of ``TypeOptions``, which documents each; None counts as left out.

        Returns:
            ChainMembershipType: the created membership type.

        Raises:
            TypeError: services or service_categories is no mapping, or another value has a wrong type.
            ValueError: the title is empty, a count is negative, a length of time has no unit, an online sale has no
                price, or a united balance has no visits, or visits by service.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> type = await api.memberships.create_type(
            ...     1, title="Ten visits", cost=Decimal("499.90"), services={13160808: 10}, period=Period(30, "day")
            ... )
            >>> type.cost
            499.9

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_create
        """
        validate_keywords("api.memberships.create_type", options, TypeOptions)
        required = {"salon_group_id": chain_id, "title": title, "cost": cost}
        more = {"salon_ids": salon_ids, "category": category, "delete_online_image": delete_online_image}
        body = build_new_type(required, {**options, **more})
        operations = self._api.chain_loyalty_programs.with_response
        response = await operations.chain_loyalty_membership_types_create(chain_id, body=body)
        return require_id(response, response.data, "the membership type was created")

    async def search_types(
        self,
        location_id: int,
        *,
        title: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> list[MembershipType]:
        """Get one page of the membership types that can be used at a location, as the documented call does.

        For all pages, iterate over
        ``api.paginate(api.subscriptions_certificates.get_membership_type_list, location_id, title=title)``.

        Args:
            location_id: the location.
            title: a part of the name.
            page: the page, from 1.
            page_size: how many a page holds, at most 100.

        Returns:
            list[MembershipType]: one page.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

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

    async def update_type(
        self, chain_id: int, type: ChainMembershipType | int, **changes: Unpack[TypeChanges]
    ) -> ChainMembershipType:
        """Change some fields of a membership type; all others are sent as they are.

        The server replaces the type, so it is read first, even if a type that was read is passed: that may be
        outdated. What another user changes between reading and sending is overwritten. Requests and responses name
        fields differently, so what was read goes back under the names of requests. Services and categories are
        sent only where they are changed, which keeps the others, as documented. ``balance_edit_type_id`` is sent
        only where it is passed, since its codes in responses (1 editable, 2 not) don't show which of those in
        requests (0, 1, 2) it was; neither is ``autoactivation_period``, which no response has.

        Args:
            chain_id: the chain.
            type: the membership type, of which only the ID counts; or the ID.
            **changes: title, cost, or any field of ``TypeOptions``, which documents each. A number without
                its unit is in the present one. Services and categories replace the present ones.

        Returns:
            ChainMembershipType: the membership type after the change. A ``UserWarning`` names the fields whose values
                differ from those that were sent, such as the price of a type that has been sold.

        Raises:
            TypeError: a field is unknown, or a value has a wrong type; nothing was sent.
            ValueError: there is nothing to change, a value is out of range or None, or services or categories are
                empty, for which the API has no request: nothing was sent. Or the response lacks what the request
                needs: nothing was changed.
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> type = await api.memberships.get_type(1, 468039)
            >>> (await api.memberships.update_type(1, type, cost=550)).cost
            550

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_update
        """
        changed = build_changes("update_type", changes)
        if not changed:
            raise ValueError("there is nothing to change; pass a field, such as title")
        type_id = type.id if isinstance(type, ChainMembershipType) else type
        if type_id is None:
            raise ValueError("the membership type has no ID; read it with get_type")
        validate_id("type", type_id)
        return await self._replace_type(chain_id, type_id, await self.get_type(chain_id, type_id), changed)

    async def clone_type(self, chain_id: int, type_id: int, **changes: Unpack[TypeChanges]) -> ChainMembershipType:
        """Copy a membership type within its chain, and change the copy.

        Args:
            chain_id: the chain.
            type_id: the membership type to copy.
            **changes: what is to be different in the copy, as in ``update_type``. Without a title it is called
                like the original, with "(2)" at the end.

        Returns:
            ChainMembershipType: the copy.

        Raises:
            TypeError, ValueError: a change is invalid; nothing was copied.
            APIError: the server refused. Where it refused the changes, a note has the ID of the copy.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> copy = await api.memberships.clone_type(1, 468039, title="Five visits", cost=300)
            >>> copy.title, copy.cost
            ('Five visits', 300)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_clone
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_update
        """
        changed = build_changes("clone_type", changes)
        operations = self._api.chain_loyalty_programs.with_response
        response = await operations.chain_loyalty_membership_types_clone(chain_id, type_id)
        copy = require_id(response, response.data, "the copy was created")
        if not changed:
            return copy
        try:
            return await self._replace_type(chain_id, cast("int", copy.id), copy, changed)
        except Exception as error:
            error.add_note(f"the copy was created: membership type {copy.id}")
            raise

    async def archive_type(self, chain_id: int, type_id: int) -> ChainMembershipType:
        """Take a membership type off sale; memberships that were sold stay valid.

        Args:
            chain_id: the chain.
            type_id: the membership type.

        Returns:
            ChainMembershipType: the type after it, with ``date_archived``.

        Raises:
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> (await api.memberships.archive_type(1, 468039)).is_archived
            True

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_archive
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        return await self._set_archived(chain_id, type_id, True)

    async def unarchive_type(self, chain_id: int, type_id: int) -> ChainMembershipType:
        """Put an archived membership type on sale again.

        Args:
            chain_id: the chain.
            type_id: the membership type.

        Returns:
            ChainMembershipType: the type after it.

        Raises:
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> (await api.memberships.unarchive_type(1, 468039)).is_archived
            False

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_archive
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        return await self._set_archived(chain_id, type_id, False)

    async def restore_type(self, chain_id: int, type_id: int, *, title: str) -> ChainMembershipType:
        """Bring back a membership type that was deleted.

        Args:
            chain_id: the chain.
            type_id: the membership type.
            title: its new name, not empty.

        Returns:
            ChainMembershipType: the type after it.

        Raises:
            TypeError, ValueError: title is no text, or empty; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> await api.chain_loyalty_programs.chain_loyalty_membership_types_delete(1, 468039)
            >>> (await api.memberships.restore_type(1, 468039, title="Ten visits")).title
            'Ten visits'

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_restore
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        validate_text("title", title)
        await self._api.chain_loyalty_programs.chain_loyalty_membership_types_restore(
            chain_id, type_id, body={"restore_in_title": title}
        )
        return await self.get_type(chain_id, type_id)

    @staticmethod
    def fields_of(type: ChainMembershipType) -> TypeFields:
        """The keywords with which ``create_type`` creates another membership type like one that was read.

        IDs of locations, services and categories are those of its chain; another chain has others.
        ``balance_edit_type_id`` and ``autoactivation_period`` are not in it: responses lack them.

        Args:
            type: the membership type.

        Returns:
            TypeFields: keywords of ``create_type``, with a ``Period`` for each length of time.

        Raises:
            ValueError: it has no title or cost, or an unlimited service, which a request can't express.

        Example:
            >>> fields = api.memberships.fields_of(await api.memberships.get_type(1, 468039))
            >>> fields["location_ids"] = [720441]
            >>> (await api.memberships.create_type(2, **fields)).title
            '10-visit subscription'
        """
        return fields_of(type)

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
            list[ClientMembership]: all that match; the API has no pages here.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> soon = dt.date.today() + dt.timedelta(days=14)
            >>> for membership in await api.memberships.of_client(720441, "+1 315 555-01-75", expiring_until=soon):
            ...     print(membership.number, membership.expiration_date)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_memberships
        """
        matches = membership_filter(frozen, type_ids, expiring_until)
        memberships = await self._api.subscriptions_certificates.get_client_memberships(
            company_id=location_id, phone=validate_phone(phone), company_group_id=chain_id
        )
        return [membership for membership in memberships if matches(membership)]

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
    ) -> Paginator[ClientMembership]:
        """List the memberships of a chain; it needs the user token.

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
            Paginator[ClientMembership]: those that match, to be iterated over; ``.pages()`` gives the pages.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no response came.

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
        matches = membership_filter(frozen, type_ids, expiring_until)
        return paginate(
            self._api.subscriptions_certificates.get_membership_list,
            chain_id,
            created_after=created_after,
            created_before=created_before,
            abonements_ids=membership_ids,
        ).filter_map(lambda membership: membership if matches(membership) else None)

    async def sell(
        self,
        location_id: int,
        type: ChainMembershipType | MembershipType,
        *,
        client: Client,
        storage_id: int,
        number: str | None = None,
        account_id: int | None = None,
        price: Money | None = None,
        at: dt.datetime | None = None,
        team_member_id: int | None = None,
        product_id: int | None = None,
        comment: str | None = None,
    ) -> SoldMembership:
        """Sell a membership to a client: from its type to the issued membership. Repeating it sells another.

        The API has no call that issues a membership. Each type is a product in the inventory, and a membership is
        issued when that product is sold. So the product of the type is looked up by its title, a document of sale is
        created with the code in its line, the sale is paid into an account, and the membership is read.

        Args:
            location_id: the location that sells it.
            type: the membership type, as it was read.
            client: the buyer, as it was read, with ID and phone.
            storage_id: the storage of the product.
            number: the code of the membership; needed unless the type allows none.
            account_id: the account that gets the money; by default it is not paid, see ``api.money.pay``.
            price: what the client pays, in the currency of the location; by default the cost of the type.
            at: when it is sold; by default now. Without an offset it is local time of the location.
            team_member_id: who sells it.
            product_id: the product of the type; by default it is looked up, with a call for each product whose title
                contains that of the type.
            comment: a comment of the document.

        Returns:
            SoldMembership: the document, what was paid, and the membership.

        Raises:
            TypeError, ValueError: an argument is invalid, the type has no title or cost, or the client has no phone:
                nothing was sent. Or no product is of this type: nothing was sold.
            DecodingError: the sale was made, but the response has no document.
            APIError: the server refused. Where it refused the payment, a note has the document of the sale.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you sell again.

        Example:
            >>> type = await api.memberships.get_type(1, 468039)
            >>> client, _ = await api.clients.get_or_create(720441, phone="+13155550175", name="James Smith")
            >>> sold = await api.memberships.sell(
            ...     720441, type, client=client, storage_id=91271, number="M-0001", account_id=90218
            ... )
            >>> print(sold.membership.number, sold.paid)
            M-0001 1000

        https://developer.alteg.io/en/b2b-v1/openapi/products/get_products_list
        https://developer.alteg.io/en/b2b-v1/openapi/products/get_product
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_inventory_operation
        https://developer.alteg.io/en/b2b-v1/openapi/sales/create_payment_with_loyalty_methods
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_memberships
        """
        check_type("type", type, (ChainMembershipType, MembershipType), "a membership type that was read")
        cost = getattr(type, "cost", None) if price is None else price
        if not type.title or cost is None:
            raise ValueError("type: it has no title or no cost; read it with get_type, or pass price")
        sale = CardSale(
            what="membership",
            type_field="loyalty_abonement_type_id",
            type_id=cast("int", type.id),
            title=type.title,
            code_optional=type.is_allow_empty_code,
            client=client,
            number=number,
            price=cost,
            at=at,
            storage_id=storage_id,
            account_id=account_id,
            product_id=product_id,
            team_member_id=team_member_id,
            comment=comment,
        )
        document_id, transactions, paid = await sale.carry_out(self._api, location_id)
        with written(f"the membership was sold (document {document_id})"):
            memberships = await self.of_client(location_id, str(client.phone))
        issued = [one for one in memberships if one.goods_transaction_id in transactions]
        named = [one for one in memberships if number is not None and one.number == number]
        return SoldMembership(document_id, paid, next(iter(issued or named), None))

    def visits_left(self, membership: ClientMembership | Membership) -> VisitsLeft:
        """The visits that a membership has left, by service and in total; nothing is sent.

        Args:
            membership: from ``of_client``, ``of_chain`` or the operations that list memberships.

        Returns:
            VisitsLeft: ``total``, ``services`` and ``categories``; None is without limit.

        Raises:
            TypeError: it is no membership.
            ValueError: it has no balance.

        Example:
            >>> for membership in await api.memberships.of_client(720441, "+13155550175"):
            ...     left = api.memberships.visits_left(membership)
            ...     print(membership.number, left.total, left.services.get(13160808, 0))

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_memberships
        """
        return visits_left(membership)

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
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> freeze = await api.memberships.freeze(706028, 123, until=dt.date.today() + dt.timedelta(days=14))
            >>> freeze.is_frozen
            True

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_freeze
        """
        frozen = await self._api.chain_loyalty_programs.chain_loyalty_memberships_freeze(
            chain_id, membership_id, body={"freeze_till": to_end_of_day("until", until)}
        )
        return _parse_freeze(frozen, membership_id)

    async def unfreeze(self, chain_id: int, membership_id: int) -> Freeze:
        """End the freeze of a membership; the time that it gained stays.

        Args:
            chain_id: the chain.
            membership_id: the membership.

        Returns:
            Freeze: how long it was frozen in all.

        Raises:
            NotFoundError: the chain has no such membership.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> (await api.memberships.unfreeze(706028, 123)).is_frozen
            False

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_unfreeze
        """
        operations = self._api.chain_loyalty_programs
        unfrozen = await operations.chain_loyalty_memberships_unfreeze(chain_id, membership_id)
        return _parse_freeze(unfrozen, membership_id)

    async def set_balance(self, chain_id: int, membership_id: int, visits: int | Mapping[int, int]) -> None:
        """Overwrite the visits that a membership has left.

        Args:
            chain_id: the chain.
            membership_id: the membership.
            visits: a number for a united balance; otherwise a mapping from the ID of a service or of a
                category to its number, such as ``{13160808: 5}``.

        The server returns nothing; read the membership again to see its balance.

        Raises:
            TypeError: visits is neither, or holds something else than int.
            ValueError: a number is negative, a key is no ID, or the mapping is empty.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> await api.memberships.set_balance(706028, 123, {13160808: 5, 13160809: 3})

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_balance
        """
        body: dict[str, Any]
        if isinstance(visits, Mapping):
            if not visits:
                raise ValueError("visits: pass at least one service or category")
            body = {
                "services_balance_count": [
                    {"service_id": key, "balance": validate_count(f"visits[{key}]", count)}
                    for key, count in validate_id_keys("visits", visits).items()
                ]
            }
        else:
            body = {"united_balance_services_count": validate_count("visits", visits)}
        await self._api.chain_loyalty_programs.chain_loyalty_memberships_set_balance(chain_id, membership_id, body=body)

    async def set_period(self, chain_id: int, membership_id: int, period: Period) -> UpdatedMembershipPeriod:
        """Overwrite how long a membership is valid, and with it the day when it expires.

        Args:
            chain_id: the chain.
            membership_id: the membership.
            period: the total validity, such as ``Period(3, "month")``; not an extension.

        Returns:
            UpdatedMembershipPeriod: the validity after it, with ``expiration_date``.

        Raises:
            TypeError: period is no ``Period``.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> await api.memberships.set_period(706028, 123, Period(90, "day"))
            UpdatedMembershipPeriod(...)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_period
        """
        check_type("period", period, Period, "a Period, such as Period(3, 'month')")
        return await self._api.chain_loyalty_programs.chain_loyalty_memberships_set_period(
            chain_id, membership_id, body={"period": period.count, "period_unit_id": period.unit}
        )

    async def search_for_event(self, location_id: int, client_id: int, event_id: int) -> EventMemberships:
        """List the memberships of a client that can pay for a recurring event.

        Args:
            location_id: the location.
            client_id: the client.
            event_id: the event.

        Returns:
            EventMemberships: a list of all of them, with the visits left in ``attributes.balance``; the API has no
                pages here. Its ``types`` and ``intervals`` are what the response has beside them.

        Raises:
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> found = await api.memberships.search_for_event(720441, 146915197, 12345)
            >>> for membership in found:
            ...     print(membership.id, membership.attributes and membership.attributes.balance)
            ...     print(found.type_of(membership))

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/search_memberships_for_event
        """
        operations = self._api.subscriptions_certificates.with_response
        response = await operations.search_memberships_for_event(location_id, client_id, event_id=event_id)
        return EventMemberships(response.data, response.included)

    async def check_for_event(
        self,
        location_id: int,
        client_id: int,
        membership_id: int,
        event_id: int,
        schedule_day_ids: Iterable[int],
    ) -> EventCheck:
        """Check a membership against the days of a recurring event.

        Args:
            location_id: the location.
            client_id: the client.
            membership_id: the membership.
            event_id: the event.
            schedule_day_ids: the days to check, at least one; sent comma-joined.

        Returns:
            EventCheck: the last date to book, the visits left, and the days that can be booked; nothing can be
                booked where the response lacks them.

        Raises:
            TypeError: schedule_day_ids is a string, or holds something else than int.
            ValueError: schedule_day_ids is empty.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> check = await api.memberships.check_for_event(720441, 146915197, 5248829, 12345, [1, 2, 3])
            >>> check.visits_left, check.can_book_all_days
            (10, True)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/check_memberships_for_event
        """
        days = [*dict.fromkeys(schedule_day_ids)]
        if not days:
            raise ValueError("schedule_day_ids can't be empty")
        check = await self._api.subscriptions_certificates.check_memberships_for_event(
            location_id, client_id, membership_id, event_id=event_id, schedule_day_ids=days
        )
        result = check.attributes
        if result is None:
            return EventCheck(None, 0, [], can_book_all_days=False)
        # The response may have other days of the event, too.
        can_be_booked = as_list(result.bookable_day_ids)
        bookable = [day for day in days if day in can_be_booked]
        return EventCheck(
            last_booking_date=result.last_booking_date,
            visits_left=result.available_visits or 0,
            bookable_day_ids=bookable,
            can_book_all_days=bookable == days,
        )

    async def _replace_type(
        self, chain_id: int, type_id: int, present: ChainMembershipType, changed: Mapping[str, Any]
    ) -> ChainMembershipType:
        """Send a membership type as it is, with the changed fields."""
        body = build_replacement(chain_id, present, changed)
        updated = await self._api.chain_loyalty_programs.chain_loyalty_membership_types_update(
            chain_id, type_id, body=body
        )
        different = differing_fields(body, updated)
        if different:
            message = f"membership type {updated.id}: the server didn't take {', '.join(different)} as sent"
            warn_caller(message, UserWarning)
        return updated

    async def _set_archived(self, chain_id: int, type_id: int, archived: bool) -> ChainMembershipType:
        await self._api.chain_loyalty_programs.chain_loyalty_membership_types_archive(
            chain_id, type_id, body={"is_archived": "1" if archived else "0"}
        )
        return await self.get_type(chain_id, type_id)


def _parse_freeze(response: FrozenMembership | UnfrozenMembership, membership_id: int) -> Freeze:
    until = cast("dt.datetime | None", getattr(response, "freeze_till", None))
    return Freeze(
        membership_id=response.id or membership_id,
        is_frozen=bool(response.is_frozen),
        until=until if response.is_frozen else None,
        total=dt.timedelta(days=index(response.freeze_period or 0)),
    )
