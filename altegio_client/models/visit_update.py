# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code, List, Ref

if TYPE_CHECKING:
    from ..enums import FastPayment, VisitAttendance
    from ..models import VisitGoodsInput, VisitPaymentInput, VisitServiceInput


class VisitUpdate(Model):
    """Changed state of a visit.

    Needs attendance (VisitAttendance | int), comment (str).
    May hold new_transactions (list[VisitPaymentInput]), deleted_transaction_ids (list[int]),
    goods_transactions (list[VisitGoodsInput]), services (list[VisitServiceInput]), fast_payment
    (FastPayment | int).
    Any other key is sent as it is.
    """

    __sent__ = True

    attendance: VisitAttendance | int = field("attendance", Code("VisitAttendance"))
    """State of the visit: 2 confirmed, 1 arrived, 0 waiting, -1 no-show. Example: 1."""
    comment: str = field("comment", STR)
    """Comment."""
    new_transactions: list[VisitPaymentInput] | None = field(
        "new_transactions", List(Ref("visit_payment_input", "VisitPaymentInput")), default=None
    )
    """New goods transactions."""
    deleted_transaction_ids: list[int] | None = field("deleted_transaction_ids", List(INT), default=None)
    """Deleted transaction IDs."""
    goods_transactions: list[VisitGoodsInput] | None = field(
        "goods_transactions", List(Ref("visit_goods_input", "VisitGoodsInput")), default=None
    )
    """Goods transactions."""
    services: list[VisitServiceInput] | None = field(
        "services", List(Ref("visit_service_input", "VisitServiceInput")), default=None
    )
    """Services."""
    fast_payment: FastPayment | int | None = field("fast_payment", Code("FastPayment"), default=None)
    """Quick payment: 1 cash, 2 cashless, 129 cash with receipt, 130 cashless with receipt. Example: 1."""
