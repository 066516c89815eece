# Generated; do not edit. Regenerate: make generate
"""What crosses between the generated package and its users, beside the models."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .included import IncludedObject
    from .operation import Operation

T = TypeVar("T")
M = TypeVar("M")

FileContent: TypeAlias = bytes | BinaryIO | PathLike[str]
FileInput: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file to upload: its content or path, or (name, content), or (name, content, media type)."""


class Response(Generic[T, M]):
    """A full response: what an operation returns, and all that came with it.

    Attributes:
        data: the payload, as the operation itself would return it.
        meta: the envelope's ``meta``; None where the server sent none or an empty one.
        status: the HTTP status code.
        headers: the response headers, names in lower case.
        content: the body, byte by byte.
        body: the full parsed JSON body, envelope included; None for an empty or binary body.
        http: the response object of the HTTP library.
        operation: the operation that was called; None for a call by ``Altegio.request``.
    """

    __slots__ = ("body", "content", "data", "headers", "http", "meta", "operation", "status")

    def __init__(
        self,
        data: T,
        meta: M,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        body: Any,
        http: Any,
        operation: Operation | None,
    ) -> None:
        self.data: T = data
        self.meta: M = meta
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.content: bytes = content
        self.body: Any = body
        self.http: Any = http
        self.operation: Operation | None = operation

    @property
    def included(self) -> list[IncludedObject]:
        """The objects beside the payload that it refers to (JSON:API); empty where the response has none."""
        from .included import included_in

        return included_in(self.body)

    def __repr__(self) -> str:
        name = self.operation.id if self.operation is not None else "a request"
        return f"<Response [{self.status}] of {name}: {type(self.data).__name__}>"
