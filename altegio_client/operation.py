# Generated; do not edit. Regenerate: make generate
"""What an operation is: how its arguments become a request, and a response body becomes its result."""

from __future__ import annotations

import copy
import re
import traceback
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, ClassVar, NamedTuple, Protocol, Self, TypeVar, cast
from urllib.parse import quote

from .codec import ANY, INT, List, Many, Ref, Spec, is_nothing, is_utf8
from .codec.errors import NO_UTF8, TOO_DEEP, InvalidValue
from .codec.unknown import encoded, note_received, warn_of_operation
from .hints import annotate_methods
from .types import Response

F = TypeVar("F", bound=Callable[..., Any])
Parameters = tuple[tuple[str, str, Spec], ...]
_HEADER_VALUE = re.compile(r"[!-~](?:[\t -~]*[!-~])?|")
_ENVELOPE = frozenset({"success", "data", "meta", "included"})
_BESIDE_NO_DATA = _ENVELOPE | {"message", "errors"}
"""What an envelope without a payload holds."""


class Paging(NamedTuple):
    """How a list operation pages; without arguments: not at all, one response has the full list.

    Attributes:
        page: the wire name of the page number, which counts from 1; None without one.
        per_page: the wire name of the page size.
        size: the page size to ask for.
        most: the largest page size that is documented: up to it a shorter page is the last one. Elsewhere the
            server may reduce the size, so that only its responses show where the list ends.
        id: the wire names of the fields that identify an item.
        in_body: whether page and size stand in the request body.
        rows: the field of the payload that holds the list; None where the payload is the list.
        cursor: the field of ``meta`` that holds the next period, which goes into ``from`` and ``to`` of the body.
    """

    page: str | None = None
    per_page: str | None = None
    size: int | None = None
    most: int | None = None
    id: tuple[str, ...] = ("id",)
    in_body: bool = False
    rows: str | None = None
    cursor: str | None = None


