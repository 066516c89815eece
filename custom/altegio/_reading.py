"""Errors of reading a response: whoever trips over one that does not fit its description says where that is.

Reading is tolerant: a value that does not fit is returned as it came. So a text may stand where the types promise an
object, and code that relies on the types fails with an ``AttributeError`` or a ``TypeError``. Inside of ``reading()``
that becomes a ``DecodingError`` with the place, if a response does not fit; if all fit, the error is a mistake of the
code, and stays what it is.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from types import TracebackType
from typing import TYPE_CHECKING, Any

from altegio._parsing import decoding_error
from altegio.errors import DecodingError
from altegio_client.codec import List, Map, Ref, Spec, is_nothing

if TYPE_CHECKING:
    from altegio_client.base import Model
    from altegio_client.types import Response

_KEPT = 8
"""How many responses of a helper are kept."""
_TRIPPED = (AttributeError, TypeError, LookupError, ArithmeticError, RecursionError)
"""What it looks like when a value is not of the type that is promised."""
_OURS = frozenset({"altegio", "altegio_client"})


class UnsendableBody(ValueError):
    """A request body that can't be JSON: it has a lone surrogate, NaN, or is nested too deeply."""


Problems = Iterator[tuple[str, str]]

_received: ContextVar[deque[Response[Any, Any]] | None] = ContextVar("received", default=None)
"""The last responses that a helper received, while one runs."""


def note_response(response: Response[Any, Any]) -> None:
    """Keep a response for the error of the helper that is running, if one is."""
    received = _received.get()
    if received is not None:
        received.append(response)


@contextmanager
def reading_responses() -> Generator[None]:
    """For a helper: all responses that come inside of this block are being read.

    Raises:
        DecodingError: in place of an error of reading.
    """
    outer = _received.get()
    if outer is not None:
        # A helper that is called by a helper.
        yield
        return
    received: deque[Response[Any, Any]] = deque(maxlen=_KEPT)
    token = _received.set(received)
    try:
        yield
    except _TRIPPED as error:
        if _is_ours(error):
            _raise_for(received, error)
        raise
    except UnsendableBody as error:
        unsendable = next((one for one in received if not _is_sendable(one.body)), None)
        if unsendable is None:
            raise
        raise decoding_error(unsendable, f"it can't be sent back: {error}{_writes(received)}") from error
    finally:
        _received.reset(token)


@contextmanager
def reading(response: Response[Any, Any]) -> Generator[None]:
    """For code outside of a helper: this response is being read.

    Raises:
        DecodingError: in place of an error of reading.
    """
    try:
        yield
    except _TRIPPED as error:
        if _is_ours(error):
            _raise_for([response], error)
        raise


@contextmanager
def reading_model(name: str, model: Model) -> Generator[None]:
    """For a helper that reads a model that the caller received before.

    Raises:
        DecodingError: in place of an error of reading.
    """
    try:
        yield
    except _TRIPPED as error:
        problem = next(_problems_of_model(model.__class__, model.__wire__, name), None)
        if problem is None:
            raise
        raise DecodingError(": ".join(problem)) from error


def _raise_for(received: Sequence[Response[Any, Any]], error: Exception) -> None:
    """Raise the error for the last response that does not fit, if there is one."""
    for response in reversed(received):
        problem = next(_problems_of_response(response), None)
        if problem is not None:
            raise decoding_error(response, f"{': '.join(problem)}{_writes(received)}") from error
    if isinstance(error, ArithmeticError) and received:
        # A number may be of the right type, and too large.
        message = f"a number in it can't be used: {error}{_writes(received)}"
        raise decoding_error(received[-1], message) from error


def _writes(received: Iterable[Response[Any, Any]]) -> str:
    """The writes that were made, since the caller must not repeat them."""
    names = [one.operation.id for one in received if one.operation is not None and not one.operation.safe]
    return f" (carried out before: {', '.join(names)})" if names else ""


def _is_sendable(body: Any) -> bool:
    try:
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return False
    return True


def _problems_of_response(response: Response[Any, Any]) -> Problems:
    operation = response.operation
    if operation is not None and operation.result is not None:
        payload, meta = operation.split(response.body)
        yield from _problems(operation.result, payload, "data" if payload is not response.body else "$")
        yield from _problems(operation.meta, meta, "meta")


def _problems(spec: Spec, raw: Any, path: str) -> Problems:
    yield from spec.problems(raw, path)
    yield from _missing_items(spec, raw, path)


def _problems_of_model(model: type[Model], raw: dict[str, Any], path: str) -> Problems:
    yield from model.__problems__(raw, path)
    yield from _missing_items_of_model(model, raw, path)


def _missing_items(spec: Spec, raw: Any, path: str) -> Problems:
    """(path, problem) of what stands for no object among the items of lists and maps; fields may be null."""
    if isinstance(spec, Ref) and raw.__class__ is dict:
        yield from _missing_items_of_model(spec.model, raw, path)
    elif isinstance(spec, List) and raw.__class__ is list:
        for number, item in enumerate(raw):
            yield from _missing(spec.item, item, f"{path}[{number}]")
    elif isinstance(spec, Map) and raw.__class__ is dict:
        for key, item in raw.items():
            yield from _missing(spec.value, item, f"{path}.{key}")


def _missing(spec: Spec, item: Any, path: str) -> Problems:
    if isinstance(spec, Ref) and is_nothing(item):
        yield path, f"expected {spec.name}, got {type(item).__name__}"
    else:
        yield from _missing_items(spec, item, path)


def _missing_items_of_model(model: type[Model], raw: dict[str, Any], path: str) -> Problems:
    for name, value in raw.items():
        declared = model.__wire_fields__.get(name)
        if declared is not None:
            yield from _missing_items(declared.spec, value, f"{path}.{name}")


def _is_ours(error: Exception) -> bool:
    """Whether an error comes from this package, and not from a function that the caller passed."""
    last: TracebackType | None = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last is not None and str(last.tb_frame.f_globals.get("__name__")).partition(".")[0] in _OURS
