"""What the stock generator, without this project's templates, makes of the same patched description."""

from __future__ import annotations

import json
from pathlib import Path

from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from custom.tools.files import SPEC
from custom.tools.pipeline import prepare
from custom.tools.rendering.parsed_form import parsed_form


def make(folder: Path) -> Path:
    """Generate the package ``stock_client`` in a folder."""
    document = prepare(SPEC).document
    source = folder / "patched.json"
    source.write_text(json.dumps(parsed_form(document)), encoding="utf-8")
    package = folder / "stock_client"
    settings = ConfigFile(
        package_name_override="stock_client",
        content_type_overrides={"application/pdf": "application/octet-stream"},
        post_hooks=[],
    )
    warnings = generate(
        config=Config.from_sources(
            settings,
            meta_type=MetaType.NONE,
            document_source=source,
            file_encoding="utf-8",
            overwrite=True,
            output_path=package,
        )
    )
    for warning in warnings:
        print(f"stock generator: {warning.header}")
    return package


def size(package: Path) -> tuple[int, int]:
    """(Python files, lines) of a package."""
    files = sorted(package.rglob("*.py"))
    return len(files), sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
