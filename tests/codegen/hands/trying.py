"""Generate the package from what a hand wrote, and compare its surface with the committed one.

Where it is not equal, each difference has to be on the list in ``hands_differences.txt``, and the hand-written package
has to pass mypy and its tests on it.
"""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from custom.tools.files import CONFIG, PACKAGE, ROOT, TEMPLATES
from custom.tools.package.public import surface, surface_changes
from custom.tools.pipeline import build, prepare
from custom.tools.rendering.generator import generate
from tests.codegen.hands import arrangement, calls, combined, examples, files, schemas
from tests.codegen.hands.walking import Node, vendored, with_texts

DIFFERENCES = Path(__file__).parents[1] / "hands_differences.txt"
Hand = Callable[[Node], Node | bytes]
HANDS: dict[str, Hand] = {
    function.__name__: function
    for function in (
        arrangement.inline,
        arrangement.renamed_components,
        arrangement.prefixed_components,
        arrangement.snake_case_components,
        arrangement.reversed_components,
        arrangement.reversed_paths,
        arrangement.reversed_parameters,
        arrangement.sorted_keys,
        arrangement.behind_references,
        arrangement.hoisted,
        arrangement.chained,
        arrangement.own_definitions,
        arrangement.by_place,
        arrangement.shared_in_paths,
        arrangement.repeated_in_paths,
        arrangement.unused_components,
        schemas.version_3_0,
        schemas.titled,
        schemas.all_of_one,
        schemas.any_of_null,
        schemas.one_of_null,
        schemas.typeless_objects,
        schemas.types_as_lists,
        schemas.other_sizes,
        schemas.constants,
        schemas.other_order_of_values,
        schemas.reversed_alternatives,
        schemas.shuffled_alternatives,
        schemas.other_unions,
        schemas.values_as_constants,
        schemas.in_components_by_half,
        schemas.described_references,
        schemas.empty_parts,
        schemas.written_defaults,
        schemas.open_objects,
        schemas.in_parts,
        schemas.alone_in_a_union,
        schemas.for_documents,
        examples.plural_examples,
        examples.shared_examples,
        examples.object_examples,
        examples.no_examples,
        calls.other_statuses,
        calls.ranges_of_statuses,
        calls.default_responses,
        calls.other_ids,
        calls.media_types_with_charset,
        calls.several_media_types,
        calls.global_security,
        calls.renamed_security,
        calls.further_tags,
        calls.renamed_tags,
        calls.local_servers,
        calls.with_prose,
        calls.headers_of_responses,
        calls.contents_of_parameters,
        files.as_json,
        files.odd_json,
        files.wide_json,
        files.flow_yaml,
        files.quoted_yaml,
        files.anchored_yaml,
        combined.bundled,
        combined.framework,
        combined.behind_everything,
        combined.split_apart,
    )
}
MAY_DIFFER = ("version_3_0", "no_examples")
_LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "build", "dist", "__pycache__", ".*_cache", "altegio_client")


def base(hand: str) -> Node:
    """What a hand starts from: with examples, where the hand changes examples."""
    return with_texts() if hand.endswith("examples") else vendored()


def written(hand: Hand, raw: Node, folder: Path) -> Path:
    """A description as a hand writes it."""
    path = folder / f"{hand.__name__}.json"
    result = hand(copy.deepcopy(raw))
    path.write_bytes(result if isinstance(result, bytes) else json.dumps(result, ensure_ascii=False).encode())
    return path


def surface_of(spec: Path, package: Path) -> tuple[dict[str, str], list[str]]:
    """The surface of the package generated from a description, and the notes of the lock."""
    prepared = prepare(spec)
    package.mkdir()
    silent: Callable[[str], None] = lambda _line: None  # noqa: E731 - one line, one use
    generate(prepared.document, output=package, config_file=CONFIG, templates=TEMPLATES, report=silent)
    return surface(package), prepared.lock.changes()


def differences(hand: str, folder: Path) -> list[str]:
    """Where the package of a hand differs from the committed one."""
    found, names = surface_of(written(HANDS[hand], base(hand), folder), folder / f"{hand}_package")
    return [*surface_changes(found, surface(PACKAGE)), *names]


def place_of(difference: str) -> str:
    """Where a difference is, without its content: ``changed: models/client.py Client.id``."""
    return ": ".join(difference.split(": ", 2)[:2])


def allowed() -> dict[str, set[str]]:
    """The differences that are known, by hand; each line has its reason after ``#``."""
    result: dict[str, set[str]] = {}
    for line in DIFFERENCES.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            hand, _, rest = line.partition(" ")
            difference, _, reason = rest.partition("  # ")
            if not reason.strip():
                raise ValueError(f"{DIFFERENCES.name}: no reason: {line}")
            result.setdefault(hand, set()).add(difference.strip())
    return result


def _tested(package: Path, folder: Path) -> list[str]:
    """The findings of mypy and of the tests of the hand-written package on another generated one."""
    tree = folder / "tree"
    shutil.copytree(ROOT, tree, ignore=_LEFT_OUT, symlinks=True)
    shutil.copytree(package, tree / "altegio_client")
    environment = {**os.environ, "MYPYPATH": "custom", "PYTHONPATH": f"{tree}:{tree / 'custom'}"}
    failed = []
    for command in (
        ["mypy", "-p", "altegio", "-p", "altegio_client"],
        ["pytest", "-q", "-n", "auto", "--dist", "loadfile", "--ignore", "tests/codegen"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=tree, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            failed.append(f"{command[0]}: {done.stdout[-4000:]}{done.stderr[-1000:]}")
    return failed


def main(hands: list[str]) -> int:
    """Run the named hands, or all of them, and report what differs."""
    known, failures = allowed(), 0
    for hand in hands or list(HANDS):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            found = differences(hand, folder)
            new = [line for line in found if place_of(line) not in known.get(hand, set())]
            stale = sorted(known.get(hand, set()) - {place_of(line) for line in found})
            problems = [f"not on the list: {line}" for line in new] + [f"no longer so: {line}" for line in stale]
            if found:
                build(folder / f"{hand}.json", folder / "formatted", report=lambda _line: None)
                problems += _tested(folder / "formatted", folder)
        print(f"{hand}: {f'{len(found)} differences' if found else 'equal'}", *problems, sep="\n  ")
        failures += bool(problems)
    print(f"{failures} of {len(hands or HANDS)} hands fail" if failures else "every hand gives the same package")
    return 1 if failures else 0
