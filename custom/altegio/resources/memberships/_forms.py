"""Membership types in the words of requests: what a type that was read is called there, and what is checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, cast

from altegio._validation.values import Money, validate_count, validate_non_negative_amount, validate_text
from altegio.period import Period, parse_period
from altegio_client.enums import MembershipActivation
from altegio_client.models import ChainMembershipTypeUpdate

if TYPE_CHECKING:
    from altegio_client.enums import MembershipBalanceEdit, PeriodUnit
    from altegio_client.models import Availability, ChainMembershipType, MembershipTypeBalanceLink

Visits = Mapping[int, int] | Mapping[str, int]
"""How many visits are included, by the ID of a service or of a service category."""


class _Common(TypedDict, total=False):
    services: Visits
    service_categories: Visits
    is_united_balance: bool
    united_balance_services_count: int
    location_ids: Sequence[int]
    period: Period | int
    period_unit_id: PeriodUnit | int
    allow_freeze: bool
    freeze_limit: Period | int
    freeze_limit_unit_id: PeriodUnit | int
    service_price_correction: bool
    expiration_type_id: MembershipActivation | int
    is_allow_empty_code: bool
    balance_edit_type_id: MembershipBalanceEdit | int
    is_online_sale_enabled: bool
    online_sale_title: str
    online_sale_description: str
    online_sale_price: Money
    online_image: str
    autoactivation_period: int
    autoactivation_time_in_days: Period | int
    autoactivation_time_unit_id: PeriodUnit | int
    is_archived: bool
    availability: Sequence[Mapping[str, Any] | Availability]


class TypeFields(_Common):
    """The fields of a whole membership type, as ``create_type`` takes them."""

    title: str
    cost: Money


class TypeChanges(_Common, total=False):
    """The fields of a membership type that ``update_type`` can change; ``create_type`` says what each means."""

    title: str
    cost: Money


_CHANGES = TypeChanges.__required_keys__ | TypeChanges.__optional_keys__
UNITS = {
    "period": "period_unit_id",
    "freeze_limit": "freeze_limit_unit_id",
    "autoactivation_time_in_days": "autoactivation_time_unit_id",
}
"""The unit of each length of time."""
_SAME = (
    "is_united_balance",
    "united_balance_services_count",
    "allow_freeze",
    "service_price_correction",
    "is_allow_empty_code",
    "is_online_sale_enabled",
    "online_sale_title",
    "online_sale_description",
    "online_sale_price",
    "is_archived",
)
"""What requests and answers name alike, beside what a type can't be without."""
_LEAST: Mapping[str, Any] = {
    "title": "-",
    "salon_group_id": 0,
    "cost": 0,
    "is_united_balance": False,
    "united_balance_services_count": 0,
}
"""What a request can't be without; no request is sent so."""


def read_fields(membership_type: ChainMembershipType) -> TypeFields:
    """The fields of a membership type that was read, links included.

    Raises:
        ValueError: it has no title or cost, or covers something without limit, which requests have no word for.
    """
    title, cost = membership_type.title, membership_type.cost
    if title is None or cost is None:
        raise ValueError("the membership type has no title or no cost; read it with get_type")
    fields: dict[str, Any] = {name: getattr(membership_type, name) for name in _SAME}
    fields["location_ids"] = membership_type.attached_location_ids or membership_type.attached_salon_ids
    fields["online_image"] = membership_type.online_sale_image
    counts = (membership_type.period, membership_type.freeze_limit, membership_type.autoactivation_time)
    units = (
        membership_type.period_unit_id,
        membership_type.freeze_limit_unit_id,
        membership_type.autoactivation_time_unit_id,
    )
    for name, count, unit in zip(UNITS, counts, units, strict=True):
        fields[name] = parse_period(count, unit) or count or None
    if membership_type.expiration_type_id in [*MembershipActivation]:
        fields["expiration_type_id"] = membership_type.expiration_type_id
    if membership_type.availability is not None:
        fields["availability"] = [hours.to_dict() for hours in membership_type.availability]
    container = membership_type.balance_container
    if container is not None and container.links is not None:
        fields |= _links(container.links)
    return cast("TypeFields", {"title": title, "cost": cost, **_given(fields)})


