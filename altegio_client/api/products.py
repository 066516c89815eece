# Generated; do not edit. Regenerate: make generate
"""Products: Products and product categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATETIME, INT, STR, List, Many, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    from typing_extensions import deprecated

    from ..models import (
        CountMeta,
        CreatedProductCategory,
        Product,
        ProductCategory,
        ProductCategoryComposition,
        ProductCategoryCreate,
        ProductCategoryUpdate,
        ProductCreate,
        ProductDetails,
        ProductTreeItem,
        ProductUpdate,
        UpdatedProductCategory,
    )
    from ..types import Response
else:
    from ..operation import deprecated

_CREATE_PRODUCT = Operation(
    "create_product",
    "products",
    "POST",
    "/goods/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("product_create", "ProductCreate"),
    result=Ref("product_details", "ProductDetails"),
)
_CREATE_PRODUCT_CATEGORY = Operation(
    "create_product_category",
    "products",
    "POST",
    "/goods_categories/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("product_category_create", "ProductCategoryCreate"),
    result=Ref("created_product_category", "CreatedProductCategory"),
)
_DELETE_PRODUCT = Operation(
    "delete_product",
    "products",
    "DELETE",
    "/goods/{location_id}/{product_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("product_id", "product_id", INT),
    ),
)
_DELETE_PRODUCT_CATEGORY = Operation(
    "delete_product_category",
    "products",
    "DELETE",
    "/goods_categories/{location_id}/{category_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("category_id", "category_id", INT),
    ),
)
_DEPRECATED_GET_PRODUCT_CATEGORY_LIST = Operation(
    "deprecated_get_product_category_list",
    "products",
    "GET",
    "/goods_categories/{location_id}/{category_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("category_id", "category_id", INT),
    ),
    result=List(Ref("product_category", "ProductCategory")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_PRODUCT = Operation(
    "get_product",
    "products",
    "GET",
    "/goods/{location_id}/{product_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("product_id", "product_id", INT),
    ),
    query_params=(
        ("term", "term", STR),
        ("page", "page", INT),
        ("count", "count", INT),
        ("category_id", "category_id", INT),
        ("changed_after", "changed_after", DATETIME),
        ("changed_before", "changed_before", DATETIME),
    ),
    result=Ref("product_details", "ProductDetails"),
    safe=True,
)
_GET_PRODUCT_CATEGORY_COMPOSITION = Operation(
    "get_product_category_composition",
    "products",
    "GET",
    "/goods/category_node/{location_id}/{category_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("category_id", "category_id", INT),
    ),
    query_params=(
        ("page", "page", INT),
        ("count", "count", INT),
    ),
    result=Ref("product_category_composition", "ProductCategoryComposition"),
    safe=True,
    paging=Paging(
        page="page", per_page="count", size=200, most=1000, id=("item_id", "category_id"), rows="children"
    ),
)
_GET_PRODUCT_CATEGORY_LIST = Operation(
    "get_product_category_list",
    "products",
    "GET",
    "/company/{location_id}/goods_categories/{parent_category_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("parent_category_id", "parent_category_id", INT),
    ),
    result=List(Ref("product_category", "ProductCategory")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_PRODUCT_CATEGORY_LIST_BY_IDS = Operation(
    "get_product_category_list_by_ids",
    "products",
    "GET",
    "/goods_categories/multiple/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(("ids", "ids[]", Many(INT)),),
    result=List(Ref("product_category", "ProductCategory")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_GET_PRODUCTS_LIST = Operation(
    "get_products_list",
    "products",
    "GET",
    "/goods/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("term", "term", STR),
        ("page", "page", INT),
        ("count", "count", INT),
        ("category_id", "category_id", INT),
        ("changed_after", "changed_after", DATETIME),
        ("changed_before", "changed_before", DATETIME),
    ),
    result=List(Ref("product", "Product")),
    safe=True,
    paging=Paging(page="page", per_page="count", size=100, id=("good_id",)),
)
_SEARCH_PRODUCT = Operation(
    "search_product",
    "products",
    "GET",
    "/goods/search/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("term", "term", STR),
        ("count", "count", INT),
    ),
    result=List(Ref("product_tree_item", "ProductTreeItem")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(per_page="count", size=100, most=100, id=("item_id", "category_id")),
)
_UPDATE_PRODUCT = Operation(
    "update_product",
    "products",
    "PUT",
    "/goods/{location_id}/{product_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("product_id", "product_id", INT),
    ),
    required=("body",),
    body=Ref("product_update", "ProductUpdate"),
    result=Ref("product_details", "ProductDetails"),
)
_UPDATE_PRODUCT_CATEGORY = Operation(
    "update_product_category",
    "products",
    "PUT",
    "/goods_categories/{location_id}/{category_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("category_id", "category_id", INT),
    ),
    required=("body",),
    body=Ref("product_category_update", "ProductCategoryUpdate"),
    result=Ref("updated_product_category", "UpdatedProductCategory"),
)


class ProductsGroup(Group):
    """Products and product categories."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_product": _CREATE_PRODUCT,
        "create_product_category": _CREATE_PRODUCT_CATEGORY,
        "delete_product": _DELETE_PRODUCT,
        "delete_product_category": _DELETE_PRODUCT_CATEGORY,
        "deprecated_get_product_category_list": _DEPRECATED_GET_PRODUCT_CATEGORY_LIST,
        "get_product": _GET_PRODUCT,
        "get_product_category_composition": _GET_PRODUCT_CATEGORY_COMPOSITION,
        "get_product_category_list": _GET_PRODUCT_CATEGORY_LIST,
        "get_product_category_list_by_ids": _GET_PRODUCT_CATEGORY_LIST_BY_IDS,
        "get_products_list": _GET_PRODUCTS_LIST,
        "search_product": _SEARCH_PRODUCT,
        "update_product": _UPDATE_PRODUCT,
        "update_product_category": _UPDATE_PRODUCT_CATEGORY,
    }

    @property
    def with_response(self) -> ProductsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("ProductsGroupWithResponse", self._with_response())

    async def create_product(
        self, location_id: int, *, body: ProductCreate | Mapping[str, Any]
    ) -> ProductDetails:
        """Create a product.

        Args:
            location_id: Location ID.
            body: ProductCreate, or a mapping by wire names; needs category_id, sale_unit_id,
                service_unit_id, title. Example: {'category_id': 289632, 'sale_unit_id': 216762,
                'service_unit_id': 216762, 'title': 'Shampoo'}

        Returns:
            ProductDetails: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /goods/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/create_product
        """
        result: ProductDetails = await self._call(_CREATE_PRODUCT, (location_id,), (), body)
        return result

    async def create_product_category(
        self, location_id: int, *, body: ProductCategoryCreate | Mapping[str, Any]
    ) -> CreatedProductCategory:
        """Create a product category.

        Args:
            location_id: Location ID.
            body: ProductCategoryCreate, or a mapping by wire names; needs title. Example: {'title':
                'Manicure'}

        Returns:
            CreatedProductCategory: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /goods_categories/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/create_product_category
        """
        result: CreatedProductCategory = await self._call(_CREATE_PRODUCT_CATEGORY, (location_id,), (), body)
        return result

    async def delete_product(self, location_id: int, product_id: int) -> None:
        """Delete a product.

        Args:
            location_id: Location ID.
            product_id: Product ID.

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
        DELETE /goods/{location_id}/{product_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/delete_product
        """
        result: None = await self._call(
            _DELETE_PRODUCT,
            (
                location_id,
                product_id,
            ),
        )
        return result

    async def delete_product_category(self, location_id: int, category_id: int) -> None:
        """Delete a product category.

        Args:
            location_id: Location ID.
            category_id: Product category ID.

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
        DELETE /goods_categories/{location_id}/{category_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/delete_product_category
        """
        result: None = await self._call(
            _DELETE_PRODUCT_CATEGORY,
            (
                location_id,
                category_id,
            ),
        )
        return result

    @deprecated(
        "deprecated_get_product_category_list is deprecated by Altegio; use api.products.get_product_category_list"
    )
    async def deprecated_get_product_category_list(
        self, location_id: int, category_id: int
    ) -> list[ProductCategory]:
        """List the product categories below a parent category.

        Deprecated; use get_product_category_list.

        Args:
            location_id: Location ID.
            category_id: Parent category ID; 0 means top level.

        Returns:
            list[ProductCategory].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /goods_categories/{location_id}/{category_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/deprecated_get_product_category_list
        """
        result: list[ProductCategory] = await self._call(
            _DEPRECATED_GET_PRODUCT_CATEGORY_LIST,
            (
                location_id,
                category_id,
            ),
        )
        return result

    async def get_product(
        self,
        location_id: int,
        product_id: int,
        *,
        term: str | None = None,
        page: int | None = None,
        count: int | None = None,
        category_id: int | None = None,
        changed_after: dt.datetime | str | None = None,
        changed_before: dt.datetime | str | None = None,
    ) -> ProductDetails:
        """Get one product.

        The list comes from get_products_list. The paging and filter parameters mean nothing here; that one
        takes them.

        Args:
            location_id: Location ID.
            product_id: Product ID.
            term: Name, article number or barcode.
            page: Ignored when product_id is passed. Example: 1.
            count: Products per page; ignored when product_id is passed. Example: 25.
            category_id: Ignored when product_id is passed.
            changed_after: Ignored when product_id is passed. Example: 2026-09-21T23:00:00.000-05:00.
            changed_before: Ignored when product_id is passed. Example: 2026-01-01T12:00:00-0500.

        Returns:
            ProductDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /goods/{location_id}/{product_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/get_product
        """
        result: ProductDetails = await self._call(
            _GET_PRODUCT,
            (
                location_id,
                product_id,
            ),
            (
                term,
                page,
                count,
                category_id,
                changed_after,
                changed_before,
            ),
        )
        return result

    async def get_product_category_composition(
        self, location_id: int, category_id: int, *, page: int | None = None, count: int | None = None
    ) -> ProductCategoryComposition:
        """Get a product category with the categories and products directly in it.

        The page size is `count`, at most 1000.

        Args:
            location_id: Location ID.
            category_id: Product category ID.
            page: Page number.
            count: Products per page.

        Returns:
            ProductCategoryComposition.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /goods/category_node/{location_id}/{category_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/get_product_category_composition
        """
        result: ProductCategoryComposition = await self._call(
            _GET_PRODUCT_CATEGORY_COMPOSITION,
            (
                location_id,
                category_id,
            ),
            (
                page,
                count,
            ),
        )
        return result

    async def get_product_category_list(
        self, location_id: int, parent_category_id: int
    ) -> list[ProductCategory]:
        """List the product categories below a parent category.

        Args:
            location_id: Location ID.
            parent_category_id: Parent category ID.

        Returns:
            list[ProductCategory].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/goods_categories/{parent_category_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/get_product_category_list
        """
        result: list[ProductCategory] = await self._call(
            _GET_PRODUCT_CATEGORY_LIST,
            (
                location_id,
                parent_category_id,
            ),
        )
        return result

    async def get_product_category_list_by_ids(
        self, location_id: int, *, ids: Iterable[int] | None = None
    ) -> list[ProductCategory]:
        """List product categories by their IDs.

        Args:
            location_id: Location ID.
            ids: Category ID, sent repeatedly as IDs[]={ID}.

        Returns:
            list[ProductCategory].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /goods_categories/multiple/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/get_product_category_list_by_ids
        """
        result: list[ProductCategory] = await self._call(
            _GET_PRODUCT_CATEGORY_LIST_BY_IDS, (location_id,), (ids,)
        )
        return result

    async def get_products_list(
        self,
        location_id: int,
        *,
        term: str | None = None,
        page: int | None = None,
        count: int | None = None,
        category_id: int | None = None,
        changed_after: dt.datetime | str | None = None,
        changed_before: dt.datetime | str | None = None,
    ) -> list[Product]:
        """List the products of a location.

        Args:
            location_id: Location ID.
            term: Name, article number or barcode.
            page: Ignored when product_id is passed. Example: 1.
            count: Products per page; ignored when product_id is passed. Example: 25.
            category_id: Ignored when product_id is passed.
            changed_after: Ignored when product_id is passed. Example: 2026-09-21T23:00:00.000-05:00.
            changed_before: Ignored when product_id is passed. Example: 2026-01-01T12:00:00-0500.

        Returns:
            list[Product].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /goods/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/get_products_list
        """
        result: list[Product] = await self._call(
            _GET_PRODUCTS_LIST,
            (location_id,),
            (
                term,
                page,
                count,
                category_id,
                changed_after,
                changed_before,
            ),
        )
        return result

    async def search_product(
        self, location_id: int, *, term: str | None = None, count: int | None = None
    ) -> list[ProductTreeItem]:
        """Search product categories and products.

        Without `term` the root categories come back and `count` is ignored.

        Args:
            location_id: Location ID.
            term: Name, article number or barcode; without it count is ignored.
            count: Most elements returned.

        Returns:
            list[ProductTreeItem].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /goods/search/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/search_product
        """
        result: list[ProductTreeItem] = await self._call(
            _SEARCH_PRODUCT,
            (location_id,),
            (
                term,
                count,
            ),
        )
        return result

    async def update_product(
        self, location_id: int, product_id: int, *, body: ProductUpdate | Mapping[str, Any]
    ) -> ProductDetails:
        """Change a product.

        A product that already has stock operations is refused with 409 when its units change; send
        `correction_rules` then.

        Args:
            location_id: Location ID.
            product_id: Product ID.
            body: ProductUpdate, or a mapping by wire names; needs category_id, sale_unit_id,
                service_unit_id, title. Example: {'category_id': 289632, 'sale_unit_id': 216762,
                'service_unit_id': 216762, 'title': 'Shampoo'}

        Returns:
            ProductDetails.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ConflictError: 409.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /goods/{location_id}/{product_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/update_product
        """
        result: ProductDetails = await self._call(
            _UPDATE_PRODUCT,
            (
                location_id,
                product_id,
            ),
            (),
            body,
        )
        return result

    async def update_product_category(
        self, location_id: int, category_id: int, *, body: ProductCategoryUpdate | Mapping[str, Any]
    ) -> UpdatedProductCategory:
        """Change a product category.

        Args:
            location_id: Location ID.
            category_id: Product category ID.
            body: ProductCategoryUpdate, or a mapping by wire names; needs title. Example: {'title':
                'text'}

        Returns:
            UpdatedProductCategory.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /goods_categories/{location_id}/{category_id}
        https://developer.alteg.io/en/b2b-v1/openapi/products/update_product_category
        """
        result: UpdatedProductCategory = await self._call(
            _UPDATE_PRODUCT_CATEGORY,
            (
                location_id,
                category_id,
            ),
            (),
            body,
        )
        return result


