# Generated; do not edit. Regenerate: make generate
"""Custom Fields: Definitions of custom fields for appointments and clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, STR, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import CustomFieldCreate, CustomFieldUpdate, LocationCustomField, SavedLocationCustomField
    from ..types import Response

_CREATE_CUSTOM_FIELD = Operation(
    "create_custom_field",
    "custom_fields",
    "POST",
    "/custom_fields/{field_category}/{location_id}",
    path_params=(
        ("field_category", "field_category", STR),
        ("location_id", "location_id", INT),
    ),
    required=("body",),
    body=Ref("custom_field_create", "CustomFieldCreate"),
    result=Ref("saved_location_custom_field", "SavedLocationCustomField"),
)
_DELETE_CUSTOM_FIELD = Operation(
    "delete_custom_field",
    "custom_fields",
    "DELETE",
    "/custom_fields/{field_category}/{location_id}/{field_id}",
    path_params=(
        ("field_category", "field_category", STR),
        ("location_id", "location_id", INT),
        ("field_id", "field_id", INT),
    ),
    result=Ref("saved_location_custom_field", "SavedLocationCustomField"),
)
_GET_CUSTOM_FIELD_LIST = Operation(
    "get_custom_field_list",
    "custom_fields",
    "GET",
    "/custom_fields/{field_category}/{location_id}",
    path_params=(
        ("field_category", "field_category", STR),
        ("location_id", "location_id", INT),
    ),
    result=List(Ref("location_custom_field", "LocationCustomField")),
    safe=True,
    paging=Paging(),
)
_UPDATE_CUSTOM_FIELD = Operation(
    "update_custom_field",
    "custom_fields",
    "PUT",
    "/custom_fields/{field_category}/{location_id}/{field_id}",
    path_params=(
        ("field_category", "field_category", STR),
        ("location_id", "location_id", INT),
        ("field_id", "field_id", INT),
    ),
    required=("body",),
    body=Ref("custom_field_update", "CustomFieldUpdate"),
    result=Ref("saved_location_custom_field", "SavedLocationCustomField"),
)


class CustomFieldsGroup(Group):
    """Definitions of custom fields for appointments and clients."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_custom_field": _CREATE_CUSTOM_FIELD,
        "delete_custom_field": _DELETE_CUSTOM_FIELD,
        "get_custom_field_list": _GET_CUSTOM_FIELD_LIST,
        "update_custom_field": _UPDATE_CUSTOM_FIELD,
    }

    @property
    def with_response(self) -> CustomFieldsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("CustomFieldsGroupWithResponse", self._with_response())

    async def create_custom_field(
        self, field_category: str, location_id: int, *, body: CustomFieldCreate | Mapping[str, Any]
    ) -> SavedLocationCustomField:
        """Create a custom field.

        Needs membership in the chain and the right to create fields.

        Args:
            field_category: Category of the fields: appointment or client.
            location_id: Location ID.
            body: CustomFieldCreate, or a mapping by wire names; needs code, show_in_ui, title, type,
                user_can_edit. Example: {'code': 'text', 'show_in_ui': True, 'title': 'text', 'type':
                'text', 'user_can_edit': True}

        Returns:
            SavedLocationCustomField.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /custom_fields/{field_category}/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/create_custom_field
        """
        result: SavedLocationCustomField = await self._call(
            _CREATE_CUSTOM_FIELD,
            (
                field_category,
                location_id,
            ),
            (),
            body,
        )
        return result

    async def delete_custom_field(
        self, field_category: str, location_id: int, field_id: int
    ) -> SavedLocationCustomField:
        """Delete a custom field.

        Needs membership in the chain and the right to remove fields.

        Args:
            field_category: Category of the fields: appointment or client.
            location_id: Location ID.
            field_id: Custom field ID.

        Returns:
            SavedLocationCustomField.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /custom_fields/{field_category}/{location_id}/{field_id}
        https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/delete_custom_field
        """
        result: SavedLocationCustomField = await self._call(
            _DELETE_CUSTOM_FIELD,
            (
                field_category,
                location_id,
                field_id,
            ),
        )
        return result

    async def get_custom_field_list(self, field_category: str, location_id: int) -> list[LocationCustomField]:
        """List the custom fields for appointments or clients.

        Args:
            field_category: Category of the fields: appointment or client. Example: record.
            location_id: Location ID.

        Returns:
            list[LocationCustomField].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /custom_fields/{field_category}/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/get_custom_field_list
        """
        result: list[LocationCustomField] = await self._call(
            _GET_CUSTOM_FIELD_LIST,
            (
                field_category,
                location_id,
            ),
        )
        return result

    async def update_custom_field(
        self,
        field_category: str,
        location_id: int,
        field_id: int,
        *,
        body: CustomFieldUpdate | Mapping[str, Any],
    ) -> SavedLocationCustomField:
        """Change a custom field.

        Needs membership in the chain and the right to change fields. The response is 202.

        Args:
            field_category: Category of the fields: appointment or client.
            location_id: Location ID.
            field_id: Custom field ID.
            body: CustomFieldUpdate, or a mapping by wire names; needs code, show_in_ui, title, type,
                user_can_edit. Example: {'code': 'text', 'show_in_ui': True, 'title': 'text', 'type':
                'text', 'user_can_edit': True}

        Returns:
            SavedLocationCustomField: The custom field after the change.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /custom_fields/{field_category}/{location_id}/{field_id}
        https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/update_custom_field
        """
        result: SavedLocationCustomField = await self._call(
            _UPDATE_CUSTOM_FIELD,
            (
                field_category,
                location_id,
                field_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class CustomFieldsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_custom_field(
            self, field_category: str, location_id: int, *, body: CustomFieldCreate | Mapping[str, Any]
        ) -> Response[SavedLocationCustomField, Any]: ...

        async def delete_custom_field(
            self, field_category: str, location_id: int, field_id: int
        ) -> Response[SavedLocationCustomField, Any]: ...

        async def get_custom_field_list(
            self, field_category: str, location_id: int
        ) -> Response[list[LocationCustomField], Any]: ...

        async def update_custom_field(
            self,
            field_category: str,
            location_id: int,
            field_id: int,
            *,
            body: CustomFieldUpdate | Mapping[str, Any],
        ) -> Response[SavedLocationCustomField, Any]: ...
