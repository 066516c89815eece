"""Services of a location with the team members who provide them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from altegio._validation.amounts import Money, validate_non_negative_amount, validate_percent
from altegio._validation.dates import validate_technical_break
from altegio._validation.values import validate_bool, validate_text, without_none
from altegio.errors import LinkingError
from altegio.resources._base import ResourceGroup
from altegio.resources.services._assignment import (
    ServiceTeam,
    assign,
    assignments_of,
    needed_times,
    time_needed,
    validate_bills,
)
from altegio_client.api.services import ServicesGroup
from altegio_client.codec import INT

if TYPE_CHECKING:
    from altegio_client.base import Model
    from altegio_client.models import CreatedService, PatchedService, ServiceDetails, UpdatedService

__all__ = ["Services"]


class Services(ResourceGroup, ServicesGroup):
    """Services and their categories: the operations, and the team members who provide them."""

    async def create_with_team(
        self,
        location_id: int,
        *,
        title: str,
        category_id: int,
        team_members: ServiceTeam,
        price_min: Money,
        price_max: Money | None = None,
        duration: dt.timedelta = dt.timedelta(hours=1),
        technical_break: dt.timedelta | None = None,
        discount: float | None = None,
        comment: str | None = None,
        bookable: bool = True,
        bills_of_materials: Mapping[int, int] | None = None,
    ) -> CreatedService:
        """Create a service and assign it to the team members who provide it.

        Args:
            location_id: the location.
            title: the name, not empty.
            category_id: the service category.
            team_members: who provides it: a mapping from the ID of each to the time that is needed, or IDs alone
                for the duration of the service.
            price_min: the lowest price, in the currency of the location.
            price_max: the highest price; by default the lowest one.
            duration: how long it takes, 5 minutes to 23:55.
            technical_break: the time after it that can't be booked, a multiple of 5 minutes up to an hour; by
                default that of the location.
            discount: in percent.
            comment: a description.
            bookable: whether it can be booked online.
            bills_of_materials: bills of materials by the ID of the team member who uses them.

        Returns:
            CreatedService: the service as the server created it, assigned to all team members.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            LinkingError: the service exists, but it is not assigned to all team members; the error lists to whom.
            APIError: the server refused the service itself.
            ConnectionError, TimeoutError: no response came to the creation of the service.

        Example:
            >>> service = await api.services.create_with_team(
            ...     720441,
            ...     title="Men's haircut",
            ...     category_id=83167,
            ...     price_min=Decimal("13.50"),
            ...     team_members={8886: dt.timedelta(minutes=45), 8887: dt.timedelta(hours=1)},
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/services/create_service
        https://developer.alteg.io/en/b2b-v1/openapi/services/assign_service_to_team_member
        """
        times = needed_times(team_members, duration)
        bills = validate_bills(bills_of_materials, times)
        body = _wire(
            title=title,
            category_id=category_id,
            price_min=price_min,
            price_max=price_min if price_max is None else price_max,
            duration=duration,
            technical_break_duration=technical_break,
            discount=discount,
            comment=comment,
            active=bookable,
        )
        service = await self.create_service(location_id, body=body)
        needed = {member: time or duration for member, time in times.items()}
        if service.id is None:
            raise LinkingError(service, (), {}, needed)
        await assign(self, location_id, service.id, service, needed, bills, {})
        return service

    async def link_team_members(
        self,
        location_id: int,
        service_id: int,
        team_members: ServiceTeam,
        *,
        bills_of_materials: Mapping[int, int] | None = None,
    ) -> ServiceDetails:
        """Assign a service to team members. Those who have it already get the time passed here; others keep theirs.

        It may be repeated, as after a ``LinkingError``.

        Args:
            location_id: the location.
            service_id: the service.
            team_members: a mapping from the ID of each to the time that is needed, or IDs alone for the duration
                of the service.
            bills_of_materials: bills of materials by the ID of the team member who uses them; an existing assignment
                keeps its own by default.

        Returns:
            ServiceDetails: the service as it was before.

        Raises:
            TypeError, ValueError: an argument is invalid, or the duration of the service isn't known.
            LinkingError: the service is not assigned to all team members; the error lists to whom.
            APIError: the service couldn't be read.
            ConnectionError, TimeoutError: no response came to the reading call.

        Example:
            >>> hours = {5905: dt.timedelta(minutes=45), 8886: dt.timedelta(minutes=50)}
            >>> service = await api.services.link_team_members(720441, 83169, hours)

        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
        https://developer.alteg.io/en/b2b-v1/openapi/services/assign_service_to_team_member
        https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_team_member_assignment
        """
        times = needed_times(team_members, None)
        bills = validate_bills(bills_of_materials, times)
        service = await self.get_service(location_id, service_id)
        wire = service.to_dict()
        needed: dict[int, dt.timedelta] = {}
        for member, time in times.items():
            if time is None and not isinstance(wire.get("duration"), int):
                raise ValueError(f"the server doesn't return the duration of service {service_id}; pass the times")
            needed[member] = time or dt.timedelta(seconds=wire["duration"])
        by_member = ((INT.decode(one.get("id")), one) for one in assignments_of(wire) or ())
        present = {member: one for member, one in by_member if isinstance(member, int)}
        await assign(self, location_id, service_id, service, needed, bills, present)
        return service

    async def update(
        self,
        location_id: int,
        service_id: int,
        *,
        title: str | None = None,
        booking_title: str | None = None,
        category_id: int | None = None,
        price_min: Money | None = None,
        price_max: Money | None = None,
        duration: dt.timedelta | None = None,
        technical_break: dt.timedelta | None = None,
        discount: float | None = None,
        comment: str | None = None,
        weight: int | None = None,
        bookable: bool | None = None,
        api_id: str | None = None,
    ) -> PatchedService | UpdatedService:
        """Change a service; all else, and its assignment to team members, stays as it is.

        The service is read first and sent completely: with ``patch_service`` where the server returns the 14 fields
        that this requires, otherwise with ``deprecated_update_service_by_id``, which requires none. A change that
        another user makes between the two calls is lost.

        Args:
            location_id: the location.
            service_id: the service.
            title: the name, not empty.
            booking_title: the name that is shown for booking.
            category_id: the service category.
            price_min: the lowest price, in the currency of the location.
            price_max: the highest price.
            duration: how long it takes.
            technical_break: the time after it that can't be booked, a multiple of 5 minutes up to an hour.
            discount: in percent.
            comment: a description.
            weight: the place in lists.
            bookable: whether it can be booked online.
            api_id: the ID in another system.

        Returns:
            PatchedService | UpdatedService: the service after the change.

        Raises:
            TypeError: a value has a wrong type; nothing was sent.
            ValueError: there is nothing to change, an ID is invalid, or a value is out of range, also together with
                the present values; or the server doesn't return what a change needs: the team members, without whom
                they would all be removed, or, where booking_title is passed, other fields. Nothing was changed.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> service = await api.services.update(720441, 83169, price_max=Decimal("1450.50"))

        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
        https://developer.alteg.io/en/b2b-v1/openapi/services/patch_service
        https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_update_service_by_id
        """
        changes = _wire(
            title=title,
            booking_title=booking_title,
            category_id=category_id,
            price_min=price_min,
            price_max=price_max,
            duration=duration,
            technical_break_duration=technical_break,
            discount=discount,
            comment=comment,
            weight=weight,
            active=bookable,
            api_id=api_id,
        )
        if not changes:
            raise ValueError("there is nothing to change; pass at least one field, such as title or price_min")
        from altegio_client.models import ServicePatch, ServiceUpdate

        before = (await self.get_service(location_id, service_id)).to_dict()
        after = before | changes
        _check_prices(after)
        staff = assignments_of(before)
        if staff is not None:
            after["staff"] = staff
        missing = [name for name in _PATCHED_TOGETHER if name not in after]
        # What was read goes back as it came, whatever its type: so the models are filled without a check.
        if not missing:
            patch = ServicePatch.from_dict({name: after[name] for name in _fields(ServicePatch) if name in after})
            return await self.patch_service(location_id, service_id, body=patch)
        if staff is None:
            raise ValueError(
                f"service {service_id} can't be changed: the server doesn't return its team members, and a change "
                "without them would remove them all"
            )
        if booking_title is not None:
            raise ValueError(f"booking_title can't be changed: the server doesn't return {', '.join(missing)}")
        body = ServiceUpdate.from_dict({name: after[name] for name in _fields(ServiceUpdate) if name in after})
        return await self.deprecated_update_service_by_id(location_id, service_id, body=body)


_PATCHED_TOGETHER = (
    *(
        "title",
        "category_id",
        "price_min",
        "price_max",
        "duration",
        "booking_title",
        "is_multi",
        "tax_variant",
        "vat_id",
    ),
    *("is_need_limit_date", "seance_search_start", "seance_search_finish", "step", "seance_search_step"),
)
"""What the page of ``patch_service`` wants together; whether a part leaves the rest alone is not known."""

_CHECKS: dict[str, Callable[[str, object], object]] = {
    "title": validate_text,
    "booking_title": validate_text,
    "price_min": validate_non_negative_amount,
    "price_max": validate_non_negative_amount,
    "duration": time_needed,
    "technical_break_duration": lambda _, value: validate_technical_break(value),
    "active": lambda _, value: int(validate_bool("bookable", value)),
    "discount": validate_percent,
}
"""What the model of a service does not check, or not as strictly."""


def _wire(**fields: object) -> dict[str, Any]:
    """The validated wire form of the fields that are not None."""
    from altegio_client.models import ServiceUpdate

    wire: dict[str, Any] = {
        name: _CHECKS[name](name, value) if name in _CHECKS else value for name, value in without_none(fields).items()
    }
    _check_prices(wire)
    validated = ServiceUpdate(**{name: value for name, value in wire.items() if name != "booking_title"})
    return wire | validated.to_dict()


def _check_prices(fields: Mapping[str, Any]) -> None:
    lowest, highest = fields.get("price_min"), fields.get("price_max")
    if isinstance(lowest, int | float) and isinstance(highest, int | float) and highest < lowest:
        raise ValueError(f"price_max is below price_min: {highest} < {lowest}")


def _fields(model: type[Model]) -> list[str]:
    """The wire names of the fields of a model."""
    return [one.wire for one in model.__model_fields__.values()]
