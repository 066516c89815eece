"""Checks of values as attrs validators, for the classes that callers create."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs


def attribute_validator(check: Callable[[str, Any], object]) -> Callable[[Any, attrs.Attribute[Any], Any], None]:
    """A validator that passes the name and the value of an attribute to ``check``, which raises."""

    def validate(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        check(attribute.name, value)

    return validate
