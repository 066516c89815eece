# Generated; do not edit. Regenerate: make generate
"""Dictionaries: Countries, cities and business types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import INT, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from typing import Any

    from ..models import BusinessGroup, City, CountMeta, Country
    from ..types import Response

_GET_BUSINESS_TYPES_BY_GROUP = Operation(
    "get_business_types_by_group",
    "dictionaries",
    "GET",
    "/references/business_groups_with_types",
    result=List(Ref("business_group", "BusinessGroup")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    user=False,
    paging=Paging(),
)
_GET_CITY_LIST = Operation(
    "get_city_list",
    "dictionaries",
    "GET",
    "/cities",
    query_params=(
        ("country_id", "country_id", INT),
        ("company_id", "company_id", INT),
    ),
    result=List(Ref("city", "City")),
    safe=True,
    user=False,
    partner_only=True,
    paging=Paging(),
)
_GET_COUNTRY_LIST = Operation(
    "get_country_list",
    "dictionaries",
    "GET",
    "/countries",
    result=List(Ref("country", "Country")),
    safe=True,
    user=False,
    partner_only=True,
    paging=Paging(),
)


class DictionariesGroup(Group):
    """Countries, cities and business types."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_business_types_by_group": _GET_BUSINESS_TYPES_BY_GROUP,
        "get_city_list": _GET_CITY_LIST,
        "get_country_list": _GET_COUNTRY_LIST,
    }

    @property
    def with_response(self) -> DictionariesGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("DictionariesGroupWithResponse", self._with_response())

    async def get_business_types_by_group(self) -> list[BusinessGroup]:
        """List business types by group.

        Returns:
            list[BusinessGroup].

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /references/business_groups_with_types
        https://developer.alteg.io/en/developers/openapi/dictionaries/get_business_types_by_group
        """
        result: list[BusinessGroup] = await self._call(_GET_BUSINESS_TYPES_BY_GROUP, ())
        return result

    async def get_city_list(
        self, *, country_id: int | None = None, company_id: int | None = None
    ) -> list[City]:
        """List cities.

        Of all countries, or of one.

        Args:
            country_id: Page size.
            company_id: Location whose city is listed in any case.

        Returns:
            list[City].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /cities
        https://developer.alteg.io/en/developers/openapi/dictionaries/get_city_list
        """
        result: list[City] = await self._call(
            _GET_CITY_LIST,
            (),
            (
                country_id,
                company_id,
            ),
        )
        return result

    async def get_country_list(self) -> list[Country]:
        """List countries.

        Returns:
            list[Country].

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /countries
        https://developer.alteg.io/en/developers/openapi/dictionaries/get_country_list
        """
        result: list[Country] = await self._call(_GET_COUNTRY_LIST, ())
        return result


if TYPE_CHECKING:

    class DictionariesGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_business_types_by_group(self) -> Response[list[BusinessGroup], CountMeta | None]: ...

        async def get_city_list(
            self, *, country_id: int | None = None, company_id: int | None = None
        ) -> Response[list[City], Any]: ...

        async def get_country_list(self) -> Response[list[Country], Any]: ...
