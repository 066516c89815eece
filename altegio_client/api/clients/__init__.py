# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
"""Clients: Clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...client import Group, Operation
from ...codec import ANY, FLOAT, INT, STR, DateTime, List, Many, Ref

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from typing_extensions import deprecated

    from ...models import (
        Client,
        ClientBulkCreate,
        ClientComment,
        ClientCommentCreate,
        ClientCreate,
        ClientFile,
        ClientSearchRequest,
        ClientUpdate,
        ClientVisitHistory,
        ClientVisitSearchMeta,
        ClientVisitSearchRequest,
        CountMeta,
        PageMeta,
        TeamMemberRef,
        TotalCountMeta,
    )
    from ...types import Response
else:
    from ...client import deprecated

_DEPRECATED_GET_CLIENT_LIST = Operation(
    "deprecated_get_client_list",
    "clients",
    "GET",
    "/clients/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("fullname", "fullname", STR),
        ("phone", "phone", STR),
        ("email", "email", STR),
        ("paid_min", "paid_min", FLOAT),
        ("paid_max", "paid_max", FLOAT),
        ("page", "page", INT),
        ("count", "count", INT),
        ("card", "card", STR),
        ("id", "id", INT),
        ("ids", "id[]", Many(INT)),
        ("changed_after", "changed_after", DateTime("%Y-%m-%dT%H:%M:%S")),
        ("changed_before", "changed_before", DateTime("%Y-%m-%dT%H:%M:%S")),
    ),
    result=List(Ref("client", "Client")),
    meta=Ref("page_meta", "PageMeta"),
)
_CREATE_CLIENT = Operation(
    "create_client",
    "clients",
    "POST",
    "/clients/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("client_create", "ClientCreate"),
    result=ANY,
    enveloped=False,
)
_GET_CLIENT_LIST = Operation(
    "get_client_list",
    "clients",
    "POST",
    "/company/{location_id}/clients/search",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("client_search_request", "ClientSearchRequest"),
    result=List(Ref("team_member_ref", "TeamMemberRef")),
    meta=Ref("total_count_meta", "TotalCountMeta"),
)
_GET_CLIENT = Operation(
    "get_client",
    "clients",
    "GET",
    "/client/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
    result=ANY,
    enveloped=False,
)
_UPDATE_CLIENT = Operation(
    "update_client",
    "clients",
    "PUT",
    "/client/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
    body=Ref("client_update", "ClientUpdate"),
)
_DELETE_CLIENT = Operation(
    "delete_client",
    "clients",
    "DELETE",
    "/client/{location_id}/{id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("id", "id", INT),
    ),
)
_BULK_CREATE_CLIENTS = Operation(
    "bulk_create_clients",
    "clients",
    "POST",
    "/clients/{location_id}/bulk",
    path_params=(("location_id", "location_id", INT),),
    body=List(Ref("client_bulk_create", "ClientBulkCreate")),
)
_LIST_CLIENT_COMMENTS = Operation(
    "list_client_comments",
    "clients",
    "GET",
    "/company/{location_id}/clients/{client_id}/comments",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
    ),
    result=List(Ref("client_comment", "ClientComment")),
    meta=Ref("count_meta", "CountMeta"),
)
_CREATE_CLIENT_COMMENT = Operation(
    "create_client_comment",
    "clients",
    "POST",
    "/company/{location_id}/clients/{client_id}/comments",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
    ),
    body=Ref("client_comment_create", "ClientCommentCreate"),
    result=Ref("client_comment", "ClientComment"),
)
_DELETE_CLIENT_COMMENT = Operation(
    "delete_client_comment",
    "clients",
    "DELETE",
    "/company/{location_id}/clients/{client_id}/comments/{comment_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
        ("comment_id", "comment_id", INT),
    ),
)
_GET_CLIENT_FILE_LIST = Operation(
    "get_client_file_list",
    "clients",
    "GET",
    "/company/{location_id}/clients/files/{client_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
    ),
    result=List(Ref("client_file", "ClientFile")),
    meta=Ref("count_meta", "CountMeta"),
)
_DELETE_CLIENT_FILE = Operation(
    "delete_client_file",
    "clients",
    "DELETE",
    "/company/{location_id}/clients/files/{client_id}/{file_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
        ("file_id", "file_id", INT),
    ),
)
_SEARCH_CLIENT_VISITS = Operation(
    "search_client_visits",
    "clients",
    "POST",
    "/company/{location_id}/clients/visits/search",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("client_visit_search_request", "ClientVisitSearchRequest"),
    result=Ref("client_visit_history", "ClientVisitHistory"),
    meta=Ref("client_visit_search_meta", "ClientVisitSearchMeta"),
)


class ClientsGroup(Group):
    """Clients."""

    __slots__ = ()

    @property
    def with_response(self) -> ClientsGroupWithResponse:
        """The same operations, each returning the whole answer: payload, meta, status, headers, bytes."""
        return cast("ClientsGroupWithResponse", self._with_response())

    @deprecated("deprecated by Altegio")
    async def deprecated_get_client_list(
        self,
        location_id: int,
        *,
        fullname: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        paid_min: float | None = None,
        paid_max: float | None = None,
        page: int | None = None,
        count: int | None = None,
        card: str | None = None,
        id: int | None = None,
        ids: Iterable[int] | None = None,
        changed_after: dt.datetime | str | None = None,
        changed_before: dt.datetime | str | None = None,
    ) -> list[Client]:
        """Old client list with simple filters; superseded by the POST search.

        The published page contradicts itself: deprecated_get_client_list.

        Args:
            location_id: The location.
            fullname: Part of the name. Example: Joh.
            phone: Part of the number. Example: 1315.
            email: Part of the address. Example: test@.
            paid_min: Paid min. Example: 1.
            paid_max: Paid max. Example: 1.
            page: The page, from 1. Example: 1.
            count: Clients per page. Example: 20.
            card: Part of loyalty card number; only in the page's prose. Example: 5663rt.
            id: One client ID; only in the page's prose. Example: 66.
            ids: Several client IDs; only in the page's prose. Example: [66].
            changed_after: Created or changed since; only in prose. Example: 2000-01-01T00:00:00.
            changed_before: Created or changed until; only in prose. Example: 2020-12-31T23:59:59.

        Returns:
            list[Client]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /clients/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/deprecated_get_client_list
        """
        result: list[Client] = await self._call(
            _DEPRECATED_GET_CLIENT_LIST,
            (location_id,),
            (
                fullname,
                phone,
                email,
                paid_min,
                paid_max,
                page,
                count,
                card,
                id,
                ids,
                changed_after,
                changed_before,
            ),
        )
        return result

    async def create_client(
        self, location_id: int, *, body: ClientCreate | Mapping[str, Any] | None = None
    ) -> Any:
        """Adds a client to a location; name and phone are a must.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Any: Created.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /clients/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/create_client
        """
        return await self._call(_CREATE_CLIENT, (location_id,), (), body)

    async def get_client_list(
        self, location_id: int, *, body: ClientSearchRequest | Mapping[str, Any]
    ) -> list[TeamMemberRef]:
        """Searches clients with filters, sorting and paging; up to 200 per page.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            list[TeamMemberRef]: Success.

        Raises:
            BadRequestError: 400.
            APIError: 402, the location's licence or balance doesn't cover it.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/clients/search
        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        """
        result: list[TeamMemberRef] = await self._call(_GET_CLIENT_LIST, (location_id,), (), body)
        return result

    async def get_client(self, location_id: int, id: int) -> Any:
        """Reads the full card of one client of a location.

        Args:
            location_id: The location.
            id: Client.

        Returns:
            Any: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /client/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client
        """
        return await self._call(
            _GET_CLIENT,
            (
                location_id,
                id,
            ),
        )

    async def update_client(
        self, location_id: int, id: int, *, body: ClientUpdate | Mapping[str, Any]
    ) -> Any:
        """Changes a client; name and phone are mandatory.

        Args:
            location_id: The location.
            id: Client ID.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Any: Success; the body is not documented.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /client/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/update_client
        """
        return await self._call(
            _UPDATE_CLIENT,
            (
                location_id,
                id,
            ),
            (),
            body,
        )

    async def delete_client(self, location_id: int, id: int) -> None:
        """Deletes one client of a location; answers without a body.

        Args:
            location_id: The location.
            id: Client.

        Returns:
            Nothing.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /client/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/delete_client
        """
        await self._call(
            _DELETE_CLIENT,
            (
                location_id,
                id,
            ),
        )

    async def bulk_create_clients(
        self, location_id: int, *, body: Sequence[ClientBulkCreate | Mapping[str, Any]]
    ) -> Any:
        """Adds clients in bulk; page shows one client's fields, no list wrapper.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Any: Success; the body is not documented.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /clients/{location_id}/bulk
        https://developer.alteg.io/en/b2b-v1/openapi/clients/bulk_create_clients
        """
        return await self._call(_BULK_CREATE_CLIENTS, (location_id,), (), body)

    async def list_client_comments(self, location_id: int, client_id: int) -> list[ClientComment]:
        """Lists a client's comments together with the history of file uploads.

        Args:
            location_id: The location. Example: 123.
            client_id: The client. Example: 123.

        Returns:
            list[ClientComment]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/clients/{client_id}/comments
        https://developer.alteg.io/en/b2b-v1/openapi/clients/list_client_comments
        """
        result: list[ClientComment] = await self._call(
            _LIST_CLIENT_COMMENTS,
            (
                location_id,
                client_id,
            ),
        )
        return result

    async def create_client_comment(
        self, location_id: int, client_id: int, *, body: ClientCommentCreate | Mapping[str, Any]
    ) -> ClientComment:
        """Adds a text comment to a client; answers 201.

        Args:
            location_id: The location. Example: 123.
            client_id: The client. Example: 123.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            ClientComment: Created.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/clients/{client_id}/comments
        https://developer.alteg.io/en/b2b-v1/openapi/clients/create_client_comment
        """
        result: ClientComment = await self._call(
            _CREATE_CLIENT_COMMENT,
            (
                location_id,
                client_id,
            ),
            (),
            body,
        )
        return result

    async def delete_client_comment(self, location_id: int, client_id: int, comment_id: int) -> None:
        """Deletes a client's comment; files uploaded with it stay.

        Args:
            location_id: The location.
            client_id: The client.
            comment_id: Comment ID.

        Returns:
            Nothing.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /company/{location_id}/clients/{client_id}/comments/{comment_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/delete_client_comment
        """
        await self._call(
            _DELETE_CLIENT_COMMENT,
            (
                location_id,
                client_id,
                comment_id,
            ),
        )

    async def get_client_file_list(self, location_id: int, client_id: int) -> list[ClientFile]:
        """Lists the files uploaded to a client.

        Args:
            location_id: The location.
            client_id: The client.

        Returns:
            list[ClientFile]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/clients/files/{client_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_file_list
        """
        result: list[ClientFile] = await self._call(
            _GET_CLIENT_FILE_LIST,
            (
                location_id,
                client_id,
            ),
        )
        return result

    async def delete_client_file(self, location_id: int, client_id: int, file_id: int) -> None:
        """Deletes an uploaded client file; answers 202.

        Args:
            location_id: The location.
            client_id: The client.
            file_id: File ID.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /company/{location_id}/clients/files/{client_id}/{file_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/delete_client_file
        """
        await self._call(
            _DELETE_CLIENT_FILE,
            (
                location_id,
                client_id,
                file_id,
            ),
        )

    async def search_client_visits(
        self, location_id: int, *, body: ClientVisitSearchRequest | Mapping[str, Any]
    ) -> ClientVisitHistory:
        """Lists a client's visits and purchases, found by client_id or client_phone; dated cursor paging.

        Args:
            location_id: The location. Example: 123.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            ClientVisitHistory: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/clients/visits/search
        https://developer.alteg.io/en/b2b-v1/openapi/clients/search_client_visits
        """
        result: ClientVisitHistory = await self._call(_SEARCH_CLIENT_VISITS, (location_id,), (), body)
        return result


if TYPE_CHECKING:

    class ClientsGroupWithResponse:
        """What ``with_response`` makes of the operations above; it exists for type checkers only."""

        @deprecated("deprecated by Altegio")
        async def deprecated_get_client_list(
            self,
            location_id: int,
            *,
            fullname: str | None = None,
            phone: str | None = None,
            email: str | None = None,
            paid_min: float | None = None,
            paid_max: float | None = None,
            page: int | None = None,
            count: int | None = None,
            card: str | None = None,
            id: int | None = None,
            ids: Iterable[int] | None = None,
            changed_after: dt.datetime | str | None = None,
            changed_before: dt.datetime | str | None = None,
        ) -> Response[list[Client], PageMeta | None]: ...

        async def create_client(
            self, location_id: int, *, body: ClientCreate | Mapping[str, Any] | None = None
        ) -> Response[Any, Any]: ...

        async def get_client_list(
            self, location_id: int, *, body: ClientSearchRequest | Mapping[str, Any]
        ) -> Response[list[TeamMemberRef], TotalCountMeta | None]: ...

        async def get_client(self, location_id: int, id: int) -> Response[Any, Any]: ...

        async def update_client(
            self, location_id: int, id: int, *, body: ClientUpdate | Mapping[str, Any]
        ) -> Response[Any, Any]: ...

        async def delete_client(self, location_id: int, id: int) -> Response[None, Any]: ...

        async def bulk_create_clients(
            self, location_id: int, *, body: Sequence[ClientBulkCreate | Mapping[str, Any]]
        ) -> Response[Any, Any]: ...

        async def list_client_comments(
            self, location_id: int, client_id: int
        ) -> Response[list[ClientComment], CountMeta | None]: ...

        async def create_client_comment(
            self, location_id: int, client_id: int, *, body: ClientCommentCreate | Mapping[str, Any]
        ) -> Response[ClientComment, Any]: ...

        async def delete_client_comment(
            self, location_id: int, client_id: int, comment_id: int
        ) -> Response[None, Any]: ...

        async def get_client_file_list(
            self, location_id: int, client_id: int
        ) -> Response[list[ClientFile], CountMeta | None]: ...

        async def delete_client_file(
            self, location_id: int, client_id: int, file_id: int
        ) -> Response[None, Any]: ...

        async def search_client_visits(
            self, location_id: int, *, body: ClientVisitSearchRequest | Mapping[str, Any]
        ) -> Response[ClientVisitHistory, ClientVisitSearchMeta | None]: ...
