# Generated; do not edit. Regenerate: make generate
"""How the fields of a model are decoded: all at once, by one function without a loop, when the first one is read.

One by one, half of the time went into calls. The function is created for each model when it is first needed, from the
types of its fields alone: no name or text of the description becomes code.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from .codec import Code, DateTime, List, Ref, Spec, Union

if TYPE_CHECKING:
    from .base import Field, Model


class Shape:
    """The keys that rows of a page have in common.

    Attributes:
        keys: the keys, in the order in which they came.
        pick: what takes the values of a model's fields, and a None, out of the values of these keys and a None.
    """

    __slots__ = ("keys", "pick")

    def __init__(self, model: type[Model], keys: tuple[str, ...]) -> None:
        self.keys: tuple[str, ...] = keys
        positions = {key: number for number, key in enumerate(keys)}
        nothing = len(keys)
        self.pick: Callable[[tuple[Any, ...]], tuple[Any, ...]] = itemgetter(
            *(positions.get(wire, nothing) for wire in model.__wire_fields__), nothing
        )


class Plan:
    """What there is to decode in a model.

    Attributes:
        mutable: the fields whose values can be changed in place.
        wires: the wire names of the fields.
        settle: decodes all fields of a model, from their JSON values and a None, and stores the results; returns whether one
            is missing that every response has.
    """

    __slots__ = ("mutable", "settle", "wires")

    def __init__(self, model: type[Model]) -> None:
        fields = list(model.__model_fields__.values())
        self.mutable: list[Field] = [one for one in fields if one.spec.mutable]
        self.wires: list[str] = [one.wire for one in fields]
        self.settle: Callable[[Model, tuple[Any, ...]], Any] = _function_for(fields)


def _function_for(fields: list[Field]) -> Callable[[Model, tuple[Any, ...]], Any]:
    known: dict[str, Any] = {"objects": {dict}, "parse": datetime.fromisoformat}
    body: list[str] = []
    for number, one in enumerate(fields):
        known |= {f"p{number}": one.put, f"d{number}": one.spec.decode}
        known[f"t{number}"] = _helper(one.spec)
        lines = _lines(one.spec, number)
        body += [f"if v{number} is not None:", *(f"    {line}" for line in lines)] if one.always else lines
    missing = [f"v{number} is None" for number, one in enumerate(fields) if one.always]
    values = "".join(f"v{number}, " for number in range(len(fields)))
    source = "\n    ".join(
        [
            "def settle(model, values):",
            f"{values}_ = values",
            *([f"incomplete = {' or '.join(missing)}"] if missing else []),
            *body,
            *(["return incomplete"] if missing else []),
        ]
    )
    exec(source, known)  # the only parts of the text that vary are numbers
    return cast("Callable[[Model, tuple[Any, ...]], Any]", known["settle"])


def _helper(spec: Spec) -> Any:
    """What the lines of a type need beside its decoder."""
    if isinstance(spec, List) and spec.read_as_is is None:
        return spec.item.model.__wrap__ if isinstance(spec.item, Ref) else {spec.item.read_as_is}
    if isinstance(spec, Ref):
        return spec.model.__wrap__
    if isinstance(spec, Union):
        return spec.as_is
    return spec.members.get if isinstance(spec, Code) else spec.read_as_is


def _lines(spec: Spec, number: int) -> list[str]:
    """The lines that decode a field and store its value: what comes nearly always is decoded without a call."""
    value, helper, decode = f"v{number}", f"t{number}", f"d{number}(v{number})"
    if type(spec) is DateTime:
        return [
            f"if type({value}) is str:",
            f"    try: {value} = parse({value})",
            f"    except ValueError: {value} = {decode}",
            f"elif {value} is not None: {value} = {decode}",
            f"p{number}(model, {value})",
        ]
    cls = f"type({value})"
    usual = ""
    if isinstance(spec, List) and isinstance(spec.item, Ref):
        usual = (
            f"[{helper}(one) for one in {value}] if {cls} is list and objects.issuperset(map(type, {value}))"
        )
    elif spec.read_as_is is not None:
        usual = f"{value} if {cls} is {helper}"
    elif isinstance(spec, List):
        same = value if spec.untyped else f"{value}.copy()"
        usual = f"{same} if {cls} is list and {helper}.issuperset(map(type, {value}))"
    elif isinstance(spec, Ref):
        usual = f"{helper}({value}) if {cls} is dict"
    elif isinstance(spec, Union):
        usual = f"{value} if {cls} in {helper}"
    elif isinstance(spec, Code):
        usual = f"{helper}({value}, {value}) if {cls} is int"
    found = f"{usual} else {decode}" if usual else decode
    return [f"p{number}(model, None if {value} is None else {found})"]