def _links(links: Sequence[MembershipTypeBalanceLink]) -> dict[str, dict[int, int]]:
    visits: dict[str, dict[int, int]] = {"services": {}, "service_categories": {}}
    for link in links:
        # The examples fill both; a service says itself whether it is a category.
        covered = link.service or link.category
        if covered is None or covered.id is None:
            continue
        is_category = link.service is None or bool(link.service.is_category)
        if link.is_unlimited:
            raise ValueError(f"{covered.title or covered.id} is covered without limit, which can't be sent")
        visits["service_categories" if is_category else "services"][covered.id] = link.count or 0
    return visits


def kept(membership_type: ChainMembershipType) -> dict[str, Any]:
    """The request that changes nothing in a membership type: links, and what answers don't tell, are left out."""
    copied = type(membership_type).wrap(dict(membership_type.to_dict()))
    del copied.balance_container
    return checked({"is_united_balance": False, "united_balance_services_count": 0, **read_fields(copied)})


def checked_changes(changes: Mapping[str, Any]) -> dict[str, Any]:
    """The wire form of changes.

    Raises:
        TypeError: there is no such field, or a value has a wrong type.
        ValueError: a value is None or out of range, or all links would go, for which the API has no request.
    """
    for name, value in changes.items():
        if name not in _CHANGES:
            raise TypeError(f"a membership type has no field {name!r} that can be changed")
        if value is None:
            raise ValueError(f"{name} can't be None; leave it out to keep it as it is")
    wire = checked(changes)
    for name in ("services", "service_categories"):
        if wire.get(name) == {}:
            raise ValueError(f"{name}: the API has no way to remove all of them; leave it out to keep them")
    # The model checks the types before anything is sent.
    ChainMembershipTypeUpdate(**{**_LEAST, **wire})
    return wire


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The wire form of fields, under the names of requests.

    Raises:
        TypeError, ValueError: a value doesn't fit.
    """
    wire = {**fields}
    for name, unit in UNITS.items():
        value = wire.get(name)
        if isinstance(value, Period):
            if unit in wire:
                raise ValueError(f"{unit} is part of the Period; give only one of them")
            wire[name], wire[unit] = value.count, value.unit
    if "title" in wire:
        validate_text("title", wire["title"])
    for name in ("cost", "online_sale_price"):
        if name in wire:
            wire[name] = validate_non_negative_amount(name, wire[name])
    for name in ("united_balance_services_count", *UNITS, "autoactivation_period"):
        number = wire.get(name)
        if isinstance(number, int) and number < 0:
            raise ValueError(f"{name} can't be negative: {number}")
    for name in ("services", "service_categories"):
        if name in wire:
            wire[name] = _visits(name, wire[name])
    return wire


def checked_whole(wire: Mapping[str, Any]) -> None:
    """Check what only a whole membership type shows.

    Raises:
        ValueError: it is sold online and has no price there.
    """
    if wire.get("is_online_sale_enabled") and wire.get("online_sale_price") is None:
        raise ValueError("online_sale_price is needed when is_online_sale_enabled is True")


def _given(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _visits(name: str, given: object) -> dict[str, int]:
    """The wire form of a map from ID to visits."""
    if not isinstance(given, Mapping):
        raise TypeError(
            f"{name}: expected a mapping from ID to visits, such as {{13160808: 5}}, got "
            f"{type(given).__name__}: the API takes objects here, never arrays"
        )
    wire: dict[str, int] = {}
    for key, visits in cast("Mapping[object, object]", given).items():
        text = str(key)
        if isinstance(key, bool) or not (text.isascii() and text.isdigit()):
            raise TypeError(f"{name}: {key!r} is no ID")
        wire[text] = validate_count(f"{name}[{text}]", visits)
    return wire
