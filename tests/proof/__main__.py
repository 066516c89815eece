"""Check the description and the mock server with independent tools: ``make contract``."""

from __future__ import annotations

import sys

from tests.proof import fuzzing, linting, proxying, second_generator


def main() -> int:
    """Run all; print one line each, and the problems below it."""
    violated = False
    for check in (linting.redocly, linting.spectral, second_generator.verdict, proxying.verdict, fuzzing.verdict):
        verdict = check()
        print(verdict, flush=True)
        violated = violated or bool(verdict.violations)
    return int(violated)


if __name__ == "__main__":
    sys.exit(main())
