"""Whether enough of the branches ran, by themselves: coverage.py's own limit is one of lines and branches together."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

LEAST = 0.97


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the share of a report; 1 where it is too small."""
    parser = argparse.ArgumentParser(prog="python -m custom.tools.branches", description=__doc__)
    parser.add_argument("report", type=Path, help="what coverage json wrote")
    totals = json.loads(parser.parse_args(arguments).report.read_text(encoding="utf-8"))["totals"]
    ran, there = totals["covered_branches"], totals["num_branches"]
    print(f"branches: {ran:,} of {there:,}, {ran / there:.2%}; at least {LEAST:.0%} have to run")
    return 0 if ran >= LEAST * there else 1


if __name__ == "__main__":
    raise SystemExit(main())
