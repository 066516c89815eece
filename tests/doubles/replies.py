"""Responses that are wrong in random places, derived from the documented ones."""

from __future__ import annotations

import gzip
import json
import random
from typing import Any

from altegio_client import codec
from altegio_client.operation import Operation
from tests.doubles.clients import PARTNER, USER
from tests.doubles.hostile import TEXTS, VALUES, at, has, places
from tests.doubles.recorder import MockResponse

SECRETS = f"Bearer {PARTNER}, User {USER}"
"""What a careless server or proxy might repeat."""


def nested(depth: int, key: str = "") -> Any:
    """Lists in lists, or objects in objects."""
    value: Any = 1
    for _ in range(depth):
        value = {key: value} if key else [value]
    return value


DEEP = (nested(60), nested(60, "a"), nested(300), nested(300, "id"), nested(700), nested(700, "a"))
NUMBERS = (2**64, -(2**64), 10**25, 10**4000, 1e22, -1, 1732406400, "1732406400", "07.05.2018", "07.05.2018 10:30:00")
FRAGMENTS = (*VALUES, *TEXTS, *NUMBERS, *DEEP, SECRETS, {"user_token": USER}, {"message": SECRETS})
STATUSES = (201, 202, 204, 206, 299, 300, 301, 304, 400, 401, 403, 404, 409, 418, 422, 429, 431, 500, 502, 503, 599)
TYPES = (
    *("text/html", "text/plain; charset=utf-16", "application/json; charset=nonsense", "application/json; charset=hex"),
    *("application/pdf", "application/vnd.api+json", "", ";", "application/json; charset=windows-1251", "x" * 300),
    *("multipart/form-data; boundary=x", "image/png", "application/json; charset=\xff", 'application/json; charset="'),
)
HEADERS = (
    *({"Location": "http://[broken"}, {"Location": "\xff\xfe"}, {"Location": "//x:99999/"}, {"Location": ""}),
    *({"Retry-After": "soon"}, {"Retry-After": "-1"}, {"Retry-After": "9" * 400}, {"Retry-After": "NaN"}),
    *({"Retry-After": "Wed, 99 Nov 2026 99:99:99 GMT"}, {"X-Request-Id": "\xff" * 300}, {"Set-Cookie": "a=\x80; =;;"}),
    *({"Content-Encoding": "gzip"}, {"Content-Encoding": "br"}, {"Content-Encoding": "identity"}),
)
BYTES = (
    *(b"", b" ", b"{", b"nul", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf{}", b"[" * 5000, b'{"a":' * 5000, b"1e999", b"NaN"),
    *(b"9" * 5000, b"-" + b"9" * 4301, b'"\\ud800"', b'{"\\udc00": 1}', b"\xed\xa0\x80", b'{"data": 1, "data": [2]}'),
    *(b"[" * 900 + b"]" * 900, b'{"data":' * 900 + b"1" + b"}" * 900, b"<html><title>502</title>" + b"<b>" * 5000),
    *(f"user_token={USER}&x".encode(), f'{{"user_token": "{USER}'.encode(), f"<p>Authorization: {SECRETS}".encode()),
)


def full(spec: codec.Spec, depth: int = 3) -> Any:
    """A payload with all documented fields."""
    if isinstance(spec, codec.Ref):
        fields: dict[str, Any] = spec.model.__wire_fields__ if depth else {}
        return {wire: full(field.spec, depth - 1) for wire, field in fields.items()}
    if isinstance(spec, codec.List):
        return [full(spec.item, depth), full(spec.item, depth)]
    if isinstance(spec, codec.Map):
        return {"1": full(spec.value, depth)}
    if isinstance(spec, codec.Union):
        return full(spec.options[0], depth)
    if isinstance(spec, codec.Date):
        return "2026-01-21"
    if isinstance(spec, codec.DateTime):
        return "2026-01-21T23:00:00-0500"
    return {codec.STR: "text", codec.BOOL: True, codec.FLOAT: 1.5, codec.ANY: {"a": [1]}}.get(spec, 1)


def _fresh(value: Any) -> Any:
    """A copy, however deep the value is nested."""
    return json.loads(json.dumps(value))


class ReplyMaker:
    """Generates responses to an operation; the same ones for the same seed.

    Args:
        operation: the operation of the responses.
        example: the documented body of its response.
        seed: the seed of all random choices.
    """

    def __init__(self, operation: Operation, example: Any, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - no secret
        payload = None if operation.result is None else full(operation.result)
        known = {"success": True, "data": payload, "meta": full(operation.meta)}
        self._bodies = [example, known if operation.enveloped else payload]

    def reply(self) -> MockResponse:
        """The next response."""
        content = self._content()
        headers = {"Content-Type": "application/json; charset=utf-8"}
        status = 200
        chance = self._random.random
        if chance() < 0.1:
            headers["Content-Type"] = self._random.choice(TYPES)
        if chance() < 0.2:
            status = self._random.choice(STATUSES)
        if chance() < 0.1:
            headers |= self._random.choice(HEADERS)
        if chance() < 0.05:
            headers["Content-Encoding"] = "gzip"
            content = self._broken(gzip.compress(content)) if chance() < 0.3 else gzip.compress(content)
        return MockResponse(b"" if status in (204, 304) else content, status, headers)

    def _content(self) -> bytes:
        if self._random.random() < 0.1:
            return self._random.choice(BYTES)
        value = self._changed(self._random.choice(self._bodies))
        if self._random.random() < 0.25:
            value = self._otherwise_wrapped(value)
        text = json.dumps(value, ensure_ascii=self._random.random() < 0.5)
        if self._random.random() < 0.05:
            return text.encode(self._random.choice(("utf-16", "utf-16-le", "utf-32", "utf-8-sig")), "surrogatepass")
        content = text.encode("utf-8", "surrogatepass")
        return self._broken(content) if self._random.random() < 0.05 else content

    def _changed(self, value: Any) -> Any:
        """A body with random parts replaced, left out or added."""
        value = _fresh(value)
        found = list(places(value))
        for _ in range(self._random.choice((1, 1, 2, 4, 20))):
            place = self._random.choice(found)
            new = _fresh(self._random.choice(FRAGMENTS))
            if not place:
                continue
            holder = at(value, place[:-1])
            if not has(holder, place[-1]):
                continue
            chance = self._random.random()
            if chance < 0.15:
                del holder[place[-1]]
            elif chance < 0.3 and isinstance(holder, dict):
                holder["undocumented"] = new
            else:
                holder[place[-1]] = new
        return value

    def _otherwise_wrapped(self, body: Any) -> Any:
        """A body in another envelope, or with an invalid payload."""
        fragment = _fresh(self._random.choice(FRAGMENTS))
        payload = body["data"] if isinstance(body, dict) and "data" in body else body
        return self._random.choice(
            (
                *(payload, [payload], {"data": payload}, {"data": {"data": payload}}, {"result": payload}, fragment),
                *({"success": fragment, "data": payload}, {"success": True, "data": fragment, "meta": fragment}),
                *({"success": True}, {"success": True, "meta": fragment}, {"meta": fragment}, {"data": fragment}),
                *({"success": False, "data": payload, "meta": fragment}, {"success": False, "errors": fragment}),
                *({"success": "false", "meta": {"message": fragment}}, {"success": 0, "meta": {"errors": fragment}}),
                *({"errors": [fragment]}, {"errors": {"code": fragment, "message": fragment}}, {"message": fragment}),
                *({"success": False, "meta": {"errors": {"a": fragment}}}, {"data": payload, "included": fragment}),
            )
        )

    def _broken(self, content: bytes) -> bytes:
        cut = self._random.randrange(len(content) + 1)
        return self._random.choice((content[:cut], content[:cut] + b"\xff" + content[cut:], content * 2))
