"""Checks a request against the description; what is wrong with it is returned in the error envelope."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

import attrs
from jsonschema_path import SchemaPath
from openapi_core import V31RequestValidator
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
from openapi_core.validation.request.exceptions import (
    MissingRequiredParameter,
    ParameterValidationError,
    RequestBodyValidationError,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.formparser import MultiPartParser
from werkzeug.http import parse_options_header

from altegio.mock_server._core.description import Description, Node, Operation
from altegio.mock_server._core.json_body import MalformedBodyError, parse_json
from altegio.mock_server._core.jsonschema import Checker, Problem

ACCEPT = "application/vnd.api.v2+json"
_TRANSPORT = ("accept", "authorization", "content-type")
_AUTHORIZATION = re.compile(r"Bearer (?P<partner>[^\s,]+)(?:, User (?P<user>[^\s,]+))?")
VISITOR = "visitor-"
"""How the tokens of visitors begin, who are users of their own."""
_FORM = "multipart/form-data"
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]")
_NUMBERS = {
    "integer": (re.compile(r"-?[0-9]{1,18}"), "a whole number of at most 18 digits"),
    "number": (re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?"), "a number such as 10 or 1.5"),
}
_MESSAGE = "The request does not fit the description"


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
class ReceivedRequest:
    """A request as it came, after its path was found."""

    operation: Operation
    path: Mapping[str, str]
    raw_path: str
    # Tokens and passwords stand in these, and a repr lands in logs.
    query: list[tuple[str, str]] = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)


@attrs.frozen
class Accounts:
    """The tokens that are accepted; None stands for any."""

    partner_token: str | None = attrs.field(default=None, repr=False)
    user_token: str | None = attrs.field(default=None, repr=False)

    def check(self, authorization: str, operation: Operation) -> str | None:
        """Check the Authorization header of a call.

        Returns:
            The user token; None where there is none.

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


class Validator:
    """Checks requests; the validator of an operation is built at its first call."""

    def __init__(self, description: Description) -> None:
        self.description: Description = description
        self._checker = Checker(description.components, description.formats)
        self._built: dict[str, V31RequestValidator] = {}

    def check(self, request: ReceivedRequest) -> Any:
        """Check headers, parameters and body of a request.

        Returns:
            The value of the body; None where there is none.

        Raises:
            HttpError: 422, with messages by field.
        """
        body, unreadable = self._read_body(request)
        numbers = dict(_number_errors(request))
        errors: dict[str, list[str]] = {}
        for field, message in (
            *_header_errors(request),
            *_query_errors(request),
            *unreadable,
            *numbers.items(),
            *((field, message) for field, message in self._schema_errors(request, body) if field not in numbers),
        ):
            errors.setdefault(field, []).append(message)
        if errors:
            raise HttpError(422, _MESSAGE, errors)
        return None if body is None else body.value

    def body_of(self, request: ReceivedRequest) -> Any:
        """The value of a body, unchecked; None where there is none, or none that can be read."""
        body, _ = self._read_body(request)
        return None if body is None else body.value

    def _read_body(self, request: ReceivedRequest) -> tuple[_Body | None, list[tuple[str, str]]]:
        form = self.description.resolved(request.operation.body.get(_FORM, {}))
        return _read_body(request, form.get("properties", {}))

    def _schema_errors(self, request: ReceivedRequest, body: _Body | None) -> Iterator[tuple[str, str]]:
        for error in self._validator(request.operation).iter_errors(_Request(request, body)):
            if isinstance(error.__cause__, EmptyQueryParameterValue):
                yield from self._empty_errors(request.operation, error.__cause__.name)
            # What can't be read is no value that could be checked.
            elif body is not None or not request.body or not isinstance(error, RequestBodyValidationError):
                yield from _by_field(error)

    def _empty_errors(self, operation: Operation, name: str) -> Iterator[tuple[str, str]]:
        """What is wrong with an empty value; openapi-core takes none, but an empty text is a text."""
        for problem in self._checker.problems(operation.query()[name].get("schema", {}), ""):
            yield name, problem.message

    def _validator(self, operation: Operation) -> V31RequestValidator:
        validator = self._built.get(operation.id)
        if validator is None:
            # A description of this one operation: the path is already found, and security is checked before,
            # since openapi-core has no notion of two tokens in one header.
            node = {key: value for key, value in operation.node.items() if key not in ("security", "servers")}
            spec = SchemaPath.from_dict(
                {
                    "openapi": "3.1.0",
                    "info": {"title": operation.id, "version": "1"},
                    "paths": {operation.path: {operation.method.lower(): node}},
                    "components": self.description.components,
                }
            )
            validator = V31RequestValidator(
                spec,
                extra_format_validators=self.description.formats,
                extra_media_type_deserializers=dict.fromkeys(operation.body, _value_of),
            )
            self._built[operation.id] = validator
        return validator


@attrs.frozen
class _Body:
    """A body that was read, with the documented media type that it has."""

    media_type: str
    value: Any


def _value_of(body: Any, **_parameters: str) -> Any:
    """What openapi-core takes for reading a body, which is done already."""
    return body.value


class _Request:
    """A request in the form that openapi-core takes."""

    host_url = ""

    def __init__(self, request: ReceivedRequest, body: _Body | None) -> None:
        self.path = request.raw_path
        self.method = request.operation.method.lower()
        self.content_type = "" if body is None else body.media_type
        self.body: Any = body
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query),
            header=Headers(request.headers),
            cookie=ImmutableMultiDict[str, str](),
            path=dict(request.path),
        )


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


def _number_errors(request: ReceivedRequest) -> Iterator[tuple[str, str]]:
    """Numbers as a server reads them; Python takes blanks, underscores and the digits of all scripts, too."""
    sent = [*request.path.items(), *request.query]
    for parameter in request.operation.parameters:
        schema = parameter.get("schema", {})
        texts = [text for name, text in sent if name == parameter["name"]]
        if schema.get("type") == "array":
            schema = schema.get("items", {})
            if not parameter.get("explode", True):
                texts = [part for text in texts for part in text.split(",")]
        kind = schema.get("type")
        expression, wanted = _NUMBERS.get(kind if isinstance(kind, str) else "", (None, ""))
        if expression is not None and not all(map(expression.fullmatch, texts)):
            yield parameter["name"], f"must be {wanted}"


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
    parser = MultiPartParser(stream_factory=_in_memory)
    try:
        form, sent_files = parser.parse(BytesIO(content), boundary.encode(), len(content))
    except ValueError:
        raise MalformedBodyError("body", "is no form with this boundary") from None
    texts = {name: _form_value(fields.get(name, {}), text) for name, text in form.items()}
    return {**texts, **{name: one.read().decode("latin-1") for name, one in sent_files.items()}}


def _in_memory(*_args: Any, **_options: Any) -> BytesIO:
    """Where a file is kept; werkzeug itself would open a temporary one."""
    return BytesIO()


def _form_value(schema: Node, text: str) -> Any:
    if schema.get("type") == "integer" and _NUMBERS["integer"][0].fullmatch(text):
        return int(text)
    return text


def _by_field(error: Exception) -> Iterator[tuple[str, str]]:
    cause = error.__cause__ or error
    if isinstance(error, MissingRequiredParameter):
        yield error.name, "is required"
    elif isinstance(cause, InvalidSchemaValue):
        for problem in map(Problem.of, cause.schema_errors):
            name = error.name if isinstance(error, ParameterValidationError) else ".".join(problem.path)
            yield name or "body", problem.message
    elif isinstance(error, ParameterValidationError):
        yield error.name, str(cause)
    else:
        yield "body", str(cause)
