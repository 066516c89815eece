"""``python -m tests.codegen.hands [HAND ...]`` (``make hands``): run the named hands, or all of them."""

from __future__ import annotations

import sys

from tests.codegen.hands.trying import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
