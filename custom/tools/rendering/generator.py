"""Run openapi-python-client over the patched description, with this project's templates.

The generator parses; what it parsed is printed one module a model and one module a tag. Nothing that it
could not parse is let through: any warning is an error here.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from custom.tools.description.document import Document, Node
from custom.tools.description.known import wire_names
from custom.tools.description.objects import is_envelope
from custom.tools.names.members import GROUP, METHOD, tag_of
from custom.tools.rendering.docstrings import doc, literal, prose, sentence
from custom.tools.rendering.imports import imports
from custom.tools.rendering.methods import Method, method_of
from custom.tools.rendering.models import about_model, model_fields, model_settings
from custom.tools.rendering.parsed_form import parsed_form
from custom.tools.rendering.python_types import Typist, text_of
from custom.tools.rendering.refusals import refusals
from custom.tools.words import pascal

_PARTS = ("__init__", "errors", "spec", "scalars", "moments", "structures", "unknown")
_CODEC = tuple(f"codec/{name}" for name in _PARTS)
_MODELS = ("extra", "hints", "settling", "base", "frameworks", "included", "views")
STATIC = ("types", "numbers", *_CODEC, *_MODELS, "operation")


class GenerationError(Exception):
    """The generator refused, or would have left something out."""


class AltegioProject(Project):
    """The generator's project, printing models and groups of operations the way this package has them."""

    def __init__(self, data: GeneratorData, config: Config, templates: Path, document: Document) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=templates)
        self._document = document
        schemas: dict[str, Node] = document.root["components"]["schemas"]
        self._codes: dict[str, Node] = document.root.get("x-codes", {})
        self._known = {str(model.class_info.name): model for model in data.models}
        self._typist = Typist(schemas, self._known)
        self._nodes = {operation.node[METHOD]: operation.node for operation in document.operations()}
        self._displays: dict[str, Counter[str]] = {}
        for operation in document.operations():
            self._displays.setdefault(operation.node[GROUP], Counter())[tag_of(operation)] += 1
        self._tags = {tag["name"]: tag for tag in document.root.get("tags", [])}
        self.env.filters.update(doc=doc, literal=literal, prose=prose, sentence=sentence)

    def _render(self, template: str, path: Path, **context: Any) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        text = self.env.get_template(f"{template}.py.jinja").render(**context)
        path.write_text(text, encoding=self.config.file_encoding)

    def _create_package(self) -> None:
        shutil.rmtree(self.package_dir)
        self._render("package_init", self.package_dir / "__init__.py")
        for name in STATIC:
            self._render(name, self.package_dir / f"{name}.py")
        (self.package_dir / "py.typed").touch()

    def _build_models(self) -> None:
        sent, read = self._sent_models(), self._read_models()
        models = [model for _, model in sorted({**sent, **read}.items())]
        infos = [model.class_info for model in models]
        self._models = {str(info.name) for info in infos}
        for model in models:
            info = model.class_info
            node = self._typist.schemas.get(str(info.name), {})
            fields = model_fields(model, self._typist, is_sent=str(info.name) in sent)
            self._render(
                "model",
                self.package_dir / "models" / f"{info.module_name}.py",
                name=info.name,
                about=about_model(node, str(info.name), fields, is_sent=str(info.name) in sent),
                settings=model_settings(node, is_request=str(info.name) not in read),
                fields=fields,
                imports=imports(
                    (field.annotation for field in fields),
                    (field.types.spec for field in fields),
                    package="..",
                    models=self._models,
                    codes=self._codes,
                    own=str(info.name),
                    always=["from ..base import Model, field"],
                ),
            )
        self._render("models_init", self.package_dir / "models" / "__init__.py", infos=infos)
        self._render("enums", self.package_dir / "enums.py", codes=self._codes)
        self._render("names", self.package_dir / "names.py", names=sorted(wire_names(self._document)))

    def _build_api(self) -> None:
        groups = []
        for tag, collection in sorted(self.openapi.endpoint_collections_by_tag.items()):
            methods = self._methods(tag, collection.endpoints)
            display = self._displays[tag].most_common(1)[0][0]
            about = self._tags.get(display, {}).get("description", "")
            group = {"tag": tag, "cls": f"{pascal(tag)}Group", "display": display, "about": about}
            groups.append(group)
            path = self.package_dir / "api" / f"{tag}.py"
            self._render("endpoint_init", path, methods=methods, imports=self._group_imports(methods), **group)
        self._render("api_init", self.package_dir / "api" / "__init__.py", groups=groups)

    def _group_imports(self, methods: list[Method]) -> str:
        deprecations = any(method.deprecated for method in methods)
        names = ["Group", "Operation"]
        names += ["Paging"] if any(method.pages for method in methods) else []
        names += ["secret"] if any(method.secret for method in methods) else []
        block = imports(
            (annotation for method in methods for annotation in method.annotations),
            (setting for method in methods for setting in method.settings),
            package="..",
            models=self._models,
            codes=self._codes,
            always=[f"from ..operation import {', '.join(names)}"],
            typing=["ClassVar", "cast"],
        )
        if deprecations:
            block += "\n    from typing_extensions import deprecated\nelse:\n    from ..operation import deprecated"
        return block

    def _methods(self, tag: str, endpoints: Iterable[Any]) -> list[Method]:
        ordered = sorted(endpoints, key=lambda endpoint: str(endpoint.name))
        return [method_of(endpoint, self._nodes[endpoint.name], tag, self._typist) for endpoint in ordered]

    def _sent_models(self) -> dict[str, ModelProperty]:
        """The models that a body leads to."""
        return self._led_to(body.prop for endpoint in self._endpoints() for body in endpoint.bodies)

    def _read_models(self) -> dict[str, ModelProperty]:
        """The models that a payload or a meta leads to; envelopes and error bodies are not among them."""
        payloads = [
            prop
            for endpoint in self._endpoints()
            for response in endpoint.responses
            if response.status_code.pattern.startswith("2")
            for prop in _payloads(response.prop)
        ]
        return self._led_to([*payloads, *self._delivered()])

    def _delivered(self) -> Iterable[ModelProperty]:
        """The models of what the server sends by itself."""
        for callback in self._document.callbacks():
            for _, _, media in callback.responses():
                name = str(media.get("schema", {}).get("$ref", "")).rsplit("/", 1)[-1]
                if name in self._known:
                    yield self._known[name]

    def _led_to(self, props: Iterable[Any]) -> dict[str, ModelProperty]:
        found: dict[str, ModelProperty] = {}
        for prop in props:
            _collect(prop, found, self._known)
        return found

    def _endpoints(self) -> Iterable[Any]:
        for collection in self.openapi.endpoint_collections_by_tag.values():
            yield from collection.endpoints


