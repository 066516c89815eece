"""The part of docs/oddities.md with the outcome of each server fact, and with what is left without a type."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from custom.patches import PATCHES
from custom.patches.facts import FACTS, WEAK, Fact, Laid, load_facts

_BEGIN = "<!-- Written by `make facts`; do not edit. -->"
_END = "<!-- End of what `make facts` writes. -->"
_PART = re.compile(rf"{re.escape(_BEGIN)}.*{re.escape(_END)}", re.DOTALL)
_PATCH_IDS = frozenset(patch.id for patch in PATCHES)
_OUTCOMES = ("added", "corrected", "read", "always", "noted")
_NO_TYPE = {
    "null": "only null was seen",
    "[]": "only empty lists were seen",
    "request": "sent as it is passed",
    "": "no page and no response shows what is inside",
}


def with_report(document: str, laid: Laid, package: Path) -> str:
    """The document with the part renewed.

    Raises:
        ValueError: it has no place for the part.
    """
    if _PART.search(document) is None:
        raise ValueError(f"the document has no lines {_BEGIN} and {_END}")
    return _PART.sub(lambda _: f"{_BEGIN}\n\n{report(laid, package)}\n\n{_END}", document)


def report(laid: Laid, package: Path) -> str:
    """Counts, what is left without a type, and what became of each fact."""
    found = list(zip(laid.facts, laid.outcomes, strict=True))
    requests = [(fact, outcome) for fact, outcome in found if "says" in fact.what]
    responses = [(fact, outcome) for fact, outcome in found if "says" not in fact.what]
    parts = [
        *_counts(requests, responses, package),
        "### What was taken in of requests",
        _requests(requests),
        "### What was taken in of responses",
        "A field that is *read* came in another JSON type than its own, and is converted; *always* there are IDs that "
        "are not Optional.",
        _responses(responses),
    ]
    return "\n\n".join(parts)


Outcomes = list[tuple[Fact, str]]


def _counts(requests: Outcomes, responses: Outcomes, package: Path) -> Iterator[str]:
    rows = [
        ("request facts", requests),
        ("response facts", [one for one in responses if not one[0].what.get("always")]),
        ("IDs that are always there", [one for one in responses if one[0].what.get("always")]),
    ]
    lines = [_row("", "strong", "medium", "weak", "taken in", "handled otherwise"), _row(*["---"] * 6)]
    for name, facts in rows:
        strengths = Counter(fact.strength for fact, _ in facts)
        handled = sum(outcome == "answered" for _, outcome in facts)
        counts = (strengths["strong"], strengths["medium"], strengths["weak"], len(facts) - handled, handled)
        lines.append(_row(name, *map(str, counts)))
    yield "\n".join(lines)
    weak = len(load_facts(FACTS / WEAK))
    yield (
        f"Weak facts are taken in only where a call had no type at all. {weak} more are stored in "
        f"[custom/facts/{WEAK}](../custom/facts/{WEAK}) and change nothing: they rest on the older reference or on "
        "one program alone, or state that a field was always present, but from too few responses, or from another call."
    )
    yield from _left(responses, package)


def _left(responses: Outcomes, package: Path) -> Iterator[str]:
    reasons = {fact.operation: fact.what["by"] for fact, _ in responses if not fact.steps and "by" in fact.what}
    untyped = sorted(_untyped(package))
    fields = list(_fields(package))
    read = [annotation for _, _, annotation, is_sent in fields if not is_sent]
    optional = sum(annotation.endswith("| None") for annotation in read)
    observed = sum(
        "Observed, not documented" in path.read_text(encoding="utf-8") for path in package.glob("models/*.py")
    )
    yield (
        f"Models of responses have {len(read)} fields: {optional} are Optional, {len(read) - optional} are not. "
        f"{observed} models have fields that were observed, and are not documented."
    )
    calls = "; ".join(f"`{name}` ({reasons.get(name, 'no reason is known')})" for name in untyped)
    yield f"{len(untyped)} calls return Any: {calls}."
    seen = dict(_seen_empty(responses))
    by_reason: dict[str, list[str]] = {}
    for model, field, annotation, is_sent in fields:
        if re.search(r"\bAny\b", annotation) and "Mapping" not in annotation:
            by_reason.setdefault("request" if is_sent else seen.get(field, ""), []).append(f"`{model}.{field}`")
    count = sum(map(len, by_reason.values()))
    yield f"{count} fields hold Any:"
    yield "\n".join(
        f"- {why}: {', '.join(sorted(by_reason[key]))}" for key, why in _NO_TYPE.items() if key in by_reason
    )


def _untyped(package: Path) -> Iterator[str]:
    for path in package.glob("api/[!_]*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.AsyncFunctionDef) and node.returns and ast.unparse(node.returns) == "Any":
                yield node.name


def _fields(package: Path) -> Iterator[tuple[str, str, str, bool]]:
    """(model, field, annotation, whether it is part of a request) of each field."""
    sent = _sent(package)
    for path in sorted(package.glob("models/[!_]*.py")):
        for node in ast.parse(path.read_bytes()).body:
            if isinstance(node, ast.ClassDef):
                for one in node.body:
                    if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
                        yield node.name, one.target.id, ast.unparse(one.annotation), node.name in sent


def _sent(package: Path) -> set[str]:
    """The models that a request leads to."""
    inner: dict[str, set[str]] = {}
    for path in package.glob("models/[!_]*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                inner[node.name] = set(re.findall(r'Ref\(\s*"\w+", "(\w+)"', text))
    found: set[str] = set()
    waiting = [name for path in package.glob("api/[!_]*.py") for name in _bodies(path.read_text(encoding="utf-8"))]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += inner.get(name, ())
    return found


def _bodies(text: str) -> Iterator[str]:
    for body in re.findall(r"^\s+body=(.*?),\n", text, re.MULTILINE):
        yield from re.findall(r'"(\w+)"\)', body)


def _seen_empty(responses: Outcomes) -> Iterator[tuple[str, str]]:
    """The fields of which no value was seen, and what came in its place."""
    for fact, _ in responses:
        if not fact.what.get("always") and "by" not in fact.what and fact.steps:
            name = fact.steps[-1].removeprefix(".")
            if "type" not in fact.what:
                yield name, "null"
            elif fact.what["type"] == "array" and "items" not in fact.what:
                yield name, "[]"


def _requests(requests: Outcomes) -> str:
    lines = [_row("operation", "what is so", "strength", "what became of it"), _row(*["---"] * 4)]
    for fact, _ in sorted(requests, key=lambda one: (one[0].operation, one[0].place)):
        by = fact.what.get("by")
        done = ", ".join(f"`{place or fact.operation}`" for place in fact.what.get("at", {}))
        outcome = f"`{by}`" if by in _PATCH_IDS else str(by) if by else f"taken in: {done}"
        lines.append(_row(f"`{fact.operation}`", fact.what["says"], fact.strength, outcome))
    return "\n".join(lines)


def _responses(responses: Outcomes) -> str:
    lines = [_row("operation", "object", "what became of its fields"), _row(*["---"] * 3)]
    groups: dict[tuple[str, str], list[tuple[Fact, str]]] = {}
    for fact, outcome in responses:
        groups.setdefault((fact.operation, "".join([_root(fact), *fact.steps[:-1]])), []).append((fact, outcome))
    for (operation, holder), found in sorted(groups.items()):
        done: dict[str, list[str]] = {}
        for fact, outcome in found:
            words = fact.what["by"] if outcome == "answered" else outcome
            done.setdefault(words, []).append(fact.steps[-1].removeprefix(".") if fact.steps else "itself")
        order = sorted(done, key=lambda word: (_OUTCOMES.index(word) if word in _OUTCOMES else len(_OUTCOMES), word))
        lines.append(
            _row(f"`{operation}`", f"`{holder}`", "; ".join(f"{word}: {', '.join(done[word])}" for word in order))
        )
    return "\n".join(lines)


def _root(fact: Fact) -> str:
    return re.split(r"[.\[]", fact.place, maxsplit=1)[0]


def _row(*cells: Iterable[str] | str) -> str:
    return "| " + " | ".join(str(cell).replace("|", r"\|") for cell in cells) + " |"
