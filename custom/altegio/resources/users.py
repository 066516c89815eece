"""Users of a location: their permissions as a mapping, and invitations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, get_args

import attrs

from altegio._parsing import as_list, as_mapping
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_list, validate_phone, validate_text, without_none
from altegio.resources._base import Resource

if TYPE_CHECKING:
    from altegio_client.models import UserPermissions

__all__ = ["Invitation", "Permissions", "UserRole", "Users"]

UserRole = Literal["worker", "administrator", "accountant", "manager", "owner"]
"""The roles that a user can get; the two read-only roles are assigned by the platform alone."""

_ROLES = get_args(UserRole)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


@attrs.frozen
class Permissions:
    """The permissions of a user at a location.

    Attributes:
        role: the slug of the role; None where the server returned none.
        team_member_id: the team member of the user account; None without one.
        is_editable: whether the caller may change role and permissions.
        values: the value of each permission by its slug: True, False, a number, a text or a list.
    """

    role: str | None
    team_member_id: int | None
    is_editable: bool | None
    values: Mapping[str, Any]


def _validate_role(role: object) -> None:
    if role is not None and role not in _ROLES:
        raise ValueError(f"role is one of {', '.join(_ROLES)}, not {role!r}")


def _validate_permissions(name: str, permissions: object) -> None:
    if permissions is not None:
        check_type(name, permissions, Mapping, "a mapping from slug to value")


@attrs.frozen(kw_only=True)
class Invitation:
    """An invitation: a name, and either a phone or an e-mail address.

    Attributes:
        name: the name, not empty.
        phone: the phone with country code, such as +13155550175.
        email: the e-mail address.
        role: the role of the new user.
        position: the position, as text.
        team_member_id: the team member of the new user account.
        permissions: the value of each permission by its slug.

    Raises:
        TypeError: neither or both of phone and email are passed, or a value has a wrong type.
        ValueError: name, phone, email, role or team_member_id is invalid.
    """

    name: str
    phone: str | None = None
    email: str | None = None
    role: UserRole | None = None
    position: str | None = None
    team_member_id: int | None = None
    permissions: Mapping[str, Any] | None = None

    def __attrs_post_init__(self) -> None:
        validate_text("name", self.name)
        _validate_role(self.role)
        _validate_permissions("permissions", self.permissions)
        if self.team_member_id is not None:
            validate_id("team_member_id", self.team_member_id)
        if (self.phone is None) is (self.email is None):
            raise TypeError("pass either phone or email")
        if self.phone is not None:
            validate_phone(self.phone)
        elif not _EMAIL.fullmatch(validate_text("email", self.email).strip()):
            raise ValueError(f"email: {self.email!r} is no e-mail address, such as name@example.com")

    def to_wire(self) -> dict[str, Any]:
        """The form that the server accepts."""
        search = f"+{validate_phone(self.phone)}" if self.phone is not None else str(self.email).strip()
        return without_none(
            {
                "name": self.name.strip(),
                "search": search,
                "user_role": self.role,
                "position": self.position,
                "staff_id": self.team_member_id,
                "user_permissions": None if self.permissions is None else _as_list(self.permissions),
            }
        )


class Users(Resource):
    """Permissions of users as a mapping, and invitations."""

    async def get_permissions(self, location_id: int, user_id: int) -> Permissions:
        """Get the role of a user and the value of each permission.

        Args:
            location_id: the location.
            user_id: the user.

        Returns:
            Permissions: with ``values`` by slug.

        Raises:
            NotFoundError: the location has no such user.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> permissions = await api.users.get_permissions(720441, 123)
            >>> sees_calendar = permissions.values.get("timetable_access") is True

        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/get_user_permissions
        """
        return _permissions(await self._api.users_permissions.get_user_permissions(location_id, user_id))

    async def set_permissions(
        self,
        location_id: int,
        user_id: int,
        changes: Mapping[str, Any] | None = None,
        *,
        role: UserRole | None = None,
        team_member_id: int | None = None,
    ) -> Permissions:
        """Change permissions of a user; all others stay as they are.

        Role and permissions are read first and sent completely, since the effect of missing ones isn't documented. A
        change that another user makes in between is lost. Where all values are set already, nothing is sent.

        Args:
            location_id: the location.
            user_id: the user.
            changes: the new value of each permission by its slug.
            role: the new role.
            team_member_id: the new team member of the user account.

        Returns:
            Permissions: after the change.

        Raises:
            TypeError: changes is no mapping, or an ID is no int.
            ValueError: there is nothing to change, an ID or the role is invalid, or the user has no permission of such
                a slug. Nothing was changed.
            NotFoundError: the location has no such user.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> permissions = await api.users.set_permissions(720441, 123, {"timetable_access": False})

        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/get_user_permissions
        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/update_user_permissions
        """
        _validate_permissions("changes", changes)
        if not changes and role is None and team_member_id is None:
            raise ValueError("there is nothing to change; pass changes, role or team_member_id")
        _validate_role(role)
        group = self._api.users_permissions
        before = _permissions(await group.get_user_permissions(location_id, user_id))
        unknown = [slug for slug in changes or () if slug not in before.values]
        if unknown:
            raise ValueError(f"user {user_id} has no permission {', '.join(map(str, unknown))}")
        wanted = Permissions(
            role or before.role,
            before.team_member_id if team_member_id is None else team_member_id,
            before.is_editable,
            {**before.values, **(changes or {})},
        )
        if wanted == before and repr(wanted) == repr(before):  # 1 and True are equal, yet not the same
            return before
        body = {
            "user_permissions": _as_list(wanted.values),
            "user_role": wanted.role,
            "staff_id": wanted.team_member_id,
        }
        return _permissions(await group.update_user_permissions(location_id, user_id, body=without_none(body)))

    async def invite(self, location_id: int, invitations: Iterable[Invitation]) -> None:
        """Invite people to work with a location, all in one call.

        Args:
            location_id: the location.
            invitations: at least one, each phone or e-mail address once.

        Raises:
            TypeError: one is no ``Invitation``, or location_id is no int.
            ValueError: the list is empty, an address is repeated, or location_id is invalid. Nothing was sent.
            ValidationError: the server refuses one of them.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> from altegio import Invitation
            >>> invitation = Invitation(name="Olivia", email="mail@example.com", role="administrator")
            >>> await api.users.invite(720441, [invitation])

        https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/create_user_invitation
        """
        invites = [invitation.to_wire() for invitation in validate_list("invitations", invitations, Invitation)]
        if not invites:
            raise ValueError("invitations can't be empty")
        if len({invite["search"].lower() for invite in invites}) < len(invites):
            raise ValueError("invitations: a phone or e-mail address is repeated")
        await self._api.users_permissions.create_user_invitation(location_id, body={"invites": invites})


def _permissions(returned: UserPermissions) -> Permissions:
    listed = [as_mapping(one) for one in as_list(returned.to_dict().get("user_permissions"))]
    values = {str(one["slug"]): one.get("value") for one in listed if one.get("slug") is not None}
    return Permissions(returned.user_role, returned.staff_id, returned.is_editable, values)


def _as_list(values: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [{"slug": slug, "value": value} for slug, value in values.items()]
