# Generated; do not edit. Regenerate: make generate
"""Team Members: Team members and positions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATE, INT, List, Many, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    from typing_extensions import deprecated

    from ..models import (
        CountMeta,
        CreatedPosition,
        Position,
        PositionCreate,
        QuickTeamMemberCreate,
        TeamMember,
        TeamMemberCreate,
        TeamMemberDetails,
        TeamMemberProfile,
        TeamMemberSummary,
        TeamMemberUpdate,
        TeamWorkloadDay,
        UpdatedTeamMember,
    )
    from ..types import Response
else:
    from ..operation import deprecated

_CREATE_POSITION_QUICK = Operation(
    "create_position_quick",
    "team_members",
    "POST",
    "/company/{location_id}/positions/quick",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("position_create", "PositionCreate"),
    result=Ref("created_position", "CreatedPosition"),
)
_CREATE_TEAM_MEMBER_QUICK = Operation(
    "create_team_member_quick",
    "team_members",
    "POST",
    "/company/{location_id}/staff/quick",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("quick_team_member_create", "QuickTeamMemberCreate"),
    result=Ref("team_member_summary", "TeamMemberSummary"),
)
_DELETE_TEAM_MEMBER = Operation(
    "delete_team_member",
    "team_members",
    "DELETE",
    "/staff/{location_id}/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
)
_DEPRECATED_CREATE_TEAM_MEMBER = Operation(
    "deprecated_create_team_member",
    "team_members",
    "POST",
    "/staff/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("team_member_create", "TeamMemberCreate"),
    result=Ref("team_member_details", "TeamMemberDetails"),
)
_GET_POSITION_LIST = Operation(
    "get_position_list",
    "team_members",
    "GET",
    "/company/{location_id}/staff/positions",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("position", "Position")),
    safe=True,
    paging=Paging(),
)
_GET_TEAM_MEMBER = Operation(
    "get_team_member",
    "team_members",
    "GET",
    "/company/{location_id}/staff/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    result=Ref("team_member_details", "TeamMemberDetails"),
    safe=True,
)
_GET_TEAM_MEMBER_BY_ID = Operation(
    "get_team_member_by_id",
    "team_members",
    "GET",
    "/staff/{location_id}/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    result=Ref("team_member_profile", "TeamMemberProfile"),
    safe=True,
)
_GET_TEAM_MEMBER_LIST = Operation(
    "get_team_member_list",
    "team_members",
    "GET",
    "/staff/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("team_member", "TeamMember")),
    safe=True,
    paging=Paging(),
)
_GET_TEAM_MEMBER_WORKING_DAYS = Operation(
    "get_team_member_working_days",
    "team_members",
    "GET",
    "/locations/{location_id}/team_members/working_days",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
        ("team_member_id", "team_member_id", INT),
        ("team_member_ids", "team_member_ids[]", Many(INT)),
    ),
    required=(
        "start_date",
        "end_date",
    ),
    result=List(DATE),
    safe=True,
    paging=Paging(),
)
_GET_TEAM_MEMBER_WORKLOAD = Operation(
    "get_team_member_workload",
    "team_members",
    "GET",
    "/locations/{location_id}/team_members/workload",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
        ("team_member_id", "team_member_id", INT),
        ("team_member_ids", "team_member_ids[]", Many(INT)),
    ),
    required=(
        "start_date",
        "end_date",
    ),
    result=List(Ref("team_workload_day", "TeamWorkloadDay")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_UPDATE_TEAM_MEMBER = Operation(
    "update_team_member",
    "team_members",
    "PUT",
    "/staff/{location_id}/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    required=("body",),
    body=Ref("team_member_update", "TeamMemberUpdate"),
    result=Ref("updated_team_member", "UpdatedTeamMember"),
)


class TeamMembersGroup(Group):
    """Team members and positions."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_position_quick": _CREATE_POSITION_QUICK,
        "create_team_member_quick": _CREATE_TEAM_MEMBER_QUICK,
        "delete_team_member": _DELETE_TEAM_MEMBER,
        "deprecated_create_team_member": _DEPRECATED_CREATE_TEAM_MEMBER,
        "get_position_list": _GET_POSITION_LIST,
        "get_team_member": _GET_TEAM_MEMBER,
        "get_team_member_by_id": _GET_TEAM_MEMBER_BY_ID,
        "get_team_member_list": _GET_TEAM_MEMBER_LIST,
        "get_team_member_working_days": _GET_TEAM_MEMBER_WORKING_DAYS,
        "get_team_member_workload": _GET_TEAM_MEMBER_WORKLOAD,
        "update_team_member": _UPDATE_TEAM_MEMBER,
    }

    @property
    def with_response(self) -> TeamMembersGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("TeamMembersGroupWithResponse", self._with_response())

    @deprecated("create_position_quick is deprecated by Altegio")
    async def create_position_quick(
        self, location_id: int, *, body: PositionCreate | Mapping[str, Any]
    ) -> CreatedPosition:
        """Create a position in the chain and link it to the location.

        Deprecated; no replacement in v1 is named. The position is created in the chain and linked to the
        location.

        Args:
            location_id: Location ID. Example: 123.
            body: PositionCreate, or a mapping by wire names; needs title. Example: {'title':
                'Position'}

        Returns:
            CreatedPosition: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/positions/quick
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/create_position_quick
        """
        result: CreatedPosition = await self._call(_CREATE_POSITION_QUICK, (location_id,), (), body)
        return result

    async def create_team_member_quick(
        self, location_id: int, *, body: QuickTeamMemberCreate | Mapping[str, Any]
    ) -> TeamMemberSummary:
        """Create a team member from a few fields and invite the user.

        `position_id` may be null, and so may `user_email` and `user_phone`: then no user account is linked.
        An empty text is refused, and so is the address of an unknown user unless `is_user_invite` is true,
        which sends an invitation. Without `has_timetable_access` the new team member gets neither a
        schedule nor appointments. `is_paid_staff` is needed where the licence counts seats (400 without
        it). `phone_number` is never read.

        Args:
            location_id: Location ID. Example: 123.
            body: QuickTeamMemberCreate, or a mapping by wire names; needs is_user_invite, name,
                position_id, specialization, user_email, user_phone. Example: {'is_user_invite': True,
                'name': 'John Johnson', 'position_id': 123, 'specialization': 'Cosmetologist',
                'user_email': 'john.johnson@example.com', 'user_phone': '11234567890'}

        Returns:
            TeamMemberSummary: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/staff/quick
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/create_team_member_quick
        """
        result: TeamMemberSummary = await self._call(_CREATE_TEAM_MEMBER_QUICK, (location_id,), (), body)
        return result

    async def delete_team_member(self, location_id: int, team_member_id: int) -> None:
        """Remove a team member from a location.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.

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
        DELETE /staff/{location_id}/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/delete_team_member
        """
        result: None = await self._call(
            _DELETE_TEAM_MEMBER,
            (
                location_id,
                team_member_id,
            ),
        )
        return result

    async def deprecated_create_team_member(
        self, location_id: int, *, body: TeamMemberCreate | Mapping[str, Any]
    ) -> TeamMemberDetails:
        """Create a team member.

        Create_team_member_quick is the newer call.

        Args:
            location_id: Location ID.
            body: TeamMemberCreate, or a mapping by wire names; no field is required. Example: {'name':
                'Basil', 'specialization': 'the hairdresser', 'weight': 10, 'information': 'Trimming
                with three hands', 'api_id': '42', 'user_id': 123, 'has_access_timetable': True,
                'is_included_in_payment_policy': True}

        Returns:
            TeamMemberDetails: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /staff/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/deprecated_create_team_member
        """
        result: TeamMemberDetails = await self._call(_DEPRECATED_CREATE_TEAM_MEMBER, (location_id,), (), body)
        return result

    @deprecated("get_position_list is deprecated by Altegio")
    async def get_position_list(self, location_id: int) -> list[Position]:
        """List the positions of a location.

        Deprecated; no replacement in v1 is named.

        Args:
            location_id: Location ID.

        Returns:
            list[Position].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/staff/positions
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_position_list
        """
        result: list[Position] = await self._call(_GET_POSITION_LIST, (location_id,))
        return result

    async def get_team_member(self, location_id: int, team_member_id: int) -> TeamMemberDetails:
        """Get one team member of a location.

        The list comes from get_team_member_list.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.

        Returns:
            TeamMemberDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/staff/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member
        """
        result: TeamMemberDetails = await self._call(
            _GET_TEAM_MEMBER,
            (
                location_id,
                team_member_id,
            ),
        )
        return result

    async def get_team_member_by_id(self, location_id: int, team_member_id: int) -> TeamMemberProfile:
        """Get one team member with rating, profile text and pictures.

        `hidden`, `fired`, `status` and `weight` are strings here.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.

        Returns:
            TeamMemberProfile.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /staff/{location_id}/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member_by_id
        """
        result: TeamMemberProfile = await self._call(
            _GET_TEAM_MEMBER_BY_ID,
            (
                location_id,
                team_member_id,
            ),
        )
        return result

    async def get_team_member_list(self, location_id: int) -> list[TeamMember]:
        """List the team members of a location.

        Args:
            location_id: Location ID.

        Returns:
            list[TeamMember].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /staff/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member_list
        """
        result: list[TeamMember] = await self._call(_GET_TEAM_MEMBER_LIST, (location_id,))
        return result

    async def get_team_member_working_days(
        self,
        location_id: int,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        team_member_id: int | None = None,
        team_member_ids: Iterable[int] | None = None,
    ) -> list[dt.date]:
        """List the days on which any member of a team works.

        The days of all requested team members together, in no order.

        Args:
            location_id: Location ID.
            start_date: First day. Example: 2026-10-01.
            end_date: Last day, inclusive. Example: 2026-10-09.
            team_member_id: One team member; all when left out.
            team_member_ids: Several team members.

        Returns:
            list[dt.date]: The days.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /locations/{location_id}/team_members/working_days
        """
        result: list[dt.date] = await self._call(
            _GET_TEAM_MEMBER_WORKING_DAYS,
            (location_id,),
            (
                start_date,
                end_date,
                team_member_id,
                team_member_ids,
            ),
        )
        return result

    async def get_team_member_workload(
        self,
        location_id: int,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        team_member_id: int | None = None,
        team_member_ids: Iterable[int] | None = None,
    ) -> list[TeamWorkloadDay]:
        """Get the daily workload of a team.

        The share of the working time that is booked, from 0 to 1, of all requested team members together.
        The response is in no order, and was seen to have one day more than requested.

        Args:
            location_id: Location ID.
            start_date: First day. Example: 2026-10-01.
            end_date: Last day, inclusive. Example: 2026-10-09.
            team_member_id: One team member; all when left out.
            team_member_ids: Several team members.

        Returns:
            list[TeamWorkloadDay]: The days.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /locations/{location_id}/team_members/workload
        """
        result: list[TeamWorkloadDay] = await self._call(
            _GET_TEAM_MEMBER_WORKLOAD,
            (location_id,),
            (
                start_date,
                end_date,
                team_member_id,
                team_member_ids,
            ),
        )
        return result

    async def update_team_member(
        self, location_id: int, team_member_id: int, *, body: TeamMemberUpdate | Mapping[str, Any]
    ) -> UpdatedTeamMember:
        """Change the data and flags of a team member.

        `user_id: 0` unlinks the user. Changing `is_included_in_payment_policy` needs the right
        payment_policy_update_access.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            body: TeamMemberUpdate, or a mapping by wire names; no field is required. Example: {'name':
                'text'}

        Returns:
            UpdatedTeamMember.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /staff/{location_id}/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/update_team_member
        """
        result: UpdatedTeamMember = await self._call(
            _UPDATE_TEAM_MEMBER,
            (
                location_id,
                team_member_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class TeamMembersGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        @deprecated("create_position_quick is deprecated by Altegio")
        async def create_position_quick(
            self, location_id: int, *, body: PositionCreate | Mapping[str, Any]
        ) -> Response[CreatedPosition, Any]: ...

        async def create_team_member_quick(
            self, location_id: int, *, body: QuickTeamMemberCreate | Mapping[str, Any]
        ) -> Response[TeamMemberSummary, Any]: ...

        async def delete_team_member(self, location_id: int, team_member_id: int) -> Response[None, Any]: ...

        async def deprecated_create_team_member(
            self, location_id: int, *, body: TeamMemberCreate | Mapping[str, Any]
        ) -> Response[TeamMemberDetails, Any]: ...

        @deprecated("get_position_list is deprecated by Altegio")
        async def get_position_list(self, location_id: int) -> Response[list[Position], Any]: ...

        async def get_team_member(
            self, location_id: int, team_member_id: int
        ) -> Response[TeamMemberDetails, Any]: ...

        async def get_team_member_by_id(
            self, location_id: int, team_member_id: int
        ) -> Response[TeamMemberProfile, Any]: ...

        async def get_team_member_list(self, location_id: int) -> Response[list[TeamMember], Any]: ...

        async def get_team_member_working_days(
            self,
            location_id: int,
            *,
            start_date: dt.date | str,
            end_date: dt.date | str,
            team_member_id: int | None = None,
            team_member_ids: Iterable[int] | None = None,
        ) -> Response[list[dt.date], Any]: ...

        async def get_team_member_workload(
            self,
            location_id: int,
            *,
            start_date: dt.date | str,
            end_date: dt.date | str,
            team_member_id: int | None = None,
            team_member_ids: Iterable[int] | None = None,
        ) -> Response[list[TeamWorkloadDay], CountMeta | None]: ...

        async def update_team_member(
            self, location_id: int, team_member_id: int, *, body: TeamMemberUpdate | Mapping[str, Any]
        ) -> Response[UpdatedTeamMember, Any]: ...
