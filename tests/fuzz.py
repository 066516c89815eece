"""The fuzzers for a longer run: seed after seed until the time is over; see ``make fuzz``."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time

FILES = (
    "tests/mock_server/test_fuzz.py",
    "tests/e2e/test_response_fuzz.py",
    "tests/unit/resources/test_tampered_responses.py",
    "tests/unit/pagination/test_tampered_pages.py",
)
SWEEP = "each_place"
"""The test that is identical for all seeds."""


def main() -> int:
    """Run the fuzzers; the exit code of the first run that fails."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--rounds", type=int, default=200, help="requests and responses an operation, for each seed")
    parser.add_argument("--minutes", type=float, default=0, help="for how long; at least one seed is run")
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    options = parser.parse_args()
    ends = time.monotonic() + options.minutes * 60
    seed: int = options.seed
    while True:
        print(f"seed {seed}, {options.rounds} rounds", flush=True)
        command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", *FILES]
        if seed != options.seed:
            command += ["-k", f"not {SWEEP}"]
        environment = os.environ | {"FUZZ": str(options.rounds), "FUZZ_SEED": str(seed)}
        code = subprocess.run(command, env=environment, check=False).returncode
        if code:
            print(f"repeat it by: make fuzz ROUNDS={options.rounds} SEED={seed}")
            return code
        if time.monotonic() >= ends:
            return 0
        seed += 1


if __name__ == "__main__":
    sys.exit(main())
