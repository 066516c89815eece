"""A rendered package: what goes with it, what it offers, and whether it can be imported."""
