"""The examples in the docstrings of the helpers, and the names they run with."""

from __future__ import annotations

import ast
import asyncio
import base64
import contextlib
import datetime as dt
import doctest
import hmac
import inspect
import io
from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
from types import CodeType
from typing import Any

import altegio
from altegio import Altegio
from altegio.mock_server import MockServer
from altegio.resources._registry import RESOURCES
from tests.doubles.events import body

PARSER = doctest.DocTestParser()
_USER_DATA = base64.b64encode(b'{"id": 7, "name": "Ann"}')


def public(thing: Any) -> Iterator[tuple[str, Any]]:
    """The public attributes that a class or a module has from its own package, inherited ones included."""
    for name, value in inspect.getmembers_static(thing):
        if name.startswith("_"):
            continue
        function = value.__func__ if isinstance(value, staticmethod | classmethod) else value
        function = function.fget if isinstance(function, property) else function
        described = inspect.isroutine(function) or inspect.isclass(function)  # a type variable has typing's docstring
        if described and (getattr(function, "__module__", None) or "").partition(".")[0] == "altegio":
            yield name, function


def helper_classes() -> Iterator[tuple[str, type]]:
    """Each helper by its name in the client; one that can't be imported fails a separate test."""
    for name, helper_class in RESOURCES.items():
        with contextlib.suppress(Exception):
            yield name, getattr(import_module(f"altegio.resources.{name}"), helper_class)


def methods() -> dict[str, Any]:
    """The public methods of all helpers, without the generated operations that some inherit."""
    return {
        f"{name}.{method}": function
        for name, helper_class in helper_classes()
        for method, function in public(helper_class)
        if inspect.isfunction(function)
    }


def names_for(api: Altegio, make: Callable[..., Altegio]) -> dict[str, Any]:
    """The names that an example may use: a client, and a way to create another one."""
    return {
        **{name: getattr(altegio, name) for name in altegio.__all__},
        "Altegio": make,
        "Decimal": Decimal,
        "MockServer": MockServer,
        "altegio": altegio,
        "api": api,
        "asyncio": asyncio,
        "body": body(1),
        "dt": dt,
        "paginate": import_module("altegio.pagination").paginate,
        "receiver": altegio.webhooks.Receiver(secret="long-random-text"),
        "user_data": _USER_DATA.decode(),
        "user_data_sign": hmac.new(b"partner-token", base64.b64decode(_USER_DATA), "sha256").hexdigest(),
    }


def compiled(source: str) -> CodeType:
    """One example, which may await."""
    code: CodeType = compile(source, "<example>", "single", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return code


async def run_example(code: CodeType, names: dict[str, Any]) -> str:
    """The output of one example, including the repr of an expression."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        result: Any = eval(code, names)  # noqa: S307 - our own text
        if code.co_flags & inspect.CO_COROUTINE:
            await result
    return output.getvalue()
