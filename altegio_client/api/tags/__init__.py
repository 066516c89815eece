# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
"""Tags: Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...client import Group, Operation
from ...codec import ANY, INT, STR, Choice, Code, List, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import deprecated

    from ...enums import TagEntity
    from ...models import CreatedTag, Tag, TagUpdate
    from ...types import Response
else:
    from ...client import deprecated

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
    result=Ref("created_tag", "CreatedTag"),
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
    body=Ref("tag_update", "TagUpdate"),
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
    result=ANY,
    enveloped=False,
)


class TagsGroup(Group):
    """Tags."""

    __slots__ = ()

    @property
    def with_response(self) -> TagsGroupWithResponse:
        """The same operations, each returning the whole answer: payload, meta, status, headers, bytes."""
        return cast("TagsGroupWithResponse", self._with_response())

    @deprecated("deprecated by Altegio")
    async def create_tag(
        self,
        location_id: int,
        *,
        title: str,
        color: str,
        entity: TagEntity | int | None = None,
        icon: str | None = None,
    ) -> CreatedTag | None:
        """Creates a tag; its values travel in the query, not in a body. Deprecated.

        Args:
            location_id: The location.
            title: Title.
            color: #RRGGBB.
            entity: 0 general, 1 clients, 2 appointments.
            icon: Icon name.

        Returns:
            CreatedTag | None: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

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

    @deprecated("deprecated by Altegio")
    async def get_tag_list_by_entity(
        self, location_id: int, entity: Literal["activity", "client", "common", "record"]
    ) -> list[Tag]:
        """Lists the tags of one kind in a location. Deprecated.

        The published page contradicts itself: get_tag_list_by_entity.

        Args:
            location_id: The location.
            entity: Numbers 0 to 3 also work, names preferred.

        Returns:
            list[Tag]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

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

    @deprecated("deprecated by Altegio")
    async def update_tag_by_tag_id(
        self, location_id: int, tag_id: int, *, body: TagUpdate | Mapping[str, Any]
    ) -> None:
        """Changes a tag; answers 202 without a body. Deprecated.

        Args:
            location_id: The location.
            tag_id: Tag ID.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /labels/{location_id}/{tag_id}
        https://developer.alteg.io/en/b2b-v1/openapi/tags/update_tag_by_tag_id
        """
        await self._call(
            _UPDATE_TAG_BY_TAG_ID,
            (
                location_id,
                tag_id,
            ),
            (),
            body,
        )

    @deprecated("deprecated by Altegio")
    async def delete_tag_by_tag_id(self, location_id: int, tag_id: int) -> Any:
        """Deprecated: deletes a location's tag; the v2 companies tags endpoint replaces it.

        Args:
            location_id: The location.
            tag_id: Tag ID.

        Returns:
            Any: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /labels/{location_id}/{tag_id}
        https://developer.alteg.io/en/b2b-v1/openapi/tags/delete_tag_by_tag_id
        """
        return await self._call(
            _DELETE_TAG_BY_TAG_ID,
            (
                location_id,
                tag_id,
            ),
        )


if TYPE_CHECKING:

    class TagsGroupWithResponse:
        """What ``with_response`` makes of the operations above; it exists for type checkers only."""

        @deprecated("deprecated by Altegio")
        async def create_tag(
            self,
            location_id: int,
            *,
            title: str,
            color: str,
            entity: TagEntity | int | None = None,
            icon: str | None = None,
        ) -> Response[CreatedTag | None, Any]: ...

        @deprecated("deprecated by Altegio")
        async def get_tag_list_by_entity(
            self, location_id: int, entity: Literal["activity", "client", "common", "record"]
        ) -> Response[list[Tag], Any]: ...

        @deprecated("deprecated by Altegio")
        async def update_tag_by_tag_id(
            self, location_id: int, tag_id: int, *, body: TagUpdate | Mapping[str, Any]
        ) -> Response[None, Any]: ...

        @deprecated("deprecated by Altegio")
        async def delete_tag_by_tag_id(self, location_id: int, tag_id: int) -> Response[Any, Any]: ...