if TYPE_CHECKING:

    class ProductsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_product(
            self, location_id: int, *, body: ProductCreate | Mapping[str, Any]
        ) -> Response[ProductDetails, Any]: ...

        async def create_product_category(
            self, location_id: int, *, body: ProductCategoryCreate | Mapping[str, Any]
        ) -> Response[CreatedProductCategory, Any]: ...

        async def delete_product(self, location_id: int, product_id: int) -> Response[None, Any]: ...

        async def delete_product_category(
            self, location_id: int, category_id: int
        ) -> Response[None, Any]: ...

        @deprecated(
            "deprecated_get_product_category_list is deprecated by Altegio; use api.products.get_product_category_list"
        )
        async def deprecated_get_product_category_list(
            self, location_id: int, category_id: int
        ) -> Response[list[ProductCategory], CountMeta | None]: ...

        async def get_product(
            self,
            location_id: int,
            product_id: int,
            *,
            term: str | None = None,
            page: int | None = None,
            count: int | None = None,
            category_id: int | None = None,
            changed_after: dt.datetime | str | None = None,
            changed_before: dt.datetime | str | None = None,
        ) -> Response[ProductDetails, Any]: ...

        async def get_product_category_composition(
            self, location_id: int, category_id: int, *, page: int | None = None, count: int | None = None
        ) -> Response[ProductCategoryComposition, Any]: ...

        async def get_product_category_list(
            self, location_id: int, parent_category_id: int
        ) -> Response[list[ProductCategory], CountMeta | None]: ...

        async def get_product_category_list_by_ids(
            self, location_id: int, *, ids: Iterable[int] | None = None
        ) -> Response[list[ProductCategory], CountMeta | None]: ...

        async def get_products_list(
            self,
            location_id: int,
            *,
            term: str | None = None,
            page: int | None = None,
            count: int | None = None,
            category_id: int | None = None,
            changed_after: dt.datetime | str | None = None,
            changed_before: dt.datetime | str | None = None,
        ) -> Response[list[Product], Any]: ...

        async def search_product(
            self, location_id: int, *, term: str | None = None, count: int | None = None
        ) -> Response[list[ProductTreeItem], CountMeta | None]: ...

        async def update_product(
            self, location_id: int, product_id: int, *, body: ProductUpdate | Mapping[str, Any]
        ) -> Response[ProductDetails, Any]: ...

        async def update_product_category(
            self, location_id: int, category_id: int, *, body: ProductCategoryUpdate | Mapping[str, Any]
        ) -> Response[UpdatedProductCategory, Any]: ...
