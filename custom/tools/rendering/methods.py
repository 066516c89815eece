"""An operation as the template of its group prints it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from custom.tools.description.document import Node
from custom.tools.description.examples import example_of
from custom.tools.description.joining import own_server
from custom.tools.description.objects import is_envelope
from custom.tools.description.security import USER
from custom.tools.names.members import POSITION, PYTHON_NAME
from custom.tools.rendering.docstrings import argument_about, docstring, literal, sentence
from custom.tools.rendering.models import needs_of
from custom.tools.rendering.paging import paging_of
from custom.tools.rendering.python_types import Types, Typist, or_none, text_of, unwrapped

SECRETS = frozenset({"password", "token", "user_token", "partner_token", "access_token"})
"""Fields that hold a password or a token."""
_EXAMPLE = 600
"""Characters that the example of a body has at most."""


@attrs.frozen
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    types: Types
    required: bool
    about: str

    @property
    def declaration(self) -> str:
        """As it stands in the signature."""
        give = self.types.give
        return f"{self.name}: {give}" if self.required else f"{self.name}: {or_none(give)} = None"

    @property
    def table_entry(self) -> str:
        """As it stands in the operation's table."""
        return f"({literal(self.name)}, {literal(self.wire)}, {self.types.spec})"


@attrs.frozen
class Guard:
    """A check of several arguments together: when the call is refused, and the message of the error."""

    condition: str
    message: str


@attrs.frozen
class Method:
    """One operation, as the template of its group prints it."""

    name: str
    constant: str
    settings: list[str]
    path_args: list[Argument]
    keyword_args: list[Argument]
    query_args: list[Argument]
    header_args: list[Argument]
    body: Argument | None
    returns: str
    meta: str
    docstring: str
    deprecated: str
    secret: bool
    guards: list[Guard]

    @property
    def call(self) -> str:
        """The statement that calls the operation."""
        prefix = "return " if self.returns == "Any" else f"result: {self.returns} = "
        arguments = [self.constant, _tuple(a.name for a in self.path_args)]
        if self.query_args or self.body:
            arguments.append(_tuple(a.name for a in self.query_args))
        if self.body:
            arguments.append("body")
        if self.header_args:
            arguments.append(f"headers={_tuple(a.name for a in self.header_args)}")
        return f"{prefix}await self._call({', '.join(arguments)})"

    @property
    def pages(self) -> bool:
        """Whether its settings have a ``Paging``."""
        return any(setting.startswith("paging=") for setting in self.settings)

    @property
    def annotations(self) -> Iterator[str]:
        """Every annotation in the signature."""
        yield f"Response[{self.returns}, {self.meta}]"
        for argument in [*self.path_args, *self.keyword_args]:
            yield argument.types.give


def _tuple(names: Iterable[str]) -> str:
    inner = "".join(f"{name}, " for name in names)
    return f"({inner})"


def method_of(endpoint: Endpoint, node: Node, tag: str, typist: Typist) -> Method:
    """Everything that the template prints for one operation."""
    in_path = {p["name"]: p for p in node["parameters"] if p["in"] == "path"}
    named = {p[PYTHON_NAME]: p for p in node["parameters"] if p["in"] != "path"}
    path_props = sorted(endpoint.path_parameters, key=lambda p: int(in_path[text_of(p.name)][POSITION]))
    path_args = [_argument(p, in_path[text_of(p.name)], typist) for p in path_props]
    # The generator has those of headers among those of the query.
    query_args, header_args = (
        [
            _argument(p, named[text_of(p.name)], typist)
            for p in endpoint.query_parameters
            if named[text_of(p.name)]["in"] == where
        ]
        for where in ("query", "header")
    )
    body = _body(endpoint, node, typist)
    result = _result(endpoint, node, typist)
    arguments = [*query_args, *header_args]
    required = [a for a in arguments if a.required]
    optional = [a for a in arguments if not a.required]
    bodies = [body] if body else []
    keyword_args = [
        *[b for b in bodies if b.required],
        *required,
        *[b for b in bodies if not b.required],
        *optional,
    ]
    guards = [*_unfiltered(node, [a for a in query_args if not a.required]), *_together(node)]
    if "x-unfiltered" in node:
        keyword_args.append(_switch(node["x-unfiltered"]))
    path = node["x-path"]
    method = endpoint.method.upper()
    settings = [literal(text) for text in (node["operationId"], tag, method, path)]
    settings += _table("path_params", path_args) + _table("query_params", query_args)
    settings += _table("header_params", header_args)
    needed = [literal(a.name) for a in [*arguments, *bodies] if a.required]
    if needed:
        settings.append(f"required=({', '.join(needed)},)")
    if body:
        settings.append(f"body={body.types.spec}")
        if endpoint.bodies[0].body_type == "files":
            settings.append('body_kind="multipart"')
    settings += result.settings
    if node["x-safe"]:
        settings.append("safe=True")
    if result.types.read.endswith(" | None"):
        settings.append("nullable=True")
    schemas = [_body_schema(node, typist), typist.target(result.payload or {})]
    is_secret = any(SECRETS & {*schema.get("properties", {})} for schema in schemas)
    if is_secret:
        settings.append("secret=True")
    if any(USER not in option for option in node.get("security", [])):
        settings.append("user=False")
        if not any(USER in option for option in node["security"]):
            settings.append("partner_only=True")
    if any(str(status).startswith("3") for status in node["responses"]):
        settings.append("redirects=True")
    if node.get("servers"):
        settings.append(f"server={literal(own_server(node))}")
    paging = None if result.binary else paging_of(node, result.payload, _body_schema(node, typist))
    if paging:
        settings.append(f"paging={paging}")
    return Method(
        name=str(endpoint.name),
        constant=f"_{str(endpoint.name).upper()}",
        settings=settings,
        path_args=path_args,
        keyword_args=keyword_args,
        query_args=query_args,
        header_args=header_args,
        body=body,
        returns=result.types.read,
        meta=result.meta.read,
        docstring=docstring(
            node,
            method,
            path,
            [(argument.name, argument.about) for argument in [*path_args, *keyword_args]],
            result.types.read,
            result.about,
        ),
        deprecated=_deprecation(node),
        secret=is_secret,
        guards=guards,
    )


