"""Run in a process of its own: import every module of a package, and print what it has, as JSON."""

from __future__ import annotations

import importlib.util
import inspect
import json
import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

NAME = "altegio_client"


def imported(folder: Path) -> dict[str, Any]:
    """The operations, methods and models of a package, after each of its modules was imported."""
    spec = importlib.util.spec_from_file_location(
        NAME, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package in {folder}")
    package = sys.modules[NAME] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    for one in pkgutil.walk_packages([str(folder)], f"{NAME}."):
        import_module(one.name)
    groups = {
        tag: getattr(import_module(f"{NAME}.api.{tag}"), cls) for tag, cls in sys.modules[f"{NAME}.api"].TAGS.items()
    }
    models = sys.modules[f"{NAME}.models"]
    return {
        "operations": {
            one.id: [tag, one.method, one.path]
            for tag, group in groups.items()
            for one in group.__operations__.values()
        },
        "methods": {
            f"{tag}.{name}": sorted(inspect.signature(function).parameters.keys() - {"self"})
            for tag, group in groups.items()
            for name, function in vars(group).items()
            if inspect.isfunction(function)
        },
        "models": {name: sorted(getattr(models, name).__annotations__) for name in models.__all__},
    }


if __name__ == "__main__":
    print(json.dumps(imported(Path(sys.argv[1]))))