class Operation:
    """One documented call, as data.

    Attributes:
        id: the operationId.
        tag: the name of its group.
        method: the HTTP method.
        path: the path template, below the base URL.
        server: the address that the path is below, where it is another one than that of the API; None elsewhere.
        path_params, query_params, header_params: (argument, wire name, type) of each.
        required: the arguments in the query and in headers that can't be None, and ``body`` where that is one.
        body: the type of the request body, None where it takes none.
        body_kind: ``json`` or ``multipart``.
        result: the type of the payload, None where nothing is documented.
        meta: the type of the envelope's ``meta``.
        enveloped: whether the payload is the ``data`` of an envelope.
        nullable: whether a success without a payload is documented.
        binary: whether the response body is a file.
        secret: whether its body or its result holds a password or a token.
        safe: whether repeating it changes nothing: it only reads.
        user: whether it acts for a user, so that it needs the user token.
        redirects: whether a redirect is a success, too: it is for a browser, and is not followed.
        partner_only: whether it is the application's own call, so that the user token is not sent.
        optional_id: whether the last ID of the path may be left out.
        paging: how the list that it returns pages; None where it returns no list.
    """

    __slots__ = (
        "binary",
        "body",
        "body_kind",
        "enveloped",
        "header_params",
        "id",
        "meta",
        "method",
        "nullable",
        "optional_id",
        "paging",
        "partner_only",
        "path",
        "path_params",
        "query_params",
        "redirects",
        "required",
        "result",
        "safe",
        "secret",
        "server",
        "tag",
        "user",
    )

    def __init__(
        self,
        id: str,
        tag: str,
        method: str,
        path: str,
        *,
        path_params: Parameters = (),
        query_params: Parameters = (),
        header_params: Parameters = (),
        required: tuple[str, ...] = (),
        body: Spec | None = None,
        body_kind: str = "json",
        result: Spec | None = None,
        meta: Spec = ANY,
        enveloped: bool = True,
        nullable: bool = False,
        binary: bool = False,
        secret: bool = False,
        safe: bool = False,
        user: bool = True,
        optional_id: bool = False,
        paging: Paging | None = None,
        server: str | None = None,
        partner_only: bool = False,
        redirects: bool = False,
    ) -> None:
        self.id: str = id
        self.tag: str = tag
        self.method: str = method
        self.path: str = path
        self.path_params: Parameters = path_params
        self.query_params: Parameters = query_params
        self.header_params: Parameters = header_params
        self.required: tuple[str, ...] = required
        self.body: Spec | None = body
        self.body_kind: str = body_kind
        self.result: Spec | None = result
        self.meta: Spec = meta
        self.enveloped: bool = enveloped
        self.nullable: bool = nullable
        self.binary: bool = binary
        self.secret: bool = secret
        self.safe: bool = safe
        self.user: bool = user
        self.optional_id: bool = optional_id
        self.paging: Paging | None = paging
        self.server: str | None = server
        self.partner_only: bool = partner_only
        self.redirects: bool = redirects

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    def request(
        self,
        path: Sequence[Any],
        query: Sequence[Any] = (),
        body: Any = None,
        headers: Sequence[Any] = (),
        *,
        strict: bool = False,
    ) -> Request:
        """Check the arguments and build the request.

        A key of the body that is not a field, though it almost has the name of one, is sent with a warning.

        Raises:
            TypeError, ValueError: an argument is missing, or not of the documented type; the message names it. If
                ``strict``, a key that looks misspelt, too.
        """
        segments: dict[str, str] = {}
        template = self.path
        for (argument, wire, spec), value in zip(self.path_params, path, strict=True):
            placeholder = "/{" + wire + "}"
            if value is None and self.optional_id and template.endswith(placeholder):
                template = template.removesuffix(placeholder)
                continue
            text = self._checked(argument, spec.param, value)
            if not text or text in (".", ".."):
                raise ValueError(f"{self.id} {argument}: {text!r} can't stand in a path")
            if spec is INT and text[0] == "-":
                raise ValueError(f"{self.id} {argument}: {text} is no ID; an ID is 0 or greater")
            is_plain = text.isascii() and text.isalnum()
            segments[wire] = text if is_plain else quote(self._sendable(argument, text), safe="")
        pairs: list[tuple[str, str]] = []
        required = self.required
        for (argument, wire, spec), value in zip(self.query_params, query, strict=True):
            if value is not None or argument in required:
                texts = self._texts(argument, spec, value)
                pairs += [(wire, self._sendable(argument, text)) for text in texts]
        sent: dict[str, str] = {}
        for (argument, wire, spec), value in zip(self.header_params, headers, strict=True):
            for text in self._texts(argument, spec, value):
                if not _HEADER_VALUE.fullmatch(text):
                    # No message shows a value.
                    raise ValueError(f"{self.id} {argument}: has blanks around it, or is not printable ASCII")
                sent[wire] = text
        content = None
        if body is not None and self.body is not None:
            encode, place = self.body.encode, f"{self.id} body"
            content = self._checked(
                "body", lambda value: encoded(encode, value, strict=strict, place=place), body
            )
        elif "body" in required:
            raise TypeError(f"{self.id} body: is required, and can't be None")
        return Request(self, template.format_map(segments), pairs, content, sent)

    def _texts(self, argument: str, spec: Spec, value: Any) -> Sequence[str]:
        """What is sent of an argument in the query or in a header: nothing, one text, or several in the query."""
        if value is None:
            if argument in self.required:
                raise TypeError(f"{self.id} {argument}: is required, and can't be None")
            return ()
        if not isinstance(spec, Many):
            return (self._checked(argument, spec.param, value),)
        texts: list[str] = self._checked(argument, spec.params, value)
        if not texts and argument in self.required:
            raise ValueError(f"{self.id} {argument}: is required, and can't be empty")
        return texts

    def _checked(self, argument: str, encode: Callable[[Any], Any], value: Any) -> Any:
        try:
            return encode(value)
        except InvalidValue as invalid:
            error = invalid.public(f"{self.id} {argument}")
        except RecursionError:
            error = ValueError(f"{self.id} {argument}: {TOO_DEEP}")
        raise error

    def _sendable(self, argument: str, text: str) -> str:
        if text.isascii() or is_utf8(text):
            return text
        raise ValueError(f"{self.id} {argument}: {NO_UTF8}")

    def read(self, body: Any) -> tuple[Any, Any]:
        """(payload, meta) of a parsed response body; never fails."""
        payload, meta = self.split(body)
        if isinstance(self.result, List) and is_nothing(payload):
            payload = []
        return self._payload(payload), None if is_nothing(meta) else self.meta.decode(meta)

    def _payload(self, raw: Any) -> Any:
        result = self.result or ANY
        if result is ANY:
            note_received(raw)
        if isinstance(result, List) and isinstance(result.item, Ref) and raw.__class__ is list:
            return result.item.model.__rows__(raw, result.item.decode)
        return result.decode(raw)

    def split(self, body: Any) -> tuple[Any, Any]:
        """(payload, meta) of a parsed response body, as they came."""
        if isinstance(body, dict):
            envelope: dict[str, Any] = cast("Any", body)
            if "data" in envelope:
                if self.enveloped or ("success" in envelope and envelope.keys() <= _ENVELOPE):
                    return envelope["data"], envelope.get("meta")
            elif envelope.keys() <= _BESIDE_NO_DATA and (
                "success" in envelope or (self.enveloped and "meta" in envelope)
            ):
                return None, envelope.get("meta")
        return cast("Any", body), None

    def problems(self, body: Any) -> list[tuple[str, str]]:
        """(path, problem) of all that doesn't fit the description in a parsed response body."""
        payload, _ = self.split(body)
        if self.result is None:
            return []
        return list(self.result.problems(payload, "data" if payload is not body else "$"))


