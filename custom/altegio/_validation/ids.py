"""IDs in the arguments of helpers, checked before anything is sent.

``validate_ids_of`` wraps a helper. It reads the signature: a parameter whose name ends with ``_id`` or ``_ids`` and
whose type is a plain int (or an iterable of them) addresses things. Codes are typed by their enum, IDs of other
systems are texts; neither is an ID here.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple, TypeVar, cast

from altegio._validation.values import validate_id, validate_ids

IdOrZero = int
"""The type of an ID parameter that documents what 0 means, such as no user."""

F = TypeVar("F", bound=Callable[..., Any])
_MANY = re.compile(r"(?:Iterable|Collection|Sequence)\[int\](?: \| None)?")
_ONE = re.compile(r"(int|IdOrZero)(?: \| None)?")


class _Parameter(NamedTuple):
    name: str
    position: int | None
    validate: Callable[[str, Any], Any]
    optional: bool


def validate_ids_of(method: F) -> F:
    """A method that checks its IDs when it is called; iterables of IDs reach the method as lists."""
    parameters = [
        found for place, one in enumerate(inspect.signature(method).parameters.values()) if (found := _read(one, place))
    ]
    if not parameters:
        return method

    def checked(args: tuple[Any, ...], named: dict[str, Any]) -> list[Any]:
        values = list(args)
        for name, position, validate, optional in parameters:
            if name in named:
                if not (optional and named[name] is None):
                    named[name] = validate(name, named[name])
            elif position is not None and position < len(values) and not (optional and values[position] is None):
                values[position] = validate(name, values[position])
        return values

    @wraps(method)
    def wrapper(*args: Any, **named: Any) -> Any:
        return method(*checked(args, named), **named)

    @wraps(method)
    async def async_wrapper(*args: Any, **named: Any) -> Any:
        return await method(*checked(args, named), **named)

    return cast("F", async_wrapper if inspect.iscoroutinefunction(method) else wrapper)


def _read(parameter: inspect.Parameter, place: int) -> _Parameter | None:
    annotation = str(parameter.annotation)
    one = _ONE.fullmatch(annotation)
    validate: Callable[[str, Any], Any]
    if parameter.name.endswith("_id") and one:
        validate = _validate_id_or_zero if one[1] == "IdOrZero" else validate_id
    elif parameter.name.endswith("_ids") and _MANY.fullmatch(annotation):
        validate = validate_ids
    else:
        return None
    position = place if parameter.kind is parameter.POSITIONAL_OR_KEYWORD else None
    return _Parameter(parameter.name, position, validate, annotation.endswith("None"))


def _validate_id_or_zero(name: str, value: object) -> int:
    return validate_id(name, value, minimum=0)
