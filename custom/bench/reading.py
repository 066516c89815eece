"""Reading a page, and keeping many of its rows, beside pydantic v2: both from bytes, with the same reading code."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import pairwise
from operator import attrgetter
from types import GenericAlias
from typing import Any

import orjson
import pydantic

from altegio_client import codec
from custom.bench import sample
from custom.bench.table import Row, row
from custom.bench.timing import Rounds, cpu

STORED = 10_000
"""The number of appointments with which memory is measured."""
Read = Callable[[Any], None]


def pydantic_page() -> Any:
    """The page as a pydantic v2 model; undocumented fields are preserved."""
    result = sample.LIST_APPOINTMENTS.result
    assert isinstance(result, codec.List)
    item = sample.pydantic_type(result.item, {})
    fields: dict[str, Any] = {"data": (GenericAlias(list, item), ...)}
    return pydantic.create_model("Page", __config__=pydantic.ConfigDict(extra="allow"), **fields)


def reader(spec: codec.Spec, name_of: Callable[[Any], str]) -> Read | None:
    """What reads every field of an object and of the objects inside it; None where a type has none."""
    if isinstance(spec, codec.List):
        return _of_each(reader(spec.item, name_of))
    if not isinstance(spec, codec.Ref):
        return None
    fields = list(spec.model.__model_fields__.values())
    values_of = attrgetter(*map(name_of, fields))
    inner = [(number, read) for number, one in enumerate(fields) if (read := reader(one.spec, name_of)) is not None]

    def read_all(value: Any) -> None:
        values = values_of(value)
        for number, read in inner:
            read(values[number])

    return read_all


def _of_each(read: Read | None) -> Read | None:
    if read is None:
        return None

    def read_each(items: Any) -> None:
        for item in items:
            read(item)

    return read_each


class _Side:
    """One of the two: how it decodes a page, and how its fields are read."""

    def __init__(self, decode: Callable[[bytes], Any], name_of: Callable[[Any], str]) -> None:
        self.decode = decode
        every = reader(sample.LIST_APPOINTMENTS.result or codec.ANY, name_of)
        assert every is not None
        self.read = every
        fields = sample.appointment_fields()
        self.three = attrgetter(*(name_of(fields[name]) for name in ("id", "datetime_", "comment")))

    def times(self, content: bytes, other: bytes) -> dict[str, float]:
        """CPU seconds of decoding, of the first and the second reading, and of reading three fields."""
        pages: list[Any] = []
        taken = {"decode": cpu(lambda: pages.append(self.decode(content)))}
        taken["first"] = cpu(lambda: self.read(pages[0]))
        taken["second"] = cpu(lambda: self.read(pages[0]))
        taken["three"] = cpu(lambda: list(map(self.three, self.decode(other))))
        return taken

    def memory(self, contents: list[bytes]) -> tuple[int, int]:
        """Bytes that the rows of these pages take, decoded, and after every field was read."""
        self.read(self.decode(contents[0]))
        gc.collect()
        tracemalloc.start()
        pages = [self.decode(content) for content in contents]
        gc.collect()
        decoded = tracemalloc.get_traced_memory()[0]
        for page in pages:
            self.read(page)
        gc.collect()
        read = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        return decoded, read


def reading_rows() -> Iterator[Row]:
    """Ratios of time and of memory."""
    operation = sample.LIST_APPOINTMENTS
    contents = [json.dumps(sample.page(first)).encode() for first in range(0, STORED, sample.PAGE)]
    page = pydantic_page()
    ours = _Side(lambda content: operation.read(orjson.loads(content))[0], lambda one: one.name)
    theirs = _Side(lambda content: page.model_validate_json(content).data, lambda one: f"f_{one.wire}")
    rounds = Rounds()
    for number, (content, other) in enumerate(pairwise(contents)):
        taken: dict[str, float] = {}
        for name, side in (("ours", ours), ("theirs", theirs)):
            gc.collect()
            times = side.times(content, other)
            taken |= {f"{name} {part}": seconds for part, seconds in times.items()}
            taken[f"{name} once"] = times["decode"] + times["first"]
        if number:
            rounds.add(taken)
    note = f"model_validate_json of a page, then every field: {rounds.seconds('theirs once') * 1000:.1f} ms"
    yield row("pydantic v2", 1.0, None, note)
    yield row("every field once, decoding included", rounds.ratio("ours once", "theirs once"), 1.15)
    yield row("every field a second time", rounds.ratio("ours second", "theirs second"), 0.9)
    yield row("three fields, decoding included", rounds.ratio("ours three", "theirs three"), 0.9)
    (decoded, read), (base, base_read) = ours.memory(contents), theirs.memory(contents)
    measured = f"{STORED:,} appointments, {base / 2**20:.0f} MiB in pydantic"
    yield row("memory, decoded", decoded / base, 0.6, measured)
    yield row("memory, every field read", read / base_read, 0.78)
