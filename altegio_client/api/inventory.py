# Generated; do not edit. Regenerate: make generate
"""Inventory: Storages, inventory documents, goods transactions and bills of materials."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATE, INT, STR, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from ..models import (
        AppointmentServiceConsumables,
        BillOfMaterials,
        BillOfMaterialsUnlinkRequest,
        CountMeta,
        CreatedDocument,
        Document,
        DocumentCreate,
        DocumentGoodsTransaction,
        DocumentUpdate,
        GoodsTransaction,
        GoodsTransactionCreate,
        GoodsTransactionDetails,
        GoodsTransactionUpdate,
        InventoryOperation,
        InventoryOperationCreate,
        ServiceConsumablesUpdate,
        Storage,
        TeamMemberServiceBillOfMaterials,
        UpdatedGoodsTransaction,
    )
    from ..types import Response

_CREATE_DOCUMENT = Operation(
    "create_document",
    "inventory",
    "POST",
    "/storage_operations/documents/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("document_create", "DocumentCreate"),
    result=Ref("created_document", "CreatedDocument"),
)
_CREATE_INVENTORY_OPERATION = Operation(
    "create_inventory_operation",
    "inventory",
    "POST",
    "/storage_operations/operation/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("inventory_operation_create", "InventoryOperationCreate"),
    result=Ref("inventory_operation", "InventoryOperation"),
)
_CREATE_TRANSACTION = Operation(
    "create_transaction",
    "inventory",
    "POST",
    "/storage_operations/goods_transactions/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("goods_transaction_create", "GoodsTransactionCreate"),
    result=Ref("goods_transaction_details", "GoodsTransactionDetails"),
)
_DELETE_DOCUMENT = Operation(
    "delete_document",
    "inventory",
    "DELETE",
    "/storage_operations/documents/{location_id}/{document_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("document_id", "document_id", INT),
    ),
)
_DELETE_TRANSACTION = Operation(
    "delete_transaction",
    "inventory",
    "DELETE",
    "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("transaction_id", "transaction_id", INT),
    ),
)
_GET_APPOINTMENT_CONSUMABLES = Operation(
    "get_appointment_consumables",
    "inventory",
    "GET",
    "/technological_cards/record_consumables/{location_id}/{record_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
    ),
    result=List(Ref("appointment_service_consumables", "AppointmentServiceConsumables")),
    safe=True,
    paging=Paging(),
)
_GET_BILL_OF_MATERIALS_LIST = Operation(
    "get_bill_of_materials_list",
    "inventory",
    "GET",
    "/technological_cards/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("search", "search", STR),
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    result=List(Ref("bill_of_materials", "BillOfMaterials")),
    safe=True,
    paging=Paging(page="page", per_page="count", size=100),
)
_GET_DOCUMENT = Operation(
    "get_document",
    "inventory",
    "GET",
    "/storage_operations/documents/{location_id}/{document_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("document_id", "document_id", INT),
    ),
    result=Ref("document", "Document"),
    safe=True,
)
_GET_DOCUMENT_PRODUCT_TRANSACTIONS = Operation(
    "get_document_product_transactions",
    "inventory",
    "GET",
    "/storage_operations/documents/goods_transactions/{document_id}",
    path_params=(("document_id", "document_id", INT),),
    result=List(Ref("document_goods_transaction", "DocumentGoodsTransaction")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_LOCATION_INVENTORIES = Operation(
    "get_location_inventories",
    "inventory",
    "GET",
    "/storages/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("storage", "Storage")),
    safe=True,
    paging=Paging(),
)
_GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS = Operation(
    "get_team_member_service_bill_of_materials",
    "inventory",
    "GET",
    "/technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
        ("service_id", "service_id", INT),
    ),
    result=List(Ref("team_member_service_bill_of_materials", "TeamMemberServiceBillOfMaterials")),
    safe=True,
    paging=Paging(),
)
_GET_TRANSACTION = Operation(
    "get_transaction",
    "inventory",
    "GET",
    "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("transaction_id", "transaction_id", INT),
    ),
    result=Ref("goods_transaction_details", "GoodsTransactionDetails"),
    safe=True,
)
_SEARCH_FOR_PRODUCT_TRANSACTIONS = Operation(
    "search_for_product_transactions",
    "inventory",
    "GET",
    "/storages/transactions/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("page", "page", INT),
        ("count", "count", INT),
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
        ("document_id", "document_id", STR),
        ("changed_after", "changed_after", STR),
        ("changed_before", "changed_before", STR),
    ),
    result=List(Ref("goods_transaction", "GoodsTransaction")),
    safe=True,
    paging=Paging(page="page", per_page="count", size=100),
)
_UNLINK_APPOINTMENT_SERVICE_ASSOCIATION = Operation(
    "unlink_appointment_service_association",
    "inventory",
    "DELETE",
    "/technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
        ("service_id", "service_id", INT),
    ),
    query_params=(("delete_consumables", "delete_consumables", INT),),
    body=Ref("bill_of_materials_unlink_request", "BillOfMaterialsUnlinkRequest"),
    result=List(Ref("appointment_service_consumables", "AppointmentServiceConsumables")),
    meta=Ref("count_meta", "CountMeta"),
)
_UPDATE_APPOINTMENT_SERVICE_CONSUMABLES = Operation(
    "update_appointment_service_consumables",
    "inventory",
    "PUT",
    "/technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("record_id", "record_id", INT),
        ("service_id", "service_id", INT),
    ),
    required=("body",),
    body=Ref("service_consumables_update", "ServiceConsumablesUpdate"),
    result=List(Ref("appointment_service_consumables", "AppointmentServiceConsumables")),
)
_UPDATE_DOCUMENT = Operation(
    "update_document",
    "inventory",
    "PUT",
    "/storage_operations/documents/{location_id}/{document_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("document_id", "document_id", INT),
    ),
    required=("body",),
    body=Ref("document_update", "DocumentUpdate"),
    result=Ref("document", "Document"),
)
_UPDATE_TRANSACTION = Operation(
    "update_transaction",
    "inventory",
    "PUT",
    "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("transaction_id", "transaction_id", INT),
    ),
    required=("body",),
    body=Ref("goods_transaction_update", "GoodsTransactionUpdate"),
    result=Ref("updated_goods_transaction", "UpdatedGoodsTransaction"),
)


class InventoryGroup(Group):
    """Storages, inventory documents, goods transactions and bills of materials."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_document": _CREATE_DOCUMENT,
        "create_inventory_operation": _CREATE_INVENTORY_OPERATION,
        "create_transaction": _CREATE_TRANSACTION,
        "delete_document": _DELETE_DOCUMENT,
        "delete_transaction": _DELETE_TRANSACTION,
        "get_appointment_consumables": _GET_APPOINTMENT_CONSUMABLES,
        "get_bill_of_materials_list": _GET_BILL_OF_MATERIALS_LIST,
        "get_document": _GET_DOCUMENT,
        "get_document_product_transactions": _GET_DOCUMENT_PRODUCT_TRANSACTIONS,
        "get_location_inventories": _GET_LOCATION_INVENTORIES,
        "get_team_member_service_bill_of_materials": _GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS,
        "get_transaction": _GET_TRANSACTION,
        "search_for_product_transactions": _SEARCH_FOR_PRODUCT_TRANSACTIONS,
        "unlink_appointment_service_association": _UNLINK_APPOINTMENT_SERVICE_ASSOCIATION,
        "update_appointment_service_consumables": _UPDATE_APPOINTMENT_SERVICE_CONSUMABLES,
        "update_document": _UPDATE_DOCUMENT,
        "update_transaction": _UPDATE_TRANSACTION,
    }

    @property
    def with_response(self) -> InventoryGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("InventoryGroupWithResponse", self._with_response())

    async def create_document(
        self, location_id: int, *, body: DocumentCreate | Mapping[str, Any]
    ) -> CreatedDocument:
        """Create an inventory document without goods transactions.

        `type_id`: 1 sale, 3 receipt, 7 write-off; create_inventory_operation codes write-off differently.

        Args:
            location_id: Location ID.
            body: DocumentCreate, or a mapping by wire names; needs create_date, storage_id, type_id.
                Example: {'create_date': '2026-09-21T23:00:00.000-05:00', 'storage_id': 36539,
                'type_id': 1}

        Returns:
            CreatedDocument.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /storage_operations/documents/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_document
        """
        result: CreatedDocument = await self._call(_CREATE_DOCUMENT, (location_id,), (), body)
        return result

    async def create_inventory_operation(
        self, location_id: int, *, body: InventoryOperationCreate | Mapping[str, Any]
    ) -> InventoryOperation:
        """Create an inventory document together with its goods transactions.

        The elements of `goods_transactions` take the fields of create_transaction. Types that stand for
        payments create financial transactions too. `type_id`: 1 sale, 2 consumption, 3 receipt, 4 write-
        off, 5 transfer.

        Args:
            location_id: Location ID.
            body: InventoryOperationCreate, or a mapping by wire names; needs create_date,
                goods_transactions, storage_id, type_id. Example: {'create_date':
                '2026-09-21T23:00:00.000-05:00', 'goods_transactions': [{}], 'storage_id': 91271,
                'type_id': 1}

        Returns:
            InventoryOperation.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /storage_operations/operation/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_inventory_operation
        """
        result: InventoryOperation = await self._call(_CREATE_INVENTORY_OPERATION, (location_id,), (), body)
        return result

    async def create_transaction(
        self, location_id: int, *, body: GoodsTransactionCreate | Mapping[str, Any]
    ) -> GoodsTransactionDetails:
        """Add a goods transaction to an inventory document.

        `discount` is in percent. `operation_unit_type` is 1 for a sale, 2 for a write-off.

        Args:
            location_id: Location ID.
            body: GoodsTransactionCreate, or a mapping by wire names; needs amount, cost, cost_per_unit,
                discount, document_id, good_id, operation_unit_type. Example: {'amount': 1.0, 'cost':
                1.0, 'cost_per_unit': 1.0, 'discount': 1.0, 'document_id': 1, 'good_id': 1,
                'operation_unit_type': 1}

        Returns:
            GoodsTransactionDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            BadRequestError: 400.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /storage_operations/goods_transactions/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_transaction
        """
        result: GoodsTransactionDetails = await self._call(_CREATE_TRANSACTION, (location_id,), (), body)
        return result

    async def delete_document(self, location_id: int, document_id: int) -> None:
        """Delete an inventory document.

        The response is 202 without a body.

        Args:
            location_id: Location ID.
            document_id: Document ID.

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
        DELETE /storage_operations/documents/{location_id}/{document_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/delete_document
        """
        result: None = await self._call(
            _DELETE_DOCUMENT,
            (
                location_id,
                document_id,
            ),
        )
        return result

    async def delete_transaction(self, location_id: int, transaction_id: int) -> None:
        """Delete a goods transaction.

        The response is 202 without a body.

        Args:
            location_id: Location ID.
            transaction_id: Transaction ID.

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
        DELETE /storage_operations/goods_transactions/{location_id}/{transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/delete_transaction
        """
        result: None = await self._call(
            _DELETE_TRANSACTION,
            (
                location_id,
                transaction_id,
            ),
        )
        return result

    async def get_appointment_consumables(
        self, location_id: int, record_id: int
    ) -> list[AppointmentServiceConsumables]:
        """List consumables and bills of materials of an appointment, by service.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.

        Returns:
            list[AppointmentServiceConsumables].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /technological_cards/record_consumables/{location_id}/{record_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_appointment_consumables
        """
        result: list[AppointmentServiceConsumables] = await self._call(
            _GET_APPOINTMENT_CONSUMABLES,
            (
                location_id,
                record_id,
            ),
        )
        return result

    async def get_bill_of_materials_list(
        self,
        location_id: int,
        *,
        search: str | None = None,
        page: int | None = None,
        count: int | None = None,
    ) -> list[BillOfMaterials]:
        """List bills of materials with their consumables.

        Args:
            location_id: Location ID.
            search: Matches the card's name. Example: test.
            page: Page number. Example: 1.
            count: Elements per page. Example: 20.

        Returns:
            list[BillOfMaterials].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /technological_cards/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_bill_of_materials_list
        """
        result: list[BillOfMaterials] = await self._call(
            _GET_BILL_OF_MATERIALS_LIST,
            (location_id,),
            (
                search,
                page,
                count,
            ),
        )
        return result

    async def get_document(self, location_id: int, document_id: int) -> Document:
        """Get one inventory document.

        Args:
            location_id: Location ID.
            document_id: Document ID.

        Returns:
            Document.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /storage_operations/documents/{location_id}/{document_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_document
        """
        result: Document = await self._call(
            _GET_DOCUMENT,
            (
                location_id,
                document_id,
            ),
        )
        return result

    async def get_document_product_transactions(self, document_id: int) -> list[DocumentGoodsTransaction]:
        """List the goods transactions of an inventory document.

        Args:
            document_id: Document ID.

        Returns:
            list[DocumentGoodsTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /storage_operations/documents/goods_transactions/{document_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_document_product_transactions
        """
        result: list[DocumentGoodsTransaction] = await self._call(
            _GET_DOCUMENT_PRODUCT_TRANSACTIONS, (document_id,)
        )
        return result

    async def get_location_inventories(self, location_id: int) -> list[Storage]:
        """List the storages (inventories) of a location.

        Args:
            location_id: Location ID.

        Returns:
            list[Storage].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /storages/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_location_inventories
        """
        result: list[Storage] = await self._call(_GET_LOCATION_INVENTORIES, (location_id,))
        return result

    async def get_team_member_service_bill_of_materials(
        self, location_id: int, team_member_id: int, service_id: int
    ) -> list[TeamMemberServiceBillOfMaterials]:
        """List the bills of materials set for a team member's service.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            service_id: Service ID.

        Returns:
            list[TeamMemberServiceBillOfMaterials].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_team_member_service_bill_of_materials
        """
        result: list[TeamMemberServiceBillOfMaterials] = await self._call(
            _GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS,
            (
                location_id,
                team_member_id,
                service_id,
            ),
        )
        return result

    async def get_transaction(self, location_id: int, transaction_id: int) -> GoodsTransactionDetails:
        """Get one goods transaction.

        Args:
            location_id: Location ID.
            transaction_id: Transaction ID.

        Returns:
            GoodsTransactionDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /storage_operations/goods_transactions/{location_id}/{transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_transaction
        """
        result: GoodsTransactionDetails = await self._call(
            _GET_TRANSACTION,
            (
                location_id,
                transaction_id,
            ),
        )
        return result

    async def search_for_product_transactions(
        self,
        location_id: int,
        *,
        page: int | None = None,
        count: int | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        document_id: str | None = None,
        changed_after: str | None = None,
        changed_before: str | None = None,
    ) -> list[GoodsTransaction]:
        """Search the goods transactions of a location.

        Args:
            location_id: Location ID.
            page: Page number. Example: 1.
            count: Elements per page. Example: 20.
            start_date: First day of the period.
            end_date: Last day of the period.
            document_id: Document ID.
            changed_after: Date and time, lower bound of creation or change.
            changed_before: Date and time, upper bound of creation or change.

        Returns:
            list[GoodsTransaction].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /storages/transactions/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/search_for_product_transactions
        """
        result: list[GoodsTransaction] = await self._call(
            _SEARCH_FOR_PRODUCT_TRANSACTIONS,
            (location_id,),
            (
                page,
                count,
                start_date,
                end_date,
                document_id,
                changed_after,
                changed_before,
            ),
        )
        return result

    async def unlink_appointment_service_association(
        self,
        location_id: int,
        record_id: int,
        service_id: int,
        *,
        body: BillOfMaterialsUnlinkRequest | Mapping[str, Any] | None = None,
        delete_consumables: int | None = None,
    ) -> list[AppointmentServiceConsumables]:
        """Detach the bill of materials from a service of an appointment.

        A DELETE with a body. The consumables stay unless `delete_consumables` is 1; it stands both in query
        and body.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            service_id: Service ID.
            body: BillOfMaterialsUnlinkRequest, or a mapping by wire names; no field is required.
                Example: {'delete_consumables': 1}
            delete_consumables: Whether the consumables are removed as well; also a body field. Default:
                0.

        Returns:
            list[AppointmentServiceConsumables].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/unlink_appointment_service_association
        """
        result: list[AppointmentServiceConsumables] = await self._call(
            _UNLINK_APPOINTMENT_SERVICE_ASSOCIATION,
            (
                location_id,
                record_id,
                service_id,
            ),
            (delete_consumables,),
            body,
        )
        return result

    async def update_appointment_service_consumables(
        self,
        location_id: int,
        record_id: int,
        service_id: int,
        *,
        body: ServiceConsumablesUpdate | Mapping[str, Any],
    ) -> list[AppointmentServiceConsumables]:
        """Set the consumables of a service in an appointment.

        Every element needs all seven fields.

        Args:
            location_id: Location ID.
            record_id: Appointment ID.
            service_id: Service ID.
            body: ServiceConsumablesUpdate, or a mapping by wire names; no field is required. Example:
                {'consumables': [{'amount': 1.0, 'good_id': 1}]}

        Returns:
            list[AppointmentServiceConsumables].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_appointment_service_consumables
        """
        result: list[AppointmentServiceConsumables] = await self._call(
            _UPDATE_APPOINTMENT_SERVICE_CONSUMABLES,
            (
                location_id,
                record_id,
                service_id,
            ),
            (),
            body,
        )
        return result

    async def update_document(
        self, location_id: int, document_id: int, *, body: DocumentUpdate | Mapping[str, Any]
    ) -> Document:
        """Change an inventory document.

        Date, storage and type are compulsory. `type_id`: 1 sale, 3 receipt, 7 write-off.

        Args:
            location_id: Location ID.
            document_id: Document ID.
            body: DocumentUpdate, or a mapping by wire names; needs create_date, storage_id, type_id.
                Example: {'create_date': '2026-01-21T10:00:00', 'storage_id': 1, 'type_id': 1}

        Returns:
            Document.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /storage_operations/documents/{location_id}/{document_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_document
        """
        result: Document = await self._call(
            _UPDATE_DOCUMENT,
            (
                location_id,
                document_id,
            ),
            (),
            body,
        )
        return result

    async def update_transaction(
        self, location_id: int, transaction_id: int, *, body: GoodsTransactionUpdate | Mapping[str, Any]
    ) -> UpdatedGoodsTransaction:
        """Change a goods transaction.

        Amounts and prices must all be sent, whatever changes.

        Args:
            location_id: Location ID.
            transaction_id: Transaction ID.
            body: GoodsTransactionUpdate, or a mapping by wire names; needs amount, cost, cost_per_unit,
                discount, document_id, good_id, operation_unit_type. Example: {'amount': 1, 'cost': 90,
                'cost_per_unit': 100, 'discount': 10, 'document_id': 22254960, 'good_id': 232674,
                'operation_unit_type': 1}

        Returns:
            UpdatedGoodsTransaction.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /storage_operations/goods_transactions/{location_id}/{transaction_id}
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_transaction
        """
        result: UpdatedGoodsTransaction = await self._call(
            _UPDATE_TRANSACTION,
            (
                location_id,
                transaction_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class InventoryGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_document(
            self, location_id: int, *, body: DocumentCreate | Mapping[str, Any]
        ) -> Response[CreatedDocument, Any]: ...

        async def create_inventory_operation(
            self, location_id: int, *, body: InventoryOperationCreate | Mapping[str, Any]
        ) -> Response[InventoryOperation, Any]: ...

        async def create_transaction(
            self, location_id: int, *, body: GoodsTransactionCreate | Mapping[str, Any]
        ) -> Response[GoodsTransactionDetails, Any]: ...

        async def delete_document(self, location_id: int, document_id: int) -> Response[None, Any]: ...

        async def delete_transaction(self, location_id: int, transaction_id: int) -> Response[None, Any]: ...

        async def get_appointment_consumables(
            self, location_id: int, record_id: int
        ) -> Response[list[AppointmentServiceConsumables], Any]: ...

        async def get_bill_of_materials_list(
            self,
            location_id: int,
            *,
            search: str | None = None,
            page: int | None = None,
            count: int | None = None,
        ) -> Response[list[BillOfMaterials], Any]: ...

        async def get_document(self, location_id: int, document_id: int) -> Response[Document, Any]: ...

        async def get_document_product_transactions(
            self, document_id: int
        ) -> Response[list[DocumentGoodsTransaction], CountMeta | None]: ...

        async def get_location_inventories(self, location_id: int) -> Response[list[Storage], Any]: ...

        async def get_team_member_service_bill_of_materials(
            self, location_id: int, team_member_id: int, service_id: int
        ) -> Response[list[TeamMemberServiceBillOfMaterials], Any]: ...

        async def get_transaction(
            self, location_id: int, transaction_id: int
        ) -> Response[GoodsTransactionDetails, Any]: ...

        async def search_for_product_transactions(
            self,
            location_id: int,
            *,
            page: int | None = None,
            count: int | None = None,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
            document_id: str | None = None,
            changed_after: str | None = None,
            changed_before: str | None = None,
        ) -> Response[list[GoodsTransaction], Any]: ...

        async def unlink_appointment_service_association(
            self,
            location_id: int,
            record_id: int,
            service_id: int,
            *,
            body: BillOfMaterialsUnlinkRequest | Mapping[str, Any] | None = None,
            delete_consumables: int | None = None,
        ) -> Response[list[AppointmentServiceConsumables], CountMeta | None]: ...

        async def update_appointment_service_consumables(
            self,
            location_id: int,
            record_id: int,
            service_id: int,
            *,
            body: ServiceConsumablesUpdate | Mapping[str, Any],
        ) -> Response[list[AppointmentServiceConsumables], Any]: ...

        async def update_document(
            self, location_id: int, document_id: int, *, body: DocumentUpdate | Mapping[str, Any]
        ) -> Response[Document, Any]: ...

        async def update_transaction(
            self, location_id: int, transaction_id: int, *, body: GoodsTransactionUpdate | Mapping[str, Any]
        ) -> Response[UpdatedGoodsTransaction, Any]: ...
