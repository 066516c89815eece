"""Server facts: what the server was seen to send and to take, beyond or against its published description.

They are data, in ``custom/facts/``, one a line. A fact has:

    operation  the operationId
    place      what it is about, as in openapi/texts.yaml: ``data[].staff[].id``, ``body.is_archived``, ``query status``
    what       what holds there: a JSON Schema fragment, with the keywords below
    evidence   what was seen, and where
    strength   strong, medium or weak
    since      the month in which it was recorded

A fragment sets the type of a field or a parameter, and adds it where it is missing. Its own keywords are ``about`` (a
text for it), ``note`` (a sentence after the present text), ``also`` (further JSON types in which the value came; they
are read as the type), ``always`` (an ID that was there in every response) and ``none`` (the value that means "none").
The last part of a place that the description lacks is added; the rest has to be there. A call without a documented
response gets it from a fact about ``data``, or ``answer`` where there is no envelope.

A fact about a request states what it is (``says``), and either what holds at several places (``at``), or what covers it
(``by``): the name of a patch, or a sentence. One that something else covers changes nothing.

Facts are taken in before all patches, so that the rules of the patches hold for what they add.
"""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from custom.tools.description.document import ALWAYS, NONE, OBSERVED, Document, Node, Operation, set_type, types_of
from custom.tools.description.objects import operation_roots

FACTS = Path(__file__).resolve().parents[1] / "facts"
WEAK = "weak.jsonl"
"""The facts that are only recorded, and change nothing."""
_FIELDS = ("operation", "place", "what", "evidence", "strength", "since")
_STRENGTHS = ("strong", "medium", "weak")
_STEP = re.compile(r"\.[^.\[\]]+|\[\]")
_OWN = ("about", "also", "always", "note")
"""What a fragment has beside a type."""
_LIMITS = ("enum", "minimum", "maximum", "minLength", "maxLength", "required")
"""What a fact replaces in the description; all else there stays."""
_ROLES = ("data", "answer")


@attrs.frozen
class Fact:
    """One known fact about the server."""

    operation: str
    place: str
    what: Node
    evidence: str
    strength: str
    since: str

    def __str__(self) -> str:
        return f"{self.operation} {self.place}"

    @property
    def steps(self) -> list[str]:
        """The way from the root of the place to it: ``.name``, ``[]``, ``.*``."""
        return _STEP.findall(self.place)


def load_facts(path: Path) -> tuple[Fact, ...]:
    """The facts of a file.

    Raises:
        ValueError: a line has other fields than a fact, or an unknown strength.
    """
    return tuple(
        _fact(json.loads(line), f"{path.name}, line {number}")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.strip()
    )


def _fact(record: Node, place: str) -> Fact:
    if tuple(record) != _FIELDS or record["strength"] not in _STRENGTHS:
        raise ValueError(f"{place}: expected {', '.join(_FIELDS)}, got {', '.join(record)}")
    return Fact(**record)


def taken_in() -> tuple[Fact, ...]:
    """All facts that the description is completed by.

    Raises:
        FileNotFoundError: the folder of the facts is not there.
    """
    paths = [path for path in sorted(FACTS.iterdir()) if path.suffix == ".jsonl" and path.name != WEAK]
    return tuple(fact for path in paths for fact in load_facts(path))


@attrs.frozen
class Laid:
    """The outcomes of the facts in one run."""

    facts: tuple[Fact, ...]
    outcomes: tuple[str, ...]
    """Of each fact: ``added``, ``corrected``, ``read`` (its forms are read as the type), ``always``, ``noted``,
    ``answered`` (something else covers it), or a problem."""

    def problems(self) -> Iterator[str]:
        """One line for each fact that has nothing to do any more; one for all of an operation that is gone."""
        gone: Counter[str] = Counter()
        for fact, outcome in zip(self.facts, self.outcomes, strict=True):
            if outcome == _NO_OPERATION:
                gone[fact.operation] += 1
            elif outcome in _PROBLEMS:
                yield f"the fact {fact} {_PROBLEMS[outcome]}"
        yield from (f"{count} facts name {name}, which is no operation any more" for name, count in gone.items())

    def summary(self) -> str:
        """How many facts were taken in, by what they do and by their strength."""
        done = Counter(outcome for outcome in self.outcomes if outcome not in (*_PROBLEMS, _NO_OPERATION))
        strengths = Counter(fact.strength for fact in self.facts)
        what = ", ".join(f"{count} {outcome}" for outcome, count in sorted(done.items()))
        sure = ", ".join(f"{strengths[name]} {name}" for name in _STRENGTHS if strengths[name])
        return f"{len(self.facts)} facts ({sure}): {what or 'none has anything to do'}"


