"""Which components can't be copied into every place that uses them: those in a circle, and those that are too large."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from custom.tools.description.document import Node

_LARGEST = 5_000
"""How many schemas a component may have, all that it refers to among them, to be copied into each place."""


def shared_references(raw: Node, target: Callable[[str], Node]) -> set[str]:
    """The references to components that are written down once, all others referring to them."""
    graph: dict[str, list[str]] = {}
    waiting = list(_references(raw))
    while waiting:
        reference = waiting.pop()
        if reference not in graph:
            graph[reference] = list(_references(target(reference)))
            waiting += graph[reference]
    return _measured(graph, lambda one: _count(target(one)))


def _measured(graph: dict[str, list[str]], own: Callable[[str], int]) -> set[str]:
    """Go through the graph depth first, without recursion: what is met again on the way to it is in a circle."""
    shared: set[str] = set()
    sizes: dict[str, int] = {}
    for start, first in graph.items():
        if start in sizes:
            continue
        stack = [(start, iter(first))]
        on_way = {start}
        while stack:
            here, rest = stack[-1]
            there = next(rest, None)
            if there is None:
                stack.pop()
                on_way.discard(here)
                size = own(here) + sum(1 if one in shared else sizes[one] for one in graph[here] if one != here)
                if size > _LARGEST:
                    shared.add(here)
                sizes[here] = size
            elif there in on_way:
                shared.add(there)
                sizes.setdefault(there, 1)
            elif there not in sizes:
                on_way.add(there)
                stack.append((there, iter(graph[there])))
    return shared


def _references(node: Any) -> Iterator[str]:
    """Every reference below a node, without following it."""
    stack = [node]
    while stack:
        here = stack.pop()
        if isinstance(here, dict):
            if isinstance(here.get("$ref"), str):
                yield here["$ref"]
            stack += [value for key, value in here.items() if key not in ("example", "examples")]
        elif isinstance(here, list):
            stack += here


def _count(node: Any) -> int:
    """How many mappings a node holds."""
    total, stack = 0, [node]
    while stack:
        here = stack.pop()
        if isinstance(here, dict):
            total += 1
            stack += here.values()
        elif isinstance(here, list):
            stack += here
    return total
