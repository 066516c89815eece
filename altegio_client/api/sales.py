# Generated; do not edit. Regenerate: make generate
"""Sales: Sale documents and the ways to pay them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, Ref, Union
from ..operation import Group, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import (
        AccountPaymentRequest,
        DepositPaymentRequest,
        GiftCardPaymentRequest,
        LoyaltyCardPaymentRequest,
        LoyaltyProgramPaymentRequest,
        MembershipPaymentRequest,
        PaidSale,
        ReferralPaymentRequest,
        Sale,
    )
    from ..types import Response

_CREATE_PAYMENT_WITH_LOYALTY_METHODS = Operation(
    "create_payment_with_loyalty_methods",
    "sales",
    "POST",
    "/company/{location_id}/sale/{document_id}/payment",
    path_params=(
        ("location_id", "location_id", INT),
        ("document_id", "document_id", INT),
    ),
    required=("body",),
    body=Union(
        Ref("account_payment_request", "AccountPaymentRequest"),
        Ref("deposit_payment_request", "DepositPaymentRequest"),
        Ref("gift_card_payment_request", "GiftCardPaymentRequest"),
        Ref("membership_payment_request", "MembershipPaymentRequest"),
        Ref("referral_payment_request", "ReferralPaymentRequest"),
        Ref("loyalty_card_payment_request", "LoyaltyCardPaymentRequest"),
        Ref("loyalty_program_payment_request", "LoyaltyProgramPaymentRequest"),
    ),
    result=Ref("paid_sale", "PaidSale"),
)
_DELETE_LOCATION_ACCOUNT_PAYMENT = Operation(
    "delete_location_account_payment",
    "sales",
    "DELETE",
    "/company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("document_id", "document_id", INT),
        ("payment_transaction_id", "payment_transaction_id", INT),
    ),
    result=Ref("sale", "Sale"),
)
_DELETE_LOYALTY_PAYMENT_TRANSACTION = Operation(
    "delete_loyalty_payment_transaction",
    "sales",
    "DELETE",
    "/company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("document_id", "document_id", INT),
        ("payment_transaction_id", "payment_transaction_id", INT),
    ),
    result=Ref("sale", "Sale"),
)
_GET_SALE_TRANSACTION = Operation(
    "get_sale_transaction",
    "sales",
    "GET",
    "/company/{location_id}/sale/{document_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("document_id", "document_id", INT),
    ),
    result=Ref("sale", "Sale"),
    safe=True,
)


class SalesGroup(Group):
    """Sale documents and the ways to pay them."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_payment_with_loyalty_methods": _CREATE_PAYMENT_WITH_LOYALTY_METHODS,
        "delete_location_account_payment": _DELETE_LOCATION_ACCOUNT_PAYMENT,
        "delete_loyalty_payment_transaction": _DELETE_LOYALTY_PAYMENT_TRANSACTION,
        "get_sale_transaction": _GET_SALE_TRANSACTION,
    }

    @property
    def with_response(self) -> SalesGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("SalesGroupWithResponse", self._with_response())

    async def create_payment_with_loyalty_methods(
        self,
        location_id: int,
        document_id: int,
        *,
        body: AccountPaymentRequest
        | Mapping[str, Any]
        | DepositPaymentRequest
        | GiftCardPaymentRequest
        | MembershipPaymentRequest
        | ReferralPaymentRequest
        | LoyaltyCardPaymentRequest
        | LoyaltyProgramPaymentRequest,
    ) -> PaidSale:
        """Pay a sale from an account or by a loyalty method.

        The seven forms of the body are distinguished by `payment.method.slug` only: account, deposit,
        loyalty_certificate, loyalty_abonement, referral_loyalty_program, loyalty_card, loyalty_program.
        Membership and referral program work only in the sale of a visit.

        Args:
            location_id: Location ID.
            document_id: Document ID.
            body: One of the models; the first, AccountPaymentRequest, or a mapping by wire names; needs
                payment. Example: {'payment': {'method': {'slug': 'account', 'account_id': 90218},
                'amount': 123}}

        Returns:
            PaidSale.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/sale/{document_id}/payment
        https://developer.alteg.io/en/b2b-v1/openapi/sales/create_payment_with_loyalty_methods
        """
        result: PaidSale = await self._call(
            _CREATE_PAYMENT_WITH_LOYALTY_METHODS,
            (
                location_id,
                document_id,
            ),
            (),
            body,
        )
        return result

    async def delete_location_account_payment(
        self, location_id: int, document_id: int, payment_transaction_id: int
    ) -> Sale:
        """Delete a payment of a sale that went into an account.

        The response is the state of the sale after the deletion.

        Args:
            location_id: Location ID.
            document_id: Sales document.
            payment_transaction_id: Payment transaction ID.

        Returns:
            Sale.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/sales/delete_location_account_payment
        """
        result: Sale = await self._call(
            _DELETE_LOCATION_ACCOUNT_PAYMENT,
            (
                location_id,
                document_id,
                payment_transaction_id,
            ),
        )
        return result

    async def delete_loyalty_payment_transaction(
        self, location_id: int, document_id: int, payment_transaction_id: int
    ) -> Sale:
        """Delete a loyalty payment of a sale.

        The response is the state of the sale after the deletion.

        Args:
            location_id: Location ID.
            document_id: Sales document.
            payment_transaction_id: Payment transaction ID.

        Returns:
            Sale.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/sales/delete_loyalty_payment_transaction
        """
        result: Sale = await self._call(
            _DELETE_LOYALTY_PAYMENT_TRANSACTION,
            (
                location_id,
                document_id,
                payment_transaction_id,
            ),
        )
        return result

    async def get_sale_transaction(self, location_id: int, document_id: int) -> Sale:
        """Get a sale: items, payments made and ways to pay.

        Args:
            location_id: Location ID.
            document_id: Document ID.

        Returns:
            Sale.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/sale/{document_id}
        https://developer.alteg.io/en/b2b-v1/openapi/sales/get_sale_transaction
        """
        result: Sale = await self._call(
            _GET_SALE_TRANSACTION,
            (
                location_id,
                document_id,
            ),
        )
        return result


if TYPE_CHECKING:

    class SalesGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_payment_with_loyalty_methods(
            self,
            location_id: int,
            document_id: int,
            *,
            body: AccountPaymentRequest
            | Mapping[str, Any]
            | DepositPaymentRequest
            | GiftCardPaymentRequest
            | MembershipPaymentRequest
            | ReferralPaymentRequest
            | LoyaltyCardPaymentRequest
            | LoyaltyProgramPaymentRequest,
        ) -> Response[PaidSale, Any]: ...

        async def delete_location_account_payment(
            self, location_id: int, document_id: int, payment_transaction_id: int
        ) -> Response[Sale, Any]: ...

        async def delete_loyalty_payment_transaction(
            self, location_id: int, document_id: int, payment_transaction_id: int
        ) -> Response[Sale, Any]: ...

        async def get_sale_transaction(self, location_id: int, document_id: int) -> Response[Sale, Any]: ...
