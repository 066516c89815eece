"""The day-end (Z) report as flat rows with exact amounts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from altegio._parsing import parse_decimal

if TYPE_CHECKING:
    from altegio_client.models import (
        DayEndAccountPayment,
        DayEndClient,
        DayEndDiscount,
        DayEndReport,
        DayEndSoldItem,
        DayEndStatistics,
        DayEndTeamMember,
    )

__all__ = ["ZLine", "ZReport", "ZStatistics", "ZTotal", "ZVisit"]

_ZERO = Decimal(0)


@attrs.frozen
class ZLine:
    """One sold item, with its client, team member and payments; a row of a table.

    Attributes:
        at: the time under which the report lists the visit, in UTC; None where it is invalid.
        client_id, client_name, client_phone, client_email: the client.
        team_member_id, team_member: who did it.
        kind: "service", "product" or "other".
        title: its name.
        first_cost, discount, result_cost: the price before and after the discount, which is money, not percent.
        paid: how much of it came into accounts.
        loyalty: how much of it was paid by loyalty means.
        payment_types: the names of accounts and cards, comma-joined.
    """

    at: dt.datetime | None
    client_id: int | None
    client_name: str | None
    client_phone: str | None
    client_email: str | None
    team_member_id: int | None
    team_member: str | None
    kind: Literal["service", "product", "other"]
    title: str | None
    first_cost: Decimal | None
    discount: Decimal | None
    result_cost: Decimal | None
    paid: Decimal
    loyalty: Decimal
    payment_types: str


@attrs.frozen
class ZVisit:
    """The visit of a client.

    Attributes:
        at: the time under which the report lists it, in UTC; None where it is invalid.
        client_id, client_name: the client.
        lines: what was sold.
    """

    at: dt.datetime | None
    client_id: int | None
    client_name: str | None
    lines: tuple[ZLine, ...]

    @property
    def result_cost(self) -> Decimal:
        """The price of all lines, after discounts."""
        return sum((line.result_cost or _ZERO for line in self.lines), _ZERO)

    @property
    def paid(self) -> Decimal:
        """What came into accounts."""
        return sum((line.paid for line in self.lines), _ZERO)

    @property
    def loyalty(self) -> Decimal:
        """What was paid by loyalty means."""
        return sum((line.loyalty for line in self.lines), _ZERO)


@attrs.frozen
class ZTotal:
    """The sum of a day for an account or a type of discount."""

    title: str | None
    amount: Decimal | None


@attrs.frozen
class ZStatistics:
    """Counts of a day, and what was paid for what; None where the report lacks it."""

    clients: int | None = None
    appointments: int | None = None
    appointments_with_client: int | None = None
    appointments_without_client: int | None = None
    services: int | None = None
    services_paid: Decimal | None = None
    products: int | None = None
    products_paid: Decimal | None = None
    gift_cards: int | None = None
    gift_cards_paid: Decimal | None = None
    memberships: int | None = None
    memberships_paid: Decimal | None = None


@attrs.frozen
class ZReport:
    """The day-end report of a location.

    Attributes:
        day: the day.
        currency: the code of the currency, such as USD.
        visits: the visits, by time.
        accounts: what came into each account.
        discounts: the sum of each type of discount or loyalty.
        accounts_total, discounts_total: their sums, as the server calculates them.
        statistics: counts.
    """

    COLUMNS: ClassVar[tuple[str, ...]] = tuple(field.name for field in attrs.fields(ZLine))
    """The names of the columns of ``rows()``."""

    day: dt.date
    currency: str | None
    visits: tuple[ZVisit, ...]
    accounts: tuple[ZTotal, ...]
    discounts: tuple[ZTotal, ...]
    accounts_total: Decimal | None
    discounts_total: Decimal | None
    statistics: ZStatistics

    @property
    def lines(self) -> list[ZLine]:
        """The lines of all visits."""
        return [line for visit in self.visits for line in visit.lines]

    def rows(self) -> list[dict[str, Any]]:
        """The lines as mappings by column, for ``csv.DictWriter(file, ZReport.COLUMNS)``."""
        return [attrs.asdict(line) for line in self.lines]


def parse_z_report(day: dt.date, report: DayEndReport) -> ZReport:
    """The report in flat rows."""
    payments = report.paids
    total = payments.total if payments else None
    visits = [
        _visit(_time(key), client)
        for key, clients in sorted((report.z_data or {}).items(), key=_order)
        for client in clients or ()
    ]
    return ZReport(
        day=day,
        currency=report.currency,
        visits=tuple(visits),
        accounts=_totals(payments.accounts if payments else None),
        discounts=_totals(payments.discount if payments else None),
        accounts_total=parse_decimal(total.accounts) if total else None,
        discounts_total=parse_decimal(total.discount) if total else None,
        statistics=_statistics(report.stats) if report.stats else ZStatistics(),
    )


def _order(entry: tuple[str, object]) -> tuple[bool, int, str]:
    key = entry[0]
    is_time = key.isascii() and key.isdigit()
    return not is_time, int(key) if is_time else 0, key


def _time(key: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromtimestamp(int(key), dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _totals(payments: Iterable[DayEndAccountPayment | DayEndDiscount] | None) -> tuple[ZTotal, ...]:
    return tuple(ZTotal(one.title, parse_decimal(one.amount)) for one in payments or ())


def _visit(at: dt.datetime | None, client: DayEndClient) -> ZVisit:
    lines = [_line(at, client, member, kind, item) for member in client.masters or () for kind, item in _items(member)]
    return ZVisit(at, client.client_id, client.client_name, tuple(lines))


def _items(member: DayEndTeamMember) -> Iterator[tuple[Literal["service", "product", "other"], DayEndSoldItem]]:
    for service in member.service or ():
        yield "service", service
    for product in member.good or ():
        yield "product", product
    if member.others is not None:
        yield "other", member.others


def _line(
    at: dt.datetime | None,
    client: DayEndClient,
    member: DayEndTeamMember,
    kind: Literal["service", "product", "other"],
    item: DayEndSoldItem,
) -> ZLine:
    paid = item.transactions or ()
    names = [str(one.payment_type) for one in paid if one.payment_type]
    return ZLine(
        at=at,
        client_id=client.client_id,
        client_name=client.client_name,
        client_phone=client.client_phone,
        client_email=client.client_email,
        team_member_id=member.master_id,
        team_member=member.master_name,
        kind=kind,
        title=item.item_title,
        first_cost=parse_decimal(item.first_cost),
        discount=parse_decimal(item.discount),
        result_cost=parse_decimal(item.result_cost),
        paid=sum((parse_decimal(one.accounts_amount) or _ZERO for one in paid), _ZERO),
        loyalty=sum((parse_decimal(one.loyalty_amount) or _ZERO for one in paid), _ZERO),
        payment_types=", ".join(dict.fromkeys(names)),
    )


def _statistics(stats: DayEndStatistics) -> ZStatistics:
    return ZStatistics(
        clients=stats.clients,
        appointments=stats.records,
        appointments_with_client=stats.visit_records,
        appointments_without_client=stats.non_visit_records,
        services=stats.targets,
        services_paid=parse_decimal(stats.targets_paid),
        products=stats.goods,
        products_paid=parse_decimal(stats.goods_paid),
        gift_cards=stats.certificates,
        gift_cards_paid=parse_decimal(stats.certificates_paid),
        memberships=stats.abonement,
        memberships_paid=parse_decimal(stats.abonement_paid),
    )
