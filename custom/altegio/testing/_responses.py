"""Responses as the API writes them: payloads in the form of their operation, and refusals."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, cast

import attrs
import httpx

from altegio import APIError, to_jsonable
from altegio._transport.error_response import REFUSALS
from altegio.testing._forms import JSON, USUAL, Form
from altegio_client.base import Model

Payload = Model | Mapping[str, Any] | Sequence[Any] | str | bytes | float | bool | None
"""What stands inside the envelope of a response, or the content of a file."""

_MESSAGES = {401: "Unauthorized", 403: "Forbidden", 404: "Not found", 409: "Conflict", 429: "Too many requests"}
_LOWEST_STATUS, _REFUSED, _HIGHEST_STATUS = 200, 400, 599
_NO_CONTENT = 204
_PARTS = "altegio.testing"


@attrs.frozen
class Parts:
    """The parts of a response, as far as a test sets them.

    Attributes:
        data: the payload.
        meta: what stands beside it; None: what the form has.
        included: the other objects beside it; None: there is no such field.
        status: the HTTP status; None: that of the form.
        headers: the headers, besides the media type or in its place.
    """

    data: Any
    meta: Mapping[str, Any] | None
    included: Sequence[Any] | None
    status: int | None
    headers: httpx.Headers

    @classmethod
    def checked(
        cls,
        data: Any,
        meta: Mapping[str, Any] | None,
        included: Sequence[Any] | None,
        status: int | None,
        headers: Mapping[str, str] | None,
    ) -> Parts:
        """What a test gives.

        Raises:
            TypeError: a header is no text.
            ValueError: the status is out of range.
        """
        if status is not None and (type(status) is not int or not _LOWEST_STATUS <= status <= _HIGHEST_STATUS):
            raise ValueError(f"status is between {_LOWEST_STATUS} and {_HIGHEST_STATUS}, not {status!r}")
        try:
            return cls(data, meta, included, status, httpx.Headers(headers))
        except (TypeError, ValueError) as error:
            raise TypeError(f"headers is a mapping of texts: {error}") from None

    @classmethod
    def of(cls, built: httpx.Response) -> Parts | None:
        """What ``response()`` built a response from; None for another response."""
        return built.extensions.get(_PARTS)

    def over(self, others: Parts) -> Parts:
        """With the values of ``others`` where this has none."""
        return Parts(
            self.data,
            others.meta if self.meta is None else self.meta,
            others.included if self.included is None else self.included,
            others.status if self.status is None else self.status,
            _merged(others.headers, self.headers),
        )

    def written(self, form: Form) -> httpx.Response:
        """The response itself.

        Raises:
            TypeError: it can't be one of this form.
        """
        status = self.status or form.status
        refused = status >= _REFUSED
        content: str | bytes
        if isinstance(self.data, bytes) or (isinstance(self.data, str) and form.binary and not refused):
            content, media_type = self.data, form.media_type or "application/octet-stream"
        elif status == _NO_CONTENT or (form.media_type is None and self._is_empty and not refused):
            return httpx.Response(status, headers=self.headers)
        else:
            body = self._refusal(status, form) if refused else self._body(form)
            content, media_type = json.dumps(body), JSON
        headers = _merged(httpx.Headers({"Content-Type": media_type}), self.headers)
        return httpx.Response(status, headers=headers, content=content)

    @property
    def _is_empty(self) -> bool:
        return self.data is None and self.meta is None and self.included is None

    def _body(self, form: Form) -> Any:
        payload = self._jsonable("data", form)
        if form.binary:
            raise TypeError(f"{form.name} is a file: bytes, not {type(payload).__name__}")
        if form.beside is None:
            for name in ("meta", "included"):
                if getattr(self, name) is not None:
                    raise TypeError(f"{form.name} is the payload alone, without {name}")
            return payload
        body: dict[str, Any] = {"success": True} if "success" in form.beside else {}
        body["data"] = payload
        if self.meta is not None:
            body["meta"] = self._jsonable("meta", form)
        elif "meta" in form.beside:
            items = cast("list[object]", payload) if isinstance(payload, list) else None
            body["meta"] = form.no_meta if items is None else dict.fromkeys(form.counts, len(items)) or form.no_meta
        if self.included is not None:
            body["included"] = self._jsonable("included", form)
        return body

    def _refusal(self, status: int, form: Form) -> Any:
        body = _refusal_body(status, self._jsonable("data", form))
        meta = self._jsonable("meta", form)
        if meta is not None and meta != [] and not isinstance(meta, dict):
            raise TypeError(f"{form.name}: the meta of a refusal is a mapping, not {self.meta!r}")
        body["meta"] |= cast("dict[str, Any]", meta or {})
        return body

    def _jsonable(self, name: str, form: Form) -> Any:
        try:
            return to_jsonable(getattr(self, name))
        except (TypeError, ValueError) as error:
            raise TypeError(f"{form.name}: {error}") from None


def response(
    data: Payload = None,
    *,
    status: int | None = None,
    meta: Mapping[str, Any] | None = None,
    included: Sequence[Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> httpx.Response:
    """A response of the API: from a function that is passed to ``FakeAltegio.on()``, or for a library such as respx.

    ``on()`` writes it in the form that its operation has. Elsewhere it is the usual envelope of ``success``, ``data``
    and ``meta``; its ``json()`` is the body for a library that takes one.

    Args:
        data: the payload, in plain values or models; bytes are the entire content.
        status: the HTTP status; by default 200, in ``on()`` the documented one. From 400 on the response is a refusal.
        meta: the ``meta`` beside the payload; by default an empty one, in ``on()`` the number of items of a list.
        included: the ``included`` beside the payload, in JSON:API form.
        headers: headers, such as ``Retry-After``.

    Raises:
        TypeError: this can't be a response.
        ValueError: the status is out of range.

    Example:
        >>> from altegio.testing import response
        >>> response({"id": 1}).json()
        {'success': True, 'data': {'id': 1}, 'meta': []}
        >>> response(status=404, meta={"message": "no such client"}).json()
        {'success': False, 'data': None, 'meta': {'message': 'no such client'}}
    """
    parts = Parts.checked(data, meta, included, status, headers)
    built = parts.written(USUAL)
    built.extensions[_PARTS] = parts
    return built


def refusal(
    status: int, *, message: str = "", code: int | str | None = None, retry_after: float | None = None
) -> httpx.Response:
    """A response that refuses."""
    # HTTP has whole seconds; less than asked for would be too early.
    headers = {} if retry_after is None else {"Retry-After": str(math.ceil(retry_after))}
    return httpx.Response(status, headers=headers, json=_refusal_body(status, None, message, code))


def refusal_of(error: APIError) -> httpx.Response:
    """The response that makes the client raise this error."""
    meta: dict[str, Any] = {"message": error.message}
    codes = error.codes or next((one.codes for one in reversed(REFUSALS) if isinstance(error, one.error)), ())
    if codes:
        meta["errors"] = [{"code": one, "message": error.message} for one in codes]
    elif error.errors:
        meta["errors"] = error.errors
    return httpx.Response(error.status, json={"success": False, "data": None, "meta": meta})


def with_headers(sent: httpx.Response, headers: httpx.Headers) -> httpx.Response:
    """A copy of a response, with these headers where it has none of the name.

    Raises:
        TypeError: its content is a stream that was not read.
    """
    try:
        content = sent.content
    except httpx.ResponseNotRead:
        raise TypeError("the content of an httpx.Response is bytes or text, not a stream that was not read") from None
    own = httpx.Headers(sent.headers)
    if own.pop("content-encoding", None) is not None:
        # The content is not compressed any more.
        own.pop("content-length", None)
    return httpx.Response(sent.status_code, headers=_merged(headers, own), content=content)


def _refusal_body(status: int, data: Any, message: str = "", code: int | str | None = None) -> dict[str, Any]:
    text = message or _MESSAGES.get(status, "Refused")
    meta: dict[str, Any] = {"message": text}
    if code is not None:
        meta["errors"] = [{"code": code, "message": text}]
    return {"success": False, "data": data, "meta": meta}


def _merged(first: httpx.Headers, then: httpx.Headers) -> httpx.Headers:
    """Headers, and others in place of those of the same name."""
    merged = httpx.Headers(first)
    merged.update(then)
    return merged