def _table(name: str, arguments: list[Argument]) -> list[str]:
    entries = "".join(f"{a.table_entry}, " for a in arguments)
    return [f"{name}=({entries})"] if entries else []


def _argument(prop: Any, node: Node, typist: Typist) -> Argument:
    types = typist.of(prop, node.get("schema", {}))
    inner = prop.inner_property if isinstance(prop, ListProperty) else None
    if inner is not None:
        joined = ", joined=True" if node["in"] != "query" or node.get("explode") is False else ""
        item = typist.of(inner, node["schema"].get("items"))
        types = Types(types.read, f"Iterable[{item.give}]", f"Many({item.spec}{joined})")
    described = {**node.get("schema", {})}
    described.setdefault("description", node.get("description"))
    if node.get("description"):
        described["description"] = node["description"]
    if "example" in node:
        described["example"] = node["example"]
    required = prop.required and not node.get("x-optional")
    return Argument(
        node[PYTHON_NAME],
        node["name"],
        types,
        required,
        argument_about(node[PYTHON_NAME], prop, described),
    )


def _body(endpoint: Endpoint, node: Node, typist: Typist) -> Argument | None:
    if not endpoint.bodies:
        return None
    body = endpoint.bodies[0]
    media = next(iter(node["requestBody"]["content"].values()))
    types = typist.of(body.prop, unwrapped(media.get("schema", {})))
    required = bool(node["requestBody"].get("required"))
    text = sentence(node["requestBody"].get("description"))
    about = _about_body(types, typist.target(unwrapped(media.get("schema", {}))), typist)
    return Argument("body", "body", types, required, f"{text} {about}".strip())


def _about_body(types: Types, schema: Node, typist: Typist) -> str:
    """The model of a body, its required fields, and an example of them."""

    def target(node: Node) -> Node:
        return typist.target(unwrapped(node))

    forms = [target(one) for one in schema.get("oneOf") or schema.get("anyOf") or []]
    if types.spec.startswith("List(Ref("):
        item = target(schema.get("items", {}))
        text = f"A list of {_needs(_item_name(types), item)}."
    elif types.spec.startswith("Ref("):
        text = f"{_needs(types.read.split('[')[0].removesuffix(' | None'), schema)}."
    elif forms and "Ref(" in types.spec:
        schema = forms[0]
        text = f"One of the models; the first, {_needs(_item_name(types), schema)}."
    elif types.spec == "Map(ANY)":
        return "A mapping by wire names; no field is documented."
    else:
        return f"Any value of this type: {types.give.removesuffix(' | None')}."
    example = example_of(schema, target)
    if isinstance(example, dict) and len(f"{example}") > _EXAMPLE:
        example = dict([*example.items()][:1])
    shown = f"{example}".replace("\\", "\\\\")
    return f"{text} Example: {shown}" if example and len(shown) <= _EXAMPLE else text


def _item_name(types: Types) -> str:
    name = re.search(r"Ref\(['\"]\w+['\"], ['\"](\w+)", types.spec)
    return name[1] if name else "an object"


