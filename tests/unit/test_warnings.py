"""Deprecation of a helper, as promised in docs/guide/versions.md."""

from __future__ import annotations

import asyncio
import inspect
import sys
import warnings
from typing import Any, cast

import pytest

from altegio._warnings import deprecated, warn_caller
from altegio.pagination import paginate
from altegio.resources._base import Resource
from altegio.testing import FakeAltegio
from tests.doubles.clients import client
from tests.doubles.fakes import run

DEPRECATED = "deprecated_get_client_list"
MESSAGE = "api.helpers.find is deprecated; use api.helpers.search"


class Helpers(Resource):
    """A resource with a method under its old name and its new one, and with a renamed argument."""

    @deprecated(MESSAGE)
    async def find(self, location_id: int) -> int:
        """Find it."""
        return await self.search(location_id)

    async def search(self, location_id: int, *, title: str | None = None, name: str | None = None) -> int:
        """Search it."""
        if name is not None:
            warn_caller("name is deprecated; use title", DeprecationWarning)
            title = name
        return location_id + len(title or "")


HELPERS: Any = Helpers(cast("Any", client()))


def test_a_deprecated_helper_still_works() -> None:
    """It is called as before, checks its IDs as before, and preserves its name, docstring and signature."""
    with pytest.warns(DeprecationWarning, match=MESSAGE):
        assert asyncio.run(HELPERS.find(3)) == 3
    with pytest.raises(ValueError, match="location_id must be a positive ID: 0"):
        asyncio.run(HELPERS.find(0))
    method: Any = Helpers.find
    assert (method.__name__, method.__doc__, [*inspect.signature(method).parameters]) == (
        "find",
        "Find it.",
        ["self", "location_id"],
    )
    assert method.__deprecated__ == MESSAGE


def test_the_warning_names_the_line_of_the_caller() -> None:
    """Through the check of IDs, and for a renamed argument through the event loop."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call = HELPERS.find(3)
        line = sys._getframe().f_lineno - 1
        asyncio.run(call)
        asyncio.run(_by_old_name())
    assert [str(one.message) for one in caught] == [MESSAGE, "name is deprecated; use title"]
    assert [one.filename for one in caught] == [__file__, __file__]
    assert caught[0].lineno == line


async def _by_old_name() -> None:
    assert await HELPERS.search(3, name="ab") == 5


class Callers(Resource):
    """A helper that calls a deprecated operation, and one that pages it."""

    async def call(self, location_id: int) -> Any:
        """Call it."""
        return await getattr(self._api.clients, DEPRECATED)(location_id)

    def page(self, location_id: int) -> Any:
        """Page it."""
        return paginate(getattr(self._api.clients, DEPRECATED), location_id)


def test_a_helper_that_calls_a_deprecated_operation(altegio_fake: FakeAltegio, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not warn, since the application can't change it; a call of the application itself warns."""
    # The modules of the package have names below this one.
    monkeypatch.setitem(globals(), "__name__", "altegio.resources.callers")

    async def helped(api: Any) -> None:
        assert len(await Callers(api).call(1)) == 2
        assert len(await Callers(api).page(1)) == 2

    run(altegio_fake, helped)
    monkeypatch.undo()
    with pytest.warns(DeprecationWarning, match=DEPRECATED):
        run(altegio_fake, lambda api: getattr(api.clients, DEPRECATED)(1))
    with pytest.warns(DeprecationWarning, match=DEPRECATED):
        run(altegio_fake, lambda api: api.paginate(getattr(api.clients, DEPRECATED), 1))


def test_a_new_name_warns_of_nothing() -> None:
    """Warnings are errors in these tests."""
    assert asyncio.run(HELPERS.search(3, title="ab")) == 5
