"""The fields of a membership type: their types for callers, and their form in requests.

Requests and responses name some fields differently, and responses lack some; so what was read is translated before it
is sent back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Never, TypedDict, TypeVar, cast

from altegio._decoding.responses import reading_model
from altegio._validation.amounts import Money, validate_non_negative_amount
from altegio._validation.values import (
    validate_count,
    validate_id_keys,
    validate_ids,
    validate_keywords,
    validate_text,
    without_none,
)
from altegio.period import Period, parse_period
from altegio_client.enums import MembershipActivation
from altegio_client.models import ChainMembershipType, ChainMembershipTypeUpdate

if TYPE_CHECKING:
    from altegio_client.enums import MembershipBalanceEdit, PeriodUnit
    from altegio_client.models import Availability, MembershipTypeBalanceLink

__all__ = ["TypeChanges", "TypeFields", "TypeOptions", "VisitCounts"]

VisitCounts = Mapping[int, int] | Mapping[str, int]
"""How many visits are included, by the ID of a service or of a service category.

The IDs may be digits, as in the JSON object that is sent; no other mapping by ID takes texts.
"""

Omitted = TypeVar("Omitted")
"""None where a field that is None counts as left out; Never where no field can be None."""


class TypeOptions(TypedDict, Generic[Omitted], total=False):
    """The fields of a membership type besides its title and cost.

    ``Omitted`` is None where None counts as left out, and nothing where no field can be None.

    Attributes:
        services: the visits included, by service ID, such as ``{13160808: 5}``. A mapping, never a list.
            Left out or empty under a united balance.
        service_categories: the same by the ID of a service category. A united balance ignores the counts.
        is_united_balance: one common balance (True), or one for each service (False, the default).
        united_balance_services_count: the visits in the common balance, at least 1 where there is one.
        is_united_balance_unlimited: whether the common balance has no limit.
        is_booking_when_frozen_allowed: whether it may be booked with while it is frozen.
        location_ids: the locations where it can be used.
        period: how long it is valid: a ``Period`` such as ``Period(30, "day")``, or a number of units of
            ``period_unit_id``.
        period_unit_id: 1 day, 2 week, 3 month, 4 year.
        allow_freeze: whether it may be frozen.
        freeze_limit: the longest freeze in total: a ``Period``, or a number of ``freeze_limit_unit_id``.
        freeze_limit_unit_id: 1 day, 2 week, 3 month, 4 year.
        service_price_correction: whether the price of a service may be changed when it is paid with it.
        expiration_type_id: when the validity begins: 1 at sale, 2 at first use, 3 on a fixed date.
        is_allow_empty_code: True: only the buyer can use it; False: whoever has the code.
        balance_edit_type_id: who may edit the balance: 0 no one, 1 the selling location, 2 all locations.
        is_online_sale_enabled: sell it online; then ``online_sale_price`` is needed.
        online_sale_title: the name in the online sale.
        online_sale_description: the description in the online sale.
        online_sale_price: the price in the online sale, in the currency of the chain.
        online_image: the URL of the picture in the online sale.
        autoactivation_period: the longest wait before it activates itself.
        autoactivation_time_in_days: the same as a ``Period``, or a number of ``autoactivation_time_unit_id``.
        autoactivation_time_unit_id: 1 day, 2 week, 3 month, 4 year.
        is_archived: whether it is archived.
        availability: when it can be used: ``week_days`` (1 Monday to 7 Sunday) and ``intervals`` with
            ``from`` and ``to`` in seconds after midnight. Empty: at any time.
    """

    services: VisitCounts | Omitted
    service_categories: VisitCounts | Omitted
    is_united_balance: bool | Omitted
    united_balance_services_count: int | Omitted
    is_united_balance_unlimited: bool | Omitted
    is_booking_when_frozen_allowed: bool | Omitted
    location_ids: Sequence[int] | Omitted
    period: Period | int | Omitted
    period_unit_id: PeriodUnit | int | Omitted
    allow_freeze: bool | Omitted
    freeze_limit: Period | int | Omitted
    freeze_limit_unit_id: PeriodUnit | int | Omitted
    service_price_correction: bool | Omitted
    expiration_type_id: MembershipActivation | int | Omitted
    is_allow_empty_code: bool | Omitted
    balance_edit_type_id: MembershipBalanceEdit | int | Omitted
    is_online_sale_enabled: bool | Omitted
    online_sale_title: str | Omitted
    online_sale_description: str | Omitted
    online_sale_price: Money | Omitted
    online_image: str | Omitted
    autoactivation_period: int | Omitted
    autoactivation_time_in_days: Period | int | Omitted
    autoactivation_time_unit_id: PeriodUnit | int | Omitted
    is_archived: bool | Omitted
    availability: Sequence[Mapping[str, Any] | Availability] | Omitted


class TypeFields(TypeOptions[Never]):
    """All fields of a membership type, as ``fields_of`` returns and ``create_type`` takes them."""

    title: str
    cost: Money


class TypeChanges(TypeOptions[Never], total=False):
    """The fields of a membership type that ``update_type`` and ``clone_type`` can change."""

    title: str
    cost: Money


_UNITS = {
    "period": "period_unit_id",
    "freeze_limit": "freeze_limit_unit_id",
    "autoactivation_time_in_days": "autoactivation_time_unit_id",
}
"""The unit of each length of time."""
_DEFAULTS: Mapping[str, Any] = {"is_united_balance": False, "united_balance_services_count": 0}
"""What a request needs although it is optional here."""
_PLACEHOLDERS: Mapping[str, Any] = {"title": "-", "salon_group_id": 0, "cost": 0, **_DEFAULTS}
"""Values of the required fields that let changes be checked alone; they are never sent."""
_SAME_IN_RESPONSES = [
    name
    for name in ChainMembershipTypeUpdate.__model_fields__
    if name in ChainMembershipType.__model_fields__ and name not in ("salon_group_id", "balance_edit_type_id")
]
"""What has one name and one meaning in requests and responses; the codes of ``balance_edit_type_id`` differ."""
_CHANGED_BY_THE_SERVER = ("online_image", "location_ids", "availability")
"""The server may store a picture elsewhere, and lists in another order."""


def fields_of(membership_type: ChainMembershipType) -> TypeFields:
    """The fields of a membership type that was read, services and categories included.

    Raises:
        ValueError: it has no title or cost, or an unlimited service, which a request can't express.
    """
    with reading_model("type", membership_type):
        fields = _plain_fields(membership_type)
        container = membership_type.balance_container
        if container is not None and container.links is not None:
            fields |= _links(container.links)
    return cast("TypeFields", fields)


def _plain_fields(membership_type: ChainMembershipType) -> dict[str, Any]:
    """The fields without services and categories; those that the response lacks are left out."""
    if membership_type.title is None or membership_type.cost is None:
        raise ValueError("the membership type has no title or no cost; read it with get_type")
    fields: dict[str, Any] = {name: getattr(membership_type, name) for name in _SAME_IN_RESPONSES}
    fields["location_ids"] = membership_type.attached_location_ids or membership_type.attached_salon_ids
    fields["online_image"] = membership_type.online_sale_image
    fields["autoactivation_time_in_days"] = membership_type.autoactivation_time
    for name, unit in _UNITS.items():
        count = fields[name]
        fields[name] = parse_period(count, fields.pop(unit)) or count or None
    if fields["expiration_type_id"] not in [*MembershipActivation]:
        del fields["expiration_type_id"]
    if membership_type.availability is not None:
        fields["availability"] = [hours.to_dict() for hours in membership_type.availability]
    return without_none(fields)


def _links(links: Sequence[MembershipTypeBalanceLink]) -> dict[str, dict[int, int]]:
    visits: dict[str, dict[int, int]] = {"services": {}, "service_categories": {}}
    for link in links:
        # The documented examples fill both; a service states itself whether it is a category.
        covered = link.service or link.category
        if covered is None or covered.id is None:
            continue
        is_category = link.service is None or bool(link.service.is_category)
        if link.is_unlimited:
            raise ValueError(f"{covered.title or covered.id} is covered without limit, which can't be sent")
        visits["service_categories" if is_category else "services"][covered.id] = link.count or 0
    return visits


def build_new_type(required: Mapping[str, Any], optional: Mapping[str, Any]) -> dict[str, Any]:
    """The request that creates a membership type; optional fields that are None are left out.

    Raises:
        TypeError, ValueError: a value has a wrong type or is out of range, or the type could not work.
    """
    passed = without_none(optional)
    _validate_location_ids(passed)
    links: dict[str, Any] = {"services": {}, "service_categories": {}}
    body = _validate_online_price(_build({**required, **links, **_DEFAULTS, **passed}))
    _validate_units(body)
    _validate_balance(body)
    return body


def _validate_units(body: Mapping[str, Any]) -> None:
    for name, unit in _UNITS.items():
        if body.get(name) and not body.get(unit):
            raise ValueError(f'{name}: {body[name]} of what? Pass {unit}, too, or a Period, such as Period(30, "day")')


def _validate_balance(body: Mapping[str, Any]) -> None:
    """Check that a united balance has visits, and that they are common ones."""
    if body["is_united_balance"] is not True:
        return
    if body["services"]:
        raise ValueError("services: a united balance has no visits by service; pass united_balance_services_count")
    if not body["united_balance_services_count"] and not body.get("is_united_balance_unlimited"):
        raise ValueError("united_balance_services_count: a united balance needs visits, at least 1")


def build_replacement(chain_id: int, present: ChainMembershipType, changed: Mapping[str, Any]) -> dict[str, Any]:
    """The request that replaces a membership type by itself, with changes from ``build_changes``.

    Raises:
        TypeError, ValueError: the response lacks the title or the cost, or an online sale has no price.
    """
    unchanged = _build_unchanged(present)
    for count, unit in _UNITS.items():
        if changed.get(count) == 0:
            unchanged.pop(unit, None)
    return _validate_online_price({**unchanged, "salon_group_id": chain_id, **changed})


def differing_fields(sent: Mapping[str, Any], updated: ChainMembershipType) -> list[str]:
    """The names of the fields whose values in a response differ from those that were sent."""
    try:
        found = _build_unchanged(updated)
    except (TypeError, ValueError):
        # An incomplete response is no reason to fail: the type was changed.
        return []
    names = [name for name in found if name in sent and name not in _CHANGED_BY_THE_SERVER]
    return [name for name in names if found[name] != sent[name]]


def _build_unchanged(membership_type: ChainMembershipType) -> dict[str, Any]:
    """The request that changes nothing; without services and categories the server preserves them."""
    return _build({**_DEFAULTS, **_plain_fields(membership_type)})


def build_changes(helper: str, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The changed fields as a request has them.

    Raises:
        TypeError: there is no such field, or a value has a wrong type.
        ValueError: a value is None or out of range, or services or categories are empty.
    """
    validate_keywords(f"api.memberships.{helper}", changes, TypeChanges)
    for name, value in changes.items():
        if value is None:
            raise ValueError(f"{name} can't be None; leave it out to keep it as it is")
        if name in ("services", "service_categories") and isinstance(value, Mapping) and not value:
            raise ValueError(f"{name}: the API has no way to remove all of them; leave it out to keep them")
    _validate_location_ids(changes)
    fields = _build(changes)
    # The model checks the types before anything is sent.
    ChainMembershipTypeUpdate(**{**_PLACEHOLDERS, **fields})
    return fields


