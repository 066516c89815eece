"""Checks a request against the description; what is wrong with it is returned in the error envelope."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs
from werkzeug.http import parse_options_header

from altegio.mock_server._core.description import Description, Node, Operation
from altegio.mock_server._core.form_body import parse_form
from altegio.mock_server._core.json_body import MalformedBodyError, parse_json
from altegio.mock_server._core.jsonschema import Checker

ACCEPT = "application/vnd.api.v2+json"
_TRANSPORT = ("accept", "authorization", "content-type")
_AUTHORIZATION = re.compile(r"Bearer (?P<partner>[^\s,]+)(?:, User (?P<user>[^\s,]+))?")
VISITOR = "visitor-"
"""How the tokens of visitors begin, who are users of their own."""
_FORM = "multipart/form-data"
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]")
_MESSAGE = "The request does not fit the description"


@attrs.frozen
class _Number:
    """How numbers are written in paths, queries and forms; Python takes blanks and the digits of all scripts, too."""

    pattern: re.Pattern[str]
    form: str
    read: Callable[[str], float]


_NUMBERS = {
    "integer": _Number(re.compile(r"-?[0-9]{1,18}"), "a whole number of at most 18 digits", int),
    "number": _Number(re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?"), "a number such as 10 or 1.5", float),
}


class HttpError(Exception):
    """A response that is an error."""

    def __init__(
        self,
        status: int,
        message: str,
        errors: Mapping[str, list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = dict(errors or {})
        self.headers = dict(headers or {})

    def body(self) -> Node:
        """The error envelope."""
        meta: Node = {"message": self.message}
        if self.errors:
            meta["errors"] = self.errors
        return {"success": False, "data": None, "meta": meta}


@attrs.frozen
class RawRequest:
    """A request as it came: path and query percent-encoded, the names of headers in lower case."""

    method: str
    path: str
    # Tokens and passwords stand in these, and a repr lands in logs.
    query: str = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)


@attrs.frozen
class ReceivedRequest:
    """A request after its path was found, with the values in path and query."""

    operation: Operation
    path: Mapping[str, str]
    query: list[tuple[str, str]] = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)


def user_token_of(authorization: str) -> str | None:
    """The user token of an Authorization header; None without one."""
    match = _AUTHORIZATION.fullmatch(authorization)
    return match["user"] if match else None


@attrs.frozen
class Accounts:
    """The tokens that are accepted; None stands for any."""

    partner_token: str | None = attrs.field(default=None, repr=False)
    user_token: str | None = attrs.field(default=None, repr=False)

    def check(self, authorization: str, operation: Operation) -> str | None:
        """Check the Authorization header of a call.

        Returns:
            The user token; None without one.

        Raises:
            HttpError: 401.
        """
        match = _AUTHORIZATION.fullmatch(authorization)
        if match is None:
            raise HttpError(401, "Authorization is not 'Bearer <partner token>, User <user token>'")
        if self.partner_token not in (None, match["partner"]):
            raise HttpError(401, "The partner token is not valid")
        if operation.acts_for_user and match["user"] is None:
            raise HttpError(401, "The user token is missing")
        user: str | None = match["user"]
        if user is not None and self.user_token not in (None, user) and not user.startswith(VISITOR):
            raise HttpError(401, "The user token is not valid")
        return user


@attrs.frozen
class _Body:
    """A body that was read, with the documented media type that it has."""

    media_type: str
    value: Any


class Validator:
    """Checks requests against the description."""

    def __init__(self, description: Description) -> None:
        self.description: Description = description
        self._checker = Checker(description.components, description.formats)

    def check(self, request: ReceivedRequest) -> Any:
        """Check headers, parameters and body of a request.

        Returns:
            The value of the body; None without one.

        Raises:
            HttpError: 422, with messages by field.
        """
        body, unreadable = self._read_body(request)
        errors: dict[str, list[str]] = {}
        for field, message in (
            *_header_errors(request),
            *_query_errors(request),
            *self._parameter_errors(request),
            *unreadable,
            *self._body_errors(request, body),
        ):
            errors.setdefault(field, []).append(message)
        if errors:
            raise HttpError(422, _MESSAGE, errors)
        return None if body is None else body.value

    def body_of(self, request: ReceivedRequest) -> Any:
        """The value of a body, unchecked; None without one that can be read."""
        body, _ = self._read_body(request)
        return None if body is None else body.value

    def _read_body(self, request: ReceivedRequest) -> tuple[_Body | None, list[tuple[str, str]]]:
        form = self.description.resolved(request.operation.body.get(_FORM, {}))
        return _read_body(request, form.get("properties", {}))

    def _parameter_errors(self, request: ReceivedRequest) -> Iterator[tuple[str, str]]:
        for parameter in request.operation.parameters:
            name, schema = parameter["name"], self.description.resolved(parameter.get("schema", {}))
            is_list = schema.get("type") == "array"
            number = _NUMBERS.get(str((schema.get("items", {}) if is_list else schema).get("type")))
            texts = _texts(request, parameter, is_list=is_list)
            if not texts:
                if parameter.get("required"):
                    yield name, "is required"
            elif number is not None and not all(map(number.pattern.fullmatch, texts)):
                yield name, f"must be {number.form}"
            else:
                values = texts if number is None else [number.read(text) for text in texts]
                for problem in self._checker.problems(schema, values if is_list else values[0]):
                    yield name, problem.message

    def _body_errors(self, request: ReceivedRequest, body: _Body | None) -> Iterator[tuple[str, str]]:
        if body is not None:
            for problem in self._checker.problems(request.operation.body[body.media_type], body.value):
                yield ".".join(problem.path) or "body", problem.message
        # What can't be read is reported as unreadable.
        elif request.operation.needs_body and not request.body:
            yield "body", "is required"


def without_empty_lists(operation: Operation, query: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A query without the lists that have no item: joined by commas, such a list is an empty text."""
    joined = {name for name, one in operation.query().items() if one.get("explode") is False}
    return [(name, value) for name, value in query if value or name not in joined]


