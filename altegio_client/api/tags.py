# Generated; do not edit. Regenerate: make generate
"""Tags: Tags of clients, appointments and events (all deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, Choice, Code, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import deprecated

    from ..enums import TagEntity
    from ..models import CreatedTag, Tag, TagUpdate
    from ..types import Response
else:
    from ..operation import deprecated

_CREATE_TAG = Operation(
    "create_tag",
    "tags",
    "POST",
    "/labels/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("title", "title", STR),
        ("color", "color", STR),
        ("entity", "entity", Code("TagEntity")),
        ("icon", "icon", STR),
    ),
    required=(
        "title",
        "color",
    ),
    result=Ref("created_tag", "CreatedTag"),
    nullable=True,
)
_DELETE_TAG_BY_TAG_ID = Operation(
    "delete_tag_by_tag_id",
    "tags",
    "DELETE",
    "/labels/{location_id}/{tag_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("tag_id", "tag_id", INT),
    ),
)
_GET_TAG_LIST_BY_ENTITY = Operation(
    "get_tag_list_by_entity",
    "tags",
    "GET",
    "/labels/{location_id}/{entity}",
    path_params=(
        ("location_id", "location_id", INT),
        ("entity", "entity", Choice("activity", "client", "common", "record")),
    ),
    result=List(Ref("tag", "Tag")),
    safe=True,
    paging=Paging(),
)
_UPDATE_TAG_BY_TAG_ID = Operation(
    "update_tag_by_tag_id",
    "tags",
    "PUT",
    "/labels/{location_id}/{tag_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("tag_id", "tag_id", INT),
    ),
    required=("body",),
    body=Ref("tag_update", "TagUpdate"),
)


class TagsGroup(Group):
    """Tags of clients, appointments and events (all deprecated)."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_tag": _CREATE_TAG,
        "delete_tag_by_tag_id": _DELETE_TAG_BY_TAG_ID,
        "get_tag_list_by_entity": _GET_TAG_LIST_BY_ENTITY,
        "update_tag_by_tag_id": _UPDATE_TAG_BY_TAG_ID,
    }

    @property
    def with_response(self) -> TagsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("TagsGroupWithResponse", self._with_response())

    @deprecated("create_tag is deprecated by Altegio; use the tags of API v2")
    async def create_tag(
        self,
        location_id: int,
        *,
        title: str,
        color: str,
        entity: TagEntity | int | None = None,
        icon: str | None = None,
    ) -> CreatedTag | None:
        """Create a tag.

        Deprecated; the tag calls of API v2 replace it. A POST whose values stand in the query. `entity`: 0
        general, 1 clients, 2 appointments. Colors are #RRGGBB.

        Args:
            location_id: Location ID.
            title: Title of the tag.
            color: Color, #RRGGBB.
            entity: 0 general, 1 clients, 2 appointments.
            icon: Icon name.

        Returns:
            CreatedTag | None.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /labels/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/tags/create_tag
        """
        result: CreatedTag | None = await self._call(
            _CREATE_TAG,
            (location_id,),
            (
                title,
                color,
                entity,
                icon,
            ),
        )
        return result

    @deprecated("delete_tag_by_tag_id is deprecated by Altegio; use the tags of API v2")
    async def delete_tag_by_tag_id(self, location_id: int, tag_id: int) -> None:
        """Delete a tag.

        Deprecated; the tag calls of API v2 replace it. The fields of the response are not published.

        Args:
            location_id: Location ID.
            tag_id: Tag ID.

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
        DELETE /labels/{location_id}/{tag_id}
        https://developer.alteg.io/en/b2b-v1/openapi/tags/delete_tag_by_tag_id
        """
        result: None = await self._call(
            _DELETE_TAG_BY_TAG_ID,
            (
                location_id,
                tag_id,
            ),
        )
        return result

    @deprecated("get_tag_list_by_entity is deprecated by Altegio; use the tags of API v2")
    async def get_tag_list_by_entity(
        self, location_id: int, entity: Literal["activity", "client", "common", "record"] | str
    ) -> list[Tag]:
        """List the tags of one entity type.

        Deprecated; the tag calls of API v2 replace it.

        Args:
            location_id: Location ID.
            entity: Type of entity; the numbers 0 to 3 also work, names are preferred. common, client,
                record or activity; 0, 1, 2 and 3 are taken, too.

        Returns:
            list[Tag].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /labels/{location_id}/{entity}
        https://developer.alteg.io/en/b2b-v1/openapi/tags/get_tag_list_by_entity
        """
        result: list[Tag] = await self._call(
            _GET_TAG_LIST_BY_ENTITY,
            (
                location_id,
                entity,
            ),
        )
        return result

    @deprecated("update_tag_by_tag_id is deprecated by Altegio; use the tags of API v2")
    async def update_tag_by_tag_id(
        self, location_id: int, tag_id: int, *, body: TagUpdate | Mapping[str, Any]
    ) -> None:
        """Change a tag.

        Deprecated; the tag calls of API v2 replace it. The response is 202 without a body. `entity`: 1
        clients, 2 appointments.

        Args:
            location_id: Location ID.
            tag_id: Tag ID.
            body: TagUpdate, or a mapping by wire names; no field is required. Example: {'title':
                'Testway2', 'color': '#aa11ff', 'entity': 2, 'icon': 'Test'}

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
        PUT /labels/{location_id}/{tag_id}
        https://developer.alteg.io/en/b2b-v1/openapi/tags/update_tag_by_tag_id
        """
        result: None = await self._call(
            _UPDATE_TAG_BY_TAG_ID,
            (
                location_id,
                tag_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class TagsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        @deprecated("create_tag is deprecated by Altegio; use the tags of API v2")
        async def create_tag(
            self,
            location_id: int,
            *,
            title: str,
            color: str,
            entity: TagEntity | int | None = None,
            icon: str | None = None,
        ) -> Response[CreatedTag | None, Any]: ...

        @deprecated("delete_tag_by_tag_id is deprecated by Altegio; use the tags of API v2")
        async def delete_tag_by_tag_id(self, location_id: int, tag_id: int) -> Response[None, Any]: ...

        @deprecated("get_tag_list_by_entity is deprecated by Altegio; use the tags of API v2")
        async def get_tag_list_by_entity(
            self, location_id: int, entity: Literal["activity", "client", "common", "record"] | str
        ) -> Response[list[Tag], Any]: ...

        @deprecated("update_tag_by_tag_id is deprecated by Altegio; use the tags of API v2")
        async def update_tag_by_tag_id(
            self, location_id: int, tag_id: int, *, body: TagUpdate | Mapping[str, Any]
        ) -> Response[None, Any]: ...