def _build(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as a request has them.

    Raises:
        TypeError, ValueError: a value has a wrong type or is out of range.
    """
    body = {**fields}
    for name, unit in _UNITS.items():
        value = body.get(name)
        if isinstance(value, Period):
            if unit in body:
                raise ValueError(f"{unit} is part of the Period; pass only one of them")
            body[name], body[unit] = value.count, value.unit
    if "title" in body:
        validate_text("title", body["title"])
    for name in ("cost", "online_sale_price"):
        if name in body:
            body[name] = validate_non_negative_amount(name, body[name])
    for name in ("united_balance_services_count", *_UNITS, "autoactivation_period"):
        if isinstance(body.get(name), int):
            validate_count(name, body[name])
    for name in ("services", "service_categories"):
        if name in body:
            body[name] = _build_visits(name, body[name])
    return body


def _validate_location_ids(fields: Mapping[str, Any]) -> None:
    if "location_ids" in fields:
        validate_ids("location_ids", fields["location_ids"])


def _validate_online_price(body: dict[str, Any]) -> dict[str, Any]:
    if body.get("is_online_sale_enabled") and body.get("online_sale_price") is None:
        raise ValueError("online_sale_price is needed when is_online_sale_enabled is True")
    return body


def _build_visits(name: str, visits: object) -> dict[str, int]:
    if not isinstance(visits, Mapping):
        raise TypeError(
            f"{name}: expected a mapping from ID to visits, such as {{13160808: 5}}, got "
            f"{type(visits).__name__}: the API takes objects here, never arrays"
        )
    entries = validate_id_keys(name, cast("Mapping[object, object]", visits), digits=True)
    return {str(key): validate_count(f"{name}[{key}]", count) for key, count in entries.items()}