class Request:
    """A request that is ready to be sent.

    Attributes:
        operation: the operation.
        path: the path below the base URL, quoted.
        query: (name, value) pairs, not quoted.
        body: the wire form of the body; None without one.
        headers: the documented headers of this operation by name, beside those of the client.
    """

    __slots__ = ("body", "headers", "operation", "path", "query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        query: list[tuple[str, str]],
        body: Any,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.operation: Operation = operation
        self.path: str = path
        self.query: list[tuple[str, str]] = query
        self.body: Any = body
        self.headers: Mapping[str, str] = headers or {}

    def multipart(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """(form fields, files) of a multipart body."""
        fields: dict[str, Any] = {}
        files: dict[str, Any] = {}
        body: dict[str, Any] = self.body or {}
        for name, value in body.items():
            if isinstance(value, str | int | float):
                fields[name] = ANY.param(value)
            elif value is not None:
                files[name] = value
        return fields, files


class Executor(Protocol):
    """The interface through which groups of operations send their requests."""

    @property
    def strict(self) -> bool:
        """Whether a key of a body that looks misspelt is an error."""
        ...

    async def execute(self, request: Request) -> Response[Any, Any]:
        """Send a request and read the response."""
        ...


class Group:
    """The operations of one tag; each method has the name of its operation."""

    __slots__ = ("_executor", "_full_response")
    __operations__: ClassVar[dict[str, Operation]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        annotate_methods(cls)

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._full_response = False

    def _with_response(self) -> Self:
        twin = copy.copy(self)
        twin._full_response = True
        return twin

    async def _call(
        self,
        operation: Operation,
        path: Sequence[Any],
        query: Sequence[Any] = (),
        body: Any = None,
        headers: Sequence[Any] = (),
    ) -> Any:
        executor = self._executor
        response = await executor.execute(
            operation.request(path, query, body, headers, strict=executor.strict)
        )
        return response if self._full_response else response.data


def deprecated(message: str) -> Callable[[F], F]:
    """Mark a method as deprecated (PEP 702): each call issues a DeprecationWarning that names the caller's line.

    A helper of this package that calls it issues none: the application can't change that.
    """

    def mark(function: F) -> F:
        @wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            warn_of_operation(message)
            return function(*args, **kwargs)

        vars(wrapper)["__deprecated__"] = message
        return cast("F", wrapper)

    return mark


def secret(function: F) -> F:
    """Let no error of a method keep its arguments and its result in its frames: they hold a password or a token."""

    @wraps(function)
    async def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            clear_frames(error)
            raise
        finally:
            # The frame of this function stays in the traceback.
            args = ()
            kwargs.clear()

    return cast("F", wrapper)


def clear_frames(error: BaseException | None) -> None:
    """Remove the local variables, which hold tokens and passwords, from the frames of an error and its causes."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


__all__ = [
    "Executor",
    "Group",
    "Operation",
    "Paging",
    "Ref",
    "Request",
    "clear_frames",
    "deprecated",
    "secret",
]
