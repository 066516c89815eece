"""Team members of a location: active ones, their services, and safe changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from altegio._validation.values import validate_bool, validate_text, without_none
from altegio.resources._base import ResourceGroup
from altegio_client.api.team_members import TeamMembersGroup

if TYPE_CHECKING:
    from altegio._validation.ids import IdOrZero
    from altegio_client.models import Service, TeamMember, UpdatedTeamMember

__all__ = ["Provider", "TeamMembers"]

_TEXTS = ("name", "specialization", "information", "api_id")
_NUMBERS = ("weight", "hidden", "fired", "user_id")
_SENT_BACK = (*_TEXTS, *_NUMBERS, "has_access_timetable", "is_paid_staff")


@attrs.frozen
class Provider:
    """A team member with the services that can be booked with them.

    Attributes:
        team_member: the team member.
        services: the services, as the list of services shows them.
    """

    team_member: TeamMember
    services: tuple[Service, ...]


class TeamMembers(ResourceGroup, TeamMembersGroup):
    """Team members: the operations, active team members, safe changes."""

    async def list_active(self, location_id: int, *, bookable: bool = False) -> list[TeamMember]:
        """List the team members who work at a location: neither dismissed nor removed.

        Args:
            location_id: the location.
            bookable: only those who can be booked online: bookable, and not hidden.

        Returns:
            list[TeamMember]: in the server's order; the list has no pages.

        Raises:
            TypeError, ValueError: location_id is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> names = [member.name for member in await api.team_members.list_active(720441)]

        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member_list
        """
        members = await self.get_team_member_list(location_id)
        return [
            member
            for member in members or ()
            if not member.fired
            and not member.status
            and (not bookable or (member.bookable is not False and not member.hidden))
        ]

    async def list_with_services(self, location_id: int, *, bookable: bool = False) -> list[Provider]:
        """List the team members who work at a location, each with their services: one more call for each.

        Args:
            location_id: the location.
            bookable: only team members and services that can be booked online.

        Returns:
            list[Provider]: in the server's order; those without a service, too.

        Raises:
            TypeError, ValueError: location_id is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> for provider in await api.team_members.list_with_services(720441, bookable=True):
            ...     titles = [service.title for service in provider.services]

        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member_list
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service_list
        """
        providers: list[Provider] = []
        for member in await self.list_active(location_id, bookable=bookable):
            services = await self._api.services.get_service_list(location_id, staff_id=member.id)
            chosen = tuple(service for service in services or () if service.active or not bookable)
            providers.append(Provider(member, chosen))
        return providers

    async def update(
        self,
        location_id: int,
        team_member_id: int,
        *,
        name: str | None = None,
        specialization: str | None = None,
        information: str | None = None,
        weight: int | None = None,
        hidden: bool | None = None,
        dismissed: bool | None = None,
        has_schedule: bool | None = None,
        user_id: IdOrZero | None = None,
        api_id: str | None = None,
    ) -> UpdatedTeamMember:
        """Change a team member; all else stays as it is.

        The team member is read first and sent completely, because a change without ``has_access_timetable`` may
        remove the schedule. A change that another user makes in between is lost.

        Args:
            location_id: the location.
            team_member_id: the team member.
            name: the name, not empty.
            specialization: the specialization.
            information: a description, HTML.
            weight: the place in lists, heavier first.
            hidden: whether online booking doesn't show them.
            dismissed: whether they are dismissed.
            has_schedule: whether they may have working hours.
            user_id: the user account; 0 for none.
            api_id: the ID in another system.

        Returns:
            UpdatedTeamMember: the team member after the change.

        Raises:
            TypeError, ValueError: an argument is invalid, or there is nothing to change; nothing was sent.
            NotFoundError: the location has no such team member.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> member = await api.team_members.update(720441, 8886, specialization="Colourist", hidden=False)

        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member_list
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/update_team_member
        """
        from altegio_client.models import TeamMemberUpdate

        if name is not None:
            validate_text("name", name)
        fields = {
            "name": name,
            "specialization": specialization,
            "information": information,
            "weight": weight,
            "hidden": None if hidden is None else int(validate_bool("hidden", hidden)),
            "fired": None if dismissed is None else int(validate_bool("dismissed", dismissed)),
            "has_access_timetable": has_schedule,
            "user_id": user_id,
            "api_id": api_id,
        }
        body = TeamMemberUpdate(**without_none(fields))
        changes = body.to_dict()
        if not changes:
            raise ValueError("there is nothing to change; pass at least one field, such as name or hidden")
        known: dict[str, Any] = (await self.get_team_member(location_id, team_member_id)).to_dict()
        # One response lacks the description and the timetable, the other one is_paid_staff.
        for member in await self.get_team_member_list(location_id) or ():
            if member.id == team_member_id:
                known |= member.to_dict()
        for field in _SENT_BACK:
            value = known.get(field)
            if value is not None and field not in changes:
                changes[field] = str(value) if field in _TEXTS else value
        return await self.update_team_member(location_id, team_member_id, body=TeamMemberUpdate.from_dict(changes))
