"""Keep the order of the description that is there, so that a difference shows facts only."""

from __future__ import annotations

import json
from typing import Any


def like(new: Any, old: Any) -> Any:
    """The new content in the order of the old; what the old one lacks follows its neighbour in the new one."""
    if isinstance(new, dict) and isinstance(old, dict):
        return {key: like(new[key], old.get(key)) for key in _merged(list(new), list(old))}
    if isinstance(new, list) and isinstance(old, list):
        named = {_name(item): item for item in new}
        if len(named) < len(new):
            return new
        others = {_name(item): item for item in old}
        return [like(named[name], others.get(name)) for name in _merged(list(named), list(others))]
    return new


def _merged(new: list[str], old: list[str]) -> list[str]:
    present = set(new)
    result = [key for key in old if key in present]
    known = set(result)
    for number, key in enumerate(new):
        if key not in known:
            before = next((one for one in reversed(new[:number]) if one in known), None)
            result.insert(result.index(before) + 1 if before is not None else 0, key)
            known.add(key)
    return result


def _name(item: Any) -> str:
    """What a member of a list is known by: a parameter by place and name, a tag by name, all else by itself."""
    if isinstance(item, dict):
        for keys in (("$ref",), ("in", "name"), ("name",), ("url",)):
            if all(isinstance(item.get(key), str) for key in keys):
                return " ".join(item[key] for key in keys)
    return json.dumps(item, sort_keys=True)
