"""Checks a request against the description; what is wrong with it is returned in the error envelope."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import attrs
from jsonschema_path import SchemaPath
from openapi_core import V31RequestValidator
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.media_types.util import data_form_loads
from openapi_core.templating.media_types.exceptions import MediaTypeNotFound
from openapi_core.validation.request.exceptions import MissingRequiredParameter, ParameterValidationError
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import Headers, ImmutableMultiDict

from altegio.mock_server._core.description import Description, Node, Operation
from altegio.mock_server._core.jsonschema import Problem

ACCEPT = "application/vnd.api.v2+json"
_TRANSPORT = ("accept", "authorization", "content-type")
_AUTHORIZATION = re.compile(r"Bearer (?P<partner>[^\s,]+)(?:, User (?P<user>[^\s,]+))?")
_FORM = "multipart/form-data"
_MESSAGE = "The request does not fit the description"


class HttpError(Exception):
    """A response that is an error."""

    def __init__(self, status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = dict(errors or {})

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
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes


@attrs.frozen
class Accounts:
    """The tokens that are accepted; None stands for any."""

    partner_token: str | None = None
    user_token: str | None = None

    def check(self, authorization: str, operation: Operation) -> None:
        """Check the Authorization header of a call.

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
        if match["user"] is not None and self.user_token not in (None, match["user"]):
            raise HttpError(401, "The user token is not valid")


class Validator:
    """Checks requests; the validator of an operation is built at its first call."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._built: dict[str, V31RequestValidator] = {}

    def check(self, request: ReceivedRequest) -> None:
        """Check headers, parameters and body of a request.

        Raises:
            HttpError: 422, with messages by field.
        """
        errors: dict[str, list[str]] = {}
        for field, message in (
            *_header_errors(request),
            *_query_errors(request),
            *_body_errors(request),
            *self._schema_errors(request),
        ):
            errors.setdefault(field, []).append(message)
        if errors:
            raise HttpError(422, _MESSAGE, errors)

    def _schema_errors(self, request: ReceivedRequest) -> Iterator[tuple[str, str]]:
        for error in self._validator(request.operation).iter_errors(_Request(request)):
            yield from _by_field(error)

    def _validator(self, operation: Operation) -> V31RequestValidator:
        validator = self._built.get(operation.id)
        if validator is None:
            # A description of this one operation: the path is already found, and security is checked before,
            # since openapi-core has no notion of two tokens in one header.
            node = {key: value for key, value in operation.node.items() if key != "security"}
            spec = SchemaPath.from_dict(
                {
                    "openapi": "3.1.0",
                    "info": {"title": operation.id, "version": "1"},
                    "paths": {operation.path: {operation.method.lower(): node}},
                    "components": self._description.components,
                }
            )
            form = self._description.resolved(operation.body.get(_FORM, {}))
            validator = V31RequestValidator(
                spec,
                extra_format_validators=self._description.formats,
                extra_media_type_deserializers={_FORM: partial(_read_form, form.get("properties", {}))},
            )
            self._built[operation.id] = validator
        return validator


class _Request:
    """A request in the form that openapi-core takes."""

    host_url = ""

    def __init__(self, request: ReceivedRequest) -> None:
        self.path = request.raw_path
        self.method = request.operation.method.lower()
        # A body without a type is refused anyway; its fields are still worth checking.
        self.content_type = request.headers.get("content-type") or next(iter(request.operation.body), "")
        self.body = request.body
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query),
            header=Headers(),
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


def _body_errors(request: ReceivedRequest) -> Iterator[tuple[str, str]]:
    documented = request.operation.body
    if request.body and not documented:
        yield "body", "this call takes no body"
    elif request.body and "content-type" not in request.headers:
        yield "Content-Type", f"must be {' or '.join(documented)}"


def _read_form(fields: Mapping[str, Node], content: bytes, **parameters: str) -> dict[str, Any]:
    """A form as JSON values; openapi-core itself leaves all of it bytes, which fit no type."""
    sent = data_form_loads(content, **parameters)
    return {name: _form_value(fields.get(name, {}), value) for name, value in sent.items()}


def _form_value(schema: Node, value: bytes) -> Any:
    if schema.get("format") == "binary":
        return value.decode("latin-1")
    text = value.decode()
    if schema.get("type") == "integer" and re.fullmatch(r"-?\d+", text):
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
    elif isinstance(cause, MediaTypeNotFound):
        yield "Content-Type", f"must be {' or '.join(cause.availableMimetypes)}"
    else:
        yield "body", str(cause)
