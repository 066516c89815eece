# Generated; do not edit. Regenerate: make generate
"""Keys of a request that no field has, though one has almost the same name: they are most likely misspelt.

The server ignores a key that it does not know, so that a misspelt one loses its value without a word. A key is
reported where it is one edit (a letter more, less or other) or one swap of neighbours away from a field of the same
object, and has been seen nowhere: in no part of the description, in no observation of the server, and in nothing that
this process read from it.
"""

from __future__ import annotations

import inspect
import threading
import warnings
from collections.abc import Callable, Collection, Generator, Iterable
from contextlib import contextmanager, suppress
from typing import Any

from .errors import InvalidValue

_PACKAGES = frozenset({"altegio", "altegio_client"})
_HELPERS = "altegio.resources."
_SHORTEST = 3
"""A shorter name is one edit away from too many others."""
_MOST_RECEIVED = 50_000
_received: set[str] = set()


class UnknownFieldWarning(UserWarning):
    """A request holds a key that no field has, though one has almost the same name."""


class _Collected(threading.local):
    """What the encoding of this thread has met so far; None outside of one."""

    def __init__(self) -> None:
        self.found: list[str] | None = None
        self.refusing = False


_collected = _Collected()


def warn_caller(message: str, category: type[Warning]) -> None:
    """Warn at the nearest caller outside of these packages."""
    level = 1
    frame = inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _PACKAGES:
        frame = frame.f_back
        level += 1
    warnings.warn(message, category, stacklevel=level)


def warn_of_operation(message: str) -> None:
    """Warn of a deprecated operation, unless a helper calls it: who calls the helper can't call another operation."""
    frame = inspect.currentframe()
    while frame is not None and (name := frame.f_globals.get("__name__", "")).partition(".")[0] in _PACKAGES:
        if name.startswith(_HELPERS) and not name.endswith("._base"):
            return
        frame = frame.f_back
    warn_caller(message, DeprecationWarning)


def encoded(encode: Callable[[Any], Any], value: Any, *, strict: bool = False, place: str = "") -> Any:
    """The wire form of a value; misspelt keys in it are reported to the caller.

    Raises:
        InvalidValue: the value does not fit; or a key is misspelt, and that is an error here.
    """
    before, _collected.found = _collected.found, []
    try:
        wire = encode(value)
        found = _collected.found
    finally:
        _collected.found = before
    for message in found:
        if strict or _collected.refusing:
            raise InvalidValue(message, ValueError)
        warn_caller(f"{place}: {message}" if place else message, UnknownFieldWarning)
    return wire


@contextmanager
def refusing_unknown() -> Generator[None]:
    """Inside, a misspelt key is an error."""
    before, _collected.refusing = _collected.refusing, True
    try:
        yield
    finally:
        _collected.refusing = before


def met() -> int:
    """How many misspelt keys the present encoding has met."""
    return len(_collected.found or ())


def forget(since: int) -> None:
    """Forget those that were met later: the alternative that met them was not the right one."""
    if _collected.found is not None:
        del _collected.found[since:]


class Suspect:
    """The check of a value under a misspelt key: it takes anything, and reports the key."""

    __slots__ = ("_encode", "_key", "_message")

    def __init__(self, key: str, message: str, encode: Callable[[Any], Any]) -> None:
        self._key = key
        self._message = message
        self._encode = encode

    def encode(self, value: Any) -> Any:
        """The wire form of the value."""
        if _collected.found is not None and self._key not in _received:
            _collected.found.append(self._message)
        return self._encode(value)


def meant(key: str, fields: Collection[str]) -> str | None:
    """The field whose name a key almost has; None where it has none, or is known from elsewhere."""
    near = next((name for name in fields if _is_near(key, name)), None)
    if near is None:
        return None
    from ..names import NAMES

    return None if key in NAMES else near


def _is_near(key: str, name: str) -> bool:
    if key.casefold() == name.casefold():
        return True
    if min(len(key), len(name)) < _SHORTEST or abs(len(key) - len(name)) > 1:
        return False
    start = next((at for at, (one, other) in enumerate(zip(key, name, strict=False)) if one != other), None)
    if start is None:
        return True
    one, other = key[start:], name[start:]
    edits = (one[1:] == other[1:], one[1:] == other, one == other[1:])
    return any(edits) or (one[1::-1] == other[:2] and one[2:] == other[2:])


def note_received(value: Any) -> None:
    """Keep the keys of what came from the server, inside of it too: sent back, none of them is misspelt."""
    # What is nested too deeply for Python can be read, and can't be sent.
    with suppress(RecursionError):
        _note(value)


def _note(value: Any) -> None:
    if value.__class__ is dict:
        fields: dict[str, Any] = value
        # The keys of a map, such as IDs and dates, are not names.
        if not fields.keys() <= _received and len(_received) < _MOST_RECEIVED:
            _received.update(filter(str.isidentifier, fields))
        items: Iterable[Any] = fields.values()
    elif value.__class__ is list:
        items = value
    else:
        return
    for item in items:
        if item.__class__ is dict or item.__class__ is list:
            _note(item)
