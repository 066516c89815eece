"""Errors of reading a response: code that fails over one that does not fit its description reports the place.

Reading is tolerant: a value that does not fit is returned as it came. So a text may stand where the types promise an
object, and code that relies on the types fails with an ``AttributeError`` or a ``TypeError``. Inside of ``reading()``
that becomes a ``DecodingError`` with the place, if a response does not fit; if all fit, the error is a mistake of the
code, and stays what it is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from types import TracebackType
from typing import TYPE_CHECKING, Any

from altegio._parsing import decoding_error
from altegio._validation.types import check_type
from altegio.errors import DecodingError
from altegio_client.base import Model

if TYPE_CHECKING:
    from altegio_client.types import Response

_KEPT = 8
"""How many responses of a helper are remembered."""
_TRIPPED = (AttributeError, TypeError, LookupError, ArithmeticError, RecursionError)
"""What it looks like when a value is not of the type that is promised."""
_OURS = frozenset({"altegio", "altegio_client"})


class UnsendableBody(ValueError):
    """A request body that can't be JSON: it has a lone surrogate, NaN, or is nested too deeply."""


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
        from altegio._decoding.problems import is_sendable

        unsendable = next((one for one in received if not is_sendable(one.body)), None)
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
        TypeError: it is no model.
        DecodingError: in place of an error of reading.
    """
    check_type(name, model, Model, "a model that was read")
    try:
        yield
    except _TRIPPED as error:
        from altegio._decoding.problems import problems_of_model

        problem = next(problems_of_model(model.__class__, model.__wire__, name), None)
        if problem is None:
            raise
        raise DecodingError(": ".join(problem)) from error


def _raise_for(received: Sequence[Response[Any, Any]], error: Exception) -> None:
    """Raise the error for the last response that does not fit, if there is one."""
    from altegio._decoding.problems import problems_of_response

    for response in reversed(received):
        problem = next(problems_of_response(response), None)
        if problem is not None:
            raise decoding_error(response, f"{': '.join(problem)}{_writes(received)}") from error
    if isinstance(error, ArithmeticError) and received:
        # A number may be of the right type, and too large.
        message = f"a number in it can't be used: {error}{_writes(received)}"
        raise decoding_error(received[-1], message) from error


def _writes(received: Iterable[Response[Any, Any]]) -> str:
    """The writes that were sent, since the caller must not repeat them."""
    names = [one.operation.id for one in received if one.operation is not None and not one.operation.safe]
    return f" (carried out before: {', '.join(names)})" if names else ""


def _is_ours(error: Exception) -> bool:
    """Whether an error comes from this package, and not from a function that the caller passed."""
    last: TracebackType | None = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last is not None and str(last.tb_frame.f_globals.get("__name__")).partition(".")[0] in _OURS