def _needs(name: str, schema: Node) -> str:
    properties: Node = schema.get("properties", {})
    needed = needs_of(schema) or ", ".join(wire for wire in schema.get("required", []) if wire in properties)
    return f"{name}, or a mapping by wire names; " + (f"needs {needed}" if needed else "no field is required")


def _body_schema(node: Node, typist: Typist) -> Node:
    content = node.get("requestBody", {}).get("content", {})
    return next((typist.target(unwrapped(media.get("schema", {}))) for media in content.values()), {})


@attrs.frozen
class _Result:
    types: Types
    meta: Types
    settings: list[str]
    about: str
    payload: Node | None = None
    binary: bool = False


_NONE = Types("None", "None", "ANY")
_ANY = Types("Any", "Any", "ANY")


def _result(endpoint: Endpoint, node: Node, typist: Typist) -> _Result:
    found: list[_Result] = []
    for response in endpoint.responses:
        if response.status_code.pattern.startswith("2"):
            raw = node["responses"][response.status_code.pattern]
            found.append(_result_of(response, raw, typist))
    solid = [one for one in found if one.types.read not in ("None", "Any")]
    if not found:
        return _Result(_ANY, _ANY, [], "")
    best = solid[0] if solid else found[0]
    if len(found) > 1 and solid and len(solid) < len(found):
        return attrs.evolve(best, types=best.types.optional())
    return best


def _result_of(response: Any, raw: Node, typist: Typist) -> _Result:
    about_it = sentence(raw.get("description"))
    if response.source["attribute"] == "response.content":
        return _Result(Types("bytes", "bytes", "ANY"), _ANY, ["binary=True"], about_it, binary=True)
    media = next(iter(raw.get("content", {}).values()), None)
    if media is None or "schema" not in media:
        empty = raw.get("x-no-body") or (response.status_code.pattern != "200" and not raw.get("x-undocumented-body"))
        return _Result(_NONE if empty else _ANY, _ANY, [], about_it)
    schema = unwrapped(media["schema"])
    if isinstance(response.prop, ModelProperty) and is_envelope(typist.target(schema)):
        return _enveloped(response.prop, typist.target(schema), typist, about_it)
    types = typist.of(response.prop, schema)
    if types.read == "None":
        return _Result(_NONE, _ANY, [], about_it)
    return _Result(types, _ANY, [f"result={types.spec}", "enveloped=False"], about_it, schema)


def _enveloped(model: ModelProperty, schema: Node, typist: Typist, about_it: str) -> _Result:
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    parts = {text_of(prop.name): prop for prop in properties}
    nodes = schema["properties"]
    payload = unwrapped(nodes["data"])
    data = typist.of(parts["data"], payload)
    meta = _ANY
    if "meta" in parts:
        declared = typist.of(parts["meta"], unwrapped(nodes["meta"]))
        meta = declared.optional() if declared.spec.startswith("Ref") else _ANY
    read = data.read.removesuffix(" | None") or "None"
    settings = [f"result={data.spec}"] if data.spec != "ANY" else []
    if meta.spec != "ANY":
        settings.append(f"meta={meta.spec}")
    return _Result(Types(read, read, data.spec), meta, settings, about_it, payload)


def _deprecation(node: Node) -> str:
    if not node.get("deprecated"):
        return ""
    replacement = node.get("x-replacement")
    message = f"{node['operationId']} is deprecated by Altegio"
    if node.get("x-no-route"):
        message = f"{node['operationId']} is deprecated: no route of the server matches it, so that it can't succeed"
    return f"{message}; use {replacement}" if replacement else message


def _unfiltered(node: Node, filters: Iterable[Argument]) -> Iterator[Guard]:
    """The check that keeps a call without any filter from reaching everyone."""
    if "x-unfiltered" in node:
        names = [argument.name for argument in filters]
        argument = node["x-unfiltered"]
        reason = f"{node['operationId']} without a filter reaches every client; pass one of {', '.join(names)}, or"
        yield Guard(f"not ({' or '.join([argument, *names])})", f"{reason} {argument}=True")


def _together(node: Node) -> Iterator[Guard]:
    """The check that two filters are passed together; the server drops one that is alone, and returns everything."""
    if "x-together" in node:
        one, other = node["x-together"]
        reason = f"pass {one} and {other} together: the server drops one alone, and returns everything"
        yield Guard(f"({one} is None) != ({other} is None)", f"{node['operationId']}: {reason}")


def _switch(name: str) -> Argument:
    """An argument of the method that is not sent."""
    types = Types("bool", "bool", "BOOL")
    return Argument(name, name, types, False, "Pass True to reach all clients without any filter.")
