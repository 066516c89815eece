# Generated; do not edit. Regenerate: make generate
"""Loyalty Programs: Promotions, and loyalty operations in a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, Choice, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from ..models import (
        CountMeta,
        LoyaltyCardWithdrawalRequest,
        LoyaltyCode,
        LoyaltyProgram,
        LoyaltyTransaction,
        ReferralProgramRequest,
        VisitDetails,
        VisitReference,
    )
    from ..types import Response

_APPLY_DISCOUNT_PROMOTION = Operation(
    "apply_discount_promotion",
    "loyalty_programs",
    "POST",
    "/visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("card_id", "card_id", INT),
        ("program_id", "program_id", INT),
    ),
    required=("body",),
    body=Ref("visit_reference", "VisitReference"),
    result=Ref("visit_details", "VisitDetails"),
    enveloped=False,
)
_APPLY_LOYALTY_CARD_DEDUCTION = Operation(
    "apply_loyalty_card_deduction",
    "loyalty_programs",
    "POST",
    "/visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("card_id", "card_id", INT),
    ),
    required=("body",),
    body=Ref("loyalty_card_withdrawal_request", "LoyaltyCardWithdrawalRequest"),
    result=Ref("visit_details", "VisitDetails"),
    enveloped=False,
)
_APPLY_REFERRAL_PROGRAM = Operation(
    "apply_referral_program",
    "loyalty_programs",
    "POST",
    "/visit/loyalty/apply_referral_program/{location_id}/{chain_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("chain_id", "chain_id", INT),
    ),
    required=("body",),
    body=Ref("referral_program_request", "ReferralProgramRequest"),
    result=Ref("visit_details", "VisitDetails"),
    enveloped=False,
)
_CANCEL_DISCOUNT_PROMOTION = Operation(
    "cancel_discount_promotion",
    "loyalty_programs",
    "POST",
    "/visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{program_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("card_id", "card_id", INT),
        ("program_id", "program_id", INT),
    ),
    required=("body",),
    body=Ref("visit_reference", "VisitReference"),
    result=Ref("visit_details", "VisitDetails"),
    enveloped=False,
)
_CANCEL_LOYALTY_CARD_WITHDRAWAL = Operation(
    "cancel_loyalty_card_withdrawal",
    "loyalty_programs",
    "POST",
    "/visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("card_id", "card_id", INT),
    ),
    required=("body",),
    body=Ref("visit_reference", "VisitReference"),
    result=Ref("visit_details", "VisitDetails"),
    enveloped=False,
)
_GENERATE_LOYALTY_CODE = Operation(
    "generate_loyalty_code",
    "loyalty_programs",
    "GET",
    "/loyalty/generate_code/{location_id}/{product_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("product_id", "product_id", INT),
    ),
    result=Ref("loyalty_code", "LoyaltyCode"),
)
_GET_LOCATION_LOYALTY_PROGRAM_LIST = Operation(
    "get_location_loyalty_program_list",
    "loyalty_programs",
    "GET",
    "/company/{location_id}/loyalty/programs/search",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("include", "include", STR),
        (
            "type_",
            "type",
            Choice(
                "cashback_accumulative_paid",
                "cashback_accumulative_paid_visits",
                "cashback_accumulative_sold",
                "cashback_accumulative_sold_visits",
                "cashback_paid_visits",
                "cashback_sold_visits",
                "cashback_static_paid",
                "cashback_static_sold",
                "discount_accumulative_paid",
                "discount_accumulative_sold",
                "discount_accumulative_visits",
                "discount_static",
                "package_discount",
            ),
        ),
    ),
    result=List(Ref("loyalty_program", "LoyaltyProgram")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_LOYALTY_TRANSACTIONS_BY_VISIT = Operation(
    "get_loyalty_transactions_by_visit",
    "loyalty_programs",
    "GET",
    "/visit/loyalty/transactions/{visit_id}",
    path_params=(("visit_id", "visit_id", INT),),
    result=List(Ref("loyalty_transaction", "LoyaltyTransaction")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)


class LoyaltyProgramsGroup(Group):
    """Promotions, and loyalty operations in a visit."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "apply_discount_promotion": _APPLY_DISCOUNT_PROMOTION,
        "apply_loyalty_card_deduction": _APPLY_LOYALTY_CARD_DEDUCTION,
        "apply_referral_program": _APPLY_REFERRAL_PROGRAM,
        "cancel_discount_promotion": _CANCEL_DISCOUNT_PROMOTION,
        "cancel_loyalty_card_withdrawal": _CANCEL_LOYALTY_CARD_WITHDRAWAL,
        "generate_loyalty_code": _GENERATE_LOYALTY_CODE,
        "get_location_loyalty_program_list": _GET_LOCATION_LOYALTY_PROGRAM_LIST,
        "get_loyalty_transactions_by_visit": _GET_LOYALTY_TRANSACTIONS_BY_VISIT,
    }

    @property
    def with_response(self) -> LoyaltyProgramsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("LoyaltyProgramsGroupWithResponse", self._with_response())

    async def apply_discount_promotion(
        self, location_id: int, card_id: int, program_id: int, *, body: VisitReference | Mapping[str, Any]
    ) -> VisitDetails:
        """Apply a discount promotion to a visit.

        The response has no envelope.

        Args:
            location_id: Location ID.
            card_id: Loyalty card ID.
            program_id: ID of the promotion linked to the card.
            body: VisitReference, or a mapping by wire names; needs record_id, visit_id. Example:
                {'record_id': 1, 'visit_id': 1}

        Returns:
            VisitDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_discount_promotion
        """
        result: VisitDetails = await self._call(
            _APPLY_DISCOUNT_PROMOTION,
            (
                location_id,
                card_id,
                program_id,
            ),
            (),
            body,
        )
        return result

    async def apply_loyalty_card_deduction(
        self, location_id: int, card_id: int, *, body: LoyaltyCardWithdrawalRequest | Mapping[str, Any]
    ) -> VisitDetails:
        """Redeem points of a loyalty card in a visit.

        The amount is capped at the card's balance; 0 withdraws nothing. The response has no envelope.

        Args:
            location_id: Location ID.
            card_id: ID of the client's loyalty card.
            body: LoyaltyCardWithdrawalRequest, or a mapping by wire names; needs amount, record_id,
                visit_id. Example: {'amount': 1.0, 'record_id': 1, 'visit_id': 1}

        Returns:
            VisitDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_loyalty_card_deduction
        """
        result: VisitDetails = await self._call(
            _APPLY_LOYALTY_CARD_DEDUCTION,
            (
                location_id,
                card_id,
            ),
            (),
            body,
        )
        return result

    async def apply_referral_program(
        self, location_id: int, chain_id: int, *, body: ReferralProgramRequest | Mapping[str, Any]
    ) -> VisitDetails:
        """Apply a chain's referral program to a visit.

        `referrer_phone` is digits only. The response has no envelope.

        Args:
            location_id: Location ID.
            chain_id: ID of the chain that runs the referral program.
            body: ReferralProgramRequest, or a mapping by wire names; needs record_id, referrer_phone,
                visit_id. Example: {'record_id': 1, 'referrer_phone': 'text', 'visit_id': 1}

        Returns:
            VisitDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /visit/loyalty/apply_referral_program/{location_id}/{chain_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_referral_program
        """
        result: VisitDetails = await self._call(
            _APPLY_REFERRAL_PROGRAM,
            (
                location_id,
                chain_id,
            ),
            (),
            body,
        )
        return result

    async def cancel_discount_promotion(
        self, location_id: int, card_id: int, program_id: int, *, body: VisitReference | Mapping[str, Any]
    ) -> VisitDetails:
        """Take a discount promotion back from a visit.

        The response has no envelope.

        Args:
            location_id: Location ID.
            card_id: Loyalty card ID.
            program_id: ID of the promotion linked to the card.
            body: VisitReference, or a mapping by wire names; needs record_id, visit_id. Example:
                {'record_id': 1, 'visit_id': 1}

        Returns:
            VisitDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{program_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/cancel_discount_promotion
        """
        result: VisitDetails = await self._call(
            _CANCEL_DISCOUNT_PROMOTION,
            (
                location_id,
                card_id,
                program_id,
            ),
            (),
            body,
        )
        return result

    async def cancel_loyalty_card_withdrawal(
        self, location_id: int, card_id: int, *, body: VisitReference | Mapping[str, Any]
    ) -> VisitDetails:
        """Undo a redemption of points in a visit.

        The response has no envelope.

        Args:
            location_id: Location ID.
            card_id: ID of the client's loyalty card.
            body: VisitReference, or a mapping by wire names; needs record_id, visit_id. Example:
                {'record_id': 1, 'visit_id': 1}

        Returns:
            VisitDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/cancel_loyalty_card_withdrawal
        """
        result: VisitDetails = await self._call(
            _CANCEL_LOYALTY_CARD_WITHDRAWAL,
            (
                location_id,
                card_id,
            ),
            (),
            body,
        )
        return result

    async def generate_loyalty_code(self, location_id: int, product_id: int) -> LoyaltyCode:
        """Make a new code for a gift card or membership product.

        A GET that creates something: every call creates a new code.

        Args:
            location_id: Location ID.
            product_id: ID of the membership or gift card product.

        Returns:
            LoyaltyCode.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        GET /loyalty/generate_code/{location_id}/{product_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/generate_loyalty_code
        """
        result: LoyaltyCode = await self._call(
            _GENERATE_LOYALTY_CODE,
            (
                location_id,
                product_id,
            ),
        )
        return result

    async def get_location_loyalty_program_list(
        self,
        location_id: int,
        *,
        include: str | None = None,
        type_: Literal[
            "cashback_accumulative_paid",
            "cashback_accumulative_paid_visits",
            "cashback_accumulative_sold",
            "cashback_accumulative_sold_visits",
            "cashback_paid_visits",
            "cashback_sold_visits",
            "cashback_static_paid",
            "cashback_static_sold",
            "discount_accumulative_paid",
            "discount_accumulative_sold",
            "discount_accumulative_visits",
            "discount_static",
            "package_discount",
        ]
        | str
        | None = None,
    ) -> list[LoyaltyProgram]:
        """List the promotions that run in a location.

        Args:
            location_id: Location ID.
            include: First_transaction_date adds the promotion's first transaction date.
            type_: Type of promotion.

        Returns:
            list[LoyaltyProgram].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/loyalty/programs/search
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/get_location_loyalty_program_list
        """
        result: list[LoyaltyProgram] = await self._call(
            _GET_LOCATION_LOYALTY_PROGRAM_LIST,
            (location_id,),
            (
                include,
                type_,
            ),
        )
        return result

    async def get_loyalty_transactions_by_visit(self, visit_id: int) -> list[LoyaltyTransaction]:
        """List the loyalty transactions of a visit.

        Args:
            visit_id: Visit ID.

        Returns:
            list[LoyaltyTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /visit/loyalty/transactions/{visit_id}
        https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/get_loyalty_transactions_by_visit
        """
        result: list[LoyaltyTransaction] = await self._call(_GET_LOYALTY_TRANSACTIONS_BY_VISIT, (visit_id,))
        return result


