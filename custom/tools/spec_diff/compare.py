"""Compare two snapshots: what callers have to change, what is new to them, and what only changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from custom.tools.spec_diff.changes import SECTIONS, Change, Mark, Section
from custom.tools.spec_diff.renames import renamed_models, renamed_operations, renamed_values, with_names
from custom.tools.spec_diff.snapshot import Call, Model, Snapshot, Value
from custom.tools.spec_diff.types import fits


def compare(old: Snapshot, new: Snapshot) -> list[Change]:
    """All changes, in the order of the report."""
    operations = renamed_operations(old, new)
    renamed = renamed_models(old, new, operations)
    old = with_names(old, renamed)
    found = [
        *_operations(old, new, operations),
        *_models(old, new),
        *_servers(old, new),
        *_names(old, new, renamed),
        *_patches(old, new),
        *_texts(old, new),
    ]
    return sorted(found, key=lambda change: SECTIONS.index(change.section))


def _operations(old: Snapshot, new: Snapshot, renamed: dict[str, str]) -> Iterator[Change]:
    pairs = {id_: id_ for id_ in old.calls if id_ in new.calls} | renamed
    for id_, call in old.calls.items():
        if id_ not in pairs:
            yield Change("Operations", "breaking", "operation removed", call.method, f"{_signature_of(call)} is gone")
    known = set(pairs.values())
    for id_, call in new.calls.items():
        if id_ not in known:
            yield Change("Operations", "added", "operation added", call.method, f"{_signature_of(call)} is new")
    yield from _tags([(old.calls[before], new.calls[after]) for before, after in pairs.items()])
    for before, after in pairs.items():
        yield from _operation(old.calls[before], new.calls[after])


def _tags(pairs: Iterable[tuple[Call, Call]]) -> Iterator[Change]:
    """Tags with other names, each reported once; the names of groups are our own."""
    listed = list(pairs)
    others = [(old.tag, new.tag) for old, new in listed if old.tag != new.tag]
    stay = {old.tag for old, new in listed if old.tag == new.tag}
    for before, after in dict.fromkeys(others):
        methods = [new.method for old, new in listed if (old.tag, new.tag) == (before, after)]
        if before in stay:
            text = f"the tag of {_folded(methods)} is `{after}`, was `{before}`"
            yield Change("Operations", "changed", "tag changed", after, text)
        else:
            groups = sorted({method.partition(".")[0] for method in methods})
            text = f"the tag `{before}` is `{after}` now; its operations stay in {_listed(groups)}"
            yield Change("Operations", "changed", "tag renamed", after, text)


def _signature_of(call: Call) -> str:
    return f"`{call.method}` (`{call.http} {call.path}`)"


def _operation(old: Call, new: Call) -> Iterator[Change]:
    def change(mark: Mark, kind: str, text: str) -> Change:
        return Change("Operations", mark, kind, new.method, f"`{new.method}` {text}")

    if old.method != new.method:
        text = f"`{old.method}` is `{new.method}` now"
        yield Change("Operations", "breaking", "operation renamed", new.method, text)
    if old.published != new.published:
        text = f"has the operationId `{new.published}`, was `{old.published}`"
        yield change("changed", "operationId renamed", text)
    if old.http != new.http:
        yield change("changed", "method changed", f"is sent as {new.http}, was {old.http}")
    if old.address.partition(" ")[2] != new.address.partition(" ")[2]:
        yield change("changed", "operation moved", f"moved from `{old.path}` to `{new.path}`")
    if old.deprecated != new.deprecated:
        kind = "operation deprecated" if new.deprecated else "operation no longer deprecated"
        yield change("changed", kind, "is deprecated" if new.deprecated else "is no longer deprecated")
    yield from _security(old, new, change("changed", "", ""))
    if old.safe != new.safe:
        text = "is repeated after a failure" if new.safe else "is no longer repeated after a failure"
        yield change("changed", "safety changed", text)
    if old.paging != new.paging:
        yield from _paging(old, new)
    yield from _arguments(old, new)
    yield from _body(old, new)
    yield from _responses(old, new)


_USER = "BearerPartnerUser"


def _security(old: Call, new: Call, base: Change) -> Iterator[Change]:
    if old.security == new.security:
        return
    needed = _USER in new.security and _USER not in old.security
    names = " or ".join(f"`{name}`" for name in new.security) or "no token"
    text = f"`{new.method}` takes {names}, took {' or '.join(f'`{name}`' for name in old.security) or 'no token'}"
    yield attrs.evolve(base, mark="breaking" if needed else "changed", kind="security changed", text=text)


def _paging(old: Call, new: Call) -> Iterator[Change]:
    if not old.paging:
        yield Change("Responses", "added", "paging added", new.method, f"`{new.method}` can be paged through")
    elif not new.paging:
        text = f"`{new.method}` is no list that can be paged through any more"
        yield Change("Responses", "breaking", "paging removed", new.method, text)
    else:
        text = f"`{new.method}` pages by {_parts(new.paging)}, was by {_parts(old.paging)}"
        yield Change("Responses", "changed", "paging changed", new.method, text)


def _parts(paging: str) -> str:
    return f"`{paging.removeprefix('Paging(').removesuffix(')') or 'one response'}`"


def _arguments(old: Call, new: Call) -> Iterator[Change]:
    yield from _values("argument", new.method, old.arguments, new.arguments, sent=True, read=False)


def _body(old: Call, new: Call) -> Iterator[Change]:
    def argument(call: Call) -> dict[str, Value]:
        return {"body": attrs.evolve(call.body, wire="body")} if call.body else {}

    yield from _values("argument", new.method, argument(old), argument(new), sent=True, read=False)
    if old.body and new.body and old.body.wire != new.body.wire:
        text = f"`{new.method}` sends its body as `{new.body.wire}`, was `{old.body.wire}`"
        yield Change("Arguments and bodies", "changed", "media type changed", new.method, text)


def _responses(old: Call, new: Call) -> Iterator[Change]:
    for what, before, after in (("result", old.result, new.result), ("meta", old.meta, new.meta)):
        if before != after:
            mark = _mark_of_read(before, after)
            text = f"the {what} of `{new.method}` is `{after}`, was `{before}`"
            yield Change("Responses", mark, f"{what} type changed", new.method, text)
    for status in sorted({*new.errors} - {*old.errors}):
        text = f"`{new.method}` documents status {status}"
        yield Change("Responses", "added", "status added", new.method, text)
    for status in sorted({*old.errors} - {*new.errors}):
        text = f"`{new.method}` no longer documents status {status}"
        yield Change("Responses", "changed", "status removed", new.method, text)


def _mark_of_read(before: str, after: str) -> Mark:
    """What is read may become narrower; where nothing was known, any type is an addition."""
    return "added" if before == "Any" else "changed" if fits(after, before) else "breaking"


def _models(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    for name in sorted(old.models.keys() - new.models.keys()):
        yield Change("Models", "breaking", "model removed", name, f"`{name}` is gone")
    for name in sorted(new.models.keys() - old.models.keys()):
        yield Change("Models", "added", "model added", name, f"`{name}` is new")
    for name in sorted(old.models.keys() & new.models.keys()):
        before, after = old.models[name], new.models[name]
        yield from _values("field", name, before.fields, after.fields, sent=after.sent, read=after.read)
        yield from _directions(name, before, after)


def _directions(name: str, before: Model, after: Model) -> Iterator[Change]:
    if before.sent and not after.sent:
        yield Change("Models", "changed", "model no longer sent", name, f"no request takes `{name}` any more")
    if before.read and not after.read:
        yield Change("Models", "changed", "model no longer read", name, f"no response has `{name}` any more")


def _values(
    what: str, owner: str, old: Mapping[str, Value], new: Mapping[str, Value], *, sent: bool, read: bool
) -> Iterator[Change]:
    """Changes among the arguments of an operation or the fields of a model."""
    section: Section = "Models" if what == "field" else "Arguments and bodies"

    def change(mark: Mark, kind: str, text: str, *words: str) -> Change:
        return Change(section, mark, f"{what} {kind}", owner, text, tuple(dict.fromkeys(words)))

    def description_of(one: Value) -> str:
        return f"`{owner}.{one.name}`" if what == "field" else f"`{one.name}` of `{owner}`"

    gone = [key for key in old if key not in new]
    came = [key for key in new if key not in old]
    pairs = {key: key for key in old if key in new} | renamed_values(old, new, gone, came)
    for key in gone:
        if key not in pairs:
            one = old[key]
            yield change("breaking", "removed", f"{description_of(one)} is gone", one.name, one.wire)
    for key in came:
        if key not in pairs.values():
            one = new[key]
            needed = one.required and sent
            kind = f"required {what} `{one.type}`" if needed else f"`{one.type}`"
            yield change("breaking" if needed else "added", "added", f"{description_of(one)} is new: {kind}")
    for before, after in pairs.items():
        in_path = before.startswith("path ")
        for mark, kind, text in _value(old[before], new[after], sent=sent, read=read, in_path=in_path):
            yield change(mark, kind, f"{description_of(new[after])} {text}", old[before].name, old[before].wire)


def _value(old: Value, new: Value, *, sent: bool, read: bool, in_path: bool = False) -> Iterator[tuple[Mark, str, str]]:
    """What changed of one argument or field, as mark, kind and text; names in a path are never sent."""
    if old.wire != new.wire and not (in_path and old.name == new.name):
        if old.name == new.name:
            yield "changed", "renamed on the wire", f"goes by `{new.wire}` on the wire, was `{old.wire}`"
        else:
            yield "breaking", "renamed", f"was `{old.name}` (`{old.wire}` on the wire, now `{new.wire}`)"
    elif old.name != new.name:
        yield "breaking", "renamed", f"was `{old.name}`"
    if old.required != new.required:
        breaks = (sent and new.required) or (read and old.required)
        yield (
            "breaking" if breaks else "changed",
            "required" if new.required else "optional",
            "is required now" if new.required else "is optional now",
        )
    if old.type != new.type:
        yield _mark_of_type(old.type, new.type, sent=sent, read=read), "retyped", f"is `{new.type}`, was `{old.type}`"
    yield from _enumeration(old, new, sent=sent)


def _mark_of_type(old: str, new: str, *, sent: bool, read: bool) -> Mark:
    if "Any" in (old, new):
        return "added" if old == "Any" and not sent else "changed" if new == "Any" else "breaking"
    wider, narrower = fits(old, new), fits(new, old)
    breaks = (sent and not wider) or (read and not narrower)
    return "breaking" if breaks else "changed"


def _enumeration(old: Value, new: Value, *, sent: bool) -> Iterator[tuple[Mark, str, str]]:
    came = [value for value in new.values if value not in old.values]
    gone = [value for value in old.values if value not in new.values]
    if not old.values and new.values:
        mark: Mark = "breaking" if sent else "changed"
        yield mark, "values listed", f"is one of {_listed(new.values)}, was any"
    elif old.values and not new.values:
        yield "changed", "values no longer listed", f"is any value, was one of {_listed(old.values)}"
    else:
        if came:
            yield "added", "values added", f"has the new {_values_word(came)} {_listed(came)}"
        if gone:
            text = f"has lost the {_values_word(gone)} {_listed(gone)}"
            yield "breaking" if sent else "changed", "values removed", text


def _values_word(values: list[str]) -> str:
    return "value" if len(values) == 1 else "values"


def _listed(values: tuple[str, ...] | list[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _servers(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    for url in old.servers:
        if url not in new.servers:
            yield Change("Servers", "breaking", "server removed", url, f"`{url}` is no longer listed")
    for url in new.servers:
        if url not in old.servers:
            yield Change("Servers", "added", "server added", url, f"`{url}` is new")


def _names(old: Snapshot, new: Snapshot, renamed: Mapping[str, str]) -> Iterator[Change]:
    """Names that have changed while their places stay; those of methods, arguments and fields are reported there."""
    for before, after in renamed.items():
        yield Change("Names in Python", "breaking", "model renamed", after, f"`{before}` is `{after}` now")
    reported: set[tuple[str, str]] = set(renamed.items())
    for place, before in old.names.items():
        name = new.names.get(place)
        kind = place.partition(" ")[0]
        known = renamed.get(before, before)
        if name and kind in ("model", "enum") and name != known and (known, name) not in reported:
            reported.add((known, name))
            text = f"what was `{known}` in `{place.partition(' ')[2]}` is `{name}` now"
            yield Change("Names in Python", "breaking", f"{kind} at another place", name, text)
    for note in new.names_notes:
        if note not in old.names_notes:
            yield Change("Names in Python", "changed", "note", "names.lock", note)


def _patches(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Places that patches lost and gained; an operation that came or went is reported by itself."""
    stay = old.calls.keys() & new.calls.keys()
    known = old.calls.keys() | new.calls.keys()

    def lines(places: Iterable[str], others: Iterable[str]) -> list[str]:
        there = set(others)
        return [
            place for place in places if place not in there and (_owner(place) in stay or _owner(place) not in known)
        ]

    for id_ in dict.fromkeys([*old.patches, *new.patches]):
        before, after = old.patches.get(id_), new.patches.get(id_)
        if before is None or after is None:
            text = f"`{id_}` is {'new' if before is None else 'gone'}"
            yield Change("Patches", "changed", "patch added" if before is None else "patch removed", id_, text)
            continue
        lost, won = lines(before, after), lines(after, before)
        if before and not after:
            text = f"`{id_}` has nothing left to patch, remove it: it lost {_folded(before)}"
            yield Change("Patches", "changed", "patch lost all places", id_, text)
        elif lost:
            yield Change("Patches", "changed", "patch lost places", id_, f"`{id_}` lost {_folded(lost)}")
        if won:
            yield Change("Patches", "changed", "patch gained places", id_, f"`{id_}` also patches {_folded(won)}")
    for note in new.patch_notes:
        if note not in old.patch_notes:
            yield Change("Patches", "changed", "note", note.partition(" ")[0], note)


def _owner(place: str) -> str:
    return place.partition(" ")[0]


_SHOWN = 5


def _folded(places: Sequence[str]) -> str:
    shown = "; ".join(f"`{place}`" for place in places[:_SHOWN])
    return shown if len(places) <= _SHOWN else f"{shown} and {len(places) - _SHOWN} more"


def _texts(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Places without a text of ours, and texts whose place is gone, by operation."""
    for operation, places in _came(old.silent, new.silent).items():
        text = f"`{operation}` has no text of ours at {_folded(places)}"
        yield Change("Texts", "changed", "no text", operation, text)
    for operation, places in _came(old.placeless, new.placeless).items():
        text = f"texts.yaml has a text for `{operation}` at {_folded(places)}, which is gone"
        yield Change("Texts", "changed", "text without a place", operation, text)


def _came(old: Iterable[str], new: Iterable[str]) -> dict[str, list[str]]:
    """Places that are new in a list, by operation."""
    known = set(old)
    came: dict[str, list[str]] = {}
    for place in new:
        if place not in known:
            came.setdefault(_owner(place), []).append(place.partition(" ")[2] or "the operation itself")
    return came
