"""A name of the hand-written package is deprecated at the line of the application that uses it."""

from __future__ import annotations

import inspect

import pytest

from altegio import Altegio
from altegio._warnings import deprecated
from altegio.resources._base import Resource
from tests.doubles.network import Network, misuse


class _Old(Resource):
    """A resource with a helper that has a new name."""

    @deprecated("old.count is deprecated since 0.3; use new.count")  # type checkers need the text itself
    async def count(self, location_id: int) -> int:
        """Count."""
        return location_id + 1


async def _count(api: Altegio, location_id: int = 7) -> int:
    old = _Old(api)
    counting = old.count(location_id)  # type: ignore[deprecated]  # that is what is tested
    return await counting


def test_helper_is_deprecated() -> None:
    """It warns once for each call, where it is called, says so to tools, and works as before."""
    with pytest.warns(DeprecationWarning, match="use new") as caught:
        assert Network().result_of(_count) == 8
    (warning,) = caught
    lines, begin = inspect.getsourcelines(_count)
    assert str(warning.message) == "old.count is deprecated since 0.3; use new.count"
    assert (warning.filename, lines[warning.lineno - begin].strip()[:19]) == (__file__, "counting = old.coun")
    assert vars(vars(_Old)["count"])["__deprecated__"] == str(warning.message)


def test_deprecated_helper_checks_its_ids() -> None:
    """As any other does."""
    assert str(misuse(lambda api: _count(api, -1))) == "location_id must be a positive ID: -1"
