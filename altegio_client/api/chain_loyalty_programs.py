# Generated; do not edit. Regenerate: make generate
"""Chain Loyalty Programs: Membership types, gift card types, promotions and loyalty transactions of a chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import ANY, DATE, INT, STR, Choice, Code, List, Many, Map, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    from ..enums import LoyaltyTransactionType
    from ..models import (
        ChainGiftCardType,
        ChainGiftCardTypeCreate,
        ChainGiftCardTypeUpdate,
        ChainLoyaltyProgram,
        ChainLoyaltyProgramCreate,
        ChainLoyaltyProgramUpdate,
        ChainLoyaltyTransaction,
        ChainMembershipType,
        ChainMembershipTypeCreate,
        ChainMembershipTypeUpdate,
        CountMeta,
        FrozenMembership,
        MembershipBalanceUpdate,
        MembershipFreezeRequest,
        MembershipPeriodUpdate,
        MembershipTypeArchiveRequest,
        MembershipTypeRestoreRequest,
        NotificationTemplate,
        TotalCountMeta,
        UnfrozenMembership,
        UpdatedChainLoyaltyProgram,
        UpdatedMembershipPeriod,
    )
    from ..types import Response

_CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE = Operation(
    "chain_loyalty_certificate_types_create",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/certificate_types",
    path_params=(("chain_id", "chain_id", INT),),
    required=("body",),
    body=Ref("chain_gift_card_type_create", "ChainGiftCardTypeCreate"),
    result=Ref("chain_gift_card_type", "ChainGiftCardType"),
)
_CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE = Operation(
    "chain_loyalty_certificate_types_delete",
    "chain_loyalty_programs",
    "DELETE",
    "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("type_id", "type_id", INT),
    ),
)
_CHAIN_LOYALTY_CERTIFICATE_TYPES_GET = Operation(
    "chain_loyalty_certificate_types_get",
    "chain_loyalty_programs",
    "GET",
    "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("type_id", "type_id", INT),
    ),
    result=Ref("chain_gift_card_type", "ChainGiftCardType"),
    safe=True,
)
_CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST = Operation(
    "chain_loyalty_certificate_types_list",
    "chain_loyalty_programs",
    "GET",
    "/chain/{chain_id}/loyalty/certificate_types",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(
        ("title", "title", STR),
        ("page", "page", INT),
        ("page_size", "page_size", INT),
    ),
    result=List(Ref("chain_gift_card_type", "ChainGiftCardType")),
    meta=Ref("total_count_meta", "TotalCountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="page_size", size=100, most=100),
)
_CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE = Operation(
    "chain_loyalty_certificate_types_update",
    "chain_loyalty_programs",
    "PUT",
    "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("type_id", "type_id", INT),
    ),
    required=("body",),
    body=Ref("chain_gift_card_type_update", "ChainGiftCardTypeUpdate"),
    result=Ref("chain_gift_card_type", "ChainGiftCardType"),
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE = Operation(
    "chain_loyalty_membership_types_archive",
    "chain_loyalty_programs",
    "PATCH",
    "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/archive",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_membership_type_id", "loyalty_membership_type_id", INT),
    ),
    required=("body",),
    body=Ref("membership_type_archive_request", "MembershipTypeArchiveRequest"),
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE = Operation(
    "chain_loyalty_membership_types_clone",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_membership_type_id", "loyalty_membership_type_id", INT),
    ),
    body=Map(ANY),
    result=Ref("chain_membership_type", "ChainMembershipType"),
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE = Operation(
    "chain_loyalty_membership_types_create",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/abonement_types",
    path_params=(("chain_id", "chain_id", INT),),
    required=("body",),
    body=Ref("chain_membership_type_create", "ChainMembershipTypeCreate"),
    result=Ref("chain_membership_type", "ChainMembershipType"),
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE = Operation(
    "chain_loyalty_membership_types_delete",
    "chain_loyalty_programs",
    "DELETE",
    "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_membership_type_id", "loyalty_membership_type_id", INT),
    ),
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST = Operation(
    "chain_loyalty_membership_types_list",
    "chain_loyalty_programs",
    "GET",
    "/chain/{chain_id}/loyalty/abonement_types",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(
        ("title", "title", STR),
        ("is_archived", "is_archived", Choice(0, 1)),
        ("page", "page", INT),
        ("limit", "limit", INT),
    ),
    result=List(Ref("chain_membership_type", "ChainMembershipType")),
    meta=Ref("total_count_meta", "TotalCountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="limit", size=200),
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ = Operation(
    "chain_loyalty_membership_types_read",
    "chain_loyalty_programs",
    "GET",
    "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_membership_type_id", "loyalty_membership_type_id", INT),
    ),
    result=Ref("chain_membership_type", "ChainMembershipType"),
    safe=True,
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE = Operation(
    "chain_loyalty_membership_types_restore",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_membership_type_id", "loyalty_membership_type_id", INT),
    ),
    required=("body",),
    body=Ref("membership_type_restore_request", "MembershipTypeRestoreRequest"),
)
_CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE = Operation(
    "chain_loyalty_membership_types_update",
    "chain_loyalty_programs",
    "PUT",
    "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_membership_type_id", "loyalty_membership_type_id", INT),
    ),
    required=("body",),
    body=Ref("chain_membership_type_update", "ChainMembershipTypeUpdate"),
    result=Ref("chain_membership_type", "ChainMembershipType"),
)
_CHAIN_LOYALTY_MEMBERSHIPS_FREEZE = Operation(
    "chain_loyalty_memberships_freeze",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/freeze",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("membership_id", "membership_id", INT),
    ),
    required=("body",),
    body=Ref("membership_freeze_request", "MembershipFreezeRequest"),
    result=Ref("frozen_membership", "FrozenMembership"),
)
_CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE = Operation(
    "chain_loyalty_memberships_set_balance",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("membership_id", "membership_id", INT),
    ),
    required=("body",),
    body=Ref("membership_balance_update", "MembershipBalanceUpdate"),
)
_CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD = Operation(
    "chain_loyalty_memberships_set_period",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_period",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("membership_id", "membership_id", INT),
    ),
    required=("body",),
    body=Ref("membership_period_update", "MembershipPeriodUpdate"),
    result=Ref("updated_membership_period", "UpdatedMembershipPeriod"),
)
_CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE = Operation(
    "chain_loyalty_memberships_unfreeze",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("membership_id", "membership_id", INT),
    ),
    body=Map(ANY),
    result=Ref("unfrozen_membership", "UnfrozenMembership"),
)
_CREATE_CHAIN_LOYALTY_PROGRAM = Operation(
    "create_chain_loyalty_program",
    "chain_loyalty_programs",
    "POST",
    "/chain/{chain_id}/loyalty/programs",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(
        (
            "include",
            "include",
            Choice(
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ),
        ),
    ),
    required=("body",),
    body=Ref("chain_loyalty_program_create", "ChainLoyaltyProgramCreate"),
    result=Ref("chain_loyalty_program", "ChainLoyaltyProgram"),
    enveloped=False,
)
_DELETE_CHAIN_LOYALTY_PROGRAM = Operation(
    "delete_chain_loyalty_program",
    "chain_loyalty_programs",
    "DELETE",
    "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_program_id", "loyalty_program_id", INT),
    ),
    query_params=(
        (
            "include",
            "include",
            Choice(
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ),
        ),
    ),
)
_GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST = Operation(
    "get_chain_loyalty_notification_template_list",
    "chain_loyalty_programs",
    "GET",
    "/chain/{chain_id}/loyalty/notification_message_templates/programs",
    path_params=(("chain_id", "chain_id", INT),),
    result=List(Ref("notification_template", "NotificationTemplate")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_CHAIN_LOYALTY_PROGRAM = Operation(
    "get_chain_loyalty_program",
    "chain_loyalty_programs",
    "GET",
    "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_program_id", "loyalty_program_id", INT),
    ),
    query_params=(
        (
            "include",
            "include",
            Choice(
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ),
        ),
    ),
    result=Ref("chain_loyalty_program", "ChainLoyaltyProgram"),
    enveloped=False,
    safe=True,
)
_GET_CHAIN_LOYALTY_TRANSACTION_LIST = Operation(
    "get_chain_loyalty_transaction_list",
    "chain_loyalty_programs",
    "GET",
    "/chain/{chain_id}/loyalty/transactions",
    path_params=(("chain_id", "chain_id", INT),),
    query_params=(
        ("created_after", "created_after", DATE),
        ("created_before", "created_before", DATE),
        ("types", "types", Many(Code("LoyaltyTransactionType"), joined=True)),
        ("company_ids", "company_ids", Many(INT, joined=True)),
        ("visit_ids", "visit_ids", Many(INT, joined=True)),
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    required=(
        "created_after",
        "created_before",
    ),
    result=List(Ref("chain_loyalty_transaction", "ChainLoyaltyTransaction")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="count", size=100),
)
_UPDATE_CHAIN_LOYALTY_PROGRAM = Operation(
    "update_chain_loyalty_program",
    "chain_loyalty_programs",
    "PUT",
    "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
    path_params=(
        ("chain_id", "chain_id", INT),
        ("loyalty_program_id", "loyalty_program_id", INT),
    ),
    query_params=(
        (
            "include",
            "include",
            Choice(
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ),
        ),
    ),
    required=("body",),
    body=Ref("chain_loyalty_program_update", "ChainLoyaltyProgramUpdate"),
    result=Ref("updated_chain_loyalty_program", "UpdatedChainLoyaltyProgram"),
    enveloped=False,
)


class ChainLoyaltyProgramsGroup(Group):
    """Membership types, gift card types, promotions and loyalty transactions of a chain."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "chain_loyalty_certificate_types_create": _CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE,
        "chain_loyalty_certificate_types_delete": _CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE,
        "chain_loyalty_certificate_types_get": _CHAIN_LOYALTY_CERTIFICATE_TYPES_GET,
        "chain_loyalty_certificate_types_list": _CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST,
        "chain_loyalty_certificate_types_update": _CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE,
        "chain_loyalty_membership_types_archive": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE,
        "chain_loyalty_membership_types_clone": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE,
        "chain_loyalty_membership_types_create": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE,
        "chain_loyalty_membership_types_delete": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE,
        "chain_loyalty_membership_types_list": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST,
        "chain_loyalty_membership_types_read": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ,
        "chain_loyalty_membership_types_restore": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE,
        "chain_loyalty_membership_types_update": _CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE,
        "chain_loyalty_memberships_freeze": _CHAIN_LOYALTY_MEMBERSHIPS_FREEZE,
        "chain_loyalty_memberships_set_balance": _CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE,
        "chain_loyalty_memberships_set_period": _CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD,
        "chain_loyalty_memberships_unfreeze": _CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE,
        "create_chain_loyalty_program": _CREATE_CHAIN_LOYALTY_PROGRAM,
        "delete_chain_loyalty_program": _DELETE_CHAIN_LOYALTY_PROGRAM,
        "get_chain_loyalty_notification_template_list": _GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST,
        "get_chain_loyalty_program": _GET_CHAIN_LOYALTY_PROGRAM,
        "get_chain_loyalty_transaction_list": _GET_CHAIN_LOYALTY_TRANSACTION_LIST,
        "update_chain_loyalty_program": _UPDATE_CHAIN_LOYALTY_PROGRAM,
    }

    @property
    def with_response(self) -> ChainLoyaltyProgramsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("ChainLoyaltyProgramsGroupWithResponse", self._with_response())

    async def chain_loyalty_certificate_types_create(
        self, chain_id: int, *, body: ChainGiftCardTypeCreate | Mapping[str, Any]
    ) -> ChainGiftCardType:
        """Create a gift card type in a chain.

        `expiration` and `online_sale` are nested here and flat in responses, so a response cannot be sent
        back as it is. Products for the type appear in the inventory by themselves.

        Args:
            chain_id: Chain ID. Example: 706028.
            body: ChainGiftCardTypeCreate, or a mapping by wire names; needs balance,
                balance_edit_type_id, expiration, is_allow_empty_code, is_multi, item_type_id,
                online_sale, salon_ids, service_ids, title. Example: {'balance': 1000,
                'balance_edit_type_id': 1, 'expiration': {'type_id': 0, 'date':
                '2026-12-31T23:59:59+00:00', 'timeout': 6}, 'is_allow_empty_code': True, 'is_multi':
                True, 'item_type_id': 0, 'online_sale': {'is_enabled': True, 'title': 'Gift
                Certificate', 'description': 'Perfect gift for any occasion', 'price': 1000},
                'salon_ids': [720441], 'service_ids': [], 'title': 'Gift Certificate 1000'}

        Returns:
            ChainGiftCardType.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/certificate_types
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_create
        """
        result: ChainGiftCardType = await self._call(
            _CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE, (chain_id,), (), body
        )
        return result

    async def chain_loyalty_certificate_types_delete(self, chain_id: int, type_id: int) -> None:
        """Delete a gift card type of a chain.

        Refused once gift cards of the type were issued.

        Args:
            chain_id: Chain ID. Example: 706028.
            type_id: Gift card type ID. Example: 289056.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /chain/{chain_id}/loyalty/certificate_types/{type_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_delete
        """
        result: None = await self._call(
            _CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE,
            (
                chain_id,
                type_id,
            ),
        )
        return result

    async def chain_loyalty_certificate_types_get(self, chain_id: int, type_id: int) -> ChainGiftCardType:
        """Get one gift card type of a chain.

        Args:
            chain_id: Chain ID. Example: 706028.
            type_id: Gift card type ID. Example: 289056.

        Returns:
            ChainGiftCardType.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/certificate_types/{type_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_get
        """
        result: ChainGiftCardType = await self._call(
            _CHAIN_LOYALTY_CERTIFICATE_TYPES_GET,
            (
                chain_id,
                type_id,
            ),
        )
        return result

    async def chain_loyalty_certificate_types_list(
        self,
        chain_id: int,
        *,
        title: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> list[ChainGiftCardType]:
        """List the gift card types of a chain.

        The page size is 10 unless set, at most 100.

        Args:
            chain_id: Chain ID. Example: 706028.
            title: Part of the name to match. Example: Gift.
            page: Page number. Default: 1. Example: 1.
            page_size: Elements per page. Default: 10. Example: 10.

        Returns:
            list[ChainGiftCardType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/certificate_types
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_list
        """
        result: list[ChainGiftCardType] = await self._call(
            _CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST,
            (chain_id,),
            (
                title,
                page,
                page_size,
            ),
        )
        return result

    async def chain_loyalty_certificate_types_update(
        self, chain_id: int, type_id: int, *, body: ChainGiftCardTypeUpdate | Mapping[str, Any]
    ) -> ChainGiftCardType:
        """Replace a gift card type of a chain.

        Replaces the entire type, and is refused once gift cards of it were issued. `expiration` and
        `online_sale` are nested here and flat in responses, so a response cannot be sent back as it is.

        Args:
            chain_id: Chain ID. Example: 706028.
            type_id: Gift card type ID. Example: 289056.
            body: ChainGiftCardTypeUpdate, or a mapping by wire names; needs balance,
                balance_edit_type_id, expiration, is_allow_empty_code, is_multi, item_type_id,
                online_sale, salon_ids, service_ids, title. Example: {'balance': 1500,
                'balance_edit_type_id': 1, 'expiration': {'type_id': 0, 'date':
                '2026-12-31T23:59:59+00:00', 'timeout': 6}, 'is_allow_empty_code': True, 'is_multi':
                True, 'item_type_id': 0, 'online_sale': {'is_enabled': True, 'title': 'Gift
                Certificate', 'description': 'Perfect gift for any occasion', 'price': 1000},
                'salon_ids': [720441], 'service_ids': [], 'title': 'Gift Certificate 1500'}

        Returns:
            ChainGiftCardType.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /chain/{chain_id}/loyalty/certificate_types/{type_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_update
        """
        result: ChainGiftCardType = await self._call(
            _CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE,
            (
                chain_id,
                type_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_membership_types_archive(
        self,
        chain_id: int,
        loyalty_membership_type_id: int,
        *,
        body: MembershipTypeArchiveRequest | Mapping[str, Any],
    ) -> None:
        """Archive a membership type or put it on sale again.

        Memberships of an archived type stay valid; new ones cannot be sold.

        Args:
            chain_id: Chain ID. Example: 1.
            loyalty_membership_type_id: Membership type ID. Example: 489159.
            body: MembershipTypeArchiveRequest, or a mapping by wire names; needs is_archived. Example:
                {'is_archived': '1'}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PATCH /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/archive
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_archive
        """
        result: None = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE,
            (
                chain_id,
                loyalty_membership_type_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_membership_types_clone(
        self, chain_id: int, loyalty_membership_type_id: int, *, body: Mapping[str, Any] | None = None
    ) -> ChainMembershipType:
        """Copy a membership type.

        The copy gets a new ID and (2) at the end of its title. The body is empty or left out.

        Args:
            chain_id: Chain ID.
            loyalty_membership_type_id: Membership type ID.
            body: A mapping by wire names; no field is documented.

        Returns:
            ChainMembershipType.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_clone
        """
        result: ChainMembershipType = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE,
            (
                chain_id,
                loyalty_membership_type_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_membership_types_create(
        self, chain_id: int, *, body: ChainMembershipTypeCreate | Mapping[str, Any]
    ) -> ChainMembershipType:
        """Create a membership type in a chain.

        `services` and `service_categories` are maps from an ID to a number of visits, never arrays.
        `online_sale_price` is needed when online sale is on. `balance_edit_type_id` is 0, 1 or 2 here, 1 or
        2 with another meaning in responses, and some fields are named differently in responses.

        Args:
            chain_id: Chain ID. Example: 1.
            body: ChainMembershipTypeCreate, or a mapping by wire names; needs cost, is_united_balance,
                salon_group_id, service_categories, title, united_balance_services_count. Example:
                {'cost': 500, 'is_united_balance': False, 'salon_group_id': 1, 'service_categories':
                {'13160806': 10}, 'title': 'Fitness 10-pack', 'united_balance_services_count': 10}

        Returns:
            ChainMembershipType.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/abonement_types
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_create
        """
        result: ChainMembershipType = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE, (chain_id,), (), body
        )
        return result

    async def chain_loyalty_membership_types_delete(
        self, chain_id: int, loyalty_membership_type_id: int
    ) -> None:
        """Delete a membership type of a chain.

        Deletes for good; existing memberships of the type may suffer. A type that was sold is refused. A
        deleted type leaves the list, and can still be read by its ID.

        Args:
            chain_id: Chain ID. Example: 1.
            loyalty_membership_type_id: Membership type ID. Example: 468039.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_delete
        """
        result: None = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE,
            (
                chain_id,
                loyalty_membership_type_id,
            ),
        )
        return result

    async def chain_loyalty_membership_types_list(
        self,
        chain_id: int,
        *,
        title: str | None = None,
        is_archived: Literal[0, 1] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> list[ChainMembershipType]:
        """List the membership types of a chain.

        Needs rights on the level of the chain. Responses name some fields differently from requests:
        `online_sale_image` for `online_image`, `autoactivation_time` for `autoactivation_time_in_days`,
        `attached_location_ids` for `location_ids`.

        Args:
            chain_id: Chain ID. Example: 706028.
            title: Part of the title. Example: visits.
            is_archived: 1 archived types, 0 types on sale. Example: 0.
            page: Page number. Example: 1.
            limit: Types per page. Example: 100.

        Returns:
            list[ChainMembershipType].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/abonement_types
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_list
        """
        result: list[ChainMembershipType] = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST,
            (chain_id,),
            (
                title,
                is_archived,
                page,
                limit,
            ),
        )
        return result

    async def chain_loyalty_membership_types_read(
        self, chain_id: int, loyalty_membership_type_id: int
    ) -> ChainMembershipType:
        """Get one membership type of a chain.

        Needs rights on the level of the chain. Responses name some fields differently from requests, and
        `balance_edit_type_id` has another meaning there.

        Args:
            chain_id: Chain ID. Example: 1.
            loyalty_membership_type_id: Membership type ID. Example: 468039.

        Returns:
            ChainMembershipType.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        result: ChainMembershipType = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ,
            (
                chain_id,
                loyalty_membership_type_id,
            ),
        )
        return result

    async def chain_loyalty_membership_types_restore(
        self,
        chain_id: int,
        loyalty_membership_type_id: int,
        *,
        body: MembershipTypeRestoreRequest | Mapping[str, Any],
    ) -> None:
        """Restore a deleted membership type under a new title.

        Open to super users of Altegio only.

        Args:
            chain_id: Chain ID.
            loyalty_membership_type_id: Membership type ID.
            body: MembershipTypeRestoreRequest, or a mapping by wire names; needs restore_in_title.
                Example: {'restore_in_title': 'text'}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_restore
        """
        result: None = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE,
            (
                chain_id,
                loyalty_membership_type_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_membership_types_update(
        self,
        chain_id: int,
        loyalty_membership_type_id: int,
        *,
        body: ChainMembershipTypeUpdate | Mapping[str, Any],
    ) -> ChainMembershipType:
        """Change a membership type of a chain.

        Empty `services` and `service_categories` keep the present links. The call replaces the type: what
        is left out falls back to its default. After the first sale price, validity, activation, sharing,
        balance and services stay as they are, without an error.

        Args:
            chain_id: Chain ID. Example: 1.
            loyalty_membership_type_id: Membership type ID. Example: 468039.
            body: ChainMembershipTypeUpdate, or a mapping by wire names; needs cost, is_united_balance,
                salon_group_id, title, united_balance_services_count. Example: {'cost': 550,
                'is_united_balance': True, 'salon_group_id': 1, 'title': 'Updated Fitness 10-pack',
                'united_balance_services_count': 10}

        Returns:
            ChainMembershipType.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_update
        """
        result: ChainMembershipType = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE,
            (
                chain_id,
                loyalty_membership_type_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_memberships_freeze(
        self, chain_id: int, membership_id: int, *, body: MembershipFreezeRequest | Mapping[str, Any]
    ) -> FrozenMembership:
        """Freeze a membership until a date.

        The membership type must allow freezing, and the freeze must stay within its limit.

        Args:
            chain_id: Chain ID. Example: 706028.
            membership_id: Membership ID. Example: 123.
            body: MembershipFreezeRequest, or a mapping by wire names; needs freeze_till. Example:
                {'freeze_till': '2026-12-31T23:59:59-05:00'}

        Returns:
            FrozenMembership.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/abonements/{membership_id}/freeze
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_freeze
        """
        result: FrozenMembership = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIPS_FREEZE,
            (
                chain_id,
                membership_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_memberships_set_balance(
        self, chain_id: int, membership_id: int, *, body: MembershipBalanceUpdate | Mapping[str, Any]
    ) -> None:
        """Set the visits that a membership has left.

        Overwrites the balance. Send `united_balance_services_count` for a membership with one balance for
        all services, `services_balance_count` for one with separate balances.

        Args:
            chain_id: Chain ID. Example: 706028.
            membership_id: Membership ID. Example: 123.
            body: MembershipBalanceUpdate, or a mapping by wire names; no field is required. Example:
                {'united_balance_services_count': 10}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_balance
        """
        result: None = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE,
            (
                chain_id,
                membership_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_memberships_set_period(
        self, chain_id: int, membership_id: int, *, body: MembershipPeriodUpdate | Mapping[str, Any]
    ) -> UpdatedMembershipPeriod:
        """Set the validity of a membership.

        Overwrites the length of validity and moves the expiry date with it.

        Args:
            chain_id: Chain ID. Example: 706028.
            membership_id: Membership ID. Example: 123.
            body: MembershipPeriodUpdate, or a mapping by wire names; needs period, period_unit_id.
                Example: {'period': 90, 'period_unit_id': 1}

        Returns:
            UpdatedMembershipPeriod.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_period
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_period
        """
        result: UpdatedMembershipPeriod = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD,
            (
                chain_id,
                membership_id,
            ),
            (),
            body,
        )
        return result

    async def chain_loyalty_memberships_unfreeze(
        self, chain_id: int, membership_id: int, *, body: Mapping[str, Any] | None = None
    ) -> UnfrozenMembership:
        """End the freeze of a membership.

        The expiry date gained by the freeze stays.

        Args:
            chain_id: Chain ID. Example: 706028.
            membership_id: Membership ID. Example: 123.
            body: A mapping by wire names; no field is documented.

        Returns:
            UnfrozenMembership.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_unfreeze
        """
        result: UnfrozenMembership = await self._call(
            _CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE,
            (
                chain_id,
                membership_id,
            ),
            (),
            body,
        )
        return result

    async def create_chain_loyalty_program(
        self,
        chain_id: int,
        *,
        body: ChainLoyaltyProgramCreate | Mapping[str, Any],
        include: Literal[
            "applicable_items",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
            "rules",
        ]
        | str
        | None = None,
    ) -> ChainLoyaltyProgram:
        """Create a promotion in a chain.

        A fixed promotion takes exactly one rule. The response has no envelope; related objects come only
        with `include`.

        Args:
            chain_id: Chain ID.
            body: ChainLoyaltyProgramCreate, or a mapping by wire names; needs company_ids,
                good_item_type, rules, service_item_type, title, type, value_unit. Example:
                {'company_ids': [1], 'good_item_type': 'any_allowed', 'rules': [{'parameter': 10,
                'value': 2.5}], 'service_item_type': 'any_allowed', 'title': 'text', 'type':
                'discount_static', 'value_unit': 'percent'}
            include: Extra resources in the reply.

        Returns:
            ChainLoyaltyProgram.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /chain/{chain_id}/loyalty/programs
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/create_chain_loyalty_program
        """
        result: ChainLoyaltyProgram = await self._call(
            _CREATE_CHAIN_LOYALTY_PROGRAM, (chain_id,), (include,), body
        )
        return result

    async def delete_chain_loyalty_program(
        self,
        chain_id: int,
        loyalty_program_id: int,
        *,
        include: Literal[
            "applicable_items",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
            "rules",
        ]
        | str
        | None = None,
    ) -> None:
        """Delete a promotion of a chain.

        Args:
            chain_id: Chain ID.
            loyalty_program_id: Promotion ID.
            include: Extra resources to embed.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /chain/{chain_id}/loyalty/programs/{loyalty_program_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/delete_chain_loyalty_program
        """
        result: None = await self._call(
            _DELETE_CHAIN_LOYALTY_PROGRAM,
            (
                chain_id,
                loyalty_program_id,
            ),
            (include,),
        )
        return result

    async def get_chain_loyalty_notification_template_list(self, chain_id: int) -> list[NotificationTemplate]:
        """List the templates of a chain's loyalty notifications.

        Args:
            chain_id: Chain ID.

        Returns:
            list[NotificationTemplate].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/notification_message_templates/programs
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/get_chain_loyalty_notification_template_list
        """
        result: list[NotificationTemplate] = await self._call(
            _GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST, (chain_id,)
        )
        return result

    async def get_chain_loyalty_program(
        self,
        chain_id: int,
        loyalty_program_id: int,
        *,
        include: Literal[
            "applicable_items",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
            "rules",
        ]
        | str
        | None = None,
    ) -> ChainLoyaltyProgram:
        """Get one promotion of a chain.

        The response has no envelope; related objects come only with `include`.

        Args:
            chain_id: Chain ID.
            loyalty_program_id: Promotion ID.
            include: Extra resources in the reply.

        Returns:
            ChainLoyaltyProgram.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/programs/{loyalty_program_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/get_chain_loyalty_program
        """
        result: ChainLoyaltyProgram = await self._call(
            _GET_CHAIN_LOYALTY_PROGRAM,
            (
                chain_id,
                loyalty_program_id,
            ),
            (include,),
        )
        return result

    async def get_chain_loyalty_transaction_list(
        self,
        chain_id: int,
        *,
        created_after: dt.date | str,
        created_before: dt.date | str,
        types: Iterable[LoyaltyTransactionType | int] | None = None,
        company_ids: Iterable[int] | None = None,
        visit_ids: Iterable[int] | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> list[ChainLoyaltyTransaction]:
        """List the loyalty transactions of a chain.

        Both dates are compulsory, YYYY-MM-DD.

        Args:
            chain_id: Chain ID.
            created_after: First day, YYYY-MM-DD.
            created_before: Last day, YYYY-MM-DD.
            types: Types: 1 discount, 2 program accrual, 3 card debit, 4 referral, 5 manual top-up, 6
                manual debit, 7 expired points, 8 gift card debit, 9 membership use, 10 membership
                recalculation, 11 client account debit.
            company_ids: Locations.
            visit_ids: Visit IDs.
            page: Page number.
            count: Elements per page.

        Returns:
            list[ChainLoyaltyTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /chain/{chain_id}/loyalty/transactions
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/get_chain_loyalty_transaction_list
        """
        result: list[ChainLoyaltyTransaction] = await self._call(
            _GET_CHAIN_LOYALTY_TRANSACTION_LIST,
            (chain_id,),
            (
                created_after,
                created_before,
                types,
                company_ids,
                visit_ids,
                page,
                count,
            ),
        )
        return result

    async def update_chain_loyalty_program(
        self,
        chain_id: int,
        loyalty_program_id: int,
        *,
        body: ChainLoyaltyProgramUpdate | Mapping[str, Any],
        include: Literal[
            "applicable_items",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
            "rules",
        ]
        | str
        | None = None,
    ) -> UpdatedChainLoyaltyProgram:
        """Change a promotion of a chain.

        The type of the promotion cannot change. The response has no envelope; related objects come only
        with `include`.

        Args:
            chain_id: Chain ID.
            loyalty_program_id: Promotion ID.
            body: ChainLoyaltyProgramUpdate, or a mapping by wire names; no field is required. Example:
                {'title': 'Cumulative discount for some services and not for goods',
                'expiration_timeout': 6, 'expiration_notification_timeout': 7, 'loyalty_card_type_ids':
                [51, 29], 'company_ids': [49], 'allowed_service_ids': [53, 92], 'allowed_good_ids': [],
                'allowed_good_category_ids': []}
            include: Extra resources to embed.

        Returns:
            UpdatedChainLoyaltyProgram.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /chain/{chain_id}/loyalty/programs/{loyalty_program_id}
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/update_chain_loyalty_program
        """
        result: UpdatedChainLoyaltyProgram = await self._call(
            _UPDATE_CHAIN_LOYALTY_PROGRAM,
            (
                chain_id,
                loyalty_program_id,
            ),
            (include,),
            body,
        )
        return result


if TYPE_CHECKING:

    class ChainLoyaltyProgramsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def chain_loyalty_certificate_types_create(
            self, chain_id: int, *, body: ChainGiftCardTypeCreate | Mapping[str, Any]
        ) -> Response[ChainGiftCardType, Any]: ...

        async def chain_loyalty_certificate_types_delete(
            self, chain_id: int, type_id: int
        ) -> Response[None, Any]: ...

        async def chain_loyalty_certificate_types_get(
            self, chain_id: int, type_id: int
        ) -> Response[ChainGiftCardType, Any]: ...

        async def chain_loyalty_certificate_types_list(
            self,
            chain_id: int,
            *,
            title: str | None = None,
            page: int | None = None,
            page_size: int | None = None,
        ) -> Response[list[ChainGiftCardType], TotalCountMeta | None]: ...

        async def chain_loyalty_certificate_types_update(
            self, chain_id: int, type_id: int, *, body: ChainGiftCardTypeUpdate | Mapping[str, Any]
        ) -> Response[ChainGiftCardType, Any]: ...

        async def chain_loyalty_membership_types_archive(
            self,
            chain_id: int,
            loyalty_membership_type_id: int,
            *,
            body: MembershipTypeArchiveRequest | Mapping[str, Any],
        ) -> Response[None, Any]: ...

        async def chain_loyalty_membership_types_clone(
            self, chain_id: int, loyalty_membership_type_id: int, *, body: Mapping[str, Any] | None = None
        ) -> Response[ChainMembershipType, Any]: ...

        async def chain_loyalty_membership_types_create(
            self, chain_id: int, *, body: ChainMembershipTypeCreate | Mapping[str, Any]
        ) -> Response[ChainMembershipType, Any]: ...

        async def chain_loyalty_membership_types_delete(
            self, chain_id: int, loyalty_membership_type_id: int
        ) -> Response[None, Any]: ...

        async def chain_loyalty_membership_types_list(
            self,
            chain_id: int,
            *,
            title: str | None = None,
            is_archived: Literal[0, 1] | int | None = None,
            page: int | None = None,
            limit: int | None = None,
        ) -> Response[list[ChainMembershipType], TotalCountMeta | None]: ...

        async def chain_loyalty_membership_types_read(
            self, chain_id: int, loyalty_membership_type_id: int
        ) -> Response[ChainMembershipType, Any]: ...

        async def chain_loyalty_membership_types_restore(
            self,
            chain_id: int,
            loyalty_membership_type_id: int,
            *,
            body: MembershipTypeRestoreRequest | Mapping[str, Any],
        ) -> Response[None, Any]: ...

        async def chain_loyalty_membership_types_update(
            self,
            chain_id: int,
            loyalty_membership_type_id: int,
            *,
            body: ChainMembershipTypeUpdate | Mapping[str, Any],
        ) -> Response[ChainMembershipType, Any]: ...

        async def chain_loyalty_memberships_freeze(
            self, chain_id: int, membership_id: int, *, body: MembershipFreezeRequest | Mapping[str, Any]
        ) -> Response[FrozenMembership, Any]: ...

        async def chain_loyalty_memberships_set_balance(
            self, chain_id: int, membership_id: int, *, body: MembershipBalanceUpdate | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        async def chain_loyalty_memberships_set_period(
            self, chain_id: int, membership_id: int, *, body: MembershipPeriodUpdate | Mapping[str, Any]
        ) -> Response[UpdatedMembershipPeriod, Any]: ...

        async def chain_loyalty_memberships_unfreeze(
            self, chain_id: int, membership_id: int, *, body: Mapping[str, Any] | None = None
        ) -> Response[UnfrozenMembership, Any]: ...

        async def create_chain_loyalty_program(
            self,
            chain_id: int,
            *,
            body: ChainLoyaltyProgramCreate | Mapping[str, Any],
            include: Literal[
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ]
            | str
            | None = None,
        ) -> Response[ChainLoyaltyProgram, Any]: ...

        async def delete_chain_loyalty_program(
            self,
            chain_id: int,
            loyalty_program_id: int,
            *,
            include: Literal[
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ]
            | str
            | None = None,
        ) -> Response[None, Any]: ...

        async def get_chain_loyalty_notification_template_list(
            self, chain_id: int
        ) -> Response[list[NotificationTemplate], Any]: ...

        async def get_chain_loyalty_program(
            self,
            chain_id: int,
            loyalty_program_id: int,
            *,
            include: Literal[
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ]
            | str
            | None = None,
        ) -> Response[ChainLoyaltyProgram, Any]: ...

        async def get_chain_loyalty_transaction_list(
            self,
            chain_id: int,
            *,
            created_after: dt.date | str,
            created_before: dt.date | str,
            types: Iterable[LoyaltyTransactionType | int] | None = None,
            company_ids: Iterable[int] | None = None,
            visit_ids: Iterable[int] | None = None,
            page: int | None = None,
            count: int | None = None,
        ) -> Response[list[ChainLoyaltyTransaction], CountMeta | None]: ...

        async def update_chain_loyalty_program(
            self,
            chain_id: int,
            loyalty_program_id: int,
            *,
            body: ChainLoyaltyProgramUpdate | Mapping[str, Any],
            include: Literal[
                "applicable_items",
                "companies",
                "loyalty_card_types",
                "on_changed_notification_template",
                "on_expiration_notification_template",
                "rules",
            ]
            | str
            | None = None,
        ) -> Response[UpdatedChainLoyaltyProgram, Any]: ...
