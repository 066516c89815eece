# Generated; do not edit. Regenerate: make generate
"""Clients: Clients with their comments, files and visits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import FLOAT, INT, STR, DateTime, List, Many, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal
    from typing import Any

    from typing_extensions import deprecated

    from ..models import (
        BulkCreatedClients,
        Client,
        ClientBulkCreate,
        ClientComment,
        ClientCommentCreate,
        ClientCreate,
        ClientFile,
        ClientFileUpload,
        ClientSearchRequest,
        ClientSearchResult,
        ClientSuggestion,
        ClientUpdate,
        ClientVisitHistory,
        ClientVisitSearchMeta,
        ClientVisitSearchRequest,
        CountMeta,
        PageMeta,
        ResultCountMeta,
        TotalCountMeta,
    )
    from ..types import Response
else:
    from ..operation import deprecated

_AUTOCOMPLETE_CLIENTS = Operation(
    "autocomplete_clients",
    "clients",
    "GET",
    "/company/{location_id}/clients/autocomplete",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("name", "name", STR),
        ("surname", "surname", STR),
        ("patronymic", "patronymic", STR),
        ("phone", "phone", STR),
        ("email", "email", STR),
        ("card", "card", STR),
        ("limit", "limit", INT),
    ),
    result=List(Ref("client_suggestion", "ClientSuggestion")),
    enveloped=False,
    safe=True,
    paging=Paging(per_page="limit", size=25, most=25),
)
_BULK_CREATE_CLIENTS = Operation(
    "bulk_create_clients",
    "clients",
    "POST",
    "/clients/{location_id}/bulk",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=List(Ref("client_bulk_create", "ClientBulkCreate")),
    result=Ref("bulk_created_clients", "BulkCreatedClients"),
)
_CREATE_CLIENT = Operation(
    "create_client",
    "clients",
    "POST",
    "/clients/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("client_create", "ClientCreate"),
    result=Ref("client", "Client"),
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
    required=("body",),
    body=Ref("client_comment_create", "ClientCommentCreate"),
    result=Ref("client_comment", "ClientComment"),
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
_DEPRECATED_GET_CLIENT_LIST = Operation(
    "deprecated_get_client_list",
    "clients",
    "GET",
    "/clients/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("card", "card", STR),
        ("id", "id", INT),
        ("ids", "id[]", Many(INT)),
        ("changed_after", "changed_after", DateTime("%Y-%m-%dT%H:%M:%S")),
        ("changed_before", "changed_before", DateTime("%Y-%m-%dT%H:%M:%S")),
        ("fullname", "fullname", STR),
        ("phone", "phone", STR),
        ("email", "email", STR),
        ("paid_min", "paid_min", FLOAT),
        ("paid_max", "paid_max", FLOAT),
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    result=List(Ref("client", "Client")),
    meta=Ref("page_meta", "PageMeta"),
    safe=True,
    paging=Paging(page="page", per_page="count", size=200, most=300),
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
    result=Ref("client", "Client"),
    safe=True,
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
    safe=True,
    paging=Paging(),
)
_GET_CLIENT_LIST = Operation(
    "get_client_list",
    "clients",
    "POST",
    "/company/{location_id}/clients/search",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("client_search_request", "ClientSearchRequest"),
    result=List(Ref("client_search_result", "ClientSearchResult")),
    meta=Ref("total_count_meta", "TotalCountMeta"),
    safe=True,
    paging=Paging(page="page", per_page="page_size", size=200, most=200, in_body=True),
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
    meta=Ref("result_count_meta", "ResultCountMeta"),
    safe=True,
    paging=Paging(),
)
_SEARCH_CLIENT_VISITS = Operation(
    "search_client_visits",
    "clients",
    "POST",
    "/company/{location_id}/clients/visits/search",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("client_visit_search_request", "ClientVisitSearchRequest"),
    result=Ref("client_visit_history", "ClientVisitHistory"),
    meta=Ref("client_visit_search_meta", "ClientVisitSearchMeta"),
    safe=True,
    paging=Paging(rows="records", cursor="dateCursor"),
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
    required=("body",),
    body=Ref("client_update", "ClientUpdate"),
    result=Ref("client", "Client"),
)
_UPLOAD_CLIENT_FILE = Operation(
    "upload_client_file",
    "clients",
    "POST",
    "/company/{location_id}/clients/files/{client_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("client_id", "client_id", INT),
    ),
    required=("body",),
    body=Ref("client_file_upload", "ClientFileUpload"),
    body_kind="multipart",
    result=List(Ref("client_file", "ClientFile")),
    meta=Ref("count_meta", "CountMeta"),
)


class ClientsGroup(Group):
    """Clients with their comments, files and visits."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "autocomplete_clients": _AUTOCOMPLETE_CLIENTS,
        "bulk_create_clients": _BULK_CREATE_CLIENTS,
        "create_client": _CREATE_CLIENT,
        "create_client_comment": _CREATE_CLIENT_COMMENT,
        "delete_client": _DELETE_CLIENT,
        "delete_client_comment": _DELETE_CLIENT_COMMENT,
        "delete_client_file": _DELETE_CLIENT_FILE,
        "deprecated_get_client_list": _DEPRECATED_GET_CLIENT_LIST,
        "get_client": _GET_CLIENT,
        "get_client_file_list": _GET_CLIENT_FILE_LIST,
        "get_client_list": _GET_CLIENT_LIST,
        "list_client_comments": _LIST_CLIENT_COMMENTS,
        "search_client_visits": _SEARCH_CLIENT_VISITS,
        "update_client": _UPDATE_CLIENT,
        "upload_client_file": _UPLOAD_CLIENT_FILE,
    }

    @property
    def with_response(self) -> ClientsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("ClientsGroupWithResponse", self._with_response())

    async def autocomplete_clients(
        self,
        location_id: int,
        *,
        name: str | None = None,
        surname: str | None = None,
        patronymic: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        card: str | None = None,
        limit: int | None = None,
    ) -> list[ClientSuggestion]:
        """Look clients up by the beginning of a name, a phone or an e-mail.

        Meant for a field that completes what a user types. The response is a bare list without envelope; it
        also has visitors who are not clients. The user needs the right to look clients up for appointments.

        Args:
            location_id: Location ID.
            name: Part of the name. Example: James.
            surname: Part of the surname.
            patronymic: Part of the patronymic.
            phone: Part of the phone number.
            email: Part of the e-mail address.
            card: Part of the loyalty card number.
            limit: How many clients at most; 7 by default. Example: 7.

        Returns:
            list[ClientSuggestion]: The clients.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/clients/autocomplete
        """
        result: list[ClientSuggestion] = await self._call(
            _AUTOCOMPLETE_CLIENTS,
            (location_id,),
            (
                name,
                surname,
                patronymic,
                phone,
                email,
                card,
                limit,
            ),
        )
        return result

    async def bulk_create_clients(
        self, location_id: int, *, body: Sequence[ClientBulkCreate | Mapping[str, Any]]
    ) -> BulkCreatedClients:
        """Create several clients at once.

        Args:
            location_id: Location ID.
            body: A list of ClientBulkCreate, or a mapping by wire names; needs name, phone. Example:
                [{'name': 'text', 'phone': 'text'}]

        Returns:
            BulkCreatedClients: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /clients/{location_id}/bulk
        https://developer.alteg.io/en/b2b-v1/openapi/clients/bulk_create_clients
        """
        result: BulkCreatedClients = await self._call(_BULK_CREATE_CLIENTS, (location_id,), (), body)
        return result

    async def create_client(self, location_id: int, *, body: ClientCreate | Mapping[str, Any]) -> Client:
        """Create a client in a location.

        `custom_fields` is a map from a field's code to its value.

        Args:
            location_id: Location ID.
            body: ClientCreate, or a mapping by wire names; needs name, phone. Example: {'name': 'text',
                'phone': 'text'}

        Returns:
            Client: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /clients/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/create_client
        """
        result: Client = await self._call(_CREATE_CLIENT, (location_id,), (), body)
        return result

    async def create_client_comment(
        self, location_id: int, client_id: int, *, body: ClientCommentCreate | Mapping[str, Any]
    ) -> ClientComment:
        """Add a comment to a client.

        Args:
            location_id: Location ID. Example: 123.
            client_id: Client ID. Example: 123.
            body: ClientCommentCreate, or a mapping by wire names; needs text. Example: {'text':
                'Comment for a client'}

        Returns:
            ClientComment: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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

    async def delete_client(self, location_id: int, id: int) -> None:
        """Delete a client of a location.

        Args:
            location_id: Location ID.
            id: Client ID.

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
        DELETE /client/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/delete_client
        """
        result: None = await self._call(
            _DELETE_CLIENT,
            (
                location_id,
                id,
            ),
        )
        return result

    async def delete_client_comment(self, location_id: int, client_id: int, comment_id: int) -> None:
        """Delete a comment on a client.

        Files uploaded with the comment stay.

        Args:
            location_id: Location ID.
            client_id: Client ID.
            comment_id: Comment ID.

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
        DELETE /company/{location_id}/clients/{client_id}/comments/{comment_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/delete_client_comment
        """
        result: None = await self._call(
            _DELETE_CLIENT_COMMENT,
            (
                location_id,
                client_id,
                comment_id,
            ),
        )
        return result

    async def delete_client_file(self, location_id: int, client_id: int, file_id: int) -> None:
        """Delete a file of a client.

        The response is 202 without a body.

        Args:
            location_id: Location ID.
            client_id: Client ID.
            file_id: File ID.

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
        DELETE /company/{location_id}/clients/files/{client_id}/{file_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/delete_client_file
        """
        result: None = await self._call(
            _DELETE_CLIENT_FILE,
            (
                location_id,
                client_id,
                file_id,
            ),
        )
        return result

    @deprecated("deprecated_get_client_list is deprecated by Altegio; use api.clients.get_client_list")
    async def deprecated_get_client_list(
        self,
        location_id: int,
        *,
        card: str | None = None,
        id: int | None = None,
        ids: Iterable[int] | None = None,
        changed_after: dt.datetime | str | None = None,
        changed_before: dt.datetime | str | None = None,
        fullname: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        paid_min: float | Decimal | None = None,
        paid_max: float | Decimal | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> list[Client]:
        """List clients, with simple filters.

        Deprecated; use get_client_list. The order is by ascending ID. `paid_min` and `paid_max` work
        together only.

        Args:
            location_id: Location ID.
            card: Part of the loyalty card number. Example: 5663rt.
            id: One client ID. Example: 66.
            ids: Several client IDs. Example: [66].
            changed_after: Created or changed since. Example: 2000-01-01T00:00:00.
            changed_before: Created or changed until. Example: 2020-12-31T23:59:59.
            fullname: Part of the name to match. Example: Joh.
            phone: Part of the number to match. Example: '1315'.
            email: Part of the address to match. Example: test@.
            paid_min: Least amount paid, a whole number from 1; only together with paid_max. Example: 1.
            paid_max: Greatest amount paid, a whole number from 1; only together with paid_min. Example:
                1.
            page: Page number. Example: 1.
            count: Clients per page, at most 300. Default: 20. Example: 20.

        Returns:
            list[Client].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /clients/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/deprecated_get_client_list
        """
        if (paid_min is None) != (paid_max is None):
            raise ValueError(
                "deprecated_get_client_list: pass paid_min and paid_max together: the server drops one alone, and returns everything"
            )
        result: list[Client] = await self._call(
            _DEPRECATED_GET_CLIENT_LIST,
            (location_id,),
            (
                card,
                id,
                ids,
                changed_after,
                changed_before,
                fullname,
                phone,
                email,
                paid_min,
                paid_max,
                page,
                count,
            ),
        )
        return result

    async def get_client(self, location_id: int, id: int) -> Client:
        """Get the full card of a client.

        Args:
            location_id: Location ID.
            id: Client ID.

        Returns:
            Client.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /client/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client
        """
        result: Client = await self._call(
            _GET_CLIENT,
            (
                location_id,
                id,
            ),
        )
        return result

    async def get_client_file_list(self, location_id: int, client_id: int) -> list[ClientFile]:
        """List the files uploaded to a client.

        Args:
            location_id: Location ID.
            client_id: Client ID.

        Returns:
            list[ClientFile].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def get_client_list(
        self, location_id: int, *, body: ClientSearchRequest | Mapping[str, Any]
    ) -> list[ClientSearchResult]:
        """Search clients with filters, sorting and paging.

        A POST that only reads. `fields` decides which fields come back. The form of a filter's `state`
        depends on the filter's `type`. A page holds 25 clients unless `page_size` sets another number, at
        most 200; the total is `meta.total_count`.

        Args:
            location_id: Location ID.
            body: ClientSearchRequest, or a mapping by wire names; no field is required. Example:
                {'page': 1}

        Returns:
            list[ClientSearchResult].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            APIError: 402, the location's licence or balance doesn't cover it.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        POST /company/{location_id}/clients/search
        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        """
        result: list[ClientSearchResult] = await self._call(_GET_CLIENT_LIST, (location_id,), (), body)
        return result

    async def list_client_comments(self, location_id: int, client_id: int) -> list[ClientComment]:
        """List the comments on a client and the history of file uploads.

        Comments of type file record uploads: their text is empty and `files` is filled.

        Args:
            location_id: Location ID. Example: 123.
            client_id: Client ID. Example: 123.

        Returns:
            list[ClientComment].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def search_client_visits(
        self, location_id: int, *, body: ClientVisitSearchRequest | Mapping[str, Any]
    ) -> ClientVisitHistory:
        """Search the visits and purchases of a client.

        A POST that only reads. The client is found by `client_id` or `client_phone`; every field is
        compulsory and those not used are sent as null. Pages are periods: send the `from` and `to` of
        `meta.dateCursor.next` or `previous` for the next page. An empty `payment_statuses` switches that
        filter off.

        Args:
            location_id: Location ID. Example: 123.
            body: ClientVisitSearchRequest, or a mapping by wire names; no field is required. Example:
                {'client_id': 123, 'client_phone': '13155550184', 'from': '2022-01-31', 'to':
                '2022-02-01'}

        Returns:
            ClientVisitHistory.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        POST /company/{location_id}/clients/visits/search
        https://developer.alteg.io/en/b2b-v1/openapi/clients/search_client_visits
        """
        result: ClientVisitHistory = await self._call(_SEARCH_CLIENT_VISITS, (location_id,), (), body)
        return result

    async def update_client(
        self, location_id: int, id: int, *, body: ClientUpdate | Mapping[str, Any]
    ) -> Client:
        """Change a client; name and phone are compulsory.

        Name and phone are compulsory even where only another field changes.

        Args:
            location_id: Location ID.
            id: Client ID.
            body: ClientUpdate, or a mapping by wire names; needs name, phone. Example: {'name':
                'James', 'phone': '13155550179'}

        Returns:
            Client: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /client/{location_id}/{id}
        https://developer.alteg.io/en/b2b-v1/openapi/clients/update_client
        """
        result: Client = await self._call(
            _UPDATE_CLIENT,
            (
                location_id,
                id,
            ),
            (),
            body,
        )
        return result

    async def upload_client_file(
        self, location_id: int, client_id: int, *, body: ClientFileUpload | Mapping[str, Any]
    ) -> list[ClientFile]:
        """Upload a file of a client.

        The file is smaller than 12 MiB, and its type is among those that Altegio allows. The user needs the
        right to upload files of clients. The response has all files of the client, the new one among them.

        Args:
            location_id: Location ID.
            client_id: Client ID.
            body: ClientFileUpload, or a mapping by wire names; needs file. Example: {'file':
                b'content'}

        Returns:
            list[ClientFile]: All files of the client.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/clients/files/{client_id}
        """
        result: list[ClientFile] = await self._call(
            _UPLOAD_CLIENT_FILE,
            (
                location_id,
                client_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class ClientsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def autocomplete_clients(
            self,
            location_id: int,
            *,
            name: str | None = None,
            surname: str | None = None,
            patronymic: str | None = None,
            phone: str | None = None,
            email: str | None = None,
            card: str | None = None,
            limit: int | None = None,
        ) -> Response[list[ClientSuggestion], Any]: ...

        async def bulk_create_clients(
            self, location_id: int, *, body: Sequence[ClientBulkCreate | Mapping[str, Any]]
        ) -> Response[BulkCreatedClients, Any]: ...

        async def create_client(
            self, location_id: int, *, body: ClientCreate | Mapping[str, Any]
        ) -> Response[Client, Any]: ...

        async def create_client_comment(
            self, location_id: int, client_id: int, *, body: ClientCommentCreate | Mapping[str, Any]
        ) -> Response[ClientComment, Any]: ...

        async def delete_client(self, location_id: int, id: int) -> Response[None, Any]: ...

        async def delete_client_comment(
            self, location_id: int, client_id: int, comment_id: int
        ) -> Response[None, Any]: ...

        async def delete_client_file(
            self, location_id: int, client_id: int, file_id: int
        ) -> Response[None, Any]: ...

        @deprecated("deprecated_get_client_list is deprecated by Altegio; use api.clients.get_client_list")
        async def deprecated_get_client_list(
            self,
            location_id: int,
            *,
            card: str | None = None,
            id: int | None = None,
            ids: Iterable[int] | None = None,
            changed_after: dt.datetime | str | None = None,
            changed_before: dt.datetime | str | None = None,
            fullname: str | None = None,
            phone: str | None = None,
            email: str | None = None,
            paid_min: float | Decimal | None = None,
            paid_max: float | Decimal | None = None,
            page: int | None = None,
            count: int | None = None,
        ) -> Response[list[Client], PageMeta | None]: ...

        async def get_client(self, location_id: int, id: int) -> Response[Client, Any]: ...

        async def get_client_file_list(
            self, location_id: int, client_id: int
        ) -> Response[list[ClientFile], CountMeta | None]: ...

        async def get_client_list(
            self, location_id: int, *, body: ClientSearchRequest | Mapping[str, Any]
        ) -> Response[list[ClientSearchResult], TotalCountMeta | None]: ...

        async def list_client_comments(
            self, location_id: int, client_id: int
        ) -> Response[list[ClientComment], ResultCountMeta | None]: ...

        async def search_client_visits(
            self, location_id: int, *, body: ClientVisitSearchRequest | Mapping[str, Any]
        ) -> Response[ClientVisitHistory, ClientVisitSearchMeta | None]: ...

        async def update_client(
            self, location_id: int, id: int, *, body: ClientUpdate | Mapping[str, Any]
        ) -> Response[Client, Any]: ...

        async def upload_client_file(
            self, location_id: int, client_id: int, *, body: ClientFileUpload | Mapping[str, Any]
        ) -> Response[list[ClientFile], CountMeta | None]: ...
