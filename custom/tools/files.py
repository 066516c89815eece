"""Where the files of the project are, and the line that generated ones begin with."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "openapi" / "altegio-b2b-v1.yaml"
LOCK = ROOT / "openapi" / "names.lock"
INPUTS = ROOT / "openapi" / "inputs.lock"
TEXTS = ROOT / "openapi" / "texts.yaml"
PACKAGE = ROOT / "altegio_client"
ODDITIES = ROOT / "docs" / "oddities.md"
CONFIG = ROOT / "generator-config.yaml"
TEMPLATES = ROOT / "custom" / "templates"
MARKER = "# Generated; do not edit. Regenerate: make generate"
