"""One description in many hands: each function writes the same facts another way. The package must not change.

``python -m tests.codegen.hands`` (``make hands``) makes the package from every hand and compares its surface with the
committed one. Where it is not equal, each difference has to be on the list in ``hands_differences.txt``, and the
hand-written package has to pass mypy and its tests on it.
"""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from custom.tools.generator import generate
from custom.tools.loading import load, read
from custom.tools.pipeline import CONFIG, PACKAGE, ROOT, SPEC, TEMPLATES, TEXTS, build, prepare
from custom.tools.public import surface, surface_changes
from custom.tools.texts import lay

Node = dict[str, Any]
DIFFERENCES = Path(__file__).with_name("hands_differences.txt")
METHODS = ("get", "put", "post", "delete", "patch")
_SCHEMAS = "#/components/schemas/"


def vendored() -> Node:
    """The vendored description as it is written."""
    raw: Node = yaml.load(SPEC.read_bytes(), yaml.CSafeLoader)
    return raw


def with_texts() -> Node:
    """The vendored description with our texts and examples in their places; nothing of it is a component."""
    document = load(SPEC)
    lay(document, read(TEXTS))
    root = document.root

    def plain(node: Any) -> Any:
        if isinstance(node, list):
            return [plain(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {key: plain(value) for key, value in node.items() if not key.startswith("x-")}

    result: Node = plain(root)
    return result


def base(hand: str) -> Node:
    """What a hand writes otherwise: where it is about examples, there have to be some."""
    return with_texts() if hand.endswith("examples") else vendored()


def operations(raw: Node) -> Iterator[Node]:
    """All operations of a description."""
    for item in raw["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


def schemas(node: Any, *, is_schema: bool = False) -> Iterator[Node]:
    """Every schema in a part of a description, inner ones first."""
    if isinstance(node, list):
        for item in node:
            yield from schemas(item, is_schema=is_schema)
    if not isinstance(node, dict):
        return
    for key, child in list(node.items()):
        if key in ("example", "examples", "default", "enum", "required", "tags", "security"):
            continue
        if key in ("properties", "schemas") and isinstance(child, dict) and (is_schema or key == "schemas"):
            for inner in child.values():
                yield from schemas(inner, is_schema=True)
        elif is_schema or key == "schema":
            yield from schemas(child, is_schema=True)
        else:
            yield from schemas(child)
    if is_schema:
        yield node


def all_schemas(raw: Node) -> Iterator[Node]:
    """Every schema of a description: of components, parameters, bodies and answers."""
    yield from schemas({"components": raw.get("components", {})})
    yield from schemas(raw["paths"])


def inline(raw: Node) -> Node:
    """Everything inlined, no component left."""

    def inlined(node: Any) -> Any:
        if isinstance(node, list):
            return [inlined(item) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            target: Any = raw
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            return {**inlined(target), **inlined({key: value for key, value in node.items() if key != "$ref"})}
        return {key: inlined(value) for key, value in node.items()}

    result = {key: inlined(value) for key, value in raw.items() if key != "components"}
    return {**result, "components": {"securitySchemes": raw["components"]["securitySchemes"]}}


def as_json(raw: Node) -> Node:
    """The same in JSON: every hand is written so."""
    return raw


def version_3_0(raw: Node) -> Node:
    """OpenAPI 3.0: ``nullable``, one type, ``items: {}``, nothing beside a reference."""
    raw["openapi"] = "3.0.3"
    for schema in all_schemas(raw):
        if "$ref" in schema:
            reference = schema.pop("$ref")
            rest = dict(schema)
            schema.clear()
            schema.update({"allOf": [{"$ref": reference}], **rest} if rest else {"$ref": reference})
        for key in ("anyOf", "oneOf"):
            options = schema.get(key, [])
            if {"type": "null"} in options:
                schema[key] = [option for option in options if option != {"type": "null"}]
                schema["nullable"] = True
        kinds = schema.get("type")
        if isinstance(kinds, list):
            solid = [kind for kind in kinds if kind != "null"]
            if "null" in kinds:
                schema["nullable"] = True
            del schema["type"]
            if len(solid) == 1:
                schema["type"] = solid[0]
            elif solid:
                schema["anyOf"] = [{"type": kind, **({"items": {}} if kind == "array" else {})} for kind in solid]
        elif kinds == "null":
            del schema["type"]
            schema["nullable"] = True
        if schema.get("type") == "array":
            schema.setdefault("items", {})
        if "const" in schema:
            schema["enum"] = [schema.pop("const")]
    return raw


def _renamed(raw: Node, rename: Callable[[str], str]) -> Node:
    def led(node: Any) -> Any:
        if isinstance(node, list):
            return [led(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {
            key: re.sub(r"[^/]+$", lambda found: rename(found[0]), value) if key == "$ref" else led(value)
            for key, value in node.items()
        }

    result: Node = led(raw)
    result["components"] = {
        kind: components if kind == "securitySchemes" else {rename(name): one for name, one in components.items()}
        for kind, components in result["components"].items()
    }
    return result


def renamed_components(raw: Node) -> Node:
    """Components under names that say nothing."""
    numbers: dict[str, int] = {}
    return _renamed(raw, lambda name: f"Component{numbers.setdefault(name, len(numbers))}")


def prefixed_components(raw: Node) -> Node:
    """Components as some bundlers call them."""
    return _renamed(raw, lambda name: f"schemas-{name}.1")


def snake_case_components(raw: Node) -> Node:
    """Components in snake case, or in Pascal case where they were in snake case."""
    given: dict[str, str] = {}

    def recased(name: str) -> str:
        words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)
        new = "".join(map(str.capitalize, words)) if name == name.lower() else "_".join(words).lower()
        return given.setdefault(name, f"{new}_{len(given)}" if new in given.values() else new)

    return _renamed(raw, recased)


def reversed_components(raw: Node) -> Node:
    """Components in the opposite order."""
    raw["components"] = {kind: dict(reversed(one.items())) for kind, one in raw["components"].items()}
    return raw


def reversed_paths(raw: Node) -> Node:
    """Paths in the opposite order, and the methods of each."""
    raw["paths"] = {path: dict(reversed(item.items())) for path, item in reversed(raw["paths"].items())}
    return raw


def titled(raw: Node) -> Node:
    """A title on every object and every field."""
    for number, schema in enumerate(all_schemas(raw)):
        if "$ref" not in schema:
            schema["title"] = "Position" if number % 2 else f"Root Type for {number}"
    return raw


def behind_references(raw: Node) -> Node:
    """Parameters, bodies, responses and path items as components."""
    components = raw.setdefault("components", {})

    def put(kind: str, node: Node) -> Node:
        if "$ref" in node:
            return node
        shelf = components.setdefault(kind, {})
        name = f"{kind}.{len(shelf)}"
        shelf[name] = node
        return {"$ref": f"#/components/{kind}/{name}"}

    for path, item in raw["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                if "parameters" in operation:
                    operation["parameters"] = [put("parameters", one) for one in operation["parameters"]]
                if "requestBody" in operation:
                    operation["requestBody"] = put("requestBodies", operation["requestBody"])
                operation["responses"] = {k: put("responses", v) for k, v in operation["responses"].items()}
        raw["paths"][path] = put("pathItems", item)
    return raw


def all_of_one(raw: Node) -> Node:
    """Every reference as the only part of an ``allOf``."""
    for schema in all_schemas(raw):
        if "$ref" in schema:
            schema["allOf"] = [{"$ref": schema.pop("$ref")}]
    return raw


def any_of_null(raw: Node) -> Node:
    """What may be null as a union with null."""
    for schema in all_schemas(raw):
        kinds = schema.get("type")
        if isinstance(kinds, list) and "null" in kinds and len(kinds) > 1:
            solid = [kind for kind in kinds if kind != "null"]
            inner: Node = {key: value for key, value in schema.items() if key not in ("description", "example")}
            inner["type"] = solid[0] if len(solid) == 1 else solid
            if isinstance(inner.get("enum"), list):
                inner["enum"] = [value for value in inner["enum"] if value is not None]
            outer: Node = {key: schema[key] for key in ("description", "example") if key in schema}
            schema.clear()
            schema.update({"anyOf": [inner, {"type": "null"}], **outer})
    return raw


def plural_examples(raw: Node) -> Node:
    """``examples`` wherever ``example`` stood."""
    for schema in all_schemas(raw):
        if "example" in schema:
            schema["examples"] = [schema.pop("example")]
    for holder in _with_examples(raw):
        if "example" in holder:
            holder["examples"] = {"first": {"summary": "One", "value": holder.pop("example")}}
    return raw


def _with_examples(raw: Node) -> Iterator[Node]:
    """Parameters and media objects, which have examples of their own kind."""
    components = raw.get("components", {})
    holders = [*components.get("parameters", {}).values()]
    contents = [*components.get("requestBodies", {}).values(), *components.get("responses", {}).values()]
    for operation in operations(raw):
        holders += [one for one in operation.get("parameters", []) if "$ref" not in one]
        contents += [operation.get("requestBody", {}), *operation["responses"].values()]
    yield from holders
    for content in contents:
        yield from content.get("content", {}).values()


_NONE: Any = object()


def whole_examples(raw: Node) -> Node:
    """Examples of whole objects in the place of those of their fields."""

    def collected(schema: Node) -> Any:
        """The example of a schema, taken away from what is in it."""
        own = schema.pop("example", _NONE)
        if "$ref" in schema:
            return own
        fields = {name: collected(child) for name, child in schema.get("properties", {}).items()}
        fields = {name: value for name, value in fields.items() if value is not _NONE}
        items = collected(schema["items"]) if isinstance(schema.get("items"), dict) else _NONE
        for key in ("oneOf", "anyOf", "allOf"):
            for child in schema.get(key, []):
                _put_back(child, collected(child))
        if isinstance(schema.get("additionalProperties"), dict):
            _put_back(schema["additionalProperties"], collected(schema["additionalProperties"]))
        if fields:
            return {**(own if isinstance(own, dict) else {}), **fields}
        if own is not _NONE:
            return own
        return [items] if items is not _NONE else _NONE

    for schema in raw.get("components", {}).get("schemas", {}).values():
        _put_back(schema, collected(schema))
    for holder in _with_examples(raw):
        if isinstance(holder.get("schema"), dict):
            example = collected(holder["schema"])
            if example is not _NONE:
                holder.setdefault("example", example)
    return raw


def _put_back(schema: Node, example: Any) -> None:
    if example is not _NONE:
        schema["example"] = example


def no_examples(raw: Node) -> Node:
    """No example anywhere."""
    for schema in all_schemas(raw):
        schema.pop("example", None)
    for holder in _with_examples(raw):
        holder.pop("example", None)
    return raw


def other_statuses(raw: Node) -> Node:
    """Statuses as integers; the first success as ``2XX`` where it is the only one and 200."""
    for number, operation in enumerate(operations(raw)):
        good = [status for status in operation["responses"] if str(status).startswith("2")]
        one = good == ["200"] and number % 2
        operation["responses"] = {
            "2XX" if one and status == "200" else int(status): response
            for status, response in operation["responses"].items()
        }
    return raw


def media_types_with_charset(raw: Node) -> Node:
    """Media types with parameters, and in capitals."""
    components = raw.get("components", {})
    holders = [*components.get("requestBodies", {}).values(), *components.get("responses", {}).values()]
    for operation in operations(raw):
        holders += [operation.get("requestBody", {}), *operation["responses"].values()]
    for holder in holders:
        if "content" in holder:
            holder["content"] = {
                name if name == "*/*" else f"{name.upper() if number else name}; charset=utf-8": media
                for number, (name, media) in enumerate(holder["content"].items())
            }
    return raw


def global_security(raw: Node) -> Node:
    """The security of most operations once for all of them."""
    counts = Counter(json.dumps(operation.get("security")) for operation in operations(raw) if "security" in operation)
    common = json.loads(counts.most_common(1)[0][0])
    raw["security"] = common
    for operation in operations(raw):
        if operation.get("security") == common:
            del operation["security"]
        elif "security" not in operation:
            operation["security"] = []
    return raw


HANDS: dict[str, Callable[[Node], Node]] = {
    function.__name__: function
    for function in (
        inline,
        as_json,
        version_3_0,
        renamed_components,
        prefixed_components,
        snake_case_components,
        reversed_components,
        reversed_paths,
        titled,
        behind_references,
        all_of_one,
        any_of_null,
        plural_examples,
        whole_examples,
        no_examples,
        other_statuses,
        media_types_with_charset,
        global_security,
    )
}
MAY_DIFFER = ("version_3_0", "no_examples")


def moved(raw: Node) -> Node:
    """A later revision: other addresses and other names of what stands in the path, the operations the same."""

    def address(path: str) -> str:
        canonical = path.replace("/company/{", "/locations/{").replace("/chain/{", "/chains/{")
        renamed = re.sub(r"\{(\w+)\}", lambda found: f"{{{_elsewhere(found[1])}}}", canonical)
        return renamed if renamed.startswith(("/locations", "/chains")) or "://" in path else f"/moved{renamed}"

    raw["paths"] = {address(path): item for path, item in raw["paths"].items()}
    for holder in _with_examples(raw):
        if holder.get("in") == "path":
            holder["name"] = _elsewhere(holder["name"])
    return raw


def _elsewhere(name: str) -> str:
    return {"company_id": "location_id", "location_id": "company_id"}.get(name, f"the_{name}")


def written(hand: Callable[[Node], Node], raw: Node, folder: Path) -> Path:
    """A description as a hand writes it."""
    path = folder / f"{hand.__name__}.json"
    path.write_text(json.dumps(hand(copy.deepcopy(raw)), ensure_ascii=False), encoding="utf-8")
    return path


def made(spec: Path, package: Path) -> tuple[dict[str, str], list[str]]:
    """The surface of the package made of a description, and what the lock says of it."""
    prepared = prepare(spec)
    package.mkdir()
    silent: Callable[[str], None] = lambda _line: None  # noqa: E731 - one line, one use
    generate(prepared.document, output=package, config_file=CONFIG, templates=TEMPLATES, report=silent)
    return surface(package), prepared.lock.changes()


def differences(hand: str, folder: Path) -> list[str]:
    """What the package of a hand has otherwise than the committed one."""
    found, names = made(written(HANDS[hand], base(hand), folder), folder / f"{hand}_package")
    return [*surface_changes(found, surface(PACKAGE)), *names]


def place_of(difference: str) -> str:
    """Where a difference is, without what stands there: ``changed: models/client.py Client.id``."""
    return ": ".join(difference.split(": ", 2)[:2])


def allowed() -> dict[str, set[str]]:
    """The differences that are known, by hand; each line has its reason after ``#``."""
    result: dict[str, set[str]] = {}
    for line in DIFFERENCES.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            hand, _, rest = line.partition(" ")
            difference, _, reason = rest.partition("  # ")
            if not reason.strip():
                raise ValueError(f"{DIFFERENCES.name}: no reason: {line}")
            result.setdefault(hand, set()).add(difference.strip())
    return result


def _tested(package: Path, folder: Path) -> list[str]:
    """What of mypy and the tests of the hand-written package fails on another generated one."""
    tree = folder / "tree"
    for name in ("custom", "tests", "examples", "docs", "openapi"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "Makefile", "generator-config.yaml"):
        shutil.copy(ROOT / name, tree / name)
    shutil.copytree(package, tree / "altegio_client")
    environment = {**os.environ, "MYPYPATH": "custom", "PYTHONPATH": f"{tree}:{tree / 'custom'}"}
    failed = []
    for command in (
        ["mypy", "-p", "altegio", "-p", "altegio_client"],
        ["pytest", "-q", "-n", "auto", "--dist", "loadfile", "--ignore", "tests/codegen"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=tree, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            failed.append(f"{command[0]}: {done.stdout[-4000:]}{done.stderr[-1000:]}")
    return failed


def main(hands: list[str]) -> int:
    """Run the named hands, or all of them, and say what differs."""
    known, failures = allowed(), 0
    for hand in hands or list(HANDS):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            found = differences(hand, folder)
            new = [line for line in found if place_of(line) not in known.get(hand, set())]
            stale = sorted(known.get(hand, set()) - {place_of(line) for line in found})
            problems = [f"not on the list: {line}" for line in new] + [f"no longer so: {line}" for line in stale]
            if found:
                build(folder / f"{hand}.json", folder / "formatted", report=lambda _line: None)
                problems += _tested(folder / "formatted", folder)
        print(f"{hand}: {f'{len(found)} differences' if found else 'equal'}", *problems, sep="\n  ")
        failures += bool(problems)
    print(f"{failures} of {len(hands or HANDS)} hands fail" if failures else "every hand gives the same package")
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
