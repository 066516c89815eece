"""The membership types of a chain: changed, copied, archived and brought back."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, Unpack

from altegio._validation.values import validate_text
from altegio.resources.memberships._forms import (
    UNITS,
    TypeChanges,
    TypeFields,
    checked_changes,
    checked_whole,
    kept,
    read_fields,
)
from altegio.resources.memberships._types import MembershipTypes
from altegio_client.models import ChainMembershipType


class MembershipTypeChanges(MembershipTypes):
    """What ``api.memberships`` can do with membership types that are there."""

    async def update_type(
        self, chain_id: int, type: ChainMembershipType | int, **changes: Unpack[TypeChanges]
    ) -> ChainMembershipType:
        """Change some fields of a membership type; all others are sent as they are.

        The server replaces the type, so it is read first, even if a type that was read is given: that may be
        outdated. What somebody else changes between reading and sending is overwritten. Requests and answers name
        fields differently, so what was read goes back under the names of requests. Services and categories are
        sent only where they are changed, which keeps the others, as documented. ``balance_edit_type_id`` is sent
        only where it is given, since its codes in answers (1 editable, 2 not) don't tell which of those in
        requests (0, 1, 2) it was; neither is ``autoactivation_period``, which no answer has.

        Args:
            chain_id: the chain.
            type: the membership type, of which only the ID counts; or the ID.
            **changes: what to change: the keywords of ``create_type``, but for ``salon_ids``,
                ``delete_online_image`` and ``category``. A number without its unit is in the present one. Services
                and categories replace the present ones.

        Returns:
            ChainMembershipType: the membership type as the server has it now. A ``UserWarning`` names the fields
                that it has otherwise than they were sent, such as the price of one that has been sold.

        Raises:
            TypeError: a field is unknown, or a value has a wrong type; nothing was sent.
            ValueError: there is nothing to change, a value is out of range or None, or services or categories are
                empty, for which the API has no request: nothing was sent. Or the server doesn't tell what the
                request needs: nothing was changed.
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> type = await api.memberships.get_type(1, 468039)
            >>> (await api.memberships.update_type(1, type, cost=550)).cost
            550

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_update
        """
        wanted = checked_changes(changes)
        if not wanted:
            raise ValueError("there is nothing to change")
        type_id = type.id if isinstance(type, ChainMembershipType) else type
        if type_id is None:
            raise ValueError("the membership type has no ID; read it with get_type")
        return await self._replace(chain_id, type_id, await self.get_type(chain_id, type_id), wanted)

    async def clone_type(self, chain_id: int, type_id: int, **changes: Unpack[TypeChanges]) -> ChainMembershipType:
        """Copy a membership type within its chain, and change the copy.

        Args:
            chain_id: the chain.
            type_id: the membership type to copy.
            **changes: what is to be different in the copy, as in ``update_type``. Without a title it is called
                like the original, with "(2)" at the end.

        Returns:
            ChainMembershipType: the copy.

        Raises:
            TypeError, ValueError: a change doesn't fit; nothing was copied.
            APIError: the server refused. Where it refused the changes, a note says which ID the copy has.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> copy = await api.memberships.clone_type(1, 468039, title="Five visits", cost=300)
            >>> copy.title, copy.cost
            ('Five visits', 300)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_clone
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_update
        """
        wanted = checked_changes(changes)
        copy = await self._api.chain_loyalty_programs.chain_loyalty_membership_types_clone(chain_id, type_id)
        if not wanted:
            return copy
        try:
            if copy.id is None:
                raise ValueError("the server doesn't tell its ID")
            return await self._replace(chain_id, copy.id, copy, wanted)
        except Exception as error:
            error.add_note(f"the copy was made: membership type {copy.id}")
            raise

    async def archive_type(self, chain_id: int, type_id: int) -> ChainMembershipType:
        """Take a membership type off sale; memberships that were sold stay valid.

        Args:
            chain_id: the chain.
            type_id: the membership type.

        Returns:
            ChainMembershipType: the type as it is then, with ``date_archived``.

        Raises:
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> (await api.memberships.archive_type(1, 468039)).is_archived
            True

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_archive
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        return await self._set_archived(chain_id, type_id, True)

    async def unarchive_type(self, chain_id: int, type_id: int) -> ChainMembershipType:
        """Put an archived membership type on sale again.

        Args:
            chain_id: the chain.
            type_id: the membership type.

        Returns:
            ChainMembershipType: the type as it is then.

        Raises:
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> (await api.memberships.unarchive_type(1, 468039)).is_archived
            False

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_archive
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        return await self._set_archived(chain_id, type_id, False)

    async def restore_type(self, chain_id: int, type_id: int, *, title: str) -> ChainMembershipType:
        """Bring back a membership type that was deleted.

        Args:
            chain_id: the chain.
            type_id: the membership type.
            title: its new name, not empty.

        Returns:
            ChainMembershipType: the type as it is then.

        Raises:
            TypeError, ValueError: title is no text, or empty; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> await api.chain_loyalty_programs.chain_loyalty_membership_types_delete(1, 468039)
            >>> (await api.memberships.restore_type(1, 468039, title="Ten visits")).title
            'Ten visits'

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_restore
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
        """
        validate_text("title", title)
        await self._api.chain_loyalty_programs.chain_loyalty_membership_types_restore(
            chain_id, type_id, body={"restore_in_title": title}
        )
        return await self.get_type(chain_id, type_id)

    @staticmethod
    def fields_of(type: ChainMembershipType) -> TypeFields:
        """What ``create_type`` needs to make another membership type like one that was read.

        IDs of locations, services and categories are those of its chain; another chain has others.
        ``balance_edit_type_id`` and ``autoactivation_period`` are not in it: answers don't tell them.

        Args:
            type: the membership type.

        Returns:
            TypeFields: keywords of ``create_type``, with a ``Period`` for each length of time.

        Raises:
            ValueError: it has no title or cost, or covers something without limit, which can't be requested.

        Example:
            >>> fields = api.memberships.fields_of(await api.memberships.get_type(1, 468039))
            >>> fields["location_ids"] = [720441]
            >>> (await api.memberships.create_type(2, **fields)).title
            '10-visit subscription'
        """
        return read_fields(type)

    async def _replace(
        self, chain_id: int, type_id: int, now: ChainMembershipType, wanted: Mapping[str, Any]
    ) -> ChainMembershipType:
        """Send a membership type as it is now, with what is wanted."""
        present = kept(now)
        for count, unit in UNITS.items():
            if wanted.get(count) == 0:
                present.pop(unit, None)
        body = {**present, "salon_group_id": chain_id, **wanted}
        checked_whole(body)
        updated = await self._api.chain_loyalty_programs.chain_loyalty_membership_types_update(
            chain_id, type_id, body=body
        )
        _compare(body, updated)
        return updated

    async def _set_archived(self, chain_id: int, type_id: int, archived: bool) -> ChainMembershipType:
        await self._api.chain_loyalty_programs.chain_loyalty_membership_types_archive(
            chain_id, type_id, body={"is_archived": archived}
        )
        return await self.get_type(chain_id, type_id)


def _compare(sent: Mapping[str, Any], updated: ChainMembershipType) -> None:
    """Warn of what the server has otherwise than it was sent, as far as it tells."""
    try:
        found = kept(updated)
    except (TypeError, ValueError):
        # An answer that tells too little is no reason to fail: the change was made.
        return
    # The server may store a picture elsewhere, and lists in another order.
    names = [name for name in found if name in sent and name not in ("online_image", "location_ids", "availability")]
    different = [name for name in names if found[name] != sent[name]]
    if different:
        warnings.warn(
            f"membership type {updated.id}: the server didn't take {', '.join(different)} as sent",
            UserWarning,
            stacklevel=4,
        )
