"""Where hand-written helpers stand beside the generated operations.

One rule: a helper that has the name of a tag is a subclass of the tag's group, so that ``api.appointments``
has the operations and the helpers; all others stand under a name that no tag has.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from altegio_client.api import Api

if TYPE_CHECKING:
    from altegio.memberships import Memberships

HELPERS = {"memberships": "Memberships"}
"""The class of each helper, by its name and module."""


class Namespaces(Api):
    """The groups of operations and the helpers as attributes, each imported when it is first used."""

    def _helper(self, name: str) -> Any:
        helper = self._groups.get(name)
        if helper is None:
            helper = self._groups[name] = getattr(import_module(f"altegio.{name}"), HELPERS[name])(self)
        return helper

    @property
    def memberships(self) -> Memberships:
        """Membership types and memberships, in the domain's words."""
        helper: Memberships = self._helper("memberships")
        return helper
