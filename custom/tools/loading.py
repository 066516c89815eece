"""Read the file of a description: YAML 1.2 or JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from custom.tools.document import DescriptionError, Document
from custom.tools.normalising import normalise


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 scalars: dates and times stay strings, and only true and false are booleans."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if tag.rsplit(":", 1)[-1] in ("null", "merge")]
    for first, rules in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
for _name, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+)", "-+.0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(f"^(?:{_pattern})$"), list(_first))


def read(path: Path) -> Any:
    """What a YAML or JSON file holds."""
    try:
        text = path.read_text(encoding="utf-8")
        return json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, _Loader)  # noqa: S506 - a safe loader
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise DescriptionError(f"{path}: {' '.join(str(error).split())}") from error


def load(path: Path) -> Document:
    """Read a description (YAML or JSON) and normalise it."""
    return normalise(read(path), str(path))