def _payloads(prop: Any) -> Iterable[Any]:
    if isinstance(prop, ModelProperty):
        parts = {text_of(p.name): p for p in _properties(prop)}
        if is_envelope({"properties": parts}):
            yield from (part for name, part in parts.items() if name != "success")
            return
    yield prop


def _properties(model: ModelProperty) -> list[Any]:
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _collect(prop: Any, found: dict[str, ModelProperty], known: dict[str, ModelProperty]) -> None:
    if isinstance(prop, ListProperty):
        _collect(prop.inner_property, found, known)
    elif isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            _collect(inner, found, known)
    elif isinstance(prop, ModelProperty):
        model = known.get(str(prop.class_info.name), prop)
        if not isinstance(model.additional_properties, bool | None):
            _collect(model.additional_properties, found, known)
        if _properties(model) and str(model.class_info.name) not in found:
            found[str(model.class_info.name)] = model
            for inner in _properties(model):
                _collect(inner, found, known)


def configuration(path: Path, output: Path) -> Config:
    """The settings in a file, for a package that goes to a folder."""
    return Config.from_sources(
        ConfigFile.load_from_path(path),
        meta_type=MetaType.NONE,
        document_source=output,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


def generate(
    document: Document,
    *,
    output: Path,
    config_file: Path,
    templates: Path,
    report: Callable[[str], None] = print,
) -> int:
    """Write the package and return how many operations it has.

    Raises:
        GenerationError: the generator warned of anything, or an operation is missing.
    """
    config = configuration(config_file, output)
    data = parse(document, config)
    # The generator prints the temporary folder that it writes to.
    with redirect_stdout(StringIO()):
        warnings = AltegioProject(data, config, templates, document).build()
    _refuse(warnings)
    found = sum(len(one.endpoints) for one in data.endpoint_collections_by_tag.values())
    report(f"{found} operations, {len(data.endpoint_collections_by_tag)} tags")
    return found


def parse(document: Document, config: Config) -> GeneratorData:
    """What the generator gets from a document, complete and without a warning.

    Raises:
        GenerationError: it would leave something out, or the names are not valid in Python.
    """
    reasons = list(refusals(document))
    if reasons:
        raise GenerationError("\n".join(reasons))
    for operation in document.operations():
        operation.node["x-path"] = operation.path
    data = GeneratorData.from_dict(parsed_form(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(_text(data))
    collections = data.endpoint_collections_by_tag.values()
    _refuse([*(error for one in collections for error in one.parse_errors), *data.errors])
    wanted = {operation.node[METHOD] for operation in document.operations()}
    found = {str(e.name) for c in collections for e in c.endpoints}
    if wanted != found:
        raise GenerationError(f"operations without a method: {', '.join(sorted(wanted - found))}")
    return data


def _refuse(warnings: Iterable[GeneratorError]) -> None:
    texts = [_text(warning) for warning in warnings]
    if texts:
        raise GenerationError("\n".join(texts))


def _text(error: GeneratorError) -> str:
    return f"{error.header} {error.detail or ''}".strip()
