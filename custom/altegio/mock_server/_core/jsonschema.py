"""The one place that talks to jsonschema, which has no types of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

import attrs

_library: Any = import_module("jsonschema")
_SECRET = re.compile("password|token|secret", re.IGNORECASE)


@attrs.frozen
class Problem:
    """What doesn't fit in a value, and where."""

    path: tuple[str, ...]
    message: str

    @classmethod
    def of(cls, error: Any) -> Problem:
        """The innermost cause of an error of jsonschema; a missing field is named itself."""
        inner = _innermost(error)
        path = tuple(str(part) for part in inner.absolute_path)
        if inner.validator == "required":
            missing = next(name for name in inner.validator_value if inner.message.startswith(repr(name)))
            return cls((*path, missing), "is required")
        message, value = str(inner.message), repr(inner.instance)
        if not path or inner.instance.__class__ in (dict, list) or _SECRET.search(".".join(path)):
            # The value may be a password, or have one in it, and this lands in the errors and logs of a client.
            message = message.replace(value, "the value")
        return cls(path, message)


def _innermost(error: Any) -> Any:
    """The innermost of an error; where a value has to fit one of several schemas, that of the one that is meant."""
    while error.context:
        alternatives: dict[int, list[Any]] = {}
        for one in error.context:
            alternatives.setdefault(one.relative_schema_path[0], []).append(one)
        error = min(alternatives.values(), key=_distance)[0]
    return error


def _distance(errors: list[Any]) -> tuple[int, ...]:
    """How far a value is from a schema: another type, fields that are missing, anything else."""
    words = [one.validator for one in errors if not one.relative_path]
    return words.count("type"), words.count("required"), len(errors)


class Checker:
    """Checks values against schemas that may refer to components."""

    def __init__(self, components: Mapping[str, Any], formats: Mapping[str, Callable[[Any], bool]]) -> None:
        self._components = components
        self._formats: Any = _library.FormatChecker(formats=())
        for name, check in formats.items():
            self._formats.checks(name)(check)

    def problems(self, schema: Mapping[str, Any], value: Any) -> Iterator[Problem]:
        """All that doesn't fit."""
        # The components stand beside the schema, so that its references lead somewhere.
        full = {**schema, "components": self._components}
        validator: Any = _library.Draft202012Validator(full, format_checker=self._formats)
        yield from map(Problem.of, validator.iter_errors(value))
