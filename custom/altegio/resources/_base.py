"""The bases of all resources: typed against the generated groups of operations, never against the client."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import cache, wraps
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar, cast

from altegio._decoding.responses import reading_responses
from altegio._validation.ids import validate_ids_of
from altegio_client.hints import annotate_methods
from altegio_client.operation import Group

if TYPE_CHECKING:
    from altegio_client.api import Api

F = TypeVar("F", bound=Callable[..., Any])


def _reading(method: F) -> F:
    """A helper that raises ``DecodingError`` where a response can't be used because it does not fit its description."""
    if not inspect.iscoroutinefunction(method):
        return method

    @wraps(method)
    async def wrapper(*args: Any, **named: Any) -> Any:
        with reading_responses():
            return await method(*args, **named)

    return cast("F", wrapper)


class _Helpers:
    """Each public method of a subclass checks its IDs before it does anything, and reports an unusable response."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        for name, method in list(vars(cls).items()):
            if inspect.isfunction(method) and not name.startswith("_"):
                setattr(cls, name, _reading(validate_ids_of(method)))
        annotate_methods(cls)


class Resource(_Helpers):
    """A resource under a name that no tag has; it calls the operations of ``api``."""

    def __init__(self, api: Api) -> None:
        self._api = api


class ResourceGroup(_Helpers, Group):
    """The operations of a tag with helpers beside them; first among the bases, before the generated group."""

    def __init__(self, api: Api) -> None:
        super().__init__(api._executor())  # pyright: ignore[reportPrivateUsage] - a group is a part of its client
        self._api = api

    def _with_response(self) -> Self:
        resource: Any = type(self)
        group: Any = _operations_only(resource)(self._executor)
        return cast("Self", group._with_response())


@cache
def _operations_only(resource: Any) -> Any:
    """The generated group of a resource, in which the helpers are missing: they return no full responses."""
    (group,) = (base for base in resource.__mro__ if Group in base.__bases__ and base is not ResourceGroup)
    place = f"api.{group.__module__.rpartition('.')[2]}"

    def missing(self: Group, name: str) -> NoReturn:
        if hasattr(resource, name):
            raise AttributeError(
                f"{name} is a helper, and with_response has operations only: call {place}.{name} without with_response",
                name=name,
                obj=self,
            )
        raise AttributeError(f"{place}.with_response has no operation {name!r}", name=name, obj=self)

    return type(group.__name__, (group,), {"__slots__": (), "__getattr__": missing})
