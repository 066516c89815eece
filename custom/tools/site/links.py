"""Names in texts of the reference lead to their places in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress

import attrs
import griffe

from custom.tools.site.source import target

_NAME = re.compile(r"\b(?:\w+\.)*[A-Z][A-Za-z0-9]+\b")
_LONG_NAME = re.compile(r"\b[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]+\b")
_CODE_OR_LINK = re.compile(r"(`[^`]*`|\[[^\]]*\]\([^)]*\))")
_CODE = re.compile(r"`((\w+)(?:\.\w+)*)(?:\(\))?`")


@attrs.frozen
class Links:
    """Where each name stands.

    Attributes:
        places: the page and the anchor of each name, below the folder of the reference, by its dotted name where it is
            defined; of a method of the client also by its call, such as ``api.clients.search``.
        up: what leads from the page to that folder.
    """

    places: Mapping[str, str]
    up: str = ""
    _by_name: Mapping[str, set[str]] = attrs.field(init=False, eq=False, repr=False)

    @_by_name.default
    def _find_names(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for path, place in self.places.items():
            found[path.rpartition(".")[2]].add(place)
        return found

    def link(self, text: str, scope: griffe.Object | None = None) -> str:
        """A type in which the names lead to their places.

        Args:
            text: the type.
            scope: the module that it is written in: of two classes with one name, the one imported there is linked. A
                name that is unknown there leads to the only place of that name, if there is only one.
        """
        return _NAME.sub(lambda found: self._linked(found[0], found[0], scope), text)

    def mention(self, text: str, scope: griffe.Object | None = None) -> str:
        """A sentence in which names lead to their places; one word outside of code, such as Chain, is just a word."""
        return "".join(self._part(part, scope) for part in _CODE_OR_LINK.split(text))

    def _part(self, text: str, scope: griffe.Object | None) -> str:
        if text.startswith("`"):
            return self._code(text, scope)
        if text.startswith("["):
            return text
        return _LONG_NAME.sub(lambda found: self._linked(found[0], found[0], scope), text)

    def _code(self, text: str, scope: griffe.Object | None) -> str:
        found = _CODE.fullmatch(text)
        if found is None:
            return text
        linked = self._linked(text, found[1], scope)
        return linked if linked != text else self._linked(text, found[2], scope)

    def _linked(self, text: str, name: str, scope: griffe.Object | None) -> str:
        place = self.place(name, scope)
        return f"[{text}]({self.up}{place})" if place else text

    def place(self, name: str, scope: griffe.Object | None = None) -> str | None:
        """Where a name stands, below the folder of the reference; None where it does not."""
        if name in self.places:
            return self.places[name]
        first, dot, rest = name.partition(".")
        if scope is not None:
            with suppress(griffe.NameResolutionError):
                found = target(scope.resolve(first) + dot + rest)
                return self.places.get(found.path) if found is not None else None
        found = target(name)
        if found is not None:
            return self.places.get(found.path)
        named = self._by_name.get(name, set()) if name[:1].isupper() else set[str]()
        return next(iter(named)) if len(named) == 1 else None