if TYPE_CHECKING:

    class LoyaltyProgramsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def apply_discount_promotion(
            self, location_id: int, card_id: int, program_id: int, *, body: VisitReference | Mapping[str, Any]
        ) -> Response[VisitDetails, Any]: ...

        async def apply_loyalty_card_deduction(
            self, location_id: int, card_id: int, *, body: LoyaltyCardWithdrawalRequest | Mapping[str, Any]
        ) -> Response[VisitDetails, Any]: ...

        async def apply_referral_program(
            self, location_id: int, chain_id: int, *, body: ReferralProgramRequest | Mapping[str, Any]
        ) -> Response[VisitDetails, Any]: ...

        async def cancel_discount_promotion(
            self, location_id: int, card_id: int, program_id: int, *, body: VisitReference | Mapping[str, Any]
        ) -> Response[VisitDetails, Any]: ...

        async def cancel_loyalty_card_withdrawal(
            self, location_id: int, card_id: int, *, body: VisitReference | Mapping[str, Any]
        ) -> Response[VisitDetails, Any]: ...

        async def generate_loyalty_code(
            self, location_id: int, product_id: int
        ) -> Response[LoyaltyCode, Any]: ...

        async def get_location_loyalty_program_list(
            self,
            location_id: int,
            *,
            include: str | None = None,
            type_: Literal[
                "cashback_accumulative_paid",
                "cashback_accumulative_paid_visits",
                "cashback_accumulative_sold",
                "cashback_accumulative_sold_visits",
                "cashback_paid_visits",
                "cashback_sold_visits",
                "cashback_static_paid",
                "cashback_static_sold",
                "discount_accumulative_paid",
                "discount_accumulative_sold",
                "discount_accumulative_visits",
                "discount_static",
                "package_discount",
            ]
            | str
            | None = None,
        ) -> Response[list[LoyaltyProgram], CountMeta | None]: ...

        async def get_loyalty_transactions_by_visit(
            self, visit_id: int
        ) -> Response[list[LoyaltyTransaction], Any]: ...