def _header_errors(request: ReceivedRequest) -> Iterator[tuple[str, str]]:
    accepted = {part.partition(";")[0].strip() for part in request.headers.get("accept", "").split(",")}
    wanted = {ACCEPT, "*/*"} if request.operation.response.binary else {ACCEPT}
    if not accepted & wanted:
        yield "Accept", f"must be {' or '.join(sorted(wanted, reverse=True))}"
    for name in request.headers:
        if name not in _TRANSPORT and (meant := difflib.get_close_matches(name, _TRANSPORT, cutoff=0.85)):
            yield name, f"unknown header; {meant[0]} is meant"


def _query_errors(request: ReceivedRequest) -> Iterator[tuple[str, str]]:
    declared = request.operation.query()
    sent = [name for name, _ in request.query]
    for name in dict.fromkeys(sent):
        if name not in declared:
            yield name, "unknown query parameter"
        elif sent.count(name) > 1 and declared[name].get("schema", {}).get("type") != "array":
            yield name, "occurs more than once"


def _texts(request: ReceivedRequest, parameter: Node, *, is_list: bool) -> list[str]:
    """The values that a request has for a parameter."""
    sent = request.path.items() if parameter["in"] == "path" else request.query
    texts = [text for name, text in sent if name == parameter["name"]]
    if is_list and not parameter.get("explode", True):
        return [part for text in texts for part in text.split(",")]
    return texts


def _read_body(request: ReceivedRequest, form_fields: Mapping[str, Node]) -> tuple[_Body | None, list[tuple[str, str]]]:
    """The body, or what is wrong with it."""
    documented = request.operation.body
    if not request.body:
        return None, []
    if not documented:
        return None, [("body", "this call takes no body")]
    media_type, options = parse_options_header(request.headers.get("content-type", ""))
    media_type = media_type.strip().lower()
    errors: list[tuple[str, str]] = []
    if media_type not in documented:
        errors.append(("Content-Type", f"must be {' or '.join(documented)}"))
    if errors and request.headers.get("content-type"):
        return None, errors
    # A body without a type is refused anyway; its fields are still worth checking.
    media_type = next(iter(documented)) if errors else media_type
    try:
        value = _read_form(form_fields, request.body, options) if media_type == _FORM else parse_json(request.body)
    except MalformedBodyError as error:
        return None, [*errors, (error.field, error.message)]
    return _Body(media_type, value), errors


def _read_form(fields: Mapping[str, Node], content: bytes, options: Mapping[str, str]) -> dict[str, Any]:
    """A form as JSON values."""
    boundary = options.get("boundary", "")
    if not _BOUNDARY.fullmatch(boundary):
        raise MalformedBodyError("Content-Type", "must have a boundary")
    try:
        texts, files = parse_form(content, boundary)
    except ValueError:
        raise MalformedBodyError("body", "is no form with this boundary") from None
    values = {name: _form_value(fields.get(name, {}), text) for name, text in texts.items()}
    return {**values, **{name: file.content.decode("latin-1") for name, file in files.items()}}


def _form_value(schema: Node, text: str) -> Any:
    number = _NUMBERS.get(str(schema.get("type")))
    return text if number is None or not number.pattern.fullmatch(text) else number.read(text)
