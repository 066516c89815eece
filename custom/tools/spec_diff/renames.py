"""Match what was renamed: the operations, models and values of the old side with those of the new side.

Anything that only has another name is then compared, instead of being reported as gone and as new.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import SequenceMatcher

import attrs

from custom.tools.spec_diff.snapshot import Snapshot, Value

_ALIKE = 0.6
"""From this likeness on, two names of one type are taken for an old and a new one."""


def renamed_operations(old: Snapshot, new: Snapshot) -> dict[str, str]:
    """Operations with another operationId at the same address."""
    came = {call.address: id_ for id_, call in new.calls.items() if id_ not in old.calls}
    return {
        id_: came.pop(call.address) for id_, call in old.calls.items() if id_ not in new.calls and call.address in came
    }


def renamed_models(old: Snapshot, new: Snapshot, operations: Mapping[str, str]) -> dict[str, str]:
    """Models that go by another name at the same place, new name by old; inner ones after those around them.

    One and a list of them are the same place, so that the model of a response that becomes a list is matched, too.
    """
    present = {place.replace("[]", ""): name for place, name in new.names.items() if place.startswith("model ")}
    gone, came = old.models.keys() - new.models.keys(), new.models.keys() - old.models.keys()
    found: dict[str, str] = {}
    known = -1
    while known < len(found):
        known = len(found)
        for key, name in old.names.items():
            kind, _, place = key.partition(" ")
            owner = re.split(r"[ .]", place, maxsplit=1)[0]
            moved = (found if "." in place.partition(" ")[0] else operations).get(owner, owner) + place[len(owner) :]
            other = present.get(f"model {moved}".replace("[]", ""))
            if kind == "model" and name in gone and other in came and other not in found.values():
                found.setdefault(name, other)
    return found


def with_names(old: Snapshot, renamed: Mapping[str, str]) -> Snapshot:
    """The old snapshot with its models under their new names, so that only what differs otherwise is reported."""
    if not renamed:
        return old
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, renamed))})\b")

    def text(value: str) -> str:
        return pattern.sub(lambda found: renamed[found[0]], value)

    def values(them: Mapping[str, Value]) -> dict[str, Value]:
        return {key: attrs.evolve(one, type=text(one.type)) for key, one in them.items()}

    calls = {
        id_: attrs.evolve(
            call,
            arguments=values(call.arguments),
            body=call.body and attrs.evolve(call.body, type=text(call.body.type)),
            result=text(call.result),
            meta=text(call.meta),
        )
        for id_, call in old.calls.items()
    }
    models = {
        renamed.get(name, name): attrs.evolve(model, fields=values(model.fields)) for name, model in old.models.items()
    }
    names = {
        re.sub(r"(?<=^(?:field|model) )\w+|(?<=^enum )\w+", lambda found: renamed.get(found[0], found[0]), place): name
        for place, name in old.names.items()
    }
    return attrs.evolve(old, calls=calls, models=models, names=names)


def renamed_values(
    old: Mapping[str, Value], new: Mapping[str, Value], gone: list[str], came: list[str]
) -> dict[str, str]:
    """What is gone and what came in its place: one of the same type, under the same or a like name."""
    found: dict[str, str] = {}
    for key in gone:
        rivals = [
            (old[key].name == new[other].name, _likeness(old[key].wire, new[other].wire), other)
            for other in came
            if other not in found.values() and _side(key) == _side(other)
        ]
        same = [
            one
            for one in rivals
            if (one[0] or one[1] >= _ALIKE)
            and (old[key].type, old[key].values) == (new[one[2]].type, new[one[2]].values)
        ]
        if same:
            found[key] = max(same)[2]
    return found


def _side(key: str) -> str:
    """Whether an argument stands in the path or in the query; fields have no side."""
    return key.partition(" ")[0] if " " in key else ""


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
