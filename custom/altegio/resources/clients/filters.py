"""The filters of ``api.clients.search``: each function creates one.

Example:
    >>> from altegio import client_filters
    >>> recent = client_filters.appointments(created=(dt.date(2026, 1, 1), dt.date(2026, 6, 30)), count=(3, 99999))
    >>> gold = client_filters.importance(3)
    >>> regulars = [client.name async for client in api.clients.search(720441, recent, gold)]

https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, cast

import attrs

from altegio._validation.amounts import Money, validate_non_negative_amount
from altegio._validation.dates import validate_period
from altegio._validation.values import validate_bool, validate_code, validate_ids, validate_list, validate_text
from altegio_client.enums import ClientImportance, Gender, VisitAttendance

__all__ = [
    "ClientFilter",
    "age",
    "appointments",
    "birthday",
    "category",
    "deposit_balance",
    "gender",
    "gift_card_balance",
    "gift_card_types",
    "gift_card_used",
    "ids",
    "importance",
    "mass_notifications",
    "membership_balance",
    "membership_frozen",
    "membership_types",
    "membership_used",
    "membership_visits",
    "mobile_app",
    "newsletter",
    "personal_data",
    "push_notifications",
    "quick_search",
    "sold_amount",
    "wallet_card",
    "wallet_cards",
]

_STATUSES = {
    VisitAttendance.NO_SHOW: 1,
    VisitAttendance.WAITING: 2,
    VisitAttendance.ARRIVED: 3,
    VisitAttendance.CONFIRMED: 4,
}
"""The codes of the filter by appointments, which differ from those of an appointment."""


@attrs.frozen
class ClientFilter:
    """One condition of a search for clients, created by the functions of this module.

    Attributes:
        kind: the ``type`` on the wire.
        state: the condition, in wire form.
    """

    kind: str
    state: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """As it is sent."""
        return {"type": self.kind, "state": self.state}


def quick_search(text: str) -> ClientFilter:
    """Clients whose name, phone, e-mail or card number contains a text.

    Raises:
        TypeError, ValueError: it is no text, or empty.
    """
    return _values("quick_search", validate_text("text", text).strip())


def ids(*client_ids: int) -> ClientFilter:
    """Clients with one of these IDs.

    Raises:
        TypeError, ValueError: one is no int, or none is passed.
    """
    return _values("id", _ids("ids", client_ids))


def birthday(first: dt.date, last: dt.date) -> ClientFilter:
    """Clients born from one day to another, both included, years included.

    Raises:
        TypeError, ValueError: one is no date, or the last is before the first.
    """
    return ClientFilter("birthday", _days(first, last))


def sold_amount(least: Money, most: Money) -> ClientFilter:
    """Clients who were sold from ``least`` to ``most``, in the currency of the location.

    Raises:
        TypeError, ValueError: one is no amount, or the range is empty.
    """
    return ClientFilter("sold_amount", _amounts("sold_amount", least, most))


def importance(*classes: ClientImportance | int) -> ClientFilter:
    """Clients of one of these classes: 0 none, 1 bronze, 2 silver, 3 gold.

    Raises:
        TypeError, ValueError: one is no int, or none is passed.
    """
    return _values("importance", _codes("importance", classes))


def category(*tag_ids: int) -> ClientFilter:
    """Clients with one of these tags.

    Raises:
        TypeError, ValueError: one is no int, or none is passed.
    """
    return _values("category", _ids("category", tag_ids))


def gender(*genders: Gender | int) -> ClientFilter:
    """Clients of one of these genders: 0 unknown, 1 male, 2 female.

    Raises:
        TypeError, ValueError: one is no int, or none is passed.
    """
    return _values("gender", _codes("gender", genders))


def mobile_app(has: bool = True) -> ClientFilter:
    """Clients who have the mobile app, or have not.

    Raises:
        TypeError: ``has`` is no bool.
    """
    return _values("has_mobile_app", validate_bool("has", has))


def wallet_card(has: bool = True) -> ClientFilter:
    """Clients who have a card in the wallet of their phone (Passteam), or have not.

    Raises:
        TypeError: ``has`` is no bool.
    """
    return _values("has_passteam_card", validate_bool("has", has))


def wallet_cards(*card_ids: str) -> ClientFilter:
    """Clients with one of these wallet cards (Passteam).

    Raises:
        TypeError, ValueError: one is no text, or none is passed.
    """
    return _values("passteam_card_ids", _some("wallet_cards", validate_list("wallet_cards", card_ids, str)))


def appointments(
    *,
    team_member_ids: Iterable[int] | None = None,
    service_ids: Iterable[int] | None = None,
    service_category_ids: Iterable[int] | None = None,
    attendance: Iterable[VisitAttendance | int] | None = None,
    created: tuple[dt.date, dt.date] | None = None,
    count: tuple[int, int] | None = None,
    sold_amount: tuple[Money, Money] | None = None,
    invert: bool = False,
) -> ClientFilter:
    """Clients by their appointments; of several conditions all hold.

    Args:
        team_member_ids: with one of these team members.
        service_ids: for one of these services.
        service_category_ids: for a service of one of these categories.
        attendance: in one of these states: 2 confirmed, 1 arrived, 0 waiting, -1 no-show. They are sent under the
            codes that this filter has for them (4, 3, 2, 1).
        created: created from one day to another, both included.
        count: how many they are at least and at most.
        sold_amount: what they cost at least and at most, in the currency of the location.
        invert: the clients who had no such appointment instead.

    Raises:
        TypeError, ValueError: a condition has a wrong form, or none is passed.
    """
    state: dict[str, Any] = {}
    for wire, name, thing_ids in (
        ("staff", "team_member_ids", team_member_ids),
        ("service", "service_ids", service_ids),
        ("service_category", "service_category_ids", service_category_ids),
    ):
        if thing_ids is not None:
            state[wire] = {"value": _ids(name, thing_ids)}
    if attendance is not None:
        state["status"] = {"value": _statuses(attendance)}
    if created is not None:
        state["created"] = _days(*_pair("created", created))
    if count is not None:
        state["records_count"] = _counts("count", *_pair("count", count))
    if sold_amount is not None:
        state["sold_amount"] = _amounts("sold_amount", *_pair("sold_amount", sold_amount))
    if not state:
        raise ValueError("appointments: pass at least one condition")
    if validate_bool("invert", invert):
        state["invert"] = True
    return ClientFilter("record", state)


def age(least: int, most: int) -> ClientFilter:
    """Clients from ``least`` to ``most`` years old.

    Raises:
        TypeError, ValueError: one is no int, or the range is empty.
    """
    return ClientFilter("age", _counts("age", least, most))


def deposit_balance(least: Money, most: Money) -> ClientFilter:
    """Clients with ``least`` to ``most`` in prepaid accounts, in the currency of the location.

    Raises:
        TypeError, ValueError: one is no amount, or the range is empty.
    """
    return ClientFilter("deposit_balance", _amounts("deposit_balance", least, most))


def membership_balance(least: int, most: int) -> ClientFilter:
    """Clients who bought a membership that has from ``least`` to ``most`` visits left.

    This is the filter of the documentation, among those by sales; ``membership_visits`` is the newer one, beside the
    other filters by membership.

    Raises:
        TypeError, ValueError: one is no int, or the range is empty.
    """
    return ClientFilter("sale", {"abonement_balance": _counts("membership_balance", least, most)})


def membership_visits(least: int, most: int) -> ClientFilter:
    """Clients with a membership that has from ``least`` to ``most`` visits left.

    Raises:
        TypeError, ValueError: one is no int, or the range is empty.
    """
    return ClientFilter("abonement_balance", _counts("membership_visits", least, most))


def membership_types(*type_ids: int) -> ClientFilter:
    """Clients with a membership of one of these types.

    Raises:
        TypeError, ValueError: one is no ID, or none is passed.
    """
    return _values("abonement_types", _ids("membership_types", type_ids))


def membership_frozen(is_frozen: bool = True) -> ClientFilter:
    """Clients with a membership that is frozen, or that is not.

    Raises:
        TypeError: ``is_frozen`` is no bool.
    """
    return _values("abonement_is_frozen", validate_bool("is_frozen", is_frozen))


def membership_used(is_used: bool = True) -> ClientFilter:
    """Clients with a membership that was used, or that was not.

    Raises:
        TypeError: ``is_used`` is no bool.
    """
    return _values("abonement_is_used", validate_bool("is_used", is_used))


def gift_card_balance(least: Money, most: Money) -> ClientFilter:
    """Clients with a gift card that has from ``least`` to ``most`` left, in the currency of the location.

    Raises:
        TypeError, ValueError: one is no amount, or the range is empty.
    """
    return ClientFilter("certificate_balance", _amounts("gift_card_balance", least, most))


def gift_card_types(*type_ids: int) -> ClientFilter:
    """Clients with a gift card of one of these types.

    Raises:
        TypeError, ValueError: one is no ID, or none is passed.
    """
    return _values("certificate_types", _ids("gift_card_types", type_ids))


def gift_card_used(is_used: bool = True) -> ClientFilter:
    """Clients with a gift card that was used, or that was not.

    Raises:
        TypeError: ``is_used`` is no bool.
    """
    return _values("certificate_is_used", validate_bool("is_used", is_used))


def newsletter(allowed: bool = True) -> ClientFilter:
    """Clients who may be sent a newsletter, or may not.

    Raises:
        TypeError: ``allowed`` is no bool.
    """
    return _values("is_newsletter_allowed", validate_bool("allowed", allowed))


def mass_notifications(allowed: bool = True) -> ClientFilter:
    """Clients who may be sent mass notifications, or may not.

    Raises:
        TypeError: ``allowed`` is no bool.
    """
    return _values("is_mass_notification_allowed", validate_bool("allowed", allowed))


def push_notifications(enabled: bool = True) -> ClientFilter:
    """Clients who have push notifications switched on, or have not.

    Raises:
        TypeError: ``enabled`` is no bool.
    """
    return _values("is_push_notification_enabled", validate_bool("enabled", enabled))


def personal_data(allowed: bool = True) -> ClientFilter:
    """Clients who have agreed to the processing of their personal data, or have not.

    Raises:
        TypeError: ``allowed`` is no bool.
    """
    return _values("is_personal_data_processing_allowed", validate_bool("allowed", allowed))


def _values(kind: str, value: Any) -> ClientFilter:
    return ClientFilter(kind, {"value": value})


def _some(name: str, values: list[Any]) -> list[Any]:
    if not values:
        raise ValueError(f"{name}: pass at least one")
    return values


def _ids(name: str, values: Iterable[int]) -> list[int]:
    return _some(name, validate_ids(name, values))


def _codes(name: str, values: Iterable[int]) -> list[int]:
    return [validate_code(name, one) for one in _some(name, validate_list(name, values, int))]


def _statuses(attendance: Iterable[int]) -> list[int]:
    """The codes that this filter alone has for the states of appointments."""
    found: list[int] = []
    for code in _codes("attendance", attendance):
        if code not in _STATUSES:
            known = ", ".join(f"{int(one)} {one.name}" for one in _STATUSES)
            raise ValueError(f"attendance: {code} is not one of {known}; this filter has a code of its own for each")
        found.append(_STATUSES[VisitAttendance(code)])
    return found


def _pair(name: str, bounds: object) -> tuple[Any, Any]:
    if not isinstance(bounds, tuple | list) or len(cast("tuple[Any, ...]", bounds)) != 2:
        raise TypeError(f"{name}: expected two bounds, such as (1, 5), got {bounds!r}")
    least, most = cast("tuple[Any, Any]", bounds)
    return least, most


def _days(first: dt.date, last: dt.date) -> dict[str, str]:
    begin, end = validate_period(first, last)
    return {"from": f"{begin} 00:00:00", "to": f"{end} 23:59:59"}


def _amounts(name: str, least: Money, most: Money) -> dict[str, float]:
    low, high = validate_non_negative_amount(name, least), validate_non_negative_amount(name, most)
    if high < low:
        raise ValueError(f"{name}: {most} is less than {least}")
    return {"from": low, "to": high}


def _counts(name: str, least: int, most: int) -> dict[str, float]:
    return _amounts(name, *validate_list(name, (least, most), int))
