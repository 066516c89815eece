"""The inputs of the committed package, each with a hash, so that the cause of a stale package can be named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from custom.tools.description.source import digest

_HEADER = "# What altegio_client/ was generated from. `make generate` writes this file.\n"
_TOOLS = ("openapi-python-client", "ruff")
_FILES = (
    "openapi/*.yaml",
    "openapi/SOURCE.json",
    "openapi/names.lock",
    "custom/facts/*",
    "custom/patches/*",
    "custom/templates/**/*.jinja",
    "custom/tools/*.py",
    "custom/tools/description/*.py",
    "custom/tools/names/*.py",
    "custom/tools/rendering/*.py",
    "custom/tools/package/*.py",
    "generator-config.yaml",
)
_CAUSES = (
    ("openapi/names.lock", "the lock of the names"),
    ("openapi/texts.yaml", "the texts"),
    ("openapi/SOURCE.json", "the list of the descriptions"),
    ("openapi/", "the description"),
    ("custom/facts/", "the facts"),
    ("custom/patches/", "the patches"),
    ("custom/templates/", "the templates"),
    ("custom/tools/", "the tools"),
    ("generator-config.yaml", "the settings of the generator"),
)


def inputs(root: Path) -> dict[str, str]:
    """The first digits of the hash of every file that decides the package, and the versions of the tools."""
    paths = sorted({path for pattern in _FILES for path in root.glob(pattern) if path.is_file()})
    hashes = {path.relative_to(root).as_posix(): digest(_plain(path))[:16] for path in paths}
    return {**hashes, **{f"version of {tool}": version(tool) for tool in _TOOLS}}


def _plain(path: Path) -> bytes:
    """The content with the line ends that git stores."""
    return path.read_bytes().replace(b"\r\n", b"\n")


def inputs_text(found: Mapping[str, str]) -> str:
    """The file that records inputs."""
    return _HEADER + "".join(f"{value} {name}\n" for name, value in found.items())


def read_inputs(path: Path) -> dict[str, str]:
    """What is recorded; nothing where there is no file."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    pairs = (line.partition(" ") for line in text.splitlines() if line and not line.startswith("#"))
    return {name: value for value, _, name in pairs}


def causes(recorded: Mapping[str, str], present: Mapping[str, str]) -> list[str]:
    """Why a package is stale, one line for each sort of input that has changed since it was generated."""
    names = [name for name in {**recorded, **present} if recorded.get(name) != present.get(name)]
    if not recorded:
        return ["there is no record of what it was generated from"]
    if not names:
        return ["none of its inputs has changed, so the package was edited by hand"]
    return list(_causes(names, recorded, present))


def _causes(names: Iterable[str], recorded: Mapping[str, str], present: Mapping[str, str]) -> Iterator[str]:
    by_cause: dict[str, list[str]] = {}
    for name in names:
        if name.startswith("version of "):
            before, after = recorded.get(name, "none"), present.get(name, "none")
            yield f"the {name} is {after}, it was generated with {before}"
        else:
            cause = next(text for start, text in _CAUSES if name.startswith(start))
            by_cause.setdefault(cause, []).append(name)
    for cause, files in by_cause.items():
        yield f"{cause} changed: {', '.join(files)}"