_NO_OPERATION = "no operation"
_CAUGHT_UP = "caught up"
_NO_PLACE = "no place"
_PROBLEMS = {
    _CAUGHT_UP: "states what the description states by now: remove it",
    _NO_PLACE: "has lost its place",
}


def lay_facts(document: Document, facts: Iterable[Fact]) -> Laid:
    """Complete and correct a description by facts; those of enclosing places come first."""
    operations = {operation.id: operation for operation in document.operations()}
    ordered = sorted(facts, key=lambda fact: (len(fact.steps), "always" in fact.what))
    outcomes: dict[int, str] = {}
    for fact in ordered:
        operation = operations.get(fact.operation)
        if "by" in fact.what:
            outcomes[id(fact)] = "answered"
        else:
            outcomes[id(fact)] = _NO_OPERATION if operation is None else _taken(operation, fact)
    return Laid(tuple(ordered), tuple(outcomes[id(fact)] for fact in ordered))


def _taken(operation: Operation, fact: Fact) -> str:
    """Take a fact in, at each of its places; one of them that has nothing to do is a problem."""
    parts = [attrs.evolve(fact, place=place, what=what) for place, what in fact.what.get("at", {}).items()]
    found = [_lay(operation, part) for part in parts or [fact]]
    return next((one for one in found if one in _PROBLEMS), found[0])


def _lay(operation: Operation, fact: Fact) -> str:
    if not fact.place:
        return _note(operation.node, fact.what["note"])
    location, _, name = fact.place.partition(" ")
    if name:
        return _settle_parameter(operation, location, name, fact.what)
    if fact.place == "body" and fact.what.get("required") == []:
        operation.node["requestBody"]["required"] = True  # a body without required fields is needed all the same
    root = re.split(r"[.\[]", fact.place)[0]
    steps = fact.steps
    new = list(_new_roots(operation, root)) if root in _ROLES and not steps else []
    roots = new or [one.schema for one in operation_roots(operation) if one.role == root]
    if not steps:
        return _first(_settle(node, fact.what) for node in roots)
    *way, last = steps
    found = [holder for node in roots for holder in _reached(node, way)]
    return _first(_settle_in(holder, last, fact.what) for holder in found)


def _note(node: Node, note: str) -> str:
    """Add a sentence to the text of an operation, a parameter or a field."""
    text = str(node.get("description") or "").rstrip(". ")
    node["description"] = f"{text}. {note}" if text else note
    return "noted"


def _settle_parameter(operation: Operation, location: str, name: str, what: Node) -> str:
    found = [one for one in operation.parameters if (one["in"], one["name"]) == (location, name)]
    if found:
        return _note(found[0], what["note"]) if "note" in what else _settle(found[0]["schema"], what)
    if location != "query" or not _schema(what):
        return _NO_PLACE
    schema = {**_schema(what), OBSERVED: True}
    operation.parameters.append({"in": location, "name": name, "description": what.get("about", ""), "schema": schema})
    return "added"


def _first(outcomes: Iterable[str]) -> str:
    """The outcome of a fact that holds at several places: what it did at one of them."""
    found = list(outcomes)
    return next((one for one in found if one not in _PROBLEMS), found[0] if found else _NO_PLACE)


def _new_roots(operation: Operation, role: str) -> Iterator[Node]:
    """The payloads of the responses that are documented without a schema; in an envelope but for ``answer``."""
    for status, response in operation.node["responses"].items():
        if not str(status).startswith("2") or status == "204":
            continue
        media = response.setdefault("content", {}).setdefault("application/json", {})
        if not media.get("schema"):
            new: Node = {}
            media["schema"] = new if role == "answer" else _envelope(new)
            response[OBSERVED] = True
            yield new


def _envelope(data: Node) -> Node:
    return {"type": "object", "properties": {"success": {"type": "boolean"}, "data": data, "meta": {}}}


