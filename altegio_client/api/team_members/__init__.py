# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
"""Team Members: Team Members."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...client import Group, Operation
from ...codec import INT, List, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import deprecated

    from ...models import (
        CreatedPosition,
        PositionCreate,
        QuickTeamMemberCreate,
        TeamMember,
        TeamMemberCreate,
        TeamMemberDetails,
        TeamMemberProfile,
        TeamMemberSummary,
        TitleRef,
        UpdatedTeamMember,
    )
    from ...types import Response
else:
    from ...client import deprecated

_GET_TEAM_MEMBER_LIST = Operation(
    "get_team_member_list",
    "team_members",
    "GET",
    "/staff/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("team_member", "TeamMember")),
)
_DEPRECATED_CREATE_TEAM_MEMBER = Operation(
    "deprecated_create_team_member",
    "team_members",
    "POST",
    "/staff/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("team_member_create", "TeamMemberCreate"),
    result=Ref("team_member_details", "TeamMemberDetails"),
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
    body=Ref("team_member_create", "TeamMemberCreate"),
    result=Ref("updated_team_member", "UpdatedTeamMember"),
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
_CREATE_TEAM_MEMBER_QUICK = Operation(
    "create_team_member_quick",
    "team_members",
    "POST",
    "/company/{location_id}/staff/quick",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("quick_team_member_create", "QuickTeamMemberCreate"),
    result=Ref("team_member_summary", "TeamMemberSummary"),
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
)
_GET_POSITION_LIST = Operation(
    "get_position_list",
    "team_members",
    "GET",
    "/company/{location_id}/staff/positions",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("title_ref", "TitleRef")),
)
_CREATE_POSITION_QUICK = Operation(
    "create_position_quick",
    "team_members",
    "POST",
    "/company/{location_id}/positions/quick",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("position_create", "PositionCreate"),
    result=Ref("created_position", "CreatedPosition"),
)


class TeamMembersGroup(Group):
    """Team Members."""

    __slots__ = ()

    @property
    def with_response(self) -> TeamMembersGroupWithResponse:
        """The same operations, each returning the whole answer: payload, meta, status, headers, bytes."""
        return cast("TeamMembersGroupWithResponse", self._with_response())

    async def get_team_member_list(self, location_id: int) -> list[TeamMember]:
        """Lists all team members of a location.

        Args:
            location_id: The location.

        Returns:
            list[TeamMember]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /staff/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_team_member_list
        """
        result: list[TeamMember] = await self._call(_GET_TEAM_MEMBER_LIST, (location_id,))
        return result

    async def deprecated_create_team_member(
        self, location_id: int, *, body: TeamMemberCreate | Mapping[str, Any]
    ) -> TeamMemberDetails:
        """Adds a team member to a location; no field is marked as required.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            TeamMemberDetails: Created.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /staff/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/deprecated_create_team_member
        """
        result: TeamMemberDetails = await self._call(_DEPRECATED_CREATE_TEAM_MEMBER, (location_id,), (), body)
        return result

    async def get_team_member_by_id(self, location_id: int, team_member_id: int) -> TeamMemberProfile:
        """Returns a specific team member; the page shows an array.

        Args:
            location_id: The location.
            team_member_id: The team member.

        Returns:
            TeamMemberProfile: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

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

    async def update_team_member(
        self, location_id: int, team_member_id: int, *, body: TeamMemberCreate | Mapping[str, Any]
    ) -> UpdatedTeamMember:
        """Changes a team member's details and status flags.

        Args:
            location_id: The location.
            team_member_id: The team member.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            UpdatedTeamMember: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

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

    async def delete_team_member(self, location_id: int, team_member_id: int) -> None:
        """Removes one team member from a location.

        Args:
            location_id: The location.
            team_member_id: The team member.

        Returns:
            Nothing.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /staff/{location_id}/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/delete_team_member
        """
        await self._call(
            _DELETE_TEAM_MEMBER,
            (
                location_id,
                team_member_id,
            ),
        )

    async def create_team_member_quick(
        self, location_id: int, *, body: QuickTeamMemberCreate | Mapping[str, Any]
    ) -> TeamMemberSummary:
        """Creates a team member from a minimal field set; position and phone may be null.

        Args:
            location_id: The location. Example: 123.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            TeamMemberSummary: Created.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/staff/quick
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/create_team_member_quick
        """
        result: TeamMemberSummary = await self._call(_CREATE_TEAM_MEMBER_QUICK, (location_id,), (), body)
        return result

    async def get_team_member(self, location_id: int, team_member_id: int) -> TeamMemberDetails:
        """Returns one team member of a location.

        Args:
            location_id: The location.
            team_member_id: The team member.

        Returns:
            TeamMemberDetails: Success.

        Raises:
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

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

    @deprecated("deprecated by Altegio")
    async def get_position_list(self, location_id: int) -> list[TitleRef]:
        """Lists the current positions of a location (deprecated).

        Args:
            location_id: The location.

        Returns:
            list[TitleRef]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/staff/positions
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_position_list
        """
        result: list[TitleRef] = await self._call(_GET_POSITION_LIST, (location_id,))
        return result

    @deprecated("deprecated by Altegio")
    async def create_position_quick(
        self, location_id: int, *, body: PositionCreate | Mapping[str, Any]
    ) -> CreatedPosition:
        """Creates a position in the chain and links it to the location (deprecated).

        Args:
            location_id: The location. Example: 123.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            CreatedPosition: Created.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/positions/quick
        https://developer.alteg.io/en/b2b-v1/openapi/team-members/create_position_quick
        """
        result: CreatedPosition = await self._call(_CREATE_POSITION_QUICK, (location_id,), (), body)
        return result


if TYPE_CHECKING:

    class TeamMembersGroupWithResponse:
        """What ``with_response`` makes of the operations above; it exists for type checkers only."""

        async def get_team_member_list(self, location_id: int) -> Response[list[TeamMember], Any]: ...

        async def deprecated_create_team_member(
            self, location_id: int, *, body: TeamMemberCreate | Mapping[str, Any]
        ) -> Response[TeamMemberDetails, Any]: ...

        async def get_team_member_by_id(
            self, location_id: int, team_member_id: int
        ) -> Response[TeamMemberProfile, Any]: ...

        async def update_team_member(
            self, location_id: int, team_member_id: int, *, body: TeamMemberCreate | Mapping[str, Any]
        ) -> Response[UpdatedTeamMember, Any]: ...

        async def delete_team_member(self, location_id: int, team_member_id: int) -> Response[None, Any]: ...

        async def create_team_member_quick(
            self, location_id: int, *, body: QuickTeamMemberCreate | Mapping[str, Any]
        ) -> Response[TeamMemberSummary, Any]: ...

        async def get_team_member(
            self, location_id: int, team_member_id: int
        ) -> Response[TeamMemberDetails, Any]: ...

        @deprecated("deprecated by Altegio")
        async def get_position_list(self, location_id: int) -> Response[list[TitleRef], Any]: ...

        @deprecated("deprecated by Altegio")
        async def create_position_quick(
            self, location_id: int, *, body: PositionCreate | Mapping[str, Any]
        ) -> Response[CreatedPosition, Any]: ...
