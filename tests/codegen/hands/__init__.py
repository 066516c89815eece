"""One description in many hands: each function writes the same facts another way. The package must not change."""