def _reached(node: Node, way: list[str]) -> list[Node]:
    """The schemas that a way leads to, of an alternative where the schema has several."""
    nodes = [node]
    for step in way:
        nodes = [inner for one in nodes for inner in _inside(one, step)]
    return nodes


def _inside(node: Node, step: str) -> Iterator[Node]:
    for one in _alternatives(node):
        if step == "[]":
            if "array" in types_of(one):
                yield one.setdefault("items", {})
        elif step == ".*":
            if isinstance(one.get("additionalProperties"), dict):
                yield one["additionalProperties"]
        elif step[1:] in one.get("properties", {}):
            yield one["properties"][step[1:]]


def _alternatives(node: Node) -> list[Node]:
    return [node, *(one for key in ("oneOf", "anyOf") for one in node.get(key, []))]


def _settle_in(holder: Node, step: str, what: Node) -> str:
    """Take a fact about a part of a schema in."""
    found = list(_inside(holder, step))
    if what.get("always"):
        return _settle_always(holder, step, what) if found else _NO_PLACE
    if found:
        return _first(_settle(node, what) for node in found)
    part = _schema(what)
    if step == ".*":
        holder["additionalProperties"] = part
        holder["type"] = "object"
    elif step == "[]":
        return _NO_PLACE
    else:
        name = step[1:]
        target = next((one for one in _alternatives(holder) if one.get("properties")), holder)
        if types_of(target) == ["array"]:
            return _NO_PLACE
        part[OBSERVED] = True
        if what.get("about"):
            part["description"] = what["about"]
        _open_as_object(target)
        target["properties"][name] = part
    return "added"


def _open_as_object(node: Node) -> None:
    """Turn a schema without fields into an object with fields."""
    node.setdefault("properties", {})
    set_type(node, "object")
    node.pop("items", None)
    if not isinstance(node.get("additionalProperties"), dict):
        node.pop("additionalProperties", None)
    for key in ("example", "default"):
        if not isinstance(node.get(key), dict):
            node.pop(key, None)


def _settle_always(holder: Node, step: str, what: Node) -> str:
    for one in _alternatives(holder):
        field = one.get("properties", {}).get(step[1:])
        if field is not None:
            one[ALWAYS] = sorted({*one.get(ALWAYS, []), step[1:]})
            if "none" in what:
                field[NONE] = what["none"]
    return "always"


def _settle(node: Node, what: Node) -> str:
    """Set the type of a place as a fact states it; return the outcome."""
    schema = _schema(what)
    before = copy.deepcopy(node)
    if "note" in what:
        _note(node, what["note"])
    if schema.get("required") == []:
        del schema["required"]
        node.pop("required", None)
    if "anyOf" in schema:
        node.clear()
    if schema and not node:
        node.update(schema)
        return "corrected" if before else "added"
    _merge(node, schema)
    if node != before:
        return "corrected" if _schema(what) else "noted"
    return _CAUGHT_UP if not what.get("also") or _names_all(node, what["also"]) else "read"


def _merge(node: Node, schema: Node) -> None:
    declared = types_of(schema)
    if declared and {*declared} - {"null"} != {*types_of(node)} - {"null"} and not _is_alternative(node, declared):
        for key in ("items", "properties", "oneOf", "anyOf", "format", "enum", "example", "default"):
            node.pop(key, None)
        set_type(node, *declared)
    elif "null" in declared and "null" not in types_of(node) and types_of(node):
        node["type"] = [*types_of(node), "null"]
    for key, value in schema.items():
        if key in _LIMITS or (key not in node and key != "type"):
            node[key] = copy.deepcopy(value)


def _is_alternative(node: Node, names: list[str]) -> bool:
    """Whether the type is that of an alternative, such as an object or PHP's empty list."""
    options = [one for key in ("oneOf", "anyOf") for one in node.get(key, [])]
    return any(types_of(one) == names for one in options)


def _names_all(node: Node, forms: list[str]) -> bool:
    """Whether the description names all the JSON types in which a value came."""
    declared = {name for one in _alternatives(node) for name in types_of(one)}
    return {"array" if form == "[]" else form for form in forms} <= declared


def _schema(what: Node) -> dict[str, Any]:
    """The JSON Schema of a fact, without the words of its own."""
    return {key: copy.deepcopy(value) for key, value in what.items() if key not in _OWN}
